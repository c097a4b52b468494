"""What the lexicons of languages with few or no word counts have in common: hand-written words, their forms, names."""

import math
from collections.abc import Callable
from functools import cache

import wordfreq
from babel import Locale

from wordlists import gazetteer, names
from wordlists.files import Sections, fold, read

_HIDDEN = ("name", "place", "nation", "status", "firm")
_BUILDING = ("stem", "noun", "drop", "act", "never", "sure", "verbal")
"""Sections of a hand-written list that the builder uses up."""

_NAME_BELOW = 4.4
"""A listed name that is also a commoner word than this is a word unless what stands around it says name."""

_PLACE_BELOW = 4.2
_KEPT_TERRITORIES = {"GB", "IM", "JE", "GG", "EU", "EZ", "UN"}


@cache
def counts(language: str, least: float) -> dict[str, float]:
    """Zipf frequency of every word in Arabic letters at least so common, spellings read alike added together."""
    shares: dict[str, float] = {}
    for word, share in wordfreq.get_frequency_dict(language, wordlist="best").items():
        folded = fold(word)
        if len(folded) > 1 and all("\u0620" <= letter <= "\u06ff" for letter in folded):
            shares[folded] = shares.get(folded, 0.0) + share
    return {word: zipf for word, share in shares.items() if (zipf := math.log10(share) + 9) >= least}


def sections(
    tag: str,
    forms: Callable[[str, str], set[str]],
    zipf_least: float = 0.0,
    also: tuple[str, ...] = (),
    names_too: bool = True,
) -> Sections:
    """The sections of a lexicon in Arabic letters.

    `forms` gives the forms of a verb stem or noun; `also` names further hand-written lists that are added to the one of
    the tag; without `names_too` no lists of names and places are. Word counts are read only when `zipf_least` is given.
    """
    hand = gathered((tag, *also))
    common = counts(tag, zipf_least) if zipf_least else {}
    shown = visible(hand) | hand.get("noun", set())
    inflected = {form for kind in ("stem", "noun") for stem in hand.get(kind, ()) for form in forms(kind, stem)}
    people = names.arabic() if names_too else names.People(set(), set())
    listed = read("names-arab")["name"] if names_too else set()
    everyone = {name for name in listed | people.first | people.last | hand.get("name", set()) if len(name) > 1}
    known = shown | {word for word, zipf in common.items() if zipf >= _NAME_BELOW and word not in hand.get("drop", ())}
    always = (everyone - known) | (listed - shown) | hand.get("name", set())
    single, phrases = _places() if names_too else (set(), set())
    places = {name for name in single - shown - inflected if common.get(name, 0) < _PLACE_BELOW}
    places |= hand.get("place", set())
    countries = _countries(tag) - shown
    hidden = always | places | countries | hand.get("drop", set()) | set().union(*(hand.get(s, set()) for s in _HIDDEN))
    made = {section: set(entries) for section, entries in hand.items() if section not in _BUILDING}
    made["word"] = shown | hand["word"] | hand.get("noun", set()) | ((set(common) | inflected) - hidden)
    made["name"] = always - places
    made["maybe"] = hand.get("maybe", set()) | ((listed | people.first) & (shown | set(common)) - always - _small(hand))
    made["place"] = places - hand.get("nation", set())
    made["phrase:place"] = hand.get("phrase:place", set()) | phrases
    made["nation"] = hand.get("nation", set()) | countries
    return made


def gathered(lists: tuple[str, ...]) -> dict[str, set[str]]:
    """The sections of several hand-written lists together."""
    together: dict[str, set[str]] = {}
    for name in lists:
        for section, entries in read(name).items():
            together.setdefault(section, set()).update(entries)
    return together


_TELLING = ("intro", "intro-weak", "works-at", "lives-in", "age-is", "handle-is", "reference-is", "keep")
"""Phrases whose own words are harmless."""


def visible(hand: Sections) -> set[str]:
    """Words that a hand-written list shows."""
    led = {word for kind in _TELLING for phrase in hand.get(f"phrase:{kind}", ()) for word in phrase.split()}
    return led | {
        word
        for section, entries in hand.items()
        if ":" not in section
        and section not in (*_HIDDEN, *_BUILDING, "prefix", "suffix", "name-suffix", "digit-letter", "shape")
        for word in entries
    }


def _small(hand: Sections) -> set[str]:
    """Words that are never looked at as names."""
    return set().union(*(hand.get(section, set()) for section in ("function", "kin", "kins", "number", "title")))


@cache
def _places() -> tuple[set[str], set[str]]:
    """Places in Arabic letters: of one word, of several."""
    found = gazetteer.arabic()
    single = {name for name in found if " " not in name and len(name) >= 3}
    return single, {name for name in found if 2 <= len(name.split()) <= 3}


@cache
def _countries(tag: str) -> set[str]:
    """Countries of one word in this language, as far as CLDR names them."""
    try:
        territories = Locale.parse(tag).territories
    except ValueError:
        return set()
    found = {fold(name) for code, name in territories.items() if code.isalpha() and code not in _KEPT_TERRITORIES}
    return {name for name in found if name.isalpha()}
