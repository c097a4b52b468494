"""Arabic in Latin letters, where many names read like words: who is called what, lives and works where."""

from collections.abc import Iterator
from typing import Final

from privacy.lexicon import BIT, PHRASE
from privacy.recognisers.firms import KIND, MEASURES, NOT_FIRM, PLAIN, al, is_shaped
from privacy.recognisers.names import unknown
from privacy.recognisers.working import plain_name
from privacy.scan import Scan
from privacy.token import Hit, Token

_IN: Final = frozenset((
    "b", "ba", "f", "fa", "bal", "fal", "and", "anda", "nd", "anad", "ma", "m", "uaa", "ada", "ab", "am", "aam",
    "hda",
))  # fmt: skip
"""`b`, `bi`, `fi`, `fel`, `3end`, `ma3`, `m3a`, `ib`, `yam`, `7da` as the door reads them."""

_FROM: Final = frozenset(("man", "mn", "mal", "mnal"))

_WHOSE: Final = frozenset((
    "ta", "taa", "mta", "bta", "tab", "taba", "tal", "dal", "daal", "hag", "haga", "hak", "mal", "bata",
))  # fmt: skip
"""`ta3`, `mta3`, `bta3`, `tab3`, `dyal`, `7agg`, `mal`."""

_FOR: Final = frozenset(("lal", "lla"))
"""`lal`, `lil`, `lel` before what a business does."""

_WHICH: Final = frozenset((
    "ala", "la", "al",
))  # fmt: skip
"""`elli`, `lli`, and `3ala`."""

_BESIDE: Final = frozenset((
    "a", "ala", "f", "fa", "b", "ba", "ganb", "gnb", "ganab", "hda", "hada", "uara", "ura", "fuk", "fug", "tht",
    "taht", "kudam", "kadam", "gudam", "gadam", "gudum", "adam", "udam", "udm", "kurb", "karab", "mkabal",
    "mukabal", "bgnb", "bganb", "gud", "gamb", "bgamb", "ban", "aum", "aam", "am", "and", "sub",
))  # fmt: skip
"""Words for where something is: `3ala`, `janb`, `wara`, `fo2`, `ta7t`, `2oddam`, `2orb`."""

_STOPS: Final = PLAIN & ~BIT["generic"] & ~BIT["not-name"] | MEASURES | NOT_FIRM | BIT["home-unit"]
_TITLED: Final = BIT["title"] | BIT["particle"]
_LONG: Final = 4
"""Letters of a word that sounds like a small one and may be another in a name: `pizza bella`, `premier inn`."""
_PARTS: Final = 3
_WHEN: Final = 3
"""Words such as `delivery` that may stand between what says work and where."""


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of the kinds `employer`, `place`, `date` and `name`: `forn elli 3ala Bath Road`, `lhanout dyal si X`."""
    tokens = scan.tokens
    for _, after in scan.phrases.get("lives-in", ()):
        if _respelt(tokens, after):
            yield from _home(tokens, after)
    for place in scan.having(BIT["month"] | BIT["month-word"]):
        yield from _day(tokens, place)
    for _, after in scan.phrases.get("intro", ()):
        if _near(tokens, after) and al(tokens[after]) and _named(tokens, after + 1):
            yield Hit(tokens[after].start, tokens[after + 1].end, "name", "article after `called`")
        if _near(tokens, after) and _respelt(tokens, after) and tokens[after].capital:
            yield Hit(tokens[after].start, tokens[after].end, "name", "capital after `called`")
    yield from _works(scan)


def _works(scan: Scan) -> Iterator[Hit]:
    """Workplaces behind what says that somebody works, or was hired or sacked."""
    tokens = scan.tokens
    for _, after in scan.phrases.get("works-at", ()):
        if after and tokens[after - 1].key in _IN:
            yield from _workplace(tokens, after)
    for _, after in scan.phrases.get("worked", ()):
        for place in range(after, min(after + _WHEN, len(tokens))):
            token = tokens[place]
            if token.chip or token.gap != " ":
                break
            if token.key in _FROM:
                yield from _workplace(tokens, place + 1)
                break
            if token.key in _IN and token.bits & BIT["work-in"]:
                yield from _workplace(tokens, place + 1)
                yield from plain_name(tokens, place + 1)
                break


def _respelt(tokens: list[Token], place: int) -> bool:
    """Whether a word stands there that the door reads otherwise than it is typed, as it does in Latin letters only."""
    return place < len(tokens) and tokens[place].text.isascii() and tokens[place].key != tokens[place].text.lower()


_OF: Final = frozenset((
    "al", "hata", "hada", "had", "man", "mn", "mna", "mnal", "f", "fa", "fal", "b", "ba", "bal", "bl", "fl", "d", "dal",
    "daal", "dad", "da", "ta", "mta", "tal", "dc", "lal", "la", "l",
))  # fmt: skip
"""`el`, `men`, `fel`, `bel`, `dyal` between a day and its month."""
_COUNTED: Final = BIT["number"] | BIT["ordinal"]
_LEADS: Final = 2


def _day(tokens: list[Token], month: int) -> Iterator[Hit]:
    """`el tenein w 3eshrin men nisan`, `tlata fel shahr`, `sab3a men shahr tis3a`: a day in words and its month."""
    first = month
    while first > 0 and month - first <= _LEADS and _near(tokens, first) and tokens[first - 1].key in _OF:
        first -= 1
    if first == month or not _near(tokens, first) or not tokens[first - 1].bits & _COUNTED or tokens[first - 1].chip:
        return
    first -= 1
    if first > 1 and tokens[first - 1].bits & BIT["and"] and tokens[first - 2].bits & _COUNTED:
        first -= 2
    first -= bool(first and al(tokens[first - 1]))
    last = month
    if tokens[month].bits & BIT["month-word"]:
        while _near(tokens, last + 1) and tokens[last + 1].bits & (_COUNTED | BIT["month"]) and last < month + 2:
            last += 1
    yield Hit(tokens[first].start, tokens[last].end, "date", "day in words and its month")


_ONLY: Final = ~(PHRASE | BIT["word"] | BIT["maybe-place"] | BIT["maybe"] | BIT["surname"] | BIT["landmark-before"])
_HILLS: Final = BIT["street"] | BIT["landmark"]
_FOLLOWS: Final = BIT["street"] | BIT["landmark"] | BIT["place"] | BIT["maybe-place"]


def _home(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`sakin b lexden`, `ana men ras el ma3arra`: what is nothing but a word, where somebody lives or is from."""
    if not _near(tokens, place):
        return
    last = place
    if tokens[place].capital:
        while _near(tokens, last + 1) and tokens[last + 1].capital:
            last += 1
    elif _near(tokens, place + 1) and tokens[place + 1].bits & _HILLS and not al(tokens[place]):
        last += 1
    elif tokens[place].bits & _ONLY or any(map(str.isdigit, tokens[place].text)):
        return
    if _near(tokens, place + 2) and al(tokens[place + 1]):
        last += 2
    elif _near(tokens, place + 1) and (tokens[place + 1].bits & _FOLLOWS or unknown(tokens[place + 1])):
        last += 1
    yield Hit(tokens[place].start, tokens[last].end, "place", "plain word after `live in`")


