"""The Russian and Ukrainian lexicons: words a dictionary knows in small letters, less names and places."""

import importlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

import wordfreq
from babel import Locale

from wordlists import gazetteer, paradigms
from wordlists.files import Sections, fold, read

_NAME_BELOW = 3.9
"""A listed first name that is also a commoner word than this is a word unless what stands around it says name."""

_PLACE_BELOW = 4.0
_BIG = 400_000
"""Inhabitants of a place outside the United Kingdom and the language's own country that is listed."""

_OWN = 40_000
_BRITISH = 12_000

_LAST_BELOW = 3.4
"""A family name that is also a commoner word than this is a word unless what stands around it says name."""

_SURNAME_FROM = 4.2
"""A family name that is as common a word as this is a name only beside another."""

_FAMILY = re.compile(r".+(ов|ев|ёв|ова|ева|ина|енко|чук|ський|ська|ський)")

_EXACT = 4.8
"""A word so common is written out even where its stem and ending would do."""

_VERBS = ("ть", "ться", "чь", "чься", "ти", "тися", "тись")
"""Last letters of verbs."""

_FORM_LEAST = 2.6
"""A form that no stem makes up is written out when it is this common and its headword is."""

_LIKELY_LEAST = 0.0
"""A form that is rarer than this, counted or guessed, needs no stem."""

_BOOKISH = re.compile(r".*(тим(усь|уся|еться|ешся|уться|емось|емося|етесь|етеся)|(вш|ющ|ящ|ащ|ущ)\w{2,5}|ові|еві)")
"""Forms that hardly anybody types on a phone."""

_ENDINGS_MOST = 160
_NAME_LIKE = re.compile(r"(ов|ев|ёв|єв|ин|ін|їн)(а|у|ы|ой|ою|ым|им|е|і)?|(енк|ськ|ск)\w*|(ов|ев)\w{2,3}")
"""Endings that make a family name of a word: these forms are words only where they are written out."""

_LEMMAS = (
    "kin", "kins", "title", "maybe", "month", "nation", "status", "lemma", "school-before",
    "workplace-before", "street-before", "ordinal",
)  # fmt: skip
"""Sections of which every word stands for all its forms."""

_NEVER_NAMES = ("function", "kin", "kins", "title", "verb", "number", "ordinal", "not-name", "month", "weekday", "unit")
"""Sections whose words are no names, whatever the name lists say."""

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
    lemma_least: float
    """A headword whose forms together are rarer gives no stem."""
    verb_least: float
    """The same of a verb, whose forms are no names."""
    form_least: float
    """A form of a verb that no stem makes up is written out when it is this common, counted or guessed."""
    archaic: re.Pattern[str]
    """Forms that nobody types and the dictionary makes of every noun."""


_RUSSIAN = Language(
    "ru",
    "Russian",
    "ru_RU/ru_RU",
    "ru_RU",
    ("RU", "UA", "BY", "KZ", "UZ", "TJ", "KG", "MD"),
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    3.35,
    2.85,
    2.4,
    2.9,
    re.compile(r".{3,}([ое]ю|ск(ам|ами|ах|аму))"),
)
_UKRAINIAN = Language(
    "uk", "Ukrainian", "uk_UA/uk_UA", "uk_UA", ("UA",), "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'", 3.2, 2.5, 1.6, 2.25,
    re.compile(r".{3,}ськ(ам|ами|ах|аму)"),
)  # fmt: skip
LANGUAGES = (_RUSSIAN, _UKRAINIAN)


def _spellings(words: Iterable[str]) -> set[str]:
    """Words also as they are typed: `е` for `ё`, no apostrophe."""
    return {form for word in words for form in (word, word.replace("ё", "е"), word.replace("'", ""))}


def _shares(language: Language) -> dict[str, float]:
    """How often every word of these letters comes in a text, as a share of all words."""
    letters = set(language.letters)
    shares: dict[str, float] = {}
    for word, share in wordfreq.get_frequency_dict(language.tag, wordlist="best").items():
        if letters.issuperset(folded := fold(word)):
            shares[folded] = shares.get(folded, 0.0) + share
    return shares


def _people(language: Language, known: set[str]) -> tuple[set[str], set[str], set[str]]:
    """First names, last names, and of both those that are words: of Faker's lists, and by hand (`names-cyrl.txt`)."""
    provider = importlib.import_module(f"faker.providers.person.{language.people}").Provider
    first: set[str] = set()
    last: set[str] = set()
    for attribute in dir(provider):
        value = getattr(provider, attribute)
        into = last if "last" in attribute else first if "first" in attribute or "middle" in attribute else None
        if into is not None and isinstance(value, list | tuple | dict):
            into |= {fold(name) for name in value if isinstance(name, str) and name.replace("'", "").isalpha()}
    hand = read("names-cyrl")
    read_as = _in_ukrainian if language.tag == "uk" else _as_it_is
    first |= {form for name in hand["name"] for form in read_as(name) if form in known or form == read_as(name)[0]}
    last |= {form for name in hand["surname"] for form in read_as(name) if form in known or form == read_as(name)[0]}
    last |= hand[f"surname-{language.tag}"]
    both = {form for name in hand["maybe"] for form in read_as(name)}
    letters = set(language.letters)
    return (
        {n for n in first if letters.issuperset(n)},
        {n for n in last if letters.issuperset(n)},
        {n for n in both if letters.issuperset(n)},
    )


def _as_it_is(name: str) -> tuple[str, ...]:
    return (name,)


