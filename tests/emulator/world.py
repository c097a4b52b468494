"""What Telegram knows: chats, messages, and the updates that wait for the bot."""

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

HOUR: Final = 3600.0
UPDATE_LIFE: Final = 24 * HOUR
DELETION_LIFE: Final = 48 * HOUR
TAP_LIFE: Final = 150.0
DEFAULT_UPDATES: Final = ("message", "edited_message", "callback_query", "my_chat_member")
BOT: Final = {"id": 700000001, "is_bot": True, "first_name": "Emulated", "username": "emulated_bot"}


class Clock:
    """Telegram's clock: real time plus whatever a test has added."""

    def __init__(self) -> None:
        self._added = 0.0

    def now(self) -> float:
        """Seconds since 1970."""
        return time.time() + self._added

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self._added += seconds


class Signal:
    """Wakes everybody who waits whenever something has changed."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def fire(self) -> None:
        """Something has changed."""
        self._event.set()
        self._event = asyncio.Event()

    async def until(self, true: Callable[[], bool], seconds: float) -> bool:
        """Wait until `true` says so, looking again at each change; False after `seconds`."""
        try:
            async with asyncio.timeout(seconds):
                while not true():
                    await self._event.wait()
        except TimeoutError:
            return true()
        return True


@dataclass(slots=True)
class Message:
    """A message that stands in a chat."""

    id: int
    from_bot: bool
    date: float
    text: str = ""
    html: str = ""
    entities: list[dict[str, Any]] = field(default_factory=list)
    markup: dict[str, Any] | None = None
    protected: bool = False
    other: dict[str, Any] = field(default_factory=dict)
    """What a message holds that is not text: a photo, a contact."""


@dataclass(slots=True)
class Chat:
    """A private chat with one person, or a group the bot was put into (`kind`)."""

    id: int
    person: dict[str, Any]
    kind: str = "private"
    started: bool = False
    blocked: bool = False
    left: bool = False
    last_id: int = 0
    messages: dict[int, Message] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """The chat as updates and answers carry it."""
        if self.kind != "private":
            return {"id": self.id, "type": self.kind, "title": "A group"}
        shown = {key: value for key, value in self.person.items() if key in ("first_name", "last_name", "username")}
        return {"id": self.id, "type": "private", **shown}


@dataclass(slots=True)
class Tapped:
    """A tap that waits for its answer."""

    chat: int
    at: float
    answered: bool = False
    text: str | None = None


@dataclass(slots=True)
class Waiting:
    """An update in Telegram's queue. `queue`: taps travel in another one than messages."""

    number: int
    body: dict[str, Any]
    at: float
    queue: tuple[str, int]


class World:
    """The state behind the emulated Bot API."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.changed = Signal()
        self.chats: dict[int, Chat] = {}
        self.taps: dict[str, Tapped] = {}
        self.waiting: list[Waiting] = []
        self.allowed: tuple[str, ...] = DEFAULT_UPDATES
        self.face: dict[tuple[str, str], Any] = {}
        """Name, descriptions and commands by (what, language code)."""
        self._number = 910_000_000
        self._held: list[tuple[dict[str, Any], tuple[str, int]]] | None = None

    def put(self, chat: Chat, from_bot: bool, **parts: Any) -> Message:
        """A new message in a chat."""
        chat.last_id += 1
        message = Message(chat.last_id, from_bot, self.clock.now(), **parts)
        chat.messages[message.id] = message
        self.changed.fire()
        return message

    def message_json(self, chat: Chat, message: Message) -> dict[str, Any]:
        """A Message as the Bot API describes it."""
        body = {
            "message_id": message.id,
            "date": int(message.date),
            "chat": chat.to_json(),
            "from": BOT if message.from_bot else chat.person,
            **message.other,
        }
        if message.text:
            body |= {"text": message.text}
        if message.entities:
            body |= {"entities": message.entities}
        if message.markup:
            body |= {"reply_markup": message.markup}
        if message.protected:
            body |= {"has_protected_content": True}
        return body

    def queue(self, kind: str, content: Any, chat: int) -> None:
        """An update for the bot, if it asks for this kind."""
        if kind not in self.allowed:
            return
        where = ("taps" if kind == "callback_query" else "messages", chat)
        if self._held is not None and kind == "callback_query":
            self._held.append(({kind: content}, where))
        else:
            self.queue_raw({kind: content}, where)

    def queue_raw(self, body: dict[str, Any], where: tuple[str, int] = ("messages", 0)) -> int:
        """An update of any shape; returns the number it gets."""
        self._number += 1
        self.waiting.append(Waiting(self._number, {"update_id": self._number, **body}, self.clock.now(), where))
        self.changed.fire()
        return self._number

    def expire(self) -> None:
        """Forget the updates that nobody fetched in 24 hours."""
        oldest = self.clock.now() - UPDATE_LIFE
        self.waiting = [update for update in self.waiting if update.at > oldest]

    @contextmanager
    def taps_late(self) -> Iterator[None]:
        """Taps made inside reach the bot only at the end, after the messages written meanwhile."""
        self._held = []
        try:
            yield
        finally:
            held, self._held = self._held, None
            for body, where in held:
                self.queue_raw(body, where)
