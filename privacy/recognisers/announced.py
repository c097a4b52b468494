"""E-mail addresses in words: `my email is dan dot plaster at post dot example`, `lule pikë një në post pikë com`."""

from collections.abc import Iterator, Sequence
from typing import Final

from privacy.lexicon import BIT
from privacy.recognisers.signs import AT_LATIN, AT_OTHER, AT_WEAK, DOT_LATIN, DOT_OTHER, ENDINGS, HOSTS, LINE, MAIL
from privacy.scan import Scan
from privacy.token import Hit, Token

_AT: Final = frozenset((*AT_LATIN, *AT_OTHER))
_DOTS: Final = frozenset((*DOT_LATIN, *DOT_OTHER))
_WEAK: Final = frozenset(AT_WEAK)
_LINES: Final = frozenset(LINE)
_SURE: Final = frozenset(one for one in ENDINGS if len(one) > 2 or one == "uk" or not one.isascii())
_ENDING_MOST: Final = 8
_LONGEST: Final = 16
"""Words before a sign that are looked at: a chain of dots or numbers may be as long as the text."""
_COUNTED: Final = BIT["number"] | BIT["spell"]
_STARTS: Final = frozenset(start for word in MAIL for start in (word[:2], word[:2].capitalize(), word[:2].upper()))
_BEFORE: Final = BIT["be"] | BIT["function"] | BIT["before-noun"] | BIT["kin"]
_AHEAD: Final = 9
"""Words that stand before the sign, and one."""
_BEHIND: Final = 7
_SKIPPED: Final = 3
"""Small words between the word for e-mail and the address."""


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of kind `email`: all between the word for e-mail and the end of the address."""
    tokens = scan.tokens
    if not _DOTS.isdisjoint(scan.typed):
        yield from _whole(tokens)
    if _AT.isdisjoint(scan.typed):
        return
    for place, token in enumerate(tokens):
        if token.text[:2] not in _STARTS or not token.text.lower().startswith(MAIL):
            continue
        sign = _sign(tokens, place)
        last = None if sign is None else _end(tokens, sign)
        if sign is None or last is None:
            continue
        first = place + 1
        while first < sign - 1 and first - place <= _SKIPPED and tokens[first].bits & _BEFORE:
            first += 1
        yield Hit(tokens[first].start, tokens[last].end, "email", "announced and spelled out")


def _whole(tokens: Sequence[Token]) -> Iterator[Hit]:
    """What stands around a sign and a dot one or two words behind it, whatever the words are."""
    for place, token in enumerate(tokens):
        word = token.text.lower()
        if not place or (word not in _AT and word not in _WEAK) or not _goes_on(token):
            continue
        last = _dotted(tokens, place, sure=word in _WEAK)
        if last is not None:
            yield Hit(tokens[_first(tokens, place - 1)].start, tokens[last].end, "email", "spelled out, sign and dot")


def _dotted(tokens: Sequence[Token], sign: int, *, sure: bool) -> int | None:
    """The last word of what goes on behind a sign, if there is a dot in it and, to be sure, an ending after that."""
    last = None
    for dot in (sign + 2, sign + 3):
        beside = tokens[sign + 1 : dot + 2]
        if last is None and len(beside) == dot + 1 - sign and all(map(_goes_on, beside)):
            ends = tokens[dot + 1]
            fits = ends.text.lower() in _SURE if sure else len(ends.text) <= _ENDING_MOST
            last = dot + 1 if tokens[dot].text.lower() in _DOTS and fits else None
    while last is not None and last + 2 < min(len(tokens), sign + _AHEAD) and tokens[last + 1].text.lower() in _DOTS:
        last += 2
    return last


def _first(tokens: Sequence[Token], place: int) -> int:
    """The first word of what stands before a sign: back over dots, lines and numbers, and the word before each."""
    least = max(place - _LONGEST, 0)
    while place > least and _goes_on(tokens[place]):
        before = tokens[place - 1].text.lower()
        if before in _DOTS or before in _LINES:
            place -= 1 + (place > 1 and _goes_on(tokens[place - 1]))
        elif tokens[place].bits & _COUNTED or len(tokens[place].text) == 1 or tokens[place].text.lower() in _LINES:
            place -= 1
        else:
            break
    return place


def _goes_on(token: Token) -> bool:
    """Whether an address may go on with this word: no new line, no new sentence."""
    return "\n" not in token.gap and len(token.gap) <= 3 and "," not in token.gap


def _sign(tokens: Sequence[Token], place: int) -> int | None:
    """Where the sign is said after the word for e-mail, if it is."""
    for after in range(place + 1, min(place + _AHEAD, len(tokens))):
        token = tokens[after]
        if not _goes_on(token):
            return None
        if token.text.lower() in _AT and not token.chip and after > place + 1:
            return after
    return None


def _end(tokens: Sequence[Token], sign: int) -> int | None:
    """The last word of the address, if one goes on behind the sign: a provider, or an ending behind a dot."""
    last = None
    for after in range(sign + 1, min(sign + _BEHIND, len(tokens))):
        token = tokens[after]
        if not _goes_on(token):
            break
        dotted = after > sign + 1 and (tokens[after - 1].text.lower() in _DOTS or "." in token.gap)
        if token.text.lower() in HOSTS or (dotted and token.text.lower() in ENDINGS):
            last = after
    return last
