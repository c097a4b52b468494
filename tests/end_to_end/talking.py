"""Somebody who uses the bot through the emulated Telegram by what the buttons mean, whatever language they speak."""

import re
from collections.abc import Callable

from tests.emulator import EmulatedPerson, Shown

PATIENCE = 30.0

TO_THE_WORDS = (
    ("moment", "yes"), ("age", "adult"), ("notice", "next"), ("home", "tell"), ("tell", "home"),
    ("da_about", "partner"), ("da_what", "hitting"), ("da_what", "threats"), ("da_what", "done"), ("da_last", "week"),
    ("da_danger", "neck"), ("da_danger", "done"), ("da_urgent", "next"), ("da_children", "no"),
    ("da_not_told", "community"), ("da_not_told", "done"), ("da_safer", "plan"), ("da_safer", "done"),
    ("da_heavy", "next"), ("da_more", "words"),
)  # fmt: skip
"""From the language to one's own words: card and option. Every tap makes one step, so the steps are known too."""


class Teller:
    """An emulated person with fingers: taps options by their id and waits for what follows."""

    def __init__(self, person: EmulatedPerson) -> None:
        self.person = person
        self._done: set[str] = set()

    @property
    def card(self) -> Shown:
        """The living card: the newest message with buttons."""
        return next(shown for shown in reversed(self.person.screen) if shown.buttons)

    @property
    def node(self) -> str:
        """The card that is on the screen."""
        return self.card.buttons[0][0][1].split(".")[1]

    @property
    def step(self) -> str:
        """Its step, or its language when it outlives its session."""
        return self.card.buttons[0][0][1].split(".")[0]

    async def until(self, true: Callable[[], bool]) -> None:
        """Wait for something to be so."""
        await self.person.wait_until(true, PATIENCE)

    async def sees_card(self, node: str) -> Shown:
        """Wait for a card."""
        await self.until(lambda: any(shown.buttons for shown in self.person.screen) and self.node == node)
        return self.card

    async def starts(self) -> None:
        """/start, and wait for the first card."""
        self._done.clear()
        await self.person.start()
        await self.sees_card("language")

    async def taps(self, *options: str) -> None:
        """Tap these options, each as soon as its button is there."""
        for option in options:
            await self.until(lambda option=option: self._found(option) is not None)  # type: ignore[misc]
            data, message = self._found(option) or ("", 0)
            self._done.add(data.rpartition(".")[0])
            await self.person.taps_data(data, message)

    async def hurries(self, *way: tuple[str, str]) -> None:
        """Tap without waiting for the cards: the way is known by heart."""
        step, message = int(self.step), self.card.id
        for node, option in way:
            await self.person.taps_data(f"{step}.{node}.{option}", message)
            step += 1

    async def types(self, text: str) -> None:
        """Type, and wait until the message has been taken out of the chat."""
        own = await self.person.types(text)
        await self.until(lambda: own not in self.person.own)

    async def answered(self) -> None:
        """Wait until the card that was tapped has made room for the next, and nothing else stands in the chat."""
        await self.until(
            lambda: (
                len(self.person.screen) == 1
                and bool(self.card.buttons)
                and not self.person.own
                and f"{self.step}.{self.node}" not in self._done
            )
        )

    def code(self) -> str:
        """The code that the card shows."""
        found = re.search(r"<code>(.*?)</code>", self.card.html)
        assert found is not None, self.person.drawn()
        return found[1].strip("\u2068\u2069")

    def _found(self, option: str) -> tuple[str, int] | None:
        """The newest button of this option on a card that was not tapped yet."""
        for shown in reversed(self.person.screen):
            for row in shown.buttons:
                for _, data in row:
                    if data.split(".")[-1] == option and data.rpartition(".")[0] not in self._done:
                        return data, shown.id
        return None
