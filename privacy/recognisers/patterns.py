"""How a recogniser made of one regular expression turns matches into hits."""

import re
from collections.abc import Callable, Iterator

from privacy.scan import Scan
from privacy.token import Hit

Check = Callable[[re.Match[str]], bool]


def hits(pattern: re.Pattern[str], text: str, kind: str, rule: str, check: Check | None = None) -> Iterator[Hit]:
    """A hit for every match that passes the check."""
    for found in pattern.finditer(text):
        if check is None or check(found):
            yield Hit(found.start(), found.end(), kind, rule)


def near(pattern: re.Pattern[str], text: str, anchor: re.Pattern[str], reach: int) -> Iterator[re.Match[str]]:
    """Matches of a pattern that needs what `anchor` finds: looked for only so many code points around it."""
    last = 0
    stretches: list[tuple[int, int]] = []
    for found in anchor.finditer(text):
        first = max(found.start() - reach, 0)
        if stretches and first <= last:
            first = stretches.pop()[0]
        last = found.end() + reach
        stretches.append((first, last))
    for first, last in stretches:
        yield from pattern.finditer(text, first, last)


def near_digits(pattern: re.Pattern[str], scan: Scan) -> Iterator[re.Match[str]]:
    """Matches of a pattern that needs a digit: looked for only around the digits of the text."""
    for first, last in scan.windows:
        yield from pattern.finditer(scan.text, first, last)


def coded(pattern: re.Pattern[str], scan: Scan, kind: str, rule: str, check: Check | None = None) -> Iterator[Hit]:
    """A hit for every match near digits that passes the check."""
    for found in near_digits(pattern, scan):
        if check is None or check(found):
            yield Hit(found.start(), found.end(), kind, rule)


def digits(found: re.Match[str]) -> str:
    """The digits of a match, without what stands between them."""
    return "".join(char for char in found.group() if char.isdigit())
