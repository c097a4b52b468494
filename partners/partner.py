"""A partner as the registry lists it."""

import hashlib
import json
from dataclasses import dataclass, field
from datetime import date, time
from typing import Final

from flows.model import PARTS
from partners.certificate import Certificate
from partners.pledge import Pledge

POLICE_RULES: Final = ("never", "only_if_you_agree", "child_or_life_in_danger")
"""When a partner tells the police, as the reporter reads it before consent."""

CLEAR: Final = {"refused": (), "codes": ("facts", "about", "language"), "words": PARTS}
"""What may travel unencrypted, by the partner's `plain`: parts of the consent. `refused`: counts and references."""


@dataclass(frozen=True, slots=True)
class Reach:
    """How a reporter reaches the partner: none of it is ever sent, it is shown."""

    phone: str | None = None
    free: bool | None = None
    hours: str | None = None
    women_answer: bool = False
    interpreter: bool = False


@dataclass(frozen=True, slots=True)
class Partner:
    """One organisation that signed the pledge. Exists only if the firewall and the certificate gate let it."""

    key: str
    name: str
    topics: tuple[str, ...]
    regions: tuple[str, ...]
    """City regions, or only `all`."""
    languages: tuple[str, ...]
    """The digest's first; all of them: what its people speak."""
    police_rule: str
    reach: Reach
    answers_within: str
    pledge: Pledge
    plain: str
    plain_reason: str
    courier: str
    """`email` or `folder`."""
    address: str | None = field(repr=False)
    certificate: Certificate | None
    at: time | None = None
    """When its digest is due; None: at the time set for all."""

    @property
    def encrypted(self) -> bool:
        """Whether everything it is sent is encrypted to it."""
        return self.certificate is not None

    @property
    def carries(self) -> tuple[str, ...]:
        """The parts of a consent that may travel to it at all."""
        return PARTS if self.encrypted else CLEAR[self.plain]

    @property
    def in_clear(self) -> str:
        """What the reporter is told travels unencrypted: `refused` (nothing), `counts`, `codes` or `words`."""
        if self.encrypted:
            return "refused"
        return self.plain if self.carries else "counts"

    @property
    def binding(self) -> str:
        """SHA-256 (hex) of what a consent is bound to: if any of it changes, the consent no longer counts."""
        bound = (
            self.name,
            self.police_rule,
            (self.pledge.signed.isoformat(), self.pledge.by, self.pledge.text),
            self.courier,
            self.address,
            self.certificate.fingerprint if self.certificate else None,
            self.plain,
        )
        return hashlib.sha256(json.dumps(bound, ensure_ascii=True, separators=(",", ":")).encode()).hexdigest()

    def due_from(self, default: time) -> time:
        """When its digest is due, local time."""
        return default if self.at is None else self.at


def certificate_ends(partner: Partner, before: date) -> date | None:
    """The day from which its certificate will be refused, if that is before this day."""
    ends = partner.certificate.expires if partner.certificate else None
    return ends if ends is not None and ends < before else None
