"""`safereport deidentify`: one line out for every line in, and never a word of a line that could not be read."""

import io
import json
from typing import Any

import pytest

from bot.commands.deidentify import run


def _run(typed: str, *, explain: bool = False) -> list[dict[str, Any]]:
    out = io.StringIO()
    run(io.StringIO(typed), out, explain)
    return [json.loads(line) for line in out.getvalue().splitlines()]


@pytest.mark.parametrize(
    ("line", "ident"),
    [
        ("Zebedee not json", None),
        ('["Zebedee"]', None),
        ('{"id": 7, "text": 5}', 7),
        ('{"id": "a", "lang": ["Zebedee"], "text": "Zebedee"}', "a"),
        ('{"id": {"Zebedee": 1}, "text": null}', None),
        ("", None),
        ("[" * 100_000, None),
    ],
)
def test_a_line_that_cannot_be_read_gives_an_error_that_repeats_nothing(line: str, ident: object) -> None:
    """And the stream goes on."""
    bad, good = _run(line + '\n{"id": 2, "lang": "en", "text": "he hit me"}\n')
    assert bad["id"] == ident
    assert "error" in bad
    assert "Zebedee" not in json.dumps(bad)
    assert good == {"id": 2, "text": "he hit me", "spans": []}


def test_lone_surrogates_do_not_stop_the_stream() -> None:
    """They are in nobody's language."""
    answer = _run('{"id": "\\ud800", "lang": "en", "text": "he \\ud800 hit me"}\n')[0]
    assert answer["text"] == "he  hit me"


def test_explaining_names_recogniser_and_rule_for_every_span() -> None:
    """Start, end, kind, recogniser, rule, whether the reporter may show it again."""
    answer = _run('{"id": 1, "lang": "EN-gb", "text": "my son Ahmed is blorf"}\n', explain=True)[0]
    assert answer["text"] == "my son [name] is [unknown]"
    assert answer["why"] == [
        [7, 12, "name", "names", "after a kinship word", False],
        [16, 21, "unknown", "unknowns", "word not in the lexicon", True],
    ]


def test_a_missing_or_unknown_language_is_only_a_missing_hint() -> None:
    """Both scripts are read by their own lexicons."""
    first, second = _run('{"id": 1, "text": "my son Ahmed"}\n{"id": 2, "lang": "qq", "text": "زوجي أحمد ضربني"}\n')
    assert first["text"] == "my son [name]"
    assert second["text"] == "زوجي [name] ضربني"
