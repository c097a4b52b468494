"""Who may speak to the page: this computer, this page, this start of the demo. And what the browser may do with it."""

import hmac
from typing import Final

import structlog
from aiohttp import hdrs, web
from aiohttp.typedefs import Handler, Middleware

PAGE_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
)
DIGEST_POLICY: Final = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'"
"""A digest is a mail: inline styles, no script, no picture from outside, in a frame of its own."""
PAGE_HEADER: Final = "X-Demo-Page"
"""Carries the token that stands in the page."""

_HEADERS: Final = {
    "Content-Security-Policy": PAGE_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Cache-Control": "no-store",
}

_log = structlog.get_logger()


async def harden(_: web.Request, response: web.StreamResponse) -> None:
    """Give every answer, errors and streams included, the headers above unless it brought its own."""
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)
    response.headers[hdrs.SERVER] = "demo"


def guard(port: int, token: str) -> Middleware:
    """A middleware that lets through only the page itself.

    The Host check stops DNS rebinding; the Origin check and the token, which only the page carries, stop other sites.
    """
    hosts = {f"127.0.0.1:{port}", f"localhost:{port}"}
    origins = {f"http://{host}" for host in hosts}

    @web.middleware
    async def check(request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.headers.get(hdrs.HOST) not in hosts:
            raise web.HTTPMisdirectedRequest(text="The demo answers on 127.0.0.1 only.")
        if request.method not in (hdrs.METH_GET, hdrs.METH_HEAD):
            given = request.headers.get(PAGE_HEADER, "")
            if request.headers.get(hdrs.ORIGIN) not in origins or not hmac.compare_digest(
                given.encode(), token.encode()
            ):
                raise web.HTTPForbidden(text="Only the demo page itself may do this.")
        try:
            return await handler(request)
        except web.HTTPException:
            raise
        except Exception as error:  # the server's own log would print the message, and with it maybe what was typed
            _log.error("the demo page could not answer", what=type(error).__name__, path=request.path)
            raise web.HTTPInternalServerError(text="Something went wrong.") from None

    return check
