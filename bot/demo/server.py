"""The web server behind the page: what the person does goes to the desk, what changes comes back as events."""

import asyncio
import dataclasses
import html
import itertools
import re
import secrets
from collections.abc import AsyncIterator, Awaitable, Mapping
from importlib.resources import files
from typing import Final, Protocol, TypeVar

import structlog
from aiohttp import web

from bot.demo.events import stream
from bot.demo.guard import DIGEST_POLICY, guard, harden
from bot.demo.phone import Conversation, DemoPhone
from bot.demo.views import DemoViews, ShownDigest
from bot.desk.incoming import Command, Gone, Tap, Typed, Unsupported, Update, What
from bot.phone import DATA_LIMIT, TEXT_LIMIT, ChatUnreachable
from privacy.text import RawText

STATIC: Final = {
    "demo.css": "text/css", "demo.js": "text/javascript", "chat.js": "text/javascript", "dom.js": "text/javascript",
    "panels.js": "text/javascript", "digests.js": "text/javascript", "icon.svg": "image/svg+xml",
}  # fmt: skip
DIGESTS_HELD: Final = 12
BODY_LIMIT: Final = 64 * 1024

T = TypeVar("T")

_COMMAND: Final = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@\w+)?(?:\s|$)")  # Bot API, bot commands
_log = structlog.get_logger()


class Handles(Protocol):
    """The desk, as a doorway sees it."""

    async def handle(self, update: Update) -> None:
        """Returns when the step is committed."""
        ...

    async def silence(self) -> None:
        """Returns when everything has been said."""
        ...


@dataclasses.dataclass(frozen=True, slots=True)
class Chat:
    """One tab's chat as sent to the page: what stands in it and the language it is in."""

    conversation: Conversation
    language: str


@dataclasses.dataclass(frozen=True, slots=True, repr=False)
class Delivered:
    """One digest on the page, with the address of its HTML."""

    address: str
    partner: str
    subject: str
    text: str
    path: str
    language: str


@dataclasses.dataclass(frozen=True, slots=True)
class Rounds:
    """How often the round was run, how many digests the last one delivered, and the latest digests, newest first."""

    run: int = 0
    last: int = 0
    digests: tuple[Delivered, ...] = ()


