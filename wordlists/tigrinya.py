"""The Tigrinya lexicon: hand-written words and roots, the commonest pieces of a tokenizer, names."""

import json
import re
from functools import cache
from importlib.util import find_spec
from itertools import product
from pathlib import Path
from typing import Final

from wordlists import heard, indic, indic_forms
from wordlists.files import Sections, fold, read

RECIPE: Final = indic.Recipe("ti", "Tigrinya", "ti", "\u1200", "\u137f", indic_forms.tigrinya)

_WORD: Final = re.compile("[\u1200-\u135a]+")
_PIECES_MOST: Final = 5_600
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


def _hand() -> dict[str, set[str]]:
    """The two hand-written lists together."""
    hand = read("ti")
    for section, words in read("ti-more").items():
        hand.setdefault(section, set()).update(words)
    return hand


_BEHIND_PLACES: Final = ("ን", "ዶ", "ስ", "ውን", "እውን", "ከ")
"""What is written behind the name of a place; nobody says `my Tottenham Hale`."""


def _unowned(phrases: set[str], endings: set[str]) -> set[str]:
    """Places of several words without those that have the ending of an owner."""
    owners = sorted(endings - set(_BEHIND_PLACES))
    owned = {phrase + end for phrase in phrases for end in owners}
    return phrases - owned


def _statuses(hand: Sections) -> set[str]:
    """How people say that they have a visa, asked for asylum, wait for it, were refused."""
    whose = {f"{of}{who} ቪዛ{end}" for who, of, end in product(hand["phrase:status-whose"], ("ናይ ", ""), ("", "ይ"))}
    whose |= {f"ቪዛ {of}{who}" for who, of in product(hand["phrase:status-whose"], ("ናይ ", ""))}
    papers = hand["phrase:status-papers"]
    years = {
        f"{of}{many} ዓመት {more}{paper}"
        for many, paper, more, of in product(hand["phrase:status-years"], papers, ("", "ስደተኛ "), ("", "ናይ "))
    }
    told = {f"{what} {did}" for what, did in product(hand["phrase:status-of"], hand["phrase:status-did"])}
    told |= {f"{phrase} {after}" for phrase in told if phrase.split()[-1] in _LASTING for after in hand["status-after"]}
    return {" ".join(fold(phrase).split()) for phrase in whose | years | told}


_OWNED: Final = tuple(fold(word) for word in ("ቪዛ", "ወረቐት", "ፍቓድ", "ስታተስ"))
"""What takes the ending of its owner where a phrase closes with it."""

_LASTING: Final = ("ሓቲተ", "ይጽበ", "ተዓጽዩኒ")
"""What may go on with `there is`: `ዑቕባ ሓቲተ ኣለኹ`."""


