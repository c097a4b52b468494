"""Known words that the words around them make doubtful are hidden like unknown ones; the weights say nothing else."""

from functools import cache

import pytest

from bot.lexicons import read
from privacy.door import Door, render
from privacy.lexicon import LexiconWrong
from privacy.text import RawText

_WEIGHTS = b"""
# a note
[floor]
\t-40
[word en]
garden\t0 0 30 0 0
[word-before en]
behind generic\t20
[chip]
[name]\t0 0 0 15 0
"""


@cache
def _door(weights: bytes | None) -> Door:
    return Door(lambda name: {"doubts": weights, "slips": b""}[name] if name in ("doubts", "slips") else read(name))


def test_weights_of_a_word_and_of_those_beside_it_come_together() -> None:
    """Alone neither hides the word; one reason beside it is enough."""
    door = _door(_WEIGHTS)
    assert render(door.deidentify(RawText("he waits in the garden"), "en").text) == "he waits in the garden"
    assert render(door.deidentify(RawText("he waits behind garden"), "en").text) == "he waits behind [unknown]"


def test_what_is_hidden_already_weighs_too() -> None:
    """A chip is a word to its neighbours."""
    door = _door(_WEIGHTS)
    assert render(door.deidentify(RawText("Ahmed garden was dark"), "en").text) == "[name] [unknown] was dark"


def test_weights_of_one_language_are_not_those_of_another() -> None:
    """`en garden` is no word of Polish."""
    assert render(_door(_WEIGHTS).deidentify(RawText("za garden"), "pl").text).endswith("garden")


def test_a_doubtful_word_says_its_reason_and_may_be_shown_again() -> None:
    """It is no more certain than an unknown one."""
    (found,) = _door(_WEIGHTS).deidentify(RawText("he waits behind garden"), "en").findings
    assert (found.kind, found.recogniser, found.may_show) == ("unknown", "doubts", True)
    assert found.rule == "known word that reads like a name where it stands"


def test_a_doubtful_word_beside_a_kinship_word_is_hidden_for_good() -> None:
    """As an unknown word would be."""
    (found,) = _door(_WEIGHTS).deidentify(RawText("he waits behind garden, brother"), "en").findings
    assert (found.recogniser, found.may_show) == ("doubts", False)


@pytest.mark.parametrize(
    "line", ["garden\tmuch", "garden\t1 2", "[word en]\nx\t", "[both]\nno such class\t3", "[before]\nword\t3\t"]
)
def test_wrong_weights_are_named_by_their_line_alone(line: str) -> None:
    """Nothing of the line itself is in the message; it is said whenever a text needs the line, never passed over."""
    for _ in range(2):
        with pytest.raises(LexiconWrong, match=r"doubts, line \d+: not understood") as wrong:
            _door(line.encode()).deidentify(RawText("he waits in the garden"), "en")
        assert "garden" not in str(wrong.value)


def test_a_door_without_its_weights_does_not_open() -> None:
    """It would hide less, and nobody would know."""
    with pytest.raises(LexiconWrong, match="doubts: the weights are missing"):
        _door(None)


def test_weights_are_shipped() -> None:
    """An empty file would silently doubt nothing."""
    weights = read("doubts")
    assert weights is not None
    assert weights.count(b"\n") > 10_000
