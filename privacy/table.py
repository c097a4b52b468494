"""Sets and maps of words that take a tenth of the memory: only marks of their hashes are kept."""

from array import array
from collections.abc import Collection, Mapping, Sequence
from typing import Final

_MARK: Final = 0xFFFFFFFF

Marks = Sequence[int]
"""A set of words as `marks` makes it."""


def marks(words: Collection[str]) -> Marks:
    """A set of words: a word's hash says its place, and its mark stands there or in the next free one.

    Two words share place and mark as seldom as 48 bits do.
    """
    table = array("I", bytes(4 << max((len(words) * 3 // 2).bit_length(), 1)))
    last = len(table) - 1
    for word in words:
        place, mark = hash(word) & last, hash(word) >> 32 & _MARK or 1
        while table[place] and table[place] != mark:
            place = place + 1 & last
        table[place] = mark
    return table


def holds(table: Marks, word: str) -> bool:
    """Whether the set has the word."""
    sought = hash(word)
    place, mark = sought & len(table) - 1, sought >> 32 & _MARK or 1
    while found := table[place]:
        if found == mark:
            return True
        place = place + 1 & len(table) - 1
    return False


class Classed:
    """A map of words to their classes, which many words share."""

    __slots__ = ("_classes", "_kinds", "_marks")

    def __init__(self, words: Mapping[str, int]) -> None:
        self._marks = marks(words)
        self._classes = tuple(dict.fromkeys(words.values()))
        """Each different value once."""
        self._kinds = array("H", bytes(2 * len(self._marks)))
        """For every place of a mark, the place of its value."""
        numbers = {bits: number for number, bits in enumerate(self._classes)}
        for word, bits in words.items():
            self._kinds[self._place(word)] = numbers[bits]

    def _place(self, word: str) -> int:
        """Where the mark of the word is, or the free place where it would be."""
        table, sought = self._marks, hash(word)
        place, mark = sought & len(table) - 1, sought >> 32 & _MARK or 1
        while table[place] and table[place] != mark:
            place = place + 1 & len(table) - 1
        return place

    def get(self, word: str, default: int = 0) -> int:
        """The classes of the word, the default when it is not there."""
        place = self._place(word)
        return self._classes[self._kinds[place]] if self._marks[place] else default
