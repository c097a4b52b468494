"""Speaking: one queue a chat, so that a slow chat or a slow Telegram holds up nobody else.

What is owed is not kept here: the drafts and `to_clear` say what every chat should look like, and after a crash the
desk says it again. An edit that changes nothing is success, so saying it twice is harmless.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Final

import structlog

from bot.phone import ChatUnreachable, MessageGone, Phone, PhoneBusy, PhoneDown, Screen

log = structlog.get_logger(__name__)

RETRIES: Final = 6
"""How often a chat is tried when Telegram is down, before waiting for the next step or the next start."""
DOUBLES: Final = 20
"""How many message ids before a card are deleted when an answer was lost; ids that are not this chat's are skipped."""
FIRST_WAIT: Final = 0.5
"""Seconds before the second try; doubled each time."""


@dataclass(frozen=True, slots=True, repr=False)
class Speech:
    """What a chat should look like after a step."""

    screen: Screen | None = None
    card: int | None = None
    """The message to edit, as far as the draft knows."""
    protected: bool = False
    """Whether that message is protected: an edit cannot change it, so a new one is shown."""
    delete: tuple[int, ...] = ()
    toast: tuple[str, str] | None = None
    """The tap to answer, and with what (empty: just answer)."""
    fresh: bool = False
    """Whether to show a new message at the bottom instead of editing: the person may have deleted the old one."""
    doubt: bool = False
    """Whether a crash may have come between showing the card and keeping its number: if it is not where we know it to
    be, it may stand there all the same."""
    wiped: bool = False
    """Whether nothing should be left: also what was shown meanwhile is deleted."""
    done: Callable[[], Awaitable[None]] | None = None
    """Called once all of it has happened."""


@dataclass(slots=True, repr=False)
class _Chat:
    queue: deque[Speech] = field(default_factory=deque)
    task: asyncio.Task[None] | None = None
    card: int | None = None
    protected: bool = False


class Speaker:
    """Carries speeches to a phone, in order within a chat, never blocking a step."""

    def __init__(
        self,
        phone: Phone,
        shown: Callable[[int, int, bool], Awaitable[None]],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._phone = phone
        self._shown = shown
        self._sleep = sleep
        self._chats: dict[int, _Chat] = {}
        self._left: dict[int, tuple[int, ...]] = {}
        """By chat, what could not be deleted yet: in memory, until the next time something is said there."""

    def say(self, chat: int, speech: Speech) -> None:
        """Queue a speech; returns at once."""
        line = self._chats.setdefault(chat, _Chat())
        line.queue.append(speech)
        if line.task is None:
            line.task = asyncio.create_task(self._speak(chat, line))

    async def silence(self) -> None:
        """Wait until everything queued has been said or given up."""
        while tasks := [line.task for line in self._chats.values() if line.task]:
            await asyncio.gather(*tasks, return_exceptions=True)

    async def stop(self, patience: float) -> None:
        """Let the queues empty for that many seconds, then drop what is left: the next start says it again."""
        tasks = [line.task for line in self._chats.values() if line.task]
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=patience)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _speak(self, chat: int, line: _Chat) -> None:
        speech = Speech()
        try:
            while line.queue:
                speech = line.queue.popleft()
                await self._say(chat, line, speech, last=not any(later.screen or later.wiped for later in line.queue))
        except ChatUnreachable:
            ended = [one.done for one in (speech, *line.queue) if one.wiped and one.done]
            line.queue.clear()
            for done in ended:  # nothing can be deleted there any more
                await done()
        except Exception as wrong:  # one chat's trouble must not end the task silently, nor print what it carried
            log.error("could not speak", why=type(wrong).__name__)
        finally:
            line.task = None
            if line.queue:
                line.task = asyncio.create_task(self._speak(chat, line))
            else:
                self._chats.pop(chat, None)

    async def _say(self, chat: int, line: _Chat, speech: Speech, *, last: bool) -> None:
        """One speech. What does not get through is said at the next step or start; `done` waits for all of it."""
        phone, screen = self._phone, speech.screen
        if speech.toast:
            tap, text = speech.toast
            await self._got_through(lambda: phone.toast(tap, text), tries=2)
        known = line.card or speech.card
        protected = line.protected if line.card else speech.protected
        fresh = speech.fresh or (screen is not None and known is not None and screen.protect != protected)
        delete = speech.delete + ((known,) if known and speech.wiped else ())
        whole = await self._delete(chat, self._left.pop(chat, ()) + delete)
        if line.card in delete:
            line.card = None
        if screen is not None and (last or speech.fresh):  # an older card under a newer one need not be drawn
            whole = await self._draw(chat, line, screen, None if fresh else known, speech.doubt) and whole
            if fresh and known:
                await self._delete(chat, (known,))
        if speech.done and whole:
            await speech.done()

    async def _delete(self, chat: int, messages: tuple[int, ...]) -> bool:
        """Delete messages; what does not get through is deleted with the next speech. Gives whether it did."""
        if not messages or await self._got_through(lambda: self._phone.delete(chat, messages)):
            return True
        self._left[chat] = (*self._left.get(chat, ()), *messages)
        return False

    async def _draw(self, chat: int, line: _Chat, screen: Screen, card: int | None, doubt: bool) -> bool:
        """Edit the card, or show a new one where there is none to edit. Gives whether it got through."""
        phone = self._phone
        if card is not None:
            known = card
            try:
                edited = await self._got_through(lambda: phone.edit(chat, known, screen))
            except MessageGone:
                line.card = None
            else:
                line.card, line.protected = known, screen.protect
                return edited
        doubts: list[None] = []
        new: list[int] = []

        async def show() -> None:
            new.append(await phone.show(chat, screen))

        if not await self._got_through(show, doubts=doubts):
            return False
        line.card, line.protected = new[0], screen.protect
        await self._shown(chat, new[0], screen.protect)
        if (
            doubt or doubts
        ):  # an answer was lost, so the card may stand there twice: the double has one of the ids just before
            await self._got_through(lambda: phone.delete(chat, range(max(1, new[0] - DOUBLES), new[0])))
        return True

    async def _got_through(
        self, act: Callable[[], Awaitable[None]], tries: int = RETRIES, doubts: list[None] | None = None
    ) -> bool:
        """Try until it gets through; gives whether it did. `doubts` grows with every answer that was lost."""
        wait = FIRST_WAIT
        for attempt in range(tries):
            try:
                await act()
            except PhoneBusy as busy:
                await self._sleep(busy.seconds)
            except PhoneDown:
                if doubts is not None:
                    doubts.append(None)
                if attempt + 1 < tries:
                    await self._sleep(wait)
                    wait *= 2
            else:
                return True
        log.warning("telegram does not answer; this will be said at the next step or start")
        return False
