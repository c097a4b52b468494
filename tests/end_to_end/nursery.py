"""A process that imports everything once and forks a real `safereport` for each connection: `python -m ... SOCKET`,
a listening one.

Starting Python, importing and reading catalogues and word lists takes seconds; a fork takes none. What is forked is the
product as it is, but for three things: it does not pace its messages, it can be told to die at a named point, and its
streams are the connection. The first line out is its process id, the last `exit STATUS` (negative: killed by a signal).
"""

import asyncio
import importlib
import json
import os
import signal
import socket
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import bot.cli
import bot.wiring
from bot.lexicons import read as read_lexicon
from bot.telegram import limits
from privacy.door import Door
from privacy.text import RawText

WORDS = bot.wiring.read_words(("all",))
DOOR = Door(read_lexicon)


def serve(door: socket.socket) -> None:
    """Fork a warden for each connection, until this process is ended."""
    for language in WORDS.catalogues.offered:
        DOOR.deidentify(RawText("a b"), language)
    bot.cli.read_words = lambda *_, **__: WORDS  # type: ignore[attr-defined]
    bot.wiring.Door = lambda *_, **__: DOOR  # type: ignore[misc,assignment]
    limits.PER_CHAT = limits.OVERALL = 1000.0  # type: ignore[misc]
    with door:
        signal.signal(signal.SIGCHLD, signal.SIG_IGN)
        while True:
            line, _ = door.accept()
            if os.fork() == 0:
                door.close()
                _watch_over(line)
            line.close()


def _watch_over(line: socket.socket) -> None:
    """Fork the program that was ordered, wait for its end, tell how it ended."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    order = json.loads(line.makefile().readline())
    if (pid := os.fork()) == 0:
        _become(order, line)
    line.sendall(f"{pid}\n".encode())
    _, status = os.waitpid(pid, 0)
    line.sendall(f"exit {os.waitstatus_to_exitcode(status)}".encode())
    os._exit(0)


def _become(order: dict[str, Any], line: socket.socket) -> None:
    """The program itself."""
    status = 70
    try:
        os.dup2(line.fileno(), 1)
        os.dup2(line.fileno(), 2)
        os.chdir(order["folder"])
        os.environ.clear()
        os.environ.update(order["environment"])
        if order["dies"]:
            die(order["dies"], Path(order["folder"]) / "armed")
        sys.argv = ["safereport", *order["words"]]
        bot.cli.app()
    except SystemExit as ending:
        status = ending.code if isinstance(ending.code, int) else 1
    except BaseException as wrong:
        sys.excepthook(type(wrong), wrong, wrong.__traceback__)
        status = 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def die(point: str, armed: Path) -> None:
    """Kill this process at `before|after MODULE:NAME[ in CALLER]`, once the file `armed` stands."""
    when, target, *caller = point.replace(" in ", " ").split()
    module, _, path = target.partition(":")
    owner: Any = importlib.import_module(module)
    *way, name = path.split(".")
    for step in way:
        owner = getattr(owner, step)
    real: Callable[..., Any] = getattr(owner, name)

    def here(moment: str) -> None:
        if moment == when and armed.exists() and (not caller or sys._getframe(2).f_code.co_name == caller[0]):
            os.kill(os.getpid(), signal.SIGKILL)

    @wraps(real)
    async def waits(*given: Any, **named: Any) -> Any:
        here("before")
        result = await real(*given, **named)
        here("after")
        return result

    @wraps(real)
    def acts(*given: Any, **named: Any) -> Any:
        here("before")
        result = real(*given, **named)
        here("after")
        return result

    setattr(owner, name, waits if asyncio.iscoroutinefunction(real) else acts)


if __name__ == "__main__":
    serve(socket.socket(fileno=int(sys.argv[1])))
