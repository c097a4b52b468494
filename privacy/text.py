"""The types that keep raw words and clean words apart, and what a reporter may do with a clean text."""

import unicodedata
from dataclasses import dataclass, field, replace
from typing import Final, NamedTuple

KINDS: Final = (
    "name", "phone", "email", "link", "handle", "postcode", "address", "reference", "card", "bank", "plate", "ip",
    "date", "time", "age", "number", "place", "school", "employer", "status", "nationality", "unknown", "hidden",
)  # fmt: skip
"""Every kind of chip. `unknown`: a word no lexicon knows. `hidden`: hidden by the reporter's own tap."""

_KEPT_CONTROLS: Final = "\n\u200c\u200d"  # newline; ZWNJ and ZWJ are spelling in Persian and in Indic scripts


class RawText:
    """Words as typed. They cannot be printed, logged, compared or sealed; only the door may read them."""

    __slots__ = ("_typed",)

    def __init__(self, typed: str) -> None:
        self._typed = typed

    def __repr__(self) -> str:
        return "RawText(***)"

    __str__ = None  # type: ignore[assignment]  # str(raw) must fail, not print

    def __reduce__(self) -> str:
        raise TypeError("raw text cannot be copied out of the process")

    def __len__(self) -> int:
        return len(self._typed)

    def at_the_door(self) -> str:
        """The typed characters; called by the door and by the desk's parsers of codes and labels, nowhere else."""
        return self._typed


class Finding(NamedTuple):
    """One hidden span of a raw text, in code points, and the rule that hid it."""

    kind: str
    start: int
    end: int
    recogniser: str = ""
    rule: str = ""
    may_show: bool = False
    """True only for a word hidden merely because it was unknown, and not after a kinship word or a title."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A hidden piece: its kind, and the place of its word among the withheld ones if it may be shown again."""

    kind: str
    withheld: int | None = None

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError("a chip must have a known kind")


@dataclass(frozen=True, slots=True, repr=False)
class CleanText:
    """Words that have passed the door: visible strings and chips, in order. Equality is by value; repr is stars."""

    pieces: tuple[str | Chip, ...] = ()

    def __post_init__(self) -> None:
        for piece in self.pieces:
            if not isinstance(piece, str) or piece.replace("\n", " ").isprintable():
                continue  # most pieces: what Python prints is no control character
            if any(is_control(char) for char in piece):
                raise ValueError("clean text holds no control characters")

    def __repr__(self) -> str:
        return f"CleanText({len(self.pieces)} pieces)"

    def __len__(self) -> int:
        return sum(len(piece) if isinstance(piece, str) else 1 for piece in self.pieces)


@dataclass(frozen=True, slots=True, repr=False)
class Withheld:
    """The words hidden only because they were unknown, kept sealed in the draft until consent. Opaque to the engine."""

    words: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"Withheld({len(self.words)} words)"


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What the door gives: clean text, what was found, and the unknown words it withheld."""

    text: CleanText
    findings: tuple[Finding, ...] = ()
    withheld: Withheld = field(default_factory=Withheld)


@dataclass(frozen=True, slots=True, repr=False)
class Word:
    """A visible word of a clean text and where it stands: piece number, start and end within the piece."""

    piece: int
    start: int
    end: int
    text: str

    def __repr__(self) -> str:
        return f"Word({self.piece}, {self.start}, {self.end})"


def is_control(char: str) -> bool:
    """Whether a character may not stand in clean text (Unicode Cc and Cf, surrogates, line separators)."""
    return char not in _KEPT_CONTROLS and unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def visible_words(text: CleanText) -> tuple[Word, ...]:
    """The words the reporter may still hide, in order."""
    found: list[Word] = []
    for number, piece in enumerate(text.pieces):
        if not isinstance(piece, str):
            continue
        start: int | None = None
        for place, char in enumerate(piece + " "):
            if not char.isspace():
                start = place if start is None else start
            elif start is not None:
                if any(letter.isalnum() for letter in piece[start:place]):
                    found.append(Word(number, start, place, piece[start:place]))
                start = None
    return tuple(found)


def hide_word(text: CleanText, number: int) -> CleanText:
    """The text with its visible word of that number hidden for good.

    Raises IndexError when there is no such word.
    """
    if number < 0:
        raise IndexError("no such word")
    word = visible_words(text)[number]
    piece = text.pieces[word.piece]
    assert isinstance(piece, str)  # noqa: S101 - visible_words only names strings
    around = (piece[: word.start], Chip("hidden"), piece[word.end :])
    return CleanText(text.pieces[: word.piece] + tuple(p for p in around if p != "") + text.pieces[word.piece + 1 :])


def may_show(text: CleanText) -> tuple[int, ...]:
    """The numbers of the withheld words that the reporter may show again, in order."""
    return tuple(p.withheld for p in text.pieces if isinstance(p, Chip) and p.withheld is not None)


def show_word(text: CleanText, withheld: Withheld, number: int) -> CleanText:
    """The text with one unknown word shown again.

    Raises IndexError when that word is not one that may be shown.
    """
    if number not in may_show(text):
        raise IndexError("no such word")
    word = withheld.words[number]
    return CleanText(tuple(word if isinstance(p, Chip) and p.withheld == number else p for p in text.pieces))


def join(first: CleanText, second: CleanText, offset: int) -> CleanText:
    """Two texts one after the other, on separate lines; `offset` is how many words the first one withheld."""
    moved = tuple(
        replace(p, withheld=p.withheld + offset) if isinstance(p, Chip) and p.withheld is not None else p
        for p in second.pieces
    )
    gap = ("\n",) if first.pieces else ()
    return CleanText(first.pieces + gap + moved)
