"""The emulated Bot API refuses what Telegram refuses: without that, tests against it would prove nothing."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from tests.emulator import EmulatedPerson, EmulatedTelegram, faults

Ask = Any


@pytest.fixture
async def telegram() -> AsyncIterator[EmulatedTelegram]:
    """An emulated Telegram."""
    async with EmulatedTelegram() as emulated:
        yield emulated


@pytest.fixture
async def person(telegram: EmulatedTelegram) -> EmulatedPerson:
    """Somebody who has pressed Start."""
    somebody = telegram.person()
    await somebody.start()
    return somebody


@pytest.fixture
async def ask(telegram: EmulatedTelegram) -> AsyncIterator[Ask]:
    """Call a method; returns the result, or the description of the refusal."""
    async with aiohttp.ClientSession() as session:

        async def call(method: str, token: str = telegram.token, **parameters: Any) -> Any:
            async with session.post(f"{telegram.url}/bot{token}/{method}", json=parameters) as answer:
                body = await answer.json()
                assert body["ok"] == (answer.status == 200)
                return body["result"] if body["ok"] else f"{answer.status} {body['description']}"

        yield call


def keyboard(*rows: list[str]) -> dict[str, Any]:
    """An inline keyboard with these data."""
    return {"inline_keyboard": [[{"text": "x", "callback_data": data} for data in row] for row in rows]}


@pytest.mark.parametrize(("parameters", "refusal"), [
    ({"text": "x", "disable_notifications": True}, "unknown parameter"),
    ({}, "text of sendMessage is required"),
    ({"text": 7}, "must be String"),
    ({"text": "x", "disable_notification": "yes"}, "must be Boolean"),
    ({"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x", "colour": "red"}]]}}, "must be"),
    ({"text": ""}, "empty"), ({"text": " \n "}, "empty"), ({"text": "x" * 4097}, "too long"),
    ({"text": "<b></b>", "parse_mode": "HTML"}, "empty"),
    ({"text": "<b>x", "parse_mode": "HTML"}, "Can't find end tag"),
    ({"text": "<b>x</i>", "parse_mode": "HTML"}, "Unmatched end tag"),
    ({"text": "<p>x</p>", "parse_mode": "HTML"}, "Unsupported start tag"),
    ({"text": "1 < 2", "parse_mode": "HTML"}, "Unsupported start tag"),
    ({"text": "x", "reply_markup": keyboard(["x" * 65])}, "BUTTON_DATA_INVALID"),
    ({"text": "x", "reply_markup": keyboard(["ب" * 33])}, "BUTTON_DATA_INVALID"),
    ({"text": "x", "reply_markup": keyboard([""])}, "BUTTON_DATA_INVALID"),
    ({"text": "x", "reply_markup": keyboard(["x"] * 9)}, "too long"),
    ({"text": "x", "reply_markup": keyboard(*[["x"]] * 101)}, "too long"),
    ({"text": "x", "chat_id": 1}, "chat not found"),
])  # fmt: skip
async def test_a_message_telegram_would_refuse_is_refused(
    person: EmulatedPerson, ask: Ask, parameters: dict[str, Any], refusal: str
) -> None:
    """And nothing of it appears in the chat."""
    answer = await ask("sendMessage", **{"chat_id": person.id, **parameters})
    assert isinstance(answer, str)
    assert answer.startswith("400")
    assert refusal in answer
    assert person.screen == ()


async def test_markup_becomes_text_and_entities(person: EmulatedPerson, ask: Ask) -> None:
    """Offsets count UTF-16 units, as Telegram's do."""
    shown = await ask("sendMessage", chat_id=person.id, text="😢 <b>a &lt; <i>b</i></b> &amp; c ", parse_mode="HTML")
    assert shown["text"] == "😢 a < b & c"
    assert [(one["type"], one["offset"], one["length"]) for one in shown["entities"]] == [
        ("bold", 3, 5),
        ("italic", 7, 1),
    ]


async def test_parameters_may_come_as_a_form(telegram: EmulatedTelegram, person: EmulatedPerson) -> None:
    """As other libraries and curl send them."""
    form = {"chat_id": str(person.id), "text": "7", "disable_notification": "true"}
    url = f"{telegram.url}/bot{telegram.token}/SENDMESSAGE"
    async with aiohttp.ClientSession() as session, session.post(url, data=form) as answer:
        assert (await answer.json())["ok"]
    assert telegram.loud == []


async def test_edits_and_deletions_are_refused_as_by_telegram(
    telegram: EmulatedTelegram, person: EmulatedPerson, ask: Ask
) -> None:
    """Unchanged, unknown, somebody else's, too old, too many."""
    at = {"chat_id": person.id, "message_id": (await ask("sendMessage", chat_id=person.id, text="a"))["message_id"]}
    assert "message is not modified" in await ask("editMessageText", **at, text="a")
    assert (await ask("editMessageText", **at, text="a", reply_markup=keyboard(["x"])))["reply_markup"]
    assert "message can't be edited" in await ask("editMessageText", chat_id=person.id, message_id=1, text="b")
    assert "message to edit not found" in await ask("editMessageText", chat_id=person.id, message_id=99, text="b")
    assert "message to delete not found" in await ask("deleteMessage", chat_id=person.id, message_id=99)
    assert "must be 1 to 100" in await ask("deleteMessages", chat_id=person.id, message_ids=[])
    assert "must be 1 to 100" in await ask("deleteMessages", chat_id=person.id, message_ids=list(range(101)))
    telegram.clock.advance(48 * 3600 + 1)
    new = await person.types("new")
    assert "can't be deleted" in await ask("deleteMessages", chat_id=person.id, message_ids=[1, new])
    assert person.own == (1, new)
    assert await ask("deleteMessages", chat_id=person.id, message_ids=[new, 4321]) is True
    assert list(person.own) == [1]


