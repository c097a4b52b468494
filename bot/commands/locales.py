"""`safereport locales …`: the translators' and maintainers' tools. Each function gives the exit status."""

from dataclasses import replace
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.table import Table
from rich.text import Text

import locales
from bot.commands.extraction import collect, template
from content import ContentWrong
from locales.catalogues import INSIDE, TEMPLATE, read_text
from locales.checking import REVIEWED, approved
from locales.languages import LANGUAGES, Tongue
from locales.po import Book, Entry, parse, retired, write

ROOT: Final = Path(__file__).resolve().parents[2]
"""The checkout: it runs from a clone, and people edit files there."""
DRAFT_REMARK: Final = "# Not yet reviewed by a native speaker."
REVIEWED_REMARK: Final = "# Reviewed by a native speaker."
ALIKE: Final = 0.8
"""How alike an old and a new English text must be for the old translation to be offered as fuzzy."""


def status(console: Console, root: Path = ROOT) -> int:
    """A table: how far each language is, and whether a native speaker has approved it."""
    source = _open(root / "locales" / TEMPLATE, TEMPLATE, console)
    if source is None:
        return 1
    catalogues = locales.load(root / "locales")
    table = Table(title=f"{len(source.entries)} messages")
    for heading in ("language", "translated", "missing", "fuzzy", "faults", "reviewed", "offered"):
        table.add_column(heading, justify="left" if heading == "language" else "right")
    for tag in _tags(root):
        file = f"{tag}/{INSIDE.as_posix()}"
        book, _ = parse(read_text(root / "locales" / file, file)[0], file)
        there = {entry.msgid: entry for entry in book.entries}
        done = sum(one.msgid in there and there[one.msgid].translated for one in source.entries)
        fuzzy = sum(one.msgid in there and there[one.msgid].fuzzy for one in source.entries)
        faults = sum(fault.file == file and fault.weight in ("file", "entry") for fault in catalogues.faults)
        day, offered = approved(book), tag in catalogues.offered
        missing = len(source.entries) - done - fuzzy
        row = (f"{tag} {LANGUAGES[tag].english}", str(done), str(missing), str(fuzzy), str(faults))
        table.add_row(*row, day.isoformat() if day else "no", "yes" if offered else "no")
    console.print(table)
    return 0


def check(console: Console, root: Path = ROOT) -> int:
    """Every fault of every catalogue, with file and line; 1 if there is any."""
    found = locales.load(root / "locales").faults
    lines = [f"locales/{fault}" for fault in found]
    wrong = any(fault.weight != "note" for fault in found)
    try:
        if not wrong and read_text(root / "locales" / TEMPLATE, TEMPLATE)[0] != write(template(collect(root))):
            lines.append(
                f"locales/{TEMPLATE}:1: the English texts have changed: safereport locales extract, then update"
            )
            wrong = True
    except ContentWrong as facts:
        lines += [f"content/{fault}" for fault in facts.faults]
        wrong = True
    console.print(Text("\n".join(lines if wrong else [*lines, "The catalogues are in order."])), soft_wrap=True)
    return 1 if wrong else 0


def extract(console: Console, root: Path = ROOT) -> int:
    """Writes the template of all messages; the same texts give the same bytes."""
    try:
        book = template(collect(root))
    except ContentWrong as wrong:
        console.print(Text("\n".join(f"content/{fault}" for fault in wrong.faults)), soft_wrap=True)
        return 1
    (root / "locales" / TEMPLATE).write_text(write(book), "utf-8")
    console.print(f"locales/{TEMPLATE}: {len(book.entries)} messages")
    return 0


def update(console: Console, root: Path = ROOT) -> int:
    """Brings every catalogue up to the template; a broken one is left as it is, and said."""
    source = _open(root / "locales" / TEMPLATE, TEMPLATE, console)
    if source is None:
        return 1
    failed = 0
    for tag in _tags(root):
        file = f"{tag}/{INSIDE.as_posix()}"
        book = _open(root / "locales" / file, file, console)
        if book is None:
            failed = 1
            continue
        merged = merge(book, source, LANGUAGES[tag])
        (root / "locales" / file).write_text(write(merged), "utf-8")
        todo = sum(not entry.translated for entry in merged.entries)
        console.print(f"locales/{file}: {todo} messages to translate")
    return failed


