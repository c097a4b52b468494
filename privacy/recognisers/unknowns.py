"""The allow-list: a word that no lexicon knows is hidden, and may be shown again only when nothing suggests a name."""

from collections.abc import Iterator
from typing import Final

from privacy.lexicon import BIT, HIDES, SLIP
from privacy.scan import Scan
from privacy.token import Hit, Token

SHOWABLE: Final = "word not in the lexicon"
"""The rule for a word that nothing suggests is a name; the reporter may show it again."""

DOUBTFUL: Final = "known word that reads like a name where it stands"
"""The same for a known word that the words around it make doubtful."""

_PERSON: Final = BIT["kin"] | BIT["kins"] | BIT["title"]


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of kind `unknown`: words that no list has, and slips that stand where a name would."""
    tokens = scan.tokens
    for place in scan.strange:
        token = tokens[place]
        if token.chip or token.text.isdigit():
            continue
        yield Hit(token.start, token.end, "unknown", token.rule or why(tokens, place))
    for place in scan.having(SLIP):
        token, rule = tokens[place], why(tokens, place)
        if rule != SHOWABLE:
            yield Hit(token.start, token.end, "unknown", rule)


def why(tokens: list[Token], place: int) -> str:
    """Why a word not recognised is hidden: for good beside a kinship word or title, or within a name or a code."""
    around: list[Token] = tokens[max(place - 1, 0) : place] + tokens[place + 1 : place + 2]
    if any(token.bits & _PERSON for token in around):
        return "unknown word beside a kinship word or title"
    if any(token.bits & HIDES for token in around):
        return "unknown word beside a hidden one"
    token = tokens[place]
    if any(char.isdigit() for char in token.text):
        return "letters and digits"
    if len(token.text) == 1:
        return "single letter"
    return SHOWABLE
