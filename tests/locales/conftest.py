"""A small program to translate: five messages, and a good Arabic and Polish catalogue for them."""

from collections.abc import Callable
from pathlib import Path

import pytest

TEMPLATE = """\
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgid "Call {phone} now."
msgstr ""

#. Button: at most 64 characters.
msgid "Leave and delete"
msgstr ""

msgid "{n} report"
msgid_plural "{n} reports"
msgstr[0] ""
msgstr[1] ""

msgid "Danger now? Call 999, or 0808 2000 247."
msgstr ""

msgid "First line.\\nSecond line."
msgstr ""
"""
ARABIC = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: ar\\n"
"Plural-Forms: nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;\\n"
"X-Reviewed: no\\n"

msgid "Call {phone} now."
msgstr "الاتصال بالرقم {phone} الآن."

#. Button: at most 64 characters.
msgid "Leave and delete"
msgstr "خروج وحذف"

msgid "{n} report"
msgid_plural "{n} reports"
msgstr[0] "لا تقارير"
msgstr[1] "تقرير واحد"
msgstr[2] "تقريران"
msgstr[3] "{n} تقارير"
msgstr[4] "{n} تقريرًا"
msgstr[5] "{n} تقرير"

msgid "Danger now? Call 999, or 0808 2000 247."
msgstr "خطر الآن؟ الاتصال بالرقم 999 أو 0808 2000 247."

msgid "First line.\\nSecond line."
msgstr ""
"السطر الأول.\\n"
"السطر الثاني."
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A catalogue folder with the template and a good Arabic catalogue."""
    (tmp_path / "safereport.pot").write_text(TEMPLATE, "utf-8")
    (tmp_path / "ar" / "LC_MESSAGES").mkdir(parents=True)
    po(tmp_path).write_text(ARABIC, "utf-8")
    return tmp_path


def po(folder: Path, tag: str = "ar") -> Path:
    """Where a catalogue lies."""
    return folder / tag / "LC_MESSAGES" / "safereport.po"


class Clock:
    """Seconds that pass when told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    """A clock that stands still."""
    return Clock()


@pytest.fixture
def edit(folder: Path) -> Callable[[str, str], None]:
    """Replaces a piece of the Arabic catalogue, which must be there exactly once or more."""

    def change(old: str, new: str) -> None:
        text = po(folder).read_text("utf-8")
        assert old in text
        po(folder).write_text(text.replace(old, new, 1), "utf-8")

    return change
