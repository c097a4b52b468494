"""Errors are shown of the development part, and only counted of the test part."""

from pathlib import Path

import pytest

from bench.deid import accuracy, corpus
from bench.deid.corpus import parse
from bench.deid.scoring import judge
from bench.deid.systems import Answer

LINE = "home\tmy <husband> {name:Ahmed Khan} came"


class Deaf:
    """A system that hides `husband` and `came` and lets the name through."""

    def __init__(self, _: object) -> None:
        self.asked: list[str] = []

    def __enter__(self) -> "Deaf":
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def ask(self, text: str, _: str) -> Answer:
        """The same for every text."""
        self.asked.append(text)
        return Answer(((3, 10), (22, 26)), ((3, 10, "unknowns: no such word"), (22, 26, "names: verb")))


@pytest.mark.parametrize("arguments", [["--errors"], ["--errors", "--part", "test"], ["--part", "test", "--errors"]])
def test_errors_of_the_test_part_are_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Also when the part is only the default."""
    with pytest.raises(SystemExit) as refused:
        accuracy.main(arguments)
    assert refused.value.code == 2
    told = capsys.readouterr()
    assert "development part only" in told.err
    assert told.out == ""


def test_errors_of_a_test_account_are_never_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever calls the function goes no further than whoever types the command."""
    monkeypatch.setattr(accuracy, "Pipe", Deaf)
    accounts = [parse(LINE, "en", "dev", "a"), parse(LINE, "en", "test", "b")]
    with pytest.raises(ValueError, match="development part only"):
        list(accuracy.errors(accounts))


def test_errors_name_the_leak_the_lost_word_and_the_hidden_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """With file and line, and the rule that hid it."""
    monkeypatch.setattr(accuracy, "Pipe", Deaf)
    assert list(accuracy.errors([parse(LINE, "en", "dev", "en/dev.txt:1")])) == [
        "en/dev.txt:1 home: leaked name: …my husband [Ahmed Khan] came…",
        "en/dev.txt:1 home: lost <husband> (unknowns: no such word)",
        "en: hid 1 x came (names: verb)",
    ]


def test_a_broken_corpus_is_told_and_not_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With every fault."""
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "test.txt").write_text("home\t{name:Ola\nnothing\n")
    monkeypatch.setattr(accuracy, "read", lambda languages: corpus.read(tmp_path, languages))
    with pytest.raises(SystemExit) as told:
        accuracy.main([])
    assert "en/test.txt:1" in str(told.value.code)
    assert "en/test.txt:2" in str(told.value.code)
    assert "2 faults" in str(told.value.code)


def test_a_language_without_a_corpus_is_said_to_have_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rather than a table of nothing."""
    monkeypatch.setattr(accuracy, "read", lambda languages: corpus.read(tmp_path, languages))
    with pytest.raises(SystemExit, match="no corpus"):
        accuracy.main(["--lang", "en", "--part", "dev"])


def test_the_whole_run_with_our_door_alone() -> None:
    """Through the real command line and fresh processes, every figure measured."""
    account = parse(LINE + " and he said" * 45, "en", "dev", "here")
    said = list(accuracy.measure([account], alone=True, markdown=True))
    assert said[0] == "The development part: 1 accounts with 1 identifiers in 1 languages and spellings."
    figures = said[1].splitlines()[-1]
    assert figures.startswith("| Safe Report | 0.0 % ✓ | 0.0 % | 0.0 % | – | ")
    assert figures.count("–") == 1
    assert "| name | direct | 1 | 0.0 % |" in said[3]
    assert "Safe Report: safereport deidentify." in said[4]
    assert "Not measured, no corpus read: pl, " in said[4]


def test_a_hidden_word_carries_every_reason_once() -> None:
    """Two spans may touch one word."""
    account = parse(LINE, "en", "dev", "here")
    answer = Answer(((22, 26),), ((22, 24, "a: b"), (24, 26, "c: d"), (25, 26, "a: b"), (26, 30, "no: no")))
    assert list(accuracy._hidden(judge(account, answer.spans), answer)) == ["came (a: b; c: d)"]
