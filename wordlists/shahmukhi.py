"""Punjabi words of Gurmukhi as they are written in Arabic letters, as the door reads them."""

from typing import Final

from wordlists.files import fold

_CONSONANTS: Final = {
    "ਕ": "ک", "ਖ": "کھ", "ਗ": "گ", "ਘ": "گھ", "ਙ": "ن", "ਚ": "چ", "ਛ": "چھ", "ਜ": "ج", "ਝ": "جھ",
    "ਞ": "ن", "ਟ": "ٹ", "ਠ": "ٹھ", "ਡ": "ڈ", "ਢ": "ڈھ", "ਣ": "ن", "ਤ": "ت", "ਥ": "تھ", "ਦ": "د",
    "ਧ": "دھ", "ਨ": "ن", "ਪ": "پ", "ਫ": "پھ", "ਬ": "ب", "ਭ": "بھ", "ਮ": "م", "ਯ": "ی", "ਰ": "ر",
    "ਲ": "ل", "ਵ": "و", "ੜ": "ڑ", "ਸ": "س", "ਹ": "ہ",
}  # fmt: skip
_DOTTED: Final = {"ਸ": "ش", "ਜ": "ز", "ਫ": "ف", "ਖ": "خ", "ਗ": "غ", "ਲ": "ل"}
_SIGNS: Final = {"ਾ": "ا", "ਿ": "", "ੀ": "ی", "ੁ": "", "ੂ": "و", "ੇ": "ی", "ੈ": "ی", "ੋ": "و", "ੌ": "و", "ੱ": ""}
_FIRST: Final = {
    "ਅ": "ا", "ਆ": "ا", "ਇ": "ا", "ਈ": "ای", "ਉ": "ا", "ਊ": "او", "ਏ": "ای", "ਐ": "ای", "ਓ": "او", "ਔ": "او",
}  # fmt: skip
_LATER: Final = {
    "ਅ": "ا", "ਆ": "ا", "ਇ": "ی", "ਈ": "یی", "ਉ": "و", "ਊ": "و", "ਏ": "یی", "ਐ": "یی", "ਓ": "و", "ਔ": "و",
}  # fmt: skip
_NUKTA: Final = "\u0a3c"
_VIRAMA: Final = "\u0a4d"


def spellings(word: str) -> set[str]:
    """The word in Arabic letters: with ف for ਫ as well, and without a hamza's seat that many leave out."""
    short = word.replace("ਉਂਦ", "ਂਦ").replace("ਾਉਣ", "ਾਣ")  # `لاوندا`, `لاندا`
    found = {_written(form, aspirated=aspirated) for form in {word, short} for aspirated in (True, False)}
    return {form for form in found if len(form) > 1}


def _written(word: str, *, aspirated: bool) -> str:
    """One spelling; nothing when the word holds other letters."""
    pieces: list[str] = []
    last = len(word) - 1
    for place, letter in enumerate(word):
        if letter in _CONSONANTS:
            dotted = word[place + 1 : place + 2] == _NUKTA
            plain = "ف" if letter == "ਫ" and not aspirated else _CONSONANTS[letter]
            pieces.append(_DOTTED.get(letter, plain) if dotted else plain)
        elif letter in _SIGNS:
            pieces.append(_SIGNS[letter])
        elif letter in _FIRST:
            before = word[place - 1] if place else ""
            glide = "ی" if before == "ਿ" and letter in "ਆਓ" else ""
            pieces.append(glide + _LATER[letter] if place else _FIRST[letter])
        elif letter in "ਂੰ":
            pieces.append("ں" if place == last else "ن")
        elif letter not in (_NUKTA, _VIRAMA):
            return ""
    return fold("".join(pieces))