def sections() -> Sections:
    """The sections of the Tigrinya lexicon."""
    hand, more = _hand(), read("ti-roots")
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
    by_hand = frozenset(shown)
    shown |= owned - people - _strange("place") - _strange("firm")  # ብርሃነ, ለይተን: sooner a name than `their nights`
    for section, sort in (("place", "place"), ("firm", "firm")):
        strange = _strange(sort) - shown
        made[section] |= {name for name in strange if " " not in name and len(name) > 2}
        made[f"phrase:{section}"] = made.get(f"phrase:{section}", set()) | {name for name in strange if " " in name}
    made["phrase:place"] = _unowned(made["phrase:place"], hand["suffix"])
    made["phrase:status"] = {
        phrase + fold(end)
        for phrase in hand["phrase:status"]
        for end in (("", "ይ", "ን", "ካ", "ኪ") if fold(phrase).endswith(_OWNED) else ("",))
    }
    made["phrase:status"] |= _statuses(hand)
    made["maybe"] |= (people & shown) - small - hidden_by_hand
    made["name"] = (made["name"] | people) - shown - hidden_by_hand - made["place"]
    made["maybe"] -= more["no-name"]
    made["name"] -= more["no-name"]
    hidden = made["name"] | made["place"] | hidden_by_hand | made["firm"] | made["nation"]
    named = tuple(front for front in read("names-habesha")["front"] if len(front) > 2)
    made["stem"], words = _verbs(hand, more)
    made["stem"] = {stem for stem in made["stem"] if stem in words or not _told_by_shape(stem)}
    made["word"] |= words
    nouns = {form for noun in hand["noun"] | hand["kin"] for form in indic_forms.tigrinya("noun", noun)} | hand["kin"]
    made["shape"] = hand["shape"] | _begun()
    made["start"] = hand["before"] | {fold(start) for start in more["starts"]}
    made["ending"] = hand["behind"] | {fold(ending) for ending in more["endings"]}
    made["stem"] |= _least(nouns, made["ending"])
    bones = {_bones(name) for name in made["name"] | made["place"] | made["firm"]}
    pieces = {piece for piece in _pieces()[:_PIECES_MOST] if len(piece) > 2 and not piece.startswith(named)} - hidden
    pieces = {
        piece for piece in pieces if not _STRANGE.search(piece) and (len(piece) < _BONES or _bones(piece) not in bones)
    }
    made["word"] = {word for word in made["word"] | nouns | pieces if not _of_name(word, hidden)} - hidden
    made["word"] |= hand["word"] - hidden
    made["prefix"] = made["prefix"] - hand["of-verbs"]
    for section, words in read("ti-more").items():
        if section not in ("noun", "name", *_BUILDING):
            made[section] = made.get(section, set()) | words
    made["street"] |= {street + "ን" for street in made["street"]}
    for section in _BUILDING:
        made.pop(section, None)
    bare = {word for word in owned - by_hand if len(word) >= _STEM_LEAST and _vowel(word[-1]) in _OWNED_VOWELS}
    made["word"] -= bare & made["stem"]  # `ዓይነ`, `ዓይኖ` stand with an ending only
    made["word"] = {word for word in made["word"] if not _form(word, made) and not _did(word, made)} | shown - owned
    for section in ("name", "place", "firm", "kin", "nation"):
        ended = {fold(start + name) for name in made[section] for start in _PARTICLES if len(name) > 1}
        ended |= {name + _AND for name in made[section] if len(name) >= _STEM_LEAST}
        made[section] |= {form for form in ended - shown if _form(form, made)}
    return made


_BEGINS: Final = ("እና", "ክት", "ዝተ", "ዝት", "እንተ", "ኣይት", "ይን", "ትን", "ይት", "ክን")
"""How persons of verbs begin that no name begins with."""

_RADICALS: Final = "ለሐመረሰሸቀበተነአከወዐዘየደገጠጨጸፈ"
"""What verbs are made of: with `i` before the last, they end as no name does where he, I or they have done it."""

_TO_WHOM: Final = (
    (1, ("ኒ", "ካ", "ኪ", "ለይ", "ዮ", "ያ", "ዮም")), (2, ("ኒ", "ለይ", "ዎ", "ዋ", "ዎም", "ና", "ልና")), (3, ("ኪ",)),
    (4, ("ተይ", "ትና", "ትካ", "ትኪ", "ቶ", "ቶም")),
    (6, ("ኩ", "ኪ")), (7, ("ሞ", "ምሉ")),
)  # fmt: skip
"""The vowel of the last letter and what stands behind it, as behind no name: me, you, mine, I have done it."""

_ENDS: Final = "ለመሰረሸቀበተነከወዘየደገጠጨጸፈሓኣዓ"


_TO_A_WOMAN: Final = ("ት", "ክት", "ኣይት", "ከይት", "ንክት", "ዝት", "እንተት", "ዘይት", "መ", "ተ")
"""How they begin where a woman is spoken to, and who or what does it: `መከታተሊ`; these end in `i`."""


def _told_by_shape(stem: str) -> bool:
    """Whether a stem of three letters stands behind `a` or `te` only and is known by how it ends then: `ኣዋሪዱ`."""
    if len(stem) != _STEM_LEAST or any(_order(letter, 1) not in _RADICALS for letter in stem[1:]):
        return False
    first, second, last = map(_vowel, stem)
    return first in (_LONG_VOWEL, _SIXTH) and second == 3 and last in _SHAPED_ENDS


_SHAPED_ENDS: Final = (1, 2, 7)


