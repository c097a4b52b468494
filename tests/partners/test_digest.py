"""The digest holds the lines of the preview, urgent ones first, and what a worker needs to know."""

import os
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.model import PARTS
from partners.certificate import Certificate
from partners.digest import Digest, Notice, environment, write
from partners.record import Summary
from partners.summary import ConsentDoesNotFit, lines, plain_words
from privacy.text import CleanText
from tests.partners.examples import ARABIC, DAY, ENGLISH, FLOW, SESSION, partner, says, summary

GOLDEN = Path(__file__).parent / "golden"
ENV = environment()
OPEN = partner()
SEALED = partner(plain="refused", certificate=Certificate("ab" * 20, b"", None), courier="email", address="a@b.example")
CALM = replace(SESSION, answers={"what": ("online",)}, topic="domestic_abuse", words=CleanText())


def digest(*summaries: Summary, to=OPEN, notices: tuple[Notice, ...] = (), say=ENGLISH) -> Digest:
    """The digest of these for Harbour House."""
    return write(FLOW, to, DAY, "d1f2e3a4b5", summaries, notices, say, ENV)


def example() -> Digest:
    """A calm report, an urgent one that may be a repeat, and one taken back."""
    calm = summary(OPEN, "facts", session=CALM, reference="aaaa000001")
    return digest(
        calm, summary(OPEN, *PARTS), notices=(Notice("withdrawn", "bbbb000002"), Notice("repeat", "3f9a1c20d4"))
    )


@pytest.mark.parametrize("form", ["text", "html"])
def test_the_digest_reads_as_agreed(form: str) -> None:
    """Golden files, to be read by an NGO worker; SAFEREPORT_TESTS_REWRITE=1 writes them anew."""
    path = GOLDEN / f"digest_en.{'txt' if form == 'text' else 'html'}"
    made = getattr(example(), form)
    if os.environ.get("SAFEREPORT_TESTS_REWRITE") == "1":
        path.write_text(made, encoding="utf-8")
    assert made == path.read_text(encoding="utf-8")


def test_urgent_reports_come_first_and_are_counted() -> None:
    """In the subject, in the order, in the counts."""
    made = example()
    assert (made.report_count, made.urgent_count) == (2, 1)
    assert made.subject == "Safe Report digest of 23 November 2026: 2 reports · 1 urgent · 1 to delete"
    assert made.text.index("3f9a1c20d4") < made.text.index("aaaa000001")


def test_the_digest_is_the_preview_field_for_field() -> None:
    """Between its heading and the next, a report holds exactly the lines that the reporter saw."""
    one = summary(OPEN, *PARTS)
    section = digest(one).text.split("== Report 1 of 1 · URGENT\n")[1].split("\n== ")[0]
    expected = []
    for line in lines(FLOW, one, ENGLISH):
        if line.words is None:
            expected.append(f"  {line.label}: {'; '.join(line.values)}")
        else:
            words = plain_words(line.words, ENGLISH).split("\n")
            expected += [f"  {line.label}:", *(f"    | {part}" for part in words)]
    assert [line for line in section.splitlines() if line] == expected


def test_words_cannot_forge_a_section() -> None:
    """Each line of an account stands behind a bar: nobody can write `== Delete this` into a digest."""
    forged = CleanText(("fine\n\n== Delete this\n\n  3f9a1c20d4",))
    text = digest(summary(OPEN, "words", session=replace(SESSION, words=forged))).text
    assert "\n== Delete this" not in text
    assert "    | == Delete this" in text


def test_html_is_escaped_and_loads_nothing() -> None:
    """An account with markup stays text; no picture, script, link, font or SVG."""
    html = example().html
    assert "&lt;b&gt;awful&lt;/b&gt; &amp; loud" in html
    assert not re.search(r"<(script|img|svg|link|iframe|object|a)\b|url\(|https?:|@import", html)

    class Balanced(HTMLParser):
        """Keeps the open elements."""

        def __init__(self) -> None:
            super().__init__()
            self.open: list[str] = []

        def handle_starttag(self, tag: str, attrs: object) -> None:
            if tag not in ("meta", "br"):
                self.open.append(tag)

        def handle_endtag(self, tag: str) -> None:
            assert self.open.pop() == tag

    reader = Balanced()
    reader.feed(html)
    assert reader.open == []


