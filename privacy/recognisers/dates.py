"""Exact dates and exact times of day; parts of the day and how often something happens are not exact."""

import re
from collections.abc import Iterator
from typing import Final

from privacy.lexicon import BIT
from privacy.recognisers.names import unknown
from privacy.recognisers.patterns import coded
from privacy.recognisers.spoken import counts_nothing
from privacy.scan import Scan
from privacy.token import Hit, Token

_DATE: Final = re.compile(
    r"(?<![\d/])"
    r"(?:\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(?:\d{4}|\d{2})|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}/\d{1,2})(?![\d/])"
)
_NTH: Final = re.compile(r"(?<!\w)\d{1,2} ?(?:st|nd|rd|th)(?!\w)", re.IGNORECASE)
_CLOCK: Final = re.compile(
    r"(?<!\d)\d{1,2}(?: ?[:.h] ?\d{2}(?!\d))? ?(?:a\.?m\b\.?|p\.?m\b\.?|o'?clock|hrs?\b|hours\b(?= on| that))",
    re.IGNORECASE,
)
_TIME: Final = re.compile(r"(?<!\d)(?:[01]?\d|2[0-3])[:h][0-5]\d(?::[0-5]\d)?(?!\d)", re.IGNORECASE)
_TO_THE_HOUR: Final = re.compile(r"(?<![\d:.,])\d{1,2} (?:past|to|till|pa) \d{1,2}(?![\d:.,%])", re.IGNORECASE)
_TO: Final = frozenset(("past", "to", "till", "pa"))
_YEAR: Final = re.compile(r"(?<![\d/])(?:19|20)\d{2}(?!\d)")

_TELLING: Final = (
    BIT["month"]
    | BIT["year"]
    | BIT["month-word"]
    | BIT["ordinal"]
    | BIT["clock"]
    | BIT["clock-before"]
    | BIT["hour-part"]
)
_COUNTED: Final = BIT["number"] | BIT["ordinal"]

_OF: Final = BIT["function"] | BIT["generic"]
"""What a word like `of` is in the languages that put it behind: `की`."""

_JOINS: Final = BIT["function"] | BIT["particle"] | BIT["and"]
"""What stands between the first day and the last: `to the`, `au`, `по`."""

_JOINING_MOST: Final = 2
_TWO: Final = 2

_RAISED: Final = frozenset(("st", "nd", "rd", "th", "er", "º", "ª", "o", "го", "е", "ого", "та", "те", "go", "ogo"))
"""What is written behind the digits of a day, set apart from them."""

