"""The translators' tools: the same bytes every time, nothing lost, nothing overwritten."""

import datetime
import io
import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

import content
import locales
from bot.commands import locales as tools
from bot.commands.extraction import BUTTON, Message, collect, template
from locales.languages import LANGUAGES
from locales.po import Book, Entry, parse, write

ROOT = Path(tools.__file__).resolve().parents[2]
PO = "LC_MESSAGES/safereport.po"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A checkout with the real texts and an empty locales folder."""
    (tmp_path / "flows").mkdir()
    shutil.copytree(ROOT / "flows" / "conversations", tmp_path / "flows" / "conversations")
    (tmp_path / "content").mkdir()
    for file in (ROOT / "content").glob("*.yaml"):
        shutil.copy(file, tmp_path / "content")
    (tmp_path / "locales").mkdir()
    return tmp_path


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A checkout whose template has three messages."""
    (tmp_path / "locales").mkdir()
    put(tmp_path, "Hello there.", "{n} report|{n} reports", "Leave")
    return tmp_path


def put(root: Path, *messages: str) -> None:
    """Writes a template; a bar parts singular and plural."""
    made = [Message(one.partition("|")[0], one.partition("|")[2] or None) for one in messages]
    (root / "locales" / "safereport.pot").write_text(write(template(made)), "utf-8")


def console() -> tuple[Console, io.StringIO]:
    """A console that remembers."""
    out = io.StringIO()
    return Console(file=out, width=200), out


def fill(root: Path, tag: str, **translations: str) -> None:
    """Translates by the first word of the message."""
    path = root / "locales" / tag / PO
    book, faults = parse(path.read_text("utf-8"), "po")
    assert not faults
    entries = tuple(
        replace(e, strings=tuple(translations.get(e.msgid.split()[0].strip("{}."), s) for s in e.strings))
        for e in book.entries
    )
    path.write_text(write(Book(book.header, book.comments, entries, book.obsolete)), "utf-8")


def test_extracting_twice_gives_the_same_bytes_and_no_times(root: Path) -> None:
    """A change of the template shows only what changed."""
    say, _ = console()
    assert tools.extract(say, root) == 0
    first = (root / "locales" / "safereport.pot").read_bytes()
    assert tools.extract(say, root) == 0
    assert (root / "locales" / "safereport.pot").read_bytes() == first
    assert not re.search(rb"Date|Generator|Generated|:\d+\n", first)


def test_the_committed_template_has_the_texts_of_today() -> None:
    """Whoever changes an English text runs extract and update."""
    assert (ROOT / "locales" / "safereport.pot").read_text("utf-8") == write(template(collect(ROOT)))


def test_every_kind_of_text_is_collected() -> None:
    """Cards, buttons, notes, code, facts, regions, digests; buttons are known as buttons."""
    found = {one.msgid: one for one in collect(ROOT)}
    assert {"Hello. Choose your language.", 'Danger now? Call 999. It is free. Say "police".', "women"} <= set(found)
    assert found["Leave and wipe"].button
    assert found["London"].button
    assert found["{n} piece is hidden."].plural == "{n} pieces are hidden."
    assert len(found) > 300
    assert all(len(one.msgid) <= 40 for one in found.values() if one.button)


def test_no_english_message_says_what_must_never_be_said() -> None:
    """Cards, notes and digests are held to the same list as the facts."""
    claims = [claim for claim in content.load(ROOT / "content").never_say if claim.unless is None]
    for message in collect(ROOT):
        assert content.never_said(message.msgid, claims) is None, message


def test_a_new_language_starts_as_a_draft_with_the_right_plural_rule(small: Path) -> None:
    """Six empty forms for Arabic, and not offered to anyone yet."""
    say, _ = console()
    assert tools.new(say, "ar", small) == 0
    book, faults = parse((small / "locales" / "ar" / PO).read_text("utf-8"), "po")
    assert not faults
    assert book.header["X-Reviewed"] == "no"
    assert [len(entry.strings) for entry in book.entries] == [1, 6, 1]
    assert locales.load(small / "locales").offered == ("en",)
    assert tools.new(say, "ar", small) == 1
    assert tools.new(say, "xx", small) == 1
    assert tools.new(say, "../x", small) == 1


def test_updating_keeps_translations_retires_old_ones_and_marks_near_ones_fuzzy(small: Path) -> None:
    """Nobody's work is thrown away."""
    say, _ = console()
    tools.new(say, "pl", small)
    fill(small, "pl", Hello="Dzień dobry.", Leave="Wyjdź")
    put(small, "Hello there!", "{n} report|{n} reports", "Danger")
    assert tools.update(say, small) == 0
    book, faults = parse((small / "locales" / "pl" / PO).read_text("utf-8"), "po")
    assert not faults
    there = {entry.msgid: entry for entry in book.entries}
    assert list(there) == ["Hello there!", "{n} report", "Danger"]
    assert there["Hello there!"].fuzzy
    assert there["Hello there!"].strings == ("Dzień dobry.",)
    assert '#~ msgstr "Wyjdź"' in book.obsolete
    before = (small / "locales" / "pl" / PO).read_bytes()
    assert tools.update(say, small) == 0
    assert (small / "locales" / "pl" / PO).read_bytes() == before


