"""Server-sent events: each part of the state once, then again whenever it has become another."""

import asyncio
import dataclasses
import json
from collections.abc import AsyncIterator, Callable
from typing import Final

from aiohttp import web

from bot.phone import ChatUnreachable

LOOK_AGAIN: Final = 5.0
"""Seconds after which a page looks at the disk again although nothing was said: keys burn by the clock."""

Parts = Callable[[], AsyncIterator[tuple[str, object]]]


async def stream(
    request: web.Request, parts: Parts, next_change: Callable[[], asyncio.Event], closing: asyncio.Event
) -> web.StreamResponse:
    """Tell one tab the parts of its state until it goes, its chat is forgotten, or the server closes."""
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
    await response.prepare(request)
    told: dict[str, object] = {}
    while not closing.is_set():
        change = next_change()  # before reading, so that nothing is missed
        try:
            async for part, value in parts():
                if part not in told or told[part] != value:
                    await response.write(f"event: {part}\ndata: {_encode(value)}\n\n".encode())
                    told[part] = value
            await response.write(b": still here\n\n")
        except (ConnectionError, ChatUnreachable):
            break
        await _wait(change)
    return response


def _encode(value: object) -> str:
    return json.dumps(value, default=_plain)


def _plain(value: object) -> object:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    raise TypeError("only dataclasses of plain values are sent to the page")


async def _wait(change: asyncio.Event) -> None:
    try:
        async with asyncio.timeout(LOOK_AGAIN):
            await change.wait()
    except TimeoutError:
        return