_YEAR_DIGITS: Final = 4


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of the kinds `date` and `time`."""
    if scan.has_digit:
        yield from coded(_DATE, scan, "date", "day, month and year")
        yield from coded(_CLOCK, scan, "time", "clock time")
        yield from coded(_TIME, scan, "time", "clock time")
        if not _TO.isdisjoint(scan.typed):
            yield from coded(_TO_THE_HOUR, scan, "time", "minutes to or past an hour")
        yield from coded(_NTH, scan, "date", "day of a month")
        yield from coded(_YEAR, scan, "date", "year")
    for place in scan.having(_TELLING):
        token = scan.tokens[place]
        if token.bits & BIT["month"]:
            yield from _around_month(scan, place)
            yield from _counted_in_month(scan.tokens, place)
        elif token.bits & BIT["ordinal"]:
            yield from _nth_of(scan, place)
        if token.bits & BIT["year"] and token.text.lower() == token.text.upper():
            yield from _year_in_words(scan, place)
        if token.bits & BIT["month-word"]:
            yield from _month_by_number(scan, place)
        if token.bits & (BIT["clock"] | BIT["hour-part"]):
            yield from _clock(scan, place)
        if token.bits & BIT["clock-before"]:
            yield from _hour_after(scan, place)


def _near(token: Token) -> bool:
    return len(token.gap) <= 2 and "\n" not in token.gap and not token.chip


def _day(token: Token) -> bool:
    """Whether a token can be the day of a month or a year."""
    return bool(token.bits & _COUNTED) or token.text[0].isdigit()


def _around_month(scan: Scan, place: int) -> Iterator[Hit]:
    """A month with its day or year on either side; a month alone is not an exact date."""
    tokens = scan.tokens
    first = last = place
    back = place - 1
    if back >= 1 and tokens[back].bits & BIT["particle"] and _near(tokens[place]):
        back -= 1
    uncased = tokens[place].text.lower() == tokens[place].text.upper()
    back = _before_its_word(tokens, place, back)
    if back >= 1 and tokens[back].key in _RAISED and tokens[back - 1].text.isdigit():
        back -= 1  # `21 st of sept`
    while back >= 0 and _near(tokens[back + 1]) and _day(tokens[back]):
        first = back
        back -= 1
    if first == place:
        first = _misspelt_day(tokens, place)
    if first < place:
        yield from _range_before(tokens, first)
    while last + 1 < len(tokens) and _near(tokens[last + 1]) and last < place + 6:
        named = tokens[last + 1].bits & BIT["year"] and first < place  # `هفدهم بهمن ماه`, `دوم تیر سال ۹۸`
        if not named and (not _day(tokens[last + 1]) or tokens[last + 1].bits & BIT["in-place"]):
            break
        last += 1
    if last == place and (uncased or any(token.key == "ki" for token in tokens[place + 1 : place + 2])):
        last = _led_day(tokens, place)
    if first == last:
        return
    if back >= 0 and tokens[back].bits & BIT["weekday"] and _near(tokens[back + 1]):
        first = back
    elif uncased and first == place and place and _whose(tokens[place - 1]) and _near(tokens[place]):
        first -= 1  # `د جنورۍ په لومړۍ`
    yield Hit(tokens[first].start, tokens[last].end, "date", "day or year beside a month")


def _before_its_word(tokens: list[Token], month: int, place: int) -> int:
    """`trois du mois de mai`, `third of the month of May`: the token before the word `month`, or the place itself."""
    uncased = tokens[month].text.lower() == tokens[month].text.upper()
    its_word = BIT["month-word"] | (BIT["year"] if uncased else 0)
    if place >= 1 and tokens[place].bits & its_word and not _day(tokens[place]) and _near(tokens[month]):
        back = place - 1  # `پانزده ماه عقرب`
        led = tokens[back].bits & BIT["particle"] and _near(tokens[place])  # `sevom-e mah-e Bahman`
        return back - bool(back and led)
    if uncased or place < _TWO or not tokens[place].bits & BIT["year"] or not _near(tokens[place + 1]):
        return place
    back = place - 1
    while back > 0 and place - back <= _JOINING_MOST and tokens[back].bits & BIT["particle"]:
        back -= 1
    return back if back < place - 1 and _day(tokens[back]) and _near(tokens[back + 1]) else place


def _misspelt_day(tokens: list[Token], month: int) -> int:
    """`on the furts of May`, `le trant janvier`: a word nobody knows right before a month; else the month."""
    if tokens[month].bits & (BIT["function"] | BIT["verb"]):
        return month  # `may`
    day = month - 1
    if day > 0 and tokens[day].bits & BIT["particle"] and _near(tokens[month]):
        day -= 1
    if day < 0 or not unknown(tokens[day]) or tokens[day].capital:
        return month
    if not (_near(tokens[month]) and _near(tokens[day + 1])):
        return month
    while day > 0 and _near(tokens[day]) and _day(tokens[day - 1]):
        day -= 1
    return day


def _whose(token: Token) -> bool:
    """Whether the word is `of`, in a language that puts it before."""
    return bool(token.bits & BIT["particle"] and token.bits & BIT["function"])


def _led_day(tokens: list[Token], month: int) -> int:
    """`د سپټمبر په دوه ویشتمه`, `मई की नौ`: the last token of a day that a small word joins to the month, else it."""
    last = month + 1
    if last >= len(tokens) or not _near(tokens[last]):
        return month
    of = tokens[last].bits & _OF == _OF or tokens[last].bits & BIT["year"] or tokens[last].key == "ki"  # `june ki do`
    if not of and not tokens[last].bits & BIT["in-place"]:
        return month
    while last + 1 < len(tokens) and last < month + 4 and _near(tokens[last + 1]) and _day(tokens[last + 1]):
        last += 1
    day = tokens[last].bits & BIT["ordinal"] or (of and last > month + 1 and counts_nothing(tokens, last + 1))
    return last if day else month


def _counted_in_month(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`first Monday of September`, `prima luni din septembrie`, `second week of June`, `primeiro dia de maio`."""
    back = place - 2
    if back < 1 or not (_near(tokens[place]) and _near(tokens[place - 1]) and _near(tokens[back])):
        return
    joins = BIT["particle"] | (BIT["in-place"] if not tokens[back].bits & BIT["unit"] else 0)
    counted = tokens[back].bits & (BIT["weekday"] | BIT["year"] | BIT["unit"])
    if counted and tokens[place - 1].bits & joins and tokens[back - 1].bits & BIT["ordinal"]:
        yield Hit(tokens[back - 1].start, tokens[place].end, "date", "week or day counted in a month")


