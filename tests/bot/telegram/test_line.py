"""The connection: quiet, redirected nowhere, and without a word of what it carries in its failures."""

import logging

import pytest
from aiohttp import web
from telegram.error import NetworkError, TelegramError

from bot.telegram.line import Line, connect
from bot.telegram.quiet import LOUD, quiet
from bot.telegram.request import AiohttpRequest, Busy, Refused
from bot.telegram.webhook import serving
from tests.emulator import TOKEN, EmulatedTelegram


async def answered(status: int, body: bytes) -> TelegramError | None:
    """What a call raises when the server answers like this."""

    async def handle(request: web.Request) -> web.Response:
        return web.Response(status=status, body=body, headers={"Location": "/elsewhere"})

    app = web.Application()
    app.router.add_route("*", "/{all:.*}", handle)
    async with serving(app, "127.0.0.1", 0) as port, connect(TOKEN, f"http://127.0.0.1:{port}") as line:
        try:
            await line.updates(None, 0)
        except TelegramError as wrong:
            return wrong
    return None


@pytest.mark.parametrize(("status", "body"), [
    (200, b"CANARY"), (200, b"{}"), (200, b"[]"), (200, b'{"ok":true,"result":{}}'), (200, b"[" * 100_000),
    (302, b"CANARY"), (500, b"CANARY"), (502, b'{"ok":false,"description":"CANARY"}'), (200, b"\xff"),
])  # fmt: skip
async def test_an_answer_that_cannot_be_used_is_network_trouble(status: int, body: bytes) -> None:
    """Pages of proxies, redirects (which would carry the token away), half answers."""
    wrong = await answered(status, body)
    assert isinstance(wrong, NetworkError)
    assert "CANARY" not in f"{wrong!r}{wrong.__cause__!r}{wrong.__context__!r}"


@pytest.mark.parametrize(("status", "description", "why"), [
    (401, "Unauthorized", "token"), (404, "Not Found", "token"), (409, "Conflict: terminated", "conflict"),
    (403, "Forbidden: user is deactivated", "unreachable"), (400, "Bad Request: chat not found", "unreachable"),
    (400, "Bad Request: MESSAGE IS NOT MODIFIED: x", "same"), (400, "Bad Request: can't parse CANARY", "wrong"),
    (400, "", "wrong"), (413, "CANARY", "wrong"),
])  # fmt: skip
async def test_a_refusal_keeps_its_reason_and_not_its_words(status: int, description: str, why: str) -> None:
    """Telegram's descriptions can quote the message."""
    wrong = await answered(status, b'{"ok":false,"description":"%s"}' % description.encode())
    assert isinstance(wrong, Refused)
    assert wrong.why == why
    assert "CANARY" not in repr(wrong)


@pytest.mark.parametrize(("parameters", "seconds"), [
    (b'{"retry_after":17}', 17), (b'{"retry_after":0}', 1), (b'{"retry_after":"x"}', 1), (b"[]", 1),
    (b'{"retry_after":1e99}', 1), (b"null", 1),
])  # fmt: skip
async def test_being_asked_to_wait_says_how_long(parameters: bytes, seconds: int) -> None:
    """A 429 without usable seconds means one."""
    wrong = await answered(429, b'{"ok":false,"parameters":%s}' % parameters)
    assert isinstance(wrong, Busy)
    assert wrong.seconds == seconds


async def test_no_server_no_connection_and_no_name_are_network_trouble() -> None:
    """A closed port, a line already shut, an address that is none."""
    async with connect(TOKEN, "http://127.0.0.1:1") as line:
        with pytest.raises(NetworkError) as refused:
            await line.updates(None, 0)
    with pytest.raises(NetworkError) as shut:
        await line.updates(None, 0)
    async with connect(TOKEN, "http://CANARY host:99999999") as nowhere:
        with pytest.raises(NetworkError) as lost:
            await nowhere.updates(None, 0)
    for wrong in (refused, shut, lost):
        seen = f"{wrong.value!r}{wrong.value.__cause__!r}{wrong.value.__context__!r}"
        assert TOKEN not in seen
        assert "CANARY" not in seen


async def test_the_pool_can_be_opened_and_closed_twice(telegram: EmulatedTelegram) -> None:
    """As python-telegram-bot may do."""
    request = AiohttpRequest()
    await request.initialize()
    await request.initialize()
    await request.shutdown()
    await request.shutdown()
    assert request.read_timeout > 0


async def test_a_line_does_not_show_its_token(line: Line) -> None:
    """The library's own repr does."""
    assert line.token not in f"{line!r} {line!s} {line:}"


def test_the_loud_libraries_are_cut_off_with_all_their_children(caplog: pytest.LogCaptureFixture) -> None:
    """Even at CRITICAL, even with the root logger at DEBUG, even a child set to DEBUG itself."""
    quiet()
    caplog.set_level(logging.DEBUG)
    for name in LOUD:
        for child in (name, f"{name}.Bot", f"{name}.access"):
            logging.getLogger(child).setLevel(logging.DEBUG if child != name else logging.CRITICAL + 1)
            logging.getLogger(child).critical("CANARY")
            logging.getLogger(child).setLevel(logging.NOTSET if child != name else logging.CRITICAL + 1)
    assert "CANARY" not in caplog.text
