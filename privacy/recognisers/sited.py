"""What is named by where it is: `kafja në Linthorpe Road`, `Norwich Road'daki oto yıkama`, `Ura e Re`."""

from collections.abc import Iterator
from typing import Final

from privacy.lexicon import BIT
from privacy.recognisers.spoken import number_after
from privacy.recognisers.workplaces import BESIDE
from privacy.scan import Scan
from privacy.token import Hit, Token

_KIND: Final = BIT["workplace"] | BIT["workplace-before"] | BIT["trading"]
_STREET: Final = BIT["street"]
_PLAIN: Final = BIT["function"] | BIT["verb"] | BIT["kin"] | BIT["kins"] | BIT["number"]
_SITED: Final = ("daki", "deki", "taki", "teki")
"""Turkish endings of what is in a place."""
_CASES: Final = ("da", "de", "ta", "te", "dan", "den", "tan", "ten", "ya", "ye")
"""Turkish endings that a number has where it counts nothing."""
_OF: Final = ("ın", "in", "un", "ün", "ki")
"""Turkish endings of whose something is, and of where it is."""
_BETWEEN: Final = 2
"""Words that say what sort of workplace it is: `magazina e mobiljeve`."""
_OF_WHAT: Final = frozenset((
    "فروشي", "پزي", "شويي", "سازي", "كاري", "بافي", "دوزي", "گيري", "خانه", "خونه",
    "forushi", "foroushi", "foroshi", "forooshi", "pazi", "shuyi", "shooyi", "sazi",
))  # fmt: skip
"""Persian workplaces that need a word before them, typed apart, as the door reads them: `کاشی فروشی`."""
_STREET_MOST: Final = 4
"""Words of a street with its own word."""
_ODD: Final = BIT["particle"] | BIT["kin"] | BIT["kins"] | BIT["number"]
_RUN: Final = 3


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of the kinds `employer`, `address` and `place`."""
    tokens = scan.tokens
    if scan.bits & _STREET or scan.bits & BIT["street-before"]:
        for place in scan.having(_KIND):
            token = tokens[place]
            if token.chip or token.bits & BIT["function"]:
                continue
            if token.bits & BIT["workplace-before"]:
                yield from _of_street(tokens, place)
            if token.text.lower() != token.text.upper():
                yield from _in_street(tokens, place)
                yield from _street_first(tokens, place)
        if scan.at_endings:
            for place in scan.having(_STREET):
                yield from _house_behind(tokens, place)
    if scan.at_endings:
        for first, _ in scan.phrases.get("worked-at", ()):
            yield from _compound(tokens, first)
    for place in scan.capitals:
        if place and not tokens[place].first and tokens[place - 1].bits & BIT["in-place"]:
            yield from _joined(tokens, place)


def _in_street(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`magazina e mobiljeve në Hard Ings Road`: a workplace, what sort it is, and the street that it is in."""
    at = place + 1
    while at < len(tokens) and at - place <= _BETWEEN + 1 and _goes_on(tokens[at]):
        if tokens[at].bits & BIT["in-place"]:
            break
        if tokens[at].bits & _PLAIN and not tokens[at].bits & BIT["particle"]:
            return
        at += 1
    if at >= len(tokens) or not tokens[at].bits & BIT["in-place"] or not _goes_on(tokens[at]):
        return
    for last in range(at + 1, min(at + 1 + _STREET_MOST, len(tokens))):
        token = tokens[last]
        if not _goes_on(token):
            return
        before = tokens[last - 1]
        if token.bits & _STREET and last > at + 1 and not before.bits & (_PLAIN | BIT["generic"]):
            yield Hit(tokens[place].start, token.end, "employer", "workplace in a street")
            return
        if before.bits & BIT["street-before"] and last > at + 1 and not token.bits & (_PLAIN | BIT["generic"]):
            yield Hit(tokens[place].start, token.end, "employer", "workplace in a street")
            return


def _of_street(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`کارواش جاده نیومارکت`, `khoshkshuyi khiyaban oldham`: a workplace, its sort, and the street it is known by."""
    at = place + 1
    while at + 1 < len(tokens) and _goes_on(tokens[at]) and not tokens[at].bits & BIT["street-before"]:
        near = tokens[at].key in BESIDE or tokens[at].bits & BIT["work-in"]
        if at - place > _BETWEEN or (tokens[at].bits & _PLAIN and not near):
            return
        at += 1
    if at + 1 >= len(tokens) or not _goes_on(tokens[at]) or not _goes_on(tokens[at + 1]):
        return
    plain = _PLAIN | BIT["be"] | BIT["in-place"] | BIT["generic"]
    if tokens[at].bits & BIT["street-before"] and not tokens[at + 1].bits & plain:
        led = place and tokens[place].key in _OF_WHAT and _goes_on(tokens[place]) and not tokens[place - 1].bits & plain
        yield Hit(tokens[place - bool(led)].start, tokens[at + 1].end, "employer", "workplace in a street")


def _street_first(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`Norwich Road'daki oto yıkama`: the same where the street stands first with an ending for what is in it."""
    for first in range(place - 1, max(place - 2 - _BETWEEN, 0), -1):
        if not _goes_on(tokens[first + 1]) or tokens[first].chip:
            return
        if tokens[first].key.endswith(_SITED):
            if tokens[first].bits & _STREET and tokens[first].gap == " " and not tokens[first - 1].bits & _PLAIN:
                yield Hit(tokens[first - 1].start, tokens[place].end, "employer", "workplace in a street")
            return


def _house_behind(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`Deane Road yüz on ikiye`, `Norwich Road on dört numarada`: a house number with an ending or its word behind."""
    after = number_after(tokens, place + 1)
    if after == place + 1 or tokens[place].text.lower() == tokens[place].text.upper():
        return
    cased = tokens[after - 1].key.endswith(_CASES)
    if cased or (after < len(tokens) and _goes_on(tokens[after]) and tokens[after].key.startswith("numara")):
        yield Hit(tokens[place].start, tokens[after - 1].end, "address", "house number after the street")


def _compound(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`huzur çamaşırhanesinde`: one ordinary word before a workplace or school that has the ending of a compound."""
    token = tokens[place]
    if not place or not token.bits & (_KIND | BIT["school"]) or not _goes_on(token) or tokens[place - 1].chip:
        return
    name = tokens[place - 1]
    other = _PLAIN | _KIND | BIT["generic"] | BIT["not-firm"] | BIT["not-name"] | BIT["school"] | BIT["ordinal"]
    if name.text.lower() != name.text.upper() and not name.bits & other and not name.key.endswith(_OF):
        yield Hit(name.start, token.end, "employer", "ordinary word of a compound")


def _joined(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`nga Buka e Gjyshes`, `te Tri Motrat`: words with capitals, also such as join names, after a word for `in`."""
    last = at = place
    while at + 1 < len(tokens) and at - place < _RUN and _goes_on(tokens[at + 1]):
        at += 1
        if _written(tokens[at]):
            last = at
        elif not tokens[at].bits & BIT["particle"] or last < at - 1:
            break
    odd = any(token.bits & _ODD for token in tokens[place : last + 1])  # the others `places` finds
    if last > place and odd and _written(tokens[place]):
        yield Hit(tokens[place].start, tokens[last].end, "place", "capitals after `in` or `from`")


def _written(token: Token) -> bool:
    """Whether a word has a capital first and small letters behind it."""
    return token.capital and not token.text.isupper() and not token.chip


def _goes_on(token: Token) -> bool:
    return token.gap == " " and not token.chip and not token.first