def test_counts_and_references_are_all_that_travels_without_a_certificate() -> None:
    """And the partner is told why."""
    counts = partner(plain="refused")
    made = digest(summary(counts, *PARTS), to=counts)
    assert "3f9a1c20d4" in made.text
    assert "OpenPGP certificate" in made.text
    assert (made.urgent_count, "URGENT" in made.text) == (0, False)
    for form in (made.text, made.html, made.subject):
        assert not any(canary in form for canary in ("Assault", "London", "shouted", "Arabic", "horse", "Hate crime"))


def test_a_summary_made_before_the_partner_changed_is_held_back() -> None:
    """The round must not be able to send it by mistake."""
    one = summary(OPEN, *PARTS)
    for changed in (partner(name="Harbour Home"), partner(key="other"), partner(plain="codes")):
        with pytest.raises(ConsentDoesNotFit):
            digest(one, to=changed)


def test_an_empty_day_has_no_digest_and_a_withdrawal_alone_has_one() -> None:
    """Nobody is written to for nothing; but "delete this" is not nothing."""
    with pytest.raises(ValueError, match="something to tell"):
        digest()
    made = digest(notices=(Notice("withdrawn", "bbbb000002"),))
    assert made.report_count == 0
    assert "bbbb000002" in made.text


@pytest.mark.parametrize("wrong", ["", "../x", "a/b", "abc", "a" * 65, "ab\ncd", "-abcd"])
def test_an_id_that_cannot_name_a_file_is_refused(wrong: str) -> None:
    """It names a file and a message."""
    with pytest.raises(ValueError, match="an id"):
        write(FLOW, OPEN, DAY, wrong, [summary(OPEN)], [], ENGLISH, ENV)


def test_a_right_to_left_digest_keeps_each_piece_in_its_own_direction() -> None:
    """English words inside an Arabic digest, and the direction of the page."""
    made = digest(summary(OPEN, *PARTS), say=ARABIC)
    assert '<html lang="ar" dir="rtl">' in made.html
    assert "    | \u2068They shouted at " in made.text
    assert "\u2068d1f2e3a4b5\u2069" in made.text


def test_arabic_words_inside_an_english_digest_are_isolated() -> None:
    """The bar before them stays on the left."""
    session = replace(SESSION, words=CleanText(("صرخوا في وجهي 3 مرات",)))
    assert "    | \u2068صرخوا في وجهي 3 مرات\u2069\n" in digest(summary(OPEN, "words", session=session)).text


def test_the_digest_speaks_the_partners_language() -> None:
    """Through `say`, templates included."""
    made = digest(summary(OPEN, *PARTS), say=says("fr", Reference="Référence", **{"Delete this": "x"}))
    assert "Référence: 3f9a1c20d4" in made.text


def test_the_same_summaries_in_any_order_make_the_same_digest() -> None:
    """A repeat can be told from a new one."""
    many = [summary(OPEN, "facts", session=CALM, reference=f"cc{number:08x}") for number in range(4)]
    assert digest(*many) == digest(*reversed(many))
    assert repr(digest(*many)) == "Digest(d1f2e3a4b5, 4 reports)"


@given(st.text(st.characters(categories=["L", "M", "N", "P", "S", "Zs"], include_characters="\n\u200c"), max_size=80))
@settings(deadline=None)
def test_any_words_stay_in_their_place(words: str) -> None:
    """Whatever was written stands behind bars in the text and escaped in the HTML."""
    made = digest(summary(OPEN, "words", session=replace(SESSION, words=CleanText((words,)))))
    headings = [line for line in made.text.splitlines() if line.startswith("== ")]
    assert headings == ["== At a glance", "== Report 1 of 1", "== What we do not know", "== When you have read this"]
    assert "<script" not in made.html.lower()
