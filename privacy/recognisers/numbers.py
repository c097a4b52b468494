"""The net under every other recogniser of numbers: each run of digits, each word that mixes letters and digits."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from privacy.lexicon import BIT
from privacy.recognisers.patterns import near_digits
from privacy.scan import Scan
from privacy.token import Hit

_RUN: Final = re.compile(r"(?:(?<![^\W_])[A-Za-z]{1,4}[-/_#])?\d+(?:[.,:/'-]?\d+)*(?:[-/_][A-Za-z]{1,3}(?![^\W_]))?")


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of kind `number`; merging widens each to the whole word it touches."""
    if not scan.has_digit:
        return
    small = _small(scan) if "3a " in scan.text else ()
    for found in near_digits(_RUN, scan):
        if found.start() in small:
            continue
        yield Hit(found.start(), found.end(), "number", "digits")


_NUMBERED: Final = BIT["home-unit"] | BIT["in-place"] | BIT["number"] | BIT["street"] | BIT["street-before"]
_PLAIN: Final = BIT["word"]


def _small(scan: Scan) -> set[int]:
    """Where `3a` is the Arabic for `on`, before an ordinary word that no street goes on from: `darabni 3a wejji`."""
    starts: set[int] = set()
    for place, (token, after) in enumerate(pairwise(scan.tokens)):
        if token.key != "3a" or not token.bits & BIT["function"] or after.gap != " " or after.bits != _PLAIN:
            continue
        behind = scan.tokens[place + 2 : place + 4]
        led = place and scan.tokens[place - 1].bits & _NUMBERED
        if not led and not after.capital and not any(one.bits & _NUMBERED for one in behind):
            starts.add(token.start)
    return starts
