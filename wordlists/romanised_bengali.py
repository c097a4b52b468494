"""Bengali in Latin letters: a hand-written list, and the words of the Bengali one by how they sound."""

from wordlists import indic_forms, romanised
from wordlists.files import Sections, fold, read

_RESPELL = (
    ("bh", "v"), ("sh", "s"), ("ch", "s"), ("ph", "f"), ("kh", "k"), ("th", "t"), ("oo", "u"), ("ee", "i"), ("j", "z"),
)  # fmt: skip
_SOUNDS = dict(
    zip(
        "অআইঈউঊঋএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহৎািীুূৃেৈোৌংঃঁ",
        [
            "o",
            "a",
            "i",
            "i",
            "u",
            "u",
            "ri",
            "e",
            "oi",
            "o",
            "ou",
            "k",
            "kh",
            "g",
            "gh",
            "ng",
            "ch",
            "s",
            "j",
            "jh",
            "n",
            "t",
            "th",
            "d",
            "dh",
            "n",
            "t",
            "th",
            "d",
            "dh",
            "n",
            "p",
            "f",
            "b",
            "bh",
            "m",
            "j",
            "r",
            "l",
            "sh",
            "sh",
            "s",
            "h",
            "t",
            "a",
            "i",
            "i",
            "u",
            "u",
            "ri",
            "e",
            "oi",
            "o",
            "ou",
            "ng",
            "h",
            "-",
        ],
        strict=True,
    )
)
_VOWELS = "অআইঈউঊঋএঐওঔািীুূৃেৈোৌ"
_STOP = fold("্")
_DOT = fold("়")


def sections() -> Sections:
    """The sections of romanised Bengali."""
    hand = read("bn")
    words = hand["word"] | hand["noun"] | {f for stem in hand["stem"] for f in indic_forms.bengali("stem", stem)}
    heard = {sound(fold(word)) for word in words}
    made = dict(romanised.sections("bn-Latn", lambda _kind, word: {word}, more=heard, respell=_RESPELL))
    kinds, documents = made.pop("visa-kind"), made.pop("visa-word")
    made["phrase:status"] = made["phrase:status"] | {
        f"{kind.replace('_', ' ')} {word}" for kind in kinds for word in documents
    }
    made["phrase:date"] = made.get("phrase:date", set()) | {
        f"{number} {day}"
        for number in made["number"] | made["ordinal"]
        for day in ("tarikh", "tarik", "tarikhe", "tarike")
    }
    return made


def sound(word: str) -> str:
    """How a Bengali word is commonly written in Latin letters, an unwritten vowel as `o`."""
    made = ""
    for place, letter in enumerate(word):
        after = word[place + 1 : place + 2]
        if letter in (_STOP, _DOT):
            continue
        made += _SOUNDS.get(letter, "").strip("-")
        consonant = letter in _SOUNDS and letter not in _VOWELS and letter not in "ংঃঁৎ"
        if consonant and after and after not in _VOWELS and after not in (_STOP, _DOT):
            made += "o"
    return made
