"""Workplaces told in Tigrinya by where they stand: `ኣብ ዶክ ሮድ ዘሎ ናይ ዓሳ ፋብሪካ`, the fish factory that is in Dock Road."""

from collections.abc import Iterator
from typing import Final

from privacy.lexicon import BIT
from privacy.recognisers.names import unknown
from privacy.scan import Scan
from privacy.token import Hit, Token

_STANDS: Final = frozenset(("ዘሎ", "ዘላ", "ዘለዉ", "ዝርከብ", "እትርከብ", "ትርከብ", "ዝርከባ", "ዝርከቡ"))
_AT: Final = frozenset(("ኣብ", "ኣብቲ", "ኣብታ", "ኣብዚ"))
_OF: Final = "ናይ"
_WHERE: Final = BIT["street"] | BIT["place"] | BIT["name"] | BIT["maybe"]
_KIND: Final = BIT["workplace"] | BIT["workplace-before"] | BIT["trading"] | BIT["generic"] | BIT["school"]
_STOPS: Final = BIT["verb"] | BIT["be"] | BIT["in-place"] | BIT["kin"]
_BEFORE_MOST: Final = 5
_AFTER_MOST: Final = 3


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of kind `employer`."""
    if "ዘ" not in scan.whole and "ርከ" not in scan.whole:
        return
    tokens = scan.tokens
    worked = {first for first, _ in scan.phrases.get("worked", ())}
    for place, token in enumerate(tokens):
        if token.key in _STANDS and token.gap == " ":
            first = _begins(tokens, place)
            last = _ends(tokens, place, worked)
            if first < place < last:
                yield Hit(tokens[first].start, tokens[last].end, "employer", "workplace by where it stands")


def _begins(tokens: list[Token], place: int) -> int:
    """Where `at` stands before a street or place, or the place itself."""
    for first in range(place - 2, max(place - _BEFORE_MOST, -1), -1):
        if tokens[first + 1].gap != " " or tokens[first].bits & BIT["verb"]:
            break
        if tokens[first].key in _AT:
            inside = tokens[first + 1 : place]
            told = any(token.chip or unknown(token) or token.bits & _WHERE for token in inside)
            return first if told else place
    return place


def _ends(tokens: list[Token], place: int, worked: set[int]) -> int:
    """The last word of what stands there, if one of them says what kind of workplace it is; else the place itself."""
    last, words, kind = place, 0, False
    while last + 1 < len(tokens) and words < _AFTER_MOST and tokens[last + 1].gap == " ":
        token = tokens[last + 1]
        little = token.bits & BIT["function"] and not token.bits & _KIND and token.key != _OF
        if token.chip or last + 1 in worked or token.bits & _STOPS or little:
            break
        last += 1
        words += token.key != _OF
        kind = kind or bool(token.bits & _KIND)
    return last if kind else place
