"""The Tigrinya lexicon: hand-written words and roots, the commonest pieces of a tokenizer, names."""

import json
import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from wordlists import heard, indic, indic_forms
from wordlists.files import Sections, fold, read

RECIPE: Final = indic.Recipe("ti", "Tigrinya", "ti", "\u1200", "\u137f", indic_forms.tigrinya)

_WORD: Final = re.compile("[\u1200-\u135a]+")
_PIECES_MOST: Final = 13_000
"""How many of the tokenizer's pieces are read; the rest are rare."""

_STEM_LEAST: Final = 3
"""Letters of a word to which prefixes and endings may be added when a text is read."""


@cache
def _pieces() -> tuple[str, ...]:
    """Words and parts of words of the tokenizer, the commonest first."""
    spec = find_spec("tigrinya_tokenizer")  # read as data: the package itself is not imported
    folder = Path((spec.submodule_search_locations or [""])[0] if spec else "")
    vocabulary = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]
    pieces = sorted((number, fold(piece)) for piece, number in vocabulary.items() if _WORD.fullmatch(piece))
    return tuple(dict.fromkeys(piece for _, piece in pieces if len(piece) > 1))


def _habesha() -> set[str]:
    """Eritrean and Ethiopian names, also those made of two parts."""
    hand = read("names-habesha")
    made = {front + back for front in hand["front"] for back in hand["back"]}
    return {name for name in hand["name"] | made if len(name) > 1} - hand["rarely"]


def _strange(sort: str) -> set[str]:
    """What British people, places and firms are called, in Ethiopic letters."""
    return {form for name in read("names-heard")[sort] for form in heard.ethiopic(name) if len(form) > 1}


def sections() -> Sections:
    """The sections of the Tigrinya lexicon."""
    hand = read("ti")
    made = {section: set(entries) for section, entries in indic.sections(RECIPE).items()}
    small = set().union(*(hand[section] for section in ("function", "kin", "kins", "number", "title", "month")))
    hidden_by_hand = set().union(*(hand[section] for section in ("nation", "place", "status", "firm")))
    shown = (
        set().union(*(words for section, words in hand.items() if ":" not in section and section not in _NOT_SHOWN))
        | hand["noun"]
    )
    people = _habesha() | _strange("name") | _strange("surname") | hand["name"]
    people = {name for name in people if " " not in name}
    owned = {form for noun in hand["noun"] for form in indic_forms.tigrinya("noun", noun)}
    shown |= owned - people - _strange("place") - _strange("firm")  # ብርሃነ, ለይተን: sooner a name than `their nights`
    for section, sort in (("place", "place"), ("firm", "firm")):
        strange = _strange(sort) - shown
        made[section] |= {name for name in strange if " " not in name and len(name) > 2}
        made[f"phrase:{section}"] = made.get(f"phrase:{section}", set()) | {name for name in strange if " " in name}
    made["phrase:status"] = {phrase + fold(end) for phrase in hand["phrase:status"] for end in ("", "ይ", "ን", "ካ", "ኪ")}
    made["maybe"] |= (people & shown) - small - hidden_by_hand
    made["name"] = (made["name"] | people) - shown - hidden_by_hand - made["place"]
    hidden = made["name"] | made["place"] | hidden_by_hand | made["firm"] | made["nation"]
    named = tuple(front for front in read("names-habesha")["front"] if len(front) > 2)
    chosen = {fold(root) for root in hand["verb-root"]}
    evident = set(_pieces())
    found = {body for root in _roots() - chosen for body in bodies(root)}
    made["stem"] = {body for root in chosen for body in bodies(root)} | {fold(word) for word in hand["stems"]}
    made["stem"] |= {body for body in found if any(before + body in evident for before in ("", "ይ", "ክ", "ዝ", "ክት"))}
    made["word"] |= {body for root in chosen for body in bodies(root, _WHOLE)} | {fold(word) for word in hand["stems"]}
    nouns = {form for noun in hand["noun"] | hand["kin"] for form in indic_forms.tigrinya("noun", noun)} | hand["kin"]
    made["start"], made["ending"] = hand["before"], hand["behind"]
    made["stem"] |= _least(nouns | shown, made["ending"])
    made["stem"] -= hidden
    bones = {_bones(name) for name in made["name"] | made["place"] | made["firm"]}
    pieces = {piece for piece in _pieces()[:_PIECES_MOST] if len(piece) > 2 and not piece.startswith(named)} - hidden
    pieces = {
        piece for piece in pieces if not _STRANGE.search(piece) and (len(piece) < _BONES or _bones(piece) not in bones)
    }
    made["word"] = {word for word in made["word"] | nouns | pieces if not _of_name(word, hidden)} - hidden
    for section in _BUILDING:
        made.pop(section, None)
    made["word"] = {word for word in made["word"] if not _form(word, made)} | shown - owned
    for section in ("name", "place", "firm", "kin", "nation"):
        ended = {fold(start + name) for name in made[section] for start in _PARTICLES if len(name) > 1}
        made[section] |= {form for form in ended - shown if _form(form, made)}
    return made


