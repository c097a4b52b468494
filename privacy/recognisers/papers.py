"""Papers to stay by with what is said of them (`refused my visa`); a status or nation by how the word begins."""

from collections.abc import Iterator, Mapping
from typing import Final

from privacy.scan import Scan
from privacy.token import Hit, Token

_NEAR: Final = 3
"""Words between a paper and what is said of it, and one."""

_ENDS: Final = ".?!\n;:,،؟؛۔।॥።፡፣፤…"


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of the kinds `status` and `nationality`."""
    tokens = scan.tokens
    kept = (
        {place for first, after in scan.phrases.get("keep", ()) for place in range(first, after)} if scan.papers else ()
    )
    told = tuple(begins for _, beginnings in scan.papers for begins in beginnings.get("paper-told", ()))
    for papers, beginnings in scan.papers:
        for place in [place for place, token in enumerate(tokens) if token.key[:2] in papers or token.stem]:
            token = tokens[place]
            begins = papers.get(token.key[:2], ()) + papers.get(token.stem[:2], ())
            if begins and not token.chip and _begins(token, begins) and place not in kept:
                yield from _said(tokens, place, beginnings, told)


def _said(
    tokens: list[Token], place: int, beginnings: Mapping[str, tuple[str, ...]], told: tuple[str, ...]
) -> Iterator[Hit]:
    """What the word is hidden as; a paper, with the farthest word near it that says what became of it."""
    token = tokens[place]
    if _begins(token, beginnings.get("status-stem", ())):
        yield Hit(token.start, token.end, "status", "how a status begins")
    if _begins(token, beginnings.get("nation-stem", ())):
        yield Hit(token.start, token.end, "nationality", "how a nation begins")
    if not _begins(token, beginnings.get("paper", ())):
        return
    first = last = place
    for before in range(place - 1, max(place - _NEAR, 0) - 1, -1):
        if not _joined(tokens[before + 1].gap):
            break
        if not tokens[before].chip and _begins(tokens[before], told):
            first = before
    for after in range(place + 1, min(place + _NEAR + 1, len(tokens))):
        if not _joined(tokens[after].gap):
            break
        if not tokens[after].chip and _begins(tokens[after], told):
            last = after
    if first < last:
        yield Hit(tokens[first].start, tokens[last].end, "status", "paper and what is said of it")


def _begins(token: Token, beginnings: tuple[str, ...]) -> bool:
    """Whether the word, or what stands behind its clitic, begins with one of these; a full stop is its end."""
    if not beginnings:
        return False
    return f"{token.key}.".startswith(beginnings) or (token.stem != "" and f"{token.stem}.".startswith(beginnings))


def _joined(gap: str) -> bool:
    """Whether nothing between two words ends a sentence."""
    return len(gap) <= 3 and not any(mark in _ENDS for mark in gap)