def new(console: Console, tag: str, root: Path = ROOT) -> int:
    """Makes an empty catalogue for a language of the table; refuses to overwrite one."""
    tongue = LANGUAGES.get(tag)
    if tongue is None or tag == "en":
        console.print(Text(f"There is no language {tag!r} to translate into. Known: {', '.join(LANGUAGES)}"))
        return 1
    path = root / "locales" / tag / INSIDE
    if path.exists():
        console.print(Text(f"locales/{tag}/{INSIDE.as_posix()} is there already; nothing was changed."))
        return 1
    source = _open(root / "locales" / TEMPLATE, TEMPLATE, console)
    if source is None:
        return 1
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(write(merge(Book(comments=(DRAFT_REMARK,)), source, tongue)), "utf-8")
    console.print(f"locales/{tag}/{INSIDE.as_posix()}: {len(source.entries)} messages to translate")
    return 0


def approve(console: Console, tag: str, on: date, root: Path = ROOT) -> int:
    """Notes the day on which a native speaker approved a catalogue; refuses while anything in it is wrong."""
    file = f"{tag}/{INSIDE.as_posix()}"
    if tag not in LANGUAGES or not (root / "locales" / file).is_file():
        console.print(Text(f"There is no catalogue {tag!r} to approve."))
        return 1
    faults = [fault for fault in locales.load(root / "locales", (tag,)).faults if fault.file in (file, TEMPLATE)]
    book = _open(root / "locales" / file, file, console)
    if faults or book is None:
        console.print(Text("\n".join([*map(str, faults), "Mend these first; nothing was changed."])), soft_wrap=True)
        return 1
    kept = tuple(one for one in book.comments if one not in (DRAFT_REMARK, REVIEWED_REMARK))
    marked = replace(book, header={**book.header, REVIEWED: on.isoformat()}, comments=(REVIEWED_REMARK, *kept))
    (root / "locales" / file).write_text(write(marked), "utf-8")
    console.print(f"locales/{file}: approved on {on.isoformat()}")
    return 0


def merge(book: Book, source: Book, tongue: Tongue) -> Book:
    """The catalogue in the template's order: known translations kept, near ones offered as fuzzy, old ones retired."""
    old = {entry.msgid: entry for entry in book.entries}
    gone = {msgid: entry for msgid, entry in old.items() if msgid not in {one.msgid for one in source.entries}}
    entries = tuple(_merged(one, old, gone, tongue) for one in source.entries)
    obsolete = (line for entry in gone.values() if any(entry.strings) for line in retired(entry))
    header = {
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Language": tongue.tag.replace("-", "_"),
        "Plural-Forms": f"nplurals={tongue.forms}; plural={tongue.plural};",
        REVIEWED: book.header.get(REVIEWED, "no"),
    }
    return Book(header, book.comments, entries, (*book.obsolete, *obsolete))


def _merged(wanted: Entry, old: dict[str, Entry], gone: dict[str, Entry], tongue: Tongue) -> Entry:
    count = 1 if wanted.plural is None else tongue.forms
    known = old.get(wanted.msgid)
    if known is not None and len(known.strings) == count and known.plural == wanted.plural:
        own = tuple(one for one in known.comments if not one.startswith(("#.", "#:")))
        return replace(known, comments=(*own, *wanted.comments))
    near = get_close_matches(wanted.msgid, gone, n=1, cutoff=ALIKE)
    if near and len(gone[near[0]].strings) == count and gone[near[0]].translated:
        strings = gone.pop(near[0]).strings
        return replace(wanted, strings=strings, comments=("#, fuzzy", *wanted.comments))
    return replace(wanted, strings=("",) * count)


def _tags(root: Path) -> list[str]:
    found = {path.parents[1].name for path in (root / "locales").glob(f"*/{INSIDE.as_posix()}")}
    return [tag for tag in LANGUAGES if tag in found]


def _open(path: Path, file: str, console: Console) -> Book | None:
    """A file as a book, or None after telling what is wrong with its form."""
    text, faults = read_text(path, file)
    if not faults:
        book, faults = parse(text, file)
        if not faults:
            return book
    for fault in faults:
        console.print(Text(f"locales/{fault}"), soft_wrap=True)
    return None
