"""What a system costs: characters a second, milliseconds for 500 characters, seconds to the first answer, memory."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from bench.deid.corpus import Account
from bench.deid.systems import OURS, Pipe, SystemCommand
from bot.lexicons import read
from privacy.door import Door
from privacy.text import RawText

LENGTH: Final = 500
"""Characters of a text whose time is measured."""

_FIRST_USE: Final = """
import sys, time
from bot.lexicons import read
from privacy.door import Door
from privacy.text import RawText
Door(read).deidentify(RawText(sys.stdin.buffer.read().decode()), sys.argv[1])
print(time.process_time())
"""


@dataclass(frozen=True, slots=True)
class Block:
    """Accounts of one language written one after the other, cut to 500 characters."""

    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Cost:
    """Figures of one system; None where one was not measured. All times are processor time, on one core."""

    characters: float | None = None
    """Characters a second."""
    p50: float | None = None
    p99: float | None = None
    """Milliseconds for 500 characters."""
    first: float | None = None
    """Seconds from the start of a fresh process to its first answer; the slowest language's."""
    memory: float | None = None
    """Peak memory of a process that has read every language, in megabytes."""
    by_language: tuple[tuple[str, float], ...] = ()
    """Characters a second of each language."""


def blocks(accounts: Iterable[Account]) -> tuple[Block, ...]:
    """The accounts of each language as texts of 500 characters; what is left over at the end is not used."""
    joined: dict[str, list[str]] = {}
    for account in accounts:
        joined.setdefault(account.language, []).append(account.text)
    return tuple(
        Block(language, text[start : start + LENGTH])
        for language, texts in joined.items()
        for text in ("\n".join(texts),)
        for start in range(0, len(text) - LENGTH + 1, LENGTH)
    )


def of_ours(accounts: Sequence[Account]) -> Cost:
    """What our door costs: times in this process, first use and memory in processes of their own."""
    texts = {account.language: account.text for account in accounts}
    first = max(_first_use(text, language) for language, text in texts.items())
    return summary(blocks(accounts), _door(), first, _memory(OURS, texts))


def of_a_peer(pipe: Pipe, accounts: Sequence[Account], first: float | None) -> Cost:
    """What a running peer costs, by the times that it takes itself; `first` is when its first answer came."""

    def seconds(block: Block) -> float:
        return pipe.ask(block.text, block.language).seconds or 0.0

    cost = summary(blocks(accounts), seconds, first, None)
    return Cost(cost.characters, cost.p50, cost.p99, first, pipe.peak_memory(), cost.by_language)


def summary(
    measured: Sequence[Block], seconds: Callable[[Block], float], first: float | None, memory: float | None
) -> Cost:
    """The figures over these blocks, each measured once after one of every language has been read unmeasured."""
    for block in {block.language: block for block in measured}.values():
        seconds(block)
    times = [(block, seconds(block)) for block in measured]
    if not times:
        return Cost(first=first, memory=memory)
    ordered = sorted(took for _, took in times)
    languages = dict.fromkeys(block.language for block in measured)
    return Cost(
        characters=_speed(times),
        p50=ordered[len(ordered) // 2] * 1000,
        p99=ordered[int(len(ordered) * 0.99)] * 1000,
        first=first,
        memory=memory,
        by_language=tuple((one, _speed([t for t in times if t[0].language == one])) for one in languages),
    )


def _speed(times: Sequence[tuple[Block, float]]) -> float:
    return sum(len(block.text) for block, _ in times) / max(sum(took for _, took in times), 1e-9)


def _door() -> Callable[[Block], float]:
    """A door of its own, and how many processor seconds it takes for a block."""
    door = Door(read)

    def seconds(block: Block) -> float:
        raw = RawText(block.text)
        began = time.process_time()
        door.deidentify(raw, block.language)
        return time.process_time() - began

    return seconds


def _first_use(text: str, language: str) -> float:
    """Seconds a fresh process takes to load the door and this language and to read one text."""
    command = (sys.executable, "-c", _FIRST_USE, language)
    return float(subprocess.run(command, input=text.encode(), capture_output=True, check=True).stdout)


def _memory(system: SystemCommand, texts: dict[str, str]) -> float | None:
    """Megabytes at the peak of a fresh process of this system that has read a text of every language."""
    with Pipe(system) as pipe:
        for language, text in texts.items():
            pipe(text, language)
        return pipe.peak_memory()
