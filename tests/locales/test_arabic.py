"""The Arabic catalogue is whole, keeps its words consistent, and is read alike by the tool translators use."""

import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

import locales
from locales.catalogues import INSIDE, TEMPLATE
from locales.po import Book, parse
from locales.saying import FSI, LRI, PDI

FOLDER = Path(locales.__file__).parent
FILE = FOLDER / "ar" / INSIDE
OURS = {
    "aid", "enforcement", "first", "funds", "home", "idva", "immigration", "legal", "molestation", "non", "office",
    "order", "public", "recourse", "responder",
}  # fmt: skip
"""English terms that Arabic readers meet in England and that the catalogue gives in brackets."""


@pytest.fixture(scope="module")
def arabic() -> Book:
    """The catalogue as it is committed."""
    book, faults = parse(FILE.read_text("utf-8"), "ar")
    assert not faults
    return book


def words(book: Book) -> dict[str, str]:
    """Message to translation, for messages without a plural."""
    return {entry.msgid: entry.strings[0] for entry in book.entries if entry.plural is None}


def test_it_is_complete_and_without_fault(arabic: Book) -> None:
    """Every message of the program, none missing, none fuzzy, none wrong."""
    template, _ = parse((FOLDER / TEMPLATE).read_text("utf-8"), TEMPLATE)
    assert [entry.msgid for entry in arabic.entries] == [entry.msgid for entry in template.entries]
    assert all(entry.translated for entry in arabic.entries)
    catalogues = locales.load(FOLDER, ["en", "ar"])
    assert catalogues.faults == ()
    assert catalogues.offered == ("en", "ar")


def test_it_says_that_no_native_speaker_has_read_it_yet(arabic: Book) -> None:
    """A draft until somebody approves it, with the day."""
    said = arabic.header["X-Reviewed"]
    assert said == "no" or re.fullmatch(r"\d{4}-\d\d-\d\d", said)
    assert (said == "no") == ("# Not yet reviewed by a native speaker." in arabic.comments)


def test_another_reader_reads_the_same(arabic: Book) -> None:
    """Strict as ours is, it gives what Babel gives for a sound file."""
    with FILE.open("rb") as file:
        theirs = {message.id: message.string for message in read_po(file, locale="ar") if message.id}
    ours = {
        entry.msgid if entry.plural is None else (entry.msgid, entry.plural): entry.strings for entry in arabic.entries
    }
    assert ours == {key: (said,) if isinstance(said, str) else tuple(said) for key, said in theirs.items()}


@pytest.mark.parametrize("button", ["Leave and wipe", "I have a code"])
def test_a_button_that_a_text_names_has_the_same_name_there(arabic: Book, button: str) -> None:
    """Nobody looks for a button that is called something else."""
    said = words(arabic)
    naming = [msgid for msgid in said if f"“{button}”" in msgid]
    assert naming
    assert all(f"«{said[button]}»" in said[msgid] for msgid in naming)


@pytest.mark.parametrize(
    ("english", "term"),
    [
        ("Home Office", "وزارة الداخلية البريطانية"), ("police", "شرط"), ("Telegram", "تيليغرام"),
        ("999", "999"), ("call words", "كلمات الاتصال"), ("daily summary", "الملخص اليومي"), ("charit", "خيري"),
    ],
)  # fmt: skip
def test_one_thing_has_one_name(arabic: Book, english: str, term: str) -> None:
    """A reader in distress should not wonder whether two words mean two things."""
    for msgid, said in words(arabic).items():
        if english in msgid and not re.search(rf"[“\"]{english}[”\"]", msgid):
            assert term in said, msgid


def test_latin_words_are_names_or_terms_that_stand_in_the_english_too(arabic: Book) -> None:
    """Nothing was left untranslated inside a sentence."""
    for msgid, said in words(arabic).items():
        known = OURS | set(re.findall(r"[a-z]+", msgid.lower()))
        assert not set(re.findall(r"[a-z]{3,}", re.sub(r"\{\w+\}", "", said).lower())) - known, msgid


def test_it_speaks_to_women_and_men(arabic: Book) -> None:
    """Plural address throughout: no singular masculine imperative."""
    singular = re.compile(r"(?<!\w)(?:اضغط|اتصل|اكتب|اختر|اقرأ|أرسل|استخدم|قل|اسأل|انتظر|يمكنك|لديك|هاتفك|رمزك)(?!\w)")
    for msgid, said in words(arabic).items():
        assert not singular.search(said), msgid


def test_paragraphs_are_those_of_the_english(arabic: Book) -> None:
    """A card keeps its shape."""
    for msgid, said in words(arabic).items():
        assert said.count("\n") == msgid.count("\n"), msgid


def test_every_isolate_that_is_put_in_is_closed_on_its_line() -> None:
    """As the bot shows it, no line turns the next one."""
    for forms in locales.load(FOLDER, ["ar"]).say("ar").messages.values():
        for line in "\n".join(forms).split("\n"):
            assert line.count(LRI) + line.count(FSI) == line.count(PDI)


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "لم يُخفَ شيء."), (1, "جزء واحد مخفي."), (2, "جزءان مخفيان."), (3, "3 أجزاء مخفية."),
        (11, "11 جزءًا مخفيًا."), (100, "100 جزء مخفي."),
    ],
)  # fmt: skip
def test_hidden_pieces_are_counted_as_arabic_counts(number: int, said: str) -> None:
    """All six forms, in a real sentence."""
    say = locales.load(FOLDER, ["ar"]).say("ar")
    assert locales.bare(say.many("{n} piece is hidden.", "{n} pieces are hidden.", number)) == said
