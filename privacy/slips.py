"""Slips of the thumb: a word that no list has, one letter off a harmless word and off no name.

It is shown only where weights say that it reads like one as well: `privacy/slip_doubts.py`.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from privacy.lexicon import BIT, HIDES, Lexicon

_LEAST: Final = 4
"""Letters of the word and of the one it is read as; shorter ones are a letter off from too much."""
_MOST: Final = 24

_TELLING: Final = (
    HIDES | BIT["maybe"] | BIT["surname"] | BIT["maybe-place"] | BIT["number"] | BIT["ordinal"] | BIT["month"]
    | BIT["month-word"] | BIT["year"] | BIT["age-year"] | BIT["unit"] | BIT["old"] | BIT["clock"] | BIT["clock-before"]
    | BIT["hour-part"]
)  # fmt: skip
"""Classes that a slip must not be near to: the word may be a name, a date or an age."""


def is_slip(key: str, lexicons: Sequence[Lexicon]) -> bool:
    """Whether a harmless word of the first lexicon becomes this one by a letter more, less, another, or two exchanged.

    Not where a name, a place, a number or what makes one a date or an age would, too, nor where a name or place of
    another of the lexicons would.
    """
    first, *others = lexicons
    if not first.alphabet or not _LEAST <= len(key) <= _MOST:
        return False
    like = False
    for form in _forms(key, first.alphabet):
        bits = first.words.get(form, 0)
        if bits & _TELLING or any(other.words.get(form, 0) & HIDES for other in others):
            return False
        like = like or (bool(bits & BIT["word"]) and len(form) >= _LEAST)
    return like


def _forms(key: str, alphabet: str) -> Iterator[str]:
    """All that the word may have been meant as."""
    for place in range(len(key) + 1):
        before, after = key[:place], key[place:]
        rest = after[1:]
        if after:
            yield before + rest
        if len(after) > 1 and after[0] != after[1]:
            yield before + after[1] + after[0] + after[2:]
        for letter in alphabet:
            yield before + letter + after
            if after and letter != after[0]:
                yield before + letter + rest