async def test_taps_expire_and_are_answered_once(telegram: EmulatedTelegram, person: EmulatedPerson, ask: Ask) -> None:
    """After 150 seconds, or a second time, the id is invalid."""
    await ask("sendMessage", chat_id=person.id, text="a", reply_markup=keyboard(["x"]))
    tap, late = await person.tap("x"), await person.tap("x")
    assert "MESSAGE_TOO_LONG" in await ask("answerCallbackQuery", callback_query_id=tap, text="x" * 201)
    assert await ask("answerCallbackQuery", callback_query_id=tap, text="x" * 200) is True
    assert "query is too old" in await ask("answerCallbackQuery", callback_query_id=tap)
    telegram.clock.advance(151)
    assert "query is too old" in await ask("answerCallbackQuery", callback_query_id=late)
    with pytest.raises(AssertionError, match="there is no button"):
        await person.tap("y")


async def test_updates_stay_until_they_are_confirmed(
    telegram: EmulatedTelegram, person: EmulatedPerson, ask: Ask
) -> None:
    """Asking again brings them again; a higher offset makes them vanish; after a day they are gone."""
    await person.types("second")
    first, second = await ask("getUpdates")
    assert len(await ask("getUpdates", offset=first["update_id"])) == 2
    assert len(await ask("getUpdates", offset=first["update_id"])) == 1, "an old offset asked for again: one a call"
    assert await ask("getUpdates", offset=second["update_id"]) == [second]
    assert telegram.unconfirmed == 1
    telegram.clock.advance(24 * 3600 + 1)
    assert await ask("getUpdates") == []


async def test_a_waiting_poll_is_woken_by_an_update_and_ended_by_another(
    telegram: EmulatedTelegram, person: EmulatedPerson, ask: Ask
) -> None:
    """Only one may poll, and none under a webhook."""
    waiting = asyncio.ensure_future(ask("getUpdates", offset=10**12, timeout=30))
    await telegram.until(lambda: telegram._poll == 1)
    assert await ask("getUpdates") == []
    assert (await waiting).startswith("409")
    woken = asyncio.ensure_future(ask("getUpdates", timeout=30))
    await telegram.until(lambda: telegram._poll == 3)
    await person.types("hello")
    assert [update["message"]["text"] for update in await woken] == ["hello"]
    assert (
        await ask("setWebhook", url="http://example.org")
        == "400 Bad Request: bad webhook: An HTTPS URL must be provided for webhook"
    )
    await ask("setWebhook", url="http://127.0.0.1:1/", secret_token="s")
    assert (await ask("getUpdates")).startswith("409")


async def test_tokens_and_methods_are_checked(ask: Ask) -> None:
    """401 for a wrong token, 404 for a malformed one or an unknown method."""
    assert await ask("getMe", token="700000001:another-one") == "401 Unauthorized"
    assert await ask("getMe", token="nonsense") == "404 Not Found"
    assert await ask("getEverything") == "404 Not Found"
    assert (await ask("getFile", file_id="x")).endswith("getFile is not emulated")


async def test_taps_held_back_are_overtaken_by_messages(
    telegram: EmulatedTelegram, person: EmulatedPerson, ask: Ask
) -> None:
    """They travel in another queue."""
    with telegram.taps_late():
        await person.taps_data("x", None)
        await person.types("after")
    assert [sorted(update)[0] for update in await ask("getUpdates")] == ["message", "message", "callback_query"]


async def test_a_blocked_bot_can_do_nothing_there(person: EmulatedPerson, ask: Ask) -> None:
    """Until it is unblocked."""
    await person.blocks_bot()
    assert (await ask("sendMessage", chat_id=person.id, text="x")).startswith("403")
    await person.unblocks_bot()
    assert (await ask("sendMessage", chat_id=person.id, text="x"))["text"] == "x"
    statuses = [
        update.get("my_chat_member", {}).get("new_chat_member", {}).get("status") for update in await ask("getUpdates")
    ]
    assert statuses == [None, "kicked", "member"]


async def test_faults_strike_before_or_after_the_effect(
    telegram: EmulatedTelegram, person: EmulatedPerson, ask: Ask
) -> None:
    """A cut connection is not a statement about what happened."""
    telegram.fails(faults.cut_before(), on="sendMessage")
    with pytest.raises(aiohttp.ClientError):
        await ask("sendMessage", chat_id=person.id, text="lost")
    assert "BOT" not in person.drawn()
    telegram.fails(faults.cut_after(), on="sendMessage")
    with pytest.raises(aiohttp.ClientError):
        await ask("sendMessage", chat_id=person.id, text="shown")
    assert "BOT  shown" in person.drawn()
    assert len(person.screen) == 1
    telegram.fails(faults.too_many_requests(5), chat=person.id)
    assert (await ask("sendMessage", chat_id=person.id, text="x")).startswith("429")
    assert [call.status for call in telegram.called("sendMessage")] == [0, 0, 429]
    assert len(telegram.loud) == 3


async def test_waiting_for_what_never_comes_shows_the_screen(person: EmulatedPerson) -> None:
    """So that a failed test says what stood there instead."""
    with pytest.raises(AssertionError, match="YOU  /start"):
        await person.sees("never", seconds=0.01)
