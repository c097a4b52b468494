"""Where somebody works: the phrases beside an employer's name, for every language, from wordlists/work.txt."""

from collections.abc import Iterator
from functools import cache
from itertools import product
from pathlib import Path

from privacy.lexicon import BIT, HIDES, SECTIONS
from wordlists.files import Sections, bare, fold, respelled, respelling
from wordlists.romanised_russian import spelled

_FILE = Path(__file__).parent / "work.txt"
_WORDS = ("not-firm", "work-in", "at-ending", "generic", "trading")


def added(tag: str, made: Sections) -> Sections:
    """A lexicon's sections with the language's phrases for work; their words are harmless where no list has them."""
    lists = _lists().get(tag)
    if lists is None:
        return made
    sections = {section: set(entries) for section, entries in made.items()}
    respell = respelling(sections)
    for kind, entry in _phrases(lists):
        phrase = " ".join(map(spelled, entry.split())) if tag == "ru-latn" else entry
        forms = {phrase, bare(phrase)} if phrase[0] < "\u0250" else {phrase}
        sections.setdefault(kind, set()).update(respelled(form, respell) for form in forms)
    where = {word for word in sections.get("in-place", ()) if word.lower() == word.upper()}
    where |= sections.get("work-in", set())
    works = {f"{said} {within}" for said in sections.get("phrase:worked", ()) for within in where}
    sections.setdefault("phrase:works-at", set()).difference_update(works)  # the door joins the two itself
    known = set().union(*(sections.get(section, set()) for section in SECTIONS))
    phrases = (sections.get(f"phrase:{kind}", set()) for kind in ("worked", "worked-at", "works-at"))
    told = {word for phrase in set().union(*phrases) for word in phrase.split()}
    sections.setdefault("word", set()).update((told | sections.get("not-firm", set())) - known)
    shown = sections.get("not-firm", set()) - set().union(*(sections.get(section, set()) for section in _HIDDEN))
    return {**sections, "not-firm": shown}


_HIDDEN = tuple(section for section in SECTIONS if BIT[section] & HIDES)


def _phrases(lists: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    """Section and entry: `at 2` with each of `work 2`, `does` with each of `for`, the others as they stand."""
    for key, entries in lists.items():
        kind, _, group = key.partition(" ")
        if kind in ("at", "does"):
            joined, section = {"at": ("work", "phrase:worked-at"), "does": ("for", "phrase:works-at")}[kind]
            for first, second in product(entries, lists[f"{joined} {group}".strip()]):
                yield section, f"{first} {second}"
        elif kind in _WORDS:
            yield from ((kind, word) for entry in entries for word in entry.split())
        elif kind in ("worked", "worked-at", "works-at"):
            yield from ((f"phrase:{kind}", entry) for entry in entries)


@cache
def _lists() -> dict[str, dict[str, list[str]]]:
    """Language to list to phrases, as the door reads them: `[ur fa at 2]` is a list of two languages."""
    lists: dict[str, dict[str, list[str]]] = {}
    into: list[list[str]] = []
    for line in _FILE.read_text(encoding="utf-8").split("\n"):
        if line.startswith("["):
            words = line.strip("[]").split()
            kind = next(place for place, word in enumerate(words) if word in _KINDS)
            into = [lists.setdefault(tag, {}).setdefault(" ".join(words[kind:]), []) for tag in words[:kind]]
        elif line and line[0] != "#":
            phrases = [" ".join(phrase.split()) for phrase in fold(line).split(",")]
            for entries in into:
                entries += [phrase for phrase in phrases if phrase]
    return lists


_KINDS = (*_WORDS, "at", "work", "does", "for", "worked", "worked-at", "works-at")
