"""Whether a word that is known to be harmless reads like a name, a place or a workplace where it stands.

A sum of weights, learned from the development part of the corpus by `python -m bench deid-doubts`: what the word is,
what the two words on either side are, and the classes of two or three together. A word with a sum above nought is
doubtful.
"""

from collections.abc import Iterator, Mapping, Sequence
from threading import Lock
from typing import Final

from privacy.lexicon import BIT, HIDES, PHRASE, SECTIONS, SLIP, LexiconWrong
from privacy.scan import Scan
from privacy.text import KINDS
from privacy.token import Token

AROUND: Final = 2
"""Words on each side that say something of the word between them."""

_SORTS: Final = (
    "kin", "kins", "title", "in-place", "particle", "function", "be", "verb", "and", "joint", "number", "ordinal",
    "month", "weekday", "unit", "hour-part", "clock", "old", "street", "street-before", "school", "workplace",
    "workplace-before", "landmark", "landmark-before", "trading", "generic", "not-name", "before-noun", "maybe",
    "surname", "maybe-place", "word",
)  # fmt: skip
"""Classes in the order in which one of them stands for a word that has several."""

_EDGE: Final = "edge"
_NUMBERED: Final[Mapping[str, int]] = {
    sort: number
    for number, sort in enumerate(
        (_EDGE, "none", *_SORTS, "none'", *(f"{sort}'" for sort in _SORTS), *(f"[{kind}]" for kind in sorted(KINDS)))
    )
}
"""Every sort of word: the edge of the text, a class, the same with a capital inside a sentence (`'`), a chip."""

_SORTED: Final = len(_NUMBERED)
_NONE: Final[Mapping[int, int]] = {}

_BESIDE: Final = ("before", "after", "both")
"""Sections of sorts that weigh together: those of a word and of the one before it, the one after it, and both."""

_WORDED: Final = ("word-before", "word-after")
"""Sections of a word and the sort of the one after it, or before it."""

_GAPS: Final = ".,:;!?\"'-()/"
_LONGEST: Final = 10
_LENGTH_BITS: Final = 4
_Look = int | tuple[str | int, ...]
_WIDE: Final = 2 * AROUND + 1
_LANE: Final = 32
_LANE_ONES: Final = (1 << _LANE) - 1
_LIFT: Final = 1 << 28
"""What lifts a sum of weights above nought, so that no lane borrows from the next."""

_LIFTED: Final = sum(_LIFT << place * _LANE for place in range(_WIDE))
_KEPT_MOST: Final = 8192
"""Looks and threes of sorts that are remembered: classes and shapes, no words."""

Weights = int
"""What a word says of the words around it, in lanes of 32 bits: the lowest for the second before it, the third for
the word itself."""


def sections(data: bytes) -> dict[str, list[tuple[int, str]]]:
    """The lines of a file of weights by their section, each with its number; lines without a tab are notes."""
    found: dict[str, list[tuple[int, str]]] = {}
    section = found.setdefault("", [])
    for number, line in enumerate(data.decode("utf-8").split("\n"), start=1):
        if "\t" in line:
            section.append((number, line))
        elif line.startswith("["):
            section = found.setdefault(line[1:-1], [])
    return found


