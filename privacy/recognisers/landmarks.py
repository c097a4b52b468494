"""Parks, hospitals, stations and the like by name: `greenhead park`, `مستشفى دارنت فالي`."""

from collections.abc import Iterator
from typing import Final

from privacy.lexicon import BIT
from privacy.recognisers.names import unknown
from privacy.scan import Scan
from privacy.token import ANOTHER, Hit, Token

_MEASURES: Final = BIT["number"] | BIT["year"] | BIT["unit"] | BIT["clock"] | BIT["month"] | BIT["weekday"]
_STOPS: Final = (
    BIT["function"] | BIT["verb"] | BIT["kin"] | BIT["kins"] | BIT["before-noun"] | BIT["in-place"] | BIT["be"]
    | BIT["joint"] | BIT["and"] | BIT["nation"] | BIT["firm"] | _MEASURES
)  # fmt: skip
"""Words that no such name goes on over."""
_WHAT_KIND: Final = BIT["generic"] | BIT["not-firm"] | BIT["workplace"] | BIT["trading"] | BIT["school"]
"""Words that say what kind of park or station it is: `police station`, `local park`."""
_KEPT: Final = BIT["workplace"] | BIT["landmark-kept"]
_LISTED: Final = BIT["name"] | BIT["place"] | BIT["maybe"] | BIT["maybe-place"] | BIT["surname"]
_EZAFE: Final = 2
"""Letters of a particle behind a hyphen: `bakhsh-e`."""
_LONGEST: Final = 3
"""Words of a name."""


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of kind `place`: the name, and the word behind it that says what it is; not `hospital`: it must be read."""
    tokens = scan.tokens
    for place in scan.having(BIT["landmark"] | BIT["landmark-before"]):
        kept = tokens[place].bits & _KEPT and not tokens[place].capital
        if tokens[place].bits & BIT["landmark"]:
            first, last = _behind(tokens, place), place - 1 if kept else place
            while kept and last > first and tokens[last].bits & _WHAT_KIND:
                last -= 1
            if first < place:
                yield Hit(tokens[first].start, tokens[last].end, "place", "named park, hospital or station")
        if tokens[place].bits & BIT["landmark-before"]:
            last = _before(tokens, place)
            if last > place:
                first = place if tokens[place].capital else place + 1
                yield Hit(tokens[first].start, tokens[last].end, "place", "named park, hospital or station")


def _tells(token: Token) -> bool:
    """Whether a word is no ordinary one here: a capital, unknown, of another language, or on a list."""
    if token.bits & _WHAT_KIND and not token.capital:
        return False
    listed = token.bits & _LISTED or unknown(token) or token.rule == ANOTHER
    return bool(listed) or (token.capital and not token.first)


def _goes_on(token: Token) -> bool:
    """Whether a name may have the word: nothing that ends one."""
    if token.chip or (token.bits & _STOPS and not (token.bits & _LISTED and not token.bits & BIT["function"])):
        return False
    return not any(char.isdigit() for char in token.text)


def _behind(tokens: list[Token], place: int) -> int:
    """Where the name before the word begins; the place itself where none does."""
    first = place
    while first > 0 and place - first < _LONGEST and tokens[first].gap in (" ", "-", "'", "  "):
        if not _goes_on(tokens[first - 1]):
            break
        first -= 1
    led = first > 0 and bool(tokens[first - 1].bits & BIT["in-place"])
    while first < place and not _tells(tokens[first]) and not (led and _ordinary(tokens, first, place)):
        first, led = first + 1, False
    return first


def _ordinary(tokens: list[Token], first: int, place: int) -> bool:
    """Whether ordinary words name it: two that do not say what kind it is, or one before a word that tells."""
    run = tokens[first:place]
    if run[0].bits & _WHAT_KIND:
        return False
    if any(map(_tells, run[1:])):
        return True
    return len(run) > 1 and not any(token.bits & _WHAT_KIND for token in run)


def _before(tokens: list[Token], place: int) -> int:
    """The last word of the name after the word; the place itself where none is."""
    last = place
    for after in range(place + 1, min(place + 1 + _LONGEST, len(tokens))):
        token = tokens[after]
        if token.first or token.gap not in (" ", "-", "'", " '", ' "'):
            break
        links = token.bits & BIT["particle"] and not token.bits & _LISTED
        if after == place + 1 and (links or (token.gap == "-" and len(token.text) <= _EZAFE)):
            continue
        if not _goes_on(token) or not _tells(token):
            break
        last = after
    return last
