"""What a card needs to be drawn: values only."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from content import Content
from flows.model import Flow, Offer, Session
from locales import Catalogues, Say
from partners.call_words import CallWords
from partners.summary import Line


@dataclass(frozen=True, slots=True, repr=False)
class Standing:
    """What has become of one summary: the key of `flows.wording.STATUS`, and the day it speaks of."""

    partner: str
    status: str
    day: date | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Copy:
    """The reporter's own copy, as the code opened it."""

    made: date
    kept_until: date
    standings: tuple[Standing, ...]
    lines: tuple[Line, ...]
    agreed: tuple[str, ...]
    """The exact wording of every yes."""


@dataclass(frozen=True, slots=True, repr=False)
class Sight:
    """One moment of one conversation, as far as its card shows it."""

    flow: Flow
    session: Session
    say: Say
    content: Content
    catalogues: Catalogues
    offers: tuple[Offer, ...] = ()
    next_digest: Mapping[str, datetime] = field(default_factory=dict)
    """Partner key to when its next digest is due, local time."""
    preview: tuple[Line, ...] = ()
    receipt: str | None = None
    """The code as it is shown; None when it is hidden again."""
    call_words: Mapping[str, CallWords] = field(default_factory=dict)
    copy: Copy | None = None

    def offer(self, partner: str) -> Offer | None:
        """The offer of that partner, if it still stands."""
        return next((offer for offer in self.offers if offer.partner == partner), None)
