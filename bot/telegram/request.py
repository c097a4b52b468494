"""How requests travel to Telegram: aiohttp under python-telegram-bot, with nothing private in any failure."""

import json
from typing import Any, Final, Literal, NoReturn

import aiohttp
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

Why = Literal["same", "gone", "expired", "unreachable", "token", "conflict", "wrong"]

CONNECT_SECONDS: Final = 10.0
READ_SECONDS: Final = 20.0
LONGEST_WAIT: Final = 24 * 3600.0

_REASONS: Final[tuple[tuple[str, Why], ...]] = (
    ("message is not modified", "same"),
    ("message to edit not found", "gone"),
    ("message can't be edited", "gone"),
    ("message_id_invalid", "gone"),
    ("query is too old", "expired"),
    ("query_id_invalid", "expired"),
    ("chat not found", "unreachable"),
    ("user not found", "unreachable"),
    ("peer_id_invalid", "unreachable"),
    ("user is deactivated", "unreachable"),
)
"""What the description of a 400 says, in lower case, and what it means for us (Bot API, observed)."""


class Refused(TelegramError):
    """Telegram answered no. Holds the reason as one of `Why`, never Telegram's words: they can quote the message."""

    __slots__ = ("why",)

    def __init__(self, why: Why) -> None:
        super().__init__(f"Telegram refused: {why}")
        self.why: Why = why


class Busy(TelegramError):
    """Telegram asks to wait (429); `seconds` is how long."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        super().__init__("Telegram asks to wait")
        self.seconds = seconds


class AiohttpRequest(BaseRequest):
    """One connection pool. Raises Refused, Busy, or NetworkError (TimedOut among them); all with fixed words.

    `connections` is how many requests may be under way at once; `read_seconds` how long an answer may take where the
    call does not say otherwise.
    """

    __slots__ = ("_connections", "_read_seconds", "_session")

    def __init__(self, connections: int = 64, read_seconds: float = READ_SECONDS) -> None:
        self._connections = connections
        self._read_seconds = read_seconds
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds an answer may take by default."""
        return self._read_seconds

    async def initialize(self) -> None:
        """Open the pool; once open, does nothing."""
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": "safe-report"},
            )

    async def shutdown(self) -> None:
        """Close the pool."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - aiohttp has none
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - waiting for a free connection counts as the rest
    ) -> tuple[int, bytes]:
        """Send one request; returns the status and the body of a success. Files cannot be sent: there are none."""
        if request_data is not None and request_data.contains_files:
            raise TypeError("this doorway sends no files")
        read = _seconds(read_timeout, self._read_seconds)
        connect = _seconds(connect_timeout, CONNECT_SECONDS)
        limits = aiohttp.ClientTimeout(total=connect + read, sock_connect=connect, sock_read=read)
        answer = await self._send(url, method, request_data.parameters if request_data else {}, limits)
        if isinstance(answer, TelegramError):
            raise answer  # raised here, outside any `except`, so that no cause or context holds the address
        status, body = answer
        if not 200 <= status <= 299:
            _refuse(status, body)
        return status, body

    async def _send(
        self, url: str, method: str, parameters: dict[str, Any], limits: aiohttp.ClientTimeout
    ) -> tuple[int, bytes] | TelegramError:
        if self._session is None:
            return NetworkError("not connected to Telegram")
        try:
            # A redirect would carry the token to another host.
            async with self._session.request(
                method, url, json=parameters, timeout=limits, allow_redirects=False
            ) as response:
                return response.status, await response.read()
        except TimeoutError:
            return TimedOut("Telegram did not answer in time")
        except (aiohttp.ClientError, OSError, ValueError) as trouble:
            return NetworkError(f"no connection to Telegram ({type(trouble).__name__})")

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer's JSON. Raises NetworkError, without the body, when it is not what Telegram answers."""
        found = _parsed(payload)
        if found is None or "result" not in found:
            raise NetworkError("Telegram's answer cannot be read")
        return found


def _seconds(given: Any, default: float) -> float:
    return float(given) if isinstance(given, int | float) else default


def _parsed(payload: bytes) -> dict[str, Any] | None:
    try:
        found = json.loads(payload)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _refuse(status: int, body: bytes) -> NoReturn:
    """Raise what an error status means."""
    if status == 429:
        raise Busy(_retry_after(body))
    if status >= 500 or status < 400:
        raise NetworkError(f"Telegram has trouble ({status})")
    raise Refused(_why(status, body))


def _retry_after(body: bytes) -> float:
    parameters = (_parsed(body) or {}).get("parameters")
    seconds = parameters.get("retry_after") if isinstance(parameters, dict) else None
    usable = isinstance(seconds, int | float) and 0 < seconds <= LONGEST_WAIT
    return float(seconds) if usable and seconds is not None else 1.0


def _why(status: int, body: bytes) -> Why:
    match status:
        case 401 | 404:
            return "token"
        case 403:
            return "unreachable"
        case 409:
            return "conflict"
    words = str((_parsed(body) or {}).get("description", "")).lower()
    return next((why for part, why in _REASONS if part in words), "wrong")
