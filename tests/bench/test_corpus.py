"""The corpus is read as it was marked, and nothing malformed is read at all."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.deid.corpus import FOLDER, LANGUAGES, MARKED, Account, CorpusWrong, Mark, parse, read


def write(folder: Path, language: str, part: str, *lines: str) -> None:
    """One file of a corpus."""
    (folder / language).mkdir(parents=True, exist_ok=True)
    (folder / language / f"{part}.txt").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def faults(folder: Path) -> tuple[str, ...]:
    """What is wrong with a corpus."""
    with pytest.raises(CorpusWrong) as wrong:
        read(folder)
    return wrong.value.faults


def test_marks_are_taken_out_and_their_places_kept() -> None:
    """In code points of the text without marks, clitics and glued letters included."""
    account = parse("home\tزوجي {name:لأحمد} <hit> me 😢 at {postcode:M145AB}, {name:Ola}'s x", "ar", "dev", "here")
    assert account.text == "زوجي لأحمد hit me 😢 at M145AB, Ola's x"
    assert [(mark.kind, account.text[mark.start : mark.end]) for mark in account.identifiers] == [
        ("name", "لأحمد"),
        ("postcode", "M145AB"),
        ("name", "Ola"),
    ]
    assert [account.text[mark.start : mark.end] for mark in account.keys] == ["hit"]
    assert (account.family, account.where) == ("home", "here")


def test_an_account_may_hold_nothing_marked() -> None:
    """Negatives measure over-hiding."""
    assert parse("calm\tall is well", "en", "dev", "here") == Account("en", "dev", "calm", "here", "all is well")


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("no tab here", "a tab"),
        ("\ttext", "family"),
        ("", "a tab"),
        ("Home\ttext", "family"),
        ("home 2\ttext", "family"),
        ("home-\ttext", "family"),
        ("home\t", "space around"),
        ("home\t text", "space around"),
        ("home\ttext ", "space around"),
        ("home\ttext\r", "space around"),
        ("home\ta\tb", "no tab"),
        ("home\ta\x07b", "control"),
        ("home\t{nme:Ola} x", "no such kind: nme"),
        ("home\t{unknown:Ola} x", "no such kind: unknown"),
        ("home\t{hidden:Ola} x", "no such kind: hidden"),
        ("home\t{Ola} x", "stray or unclosed {"),
        ("home\t{name:Ola x", "stray or unclosed {"),
        ("home\tname:Ola} x", "stray or unclosed }"),
        ("home\t<hit x", "stray or unclosed <"),
        ("home\thit> x", "stray or unclosed >"),
        ("home\t{name:<Ola>} x", "stray or unclosed {"),
        ("home\t<my {name:Ola}> x", "stray or unclosed <"),
        ("home\t{name:} x", "no letter or digit"),
        ("home\t{name: Ola} x", "space at its edge"),
        ("home\t<> x", "no letter or digit"),
        ("home\t<!> x", "no letter or digit"),
        ("home\ti <3 you", "stray or unclosed <"),
    ],
)
def test_a_malformed_line_is_refused(line: str, fault: str) -> None:
    """With what is wrong with it."""
    with pytest.raises(ValueError, match=fault.replace("{", r"\{")):
        parse(line, "en", "dev", "here")


def test_every_fault_is_told_with_its_file_and_line(tmp_path: Path) -> None:
    """All of them together."""
    write(tmp_path, "en", "dev", "home\tfine", "home\t{name:Ola", "nothing")
    write(tmp_path, "pl", "test", "dom\t<źle")
    (tmp_path / "xx").mkdir()
    assert faults(tmp_path) == (
        "xx: no language of the table",
        "en/dev.txt:2: a stray or unclosed {",
        "en/dev.txt:3: a line is a family label (a-z and -), a tab, and the account",
        "pl/test.txt:1: a stray or unclosed <",
    )


def test_an_empty_line_and_bytes_that_are_no_utf_8_are_faults(tmp_path: Path) -> None:
    """Nothing is skipped in silence."""
    write(tmp_path, "en", "dev", "home\tfine", "", "home\tfine too")
    (tmp_path / "pl").mkdir()
    (tmp_path / "pl" / "dev.txt").write_bytes(b"dom\t\xff\n")
    assert [fault.partition(": ")[0] for fault in faults(tmp_path)] == ["en/dev.txt:2", "pl/dev.txt:1"]


def test_a_family_stands_in_one_part_only(tmp_path: Path) -> None:
    """Or the test part would hold what was developed on."""
    write(tmp_path, "en", "dev", "home\tone", "bus\ttwo")
    write(tmp_path, "en", "test", "work\tthree", "bus\tfour")
    assert faults(tmp_path) == ("en/test.txt:2: the family also stands in the other part",)


def test_an_account_is_told_once(tmp_path: Path) -> None:
    """Neither twice in a file nor in both parts."""
    write(tmp_path, "en", "dev", "home\tone", "bus\tone")
    write(tmp_path, "en", "test", "work\tone")
    assert faults(tmp_path) == (
        "en/dev.txt:2: the same account as line 1",
        "en/test.txt:1: the account also stands in the other part",
    )


def test_the_same_family_may_be_told_in_two_languages(tmp_path: Path) -> None:
    """The split is within a language. Accounts come in the order of the table, development part first."""
    write(tmp_path, "pl", "dev", "bus\tdwa")
    write(tmp_path, "en", "test", "bus\tone")
    write(tmp_path, "en", "dev", "home\ttwo")
    assert [(one.language, one.part) for one in read(tmp_path)] == [("en", "dev"), ("en", "test"), ("pl", "dev")]
    assert [one.where for one in read(tmp_path, ["pl"])] == ["pl/dev.txt:1"]


def test_no_corpus_is_no_fault(tmp_path: Path) -> None:
    """It has no accounts."""
    assert read(tmp_path / "nowhere") == ()


plain = st.text(st.characters(exclude_categories=("Cc", "Cs", "Co", "Cn"), exclude_characters="{}<>"), min_size=1)
surface = plain.filter(lambda text: text == text.strip() and any(char.isalnum() for char in text))
piece = st.one_of(
    plain.map(lambda text: ("", text)),
    st.tuples(st.sampled_from(sorted(MARKED)), surface),
    surface.map(lambda text: ("<>", text)),
)


@given(st.lists(piece, min_size=1))
def test_whatever_was_marked_is_found_again(pieces: list[tuple[str, str]]) -> None:
    """Markup written from pieces parses back into them."""
    text, line = "x", "x"
    marks: list[Mark] = []
    for kind, inside in pieces:
        line += inside if not kind else f"<{inside}>" if kind == "<>" else f"{{{kind}:{inside}}}"
        if kind:
            marks.append(Mark(kind.strip("<>"), len(text), len(text) + len(inside)))
        text += inside
    account = parse(f"home\t{line}x", "en", "dev", "here")
    assert account.text == f"{text}x"
    assert sorted(account.identifiers + account.keys, key=lambda mark: mark.start) == marks


@given(st.text())
def test_any_line_is_read_or_refused(line: str) -> None:
    """And what is read lies inside the text."""
    try:
        account = parse(f"home\t{line}", "en", "dev", "here")
    except ValueError:
        return
    for mark in account.identifiers + account.keys:
        assert 0 <= mark.start < mark.end <= len(account.text)
    assert not set("{}<>") & set(account.text)


# The corpus itself


def test_the_corpus_reads_without_a_fault() -> None:
    """Every line of it."""
    assert read()


@pytest.mark.parametrize("language", [language for language in LANGUAGES if (FOLDER / language).is_dir()])
def test_a_language_has_enough_accounts(language: str) -> None:
    """60 of which 36 only measure, 20 and 12 in romanised spellings; at least ten hold no identifier."""
    latin = language.endswith("-Latn")
    accounts = read(languages=[language])
    assert len(accounts) >= (20 if latin else 60)
    assert sum(account.part == "test" for account in accounts) >= (12 if latin else 36)
    assert sum(not account.identifiers for account in accounts) >= (3 if latin else 10)