def _least(forms: set[str], endings: set[str]) -> set[str]:
    """Those of the forms that are not one of the others with an ending."""
    kept: set[str] = set()
    for form in sorted(forms, key=lambda form: (len(form), form)):
        ends = range(max(len(form) - 6, _STEM_LEAST), len(form))
        if len(form) >= _STEM_LEAST and not any(form[:end] in kept and form[end:] in endings for end in ends):
            kept.add(form)
    return kept


_BUILDING: Final = ("before", "behind", "verb-root", "stems")
"""Sections of the hand-written list that the builder uses up."""

_NOT_SHOWN: Final = (
    "name", "place", "nation", "status", "firm", "root", "noun", "prefix", "suffix", "maybe", "shape", *_BUILDING,
)  # fmt: skip
_PARTICLES: Final = ("ን", "ብ", "ናይ")
"""What is written together with a name; one that could then be a form of a word is listed with it."""


_STRANGE: Final = re.compile("[ቨ-ቯፐ-ፗ]")
"""Letters for v and p, which only foreign words have: mostly names."""

_BONES: Final = 4
"""Letters of a piece that is left out when a name has the same consonants: names are spelled in many ways."""


def _bones(word: str) -> str:
    """The word with all its vowels made the same."""
    return "".join(_order(letter, 1) for letter in word)


def _of_name(piece: str, hidden: set[str]) -> bool:
    """Whether the piece is a name with a particle before it or after it."""
    before = any(piece.startswith(start) and piece[len(start) :] in hidden for start in ("ን", "ብ", "ዝ"))
    return before or piece.endswith(("ዝጊ", "ጊዮርጊስ", "ማርያም")) or (piece.endswith("ን") and piece[:-1] in hidden)


_WHOLE: Final = (
    "1 3 *12467", "4 3 *12467", "ኣ 6 3 *12467", "ኣ 1 3 *1247", "ኣ 4 3 *1247",
    "1 1 *12", "ኣ 6 1 *12", "ኣ 4 1 *1", "ም 6 4 *6", "ም 6 1 *6", "6 2 *46", "1 4 *3",
    "6 1 *26",
)  # fmt: skip
"""Vowels of the letters of a verb with three, the script's seven orders; the last takes those of the persons.

These are words as they stand: gerundives, perfects, nouns of the verb, commands."""

_PARTS: Final = (
    "1 1 *46", "ኣ 6 1 *46", "1 6 *12467", "6 6 *12467", "4 6 *12467", "6 1 *1247", "4 1 *1246",
    "የ 6 6 *12467", "የ 4 6 *12467", "ም 6 4 *124", "6 6 *246",
)  # fmt: skip
"""These are such only with what stands before or after them."""

_DOUBLED: Final = ("1 6 3", "1 6 1", "6 6 6", "1 6 6", "6 6 4")


def bodies(root: str, shapes: tuple[str, ...] = (*_WHOLE, *_PARTS)) -> set[str]:
    """`ሰበረ`: what persons, particles and objects are added to: `ሰቢሩ`, `ተሰቢራ`, `ሰብር`, `የስብር`, `ምስባር`."""
    made: set[str] = set()
    if len(root) == 4:  # ቀጥቀጠ
        for shape in _DOUBLED:
            front = "".join(_order(letter, int(order)) for letter, order in zip(root, shape.split(), strict=False))
            made |= {before + front + _order(root[3], last) for last in (1, 2, 4, 6, 7) for before in ("", "ኣ", "የ")}
    elif len(root) == 3:
        for shape in shapes:
            front, letters = "", iter(root)
            *signs, lasts = shape.split()
            for sign in signs:
                front += _order(next(letters), int(sign)) if sign.isdigit() else sign
            made |= {front + _order(root[2], int(last)) for last in lasts[1:]}
    return {fold(form) for form in made}


def _order(letter: str, order: int) -> str:
    """The letter with another vowel: 1 to 7 as the script counts them."""
    return chr(ord(letter) - (ord(letter) - 0x1200) % 8 + order - 1)


@cache
def _roots() -> frozenset[str]:
    """Roots of three letters of which the tokenizer has many forms."""
    known = set(_pieces())
    shaped = [piece for piece in _pieces() if len(piece) == 3 and _vowel(piece[0]) in (1, 4) and _vowel(piece[1]) == 3]
    roots = {fold("".join(_order(letter, 1) for letter in piece)) for piece in shaped}
    prefixed = ("", "ይ", "ክ", "ክት", "ት", "ዝ", "ን")
    return frozenset(
        root for root in roots
        if sum(before + body in known for body in bodies(root) for before in prefixed) >= _FORMS_LEAST
    )  # fmt: skip


_FORMS_LEAST: Final = 8
"""Forms of a root that the tokenizer must have."""


def _vowel(letter: str) -> int:
    return (ord(letter) - 0x1200) % 8 + 1


def _form(word: str, made: Sections) -> bool:
    """Whether the door reads the word as a start, a stem and an ending."""
    for after in range(min(6, len(word) - 2)):
        if word[:after] in made["start"] or not after:
            if after and word[after:] in made["stem"]:
                return True
            ends = range(max(len(word) - 6, after + 3), len(word))
            if any(word[after:end] in made["stem"] and word[end:] in made["ending"] for end in ends):
                return True
    return False
