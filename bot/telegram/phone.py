"""Telegram as a phone: shows, edits, deletes and answers taps, silently."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Final, TypeVar

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.constants import ParseMode

from bot.phone import ChatUnreachable, MessageGone, PhoneBusy, PhoneDown, Screen
from bot.telegram.limits import Limiter
from bot.telegram.request import Busy, Refused

DELETE_LIMIT: Final = 100
"""Messages in one deletion (Bot API, deleteMessages)."""
TOAST_LIMIT: Final = 200
"""Characters in the answer to a tap (Bot API, answerCallbackQuery)."""
TOAST_SECONDS: Final = 10.0
"""How long the answer to a tap may take: later than that it is of no use."""

_T = TypeVar("_T")
_NO_PREVIEW: Final = LinkPreviewOptions(is_disabled=True)


class ScreenRefused(Exception):
    """Telegram does not take this screen, however often it is sent: our mistake, not the network's."""


class TelegramPhone:
    """Implements `bot.phone.Phone`. Also raises ScreenRefused, from `show` and `edit`."""

    def __init__(self, bot: Bot, limiter: Limiter) -> None:
        self._bot = bot
        self._limiter = limiter

    async def show(self, chat: int, screen: Screen) -> int:
        """Show a new message; returns its id."""
        message = await self._ask(
            chat,
            lambda: self._bot.send_message(
                chat,
                screen.html,
                parse_mode=ParseMode.HTML,
                disable_notification=True,
                protect_content=screen.protect,
                link_preview_options=_NO_PREVIEW,
                reply_markup=_keyboard(screen),
            ),
        )
        return message.message_id

    async def edit(self, chat: int, message: int, screen: Screen) -> None:
        """Replace a message in place; an edit that changes nothing is success. Raises MessageGone."""
        try:
            await self._ask(
                chat,
                lambda: self._bot.edit_message_text(
                    screen.html,
                    chat,
                    message,
                    parse_mode=ParseMode.HTML,
                    link_preview_options=_NO_PREVIEW,
                    reply_markup=_keyboard(screen),
                ),
            )
        except _Same:
            return

    async def delete(self, chat: int, messages: Sequence[int]) -> None:
        """Delete messages of either side; those already gone or older than 48 hours are skipped."""
        each = tuple(dict.fromkeys(messages))
        for start in range(0, len(each), DELETE_LIMIT):
            chunk = each[start : start + DELETE_LIMIT]
            if not await self._deleted(chat, lambda chunk=chunk: self._bot.delete_messages(chat, chunk)):  # type: ignore[misc]
                # One message older than 48 hours fails the whole chunk: delete what can be deleted.
                for message in chunk:
                    await self._deleted(chat, lambda message=message: self._bot.delete_message(chat, message))  # type: ignore[misc]

    async def toast(self, tap: str, text: str) -> None:
        """Answer a tap, with a short line or with nothing; an expired tap is no error."""
        short = text if len(text) <= TOAST_LIMIT else text[: TOAST_LIMIT - 1] + "…"
        try:
            await self._ask(
                None,
                lambda: self._bot.answer_callback_query(tap, text=short or None, read_timeout=TOAST_SECONDS),
            )
        except (_Same, ScreenRefused, MessageGone, ChatUnreachable):
            return

    async def leave(self, chat: int) -> None:
        """Leave a group or channel; that we are out already is no error."""
        try:
            await self._ask(None, lambda: self._bot.leave_chat(chat))
        except (ScreenRefused, ChatUnreachable, PhoneBusy, PhoneDown):
            return  # the next message there leads here again

    async def _deleted(self, chat: int, call: Callable[[], Awaitable[bool]]) -> bool:
        try:
            return await self._ask(chat, call, paced=False)
        except (ScreenRefused, MessageGone):
            return False

    async def _ask(self, chat: int | None, call: Callable[[], Awaitable[_T]], paced: bool = True) -> _T:
        """Make one call at its time, and turn what Telegram says into what a phone may raise."""
        await self._limiter.turn(chat, paced)
        wrong: Exception
        try:
            return await call()
        except Busy as busy:
            self._limiter.refused(chat, busy.seconds)
            wrong = PhoneBusy(busy.seconds)
        except Refused as refused:
            wrong = _meaning(refused)
        except Exception:  # whatever it was, or an answer the library cannot read: it may have happened all the same
            wrong = PhoneDown("no answer from Telegram")
        raise wrong  # outside the `except`: no context that could hold a chat or a word


class _Same(Exception):
    """The edit changes nothing."""


def _meaning(refused: Refused) -> Exception:
    match refused.why:
        case "same":
            return _Same()
        case "gone":
            return MessageGone("the message is gone")
        case "unreachable":
            return ChatUnreachable("the chat cannot be reached")
        case "token" | "conflict":
            return PhoneDown("Telegram does not accept the bot's token")
        case "expired" | "wrong":
            return ScreenRefused("Telegram refused the request")


def _keyboard(screen: Screen) -> InlineKeyboardMarkup | None:
    if not screen.buttons:
        return None
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(button.label, callback_data=button.data) for button in row] for row in screen.buttons]
    )
