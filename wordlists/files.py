"""Reading the hand-written lists and writing lexicon files."""

import unicodedata
from collections.abc import Mapping
from pathlib import Path

from privacy.lexicon import SECTIONS
from privacy.normal import normalise

Sections = Mapping[str, set[str]]
_WORDS = Path(__file__).parent


def read(name: str) -> dict[str, set[str]]:
    """The sections of a hand-written list: words by spaces, phrases by lines, all as the door reads them."""
    sections: dict[str, set[str]] = {}
    current: set[str] | None = None
    for line in (_WORDS / f"{name}.txt").read_text(encoding="utf-8").split("\n"):
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("["):
            section = line.strip("[] ")
            current = sections.setdefault(section, set())
            continue
        if current is None:
            raise ValueError(f"{name}: a word outside any section")
        whole = fold(line.strip())
        if section.startswith("phrase:"):
            current.add(" ".join(whole.split()))
        else:
            current.update(whole.split())
    return sections


def fold(text: str) -> str:
    """A word as the door reads it: normalised, in small letters."""
    return normalise(text).text.lower()


Respelling = tuple[tuple[str, str], ...]
"""What is read for what, in order."""


def respelling(sections: Sections) -> Respelling:
    """How a lexicon reads a language that is typed in many spellings; nothing where it is not."""
    lines = (line.split(" ") for line in sorted(sections.get("respell", ())))
    return tuple((written, (*read_as, "")[0]) for _, written, *read_as in lines)


def respelled(word: str, pairs: Respelling) -> str:
    """A word or phrase as the lexicon holds it."""
    for written, read_as in pairs:
        word = word.replace(written, read_as)
    return word


_STROKES = str.maketrans("łıđøß", "lidos")


def bare(word: str) -> str:
    """A word as it is typed without its marks."""
    parts = unicodedata.normalize("NFD", word.translate(_STROKES))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def write(path: Path, sections: Sections, title: str) -> None:
    """Write a lexicon: sections in their fixed order, words sorted by code point."""
    affixes = (
        "prefix",
        "suffix",
        "name-suffix",
        "stem",
        "ending",
        "start",
        "family",
        "given",
        "alike",
        "respell",
        "digit-letter",
        "shape",
        "sound",
        "at-ending",
        "paper-told",
        "paper",
        "status-stem",
        "nation-stem",
    )
    order = [*SECTIONS, *affixes, *sorted(s for s in sections if s.startswith("phrase:"))]
    unknown = set(sections) - set(order)
    if unknown:
        raise ValueError(f"{path.name}: no such section: {', '.join(sorted(unknown))}")
    lines = [f"# {title}. Made by wordlists/make.py; licences in LICENCES.md."]
    for section in order:
        if sections.get(section):
            lines += [f"[{section}]", *sorted(sections[section])]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
