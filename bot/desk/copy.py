"""The reporter's own copy: what lies sealed under the code."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from pydantic import TypeAdapter, ValidationError


class CopyUnreadable(Exception):
    """The bytes are not a copy of this version."""


@dataclass(frozen=True, slots=True, repr=False)
class Item:
    """One summary: to whom, where it waits, and itself. Nothing outside this copy says that they belong together."""

    partner: str
    name: str
    row: str
    """Its row in the outbox (hexadecimal)."""
    summary: str
    """The summary's own bytes, as text."""


@dataclass(frozen=True, slots=True, repr=False)
class Copied:
    """A finished report as its reporter keeps it."""

    made: date
    language: str
    items: tuple[Item, ...]

    def to_bytes(self) -> bytes:
        """JSON, to be sealed."""
        return _READER.dump_json(self)

    @classmethod
    def from_bytes(cls, plain: bytes) -> "Copied":
        """What `to_bytes` wrote. Raises CopyUnreadable, which says nothing of what it read."""
        try:
            return _READER.validate_json(plain)
        except ValidationError:
            raise CopyUnreadable("the bytes are not a copy") from None


_READER: Final = TypeAdapter(Copied)
