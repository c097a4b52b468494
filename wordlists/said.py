"""Days, hours, years and ages as people say them: `wordlists/said/*.txt`, laid over what a recipe made.

A list there has the sections of a lexicon and two kinds of its own: `[list:days]`, items by commas, ways of one by
slashes; and, among phrases, lines with `{days}` in them: one phrase for every way of every item. `{days:5-12}`
takes items 5 to 12 only, the first being 1.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product
from pathlib import Path
from typing import Final

from wordlists.files import Sections, bare, fold, read, respelled, respelling

_FOLDER: Final = Path(__file__).parent / "said"
_PLACE: Final = re.compile(r"\{([\w-]+)(?::(\d+)-(\d+))?\}")
_UNMARKED: Final = ("ro", "pt", "fr")
"""Languages whose phrases are often typed without the marks of their letters."""
_MISSPELT: Final = ("month", "ordinal", "number")
_LONG: Final = 6
"""Letters of the shortest word whose slips of the thumb are listed: of shorter ones they are other words or names."""
_HIDDEN: Final = ("name", "maybe", "surname", "place", "maybe-place")


def add(file: str, sections: Sections) -> dict[str, set[str]]:
    """The sections of a lexicon file with what is said in its language; a word listed here is no name or place."""
    pairs = respelling(sections)
    more = {name: {respelled(word, pairs) for word in words} for name, words in said(file).items()}
    together = {name: set(words) for name, words in sections.items()}
    for name, words in more.items():
        together.setdefault(name, set()).update(words)
        if file in _UNMARKED and name.startswith("phrase:"):
            together[name].update(bare(phrase) for phrase in words)
    if file in _UNMARKED or file == "en":
        taken = {word for name, words in together.items() if ":" not in name for word in words} | _names()
        for name in _MISSPELT:
            slips = {typed for word in sections.get(name, ()) if len(word) >= _LONG for typed in misspelt(word)} - taken
            together.setdefault(name, set()).update(slips)
            taken |= slips
    known = {word for name, words in more.items() if ":" not in name and name not in _HIDDEN for word in words}
    for name in _HIDDEN:
        if name in together:
            together[name] -= known
    return together


@cache
def _names() -> frozenset[str]:
    """Every word of the hand-written lists of names in Latin letters."""
    lists = [read(f"names-{list_of}") for list_of in ("latn", "en", "europe", "pl", "kurd", "habesha", "heard")]
    return frozenset(word for sections in lists for words in sections.values() for word in words)


def misspelt(word: str) -> set[str]:
    """A word with one letter doubled, one left out or two neighbours changed about, the first letter as it is."""
    cuts = range(1, len(word))
    doubled = {word[:cut] + word[cut - 1 :] for cut in cuts} | {word + word[-1]}
    short = {word[:cut] + word[cut + 1 :] for cut in cuts}
    changed = {word[:cut] + word[cut + 1] + word[cut] + word[cut + 2 :] for cut in cuts[:-1]}
    return (doubled | short | changed) - {word}


def said(file: str) -> dict[str, set[str]]:
    """The sections of one list, its patterns written out; nothing where there is no such list."""
    path = _FOLDER / f"{file}.txt"
    if not path.exists():
        return {}
    lists: dict[str, list[list[str]]] = {}
    sections: dict[str, set[str]] = {}
    section = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("["):
            section = line.strip("[] ")
        elif section.startswith("list:"):
            items = [[way.strip() for way in item.split("/")] for item in line.split(",") if item.strip()]
            lists.setdefault(section.removeprefix("list:"), []).extend(items)
        elif section.startswith("phrase:"):
            sections.setdefault(section, set()).update(_plain(way) for way in _written_out(line, lists))
        else:
            sections.setdefault(section, set()).update(fold(line).split())
    return sections


def _written_out(line: str, lists: Mapping[str, list[list[str]]]) -> Iterator[str]:
    """A line with every way of every item in its places; alternatives of whole lines are set apart by `|`."""
    for pattern in line.split("|"):
        found = list(_PLACE.finditer(pattern))
        ways = [_ways(lists[place[1]], place) for place in found]
        for chosen in product(*ways):
            fill = iter(chosen)
            yield _PLACE.sub(lambda _, fill=fill: next(fill), pattern)  # type: ignore[misc]


def _ways(items: list[list[str]], place: re.Match[str]) -> list[str]:
    first, last = int(place[2] or 1), int(place[3] or len(items))
    return [way for item in items[first - 1 : last] for way in item]


def _plain(phrase: str) -> str:
    """A phrase as the door reads its words: hyphens and full stops set words apart."""
    return " ".join(re.sub(r"[-.’']", lambda mark: mark.group() if mark.group() in "’'" else " ", fold(phrase)).split())
