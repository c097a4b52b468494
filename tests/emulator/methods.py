"""The methods of the emulated Bot API: what each does to the world, and what it refuses."""

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from tests.emulator.formatting import parsed
from tests.emulator.refusing import Refusal, bad_request
from tests.emulator.world import BOT, DELETION_LIFE, TAP_LIFE, Chat, Message, World

DATA_LIMIT: Final = 64
BUTTON_LIMIT: Final = 100
ROW_LIMIT: Final = 8
TOAST_LIMIT: Final = 200
DELETE_LIMIT: Final = 100
_COMMAND: Final = re.compile(r"[a-z0-9_]{1,32}")
_FACES: Final = {
    "Name": ("name", 64),
    "ShortDescription": ("short_description", 120),
    "Description": ("description", 512),
}

Parameters = Mapping[str, Any]


class Methods:
    """Everything but getUpdates and the webhook, which are the server's."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._by_name: dict[str, Callable[[Parameters], Any]] = {
            "getMe": lambda _: {**BOT, "can_join_groups": False, "can_read_all_group_messages": False},
            "sendMessage": self._send,
            "editMessageText": self._edit,
            "editMessageReplyMarkup": self._edit_markup,
            "deleteMessage": self._delete,
            "deleteMessages": self._delete_many,
            "answerCallbackQuery": self._answer,
            "sendChatAction": lambda p: bool(self._chat(p)),
            "leaveChat": self._leave,
            "setMyCommands": self._set_commands,
            "getMyCommands": lambda p: self._world.face.get(("commands", p.get("language_code", "")), []),
        }
        for method, (field, limit) in _FACES.items():
            self._by_name[f"setMy{method}"] = self._face_setter(field, limit)
            self._by_name[f"getMy{method}"] = self._face_getter(field)

    def call(self, method: str, parameters: Parameters) -> Any:
        """The method's result. Raises Refusal."""
        if method not in self._by_name:
            raise bad_request(f"{method} is not emulated")
        result = self._by_name[method](parameters)
        self._world.changed.fire()
        return result

    def _chat(self, parameters: Parameters) -> Chat:
        chat = self._world.chats.get(parameters["chat_id"]) if isinstance(parameters["chat_id"], int) else None
        if chat is None or not chat.started:
            raise bad_request("chat not found")
        if chat.blocked:
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        if chat.left:
            raise Refusal(403, "Forbidden: bot is not a member of the group chat")
        return chat

    def _send(self, parameters: Parameters) -> Any:
        chat = self._chat(parameters)
        text, entities = parsed(parameters["text"], parameters.get("parse_mode"))
        message = self._world.put(
            chat,
            from_bot=True,
            text=text,
            html=parameters["text"],
            entities=entities,
            markup=_keyboard(parameters.get("reply_markup")),
            protected=parameters.get("protect_content", False),
        )
        return self._world.message_json(chat, message)

    def _edit(self, parameters: Parameters) -> Any:
        chat, message = self._editable(parameters)
        text, entities = parsed(parameters.get("text", ""), parameters.get("parse_mode"))
        markup = _keyboard(parameters.get("reply_markup"))
        if (text, entities, markup) == (message.text, message.entities, message.markup):
            raise _not_modified()
        message.text, message.entities, message.markup = text, entities, markup
        message.html = parameters["text"]
        return self._world.message_json(chat, message)

    def _edit_markup(self, parameters: Parameters) -> Any:
        chat, message = self._editable(parameters)
        markup = _keyboard(parameters.get("reply_markup"))
        if markup == message.markup:
            raise _not_modified()
        message.markup = markup
        return self._world.message_json(chat, message)

    def _editable(self, parameters: Parameters) -> tuple[Chat, Message]:
        if "chat_id" not in parameters or "message_id" not in parameters:
            raise bad_request("message identifier is not specified")
        chat = self._chat(parameters)
        message = chat.messages.get(parameters["message_id"])
        if message is None:
            raise bad_request("message to edit not found")
        if not message.from_bot:
            raise bad_request("message can't be edited")
        return chat, message

    def _delete(self, parameters: Parameters) -> bool:
        chat = self._chat(parameters)
        message = chat.messages.get(parameters["message_id"])
        if message is None:
            raise bad_request("message to delete not found")
        if self._too_old(message):
            raise bad_request("message can't be deleted for everyone")
        del chat.messages[message.id]
        return True

    def _delete_many(self, parameters: Parameters) -> bool:
        chat, numbers = self._chat(parameters), parameters["message_ids"]
        if not 1 <= len(numbers) <= DELETE_LIMIT:
            raise bad_request("message identifiers must be 1 to 100")
        known = [chat.messages[number] for number in numbers if number in chat.messages]
        if any(self._too_old(message) for message in known):
            raise bad_request("message can't be deleted for everyone")
        for message in known:
            chat.messages.pop(message.id, None)
        return True

    def _too_old(self, message: Message) -> bool:
        return self._world.clock.now() - message.date > DELETION_LIFE

    def _answer(self, parameters: Parameters) -> bool:
        tap = self._world.taps.get(parameters["callback_query_id"])
        if tap is None or tap.answered or self._world.clock.now() - tap.at > TAP_LIFE:
            raise bad_request("query is too old and response timeout expired or query ID is invalid")
        if len(parameters.get("text", "")) > TOAST_LIMIT:
            raise bad_request("MESSAGE_TOO_LONG")
        tap.answered, tap.text = True, parameters.get("text")
        return True

    def _leave(self, parameters: Parameters) -> bool:
        self._chat(parameters).left = True
        return True

    def _set_commands(self, parameters: Parameters) -> bool:
        for command in parameters["commands"]:
            if not _COMMAND.fullmatch(command["command"]) or not 1 <= len(command["description"]) <= 256:
                raise bad_request("BOT_COMMAND_INVALID")
        self._world.face["commands", parameters.get("language_code", "")] = parameters["commands"]
        return True

    def _face_setter(self, field: str, limit: int) -> Callable[[Parameters], bool]:
        def set_face(parameters: Parameters) -> bool:
            words = parameters.get(field, "")
            if len(words) > limit:
                raise bad_request(f"{field} is too long")
            self._world.face[field, parameters.get("language_code", "")] = words
            return True

        return set_face

    def _face_getter(self, field: str) -> Callable[[Parameters], dict[str, str]]:
        def get_face(parameters: Parameters) -> dict[str, str]:
            face, code = self._world.face, parameters.get("language_code", "")
            return {field: face.get((field, code)) or face.get((field, ""), "")}

        return get_face


def _not_modified() -> Refusal:
    return bad_request(
        "message is not modified: specified new message content and reply markup are exactly the same as a current "
        "content and reply markup of the message"
    )


def _keyboard(markup: Any) -> dict[str, Any] | None:
    """An inline keyboard within Telegram's limits."""
    if markup is None:
        return None
    rows = markup.get("inline_keyboard", [])
    if sum(map(len, rows)) > BUTTON_LIMIT or any(len(row) > ROW_LIMIT for row in rows):
        raise bad_request("reply markup is too long")
    for row in rows:
        for button in row:
            if not button["text"].strip():
                raise bad_request("text buttons are unallowed to be empty")
            if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= DATA_LIMIT:
                raise bad_request("BUTTON_DATA_INVALID")
            if len(button) == 1:
                raise bad_request("inline keyboard button must have exactly one action")
    return {"inline_keyboard": [row for row in rows if row]} if any(rows) else None
