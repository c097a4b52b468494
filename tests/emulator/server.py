"""The emulated Bot API over HTTP: tokens, polling, webhook, faults, and a record of every call."""

import asyncio
import contextlib
import json
import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Final, Self
from urllib.parse import urlsplit

import aiohttp
from aiohttp import web

from tests.emulator.faults import Fault
from tests.emulator.methods import Methods
from tests.emulator.person import EmulatedPerson
from tests.emulator.refusing import Refusal, bad_request, canonical, checked
from tests.emulator.world import DEFAULT_UPDATES, Chat, Clock, Waiting, World

TOKEN: Final = "700000001:emulated-token-that-opens-nothing"
SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"
_TOKEN_SHAPE: Final = re.compile(r"\d+:[A-Za-z0-9_-]{8,}")
_LONGEST_POLL: Final = 50
_SENDING: Final = ("send", "copy", "forward")


@dataclass(frozen=True, slots=True)
class Call:
    """One request to the Bot API, and the status it was answered with (0: the connection was cut)."""

    method: str
    parameters: dict[str, Any]
    status: int


class EmulatedTelegram:
    """A Bot API of our own, on a free port of 127.0.0.1 while the `async with` block lasts.

    `url` goes into SAFEREPORT_TELEGRAM_API_URL, `token` into SAFEREPORT_TELEGRAM_TOKEN.
    """

    def __init__(self, token: str = TOKEN, port: int = 0) -> None:
        self.token = token
        self.world = World()
        self.calls: list[Call] = []
        self.url = ""
        self._port = port
        self._methods = Methods(self.world)
        self._faults: list[Fault] = []
        self._poll = 0
        self._last_offset: int | None = None
        self._webhook: tuple[str, str] | None = None
        self._carriers: dict[tuple[str, int], asyncio.Task[None]] = {}
        self._postman: asyncio.Task[None] | None = None
        self._closing = False

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_route("*", "/bot{token}/{method}", self._receive)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._closing = True
        for fault in self._faults:
            fault.released.set()
        await self._stop_webhook()
        self.world.changed.fire()
        await self._runner.cleanup()

    # For tests

    @property
    def clock(self) -> Clock:
        """Telegram's clock; `advance(seconds)` lets time pass there."""
        return self.world.clock

    @property
    def unconfirmed(self) -> int:
        """How many updates Telegram still holds for the bot."""
        return len(self.world.waiting)

    @property
    def loud(self) -> list[Call]:
        """Messages sent without `disable_notification`."""
        sent = (call for call in self.calls if call.method.startswith(_SENDING) and call.method != "sendChatAction")
        return [call for call in sent if call.parameters.get("disable_notification") is not True]

    def person(self, number: int = 550_199_887_766, **about: Any) -> EmulatedPerson:
        """A person who has found the bot, with a conspicuous id and name."""
        who = {"id": number, "is_bot": False, "first_name": "Zubaida-Canary", "username": "zubaida_canary"}
        who |= {"last_name": "Qandeel", "language_code": "ar", **about}
        chat = self.world.chats.setdefault(number, Chat(number, who))
        return EmulatedPerson(self.world, chat)

    def fails(self, fault: Fault, on: str | None = None, chat: int | None = None, times: int = 1) -> Fault:
        """Let this fault strike the next `times` calls of method `on` to `chat`; returns the fault."""
        fault.method, fault.chat, fault.times = on, chat, times
        self._faults.append(fault)
        return fault

    def brings(self, **update: Any) -> int:
        """Put an update of any shape into the queue; returns its number."""
        return self.world.queue_raw(update)

    def taps_late(self) -> AbstractContextManager[None]:
        """Inside this block taps are held back: messages written meanwhile overtake them."""
        return self.world.taps_late()

    def called(self, method: str) -> list[Call]:
        """The calls of one method, in order."""
        return [call for call in self.calls if call.method == method]

    async def until(self, true: Callable[[], bool], seconds: float = 10.0) -> None:
        """Wait until `true` says so, looking again whenever something happens here."""
        if not await self.world.changed.until(true, seconds):
            raise AssertionError("it did not happen in time")

    # The Bot API

    async def _receive(self, request: web.Request) -> web.StreamResponse:
        method, parameters, status = request.match_info["method"], dict[str, Any](), 200
        fault: Fault | None = None
        try:
            self._admit(request.match_info["token"])
            method = canonical(method)
            given, as_form = await _given(request)
            parameters = {**given}
            fault = self._fault(method, given.get("chat_id"))
            if fault and fault.kind == "cut_before":
                return self._cut(request, method, parameters)
            if fault and fault.refusal:
                raise fault.refusal
            parameters = checked(method, given, as_form)
            body = {"ok": True, "result": await self._call(method, parameters)}
        except Refusal as refusal:
            status, body = refusal.code, refusal.to_json()
        if fault and fault.kind == "cut_after":
            return self._cut(request, method, parameters)
        if fault and fault.kind == "slow":
            await fault.released.wait()
        self._record(Call(method, parameters, status))
        if fault and fault.kind == "garbage":
            return web.Response(text="<html>A proxy says hello</html>", content_type="text/html")
        return web.json_response(body, status=status)

    def _admit(self, token: str) -> None:
        if not _TOKEN_SHAPE.fullmatch(token):
            raise Refusal(404, "Not Found")
        if token != self.token:
            raise Refusal(401, "Unauthorized")

    def _fault(self, method: str, chat: Any) -> Fault | None:
        for fault in self._faults:
            if fault.times and fault.method in (None, method) and fault.chat in (None, chat):
                fault.times -= 1
                fault.reached.set()
                return fault
        return None

    def _cut(self, request: web.Request, method: str, parameters: dict[str, Any]) -> web.Response:
        self._record(Call(method, parameters, 0))
        if request.transport is not None:
            request.transport.abort()
        return web.Response()

    def _record(self, call: Call) -> None:
        self.calls.append(call)
        self.world.changed.fire()

    async def _call(self, method: str, parameters: dict[str, Any]) -> Any:
        match method:
            case "getUpdates":
                return await self._updates(parameters)
            case "setWebhook":
                return await self._set_webhook(parameters)
            case "deleteWebhook":
                if parameters.get("drop_pending_updates"):
                    self.world.waiting.clear()
                await self._stop_webhook()
                return True
            case "getWebhookInfo":
                url = self._webhook[0] if self._webhook else ""
                return {"url": url, "has_custom_certificate": False, "pending_update_count": self.unconfirmed}
        return self._methods.call(method, parameters)

    # Polling

    async def _updates(self, parameters: dict[str, Any]) -> list[dict[str, Any]]:
        if self._webhook:
            raise Refusal(409, "Conflict: can't use getUpdates method while webhook is active")
        self._poll += 1
        mine = self._poll
        self.world.changed.fire()
        offset, limit = parameters.get("offset", 0), parameters.get("limit", 100)
        self._allow(parameters)
        if offset and offset == self._last_offset and self._fresh(offset):
            limit = 1  # asking again with an offset that was answered already: one update a call
        self._last_offset = offset
        self.world.waiting = [update for update in self.world.waiting if update.number >= offset]
        wait = min(parameters.get("timeout", 0), _LONGEST_POLL)
        await self.world.changed.until(lambda: self._over(mine) or bool(self._fresh(offset)), wait)
        if self._closing:
            return []
        if self._over(mine):
            raise Refusal(
                409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
            )
        return [update.body for update in self._fresh(offset)[:limit]]

    def _fresh(self, offset: int) -> list[Waiting]:
        self.world.expire()
        return [update for update in self.world.waiting if update.number >= offset]

    def _over(self, poll: int) -> bool:
        return self._closing or poll != self._poll

    def _allow(self, parameters: dict[str, Any]) -> None:
        if "allowed_updates" in parameters:
            self.world.allowed = tuple(parameters["allowed_updates"]) or DEFAULT_UPDATES

    # Webhook

    async def _set_webhook(self, parameters: dict[str, Any]) -> bool:
        url = urlsplit(parameters["url"])
        if url.scheme != "https" and url.hostname not in ("127.0.0.1", "localhost"):
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        await self._stop_webhook()
        if parameters.get("drop_pending_updates"):
            self.world.waiting.clear()
        self._allow(parameters)
        self._webhook = (parameters["url"], parameters.get("secret_token", ""))
        self._postman = asyncio.ensure_future(self._post_all())
        return True

    async def _stop_webhook(self) -> None:
        tasks = [task for task in (self._postman, *self._carriers.values()) if task]
        self._webhook, self._postman, self._carriers = None, None, {}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _post_all(self) -> None:
        """One carrier a queue: a chat's messages in order, a person's taps in order, the two side by side."""
        async with aiohttp.ClientSession() as session:
            while True:
                for queue in self._uncarried():
                    self._carriers[queue] = asyncio.ensure_future(self._carry(session, queue))
                await self.world.changed.until(lambda: bool(self._uncarried()), 3600)

    def _uncarried(self) -> set[tuple[str, int]]:
        """The queues in which something waits and nobody is on the way."""
        busy = {queue for queue, task in self._carriers.items() if not task.done()}
        return {update.queue for update in self.world.waiting} - busy

    async def _carry(self, session: aiohttp.ClientSession, queue: tuple[str, int]) -> None:
        wait = 0.01
        while self._webhook and (first := next((one for one in self.world.waiting if one.queue == queue), None)):
            url, secret = self._webhook
            status = 0
            with contextlib.suppress(aiohttp.ClientError, TimeoutError):
                async with session.post(url, json=first.body, headers={SECRET_HEADER: secret}) as answer:
                    status = answer.status
            if 200 <= status <= 299:
                self.world.waiting = [one for one in self.world.waiting if one is not first]
                self.world.changed.fire()
            else:
                await asyncio.sleep(wait)
                wait = min(1.0, wait * 2)


async def _given(request: web.Request) -> tuple[dict[str, Any], bool]:
    """The parameters, and whether they came as a form (all strings)."""
    if request.content_type == "application/json":
        try:
            found = json.loads(await request.read() or b"{}")
        except ValueError:
            raise bad_request("can't parse JSON object") from None
        if not isinstance(found, dict):
            raise bad_request("object expected as parameters")
        return found, False
    form = await request.post()
    return {**request.query, **{name: value for name, value in form.items() if isinstance(value, str)}}, True
