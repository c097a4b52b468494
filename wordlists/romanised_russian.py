"""Russian in Latin letters: the Russian lexicon spelled so that all the ways people type it come to one form."""

import re

from wordfreq import zipf_frequency

from wordlists import cyrillic, paradigms, said
from wordlists.files import Sections, read

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
    ("shch", "sh"), ("sch", "sh"), ("tch", "ch"), ("ch", "\x01"), ("kh", "h"), ("x", "h"), ("tz", "ts"), ("c", "ts"),
    ("w", "v"), ("q", "k"), ("j", "i"), ("y", "i"),
    ("ie", "e"), ("iii", "i"), ("ii", "i"), ("\x01", "ch"), ("'", ""),
)  # fmt: skip
"""What is written for what, in this order; `ch` is put aside while `c` is read."""

_SOFT_LEAST = 2.3
"""Zipf of a stem with `ь` from which the stem is a word: that letter is not typed."""

_SOFT_COMMON = 3.6
"""Zipf of a word from which it stays one though a name is typed like it without its `ь`."""

_COMMON = 4.0
"""Zipf of a word from which it is also taken with `j` for its `ж`, which is otherwise read as `й`."""

_SPOKEN = (("ого", "ово"), ("ого", "ова"), ("его", "ево"), ("ря", "ра"), ("ля", "ла"), ("рь", "р"), ("ль", "л"))
"""How the endings of days and months are typed by their sound."""

_LONG = 7
"""Letters of a stem in `i` that is also read without it: `ie` and `ii` are read as one letter."""

_LEFT_OUT = ("prefix", "suffix", "spell", "start")


def spelled(word: str) -> str:
    """A Russian word as a typed one is read."""
    form = word.translate(_LETTERS)
    for one, other in RESPELL:
        form = form.replace(one, other)
    return form


def _typed(section: str, word: str) -> set[str]:
    """The ways a Russian word is typed, as they are read: `е` and `о` for `ё`, `х` and `ks` for `кс`, `j` for `ж`."""
    ways = {word, word.replace("ё", "е"), re.sub("(?<=[жчшщ])[её]", "о", word) if "ё" in word else word}
    if section in ("ordinal", "month-word", "month", "phrase:date"):
        ways |= {re.sub(rf"{end}\b", said_as, word) for end, said_as in _SPOKEN}
    if "ж" in word and zipf_frequency(word, "ru") >= _COMMON:
        ways |= {way.replace("ж", "й") for way in ways}
    ways |= {way.replace("кс", "х") for way in ways}
    return {" ".join(spelled(part) for part in way.split(" ")) for way in ways}


def sections() -> Sections:
    """The sections of the lexicon."""
    russian = next(language for language in cyrillic.LANGUAGES if language.tag == "ru")
    made: dict[str, set[str]] = {}
    full = said.add("ru", cyrillic.sections(russian))
    more = read("ru-Latn")
    for name, words in more.items():
        forms = {form for word in words for form in paradigms.forms(word, russian.dictionary)}
        added = forms if name in ("lemma", "nation") else words
        into = "word" if name == "lemma" else name
        full[into] = full.get(into, set()) | added
    soft = {stem for stem in full["stem"] if zipf_frequency(stem + "ь", "ru") >= _SOFT_LEAST}
    rare = {word for word in full["word"] if "ь" in word and zipf_frequency(word, "ru") < _SOFT_COMMON}
    named = {spelled(name) for name in full["name"]}
    full["word"] = (
        (full["word"] - rare)
        | (soft - full["name"])
        | {
            word
            for word in rare
            if spelled(word) not in named  # `марать` and the name `Марат`
        }
    )
    for name, words in full.items():
        if name in _LEFT_OUT:
            continue
        forms = {form for word in words for form in _typed(name, word)}
        least = 2 if name in ("place", "name", "nation", "status", "firm") else 1
        made[name] = {form for form in forms if len(form) > least or (name != "word" and form)}
    made["stem"] |= {form[:-1] for form in made["stem"] if form[-1] == "i" and len(form) >= _LONG}  # `-nii` and `-niem`
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
