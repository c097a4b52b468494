"""Where somebody works, known by what is said of working there."""

from collections.abc import Iterator
from typing import Final

from privacy.lexicon import BIT
from privacy.recognisers.firms import (
    DOING,
    KIND,
    MEASURES,
    NEVER,
    NOT_FIRM,
    PLAIN,
    acts,
    al,
    is_kind,
    is_shaped,
    near,
    noun,
)
from privacy.recognisers.names import unknown
from privacy.token import ANOTHER, Hit, Token

_STOPS: Final = PLAIN & ~BIT["generic"] | MEASURES

_THE: Final = ("هكه", "هكهم", "هكهي", "هكهمان", "هكان", "هكاني")
"""Endings of Sorani words for something that was spoken of: the name of nothing."""


def then_where(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`کار میکنم تو نان داغ`, `شغال حارس باليل في نجمة الصباح`: what says work, when, and in which place."""
    while place < len(tokens) and tokens[place].gap == " " and not tokens[place].chip:
        token = tokens[place]
        cased = token.text.lower() != token.text.upper()
        if token.bits & (BIT["work-in"] if cased else BIT["work-in"] | BIT["in-place"]):
            yield from works_at(tokens, place + 1)
            yield from plain_name(tokens, place + 1)
            return
        if token.key.startswith("ب") and len(token.key) > 3 and not token.bits & (PLAIN | NOT_FIRM):
            yield from plain_name(tokens, place)  # `شغال بنجمة الصباح`
            return
        if not token.bits & (BIT["generic"] | NOT_FIRM | BIT["hour-part"] | BIT["unit"] | BIT["number"]):
            return
        place += 1


def works_at(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`works at Golden Dragon`, `cleans for the elm lodge hotel`."""
    start = place
    while (
        start < len(tokens)
        and start < place + 2
        and tokens[start].bits & (BIT["before-noun"] | BIT["workplace-before"])
    ):
        start += 1
    last = start - 1
    told = False
    while last + 1 < len(tokens) and last - start < 4:
        token = tokens[last + 1]
        if token.chip or token.first or len(token.gap) > 1 or "\n" in token.gap:
            break
        plain = NEVER if token.rule == ANOTHER else PLAIN
        if token.bits & plain and not (token.capital and told):
            break
        shaped = (
            token.capital
            or unknown(token)
            or token.rule == ANOTHER
            or token.bits & (BIT["name"] | BIT["place"] | BIT["maybe"] | BIT["surname"])
        )
        told = told or bool(shaped)
        last += 1
        if token.bits & BIT["workplace"]:
            break
    if last < start:
        return
    ends_at_work = bool(tokens[last].bits & BIT["workplace"]) and last > start
    while not ends_at_work and last >= start and not is_shaped(tokens[last]):
        last -= 1
    if last >= start:
        last = noun(tokens, last)
    end = last + 2 >= len(tokens) or tokens[last + 2].first
    if start <= last < len(tokens) - 1 and end and tokens[last + 1].gap == " " and _ends_name(tokens[last + 1]):
        last += 1  # `کار میکنه ده ستاره شب.`
    if last >= start and (told or ends_at_work):
        yield Hit(tokens[start].start, tokens[last].end, "employer", "after `works at`")


def plain_name(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`works at the red lion`, `work in sunny meadows care home`: ordinary words that name a workplace."""
    start = place
    while start < min(place + 2, len(tokens)) and _leads(tokens[start]):
        start += 1
    begin = start
    if start < len(tokens) and tokens[start].bits & BIT["number"]:
        start += 1  # `dos hermanos`
    last, words = start - 1, 0
    while last + 1 < len(tokens) and words < 3:
        token = tokens[last + 1]
        joins = words == 1 and token.bits & BIT["particle"] and last + 2 < len(tokens)  # `sabor da terra`
        joins = joins or (words == 1 and (_pair(tokens, last) or (al(token) and last + 2 < len(tokens))))
        if (
            token.chip
            or token.first
            or token.gap not in (" ", "'")
            or not (joins or _part(token, words, begin < start))
        ):
            break
        last += 1
        words += not joins
        if token.bits & BIT["workplace"] or (words == 2 and not _ends_at_kind(tokens, last)):
            break
    last -= acts(tokens, last)
    whole = last
    while last >= start and tokens[last].bits & (BIT["generic"] | BIT["workplace"] | BIT["particle"]):
        last -= 1
    sort = last >= start and tokens[last].bits & KIND
    if last == start and whole > last and not sort and tokens[last + 1].bits & BIT["generic"] & ~BIT["particle"]:
        last += 1  # `spice garden`, `vatra veche`
    if last < start or tokens[start].bits & (BIT["generic"] | BIT["workplace"] | BIT["firm"]):
        if last > start and _good_name(tokens, start, last):
            yield Hit(tokens[begin].start, tokens[last].end, "employer", "ordinary words after `works at`")
        return
    workplace = last + 1 < len(tokens) and tokens[last + 1].bits & BIT["workplace"] and tokens[last + 1].gap == " "
    if last > start or workplace or begin < start:
        yield Hit(tokens[begin].start, tokens[last].end, "employer", "ordinary words after `works at`")


def _pair(tokens: list[Token], place: int) -> bool:
    """`crown and anchor`, `dog & duck`: whether two ordinary words stand there with `and` between, in cased letters."""
    if place + 2 >= len(tokens) or not tokens[place + 1].bits & BIT["and"]:
        return False
    other = PLAIN | MEASURES | NOT_FIRM | KIND | BIT["in-place"] | BIT["before-noun"] | BIT["home-unit"]
    pair = (tokens[place], tokens[place + 2])
    cased = tokens[place].text.lower() != tokens[place].text.upper()
    return cased and not any(token.bits & other or token.chip for token in pair) and tokens[place + 2].gap == " "


def _leads(token: Token) -> bool:
    """Whether the word stands before a name and is no part of it: an article, not `bright` where letters are cased."""
    small = token.bits & (BIT["function"] | BIT["particle"]) or token.text.lower() == token.text.upper()
    return bool(token.bits & BIT["before-noun"]) and bool(small)


def _good_name(tokens: list[Token], start: int, last: int) -> bool:
    """`at happy feet`, `chez bon accueil`: what may be said of any place, but of a thing that is none."""
    first, noun = tokens[start], tokens[start + 1]
    cased = first.text.lower() != first.text.upper()
    other = KIND | BIT["generic"] | BIT["home-unit"] | BIT["street"] | BIT["school"] | BIT["in-place"] | NOT_FIRM
    plain = first.bits & (KIND | BIT["firm"] | BIT["function"]) or noun.bits & other
    return cased and last == start + 1 and not plain and bool(noun.bits & BIT["word"])


def _part(token: Token, words: int, counted: bool) -> bool:
    """Whether a word may be part of a name of ordinary words; kin only behind a number: `doi frati`."""
    plain = PLAIN & ~(BIT["generic"] | BIT["not-name"]) | MEASURES | (BIT["firm"] if words else NOT_FIRM)
    if counted and not words:
        plain &= ~(BIT["kin"] | BIT["kins"] | BIT["unit"])
    stops = token.bits & plain and not token.bits & BIT["workplace"]
    other = any(char.isdigit() for char in token.text) or token.key.endswith(_THE)
    return not stops and not other and not token.key.endswith(DOING)


def _ends_at_kind(tokens: list[Token], last: int) -> bool:
    """Whether the word after says what kind of workplace it is."""
    return last + 1 < len(tokens) and is_kind(tokens[last + 1]) and tokens[last + 1].gap == " "


def worked_in(tokens: list[Token], place: int, endings: tuple[str, ...]) -> Iterator[Hit]:
    """The same where nothing but a verb follows: up to three words such as `gece çok` may stand before it."""
    for before in range(place, max(place - 4, 0), -1):
        token = tokens[before - 1]
        if token.chip or tokens[before].gap != " ":
            return
        if token.key in endings and token.bits & BIT["function"]:
            yield from worked_at(tokens, before - 1, placed=True)  # `সানরাইজ এ কাজ`
            return
        placed = token.key.endswith(endings) and not token.bits & (_STOPS | NOT_FIRM)
        if placed or not token.bits & (_STOPS | NOT_FIRM | BIT["generic"]) or token.bits & BIT["in-place"]:
            for hit in worked_at(tokens, before, placed=placed):
                more = before + 1 == place and _ends_name(tokens[before]) and hit.end == tokens[before - 1].end
                yield Hit(hit.start, tokens[before].end, hit.kind, hit.rule) if more else hit
            return


def _ends_name(token: Token) -> bool:
    """Whether one word more, between a name and a word for work, is the end of the name: `تو نان گرم کار`."""
    when = MEASURES | BIT["hour-part"] | BIT["weekday"] | BIT["in-place"] | BIT["work-in"] | BIT["verb"] | BIT["kin"]
    uncased = token.text.lower() == token.text.upper()
    return uncased and bool(token.bits & BIT["not-firm"]) and not token.bits & (when | BIT["function"] | KIND)


def worked_at(tokens: list[Token], place: int, *, placed: bool) -> Iterator[Hit]:
    """`لاہور کڑاہی ہاؤس میں کام`, `anadolu sofrasında çalışıyorum`: up to four words before what says work.

    `placed` says that a word or ending for `in` is there; else one must stand before the name: `li stêrka kar dikim`.
    """
    first = place
    while first > 0 and place - first < 4 and (tokens[first].gap == " " or (first == place and near(tokens[first]))):
        token = tokens[first - 1]
        stops = token.bits & (_STOPS | BIT["in-place"]) and not token.bits & BIT["generic"]
        if first < place and _both(tokens, first):
            first -= 2
            continue
        if token.chip or stops or token.bits & NOT_FIRM or any(char.isdigit() for char in token.text):
            break
        first -= 1
    begun = first
    led = first > 0 and bool(tokens[first - 1].bits & BIT["work-in"]) and tokens[first].gap == " "
    while first < place and tokens[first].bits & BIT["generic"]:
        first += 1
    last = place
    while last > first and tokens[last - 1].bits & BIT["generic"]:
        last -= 1
    named = tokens[first:last]
    telling = [token for token in named if not token.bits & (KIND | BIT["generic"])]
    several = len(named) > 1 or (led and begun == first)
    if telling and (placed or led) and (several or any(map(is_shaped, telling))):
        yield Hit(tokens[first].start, tokens[last - 1].end, "employer", "before a word for work")


def by_name(tokens: list[Token], place: int) -> Iterator[Hit]:
    """Up to three words before `by the name of`, whatever they are; all of them such as `my` name nothing."""
    first = place
    stops = BIT["function"] | BIT["verb"] | BIT["in-place"] | BIT["be"]
    while first > 0 and place - first < 3 and tokens[first].gap == " ":
        before = tokens[first - 1]
        if before.chip or before.bits & stops:
            break
        first -= 1
    if any(not token.bits & BIT["generic"] for token in tokens[first:place]):
        yield Hit(tokens[first].start, tokens[place - 1].end, "employer", "before a word for its name")


_NEW: Final = frozenset((
    "naya", "naye", "nayi", "نواں", "نوي", "نويں", "نيا", "نيي", "नई", "नए", "नया", "नयी", "नये",
    "ਨਵਾ", "ਨਵੀ", "ਨਵੇ",
))  # fmt: skip
"""`New` in the languages of South Asia, as the door reads it."""


def two_words(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`دو بھائی میں کام`, `नई उमंग में काम`: relatives that are counted, or something new, in which somebody works."""
    if place < 2 or tokens[place].bits & BIT["and"] or tokens[place - 1].gap != " " or tokens[place].gap != " ":
        return
    first, noun = tokens[place - 2 : place]
    counted = first.bits & BIT["number"] and noun.bits & (BIT["kin"] | BIT["kins"]) and tokens[place].bits & _IN
    other = PLAIN | MEASURES | NOT_FIRM | KIND | BIT["in-place"] | BIT["home-unit"] | BIT["street"]
    if not first.chip and not noun.chip and (counted or (first.key in _NEW and not noun.bits & other)):
        yield Hit(first.start, noun.end, "employer", "before a word for work")


_IN: Final = BIT["in-place"] | BIT["function"]


def _both(tokens: list[Token], place: int) -> bool:
    """`ماه و ستاره کار میکنم`: whether `and` and another ordinary word stand before one, behind a word for `in`."""
    if place < 3 or not tokens[place - 1].bits & BIT["and"] or tokens[place - 1].chip:
        return False
    other = PLAIN | MEASURES | NOT_FIRM | KIND | BIT["in-place"] | BIT["home-unit"]
    pair = (tokens[place - 2], tokens[place])
    led = tokens[place - 3].bits & BIT["work-in"] and not tokens[place - 3].chip
    return bool(led) and not any(token.bits & other or token.chip for token in pair)
