"""The scorer's arithmetic on examples done by hand: a scorer that forgives a leak fails here."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.deid.corpus import MARKED, Account, parse
from bench.deid.scoring import (
    DIRECT,
    NUMBERED,
    POINTING,
    Judged,
    SpansWrong,
    Tally,
    judge,
    measure,
    ordinary,
    tally,
    words,
)

LINE = "my <husband> {name:Ahmed Khan} <hit> me on {date:3 May}, call {phone:07700 900123} pls"
TEXT = "my husband Ahmed Khan hit me on 3 May, call 07700 900123 pls"
NAME, DATE, PHONE = (11, 21), (32, 37), (44, 56)


def account(line: str = LINE, language: str = "en") -> Account:
    """An account from its markup."""
    return parse(f"home\t{line}", language, "dev", "here")


def leaks(line: str, *spans: tuple[int, int]) -> list[str]:
    """The kinds of what leaks of an account when these spans are hidden."""
    return [mark.kind for mark in judge(account(line), spans).leaked]


def told(text: str) -> list[str]:
    """The words of a text."""
    return [text[start:end] for start, end in words(text)]


def test_the_example_is_what_it_says() -> None:
    """The offsets of the examples below."""
    assert account().text == TEXT
    assert [TEXT[start:end] for start, end in (NAME, DATE, PHONE)] == ["Ahmed Khan", "3 May", "07700 900123"]


# Leaks


def test_everything_leaks_when_nothing_is_hidden() -> None:
    """And nothing is hidden or lost."""
    judged = judge(account(), ())
    assert [mark.kind for mark in judged.leaked] == ["name", "date", "phone"]
    assert (judged.hidden, judged.lost) == ((), ())


def test_nothing_leaks_when_exactly_the_identifiers_are_hidden() -> None:
    """The perfect answer."""
    judged = judge(account(), (NAME, DATE, PHONE))
    assert (judged.leaked, judged.hidden, judged.lost) == ((), (), ())


@pytest.mark.parametrize("spans", [((11, 20),), ((12, 21),), ((11, 15), (16, 21)), ((11, 16),), ((16, 21),), ()])
def test_one_letter_that_stays_is_a_leak(spans: tuple[tuple[int, int], ...]) -> None:
    """At the edge, in the middle, or a whole word of it."""
    assert leaks(LINE, *spans, DATE, PHONE) == ["name"]


@pytest.mark.parametrize("spans", [((11, 16), (17, 21)), ((11, 18), (14, 21)), ((17, 21), (11, 16)), ((0, 60),)])
def test_pieces_that_cover_every_letter_together_leave_no_leak(spans: tuple[tuple[int, int], ...]) -> None:
    """In any order, overlapping, and with the space between them visible."""
    assert leaks(LINE, *spans, DATE, PHONE) == []


def test_a_digit_that_stays_is_a_leak() -> None:
    """Of any script."""
    assert leaks("call {phone:٠٧٧٠٠ ٩٠٠١٢٣} pls", (5, 16)) == ["phone"]
    assert leaks("call {phone:٠٧٧٠٠ ٩٠٠١٢٣} pls", (5, 17)) == []


def test_punctuation_that_stays_is_none() -> None:
    """Only letters and digits tell."""
    assert leaks("see {handle:@noor_x} there", (5, 9), (10, 11)) == []
    assert leaks("see {handle:@noor_x} there", (5, 9)) == ["handle"]


def test_a_span_beside_an_identifier_covers_nothing_of_it() -> None:
    """Ends are exclusive."""
    assert leaks(LINE, (0, 11), (21, 32), (37, 44), (56, 60)) == ["name", "date", "phone"]


def test_an_empty_span_hides_nothing() -> None:
    """Not even where it stands."""
    judged = judge(account(), ((11, 11), (5, 5), (60, 60)))
    assert len(judged.leaked) == 3
    assert judged.hidden == ()


@pytest.mark.parametrize("span", [(-1, 3), (5, 3), (0, 61), (61, 62)])
def test_a_span_outside_the_text_is_refused(span: tuple[int, int]) -> None:
    """A negative index would quietly cover from the end."""
    with pytest.raises(SpansWrong):
        judge(account(), (span,))


def test_offsets_are_code_points() -> None:
    """Not bytes, not UTF-16: an emoji counts one."""
    assert leaks("😢😢 {name:أحمد} said", (3, 7)) == []
    assert leaks("😢😢 {name:أحمد} said", (5, 9)) == ["name"]


# Words and key words


def test_a_word_with_one_hidden_letter_is_hidden() -> None:
    """And the words around it are not."""
    judged = judge(account("he came back late"), ((3, 4),))
    assert judged.hidden == ((3, 7),)


def test_a_key_word_with_one_hidden_letter_is_lost() -> None:
    """A phrase of several words is one key."""
    judged = judge(account("he <put his hands> on my <neck>"), ((7, 8),))
    assert [(mark.start, mark.end) for mark in judged.lost] == [(3, 16)]


def test_hiding_the_space_between_words_hides_none() -> None:
    """Nor does hiding a comma."""
    judged = judge(account("he, <hit> me"), ((2, 4), (7, 8)))
    assert (judged.hidden, judged.lost) == ((), ())


def test_ordinary_words_are_those_outside_identifiers_and_key_words() -> None:
    """Digits alone are no words."""
    of = account("my <husband> {name:Ahmed Khan} came 2 times, at 10pm")
    assert [of.text[start:end] for start, end in ordinary(of)] == ["my", "came", "times", "at", "10pm"]


def test_what_is_glued_to_an_identifier_is_no_ordinary_word() -> None:
    """An ending behind an apostrophe goes with its word."""
    of = account("{name:Ahmed}'s car, d'{name:Amina}, {name:Ahmet}’in evi, {name:Noor}em")
    assert [of.text[start:end] for start, end in ordinary(of)] == ["car", "evi"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("don't stop", ["don't", "stop"]),
        ("'quoted' words", ["quoted", "words"]),
        ("rock 'n' roll", ["rock", "n", "roll"]),
        ("well-known_thing", ["well", "known", "thing"]),
        ("मेरे पति ने मारा", ["मेरे", "पति", "ने", "मारा"]),
        ("என் கணவர் அடித்தார்", ["என்", "கணவர்", "அடித்தார்"]),
        ("می\u200cخواهم بروم", ["می\u200cخواهم", "بروم"]),
        ("شَهِدَ", ["شَهِدَ"]),
        ("他打我", ["他", "打", "我"]),
        ("他hit我。", ["他", "hit", "我"]),
        ("він п'є", ["він", "п'є"]),
        ("ሰብኣየይ ሃሪሙኒ።", ["ሰብኣየይ", "ሃሪሙኒ"]),
        ("07700 900123 😢❤️ !!", []),
        ("", []),
        ("end'", ["end"]),
        ("e\u0301te\u0301", ["e\u0301te\u0301"]),
    ],
)
def test_words_of_every_script(text: str, expected: list[str]) -> None:
    """Vowel signs and joiners hold a word together; Han is counted by the character."""
    assert told(text) == expected


# Percentages


def test_the_percentages_done_by_hand() -> None:
    """Two accounts and a negative; what is hidden was chosen so that no two figures are the same."""
    first = account("{name:Ola} and {name:Ewa} at {date:3 May} <beat> him")  # Ola and Ewa at 3 May beat him
    second = account("{phone:07700} or {age:six} <knife> <gun>")  # 07700 or six knife gun
    third = account("all is well here")
    spans = {first.text: [(0, 3), (12, 14)], second.text: [(0, 5), (13, 18)], third.text: [(0, 6)]}
    counts = tally(measure((first, second, third), lambda text, _: spans[text]))
    assert counts.accounts == 3
    assert counts.identifiers(MARKED) == 5
    assert counts.direct == pytest.approx(100 * 1 / 3)  # Ewa, of Ola, Ewa and the phone
    assert counts.exposed == pytest.approx(100 * 1 / 2)  # the first, of the two that hold a direct identifier
    assert counts.numbered == pytest.approx(100 * 1 / 2)  # the date, of the date and the phone
    assert counts.over_hidden == pytest.approx(100 * 3 / 8)  # at, all, is, of and at him or all is well here
    assert counts.lost == pytest.approx(100 * 1 / 3)  # knife, of beat, knife and gun
    assert counts.leak(("age",)) == 100
    assert counts.leak(("name",)) == 50
    assert counts.leak(("card",)) is None


def test_a_leaked_age_or_date_is_no_direct_leak() -> None:
    """They are counted by their kinds, and dates as numbered."""
    counts = tally([judge(account("{age:six} {date:3 May} {status:asylum} {nationality:Polish} {time:5pm}"), ())])
    assert (counts.direct, counts.exposed) == (None, None)
    assert counts.numbered == 100
    assert sum(counts.leaked.values()) == 5


def test_where_somebody_works_or_learns_is_counted_beside_what_is_direct() -> None:
    """In a figure of its own."""
    counts = tally([judge(account("{name:Ola} works at {employer:Zest} near {school:Elms}"), [(0, 3)])])
    assert (counts.direct, counts.exposed) == (0, 0)
    assert counts.pointing == pytest.approx(100 * 2 / 3)


def test_nothing_counted_is_no_percentage() -> None:
    """None, not zero: zero would be a pass."""
    counts = Tally()
    assert (counts.direct, counts.numbered, counts.exposed, counts.over_hidden, counts.lost) == (None,) * 5


@pytest.mark.parametrize("kind", sorted(DIRECT))
def test_a_leak_of_every_direct_kind_counts(kind: str) -> None:
    """As a direct leak of its account."""
    counts = tally([judge(account(f"x {{{kind}:Abc1}} y"), ())])
    assert (counts.direct, counts.exposed) == (100, 100)


def test_the_kinds_are_those_of_the_bars() -> None:
    """Names, contacts, numbers, addresses, places and handles are direct; where somebody works or learns is apart."""
    assert {"date", "time", "age", "status", "nationality", "school", "employer"} == MARKED - DIRECT
    assert {"school", "employer"} == POINTING - DIRECT
    assert {"date"} == NUMBERED - DIRECT
    assert {"name", "link", "handle", "address", "place"} == DIRECT - NUMBERED


def test_the_system_is_told_the_text_without_marks_and_its_language() -> None:
    """And nothing else."""
    heard: list[tuple[str, str]] = []
    measure((account(), account("<źle>", "pl")), lambda *given: heard.append(given) or ())  # type: ignore[func-returns-value]
    assert heard == [(TEXT, "en"), ("źle", "pl")]


# For any spans

spans = st.lists(
    st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(lambda pair: (min(pair), max(pair)))
)


def slow(of: Account, hidden: list[tuple[int, int]]) -> tuple[int, int, int]:
    """Leaks, words hidden and keys lost, by looking at every character with no cleverness."""

    def covered(place: int) -> bool:
        return any(start <= place < end for start, end in hidden)

    def letters(start: int, end: int) -> list[int]:
        return [place for place in range(start, end) if of.text[place].isalnum()]

    leaked = sum(not all(map(covered, letters(mark.start, mark.end))) for mark in of.identifiers)
    lost = sum(any(map(covered, letters(mark.start, mark.end))) for mark in of.keys)
    return leaked, sum(any(map(covered, letters(*word))) for word in ordinary(of)), lost


@given(spans)
def test_the_fast_scorer_agrees_with_a_slow_one(hidden: list[tuple[int, int]]) -> None:
    """On any spans of the example."""
    judged = judge(account(), hidden)
    assert (len(judged.leaked), len(judged.hidden), len(judged.lost)) == slow(account(), hidden)


@given(spans, spans)
def test_hiding_more_never_leaks_more(some: list[tuple[int, int]], more: list[tuple[int, int]]) -> None:
    """And never hides fewer words."""
    less, both = judge(account(), some), judge(account(), some + more)
    assert set(both.leaked) <= set(less.leaked)
    assert set(both.hidden) >= set(less.hidden)
    assert set(both.lost) >= set(less.lost)


@given(st.text(), st.data())
def test_words_do_not_overlap_and_hold_every_letter(text: str, data: st.DataObject) -> None:
    """In order, inside the text, and no letter outside them."""
    found = words(text)
    assert list(found) == sorted(found)
    assert all(first[1] <= second[0] for first, second in pairwise(found))
    inside = {place for start, end in found for place in range(start, end)}
    assert all(place in inside for place, char in enumerate(text) if char.isalpha())


def test_a_judgement_keeps_its_account() -> None:
    """So that it can be counted by language."""
    judged: Judged = judge(account(), ())
    assert judged.account == account()
