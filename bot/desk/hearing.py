"""From what came in to what the engine hears: buttons, commands, typed labels, language names and codes."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from bot.desk.draft import Draft
from flows.engine import begin
from flows.model import Flow, Heard, Jumped, Left, NotUnderstood, Session, Tapped
from flows.wording import BUTTONS
from privacy.text import RawText

WAYS_OUT: Final = (("danger", BUTTONS["danger"]), ("leave", BUTTONS["leave"]))
"""The two options that every card has."""
LABEL_LIMIT: Final = 64
"""A longer typed text is no button label."""


def fresh(flow: Flow, language: str = "en") -> Draft:
    """The draft of somebody who has none."""
    return Draft(begin(flow, language))


def tapped(data: str) -> Tapped:
    """A button's data, which anyone can forge: three parts, checked against the flow by the engine.

    Raises NotUnderstood when it was not made by us.
    """
    parts = data.split(".")
    if len(parts) != 3 or not all(parts):
        raise NotUnderstood("old_button")
    step, node, option = parts
    return Tapped(node, option, int(step) if step.isascii() and step.isdigit() and len(step) < 10 else -1)


def without_a_draft(flow: Flow, data: str) -> tuple[Draft, Tapped] | None:
    """The draft and the tap for a button of a card that outlives its session; None if this is no such button.

    Such buttons carry the language where others carry the step, because there is nothing left to look it up in. The
    two ways out work on every card, also on one whose draft has died.
    """
    tag, _, rest = data.partition(".")
    node_id, _, option = rest.partition(".")
    node = flow.nodes.get(node_id)
    if option in dict(WAYS_OUT) and (tag not in flow.languages or node is None):
        return fresh(flow), Tapped(flow.start, option)
    if tag not in flow.languages or node is None or not option or not (node.open or option in ("danger", "leave")):
        return None
    return Draft(replace(begin(flow, tag), node=node_id)), Tapped(node_id, option)


def command(flow: Flow, name: str) -> Heard | None:
    """What a typed command asks for; None when we know no such command (it begins, like any first message)."""
    jumps = {"help": flow.danger, "language": flow.start, "code": flow.code, "privacy": flow.privacy}
    if name == "wipe":
        return Left()
    return Jumped(jumps[name]) if name in jumps else None


def label_tapped(session: Session, raw: RawText, labels: Iterable[tuple[str, str]]) -> Tapped | None:
    """The tap that a typed option label stands for. `labels`: option id and the label as shown."""
    if len(raw) > LABEL_LIMIT:
        return None
    typed = _plain(raw.at_the_door())
    for option, label in labels:
        if typed == _plain(label):
            return Tapped(session.node, option)
    return None


def language_tapped(session: Session, raw: RawText, match: Callable[[str], str | None]) -> Tapped:
    """The tap that a typed language name stands for. Raises NotUnderstood."""
    tag = match(raw.at_the_door()) if len(raw) <= LABEL_LIMIT else None
    if tag is None:
        raise NotUnderstood("use_buttons")
    return Tapped(session.node, tag)


def _plain(label: str) -> str:
    return " ".join("".join(char if char.isalnum() else " " for char in label).split()).casefold()
