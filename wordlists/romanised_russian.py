"""Russian in Latin letters: the Russian lexicon spelled so that all the ways people type it come to one form."""

from wordfreq import zipf_frequency

from wordlists import cyrillic
from wordlists.files import Sections

_LETTERS = str.maketrans(
    dict(
        zip(
            "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
            (*"abvgde", "io", "zh", *"ziiklmnoprstufh", "ts", "ch", "sh", "sh", "", "i", "", "e", "iu", "ia"),
            strict=True,
        )
    )
)
RESPELL = (
    ("shch", "sh"), ("sch", "sh"), ("ch", "\x01"), ("kh", "h"), ("x", "ks"), ("tz", "ts"), ("c", "ts"),
    ("w", "v"), ("q", "k"), ("j", "i"), ("y", "i"),
    ("ie", "e"), ("iii", "i"), ("ii", "i"), ("\x01", "ch"), ("'", ""),
)  # fmt: skip
"""What is written for what, in this order; `ch` is put aside while `c` is read."""

_SOFT_LEAST = 2.3
"""Zipf of a stem with `ь` from which the stem is a word: that letter is not typed."""

_LEFT_OUT = ("prefix", "suffix", "spell")


def spelled(word: str) -> str:
    """A Russian word as a typed one is read."""
    form = word.translate(_LETTERS)
    for one, other in RESPELL:
        form = form.replace(one, other)
    return form


def sections() -> Sections:
    """The sections of the lexicon."""
    russian = next(language for language in cyrillic.LANGUAGES if language.tag == "ru")
    made: dict[str, set[str]] = {}
    full = dict(cyrillic.sections(russian))
    full["word"] = full["word"] | {stem for stem in full["stem"] if zipf_frequency(stem + "ь", "ru") >= _SOFT_LEAST}
    for name, words in full.items():
        if name in _LEFT_OUT:
            continue
        forms = {" ".join(spelled(part) for part in word.split(" ")) for word in words}
        least = 2 if name in ("place", "name", "nation", "status", "firm") else 1
        made[name] = {form for form in forms if len(form) > least or (name != "word" and form)}
    made["stem"] = {form for form in made["stem"] if len(form) >= 4}
    shown = {
        w
        for name, words in made.items()
        if ":" not in name and name in ("word", "function", "kin", "kins", "verb", "number", "not-name", "maybe")
        for w in words
    }
    for name in ("name", "place", "nation", "firm"):
        made[name] -= shown - (made["maybe"] if name == "nation" else set())
    made["maybe"] -= made["nation"]
    made["phrase:place"] = {phrase for phrase in made["phrase:place"] if len(phrase) > 6}
    made["respell"] = {
        f"{number:02} {one.replace(chr(1), '#')} {other.replace(chr(1), '#')}"
        for number, (one, other) in enumerate(RESPELL)
    }
    return made
