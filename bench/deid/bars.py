"""The bars of the measurement, and which of them a tally misses."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bench.deid.scoring import Tally


@dataclass(frozen=True, slots=True)
class Bar:
    """A limit, in the unit of its figure: at most, or at least, this much."""

    limit: float
    least: bool = False

    def holds(self, figure: float | None) -> bool:
        """Whether a figure is within the limit; where there was nothing to count it is."""
        return figure is None or (figure >= self.limit if self.least else figure <= self.limit)


TOGETHER: Final[Mapping[str, Bar]] = {"direct": Bar(2), "over_hidden": Bar(5), "lost": Bar(2), "numbered": Bar(0.5)}
"""Percentages over all accounts together, by the name of the tally's figure."""

EACH: Final[Mapping[str, Bar]] = {"direct": Bar(5), "over_hidden": Bar(10), "lost": Bar(5), "numbered": Bar(0.5)}
"""Percentages for each language and script. Free text is not offered in a language that misses one."""

COST: Final[Mapping[str, Bar]] = {
    "characters": Bar(300_000, least=True),  # a second, on one core
    "p99": Bar(5),  # milliseconds for 500 characters
    "first": Bar(1.5),  # seconds from a fresh process to the first answer
    "memory": Bar(250),  # megabytes at most, all languages loaded
}


def missed(tally: Tally, bars: Mapping[str, Bar] = EACH) -> tuple[str, ...]:
    """The names of the figures of this tally that miss their bar."""
    return tuple(name for name, bar in bars.items() if not bar.holds(getattr(tally, name)))