class Doubts:
    """The weights. Holds no text."""

    def __init__(self, data: bytes) -> None:
        """Read the file: `[section]`, then a value and its weights a line; what is of one language when it is needed.

        Raises LexiconWrong where it is none.
        """
        self._floor = 0
        self._said: dict[str, dict[str, Weights]] = {}
        self._beside: dict[str, dict[int, int]] = {}
        self._worded: dict[str, dict[str, dict[int, int]]] = {}
        self._most: dict[str, int] = {}
        """What the words on both sides of a word add to its sum at most, by language."""
        self._triples: dict[int, int] = {}
        self._looks: dict[_Look, tuple[int, Weights]] = {}
        self._left = sections(data)
        """Sections that no text has needed yet."""
        self._learning = Lock()
        for section in [section for section in self._left if " " not in section]:
            self._read(section)

    def _read(self, section: str) -> None:
        """The lines of one section. Raises LexiconWrong."""
        for number, line in self._left[section]:
            value, _, weights = line.rpartition("\t")
            try:
                self._add(section, value, tuple(map(int, weights.split(" "))))
            except (ValueError, KeyError):
                raise LexiconWrong(f"doubts, line {number}: not understood") from None
        del self._left[section]

    def _learn(self, language: str) -> None:
        """The sections of a language, when a text of it is read first. Raises LexiconWrong."""
        with self._learning:
            if language not in self._most:
                for section in [section for section in self._left if section.endswith(f" {language}")]:
                    self._read(section)
                worded = (self._worded.get(f"{name} {language}", {}).values() for name in _WORDED)
                self._most[language] = sum(max((max(one.values()) for one in words), default=0) for words in worded)

    def _add(self, section: str, value: str, weights: Sequence[int]) -> None:
        """One line. Raises ValueError or KeyError."""
        if len(weights) == _WIDE:
            packed = 0
            for weight in reversed(weights):
                packed = (packed << _LANE) + weight
            self._said.setdefault(section, {})[value] = packed
            return
        (weight,) = weights
        if section == "floor":
            self._floor = weight
        elif section in _BESIDE:
            sorts = 0
            for sort in value.split(" "):
                sorts = sorts * _SORTED + _NUMBERED[sort]
            self._beside.setdefault(section, {})[sorts] = weight
        else:
            word, _, sort = value.rpartition(" ")
            self._worded.setdefault(section, {}).setdefault(word, {})[_NUMBERED[sort]] = weight

    def find(self, scan: Scan, language: str) -> Iterator[int]:
        """The places of known words that read like something that points at a person."""
        tokens = scan.tokens
        if not tokens:
            return
        if language not in self._most:
            self._learn(language)
        seen = [self._look(token) for token in tokens]
        said = self._alone(scan, language, [weights for _, weights in seen])
        sorts = [0, *(number for number, _ in seen), 0]
        word_before, word_after = (self._worded.get(f"{name} {language}", {}) for name in _WORDED)
        triples, least = self._triples, -max(self._most[language], 0) - self._floor
        for place, token in enumerate(tokens):
            first, here, last = sorts[place : place + 3]
            three = (first * _SORTED + here) * _SORTED + last
            more = triples.get(three)
            if more is None:
                more = self._three(three)
            score = said[place] + more
            if score <= least or not doubtful(token):
                continue
            score += self._floor
            score += word_before.get(tokens[place - 1].key if place else "", _NONE).get(here, 0)
            score += word_after.get(tokens[place + 1].key if place + 1 < len(tokens) else "", _NONE).get(here, 0)
            if score > 0:
                yield place

    def _alone(self, scan: Scan, language: str, spoken: list[Weights]) -> list[int]:
        """For every word, what it and each of those around it say of it alone, but for what `spoken` says already."""
        words, last, lasts = (self._said.get(f"{name} {language}", {}) for name in ("word", "last", "lasts"))
        for place, token in enumerate(scan.tokens):
            if not token.chip:
                key = token.key
                spoken[place] += words.get(key, 0) + last.get(key[-2:], 0) + lasts.get(key[-3:], 0)
        phrases = self._said.get("phrase", {})
        for place, names in phrases_at(scan).items():
            spoken[place] += sum(phrases.get(name, 0) for name in names)
        edges = [self._said.get("edge", {}).get("", 0)] * AROUND
        sums = 0
        found: list[int] = []
        for weights in (*edges, *spoken, *edges):
            sums = (sums >> _LANE) + weights + _LIFTED
            found.append((sums & _LANE_ONES) - _LIFT * _WIDE)
        return found[2 * AROUND :]

    def _three(self, three: int) -> int:
        """What the sorts of a word and of those on both sides say of it together."""
        if len(self._triples) >= _KEPT_MOST:
            self._triples.clear()
        before, after, both = (self._beside.get(name, _NONE) for name in _BESIDE)
        more = before.get(three // _SORTED, 0) + after.get(three % (_SORTED * _SORTED), 0) + both.get(three, 0)
        self._triples[three] = more
        return more

    def _look(self, token: Token) -> tuple[int, Weights]:
        """The number of a word's sort, and what all of it says but its letters."""
        look: _Look
        if token.gap == " " and not token.capital and not token.chip:  # most words: nothing but classes and length
            look = token.bits << _LENGTH_BITS | min(len(token.key), _LONGEST)
        else:
            look = _look(token)
        known = self._looks.get(look)
        if known is None:
            if len(self._looks) >= _KEPT_MOST:
                self._looks.clear()
            weights = sum(self._said.get(section, {}).get(value, 0) for section, value in looks(token))
            known = self._looks[look] = _NUMBERED[sort(token)], weights
        return known


def doubtful(token: Token) -> bool:
    """Whether the word is one that nothing else hides: known, no slip of the thumb, and in no list of names."""
    return not token.chip and bool(token.bits & ~PHRASE) and not token.bits & (HIDES | SLIP)


def sort(token: Token) -> str:
    """The one class that stands for a word, with a sign for a capital; for what is hidden, its chip."""
    if token.chip:
        return token.text
    name = next((name for name in _SORTS if token.bits & BIT[name]), "none")
    return f"{name}'" if token.capital and not token.first else name


def _look(token: Token) -> tuple[str | int, ...]:
    """All that `looks` and `sort` read of a word: its classes and shape."""
    gap = token.gap
    if gap != " ":
        gap = next((mark for mark in gap if mark in _GAPS), "_" if gap else "")
    if token.chip:
        return (token.text, gap)
    capital = (2 if token.first else 3 if token.text.isupper() else 1) if token.capital else 0
    return (token.bits, capital, min(len(token.key), _LONGEST), gap)


def looks(token: Token) -> list[tuple[str, str]]:
    """What a word says by all but its letters: section and value."""
    *said, gap = _look(token)
    if token.chip:
        return [("chip", token.text), ("gap", str(gap))]
    _, capital, length = said
    classes = [("class", name) for place, name in enumerate(SECTIONS) if token.bits >> place & 1]
    classes += [("class", "slip")] * bool(token.bits & SLIP)
    return [*classes, ("capital", str(capital)), ("length", str(length)), ("gap", str(gap))]


def said(token: Token, language: str) -> list[tuple[str, str]]:
    """What a word says by its letters."""
    key = token.key
    parts = (("word", key), ("last", key[-2:]), ("lasts", key[-3:]))
    return [] if token.chip else [(f"{section} {language}", part) for section, part in parts]


def together(tokens: Sequence[Token], place: int, language: str) -> list[tuple[str, str]]:
    """What the sorts of a word and of those beside it say of it together, and its sort with the words beside it."""
    around = (place - 1, place, place + 1)
    first, here, last = (sort(tokens[at]) if 0 <= at < len(tokens) else _EDGE for at in around)
    words = (tokens[at].key if 0 <= at < len(tokens) else "" for at in around[::2])
    values = (f"{first} {here}", f"{here} {last}", f"{first} {here} {last}", *(f"{word} {here}" for word in words))
    return list(zip((*_BESIDE, f"word-before {language}", f"word-after {language}"), values, strict=True))


def features(scan: Scan, language: str, place: int, phrases: Mapping[int, Sequence[str]]) -> tuple[str, ...]:
    """What is said of the word at this place: section, value, and where the word that says it stands, by tabs."""
    tokens = scan.tokens
    found: list[str] = []
    for offset in range(-AROUND, AROUND + 1):
        at = place + offset
        if 0 <= at < len(tokens):
            values = [
                *looks(tokens[at]),
                *said(tokens[at], language),
                *(("phrase", one) for one in phrases.get(at, ())),
            ]
            found += (f"{section}\t{value}\t{-offset}" for section, value in values)
        else:
            found.append(f"edge\t\t{-offset}")
    found += (f"{section}\t{value}\t" for section, value in together(tokens, place, language))
    return tuple(dict.fromkeys(found))


def phrases_at(scan: Scan) -> dict[int, list[str]]:
    """The phrases that begin or end with a word, by its place."""
    found: dict[int, list[str]] = {}
    for section, spans in scan.phrases.items():
        for first, after in spans:
            found.setdefault(first, []).append(f"{section} begins")
            found.setdefault(after - 1, []).append(f"{section} ends")
    return found
