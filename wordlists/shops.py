"""What stands last in the names of businesses and schools, for languages without capitals, from wordlists/shops.txt."""

from functools import cache

from privacy.lexicon import BIT, HIDES, SECTIONS
from wordlists.files import Sections, read, respelled, respelling

_AS: dict[str, tuple[str, ...]] = {
    "sure": ("workplace", "trading", "workplace-strong"),
    "shop": ("workplace", "trading"),
    "weak": ("workplace",),
    "part": ("generic",),
    "school": ("school", "school-strong"),
}
_HIDDEN = tuple(section for section in SECTIONS if BIT[section] & HIDES)


def added(file: str, made: Sections) -> Sections:
    """A lexicon's sections with the language's words for businesses, in its cases; none of them is a name there."""
    lists = _lists()
    if f"{file} sure" not in lists:
        return made
    sections = {section: set(entries) for section, entries in made.items()}
    respell = respelling(sections)
    cases = {case.strip("-") for case in lists.get(f"{file} case", {""})}
    known = set().union(*(sections.get(section, set()) for section in SECTIONS))
    for kind, into in _AS.items():
        heads = lists.get(f"{file} {kind}", set())
        bare = {respelled(word, respell) for word in heads}
        listed = {respelled(form, respell) for word in heads for form in _forms(word, cases)} & known
        forms = bare | listed if kind != "part" else bare  # an ending that makes no listed word is read as one
        for section in into:
            sections.setdefault(section, set()).update(forms)
        sections["stem"] = sections.get("stem", set()) - bare
        for section in _HIDDEN:
            if section in sections:
                sections[section] -= forms
        if kind == "weak":
            sections["generic"] = sections.get("generic", set()) - forms
        for section in (
            ("function", "not-name", "kin", "verb", "not-firm", "maybe", "surname") if kind == "sure" else ()
        ):
            sections[section] = sections.get(section, set()) - forms
    return sections


def _forms(word: str, cases: set[str]) -> set[str]:
    """The word with each ending; without its last mark where the ending is a vowel sign: `ஃபுட்ஸில்`."""
    return {(word[:-1] if word[-1] == "்" and case[:1] in ("ி", "ு") else word) + case for case in cases}


@cache
def _lists() -> dict[str, set[str]]:
    return read("shops")
