"""The page's server: who may speak to it, what it takes, what it tells."""

import asyncio
import json
import re
import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass

import aiohttp
import pytest
from structlog.testing import capture_logs

from bot.demo.phone import DemoPhone
from bot.demo.running import PortBusy, listening
from bot.desk.incoming import Command, Tap, Typed, Unsupported
from tests.bot.demo.fake_desk import FakeDesk


@dataclass
class Site:
    """A running page and a client that behaves as the page does."""

    address: str
    desk: FakeDesk
    client: aiohttp.ClientSession
    headers: dict[str, str]
    chat: str = ""

    async def post(self, path: str, **body: object) -> int:
        """Post as the page does; the status."""
        body.setdefault("chat", self.chat)
        async with self.client.post(path, json=body, headers=self.headers) as answer:
            return answer.status

    async def told(self, *wanted: str) -> dict[str, object]:
        """The first value of each wanted part of the events."""
        found: dict[str, object] = {}
        async with self.client.get("/events", params={"chat": self.chat}) as answer:
            assert answer.content_type == "text/event-stream"
            part = ""
            async for line in answer.content:
                name, _, value = line.decode().strip().partition(": ")
                if name == "event":
                    part = value
                elif name == "data":
                    found.setdefault(part, json.loads(value))
                if set(wanted) <= set(found):
                    break
        return found


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    """A page over the fake desk on a free port, with one open chat."""
    phone = DemoPhone()
    desk = FakeDesk(phone)
    async with listening(desk, phone, desk, 0) as address, aiohttp.ClientSession(address) as client:
        async with client.get("/") as answer:
            page = await answer.text()
        token = re.search(r'name="page-token" content="([^"]+)"', page)
        assert token
        site = Site(address, desk, client, {"Origin": address.rstrip("/"), "X-Demo-Page": token[1]})
        async with client.post("/open", json={"chat": ""}, headers=site.headers) as answer:
            site.chat = (await answer.json())["chat"]
        yield site


async def test_it_listens_on_this_computer_only(site: Site) -> None:
    """The address is loopback, and another address of this computer does not answer."""
    port = int(site.address.rstrip("/").rsplit(":", 1)[1])
    assert site.address.startswith("http://127.0.0.1:")
    with socket.socket() as other:
        other.settimeout(1)
        assert other.connect_ex(("127.0.0.2", port)) != 0


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "0.0.0.0:8765", ""])
@pytest.mark.parametrize("path", ["/", "/events", "/static/demo.js"])
async def test_another_host_name_is_turned_away(site: Site, host: str, path: str) -> None:
    """DNS rebinding: a foreign name that points at this computer gets nothing."""
    async with site.client.get(path, headers={"Host": host}) as answer:
        assert answer.status == 421


@pytest.mark.parametrize(
    "wrong",
    [
        {"Origin": "http://evil.example"}, {"Origin": "null"}, {"Origin": ""},
        {"X-Demo-Page": "guess"}, {"X-Demo-Page": ""}, {"X-Demo-Page": "é"},
    ],
)  # fmt: skip
@pytest.mark.parametrize("path", ["/open", "/tap", "/type", "/command", "/photo", "/round"])
async def test_another_site_cannot_act(site: Site, path: str, wrong: dict[str, str]) -> None:
    """Without the page's origin and token nothing is done."""
    async with site.client.post(path, json={"chat": site.chat}, headers={**site.headers, **wrong}) as answer:
        assert answer.status == 403
    assert site.desk.updates == []


async def test_a_form_from_elsewhere_cannot_pass_as_json(site: Site) -> None:
    """Only application/json is read."""
    async with site.client.post("/type", data=b"{}", headers={**site.headers, "Content-Type": "text/plain"}) as answer:
        assert answer.status == 415


async def test_every_answer_carries_the_strict_headers(site: Site) -> None:
    """The page, its files, an error and the events."""
    for path in ("/", "/static/demo.css", "/static/../server.py", "/nowhere", f"/events?chat={site.chat}"):
        async with site.client.get(path) as answer:
            policy = answer.headers["Content-Security-Policy"]
            assert policy.startswith("default-src 'none'; script-src 'self';")
            assert "unsafe" not in policy
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
            assert answer.headers["Referrer-Policy"] == "no-referrer"
            assert answer.headers["Cache-Control"] == "no-store"
            assert "aiohttp" not in answer.headers["Server"]


