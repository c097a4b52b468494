"""Small numbers point at people: which counts of a table may be published."""

from collections.abc import Mapping
from typing import Final

THRESHOLD: Final = 10
"""Counts below this are withheld."""


def publishable(counts: Mapping[str, int], threshold: int = THRESHOLD) -> Mapping[str, int | None]:
    """The table with every small count withheld (None); zero is a small count too.

    Where the withheld counts add up to less than the threshold, or are only one, the smallest of the others is
    withheld as well: else the total less the published counts would give them away. Raises ValueError for a negative
    count or a threshold below 2.
    """
    if threshold < 2 or any(count < 0 for count in counts.values()):
        raise ValueError("counts are not negative, and the threshold is at least 2")
    withheld = {name for name, count in counts.items() if count < threshold}
    others = sorted((name for name in counts if name not in withheld), key=lambda name: (counts[name], name))
    while withheld and others and (len(withheld) < 2 or sum(counts[name] for name in withheld) < threshold):
        withheld.add(others.pop(0))
    return {name: None if name in withheld else count for name, count in counts.items()}
