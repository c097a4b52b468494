"""`safereport run`: Telegram, the desk, the daily round, the watch on edited files, health and numbers."""

import asyncio
import logging
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from datetime import datetime, timedelta
from typing import Final
from urllib.parse import urlsplit

import structlog
from aiohttp import web
from prometheus_client import CollectorRegistry, Counter, Gauge, disable_created_metrics, generate_latest

from bot.desk.desk import Desk
from bot.desk.house import House
from bot.rounds import Outcome, Post, deliver_due, forget, tidy
from bot.settings import Settings
from bot.telegram.intake import Intake
from bot.telegram.limits import Limiter
from bot.telegram.line import Line, connect
from bot.telegram.phone import TelegramPhone
from bot.telegram.polling import Poller
from bot.telegram.profile import set_profile
from bot.telegram.webhook import Webhook, serving
from bot.wiring import Words
from locales import watch

log = structlog.get_logger(__name__)

ROUND_EVERY: Final = 60.0
"""Seconds between looks for a digest that is due; a failed one is tried again at the next look."""
SILENT_AT_MOST: Final = timedelta(minutes=3)
"""How long Telegram may be silent before `/healthz` says so: a poll waits half a minute."""


class Numbers:
    """What `/metrics` tells: counts without names, chats or words."""

    def __init__(self) -> None:
        disable_created_metrics()  # type: ignore[no-untyped-call]  # else it tells to the second when somebody first wrote
        self.registry = CollectorRegistry()
        self.updates = Counter("safereport_updates", "Updates by outcome", ["outcome"], registry=self.registry)
        self.digests = Counter("safereport_digests", "Digests by outcome", ["outcome"], registry=self.registry)
        self.rounds_failed = Gauge(
            "safereport_round_failing",
            "1 while a part of the last round failed: forgetting drafts, delivering, tidying",
            registry=self.registry,
        )

    def count(self, outcome: str) -> None:
        """Count one update."""
        self.updates.labels(outcome).inc()


async def run(settings: Settings, words: Words, house: House) -> None:
    """Run until SIGINT or SIGTERM.

    Raises TokenRefused, SmtpWrong, NotSaved, ValueError (webhook secret), OSError (port taken).
    """
    post = Post.of(settings)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    numbers = Numbers()
    token = settings.telegram_token.get_secret_value() if settings.telegram_token else ""
    async with AsyncExitStack() as open_until_the_end:
        enter = open_until_the_end.enter_async_context
        line = await enter(connect(token, settings.telegram_api_url))
        phone = TelegramPhone(line, Limiter())
        for note in house.registry.notes(house.clock().date()):
            log.warning("a partner needs a look", what=note)
        desk = Desk(house, phone)
        await desk.start()
        open_until_the_end.push_async_callback(desk.stop)
        intake = Intake(desk, phone.leave, numbers.count)
        poller = Poller(line, intake)
        host, port = _address(settings.metrics_listen)
        await enter(serving(_health(poller, settings, numbers), host, port))
        works = {"rounds": rounds(house, post, numbers), "catalogues": _watch(words), "facts": _face(line, words)}
        await enter(in_background(works))
        log.info("running", by="webhook" if settings.webhook_url else "polling")
        if settings.webhook_url:
            await _take_webhook(settings, line, intake, stop)
        else:
            await _poll(poller, stop)
        await intake.close()
    log.info("stopped")


async def _poll(poller: Poller, stop: asyncio.Event) -> None:
    polling = asyncio.create_task(poller.run())
    stopping = asyncio.create_task(stop.wait())
    await asyncio.wait((polling, stopping), return_when=asyncio.FIRST_COMPLETED)
    poller.stop()
    stopping.cancel()
    await polling


async def _take_webhook(settings: Settings, line: Line, intake: Intake, stop: asyncio.Event) -> None:
    secret = settings.webhook_secret.get_secret_value() if settings.webhook_secret else ""
    url = settings.webhook_url or ""
    host, port = _address(settings.listen)
    async with serving(Webhook(intake, secret).application(urlsplit(url).path or "/"), host, port):
        await line.use_webhook(url, secret)
        await stop.wait()


