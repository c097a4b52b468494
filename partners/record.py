"""A summary as a value and as bytes to seal."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from flows.model import PARTS
from partners.call_words import CallWords
from privacy.text import Chip, CleanText

_VERSION: Final = 1
_KEYS: Final = frozenset(
    ("version", "reference", "partner", "made", "topic", "urgent", "answers", "words", "language", "call_words",
     "parts", "wording", "binding")
)  # fmt: skip


class SummaryWrong(Exception):
    """These bytes are no summary. Says nothing of them."""


@dataclass(frozen=True, slots=True, repr=False)
class Summary:
    """One report as one partner receives it. What was not agreed to, or may not travel to them, is not in it."""

    reference: str
    """Random hex, another one for each partner."""
    partner: str
    made: date
    topic: str | None
    urgent: bool
    answers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    words: CleanText = field(default_factory=CleanText)
    language: str | None = None
    """The language alone, without script and country."""
    call_words: CallWords | None = None
    parts: tuple[str, ...] = ()
    """The consent record: the parts agreed to, in the order of PARTS."""
    wording: tuple[str, ...] = ()
    """The consent record: the exact lines agreed to, in the reporter's language. Never rendered for a partner."""
    binding: str = ""
    """The consent record: the partner as it was shown."""

    def __repr__(self) -> str:
        return f"Summary({self.reference})"

    def to_bytes(self) -> bytes:
        """JSON, the same bytes for the same summary."""
        called = self.call_words
        content = {
            "version": _VERSION,
            "reference": self.reference,
            "partner": self.partner,
            "made": self.made.isoformat(),
            "topic": self.topic,
            "urgent": self.urgent,
            "answers": {name: list(chosen) for name, chosen in self.answers.items()},
            "words": [piece if isinstance(piece, str) else {"chip": piece.kind} for piece in self.words.pieces],
            "language": self.language,
            "call_words": [called.colour, called.animal, called.number] if called else None,
            "parts": list(self.parts),
            "wording": list(self.wording),
            "binding": self.binding,
        }
        return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()

    @classmethod
    def from_bytes(cls, sealed: bytes) -> "Summary":
        """The summary in these bytes. Raises SummaryWrong unless `to_bytes` could have made exactly them."""
        try:
            summary = _parsed(json.loads(sealed))
            same = summary.to_bytes() == sealed
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            raise SummaryWrong("these bytes are no summary") from None
        if not same:
            raise SummaryWrong("these bytes are no summary")
        return summary


def _parsed(content: Any) -> Summary:
    """A summary from decoded JSON; raises one of the errors that `from_bytes` expects."""
    if not isinstance(content, dict) or set(content) != _KEYS or content["version"] != _VERSION:
        raise ValueError("not a summary of this version")
    called = content["call_words"]
    parts = _texts(content["parts"])
    if parts != tuple(part for part in PARTS if part in parts):
        raise ValueError("unknown parts")
    return Summary(
        reference=_text(content["reference"]),
        partner=_text(content["partner"]),
        made=date.fromisoformat(content["made"]),
        topic=None if content["topic"] is None else _text(content["topic"]),
        urgent=_flag(content["urgent"]),
        answers={_text(name): _texts(chosen) for name, chosen in content["answers"].items()},
        words=CleanText(
            tuple(_text(piece) if isinstance(piece, str) else Chip(piece["chip"]) for piece in content["words"])
        ),
        language=None if content["language"] is None else _text(content["language"]),
        call_words=None if called is None else CallWords(*called),
        parts=parts,
        wording=_texts(content["wording"]),
        binding=_text(content["binding"]),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not text")
    return value


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError("not a list")
    return tuple(_text(item) for item in value)


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("not true or false")
    return value