async def test_the_page_has_no_inline_script_or_style_and_names_no_other_place(site: Site) -> None:
    """Everything is a file of ours."""
    async with site.client.get("/") as answer:
        page = await answer.text()
    assert re.search(r"<script(?![^>]* src=)|<style|\son\w+=|\sstyle=", page) is None
    for name in ("demo.css", "demo.js", "chat.js", "dom.js", "panels.js", "digests.js", "icon.svg"):
        async with site.client.get(f"/static/{name}") as answer:
            page += await answer.text()
    assert re.findall(r"(?:https?:)?//[a-z0-9.-]+\.[a-z]+[^ \"]*", page) == ["http://www.w3.org/2000/svg"]


async def test_what_the_person_does_reaches_the_desk_as_telegram_would_bring_it(site: Site) -> None:
    """Taps, words, commands in any spelling, photos; numbered in order, each message known by its id."""
    assert await site.post("/command", name="start") == 204
    assert await site.post("/tap", data="1.hello.en", message=2) == 204
    assert await site.post("/type", text="  words \U0001f600 ") == 204
    assert await site.post("/type", text="/WIPE@our_bot now") == 204
    assert await site.post("/photo") == 204
    start, tap, typed, wipe, photo = (update.what for update in site.desk.updates)
    assert isinstance(start, Command)
    assert start.name == "start"
    assert isinstance(tap, Tap)
    assert (tap.data, tap.message) == ("1.hello.en", 2)
    assert isinstance(typed, Typed)
    assert typed.raw.at_the_door() == "words \U0001f600"
    assert isinstance(wipe, Command)
    assert wipe.name == "wipe"
    assert isinstance(photo, Unsupported)
    numbers = [update.number for update in site.desk.updates]
    assert numbers == sorted(set(numbers))


async def test_a_long_text_is_split_as_a_client_splits_it(site: Site) -> None:
    """5,000 characters are two messages; blank text is none."""
    await site.post("/command", name="start")
    assert await site.post("/type", text="a" * 5000) == 204
    assert await site.post("/type", text=" \n ") == 204
    lengths = [len(update.what.raw) for update in site.desk.updates if isinstance(update.what, Typed)]
    assert lengths == [4096, 904]


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/tap", {"data": "x" * 65, "message": 1}), ("/tap", {"data": "é" * 33, "message": 1}),
        ("/tap", {"data": "", "message": 1}),
        ("/tap", {"data": "1.a.b", "message": "1"}), ("/tap", {"data": "1.a.b"}), ("/tap", {"data": 7, "message": 1}),
        ("/type", {}), ("/type", {"text": None}), ("/type", {"text": "\ud83d"}),
        ("/command", {"name": "a b"}), ("/command", {"name": ""}), ("/command", {"name": "/start"}),
    ],
)  # fmt: skip
async def test_bad_input_is_refused(site: Site, path: str, body: dict[str, object]) -> None:
    """400, and the desk hears nothing."""
    assert await site.post(path, **body) == 400
    assert site.desk.updates == []


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"x"', b"\xff", b"[" * 5000])
async def test_what_is_not_an_object_is_refused(site: Site, body: bytes) -> None:
    """Broken JSON is answered, not logged."""
    headers = {**site.headers, "Content-Type": "application/json"}
    async with site.client.post("/type", data=body, headers=headers) as answer:
        assert answer.status == 400


async def test_an_unknown_chat_is_gone(site: Site) -> None:
    """A guessed or old key opens nothing."""
    for chat in ("guess", "", 7, None):
        assert await site.post("/command", name="start", chat=chat) == 410
    async with site.client.get("/events", params={"chat": "guess"}) as answer:
        assert answer.status == 410


async def test_a_tab_keeps_its_chat_over_a_reload(site: Site) -> None:
    """The same key gives the same chat; a stale one gives a new chat."""
    async with site.client.post("/open", json={"chat": site.chat}, headers=site.headers) as answer:
        assert (await answer.json())["chat"] == site.chat
    async with site.client.post("/open", json={"chat": "stale"}, headers=site.headers) as answer:
        assert (await answer.json())["chat"] not in ("stale", site.chat)


