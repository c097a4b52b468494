"""The Vietnamese lexicon: common syllables, with marks and as typed without them; names are syllables too."""

import math
import re
import unicodedata
from typing import Final

import wordfreq

from wordlists.files import Sections, bare, fold, read
from wordlists.names import latin

ZIPF_LEAST = 3.0
_BARE_LEAST = 3.6
"""A rarer syllable is known only with its marks."""

_SYLLABLE = re.compile(r"(ngh?|gh|gi|kh|ch|nh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(ng|nh|ch|[cmnpt])?")
"""A Vietnamese syllable without its marks."""


def sections() -> Sections:
    """The sections of the Vietnamese lexicon."""
    hand = {name: {w for w in words if ":" in name or "-" not in w} for name, words in read("vi").items()}
    shares = wordfreq.get_frequency_dict("vi", wordlist="best")
    zipf = {w: math.log10(s) + 9 for word, s in shares.items() if _SYLLABLE.fullmatch(bare(w := fold(word)))}
    common = {w for w, z in zipf.items() if z >= ZIPF_LEAST and not (w.isascii() and z < _BARE_LEAST)}
    names, other = hand["name"], hand.pop("not-bare-name")
    people = latin().first
    made = {name: set(words) for name, words in hand.items()}
    made["name"] = names - hand["maybe"]
    made["word"] |= common
    named = {bare(word) for section in ("name", "maybe", "seldom-name") for word in hand[section]}
    for name, words in made.items():
        if name.startswith("phrase:"):
            typed = {" ".join(bare(word) for word in phrase.split(" ")) for phrase in words}
            words |= {phrase for phrase in typed if name != "phrase:keep" or not named.issuperset(phrase.split(" "))}
        elif name not in ("word", "maybe", "and", "be", "spell", "number", "old", "place", "nation"):
            words |= {bare(word) for word in words}
    made["number"] |= {bare(w) for w in hand["number"]}
    made["maybe"] |= {bare(w) for w in hand["maybe"]}
    often = hand["seldom-name"]
    made["maybe"] -= often | {bare(w) for w in often} - {bare(w) for w in hand["maybe"] - often}
    made["surname"] = often | {bare(w) for w in often}
    del made["seldom-name"]
    made["function"] -= {bare(w) for w in hand["maybe"] | often} - hand["function"]
    made["verb"] -= {bare(w) for w in hand["maybe"] | often} - hand["verb"]
    made["maybe-place"] = often | {bare(w) for w in often}
    plain = {bare(w) for w in made["word"] if zipf.get(w, _BARE_LEAST) >= _BARE_LEAST}
    plain |= {bare(w) for w in hand["word"]} - people - latin().last
    made["maybe"] |= {w for w in plain & people if w not in made["function"] and w not in common}
    made["maybe"] -= hand["number"] | hand["function"] | hand["be"] - hand["maybe"]
    made["word"] |= plain
    for section in ("maybe", "name", "home-unit", "street-before", "spell", "surname"):
        made[section] -= other
    made["word"] |= other
    made["word"] -= made["name"] | made["nation"] | made["firm"]
    made["maybe"] -= (
        made["name"]
        | {"anh", "em", "con", "la", "y", "me", "ba", "ca", "chi", "my", "thi", "tu", "van"} - hand["maybe"]
    )
    usual = {w for w in common if zipf[w] >= _USUAL}
    known = set().union(*(words for name, words in made.items() if ":" not in name))
    harmless = usual & known - set().union(*(made[section] for section in _NAMED))
    made["word"] |= {form for word in harmless for form in _misspelt(word)} - known
    stretched = {bare(word) + bare(word)[-1] for word in harmless if len(word) > 2}
    made["word"] |= stretched - known - people - latin().last
    return made


_NAMED: Final = ("name", "maybe", "surname", "maybe-place", "place", "nation", "firm")
_USUAL: Final = 4.0
"""How common a syllable is of which the ways are known in which it is misspelt."""

_ALIKE: Final = (
    (r"^c(?=[aou])", "k"), (r"^qu", "w"), (r"^ph", "f"), (r"^gi(?=[aoue])", "j"), (r"^gi(?=[aoue])", "z"),
    (r"^d", "z"), (r"^v", "z"), (r"^v", "d"), (r"^r", "d"), (r"^gi(?=[aoue])", "d"), (r"^d", "gi"), (r"^d", "v"),
    (r"^s", "x"), (r"^x", "s"), (r"^tr", "ch"), (r"^ch", "tr"), (r"^l", "n"), (r"^n(?![gh])", "l"),
    (r"^ngh", "ng"), (r"^gh", "g"), (r"ng$", "g"), (r"nh$", "h"), (r"ch$", "k"), (r"n$", "ng"), (r"ng$", "n"),
    (r"t$", "c"), (r"c$", "t"), ("u\u031b(?=o\u031b)", "u"), ("(?<=[iy])e\u0302", "e"), ("(?<=u)o\u0302", "o"),
    ("\u0309", "\u0303"), ("\u0303", "\u0309"), ("i(?=[\u0300-\u0323]?$)", "y"), ("y(?=[\u0300-\u0323]?$)", "i"),
)  # fmt: skip
"""What is typed for what: by sound, in the North and in the South, to be short, and with a hook left out."""


def _misspelt(word: str) -> set[str]:
    """A syllable with one thing typed for another, or its last letter twice: with a mark that no other language has."""
    apart = unicodedata.normalize("NFD", word)
    forms = {unicodedata.normalize("NFC", re.sub(written, typed, apart)) for written, typed in _ALIKE}
    forms.add(word + word[-1])
    return {fold(form) for form in forms if not form.isascii()} - {word}
