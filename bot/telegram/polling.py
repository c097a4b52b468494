"""Long polling that tells Telegram an update is done only when it is saved. Telegram's own queue is our inbox."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Final, TypeVar

import structlog
from telegram.error import TelegramError

from bot.desk.incoming import Update
from bot.telegram.backoff import Backoff
from bot.telegram.intake import Intake
from bot.telegram.line import Line
from bot.telegram.reading import number_of
from bot.telegram.request import Busy, Refused
from storage.store import NotSaved

log = structlog.get_logger(__name__)
WAIT_SECONDS: Final = 30.0
"""How long one request waits for an update."""
GOODBYE_SECONDS: Final = 5.0
"""How long the last acknowledgement may take when stopping."""
UNKNOWN_BOT: Final = (
    "Telegram does not accept the bot's token. Check SAFEREPORT_TELEGRAM_TOKEN (BotFather shows it) "
    "and SAFEREPORT_TELEGRAM_API_URL."
)
CONFLICT: Final = (
    "Another program is taking this bot's messages from Telegram. Only one may poll: stop the other one, or use "
    "SAFEREPORT_WEBHOOK_URL for several replicas. Trying again."
)
_T = TypeVar("_T")


class TokenRefused(Exception):
    """Telegram does not know this token; the message says what to check, and does not hold it."""

    def __init__(self) -> None:
        super().__init__(UNKNOWN_BOT)


class Poller:
    """Asks for updates, hands them to the intake, acknowledges a batch when all of it is saved.

    `sleep` is how it waits before trying again.
    """

    def __init__(
        self,
        line: Line,
        intake: Intake,
        wait: float = WAIT_SECONDS,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._line = line
        self._intake = intake
        self._wait = wait
        self._sleep = sleep
        self._stopping = asyncio.Event()
        self._trouble = Backoff()
        self._last_answer: float | None = None

    @property
    def silent_for(self) -> float | None:
        """Seconds since Telegram last answered; None before its first answer."""
        return None if self._last_answer is None else time.monotonic() - self._last_answer

    def stop(self) -> None:
        """Stop asking; `run` returns when the batch in hand is done."""
        self._stopping.set()

    async def run(self) -> None:
        """Poll until `stop`. Raises TokenRefused when Telegram does not know the token at the start."""
        await self._begin()
        offset: int | None = None
        while not self._stopping.is_set():
            batch = await self._ask(offset)
            if batch is None:
                continue
            if not await self._commit(batch):
                return  # stopped while the disk was refusing: unacknowledged, so it comes again
            # With nothing waiting, Telegram may restart its numbers (after a week without updates): ask from the start.
            offset = max((n + 1 for raw in batch if (n := number_of(raw)) is not None), default=None)
            if batch and offset is None:
                await self._pause(self._trouble.next())  # not one number: nothing to acknowledge, and no tight loop
        await self._goodbye(offset)
        await self._intake.close()

    async def _begin(self) -> None:
        while not self._stopping.is_set():
            try:
                await self._line.forget_webhook()
            except TelegramError as trouble:
                if isinstance(trouble, Refused) and trouble.why == "token":
                    break
                await self._pause(self._tell(trouble))
            else:
                return
        if not self._stopping.is_set():
            raise TokenRefused

    async def _ask(self, offset: int | None) -> list[Any] | None:
        """The next batch; None when there was trouble (after a pause) or it is time to stop."""
        try:
            batch = await self._unless_stopping(self._line.updates(offset, self._wait))
        except TelegramError as trouble:
            await self._pause(self._tell(trouble))
            return None
        if batch is not None:
            self._last_answer = time.monotonic()
            if not batch or any(number_of(raw) is not None for raw in batch):
                self._trouble.reset()
        return batch

    async def _commit(self, batch: list[Any]) -> bool:
        """Have every step of the batch taken, different people's at once, each person's in order.

        What could not be saved is held and tried again. False: stopped before everything was saved.
        """
        chats: dict[int, list[Update]] = {}
        for update in filter(None, map(self._intake.read, sorted(batch, key=lambda raw: number_of(raw) or 0))):
            chats.setdefault(update.chat, []).append(update)
        held, backoff = list(chats.values()), Backoff()
        while held := [left for left in await asyncio.gather(*map(self._in_order, held)) if left]:
            if self._stopping.is_set():
                return False
            log.error("what people sent could not be saved; it is held and tried again")
            await self._pause(backoff.next())
        return True

    async def _in_order(self, updates: list[Update]) -> list[Update]:
        """Take one person's steps one after the other; returns those from the first that was not saved on."""
        for place, update in enumerate(updates):
            try:
                await self._intake.take(update)
            except NotSaved:
                return updates[place:]
        return []

    async def _goodbye(self, offset: int | None) -> None:
        """Acknowledge the last batch; what comes with the answer stays unacknowledged and comes again."""
        if offset is None:
            return
        try:
            async with asyncio.timeout(GOODBYE_SECONDS):
                await self._line.updates(offset, 0)
        except (TelegramError, TimeoutError):
            log.warning("the last messages could not be acknowledged; they will come again")

    def _tell(self, trouble: TelegramError) -> float:
        """Tell the operator what is wrong; returns the seconds to wait."""
        match trouble:
            case Busy(seconds=seconds):
                return seconds
            case Refused(why="token"):
                log.error(UNKNOWN_BOT)
            case Refused(why="conflict"):
                log.error(CONFLICT)
            case _:
                log.warning("no updates from Telegram", why=trouble.message)  # our own fixed words (request.py)
        return self._trouble.next()

    async def _pause(self, seconds: float) -> None:
        await self._unless_stopping(self._slept(seconds))

    async def _slept(self, seconds: float) -> None:
        await self._sleep(seconds)

    async def _unless_stopping(self, work: Coroutine[Any, Any, _T]) -> _T | None:
        """The work's result; None when it is time to stop first."""
        doing, stopping = asyncio.ensure_future(work), asyncio.ensure_future(self._stopping.wait())
        try:
            await asyncio.wait((doing, stopping), return_when=asyncio.FIRST_COMPLETED)
            return doing.result() if doing.done() else None
        finally:
            for task in (doing, stopping):
                task.cancel()
            await asyncio.gather(doing, stopping, return_exceptions=True)
