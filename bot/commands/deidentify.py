"""`safereport deidentify`: one JSON object a line in, one a line out."""

import io
import json
import sys
from typing import Any, TextIO

from bot import logs
from bot.lexicons import read
from privacy.door import Door, render
from privacy.text import RawText


class LineWrong(ValueError):
    """A line that is not an object with a text. The message never repeats the line."""


def main(explain: bool) -> None:
    """The whole command: standard input to standard output. Exits with 1 when the reader goes away."""
    logs.leave_no_memory()
    logs.set_up("WARNING")
    try:
        run(sys.stdin, sys.stdout, explain)
    except (BrokenPipeError, KeyboardInterrupt):
        sys.exit(1)


def run(stdin: TextIO, stdout: TextIO, explain: bool) -> None:
    """De-identify lines of `{"id", "lang", "text"}` until the input ends; every line out is flushed.

    A line that cannot be read gives `{"id", "error"}`; nothing of its text is repeated.
    """
    for stream, errors in ((stdin, "replace"), (stdout, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)
    door = Door(read)
    for line in stdin:
        stdout.write(json.dumps(_answer(door, line, explain), ensure_ascii=False) + "\n")
        stdout.flush()


def _answer(door: Door, line: str, explain: bool) -> dict[str, Any]:
    """What one line in gives out."""
    ident: object = None
    try:
        given = _object(line)
        ident = given.get("id") if isinstance(given.get("id"), str | int | float | None) else None
        text, language = given.get("text"), given.get("lang", "und")
        if not isinstance(text, str):
            raise LineWrong("text must be a string")
        if not isinstance(language, str | None):
            raise LineWrong("lang must be a string")
        return {"id": ident, **_cleaned(door, text, language or "und", explain)}
    except LineWrong as wrong:
        return {"id": ident, "error": str(wrong)}
    except Exception:  # one bad line must not end the stream, and no exception text may carry it out
        return {"id": ident, "error": "this line could not be read"}


def _object(line: str) -> dict[str, Any]:
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        raise LineWrong("not JSON") from None
    if not isinstance(given, dict):
        raise LineWrong("not a JSON object")
    return given


def _cleaned(door: Door, text: str, language: str, explain: bool) -> dict[str, Any]:
    cleaned = door.deidentify(RawText(text), language)
    answer: dict[str, Any] = {
        "text": render(cleaned.text),
        "spans": [[found.start, found.end, found.kind] for found in cleaned.findings],
    }
    if explain:
        answer["why"] = [[f.start, f.end, f.kind, f.recogniser, f.rule, f.may_show] for f in cleaned.findings]
    return answer
