"""A small flow, partners and reports to try the room with."""

from dataclasses import replace
from datetime import date

from flows.model import Consent, Field, Flow, Node, Session
from locales.languages import LANGUAGES
from locales.saying import Say
from partners.call_words import CallWords
from partners.partner import Partner
from partners.registry import Registry, load
from partners.summary import Summary, summarise
from privacy.text import Chip, CleanText

TODAY = date(2026, 11, 22)
DAY = date(2026, 11, 23)

FLOW = Flow(
    nodes={
        "hc": Node("hc", "choose", "What?", topic="hate_crime"),
        "da": Node("da", "choose", "What?", topic="domestic_abuse"),
    },
    fields={
        "what": Field("what", "What happened", "facts", {"threats": "Threats", "assault": "Assault", "online": "Web"}),
        "danger": Field("danger", "Danger signs", "facts", {"weapon": "A weapon", "none": "None"}, urgent=("weapon",)),
        "children": Field("children", "Children", "about", {"yes": "Yes", "no": "No"}),
        "region": Field(
            "region", "City region", "about",
            {"london": "London", "greater_manchester": "Greater Manchester", "elsewhere": "Elsewhere"},
        ),
        "answer_in": Field("answer_in", "Answer in", "language", {"ar": "Arabic", "english": "English"}),
    },
    start="hc", again="hc", danger="hc", home="hc", sent="hc", code="hc", privacy="hc", review="hc", minors="hc",
    numbers="hc",
)  # fmt: skip

WORDS = CleanText(
    ("They shouted at ", Chip("name", None), " and said ", Chip("unknown", 0), ".\nIt was <b>awful</b> & loud.")
)

SESSION = Session(
    node="hc",
    language="ar",
    topic="hate_crime",
    answers={
        "children": ("yes",),
        "what": ("assault", "threats"),
        "danger": ("weapon",),
        "region": ("london",),
        "answer_in": ("ar",),
    },
    words=WORDS,
)
CALLED = CallWords("green", "horse", 47)
WORDING = ("Send these parts to Harbour House: WORDINGCANARY.",)
REFERENCE = "3f9a1c20d4"

ENTRY = """\
  - key: harbour-house
    name: Harbour House
    topics: [hate_crime, domestic_abuse]
    regions: [london, greater_manchester]
    languages: [en, ur]
    police_rule: only_if_you_agree
    reach: {phone: 020 7946 0018, free: true, hours: Mon-Fri 10-16, women_answer: true, interpreter: true}
    answers_within: 2 working days
    pledge: {signed: 2026-03-01, by: "A Trustee", text: firewall-v1}
    plain: words
    plain_reason: "Signed by A Trustee on 2026-03-01: our desk has no OpenPGP yet"
    digest: {by: folder, at: "08:00"}
"""


def no_files(path: str) -> bytes:
    """Stands for a folder without certificates."""
    raise FileNotFoundError(path)


def registry(*entries: str, read=no_files, flow: Flow = FLOW, today: date = TODAY) -> Registry:
    """The registry of these entries."""
    return load("partners:\n" + "".join(entries or (ENTRY,)), "partners.yaml", read, flow, today)


def partner(**changes: object) -> Partner:
    """Harbour House, with changes."""
    return replace(registry().partners["harbour-house"], **changes)


def consent(to: Partner, *parts: str) -> Consent:
    """A yes to this partner as it is, for these parts."""
    return Consent(to.key, parts, to.binding)


def summary(to: Partner, *parts: str, session: Session = SESSION, reference: str = REFERENCE) -> Summary:
    """What this partner receives of the example with these parts."""
    return summarise(FLOW, to, session, consent(to, *parts), reference, CALLED, WORDING, TODAY)


def says(tag: str, **messages: str) -> Say:
    """A catalogue of a language with a few messages."""
    return Say(LANGUAGES[tag], lambda n: 0 if n == 1 else 1, {key: (value,) for key, value in messages.items()})


ENGLISH = says("en")
ARABIC = says("ar")