class DemoServer:
    """The page's routes over one desk. Tabs are told apart by a random key that stands for a chat id."""

    def __init__(self, desk: Handles, phone: DemoPhone, views: DemoViews, name: str) -> None:
        self._name = name
        self._desk = desk
        self._phone = phone
        self._views = views
        self._tabs: dict[str, int] = {}
        self._updates = itertools.count(1)
        self._rounds = Rounds()
        self._html: dict[str, str] = {}
        self._in_round = asyncio.Lock()
        self._closing = asyncio.Event()

    def application(self, port: int) -> web.Application:
        """The aiohttp application for this port, with its checks and headers."""
        token = secrets.token_urlsafe(24)
        static = {name: (files(__package__) / "static" / name).read_bytes() for name in STATIC}
        page = (files(__package__) / "static" / "index.html").read_text("utf-8")
        page = page.replace("{token}", token).replace("{name}", html.escape(self._name))
        app = web.Application(middlewares=[guard(port, token)], client_max_size=BODY_LIMIT)
        app.on_response_prepare.append(harden)
        app.on_shutdown.append(self._close)

        async def index(_: web.Request) -> web.Response:
            return web.Response(text=page, content_type="text/html")

        async def asset(request: web.Request) -> web.Response:
            name = request.match_info["name"]
            if name not in static:
                raise web.HTTPNotFound
            return web.Response(body=static[name], content_type=STATIC[name], charset="utf-8")

        app.add_routes([
            web.get("/", index), web.get("/static/{name}", asset),
            web.get("/digest/{name}", self._digest), web.get("/events", self._events),
            web.post("/open", self._open), web.post("/tap", self._tap), web.post("/type", self._type),
            web.post("/command", self._command), web.post("/photo", self._photo), web.post("/round", self._round),
        ])  # fmt: skip
        return app

    # What the person does

    async def _open(self, request: web.Request) -> web.Response:
        """The key of this tab's chat: the one it had, or a new one."""
        key = _string(await _json(request), "chat", 64)
        if key not in self._tabs or not self._is_open(self._tabs[key]):
            self._tabs = {tab: chat for tab, chat in self._tabs.items() if self._is_open(chat)}
            key = secrets.token_urlsafe(18)
            self._tabs[key] = self._phone.open()
        return web.json_response({"chat": key})

    async def _tap(self, request: web.Request) -> web.Response:
        body = await _json(request)
        chat, data, message = self._chat(body), _string(body, "data", DATA_LIMIT), body.get("message")
        if not data or len(data.encode()) > DATA_LIMIT or not isinstance(message, int):
            raise web.HTTPBadRequest
        return await self._bring(chat, Tap(data, self._phone.tapped(chat), message))

    async def _type(self, request: web.Request) -> web.Response:
        """Typed text, split and told from a command as a Telegram client and server do."""
        body = await _json(request)
        chat, text = self._chat(body), _string(body, "text", BODY_LIMIT).strip()
        for start in range(0, len(text), TEXT_LIMIT):
            part = text[start : start + TEXT_LIMIT]
            message = self._phone.typed(chat, part)
            command = _COMMAND.match(part)
            what = Command(command[1].lower(), message) if command else Typed(RawText(part), message)
            await self._bring(chat, what)
        return web.Response(status=204)

    async def _command(self, request: web.Request) -> web.Response:
        body = await _json(request)
        chat, name = self._chat(body), _string(body, "name", 32).lower()
        if not _COMMAND.fullmatch(f"/{name}"):
            raise web.HTTPBadRequest
        return await self._bring(chat, Command(name, self._phone.typed(chat, f"/{name}")))

    async def _photo(self, request: web.Request) -> web.Response:
        chat = self._chat(await _json(request))
        return await self._bring(chat, Unsupported(self._phone.photo(chat)))

    async def _round(self, request: web.Request) -> web.Response:
        await _json(request)
        if self._in_round.locked():
            raise web.HTTPConflict(text="The round is already running.")
        async with self._in_round:
            done = [self._delivered(digest) for digest in await self._views.run_round()]
        latest = (*done, *self._rounds.digests)[:DIGESTS_HELD]
        self._rounds = Rounds(self._rounds.run + 1, len(done), latest)
        self._html = {kept.address: self._html[kept.address] for kept in latest}
        self._phone.stir()
        return web.json_response({"delivered": len(done)})

    async def _bring(self, chat: int, what: What) -> web.Response:
        try:
            await self._desk.handle(Update(chat, next(self._updates), what))
        except Exception:
            if not isinstance(what, Tap | Gone):  # the desk does not know of this message and would never wipe it
                await self._phone.delete(chat, [what.message])
            raise
        await self._desk.silence()
        self._phone.stir()  # a step may change the disk and nothing in the chat, or the disk after the chat
        return web.Response(status=204)

    # What the page sees

    async def _digest(self, request: web.Request) -> web.Response:
        html = self._html.get(request.path)
        if html is None:
            raise web.HTTPNotFound
        return web.Response(text=html, content_type="text/html", headers={"Content-Security-Policy": DIGEST_POLICY})

    async def _events(self, request: web.Request) -> web.StreamResponse:
        chat = self._chat(request.query)
        return await stream(request, lambda: self._parts(chat), self._phone.next_change, self._closing)

    async def _parts(self, chat: int) -> AsyncIterator[tuple[str, object]]:
        language = await _or_none(self._views.language(chat))
        yield "chat", Chat(self._phone.conversation(chat), language or "en")
        yield "hidden", await _or_none(self._views.hidden(chat))
        yield "receives", await _or_none(self._views.receives(chat))
        yield "kept", await _or_none(self._views.kept())
        yield "rounds", self._rounds

    def _delivered(self, digest: ShownDigest) -> Delivered:
        address = f"/digest/{secrets.token_urlsafe(18)}"
        self._html[address] = digest.html
        return Delivered(address, digest.partner, digest.subject, digest.text, digest.path, digest.language)

    def _chat(self, given: Mapping[str, object]) -> int:
        key = given.get("chat")
        chat = self._tabs.get(key) if isinstance(key, str) else None
        if chat is None or not self._is_open(chat):
            raise web.HTTPGone(text="This chat is not open.")
        return chat

    def _is_open(self, chat: int) -> bool:
        try:
            self._phone.conversation(chat)
        except ChatUnreachable:
            return False
        return True

    async def _close(self, _: web.Application) -> None:
        self._closing.set()
        self._phone.stir()


async def _json(request: web.Request) -> dict[str, object]:
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType
    try:
        body = await request.json()
    except (ValueError, RecursionError):
        raise web.HTTPBadRequest from None
    if not isinstance(body, dict):
        raise web.HTTPBadRequest
    return body


def _string(body: Mapping[str, object], name: str, limit: int) -> str:
    value = body.get(name)
    if not isinstance(value, str) or len(value) > limit:
        raise web.HTTPBadRequest
    try:
        value.encode()
    except UnicodeEncodeError:  # JSON can carry half of a surrogate pair; Telegram cannot
        raise web.HTTPBadRequest from None
    return value


async def _or_none(view: Awaitable[T]) -> T | None:
    """A view that fails is shown as unreadable; the conversation goes on."""
    try:
        return await view
    except Exception as error:  # its message might carry what a view read
        _log.error("a view of the demo page could not be read", what=type(error).__name__)
        return None
