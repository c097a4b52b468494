"""Home addresses: house numbers, flats, streets, with or without capitals."""

from collections.abc import Iterator
from typing import Final

from privacy.lexicon import BIT, HIDES
from privacy.recognisers.names import unknown
from privacy.recognisers.spoken import counts_nothing, number_after, number_before
from privacy.scan import Scan
from privacy.token import ANOTHER, Hit, Token

_PLAIN: Final = BIT["function"] | BIT["generic"] | BIT["verb"] | BIT["kin"] | BIT["kins"] | BIT["in-place"]
"""Words that, before a street word, name no street: `the road`, `busy road`."""

_TELLING: Final = BIT["street"] | BIT["street-weak"] | BIT["street-before"] | BIT["home-unit"]


_PART: Final = BIT["home-unit"] | BIT["street"] | BIT["street-weak"] | BIT["street-before"]
_LETTERS: Final = frozenset(
    ("اي", "بي", "سي", "دي", "ए", "बी", "सी", "डी", "এ", "বি", "সি", "ডি", "ਏ", "ਬੀ", "ਸੀ", "ਡੀ", "பி", "சி", "ቢ", "ሲ")
)
"""What letters of a block are called: `بلوک بی`."""

_NUMBER: Final = frozenset(("नबर", "नम्बर", "نمبر", "ਨੰਬਰ", "নম্বর", "number", "nambar", "namber"))
"""The word `number`, as the door reads it, in languages that put it behind the number of a house."""

_WHICH: Final = frozenset(
    ("वाला", "वाली", "वाले", "والا", "والي", "والے", "ਵਾਲਾ", "ਵਾਲੀ", "ਵਾਲੇ", "wala", "wali", "wale")
)
"""`Which`, as it stands behind the word."""

_COMMAS: Final = frozenset(("", ",", "،", "-"))
_PARTS_MOST: Final = 12
_TWO: Final = 2

_FLOOR: Final = frozenset((
    "floor", "fl", "flr", "manzil", "andar", "piso", "étage", "etage", "etaj", "etajul", "etajului",
    "kat", "katta", "katında", "qat", "qata", "piętro", "piętrze", "piętra", "pietro",
    "pietrze", "этаж", "этаже", "этажа", "etazh", "etazhe", "поверх", "поверсі", "поверху", "поверха", "پوړ", "منزل",
    "نهۆم", "نهۆمی", "ਮੰਜ਼ਿਲ", "ਮੰਜਿਲ", "மாடி", "மாடியில்", "ደብሪ", "tầng", "lầu",
))  # fmt: skip
"""A floor beside its ordinal, on either side."""


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of kind `address`."""
    places = {after: first for first, after in scan.phrases.get("place", ())}
    for place in scan.having(_TELLING):
        token = scan.tokens[place]
        if token.bits & (BIT["street"] | BIT["street-weak"]) and place + 1 not in places:
            yield from _street(scan.tokens, place)
            yield from _number_behind(scan.tokens, place)
        elif token.bits & (BIT["street"] | BIT["street-weak"]):
            first = number_before(scan.tokens, places[place + 1])
            if first == places[place + 1] and token.bits & BIT["street"]:  # or the end of its name is listed as one
                house = _house(scan.tokens, place)
                first = first if house is None else house
            if first < places[place + 1]:  # `thirty five oxford street`: a street that is listed as a place
                yield Hit(scan.tokens[first].start, token.end, "address", "house number and street")
            yield from _number_behind(scan.tokens, place)
        if token.bits & BIT["street-before"]:
            yield from _street_before(scan.tokens, place)
        if token.bits & BIT["home-unit"]:
            yield from _unit(scan.tokens, place)
            yield from _before_its_word(scan.tokens, place)
        if token.bits & (BIT["home-unit"] | BIT["street-before"]):
            yield from _of_parts(scan.tokens, place)
    for place in scan.having(BIT["ordinal"]):
        yield from _floor(scan.tokens, place)


def _floor(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`second floor`, `третий этаж`, `منزل دوم`: an ordinal beside the word, on either side."""
    for low in range(max(place - 1, 0), min(place + 1, len(tokens) - 1)):
        floor = tokens[low if low < place else low + 1]
        if floor.key in _FLOOR and tokens[low + 1].gap in (" ", "-"):
            yield Hit(tokens[low].start, tokens[low + 1].end, "address", "floor")


def _beside(token: Token) -> bool:
    return (
        token.gap in (" ", ", ", ",", "-", "  ", ". ", "'")
        and not token.chip
        and not (token.first and token.gap == ". ")
    )


