"""UK postcodes, whole or the first half only."""

import re
from collections.abc import Iterator
from typing import Final

from privacy.recognisers import lettered
from privacy.recognisers.patterns import near, near_digits
from privacy.scan import Scan
from privacy.token import Hit

_AREA_LIST: Final = """
AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY
G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR
NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA
WC WD WF WN WR WS WV YO ZE
"""
_AREAS: Final = frozenset(_AREA_LIST.split())
"""The 124 postcode areas of the United Kingdom and the islands (Royal Mail)."""

_WHOLE: Final = re.compile(
    r"(?<![^\W_])([a-z]{1,2}) ?[\doi][a-z\d]?(?: ?[-.] ?|  ?)?[\dol] ?[a-z]{2}(?![^\W_])", re.IGNORECASE
)
_OUTWARD: Final = re.compile(r"(?<![^\W_])([a-z]{1,2})\d{1,2}[a-z]?(?![^\W_])", re.IGNORECASE)
_SPACED: Final = re.compile(r"(?<![^\W_])([A-Z]{1,2}) \d{1,2}[A-Z]? {0,2}\d ?[A-Z] ?[A-Z](?![^\W_])")


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of kind `postcode`."""
    if not scan.has_digit:
        return
    for found in near_digits(_WHOLE, scan):
        if found.group(1).upper() in _AREAS and sum(char.isdigit() for char in found.group()) >= 2 and _tight(found):
            yield Hit(found.start(), found.end(), "postcode", "whole postcode")
    for found in near_digits(_SPACED, scan):
        yield Hit(found.start(), found.end(), "postcode", "postcode with spaces")
    for found in near_digits(_OUTWARD, scan):
        if found.group(1).upper() in _AREAS:
            yield Hit(found.start(), found.end(), "postcode", "first half of a postcode")
    if not scan.text.isascii():
        for found in near(lettered.POSTCODE, scan.text, lettered.DIGIT, lettered.REACH):
            yield Hit(found.start(), found.end(), "postcode", "postcode, letters by their names")


def _tight(found: re.Match[str]) -> bool:
    """Whether letters and digits are written together, or the letters are capitals: `to 3 5 me` is no postcode."""
    text = found.group()
    letters = [part for part in re.split(r"[ .-]+", text) if part.isalpha()]
    return all(part.isupper() for part in letters)
