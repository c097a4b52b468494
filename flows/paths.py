"""Where one can go from each card: the edges that the checker walks and the chart draws."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from flows.model import Flow, Node


@dataclass(frozen=True, slots=True)
class Edge:
    """One way on: the option that is tapped (None: Next, Skip, Done or words), the branch taken, where it leads."""

    option: str | None
    to: str
    when: Mapping[str, tuple[str, ...]]
    """The answers the branch asks for."""
    unless: tuple[Mapping[str, tuple[str, ...]], ...]
    """What the branches before it asked for: they were tried first."""
    line: int


def edges(node: Node) -> Iterator[Edge]:
    """Every way on from a card, dangling ones too."""
    needs_card = False
    for option in node.options:
        if option.to is None:
            needs_card = True
        else:
            yield Edge(option.id, option.to, {}, (), option.line)
    if node.to and (needs_card or goes_on(node)):
        for number, branch in enumerate(node.to):
            yield Edge(None, branch.to, branch.when, tuple(b.when for b in node.to[:number]), node.line)


def goes_on(node: Node) -> bool:
    """Whether the card itself has a way on beside its options: Next, Skip, Done, words, a code that fits."""
    return bool(node.to) and (node.kind != "choose" or node.skip or any(o.to is None for o in node.options))


def reached(flow: Flow, *starts: str, without: Callable[[Node], bool] | None = None) -> frozenset[str]:
    """The cards that can be reached, the starts included; cards that `without` names are not entered."""
    found: set[str] = set()
    waiting = [start for start in starts if start in flow.nodes]
    while waiting:
        node = flow.nodes[waiting.pop()]
        if node.id in found or (without is not None and without(node)):
            continue
        found.add(node.id)
        waiting += [edge.to for edge in edges(node) if edge.to in flow.nodes]
    return frozenset(found)


Given = Mapping[str, frozenset[str | None]]
"""What each question may have been answered with on the way so far; None stands for no answer."""


def ways(
    flow: Flow, start: str, ends: Collection[str], *, not_tapped: Collection[str], not_entered: Collection[str]
) -> Iterator[tuple[str, ...]]:
    """Every way of different cards from a start to one of the ends, both included.

    Answers are followed: a branch is taken only if the answers given on the way may fit it.
    """

    def walk(way: tuple[str, ...], given: Given) -> Iterator[tuple[str, ...]]:
        if way[-1] in ends:
            yield way
            return
        node = flow.nodes[way[-1]]
        for edge in edges(node):
            if edge.option in not_tapped or edge.to in (*way, *not_entered) or edge.to not in flow.nodes:
                continue
            after = _after(node, edge, given)
            if after is not None:
                yield from walk((*way, edge.to), after)

    if start in flow.nodes:
        yield from walk((start,), {})


def _after(node: Node, edge: Edge, given: Given) -> Given | None:
    """What may have been answered once an edge is taken; None if it cannot be taken after those answers."""
    after = dict(given)
    if node.field is not None:
        staying: frozenset[str | None] = frozenset(option.id for option in node.options if option.to is None)
        unanswered: frozenset[str | None] = frozenset({None}) if node.skip else frozenset()
        after[node.field] = frozenset({edge.option}) if edge.option is not None else staying | unanswered
    for passed in edge.unless:
        for field, wanted in passed.items() if len(passed) == 1 else ():
            after[field] = after.get(field, _NO_ANSWER) - set(wanted)
            if not after[field]:
                return None
    for field, wanted in edge.when.items():
        after[field] = after.get(field, _NO_ANSWER) & set(wanted)
        if not after[field]:
            return None
    return after


_NO_ANSWER: Final[frozenset[str | None]] = frozenset({None})
