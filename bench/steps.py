"""How many steps a second the desk takes: load, advance, render, save, with real SQLite on the disk."""

import asyncio
import itertools
import statistics
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from bot import settings as settings_file
from bot.commands.demo import PARTNERS
from bot.desk.desk import Desk
from bot.desk.incoming import Command, Tap, Update
from bot.phone import Screen
from bot.wiring import open_house, read_partners, read_words
from storage.keys import ServerKey

PEOPLE = 200
"""People at once, as in the prototype's figures in the design."""
ROUNDS = 3
PATH = ("en", "yes", "adult", "next", "tell", "home", "partner", "hitting", "done", "week", "neck", "done")
"""The buttons each of them taps after /start."""


class LastScreens:
    """A phone that only remembers the last card of each chat, at no cost."""

    def __init__(self) -> None:
        self.cards: dict[int, Screen] = {}

    async def show(self, chat: int, screen: Screen) -> int:
        """A card."""
        self.cards[chat] = screen
        return 1

    async def edit(self, chat: int, message: int, screen: Screen) -> None:
        """Another card."""
        del message
        self.cards[chat] = screen

    async def delete(self, chat: int, messages: Sequence[int]) -> None:
        """Nothing is kept that could be deleted."""

    async def toast(self, tap: str, text: str) -> None:
        """Nobody looks."""


async def main() -> None:
    """Print steps a second, and the median and 99th percentile of a step, for each of three runs."""
    words = read_words(("en",))
    registry = read_partners(PARTNERS, words.flow, datetime.now(UTC).date())
    print(f"steps: {PEOPLE} people at once, {len(PATH) + 1} steps each, SQLite on disk, one process")
    for number in range(1, ROUNDS + 1):
        with tempfile.TemporaryDirectory() as folder:
            ServerKey.make(Path(folder) / "server.key")
            settings = settings_file.read(
                _env_file=None,
                database_url=f"sqlite+aiosqlite:///{folder}/bench.db",
                server_key_file=Path(folder) / "server.key",
                burn_dir=Path(folder) / "burn",
            )
            async with open_house(settings, words, registry) as house:
                phone = LastScreens()
                desk = Desk(house, phone)
                times: list[float] = []
                began = time.perf_counter()
                await asyncio.gather(*(_one(desk, phone, 1000 + person, times) for person in range(PEOPLE)))
                took = time.perf_counter() - began
                await desk.stop()
        times.sort()
        print(
            f"  run {number}: {len(times) / took:7.0f} steps/s   median {statistics.median(times) * 1000:6.1f} ms   "
            f"p99 {times[int(len(times) * 0.99)] * 1000:6.1f} ms"
        )


async def _one(desk: Desk, phone: LastScreens, chat: int, times: list[float]) -> None:
    numbers = itertools.count(1)
    await _step(desk, Update(chat, next(numbers), Command("start", 5)), times)
    last = 0
    for option in PATH:
        data = None
        while data is None:  # the card is drawn a moment after the save
            await asyncio.sleep(0.001)
            data = _button(phone, chat, option, last)
        last = int(data.split(".")[0])
        await _step(desk, Update(chat, next(numbers), Tap(data, "tap", 1)), times)


def _button(phone: LastScreens, chat: int, option: str, after: int) -> str | None:
    """The button of a card that is newer than that step."""
    rows = phone.cards[chat].buttons if chat in phone.cards else ()
    every = (button.data for row in rows for button in row)
    return next((d for d in every if d.endswith(f".{option}") and int(d.split(".")[0]) > after), None)


async def _step(desk: Desk, update: Update, times: list[float]) -> None:
    began = time.perf_counter()
    await desk.handle(update)
    times.append(time.perf_counter() - began)
