"""Places smaller than a city region, and countries of origin."""

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final

from privacy.lexicon import BIT, PHRASE
from privacy.recognisers.names import unknown
from privacy.recognisers.patterns import hits
from privacy.scan import Scan
from privacy.token import Hit, Token

_NO_PLACE: Final = BIT["function"] | BIT["not-name"] | BIT["month"] | BIT["weekday"] | BIT["kin"] | BIT["kins"]
_LISTED: Final = BIT["nation"] | BIT["place"] | BIT["maybe-place"]
_VILLAGE: Final = 4
"""Words of a place's name at most, or of a village's and the word for village."""
_FLAG: Final = re.compile("[\U0001f1e6-\U0001f1ff]{1,2}")


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of the kinds `place` and `nationality`."""
    tokens = scan.tokens
    for place in scan.having(_LISTED):
        token, bits = tokens[place], tokens[place].bits
        if bits & BIT["nation"]:
            yield Hit(token.start, token.end, "nationality", "country, people or language")
        elif bits & BIT["place"] and not bits & BIT["name"]:
            yield Hit(token.start, token.end, "place", "listed place")
        elif bits & BIT["maybe-place"] and token.capital and not token.first and not bits & BIT["function"]:
            yield Hit(token.start, token.end, "place", "listed place with a capital")
    yield from chain.from_iterable(_side_by_side(tokens, place) for place in scan.having(BIT["place-part"]))
    for place in scan.capitals:
        if place and tokens[place - 1].bits & BIT["in-place"]:
            yield from _in(tokens, place - 1)
    if not scan.text.isascii():
        yield from hits(_FLAG, scan.text, "nationality", "flag")
    for section, kind in (("place", "place"), ("nation", "nationality")):
        for first, after in scan.phrases.get(section, ()):
            yield Hit(tokens[first].start, tokens[after - 1].end, kind, f"listed {kind} of several words")
    for first, after in scan.phrases.get("lives-in", ()):
        yield from _of_village(tokens, first)
        if tokens[first].bits & BIT["in-place"] and tokens[first].text.lower() == tokens[first].text.upper():
            yield from _lived_in(tokens, first)
        else:
            yield from _lives_in(tokens, after)


def _side_by_side(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`گرین ہیڈ`, `ਕੁਈਨਜ਼ ਕਰਾਸ`: words that places are called after, or one beside a word no lexicon knows, uncased."""
    first = last = place
    while first and place - first < _VILLAGE and _joined(tokens[first]) and _of_place(tokens[first - 1]):
        first -= 1
    if any(token.bits & BIT["place-part"] for token in tokens[first:place]):
        return  # found from there
    while last + 1 < min(len(tokens), place + _VILLAGE) and _joined(tokens[last + 1]) and _of_place(tokens[last + 1]):
        last += 1
    if first < last and _uncased(tokens[place]):
        yield Hit(tokens[first].start, tokens[last].end, "place", "words of a place side by side")


def _joined(token: Token) -> bool:
    """Whether only a space or a hyphen stands before the word."""
    return token.gap in (" ", "-") and not token.first and not token.chip


def _of_place(token: Token) -> bool:
    """Whether the word may be part of a place's name beside another that is."""
    if token.chip or not _uncased(token) or token.bits & _NO_PLACE:
        return False
    landmark = token.bits & BIT["landmark"] and not token.bits & (BIT["workplace"] | BIT["school"])
    return bool(token.bits & (BIT["maybe-place"] | BIT["place"]) or landmark) or unknown(token)


def _uncased(token: Token) -> bool:
    """Whether its letters have no capitals, and it is one of them."""
    return token.text[0].isalpha() and token.text.lower() == token.text.upper()


def _in(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`in Golders Green`: words with capitals after a word for being somewhere."""
    first = place + 1
    last = place
    while last + 1 < len(tokens) and last < place + 4:
        token = tokens[last + 1]
        if token.chip or token.first or token.gap not in (" ", "-", "  ") or not token.capital:
            break
        if (
            token.bits & (_NO_PLACE | BIT["nation"] | BIT["name"])
            or len(token.text) < 2
            or (token.text.isupper() and token.bits & BIT["word"])
        ):
            break
        last += 1
    if last >= first:
        yield Hit(tokens[first].start, tokens[last].end, "place", "capital after `in` or `from`")


def _lived_in(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`باتھ میں رہتی`: a word that may be a place before words for living there."""
    if place and tokens[place].gap == " " and tokens[place - 1].bits & BIT["maybe-place"]:
        yield Hit(tokens[place - 1].start, tokens[place - 1].end, "place", "before `live in`")


def _of_village(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`گاؤں بڑا گھر کی رہنے والی`: whatever stands between a word for a village and words for being of it, uncased."""
    first = place
    while first > max(place - _VILLAGE, 0) and _joined(tokens[first]) and not tokens[first - 1].bits & _NO_PLACE:
        first -= 1
        if tokens[first].bits & BIT["landmark-before"] and _uncased(tokens[first]) and first + 1 < place:
            yield Hit(tokens[first + 1].start, tokens[place - 1].end, "place", "between `village` and `live in`")
            return


def _lives_in(tokens: list[Token], after: int) -> Iterator[Hit]:
    """`live in reading`, `moved to xyzham`: a listed or unknown word after a word for living somewhere."""
    if after >= len(tokens):
        return
    token = tokens[after]
    if token.chip or len(token.gap) > 2 or token.first or any(char.isdigit() for char in token.text):
        return
    if token.bits & (BIT["maybe-place"] | BIT["maybe"]) and not token.bits & BIT["function"]:
        yield Hit(token.start, token.end, "place", "after `live in`")
    elif unknown(token) and not token.bits & ~PHRASE:
        yield Hit(token.start, token.end, "place", "unknown word after `live in`")
