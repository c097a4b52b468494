"""Slips of the thumb: read as the word they are a letter off, where nothing says name; hidden everywhere else."""

from functools import cache

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.lexicons import read
from privacy.door import Door, render
from privacy.lexicon import LexiconWrong, load
from privacy.slips import is_slip
from privacy.text import RawText

_HARMLESS = b"[floor]\n\t-40\n"
_ENGLISH = load(tuple(part for part in map(read, ("en", "latin")) if part is not None))
_NAMES = (
    "ahmed", "amina", "zubaida", "mohammed", "fatima", "oluwaseun", "siobhan", "krzysztof", "priyanka", "gurpreet",
    "croydon", "tottenham", "rochdale", "dagenham", "walthamstow",
)  # fmt: skip


@cache
def _door(slips: bytes | None) -> Door:
    return Door(lambda name: {"doubts": b"", "slips": slips}[name] if name in ("doubts", "slips") else read(name))


@pytest.mark.parametrize("word", ["hosqital", "husbnad", "frightemed", "punchd", "brused", "nieghbours", "pasport"])
def test_a_letter_more_less_or_other_or_two_exchanged_is_a_slip(word: str) -> None:
    """Whatever is hit beside a key."""
    assert is_slip(word, [_ENGLISH])


@pytest.mark.parametrize("word", ["hxpztl", "hit", "hti", "x" * 400, "", "bkrxtn"])
def test_more_than_that_or_a_word_too_short_is_none(word: str) -> None:
    """Short words are a letter off from too much, and so is everything that is two letters off."""
    assert not is_slip(word, [_ENGLISH])


@pytest.mark.parametrize("word", ["sevn", "fourten", "twelv", "januray", "yeers"])
def test_what_may_be_a_number_or_a_month_is_none(word: str) -> None:
    """It may be an age, a date or a house number."""
    assert not is_slip(word, [_ENGLISH])


@settings(deadline=None, max_examples=200)
@given(st.sampled_from(_NAMES), st.integers(0, 20), st.sampled_from(("", *"abcdefghijklmnopqrstuvwxyz")), st.booleans())
def test_a_listed_name_or_place_a_letter_off_is_never_shown(name: str, place: int, letter: str, instead: bool) -> None:
    """However near to a harmless word that letter brings it, and whatever the weights say."""
    place %= len(name)
    typed = name[:place] + letter + name[place + (instead or not letter) :]
    assume(typed != name and not _ENGLISH.bits(typed))
    assert not is_slip(typed, [_ENGLISH])


@pytest.mark.parametrize("file", ["pl", "tr", "sq", "ro"])
def test_a_name_that_only_the_english_lexicon_lists_is_near_too(file: str) -> None:
    """`croydan` is near a place, whatever language it is typed in."""
    own = load((read(file) or b"",))
    assert not is_slip("croydan", [own, _ENGLISH])
    assert not is_slip("tottenhem", [own, _ENGLISH])


@pytest.mark.parametrize("file", ["ti", "vi", "zh"])
def test_where_a_name_could_be_missed_for_want_of_a_letter_nothing_is_a_slip(file: str) -> None:
    """These write with more letters than are tried."""
    own = load((read(file) or b"",))
    assert own.alphabet == ""
    assert _ENGLISH.alphabet


def test_a_slip_is_shown_where_the_weights_say_harmless() -> None:
    """The account stays readable; it is shown as it was typed."""
    text = "he took me to the hosqital at night"
    assert render(_door(_HARMLESS).deidentify(RawText(text), "en").text) == text


@pytest.mark.parametrize("language", ["und", "sw", ""])
def test_in_a_language_that_nobody_listed_no_word_is_a_slip_of_an_english_one(language: str) -> None:
    """It is read with English alone, and is near some word of it by chance."""
    text = "he took me to the hosqital at night"
    (found,) = _door(_HARMLESS).deidentify(RawText(text), language).findings
    assert (found.start, found.may_show) == (18, True)


@pytest.mark.parametrize("slips", [b"", b"[floor]\n\t40\n"])
def test_without_that_it_is_hidden_as_an_unknown_word_and_may_be_shown_again(slips: bytes) -> None:
    """Where nothing was learned, nothing is believed."""
    (found,) = _door(slips).deidentify(RawText("he took me to the hosqital at night"), "en").findings
    assert (found.kind, found.recogniser, found.rule, found.may_show) == (
        "unknown", "unknowns", "word not in the lexicon", True,
    )  # fmt: skip


def test_a_slip_beside_a_kinship_word_is_hidden_for_good() -> None:
    """It may be a name that no list has."""
    (found,) = _door(_HARMLESS).deidentify(RawText("my uncle hosqital hit me"), "en").findings
    assert (found.kind, found.may_show) == ("unknown", False)


def test_a_slip_with_a_capital_inside_a_sentence_is_hidden() -> None:
    """That is how names are written."""
    assert render(_door(_HARMLESS).deidentify(RawText("then came Frightemed and hit me"), "en").text) != (
        "then came Frightemed and hit me"
    )


@pytest.mark.parametrize("line", ["x\tmuch", "x\t1 2", "x\t1 2 3 4 5 6", "x\t"])
def test_wrong_weights_are_named_by_their_line_alone(line: str) -> None:
    """Nothing of the line itself is in the message; it is said each time, never passed over."""
    door = _door(f"[word en]\n{line}".encode())
    for _ in range(2):
        with pytest.raises(LexiconWrong, match="slips, line 2: not understood"):
            door.deidentify(RawText("he took me to the hosqital at night"), "en")


def test_a_door_without_its_weights_does_not_open() -> None:
    """It would hide all slips, and nobody would know why accounts cannot be read."""
    with pytest.raises(LexiconWrong, match="slips: the weights are missing"):
        _door(None)


def test_weights_are_shipped() -> None:
    """An empty file would believe no slip."""
    weights = read("slips")
    assert weights is not None
    assert weights.count(b"\n") > 5_000