def _in_ukrainian(name: str) -> tuple[str, ...]:
    """The ways a name in Russian spelling is written in Ukrainian: `Дженнифер`: `Дженніфер`, `Джэйн`: `Джейн`."""
    form = name.replace("ы", "и").replace("э", "е").replace("ъ", "'")
    plain = form.replace("ё", "йо")
    soft = form.replace("ё", "ьо")
    found = {made.replace("и", i) for made in (plain, soft) for i in "иі"}
    primary = plain.replace("и", "і")
    return (primary, *sorted(found - {primary}))


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
    return {f for n in found if " " not in n for f in paradigms.forms(n, name)}, {n for n in found if " " in n}


def sections(language: Language) -> Sections:
    """The sections of the language's lexicon."""
    file = language.dictionary
    hand = _by_hand(language)
    shown = {w for section, entries in hand.items() if ":" not in section and section not in _HIDDEN for w in entries}
    shown -= hand["status"]
    words = hand["word"] - set().union(*(hand[s] for s in _NEVER_NAMES))
    shares = _shares(language)
    zipf = {word: paradigms.zipf(share) for word, share in shares.items()}
    families = paradigms.common(file, language.letters, shares, language.lemma_least, _VERBS, language.verb_least)
    families += [set(paradigms.forms(word, file)) for word in sorted(read(language.tag)["lemma"])]
    families = [made for made in families if all(map(_plain, made))]
    made_up = set[str]().union(*families)
    often = {w for w, z in zipf.items() if z >= language.least and len(w) > 1 and _plain(w)}
    common = {w for w in often if w in made_up or paradigms.dictionary(file).lookup(w)}
    known = common | made_up
    first, last, both = _people(language, known)
    told = (first | last | both | hand["name"]) & words
    shown -= told
    own = (first | last | hand["name"]) - shown
    beside = {n for other in LANGUAGES if other != language for n in read(other.tag)["name"]} - shown - common
    also = {n for n in own & known if zipf.get(n, 0) >= (_NAME_BELOW if n in first else _LAST_BELOW)}
    also = {n for n in also if n in first or not _FAMILY.fullmatch(n)} | (both - hand["name"] - shown) | told
    also -= hand["name"] - words
    also |= (
        {form for n in also | hand["name"] for form in paradigms.forms(n, file) if form in known} - shown - hand["name"]
    )
    names = _spellings(_inflected((own | beside) - also, known | shown)) - shown - also
    listed = places(language)
    near = {n for n in listed - shown if " " not in n and (n not in known or zipf.get(n, 0) < _PLACE_BELOW)} | hand[
        "place"
    ]
    countries, country_phrases = _countries(language.tag, file)
    hidden = names | near | hand["nation"] | hand["status"] | hand["firm"] | (countries - shown)
    made = {section: set(entries) for section, entries in hand.items()}
    likely = paradigms.likely(families, shares)
    stems, endings = paradigms.stems(_typed(likely, _LIKELY_LEAST), hidden, _ENDINGS_MOST, _NAME_LIKE, around=True)
    rest = {f for forms in families for f in forms if len(f) > 2 and zipf.get(f, 0) >= _FORM_LEAST}
    verbs = [forms for forms in likely if any(form.endswith(_VERBS) for form in forms)]
    rest |= {f for f in set().union(*_typed(verbs, language.form_least)) if len(f) > 3 and not _BOOKISH.fullmatch(f)}
    made["word"] |= _spellings(common | rest) - hidden
    made["word"] -= {w for s in ("kin", "kins", "title", "number", "function") for w in made[s]}
    kept = made["maybe"] | also
    made["stem"] = _spellings(stems) | {
        stem for stem in hand.get("stem", ()) if not any(stem + end in hidden for end in ("", *endings))
    }
    made["ending"] = _spellings(endings) | hand.get("ending", set())
    made["word"] = {
        w
        for w in made["word"]
        if w in kept or zipf.get(w, 0) >= _EXACT or not paradigms.covered(w, made["stem"], made["ending"])
    }
    made["name"] = names
    common_last = {n for n in also if n in last and n not in first | both and zipf.get(n, 0) >= _SURNAME_FROM}
    common_last |= {f for n in common_last for f in paradigms.forms(n, file)} & also
    made["surname"] = (common_last - hand["maybe"]) | hand.get("surname", set())
    made["maybe"] = kept - made["surname"]
    made["place"] = near - names - hand["nation"]
    made["phrase:place"] = hand["phrase:place"] | {n for n in listed if 2 <= len(n.split()) <= 3}
    made["nation"] = {form for form in hand["nation"] | (countries - shown) if not language.archaic.fullmatch(form)}
    made["phrase:nation"] |= country_phrases
    return made


def _typed(likely: Iterable[dict[str, float]], least: float) -> list[set[str]]:
    """Of each paradigm the forms that are at least this common, counted or guessed."""
    return [{form for form, often in forms.items() if often >= least} for forms in likely]


def _by_hand(language: Language) -> dict[str, set[str]]:
    """The hand-written sections, with the forms of the words of some, in all spellings."""
    hand = read(language.tag)
    for section in _LEMMAS:
        found = hand.get(section, set())
        hand[section] = {form for word in found for form in paradigms.forms(word, language.dictionary)}
    hand["word"] |= hand.pop("lemma")
    return {
        section: entries if ":" in section else _spellings(w for w in entries if "-" not in w)
        for section, entries in hand.items()
    }


def _plain(word: str) -> bool:
    """Whether the word is not an age."""
    return not _AGES.fullmatch(word)