def _range_before(tokens: list[Token], first: int) -> Iterator[Hit]:
    """`from the fourth to the sixth of May`: the day that one or two small words join to the day of a month."""
    back = first
    while back > 0 and first - back < _JOINING_MOST and _near(tokens[back]) and not _day(tokens[back - 1]):
        if not tokens[back - 1].bits & _JOINS:
            return
        back -= 1
    begins = back
    while begins > 0 and _near(tokens[begins]) and _day(tokens[begins - 1]):
        begins -= 1
    if begins < back < first:
        yield Hit(tokens[begins].start, tokens[back - 1].end, "date", "first day of several")


def _year_in_words(scan: Scan, place: int) -> Iterator[Hit]:
    """`سال شصت و هشت`: a year and a number of several words right behind it, that counts nothing."""
    tokens = scan.tokens
    last = place
    while last + 1 < len(tokens) and _near(tokens[last + 1]) and tokens[last + 1].bits & BIT["number"]:
        last += 1
    if last - place >= 3 and not _lasts(tokens[last + 1 : last + 2]):
        yield Hit(tokens[place].start, tokens[last].end, "date", "year in words")


def _month_by_number(scan: Scan, place: int) -> Iterator[Hit]:
    """`يوم ثلاثة وعشرين شهر خمسة`: the month by its number, with its day; without a day it is no exact date."""
    tokens = scan.tokens
    if place + 1 >= len(tokens) or not (_day(tokens[place + 1]) and _near(tokens[place + 1])):
        return
    if place == 0 or not _day(tokens[place - 1]):
        yield from _month_and_year(tokens, place)
        return
    if not (_near(tokens[place]) and _near(tokens[place + 1])):
        return
    first, last = place - 1, place + 1
    while first > 0 and _near(tokens[first]) and _day(tokens[first - 1]):
        first -= 1
    while last + 1 < len(tokens) and last < place + 5 and _near(tokens[last + 1]) and _day(tokens[last + 1]):
        last += 1
    yield Hit(tokens[first].start, tokens[last].end, "date", "day and number of a month")


