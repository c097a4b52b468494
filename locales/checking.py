"""What can be wrong with a catalogue, in words that a translator understands."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cache
from gettext import c2py
from typing import Final

from locales.languages import Tongue
from locales.po import Book, Entry, Fault
from locales.saying import BIDI, PLACE

SHORT: Final = 64
"""Characters; what a translated button may have. The English has at most 40."""
REVIEWED: Final = "X-Reviewed"
"""The header line that says whether a native speaker has approved the catalogue: `no`, or the day of approval."""

COUNTS: Final = ("n", "count")
"""Placeholders that hold the number of things: "one thing" and "two things" need no figure."""

_ENDS: Final[Mapping[str, str]] = {
    ".": ".۔।።。",
    "?": "?؟？፧",
    "!": "!！.።。",
    ":": ":：፡፦",
    "…": "….",
}
"""How a sentence may end in other scripts, by how the English ends."""
_CLOSING: Final = "\"'”“’»)）]"
_TAG: Final = re.compile(r"</?[a-z]+>")
_NUMBER: Final = re.compile(r"[0-9]{3,}|[0-9]+(?:[ ./-][0-9]+)+")
_PLURAL: Final = re.compile(r"nplurals\s*=\s*(\d+)\s*;\s*plural\s*=\s*(.+?)\s*;?\s*")
_TRIED: Final = range(1200)
"""Numbers for which two plural rules are compared: every CLDR rule here repeats after a thousand."""


def check(book: Book, source: Mapping[str, Entry], tongue: Tongue, file: str) -> list[Fault]:
    """Everything wrong with a catalogue, against the messages that the program has (`source`, by msgid)."""
    return sorted([*_header(book, tongue, file), *_entries(book, source, tongue, file)])


def approved(book: Book) -> date | None:
    """The day a native speaker approved the catalogue, or None: it is a draft."""
    try:
        return date.fromisoformat(book.header.get(REVIEWED, ""))
    except ValueError:
        return None


def _header(book: Book, tongue: Tongue, file: str) -> Iterator[Fault]:
    line = book.header_line
    if "utf-8" not in book.header.get("Content-Type", "").lower():
        yield Fault(file, line, "the header must say Content-Type: text/plain; charset=UTF-8", "file")
    if book.header.get("Language", "").replace("_", "-") != tongue.tag:
        yield Fault(file, line, f"the header must say Language: {tongue.tag}", "file")
    if (wrong := _plural_wrong(book.header.get("Plural-Forms", ""), tongue)) is not None:
        wanted = f"nplurals={tongue.forms}; plural={tongue.plural};"
        yield Fault(file, line, f"{wrong} The header must say Plural-Forms: {wanted}", "file")
    said = book.header.get(REVIEWED)
    if said is None:
        yield Fault(file, line, f"the header must say {REVIEWED}: no, or {REVIEWED}: and the day of approval", "gap")
    elif said != "no" and approved(book) is None:
        yield Fault(file, line, f"{REVIEWED} must be no, or a day such as 2026-11-30", "gap")


def _plural_wrong(said: str, tongue: Tongue) -> str | None:
    found = _PLURAL.fullmatch(said)
    if found is None:
        return "The plural rule is missing or cannot be read."
    if int(found[1]) != tongue.forms:
        return f"{tongue.english} has {tongue.forms} plural forms, not {found[1]}."
    try:
        theirs, ours = c2py(found[2]), plural_rule(tongue)
        same = all(theirs(n) == ours(n) for n in _TRIED)
    except (ValueError, ZeroDivisionError, RecursionError):
        return "The plural rule cannot be read."
    return None if same else f"The plural rule puts some numbers into the wrong form for {tongue.english}."


def _entries(book: Book, source: Mapping[str, Entry], tongue: Tongue, file: str) -> Iterator[Fault]:
    there = {entry.msgid: entry for entry in book.entries}
    for msgid in source:
        if msgid not in there:
            yield Fault(file, book.header_line, f"not translated, and not even listed: {_short(msgid)}", "gap")
    for entry in book.entries:
        english = source.get(entry.msgid)
        if english is None:
            yield Fault(file, entry.line, f"the program has no such message (any more): {_short(entry.msgid)}", "gap")
        elif entry.fuzzy:
            yield Fault(file, entry.line, f"marked fuzzy, so English is shown: {_short(entry.msgid)}", "gap")
        elif not any(entry.strings):
            yield Fault(file, entry.line, f"not translated, so English is shown: {_short(entry.msgid)}", "gap")
        else:
            yield from _entry(entry, english, tongue, file)


def _entry(entry: Entry, english: Entry, tongue: Tongue, file: str) -> Iterator[Fault]:
    if entry.plural != english.plural:
        yield Fault(file, entry.line, f"its plural (msgid_plural) is not the program's: {_short(entry.msgid)}")
        return
    if entry.plural is not None and (len(entry.strings) != tongue.forms or not all(entry.strings)):
        yield Fault(file, entry.line, f"a plural form is missing or empty: {tongue.english} has {tongue.forms}")
        return
    rule = plural_rule(tongue)
    for form, text in enumerate(entry.strings):
        alone = entry.plural is not None and sum(rule(n) == form for n in _TRIED) == 1
        against = english.plural if english.plural is not None else english.msgid
        for what, weight in _texts(text, against, english.button, alone, tongue):
            where = f" (form {form})" if entry.plural is not None else ""
            yield Fault(file, entry.line, what + where, "gap" if weight == "gap" else "entry")


def _texts(text: str, english: str, button: bool, alone: bool, tongue: Tongue) -> Iterator[tuple[str, str]]:
    """What is wrong with one translated string. `alone`: this plural form is for one number only."""
    for test in (_places, _marks, _numbers):
        if (what := test(text, english, alone)) is not None:
            yield what, "entry"
    if BIDI.search(text):
        yield "it holds an invisible mark that steers direction: delete it, the program puts them in", "entry"
    if any(unicodedata.category(c) in ("Cc", "Cs", "Co", "Cn") and c != "\n" for c in text):
        yield "it holds a control character", "entry"
    if button and len(text) > SHORT:
        yield f"too long for a button: {len(text)} characters, at most {SHORT}", "entry"
    if button and "\n" in text:
        yield "a button has one line", "entry"
    if (what := _left_english(text, english, tongue)) is not None:
        yield what, "gap"
    if (what := _ending(text, english)) is not None:
        yield what, "gap"


def _places(text: str, english: str, alone: bool) -> str | None:
    wanted, found = Counter(PLACE.findall(english)), Counter(PLACE.findall(text))
    if alone:
        wanted, found = (Counter({k: v for k, v in one.items() if k not in COUNTS}) for one in (wanted, found))
    missing, extra = wanted - found, found - wanted
    if missing or extra:
        said = [f"{{{name}}} is missing" for name in missing] + [f"{{{name}}} is not in the English" for name in extra]
        return "placeholders: " + ", ".join(said)
    rest = PLACE.sub("", text)
    if any(c in rest for c in "{}｛｝") and not any(c in PLACE.sub("", english) for c in "{}"):
        return "a curly bracket that belongs to no placeholder"
    return None


def _marks(text: str, english: str, alone: bool) -> str | None:  # noqa: ARG001 - one shape for all tests
    if Counter(_TAG.findall(text)) != Counter(_TAG.findall(english)):
        return "the marks in angle brackets (such as <b>) differ from the English"
    rest, ours = _TAG.sub("", text), _TAG.sub("", english)
    for char in "<>&":
        if rest.count(char) > ours.count(char):
            return f"the character {char} is not in the English"
    return None


def _numbers(text: str, english: str, alone: bool) -> str | None:  # noqa: ARG001
    if any(c.isdigit() and not c.isascii() for c in text):
        return "write figures as 0 1 2 3: people must be able to dial them"
    wanted, found = (Counter(_NUMBER.findall(one)) for one in (english, text))
    if wanted != found:
        said = ", ".join([*(wanted - found), *(found - wanted)])
        return f"the numbers differ from the English: {said}"
    return None


def _left_english(text: str, english: str, tongue: Tongue) -> str | None:
    words = re.findall(r"[A-Za-z]{2,}", PLACE.sub("", english))
    latin = any("LATIN" in unicodedata.name(c, "") for c in tongue.name)
    if text == english and words and (not latin or len(words) > 3):
        return "this is still the English"
    return None


def _ending(text: str, english: str) -> str | None:
    ours, theirs = (one.rstrip().rstrip(_CLOSING).rstrip()[-1:] for one in (english, text))
    if ours in _ENDS and theirs not in _ENDS[ours] + "\u0000":
        return f"the English ends with {ours} and this does not: is it cut off?"
    return None


def _short(msgid: str) -> str:
    line = msgid.replace("\n", " ")
    return line if len(line) <= 60 else line[:59] + "…"


@cache  # compiling a rule costs as much as checking a message
def plural_rule(tongue: Tongue) -> Callable[[int], int]:
    """Number to plural form, for a language of the table."""
    return c2py(tongue.plural)
