"""Words kept as marks of their hashes answer as a set and a dict would."""

from hypothesis import given
from hypothesis import strategies as st

from privacy.table import Classed, holds, marks

_WORDS = st.text(max_size=6)


@given(st.sets(_WORDS), _WORDS)
def test_a_set_holds_what_was_put_in_and_nothing_else(words: set[str], other: str) -> None:
    """Also the empty word, and the empty set."""
    table = marks(words)
    assert all(holds(table, word) for word in words)
    assert holds(table, other) is (other in words)


@given(
    st.dictionaries(_WORDS, st.integers(min_value=0, max_value=1 << 60)), st.integers(min_value=0, max_value=9), _WORDS
)
def test_a_map_gives_every_word_its_classes(words: dict[str, int], often: int, other: str) -> None:
    """And 0, or what is asked for, for a word that is not there; whichever classes are looked up often."""
    table = Classed(words, often)
    assert {word: table.get(word) for word in words} == words
    assert table.get(other) == words.get(other, 0)
    assert table.get(other, 7) == words.get(other, 7)
