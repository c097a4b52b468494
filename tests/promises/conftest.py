"""What a program says beside its answers: every log at DEBUG, standard error, warnings."""

import contextlib
import io
import logging
import sys
from collections.abc import Callable, Iterator

import pytest
import structlog

from bot import logs
from bot.telegram.quiet import LOUD


class Everything(logging.Handler):
    """Keeps each record as text, its arguments and traceback included."""

    def __init__(self) -> None:
        super().__init__(0)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep it."""
        self.lines.append(f"{self.format(record)} {record.args!r} {record.__dict__!r}")


@pytest.fixture
def logged(capsys: pytest.CaptureFixture[str]) -> Iterator[Callable[[], bytes]]:
    """Everything logged and printed since, as one text; the program's own logging is set up at DEBUG."""
    root, everything = logging.getLogger(), Everything()
    named = [logging.getLogger(name) for name in (*LOUD, *logs.LIBRARIES)]
    before = [(one, one.handlers, one.propagate, one.level) for one in (root, *named)]
    hook, config = sys.excepthook, structlog.get_config()
    told = io.StringIO()
    with contextlib.redirect_stderr(told):
        logs.set_up("DEBUG")
    root.setLevel(logging.DEBUG)
    root.addHandler(everything)
    printed: list[str] = []

    def so_far() -> bytes:
        out, err = capsys.readouterr()
        printed.extend((out, err))
        return "\n".join((told.getvalue(), *everything.lines, *printed)).encode("utf-8", "backslashreplace")

    yield so_far
    root.removeHandler(everything)
    for one, handlers, propagate, level in before:
        one.handlers, one.propagate = handlers, propagate
        one.setLevel(level)
    sys.excepthook = hook
    structlog.configure(**config)
