"""Homes told in Persian by where they are: `نبش مارش لین و پارک رود`, `vahede 9 kenare asansor`, `بالای دکان فلت ۳`."""

from collections.abc import Iterator
from typing import Final

from privacy.lexicon import BIT
from privacy.recognisers.names import unknown
from privacy.scan import Scan
from privacy.token import Hit, Token

_CORNERS: Final = frozenset((
    "نبش", "كنج", "تقاطع", "چهارراه", "چارراه", "چارراهي", "چهارراهي", "گوشه", "گوشهي",
    "nabsh", "nabshe", "kunj", "kunje", "konj", "konje", "taghato", "taghatoe", "taqato", "chaharrahe", "charrahe",
))  # fmt: skip
_HOMES: Final = frozenset((
    "واحد", "فلت", "فليت", "طبقه", "طبقهي", "منزل", "اپارتمان", "ساختمان", "ساختمون", "برج", "مجتمع", "بلوك", "بلاك",
    "كوچه", "كوچهي", "vahed", "vahede", "flat", "flate", "tabaghe", "tabagheye", "tabaqa", "apartman", "apartmane",
    "aparteman", "sakhteman", "sakhtemane", "sakhtemun", "sakhtemune", "borj", "borje", "blok", "block", "kuche",
    "kucheye", "koche", "kocheye", "kooche", "koocheye",
))  # fmt: skip
_BESIDE: Final = frozenset((
    "بالاي", "زير", "كنار", "پشت", "روبروي", "روبهروي", "مقابل", "نبش", "كنج", "نزديك", "جلوي", "پهلوي", "پالوي", "بغل",
    "balaye", "balay", "balai", "zire", "kenare", "kenar", "poshte", "posht", "ruberuye", "roberuye", "rooberooye",
    "moghabele", "nabshe", "nazdike", "jeloye", "pahluye", "baghale",
))  # fmt: skip
_WORDS: Final = _CORNERS | _HOMES | _BESIDE
_LIVES: Final = (
    "زندگ", "ميشين", "مينشين", "ساكن", "ميباش", "خانه", "خونه", "كرايه", "zendeg", "mishin", "mishin", "saken", "khune",
)  # fmt: skip
"""How words begin that say of somebody that this is the home."""
_KIND: Final = BIT["workplace"] | BIT["workplace-before"] | BIT["trading"] | BIT["landmark"] | BIT["landmark-before"]
_PLAIN: Final = BIT["function"] | BIT["verb"] | BIT["kin"] | BIT["kins"] | BIT["be"] | BIT["in-place"]
_STREET_MOST: Final = 3
"""Words of the name of a street."""
_BETWEEN: Final = 3
"""Words between a home and where it is: its floor and its number."""


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of kind `address`."""
    tokens = scan.tokens
    if not scan.bits & (BIT["home-unit"] | BIT["street-before"] | _KIND):
        return
    if not scan.bits & BIT["street-before"] and _WORDS.isdisjoint(scan.keys):
        return
    for place, token in enumerate(tokens):
        if token.chip:
            continue
        if token.key in _CORNERS:
            yield from _corner(tokens, place)
        if token.bits & BIT["street-before"]:
            yield from _street(tokens, place)
        if token.key in _HOMES:
            yield from _beside(tokens, place)
        if token.key in _BESIDE:
            yield from _over_a_shop(tokens, place)


def _corner(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`نبش مارش لین و پارک رود`: two streets with `and` between."""
    joins = place + 1
    while joins < len(tokens) and _part(tokens[joins]) and not tokens[joins].bits & BIT["and"]:
        joins += 1
    if not 0 < joins - place - 1 <= _STREET_MOST or joins + 1 >= len(tokens) or not tokens[joins].bits & BIT["and"]:
        return
    if not _goes_on(tokens[joins]):
        return
    last = joins
    while (
        last + 1 < len(tokens) and last - joins < _STREET_MOST and (_part(tokens[last + 1]) or _led(tokens, last + 1))
    ):
        last += 1
        if tokens[last].bits & BIT["street"]:
            break
    while last > joins + 1 and not tokens[last].bits & BIT["street"] and not unknown(tokens[last]):
        last -= 1
    if last > joins:
        yield Hit(tokens[place + 1].start, tokens[last].end, "address", "corner of two streets")


