"""The arithmetic: what a system's spans leave visible of an account, and what they hide that should have stayed."""

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import Final, Literal

from bench.deid.corpus import Account, Mark

Span = tuple[int, int]
"""A hidden stretch of a text: start and end, in code points."""

System = Callable[[str, str], Sequence[Span]]
"""A text and its language (BCP 47) in, hidden spans out."""

DIRECT: Final = frozenset(
    ("name", "phone", "email", "link", "handle", "postcode", "address", "reference", "card", "bank", "plate", "ip",
     "number", "place")
)  # fmt: skip
"""Names, contacts, numbers, addresses, places and handles: what points at a person or a home by itself."""

POINTING: Final = DIRECT | {"school", "employer"}
"""The same and where somebody works or learns, which points at a person among a few."""

NUMBERED: Final = frozenset(
    ("phone", "postcode", "reference", "email", "card", "date", "bank", "plate", "ip", "number")
)
"""Numbered things, held to a bar of their own."""

_APOSTROPHES: Final = "'’ʼ‘`´"
_JOINERS: Final = "\u200c\u200d"


class SpansWrong(ValueError):
    """A system answered with a span that does not lie inside the text."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One account and what a system did to it."""

    account: Account
    leaked: tuple[Mark, ...]
    lost: tuple[Mark, ...]
    """Key words of which a letter or digit was hidden."""
    words: tuple[Span, ...]
    """Every ordinary word."""
    hidden: tuple[Span, ...]
    """The ordinary words of which a letter or digit was hidden."""


@dataclass(slots=True)
class Tally:
    """Counts over accounts; percentages are of what was counted, None where there was nothing to count."""

    accounts: int = 0
    with_direct: int = 0
    """Accounts that hold a direct identifier."""
    with_leak: int = 0
    """Accounts of which a direct identifier leaked."""
    words: int = 0
    words_hidden: int = 0
    keys: int = 0
    keys_lost: int = 0
    found: Counter[str] = field(default_factory=Counter)
    """Identifiers by kind."""
    leaked: Counter[str] = field(default_factory=Counter)
    """Leaked identifiers by kind."""

    def add(self, judged: Judged) -> None:
        """Count one account."""
        self.accounts += 1
        self.with_direct += any(mark.kind in DIRECT for mark in judged.account.identifiers)
        self.with_leak += any(mark.kind in DIRECT for mark in judged.leaked)
        self.words += len(judged.words)
        self.words_hidden += len(judged.hidden)
        self.keys += len(judged.account.keys)
        self.keys_lost += len(judged.lost)
        self.found.update(mark.kind for mark in judged.account.identifiers)
        self.leaked.update(mark.kind for mark in judged.leaked)

    def identifiers(self, kinds: Iterable[str]) -> int:
        """How many identifiers of these kinds there are."""
        return sum(self.found[kind] for kind in kinds)

    def leak(self, kinds: Iterable[str]) -> float | None:
        """Percentage of the identifiers of these kinds that leaked."""
        kinds = frozenset(kinds)
        return _percent(sum(self.leaked[kind] for kind in kinds), self.identifiers(kinds))

    @property
    def direct(self) -> float | None:
        """Percentage of direct identifiers leaked."""
        return self.leak(DIRECT)

    @property
    def pointing(self) -> float | None:
        """Percentage of direct identifiers, workplaces and schools leaked."""
        return self.leak(POINTING)

    @property
    def numbered(self) -> float | None:
        """Percentage of numbered things leaked."""
        return self.leak(NUMBERED)

    @property
    def exposed(self) -> float | None:
        """Percentage of the accounts that hold a direct identifier of which one leaked."""
        return _percent(self.with_leak, self.with_direct)

    @property
    def over_hidden(self) -> float | None:
        """Percentage of ordinary words hidden."""
        return _percent(self.words_hidden, self.words)

    @property
    def lost(self) -> float | None:
        """Percentage of key words lost."""
        return _percent(self.keys_lost, self.keys)


def measure(accounts: Iterable[Account], system: System) -> tuple[Judged, ...]:
    """Every account, judged by the spans this system gives for it."""
    return tuple(judge(account, system(account.text, account.language)) for account in accounts)


def tally(judged: Iterable[Judged]) -> Tally:
    """The counts over these accounts."""
    counts = Tally()
    for one in judged:
        counts.add(one)
    return counts


def judge(account: Account, spans: Sequence[Span]) -> Judged:
    """What stays visible and what is hidden of an account. Raises SpansWrong for a span outside the text."""
    text = account.text
    covered = bytearray(len(text))
    for start, end in spans:
        if not 0 <= start <= end <= len(text):
            raise SpansWrong("a span lies outside the text")
        covered[start:end] = b"\x01" * (end - start)
    telling = [place for place, char in enumerate(text) if char.isalnum()]
    seen = bytearray(len(text))
    lost = bytearray(len(text))
    for place in telling:
        (lost if covered[place] else seen)[place] = 1
    words = ordinary(account)
    return Judged(
        account,
        leaked=tuple(mark for mark in account.identifiers if any(seen[mark.start : mark.end])),
        lost=tuple(mark for mark in account.keys if any(lost[mark.start : mark.end])),
        words=words,
        hidden=tuple((start, end) for start, end in words if any(lost[start:end])),
    )


def ordinary(account: Account) -> tuple[Span, ...]:
    """The words that touch no identifier and no key word."""
    marked = bytearray(len(account.text))
    for mark in (*account.identifiers, *account.keys):
        marked[mark.start : mark.end] = b"\x01" * (mark.end - mark.start)
    return tuple((start, end) for start, end in words(account.text) if not any(marked[start:end]))


def words(text: str) -> tuple[Span, ...]:
    """The words of a text: runs of letters, marks and digits that hold a letter, with the apostrophes inside them.

    Scripts without spaces between words (Han) count each character; an ending behind an apostrophe belongs to its word.
    """
    found: list[Span] = []
    start: int | None = None
    for place, (char, after) in enumerate(pairwise(text + "  ")):
        what = _sort(char)
        inside = what == "part" or (start is not None and char in _APOSTROPHES + _JOINERS and _sort(after) == "part")
        if inside:
            start = place if start is None else start
            continue
        if start is not None:
            found.append((start, place))
            start = None
        if what == "alone":
            found.append((place, place + 1))
    return tuple((start, end) for start, end in found if any(char.isalpha() for char in text[start:end]))


def _percent(some: int, whole: int) -> float | None:
    return 100 * some / whole if whole else None


@lru_cache(maxsize=4096)
def _sort(char: str) -> Literal["part", "alone", "between"]:
    """Whether a character is part of a word, a word alone, or stands between words."""
    if "\u3400" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff" or "\U00020000" <= char <= "\U0003ffff":
        return "alone"
    return "part" if unicodedata.category(char)[0] in "LMN" and char != "\ufe0f" else "between"
