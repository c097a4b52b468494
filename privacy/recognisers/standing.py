"""Workplaces and homes told in Tigrinya by where they stand: `ኣብ ዶክ ሮድ ዘሎ ናይ ዓሳ ፋብሪካ`, `ራብዓይ ደርቢ ብድሕሪ መስጊድ`."""

import re
from collections.abc import Iterator
from typing import Final

from privacy.lexicon import BIT
from privacy.recognisers.names import unknown
from privacy.scan import Scan
from privacy.token import Hit, Token

_ETHIOPIC: Final = re.compile("[\u1200-\u137f]")
_STANDS: Final = frozenset(("ዘሎ", "ዘላ", "ዘለዉ", "ዝርከብ", "እትርከብ", "ትርከብ", "ዝርከባ", "ዝርከቡ"))
_AT: Final = frozenset(("ኣብ", "ኣብቲ", "ኣብታ", "ኣብዚ"))
_OF: Final = "ናይ"
_WHERE: Final = BIT["street"] | BIT["place"] | BIT["name"] | BIT["maybe"]
_KIND: Final = BIT["workplace"] | BIT["workplace-before"] | BIT["trading"] | BIT["generic"] | BIT["school"]
_STOPS: Final = BIT["verb"] | BIT["be"] | BIT["in-place"] | BIT["kin"]
_BEFORE_MOST: Final = 5
_AFTER_MOST: Final = 3

_BESIDE: Final = frozenset(
    (
        "ድሕሪ",
        "ብድሕሪ",
        "ልዕሊ",
        "ብልዕሊ",
        "ትሕቲ",
        "ብትሕቲ",
        "ጥቃ",
        "ብጥቃ",
        "ኣብጥቃ",
        "ኣንጻር",
        "ብኣንጻር",
        "ላዕሊ",
        "ታሕቲ",
        "ጎኒ",
        "ብጎኒ",
        "ፊትንፊት",
        "ትካከል",
    )
)
_HALF: Final = frozenset(("ላዕለዋይ", "ታሕተዋይ", "ላዕላይ", "ታሕታይ", "ማእከላይ", "መወዳእታ", "ጸጋማይ", "የማናይ"))
"""Which floor or side: the upper, the lower, the left."""

_HOME: Final = ("ገዛይ", "ገዛና", "ገዛኡ", "ገዛኣ", "ገዛኦም", "ገዛ", "ኣድራሻይ", "ኣድራሻና", "ቤተይ", "ቤትና")
_LIVES: Final = ("ነብር", "ነብሩ", "ቀመጥ", "ቀመጡ", "ሓድር", "ሓድሩ", "ነብረሉ", "ሓብኡኒ", "ሕብኡኒ", "ዓጽዉኒ", "ለናዮ", "ለኩዎ", "ለዎ", "ለዋ")
"""How the persons of `lives`, `stays` and `is there` end."""

_DOOR: Final = "ማዕጾ"
_HOUSE_OF: Final = "እንዳ"
_HOME_MOST: Final = 12


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of the kinds `employer` and `address`."""
    if scan.text.isascii() or not _ETHIOPIC.search(scan.whole):
        return
    yield from _homes(scan.tokens)
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


def _homes(tokens: list[Token]) -> Iterator[Hit]:
    """A floor or flat by its order or by what it is behind, above or beside; that alone where somebody lives there."""
    place = 0
    while place < len(tokens):
        last, ordered, beside = _home(tokens, place)
        lives = _lived_in(tokens, place, last)
        if ordered or (beside and lives):
            yield Hit(tokens[place].start, tokens[last].end, "address", "home by where it is")
        place = max(place, last) + 1


def _home(tokens: list[Token], place: int) -> tuple[int, bool, bool]:
    """The last word of such a description, if one begins there; whether it has a floor by its order, a place beside."""
    at, last, ordered, beside = place, place - 1, False, False
    while at < min(place + _HOME_MOST, len(tokens)) and (at == place or tokens[at].gap == " ") and not tokens[at].chip:
        token, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) and tokens[at + 1].gap == " " else None
        ordinal = bool(token.bits & BIT["ordinal"]) or token.key in _HALF
        if ordinal and after is not None and after.bits & BIT["home-unit"]:
            ordered, at = True, at + 2
        elif token.bits & BIT["home-unit"] or token.key == _DOOR or (at > place and _tells(token)):
            at += 1
        elif token.key in _BESIDE and after is not None and not after.bits & _STOPS and not after.chip:
            at += 3 if after.key == _HOUSE_OF and at + 2 < len(tokens) else 2
            beside = True
        elif token.key in _AT and at > place and after is not None and after.key in _BESIDE:
            at += 1
        else:
            break
        last = at - 1
    last = min(last, len(tokens) - 1)
    return last, ordered, beside and last > place


def _tells(token: Token) -> bool:
    """Whether the word can be a number or letter of a flat or block, or which door it is."""
    return token.text[0].isdigit() or bool(token.bits & BIT["number"]) or len(token.text) == 1 or token.key in _COLOURS


_COLOURS: Final = frozenset(("ቀይሕ", "ጸሊም", "ጻዕዳ", "ሰማያዊ", "ቀጠልያ", "ብጫ"))


def _lived_in(tokens: list[Token], first: int, last: int) -> bool:
    """Whether a word for a home stands before, or somebody lives there."""
    back = first - 1
    if back >= 0 and tokens[back].key in _AT:
        back -= 1
    if back >= 0 and (tokens[back].key in _HOME or tokens[back].key.endswith(_LIVES)):
        return True
    return last + 1 < len(tokens) and tokens[last + 1].key.endswith(_LIVES)


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
