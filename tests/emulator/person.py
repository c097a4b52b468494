"""A person with a phone: starts the bot, taps, types, and looks at the chat."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from typing import Any, Final

from tests.emulator.world import BOT, Chat, Message, Tapped, World

PATIENCE: Final = 10.0
"""Seconds a test waits for the bot."""
_TAPS: Final = count(4_200_000_000_000_000_001)
_FILE: Final = {"file_id": "emulated", "file_unique_id": "emulated"}


@dataclass(frozen=True, slots=True)
class Shown:
    """A message as it stands in the chat. `buttons`: rows of (label, data)."""

    id: int
    text: str
    html: str
    buttons: tuple[tuple[tuple[str, str], ...], ...]
    protected: bool

    @property
    def labels(self) -> tuple[str, ...]:
        """What the buttons say, in reading order."""
        return tuple(label for row in self.buttons for label, _ in row)


class EmulatedPerson:
    """One person's end of the chat. Everything done here reaches the bot as an update, as from Telegram."""

    def __init__(self, world: World, chat: Chat) -> None:
        self._world = world
        self._chat = chat
        self.id = chat.id

    # Seeing

    @property
    def screen(self) -> tuple[Shown, ...]:
        """The bot's messages that stand in the chat, oldest first."""
        return tuple(_shown(message) for message in self._chat.messages.values() if message.from_bot)

    @property
    def own(self) -> tuple[int, ...]:
        """The person's own messages that still stand in the chat."""
        return tuple(message.id for message in self._chat.messages.values() if not message.from_bot)

    @property
    def chat_is_empty(self) -> bool:
        """Whether nothing is left of either side."""
        return not self._chat.messages

    @property
    def toasts(self) -> tuple[str, ...]:
        """The lines shown for a moment in answer to taps."""
        return tuple(tap.text for tap in self._world.taps.values() if tap.chat == self.id and tap.text)

    @property
    def open_taps(self) -> int:
        """How many taps still show the waiting wheel."""
        return sum(tap.chat == self.id and not tap.answered for tap in self._world.taps.values())

    async def wait_until(self, true: Callable[[], bool], seconds: float = PATIENCE) -> None:
        """Wait until `true` says so, looking again whenever something changes in Telegram."""
        if not await self._world.changed.until(true, seconds):
            raise AssertionError(f"it did not happen in time; the screen shows:\n{self.drawn()}")

    async def sees(self, *words: str, seconds: float = PATIENCE) -> Shown:
        """Wait for a message that holds all these words (in its text or on its buttons); returns the newest such."""
        await self.wait_until(lambda: self._with(words) is not None, seconds)
        found = self._with(words)
        assert found is not None
        return found

    def _with(self, words: tuple[str, ...]) -> Shown | None:
        fits = (shown for shown in reversed(self.screen) if all(w in shown.text or w in shown.labels for w in words))
        return next(fits, None)

    def drawn(self) -> str:
        """The chat as lines of text, buttons in brackets."""
        lines: list[str] = []
        for message in self._chat.messages.values():
            if message.from_bot:
                shown = _shown(message)
                lines.append(f"BOT  {shown.text}")
                lines += ["     " + " ".join(f"[{label}]" for label, _ in row) for row in shown.buttons]
            else:
                lines.append(f"YOU  {message.text or '(' + ', '.join(message.other) + ')'}")
        return "\n".join(lines) or "(empty)"

    # Doing

    async def start(self, then: str | None = None) -> int:
        """Press Start. `then`, here and below: wait until these words are shown. Returns the message's id."""
        return await self.types("/start", then)

    async def types(self, text: str, then: str | None = None, **more: Any) -> int:
        """Send a text; `more` are further fields of the Message (`forward_origin`, `via_bot`)."""
        self._chat.started, self._chat.blocked = True, False
        message = self._world.put(self._chat, from_bot=False, text=text, other=more)
        return await self._sent(message, then)

    async def sends(self, then: str | None = None, **content: Any) -> int:
        """Send something that is not text; `content` is the field of the Message that holds it."""
        self._chat.started = True
        return await self._sent(self._world.put(self._chat, from_bot=False, other=content), then)

    async def sends_photo(self, caption: str | None = None, then: str | None = None) -> int:
        """Send a photo, with a caption or without."""
        photo = {"photo": [{**_FILE, "width": 90, "height": 90}]} | ({"caption": caption} if caption else {})
        return await self.sends(then, **photo)

    async def sends_voice(self, then: str | None = None) -> int:
        """Send a voice message."""
        return await self.sends(then, voice={**_FILE, "duration": 3})

    async def sends_location(self, then: str | None = None) -> int:
        """Share where one is."""
        return await self.sends(then, location={"latitude": 53.48, "longitude": -2.24})

    async def sends_contact(self, then: str | None = None) -> int:
        """Share a contact card."""
        return await self.sends(then, contact={"phone_number": "+447700900123", "first_name": "Canary"})

    async def tap(self, what: str, then: str | None = None, message: int | None = None) -> str:
        """Tap the newest button with this label or data (on `message`, if given); returns the tap's id."""
        for shown in reversed(self.screen):
            for label, data in (button for row in shown.buttons for button in row):
                if what in (label, data) and message in (None, shown.id):
                    return await self.taps_data(data, shown.id, then)
        raise AssertionError(f"there is no button {what!r}; the screen shows:\n{self.drawn()}")

    async def taps_data(self, data: str, message: int | None, then: str | None = None) -> str:
        """Send any tap at all: an old button's, a forged one. `message` None: Telegram leaves the message out."""
        tap = str(next(_TAPS))
        self._world.taps[tap] = Tapped(self.id, self._world.clock.now())
        query: dict[str, Any] = {"id": tap, "from": self._chat.person, "chat_instance": "7", "data": data}
        if message is not None:
            stood = self._chat.messages.get(message)
            gone = {"message_id": message, "date": 0, "chat": self._chat.to_json()}
            query["message"] = self._world.message_json(self._chat, stood) if stood else gone
        self._world.queue("callback_query", query, self.id)
        if then is not None:
            await self.sees(then)
        return tap

    async def edits(self, message: int, text: str) -> None:
        """Change one's own message afterwards."""
        stood = self._chat.messages[message]
        stood.text = text
        body = {**self._world.message_json(self._chat, stood), "edit_date": int(self._world.clock.now())}
        self._world.queue("edited_message", body, self.id)

    async def deletes_own(self, message: int) -> None:
        """Delete a message oneself, of either side: Telegram does not tell the bot."""
        del self._chat.messages[message]
        self._world.changed.fire()

    async def blocks_bot(self) -> None:
        """Block the bot."""
        self._chat.blocked = True
        self._membership("member", "kicked")

    async def unblocks_bot(self) -> None:
        """Unblock the bot."""
        self._chat.blocked = False
        self._membership("kicked", "member")

    async def adds_bot_to_group(self, group: int = -100_555_000_111) -> Chat:
        """Put the bot into a group; returns the group's chat."""
        chat = self._world.chats.setdefault(group, Chat(group, self._chat.person, "supergroup", started=True))
        chat.left = False
        self._membership("left", "member", chat)
        return chat

    async def types_in_group(self, chat: Chat, text: str) -> None:
        """Write where others read along."""
        message = self._world.put(chat, from_bot=False, text=text)
        self._world.queue("message", self._world.message_json(chat, message), chat.id)

    async def _sent(self, message: Message, then: str | None) -> int:
        if message.text.startswith("/"):
            length = len(message.text.split()[0])
            message.entities = [{"type": "bot_command", "offset": 0, "length": length}]
        self._world.queue("message", self._world.message_json(self._chat, message), self.id)
        if then is not None:
            await self.sees(then)
        return message.id

    def _membership(self, before: str, after: str, chat: Chat | None = None) -> None:
        room = chat or self._chat
        change = {
            "chat": room.to_json(),
            "from": self._chat.person,
            "date": int(self._world.clock.now()),
            "old_chat_member": {"user": BOT, "status": before, **_until(before)},
            "new_chat_member": {"user": BOT, "status": after, **_until(after)},
        }
        self._world.queue("my_chat_member", change, room.id)


def _until(status: str) -> dict[str, int]:
    return {"until_date": 0} if status == "kicked" else {}


def _shown(message: Message) -> Shown:
    rows = (message.markup or {}).get("inline_keyboard", [])
    buttons = tuple(tuple((one["text"], one.get("callback_data", "")) for one in row) for row in rows)
    return Shown(message.id, message.text, message.html, buttons, message.protected)
