"""A whole house for tests: the real desk, engine, storage, door and couriers, and a phone on paper."""

import itertools
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from bot import settings as settings_file
from bot.demo.markup import parse
from bot.desk.desk import Desk
from bot.desk.draft import Draft
from bot.desk.house import House
from bot.desk.incoming import Command, Tap, Typed, Unsupported, Update, What
from bot.lexicons import read as read_lexicon
from bot.phone import MessageGone, Screen
from bot.rounds import Outcome, Post, deliver_due
from bot.settings import Settings
from bot.wiring import Words, open_house, read_partners, read_words
from privacy.door import Door
from privacy.text import RawText
from storage.keys import ServerKey

MORNING = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
CHAT = 7_312_345_678_901
"""A conspicuous chat id."""
UPDATES = itertools.count(1)
"""Telegram's numbers of updates: never the same one twice."""
PARTNERS = Path(__file__).resolve().parents[2] / "bot" / "demo" / "partners.yaml"


@dataclass
class Clock:
    """A clock that stands still until it is moved."""

    now: datetime = MORNING

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **by: float) -> None:
        """Move it on by a timedelta's arguments."""
        self.now += timedelta(**by)


@dataclass
class PaperPhone:
    """A phone that keeps what stands in each chat, and refuses text that Telegram would refuse."""

    chats: dict[int, dict[int, Screen | None]] = field(default_factory=dict)
    toasts: list[str] = field(default_factory=list)
    new: list[Screen] = field(default_factory=list)
    """Every screen that came as a message of its own, as a locked phone and other devices announce them."""
    numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    async def show(self, chat: int, screen: Screen) -> int:
        """A new message."""
        parse(screen.html)
        number = next(self.numbers)
        self.new.append(screen)
        self.chats.setdefault(chat, {})[number] = screen
        return number

    async def edit(self, chat: int, message: int, screen: Screen) -> None:
        """The same message with another text."""
        parse(screen.html)
        if message not in self.chats.get(chat, {}):
            raise MessageGone
        self.chats[chat][message] = screen

    async def delete(self, chat: int, messages: Sequence[int]) -> None:
        """Messages of either side go."""
        for message in messages:
            self.chats.get(chat, {}).pop(message, None)

    async def toast(self, tap: str, text: str) -> None:
        """A line over the chat."""
        if text:
            self.toasts.append(text)


@dataclass
class Person:
    """Somebody with a phone: taps what is on the screen, types, and sees."""

    desk: Desk
    phone: PaperPhone
    chat: int = CHAT
    updates: "itertools.count[int]" = field(default_factory=lambda: UPDATES)

    async def does(self, what: What) -> None:
        """Bring one update to the desk, and wait until everything is said."""
        await self.desk.handle(Update(self.chat, next(self.updates), what))
        await self.desk.silence()

    @property
    def messages(self) -> dict[int, Screen | None]:
        """What stands in the chat; None for the person's own messages."""
        return self.phone.chats.setdefault(self.chat, {})

    @property
    def card(self) -> Screen:
        """The last card."""
        return next(screen for screen in reversed(self.messages.values()) if screen is not None)

    @property
    def card_id(self) -> int:
        """Its message id."""
        return next(number for number, screen in reversed(self.messages.items()) if screen is not None)

    @property
    def labels(self) -> list[str]:
        """The labels of its buttons."""
        return [button.label for row in self.card.buttons for button in row]

    def data(self, label: str) -> str:
        """The data behind a button; ticks are ignored, and an option id will do."""
        for row in self.card.buttons:
            for button in row:
                if label in (button.label, button.label.removeprefix("✓ "), button.data.split(".")[-1]):
                    return button.data
        raise AssertionError(f"no button {label!r} among {self.labels}")

    async def starts(self) -> None:
        """/start."""
        await self.does(Command("start", self._own()))

    async def commands(self, name: str) -> None:
        """A command."""
        await self.does(Command(name, self._own()))

    async def taps(self, *labels: str) -> None:
        """Tap these buttons, one after the other."""
        for label in labels:
            await self.does(Tap(self.data(label), "tap", self.card_id))

    async def taps_data(self, data: str) -> None:
        """Tap a button that is perhaps not there."""
        await self.does(Tap(data, "tap", self.card_id if self.messages else None))

    async def types(self, text: str) -> None:
        """Type a message."""
        await self.does(Typed(RawText(text), self._own()))

    async def sends_photo(self) -> None:
        """Send something that is not text."""
        await self.does(Unsupported(self._own()))

    def _own(self) -> int:
        number = next(self.phone.numbers)
        self.messages[number] = None
        return number

    async def draft(self) -> Draft | None:
        """What the desk keeps of this chat."""
        return await self.desk.draft(self.chat)


@dataclass
class Rig:
    """The house and what stands around it."""

    house: House
    settings: Settings
    clock: Clock
    phone: PaperPhone
    desk: Desk
    folder: Path
    post: Post

    @property
    def person(self) -> Person:
        """Somebody new to the desk."""
        return Person(self.desk, self.phone)

    async def round(self, now: datetime | None = None) -> tuple[Outcome, ...]:
        """The daily round of the next morning, all digests."""
        morning = now or max(self.house.next_digest(key, self.clock()) for key in self.house.registry.partners)
        return await deliver_due(self.house, self.post, morning)

    def files(self) -> dict[str, bytes]:
        """Every byte on the disk, by name; the key file is not among them."""
        return {
            str(file.relative_to(self.folder)): file.read_bytes()
            for file in sorted(self.folder.rglob("*"))
            if file.is_file() and file.name != "server.key"
        }


@cache
def words() -> Words:
    """The real conversations, catalogues and facts: read once a process."""
    return read_words(("all",))


@cache
def door() -> Door:
    """The real door, its lexicons read once a process; it remembers nothing of what passes."""
    return Door(read_lexicon)


@asynccontextmanager
async def rig(
    folder: Path, clock: Clock | None = None, partners: Path = PARTNERS, **given: object
) -> AsyncIterator[Rig]:
    """A house in a folder, opened again when the folder has been used before."""
    clock = clock or Clock()
    key = folder / "server.key"
    if not key.exists():
        ServerKey.make(key)
    settings = settings_file.read(
        _env_file=None,
        **{
            "database_url": f"sqlite+aiosqlite:///{folder / 'safereport.db'}",
            "server_key_file": key,
            "burn_dir": folder / "burn",
            "outbox_dir": folder / "outbox",
            "partners_file": partners,
            **given,
        },
    )
    registry = read_partners(partners, words().flow, clock().date())
    async with open_house(settings, words(), registry, clock) as opened:
        house = replace(opened, door=door())
        phone = PaperPhone()
        desk = Desk(house, phone)
        await desk.start()
        try:
            yield Rig(house, settings, clock, phone, desk, folder, Post.of(settings))
        finally:
            await desk.stop()
