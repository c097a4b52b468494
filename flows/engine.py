"""One step of the conversation: a pure function of the flow, the session, what was heard and what is offered.

The transitions are two tables: `flows.taps.TAPS` says what a tap does on each kind of card, and the flow says where it
leads. Anything that does not fit raises `NotUnderstood`, and the session stays as it was.
"""

from dataclasses import replace
from typing import Final, assert_never

from flows.model import (
    Began,
    Flow,
    Heard,
    Jumped,
    Lapsed,
    Left,
    NotUnderstood,
    Say,
    Session,
    Tapped,
    Turn,
    Unsupported,
    WentBack,
    Wipe,
    Wrote,
)
from flows.moving import Offers, branch, go, go_back, show
from flows.taps import TAPS
from privacy.text import Withheld, join

WORDS_LIMIT: Final = 6000
"""Characters of free text in one report: more than a Telegram message (4,096) holds, so that none is refused alone."""
_PARSED_AT_THE_DESK: Final = ("match", "opened")
"""Options no button carries: the desk taps them when a typed code fits."""


def begin(flow: Flow, language: str = "en") -> Session:
    """A fresh session on the language card."""
    return Session(node=flow.start, language=language)


def advance(flow: Flow, session: Session, heard: Heard, offers: Offers = ()) -> Turn:
    """The next session and what to say.

    Raises NotUnderstood, with a note for the person, when what was heard does not fit the card.
    """
    match heard:
        case Left():
            return Turn(begin(flow, session.language), (Wipe(forget=True),))
        case Lapsed():
            return Turn(session, (Wipe(forget=False),))
        case Began():
            return _begin_again(flow, session, offers)
        case Jumped(node):
            return go(flow, session, node, offers)
        case WentBack(step):
            if step is not None and step != session.step:
                raise NotUnderstood("old_button")
            return go_back(flow, session, offers)
        case Tapped():
            return _tapped(flow, session, heard, offers)
        case Wrote():
            return _wrote(flow, session, heard, offers)
        case Unsupported():
            raise NotUnderstood("cannot_take_files")
        case _:
            assert_never(heard)


def _begin_again(flow: Flow, session: Session, offers: Offers) -> Turn:
    if session.topic is None:  # only looked around, though perhaps for numbers in a region
        return show(flow, begin(flow, session.language))
    if session.node == flow.again:
        return show(flow, session)
    return go(flow, session, flow.again, offers)


def _tapped(flow: Flow, session: Session, tap: Tapped, offers: Offers) -> Turn:
    match tap.option:
        case "leave":
            return advance(flow, session, Left(), offers)
        case "danger":
            return go(flow, session, flow.danger, offers)
        case "back" if tap.node == session.node:
            return advance(flow, session, WentBack(tap.step), offers)
    if tap.node != session.node or (tap.step is not None and tap.step != session.step):
        raise NotUnderstood("old_button")
    if tap.step is not None and tap.option in _PARSED_AT_THE_DESK:
        raise NotUnderstood("use_buttons")
    node = flow.nodes[session.node]
    match tap.option:
        case "next_page":
            return show(flow, replace(session, page=session.page + 1))
        case "previous_page":
            return show(flow, replace(session, page=max(0, session.page - 1)))
        case "skip" if node.skip:
            answers = {field: given for field, given in session.answers.items() if field != node.field}
            session = replace(session, answers=answers)
            return go(flow, session, branch(node.to, session), offers)
        case _:
            return TAPS[node.kind](flow, session, node, tap.option, offers)


def _wrote(flow: Flow, session: Session, wrote: Wrote, offers: Offers) -> Turn:
    node = flow.nodes[session.node]
    telling = node.kind in ("choose", "choose_many") and node.field is not None and session.topic is not None
    if node.kind != "write" and not telling:
        raise NotUnderstood("use_buttons")
    if not session.reads:
        raise NotUnderstood("no_free_text")
    words = join(session.words, wrote.cleaned.text, len(session.withheld.words))
    if len(words) > WORDS_LIMIT:
        raise NotUnderstood("too_long")
    withheld = Withheld(session.withheld.words + wrote.cleaned.withheld.words)
    session = replace(session, words=words, withheld=withheld, unread=True)
    if telling:
        return show(flow, session, Say("words_kept"))
    return go(flow, session, branch(node.to, session), offers)
