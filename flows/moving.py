"""Moving about: entering a card, going on, going back. What moves knows nothing of buttons."""

from dataclasses import replace
from typing import Final

from flows.model import (
    Ask,
    Branch,
    Flow,
    Node,
    NotUnderstood,
    Offer,
    OpenCode,
    Option,
    Preview,
    Said,
    Session,
    Turn,
)
from privacy.text import CleanText, Withheld

TRAIL_LIMIT: Final = 60
"""How many cards Back can go through."""
_TELLING: Final = ("write", "offers", "consent", "code", "code_back", "send")
"""Cards that somebody under 18 is never shown."""
_AFTER_A_CHOICE: Final = ("consent", "code", "code_back", "send")
"""Cards that rest on a choice of services: once it is made anew, or forgotten, Back does not lead to them."""


Offers = tuple[Offer, ...]


def show(flow: Flow, session: Session, *first: Said) -> Turn:
    """The turn that shows the card the session is on."""
    node = flow.nodes[session.node]
    session = replace(session, step=session.step + 1)
    match node.kind:
        case "consent":
            partner = session.chosen[session.at]
            return Turn(session, (*first, Preview(node.id, partner, session.consents.get(partner, ()))))
        case "status":
            return Turn(session, (*first, OpenCode(node.id)))
        case _:
            return Turn(session, (*first, Ask(node.id)))


def enter(flow: Flow, session: Session, node_id: str) -> Session:
    """The session standing on a card, with the trail as it is."""
    node = flow.nodes[node_id]
    minor = session.minor if node.minor is None else node.minor
    session = replace(session, node=node_id, page=0, asking=None, minor=minor)
    if node.restart:
        session = replace(
            session,
            topic=None,
            answers={},
            words=CleanText(),
            withheld=Withheld(),
            chosen=(),
            consents={},
            at=0,
            unread=False,
        )
    if node.topic:
        session = replace(session, topic=node.topic)
    return replace(session, unread=False) if node.kind == "review" else session


def go(flow: Flow, session: Session, node_id: str, offers: Offers, *first: Said) -> Turn:
    """Move to a card, remembering where from."""
    if node_id not in flow.nodes:
        raise NotUnderstood("use_buttons")
    target = flow.nodes[node_id]
    if session.minor and (target.topic is not None or target.kind in _TELLING):
        return go(flow, session, flow.minors, offers, *first)
    if session.language in flow.numbers_only and (target.topic is not None or target.kind in (*_TELLING, "content")):
        return go(flow, session, flow.numbers, offers, *first)
    if target.restart and session.node == flow.home and (stopped := _where_it_stopped(flow, session)):
        return show(flow, enter(flow, replace(session, trail=stopped), flow.again), *first)
    if target.kind == "offers" and session.unread:
        return go(flow, session, flow.review, offers, *first)
    if target.kind == "offers" and not offers:
        return go(flow, session, leads(target, "none", session), offers, *first)
    trail = session.trail if node_id == session.node else (*session.trail, session.node)[-TRAIL_LIMIT:]
    if target.kind == "offers":
        trail = tuple(one for one in trail if one in flow.nodes and flow.nodes[one].kind not in _AFTER_A_CHOICE)
    return show(flow, enter(flow, replace(session, trail=trail), node_id), *first)


def _where_it_stopped(flow: Flow, session: Session) -> tuple[str, ...]:
    """The trail up to the last card of what is being told; nothing when nothing is told."""
    trail = session.trail if session.topic is not None else ()
    while trail and ((last := flow.nodes.get(trail[-1])) is None or last.open):
        trail = trail[:-1]
    return trail


def go_back(flow: Flow, session: Session, offers: Offers) -> Turn:
    if flow.nodes[session.node].kind == "consent" and session.at > 0:
        return show(flow, replace(session, at=session.at - 1))
    if session.asking is not None:
        return show(flow, replace(session, asking=None))
    trail = list(session.trail)
    while trail:
        node_id = trail.pop()
        node = flow.nodes.get(node_id)
        if node is None or (node.kind in ("offers", "consent") and not offers) or node.kind in ("hide", "show"):
            continue
        if node.kind in _AFTER_A_CHOICE and not session.chosen:
            continue
        return show(flow, enter(flow, replace(session, trail=tuple(trail), at=0), node_id))
    return show(flow, session)


def branch(branches: tuple[Branch, ...], session: Session) -> str:
    """The first branch whose every named field holds one of its answers."""
    for branch in branches:
        if all(set(session.answers.get(field, ())) & set(wanted) for field, wanted in branch.when.items()):
            return branch.to
    raise NotUnderstood("use_buttons")


def option_of(node: Node, option_id: str) -> Option:
    for option in node.options:
        if option.id == option_id:
            return option
    raise NotUnderstood("use_buttons")


def leads(node: Node, option_id: str, session: Session) -> str:
    """Where an option leads: its own target, or the card's."""
    return option_of(node, option_id).to or branch(node.to, session)


def return_to(flow: Flow, session: Session, node_id: str) -> Turn:
    """Leave a side card for the card it belongs to, without adding to the trail."""
    trail = session.trail[:-1] if session.trail and session.trail[-1] == node_id else session.trail
    return show(flow, enter(flow, replace(session, trail=trail), node_id))
