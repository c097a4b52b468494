"""Lexicon files: refused when wrong, loaded when needed, the same for every door."""

import pytest

from privacy.door import Door, render
from privacy.lexicon import BIT, LexiconWrong, load, squeeze
from privacy.text import RawText

_TINY = {
    "languages": b"language en offered Latn en\nlanguage fr not-offered Latn fr\nalias fra fr\n",
    "doubts": b"",
    "slips": b"",
    "en": b"[word]\nhe\nhit\nme\n[name]\nmick\n",
}


def _door(**files: bytes | None) -> Door:
    return Door({**_TINY, **files}.get)


@pytest.mark.parametrize("wrong", [b"word\n", b"[nonsense]\nword\n", b"[phrase:nonsense]\na b\n"])
def test_a_wrong_file_is_refused_with_its_line(wrong: bytes) -> None:
    """The message names a line, never a word."""
    with pytest.raises(LexiconWrong, match="line 1"):
        load((wrong,))


@pytest.mark.parametrize("table", [None, b"", b"language en\n", b"nonsense\n"])
def test_a_door_without_a_right_table_of_languages_is_refused(table: bytes | None) -> None:
    """English must be there: every text is read with it too."""
    with pytest.raises(LexiconWrong):
        _door(languages=table)


def test_a_missing_file_of_a_language_is_refused_when_it_is_needed() -> None:
    """Hiding too little for want of a file is worse than failing."""
    door = _door()
    assert door.deidentify(RawText("he hit me"), "en").findings == ()
    with pytest.raises(LexiconWrong, match="fr"):
        door.deidentify(RawText("he hit me"), "fr")


def test_later_files_add_to_earlier_ones() -> None:
    """A language is its own words and the shared names."""
    lexicon = load((b"[word]\nhope\n", b"[maybe]\nhope\n"))
    assert lexicon.bits("hope") == BIT["word"] | BIT["maybe"]


@pytest.mark.parametrize(
    ("tag", "offered"),
    [("en", True), ("EN-gb", True), ("en_GB", True), ("fr", False), ("fra", False), ("xx", False), ("", False)],
)
def test_free_text_is_offered_only_where_the_table_says_so(tag: str, offered: bool) -> None:
    """Tags in any case, with any region."""
    assert _door().reads(tag) is offered


def test_english_and_arabic_are_offered_as_shipped(door: Door) -> None:
    """The two languages of the first release."""
    assert door.reads("en")
    assert door.reads("ar")
    assert not door.reads("am")


def test_doubled_letters_are_written_once() -> None:
    """The form by which `hiting` and `hitting` are one word."""
    assert squeeze("hitting") == squeeze("hiting") == "hiting"


@pytest.mark.parametrize(
    ("language", "text", "shown"),
    [
        ("ur", "mera shohar roz marta hai", "mera shohar roz marta hai"),
        ("ru", "moy muzh menya udaril", "moy muzh menya udaril"),
        ("hi", "mera pati roz marta hai", "mera pati roz marta hai"),
        ("pa", "ਮੇਰਾ ਪਤੀ", "ਮੇਰਾ ਪਤੀ"),
        ("pa", "میرا شوہر", "میرا شوہر"),
        ("ku", "مێردەکەم", "مێردەکەم"),
        ("ku", "mêrê min", "mêrê min"),
    ],
)
def test_a_language_is_read_in_each_script_it_is_typed_in(door: Door, language: str, text: str, shown: str) -> None:
    """The bot knows the language a person chose, not the letters they will type it in."""
    assert render(door.deidentify(RawText(text), language).text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("zzqorbkayga", "zzqorbkayga"),  # an owner's ending
        ("zzqorbanayaa", "zzqorbanayaa"),  # a person of a verb
        ("zzqorb", "[unknown]"),
        ("kayga zkayga", "kayga [unknown]"),  # too little of a word before it
        ("waa Zzqorbkayga", "waa [name]"),  # a capital says name
    ],
)
def test_an_ending_that_no_name_takes_makes_a_word_harmless(door: Door, text: str, shown: str) -> None:
    """Languages without big word lists are read by their grammar."""
    assert render(door.deidentify(RawText(text), "so").text) == shown
