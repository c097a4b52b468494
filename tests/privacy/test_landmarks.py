"""Parks, hospitals and stations by name."""

import pytest

from privacy.door import Door, render
from privacy.text import RawText


@pytest.mark.parametrize(
    ("language", "text", "shown"),
    [
        ("en", "he waited in Greenhead Park again", "he waited in [address] again"),
        ("ur", "مجھے مڈلسیکس ہسپتال لے گئے", "مجھے [place] ہسپتال لے گئے"),
        ("en", "he follows me to finsbury station", "he follows me to [place]"),
        ("en", "I sat in the local park and cried", "I sat in the local park and cried"),
        ("en", "i went to police station and the big hospital", "i went to police station and the big hospital"),
        ("ur", "میں قریبی پارک میں روئی", "میں قریبی پارک میں روئی"),
        ("tr", "beni parkta dövdü", "beni parkta dövdü"),
    ],
)
def test_a_named_place_is_hidden_and_any_other_is_not(door: Door, language: str, text: str, shown: str) -> None:
    """Hospitals and surgeries stay as such; only which one is hidden."""
    assert render(door.deidentify(RawText(text), language).text) == shown
