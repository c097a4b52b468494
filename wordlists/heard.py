"""Names written as they are heard (Kurdish Latin letters), in the letters of Sorani and of Tigrinya."""

import re
from typing import Final

from wordlists.files import fold, read

_SORANI: Final = dict(zip("abcçdeêfghîjklmnoöpqrsştuvwxyz", "ابجچدەێفگهیژکلمنۆۆپقرسشتوڤوخیز", strict=True))
_SORANI.update({"i": "", "ı": "", "û": "وو", "ü": "وو", "ğ": "غ", "'": ""})

_ETHIOPIC: Final = dict(zip("hlmrsşqbvtçxnkwzjydcgfp", "ሀለመረሰሸቀበቨተቸኸነከወዘዠየደጀገፈፐ", strict=True))
_DOUBLED: Final = re.compile(r"([^aeiou])\1")
_END: Final = re.compile(r"[oi]n$")
_ORDER: Final = {"e": 0, "u": 1, "û": 1, "î": 2, "a": 3, "ê": 4, "i": 5, "o": 6}
"""The order of a vowel in the Ethiopic syllabary; a consonant alone is the sixth."""

_FIRST: Final = {"e": "ኤ", "u": "ኡ", "û": "ኡ", "î": "ኢ", "a": "ኣ", "ê": "ኤ", "i": "እ", "o": "ኦ"}


def listed(file: str, section: str) -> set[str]:
    """The names of a section of a hand-written list, as it writes them; hyphens join those of several words."""
    return read(file).get(section, set())


def sorani(name: str, *, short: bool = True) -> set[str]:
    """`deyvid`: `دەیڤید`; also with the dark l, as many write it. With `short`, a short i may be written too."""
    name = _DOUBLED.sub(r"\1", name.replace("-", " "))
    if short:
        forms = {name, name.replace("i", "î"), _END.sub("n", name)}
        return {written for form in forms for written in sorani(form, short=False)}
    words = []
    for word in name.split():
        letters = "".join(_SORANI.get(letter, "") for letter in word)
        if word[0] in "aeêiîoöuûü":
            letters = "ئ" + (letters if word[0] != "i" else "ی" + letters)
        elif word[0] == "r":
            letters = "ڕ" + letters[1:]
        words.append(letters)
    whole = " ".join(words)
    return {fold(whole), fold(whole.replace("ل", "ڵ"))}


def ethiopic(name: str) -> set[str]:
    """`deyvid`: `ደይቪድ`; also with other vowels, as many write it."""
    name = name.replace("-", " ")
    forms = {name, name.replace("i", "î"), name.replace("ey", "ê").replace("i", "î"), name.replace("ê", "e")}
    return {fold(" ".join(_syllables(word) for word in form.split())) for form in forms}


def _syllables(word: str) -> str:
    """One word in Ethiopic letters."""
    written, place = "", 0
    while place < len(word):
        letter, after = word[place], word[place + 1 : place + 2]
        if letter in _ETHIOPIC:
            double = after == letter
            vowel = word[place + 1 + double : place + 2 + double]
            written += chr(ord(_ETHIOPIC[letter]) + _ORDER.get(vowel, 5))
            place += 1 + double + (vowel in _ORDER if vowel else False)
        else:
            written += _FIRST.get(letter, "")
            place += 1
    return written
