"""`partners.yaml`: who the partners are. Every fault at once, with its line; never a value, only keys."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from typing import Final

from flows.model import Fault, Flow
from partners.certificate import Certificate, CertificateRefused, gate, gate_as_of_its_end
from partners.firewall import RefusedRecipient, allow_address, allow_name, allow_phone
from partners.partner import CLEAR, POLICE_RULES, Partner, Reach, certificate_ends
from partners.pledge import PLEDGES, Pledge
from partners.reading import Reader, Spot

COURIERS: Final = ("email", "folder")
LATER: Final = ("page", "telegram", "webhook")
"""Couriers that have a name but cannot be chosen in this version."""

_KEYS: Final = (
    "key", "name", "topics", "regions", "languages", "police_rule", "reach", "answers_within", "pledge", "plain",
    "plain_reason", "digest",
)  # fmt: skip
_REQUIRED: Final = tuple(key for key in _KEYS if key not in ("plain", "plain_reason"))
_KEY: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")
_SOON: Final = timedelta(days=30)

Read = Callable[[str], bytes]
"""Gives the bytes of a file named in partners.yaml; raises OSError."""


Gate = Callable[[bytes, date], Certificate]
"""Lets a certificate through on a day, or raises CertificateRefused."""


class PartnersWrong(Exception):
    """The partners file cannot be used: every fault, each with file and line."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = faults


@dataclass(frozen=True, slots=True)
class Registry:
    """The partners by key, in the order of the file."""

    partners: Mapping[str, Partner] = field(default_factory=dict)

    def notes(self, today: date) -> tuple[str, ...]:
        """What is allowed but the operator should know: partners that get counts only, certificates about to end."""
        found: list[str] = []
        for partner in self.partners.values():
            if not partner.carries:
                found.append(
                    f"{partner.key}: no certificate and plain is refused, so it gets counts and references only"
                )
            if ends := certificate_ends(partner, today + _SOON):
                found.append(f"{partner.key}: its certificate is refused from {ends.isoformat()} on; digests will wait")
        return tuple(found)


def load(text: str, file: str, read: Read, flow: Flow, today: date, *, keep_expired: bool = False) -> Registry:
    """The registry in this text. Topics and regions are checked against the flow, certificates through the gate.

    With `keep_expired` an expired certificate is no fault: its partner is not offered, and its digests are held. One
    partner's certificate must not keep the others from being served.

    Raises PartnersWrong with every fault.
    """
    reader = Reader(file)
    top = reader.load(text)
    listed: tuple[Spot, ...] = ()
    if top is None and not reader.faults:
        reader.fault(1, "there are no partners in this file")
    elif top is not None:
        entries = reader.mapping(top, "the file", ("partners",), ("partners",)).get("partners")
        if entries is not None and (entries.kind != "list" or not entries.items):
            reader.fault(entries.line, "partners must be a list with at least one partner")
        elif entries is not None:
            listed = entries.items
    partners: dict[str, Partner] = {}
    for spot in listed:
        partner = _Entry(reader, spot, flow, read, today, gate_as_of_its_end if keep_expired else gate).partner()
        if partner.key and partner.key in partners:
            reader.fault(spot.line, "key: another partner has the same one")
        partners[partner.key] = partner
    if reader.faults:
        raise PartnersWrong(tuple(sorted(reader.faults, key=lambda fault: fault.line)))
    return Registry(partners)


