"""Logs that hold nothing private at any level, and a process that leaves no memory behind."""

import ctypes
import logging
import resource
import sys
from typing import Any, Final

import structlog

from bot.telegram.quiet import quiet

LIBRARIES: Final = ("sqlalchemy", "aiosqlite", "asyncpg", "aiosmtplib", "watchfiles", "asyncio", "mail")
"""Libraries that would log values, addresses or paths; their trouble reaches us as exceptions."""
_PR_SET_DUMPABLE: Final = 4


def set_up(level: str) -> None:
    """Log our own events at this level, one line each, to standard error; silence every library by name.

    An event's values are counts, states and names we made. Exceptions are named by their type, never printed.
    """
    quiet()
    for name in LIBRARIES:
        logger = logging.getLogger(name)
        logger.handlers = [logging.NullHandler()]
        logger.propagate = False
        logger.setLevel(logging.CRITICAL + 1)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _no_traces,
            structlog.dev.ConsoleRenderer(colors=False) if sys.stderr.isatty() else structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),  # as it is then, not as it was at the start
        cache_logger_on_first_use=False,
    )
    sys.excepthook = _last_words


def leave_no_memory() -> None:
    """No core dumps, and no other process of this user may read this one's memory (Linux)."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def _no_traces(_logger: Any, _method: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """A traceback could carry what somebody typed: only the type of an exception is kept."""
    wrong = event.pop("exc_info", None)
    if wrong:
        wrong = wrong if isinstance(wrong, BaseException) else sys.exc_info()[1]
        event["why"] = type(wrong).__name__
    return event


def _last_words(kind: type[BaseException], wrong: BaseException, trace: Any) -> None:
    """What ends the process is told by its type and our own line, without its message."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f" ({trace.tb_frame.f_code.co_name}, line {trace.tb_lineno})" if trace is not None else ""
    print(f"Stopped by {kind.__name__}{place}.", file=sys.stderr)  # noqa: T201 - logging may be what broke
    del wrong