def _month_and_year(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`tháng hai năm 2024`: the month by its number, with its year in digits."""
    for last in range(place + 2, min(place + 5, len(tokens))):
        if not (_near(tokens[last]) and _day(tokens[last])):
            return
        if tokens[last].text.isdigit() and len(tokens[last].text) == _YEAR_DIGITS:
            yield Hit(tokens[place].start, tokens[last].end, "date", "number of a month and year")
            return


def _nth_of(scan: Scan, place: int) -> Iterator[Hit]:
    """`Monday the third`: an ordinal right after a weekday."""
    tokens = scan.tokens
    back = place - 1
    if back >= 1 and tokens[back].bits & BIT["particle"]:
        back -= 1
    if back >= 0 and tokens[back].bits & BIT["weekday"] and _near(tokens[place]) and _near(tokens[back + 1]):
        yield Hit(tokens[back].start, tokens[place].end, "date", "day beside a weekday")


def _hour(token: Token) -> bool:
    """Whether a token before a clock word belongs to the time: `half`, `nine`, `3'e`."""
    return bool(token.bits & (_COUNTED | BIT["hour-part"])) or token.text[0].isdigit()


def _clock(scan: Scan, place: int) -> Iterator[Hit]:
    """`ten o'clock`, `half past nine`, `the hour of five`: number words beside clock words."""
    tokens = scan.tokens
    first = last = place
    if tokens[place].bits & BIT["hour-part"] and any(
        t.bits & BIT["clock"] and _near(t) for t in tokens[place + 2 :][:1]
    ):
        yield Hit(tokens[place].start, tokens[place + 2].end, "time", "clock time in words")  # `پونے نوں وجے`
    alone = tokens[place + 1 : place + 2] if tokens[place].bits & BIT["hour-part"] else []
    if any(token.bits & BIT["clock"] and token.gap == " " for token in alone):
        yield Hit(tokens[place].start, tokens[place + 1].end, "time", "clock time in words")  # `ڈیڑھ بجے`
    while first > 0 and _near(tokens[first]) and _hour(tokens[first - 1]):
        first -= 1
    if first > 1 and tokens[first - 1].bits & BIT["and"] and _day(tokens[first - 2]) and first == place:
        first -= 2  # `nove e meia`
    while (
        last + 1 < len(tokens)
        and _near(tokens[last + 1])
        and tokens[last + 1].bits & (_COUNTED | BIT["hour-part"] | BIT["clock"])
    ):
        last += 1
    if not tokens[place].bits & BIT["clock"] and _lasts(tokens[last + 1 : last + 2]):
        return
    if any(_day(token) for token in tokens[first : last + 1]):
        yield Hit(tokens[first].start, tokens[_minutes(tokens, last)].end, "time", "clock time in words")


def _minutes(tokens: list[Token], last: int) -> int:
    """`نو بج کر بیس منٹ`: the last token of minutes that a function word joins to the hour, else the hour's."""
    if last + 3 >= len(tokens) or not tokens[last].bits & BIT["clock"] or not tokens[last + 1].bits & BIT["function"]:
        return last
    after = last + 2
    while after < min(last + 4, len(tokens)) and _near(tokens[after]) and _day(tokens[after]):
        after += 1
    if after == last + 2 or after >= len(tokens) or not tokens[after].bits & BIT["unit"] or not _near(tokens[last + 1]):
        return last
    return after


def _lasts(after: list[Token]) -> bool:
    """Whether a word for a span of time follows: `یک و نیم ماه` is no hour."""
    return bool(after) and after[0].bits & (BIT["year"] | BIT["unit"]) != 0 and not after[0].bits & BIT["clock"]


def _hour_after(scan: Scan, place: int) -> Iterator[Hit]:
    """`ساعت نه و ربع`: the hour follows its word, behind which the same number says how long."""
    tokens = scan.tokens
    last = place
    while last + 1 < len(tokens) and last < place + 5 and _near(tokens[last + 1]):
        counted = _hour(tokens[last + 1]) or (last > place and tokens[last + 1].bits & BIT["unit"])
        if not counted or tokens[last + 1].bits & BIT["clock-before"]:
            break
        last += 1
    if any(_day(token) for token in tokens[place + 1 : last + 1]):
        yield Hit(tokens[place].start, tokens[last].end, "time", "clock time in words")