def _numbered(token: Token) -> bool:
    """Whether a token can be a house number: `14`, `14b`, `twelve`."""
    return token.text[0].isdigit() or bool(token.bits & BIT["number"])


def _counts(token: Token) -> bool:
    """The same, less a number that is also a word for `in`: `ده پارک`."""
    return _numbered(token) and not token.bits & BIT["in-place"]


def _street(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`14 Elm Road`, `elm road`, `flat 2, 9 The Green`: the words before a street word, up to the house number."""
    weak = not tokens[place].bits & BIT["street"]
    house = None if weak else _house(tokens, place)
    if house is not None:
        yield Hit(tokens[house].start, tokens[place].end, "address", "house number and street")
        return
    first = place
    named = numbered = False
    while first > 0 and place - first < 5 and _beside(tokens[first]):
        before = tokens[first - 1]
        if before.chip:
            break
        if _numbered(before):
            first -= 1
            numbered = True
            while first > 0 and _beside(tokens[first]) and _numbered(tokens[first - 1]):
                first -= 1
            break
        if "," in tokens[first].gap:
            break
        if before.bits & _PLAIN and not (before.capital and not before.first and not before.bits & BIT["verb"]):
            if first > 1 and _numbered(tokens[first - 2]) and (before.bits & BIT["generic"]) and _beside(before):
                first -= 1
                continue
            break
        capital = before.capital and not before.first
        alone = not capital and not _strange(before) and not _leads_to_number(tokens, first - 1)
        if place - first >= 1 and named and alone:
            break
        if weak and alone:
            break
        named = True
        first -= 1
    if numbered and first and tokens[first - 1].key == "flat" and _beside(tokens[first]):
        first -= 1
    if named or (numbered and first < place):
        yield Hit(
            tokens[first].start, tokens[place].end, "address", "house number and street" if numbered else "street"
        )


def _strange(token: Token) -> bool:
    """Whether a word where letters have no capitals is none of the language or a place: `سټونبریج پارک`."""
    strange = unknown(token) or token.rule == ANOTHER or token.bits & (BIT["place"] | BIT["maybe-place"])
    return bool(strange) and token.text.lower() == token.text.upper()


def _number_behind(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`Elm Road twenty three`, `لندن رود نمبر ۱۰۵`: a house number after the street, in words or behind its word."""
    first = place + 1
    between = BIT["function"] | BIT["home-unit"] | BIT["in-place"]
    uncased = tokens[place].text.lower() == tokens[place].text.upper()
    unit = uncased and first < len(tokens) and tokens[first].bits & BIT["home-unit"]
    if first < len(tokens) and _beside(tokens[first]) and tokens[first].bits & between:
        first += 1 if number_after(tokens, first) == first else 0
    after = number_after(tokens, first, digits=bool(unit))
    sort = BIT["street"] | (BIT["street-weak"] if unit else 0)
    street = tokens[place].bits & sort and place and not tokens[place - 1].bits & _PLAIN
    said = unit or (after < len(tokens) and tokens[after].bits & BIT["home-unit"])  # `लंदन रोड बारह नंबर`
    if street and after > first and _beside(tokens[first]) and (said or counts_nothing(tokens, after)):
        start = tokens[place - 1].start if unit else tokens[first].start
        yield Hit(start, tokens[after - 1].end, "address", "house number after the street")


def _leads_to_number(tokens: list[Token], place: int) -> bool:
    """Whether a house number stands at most two words before."""
    for back in range(place - 1, max(place - 3, -1), -1):
        if tokens[back].chip or not _beside(tokens[back + 1]):
            return False
        if _numbered(tokens[back]):
            return True
        if tokens[back].bits & BIT["function"]:
            return False
    return False


def _street_before(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`شارع النيل 14`, `ulica Długa`: the words after a street word."""
    last = place
    while last + 1 < len(tokens) and last - place < 3 and _beside(tokens[last + 1]):
        token = tokens[last + 1]
        if token.bits & _PLAIN and not _numbered(token):
            break
        plain = tokens[place].bits & BIT["generic"]  # `خیابون شلوغ بود`: the word alone
        if plain and not (
            token.text[0].isdigit() or unknown(token) or token.bits & (HIDES | BIT["maybe"] | BIT["surname"])
        ):
            break
        last += 1
    first = place
    while last > place and first > 0 and _beside(tokens[first]) and _counts(tokens[first - 1]):
        first -= 1  # `خمسة وعشرين شارع البرت`
    if last > place:
        yield Hit(tokens[first].start, tokens[last].end, "address", "street")


def _unit(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`flat 3b`, `room twelve`, `number 9`: a home word and what counts it."""
    last = place
    while last + 1 < len(tokens) and last - place < 6 and len(tokens[last + 1].gap) <= 2 and not tokens[last + 1].chip:
        token = tokens[last + 1]
        single = (
            len(token.text) == 1
            and token.text.isalpha()
            and (token.text.isupper() or last > place or not token.bits & BIT["function"])
            and token.key != "i"
        ) or (token.key in _LETTERS and last > place)
        if not _numbered(token) and not single and not _ordered(token):
            break
        last += 1
    if last > place and not (last == place + 1 and tokens[last].key in ("one", "a") and not tokens[place].capital):
        street = any("," in token.gap and _numbered(token) for token in tokens[place + 2 : last + 2])
        first = place if street else place + 1
        yield Hit(tokens[first].start, tokens[last].end, "address", "flat, room or house number")


def _before_its_word(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`सैंतीस नंबर वाला घर`, `بارہ نمبر میں`: a number, the word for it, and a word for `in`, for `which`, or a home."""
    if tokens[place].key not in _NUMBER or place + 1 >= len(tokens) or not _beside(tokens[place + 1]):
        return
    after = tokens[place + 1]
    if after.bits & (BIT["in-place"] | BIT["home-unit"]) or after.key in _WHICH:
        first = place
        while first > 0 and _beside(tokens[first]) and _numbered(tokens[first - 1]):
            first -= 1
        if first < place:
            yield Hit(tokens[first].start, tokens[place].end, "address", "number of a home before its word")


def _ordered(token: Token) -> bool:
    """Whether the word says which floor or block by its order, where letters have no capitals: `نهۆمی چوارەم`."""
    return bool(token.bits & BIT["ordinal"]) and token.text.lower() == token.text.upper()


def _of_parts(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`طبقه سوم بلوک هارتلی پلاک ۸`, `نبش لیدز رود و گرین لین`: several home or street words and what tells them."""
    if tokens[place].text.lower() != tokens[place].text.upper():
        return
    parts, told, last = 0, False, place
    for at in range(place, min(place + _PARTS_MOST, len(tokens))):
        token = tokens[at]
        if token.chip or (at > place and (token.gap.strip() not in _COMMAS or token.gap == "")):
            break
        part = token.bits & _PART
        tells = (
            _numbered(token)
            or token.bits & (BIT["ordinal"] | BIT["place"] | BIT["maybe-place"] | BIT["name"])
            or unknown(token)
            or token.rule == ANOTHER
        )
        lettered = token.key in _LETTERS and at > place and tokens[at - 1].bits & BIT["home-unit"]
        if lettered:
            last = at
        if lettered or (token.bits & BIT["and"] and at > place):
            continue
        if not part and not tells and not _before_street(tokens, at):
            break
        parts += bool(part)
        told = told or (not part and bool(tells))
        last = at
    if parts > 1 and told:
        plain = parts == _TWO and tokens[place].bits & BIT["home-unit"] and _numbered(tokens[place + 1])
        yield Hit(tokens[place + bool(plain)].start, tokens[last].end, "address", "several parts of an address")


def _before_street(tokens: list[Token], place: int) -> bool:
    """Whether a plain word is the name of the street that follows it: `گریت وسترن استریت`."""
    after = tokens[place + 1 : place + 3]
    near = [token for token in after if token.bits & (BIT["street"] | BIT["street-weak"])]
    return bool(near) and not tokens[place].bits & _PLAIN and all(token.gap == " " for token in after)


def _house(tokens: list[Token], place: int) -> int | None:
    """The house number up to four words before a street word, whatever the words between are: `22 lady margaret road`.

    None when there is no number, nothing but it and the street, or a word between that no street's name has.
    """
    for words, back in enumerate(range(place - 1, max(place - 6, -1), -1)):
        token = tokens[back]
        if not _beside(tokens[back + 1]) or "," in tokens[back + 1].gap or token.chip:
            return None
        if _numbered(token):
            first = back
            while first > 0 and _beside(tokens[first]) and _numbered(tokens[first - 1]):
                first -= 1
            return first if words else None
        digits = back > 0 and tokens[back - 1].text[0].isdigit()
        led = token.bits & (BIT["particle"] | BIT["in-place"]) and back > 0 and _beside(token)
        if words and led and not tokens[back - 1].chip and _numbered(tokens[back - 1]):
            continue  # `vinte e dois da Ealing Road`, `27 pe Chapel Street`
        if token.bits & (BIT["verb"] | BIT["unit"] | BIT["in-place"] | BIT["street"]) and not token.capital:
            return None
        if token.bits & BIT["function"] and not (digits and words == 0):
            return None
    return None
