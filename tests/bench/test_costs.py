"""Speeds and percentiles on times that are made up."""

import pytest

from bench.deid.corpus import parse
from bench.deid.costs import LENGTH, Block, blocks, summary


def test_blocks_are_exactly_500_characters_of_one_language() -> None:
    """What is left over is not measured."""
    accounts = [
        parse(f"home\t{letter * 499}", language, "test", "here")
        for letter, language in zip("abcd", ("en", "pl", "en", "pl"), strict=True)
    ]
    assert blocks(accounts) == (
        Block("en", "a" * 499 + "\n"),
        Block("pl", "b" * 499 + "\n"),
    )
    assert blocks(accounts[:1]) == ()


def test_the_figures_of_a_hundred_blocks() -> None:
    """1 ms to 100 ms: the middle one, the one that 1 in 100 is slower than, and characters over all of it."""
    made = [Block("en" if number < 50 else "pl", str(number)[0] * LENGTH) for number in range(100)]
    times = iter([0.5, 0.5, *(number / 1000 for number in range(1, 101))])
    cost = summary(made, lambda _: next(times), 1.0, 200.0)
    assert cost.p50 == pytest.approx(51)
    assert cost.p99 == pytest.approx(100)
    assert cost.characters == pytest.approx(100 * 500 / 5.05)
    assert (cost.first, cost.memory) == (1.0, 200.0)
    assert dict(cost.by_language) == {
        "en": pytest.approx(50 * 500 / 1.275),
        "pl": pytest.approx(50 * 500 / 3.775),
    }


def test_the_first_block_of_a_language_is_read_once_before() -> None:
    """Loading is first use, not speed."""
    read: list[str] = []

    def seconds(block: Block) -> float:
        read.append(block.text)
        return 1.0

    summary([Block("en", "x"), Block("pl", "y"), Block("en", "z")], seconds, None, None)
    assert sorted(read[:2]) == ["y", "z"]
    assert read[2:] == ["x", "y", "z"]


def test_no_blocks_have_no_speed() -> None:
    """None, not a division by zero."""
    cost = summary([], lambda _: 1.0, 0.1, 10.0)
    assert (cost.characters, cost.p50, cost.p99, cost.by_language) == (None, None, None, ())
