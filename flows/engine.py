"""One step of the conversation: a pure function of the flow, the session, what was heard and what is offered.

The transitions are two tables: `_TAPS` says what a tap does on each kind of card, and the flow says where it leads.
Anything that does not fit raises `NotUnderstood`, and the session stays as it was.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final, assert_never

from flows.model import (
    PARTS,
    Ask,
    Began,
    Branch,
    Consent,
    Erase,
    Flow,
    Heard,
    Jumped,
    Kind,
    Lapsed,
    Left,
    Node,
    NotUnderstood,
    Offer,
    OpenCode,
    Option,
    Preview,
    Said,
    Say,
    Session,
    Submit,
    Tapped,
    Turn,
    Unsupported,
    WentBack,
    Wipe,
    Withdraw,
    Wrote,
)
from privacy.text import CleanText, Withheld, hide_word, join, may_show, show_word

WORDS_LIMIT: Final = 6000
"""Characters of free text in one report: more than a Telegram message (4,096) holds, so that none is refused alone."""
TRAIL_LIMIT: Final = 60
"""How many cards Back can go through."""
PICK: Final = "p-"
"""Stands before a partner's key in a button, so that no key is mistaken for another option."""
_TELLING: Final = ("write", "offers", "consent", "code", "code_back", "send")
"""Cards that somebody under 18 is never shown."""
_PARSED_AT_THE_DESK: Final = ("match", "opened")
"""Options no button carries: the desk taps them when a typed code fits."""
_AFTER_A_CHOICE: Final = ("consent", "code", "code_back", "send")
"""Cards that rest on a choice of services: once it is made anew, or forgotten, Back does not lead to them."""

Offers = tuple[Offer, ...]


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
            return _go(flow, session, node, offers)
        case WentBack(step):
            if step is not None and step != session.step:
                raise NotUnderstood("old_button")
            return _go_back(flow, session, offers)
        case Tapped():
            return _tapped(flow, session, heard, offers)
        case Wrote():
            return _wrote(flow, session, heard, offers)
        case Unsupported():
            raise NotUnderstood("cannot_take_files")
        case _:
            assert_never(heard)


# Moving about


def _show(flow: Flow, session: Session, *first: Said) -> Turn:
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


def _enter(flow: Flow, session: Session, node_id: str) -> Session:
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


def _go(flow: Flow, session: Session, node_id: str, offers: Offers, *first: Said) -> Turn:
    """Move to a card, remembering where from."""
    if node_id not in flow.nodes:
        raise NotUnderstood("use_buttons")
    target = flow.nodes[node_id]
    if session.minor and (target.topic is not None or target.kind in _TELLING):
        return _go(flow, session, flow.minors, offers, *first)
    if session.language in flow.numbers_only and (target.topic is not None or target.kind in (*_TELLING, "content")):
        return _go(flow, session, flow.numbers, offers, *first)
    if target.kind == "offers" and session.unread:
        return _go(flow, session, flow.review, offers, *first)
    if target.kind == "offers" and not offers:
        return _go(flow, session, _leads(target, "none", session), offers, *first)
    trail = session.trail if node_id == session.node else (*session.trail, session.node)[-TRAIL_LIMIT:]
    if target.kind == "offers":
        trail = tuple(one for one in trail if one in flow.nodes and flow.nodes[one].kind not in _AFTER_A_CHOICE)
    return _show(flow, _enter(flow, replace(session, trail=trail), node_id), *first)


def _go_back(flow: Flow, session: Session, offers: Offers) -> Turn:
    if flow.nodes[session.node].kind == "consent" and session.at > 0:
        return _show(flow, replace(session, at=session.at - 1))
    if session.asking is not None:
        return _show(flow, replace(session, asking=None))
    trail = list(session.trail)
    while trail:
        node_id = trail.pop()
        node = flow.nodes.get(node_id)
        if node is None or (node.kind in ("offers", "consent") and not offers) or node.kind in ("hide", "show"):
            continue
        if node.kind in _AFTER_A_CHOICE and not session.chosen:
            continue
        return _show(flow, _enter(flow, replace(session, trail=tuple(trail), at=0), node_id))
    return _show(flow, session)


def _begin_again(flow: Flow, session: Session, offers: Offers) -> Turn:
    if session.topic is None and not session.answers and not session.words.pieces:
        return _show(flow, begin(flow, session.language))
    if session.node == flow.again:
        return _show(flow, session)
    return _go(flow, session, flow.again, offers)


def _branch(branches: tuple[Branch, ...], session: Session) -> str:
    """The first branch whose every named field holds one of its answers."""
    for branch in branches:
        if all(set(session.answers.get(field, ())) & set(wanted) for field, wanted in branch.when.items()):
            return branch.to
    raise NotUnderstood("use_buttons")


def _option(node: Node, option_id: str) -> Option:
    for option in node.options:
        if option.id == option_id:
            return option
    raise NotUnderstood("use_buttons")