async def rounds(
    house: House, post: Post, numbers: Numbers, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
) -> None:
    """Forget drafts, deliver what is due and tidy, again and again. Ends only when it is cancelled."""
    waits = Waits()
    while True:
        well = [
            await _well("forgetting drafts", forget(house)),
            await _well("delivering", _deliver(house, post, numbers, waits)),
            await _well("tidying", tidy(house)),
        ]
        numbers.rounds_failed.set(0 if all(well) else 1)
        await sleep(ROUND_EVERY)


async def _deliver(house: House, post: Post, numbers: Numbers, waits: "Waits") -> None:
    now = house.clock()
    for outcome in await deliver_due(house, post, now, only=waits.ready(house, now)):
        waits.note(outcome, now)
        if outcome.state == "nothing" and outcome.well:
            continue
        numbers.digests.labels(outcome.state).inc()
        log.log(logging.INFO if outcome.well else logging.ERROR, "digest", what=outcome.line)


async def _well(what: str, work: Awaitable[None]) -> bool:
    """Do a part of the round; gives whether it went well."""
    try:
        await work
    except Exception as wrong:  # the next look tries again; the gauge tells the operator; nothing else waits for it
        log.error("a part of the round failed; it is tried again", part=what, why=type(wrong).__name__)
        return False
    return True


class Waits:
    """Which partners to leave alone for a while: a courier that is down is asked ever less often, at most hourly."""

    def __init__(self) -> None:
        self._until: dict[str, tuple[int, datetime]] = {}

    def ready(self, house: House, now: datetime) -> tuple[str, ...]:
        """The partners that may be tried."""
        return tuple(key for key in house.registry.partners if key not in self._until or self._until[key][1] <= now)

    def note(self, outcome: Outcome, now: datetime) -> None:
        """Remember how it went."""
        if outcome.state in ("delivered", "nothing"):
            self._until.pop(outcome.partner, None)
            return
        failed = self._until.get(outcome.partner, (0, now))[0] + 1
        self._until[outcome.partner] = (failed, now + min(timedelta(hours=1), timedelta(minutes=2**failed)))


async def _watch(words: Words) -> None:
    """Take over edited catalogues and facts; a broken file leaves the last good one in place."""
    async for tags in watch(words.catalogues):
        log.info("catalogues read again", languages=",".join(tags))
        _tell_faults(words)


async def _face(line: Line, words: Words) -> None:
    await set_profile(line, {tag: words.catalogues.say(tag) for tag in words.catalogues.offered})
    while True:
        await asyncio.sleep(1.0)
        if await asyncio.to_thread(words.shelf.refresh):
            log.info("facts read again")
            for fault in words.shelf.faults:
                log.warning("a fault in the facts; the last good ones stay", at=str(fault))


def _tell_faults(words: Words) -> None:
    for fault in words.catalogues.faults:
        if fault.weight != "note":
            log.warning("a fault in a catalogue", at=str(fault))


@asynccontextmanager
async def in_background(works: Mapping[str, Awaitable[None]]) -> AsyncIterator[None]:
    """Do these beside what is done within; one that breaks is told, for nobody else would notice."""
    tasks = [asyncio.ensure_future(_told(name, work)) for name, work in works.items()]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        with suppress(asyncio.CancelledError):
            await asyncio.gather(*tasks, return_exceptions=True)


async def _told(name: str, work: Awaitable[None]) -> None:
    try:
        await work
    except Exception as wrong:  # this part is over; the rest goes on
        log.error("a part of the program has stopped; start it again", part=name, why=type(wrong).__name__)


def _health(poller: Poller, settings: Settings, numbers: Numbers) -> web.Application:
    async def metrics(_request: web.Request) -> web.Response:
        return web.Response(body=generate_latest(numbers.registry), content_type="text/plain")

    async def healthz(_request: web.Request) -> web.Response:
        silent = poller.silent_for
        well = bool(settings.webhook_url) or (silent is not None and silent < SILENT_AT_MOST.total_seconds())
        return web.Response(text="ok\n" if well else "telegram does not answer\n", status=200 if well else 503)

    app = web.Application()
    app.router.add_get("/metrics", metrics)
    app.router.add_get("/healthz", healthz)
    return app


def _address(given: str) -> tuple[str, int]:
    host, _, port = given.rpartition(":")
    return host.strip("[]"), int(port)
