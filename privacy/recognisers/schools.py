"""Schools, colleges, universities, nurseries by name."""

from collections.abc import Iterator
from typing import Final

from privacy.lexicon import BIT
from privacy.recognisers.employers import around_al
from privacy.recognisers.names import unknown
from privacy.recognisers.workplaces import after_article, described, goes_on, ordinary
from privacy.scan import Scan
from privacy.token import ANOTHER, Hit, Token

_PLAIN: Final = (
    BIT["function"]
    | BIT["generic"]
    | BIT["verb"]
    | BIT["kin"]
    | BIT["kins"]
    | BIT["in-place"]
    | BIT["not-name"]
    | BIT["school"]
)

_BESIDE: Final = ("", " ", "'", "-", ". ")


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of kind `school`."""
    tokens = scan.tokens
    for place in scan.having(BIT["school"] | BIT["school-before"]):
        token = tokens[place]
        if token.bits & BIT["school"]:
            yield from _before(tokens, place)
            yield from _of(tokens, place)
        if token.bits & BIT["school-before"]:
            yield from _after(tokens, place)


def _telling(token: Token) -> bool:
    """Whether a word before "school" says which school."""
    if token.chip or (token.bits & _PLAIN and not token.bits & BIT["place"]):
        return False
    hidden = token.bits & (BIT["name"] | BIT["place"] | BIT["maybe-place"] | BIT["nation"])
    return bool(hidden) or unknown(token) or (token.capital and not token.first) or token.rule == ANOTHER


def _passable(token: Token) -> bool:
    """Whether a word that tells nothing itself may stand inside a school's name: `St Thomas More school`."""
    return not token.chip and not token.first and (token.capital or not token.bits & _PLAIN)


