"""Tigrinya: a workplace told by the street it stands in is hidden whole."""

import pytest

from privacy.door import Door, render
from privacy.text import RawText


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


@pytest.mark.parametrize(
    "home",
    ["ንነብር ኣብ ራብዓይ ደርቢ ብድሕሪ መስጊድ", "ገዛይ ልዕሊ እንዳ ዶሮ እዩ", "ኣብ ታሕተዋይ ደርቢ ፍላት 2 ንነብር"],
)
def test_a_home_is_hidden_with_what_it_is_behind_or_above(door: Door, home: str) -> None:
    """The floor by its order, the mosque behind it, the chicken shop below."""
    clean = render(door.deidentify(RawText(home), "ti").text)
    assert "[address]" in clean
    assert not any(word in clean for word in ("ደርቢ", "መስጊድ", "ዶሮ", "ፍላት"))


def test_where_something_was_done_is_no_home(door: Door) -> None:
    """Behind the door, under the bed: nobody lives there."""
    typed = "ብድሕሪ ማዕጾ ተሓቢአ ነይረ"
    assert render(door.deidentify(RawText(typed), "ti").text) == typed


def test_letters_that_are_typed_for_one_another_are_read_as_one(door: Door) -> None:
    """`ሃ` for `ሓ`, `ጐ` for `ጎ`."""
    for typed in ("ብሓይሊ ጐቲቱኒ", "ብሃይሊ ጎቲቱኒ"):
        assert render(door.deidentify(RawText(typed), "ti").text) == typed
