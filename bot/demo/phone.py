"""The phone in memory: what Telegram would show in each chat, and a sign to the page whenever it changes."""

import asyncio
import itertools
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.demo.markup import Body, parse
from bot.phone import Button, ChatUnreachable, MessageGone, Screen

CHATS_HELD: Final = 64
"""Conversations kept at once; the oldest is forgotten, as if its tab had been closed."""
TOASTS_HELD: Final = 4
TAPS_HELD: Final = 256
"""Taps that may still be answered; older ones have expired."""


@dataclass(frozen=True, slots=True, repr=False)
class Bubble:
    """One visible message of either side. A photo is known only as a photo."""

    id: int
    mine: bool
    """Whether the person sent it."""
    body: Body = ()
    buttons: tuple[tuple[Button, ...], ...] = ()
    rtl: bool = False
    protect: bool = False
    photo: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class Toast:
    """A short line over the chat that goes away by itself; the number tells a new one from one already seen."""

    number: int
    text: str


@dataclass(frozen=True, slots=True, repr=False)
class Conversation:
    """What stands in one chat now."""

    bubbles: tuple[Bubble, ...] = ()
    toasts: tuple[Toast, ...] = ()


class DemoPhone:
    """Implements `bot.phone.Phone` for the page. Everything is in memory and goes with the process."""

    def __init__(self) -> None:
        self._chats: dict[int, dict[int, Bubble]] = {}
        self._toasts: dict[int, list[Toast]] = {}
        self._taps: dict[str, int] = {}
        self._numbers = itertools.count(1)
        self._changed = asyncio.Event()

    # What the desk does

    async def show(self, chat: int, screen: Screen) -> int:
        """Show a new message; returns its id. Raises ChatUnreachable for a chat that was never opened."""
        return self._add(chat, _bubble(next(self._numbers), screen))

    async def edit(self, chat: int, message: int, screen: Screen) -> None:
        """Replace a message of ours in place. Raises MessageGone when it is no longer there."""
        bubbles = self._bubbles(chat)
        if message not in bubbles or bubbles[message].mine:
            raise MessageGone
        bubble = _bubble(message, screen)
        if bubbles[message] != bubble:
            bubbles[message] = bubble
            self._change()

    async def delete(self, chat: int, messages: Sequence[int]) -> None:
        """Delete messages of either side; unknown ones are skipped."""
        bubbles = self._bubbles(chat)
        gone = [bubbles.pop(message) for message in messages if message in bubbles]
        if gone:
            self._change()

    async def toast(self, tap: str, text: str) -> None:
        """Answer a tap; with no text it only stops waiting. An expired tap is no error."""
        chat = self._taps.pop(tap, None)
        if chat in self._chats and text:
            held = self._toasts[chat]
            held.append(Toast(next(self._numbers), text))
            del held[:-TOASTS_HELD]
            self._change()

    # What the person does

    def open(self) -> int:
        """A new, empty chat under a random id."""
        chat = secrets.randbelow(2**51) + 1  # a Telegram id has at most 52 significant bits
        self._chats[chat] = {}
        self._toasts[chat] = []
        if len(self._chats) > CHATS_HELD:
            oldest = next(iter(self._chats))
            del self._chats[oldest], self._toasts[oldest]
        self._change()
        return chat

    def typed(self, chat: int, text: str) -> int:
        """The person's own message, as their client shows it at once; returns its id."""
        return self._add(chat, Bubble(next(self._numbers), mine=True, body=(text,)))

    def photo(self, chat: int) -> int:
        """A photo the person sent; there is no picture in it. Returns its id."""
        return self._add(chat, Bubble(next(self._numbers), mine=True, photo=True))

    def tapped(self, chat: int) -> str:
        """A tap in this chat; returns the id it is answered with."""
        self._bubbles(chat)
        tap = secrets.token_hex(8)
        self._taps[tap] = chat
        if len(self._taps) > TAPS_HELD:
            del self._taps[next(iter(self._taps))]
        return tap

    # What the page sees

    def conversation(self, chat: int) -> Conversation:
        """What stands in the chat now. Raises ChatUnreachable for a chat that was never opened or is forgotten."""
        return Conversation(tuple(self._bubbles(chat).values()), tuple(self._toasts[chat]))

    def next_change(self) -> asyncio.Event:
        """Set at the next change of any chat. Ask for it before reading, so that no change is missed."""
        return self._changed

    def stir(self) -> None:
        """Make every page look again, after something that is not in a chat has changed."""
        self._change()

    def _bubbles(self, chat: int) -> dict[int, Bubble]:
        try:
            return self._chats[chat]
        except KeyError:
            raise ChatUnreachable from None

    def _add(self, chat: int, bubble: Bubble) -> int:
        self._bubbles(chat)[bubble.id] = bubble
        self._change()
        return bubble.id

    def _change(self) -> None:
        done, self._changed = self._changed, asyncio.Event()
        done.set()


def _bubble(message: int, screen: Screen) -> Bubble:
    return Bubble(message, False, parse(screen.html), screen.buttons, screen.rtl, screen.protect)
