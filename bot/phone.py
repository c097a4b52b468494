"""What a chat can do: the face that Telegram and the demo page both have."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol

TEXT_LIMIT: Final = 4096
"""Characters in one message after entities are parsed (Bot API, sendMessage)."""
DATA_LIMIT: Final = 64
"""Bytes of callback_data (Bot API, InlineKeyboardButton)."""


class MessageGone(Exception):
    """The message to edit is no longer there: show a new one."""


class ChatUnreachable(Exception):
    """The person has blocked the bot or left Telegram: nothing can be shown."""


class PhoneBusy(Exception):
    """Asked to wait (429); `seconds` is how long."""

    def __init__(self, seconds: float) -> None:
        super().__init__("asked to wait")
        self.seconds = seconds


class PhoneDown(Exception):
    """No answer, or a server error. It may have happened all the same."""


@dataclass(frozen=True, slots=True)
class Button:
    """A button: its label and what a tap sends back, at most 64 bytes."""

    label: str
    data: str

    def __post_init__(self) -> None:
        if not 1 <= len(self.data.encode()) <= DATA_LIMIT:
            raise ValueError("a button's data is 1 to 64 bytes")


@dataclass(frozen=True, slots=True, repr=False)
class Screen:
    """One message: Telegram's HTML (b, i, code, blockquote, everything else escaped) and rows of buttons."""

    html: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    protect: bool = False
    """Ask the client not to forward or save it."""
    rtl: bool = False

    def __repr__(self) -> str:
        return f"Screen({len(self.html)} characters, {sum(map(len, self.buttons))} buttons)"


class Phone(Protocol):
    """Shows, edits and deletes messages in a chat, always silently.

    Every method may raise ChatUnreachable, PhoneBusy or PhoneDown.
    """

    async def show(self, chat: int, screen: Screen) -> int:
        """Show a new message; returns its id."""
        ...

    async def edit(self, chat: int, message: int, screen: Screen) -> None:
        """Replace a message in place; an edit that changes nothing is success. Raises MessageGone."""
        ...

    async def delete(self, chat: int, messages: Sequence[int]) -> None:
        """Delete messages of either side; those already gone or too old are skipped."""
        ...

    async def toast(self, tap: str, text: str) -> None:
        """Answer a tap, with a short line or with nothing; an expired tap is no error."""
        ...
