"""`python -m bench deid-accuracy`: our door beside Presidio and scrubadub, on one part of the corpus, in one run."""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence

from bench.deid.corpus import LANGUAGES, PARTS, Account, CorpusWrong, read
from bench.deid.costs import of_a_peer, of_ours
from bench.deid.scoring import Judged, judge
from bench.deid.systems import OURS, Answer, Pipe, SystemCommand, SystemStopped, about, peers
from bench.deid.tables import Measured, tables, verdict
from bot.lexicons import read as lexicon
from privacy.door import Door

_AROUND = 24
"""Characters shown on each side of a leak."""


def main(arguments: Sequence[str]) -> None:
    """Measure and print. Exits with the faults of the corpus, or when errors of the test part are asked for."""
    asked = _asked(arguments)
    try:
        whole = read(languages=[one for one in LANGUAGES if one in (asked.lang or LANGUAGES)])
    except CorpusWrong as wrong:
        sys.exit(f"{wrong}\nThe corpus has {len(wrong.faults)} faults.")
    accounts = tuple(account for account in whole if account.part == asked.part)
    if not accounts:
        sys.exit(f"There is no corpus of these languages, part {asked.part}.")
    try:
        if asked.errors:
            print("\n".join(errors(accounts)))
        else:
            print("\n\n".join(measure(accounts, alone=asked.alone, markdown=asked.markdown)))
    except SystemStopped as stopped:
        sys.exit(str(stopped))


def measure(accounts: Sequence[Account], *, alone: bool, markdown: bool) -> Iterator[str]:
    """The tables, what ran, and which bars are missed. Raises SystemStopped."""
    others, absent = ((), ()) if alone else peers()
    systems = [_ours(accounts), *(_peer(system, accounts) for system in others)]
    door = Door(lexicon)
    offered = {account.language: door.reads(account.language) for account in accounts}
    identifiers = sum(len(account.identifiers) for account in accounts)
    yield (
        f"The {'development' if accounts[0].part == 'dev' else 'test'} part: {len(accounts):,} accounts "
        f"with {identifiers:,} identifiers in {len(offered)} languages and spellings."
    )
    for table in tables(systems, offered):
        yield table.markdown() if markdown else table.plain()
    lines = [*(system.about + "." for system in systems), *(f"{one}." for one in absent)]
    lines += verdict(systems[0].judged, systems[0].cost, offered)
    yield "\n".join(f"- {line}" if markdown else line for line in lines)


def errors(accounts: Sequence[Account]) -> Iterator[str]:
    """Every leak, every lost key word and every hidden ordinary word of these accounts. Raises SystemStopped.

    Raises ValueError for an account of the test part: its errors are counted, never read.
    """
    if any(account.part != "dev" for account in accounts):
        raise ValueError("errors are shown of the development part only")
    hidden: dict[str, Counter[str]] = {}
    with Pipe(OURS) as pipe:
        for account in accounts:
            answer = pipe.ask(account.text, account.language)
            judged = judge(account, answer.spans)
            for mark in judged.leaked:
                around = _around(account.text, mark.start, mark.end)
                yield f"{account.where} {account.family}: leaked {mark.kind}: {around}"
            for mark in judged.lost:
                why = _why(answer, mark.start, mark.end)
                yield f"{account.where} {account.family}: lost <{account.text[mark.start : mark.end]}> ({why})"
            hidden.setdefault(account.language, Counter()).update(_hidden(judged, answer))
    for language, words in hidden.items():
        for word, times in words.most_common():
            yield f"{language}: hid {times} x {word}"


def _asked(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench deid-accuracy", description=__doc__)
    parser.add_argument("--part", choices=PARTS, default="test")
    parser.add_argument("--lang", nargs="+", choices=LANGUAGES, metavar="TAG", help="only these languages")
    parser.add_argument("--errors", action="store_true", help="what our door gets wrong; development part only")
    parser.add_argument("--alone", action="store_true", help="our door only")
    parser.add_argument("--markdown", action="store_true", help="tables for a page")
    asked = parser.parse_args(arguments)
    if asked.errors and asked.part != "dev":
        parser.error("errors are shown of the development part only: --part dev --errors")
    return asked


def _ours(accounts: Sequence[Account]) -> Measured:
    with Pipe(OURS) as pipe:
        judged = tuple(judge(account, pipe(account.text, account.language)) for account in accounts)
    return Measured(OURS.name, about(OURS), judged, of_ours(accounts))


def _peer(system: SystemCommand, accounts: Sequence[Account]) -> Measured:
    with Pipe(system) as pipe:
        answers = [pipe.ask(account.text, account.language) for account in accounts]
        cost = of_a_peer(pipe, accounts, answers[0].since)
    judged = tuple(judge(account, answer.spans) for account, answer in zip(accounts, answers, strict=True))
    return Measured(system.name, about(system), judged, cost)


def _hidden(judged: Judged, answer: Answer) -> Iterator[str]:
    """Each ordinary word that was hidden, with the reason."""
    text = judged.account.text
    for start, end in judged.hidden:
        yield f"{text[start:end]} ({_why(answer, start, end)})"


def _why(answer: Answer, start: int, end: int) -> str:
    """The reasons of the spans that touch a stretch."""
    return "; ".join(dict.fromkeys(why for from_, to, why in answer.why if from_ < end and start < to))


def _around(text: str, start: int, end: int) -> str:
    """A leak between what stands around it."""
    return f"…{text[max(0, start - _AROUND) : start]}[{text[start:end]}]{text[end : end + _AROUND]}…"
