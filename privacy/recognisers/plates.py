"""Number plates of cars."""

import re
from collections.abc import Iterator
from typing import Final

from privacy.recognisers import lettered
from privacy.recognisers.patterns import near, near_digits
from privacy.scan import Scan
from privacy.token import Hit

_PLATE: Final = re.compile(
    r"(?<![^\W_])(?:[A-Z]{2}\d{2}[ -]?[A-Z]{3}|[A-Z]\d{1,3}[ -]?[A-Z]{3}|[A-Z]{3}[ -]?\d{1,3}[A-Z])(?![^\W_])"
)
_LOWER: Final = re.compile(
    r"(?<![^\W_])[a-z]{2}\d{2}[a-z]{3}(?![^\W_])|(?<![^\W_])[a-z]{2}\d{2} [b-df-hj-np-tv-z]{3}(?![^\W_])"
)


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of kind `plate`."""
    if not scan.has_digit:
        return
    for found in near_digits(_PLATE, scan):
        yield Hit(found.start(), found.end(), "plate", "number plate")
    for found in near_digits(_LOWER, scan):
        yield Hit(found.start(), found.end(), "plate", "number plate in small letters")
    if not scan.text.isascii():
        for found in near(lettered.PLATE, scan.text, lettered.DIGIT, lettered.REACH):
            yield Hit(found.start(), found.end(), "plate", "number plate, letters by their names")
