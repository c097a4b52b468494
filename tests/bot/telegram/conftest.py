"""An emulated Telegram, a line to it, and a desk that only writes down what it is brought."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Iterator, MutableMapping
from typing import Any

import pytest
import structlog

from bot.desk.incoming import Command, Tap, Typed, Update
from bot.telegram.intake import Intake
from bot.telegram.limits import Limiter
from bot.telegram.line import Line, connect
from bot.telegram.phone import TelegramPhone
from bot.telegram.polling import Poller
from bot.telegram.quiet import quiet
from tests.emulator import EmulatedTelegram


class FakeDesk:
    """Commits by writing a step down. `before` runs first and may raise or wait; `repeats` counts steps seen again."""

    def __init__(self) -> None:
        self.committed: list[Update] = []
        self.tries: list[int] = []
        self.apologies: list[int] = []
        self.repeats = 0
        self.before: Callable[[Update], object] = lambda update: None
        self.changed = asyncio.Condition()

    async def handle(self, update: Update) -> None:
        """One step."""
        self.tries.append(update.number)
        async with self.changed:
            self.changed.notify_all()
        waited = self.before(update)
        if asyncio.iscoroutine(waited):
            await waited
        if any(done.number == update.number for done in self.committed):
            self.repeats += 1
        else:
            self.committed.append(update)
        async with self.changed:
            self.changed.notify_all()

    async def apologise(self, update: Update) -> None:
        """The error card."""
        self.apologies.append(update.number)
        async with self.changed:
            self.changed.notify_all()

    async def until(self, true: Callable[[], bool]) -> None:
        """Wait until `true`, looking at each step."""
        async with asyncio.timeout(10), self.changed:
            await self.changed.wait_for(true)

    async def until_tried(self, times: int) -> None:
        """Wait until so many steps have been begun."""
        await self.until(lambda: len(self.tries) >= times)

    @property
    def heard(self) -> list[str]:
        """What was brought, as words."""
        return [words(update) for update in self.committed]


def words(update: Update) -> str:
    """An update's content, for assertions."""
    match update.what:
        case Tap(data=data):
            return f"tap {data}"
        case Typed(raw=raw):
            return f"typed {raw.at_the_door()}"
        case Command(name=name):
            return f"/{name}"
    return type(update.what).__name__


class Logs:
    """Everything that is logged, at every level, through both logging systems."""

    def __init__(self, plain: pytest.LogCaptureFixture, ours: list[MutableMapping[str, Any]]) -> None:
        self._plain = plain
        self._ours = ours

    @property
    def text(self) -> str:
        """All of it."""
        return self._plain.text + "\n".join(map(str, self._ours))


@pytest.fixture
def logs(caplog: pytest.LogCaptureFixture) -> Iterator[Logs]:
    """What is logged, at DEBUG and above."""
    caplog.set_level(logging.DEBUG)
    with structlog.testing.capture_logs() as ours:
        yield Logs(caplog, ours)


@pytest.fixture(autouse=True)
def _quiet() -> None:
    """As at every start of the program."""
    quiet()


@pytest.fixture
async def telegram() -> AsyncIterator[EmulatedTelegram]:
    """An emulated Telegram."""
    async with EmulatedTelegram() as emulated:
        yield emulated


@pytest.fixture
async def line(telegram: EmulatedTelegram) -> AsyncIterator[Line]:
    """A line to it."""
    async with connect(telegram.token, telegram.url) as connected:
        yield connected


@pytest.fixture
def phone(line: Line) -> TelegramPhone:
    """A phone on that line, unhurried by limits."""

    async def at_once(seconds: float) -> None:
        await asyncio.sleep(0)

    clock = iter(range(0, 10**9, 60))
    return TelegramPhone(line, Limiter(clock=lambda: float(next(clock)), sleep=at_once))


@pytest.fixture
def desk() -> FakeDesk:
    """A desk that writes down."""
    return FakeDesk()


class Polling:
    """A poller at work, and the waits it asked for."""

    def __init__(self, line: Line, intake: Intake) -> None:
        self.waits: list[float] = []
        self.poller = Poller(line, intake, wait=20, sleep=self._sleep)
        self.task = asyncio.ensure_future(self.poller.run())

    async def _sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        await asyncio.sleep(0)

    async def stopped(self) -> None:
        """Stop as the program does, and wait for it."""
        self.poller.stop()
        async with asyncio.timeout(10):
            await self.task

    async def killed(self) -> None:
        """End as a crash does: nothing more is said to Telegram."""
        self.task.cancel()
        await asyncio.gather(self.task, return_exceptions=True)


@pytest.fixture
async def polls(line: Line, desk: FakeDesk, phone: TelegramPhone) -> AsyncIterator[Callable[..., Polling]]:
    """Start polling; `polls()` gives the poller at work. All are ended after the test."""
    begun: list[Polling] = []

    def begin(counted: list[str] | None = None, on: Line = line) -> Polling:
        count = counted.append if counted is not None else (lambda outcome: None)
        begun.append(Polling(on, Intake(desk, phone.leave, count)))
        return begun[-1]

    yield begin
    for polling in begun:
        await polling.killed()
