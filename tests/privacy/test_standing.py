"""Tigrinya: a workplace told by the street it stands in is hidden whole."""

import pytest

from bot.lexicons import read
from privacy.door import Door, render
from privacy.text import RawText


@pytest.fixture(scope="module")
def door() -> Door:
    """A door with the lexicons of the package."""
    return Door(read)


@pytest.mark.parametrize(
    "workplace",
    ["ኣብ ዶክ ሮድ ዘሎ ናይ ዓሳ ፋብሪካ", "ኣብ ስቶክ ሮድ እትርከብ እንዳ ሕብስቲ", "ኣብ ቶርውድ ጎደና ዝርከብ ሆቴል"],
)
def test_a_workplace_is_hidden_with_the_street_it_stands_in(door: Door, workplace: str) -> None:
    """And the words that say what it is."""
    clean = render(door.deidentify(RawText(f"ኣነ {workplace} እሰርሕ"), "ti").text)
    assert clean == "ኣነ [address] እሰርሕ"


def test_where_somebody_lives_is_no_workplace(door: Door) -> None:
    """What stands nowhere by name, and what is no workplace."""
    typed = "ኣብ ገዛ ዘሎ ሰብ የፈራርሓኒ"
    assert render(door.deidentify(RawText(typed), "ti").text) == typed
