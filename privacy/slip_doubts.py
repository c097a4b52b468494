"""Whether a slip of the thumb reads like the harmless word that it is a letter off.

A sum of weights, learned from the development part of the corpus and from the lexicons (`python -m bench deid-doubts`):
the letters it begins and ends with, and all that `privacy/doubts.py` says of a word where it stands.
"""

from collections.abc import Iterable, Iterator
from threading import Lock
from typing import Final

from privacy.doubts import AROUND, features, phrases_at, sections
from privacy.lexicon import SLIP, LexiconWrong
from privacy.scan import Scan

_PARTS: Final = 4
"""Letters at either end of a word that say something of it."""


def spelt(key: str, language: str) -> tuple[str, ...]:
    """What a slip says by its first and last letters, as `features` says it."""
    sizes = range(1, min(_PARTS, len(key) - 1) + 1)
    return tuple(
        f"{section} {language}\t{part}\t" for n in sizes for section, part in (("begins", key[:n]), ("ends", key[-n:]))
    )


def _read(lines: Iterable[tuple[int, str]]) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Values and their weights. Raises LexiconWrong."""
    for number, line in lines:
        value, _, said = line.rpartition("\t")
        try:
            weights = tuple(map(int, said.split(" ")))
        except ValueError:
            weights = ()
        if len(weights) not in (1, 2 * AROUND + 1):
            raise LexiconWrong(f"slips, line {number}: not understood")
        yield value, weights


class SlipDoubts:
    """The weights. Holds no text."""

    def __init__(self, data: bytes) -> None:
        """Take the file: `[section]`, then a value and its weights a line; a section is read when it is needed."""
        self._left = sections(data)
        self._weights: dict[str, dict[str, tuple[int, ...]]] = {}
        self._learning = Lock()
        self._empty = not any(self._left.values())

    def _section(self, name: str) -> dict[str, tuple[int, ...]]:
        """The weights of one section. Raises LexiconWrong."""
        with self._learning:
            if name not in self._weights:
                self._weights[name] = dict(_read(self._left.get(name, ())))
                self._left.pop(name, None)
        return self._weights[name]

    def find(self, scan: Scan, language: str) -> Iterator[int]:
        """The places of slips that do not read like a harmless word; all of them where nothing was learned."""
        places = scan.having(SLIP)
        phrases = phrases_at(scan) if places else {}
        for place in places:
            said = features(scan, language, place, phrases) + spelt(scan.tokens[place].key, language)
            if self._empty or sum(map(self._weight, ("floor\t\t", *said))) > 0:
                yield place

    def _weight(self, feature: str) -> int:
        section, value, offset = feature.split("\t")
        weights = self._section(section).get(value)
        return weights[int(offset) + AROUND if len(weights) > 1 else 0] if weights else 0
