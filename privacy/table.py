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
    table = array("I", bytes(4 * _places(len(words))))
    last = len(table) - 1
    for word in words:
        place, mark = hash(word) & last, hash(word) >> 32 & _MARK or 1
        while table[place] and table[place] != mark:
            place = place + 1 & last
        table[place] = mark
    return table


def _places(words: int) -> int:
    """Places of a table for so many words: a power of two."""
    return 1 << max((words * 3 // 2).bit_length(), 1)


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

    __slots__ = ("_classes", "_kinds", "_last", "_marks", "_often")

    def __init__(self, words: Mapping[str, int], often: int) -> None:
        """Words with a class of `often` are looked up fastest, in a dict; all others take a tenth of its memory."""
        self._often = {word: bits for word, bits in words.items() if bits & often}
        rest = [(word, bits) for word, bits in words.items() if not bits & often]
        self._classes = tuple(dict.fromkeys(words.values()))
        """Each different value once."""
        self._marks = table = array("I", bytes(4 * _places(len(rest))))
        self._kinds = kinds = array("H", bytes(2 * len(table)))
        """For every place of a mark, the place of its value."""
        self._last = last = len(table) - 1
        numbers = {bits: number for number, bits in enumerate(self._classes)}
        for word, bits in rest:
            sought = hash(word)
            place, mark = sought & last, sought >> 32 & _MARK or 1
            while table[place] and table[place] != mark:
                place = place + 1 & last
            table[place], kinds[place] = mark, numbers[bits]

    def get(self, word: str, default: int = 0) -> int:
        """The classes of the word, the default when it is not there."""
        known = self._often.get(word)
        if known is not None:
            return known
        table, sought = self._marks, hash(word)
        place, mark = sought & self._last, sought >> 32 & _MARK or 1
        while found := table[place]:
            if found == mark:
                return self._classes[self._kinds[place]]
            place = place + 1 & self._last
        return default
