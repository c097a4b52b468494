"""The net under every other recogniser of numbers: each run of digits, each word that mixes letters and digits."""

import re
from collections.abc import Iterator
from typing import Final

from privacy.recognisers.patterns import near_digits
from privacy.scan import Scan
from privacy.token import Hit

_RUN: Final = re.compile(r"(?:(?<![^\W_])[A-Za-z]{1,4}[-/_#])?\d+(?:[.,:/'-]?\d+)*(?:[-/_][A-Za-z]{1,3}(?![^\W_]))?")


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of kind `number`; merging widens each to the whole word it touches."""
    if not scan.has_digit:
        return
    for found in near_digits(_RUN, scan):
        yield Hit(found.start(), found.end(), "number", "digits")