def _leads(node: Node, option_id: str, session: Session) -> str:
    """Where an option leads: its own target, or the card's."""
    return _option(node, option_id).to or _branch(node.to, session)


# Taps


def _tapped(flow: Flow, session: Session, tap: Tapped, offers: Offers) -> Turn:
    match tap.option:
        case "leave":
            return advance(flow, session, Left(), offers)
        case "danger":
            return _go(flow, session, flow.danger, offers)
        case "back" if tap.node == session.node:
            return advance(flow, session, WentBack(tap.step), offers)
    if tap.node != session.node or (tap.step is not None and tap.step != session.step):
        raise NotUnderstood("old_button")
    if tap.step is not None and tap.option in _PARSED_AT_THE_DESK:
        raise NotUnderstood("use_buttons")
    node = flow.nodes[session.node]
    match tap.option:
        case "next_page":
            return _show(flow, replace(session, page=session.page + 1))
        case "previous_page":
            return _show(flow, replace(session, page=max(0, session.page - 1)))
        case "skip" if node.skip:
            answers = {field: given for field, given in session.answers.items() if field != node.field}
            session = replace(session, answers=answers)
            return _go(flow, session, _branch(node.to, session), offers)
        case _:
            return _TAPS[node.kind](flow, session, node, tap.option, offers)


def _tap_language(flow: Flow, session: Session, node: Node, option: str, offers: Offers) -> Turn:
    if option not in flow.languages:
        raise NotUnderstood("use_buttons")
    session = replace(session, language=option)
    if option in flow.numbers_only:
        return _go(flow, session, flow.numbers, offers)
    return _go_back(flow, session, offers) if session.trail else _go(flow, session, _branch(node.to, session), offers)


def _tap_menu(flow: Flow, session: Session, node: Node, option: str, offers: Offers) -> Turn:
    match option:
        case "go_on" if node.id == flow.again:
            return _go_back(flow, session, offers)
        case "next" if node.to:
            return _go(flow, session, _branch(node.to, session), offers)
        case "show_code" if node.kind == "code":
            return _show(flow, session)
    first: dict[str, Said] = {"withdraw_now": Withdraw(), "erase_now": Erase()}
    said = (first[option],) if option in first else ()
    return _go(flow, session, _leads(node, option, session), offers, *said)


def _tap_choose(flow: Flow, session: Session, node: Node, option: str, offers: Offers) -> Turn:
    _option(node, option)
    if node.field is not None:
        session = replace(session, answers={**session.answers, node.field: (option,)})
    return _go(flow, session, _leads(node, option, session), offers)


def _tap_choose_many(flow: Flow, session: Session, node: Node, option: str, offers: Offers) -> Turn:
    if option == "done":
        return _go(flow, session, _branch(node.to, session), offers)
    _option(node, option)
    assert node.field is not None  # noqa: S101 - the checker refuses a choose_many without one
    before = session.answers.get(node.field, ())
    ticked = set(before) ^ {option}
    given = tuple(o.id for o in node.options if o.id in ticked)
    answers = {**session.answers, node.field: given}
    return _show(flow, replace(session, answers=answers if given else {k: v for k, v in answers.items() if v}))


def _tap_review(flow: Flow, session: Session, node: Node, option: str, offers: Offers) -> Turn:
    if option == "clear":
        session = replace(session, words=CleanText(), withheld=Withheld(), unread=False)
    if option == "show" and not may_show(session.words):
        raise NotUnderstood("nothing_left")
    return _go(flow, session, _leads(node, option, session), offers)


def _tap_hide(flow: Flow, session: Session, node: Node, option: str, offers: Offers) -> Turn:
    if option == "done":
        return _return_to(flow, session, _branch(node.to, session))
    try:
        words = hide_word(session.words, _number(option, "w"))
    except IndexError:
        raise NotUnderstood("no_such_word") from None
    return _show(flow, replace(session, words=words))


def _tap_show(flow: Flow, session: Session, node: Node, option: str, offers: Offers) -> Turn:
    match option, session.asking:
        case "done", None:
            return _return_to(flow, session, _branch(node.to, session))
        case "yes", int():  # it is a name, a place, a workplace: it stays hidden
            return _show(flow, replace(session, asking=None))
        case "no", int(number):
            try:
                words = show_word(session.words, session.withheld, number)
            except IndexError:
                raise NotUnderstood("no_such_word") from None
            return _show(flow, replace(session, words=words, asking=None))
        case _, None if (number := _number(option, "s")) in may_show(session.words):
            return _show(flow, replace(session, asking=number))
        case _:
            raise NotUnderstood("no_such_word")


def _return_to(flow: Flow, session: Session, node_id: str) -> Turn:
    """Leave a side card for the card it belongs to, without adding to the trail."""
    trail = session.trail[:-1] if session.trail and session.trail[-1] == node_id else session.trail
    return _show(flow, _enter(flow, replace(session, trail=trail), node_id))


