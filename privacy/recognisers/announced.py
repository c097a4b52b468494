"""E-mail addresses said in words after a word for e-mail: `my email is dan dot plaster at post dot example`."""

from collections.abc import Iterator, Sequence
from typing import Final

from privacy.lexicon import BIT
from privacy.recognisers.signs import AT_LATIN, AT_OTHER, DOT_LATIN, DOT_OTHER, ENDINGS, HOSTS, MAIL
from privacy.scan import Scan
from privacy.token import Hit, Token

_AT: Final = frozenset((*AT_LATIN, *AT_OTHER))
_DOTS: Final = frozenset((*DOT_LATIN, *DOT_OTHER))
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
