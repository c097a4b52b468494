"""Every trap that lenient readers fall into is told in plain words, with file and line."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import locales
from locales.checking import check
from locales.languages import LANGUAGES
from locales.po import parse
from tests.locales.conftest import ARABIC, TEMPLATE, po

Edit = Callable[[str, str], None]

BROKEN = {
    "merge": ('msgid "Leave and delete"', '<<<<<<< HEAD\nmsgid "Leave and delete"', "left over from merging"),
    "middle of a merge": ("\n\nmsgid", "\n\n=======\nmsgid", "left over from merging"),
    "stray quote inside": ("خروج وحذف", 'خروج "وحذف', "a quote is missing"),
    "no closing quote": ('"خروج وحذف"', '"خروج وحذف', "a quote is missing"),
    "stray text": ("\n\n#. Button", "\n\nhello\n#. Button", "belongs to no message"),
    "quote after a blank line": ("\n\n#. Button", '\n\n"lost"\n#. Button', "belongs to no message"),
    "bad escape": ("خروج", "\\q", "a quote is missing"),
    "no msgstr": ('msgstr "خروج وحذف"\n', "", "is the file cut off?"),
    "same twice": ("\n\n#. Button", '\n\nmsgid "Leave and delete"\nmsgstr "خ"\n\n#. Button', "a second time"),
    "msgstr twice": ('msgstr "خروج وحذف"', 'msgstr "خروج وحذف"\nmsgstr "خروج"', "stands twice"),
    "context": ('msgid "Leave', 'msgctxt "card"\nmsgid "Leave', "contexts"),
    "forms not in order": ("msgstr[3]", "msgstr[9]", "not numbered"),
    "no plural, but forms": ('msgstr "خروج وحذف"', 'msgstr[0] "خروج وحذف"', "has no plural"),
    "wrong language": ("Language: ar", "Language: fa", "Language: ar"),
    "no language": ('"Language: ar\\n"\n', "", "Language: ar"),
    "wrong charset": ("charset=UTF-8", "charset=CP1256", "charset=UTF-8"),
    "fewer forms": ("nplurals=6", "nplurals=2", "Arabic has 6 plural forms, not 2"),
    "forms 4 and 5 swapped": (
        "n%100>=11 ? 4 : 5", "n%100>=11 && n%100<=99 ? 5 : 4", "puts some numbers into the wrong form",
    ),
    "no plural rule": ('"Plural-Forms', '"Plural-Form', "missing or cannot be read"),
    "a program as plural rule": ("plural=n==0", "plural=__import__('os')", "cannot be read"),
    "a rule that divides by nothing": ("n==0 ? 0 :", "n/0 ? 0 :", "cannot be read"),
}  # fmt: skip
"""What makes a whole file unusable: what is changed, into what, and what is said."""

WRONG = {
    "renamed placeholder": ("{phone} الآن", "{fone} الآن", "{phone} is missing, {fone} is not in the English"),
    "lost placeholder": ("{phone} الآن", "الآن", "{phone} is missing"),
    "doubled placeholder": ("{phone} الآن", "{phone} {phone} الآن", "{phone} is not in the English"),
    "spaced placeholder": ("{phone} الآن", "{ phone } الآن", "{phone} is missing"),
    "open bracket": ("خروج وحذف", "خروج {وحذف", "curly bracket"),
    "wide bracket": ("خروج وحذف", "خروج ｛وحذف｝", "curly bracket"),
    "lost number in a form": ("{n} تقارير", "تقارير", "{n} is missing (form 3)"),
    "empty form": ("{n} تقارير", "", "a plural form is missing or empty"),
    "tag": ("خروج وحذف", "خروج <b>وحذف</b>", "angle brackets"),
    "less than": ("خروج وحذف", "خروج < وحذف", "the character < is not in the English"),
    "ampersand": ("خروج وحذف", "خروج & وحذف", "the character & is not in the English"),
    "too long": ("خروج وحذف", "خروج " * 20, "too long for a button: 100 characters, at most 64"),
    "two lines on a button": ("خروج وحذف", "خروج\\nوحذف", "a button has one line"),
    "override": ("خروج وحذف", "خروج\u202eوحذف", "invisible mark"),
    "isolate": ("خروج وحذف", "خروج\u2068وحذف", "invisible mark"),
    "control character": ("خروج وحذف", "خروج\x07وحذف", "control character"),
    "other phone number": ("أو 0808 2000 247", "أو 0808 2000 248", "the numbers differ"),
    "no phone number": ("999 أو 0808 2000 247", "الخط", "the numbers differ"),
    "figures that cannot be dialled": ("بالرقم 999", "بالرقم ٩٩٩", "write figures as 0 1 2 3"),
}
"""What makes one message unusable."""

TOLD = {
    "fuzzy": ("#. Button", "#, fuzzy\n#. Button", "marked fuzzy"),
    "empty": ('msgstr "خروج وحذف"', 'msgstr ""', "not translated, so English is shown"),
    "still English": ("خروج وحذف", "Leave and delete", "this is still the English"),
    "gone": (
        '#. Button: at most 64 characters.\nmsgid "Leave and delete"\nmsgstr "خروج وحذف"\n',
        "",
        "not even listed",
    ),
    "no such message": ("\n\n#. Button", '\n\nmsgid "Hello"\nmsgstr "أهلاً"\n\n#. Button', "no such message"),
    "cut off at a line's end": ('"السطر الأول.\\n"\n"السطر الثاني."', '"السطر الأول و"', "is it cut off?"),
    "no review line": ('"X-Reviewed: no\\n"\n', "", "X-Reviewed: no"),
    "odd review line": ("X-Reviewed: no", "X-Reviewed: soon", "X-Reviewed must be no, or a day"),
}
"""What is told, and does not stop the message from being used as far as it can be."""


def test_a_good_catalogue_has_no_faults(folder: Path) -> None:
    """The fixture itself is clean, so that every fault below comes from its own change."""
    assert locales.load(folder).faults == ()


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_refused_whole_and_says_why(folder: Path, edit: Edit, name: str) -> None:
    """None of a broken file is used, and the fault names file and line."""
    old, new, said = BROKEN[name]
    edit(old, new)
    catalogues = locales.load(folder)
    assert any(said in fault.what and fault.weight == "file" for fault in catalogues.faults), catalogues.faults
    assert all(str(fault).startswith("ar/LC_MESSAGES/safereport.po:") for fault in catalogues.faults)
    assert catalogues.offered == ("en",)
    assert "Call" in catalogues.say("ar")("Call {phone} now.", phone="999")


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_message_is_shown_in_english_and_the_rest_is_used(folder: Path, edit: Edit, name: str) -> None:
    """One bad entry costs only itself."""
    old, new, said = WRONG[name]
    line = next(n for n, text in enumerate(po(folder).read_text("utf-8").split("\n"), 1) if old in text)
    edit(old, new)
    catalogues = locales.load(folder)
    found = [fault for fault in catalogues.faults if said in fault.what]
    assert found, catalogues.faults
    assert all(fault.weight == "entry" and line - 6 <= fault.line <= line for fault in found)
    assert "السطر الأول" in catalogues.say("ar")("First line.\nSecond line.")
    assert len(catalogues.say("ar").messages) == 4


@pytest.mark.parametrize("name", TOLD)
def test_what_is_unfinished_is_told(folder: Path, edit: Edit, name: str) -> None:
    """Gaps are told and the catalogue stays in use."""
    old, new, said = TOLD[name]
    edit(old, new)
    catalogues = locales.load(folder)
    assert any(said in fault.what and fault.weight == "gap" for fault in catalogues.faults), catalogues.faults
    assert catalogues.offered == ("en", "ar")


@pytest.mark.parametrize("raw", [b"", b"\xff\xfe\x00", b'msgid ""\nmsgstr "\xe9"\n', b"\x00" * 50, b"{}"])
def test_a_file_that_is_no_catalogue_is_a_fault_not_a_crash(folder: Path, raw: bytes) -> None:
    """Other encodings, nothing at all, binary: told in words."""
    po(folder).write_bytes(raw)
    catalogues = locales.load(folder)
    assert catalogues.faults
    assert catalogues.say("ar")("Leave and delete") == "\u2066Leave and delete\u2069"


@pytest.mark.parametrize("end", range(0, len(ARABIC.encode()), 37))
def test_a_file_cut_off_anywhere_is_noticed(folder: Path, end: int) -> None:
    """Wherever a copy stopped, something is said, and nothing breaks."""
    po(folder).write_bytes(ARABIC.encode()[:end])
    catalogues = locales.load(folder)
    assert catalogues.faults
    catalogues.say("ar").many("{n} report", "{n} reports", 3)


def test_windows_line_ends_and_a_byte_order_mark_are_forgiven(folder: Path) -> None:
    """What Poedit on Windows may write is read like any other file."""
    po(folder).write_bytes(b"\xef\xbb\xbf" + ARABIC.replace("\n", "\r\n").encode())
    catalogues = locales.load(folder)
    assert catalogues.faults == ()
    assert catalogues.say("ar")("Leave and delete") == "خروج وحذف"


def test_less_than_half_translated_is_not_offered(folder: Path) -> None:
    """A language just begun would be half English: it waits."""
    po(folder).write_text("\n\n".join(ARABIC.split("\n\n")[:3]) + "\n", "utf-8")
    catalogues = locales.load(folder)
    assert catalogues.offered == ("en",)
    assert [fault.what for fault in catalogues.faults if fault.weight == "note"] == [
        "2 of 5 messages are translated: the language is offered from half of them on"
    ]


@given(
    st.integers(0, len(ARABIC)),
    st.integers(0, 60),
    st.text(st.sampled_from('"\\n{}#~[]0msgidtr<>&\u202eع\n'), max_size=8),
)
def test_a_damaged_file_never_raises(start: int, length: int, put: str) -> None:
    """Any piece cut out or typed over gives a book and faults, nothing else."""
    template, _ = parse(TEMPLATE, "pot")
    book, faults = parse(ARABIC[:start] + put + ARABIC[start + length :], "po")
    faults += check(book, {entry.msgid: entry for entry in template.entries}, LANGUAGES["ar"], "po")
    assert all(fault.line >= 0 and fault.what for fault in faults)
