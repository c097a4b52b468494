"""What can go wrong between Telegram and a bot, to be injected on purpose."""

import asyncio
from dataclasses import dataclass, field
from typing import Literal

from tests.emulator.refusing import Refusal


@dataclass(slots=True)
class Fault:
    """One kind of trouble, for the next `times` calls of `method` (any, if None) to `chat` (any, if None)."""

    kind: Literal["refuse", "cut_before", "cut_after", "slow", "garbage"]
    refusal: Refusal | None = None
    released: asyncio.Event = field(default_factory=asyncio.Event)
    """For `slow`: set it to let the answer go."""
    reached: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when a call has met this fault."""
    method: str | None = None
    chat: int | None = None
    times: int = 1


def too_many_requests(retry_after: int = 1) -> Fault:
    """429: asked to wait `retry_after` seconds; nothing is done."""
    return Fault("refuse", Refusal(429, f"Too Many Requests: retry after {retry_after}", retry_after))


def server_error(code: int = 502) -> Fault:
    """A 5xx; nothing is done."""
    return Fault("refuse", Refusal(code, "Bad Gateway"))


def cut_before() -> Fault:
    """The connection is cut before anything is done."""
    return Fault("cut_before")


def cut_after() -> Fault:
    """It is done, but the connection is cut before the answer."""
    return Fault("cut_after")


def slow() -> Fault:
    """It is done, but the answer waits until `released` is set."""
    return Fault("slow")


def garbage() -> Fault:
    """It is done, and the answer is a page of a proxy instead of JSON."""
    return Fault("garbage")
