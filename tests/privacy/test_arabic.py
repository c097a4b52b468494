"""Arabic in its own letters and in Latin ones: words of the dialects, and digits that are letters."""

import pytest

from privacy.door import Door, render
from privacy.text import RawText


@pytest.mark.parametrize("typed", ["khayfa", "5ayfa", "kheyfe", "5ayfeh", "khaifa"])
def test_arabizi_is_read_in_whatever_spelling_it_is_typed(door: Door, typed: str) -> None:
    """The many ways of typing one word come to one form."""
    assert render(door.deidentify(RawText(f"ana {typed} mn jozi"), "ar-Latn").text) == f"ana {typed} mn jozi"


@pytest.mark.parametrize("code", ["m14 5ab", "e7 9ad", "se5 7qr", "n3 2dh", "flat 7a", "3b"])
def test_digits_of_postcodes_and_houses_are_never_letters(door: Door, code: str) -> None:
    """Where digits are letters, what looks like half a postcode or a house number is hidden all the same."""
    clean = render(door.deidentify(RawText(f"ana sakna fe {code} w khayfa"), "ar-Latn").text)
    assert not any(char.isdigit() for char in clean)


def test_words_that_businesses_are_named_with_are_words_elsewhere(door: Door) -> None:
    """`الفجر` and `باب` name shops, but after ordinary words they name none."""
    text = "طلعت بعد صلاة الفجر وما فتح الباب"
    assert render(door.deidentify(RawText(text), "ar").text) == text


@pytest.mark.parametrize(
    "text",
    [
        "كيضربني و كيسبني قدام ولادي",
        "راجلي دقني بالعصاية وقفل علي الباب",
        "ما يخليني اطلع ويطقني على راسي",
        "هددني وكسر تلفوني ورماني بالشارع",
    ],
)
def test_verbs_of_the_dialects_are_words(door: Door, text: str) -> None:
    """What people say that was done to them is shown in every dialect."""
    assert render(door.deidentify(RawText(text), "ar").text) == text


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("عبد الله ضربني", "[name] ضربني"),
        ("زوجي علي الحداد هددني", "زوجي [name] هددني"),
        ("بنتي بروضة الملائكة", "بنتي [school]"),
    ],
)
def test_names_that_are_words_are_found_where_they_stand(door: Door, text: str, clean: str) -> None:
    """A name of two words, Ali before a family name, a nursery behind a clitic."""
    assert render(door.deidentify(RawText(text), "ar").text) == clean


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("ساكنين خمسة وعشرين شارع البرت", "ساكنين [address]"),
        ("ابنتي حفصة سبع سنوات", "ابنتي [name] [age] سنوات"),
        ("بنتي نور اربع سنين", "بنتي [name] [age] سنين"),
    ],
)
def test_a_number_belongs_to_what_follows_it(door: Door, text: str, clean: str) -> None:
    """A house number in words before its street; the years of a child told by name."""
    assert render(door.deidentify(RawText(text), "ar").text) == clean
