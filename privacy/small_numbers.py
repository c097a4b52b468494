"""Small numbers are not published, nor is anything from which they could be worked out."""

from collections.abc import Mapping
from typing import Final

THRESHOLD: Final = 10
"""Counts from 1 to 9 are withheld. Zero is published: that nobody reported points at nobody."""


def publishable(counts: Mapping[str, int], threshold: int = THRESHOLD) -> Mapping[str, int | None]:
    """The counts with None for each that is withheld.

    Primary: every count from 1 up to below the threshold. Secondary: if what is withheld adds up to less than the
    threshold, or is a single count, the total less the published ones would tell it; then the next smallest published
    count (zeros last) is withheld too, until it no longer does. The total of all may be published beside these.
    Raises ValueError for a negative count or a threshold below 1.
    """
    if threshold < 1 or any(count < 0 for count in counts.values()):
        raise ValueError("counts and threshold cannot be negative")
    withheld = {name for name, count in counts.items() if 0 < count < threshold}
    others = sorted((name for name in counts if name not in withheld), key=lambda n: (counts[n] == 0, counts[n], n))
    while withheld and others and not _safe(counts, withheld, threshold):
        withheld.add(others.pop(0))
    return {name: None if name in withheld else count for name, count in counts.items()}


def _safe(counts: Mapping[str, int], withheld: set[str], threshold: int) -> bool:
    """Whether the sum of what is withheld tells none of them: at least two, and not few people together."""
    return len(withheld) >= 2 and sum(counts[name] for name in withheld) >= threshold
