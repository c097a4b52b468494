"""Rarer forms of common words: taken by how common all forms of the word are together (simplemma's tables)."""

import math
from collections.abc import Container, Mapping
from functools import cache

from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

from wordlists.files import fold

_SHORTEST = 4


@cache
def table(language: str) -> dict[str, str]:
    """Form to the word it is a form of, both as the door reads them; names and phrases left out."""
    found = DefaultDictionaryFactory().get_dictionary(language)
    texts = ((_text(form), _text(word)) for form, word in found.items())
    return {fold(form): fold(word) for form, word in texts if form.islower() and form.isalpha() and word.islower()}


def forms(language: str, zipf: Mapping[str, float], least: float, spelled: Container[str]) -> set[str]:
    """Forms of the words that are spelled well and whose forms together have at least this zipf frequency.

    Where rare words were counted (the smallest count is below one in a million), only forms that were seen at all.
    """
    shares: dict[str, float] = {}
    known = table(language)
    for form, word in known.items():
        if form in zipf:
            shares[word] = shares.get(word, 0.0) + 10 ** zipf[form]
    common = {word for word, share in shares.items() if math.log10(share) >= least and word in spelled}
    counted = min(zipf.values(), default=0.0) < 2.5
    return {
        form
        for form, word in known.items()
        if word in common and len(form) >= _SHORTEST and (form in zipf or not counted)
    }


def _text(entry: str | bytes) -> str:
    return entry.decode() if isinstance(entry, bytes) else entry
