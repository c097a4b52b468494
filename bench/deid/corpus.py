"""The corpus: accounts with their identifiers and key words marked, read strictly. The form is in corpus/README.md."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from privacy.text import KINDS

FOLDER: Final = Path(__file__).parent / "corpus"
PARTS: Final = ("dev", "test")
LANGUAGES: Final = (
    "en", "pl", "ro", "es", "pt", "fr", "sq", "tr", "so", "uk", "ru", "ar", "ur", "fa", "fa-AF", "ps", "ckb", "kmr",
    "bn", "pa-Guru", "pa-Arab", "hi", "ta", "ti", "vi", "zh",
    "ur-Latn", "hi-Latn", "ar-Latn", "fa-Latn", "bn-Latn", "ru-Latn",
)  # fmt: skip
"""Every language and spelling that is measured (BCP 47), in the order of the table; romanised spellings last."""

MARKED: Final = frozenset(KINDS) - {"unknown", "hidden"}
"""The kinds an identifier may have: those of the chips, less the two that say nothing about the word."""

_FAMILY: Final = re.compile(r"[a-z]+(-[a-z]+)*")
_PIECE: Final = re.compile(r"\{([a-z]+):([^{}<>]*)\}|<([^{}<>]*)>|([{}<>])")


@dataclass(frozen=True, slots=True)
class Mark:
    """An identifier (its kind) or a key word (kind "") of an account, from start to end in code points."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Account:
    """One account without its marks, and where they stood."""

    language: str
    part: str
    family: str
    where: str
    text: str
    identifiers: tuple[Mark, ...] = ()
    keys: tuple[Mark, ...] = ()


class CorpusWrong(ValueError):
    """The corpus cannot be read; `faults` lists all that is wrong with it, each with its file and line."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(self.faults))


class _LineWrong(ValueError):
    """What is wrong with one line."""


def read(folder: Path = FOLDER, languages: Iterable[str] = LANGUAGES) -> tuple[Account, ...]:
    """Every account, both parts, of those of these languages that have a corpus. Raises CorpusWrong with all faults."""
    faults: list[str] = []
    accounts: list[Account] = []
    for entry in sorted(folder.iterdir()) if folder.is_dir() else ():
        if entry.is_dir() and entry.name not in LANGUAGES:
            faults.append(f"{entry.name}: no language of the table")
    for language in languages:
        found = [account for part in PARTS for account in _file(folder, language, part, faults)]
        faults.extend(_shared(found))
        accounts.extend(found)
    if faults:
        raise CorpusWrong(faults)
    return tuple(accounts)


def parse(line: str, language: str, part: str, where: str) -> Account:
    """One line of a corpus file. Raises ValueError saying what is wrong with it."""
    family, tab, marked = line.partition("\t")
    if not tab or not _FAMILY.fullmatch(family):
        raise _LineWrong("a line is a family label (a-z and -), a tab, and the account")
    if "\t" in marked or marked != marked.strip() or not marked:
        raise _LineWrong("an account has no tab and no space around it")
    if any(unicodedata.category(char) in ("Cc", "Cs", "Co", "Cn") for char in marked):
        raise _LineWrong("a control character or an unassigned one")
    text, place = "", 0
    marks: list[Mark] = []
    for piece in _PIECE.finditer(marked):
        text += marked[place : piece.start()]
        kind, surface, key, stray = piece.groups()
        if stray is not None:
            raise _LineWrong(f"a stray or unclosed {stray}")
        if kind is not None and kind not in MARKED:
            raise _LineWrong(f"no such kind: {kind}")
        inside = surface if kind is not None else key
        if inside != inside.strip() or not any(char.isalnum() for char in inside):
            raise _LineWrong("a mark around no letter or digit, or with space at its edge")
        marks.append(Mark(kind or "", len(text), len(text) + len(inside)))
        text, place = text + inside, piece.end()
    text += marked[place:]
    identifiers = tuple(mark for mark in marks if mark.kind)
    return Account(language, part, family, where, text, identifiers, tuple(mark for mark in marks if not mark.kind))


def _file(folder: Path, language: str, part: str, faults: list[str]) -> list[Account]:
    """The accounts of one file, none if there is no such file; what is wrong with it is added to the faults."""
    path = folder / language / f"{part}.txt"
    where = f"{language}/{part}.txt"
    if not path.is_file():
        return []
    accounts: list[Account] = []
    seen: dict[str, int] = {}
    for number, raw in enumerate(path.read_bytes().removesuffix(b"\n").split(b"\n"), start=1):
        try:
            account = parse(raw.decode("utf-8"), language, part, f"{where}:{number}")
        except UnicodeDecodeError:
            faults.append(f"{where}:{number}: not UTF-8")
            continue
        except _LineWrong as wrong:
            faults.append(f"{where}:{number}: {wrong}")
            continue
        if account.text in seen:
            faults.append(f"{where}:{number}: the same account as line {seen[account.text]}")
        seen.setdefault(account.text, number)
        accounts.append(account)
    return accounts


def _shared(accounts: list[Account]) -> list[str]:
    """Families and accounts that stand in both parts of a language."""
    dev = [account for account in accounts if account.part == "dev"]
    families = {account.family for account in dev}
    texts = {account.text for account in dev}
    return [
        f"{account.where}: the {'account' if account.text in texts else 'family'} also stands in the other part"
        for account in accounts
        if account.part == "test" and (account.family in families or account.text in texts)
    ]
