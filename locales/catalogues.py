"""Every catalogue in use, read again when a file changes."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal

from watchfiles import awatch

from locales.checking import approved, check, plural_rule
from locales.languages import LANGUAGES, Tongue, match
from locales.po import Entry, Fault, parse
from locales.saying import Say, ready

TEMPLATE: Final = "safereport.pot"
"""Every message the program has; written by `safereport locales extract`."""
INSIDE: Final = Path("LC_MESSAGES") / "safereport.po"
"""Where a catalogue lies within its language's folder: where Poedit and Weblate look by default."""
STILL_FOR: Final = 0.5
"""Seconds a file must lie still before it is read: editors and copies write in several steps."""
LONGEST: Final = 4_000_000
"""Bytes; a whole catalogue is a tenth of this."""
DRAFT: Final = "draft translation"
"""Stands beside a language's name until a native speaker has approved its catalogue."""
WORDING: Final = (DRAFT,)
"""The messages of this room."""

Stamp = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Kept:
    """One catalogue in use: what it says, how much of the program it covers, and what is wrong with its file."""

    say: Say
    covered: int = 0
    faults: tuple[Fault, ...] = ()


@dataclass(slots=True)
class _Seen:
    stamp: Stamp | None
    since: float
    read: Stamp | None = field(default=None)


class Catalogues:
    """One for the whole program. `say` always gives the newest good catalogue; it never raises and never waits."""

    def __init__(self, folder: Path, languages: Collection[str] | Literal["all"], clock: Callable[[], float]) -> None:
        self.folder = folder
        self._wanted = LANGUAGES.keys() if languages == "all" else languages
        self._clock = clock
        self._seen: dict[str, _Seen] = {}
        self._kept: dict[str, Kept] = {"en": Kept(Say(LANGUAGES["en"], plural_rule(LANGUAGES["en"])))}
        self._template, self._template_faults = _template(folder)
        for tag in self._files():
            self._seen[tag] = _Seen(stamp := _stamp(self._path(tag)), clock(), stamp)
            self._read(tag)

    def say(self, tag: str) -> Say:
        """How to speak that language; English if there is no such catalogue."""
        return (self._kept.get(tag) or self._kept["en"]).say

    @property
    def offered(self) -> tuple[str, ...]:
        """The tags of the languages a reporter may choose, English first: those at least half translated."""
        enough = _enough(self._template)
        return tuple(
            tag for tag in LANGUAGES if tag == "en" or (tag in self._kept and self._kept[tag].covered >= enough)
        )

    @property
    def faults(self) -> tuple[Fault, ...]:
        """Everything wrong with the files as they lie there now, whether or not they are in use."""
        theirs = (fault for tag in sorted(self._kept) for fault in self._kept[tag].faults)
        return (*self._template_faults, *theirs)

    def label(self, tag: str) -> str:
        """The language's own name, with a remark if no native speaker has approved the catalogue."""
        say = self.say(tag)
        return say.name if say.reviewed else f"{say.name} ({say(DRAFT)})"

    def match(self, text: str) -> str | None:
        """The offered language whose name was typed, or None."""
        return match(text, self.offered)

    def refresh(self) -> tuple[str, ...]:
        """Looks at every file once, and reads those that changed and have lain still; the tags that were read."""
        now, changed = self._clock(), []
        for tag in sorted({*self._files(), *self._seen}):
            stamp = _stamp(self._path(tag))
            seen = self._seen.setdefault(tag, _Seen(stamp, now))
            if stamp != seen.stamp:
                seen.stamp, seen.since = stamp, now
            if seen.stamp != seen.read and now - seen.since >= STILL_FOR:
                seen.read = stamp
                self._read(tag)
                changed.append(tag)
        return tuple(changed)

    def _files(self) -> list[str]:
        found = (path.parents[1].name for path in self.folder.glob(f"*/{INSIDE.as_posix()}"))
        return [tag for tag in found if tag in LANGUAGES and tag in self._wanted and tag != "en"]

    def _path(self, tag: str) -> Path:
        return self.folder / tag / INSIDE

    def _read(self, tag: str) -> None:
        new = _catalogue(self._path(tag), LANGUAGES[tag], self._template, f"{tag}/{INSIDE.as_posix()}")
        old = self._kept.get(tag)
        if old is None or not old.say.messages:
            self._kept[tag] = new
        elif any(fault.weight in ("file", "entry") for fault in new.faults):
            self._kept[tag] = Kept(old.say, old.covered, new.faults)
        elif new.covered < old.covered * 0.9:
            cut = Fault(f"{tag}/{INSIDE.as_posix()}", 1, "much of what was translated is gone: is it cut off?", "file")
            self._kept[tag] = Kept(old.say, old.covered, (cut, *new.faults))
        else:
            self._kept[tag] = new


