"""Values go in safely, plurals come out right, and nothing turns the text around it."""

import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import locales
from locales.checking import plural_rule
from locales.languages import LANGUAGES
from locales.saying import FSI, LRI, PDI, Say, ready

ARABIC = LANGUAGES["ar"]
SAYS = {
    tag: Say(LANGUAGES[tag], plural_rule(LANGUAGES[tag]), {"Call {phone} now.": ("{phone} !",)}) for tag in ("en", "ar")
}
NASTY = st.text(alphabet=st.sampled_from("{}ab0!_.%[]phone\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202eعא \n"))


def balanced(text: str) -> bool:
    """Whether every isolate that is opened is closed, and none is closed twice."""
    depth = 0
    for char in text:
        depth += char in "\u2066\u2067\u2068"
        depth -= char == PDI
        if depth < 0:
            return False
    return depth == 0


@given(st.sampled_from(["en", "ar"]), NASTY)
def test_a_value_is_never_read_as_a_format(tag: str, value: str) -> None:
    """Braces, percent signs and attribute lookups in a value come out as they went in."""
    said = SAYS[tag]("Call {phone} now.", phone=value)
    kept = "".join(c for c in value if not 0x2066 <= ord(c) <= 0x2069 and not 0x202A <= ord(c) <= 0x202E)
    assert kept in locales.bare(said)


@given(NASTY, NASTY)
def test_in_a_right_to_left_language_every_value_is_isolated_and_the_isolates_balance(one: str, two: str) -> None:
    """Whatever a value holds, the text after it is not turned."""
    say = SAYS["ar"]
    for msgid in ("{one} x {two}", "Call {phone} now."):
        said = say(msgid, one=one, two=two, phone=one)
        assert balanced(said)
        assert said.count(FSI) >= msgid.count("{")
        assert not any(0x202A <= ord(c) <= 0x202E for c in said)


def test_a_value_that_names_another_placeholder_is_left_alone() -> None:
    """Values are put in once, not again."""
    assert SAYS["en"]("{a} and {b}", a="{b}", b="{a}") == "{b} and {a}"


def test_a_placeholder_without_a_value_stays() -> None:
    """A sentence with a gap is better than no sentence."""
    assert SAYS["en"]("Call {phone} now.") == "{phone} !"
    assert SAYS["en"]("{phone.__class__} {0} {}", phone="1") == "{phone.__class__} {0} {}"


def test_in_english_nothing_is_isolated() -> None:
    """Marks are for right-to-left text only."""
    assert SAYS["en"]("Tell {name}", name="Harbour House") == "Tell Harbour House"


def test_english_inside_arabic_is_isolated_line_by_line() -> None:
    """A missing message is readable English, with its full stop where it belongs."""
    assert SAYS["ar"]("One.\n\nTwo {x}.", x="3") == f"{LRI}One.{PDI}\n\n{LRI}Two {FSI}3{PDI}.{PDI}"


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("الرقم 0808 2000 247 مجاني", ["0808 2000 247"]),
        ("+44 20 7946 0018", ["+44 20 7946 0018"]),
        ("الاستمارة SET(DV) هنا", ["SET(DV)"]),
        ("(report-it.org.uk) للشرطة", ["report-it.org.uk"]),
        ("خط Southall Black Sisters.", ["Southall Black Sisters"]),
        ("999 أو 101", []),
        ("{phone}: {name}", []),
        ("قسم A&E في NHS.", ["A&E"]),
        ("أرسلوا /start.", ["/start"]),
        ("مثليون (LGBT+)", ["LGBT+"]),
    ],
)
def test_numbers_and_latin_names_in_a_translation_are_isolated(text: str, runs: list[str]) -> None:
    """A bare phone number would be shown backwards."""
    made = ready(text, rtl=True)
    assert locales.bare(made) == text
    assert [part.split(PDI)[0] for part in made.split(LRI)[1:]] == runs
    assert ready(text, rtl=False) == text


ARABIC_FORMS = {0: 0, 1: 1, 2: 2, 3: 3, 10: 3, 11: 4, 99: 4, 100: 5, 102: 5, 103: 3, 111: 4, 1000: 5}


@pytest.mark.parametrize(("number", "form"), ARABIC_FORMS.items())
def test_arabic_takes_the_right_one_of_its_six_forms(folder: Path, number: int, form: int) -> None:
    """None, one, two, a few, many and the hundreds each have their own words."""
    say = locales.load(folder).say("ar")
    words = ("لا تقارير", "تقرير واحد", "تقريران", "تقارير", "تقريرًا", "تقرير")
    said = locales.bare(say.many("{n} report", "{n} reports", number))
    assert said in (words[form], f"{number:,} {words[form]}")


def test_english_counts_one_and_many(folder: Path) -> None:
    """English is the key, so it needs no catalogue."""
    say = locales.load(folder).say("en")
    assert [say.many("{n} report", "{n} reports", n) for n in (0, 1, 2)] == ["0 reports", "1 report", "2 reports"]


def test_a_plural_that_is_not_translated_is_english(folder: Path) -> None:
    """An empty form never shows an empty card."""
    assert "2 days" in locales.bare(locales.load(folder).say("ar").many("{n} day", "{n} days", 2))


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_language_can_write_a_day_and_a_number(tag: str) -> None:
    """Dates need no glue, and figures are those of the telephone keypad."""
    say = Say(LANGUAGES[tag], plural_rule(LANGUAGES[tag]))
    said = say.date(datetime.date(2026, 11, 22))
    assert "2026" in said
    assert "22" in said
    assert all(c.isascii() for c in say.number(12345) if c.isdigit())
    assert say.date(datetime.datetime(2026, 11, 22, 23, 59, tzinfo=datetime.UTC)) == said


def test_english_days_are_written_the_british_way(folder: Path) -> None:
    """22 November, not November 22."""
    assert locales.load(folder).say("en").date(datetime.date(2026, 11, 22)) == "22 November 2026"