def test_a_broken_catalogue_is_not_rewritten(small: Path) -> None:
    """What cannot be read cannot be merged; the others are."""
    say, out = console()
    tools.new(say, "pl", small)
    path = small / "locales" / "pl" / PO
    path.write_text(path.read_text("utf-8") + "<<<<<<< mine\n", "utf-8")
    before = path.read_bytes()
    assert tools.update(say, small) == 1
    assert path.read_bytes() == before
    assert "left over from merging" in out.getvalue()


def test_only_a_whole_catalogue_is_approved(small: Path) -> None:
    """A day is noted, and the remark that it is a draft goes."""
    say, out = console()
    tools.new(say, "tr", small)
    assert tools.approve(say, "tr", datetime.date(2026, 11, 30), small) == 1
    assert "Mend these first" in out.getvalue()
    fill(small, "tr", Hello="Merhaba.", Leave="Çık", n="{n} bildirim")
    assert tools.approve(say, "tr", datetime.date(2026, 11, 30), small) == 0
    text = (small / "locales" / "tr" / PO).read_text("utf-8")
    assert "X-Reviewed: 2026-11-30" in text
    assert "Not yet reviewed" not in text
    assert locales.load(small / "locales").say("tr").reviewed
    assert tools.approve(say, "so", datetime.date(2026, 11, 30), small) == 1


def test_status_tells_how_far_each_language_is(small: Path) -> None:
    """Translated, missing, fuzzy, reviewed."""
    say, out = console()
    tools.new(say, "tr", small)
    fill(small, "tr", Hello="Merhaba.")
    assert tools.status(say, small) == 0
    row = next(line for line in out.getvalue().splitlines() if "Turkish" in line)
    assert re.findall(r"\d+|\bno\b|\byes\b", row) == ["1", "2", "0", "0", "no", "no"]


def test_check_lists_every_fault_and_says_when_all_is_well(root: Path) -> None:
    """Exit status 1 and a line for each fault; 0 and one line otherwise."""
    say, out = console()
    assert tools.check(say, root) == 1
    tools.extract(say, root)
    assert tools.check(say, root) == 0
    assert "in order" in out.getvalue()
    tools.new(say, "so", root)
    assert tools.check(say, root) == 0
    assert "locales/so/LC_MESSAGES/safereport.po:2: 0 of" in out.getvalue()
    (root / "locales" / "ar" / PO).parent.mkdir(parents=True)
    whole = (ROOT / "locales" / "ar" / PO).read_text("utf-8")
    (root / "locales" / "ar" / PO).write_text(re.sub(r'(?m)^msgstr "(?:نعم|لا)"$', 'msgstr ""', whole), "utf-8")
    assert tools.check(say, root) == 1
    assert out.getvalue().count("not translated, so English is shown") == 4


def test_check_notices_a_stale_template(root: Path) -> None:
    """English texts that nobody extracted would never reach a translator."""
    say, out = console()
    tools.extract(say, root)
    file = root / "flows" / "conversations" / "start.yaml"
    file.write_text(file.read_text("utf-8").replace("Choose your language", "Pick your language"), "utf-8")
    assert tools.check(say, root) == 1
    assert "safereport.pot:1: the English texts have changed" in out.getvalue()


TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=30) | st.sampled_from(
    ["\n", "a\nb", '"', "\\", "\\n\n"]
)


@given(st.lists(st.tuples(TEXT.filter(bool), TEXT), unique_by=lambda pair: pair[0], max_size=5))
def test_what_is_written_is_read_back_the_same(pairs: list[tuple[str, str]]) -> None:
    """Quotes, backslashes, line ends and any script survive."""
    book = Book({"Language": "ar"}, (), tuple(Entry(a, None, (b,), comments=(BUTTON,)) for a, b in pairs))
    text = write(book)
    again, faults = parse(text, "po")
    assert not faults
    assert [(e.msgid, e.strings) for e in again.entries] == [(a, (b,)) for a, b in pairs]
    assert write(again) == text


@given(st.text())
def test_reading_never_fails(text: str) -> None:
    """Anything may lie in a file."""
    parse(text, "po")


def test_the_header_of_a_new_catalogue_passes_its_own_check(small: Path) -> None:
    """For every language of the table."""
    say, _ = console()
    for tag in LANGUAGES:
        if tag != "en":
            assert tools.new(say, tag, small) == 0
    assert {fault.weight for fault in locales.load(small / "locales").faults} == {"note"}
