"""Businesses of ordinary words in Persian, also in Latin letters: `تو چهار فصل آشپزم`, `kebabi kenare istgah`."""

from collections.abc import Iterator
from typing import Final

from privacy.lexicon import BIT
from privacy.recognisers.firms import KIND, is_shaped
from privacy.scan import Scan
from privacy.token import ANOTHER, Hit, Token

_IN: Final = frozenset((
    "تو", "توي", "تي", "در", "ده", "د", "پيش", "نزد",
    "to", "too", "tu", "tooye", "tuye", "tuy", "dar", "da", "pishe", "pish",
))  # fmt: skip
_BESIDE: Final = frozenset((
    "balaye", "balay", "balai", "bala", "zire", "kenare", "kenar", "poshte", "posht", "ruberuye", "roberuye",
    "rooberooye", "moghabele", "nabshe", "nazdike", "jeloye", "pahluye", "baghale",
))  # fmt: skip
_TO: Final = frozenset(("به", "be", "ba"))
_SPAN_MOST: Final = 5
"""Words between `in` and what says work, and one."""
_PLAIN: Final = BIT["function"] | BIT["verb"] | BIT["kin"] | BIT["kins"] | BIT["be"] | BIT["in-place"]
_COUNTS: Final = (
    BIT["unit"] | BIT["year"] | BIT["hour-part"] | BIT["clock"] | BIT["not-firm"] | BIT["number"] | BIT["old"]
)
_STOPS: Final = BIT["verb"] | BIT["be"] | BIT["title"]
_SHIFTS: Final = ("شيفت", "شفت", "shift", "نوبت", "nobat", "جا", "ja", "كار", "kar")
"""How words begin of which somebody has two or three, that name nothing."""


_FRIENDS: Final = ("دوست", "رفيق", "dust", "doost", "rafigh")


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of kind `employer`."""
    tokens = scan.tokens
    for first, _ in scan.phrases.get("worked", ()):
        yield from _in_it(tokens, first)
    for place in scan.having(BIT["workplace-before"]):
        yield from _old_age(tokens, place)
        if tokens[place].text.isascii():
            yield from _beside(tokens, place)


def _in_it(tokens: list[Token], at: int) -> Iterator[Hit]:
    """The words between `in` and what says work, where no other rule would take them for a name."""
    first = at
    while first > 0 and at - first < _SPAN_MOST and tokens[first].gap == " " and tokens[first - 1].key not in _IN:
        if tokens[first - 1].chip or tokens[first - 1].bits & _STOPS:
            return
        first -= 1
    if first < 1 or tokens[first].gap != " " or tokens[first - 1].key not in _IN or tokens[first - 1].chip:
        return
    last = at - 1
    while last > first and tokens[last].bits & BIT["function"]:
        last -= 1
    span = tokens[first : last + 1]
    if len(span) > 1 and any(is_name(span) for is_name in _NAMES):
        yield Hit(span[0].start, span[-1].end, "employer", "between `in` and work")


def _counted(span: list[Token]) -> bool:
    """`دو دوست`, `چهار فصل`: a number and something that no time or work is counted by."""
    number, noun = span[0], span[1]
    if not number.bits & BIT["number"] or len(span) > 2:
        return False
    if noun.key.startswith(_FRIENDS):
        return True
    if noun.bits & (_COUNTS | BIT["function"] | KIND):
        return False
    return not noun.key.startswith(_SHIFTS) and not noun.chip


def _shaped(span: list[Token]) -> bool:
    """`ستاره شب`: what looks like a name, and a word that names nothing alone."""
    plain = any(token.bits & _PLAIN or token.chip for token in span)
    return not plain and is_shaped(span[0]) and not span[0].bits & (KIND | BIT["number"])


def _again(span: list[Token]) -> bool:
    """`دست به دست`: one word twice."""
    return len(span) == 3 and span[1].key in _TO and span[0].key == span[2].key


def _paired(span: list[Token]) -> bool:
    """`ماه و ستاره`: two words with `and` between, one of which looks like a name."""
    if len(span) != 3 or not span[1].bits & BIT["and"]:
        return False
    two = (span[0], span[2])
    return any(map(is_shaped, two)) and not any(token.bits & (_PLAIN | KIND) or token.chip for token in two)


def _english(span: list[Token]) -> bool:
    """`hand car wash`, `kebab house`: English words only, the last of which may be a kind of business."""
    return all(token.rule == ANOTHER or token.bits & KIND for token in span) and any(t.rule == ANOTHER for t in span)


_NAMES: Final = (_counted, _shaped, _again, _paired, _english)


def _old_age(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`خانه سالمندان رزوود`: the word for a house before what makes it a care home, where the home's name follows."""
    if tokens[place].key not in _OLD or place < 1 or tokens[place - 1].key not in _HOUSE or not _goes_on(tokens[place]):
        return
    if place + 1 < len(tokens) and _goes_on(tokens[place + 1]) and is_shaped(tokens[place + 1]):
        yield Hit(tokens[place - 1].start, tokens[place + 1].end, "employer", "care home by its name")


_OLD: Final = frozenset(("سالمندان", "سالمندا", "salmandan", "salmandane"))
_HOUSE: Final = frozenset(("خانه", "خانهي", "خونه", "خونهي", "khaneye", "khuneye", "khoone", "khane", "khune"))


def _beside(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`kebabi kenare istgah`, `daftare tarjome bala bank`: a workplace, its sort, and what it is beside."""
    at = place + 1
    if at < len(tokens) and tokens[at].key not in _BESIDE and _goes_on(tokens[at]) and not tokens[at].bits & _PLAIN:
        at += 1
    if (
        at + 1 >= len(tokens)
        or tokens[at].key not in _BESIDE
        or not _goes_on(tokens[at])
        or not _goes_on(tokens[at + 1])
    ):
        return
    last = at + 1
    behind = KIND | BIT["landmark"] | BIT["street"]
    if last + 1 < len(tokens) and _goes_on(tokens[last + 1]) and tokens[last + 1].bits & behind:
        last += 1
    if tokens[last].bits & _PLAIN & ~BIT["in-place"]:
        return
    yield Hit(tokens[place].start, tokens[last].end, "employer", "workplace by what it is beside")


def _goes_on(token: Token) -> bool:
    return token.gap == " " and not token.chip and not token.first
