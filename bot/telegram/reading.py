"""From one raw update to what the desk may know of it. Names, languages, photos and captions are never looked at."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

from bot.desk.incoming import Command, Gone, Tap, Typed, Unsupported, Update, What
from privacy.text import RawText

_COMMAND: Final = re.compile(r"/([a-z0-9_]{1,32})(?:@[a-z0-9_]+)?(?=\s|\Z)", re.IGNORECASE | re.ASCII)
_LARGEST: Final = 2**63
_PRESENT: Final = ("creator", "administrator", "member", "restricted")
_NOT_TEXT: Final = (
    "animation", "audio", "document", "live_photo", "paid_media", "photo", "sticker", "story", "video", "video_note",
    "voice", "checklist", "contact", "dice", "game", "poll", "venue", "location", "invoice", "passport_data",
    "users_shared", "chat_shared", "web_app_data", "rich_message",
)  # fmt: skip
"""Fields of a Message that make it something other than words (Bot API 10.1)."""


class Skipped(Enum):
    """Why there is nothing to do."""

    NOT_FOR_US = "skipped"
    """Understood, and none of our business: an edit, a group we have left, a kind we did not ask for."""
    UNREADABLE = "unreadable"
    """Not of the shape the Bot API describes."""


@dataclass(frozen=True, slots=True, repr=False)
class Group:
    """The bot stands in a group or a channel: leave it. Reports are never taken where others read along."""

    chat: int


class _Unreadable(Exception):
    """The update is not of the expected shape."""


def read(raw: object) -> Update | Group | Skipped:
    """What a raw update brings. Never raises, whatever it is given.

    Read by hand, not by python-telegram-bot's types: five fields are needed, and one odd field must not cost a person
    their message.
    """
    try:
        update = _mapping(raw)
        number = _number(update.get("update_id"))
        if "message" in update:
            return _message(number, _mapping(update["message"]))
        if "callback_query" in update:
            return _tap(number, _mapping(update["callback_query"]))
        if "my_chat_member" in update:
            return _membership(number, _mapping(update["my_chat_member"]))
    except _Unreadable:
        return Skipped.UNREADABLE
    return Skipped.NOT_FOR_US


def number_of(raw: object) -> int | None:
    """The update's number, if it has one: what is acknowledged even when the rest cannot be read."""
    try:
        return _number(_mapping(raw).get("update_id"))
    except _Unreadable:
        return None


def _message(number: int, message: Mapping[str, Any]) -> Update | Group:
    chat = _mapping(message.get("chat"))
    if chat.get("type") != "private":
        return Group(_number(chat.get("id")))
    return Update(_number(chat.get("id")), number, _said(message))


def _said(message: Mapping[str, Any]) -> What:
    place = _number(message.get("message_id"))
    text = message.get("text")
    if not isinstance(text, str) or any(field in message for field in _NOT_TEXT):
        return Unsupported(place)
    command = _COMMAND.match(text)
    return Command(command[1].lower(), place) if command else Typed(RawText(_whole(text)), place)


def _tap(number: int, query: Mapping[str, Any]) -> Update | Skipped:
    data = query.get("data")
    if not isinstance(data, str) or "inline_message_id" in query:
        return Skipped.NOT_FOR_US  # a game, or a button in somebody else's chat
    if query.get("message") is None:
        # Telegram leaves out a message that is too old; in a private chat the chat has the person's number.
        chat, place = _number(_mapping(query.get("from")).get("id")), None
    else:
        message = _mapping(query["message"])
        room = _mapping(message.get("chat"))
        if room.get("type") != "private":
            return Skipped.NOT_FOR_US
        chat, place = _number(room.get("id")), _number(message.get("message_id"))
    return Update(chat, number, Tap(_whole(data), _whole(_string(query.get("id"))), place))


def _membership(number: int, change: Mapping[str, Any]) -> Update | Group | Skipped:
    chat = _mapping(change.get("chat"))
    status = _mapping(change.get("new_chat_member")).get("status")
    if chat.get("type") == "private":
        return Update(_number(chat.get("id")), number, Gone()) if status == "kicked" else Skipped.NOT_FOR_US
    return Group(_number(chat.get("id"))) if status in _PRESENT else Skipped.NOT_FOR_US


def _mapping(value: object) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise _Unreadable
    return value


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise _Unreadable
    return value


def _number(value: object) -> int:
    if type(value) is not int or not -_LARGEST <= value < _LARGEST:  # `type`: JSON's true is an int to Python
        raise _Unreadable
    return value


def _whole(text: str) -> str:
    """The text with halves of surrogate pairs replaced: JSON can carry them, nothing behind us can store them."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
