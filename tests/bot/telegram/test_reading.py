"""Reading updates: what is kept of them, and that nothing Telegram sends can stop us."""

import pickle
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.desk.incoming import Command, Gone, Tap, Typed, Unsupported, Update
from bot.telegram.reading import Group, Skipped, number_of, read
from tests.emulator.refusing import SPEC

PERSON = {"id": 77, "is_bot": False, "first_name": "CANARY-NAME", "username": "canary", "language_code": "ur"}
CHAT = {"id": 77, "type": "private", "first_name": "CANARY-NAME", "username": "canary"}


def message(**parts: Any) -> dict[str, Any]:
    """An update with a message in a private chat."""
    return {"update_id": 5, "message": {"message_id": 9, "date": 1, "from": PERSON, "chat": CHAT, **parts}}


def tap(**parts: Any) -> dict[str, Any]:
    """An update with a tap."""
    stood = {"message_id": 9, "date": 1, "chat": CHAT, "text": "a card"}
    return {
        "update_id": 5,
        "callback_query": {"id": "t1", "from": PERSON, "chat_instance": "x", "message": stood} | parts,
    }


def what(raw: dict[str, Any]) -> Any:
    """What the update brings the desk."""
    found = read(raw)
    assert isinstance(found, Update)
    assert (found.chat, found.number) == (77, 5)
    return found.what


@pytest.mark.parametrize("more", [
    {}, {"forward_origin": {"type": "user", "date": 1, "sender_user": PERSON}}, {"via_bot": PERSON},
    {"entities": [{"type": "text_mention", "offset": 0, "length": 2, "user": PERSON}]}, {"unheard_of": {"a": 1}},
    {"reply_to_message": {"message_id": 1, "date": 1, "chat": CHAT, "text": "CANARY-QUOTE"}, "effect_id": "1"},
])  # fmt: skip
def test_typed_words_arrive_raw_whatever_stands_around_them(more: dict[str, Any]) -> None:
    """Forwards, mentions, quotes and fields of tomorrow change nothing about the words."""
    found = what(message(text="they shouted at me", **more))
    assert isinstance(found, Typed)
    assert (found.raw.at_the_door(), found.message) == ("they shouted at me", 9)


@pytest.mark.parametrize(("text", "name"), [
    ("/start", "start"), ("/START", "start"), ("/help@some_bot", "help"), ("/start CANARY-PAYLOAD", "start"),
    ("/code\nK7QF", "code"),
])  # fmt: skip
def test_a_command_is_known_by_its_name_alone(text: str, name: str) -> None:
    """The bot's name behind it and what follows it are dropped."""
    assert what(message(text=text)) == Command(name, 9)


@pytest.mark.parametrize("text", ["/ start", "start", "/größe", "//", "/", "see /start", "/a-b", "/start@", ""])
def test_what_only_looks_like_a_command_is_typed_text(text: str) -> None:
    """Nobody's sentence is lost to a slash."""
    assert isinstance(what(message(text=text)), Typed)


@pytest.mark.parametrize("field", [
    "photo", "voice", "document", "contact", "location", "sticker", "poll", "video_note", "story", "dice", "venue",
    "pinned_message", "unheard_of_in_this_version",
])  # fmt: skip
def test_anything_that_is_not_words_is_known_by_its_message_alone(field: str) -> None:
    """No file, no card, no caption is kept or looked at."""
    assert what(message(**{field: {"file_id": "CANARY"}}, caption="CANARY words")) == Unsupported(9)


def test_words_beside_a_file_are_not_read() -> None:
    """Even if Telegram should one day send text with a photo."""
    assert what(message(photo=[], text="CANARY")) == Unsupported(9)


def test_a_tap_brings_its_data_its_id_and_its_message() -> None:
    """And nothing of who tapped."""
    assert what(tap(data="3.start.yes")) == Tap("3.start.yes", "t1", 9)


def test_a_tap_on_a_message_too_old_for_telegram_still_counts() -> None:
    """With an inaccessible message, and with none at all."""
    assert what(tap(data="a", message={"message_id": 9, "date": 0, "chat": CHAT})) == Tap("a", "t1", 9)
    assert what(tap(data="a", message=None)) == Tap("a", "t1", None)


def test_half_a_character_cannot_reach_the_disk() -> None:
    """JSON can carry a lone surrogate, which no database takes."""
    found = what(message(text="a\ud800b"))
    assert found.raw.at_the_door().encode() == "a\ufffdb".encode()
    assert what(tap(data="\udfff")).data == "\ufffd"
    assert what(message(text="😢")).raw.at_the_door() == "😢"


