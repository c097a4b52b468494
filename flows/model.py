"""The values of the conversation: what a flow is made of, what is heard, what is said."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from privacy.text import Cleaned, CleanText, Withheld

Kind = Literal[
    "language", "menu", "choose", "choose_many", "write", "review", "hide", "show", "page", "content", "services",
    "offers", "consent", "code", "code_back", "send", "enter_code", "status",
]  # fmt: skip
PARTS: Final = ("facts", "about", "words", "language")
"""What consent is given for, part by part: what happened, what it says about them, their words, their language."""

NOTES: Final = (
    "use_buttons", "old_button", "too_long", "nothing_left", "code_wrong", "code_unknown", "cannot_take_files",
    "choose_one_first", "say_yes_to_a_part", "wait_a_little", "no_such_word", "changed_since", "no_free_text",
    "words_kept",
)  # fmt: skip
"""Why something was not understood, or what the reporter should know beside the card. Worded in the catalogue."""


class FlowError(Exception):
    """The author's mistake, found when a flow is loaded: every fault, each with file and line."""

    def __init__(self, faults: tuple["Fault", ...]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = faults


class NotUnderstood(Exception):
    """What the person sent does not fit here: ask again, with this note. Carries nothing they typed."""

    def __init__(self, note: str) -> None:
        super().__init__(note)
        self.note = note


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in a file a person edits."""

    file: str
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}"


@dataclass(frozen=True, slots=True)
class Branch:
    """Go to `to` if every named field holds one of these answers; an empty `when` always fits."""

    to: str
    when: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Option:
    """One button: an id that is stored or followed, and the English label that is its catalogue key."""

    id: str
    label: str
    to: str | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class Node:
    """One card."""

    id: str
    kind: Kind
    text: str
    options: tuple[Option, ...] = ()
    field: str | None = None
    to: tuple[Branch, ...] = ()
    skip: bool = False
    """Whether a Skip button stands on the card; it leaves the field unanswered."""
    topic: str | None = None
    """Choosing this node sets the topic of the report (`hate_crime`, `domestic_abuse`)."""
    show: str | None = None
    """For `content`: the rights topic to show; for `services`: the kind of services."""
    open: bool = False
    """Whether its buttons still work when there is no session (after sending, after a draft died)."""
    protect: bool = False
    """Whether the client is asked not to allow forwarding and saving (accounts and previews)."""
    urgent: tuple[str, ...] = ()
    """Answers that make the report urgent."""
    restart: bool = False
    """Entering this node clears the answers, words and consents."""
    minor: bool | None = None
    """Entering this node remembers that the person is under 18 (or, with False, that they are being asked again)."""
    file: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Field:
    """One coded question as a worker reads it: its short label, the labels of its answers, its part of the consent."""

    id: str
    label: str
    part: str
    options: Mapping[str, str]
    urgent: tuple[str, ...] = ()
    file: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Flow:
    """Every conversation, checked whole."""

    nodes: Mapping[str, Node]
    fields: Mapping[str, Field]
    start: str
    """The language card."""
    again: str
    """Shown when somebody with an unfinished draft begins again."""
    danger: str
    """The 999 card, one tap from everywhere."""
    home: str
    """The four first buttons."""
    sent: str
    """The card after the final yes."""
    code: str
    """The card that takes a code."""
    privacy: str
    """Privacy in plain words."""
    minors: str
    """Where somebody under 18 is led instead of telling and sending."""
    review: str
    """The card that shows the words as they are kept."""
    numbers: str
    """Where somebody is led whose language may show numbers only."""
    languages: tuple[str, ...] = ("en",)
    """Tags of the languages offered on the language card."""
    numbers_only: tuple[str, ...] = ()
    """Those of them in which nothing is told yet, because nobody has reviewed the translation."""


@dataclass(frozen=True, slots=True)
class Session:
    """Where a person is and what they have answered. Holds nothing that says who they are."""

    node: str
    step: int = 0
    language: str = "en"
    topic: str | None = None
    answers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    words: CleanText = field(default_factory=CleanText)
    withheld: Withheld = field(default_factory=Withheld)
    trail: tuple[str, ...] = ()
    chosen: tuple[str, ...] = ()
    """Partner keys the reporter picked, in the order offered."""
    consents: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Partner key to the parts said yes to. Nothing is yes until tapped."""
    at: int = 0
    """Which of the chosen partners the consent card is about."""
    page: int = 0
    """Which page of a long card is shown."""
    asking: int | None = None
    """On the `show` card: the withheld word that the reporter is being asked about."""
    minor: bool = False
    """Whether the person said they are under 18: nothing is told and nothing is sent, whatever way they take."""
    unread: bool = False
    """Whether words were kept that the reporter has not seen on the review card."""
    reads: bool = True
    """Whether free text can be de-identified in this language; set by the desk."""


# What is heard


@dataclass(frozen=True, slots=True)
class Began:
    """/start, or a first message of any kind."""


@dataclass(frozen=True, slots=True)
class Tapped:
    """A button: the step, node and option it was made for. `step` None means it was typed or parsed at the desk."""

    node: str
    option: str
    step: int | None = None


@dataclass(frozen=True, slots=True)
class Wrote:
    """Free text that has passed the door."""

    cleaned: Cleaned


@dataclass(frozen=True, slots=True)
class WentBack:
    step: int | None = None


@dataclass(frozen=True, slots=True)
class Left:
    """Leave and wipe. Always understood, whatever the step."""


@dataclass(frozen=True, slots=True)
class Lapsed:
    """The chat has gone quiet: clear it, keep the draft."""


@dataclass(frozen=True, slots=True)
class Unsupported:
    """A photo, a voice message, a file, a contact, a location: never downloaded."""


@dataclass(frozen=True, slots=True)
class Jumped:
    """A command that leads to a node: /help, /language, /code, /privacy, or the danger button."""

    node: str


Heard = Began | Tapped | Wrote | WentBack | Left | Lapsed | Unsupported | Jumped


# What is offered and agreed


@dataclass(frozen=True, slots=True)
class Offer:
    """A service that fits, as the reporter sees it before consent."""

    partner: str
    name: str
    police_rule: str
    phone: str | None
    free: bool | None
    hours: str | None
    women_answer: bool
    interpreter: bool
    answers_within: str
    plain: str
    """What travels unencrypted: `refused` (nothing at all), `counts` (that there is a report), `codes` or `words`."""
    binding: str
    """Fingerprint of name, rule, pledge, courier, address and certificate: consent is to exactly this."""
    parts: tuple[str, ...] = PARTS
    """The parts that may travel to it at all."""


@dataclass(frozen=True, slots=True)
class Consent:
    """A yes: to which partner as it was shown, and for which parts."""

    partner: str
    parts: tuple[str, ...]
    binding: str


# What is said


@dataclass(frozen=True, slots=True)
class Say:
    """A short note beside the card."""

    note: str


@dataclass(frozen=True, slots=True)
class Ask:
    """Show this node's card."""

    node: str


@dataclass(frozen=True, slots=True)
class Preview:
    """Show exactly what this partner would receive with these parts; the parts default to none."""

    node: str
    partner: str
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Submit:
    """The final yes."""

    consents: tuple[Consent, ...]


@dataclass(frozen=True, slots=True)
class OpenCode:
    """Show what lies under the code that was just opened."""

    node: str


@dataclass(frozen=True, slots=True)
class Append:
    """Add the session's words to the report under the open code."""


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Withdraw every summary of the report under the open code."""


@dataclass(frozen=True, slots=True)
class Erase:
    """Withdraw, and delete the reporter's copy too."""


@dataclass(frozen=True, slots=True)
class Wipe:
    """Empty the chat; with `forget`, drop the draft too."""

    forget: bool


Said = Say | Ask | Preview | Submit | OpenCode | Append | Withdraw | Erase | Wipe


@dataclass(frozen=True, slots=True)
class Turn:
    """One step: the session afterwards, and what to say. After `Submit` and `Wipe(forget=True)` it is dropped."""

    session: Session
    said: tuple[Said, ...]