def _before(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`Park Hill Primary School`, `elmwood academy`."""
    first = place
    kind = BIT["school"] | BIT["school-strong"]
    while first > 0 and tokens[first - 1].bits & kind and tokens[first].gap == " ":
        first -= 1
    named = first
    while named > 0 and first - named < 4 and tokens[named].gap in _BESIDE:
        if _telling(tokens[named - 1]):
            named -= 1
        elif named > 1 and (
            _saint(tokens[named - 2 : named]) or (_passable(tokens[named - 1]) and _telling(tokens[named - 2]))
        ):
            named -= 2
        elif named > 2 and _uncased(tokens[named]) and _through(tokens[named - 3 : named]):
            named -= 3  # `کوئنز پارک کمیونٹی سکول`
        else:
            break
    if 0 < named < first and tokens[named - 1].bits & BIT["particle"] and not tokens[named - 1].bits & BIT["function"]:
        named -= 1
    if any(token.bits & BIT["school-strong"] for token in tokens[first : place + 1]):
        named = min(named, _plain_words(tokens, first))
    if named < first:
        yield Hit(tokens[named].start, tokens[place].end, "school", "named school")


def _saint(two: list[Token]) -> bool:
    """`سینٹ میری کالج`: a word of names, where letters have no capitals, and whatever it is that follows it."""
    first, second = two
    part = bool(first.bits & BIT["particle"]) and not first.bits & BIT["function"]
    return part and first.text.lower() == first.text.upper() and second.gap == " " and not second.chip


def _uncased(token: Token) -> bool:
    return token.text.lower() == token.text.upper()


def _through(three: list[Token]) -> bool:
    """Whether the first of three words says which school, and the others may stand inside its name."""
    return _telling(three[0]) and all(_passable(token) and token.gap == " " for token in three[1:])


def _plain_words(tokens: list[Token], first: int) -> int:
    """`at the park primary`: where up to three ordinary words before the school word begin, if they name it."""
    named = first
    plain = _PLAIN & ~BIT["not-name"] if _uncased(tokens[first]) else _PLAIN  # `لندن میٹروپولیٹن یونیورسٹی`
    while named > 0 and first - named < 3 and tokens[named].gap == " " and not tokens[named - 1].chip:
        if tokens[named - 1].bits & plain:
            break
        named -= 1
    if tokens[first].text.lower() == tokens[first].text.upper():  # no capitals, and what is led by follows: `میں`
        return named
    leads = BIT["in-place"] | BIT["before-noun"] | BIT["be"]
    led = named > 0 and tokens[named - 1].bits & leads and not tokens[named].first
    return named if led else first


def _of(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`University of Leeds`."""
    if place + 2 < len(tokens) and tokens[place + 1].bits & BIT["particle"] and tokens[place + 1].gap == " ":
        last = place + 1
        while (
            last + 1 < len(tokens) and last - place < 4 and tokens[last + 1].gap == " " and _telling(tokens[last + 1])
        ):
            last += 1
        if last > place + 1:
            yield Hit(tokens[place].start, tokens[last].end, "school", "named school")


def _sort(tokens: list[Token], place: int) -> bool:
    """Whether a word for what sort of school it is comes before its name: `مکتب متوسطه گرین لند`."""
    two = tokens[place + 1 : place + 3]
    if len(two) < 2 or any(token.gap != " " or token.chip for token in two):
        return False
    return bool(two[0].bits & BIT["generic"]) and not two[0].bits & BIT["function"] and _telling(two[1])


_GOES: Final = frozenset((
    "ميره", "ميرود", "ميرم", "ميرن", "ميروند", "ميرفت", "ميرفتم", "مره", "ميرويم", "درس", "ثبت", "ميخونه", "ميخانه",
    "هستم", "استم", "بودم",
))  # fmt: skip
"""Persian words for going to a school or learning there, which stand behind its name."""


def _attended(tokens: list[Token], place: int) -> int:
    """`مدرسه راه دانش میره`: the last of two or three ordinary words between a school and going there; else it."""
    last = place
    stops = (_PLAIN & ~BIT["not-name"]) | BIT["unit"] | BIT["number"] | BIT["not-firm"] | BIT["home-unit"]
    while last + 1 < len(tokens) and last - place < 5 and tokens[last + 1].gap == " " and not tokens[last + 1].chip:
        token = tokens[last + 1]
        if token.key in _GOES:
            enough = last - place > 1 or token.key in ("درس", "ثبت")
            return last if enough else place
        if (
            token.bits & stops
            and token.key not in ("هاي", "كودك")
            and not (last > place and token.key in ("كوچك", "كوچولو", "خورد"))
        ):
            return place
        last += 1
    return place


def _more_of(tokens: list[Token], place: int, last: int) -> int:
    """Where a name after a school word ends that ordinary words begin or go on; the same place where none do."""
    if tokens[place].text.lower() != tokens[place].text.upper():
        return around_al(tokens, last, last)[1]  # `7adanet el farashat`, `madrasa nour el hoda`
    if last > place and last + 1 < len(tokens) and goes_on(tokens[last], tokens[last + 1]):
        last += 1  # `حضانة الفراشات الصغيرة`
    if last == place:
        last = described(tokens, place)  # `مکتب کنار پارک`
    if last == place and tokens[place].bits & BIT["school-strong"]:
        last = ordinary(tokens, place)  # `قوتابخانەی ڕێگای زانست`
    return max(last, _attended(tokens, place))


def _after(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`مدرسة النور`, `szkole Carlton Road`: the words after a school word, where names follow it.

    Where letters have capitals, or the school word is also a plain one, the first of them must tell which school.
    """
    last = place
    cased = tokens[place].text.lower() != tokens[place].text.upper()
    if not cased and _sort(tokens, place):
        last += 1
    while last + 1 < len(tokens) and last - place < 3 and tokens[last + 1].gap == " ":
        token = tokens[last + 1]
        saint = last > place and tokens[last].bits & BIT["particle"]  # and an ordinary word
        needs = cased or last > place or (tokens[place].bits & BIT["generic"] and not token.bits & BIT["maybe"])
        tells = _telling(token) or token.bits & (BIT["particle"] | BIT["maybe"] | BIT["surname"])
        if token.chip or (not saint and (token.bits & _PLAIN or (needs and not tells))):
            break
        last += 1
    while not cased and place < last and last + 1 < len(tokens) and tokens[last + 1].gap == " ":
        if not tokens[last + 1].bits & (BIT["generic"] | BIT["school"]) or tokens[last + 1].bits & BIT["function"]:
            break
        last += 1  # `مدرسة الأمل الابتدائية`: what kind of school belongs to its name
    last = max(_more_of(tokens, place, last), after_article(tokens, place))
    first = place + cased
    while not cased and first > 0 and tokens[first].gap == " " and tokens[first - 1].bits & BIT["school-before"]:
        first -= 1  # `پرایمری سکول وودساید`
    if last > place:
        yield Hit(tokens[first].start, tokens[last].end, "school", "named school")
