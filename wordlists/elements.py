"""What English places are called after, for languages without capitals, from wordlists/elements.txt."""

from functools import cache
from itertools import product
from typing import Final

from privacy.lexicon import BIT, HIDES, load
from privacy.lookup import look_up
from privacy.token import ANOTHER, Token
from wordlists.files import Sections, read, respelled, respelling

_FORMS: Final = {
    "bn": ("", "ে", "তে", "ের", "র", "ত", "ো"),
    "ta": ("", "ல", "லை", "லில்", "ில்", "ில"),
    "ti": ("", "ን"),
    "ckb": ("", "ی"),
}
"""Endings with which the words are marked too."""
_SAME: Final = {"pa-arab": "ur"}
_NOT: Final = (
    BIT["function"] | BIT["verb"] | BIT["kin"] | BIT["kins"] | BIT["number"] | BIT["title"] | BIT["month"]
    | BIT["in-place"] | BIT["home-unit"] | BIT["generic"] | BIT["be"] | BIT["not-name"]
)  # fmt: skip
"""Words that tell something else."""


def added(file: str, made: Sections) -> Sections:
    """A lexicon's sections with the words of places marked that it has, and the names that ordinary words make."""
    sections = {section: set(entries) for section, entries in made.items()}
    lists, tag = _lists(), _SAME.get(file, file)
    if file == "zh":
        pairs = {a + b for end in ("", " 2") for a, b in product(lists[f"zh first{end}"], lists[f"zh last{end}"])}
        sections.setdefault("place", set()).update(pairs)
    if tag not in lists:
        return sections
    respell = respelling(sections)
    lines = [line for section, words in sections.items() for line in (f"[{section}]", *sorted(words))]
    lexicon = load(("\n".join(lines).encode(),))
    for word in sorted(lists[tag]):
        for form in {respelled(word + end, respell) for end in _FORMS.get(file, ("",))}:
            token = Token(form, 0, len(form), "")
            look_up(token, (lexicon,))
            if not token.bits or token.rule == ANOTHER or token.bits & _NOT:
                continue
            if not token.bits & HIDES or lexicon.bits(form) & HIDES:
                for section in ("place-part",) if token.bits & HIDES else ("word", "maybe-place", "place-part"):
                    sections.setdefault(section, set()).add(form)
    pairs = {
        f"{respelled(first, respell)} {respelled(last, respell)}"
        for begins, ends in (("weak", "ends"), ("first", "last"))
        for first, last in product(lists.get(f"{tag} {begins}", ()), lists.get(f"{tag} {ends}", ()))
        if first != last
    }
    whole = {respelled(phrase, respell) for phrase in lists.get(f"phrase:{tag} whole", ())}
    sections.setdefault("phrase:place", set()).update(pairs, whole)
    sections.setdefault("phrase:lives-in", set()).update(lists.get(f"phrase:{tag} from", ()))
    return sections


@cache
def _lists() -> dict[str, set[str]]:
    return read("elements")