def _begun() -> set[str]:
    """Such words with each letter that they may end in."""
    last = {fold(_order(letter, order)) for letter in _ENDS for order in (1, 2, 4, 6, 7)}
    woman = {_order(letter, 3) for letter in _ENDS}
    done = {
        f"-{_order(second, 3)}{_order(third, order)}{end}"
        for second, third in product(_RADICALS, repeat=2)
        for order, end in ((2, ""), (1, ""), (7, "ም"))
    }
    i_did = {f"-{_order(letter, order)}{end}" for letter in _RADICALS for order, ends in _TO_WHOM for end in ends}
    return {fold(shape) for shape in done | i_did | {f"{begin}-{letter}" for begin in _BEGINS for letter in last}} | {
        f"{begin}-{letter}" for begin in _TO_A_WOMAN for letter in woman
    }


def _verbs(hand: Sections, more: Sections) -> tuple[set[str], set[str]]:
    """What the persons of verbs are added to, and forms of verbs that are words as they stand."""
    listed = {fold(root) for root in more["roots"] | hand["verb-root"] | hand["root"]}
    chosen = {_three(root) for root in listed} - {""}
    chosen |= {root[:-1] + "የ" for root in chosen if root[-1] in "ወአኣ"}  # ጋጨወ, መጽአ: ኣጋጭዩ, መጽዩ
    rare = {_three(fold(root)) for root in more["rare"]} - chosen - {""}
    evident = set(_pieces())
    found = {body for root in _roots() - chosen for body in bodies(root)}
    short = {fold(begin + core) for core in _short(chosen) | more["short"] for begin in _SHORT_STARTS}
    as_they_stand = {fold(word) for word in hand["stems"]}
    stems = {body for root in chosen for body in bodies(root)} | as_they_stand
    stems |= {body for body in found if any(before + body in evident for before in ("", "ይ", "ክ", "ዝ", "ክት"))}
    stems |= {body for root in rare for body in bodies(root, shapes=_FEW)}
    words = {body for root in chosen for body in bodies(root, whole=True)} | as_they_stand | short
    words |= {body for root in rare for body in bodies(root, shapes=_FEW[:1])}
    weak = {root for root in chosen if len(root) == _STEM_LEAST and root[2] in _WEAK}
    words |= {fold(_order(root[0], 1) + _order(root[1], 3) + end) for root in weak for end in _PERSONS}
    words |= {fold(core + end) for core in more["two"] for end in _objects(core)}
    return stems | {form for form in short if len(form) >= _STEM_LEAST}, words


_PERSONS: Final = ("ካ", "ኪ", "ና", "ኩም")
"""Endings of `you` and `we` behind a verb with a weak last letter: `ደሊኪ`."""

_SHORT_STARTS: Final = ("ይ", "ት", "እ", "ን", "ክ", "ዝ", "ኣይ", "ከይ", "ዘይ")


def _short(roots: set[str]) -> set[str]:
    """What verbs with a weak last letter are behind their persons: `በኪ`, too short to be a stem."""
    three = [root for root in roots if len(root) == 3]
    weak = {_order(root[0], 1) + _order(root[1], 3) for root in three if root[2] in _WEAK}
    return weak | {_order(root[0], 1) + _order(root[1], 1) for root in three if root[1] == root[2]}  # ክሰደኪ


def _objects(core: str) -> tuple[str, ...]:
    """Who a verb is done to or for, behind one of two letters: `ኢሉኒ`, `ኢላትኒ`, `ኢሎምለይ`, `ኢለካ`."""
    front = {2: "", 4: "ት", 7: "ም", 1: "", 6: ""}[_vowel(core[-1])]
    whom = ("ኒ", "ና", "ካ", "ኪ", "ኩም", "ለይ", "ልና", "ልካ", "ልኪ", "ልኩም", "ሉ", "ላ", "ሎም")
    third = {2: ("ዎ", "ዋ", "ዎም"), 4: ("ቶ", "ታ", "ቶም"), 7: ("ሞ", "ማ", "ሞም"), 1: ("ዮ", "ያ", "ዮም"), 6: ()}
    if _vowel(core[-1]) == _SIXTH:
        return ("ካ", "ኪ", "ኩም", "ክን", "ና", "ካኒ", "ክኒ", "ኩምኒ", "ካለይ", "ክለይ", "ናዮ", "ናያ", "ናካ")
    return (*(front + end for end in whom), *third[_vowel(core[-1])], "ን" if core[-1] else "")


