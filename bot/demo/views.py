"""What stands beside the conversation: plain values, and the face that the desk's side gives the page."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from privacy.text import Cleaned, CleanText


@dataclass(frozen=True, slots=True, repr=False)
class Cell:
    """One value of a row. For bytes: the first of them in hex, and how many there are."""

    text: str
    size: int | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Table:
    """A table as it is: its columns, its first rows, and how many rows there are in all."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    count: int


@dataclass(frozen=True, slots=True)
class BurnFile:
    """A file of the burn folder: its name within the folder and its size in bytes."""

    name: str
    size: int


@dataclass(frozen=True, slots=True, repr=False)
class Kept:
    """What the server keeps."""

    tables: tuple[Table, ...]
    files: tuple[BurnFile, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Piece:
    """A run of clean text, or a chip by its label."""

    text: str
    chip: bool = False


@dataclass(frozen=True, slots=True)
class Why:
    """One thing the door hid: which recogniser, which rule. Never the word."""

    label: str
    kind: str
    recogniser: str
    rule: str
    may_show: bool


@dataclass(frozen=True, slots=True, repr=False)
class Hidden:
    """The last typed text as it came out of the door, and why each piece was hidden."""

    pieces: tuple[Piece, ...]
    why: tuple[Why, ...]
    language: str
    rtl: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class ReceivedLine:
    """One line of a summary, as in the preview: coded answers, or clean words."""

    label: str
    values: tuple[str, ...] = ()
    words: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class Receives:
    """What one chosen partner would receive as things stand, in the reporter's language."""

    partner: str
    lines: tuple[ReceivedLine, ...]
    language: str
    rtl: bool = False
    note: str = ""
    """A line above the lines, such as that nothing is agreed yet."""


@dataclass(frozen=True, slots=True, repr=False)
class ShownDigest:
    """A digest as the worker has it: the two forms of its text, and where the courier left it."""

    partner: str
    subject: str
    html: str
    text: str
    path: str
    language: str = "en"


class DemoViews(Protocol):
    """What the page asks of the real desk, storage, door and round. None of it may hold words as typed."""

    async def language(self, chat: int) -> str:
        """The conversation's language as a BCP 47 tag, for screen readers; "en" before one is chosen."""
        ...

    async def kept(self) -> Kept:
        """The rows and files as they are on the disk."""
        ...

    async def hidden(self, chat: int) -> Hidden | None:
        """The findings in this chat's last typed text; None when there was none, or it was wiped or sent."""
        ...

    async def receives(self, chat: int) -> tuple[Receives, ...]:
        """What each chosen partner would receive; empty before one is chosen and after sending."""
        ...

    async def run_round(self) -> tuple[ShownDigest, ...]:
        """Run the daily round now; the digests it delivered, none when nothing was due."""
        ...


def pieces(text: CleanText, label: Callable[[str], str]) -> tuple[Piece, ...]:
    """A clean text as the page shows it; `label` gives a chip kind's label in the reader's language."""
    return tuple(Piece(p) if isinstance(p, str) else Piece(label(p.kind), chip=True) for p in text.pieces)


def hidden_in(cleaned: Cleaned, label: Callable[[str], str], language: str, rtl: bool) -> Hidden:
    """The view of a text as it came out of the door."""
    why = tuple(Why(label(f.kind), f.kind, f.recogniser, f.rule, f.may_show) for f in cleaned.findings)
    return Hidden(pieces(cleaned.text, label), why, language, rtl)