def test_blocking_the_bot_is_heard_and_unblocking_is_not() -> None:
    """Only that the person is gone matters."""
    gone = {"update_id": 5, "my_chat_member": {"chat": CHAT, "from": PERSON, "new_chat_member": {"status": "kicked"}}}
    back = {"update_id": 5, "my_chat_member": {"chat": CHAT, "from": PERSON, "new_chat_member": {"status": "member"}}}
    assert what(gone) == Gone()
    assert read(back) is Skipped.NOT_FOR_US


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
def test_a_group_is_left_not_listened_to(kind: str) -> None:
    """Nobody reports where others read along."""
    room = {"id": -100, "type": kind, "title": "CANARY"}
    assert read(message(text="hello", chat=room)) == Group(-100)
    joined = {"update_id": 5, "my_chat_member": {"chat": room, "new_chat_member": {"status": "administrator"}}}
    assert read(joined) == Group(-100)
    left = {"update_id": 5, "my_chat_member": {"chat": room, "new_chat_member": {"status": "left"}}}
    assert read(left) is Skipped.NOT_FOR_US
    assert read(tap(data="a", message={"message_id": 1, "chat": room})) is Skipped.NOT_FOR_US


@pytest.mark.parametrize("kind", ["edited_message", "channel_post", "business_message", "inline_query", "poll_answer"])
def test_what_we_did_not_ask_for_is_passed_over(kind: str) -> None:
    """An edit must not be taken for a new message."""
    assert read({"update_id": 5, kind: message(text="CANARY")["message"]}) is Skipped.NOT_FOR_US
    assert read(tap(game_short_name="x")) is Skipped.NOT_FOR_US


@pytest.mark.parametrize("raw", [
    None, 3, [], "x", {}, {"update_id": "5", "message": {}}, {"update_id": True, "message": {}},
    {"update_id": 5, "message": None}, {"update_id": 5, "message": {"chat": CHAT, "text": "x"}},
    {"update_id": 5, "message": {"message_id": 1, "chat": {"type": "private"}, "text": "x"}},
    {"update_id": 5, "callback_query": {"data": "x", "from": PERSON}}, {"update_id": 2**70, "message": {}},
    {"update_id": 5, "callback_query": {"data": "x", "id": "1", "from": {"id": None}}},
])  # fmt: skip
def test_an_update_of_the_wrong_shape_is_unreadable_not_an_error(raw: object) -> None:
    """It is counted and acknowledged; it must not block the queue."""
    assert read(raw) is Skipped.UNREADABLE


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
TEXT = st.text(st.characters(codec=None, categories=None), max_size=20)


def like(kind: str, depth: int) -> st.SearchStrategy[Any]:
    """JSON of a Bot API type, now and then wrong."""
    if kind.startswith("Array of "):
        return st.lists(like(kind.removeprefix("Array of "), depth), max_size=2)
    plain = {"Integer": st.integers(), "String": TEXT, "Boolean": st.booleans(), "Float": st.floats()}
    if kind in plain:
        return plain[kind] | JSON
    fields = SPEC["types"].get(kind, {}).get("fields", {})
    if depth == 0 or not fields:
        return JSON
    wanted = {
        "update_id",
        "message",
        "callback_query",
        "my_chat_member",
        "chat",
        "id",
        "type",
        "message_id",
        "text",
        "data",
    }
    shape = {name: like(kinds[0], depth - 1) for name, (kinds, _) in fields.items() if name in wanted}
    return st.fixed_dictionaries({}, optional=shape) | JSON


@settings(deadline=None)
@given(like("Update", 4) | JSON)
def test_nothing_telegram_sends_raises(raw: Any) -> None:
    """Whatever comes, there is an answer, and a number or none."""
    found = read(raw)
    assert isinstance(found, Update | Group | Skipped)
    assert isinstance(number_of(raw), int | None)


@settings(deadline=None)
@given(
    st.sampled_from(["message", "callback_query", "my_chat_member", "edited_message"]),
    st.dictionaries(st.sampled_from(list(SPEC["types"]["Message"]["fields"])), st.just("CANARY") | JSON, max_size=5),
)
def test_nothing_of_who_wrote_is_kept(kind: str, parts: dict[str, Any]) -> None:
    """The kept values hold the chat, numbers and what was sent; names are nowhere in them, nor in any repr."""
    parts = {name: value for name, value in parts.items() if name not in ("text", "chat", "message_id")}
    raw = message(**parts)["message"] | {
        "id": "t",
        "data": "d",
        "new_chat_member": {"status": "kicked", "user": PERSON},
    }
    found = read({"update_id": 5, kind: raw})
    assert "CANARY" not in repr(found)
    if isinstance(found, Update):
        assert b"CANARY" not in pickle.dumps(found)  # no words were sent, so nothing may be in it
