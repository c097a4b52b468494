"""A system is a process that answers lines; one that does not is told, never scored."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.deid.systems import OURS, Pipe, SystemCommand, SystemStopped, in_use, peers

ECHO = """
import json, sys
for line in sys.stdin:
    given = json.loads(line)
    end = len(given["text"])
    answer = {"id": given["id"], "spans": [[0, end, "name"]], "seconds": 0.25, "since": 2}
    answer["why"] = [[0, end, "name", given["lang"], given["text"], False]]
    print(json.dumps(answer), flush=True)
"""


def saying(code: str, **more: bool) -> SystemCommand:
    """A system that is this code."""
    return SystemCommand("Echo", (sys.executable, "-I", "-c", code), **more)


@pytest.fixture(scope="module")
def echo() -> Iterator[Pipe]:
    """It hides everything and gives what it was asked as the reason."""
    with Pipe(saying(ECHO)) as pipe:
        yield pipe


@pytest.mark.parametrize("text", ["plain", "لأحمد 😢", "two\nlines\r\u2028more", '"quoted" \\ {}', "\u200c", ""])
def test_a_text_arrives_as_it_is(echo: Pipe, text: str) -> None:
    """One line each way, whatever is in it; offsets in code points."""
    answer = echo.ask(text, "fa-AF")
    assert answer.spans == ((0, len(text)),)
    assert answer.why == ((0, len(text), f"fa-AF: {text}"),)
    assert (answer.seconds, answer.since) == (0.25, 2)
    assert echo(text, "fa-AF") == answer.spans


@pytest.mark.parametrize(
    "code",
    [
        "pass",
        "input(); print('no json', flush=True); input()",
        "input(); print('[]', flush=True); input()",
        'input(); print(\'{"id": 7, "spans": []}\', flush=True); input()',
        "input(); print('{\"id\": 1}', flush=True); input()",
        'input(); print(\'{"id": 1, "error": "no"}\', flush=True); input()',
        'input(); print(\'{"id": 1, "spans": [[1]]}\', flush=True); input()',
    ],
)
def test_an_answer_that_is_none_stops_the_run(code: str) -> None:
    """A text without an answer must not count as one with nothing to hide; and the text is not repeated."""
    with Pipe(saying(code)) as pipe, pytest.raises(SystemStopped) as stopped:
        pipe("my secret", "en")
    assert str(stopped.value) == "Echo: no answer to text 1"


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells the peak")
def test_the_peak_is_that_of_the_process() -> None:
    """Of 100 MB that it took and gave back."""
    hungry = "import sys; big = b'x' * 100_000_000; del big\n" + ECHO
    with Pipe(saying(hungry)) as pipe:
        pipe("x", "en")
        peak = pipe.peak_memory()
    assert peak is not None
    assert 100 < peak < 160


def test_ours_is_the_command_that_people_run() -> None:
    """One account through the real command line, with its reasons."""
    with Pipe(OURS) as pipe:
        answer = pipe.ask("call 07700 900123", "en")
    assert answer.spans == ((5, 17),)
    assert answer.why[0][:2] == (5, 17)


def test_numbers_kept_for_drama_are_given_to_a_peer_as_numbers_in_use() -> None:
    """The peer checks them; we are never asked anything but what was typed."""
    with Pipe(saying(ECHO, checks_phones=True)) as pipe:
        assert pipe.ask("on 07700 900341", "en").why == ((0, 15, "en: on 07400 123341"),)
    assert not OURS.checks_phones
    assert all(peer.checks_phones for peer in peers()[0])


@pytest.mark.parametrize(
    ("typed", "given_"),
    [
        ("+44 7700 900341", "+44 7400 123341"),
        ("٠٧٧٠٠ ٩٠٠٦١٤", "٠٧٤٠٠ ١٢٣٦١٤"),
        ("07700-900-417 or 07700900456", "07400-123-417 or 07400123456"),
        ("020 7946 0018, 999", "020 7946 0018, 999"),
    ],
)
def test_a_number_in_use_has_the_same_form(typed: str, given_: str) -> None:
    """The same script, spaces and length; every other number as it was."""
    assert in_use(typed) == given_


@given(st.text(st.sampled_from("0790 +-٠٧٩۰۷۹ab")))
def test_the_places_of_a_text_do_not_move(text: str) -> None:
    """Or spans would be scored against other letters."""
    changed = in_use(text)
    assert len(changed) == len(text)
    assert all(a == b or (a.isdecimal() and b.isdecimal()) for a, b in zip(text, changed, strict=True))
