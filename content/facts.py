"""The shape of the facts in `content/*.yaml`, checked when they are made; an unknown key is a fault."""

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Final, Literal

import phonenumbers
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, model_validator

CATEGORIES: Final = (
    "anonymous_reporting", "asylum", "children", "crisis", "discrimination", "domestic_abuse", "domestic_abuse_migrant",
    "emergency", "faith", "hate_crime", "hate_crime_and_domestic_abuse", "health", "honour_abuse_forced_marriage",
    "housing", "idva", "legal", "modern_slavery", "perpetrators", "police", "sexual_violence", "victim_support",
)  # fmt: skip
"""What kind of help a service gives; the only values `category` may have."""


def _written(value: object) -> object:
    """A date as the text that a source prints: YAML reads 2025-12-18 without quotes as a date."""
    return value.isoformat() if isinstance(value, datetime.date) else value


def _dialled(phone: object) -> object:
    """The number, if it is one that can be dialled in the United Kingdom."""
    if phone is None:
        return None
    if not isinstance(phone, str):
        raise ValueError("put the phone number in quotes")
    if not re.fullmatch(r"[0-9]+(?: [0-9]+)*", phone):
        raise ValueError("a phone number is digits and single spaces; anything else belongs under how:")
    number = phonenumbers.parse(phone, "GB")
    if not (phonenumbers.is_valid_number(number) or phonenumbers.is_valid_short_number(number)):
        raise ValueError("this is not a phone number in use in the United Kingdom")
    return phone


def _pattern(pattern: str) -> str:
    try:
        re.compile(pattern)
    except re.error:
        raise ValueError("this is not a pattern (regular expression)") from None
    return pattern


Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=False)]
Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
Printed = Annotated[str, BeforeValidator(_written)]
Called = Annotated[datetime.date, Field(strict=False)]
Phone = Annotated[str | None, BeforeValidator(_dialled)]
Pattern = Annotated[str, AfterValidator(_pattern)]


class Fact(BaseModel):
    """Frozen, strict, closed; an error never prints the value."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", hide_input_in_errors=True)


class Source(Fact):
    """Where a statement was seen, and the date printed there (any form, or null)."""

    org: Text
    title: Text
    url: Text | None = None
    date: Printed | None = None


class Item(Fact):
    """One statement about rights, in English at B1."""

    id: Id
    text: Text
    status: Literal["confirmed", "partly_confirmed", "general_knowledge_not_checked"]
    confidence: Literal["high", "medium", "low"]
    sources: list[Source]
    may_have_changed: Text | None = None
    note_for_team: Text | None = None
    show: bool = True
    """Whether reporters may see it; a statement that was not checked is never shown, whatever stands here."""
    service: Id | None = None
    """The service that the statement names; its warning is shown beneath."""
    date: Called | None = None
    """The day it was last checked; without one, the day the file was compiled."""

    @model_validator(mode="after")
    def _says_what_it_shows(self) -> "Item":
        notes = f"{self.may_have_changed or ''} {self.note_for_team or ''}"
        if self.show and re.search(r"do(?: not|n't) (?:show|tell)|background for the team", notes, re.IGNORECASE):
            raise ValueError("its notes say not to show it: add show: false")
        if self.status == "confirmed" and not self.sources:
            raise ValueError("a confirmed statement needs a source")
        return self

    @property
    def shown(self) -> bool:
        """Whether a reporter may read it."""
        return self.show and self.status != "general_knowledge_not_checked"


class Topic(Fact):
    """Statements about one thing, in order."""

    topic: Id
    items: list[Item]


class Seen(Fact):
    """Where a phone number or an address was seen, and what stood there."""

    quote: Text
    url: Text
    date: Printed | None = None


class Service(Fact):
    """One service as the file has it. What a reporter may see of it is `seen_hours`, `seen_url` and `reachable`."""

    id: Id
    name: Text
    category: str
    regions: list[Id]
    phone: Phone
    phone_alt: Text | None = None
    how: Text | None = None
    email: Text | None = None
    url: Text | None
    url_seen_in_source: bool
    hours: Text | None
    hours_confirmed: bool
    languages: list[Text] | None
    serves: Text
    silent: Text | None = None
    free_to_call: bool | None
    confidential: bool | None
    independent_of_police: Text
    show_warning: Text | None = None
    notes: Text | None = None
    phone_sources: list[Seen]
    grade: Literal["A", "B", "C"]
    called: Called | None = None
    """The day somebody of ours last called the number."""

    @model_validator(mode="after")
    def _belongs_somewhere(self) -> "Service":
        if self.category not in CATEGORIES:
            raise ValueError("unknown category")
        if not self.regions:
            raise ValueError("name at least one region, or national")
        if self.grade != "C" and not self.phone_sources:
            raise ValueError("grade A or B needs a source (phone_sources)")
        apart = self.police or self.category == "emergency" or self.show_warning
        if self.independent_of_police.lower().startswith("no") and not apart:
            raise ValueError("a public body is shown only with its show_warning")
        return self

    @property
    def seen_hours(self) -> str | None:
        """Hours, only where they are confirmed."""
        return self.hours if self.hours_confirmed else None

    @property
    def seen_url(self) -> str | None:
        """The web address, only where a source printed it."""
        return self.url if self.url_seen_in_source else None

    @property
    def seen_languages(self) -> tuple[str, ...]:
        """Languages spoken there, without those the file marks as unsure (a remark in brackets)."""
        return tuple(one for one in self.languages or () if "(" not in one)

    @property
    def police(self) -> bool:
        """Whether the police themselves run it."""
        said = self.independent_of_police.lower()
        return self.category == "police" or (said.startswith("no") and "police" in said)

    @property
    def reachable(self) -> bool:
        """Whether a reporter could reach it with what may be shown."""
        return bool(self.phone or self.how or self.email or self.seen_url)

    @property
    def national(self) -> bool:
        """Whether it helps everywhere in England."""
        return "national" in self.regions


class Region(Fact):
    """A city region; the figures and notes about it are for the team."""

    model_config = ConfigDict(extra="ignore")
    id: Id
    name: Text
    gap: Text | None = None
    services: list[dict[str, Any]] = []


class Language(Fact):
    """A language worth offering: BCP 47 tag, names, script and direction; `wave` says how soon."""

    model_config = ConfigDict(extra="ignore")
    tag: Annotated[str, Field(alias="cldr")]
    name: Text
    native: Text
    rtl: bool
    wave: int


class Claim(Fact):
    """Something that must never be said, why, and the patterns that find it."""

    claim: Text
    why: Text
    source: Text | None = None
    unless: Literal["hours_confirmed"] | None = None
    refuse: list[Pattern]


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything the four files hold, and where it stands."""

    rights: tuple[Topic, ...]
    all_services: tuple[Service, ...]
    regions: tuple[Region, ...]
    languages: tuple[Language, ...]
    never_say: tuple[Claim, ...]
    compiled: Mapping[str, datetime.date]
    """File name to the day its facts were last gone through."""
    lines: Mapping[tuple[str, str], int] = field(repr=False, default_factory=dict)
    """(file, id) to the line where that entry begins."""

    def line(self, file: str, known_as: str) -> int:
        """The line where an entry begins; 1 if it is not known."""
        return self.lines.get((file, known_as), 1)

    def checked(self, entry: Item | Service) -> datetime.date:
        """The day an entry was last checked (a service: called), or its file was compiled."""
        own = entry.date if isinstance(entry, Item) else entry.called
        return own or self.compiled["rights.yaml" if isinstance(entry, Item) else "services.yaml"]