_SIXTH: Final = 6


def _three(root: str) -> str:
    """The root without what makes others do it or have it done to them: `ኣፍርሐ`, `ተሰብረ`; nothing where it is none."""
    if len(root) > 3 and root[0] in "ኣተ" and len(root) < 6:
        root = root[1:]
    return root if len(root) in (3, 4) else ""


def _least(forms: set[str], endings: set[str]) -> set[str]:
    """Those of the forms that are not one of the others with an ending."""
    kept: set[str] = set()
    for form in sorted(forms, key=lambda form: (len(form), form)):
        ends = range(max(len(form) - 6, _STEM_LEAST), len(form))
        if len(form) >= _STEM_LEAST and not any(form[:end] in kept and form[end:] in endings for end in ends):
            kept.add(form)
    return kept


_BUILDING: Final = (
    "before", "behind", "verb-root", "stems", "phrase:status-whose", "phrase:status-papers", "phrase:status-years",
    "phrase:status-of", "phrase:status-did", "status-after", "of-verbs",
)  # fmt: skip
"""Sections of the hand-written list that the builder uses up."""

_NOT_SHOWN: Final = (
    "name", "place", "nation", "status", "firm", "root", "noun", "prefix", "suffix", "maybe", "shape", *_BUILDING,
)  # fmt: skip
_OWNED_VOWELS: Final = (1, 7)
"""Vowels that nouns have only before the ending of an owner."""

_AND: Final = "ን"
"""What is written behind a name."""

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


_WHOLE: Final = ("1 3 *12467", "1 1 *12", "6 1 *236", "ም 6 4 *6", "6 2 *46", "1 4 *3")
"""Vowels of the letters of a verb with three, the script's seven orders; the last takes those of the persons.

These are words as they stand: gerundives, perfects, commands, nouns of the verb."""

_PARTS: Final = (
    "1 6 *12467", "6 6 *12467", "4 6 *1246", "6 1 *1247", "4 1 *126", "6 3 *12467", "4 3 *12467",
    "6 4 *1246", "1 1 *6",
)  # fmt: skip
"""These are such only with what stands before or after them: causatives behind `ኣ` and `የ`, passives, doubled ones."""

_DOUBLED_WHOLE: Final = ("1 6 3 *12467", "1 6 1 *126")
_DOUBLED: Final = (*_DOUBLED_WHOLE, "6 6 6 *1267", "1 6 6 *12467", "6 6 4 *6")
_OFTEN_WHOLE: Final = ("1 4 3 *12467", "1 4 1 *126")
_OFTEN: Final = (*_OFTEN_WHOLE, "1 4 6 *1267")
_LONG_WHOLE: Final = ("4 6 3 *12467", "4 6 1 *126")
_LONG: Final = (*_LONG_WHOLE, "4 6 6 *12467")
"""The same for verbs of four letters: `ቀጥቀጠ`; what is done again and again, `ሰባበረ`; with a long first, `ጋዕረረ`."""

_THROAT: Final = frozenset("ሀሐአዐሃሓኣዓ")
_WEAK: Final = frozenset("የወ")


def _changed(root: str) -> tuple[str, ...]:
    """Shapes of whole words that verbs have with a weak letter or one of the throat: `ስሒቑ`, `ከይዱ`, `በኽዩ`."""
    more: list[str] = []
    if root[1] in _THROAT:
        more += ["6 3 *12467", "1 4 *12", "6 4 *236"]
        more += ["1 4 *26"]
    if root[2] in _THROAT:
        more += ["1 4 *6"]
    if root[1] in _WEAK:
        more += ["1 6 *12467"]
    if root[2] in _WEAK:
        more += ["1 6 *1247", "1 3 *", "6 1 *4"]
    if root[0] in _THROAT:
        more += ["4 3 *12467", "4 1 *12"]
    return tuple(more)


