"""Papers to stay by, statuses and nations by how their words begin, for every language, from wordlists/papers.txt."""

from functools import cache

from privacy.lexicon import BEGINNINGS
from wordlists.files import Respelling, Sections, bare, read, respelled, respelling

_SECTIONS = (*BEGINNINGS, "phrase:keep", "phrase:status", "phrase:age-is", "phrase:time", "number")

_TONED = ("vi",)
"""Files of languages in which a word without its marks is many others."""

_LEAST = 5
"""Letters of a beginning that a respelling shortened; one of a letter less is a whole word, a shorter one left out."""


def added(file: str, made: Sections) -> Sections:
    """A lexicon's sections with the language's beginnings and phrases, marks or not; `_` is a space of a phrase."""
    sections = {section: set(entries) for section, entries in made.items()}
    respell = respelling(sections)
    for section in _SECTIONS:
        for entry in _lists().get(f"{file} {section}", ()):
            forms = {entry, bare(entry)} if entry[0] < "\u0250" and file not in _TONED else {entry}
            read_as = {
                _beginning(form, respell) if section in BEGINNINGS else respelled(form, respell) for form in forms
            } - {""}
            sections.setdefault(section, set()).update(form.replace("_", " ") for form in read_as)
    return sections


def not_found_by(phrases: set[str], file: str) -> set[str]:
    """The phrases that what is read of papers by how words begin does not hide whole."""
    papers, told = (tuple(sorted(_lists().get(f"{file} {kind}", ()))) for kind in ("paper", "paper-told"))
    return {phrase for phrase in phrases if not _whole([f"{word}." for word in phrase.split()], papers, told)}


_NEAR = 3
"""Words between a paper and what is said of it, as the door reads them."""


def _whole(words: list[str], papers: tuple[str, ...], told: tuple[str, ...]) -> bool:
    for place, word in enumerate(words):
        if word.startswith(papers):
            near = range(max(place - _NEAR, 0), min(place + _NEAR + 1, len(words)))
            ends = [at for at in near if at != place and words[at].startswith(told)]
            if min([place, *ends]) == 0 and max([place, *ends]) == len(words) - 1 > 0:
                return True
    return False


def _beginning(form: str, respell: Respelling) -> str:
    """What the door reads a beginning as; one that a respelling made short is a word, or nothing."""
    read_as = respelled(form, respell)
    letters = len(read_as.removesuffix("."))
    if len(read_as) >= len(form) or letters >= _LEAST:
        return read_as
    return read_as.removesuffix(".") + "." if letters == _LEAST - 1 else ""


@cache
def _lists() -> dict[str, set[str]]:
    """List to entries: `[ur hi paper]` is a list of two files."""
    lists: dict[str, set[str]] = {}
    for key, entries in read("papers").items():
        *files, section = key.split()
        for file in files:
            lists.setdefault(f"{file} {section}", set()).update(entries)
    return lists
