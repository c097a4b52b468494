"""From the preview to the final yes: the summary that is shown is the very one that is sealed."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from bot.cards.sending import wording
from bot.desk.copy import Copied, Item
from bot.desk.draft import Draft
from bot.desk.house import House
from flows.model import Consent, NotUnderstood, Offer
from flows.taps import parts_to_send
from partners.call_words import draw
from partners.record import Summary
from partners.summary import ConsentDoesNotFit, summarise
from storage.daynotes import count
from storage.mailboxes import open_mailbox
from storage.outbox import seal_summary
from storage.receipt import MailboxKeys, Receipt
from storage.transaction import Transaction

UNSAID: Final = "unsaid"
"""What the monthly numbers count as region when it was not agreed to be sent."""


def prepared(house: House, draft: Draft, partner: str, today: date) -> Draft:
    """The draft with a reference and call words for this partner: the preview shows both."""
    draft = replace(draft, made=draft.made or today)
    if partner in draft.references:
        return draft
    reference = "".join("0123456789abcdef"[house.below(16)] for _ in range(16))
    return replace(
        draft,
        references={**draft.references, partner: reference},
        call_words={**draft.call_words, partner: draw(house.below)},
    )


def summary(house: House, draft: Draft, partner: str, offered: tuple[Offer, ...]) -> Summary | None:
    """What this partner receives as things stand; None when it is not offered any more."""
    session = draft.session
    offer = next((offer for offer in offered if offer.partner == partner), None)
    if offer is None or partner not in draft.references or draft.made is None:
        return None
    say = house.catalogues.say(session.language)
    parts = session.consents.get(partner, ())
    try:
        return summarise(
            house.flow,
            house.registry.partners[partner],
            session,
            Consent(partner, parts, offer.binding),
            draft.references[partner],
            draft.call_words[partner],
            wording(offer, parts, parts_to_send(house.flow, session, offer), say),
            draft.made,
        )
    except ConsentDoesNotFit:
        return None


def fingerprint(given: Summary) -> str:
    """SHA-256 (hex) of a summary with the wording of its consent: what was on the screen."""
    return hashlib.sha256(given.to_bytes()).hexdigest()


def shown(house: House, draft: Draft, partner: str, offered: tuple[Offer, ...]) -> Draft:
    """The draft that remembers what the preview showed."""
    given = summary(house, draft, partner, offered)
    return replace(draft, shown={**draft.shown, partner: fingerprint(given)}) if given else draft


@dataclass(frozen=True, slots=True, repr=False)
class Parcel:
    """A report at its final yes: the summaries by partner, and what they are sealed with."""

    receipt: Receipt
    summaries: Mapping[str, Summary]
    names: Mapping[str, str]
    language: str
    topic: str
    region: str


def parcel(house: House, draft: Draft, consents: tuple[Consent, ...], offered: tuple[Offer, ...]) -> Parcel:
    """What the final yes sends. Raises NotUnderstood unless every summary is the one that was shown."""
    if draft.receipt is None:
        raise NotUnderstood("changed_since")
    names = {offer.partner: offer.name for offer in offered}
    summaries: dict[str, Summary] = {}
    for consent in consents:
        given = summary(house, draft, consent.partner, offered)
        if given is None or fingerprint(given) != draft.shown.get(consent.partner):
            raise NotUnderstood("changed_since")
        summaries[consent.partner] = given
    said = any("about" in one.parts for one in summaries.values())
    return Parcel(
        Receipt.parse(draft.receipt),
        summaries,
        names,
        draft.session.language,
        draft.session.topic or "",
        (draft.session.answers.get("region") or (UNSAID,))[0] if said else UNSAID,
    )


async def send(tx: Transaction, house: House, given: Parcel, keys: MailboxKeys, now: datetime) -> None:
    """Write the sealed summaries, the reporter's sealed copy and the day's count, in the caller's transaction."""
    items = []
    today = now.astimezone(house.zone).date()
    for partner, one in given.summaries.items():
        day = house.next_digest(partner, now).date()
        row = await seal_summary(tx, partner, day, one.to_bytes(), "summary")
        items.append(Item(partner, given.names[partner], row.hex(), one.to_bytes().decode()))
    copied = Copied(today, given.language, tuple(items))
    await open_mailbox(tx, keys, copied.to_bytes(), today=today)
    await count(tx, today, given.topic, given.region)
