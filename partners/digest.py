"""The daily digest of one partner: plain text first, simple HTML beside it, both from the lines of the preview."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final, Literal

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from flows.model import Flow
from partners.partner import Partner
from partners.record import Summary
from partners.saying import Sayer, isolated
from partners.summary import ConsentDoesNotFit, Line, lines, plain_words, travelling
from partners.wording import TOPICS

_TEMPLATES: Final = Path(__file__).parent / "templates"
_ID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{3,63}")
_RTL_CLASSES: Final = ("R", "AL")


@dataclass(frozen=True, slots=True)
class Notice:
    """Something about a report that was sent before: taken back by its reporter, or sent once more to be sure."""

    kind: Literal["withdrawn", "repeat"]
    reference: str


@dataclass(frozen=True, slots=True, repr=False)
class Digest:
    """What a courier carries."""

    id: str
    """Letters and digits; the same id is the same digest."""
    subject: str
    """For the encrypted part only: it says how many are urgent."""
    text: str
    html: str
    urgent_count: int
    report_count: int
    day: date = field(default=date.min)

    def __repr__(self) -> str:
        return f"Digest({self.id}, {self.report_count} reports)"


@dataclass(frozen=True, slots=True, repr=False)
class _Report:
    """One report as a template lays it out."""

    lines: tuple[Line, ...]
    urgent: bool
    repeat: bool


@dataclass(frozen=True, slots=True)
class _Bar:
    """One row of the table of topics: how many, and how long its bar is (percent)."""

    label: str
    count: int
    width: int


def environment() -> Environment:
    """The templates of the digest. Values are escaped in HTML; an unknown name is an error."""
    return Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=select_autoescape(enabled_extensions=("html",), default_for_string=True, default=False),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def write(
    flow: Flow,
    partner: Partner,
    day: date,
    digest_id: str,
    summaries: Sequence[Summary],
    notices: Sequence[Notice],
    say: Sayer,
    env: Environment,
) -> Digest:
    """The digest of these summaries, urgent ones first, in the language of `say`.

    Raises ConsentDoesNotFit when one was agreed for another partner or before this one changed: such a summary is held
    back. Raises ValueError when there is nothing to tell (an empty day has no digest) or the id cannot name a file.
    """
    if not _ID.fullmatch(digest_id) or not (summaries or notices):
        raise ValueError("a digest needs an id that can name a file, and something to tell")
    if any(summary.partner != partner.key or summary.binding != partner.binding for summary in summaries):
        raise ConsentDoesNotFit("a summary was agreed for another partner, or before this one changed")
    sent = sorted(
        (travelling(flow, partner, summary) for summary in summaries),
        key=lambda summary: (not summary.urgent, summary.made, summary.reference),
    )
    repeated = {notice.reference for notice in notices if notice.kind == "repeat"}
    withdrawn = sorted({notice.reference for notice in notices if notice.kind == "withdrawn"})
    urgent = sum(summary.urgent for summary in sent)
    parts = {
        "say": say,
        "partner": partner,
        "title": say("Safe Report digest of {day}", day=say.date(day)),
        "counts": _counts(len(sent), urgent, len(withdrawn), say),
        "digest_id": isolated(digest_id, say),
        "bars": _bars(sent, say),
        "withdrawn": tuple(isolated(reference, say) for reference in withdrawn),
        "reports": tuple(
            _Report(lines(flow, summary, say), summary.urgent, summary.reference in repeated) for summary in sent
        ),
        "words_by_line": lambda line: _by_line(line, say),
    }
    return Digest(
        id=digest_id,
        subject=f"{parts['title']}: {parts['counts']}",
        text=env.get_template("digest.txt").render(parts),
        html=env.get_template("digest.html").render(parts),
        urgent_count=urgent,
        report_count=len(sent),
        day=day,
    )


def _counts(reports: int, urgent: int, withdrawn: int, say: Sayer) -> str:
    """How many reports, and how many of them are urgent, and how many to delete."""
    found = [say.many("{n} report", "{n} reports", reports)]
    if urgent:
        found.append(say.many("{n} urgent", "{n} urgent", urgent))
    if withdrawn:
        found.append(say.many("{n} to delete", "{n} to delete", withdrawn))
    return " · ".join(found)


def _bars(sent: Sequence[Summary], say: Sayer) -> tuple[_Bar, ...]:
    """Reports by topic, most first."""
    counted = Counter(summary.topic for summary in sent if summary.topic is not None)
    return tuple(
        _Bar(say(TOPICS[topic]) if topic in TOPICS else topic, count, round(100 * count / len(sent)))
        for topic, count in sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))
    )


def _by_line(line: Line, say: Sayer) -> tuple[str, ...]:
    """The words of a line, line by line, each kept in its own direction."""
    if line.words is None:
        return ()
    return tuple(_own_direction(part, say) for part in plain_words(line.words, say).split("\n"))


def _own_direction(text: str, say: Sayer) -> str:
    """Isolated where its direction may differ from that of the digest."""
    other = say.rtl or any(unicodedata.bidirectional(char) in _RTL_CLASSES for char in text)
    return f"\u2068{text}\u2069" if other and text else text
