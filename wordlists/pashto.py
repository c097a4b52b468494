"""The Pashto lexicon: hand-written words in all forms, with the letters that are typed for one another."""

from wordlists import scripted
from wordlists.files import Sections, fold

_PRESENT = "م ې ي و ئ ه ئ"
_PAST = "- ل له لې لم لو لئ لی لي م ې و ه ئ لای ې‌وه لول"
_NOUN = "- ونه ونو و ه ې ان انو ګان ګانې ګانو وې ۍ يو وال م"
_BEFORE = ("", "و", "ونه", "نه", "را", "در", "ور", "ورا", "وور")
_TYPED = (("ګ", "گ"), ("ې", "ی"), ("ۍ", "ی"), ("ښ", "خ"))
"""Letters of Pashto and what stands for them where a keyboard lacks them."""


def sections() -> Sections:
    """The sections of the Pashto lexicon."""
    made = {section: set(entries) for section, entries in scripted.sections("ps", forms=forms).items()}
    hidden = made["name"] | made["place"] | made["nation"]
    for section in ("word", "function", "kin", "kins", "name", "number", "nation", "place"):
        typed = {other for word in made[section] for other in typings(word)}
        made[section] |= typed if section in ("name", "nation", "place") else typed - hidden
    return made


def typings(word: str) -> set[str]:
    """The word as it is typed on a Persian or Urdu keyboard."""
    found = {word}
    for letter, other in _TYPED[:3]:
        found |= {form.replace(fold(letter), fold(other)) for form in found}
    return found


def forms(kind: str, stem: str) -> set[str]:
    """The forms of a verb (kind `stem`: present/past stem) or of a noun."""
    stem = stem.replace("ـ", "")
    if kind == "noun":
        bare = stem[:-1] if stem[-1] in "هیۍېي" else stem
        return {fold(base + ending.strip("-")) for base in (stem, bare) for ending in _NOUN.split()}
    present, _, past = stem.partition("/")
    made = {present + ending for ending in _PRESENT.split()}
    if past:
        made |= {past + ending.strip("-") for ending in _PAST.split()}
    return {fold(before + form) for form in made for before in _BEFORE}
