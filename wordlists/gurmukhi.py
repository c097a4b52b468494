"""Punjabi words in Gurmukhi as they are put down by ear, as the door reads them."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

_HEARD: Final = tuple(
    (re.compile(heard), typed)
    for heard, typed in (
        ("ੰ", ""),
        ("ੂ", "ੁ"),
        ("ੁ", "ੂ"),
        ("ੀ(?=.)", "ਿ"),
        ("ਿ(?=[ਕ-ਹੜ])", "ੀ"),
        ("ੈ", "ੇ"),
        ("ੌ", "ੋ"),
        ("([ਕ-ਹੜ])ਹਿ", r"\1ੈਹ"),
        ("([ਕ-ਹੜ])ਹਿ", r"\1ੈ"),
        ("([ਕ-ਹੜ])ਹੁ", r"\1ੌਹ"),
        ("([ਕ-ਹੜ])ਹੁ", r"\1ੌ"),
        ("(?<=..)ਹ$", ""),
        *((f"(?<=.){breathed}", plain) for breathed, plain in ("ਘਗ", "ਝਜ", "ਢਡ", "ਧਦ", "ਭਬ")),
    )
)
"""How a sound is put down: no nasal, a short vowel for a long one and a long for a short, an open one for a close one,
the vowel that an h makes with or without it, no h at the end, no breath in a sound that has become a tone."""


def misheard(words: Iterable[str], least: int) -> set[str]:
    """The words, as the door reads them, with one of these put down so wherever it stands; of so many letters."""
    return {form for word in words for form in _misheard(word) if len(form) >= least}


def _misheard(word: str) -> Iterator[str]:
    return (heard.sub(typed, word) for heard, typed in _HEARD if heard.search(word))
