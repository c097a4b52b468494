"""English names in Arabic letters, in the spellings people give them, and which of them a lexicon would show."""

import importlib
import itertools
from collections.abc import Iterable, Iterator
from typing import Final

import faker.providers.person as providers

from privacy.lexicon import BIT, HIDES, PHRASE, load
from privacy.scan import look_up
from privacy.token import Token
from wordlists import gazetteer, names
from wordlists.files import Sections, fold, read

_WHOLE: Final = {
    "street": "ستريت", "road": "رود", "lane": "لين", "hill": "هيل", "park": "بارك", "green": "غرين", "house": "هاوس",
    "church": "تشرش", "white": "وايت", "wood": "وود", "bridge": "بريدج", "field": "فيلد", "stone": "ستون",
}  # fmt: skip
_SOUNDS: Final = (
    ("tch", "تش"), ("sch", "سك شل"), ("ough", "و ف"), ("eigh", "ي"), ("augh", "و"), ("igh", "اي"),
    ("shire", "شير شاير"),
    ("tion", "شن"), ("ch", "تش ش"), ("sh", "ش"), ("th", "ث ذ"), ("ph", "ف"), ("gh", "غ"), ("ck", "ك"), ("wh", "و"),
    ("kn", "ن"), ("wr", "ر"), ("qu", "كو"), ("oo", "و"), ("ou", "و او"), ("ow", "و او"), ("ee", "ي"), ("ea", "ي"),
    ("ai", "ي اي"), ("ay", "ي اي"), ("ei", "ي"), ("ey", "ي"), ("ie", "ي"), ("oa", "و"), ("au", "و"), ("aw", "و"),
    ("ew", "يو"), ("ue", "و"), ("ce", "س"), ("ci", "سي"), ("cy", "سي"), ("x", "كس"), ("a", "ا -"), ("b", "ب"),
    ("c", "ك"),
    ("d", "د"), ("e", "- ي"), ("f", "ف"), ("g", "غ ج ق"), ("h", "ه"), ("i", "ي"), ("j", "ج"), ("k", "ك"), ("l", "ل"),
    ("m", "م"), ("n", "ن"), ("o", "و"), ("p", "ب"), ("q", "ك"), ("r", "ر"), ("s", "س ز"), ("t", "ت"), ("u", "ا و"),
    ("v", "ف"), ("w", "و"), ("y", "ي"), ("z", "ز"),
)  # fmt: skip
_LOCALES: Final = ("en_GB", "en_IE")
_MOST: Final = 24
"""Spellings of one name."""

_FEW: Final = 3
"""The same for a name that is one only where what stands around it says so."""


def spellings(name: str, most: int = _MOST) -> set[str]:
    """A name in small Latin letters, as it may be spelled in Arabic ones."""
    pieces: list[list[str]] = []
    place = 0
    while place < len(name):
        if place and name[place] == name[place - 1] and name[place] not in "aeo":
            place += 1
            continue
        last = place + 1 == len(name)
        if last and name[place] == "e" and len(name) > 3:
            break
        for letters, heard in _SOUNDS:
            if name.startswith(letters, place):
                options = [option.strip("-") for option in heard.split()]
                if place == 0 and letters[0] in "aeiou":
                    options = [
                        "ا" + option.removeprefix("ا") for option in dict.fromkeys((*options, "")) if option != "ا"
                    ] or ["ا"]
                if last and letters == "a":
                    options = ["ا"]
                pieces.append(options)
                place += len(letters)
                break
        else:
            return set()
    made = ("".join(choice) for choice in itertools.islice(itertools.product(*pieces), most))
    return {fold(form) for form in made if len(form) >= 3}


def shown(sections: Sections, tried: Iterable[str]) -> Iterator[str]:
    """Those of these words that a lexicon of these sections shows though it does not list them."""
    lines = [line for section, words in sections.items() for line in (f"[{section}]", *words)]
    lexicon = load(("\n".join(lines).encode(),))
    listed = set().union(*(words for section, words in sections.items() if ":" not in section))
    for word in sorted(set(tried) - listed):
        if any(word.endswith(end) and word[: -len(end)] in listed for end in sections["suffix"]):
            continue
        if any(word.startswith(clitic) and word[len(clitic) :] in listed for clitic in sections["prefix"]):
            continue
        token = Token(word, 0, len(word), " ")
        look_up(token, [lexicon])
        if token.bits & BIT["word"] and not token.stem and not token.bits & (HIDES | ~(BIT["word"] | PHRASE)):
            yield word


def british() -> names.People:
    """First and last names of the British Isles, in small Latin letters."""
    known = names.of(importlib.import_module(f"{providers.__name__}.{locale}").Provider for locale in _LOCALES)
    return names.People(
        {name for name in known.first if name.isascii() and name.isalpha() and len(name) >= 4},
        {name for name in known.last if name.isascii() and name.isalpha() and len(name) >= 4},
    )


def people() -> set[str]:
    """The same in Arabic letters."""
    return {form for name in british().first | british().last for form in spellings(name)}


def foreigners() -> set[str]:
    """Names of the other communities in Arabic letters, as far as they are written in Latin ones."""
    known = names.latin()
    listed = {name.lower() for name in known.first | known.last | read("names-latn")["name"]}
    listed = {name for name in listed if name.isascii() and name.isalpha() and len(name) >= 4}
    return {form for name in listed for form in spellings(name, _FEW) if len(form) >= 4}


def places() -> set[str]:
    """Places of the United Kingdom in Arabic letters."""
    return {
        form
        for name in gazetteer.british() | read("places-uk")["place"]
        if name.isascii() and name.isalpha() and len(name) >= 4
        for form in spellings(name)
    }
