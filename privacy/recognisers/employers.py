"""Where somebody works, by name."""

import re
from collections.abc import Iterator
from typing import Final

from privacy.lexicon import BIT
from privacy.recognisers.firms import HOUSE, KIND, MEASURES, NEVER, NOT_FIRM, PLAIN, al, is_kind
from privacy.recognisers.working import by_name, plain_name, then_where, two_words, worked_at, worked_in, works_at
from privacy.recognisers.workplaces import (
    after_workplace,
    before_workplace,
    called,
    goes_on,
    in_small_letters,
    located,
    owned,
    titled,
    whose,
)
from privacy.scan import Scan
from privacy.token import Hit, Token

_AND: Final = (" ", " & ", "&", " + ")

_LETTERS: Final = re.compile(r"(?<![\w&])[^\W\d_] ?& ?[^\W\d_](?![\w&])")

_NO_FIRM: Final = frozenset(("q&a", "r&b", "s&m", "p&p", "h&s", "t&c", "a&e", "k&r"))


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of kind `employer`, with the words beside the name that say what it is: `sunny meadows care home`."""
    yield from _by_letters(scan)
    tokens = scan.tokens
    starts: dict[int, int] = {}
    for hit in _named(scan):
        starts = starts or {token.start: place for place, token in enumerate(tokens)}
        first = last = starts[hit.start]
        while tokens[last].end < hit.end:
            last += 1
        if tokens[last].bits & KIND == 0:
            last = _house_of(tokens, _kind_after(tokens, last))
        last = _capitals_after(tokens, last)
        if last + 1 < len(tokens) and tokens[last].key.startswith("ال") and goes_on(tokens[last], tokens[last + 1]):
            last += 1
        while first > 0 and tokens[first].gap == " " and (_trades(tokens[first - 1]) or _article(tokens, first)):
            first -= 1
        first, last = around_al(tokens, first, last)
        while first > 0 and tokens[first].gap == " " and _of_names(tokens[first - 1]):
            first -= 1
        yield Hit(tokens[first].start, tokens[last].end, hit.kind, hit.rule)


def around_al(tokens: list[Token], first: int, last: int) -> tuple[int, int]:
    """`forn el sanabel`, `layali el sham` round `sanabel` or `layali`: an Arabic name with its article, in Latin."""
    if last + 2 < len(tokens) and al(tokens[last + 1]) and not tokens[last + 2].chip and tokens[last + 2].gap == " ":
        last += 0 if tokens[last + 2].bits & (NEVER | BIT["in-place"]) & ~BIT["function"] else 2
    if first > 0 and al(tokens[first - 1]) and tokens[first].gap == " ":
        first -= 1
        if first > 0 and tokens[first].gap == " " and not tokens[first - 1].chip:
            kind = tokens[first - 1].bits
            first -= bool(kind & KIND or (kind & BIT["word"] and not kind & (PLAIN | BIT["work-in"] | NOT_FIRM)))
    return first, last


def _led_by_al(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`forn el sanabel`: what is behind a workplace and the article."""
    if place + 2 >= len(tokens) or not al(tokens[place + 1]):
        return
    token = tokens[place + 2]
    other = PLAIN | MEASURES | NOT_FIRM | KIND | BIT["home-unit"] | BIT["in-place"]
    if token.gap == " " and not token.chip and not token.bits & other:
        yield Hit(token.start, token.end, "employer", "an article after a workplace")


def _by_letters(scan: Scan) -> Iterator[Hit]:
    """`b&m`, `M & S`."""
    for found in _LETTERS.finditer(scan.text) if "&" in scan.text else ():
        if found.group().lower().replace(" ", "") not in _NO_FIRM:
            yield Hit(found.start(), found.end(), "employer", "two letters and what joins them")


def _capitals_after(tokens: list[Token], last: int) -> int:
    """`прачечной Белый Парус`: the last of up to two words with capitals that go on from one with a capital."""
    for after in range(last + 1, min(last + 3, len(tokens))):
        token = tokens[after]
        goes_on = tokens[last].capital and token.capital and token.gap == " " and not token.first and not token.chip
        if not goes_on or token.bits & (NEVER | BIT["nation"] | BIT["month"] | BIT["weekday"]):
            break
        last = after
    return last


