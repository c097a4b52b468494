"""Names of Europe, India and Africa in Persian letters, in the spellings people give them."""

import itertools
from collections.abc import Iterable
from typing import Final

from wordlists.files import fold

_SOUNDS: Final = (
    ("tch", "چ"), ("sch", "ش"), ("ough", "و اف"), ("eigh", "ی"), ("augh", "و"), ("igh", "ای"), ("shire", "شایر"),
    ("tion", "شن"), ("ch", "چ"), ("cz", "چ"), ("sz", "ش"), ("rz", "ژ"), ("sh", "ش"), ("th", "ت"), ("ph", "ف"),
    ("gh", "گ"), ("ck", "ک"), ("wh", "و"), ("kn", "ن"), ("wr", "ر"), ("qu", "کو"), ("oo", "و"), ("ou", "و"),
    ("ow", "و او"), ("ee", "ی"), ("ea", "ی"), ("ai", "ی ای"), ("ay", "ی ای"), ("ei", "ی ای"), ("ey", "ی"),
    ("ie", "ی"), ("oa", "و"), ("au", "و او"), ("aw", "او"), ("ew", "یو"), ("ue", "و"), ("ce", "س"), ("ci", "سی"),
    ("cy", "سی"), ("x", "کس"), ("a", "ا -"), ("b", "ب"), ("c", "ک"), ("d", "د"), ("e", "- ی"), ("f", "ف"),
    ("g", "گ ج"), ("h", "ه"), ("i", "ی -"), ("j", "ج ی"), ("k", "ک"), ("l", "ل"), ("m", "م"), ("n", "ن"), ("o", "و"),
    ("p", "پ"), ("q", "ک"), ("r", "ر"), ("s", "س ز"), ("t", "ت"), ("u", "و ا"), ("v", "و"), ("w", "و"), ("y", "ی"),
    ("z", "ز"),
)  # fmt: skip
_MOST: Final = 16
"""Spellings of one name."""


def spellings(name: str) -> set[str]:
    """A name in small Latin letters as it may be spelled in Persian ones; nothing when it has other letters."""
    pieces: list[list[str]] = []
    place = 0
    while place < len(name):
        if place and name[place] == name[place - 1] and name[place] not in "aeo":
            place += 1
            continue
        last = place + 1 == len(name)
        if last and name[place] == "e" and len(name) > 3:
            break
        letters, heard = next(((one, said) for one, said in _SOUNDS if name.startswith(one, place)), ("", ""))
        if not letters:
            return set()
        options = [option.strip("-") for option in heard.split()]
        if place == 0 and letters[0] in "aeiou":
            options = list(dict.fromkeys("ا" + option.removeprefix("ا") for option in options))
        if last and letters == "a":
            options = ["ا"]
        pieces.append(options)
        place += len(letters)
    return {fold("".join(choice)) for choice in itertools.islice(itertools.product(*pieces), _MOST)}


def spelt(found: Iterable[str]) -> set[str]:
    """All these names, in Persian letters, of three letters or more."""
    return {form for name in found if name.isascii() and name.isalpha() for form in spellings(name) if len(form) > 2}