def _number(option: str, letter: str) -> int:
    digits = option[1:]
    if option[:1] != letter or not (digits.isascii() and digits.isdigit()) or len(digits) > 5:
        raise NotUnderstood("use_buttons")
    return int(digits)


def _tap_offers(flow: Flow, session: Session, node: Node, option: str, offers: Offers) -> Turn:
    keys = tuple(offer.partner for offer in offers)
    chosen = tuple(key for key in keys if key in session.chosen)
    if option == "done":
        if not chosen:
            raise NotUnderstood("choose_one_first")
        session = replace(session, chosen=chosen, consents={}, at=0)
        return _go(flow, session, _branch(node.to, session), offers)
    if option == "none":
        session = replace(session, chosen=(), consents={})
        return _go(flow, session, _leads(node, option, session), offers)
    tapped = option.removeprefix(PICK)
    if not option.startswith(PICK) or tapped not in keys:
        raise NotUnderstood("use_buttons")
    ticked = set(chosen) ^ {tapped}
    return _show(flow, replace(session, chosen=tuple(key for key in keys if key in ticked)))


def _tap_consent(flow: Flow, session: Session, node: Node, option: str, offers: Offers) -> Turn:
    partner = session.chosen[session.at]
    offer = next((offer for offer in offers if offer.partner == partner), None)
    if offer is None and option != "no":
        raise NotUnderstood("changed_since")
    parts = parts_to_send(flow, session, offer) if offer else ()
    given = session.consents.get(partner, ())
    match option:
        case "yes":
            session = replace(session, consents={**session.consents, partner: given})
            if parts and not given:
                raise NotUnderstood("say_yes_to_a_part")
            return _next_consent(flow, session, node, session.at + 1, offers)
        case "no":
            session = replace(
                session,
                chosen=tuple(key for key in session.chosen if key != partner),
                consents={key: value for key, value in session.consents.items() if key != partner},
            )
            return _next_consent(flow, session, node, session.at, offers)
        case "all":
            given = parts
        case _ if option in parts:
            given = tuple(part for part in parts if part in set(given) ^ {option})
        case _:
            raise NotUnderstood("use_buttons")
    return _show(flow, replace(session, consents={**session.consents, partner: given}))


def _next_consent(flow: Flow, session: Session, node: Node, at: int, offers: Offers) -> Turn:
    if at < len(session.chosen):
        return _show(flow, replace(session, at=at, page=0))
    session = replace(session, at=0)
    if not session.chosen:
        return _go(flow, session, _leads(node, "no", session), offers)
    return _go(flow, session, _branch(node.to, session), offers)


def parts_to_send(flow: Flow, session: Session, offer: Offer) -> tuple[str, ...]:
    """The parts for which this session holds anything and that may travel to this partner, in the fixed order."""
    held = {flow.fields[field].part for field, given in session.answers.items() if given and field in flow.fields}
    held |= {"words"} if session.words.pieces else set()
    return tuple(part for part in PARTS if part in held and part in offer.parts)


def _tap_code_back(flow: Flow, session: Session, node: Node, option: str, offers: Offers) -> Turn:
    if option != "match":
        return _tap_menu(flow, session, node, option, offers)
    return _go(flow, session, _branch(node.to, session), offers)


def _tap_enter_code(flow: Flow, session: Session, node: Node, option: str, offers: Offers) -> Turn:
    if option != "opened":
        return _tap_menu(flow, session, node, option, offers)
    return _go(flow, session, _branch(node.to, session), offers)


def _tap_send(flow: Flow, session: Session, node: Node, option: str, offers: Offers) -> Turn:
    if option != "yes":
        return _go(flow, session, _leads(node, option, session), offers)
    bindings = {offer.partner: offer.binding for offer in offers}
    agreed = set(session.consents)
    if not agreed or agreed != set(session.chosen) or not agreed <= bindings.keys():
        raise NotUnderstood("changed_since")
    consents = tuple(Consent(partner, session.consents[partner], bindings[partner]) for partner in session.chosen)
    afterwards = replace(begin(flow, session.language), node=flow.sent)
    return Turn(afterwards, (Submit(consents), Ask(flow.sent)))


_Tap = Callable[[Flow, Session, Node, str, Offers], Turn]
_TAPS: Final[Mapping[Kind, _Tap]] = {
    "language": _tap_language,
    "menu": _tap_menu,
    "choose": _tap_choose,
    "choose_many": _tap_choose_many,
    "write": _tap_menu,
    "review": _tap_review,
    "hide": _tap_hide,
    "show": _tap_show,
    "page": _tap_menu,
    "content": _tap_menu,
    "services": _tap_menu,
    "offers": _tap_offers,
    "consent": _tap_consent,
    "code": _tap_menu,
    "code_back": _tap_code_back,
    "send": _tap_send,
    "enter_code": _tap_enter_code,
    "status": _tap_menu,
}


# Words


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
        return _show(flow, session, Say("words_kept"))
    return _go(flow, session, _branch(node.to, session), offers)
