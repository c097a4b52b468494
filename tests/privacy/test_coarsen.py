"""Rare combinations are told more coarsely, by published figures only."""

import pytest

from privacy.coarsen import SPEAKERS, SPEAKERS_LEAST, coarse_answers, coarse_language, rare_traits


@pytest.mark.parametrize(
    ("language", "region", "traits", "told"),
    [
        ("en", "tees_valley", 3, "en"),
        ("ur", "greater_manchester", 0, "ur"),
        ("ur-Latn", "greater_manchester", 1, "ur-Latn"),
        ("ur", "greater_manchester", 2, None),
        ("ti", "tees_valley", 0, None),
        ("pl", "no_such_region", 0, None),
        ("prs", "london", 0, None),
    ],
)
def test_a_language_is_named_only_beside_many_who_speak_it(
    language: str, region: str, traits: int, told: str | None
) -> None:
    """Not in the table means rare."""
    assert coarse_language(language, region, traits) == told


def test_every_figure_of_the_table_is_a_count_of_people() -> None:
    """Ten regions, and England for somewhere else in it."""
    assert len(SPEAKERS) == 11
    assert all(0 < people < 1_000_000 for region in SPEAKERS.values() for people in region.values())
    assert SPEAKERS_LEAST[0] < SPEAKERS_LEAST[1]


def test_pregnancy_and_disability_count_as_rare() -> None:
    """Each trait once, however many answers tell it."""
    assert rare_traits({"da_danger": ("pregnant", "weapon"), "hc_why": ("disability", "transgender")}) == 2
    assert rare_traits({"da_danger": ("weapon",)}) == 0


def test_age_bands_that_describe_one_family_are_left_out() -> None:
    """Whether there are children stays."""
    answers = {"da_children": ("yes",), "da_ages": ("under5", "under11", "under16")}
    assert coarse_answers(answers) == {"da_children": ("yes",)}
    assert coarse_answers({"da_ages": ("under5",)}) == {"da_ages": ("under5",)}