async def test_the_page_is_told_everything_it_shows(site: Site) -> None:
    """Chat, what was hidden, what is received, what is kept, rounds; and nothing typed but in the chat."""
    await site.post("/command", name="start")
    await site.post("/tap", data="1.hello.ar", message=0)
    await site.post("/type", text="Ahmed hit me")
    told = await site.told("chat", "hidden", "receives", "kept", "rounds")
    chat = told["chat"]
    assert isinstance(chat, dict)
    assert chat["language"] == "ar"
    assert chat["conversation"]["bubbles"][-1]["rtl"] is True
    assert "Ahmed" not in json.dumps(told)
    assert told["hidden"]["why"][0]["rule"] == "after a kinship word"  # type: ignore[index]


async def test_two_tabs_have_two_chats(site: Site) -> None:
    """What is typed in one does not show in the other."""
    await site.post("/command", name="start")
    async with site.client.post("/open", json={"chat": ""}, headers=site.headers) as answer:
        site.chat = (await answer.json())["chat"]
    told = await site.told("chat", "hidden")
    assert told["chat"]["conversation"]["bubbles"] == []  # type: ignore[index]
    assert told["hidden"] is None


async def test_an_error_says_nothing_of_what_was_typed(site: Site) -> None:
    """To the page a fixed line; to the log the kind of error and the path."""
    site.desk.broken = ValueError("CANARY")
    with capture_logs() as logs:
        body = {"chat": site.chat, "text": "CANARY"}
        async with site.client.post("/type", json=body, headers=site.headers) as answer:
            assert answer.status == 500
            assert "CANARY" not in await answer.text()
    assert [log["what"] for log in logs] == ["ValueError"]
    assert "CANARY" not in str(logs)
    told = await site.told("chat")
    assert told["chat"]["conversation"]["bubbles"] == []  # type: ignore[index]
    assert await site.post("/command", name="start") == 204


async def test_the_round_runs_once_at_a_time_and_its_digest_is_boxed(site: Site) -> None:
    """A second press meanwhile is refused; the HTML is served sandboxed, under an address nobody can guess."""
    site.desk.waiting = 1
    site.desk.gate.clear()
    first = asyncio.create_task(site.post("/round"))
    await site.desk.entered.wait()
    assert await site.post("/round") == 409
    site.desk.gate.set()
    assert await first == 200
    rounds = (await site.told("rounds"))["rounds"]
    assert isinstance(rounds, dict)
    (digest,) = rounds["digests"]
    assert (rounds["run"], rounds["last"], digest["partner"]) == (1, 1, "Harbour House")
    async with site.client.get(digest["address"]) as answer:
        assert answer.status == 200
        assert answer.headers["Content-Security-Policy"].startswith("sandbox; default-src 'none'; style-src")
    async with site.client.get("/digest/guess") as answer:
        assert answer.status == 404


async def test_a_round_with_nothing_due_keeps_the_last_digest(site: Site) -> None:
    """The page can still show it."""
    site.desk.waiting = 1
    await site.post("/round")
    await site.post("/round")
    rounds = (await site.told("rounds"))["rounds"]
    assert (rounds["run"], rounds["last"], len(rounds["digests"])) == (2, 0, 1)  # type: ignore[index, call-overload]


async def test_a_view_that_fails_does_not_stop_the_conversation(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told as unreadable, and logged by its kind only."""

    async def locked() -> None:
        raise OSError("CANARY")

    monkeypatch.setattr(site.desk, "kept", locked)
    with capture_logs() as logs:
        told = await site.told("chat", "kept")
    assert told["kept"] is None
    assert "CANARY" not in str(logs)


async def test_a_busy_port_is_said_plainly() -> None:
    """With the port's number and what to do."""
    phone = DemoPhone()
    desk = FakeDesk(phone)
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(PortBusy, match=f"Port {port} .* already in use.*--port"):
            async with listening(desk, phone, desk, port):
                pass


async def test_stopping_ends_the_streams_at_once() -> None:
    """An open page does not hold the demo back."""
    phone = DemoPhone()
    desk = FakeDesk(phone)
    async with aiohttp.ClientSession() as client:
        async with listening(desk, phone, desk, 0) as address:
            page = await (await client.get(address)).text()
            token = re.search(r'name="page-token" content="([^"]+)"', page)
            assert token
            headers = {"Origin": address.rstrip("/"), "X-Demo-Page": token[1]}
            opened = await (await client.post(f"{address}open", json={"chat": ""}, headers=headers)).json()
            stream = await client.get(f"{address}events", params=opened)
            await stream.content.readline()
        async with asyncio.timeout(1):
            await stream.read()
