"""The Vietnamese lexicon: common syllables, with marks and as typed without them; names are syllables too."""

import math
import re

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
    for name, words in made.items():
        if name.startswith("phrase:"):
            words |= {" ".join(bare(word) for word in phrase.split(" ")) for phrase in words}
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
    return made
