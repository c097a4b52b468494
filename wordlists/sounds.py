"""Names written by their sound in one list, spelt in Devanagari, Bengali and Tamil letters."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from wordlists.files import fold

_VOWEL: Final = re.compile(r"ae|[aA]i|[aA]u|ou|[aAiIuUeoO_]")
_CONSONANT: Final = re.compile(r"tch|kh|gh|chh|ch|jh|Th|th|Dh|dh|ph|bh|sh|[kgjTDNtdnpbmyrlvwshzfcqx]")
_TWICE: Final = re.compile(r"(?<=[aiueo])([kTtp])(?=[aAiIuUeo])")
_LOUD: Final = str.maketrans("BCEFGHJKLMPQRSVWXYZ\u00e4", "bcefghjklmpqrsvwxyzA", "-'")

_SOUNDS: Final = [
    "k",
    "kh",
    "g",
    "gh",
    "ch",
    "tch",
    "chh",
    "c",
    "j",
    "jh",
    "z",
    "T",
    "Th",
    "D",
    "Dh",
    "N",
    "t",
    "th",
    "d",
    "dh",
    "n",
    "p",
    "ph",
    "b",
    "bh",
    "m",
    "y",
    "r",
    "l",
    "v",
    "w",
    "sh",
    "s",
    "h",
    "f",
    "q",
    "x",
]
_LETTERS: Final = {
    tag: dict(zip(_SOUNDS, letters.split(), strict=True))
    for tag, letters in (
        ("hi", "क ख ग घ च च छ च ज झ ज ट ठ ड ढ न त थ द ध न प फ ब भ म य र ल व व श स ह फ क क्स"),
        ("bn", "ক খ গ ঘ চ চ ছ চ জ ঝ জ ট ঠ ড ঢ ন ত থ দ ধ ন প ফ ব ভ ম য় র ল ভ ওয় শ স হ ফ ক ক্স"),
        ("ta", "க க க க ச ச ச ச ஜ ஜ ஸ ட த ட ட ன த த த த ன ப ப ப ப ம ய ர ல வ வ ஷ ஸ ஹ ஃப க க்ஸ"),
    )
}
_SIGNS: Final = {
    "hi": ("", *["ा", "ि", "ी", "ु", "ू", "े", "ो", "ॉ", "ै", "ै", "ौ", "ो"], ""),
    "bn": ("", *["া", "ি", "ি", "ু", "ু", "ে", "ো"], "", *["্যা", "াই", "াউ", "ো"], ""),
    "ta": ("", *["ா", "ி", "ீ", "ு", "ூ", "ே", "ோ", "ா", "ே", "ை", "ௌ", "ோ"], "்"),
}
_FIRST: Final = {
    "hi": ["अ", "आ", "इ", "ई", "उ", "ऊ", "ए", "ओ", "ऑ", "ऐ", "ऐ", "औ", "ओ"],
    "bn": ["অ", "আ", "ই", "ই", "উ", "উ", "এ", "ও", "অ", "অ্যা", "আই", "আউ", "ও"],
    "ta": ["அ", "ஆ", "இ", "ஈ", "உ", "ஊ", "எ", "ஓ", "ஆ", "ஆ", "ஐ", "ஔ", "ஓ"],
}
_ORDER: Final = ("a", "A", "i", "I", "u", "U", "e", "o", "O", "ae", "ai", "au", "ou")
_STOP: Final = {"hi": "्", "bn": "্", "ta": "்"}


@cache
def spelt(tag: str) -> dict[str, set[str]]:
    """Section to the names as they are commonly spelt in the script; one that cannot be spelt is left out."""
    sections: dict[str, set[str]] = {"name": set(), "maybe": set(), "part": set()}
    if tag not in _LETTERS:
        return sections
    for line in (Path(__file__).parent / "names-sound.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            current = sections.setdefault(line.strip("[]"), set())
        elif line and line[0] != "#":
            current |= {fold(form) for sound in line.split() for form in _forms(tag, sound) if len(form) > 2}
    return sections


def _forms(tag: str, sound: str) -> Iterator[str]:
    sound = sound.translate(_LOUD)
    whole = _spell(tag, sound)
    if not whole:
        return
    yield whole.replace("ওয়ি", "উই")
    if tag == "ta":
        yield _spell(tag, _TWICE.sub(r"\1\1", sound)) or whole
        yield whole.replace("ஃப", "ப")
        if whole[0] == "ன":
            yield "ந" + whole[1:]
        if whole.startswith("ஸ") and whole[1:2] not in ("்", ""):
            yield "ச" + whole[1:]
    elif whole.endswith("ি") and tag == "bn":
        yield whole[:-1] + "ী"
    elif tag == "hi" and whole.endswith(("ि", "ु")):
        yield whole[:-1] + {"ि": "ी", "ु": "ू"}[whole[-1]]


def _spell(tag: str, sound: str) -> str:
    """The sound letter by letter; nothing where a letter is not known."""
    letters, signs, first = _LETTERS[tag], dict(zip((*_ORDER, "_"), _SIGNS[tag], strict=True)), _FIRST[tag]
    made, place, open_ = "", 0, False  # open_: a consonant waits for its vowel
    while place < len(sound):
        found = _VOWEL.match(sound, place)
        if found:
            vowel = found.group().replace("Ai", "ai").replace("Au", "au")
            if open_:
                made += signs[vowel]
            elif vowel != "_":
                made += first[_ORDER.index(vowel)]
            open_ = False
        else:
            found = _CONSONANT.match(sound, place)
            if found is None or found.group() not in letters:
                return ""
            made += (_STOP[tag] if open_ else "") + letters[found.group()]
            open_ = True
        place = found.end()
    if open_ and tag == "ta":
        made += _STOP[tag]
    return made
