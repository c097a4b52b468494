"""The laws about one card by itself: what its kind needs, and what its buttons and its field must be."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from flows.model import Fault, Field, Flow, Node

TOPICS: Final = ("hate_crime", "domestic_abuse")
SHOWS: Final = (
    "domestic_abuse", "hate_crime", "child", "suicide", "trafficking", "forced_marriage", "health", "legal",
    "emergency", "all",
)  # fmt: skip
"""What a `services` card may show."""
RESERVED: Final = (
    "back", "danger", "leave", "skip", "next", "done", "next_page", "previous_page", "all", "match", "opened",
)  # fmt: skip
"""Buttons that the engine knows on every card; no card may use them for something else."""
MUST_HAVE: Final[Mapping[str, tuple[str, ...]]] = {
    "review": ("ok", "hide", "show", "write_more", "clear"),
    "offers": ("none",),
    "consent": ("yes", "no"),
    "code": ("saved",),
    "send": ("yes", "not_yet"),
    "status": ("withdraw", "erase"),
}
"""Buttons that the engine expects on a kind of card."""
MUST_LEAD: Final = {"offers": "none", "consent": "no", "send": "not_yet"}
"""Refusals, which need a card of their own to lead to: otherwise they would go on as if it had been a yes."""
QUESTIONS: Final = ("choose", "choose_many")
"""Kinds of cards that keep an answer."""
_ACCOUNTS: Final = ("write", "review", "hide", "show", "consent", "status")
"""Cards that show what somebody told: the client is asked not to let them be forwarded or saved."""
_TO_SAVE: Final = ("code", "content", "services")
"""Cards that a reporter may want to save or pass on."""
_NOT_WITHOUT_DRAFT: Final = (*_ACCOUNTS, "offers", "code", "code_back", "send")
_DATA_LIMIT: Final = 64
"""Bytes of a button's data (Bot API, InlineKeyboardButton.callback_data)."""
_LONGEST_STEP: Final = 6
"""Digits of a step number, and characters of a language tag, that a button's data must leave room for."""

Found = Iterator[Fault]


def of_card(flow: Flow, node: Node) -> Found:
    """What is wrong with one card, whatever leads to it."""
    for law in _LAWS:
        yield from law(flow, node)


def fault(thing: Node | Field, what: str, line: int | None = None) -> Fault:
    """A fault of a card or a field, at its own line unless another is given."""
    kind = "card" if isinstance(thing, Node) else "field"
    return Fault(thing.file, thing.line if line is None else line, f"{kind} {thing.id!r}: {what}")


def _has_its_buttons(_: Flow, node: Node) -> Found:
    names = {option.id for option in node.options}
    for wanted in MUST_HAVE.get(node.kind, ()):
        if wanted not in names:
            yield fault(node, f"a {node.kind} card needs the button {wanted!r}")
    if node.kind in (*QUESTIONS, "menu") and not node.options:
        yield fault(node, "it has no buttons")
    for option in node.options:
        if option.id in RESERVED:
            yield fault(node, f"the button {option.id!r} belongs to the engine: take another id", option.line)
        if MUST_LEAD.get(node.kind) == option.id and option.to is None:
            yield fault(node, f"the button {option.id!r} needs a card of its own to lead to", option.line)
        if node.kind == "choose_many" and option.to is not None:
            yield fault(node, f"several may be ticked, so {option.id!r} cannot lead anywhere itself", option.line)
        if _LONGEST_STEP + len(f".{node.id}.{option.id}".encode()) > _DATA_LIMIT:
            yield fault(node, f"its name and that of {option.id!r} are together too long for a button", option.line)


def _names_what_it_shows(_: Flow, node: Node) -> Found:
    if node.kind == "services" and node.show not in SHOWS:
        yield fault(node, f"show: must be one of {', '.join(SHOWS)}")
    if node.kind == "content" and node.show is None:
        yield fault(node, "show: must name a topic of content/rights.yaml")
    if node.kind not in ("services", "content") and node.show is not None:
        yield fault(node, f"a {node.kind} card shows nothing of content/: leave show out")
    if node.topic is not None and node.topic not in TOPICS:
        yield fault(node, f"topic: must be one of {', '.join(TOPICS)}")


def _can_be_skipped(flow: Flow, node: Node) -> Found:
    if node.kind in (*QUESTIONS, "code_back") and not node.skip:
        yield fault(node, "every question can be skipped: add skip: true")
    if node.kind == "write":
        reviews = {one.id for one in flow.nodes.values() if one.kind == "review"}
        if not any(option.to and option.to not in reviews for option in node.options):
            yield fault(node, "writing is a choice: it needs a button that leads past the review")


def _keeps_its_answer(flow: Flow, node: Node) -> Found:
    if node.kind not in QUESTIONS:
        if node.field is not None or node.urgent:
            yield fault(node, f"a {node.kind} card keeps no answer: field and urgent do not belong here")
        return
    if node.field is None:
        yield fault(node, "a question needs a field to keep the answer in")
    elif node.field not in flow.fields:
        yield fault(node, f"the answer {node.field!r} is asked but no worker would see it: add it under fields")
    names = {option.id for option in node.options}
    for one in node.urgent:
        if one not in names:
            yield fault(node, f"urgent: {one!r} is not one of its buttons")


def _branches_on_answers(flow: Flow, node: Node) -> Found:
    for field, wanted in ((field, wanted) for branch in node.to for field, wanted in branch.when.items()):
        if field not in flow.fields:
            yield fault(node, f"when: there is no field {field!r}")
            continue
        if not wanted:
            yield fault(node, f"when: name at least one answer of {field!r}")
        for one in wanted:
            if one not in flow.fields[field].options:
                yield fault(node, f"when: {field!r} has no answer {one!r}")


def _outlives_or_hides(flow: Flow, node: Node) -> Found:
    """Cards that must work when the draft is gone, and cards that may not be forwarded."""
    if node.id in (flow.danger, flow.sent, flow.home, flow.privacy) and not node.open:
        yield fault(node, "it must work without a draft: add open: true")
    if node.open and node.kind in _NOT_WITHOUT_DRAFT:
        yield fault(node, f"a {node.kind} card is nothing without its draft: leave open out")
    if node.kind in _ACCOUNTS and not node.protect:
        yield fault(node, "it shows what somebody told: add protect: true")
    if node.kind in _TO_SAVE and node.protect:
        yield fault(node, "it must be possible to save it: leave protect out")


_LAWS: Final[tuple[Callable[[Flow, Node], Found], ...]] = (
    _has_its_buttons, _names_what_it_shows, _can_be_skipped, _keeps_its_answer, _branches_on_answers,
    _outlives_or_hides,
)  # fmt: skip
