"""Dates and times said in words; workplaces and houses named by ordinary words."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from privacy.door import Door, render
from privacy.text import RawText


@pytest.mark.parametrize(
    ("language", "typed", "shown"),
    [
        ("en", "come after six, he is out", "come after [time], he is out"),
        ("en", "it was ten to eleven then", "it was [time] then"),
        ("en", "he came at four in the morning", "he came at [time] in the morning"),
        ("en", "i come in nineteen eighty six", "i come in [date]"),
        ("en", "it was on the fourteenth", "it was on the [date]"),
        ("es", "vino a las seis", "vino a las [time]"),
        ("es", "eran las cuatro y cuarto", "eran las [time]"),
        ("es", "desde septiembre de 2023", "desde [date]"),
        ("es", "fue el dos mil diez", "fue el [date]"),
        ("pt", "eram oito menos dez", "eram [time]"),
        ("pt", "foi no dia catorze", "foi no dia [date]"),
        ("fr", "depuis le quatorze", "depuis le [date]"),
        ("fr", "huit heures moins dix", "[time]"),
        ("fr", "le trois du mois de mai il est parti", "[date] il est parti"),
        ("fr", "le wxqant janvier il est parti", "le [date] il est parti"),
        ("en", "it was the third of the month of may then", "it was [date] then"),
        ("fr", "mes filles de trois et cinq ans", "mes filles de [age] ans"),
        ("en", "my case number is four four one seven", "my case number is [reference]"),
        ("en", "it was 20 past 4 then", "it was [time] then"),
        ("pl", "było pierwszego maja rano", "było [date] rano"),
        ("uk", "це було шостого березня ввечері", "це було [date] ввечері"),
        ("ru", "это было шестого марта вечером", "это было [date] вечером"),
        ("ro", "la patru şi un sfert", "la [time]"),
        ("ro", "vine la şase seara", "vine la [time] seara"),
    ],
)
def test_a_date_or_time_in_words_is_hidden(door: Door, language: str, typed: str, shown: str) -> None:
    """The number goes; the part of the day stays."""
    assert render(door.deidentify(RawText(typed), language).text) == shown


@pytest.mark.parametrize(
    "typed",
    [
        "two to three times a week", "at one of them", "by two men", "i work twelve hours a day",
        "about two or three times", "for the second time",
    ],
)  # fmt: skip
def test_what_counts_something_is_no_time(door: Door, typed: str) -> None:
    """How often and how many stays."""
    assert render(door.deidentify(RawText(typed), "en").text) == typed


@pytest.mark.parametrize(
    ("language", "typed", "shown"),
    [
        ("en", "he works at the red lion, i wait", "he works at the [employer], i wait"),
        ("es", "vivimos en kirkstall lane numero cuarenta y uno", "vivimos en [address] numero [address]"),
        ("en", "i go to my house", "i go to my house"),
        ("en", "he works at night", "he works at night"),
    ],
)
def test_ordinary_words_that_name_a_workplace_or_count_a_house_are_hidden(
    door: Door, language: str, typed: str, shown: str
) -> None:
    """After `works at` two ordinary words are a name; a number after a street is a house."""
    assert render(door.deidentify(RawText(typed), language).text) == shown


def test_of_two_phrases_that_overlap_the_one_that_reaches_further_counts_too(door: Door) -> None:
    """`am pre settled` and `pre settled status` share words: nothing of either stays."""
    assert render(door.deidentify(RawText("eu am pre settled status acum"), "ro").text) == "eu [status] acum"


_SAID = Path(__file__).parent / "said"
_MARK = re.compile(r"\{([^}]*)\}")
_WORD = re.compile(r"[^\s,.'’-]+")


def _lines(language: str) -> Iterator[tuple[str, str, frozenset[str]]]:
    """Section, phrase, and the words that may stay although they are in braces: `years`, `in the evening`."""
    section, free = "", frozenset[str]()
    for line in (_SAID / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif section == "free":
            free |= set(line.split())
        elif section:
            yield section, line, free


@pytest.mark.parametrize("language", sorted(path.stem for path in _SAID.glob("*.txt")))
def test_dates_times_and_ages_are_hidden_and_counts_and_spans_of_time_stay(door: Door, language: str) -> None:
    """A table for each language: what is in braces goes, and under `stays` nothing is a date, a time or an age."""
    wrong = []
    for section, line, free in _lines(language):
        text, spans, place = "", [], 0
        for found in _MARK.finditer(line):
            text += line[place : found.start()]
            spans.append((len(text), len(text) + len(found.group(1))))
            text += found.group(1)
            place = found.end()
        text += line[place:]
        findings = door.deidentify(RawText(text), language).findings
        covered = {p for finding in findings for p in range(finding.start, finding.end)}
        words = [word for start, end in spans for word in _WORD.finditer(text, start, end) if word.group() not in free]
        shown = any(p not in covered for word in words for p in range(word.start(), word.end()))
        counted = section == "stays" and any(finding.kind in ("date", "time", "age", "number") for finding in findings)
        if shown or counted:
            wrong.append(line)
    assert not wrong


@pytest.mark.parametrize(
    ("language", "text", "shown"),
    [
        ("ar-Latn", "5 May darabni", "[date] darabni"),
        ("ru", "22 февраляя он ударил меня", "[date] он ударил меня"),
    ],
)
def test_a_month_is_one_also_in_english_and_with_a_letter_twice(
    door: Door, language: str, text: str, shown: str
) -> None:
    """Where people write their language in Latin letters they name months in English too."""
    assert render(door.deidentify(RawText(text), language).text) == shown


@pytest.mark.parametrize(
    ("language", "text", "shown"),
    [
        ("ru", "живу третий этаж в доме", "живу [address] в доме"),
        ("uk", "восьмий поверх у будинку", "[address] у будинку"),
        ("pl", "mieszkam na trzecim piętrze", "mieszkam na [address]"),
        ("tr", "ikinci kat", "[address]"),
        ("en", "i am on the second floor, third time he hit me", "i am on the [address], third time he hit me"),
    ],
)
def test_a_floor_by_its_order_is_part_of_an_address(door: Door, language: str, text: str, shown: str) -> None:
    """On either side of its word, not over a comma."""
    assert render(door.deidentify(RawText(text), language).text) == shown
