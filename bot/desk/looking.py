"""Building what a card needs to be drawn, from the draft and the house."""

from datetime import datetime

from bot.cards.sight import Copy, Sight
from bot.desk import sending
from bot.desk.draft import Draft
from bot.desk.house import House
from flows.model import Offer
from partners.routing import route
from partners.summary import Line, lines


def offers(house: House, draft: Draft) -> tuple[Offer, ...]:
    """The services that fit the draft as it stands."""
    return route(house.registry, draft.session, house.clock().astimezone(house.zone).date())


def look(house: House, draft: Draft, now: datetime, *, copy: Copy | None = None, hidden_code: bool = False) -> Sight:
    """The sight of the draft's card."""
    session = draft.session
    say = house.catalogues.say(session.language)
    kind = house.flow.nodes[session.node].kind
    offered = offers(house, draft) if kind in ("offers", "consent", "code", "send") else ()
    preview: tuple[Line, ...] = ()
    if kind == "consent":
        summary = sending.summary(house, draft, session.chosen[session.at], offered)
        preview = lines(house.flow, summary, say) if summary else ()
    return Sight(
        flow=house.flow,
        session=session,
        say=say,
        content=house.shelf.now,
        catalogues=house.catalogues,
        offers=offered,
        next_digest={offer.partner: house.next_digest(offer.partner, now) for offer in offered},
        preview=preview,
        receipt=draft.receipt if kind == "code" and not hidden_code else None,
        call_words={key: words for key, words in draft.call_words.items() if key in session.consents},
        copy=copy,
    )
