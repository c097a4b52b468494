"""Gettext catalogues, read strictly and written the same way every time.

Other readers take cut-off files, stray quotes and merge leftovers without a word; here each is a fault with its line.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, Literal

Weight = Literal["file", "entry", "gap", "note"]
"""How far a fault goes: the whole file is not used; that message is shown in English; something is unfinished or
looks odd, and is used as far as it can be; or it is no fault, only worth knowing."""

_ESCAPES: Final = {"n": "\n", "t": "\t", "r": "\r", '"': '"', "\\": "\\"}
_QUOTED: Final = re.compile(r'"((?:[^"\\]|\\[ntr"\\])*)"')
_KEYWORD: Final = re.compile(r"(msgid|msgid_plural|msgstr|msgctxt|msgstr\[(\d)\])[ \t]+(.*)")
_MERGE: Final = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing wrong in a catalogue, in plain words."""

    file: str
    line: int
    what: str
    weight: Weight = "entry"

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One message: the English, its plural if it has one, and the translations by plural form."""

    msgid: str
    plural: str | None = None
    strings: tuple[str, ...] = ()
    line: int = 0
    comments: tuple[str, ...] = ()
    """The lines above it that begin with `#`, as they stand."""

    @property
    def fuzzy(self) -> bool:
        """Whether a translator must look at it again; it is not used until then."""
        return any(one.startswith("#,") and "fuzzy" in one for one in self.comments)

    @property
    def button(self) -> bool:
        """Whether it stands on a button (a remark that extraction writes)."""
        return any(one.startswith("#. Button") for one in self.comments)

    @property
    def translated(self) -> bool:
        """Whether every form it has says something."""
        return bool(self.strings) and all(self.strings) and not self.fuzzy


@dataclass(frozen=True, slots=True)
class Book:
    """A whole catalogue file."""

    header: Mapping[str, str] = field(default_factory=dict)
    comments: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()
    obsolete: tuple[str, ...] = ()
    """Lines beginning with `#~`: translations of messages that are no longer used."""
    header_line: int = 1


def parse(text: str, file: str) -> tuple[Book, list[Fault]]:
    """The catalogue, and every fault of its form; with a fault of weight "file" it must not be used."""
    reader = _Reader(file)
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
        reader.take(number, line.rstrip("\r").strip(" \t"))
    return reader.close()


class _Reader:
    """Line by line; an entry ends where the next one begins."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.faults: list[Fault] = []
        self.entries: list[Entry] = []
        self.obsolete: list[str] = []
        self.comments: list[str] = []
        self.parts: dict[str, str] = {}
        self.line = 0
        self.last: str | None = None

    def wrong(self, line: int, what: str) -> None:
        self.faults.append(Fault(self.file, line, what, "file"))

    def take(self, number: int, line: str) -> None:
        if line.startswith(_MERGE):
            self.wrong(number, "this line is left over from merging two versions: keep one of them")
        elif line.startswith("#~"):
            self.finish()
            self.obsolete.append(line)
        elif line.startswith("#"):
            self.finish()
            self.comments.append(line)
        elif not line:
            self.last = None
        elif keyword := _KEYWORD.fullmatch(line):
            self.begin(number, keyword[1], keyword[3])
        elif line.startswith('"') and self.last is not None:
            self.parts[self.last] += self.quoted(number, line)
        else:
            self.wrong(number, "this line belongs to no message: is a quote or a # missing?")

    def begin(self, number: int, keyword: str, rest: str) -> None:
        if keyword == "msgctxt":
            self.wrong(number, "contexts (msgctxt) are not used here")
        if keyword in ("msgid", "msgctxt"):
            self.finish()
            self.line = number
        elif "msgid" not in self.parts:
            self.wrong(number, f"{keyword} stands without its msgid")
        elif keyword in self.parts:
            self.wrong(number, f"{keyword} stands twice in one message")
        self.parts[keyword] = self.quoted(number, rest)
        self.last = keyword

    def quoted(self, number: int, text: str) -> str:
        found = _QUOTED.fullmatch(text.strip())
        if found is None:
            self.wrong(number, 'a quote is missing, or stands inside the text without a backslash (\\")')
            return ""
        return re.sub(r"\\(.)", lambda escape: _ESCAPES[escape[1]], found[1])

    def finish(self) -> None:
        if not self.parts:
            return
        forms = sorted(key for key in self.parts if key.startswith("msgstr"))
        plural = self.parts.get("msgid_plural")
        if not forms:
            self.wrong(self.line, "the translation (msgstr) is missing: is the file cut off?")
        elif plural is None and forms != ["msgstr"]:
            self.wrong(self.line, "this message has no plural, but its translation has forms")
        elif plural is not None and forms != [f"msgstr[{n}]" for n in range(len(forms))]:
            self.wrong(self.line, "the plural forms are not numbered 0, 1, 2 and so on")
        strings = tuple(self.parts[key] for key in forms)
        self.entries.append(Entry(self.parts.get("msgid", ""), plural, strings, self.line, tuple(self.comments)))
        self.parts, self.comments, self.last = {}, [], None

    def close(self) -> tuple[Book, list[Fault]]:
        self.finish()
        seen: dict[str, int] = {}
        for entry in self.entries:
            if entry.msgid in seen:
                self.wrong(entry.line, f"this message stands here a second time (first on line {seen[entry.msgid]})")
            seen.setdefault(entry.msgid, entry.line)
        head = next((entry for entry in self.entries if entry.msgid == ""), None)
        if head is None or not head.strings:
            self.wrong(1, "the header is missing: a catalogue begins with an empty msgid")
            return Book(entries=tuple(self.entries), obsolete=tuple(self.obsolete)), self.faults
        fields = (line.partition(":") for line in head.strings[0].split("\n") if line)
        header = {name.strip(): value.strip() for name, _, value in fields}
        rest = tuple(entry for entry in self.entries if entry is not head)
        return Book(header, head.comments, rest, tuple(self.obsolete), head.line), self.faults


def write(book: Book) -> str:
    """The catalogue as text: same book, same bytes. No dates, no tool names."""
    header = "".join(f"{name}: {value}\n" for name, value in book.header.items())
    head = Entry("", strings=(header,), comments=book.comments)
    blocks = ["\n".join(_lines(entry)) for entry in (head, *book.entries)]
    if book.obsolete:
        blocks.append("\n".join(book.obsolete))
    return "\n\n".join(blocks) + "\n"


def _lines(entry: Entry) -> Iterable[str]:
    yield from entry.comments
    yield from _written("msgid", entry.msgid)
    if entry.plural is None:
        yield from _written("msgstr", entry.strings[0] if entry.strings else "")
        return
    yield from _written("msgid_plural", entry.plural)
    for number, text in enumerate(entry.strings):
        yield from _written(f"msgstr[{number}]", text)


def _written(keyword: str, text: str) -> Iterable[str]:
    lines = text.splitlines(keepends=True) if "\n" in text else [text]
    if len(lines) > 1 or text.endswith("\n"):
        yield f'{keyword} ""'
        yield from (f'"{_escaped(line)}"' for line in lines)
    else:
        yield f'{keyword} "{_escaped(text)}"'


def _escaped(text: str) -> str:
    back = {value: "\\" + key for key, value in _ESCAPES.items()}
    return "".join(back.get(char, char) for char in text)


def retired(entry: Entry) -> tuple[str, ...]:
    """A message that is no longer used, as `#~` lines that keep its translation."""
    return tuple(f"#~ {line}" for line in _lines(replace(entry, comments=())))
