"""Where Sorani says that somebody works, in ordinary words: `لە ماسی تازە کار دەکەم`, `لە گەراجی وەستا ئەحمەد`."""

from collections.abc import Iterator
from typing import Final

from privacy.lexicon import BIT
from privacy.recognisers.firms import NOT_FIRM
from privacy.scan import Scan
from privacy.token import Hit, Token

_AT: Final = frozenset(("له", "لاي", "لهلاي", "لهناو", "بۆ"))
_WHOSE: Final = frozenset(("خاوهني", "خاوهنهكهي", "موديري", "مودير", "بهڕێوهبهري", "شۆفێري", "كارمهندي", "پاسهواني"))
_BESIDE: Final = frozenset(("له", "لاي", "سهر", "تهنيشت", "بهرامبهر", "نزيك", "پشت", "ژێر", "لهسهر", "بهردهم"))
_AND: Final = "و"
_OF: Final = "ي"
_MOST: Final = 4
_MINE: Final = ("م", "ت", "مان", "تان", "يان", "كه", "كهي")
"""Endings of kin that is somebody's: no part of a name alone."""
_STOPS: Final = (
    BIT["function"] | BIT["verb"] | BIT["in-place"] | BIT["unit"] | BIT["weekday"] | BIT["month"] | BIT["be"]
)
_PART: Final = frozenset(("بهشي", "ژووري", "كاري", "يێشي", "ييشي", "جێگاي", "شوێني", "حاڵي", "سهردهمي", "كاتي"))
"""`بەشی`, `کاری`: of these words no name is made with the next."""
_GARDEN: Final = ("باخچهي", "منداڵاني")


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of the kinds `employer` and `school`."""
    tokens = scan.tokens
    starts = {first for first, _ in scan.phrases.get("worked", ())}
    for place in scan.having(BIT["workplace-strong"]):
        token = tokens[place]
        if place and token.key.endswith(_OF) and tokens[place - 1].key in _AT | _WHOSE and not token.chip:
            last = _sited(tokens, _named(tokens, place, starts), starts)
            if last > place:
                yield Hit(token.start, tokens[last].end, "employer", "workplace and the words it is called by")
    for first, after in scan.phrases.get("worked", ()):
        yield from _before(tokens, first)
        yield from _behind(tokens, after)
    for place in scan.having(BIT["school-before"]):
        two = tokens[place : place + 2]
        if tuple(token.key for token in two) == _GARDEN and _on(tokens, place + 2):
            yield Hit(tokens[place].start, tokens[place + 2].end, "school", "kindergarten by name")


def _on(tokens: list[Token], place: int) -> bool:
    """Whether a word that may be part of a name stands there."""
    if place >= len(tokens):
        return False
    token = tokens[place]
    return token.gap == " " and not token.chip and not token.first and not token.bits & _STOPS


def _named(tokens: list[Token], place: int, starts: set[int]) -> int:
    """The last word of a name behind a workplace: `گەراجی وەستا ئەحمەد`, `چێشتخانەی نان و نمەک`; else the workplace."""
    last = place
    while last - place < _MOST and last + 1 not in starts and _on(tokens, last + 1):
        after = tokens[last + 1]
        if after.bits & NOT_FIRM and not after.bits & BIT["number"] and not tokens[last].bits & BIT["kin"]:
            break
        last += 1
        joined = last + 1 < len(tokens) and tokens[last + 1].key == _AND and tokens[last + 1].gap == " "
        if joined and last + 2 not in starts and _on(tokens, last + 2):
            last += 2
            break
        if not after.key.endswith(_OF) and not after.bits & (BIT["kin"] | BIT["number"]):
            break
    words = tokens[place + 1 : last + 1]
    plain = BIT["kin"] | BIT["kins"] | BIT["generic"] | BIT["number"]
    return place if len(words) == 1 and words[0].bits & plain and not words[0].bits & BIT["school"] else last


def _sited(tokens: list[Token], last: int, starts: set[int]) -> int:
    """`کارگەی سەندویچەکە لای وێستگە`: the last of up to three words of where it is, up to a word for work."""
    at = last + 1
    if at >= len(tokens) or tokens[at].key not in _BESIDE or tokens[at].gap != " ":
        return last
    for place in range(at + 1, min(at + _MOST, len(tokens))):
        if not _on(tokens, place):
            return last
        if place + 1 in starts:
            return place
    return last


def _pair(words: list[Token]) -> bool:
    """Whether the first of the words goes on in the others, and both name no time, number or kin."""
    odd = BIT["kin"] | BIT["kins"] | BIT["number"] | BIT["nation"] | NOT_FIRM
    return (
        words[0].key.endswith(_OF)
        and words[0].key not in _PART
        and not words[0].bits & odd
        and not words[-1].bits & odd
    )


def _behind(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`کار دەکەم لە ڕێگای خێرا و`: two ordinary words behind what says work and in."""
    first = place + 1
    if first + 1 >= len(tokens) or tokens[place].key not in _AT or tokens[place].gap != " ":
        return
    if not _on(tokens, first) or not _on(tokens, first + 1) or not _pair(tokens[first : first + 2]):
        return
    ends = first + 2 >= len(tokens) or tokens[first + 2].key == _AND or tokens[first + 2].gap != " "
    if ends:
        yield Hit(tokens[first].start, tokens[first + 1].end, "employer", "ordinary words behind a word for work")


def _before(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`لە ماسی تازە کار`, `لە دوو برا کارم`: two to four ordinary words between `in` and what says work."""
    first = place
    while first > 0 and place - first <= _MOST and tokens[first].gap == " " and not tokens[first - 1].chip:
        if tokens[first - 1].key in _AT:
            break
        if tokens[first - 1].bits & _STOPS and tokens[first - 1].key != _AND:
            return
        first -= 1
    if first < 1 or tokens[first - 1].key not in _AT or tokens[first].gap != " ":
        return
    words = tokens[first:place]
    if len(words) < 2 or any(token.key == _AND for token in (words[0], words[-1])):
        return
    counted = words[0].bits & BIT["number"] and words[1].bits & BIT["kin"] and not words[-1].key.endswith(_MINE)
    if counted or _pair(words):
        yield Hit(words[0].start, words[-1].end, "employer", "ordinary words between `in` and a word for work")
