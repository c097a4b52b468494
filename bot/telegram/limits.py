"""How fast we may speak: about one message a second to a chat, thirty a second to all (Bot API FAQ)."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

PER_CHAT: Final = 1.0
"""Messages a second to one chat, in the long run."""
CHAT_BURST: Final = 5
"""Messages to one chat that may go at once after a pause."""
OVERALL: Final = 30.0
"""Messages a second to all chats together."""
CHATS_FOR_ALL: Final = 3
"""So many chats told to wait at the same time mean that Telegram means the bot, not the chats."""


@dataclass(slots=True)
class _Pace:
    """One bucket: the time at which it would be full again, and until when it must rest. Seconds on the clock."""

    full: float = 0.0
    rest: float = 0.0

    def book(self, now: float, rate: float, burst: int) -> float:
        """Take the next free place; returns the seconds until it comes (generic cell rate algorithm)."""
        start = max(now, self.full - (burst - 1) / rate)
        self.full = max(now, self.full) + 1 / rate
        return start - now

    def idle(self, now: float) -> bool:
        return self.full <= now and self.rest <= now


class Limiter:
    """Lets calls through in the order they come, each at its time. Forgets a chat as soon as it has been quiet."""

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._all = _Pace()
        self._chats: dict[int, _Pace] = {}

    async def turn(self, chat: int | None, paced: bool = True) -> None:
        """Wait until a call may go. `chat` None: the call is for no chat. Not `paced`: deletions, which Telegram does
        not count against the chat, but which must rest when the chat must."""
        rest = self._resting(chat)
        while True:
            await self._wait(rest)
            if chat is not None and paced:
                await self._wait(self._pace(chat).book(self._clock(), PER_CHAT, CHAT_BURST))
            await self._wait(self._all.book(self._clock(), OVERALL, int(OVERALL)))
            if (rest := self._resting(chat)) <= 0:
                return

    def refused(self, chat: int | None, seconds: float) -> None:
        """Telegram asked to wait: this chat rests, or all when no chat was meant or several are resting already."""
        now = self._clock()
        if chat is not None:
            pace = self._pace(chat)
            pace.rest = max(pace.rest, now + seconds)
        resting = sum(pace.rest > now for pace in self._chats.values())
        if chat is None or resting >= CHATS_FOR_ALL:
            self._all.rest = max(self._all.rest, now + seconds)

    def __len__(self) -> int:
        """How many chats are remembered at the moment."""
        self._forget()
        return len(self._chats)

    def _pace(self, chat: int) -> _Pace:
        self._forget()
        return self._chats.setdefault(chat, _Pace())

    def _forget(self) -> None:
        """Drop the chats that have been quiet: a list of who is talking to us is not kept."""
        now = self._clock()
        for chat in [chat for chat, pace in self._chats.items() if pace.idle(now)]:
            del self._chats[chat]

    def _resting(self, chat: int | None) -> float:
        now = self._clock()
        pace = None if chat is None else self._chats.get(chat)
        return max(pace.rest if pace else 0.0, self._all.rest) - now

    async def _wait(self, seconds: float) -> None:
        if seconds > 0:
            await self._sleep(seconds)