def load(
    folder: Path, languages: Collection[str] | Literal["all"] = "all", clock: Callable[[], float] = time.monotonic
) -> Catalogues:
    """Every catalogue of these languages in the folder. Never raises: what is wrong is in `faults`."""
    return Catalogues(folder, languages, clock)


async def watch(catalogues: Catalogues, every: float = 1.0) -> AsyncIterator[tuple[str, ...]]:
    """Yields the tags whose files were read again, for as long as it is awaited.

    Looks every `every` seconds, and sooner when the system reports a change; where it cannot report, it only looks.
    """
    changes = awatch(catalogues.folder, rust_timeout=int(every * 1000), yield_on_timeout=True, step=100)
    while True:
        try:
            await anext(changes)
        except (OSError, RuntimeError, StopAsyncIteration):
            await asyncio.sleep(every)
        if tags := await asyncio.to_thread(catalogues.refresh):
            yield tags


def _stamp(path: Path) -> Stamp | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino


def read_text(path: Path, file: str) -> tuple[str, list[Fault]]:
    """A file's text, or why it cannot be read."""
    try:
        raw = path.read_bytes()
    except OSError:
        return "", [Fault(file, 1, "the file is missing or cannot be read", "file")]
    if len(raw) > LONGEST:
        return "", [Fault(file, 1, "the file is far too long", "file")]
    try:
        return raw.decode("utf-8"), []
    except UnicodeDecodeError as wrong:
        return "", [Fault(file, raw[: wrong.start].count(b"\n") + 1, "this is not UTF-8 text", "file")]


def _template(folder: Path) -> tuple[Mapping[str, Entry], tuple[Fault, ...]]:
    text, faults = read_text(folder / TEMPLATE, TEMPLATE)
    if not faults:
        book, faults = parse(text, TEMPLATE)
        return {entry.msgid: entry for entry in book.entries}, tuple(faults)
    return {}, tuple(faults)


def _enough(source: Mapping[str, Entry]) -> float:
    """How many messages a catalogue must have before its language is offered: half English is worse than English."""
    return max(len(source) / 2, 1)


def _catalogue(path: Path, tongue: Tongue, source: Mapping[str, Entry], file: str) -> Kept:
    """One file as it can be used: without the messages that have a fault; with none at all if the file is broken."""
    text, faults = read_text(path, file)
    plural = plural_rule(tongue)
    if faults:
        return Kept(Say(tongue, plural, reviewed=False), 0, tuple(faults))
    book, faults = parse(text, file)
    if not faults:  # of a file that cannot be read rightly, the rest would only be echoes
        faults = check(book, source, tongue, file)
    if any(fault.weight == "file" for fault in faults):
        return Kept(Say(tongue, plural, reviewed=False), 0, tuple(sorted(faults)))
    wrong = {fault.line for fault in faults if fault.weight == "entry"}
    good = [entry for entry in book.entries if entry.translated and entry.line not in wrong]
    messages = {entry.msgid: tuple(ready(text, rtl=tongue.rtl) for text in entry.strings) for entry in good}
    covered = sum(msgid in source for msgid in messages) if source else len(messages)
    if covered < _enough(source):
        begun = f"{covered} of {len(source)} messages are translated: the language is offered from half of them on"
        faults = [fault for fault in faults if fault.weight == "entry"] + [Fault(file, book.header_line, begun, "note")]
    return Kept(Say(tongue, plural, messages, approved(book) is not None), covered, tuple(sorted(faults)))
