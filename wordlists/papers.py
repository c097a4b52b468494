"""Papers to stay by, statuses and nations by how their words begin, for every language, from wordlists/papers.txt."""

from functools import cache

from privacy.lexicon import BEGINNINGS
from wordlists.files import Sections, bare, read

_SECTIONS = (*BEGINNINGS, "phrase:keep", "phrase:status", "phrase:age-is", "phrase:time", "number")

_TONED = ("vi",)
"""Files of languages in which a word without its marks is many others."""

_LEAST = 5
"""Letters of a beginning that a respelling shortened; a shorter one is a whole word."""


def added(file: str, made: Sections) -> Sections:
    """A lexicon's sections with the language's beginnings and phrases, marks or not; `_` is a space of a phrase."""
    sections = {section: set(entries) for section, entries in made.items()}
    respell = [tuple((*line.split(" "), "")[1:3]) for line in sorted(sections.get("respell", ()))]
    for section in _SECTIONS:
        for entry in _lists().get(f"{file} {section}", ()):
            for form in {entry, bare(entry)} if entry[0] < "\u0250" and file not in _TONED else {entry}:
                for written, as_read in respell:
                    form = form.replace(written, as_read)  # noqa: PLW2901
                whole = "." if section in BEGINNINGS and len(form) < len(entry) and len(form) < _LEAST else ""
                sections.setdefault(section, set()).add(form.replace("_", " ") + whole.removesuffix(form[-1:]))
    return sections


@cache
def _lists() -> dict[str, set[str]]:
    """List to entries: `[ur hi paper]` is a list of two files."""
    lists: dict[str, set[str]] = {}
    for key, entries in read("papers").items():
        *files, section = key.split()
        for file in files:
            lists.setdefault(f"{file} {section}", set()).update(entries)
    return lists