def _led(tokens: list[Token], place: int) -> bool:
    """Whether whatever word stands there is the name of a street."""
    return place + 1 < len(tokens) and _goes_on(tokens[place]) and bool(tokens[place + 1].bits & BIT["street"])


def _street(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`سرک جان بریت استیم`, `سرک یارنتن وی نمبر نود`: two ordinary words for a street where somebody lives."""
    last = place
    while last + 1 < len(tokens) and last - place < _STREET_MOST and _goes_on(tokens[last + 1]):
        token = tokens[last + 1]
        lived = token.key.startswith(_LIVES) or token.key in _ARE or token.bits & BIT["home-unit"]
        if last > place and (lived or token.key in _NUMBER):
            yield Hit(tokens[place + 1].start, tokens[last].end, "address", "street where somebody lives")
            return
        if token.bits & _PLAIN and token.key != _WAY:
            return
        last += 1


_ARE: Final = frozenset(("استم", "استيم", "هستم", "هستيم", "استن", "هستن", "astom", "astem", "hastam", "hastim"))
_NUMBER: Final = frozenset(("نمبر", "شماره", "پلاك", "پلاكه", "nambar", "shomare", "shomareye", "pelak", "pelake"))
_WAY: Final = "وي"


def _beside(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`واحد ۹ طبقه چهارم کنار آسانسور`, `ساختمون آجری روبروی تسکو`: a home, and what it is beside."""
    at = place + 1
    while at + 1 < len(tokens) and at - place <= _BETWEEN and _goes_on(tokens[at]) and tokens[at].key not in _BESIDE:
        if tokens[at].bits & _PLAIN and not tokens[at].bits & (BIT["number"] | BIT["ordinal"] | BIT["home-unit"]):
            return
        at += 1
    if at + 1 >= len(tokens) or tokens[at].key not in _BESIDE or not _goes_on(tokens[at]) or not _noun(tokens[at + 1]):
        return
    last = at + 1
    if last + 1 < len(tokens) and _part(tokens[last + 1]) and tokens[last + 1].bits & (BIT["street"] | _KIND):
        last += 1
    yield Hit(tokens[place + 1].start, tokens[last].end, "address", "home by where it is")


def _over_a_shop(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`بالای نانوایی فلت`, `بالای دکان کبابی زندگی میکنیم`: what is above or behind a shop, where it is a home."""
    last = place
    while last + 1 < len(tokens) and last - place < _STREET_MOST and _part(tokens[last + 1]):
        if tokens[last + 1].bits & BIT["home-unit"]:
            break
        last += 1
    if last == place or not tokens[place + 1].bits & _KIND or last + 1 >= len(tokens):
        return
    after = tokens[last + 1]
    led = place > 1 and tokens[place - 1].key.startswith(_LIVES)
    if _goes_on(after) and (led or after.bits & BIT["home-unit"] or after.key.startswith(_LIVES)):
        yield Hit(tokens[place].start, tokens[last].end, "address", "home by where it is")


def _part(token: Token) -> bool:
    """Whether the word may be part of the name of a street or shop."""
    return _goes_on(token) and (not token.bits & _PLAIN or bool(token.bits & BIT["street"]))


def _noun(token: Token) -> bool:
    """Whether something may be beside the word: nobody, and no other room of the home."""
    other = _PLAIN | BIT["home-unit"] | BIT["number"] | BIT["unit"] | BIT["hour-part"]
    return _goes_on(token) and not token.bits & other


def _goes_on(token: Token) -> bool:
    return token.gap == " " and not token.chip and not token.first
