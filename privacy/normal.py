"""Raw code points to the text that rules read: one alphabet, ASCII digits, nothing invisible, offsets kept."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from privacy.text import is_control

_INVISIBLE: Final = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\u200b\u200c\u200d\u2060\ufeff\u0640")
"""Letters and marks that draw nothing; the tatweel draws a line between letters."""

_UNSEEN: Final = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufe00-\ufe0f]")
"""Those of them, and variation selectors, that Python calls printable."""

_NEWLINES: Final = "\n\x0b\x0c\x85\u2028\u2029"
_MARKS: Final = (
    (0x0300, 0x036F), (0x0483, 0x0489), (0x0591, 0x05C7), (0x0610, 0x061A), (0x064B, 0x065F), (0x0670, 0x0670),
    (0x06D6, 0x06DC), (0x06DF, 0x06E8), (0x06EA, 0x06ED), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF),
    (0xFE00, 0xFE0F), (0xFE20, 0xFE2F), (0xE0000, 0xE0FFF),
)  # fmt: skip
"""Marks that stand on or around a letter and can hide it: dropped once composed letters have been composed."""

_COMPOSE_MOST: Final = 8
"""Marks of one letter that are composed; further ones are dropped (normalising a long run takes quadratic time)."""

_JOINS: Final = re.compile(
    "[\u0300-\u036f\u0653-\u0655\u093c\u09bc\u09be\u09d7\u0a3c\u0b3c\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0c56\u0cc2\u0cd5"
    "\u0cd6\u0d3e\u0d57\u0dca\u0dcf\u0ddf\u102e\u1161-\u1175\u11a8-\u11c2\u3099\u309a]"
)
_CLUSTER: Final = re.compile(rf".{_JOINS.pattern}+", re.DOTALL)
"""Code points that may compose with the one before."""

_ALIKE: Final[dict[str, str]] = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u02b9\u0060\u00b4\uff07\u2032\u05f3\u055a", "'"),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d\u058a\u05be", "-"),
    "\u061f": "?", "\u060c": ",", "\u061b": ";", "\u06d4": ".", "\u0964": ".", "\u0965": ".", "\u3002": ".",
    "\u3001": ",", "\u066a": "%", "\u066b": ".", "\u066c": ",", "\u1362": ".", "\u1361": " ", "\u1363": ",",
    "\u0219": "\u015f", "\u021b": "\u0163", "\u0218": "\u015e", "\u021a": "\u0162",  # Romanian: comma and cedilla
    "\u0130": "I",  # Turkish: small letters of it are two code points
    # Arabic letters that are typed for one another
    "\u0623": "\u0627", "\u0625": "\u0627", "\u0622": "\u0627", "\u0671": "\u0627", "\u0649": "\u064a",
    "\u06cc": "\u064a", "\u06d2": "\u064a", "\u06d0": "\u064a", "\u06a9": "\u0643", "\u0629": "\u0647",
    "\u06c1": "\u0647", "\u06be": "\u0647", "\u06d5": "\u0647", "\u06c0": "\u0647", "\u0624": "\u0648",
    "\u0626": "\u064a",
}  # fmt: skip

# Ethiopic letters that are typed for one another, or change after a vowel: whole series, then single letters
_SERIES: Final = (
    (0x1200, 0x1210), (0x1220, 0x1230), (0x1250, 0x1240), (0x1280, 0x1210), (0x12B8, 0x12A8), (0x1340, 0x1338),
)  # fmt: skip
for _from, _to in _SERIES:
    _ALIKE.update({chr(_from + vowel): chr(_to + vowel) for vowel in range(7)})
_ALIKE.update({"\u1200": "\u1213", "\u1210": "\u1213", "\u1280": "\u1213", "\u12a0": "\u12a3", "\u12d0": "\u12d3"})

# and letters with a rounded sound, which are typed as the plain one with `o` or `u`: `ጐ`, `ኵ`
for _rounded, _to in (
    (0x1248, 0x1240),
    (0x1258, 0x1240),
    (0x1288, 0x1210),
    (0x12B0, 0x12A8),
    (0x12C0, 0x12A8),
    (0x1310, 0x1308),
):
    _ALIKE.update({chr(_rounded): chr(_to + 6), chr(_rounded + 2): chr(_to + 1), chr(_rounded + 5): chr(_to + 1)})
_ALIKE.update({"\u125b": "\u124b", "\u12c3": "\u12b3"})

_JOINED_SCRIPTS: Final = ((0x0600, 0x08FF), (0x0900, 0x0DFF), (0x1000, 0x109F))
"""Where a ZWNJ or ZWJ is spelling: Arabic, the Indic scripts, Burmese."""


@dataclass(frozen=True, slots=True)
class Normal:
    """The text that rules read, and for each of its characters the raw code points it stands for."""

    text: str
    starts: tuple[int, ...] | range
    ends: tuple[int, ...] | range


class _Folding(dict[str, str]):
    """What each code point is read as; filled as code points are met."""

    def __missing__(self, char: str) -> str:
        read = self[char] = _read_as(char)
        return read


def _read_as(char: str) -> str:
    """The characters that a code point is read as; none when it draws nothing."""
    if char in _ALIKE:
        return _ALIKE[char]
    if char in _NEWLINES:
        return "\n"
    if char in "\t\r":
        return " "
    code = ord(char)
    if char in _INVISIBLE or is_control(char) or any(low <= code <= high for low, high in _MARKS):
        return ""
    category = unicodedata.category(char)
    if category == "Zs":
        return " "
    if category[0] == "N":
        return _digits(char)
    for first in (0x1F150, 0x1F170):  # white letters on black, which NFKC leaves alone
        if first <= code < first + 26:
            return chr(code - first + ord("A"))
    folded = unicodedata.normalize("NFKC", char)
    return folded if folded == char else "".join(_FOLDING[part] for part in folded)


def _digits(char: str) -> str:
    """A numeral of any script as ASCII digits; Roman numerals and fractions too."""
    folded = unicodedata.normalize("NFKC", char)
    if folded.isascii():
        return folded if folded.isdigit() else re.sub(r"[^\d]", "0", folded)
    value = unicodedata.numeric(char, 0.0)
    return str(int(value)) if value == int(value) and value >= 0 else "0"


_FOLDING: Final = _Folding()


def normalise(raw: str) -> Normal:
    """The text that rules read. Linear in the length of the raw text."""
    if raw.isascii() and raw.isprintable() and "`" not in raw:  # the one ASCII sign that is read as another
        return Normal(raw, range(len(raw)), range(1, len(raw) + 1))
    if _CLUSTER.search(raw) is None:
        read = [_FOLDING[char] for char in raw]
        whole = "".join(read)
        if len(whole) == len(raw) and "" not in read:
            return Normal(whole, range(len(raw)), range(1, len(raw) + 1))
    text: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    place = 0
    for found in _CLUSTER.finditer(raw):
        _plain(raw, place, found.start(), text, starts, ends)
        place = found.end()
        letter = _composed(found.group())
        text.append(letter)
        starts.extend([found.start()] * len(letter))
        ends.extend([place] * len(letter))
    _plain(raw, place, len(raw), text, starts, ends)
    return Normal("".join(text), tuple(starts), tuple(ends))


def _plain(raw: str, start: int, end: int, text: list[str], starts: list[int], ends: list[int]) -> None:
    """Read code points that compose with nothing."""
    read = [_FOLDING[char] for char in raw[start:end]]
    joined = "".join(read)
    text.append(joined)
    if len(joined) == end - start and "" not in read:
        starts.extend(range(start, end))
        ends.extend(range(start + 1, end + 1))
        return
    for place, piece in enumerate(read, start):
        starts.extend([place] * len(piece))
        ends.extend([place + 1] * len(piece))


def _composed(cluster: str) -> str:
    """A letter with its marks, as it is read."""
    if len(cluster) > 1:
        cluster = unicodedata.normalize("NFC", cluster[: _COMPOSE_MOST + 1])
    return "".join(_FOLDING[char] for char in cluster)


def shown(raw: str, start: int, end: int) -> str:
    """The raw code points from start to end as they may be shown: no hidden characters but spelling ZWNJ and ZWJ."""
    piece = raw[start:end]
    if piece.replace("\n", " ").isprintable() and (piece.isascii() or not _UNSEEN.search(piece)):
        return piece
    return "".join(
        char if char in " \n" or (char.isalnum() and char not in _INVISIBLE) else _show(raw, start + place)
        for place, char in enumerate(piece)
    )


def _show(raw: str, place: int) -> str:
    char = raw[place]
    if char in "\u200c\u200d":
        around = raw[place - 1 : place] + raw[place + 1 : place + 2]
        joins = len(around) == 2 and all(_joining(letter) for letter in around)
        return char if joins else ""
    if char in _INVISIBLE and char != "\u0640":
        return ""
    if char in _NEWLINES:
        return "\n"
    if char in "\t\r" or unicodedata.category(char) == "Zs":
        return " "
    return "" if is_control(char) or 0xFE00 <= ord(char) <= 0xFE0F else char


def _joining(char: str) -> bool:
    code = ord(char)
    return any(low <= code <= high for low, high in _JOINED_SCRIPTS) and unicodedata.category(char)[0] in "LM"
