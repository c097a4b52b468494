"""The webhook: who may bring updates, and what is answered when."""

import asyncio
import io
import json
from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.desk.incoming import Update
from bot.telegram.intake import Intake
from bot.telegram.line import Line
from bot.telegram.phone import TelegramPhone
from bot.telegram.webhook import BODY_LIMIT, SECRET_HEADER, Webhook, serving
from storage.store import NotSaved
from tests.bot.telegram.conftest import FakeDesk, Logs
from tests.emulator import EmulatedTelegram

SECRET = "CANARY-secret_1"
TYPED = {"update_id": 3, "message": {"message_id": 1, "chat": {"id": 7, "type": "private"}, "text": "CANARY-words"}}


@pytest.fixture
async def counted() -> list[str]:
    """Outcomes, in order."""
    return []


@pytest.fixture
async def url(desk: FakeDesk, phone: TelegramPhone, counted: list[str]) -> AsyncIterator[str]:
    """Where the webhook listens."""
    webhook = Webhook(Intake(desk, phone.leave, counted.append), SECRET)
    async with serving(webhook.application("/hook"), "127.0.0.1", 0) as port:
        yield f"http://127.0.0.1:{port}/hook"


async def bring(url: str, body: bytes | dict[str, object], secret: str | None = SECRET) -> int:
    """Bring a body as Telegram does; returns the status."""
    headers = {} if secret is None else {SECRET_HEADER: secret}
    sent = body if isinstance(body, bytes) else json.dumps(body).encode()
    async with aiohttp.ClientSession() as session, session.post(url, data=io.BytesIO(sent), headers=headers) as answer:
        assert "CANARY" not in await answer.text()
        return answer.status


async def test_200_comes_after_the_commit(url: str, desk: FakeDesk) -> None:
    """Not a moment before."""
    go = asyncio.Event()
    desk.before = lambda update: go.wait()
    bringing = asyncio.ensure_future(bring(url, TYPED))
    await desk.until_tried(1)
    assert not bringing.done()
    go.set()
    assert await bringing == 200
    assert desk.heard == ["typed CANARY-words"]


@pytest.mark.parametrize("secret", [None, "", "CANARY-secret_", "CANARY-secret_11", "canary-secret_1", "ÿ"])
async def test_without_the_secret_nothing_is_read(url: str, desk: FakeDesk, secret: str | None) -> None:
    """Anybody can find the address; nobody may speak in somebody's name."""
    assert await bring(url, TYPED, secret) == 403
    assert await bring(url, b"x" * (BODY_LIMIT * 2), secret) == 403
    assert desk.tries == []


async def test_not_saved_is_503_so_that_telegram_brings_it_again(url: str, desk: FakeDesk) -> None:
    """And the second time it is taken."""
    failing = [NotSaved()]

    def fail(update: Update) -> None:
        if failing:
            raise failing.pop()

    desk.before = fail
    assert await bring(url, TYPED) == 503
    assert await bring(url, TYPED) == 200
    assert len(desk.committed) == 1


@pytest.mark.parametrize("body", [
    b"", b"{", b"\xff\xfe", b"[]", b"null", b"[" * 200_000, b'{"update_id": 1, "message": 7}', b" " * (BODY_LIMIT + 1),
])  # fmt: skip
async def test_what_can_never_be_read_is_acknowledged(
    url: str, desk: FakeDesk, counted: list[str], body: bytes
) -> None:
    """Otherwise Telegram would bring it again and again, and hold back what comes after."""
    assert await bring(url, body) == 200
    assert (desk.tries, counted) == ([], ["unreadable"])


async def test_a_step_that_fails_is_apologised_for_and_acknowledged(url: str, desk: FakeDesk) -> None:
    """As with polling."""

    def fail(update: Update) -> None:
        raise KeyError("CANARY-words")

    desk.before = fail
    assert await bring(url, TYPED) == 200
    assert desk.apologies == [3]


async def test_only_posts_to_its_path_are_taken(url: str) -> None:
    """Nothing else is served here."""
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as answer:
            assert answer.status == 405
        async with session.post(url + "/more") as answer:
            assert answer.status == 404


@pytest.mark.parametrize("secret", ["", "has space", "ü", "x" * 257])
def test_a_secret_telegram_would_not_take_is_refused(secret: str) -> None:
    """Above all an empty one, which any request would carry."""
    with pytest.raises(ValueError, match="secret") as refused:
        Webhook(None, secret)  # type: ignore[arg-type]
    assert secret not in str(refused.value) or not secret


async def test_telegram_brings_everything_in_order(
    url: str, telegram: EmulatedTelegram, line: Line, desk: FakeDesk
) -> None:
    """Registered with the secret, what waited before included, nothing dropped."""
    person = telegram.person()
    await person.types("before")
    await line.use_webhook(url, SECRET)
    await person.types("after")
    await person.taps_data("1.a.b", None)
    await telegram.until(lambda: telegram.unconfirmed == 0)
    assert [one for one in desk.heard if one.startswith("typed")] == ["typed before", "typed after"]
    assert "tap 1.a.b" in desk.heard
    assert "drop_pending_updates" not in telegram.called("setWebhook")[0].parameters


async def test_nothing_private_is_logged_at_debug(url: str, desk: FakeDesk, logs: Logs) -> None:
    """Neither secret nor address nor words, whatever fails."""

    def fail(update: Update) -> None:
        raise KeyError("CANARY-words")

    await bring(url, TYPED)
    desk.before = fail
    for body in (TYPED, b"CANARY", b"x" * (BODY_LIMIT + 1)):
        await bring(url, body)
    assert "KeyError at tests/bot/telegram/test_webhook.py" in logs.text
    assert "CANARY" not in logs.text
    assert "127.0.0.1" not in logs.text