def _of_names(token: Token) -> bool:
    """Whether the word, in letters without capitals, is one of those that British names are made of: `লিটল স্টারস`."""
    other = BIT["function"] | BIT["generic"] | BIT["verb"] | BIT["in-place"] | BIT["kin"] | BIT["number"] | BIT["be"]
    uncased = token.text.lower() == token.text.upper()
    return uncased and bool(token.bits & BIT["maybe-place"]) and not token.bits & other and not token.chip


def _trades(token: Token) -> bool:
    """Whether the word is a kind of shop or the like, which is part of its name also before it: `bar Mleczny`."""
    return is_kind(token) and bool(token.bits & BIT["trading"])


def _article(tokens: list[Token], place: int) -> bool:
    """Whether a name begins with the article before it: `La Paloma`, `The Red Lion`."""
    before = tokens[place - 1]
    leads = before.bits & (BIT["particle"] | BIT["before-noun"])
    return bool(leads) and before.capital and not before.first and not before.chip and len(before.text) > 1


def _kind_after(tokens: list[Token], last: int) -> int:
    """The last of up to three words after a name that say what kind of workplace it is; `care` only before `home`."""
    for after in range(last + 1, min(last + 4, len(tokens))):
        token = tokens[after]
        if token.gap != " " or token.chip or not token.bits & (KIND | BIT["generic"]) or token.bits & BIT["function"]:
            break
        if is_kind(token):
            last = after
    return last


def _named(scan: Scan) -> Iterator[Hit]:
    tokens = scan.tokens
    for place in scan.having(KIND | BIT["firm"]):
        token = tokens[place]
        if token.bits & BIT["firm"]:
            yield Hit(token.start, token.end, "employer", "listed employer")
        cased = token.text.lower() != token.text.upper()
        if token.bits & BIT["workplace"] or (cased and token.bits & BIT["trading"]):
            yield from before_workplace(tokens, place, behind=bool(scan.at_endings))
            yield from whose(tokens, place)
            yield from owned(tokens, place)
            yield from located(tokens, place)
        if token.bits & BIT["workplace-before"]:
            yield from after_workplace(tokens, place)
            yield from _led_by_al(tokens, place)
            if token.bits & BIT["trading"]:
                yield from in_small_letters(tokens, place)
    for first, after in scan.phrases.get("firm", ()):
        yield Hit(tokens[first].start, tokens[after - 1].end, "employer", "listed employer")
    for first, after in scan.phrases.get("works-at", ()):
        if tokens[first].bits & BIT["in-place"] and tokens[first].text.lower() == tokens[first].text.upper():
            yield from worked_at(tokens, first, placed=True)
            continue
        yield from works_at(tokens, after)
        yield from plain_name(tokens, after)
        yield from titled(tokens, after)
    for first, _ in scan.phrases.get("worked-at", ()):
        yield from worked_at(tokens, first, placed=True)
        yield from by_name(tokens, first) if tokens[first].key in _BY_NAME else two_words(tokens, first)
    for first, _ in scan.phrases.get("worked", ()):
        yield from worked_in(tokens, first, scan.at_endings)
    for _, after in scan.phrases.get("worked", ()):
        yield from then_where(tokens, after)
    for first, after in scan.phrases.get("intro", ()):
        yield from called(tokens, first, after)


def _house_of(tokens: list[Token], last: int) -> int:
    """The last token of `dodds and sons`, `dupont frères`, `popescu și fiul` where `dodds` is; else the same place."""
    after = last + 1
    if after + 1 < len(tokens) and tokens[after].bits & BIT["and"] and tokens[after].gap == " ":
        after += 1
    if after >= len(tokens) or tokens[after].chip or tokens[after].key not in HOUSE or tokens[after].gap not in _AND:
        return last
    return _house_of(tokens, after)


_BY_NAME: Final = frozenset(("naam", "naami", "nam", "نام", "نامي", "ناں", "नाम", "नामक", "ਨਾ", "ਨਾਮ", "ਨਾਮਕ"))
"""What stands between a name and the shop that has it, as the door reads it: `नया सवेरा नाम की दुकान`."""
