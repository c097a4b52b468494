"""The connection to Telegram: python-telegram-bot's Bot, with updates handed over as they come."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any, Final

from telegram import Bot
from telegram.error import NetworkError

from bot.telegram.request import READ_SECONDS, AiohttpRequest

PUBLIC_API: Final = "https://api.telegram.org"
WANTED: Final = ("message", "callback_query", "my_chat_member")
"""The only updates asked for: no edits, no reactions, nothing of groups beyond being added to one."""
BATCH: Final = 100
"""Most updates in one answer (Bot API, getUpdates)."""


class Line(Bot):
    """A Bot that never looks into an update: python-telegram-bot's own parser logs the ones it cannot read, and lets
    one such update block all the others."""

    __slots__ = ()

    async def updates(self, offset: int | None, wait: float) -> list[Any]:
        """The updates from `offset` on, as raw JSON, after waiting up to `wait` seconds for one.

        Telegram forgets everything before `offset`. Raises what AiohttpRequest raises.
        """
        data = {"offset": offset, "timeout": int(wait), "limit": BATCH, "allowed_updates": list(WANTED)}
        found = await self._post("getUpdates", data, read_timeout=wait + READ_SECONDS)
        if not isinstance(found, list):
            raise NetworkError("Telegram's answer cannot be read")
        return found

    async def forget_webhook(self) -> None:
        """Go back to polling; nothing that waits is dropped."""
        await self._post("deleteWebhook")

    async def use_webhook(self, url: str, secret: str) -> None:
        """Have updates brought to `url` with `secret` in a header; nothing that waits is dropped."""
        await self._post("setWebhook", {"url": url, "secret_token": secret, "allowed_updates": list(WANTED)})

    def __repr__(self) -> str:
        return "Line(***)"  # the library's own shows the token


@asynccontextmanager
async def connect(token: str, api_url: str = PUBLIC_API) -> AsyncIterator[Line]:
    """A line to the Bot API at `api_url` (without `/bot<token>`), open inside the block. Asks Telegram nothing yet.

    `Bot.initialize()` is not used: when the token is refused it raises an exception that holds the token.
    """
    calls, polling = AiohttpRequest(), AiohttpRequest(connections=2)
    line = Line(token, base_url=f"{api_url.rstrip('/')}/bot", request=calls, get_updates_request=polling)
    try:
        await calls.initialize()
        await polling.initialize()
        yield line
    finally:
        await calls.shutdown()
        await polling.shutdown()


Raw = Mapping[str, Any]
"""One update as Telegram sent it."""
