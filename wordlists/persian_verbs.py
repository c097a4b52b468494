"""The forms of Persian verbs as they are spoken and typed in Iran and Afghanistan, from past and present stems."""

from collections.abc import Iterable
from typing import Final

PERSONS_PAST: Final = ("", "م", "ی", "یم", "ین", "ید", "ن", "ند")
PERSONS_NOW: Final = ("م", "ی", "ه", "د", "یم", "ین", "ید", "ن", "ند")
_PERFECT: Final = ("ه", "هم", "هام", "های", "هایم", "هاید", "هاند", "هان", "هاست", "هبودم", "هبود", "هی", "گی")
_OBJECT: Final = {
    "": ("م", "ت", "ش", "مون", "تون", "شون", "تم", "تش", "مان", "تان", "شان", "یش", "یم", "یت"),
    "م": ("ت", "ش", "تون", "شون", "شان", "یش", "یت"),
    "ی": ("م", "ش", "شون", "مون"),
    "یم": ("ش", "شون", "ت"),
    "ین": ("م", "ش", "مون"),
    "ن": ("م", "ت", "ش", "مون", "تون", "شون", "یم", "یش"),
    "ه": ("م", "ت", "ش", "مون", "شون", "یش", "یم", "یت", "تت"),
    "د": ("م", "ت", "ش", "مون", "شون"),
    "ت": ("م", "ت", "ش", "مون", "تون", "شون"),
}
"""What may stand behind a person as the object: `زدنم`, `میکشمت`, `میزنتم`, Dari `میزنیش`."""

ENDINGS: Final = frozenset(
    person + thing
    for person in (*PERSONS_PAST, *PERSONS_NOW, "ت")
    for thing in ("", *_OBJECT.get(person, ()))
    if person + thing
) | frozenset(_PERFECT)
"""Every ending of a verb of any tense."""

_VOWEL: Final = "اآ"
_LEAST: Final = 4
"""Letters of a stem that takes its endings when a word is read; shorter ones are listed with all of them."""


def finite(past: str, present: str) -> set[str]:
    """The forms without an object: `زدم نمیزنه بزنی نزده`."""
    before = ("", "نی" if past[0] in _VOWEL else "ن", "می", "نمی")
    made = {start + past + end for start in before for end in PERSONS_PAST}
    made |= {start + past + end for start in before[:2] for end in _PERFECT[:3]}
    if present:
        made |= {start + present + end for start in _starts(present) for end in PERSONS_NOW}
        made |= {_be(present), _no(present)}
    return made


def stems(past: str, present: str) -> set[str]:
    """What stands before the endings: `زد نزد میزد نمیزد میزن نمیزن بزن نزن`."""
    made = {start + past for start in ("", "نی" if past[0] in _VOWEL else "ن", "می", "نمی")}
    return made | {start + present for start in _starts(present)} if present else made


def with_objects(past: str, present: str) -> tuple[set[str], set[str]]:
    """Stems that take `ENDINGS` when a word is read, and the forms of those too short for it."""
    whole = stems(past, present)
    short = {stem for stem in whole if len(stem) < _LEAST}
    listed = set()
    for stem in short:
        told = PERSONS_PAST if stem.endswith(past) else (*PERSONS_NOW, "ت", "")
        listed |= {stem + person + thing for person in told for thing in ("", *_OBJECT.get(person, ()))}
    return whole - short, {form for form in listed if len(form) > 2}


def _starts(present: str) -> Iterable[str]:
    """What stands before a present stem: `می‌زنم نمی‌زنم بزنم نزنم`, before a vowel `بیا نیا`."""
    if present[0] in _VOWEL:
        return ("می", "نمی", "بی", "نی")
    return ("می", "نمی", "ب", "ن", "بی", "نی") if present[0] == "ی" else ("می", "نمی", "ب", "ن")


def _be(present: str) -> str:
    return ("بی" if present[0] in _VOWEL else "ب") + present


def _no(present: str) -> str:
    return ("نی" if present[0] in _VOWEL else "ن") + present
