"""What a reporter may be shown of the facts."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from content.facts import Claim, Facts, Service

Show = Literal[
    "domestic_abuse", "hate_crime", "child", "suicide", "trafficking", "forced_marriage", "health", "legal",
    "emergency", "all",
]  # fmt: skip
SHOWS: Final[Mapping[str, frozenset[str]]] = {
    "domestic_abuse": frozenset(
        ("domestic_abuse", "domestic_abuse_migrant", "idva", "sexual_violence", "hate_crime_and_domestic_abuse",
         "faith", "honour_abuse_forced_marriage", "housing")
    ),
    "hate_crime": frozenset(("hate_crime", "hate_crime_and_domestic_abuse", "victim_support", "discrimination")),
    "child": frozenset(("children",)),
    "suicide": frozenset(("crisis",)),
    "trafficking": frozenset(("modern_slavery",)),
    "forced_marriage": frozenset(("honour_abuse_forced_marriage",)),
    "health": frozenset(("health", "sexual_violence")),
    "legal": frozenset(("legal", "discrimination", "asylum")),
    "emergency": frozenset(("emergency",)),
}  # fmt: skip
"""What a card asks for, and the categories of services that answer it. `all` is every one of them."""

_EVERY_KIND: Final = frozenset().union(*SHOWS.values())


@dataclass(frozen=True, slots=True)
class Message:
    """An English text that is a catalogue key, and where it stands."""

    text: str
    file: str
    line: int
    button: bool = False


def may_be_shown(service: Service) -> bool:
    """Grades A and B that can be reached; never the police's own pages nor help for people who use abuse.

    999 reaches the police too, and is shown: it is the emergency line.
    """
    return (
        service.grade in ("A", "B")
        and service.reachable
        and service.category != "perpetrators"
        and (service.category == "emergency" or not service.police)
    )


def services(every: Iterable[Service], region: str | None, show: str) -> tuple[Service, ...]:
    """Those of the region first, then the national ones; within each, services with a warning come last.

    KeyError for an unknown kind.
    """
    wanted = _EVERY_KIND if show == "all" else SHOWS[show]
    fit = [one for one in every if one.category in wanted and may_be_shown(one)]
    near = [one for one in fit if region in one.regions and region != "national"]
    far = [one for one in fit if one.national and one not in near]
    return (*sorted(near, key=_warned), *sorted(far, key=_warned))


def _warned(service: Service) -> bool:
    return service.show_warning is not None


def messages(facts: Facts) -> tuple[Message, ...]:
    """Every English text here that a reporter may read. Names of services, numbers and addresses stay as they are."""
    items = [item for topic in facts.rights for item in topic.items if item.shown]
    named = {item.service for item in items}
    found = [Message(item.text, "rights.yaml", facts.line("rights.yaml", item.id)) for item in items]
    for one in facts.all_services:
        line = facts.line("services.yaml", one.id)
        if may_be_shown(one) and one.category in _EVERY_KIND:
            found += [Message(text, "services.yaml", line) for text in shown_texts(one)]
        elif one.show_warning and one.id in named:
            found.append(Message(one.show_warning, "services.yaml", line))
    found += [Message(one.name, "regions.yaml", facts.line("regions.yaml", one.id), True) for one in facts.regions]
    return tuple(found)


def shown_texts(service: Service) -> Iterator[str]:
    """The translatable texts of one service that may be shown."""
    said = (service.serves, service.how, service.silent, service.seen_hours, service.show_warning)
    yield from (text for text in (*said, service.independent_of_police, *service.seen_languages) if text)


def never_said(text: str, claims: Iterable[Claim]) -> Claim | None:
    """The claim that an English text makes although it must never be made, or None."""
    for claim in claims:
        if any(re.search(pattern, text, re.IGNORECASE) for pattern in claim.refuse):
            return claim
    return None