class _Entry:
    """Reads one partner. Where it finds a fault it goes on with an empty value, which never leaves `load`."""

    def __init__(self, reader: Reader, spot: Spot, flow: Flow, read: Read, today: date, gate: Gate) -> None:
        self._reader, self._line, self._flow, self._read, self._today = reader, spot.line, flow, read, today
        self._gate = gate
        self._has = reader.mapping(spot, "a partner", _KEYS, _REQUIRED)

    def partner(self) -> Partner:
        """The partner, complete if no fault was noted."""
        reader, has = self._reader, self._has
        courier, address, certificate, at = self._digest()
        return Partner(
            key=self._matching("key", _KEY, "small letters, digits and single hyphens"),
            name=self._allowed("name", allow_name, has.get("name"), longest=80),
            topics=reader.choices(has.get("topics"), "topics", topics(self._flow)),
            regions=self._regions(),
            languages=self._languages(),
            police_rule=reader.choice(has.get("police_rule"), "police_rule", POLICE_RULES),
            reach=self._reach(),
            answers_within=reader.text(has.get("answers_within"), "answers_within", 60),
            pledge=self._pledge(),
            plain=self._plain(),
            plain_reason=reader.text(has.get("plain_reason"), "plain_reason"),
            courier=courier,
            address=address,
            certificate=certificate,
            at=at,
        )

    def _matching(self, key: str, shape: re.Pattern[str], what: str) -> str:
        spot = self._has.get(key)
        text = self._reader.text(spot, key, 40)
        if spot is not None and text and not shape.fullmatch(text):
            self._reader.fault(spot.line, f"{key} must be {what}")
            return ""
        return text

    def _allowed(self, what: str, gatekeeper: Callable[[str], str], spot: Spot | None, longest: int = 200) -> str:
        text = self._reader.text(spot, what, longest)
        if spot is None or not text:
            return ""
        try:
            return gatekeeper(text)
        except RefusedRecipient as refused:
            self._reader.fault(spot.line, f"{what}: {refused}")
            return ""

    def _regions(self) -> tuple[str, ...]:
        spot = self._has.get("regions")
        chosen = self._reader.choices(spot, "regions", ("all", *regions(self._flow)))
        if spot is not None and "all" in chosen and len(chosen) > 1:
            self._reader.fault(spot.line, "regions: all stands alone")
        return chosen

    def _languages(self) -> tuple[str, ...]:
        spot = self._has.get("languages")
        if spot is None:
            return ()
        found = tuple(item.text for item in spot.items if item.kind == "str" and _LANGUAGE.fullmatch(item.text))
        if spot.kind != "list" or not found or len(found) != len(spot.items) or len(set(found)) != len(found):
            self._reader.fault(
                spot.line, "languages must be a list of different language tags, such as [en, ur, fa-AF]"
            )
        return found

    def _reach(self) -> Reach:
        reader, spot = self._reader, self._has.get("reach")
        if spot is None:
            return Reach()
        has = reader.mapping(spot, "reach", ("phone", "free", "hours", "women_answer", "interpreter"))
        return Reach(
            phone=self._allowed("reach: phone", allow_phone, has.get("phone"), longest=30) or None,
            free=reader.flag(has.get("free"), "reach: free", None),
            hours=reader.text(has.get("hours"), "reach: hours", 60) or None,
            women_answer=bool(reader.flag(has.get("women_answer"), "reach: women_answer", default=False)),
            interpreter=bool(reader.flag(has.get("interpreter"), "reach: interpreter", default=False)),
        )

    def _pledge(self) -> Pledge:
        reader, spot = self._reader, self._has.get("pledge")
        if spot is None:
            return Pledge(self._today, "", "")
        has = reader.mapping(spot, "pledge", ("signed", "by", "text"), ("signed", "by", "text"))
        signed = reader.day(has.get("signed"), "pledge: signed")
        if signed is not None and signed > self._today:
            reader.fault(has["signed"].line, "pledge: signed is in the future")
        return Pledge(
            signed or self._today,
            reader.text(has.get("by"), "pledge: by", 80),
            reader.choice(has.get("text"), "pledge: text", PLEDGES),
        )

    def _plain(self) -> str:
        spot, has = self._has.get("plain"), self._has
        plain = self._reader.choice(spot, "plain", CLEAR, default="refused")
        if spot is not None and plain != "refused" and "plain_reason" not in has:
            self._reader.fault(spot.line, "plain: a signed plain_reason must say why this may travel unencrypted")
        if "plain_reason" in has and (spot is None or spot.text == "refused"):
            self._reader.fault(has["plain_reason"].line, "plain_reason stands only beside plain: codes or plain: words")
        return plain

    def _digest(self) -> tuple[str, str | None, Certificate | None, time | None]:
        reader, spot = self._reader, self._has.get("digest")
        if spot is None:
            return "", None, None, None
        has = reader.mapping(spot, "digest", ("by", "to", "openpgp", "at"), ("by",))
        at = reader.clock(has.get("at"), "digest: at")
        by = has.get("by")
        if by is not None and by.text in LATER:
            reader.fault(by.line, f"digest: by {by.text} is not available yet: use {' or '.join(COURIERS)}")
            return "", None, None, at
        courier = reader.choice(by, "digest: by", COURIERS)
        if courier == "folder":
            for key in ("to", "openpgp"):
                if key in has:
                    reader.fault(
                        has[key].line, f"digest: {key} belongs to email; a folder has the partner's key as its name"
                    )
            return courier, None, None, at
        if courier == "email" and "to" not in has:
            reader.fault(spot.line, "digest: to is missing")
        address = self._allowed("digest: to", allow_address, has.get("to"), longest=254)
        return courier, address or None, self._certificate(has.get("openpgp")), at

    def _certificate(self, spot: Spot | None) -> Certificate | None:
        path = self._reader.text(spot, "digest: openpgp")
        if spot is None or not path:
            return None
        try:
            return self._gate(self._read(path), self._today)
        except (OSError, ValueError):
            self._reader.fault(spot.line, "digest: openpgp: the file cannot be read")
        except CertificateRefused as refused:
            self._reader.fault(spot.line, f"digest: openpgp: {refused}")
        return None


def topics(flow: Flow) -> tuple[str, ...]:
    """The topics that a report can have in this flow, in its order."""
    return tuple(dict.fromkeys(node.topic for node in flow.nodes.values() if node.topic))


def regions(flow: Flow) -> tuple[str, ...]:
    """The city regions that can be answered in this flow; `elsewhere` is none."""
    asked = flow.fields.get("region")
    return tuple(region for region in asked.options if region != "elsewhere") if asked else ()


__all__ = ["COURIERS", "Partner", "PartnersWrong", "Reach", "Registry", "load", "regions", "topics"]
