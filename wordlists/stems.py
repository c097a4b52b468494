"""Stems that a language's endings stand behind: found in the forms of its common words."""

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from wordlists import lemmas

_LONGEST_ENDING = 6
_LEAST = 4
"""Letters of the shortest stem."""

_FORMS_LEAST = 6
"""A stem of fewer forms is not worth its place."""

_LISTED_LEAST = 3
_LISTED_MOST = 14
_LETTERS_MORE = 9
"""A form that is longer than its word by more letters is hardly typed."""

_VERB = {"am": "mak", "em": "mek", "yam": "mak", "yem": "mek"}
"""Turkish: what stands between a verb and the endings of `cannot`, and the verb's infinitive."""

_UNABLE = tuple(_VERB)
_BY_HAND = 10**4.2
"""How often a word counts that is listed by hand: words that people need and word counts miss."""


def derived(
    language: str, zipf: Mapping[str, float], least: float, hand: Collection[str], endings: Collection[str]
) -> set[str]:
    """Stems of the words whose forms together have at least this zipf frequency, or that are listed by hand."""
    known = lemmas.table(language)
    shares: dict[str, float] = {}
    for form, word in known.items():
        share = (10 ** zipf[form] if form in zipf else 0.0) + (_BY_HAND if form in hand else 0.0)
        shares[word] = shares.get(word, 0.0) + share
    common = {word for word, share in shares.items() if share and math.log10(share) >= least}
    forms = (form for form, word in known.items() if word in common and len(form) <= len(word) + _LETTERS_MORE)
    counts = Counter(stem for form in forms if (stem := _stem(form, endings)))
    unable = {word + ending for word in common for ending in _UNABLE if known.get(word + _VERB[ending]) == word}
    return {stem for stem, times in counts.items() if times >= _FORMS_LEAST} | {s for s in unable if len(s) >= _LEAST}


def listed(words: Iterable[str], endings: Collection[str], least: int = _LISTED_LEAST) -> set[str]:
    """Stems of at least so many of these words, where nobody has counted how common they are."""
    long = (word for word in words if _LEAST <= len(word) <= _LISTED_MOST)
    counts = Counter(stem for word in long if (stem := _stem(word, endings)))
    return {stem for stem, times in counts.items() if times >= least}


def _stem(form: str, endings: Collection[str]) -> str:
    """The form without the longest ending that leaves a stem; nothing where none does."""
    for cut in range(max(_LEAST, len(form) - _LONGEST_ENDING), len(form)):
        if form[cut:] in endings:
            return form[:cut]
    return ""


def of_names(stems: Collection[str], endings: Collection[str], names: Iterable[str], cases: Iterable[str]) -> set[str]:
    """The stems that with an ending are a name with one of its own endings: such a word must stay a name."""
    found: set[str] = set()
    cases = ("", *cases)
    for name in names:
        for case in cases:
            form = name + case
            for cut in range(max(_LEAST, len(form) - _LONGEST_ENDING), len(form)):
                if form[:cut] in stems and form[cut:] in endings:
                    found.add(form[:cut])
    return found
