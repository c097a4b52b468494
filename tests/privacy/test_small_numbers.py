"""Publishable numbers: nothing small is shown, and nothing small can be worked out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacy.small_numbers import publishable


def test_a_single_small_number_takes_the_next_smallest_with_it() -> None:
    """Otherwise the total less the others would tell it."""
    assert publishable({"a": 3, "b": 12, "c": 40}) == {"a": None, "b": None, "c": 40}


def test_nothing_is_withheld_where_nothing_is_small() -> None:
    """Zero tells of nobody."""
    assert publishable({"a": 0, "b": 10, "c": 400}) == {"a": 0, "b": 10, "c": 400}


@pytest.mark.parametrize(("counts", "threshold"), [({"a": -1}, 10), ({"a": 1}, 0)])
def test_impossible_numbers_are_refused(counts: dict[str, int], threshold: int) -> None:
    """A negative count is a mistake somewhere else."""
    with pytest.raises(ValueError, match="negative"):
        publishable(counts, threshold)


@given(st.dictionaries(st.text(max_size=3), st.integers(0, 60), max_size=12), st.integers(1, 20))
def test_the_total_tells_no_small_number(counts: dict[str, int], threshold: int) -> None:
    """What is withheld is either at least two counts of many people together, or everything."""
    shown = publishable(counts, threshold)
    withheld = [name for name, count in shown.items() if count is None]
    assert all(count is None or count == 0 or count >= threshold for count in shown.values())
    assert {name: counts[name] for name in counts if name not in withheld} == {
        n: c for n, c in shown.items() if c is not None
    }
    if withheld and len(withheld) < len(counts):
        assert len(withheld) >= 2
        assert sum(counts[name] for name in withheld) >= threshold
