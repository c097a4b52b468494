"""A bar is kept at its limit and missed beyond it."""

from collections import Counter

import pytest

from bench.deid.bars import COST, EACH, TOGETHER, Bar, missed
from bench.deid.scoring import Tally


@pytest.mark.parametrize(("figure", "kept"), [(0.0, True), (2.0, True), (2.01, False), (100.0, False), (None, True)])
def test_a_limit_is_at_most(figure: float | None, kept: bool) -> None:
    """The limit itself is kept."""
    assert Bar(2).holds(figure) is kept


@pytest.mark.parametrize(("figure", "kept"), [(299_999.0, False), (300_000.0, True), (300_001.0, True), (None, True)])
def test_a_limit_may_be_at_least(figure: float | None, kept: bool) -> None:
    """Speed is better the more."""
    assert Bar(300_000, least=True).holds(figure) is kept


def test_the_bars_are_those_agreed() -> None:
    """Written out again, so that nobody moves one in passing."""
    assert {name: bar.limit for name, bar in TOGETHER.items()} == {
        "direct": 2, "over_hidden": 5, "lost": 2, "numbered": 0.5,
    }  # fmt: skip
    assert {name: bar.limit for name, bar in EACH.items()} == {
        "direct": 5, "over_hidden": 10, "lost": 5, "numbered": 0.5,
    }  # fmt: skip
    assert {name: (bar.limit, bar.least) for name, bar in COST.items()} == {
        "characters": (300_000, True), "p99": (5, False), "first": (1.5, False), "memory": (250, False),
    }  # fmt: skip


def test_every_missed_bar_is_named() -> None:
    """4 of 100 names leak, 1 of 100 phones, 6 of 100 words are hidden, and 3 of 100 key words are lost."""
    counts = Tally(
        words=100, words_hidden=6, keys=100, keys_lost=3,
        found=Counter(name=100, phone=100), leaked=Counter(name=9, phone=1),
    )  # fmt: skip
    assert counts.direct == 5
    assert set(missed(counts, EACH)) == {"numbered"}
    assert set(missed(counts, TOGETHER)) == {"direct", "over_hidden", "lost", "numbered"}
    assert missed(Tally(), TOGETHER) == ()
