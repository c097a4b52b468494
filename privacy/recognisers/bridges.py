"""Small words between two hidden parts of one thing: `[date] ki [unknown]`, `[address] और [place]`."""

from collections.abc import Iterator
from typing import Final

from privacy.lexicon import BIT, HIDES
from privacy.scan import Scan
from privacy.token import Hit

_SMALL: Final = BIT["function"] | BIT["particle"] | BIT["and"] | BIT["in-place"] | BIT["joint"]
_AND: Final = BIT["and"]

_PARTS: Final = (
    ("date", "[date]", frozenset(("[number]", "[unknown]")), _SMALL),
    ("address", "[address]", frozenset(("[place]", "[unknown]")), _AND),
)
"""Kind, its chip, chips that may be its other part, and classes of the word between them."""


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of the kinds above: one word that stands between two chips, by single spaces."""
    tokens = scan.tokens
    for place in scan.strange[:-1]:
        if place + 2 >= len(tokens) or not tokens[place].chip or not tokens[place + 2].chip:
            continue
        word = tokens[place + 1]
        if word.chip or word.gap != " " or tokens[place + 2].gap != " " or word.bits & HIDES:
            continue
        ends = (tokens[place].text, tokens[place + 2].text)
        for kind, chip, others, classes in _PARTS:
            if word.bits & classes and chip in ends and not others.isdisjoint(ends):
                yield Hit(tokens[place].start, tokens[place + 2].end, kind, "small word inside")
                break