_FEW: Final = (
    "1 3 *12467",
    "1 6 *126",
    "6 6 *126",
    "6 1 *126",
    "6 3 *1247",
    "4 3 *1247",
    "4 6 *26",
    "6 4 *6",
    "1 1 *16",
)
"""The forms of rarer verbs, those first that are words as they stand."""


def bodies(root: str, *, whole: bool = False, shapes: tuple[str, ...] = ()) -> set[str]:
    """`ሰበረ`: what persons, particles and objects are added to: `ሰቢሩ`, `ሰብር`, `ስቢሩ`, `ምስባር`; or words as they stand."""
    made: set[str] = set()
    letters = "".join(_order(letter, 1) for letter in root)
    if len(root) == 4:
        made = _of_four(root, letters, whole=whole)
    elif len(root) == 3:
        long = ("4 6 *7",) if _vowel(root[0]) == _LONG_VOWEL and not whole else ()  # የባርሮ
        shapes = shapes or (*_WHOLE, *(() if whole else _PARTS), *_changed(letters), *long)
        for shape in shapes:
            *signs, lasts = shape.split()
            front, at, middle = "", 0, len(signs) - (signs[0] == "ም")
            for sign in signs:
                if not sign.isdigit():
                    front += sign
                    continue
                front += _order(letters[1 if middle > 2 and at == 2 else min(at, 1)], int(sign))
                at += 1
            ends = lasts[1:]
            made |= {front + _order(letters[2], int(last)) for last in ends} if ends else {front}
        if letters[1] == "ወ":  # ሞተ: ሞይቱ
            made |= {_order(letters[0], 7) + "ይ" + _order(letters[2], last) for last in (1, 2, 4, 6, 7)}
    if _vowel(root[0]) == _ROUND:
        made = {_rounded(form, letters[0]) for form in made}
    return {fold(form) for form in made if len(form) >= (2 if whole else _STEM_LEAST)}


_ROUND: Final = 7


def _rounded(form: str, first: str) -> str:
    """`ቆረጸ`: the form of `ቀረጸ` with the rounded sound of the first letter: `ቆሪጹ`, `ቁርጸት`, `ቋረጸ`."""
    at = next((at for at, letter in enumerate(form[:2]) if _order(letter, 1) == first), 0)
    vowel = _vowel(form[at])
    if vowel == _LONG_VOWEL and first in "ቀከገ":
        return form[:at] + chr(ord(first) + 11) + form[at + 1 :]  # ቋ, ኳ, ጓ
    return form[:at] + _order(form[at], {1: 7, 6: 2}.get(vowel, vowel)) + form[at + 1 :]


def _of_four(root: str, letters: str, *, whole: bool) -> set[str]:
    """Forms of a verb of four letters."""
    if _vowel(root[1]) == _LONG_VOWEL:
        shapes = _OFTEN_WHOLE if whole else _OFTEN
    elif _vowel(root[0]) == _LONG_VOWEL and letters[0] not in _THROAT:
        shapes = _LONG_WHOLE if whole else _LONG
    else:
        shapes = _DOUBLED_WHOLE if whole else _DOUBLED
    made: set[str] = set()
    for shape in shapes:
        *signs, ends = shape.split()
        front = "".join(_order(letter, int(sign)) for letter, sign in zip(letters, signs, strict=False))
        made |= {front + _order(letters[3], int(last)) for last in ends[1:]}
    if not whole and letters[3] in _WEAK:
        made.add(_order(root[0], 1) + _order(letters[1], 6) + _order(letters[2], 3))  # ተመርዒኪ
    if not whole and shapes is _DOUBLED:
        made |= {_order(letters[0], 6) + form[1:] for form in made if _vowel(form[2]) == 3}  # ኣፍንጪሉ
    return made


_LONG_VOWEL: Final = 4


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


_FORMS_LEAST: Final = 14
"""Forms of a root that the tokenizer must have."""


def _vowel(letter: str) -> int:
    return (ord(letter) - 0x1200) % 8 + 1


def _did(word: str, made: Sections) -> bool:
    """Whether a word is known by how verbs end; the shorter are listed."""
    return any(len(word) > end and f"-{word[-end:]}" in made["shape"] for end in (2, 3) if len(word) > end + 1)


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
