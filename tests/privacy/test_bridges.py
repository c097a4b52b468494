"""Small words between two hidden parts of one date or address."""

import pytest

from privacy.door import Door, render
from privacy.text import RawText


@pytest.mark.parametrize(
    ("language", "text", "shown"),
    [
        ("bn-latn", "xqune er tin tarikh theke", "[date] theke"),
        ("en", "we met at 12 Elm Road and xquxley again", "we met at [address] again"),
    ],
)
def test_a_small_word_inside_is_hidden_with_its_parts(door: Door, language: str, text: str, shown: str) -> None:
    """A misspelt month goes on behind `er`; of two streets of a corner no `and` is left that says so."""
    assert render(door.deidentify(RawText(text), language).text) == shown


def test_a_small_word_between_two_other_things_stays(door: Door) -> None:
    """A name and a number have nothing in common."""
    assert render(door.deidentify(RawText("Ahmed and 07700 900123"), "en").text) == "[name] and [phone]"
