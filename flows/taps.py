"""What a tap does on each kind of card: one table."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from flows.model import (
    PARTS,
    Ask,
    Consent,
    Erase,
    Flow,
    Kind,
    Node,
    NotUnderstood,
    Offer,
    Said,
    Session,
    Submit,
    Turn,
    Withdraw,
)
from flows.moving import Offers, branch, go, go_back, leads, option_of, return_to, show
from privacy.text import CleanText, Withheld, hide_word, may_show, show_word

PICK: Final = "p-"
"""Stands before a partner's key in a button, so that no key is mistaken for another option."""


def _tap_language(flow: Flow, session: Session, node: Node, option: str, offers: Offers) -> Turn:
    if option not in flow.languages:
        raise NotUnderstood("use_buttons")
    session = replace(session, language=option)
    if option in flow.numbers_only:
        return go(flow, session, flow.numbers, offers)
    return go_back(flow, session, offers) if session.trail else go(flow, session, branch(node.to, session), offers)


def _tap_menu(flow: Flow, session: Session, node: Node, option: str, offers: Offers) -> Turn:
    match option:
        case "go_on" if node.id == flow.again:
            return go_back(flow, session, offers)
        case "next" if node.to:
            return go(flow, session, branch(node.to, session), offers)
        case "show_code" if node.kind == "code":
            return show(flow, session)
    first: dict[str, Said] = {"withdraw_now": Withdraw(), "erase_now": Erase()}
    said = (first[option],) if option in first else ()
    return go(flow, session, leads(node, option, session), offers, *said)


def _tap_choose(flow: Flow, session: Session, node: Node, option: str, offers: Offers) -> Turn:
    option_of(node, option)
    if node.field is not None:
        session = replace(session, answers={**session.answers, node.field: (option,)})
    return go(flow, session, leads(node, option, session), offers)


def _tap_choose_many(flow: Flow, session: Session, node: Node, option: str, offers: Offers) -> Turn:
    if option == "done":
        return go(flow, session, branch(node.to, session), offers)
    option_of(node, option)
    assert node.field is not None  # noqa: S101 - the checker refuses a choose_many without one
    before = session.answers.get(node.field, ())
    ticked = set(before) ^ {option}
    given = tuple(o.id for o in node.options if o.id in ticked)
    answers = {**session.answers, node.field: given}
    return show(flow, replace(session, answers=answers if given else {k: v for k, v in answers.items() if v}))


def _tap_review(flow: Flow, session: Session, node: Node, option: str, offers: Offers) -> Turn:
    if option == "clear":
        session = replace(session, words=CleanText(), withheld=Withheld(), unread=False)
    if option == "show" and not may_show(session.words):
        raise NotUnderstood("nothing_left")
    return go(flow, session, leads(node, option, session), offers)


def _tap_hide(flow: Flow, session: Session, node: Node, option: str, offers: Offers) -> Turn:
    if option == "done":
        return return_to(flow, session, branch(node.to, session))
    try:
        words = hide_word(session.words, _number(option, "w"))
    except IndexError:
        raise NotUnderstood("no_such_word") from None
    return show(flow, replace(session, words=words))


def _tap_show(flow: Flow, session: Session, node: Node, option: str, offers: Offers) -> Turn:
    match option, session.asking:
        case "done", None:
            return return_to(flow, session, branch(node.to, session))
        case "yes", int():  # it is a name, a place, a workplace: it stays hidden
            return show(flow, replace(session, asking=None))
        case "no", int(number):
            try:
                words = show_word(session.words, session.withheld, number)
            except IndexError:
                raise NotUnderstood("no_such_word") from None
            return show(flow, replace(session, words=words, asking=None))
        case _, None if (number := _number(option, "s")) in may_show(session.words):
            return show(flow, replace(session, asking=number))
        case _:
            raise NotUnderstood("no_such_word")


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
        return go(flow, session, branch(node.to, session), offers)
    if option == "none":
        session = replace(session, chosen=(), consents={})
        return go(flow, session, leads(node, option, session), offers)
    tapped = option.removeprefix(PICK)
    if not option.startswith(PICK) or tapped not in keys:
        raise NotUnderstood("use_buttons")
    ticked = set(chosen) ^ {tapped}
    return show(flow, replace(session, chosen=tuple(key for key in keys if key in ticked)))


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
    return show(flow, replace(session, consents={**session.consents, partner: given}))


def _next_consent(flow: Flow, session: Session, node: Node, at: int, offers: Offers) -> Turn:
    if at < len(session.chosen):
        return show(flow, replace(session, at=at, page=0))
    session = replace(session, at=0)
    if not session.chosen:
        return go(flow, session, leads(node, "no", session), offers)
    return go(flow, session, branch(node.to, session), offers)


def parts_to_send(flow: Flow, session: Session, offer: Offer) -> tuple[str, ...]:
    """The parts for which this session holds anything and that may travel to this partner, in the fixed order."""
    held = {flow.fields[field].part for field, given in session.answers.items() if given and field in flow.fields}
    held |= {"words"} if session.words.pieces else set()
    return tuple(part for part in PARTS if part in held and part in offer.parts)


def _tap_code_back(flow: Flow, session: Session, node: Node, option: str, offers: Offers) -> Turn:
    if option != "match":
        return _tap_menu(flow, session, node, option, offers)
    return go(flow, session, branch(node.to, session), offers)


def _tap_enter_code(flow: Flow, session: Session, node: Node, option: str, offers: Offers) -> Turn:
    if option != "opened":
        return _tap_menu(flow, session, node, option, offers)
    return go(flow, session, branch(node.to, session), offers)


def _tap_send(flow: Flow, session: Session, node: Node, option: str, offers: Offers) -> Turn:
    if option != "yes":
        return go(flow, session, leads(node, option, session), offers)
    bindings = {offer.partner: offer.binding for offer in offers}
    agreed = set(session.consents)
    if not agreed or agreed != set(session.chosen) or not agreed <= bindings.keys():
        raise NotUnderstood("changed_since")
    consents = tuple(Consent(partner, session.consents[partner], bindings[partner]) for partner in session.chosen)
    afterwards = Session(node=flow.sent, language=session.language)
    return Turn(afterwards, (Submit(consents), Ask(flow.sent)))


Tap = Callable[[Flow, Session, Node, str, Offers], Turn]
TAPS: Final[Mapping[Kind, Tap]] = {
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
