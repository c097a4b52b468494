"""What happens to one update between Telegram and the desk, whichever way it came."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Final, Protocol

import structlog

from bot.desk.incoming import Update
from bot.telegram.reading import Group, Skipped, read
from storage.store import NotSaved

log = structlog.get_logger(__name__)
_HOUSE: Final = Path(__file__).parents[2]


class Desk(Protocol):
    """What the doorway needs of the desk."""

    async def handle(self, update: Update) -> None:
        """Take one step; returns when it is committed. Raises NotSaved when the commit failed."""
        ...

    async def apologise(self, update: Update) -> None:
        """The step failed twice: show the error card."""
        ...


class Intake:
    """Reads updates, takes them to the desk, leaves groups.

    `leave`: leaves a group. `count`: called once an update with `handled`, `failed`, `skipped`, `unreadable`, `group`.
    """

    def __init__(
        self,
        desk: Desk,
        leave: Callable[[int], Awaitable[None]],
        count: Callable[[str], object] = lambda _outcome: None,
    ) -> None:
        self._desk = desk
        self._leave = leave
        self._count = count
        self._leaving: set[asyncio.Task[None]] = set()

    def read(self, raw: object) -> Update | None:
        """What the raw update brings for the desk, if anything. Never raises."""
        match found := read(raw):
            case Update():
                return found
            case Group(chat):
                self._count("group")
                task = asyncio.ensure_future(self._depart(chat))
                self._leaving.add(task)
                task.add_done_callback(self._leaving.discard)
            case Skipped():
                self._count(found.value)
                if found is Skipped.UNREADABLE:
                    log.warning("an update from Telegram could not be read; it was passed over")
        return None

    async def take(self, update: Update) -> None:
        """Have the desk take this step: tried twice, then the person gets the error card and it counts as done.

        Raises NotSaved when a commit failed: the update must not be acknowledged.
        """
        for step in (self._desk.handle, self._desk.handle, self._desk.apologise):
            try:
                await step(update)
            except NotSaved:
                raise
            except Exception as wrong:
                log.error("a step failed", why=trace(wrong))
            else:
                break
        self._count("failed" if step == self._desk.apologise else "handled")

    async def close(self) -> None:
        """Wait until the groups are left."""
        await asyncio.gather(*self._leaving, return_exceptions=True)

    async def _depart(self, chat: int) -> None:
        await self._leave(chat)


def trace(wrong: BaseException) -> str:
    """An exception's type and the innermost of our own lines it passed, without its message, which may quote words."""
    place, step = "", wrong.__traceback__
    while step is not None:
        file = Path(step.tb_frame.f_code.co_filename)
        if file.is_relative_to(_HOUSE) and "site-packages" not in file.parts:
            place = f" at {file.relative_to(_HOUSE)}:{step.tb_lineno}"
        step = step.tb_next
    return type(wrong).__name__ + place
