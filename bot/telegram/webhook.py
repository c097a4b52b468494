"""The webhook: Telegram brings one update a request, and hears 200 only when it is saved."""

import hmac
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from aiohttp import web

from bot.telegram.intake import Intake
from storage.store import NotSaved

SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of the header
BODY_LIMIT: Final = 1024 * 1024
"""Bytes. A text of 4,096 characters with everything around it stays far below."""
_SECRET: Final = re.compile(r"[A-Za-z0-9_-]{1,256}", re.ASCII)


class Webhook:
    """Answers POST requests from Telegram.

    403: the secret is missing or wrong. 503: not saved, bring it again. 200: saved, or nothing that could ever be
    handled: Telegram repeats whatever gets another answer, and holds back what comes after it.
    """

    def __init__(self, intake: Intake, secret: str) -> None:
        if not _SECRET.fullmatch(secret):
            raise ValueError("the webhook secret must be 1 to 256 of A-Z, a-z, 0-9, _ and -")
        self._intake = intake
        self._secret = secret.encode()

    def application(self, path: str) -> web.Application:
        """An application that takes updates at `path` and nothing else."""
        app = web.Application(client_max_size=BODY_LIMIT)
        app.router.add_post(path, self.receive)
        return app

    async def receive(self, request: web.Request) -> web.Response:
        """Take one update."""
        given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._secret):
            return web.Response(status=403)
        update = self._intake.read(await _body(request))
        if update is not None:
            try:
                await self._intake.take(update)
            except NotSaved:
                return web.Response(status=503)
        return web.Response()


async def _body(request: web.Request) -> object:
    """The JSON in the request; None when it is none, or too long."""
    try:
        return json.loads(await request.read())
    except (ValueError, RecursionError, web.HTTPRequestEntityTooLarge):
        return None


@asynccontextmanager
async def serving(app: web.Application, host: str, port: int) -> AsyncIterator[int]:
    """Serve `app` inside the block; gives the port (a free one when `port` is 0). Keeps no access log.

    On leaving, no new request is taken and those under way are finished.
    """
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=30.0)
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port)
        await site.start()
        yield int(runner.addresses[0][1])
    finally:
        await runner.cleanup()
