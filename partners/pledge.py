"""The pledge a partner signs. No pledge, no partner."""

from dataclasses import dataclass
from datetime import date
from typing import Final

PLEDGES: Final = {"firewall-v1": "docs/pledge-firewall-v1.md"}
"""The texts that may be signed, and where each stands. A text never changes: a new wording is a new version."""


@dataclass(frozen=True, slots=True)
class Pledge:
    """Which text was signed, on which day, by whom (a person who may bind the organisation)."""

    signed: date
    by: str
    text: str
