"""The laws a flow must keep before it may run: every fault, with file and line.

Here are those that need the whole flow; `card_shape` and `card_words` hold those about one card.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Final

from flows import card_words
from flows.card_shape import MUST_LEAD, QUESTIONS, fault, of_card
from flows.model import Fault, Flow, Node
from flows.paths import edges, reached, ways

CORE_LIMIT: Final = 8
"""Questions before "Add more?" (docs: what a good report asks)."""
CARDS_LIMIT: Final = 15
"""Cards from choosing to tell to the preview, in the buttons-only route."""
NOT_CORE: Final = ("words", "more")
"""The buttons of an "Add more?" card that lead to the open question and to more questions; the default is neither."""
_UNDER_THE_CODE: Final = ("withdraw_now", "erase_now")
_NEED_TO: Final = (
    "language", "choose_many", "write", "review", "hide", "show", "content", "offers", "consent", "code_back", "send",
    "enter_code",
)  # fmt: skip
"""Kinds of cards that the engine leaves by the card's own `to`."""

Found = Iterator[Fault]


def faults(flow: Flow, never_say: Mapping[str, Collection[str]] | None = None) -> list[Fault]:
    """Every fault of the flow. `never_say`: claims that must never be made, each with the patterns that show it."""
    found = [wrong for law in _LAWS for wrong in law(flow)]
    for node in flow.nodes.values():
        found += of_card(flow, node)
        found += card_words.of_words(node, never_say or {})
    return found


def unknown_content(flow: Flow, topics: Collection[str], regions: Collection[str]) -> tuple[Fault, ...]:
    """Rights topics that content/ does not have, and regions that differ from those of content/."""
    found = []
    for node in flow.nodes.values():
        if node.kind == "content" and node.show not in topics:
            found.append(fault(node, f"content/ has no rights topic {node.show!r}"))
        if node.field == "region":
            asked = {option.id for option in node.options}
            found += [fault(node, f"the region {one!r} is missing") for one in sorted(set(regions) - asked)]
            odd = sorted(asked - set(regions) - {"elsewhere"})
            found += [fault(node, f"content/ has no region {one!r}") for one in odd]
    return tuple(found)


def _leads_somewhere(flow: Flow) -> Found:
    for node in flow.nodes.values():
        on = list(edges(node))
        for edge in on:
            if edge.to not in flow.nodes:
                yield fault(node, f"leads to {edge.to!r}, which is not a card", edge.line)
        for option in node.options if not node.to else ():
            if option.to is None:
                yield fault(node, f"the button {option.id!r} leads nowhere: it needs `to`", option.line)
        if not node.to and (node.kind in _NEED_TO or node.skip):
            yield fault(node, f"a {node.kind} card{' that can be skipped' if node.skip else ''} needs `to`")
        if not on:
            yield fault(node, "there is no way on from it")


def _is_reached(flow: Flow) -> Found:
    found = reached(flow, *_places(flow))
    for node in flow.nodes.values():
        if node.id not in found:
            yield fault(node, "no card leads to it")
    asked = {node.field for node in flow.nodes.values()}
    for field in flow.fields.values():
        if field.id not in asked:
            yield fault(field, "no card asks for it")


def _has_a_way_out(flow: Flow) -> Found:
    """From every card the first buttons can be reached; from every card with a topic, the end."""
    for node in flow.nodes.values():
        on = reached(flow, node.id)
        if flow.home in flow.nodes and flow.home not in on:
            yield fault(node, "there is no way from it to the first buttons")
        if node.topic and flow.sent in flow.nodes and flow.sent not in on:
            yield fault(node, "there is no way from it to the end, where it is sent")


def _asks_consent(flow: Flow) -> Found:
    """Nothing reaches the final yes but through the services, the preview with its yes, and the code."""
    sends = {node.id for node in flow.nodes.values() if node.kind == "send"}
    for kind, what in (("offers", "a choice of services"), ("consent", "the preview and a yes"), ("code", "the code")):
        for around in sorted(sends & reached(flow, *_places(flow, but=flow.sent), without=_is(kind))):
            yield fault(flow.nodes[around], f"it can be reached without {what}")
    for node in flow.nodes.values():
        for edge in edges(node):
            if edge.to == flow.sent and (node.kind != "send" or edge.option is not None):
                yield fault(node, "leads to the card after the final yes, but is not the final yes", edge.line)
            if node.kind == "send" and edge.option is None and edge.to != flow.sent:
                yield fault(node, f"the final yes leads to {edge.to!r}, but the engine goes to {flow.sent!r}")
        for option in node.options:
            refused = option.to is not None and MUST_LEAD.get(node.kind) == option.id
            if refused and sends & reached(flow, option.to or "", without=_is("consent")):
                yield fault(node, f"the refusal {option.id!r} leads to the final yes all the same", option.line)


def _asks_the_code(flow: Flow) -> Found:
    """Taking back and deleting are reached through an open code only."""
    around = reached(flow, *_places(flow), without=_is("status"))
    for node in flow.nodes.values():
        for option in node.options:
            if option.id in _UNDER_THE_CODE and node.id in around:
                yield fault(node, f"{option.id!r} can be reached without a code", option.line)


def _asks_little(flow: Flow) -> Found:
    """At most 8 questions and 15 cards to the preview, where nobody adds more."""
    if flow.home not in flow.nodes:
        return
    ends = {node.id for node in flow.nodes.values() if node.kind == "consent"}
    for edge in edges(flow.nodes[flow.home]):
        if edge.to not in flow.nodes or not flow.nodes[edge.to].restart:
            continue  # a report begins where a first button clears what was told before
        found = list(ways(flow, edge.to, ends, not_tapped=NOT_CORE, not_entered=_places(flow)))
        start = flow.nodes[edge.to]
        cards = max(found, key=len, default=())
        if len(cards) > CARDS_LIMIT:
            yield fault(start, f"{len(cards)} cards to the preview, {CARDS_LIMIT} at most: {', '.join(cards)}")
        questions = (tuple(one for one in way if flow.nodes[one].kind in QUESTIONS) for way in found)
        asked = max(questions, key=len, default=())
        if len(asked) > CORE_LIMIT:
            yield fault(start, f"{len(asked)} core questions, {CORE_LIMIT} at most: {', '.join(asked)}")


def _begins_neutral(flow: Flow) -> Found:
    """What is seen before a topic is tapped names neither abuse nor hate (promise 10)."""
    before = reached(flow, *_places(flow, but=flow.sent), without=lambda node: bool(node.topic or node.show))
    for node_id in sorted(before):
        yield from card_words.of_neutral_words(flow.nodes[node_id])


def _places(flow: Flow, but: str | None = None) -> tuple[str, ...]:
    """Where the engine may put somebody without a button of the flow."""
    every = (flow.start, flow.again, flow.danger, flow.home, flow.sent, flow.code, flow.privacy)
    return tuple(place for place in every if place != but)


def _is(kind: str) -> Callable[[Node], bool]:
    return lambda node: node.kind == kind


_LAWS: Final[tuple[Callable[[Flow], Found], ...]] = (
    _leads_somewhere, _is_reached, _has_a_way_out, _asks_consent, _asks_the_code, _asks_little, _begins_neutral,
)  # fmt: skip
