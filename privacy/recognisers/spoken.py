"""Dates and times said in words, known by the phrases around the number: `a las seis`, `ten to eleven`."""

from collections.abc import Iterator
from typing import Final

from privacy.lexicon import BIT
from privacy.scan import Scan
from privacy.token import Hit, Token

_TELLING: Final = BIT["month"] | BIT["weekday"]
_DAY: Final = BIT["ordinal"] | BIT["month-word"]
"""What an ordinal is that says a day of a month by its form alone."""

_COUNTED: Final = BIT["number"] | BIT["ordinal"]

_SPANS: Final = BIT["year"] | BIT["age-year"]

_LEADS: Final = BIT["function"] | BIT["particle"] | BIT["month-word"] | BIT["year"] | BIT["unit"]
"""What a phrase of a date begins with where the day stands before it."""

_LONGEST: Final = 6
"""Words of one number."""


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of the kinds `date` and `time`."""
    tokens, phrases = scan.tokens, scan.phrases
    more = {first: after for first, after in phrases.get("hour-more", ()) if not _shrunk(tokens[first])}
    parts = {first for first, _ in phrases.get("day-part", ())}
    yield from _whole(scan)
    for first in (*more, *parts):
        begins = number_before(tokens, first)
        last = _on(tokens, first, more)
        if begins < first and not _lasts(tokens[last : last + 1]):
            yield Hit(tokens[begins].start, tokens[last - 1].end, "time", "hour and what follows hours")
    for _, after in phrases.get("at-hour", ()):
        last = number_after(tokens, after)
        if last > after and (last in more or last in parts or counts_nothing(tokens, last)):
            yield Hit(tokens[after].start, tokens[_on(tokens, last, more) - 1].end, "time", "hour after `at`")
    for _, after in phrases.get("day-is", ()):
        last = number_after(tokens, after, ordinals=True)
        if last > after and counts_nothing(tokens, last):
            yield Hit(tokens[after].start, tokens[last - 1].end, "date", "day of a month in words")
    if scan.bits & _TELLING:
        yield from _beside(scan)
    if scan.bits & _DAY == _DAY:
        yield from _alone(scan)


def _shrunk(token: Token) -> bool:
    """Whether a word is read much shorter than it is typed: `ayyam` is no `am`."""
    return len(token.key) + 2 < len(token.text)


def _whole(scan: Scan) -> Iterator[Hit]:
    """Phrases that are a date or a time by themselves, with the numbers they go on from or that go on from them."""
    tokens, phrases = scan.tokens, scan.phrases
    for first, after in phrases.get("date", ()):
        while first and tokens[first - 1].bits & (BIT["month"] | BIT["particle"]) and tokens[first].gap == " ":
            first -= 1  # noqa: PLW2901  `marzo de dos mil diez`
        if tokens[first].bits & _LEADS and not tokens[first].bits & _COUNTED:
            first = _counted_before(tokens, first)  # noqa: PLW2901  `двадцатого` before `числа`, `trois` before `du mois`
        on = number_after(tokens, after, ordinals=True) if tokens[after - 1].bits & _COUNTED else after
        if on > after and counts_nothing(tokens, on):
            after = on  # noqa: PLW2901  `две тысячи двадцать` and `третьего`
        yield Hit(tokens[first].start, tokens[after - 1].end, "date", "date in words")
    for first, after in phrases.get("time", ()):
        if after < len(tokens) and tokens[after].bits & _SPANS and not tokens[after].bits & BIT["clock"]:
            continue  # `ساڑھے تین سال`
        yield Hit(tokens[first].start, tokens[after - 1].end, "time", "clock time in words")


def _alone(scan: Scan) -> Iterator[Hit]:
    """`przyszedł szóstego`, `до шестого`: an ordinal in the form that days of a month have, and nothing it orders."""
    tokens = scan.tokens
    led = {after for _, after in scan.phrases.get("at-hour", ())}
    for place, token in enumerate(tokens):
        if token.bits & _DAY != _DAY:
            continue
        after = tokens[place + 1] if place + 1 < len(tokens) else None
        if after is not None and after.bits & _DAY == _DAY and after.gap == " " and counts_nothing(tokens, place + 2):
            yield Hit(token.start, after.end, "date", "day and month by their numbers")  # `третьего пятого`
        if not counts_nothing(tokens, place + 1):
            continue
        before = tokens[place - 1].bits if place and not token.first else 0
        if not before & BIT["function"] or before & (BIT["in-place"] | BIT["and"]) or place in led:
            yield Hit(token.start, token.end, "date", "day of a month alone")


def _beside(scan: Scan) -> Iterator[Hit]:
    """`martes trece`, `marzo del dos mil diez`: a number after a weekday, or after a month and a word like `of`."""
    tokens = scan.tokens
    for place, token in enumerate(tokens):
        if token.bits & BIT["weekday"]:
            last = number_after(tokens, place + 1, ordinals=True)
            if last > place + 1 and counts_nothing(tokens, last) and not tokens[place + 1].bits & BIT["function"]:
                yield Hit(token.start, tokens[last - 1].end, "date", "day beside a weekday")
        elif token.bits & BIT["month"] and place + 2 < len(tokens) and tokens[place + 1].bits & BIT["particle"]:
            last = number_after(tokens, place + 2, digits=True, ordinals=True)
            if tokens[place + 1].gap == " " and last > place + 2:
                yield Hit(token.start, tokens[last - 1].end, "date", "month and year")


def number_after(tokens: list[Token], place: int, *, ordinals: bool = False, digits: bool = False) -> int:
    """One past the last word of the number in words that begins there; the place itself where none does."""
    counted = BIT["number"] | (BIT["ordinal"] if ordinals else 0)
    last = place
    while last < len(tokens) and last < place + _LONGEST and _near(tokens[last]):
        if not (tokens[last].bits & counted or (digits and tokens[last].text[0].isdigit())):
            break
        last += 1
    return last


def _counted_before(tokens: list[Token], place: int) -> int:
    """The first word of the days or years said just before this place; the place itself where none is."""
    first = place
    while first > 0 and place - first < _LONGEST and _near(tokens[first]):
        if not (tokens[first - 1].bits & _COUNTED or tokens[first - 1].text[0].isdigit()):
            break
        first -= 1
    return first


def number_before(tokens: list[Token], place: int) -> int:
    """The first word of the number that ends just before this place; the place itself where none does."""
    first = place
    while first > 0 and place - first < _LONGEST and first < len(tokens) and _near(tokens[first]):
        if not tokens[first - 1].bits & (BIT["number"] | BIT["hour-part"]):
            break
        first -= 1
    return first


def counts_nothing(tokens: list[Token], after: int) -> bool:
    """Whether no noun follows that the number before would count: `at six he came`, not `at six shops`."""
    if after >= len(tokens) or len(tokens[after].gap) > 2:
        return True
    token = tokens[after]
    if token.bits & BIT["and"]:  # `two or three times`
        return not any(beside.bits & (BIT["number"] | BIT["hour-part"]) for beside in tokens[after + 1 : after + 3])
    if token.chip or "\n" in token.gap or token.gap.strip(" -") or token.bits & (BIT["month"] | BIT["weekday"]):
        return True
    return bool(token.bits & (BIT["function"] | BIT["verb"])) and not token.bits & BIT["particle"]


def _on(tokens: list[Token], last: int, more: dict[int, int]) -> int:
    """One past the last word that belongs to the hour: `cuatro y cuarto`."""
    while last in more:
        last = number_after(tokens, more[last])
    return last


def _lasts(after: list[Token]) -> bool:
    """Whether what was counted comes next: `two to three times`."""
    return bool(after) and after[0].bits & (BIT["year"] | BIT["unit"]) != 0 and after[0].gap == " "


def _near(token: Token) -> bool:
    return len(token.gap) <= 2 and "\n" not in token.gap and not token.chip and "." not in token.gap
