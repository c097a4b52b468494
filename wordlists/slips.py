"""Urdu and Punjabi words in Arabic letters as they are misspelt: by their sound, with a breath more, a letter twice."""

from collections.abc import Iterable, Iterator
from typing import Final

from wordlists.files import fold

_ALIKE: Final = tuple(
    (fold(one), fold(two))
    for one, two in (
        ("ذ", "ز"), ("ض", "ز"), ("ظ", "ز"), ("ص", "س"), ("ث", "س"), ("ط", "ت"), ("ق", "ک"), ("غ", "گ"), ("ح", "ہ"),
        ("خ", "کھ"), ("ف", "پھ"), ("ڑ", "ر"), ("ٹ", "ت"), ("ڈ", "د"), ("ز", "ذ"), ("ز", "ج"), ("ژ", "ز"), ("ع", ""),
        ("ع", "ا"), ("ئ", "ی"),
    )
)  # fmt: skip
"""Letters, and what is typed for them."""
_BREATHED: Final = frozenset(fold("بپتٹجچدڈڑکگ"))
_BREATH: Final = fold("ھ")
_LEAST = 4
_SHORT: Final = (2, 3)


def misheard(stems: Iterable[str]) -> set[str]:
    """The stems with one letter or all of them put down as they sound, or with a breath where none is, or without."""
    return {form for stem in stems for form in _misheard(fold(stem)) if len(form) >= _LEAST}


def _misheard(stem: str) -> Iterator[str]:
    every = stem
    for letter, typed in _ALIKE:
        if letter in stem:
            yield stem.replace(letter, typed)
            every = every.replace(letter, typed) if letter != fold("ز") else every
    yield every
    for place in range(1, len(stem)):
        breath = stem[place] == _BREATH
        if breath and stem[place - 1] in _BREATHED:
            yield stem[:place] + stem[place + 1 :]
        elif stem[place - 1] in _BREATHED and not breath and len(stem) > _LEAST:
            yield stem[:place] + _BREATH + stem[place:]


def twice(words: Iterable[str]) -> set[str]:
    """Words of two or three letters with one of them twice, which the door does not know of itself."""
    short = {word for word in words if len(word) in _SHORT and word.isalpha()}
    return {word[:place] + word[place - 1 :] for word in short for place in range(1, len(word) + 1)}