def _workplace(tokens: list[Token], first: int) -> Iterator[Hit]:
    start = first + (first < len(tokens) and al(tokens[first]))
    if not _near(tokens, start):
        return
    article = _near(tokens, start + 2) and start == first
    led = article and (al(tokens[start + 1]) or tokens[start + 1].key in _FOR)
    if not tokens[start].bits & KIND and (not led or tokens[start].bits & _STOPS):
        return
    last = start
    if led:  # `b 2amar el leil`, `b 3ishtar lal tandif`
        last += 2
    for _ in range(_PARTS):
        after = _part(tokens, last + 1, begun=last > start)
        if after == last:
            break
        last = after
    if last > start:
        yield Hit(tokens[first].start, tokens[last].end, "employer", "a workplace and what it is called by")


def _part(tokens: list[Token], place: int, *, begun: bool) -> int:
    """The last token of what goes on at a place of the name of a workplace, else the one before."""
    if not _near(tokens, place):
        return place - 1
    token = tokens[place]
    if al(token) or (token.key in _FOR and tokens[place - 1].bits & _STOPS == 0):
        return place + 1 if _named(tokens, place + 1) else place - 1
    if token.key in _BESIDE and begun:
        return _street(tokens, place)
    at = place
    if token.key in _WHOSE:
        at += 1
    elif token.key in _WHICH and _near(tokens, place + 1) and tokens[place + 1].key in _BESIDE:
        at += 2
    elif token.bits & _TITLED or (token.key in _BESIDE and token.bits & BIT["function"] and not begun):
        at += 1
    if at > place:
        while _near(tokens, at) and (al(tokens[at]) or tokens[at].bits & (_TITLED | BIT["street-before"])):
            at += 1
        while _near(tokens, at + 1) and (tokens[at + 1].bits & BIT["street"] or is_shaped(tokens[at + 1])):
            at += 1
        return at if _named(tokens, at) else place - 1
    if not _named(tokens, place) or token.bits & _STOPS & ~BIT["function"]:
        return place - 1
    small = token.bits & BIT["function"] and len(token.key) < _LONG
    return place if not small and (not begun or is_shaped(token)) else place - 1


def _street(tokens: list[Token], place: int) -> int:
    """`3ala Rainham Road`: the street that something is in, else the word before."""
    for last in range(place + 1, min(place + 4, len(tokens))):
        if not _near(tokens, last):
            break
        if tokens[last].bits & BIT["street"] and last > place + 1:
            return last
    return place - 1


def _near(tokens: list[Token], place: int) -> bool:
    return place < len(tokens) and tokens[place].gap == " " and not tokens[place].chip and not tokens[place].first


def _named(tokens: list[Token], place: int) -> bool:
    """Whether a word stands there that may be part of a name: behind an article, whatever says not how much or when."""
    when = MEASURES & ~BIT["joint"] | BIT["weekday"] | BIT["month"] | NOT_FIRM
    return _near(tokens, place) and not tokens[place].bits & when
