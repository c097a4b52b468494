"""The systems side by side: each a process that reads and writes the lines of `safereport deidentify`."""

import json
import os
import re
import subprocess
import sys
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from bench.deid.scoring import Span

_HERE: Final = Path(__file__).parent
_ONE_CORE: Final = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
_NUMBER: Final = re.compile(r"\d[\d ().-]{8,24}\d")
_DRAMA: Final = "7700900"
_COULD_BE: Final = "7400123"


class SystemStopped(RuntimeError):
    """A system's process ended, or gave an answer that is none. The message never repeats a text."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a system says of one text."""

    spans: tuple[Span, ...]
    why: tuple[tuple[int, int, str], ...] = ()
    """Start, end and reason of each span, where the system gives reasons."""
    seconds: float | None = None
    """Processor seconds that this text took inside the process, where it says so."""
    since: float | None = None
    """Processor seconds since the process began, where it says so."""


@dataclass(frozen=True, slots=True)
class SystemCommand:
    """A system's name, and the command that runs it."""

    name: str
    command: tuple[str, ...]
    checks_phones: bool = False
    """Whether it hides only phone numbers that a network uses: then it is not asked about numbers kept for drama."""


class Pipe:
    """A running system: `pipe(text, language)` gives its spans."""

    def __init__(self, system: SystemCommand) -> None:
        """Start it. Raises OSError when the command cannot be run."""
        self._system = system
        self._asked = 0
        self._process = subprocess.Popen(
            system.command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env=os.environ | _ONE_CORE,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.communicate()

    def __call__(self, text: str, language: str) -> tuple[Span, ...]:
        """The spans that the system hides. Raises SystemStopped."""
        return self.ask(text, language).spans

    def ask(self, text: str, language: str) -> Answer:
        """The whole answer. Raises SystemStopped."""
        self._asked += 1
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        if self._system.checks_phones:
            text = in_use(text)
        try:
            self._process.stdin.write(json.dumps({"id": self._asked, "lang": language, "text": text}) + "\n")
            self._process.stdin.flush()
            return _answer(json.loads(self._process.stdout.readline()), self._asked)
        except (OSError, ValueError, KeyError, TypeError):
            raise SystemStopped(f"{self._system.name}: no answer to text {self._asked}") from None

    def peak_memory(self) -> float | None:
        """The most memory the process has held so far, in megabytes; None where the system does not tell."""
        try:
            status = Path(f"/proc/{self._process.pid}/status").read_text()
        except OSError:
            return None
        peak = re.search(r"^VmHWM:\s+(\d+) kB$", status, re.M)
        return int(peak[1]) * 1024 / 1e6 if peak else None


OURS: Final = SystemCommand(
    "Safe Report",
    (sys.executable, "-m", "bot", "deidentify", "--explain"),
)


def peers() -> tuple[tuple[SystemCommand, ...], tuple[str, ...]]:
    """The other systems whose environment has been made, and a sentence for each that has none."""
    there: list[SystemCommand] = []
    absent: list[str] = []
    for key, name in (("presidio", "Presidio"), ("scrubadub", "scrubadub")):
        python = _HERE / ".venvs" / key / "bin" / "python"
        command = (str(python), "-I", str(_HERE / "peers" / f"{key}_pipe.py"))
        if not (python.parent.parent / ".ready").is_file():
            absent.append(f"{name} was not run: `make bench-deid` makes its environment")
            continue
        there.append(SystemCommand(name, command, checks_phones=True))
    return tuple(there), tuple(absent)


def about(system: SystemCommand) -> str:
    """What exactly runs. Raises CalledProcessError when a peer cannot say it."""
    if system == OURS:
        return "Safe Report: safereport deidentify"
    told = subprocess.run(
        (*system.command, "--about"), capture_output=True, check=True, encoding="utf-8"
    ).stdout.strip()
    return f"{told}; mobile numbers kept for drama are given to it as numbers in use" if system.checks_phones else told


def in_use(text: str) -> str:
    """The text, as long as before, with mobile numbers kept for drama (07700 900xxx) as ones that could be in use.

    Peers check phone numbers against the networks' tables and would leak invented ones that they hide in life.
    """
    letters = list(text)
    for number in _NUMBER.finditer(text):
        places = [place for place in range(*number.span()) if text[place].isdecimal()]
        digits = "".join(str(unicodedata.decimal(text[place])) for place in places)
        if (found := digits.find(_DRAMA)) >= 0:
            for place, digit in zip(places[found:], _COULD_BE, strict=False):
                letters[place] = chr(ord(text[place]) - unicodedata.decimal(text[place]) + int(digit))
    return "".join(letters)


def _answer(given: dict[str, Any], asked: int) -> Answer:
    """The answer of one line. Raises KeyError, TypeError or ValueError when it is none."""
    if given["id"] != asked:
        raise ValueError("an answer to another text")
    return Answer(
        spans=tuple((int(start), int(end)) for start, end, _ in given["spans"]),
        why=tuple((start, end, f"{recogniser}: {rule}") for start, end, _, recogniser, rule, _ in given.get("why", ())),
        seconds=given.get("seconds"),
        since=given.get("since"),
    )
