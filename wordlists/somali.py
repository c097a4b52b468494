"""The Somali lexicon: hand-written words, with the endings of nouns and verbs as stems and endings."""

import re

from wordlists.files import Sections, read

_STEM_LEAST = 4
"""Letters of a stem to which endings are added when a text is read; shorter words are written out with theirs."""


_LONGER = (
    *("ayga", "ayda", "aaga", "aada", "iisa", "eeda", "eena", "aygii", "aagii", "iisii", "ayaga", "ayada", "kayaga"),
    *("hayaga", "gayaga", "dayada", "tayada", "siin", "siiyay", "siiyey", "siiyaa", "siisay", "siisaa", "siinay"),
)
"""Endings behind long stems only: whose it is, `wiilkayaga`; what makes somebody do it, `qabadsiiyay`."""

_DOUBLED = re.compile(r"(aa|ee|ii|oo|uu)")
_DOUBLE = re.compile(r"(l)\1")


def _single(word: str) -> str:
    """The word with doubled vowels written once, as many people type it."""
    return _DOUBLED.sub(lambda found: found.group()[0], word)


def _thin(word: str) -> str:
    """The word with doubled consonants written once: `macalin`."""
    return _DOUBLE.sub(r"\1", word)


def _endings(hand: dict[str, set[str]]) -> tuple[set[str], set[str]]:
    """Endings of nouns and of verbs, at most six letters long."""
    articles, after = hand.pop("article"), hand.pop("article-ending")
    nouns = {article + ending for article in articles for ending in after}
    nouns |= hand.pop("noun-ending")
    verbs = hand.pop("action-ending")
    nouns |= {"a" + end for end in nouns if end.startswith("h")}  # `gacmo`: `gacmahayga`
    nouns, verbs = (ends | {_single(end) for end in ends} for ends in (nouns, verbs))
    return {end for end in nouns if len(end) <= 6}, {end for end in verbs if len(end) <= 6}


_AFTER = {
    **dict.fromkeys("aeiou", ("d", "g", "h")),
    **dict.fromkeys("cxqh'", ("d", "h")),
    **dict.fromkeys("wy", ("g", "d")),
    "g": ("g", "t"),
    "d": ("k", "d"),
}
"""The articles behind a noun by its last letter; behind another letter `k` or `t`."""


def _fits(noun: str, ending: str, bare: set[str]) -> bool:
    """Whether a noun takes an ending with an article: `naagta`, not `naaggta`. Those of `bare` have none."""
    if ending in bare or ending.startswith("a"):
        return True
    after = ("k", "dh") if noun.endswith("dh") else _AFTER.get(noun[-1], ("k", "t"))
    found = next((article for article in ("dh", "sh", "d", "g", "h", "k", "t") if ending.startswith(article)), "")
    return found in after


def _stem(word: str) -> str:
    """What a noun's endings are added to: it without the article it was listed with, if that leaves enough."""
    if word.endswith("o") and len(word) > _STEM_LEAST:
        return word[:-1]
    found = re.fullmatch(r"(.{4,}?)(ka|ga|ha|ta|da|kii|gii|hii|tii|dii|sha)", word)
    return found.group(1) if found else word


def _made_up(word: str, stems: set[str], endings: set[str]) -> bool:
    """Whether a stem and an ending make up the word."""
    return any(word[:cut] in stems and word[cut:] in endings for cut in range(_STEM_LEAST, len(word)))


def sections() -> Sections:
    """The sections of the Somali lexicon."""
    hand = {
        name: {w for w in words if ":" in name or name == "shape" or "-" not in w} for name, words in read("so").items()
    }
    nouns, actions = hand.pop("noun"), hand.pop("action")
    bare = hand["noun-ending"] | {_single(ending) for ending in hand["noun-ending"]}
    of_nouns, of_verbs = _endings(hand)
    hand["name"] -= {
        word for name, words in hand.items() if ":" not in name and name not in ("name", "maybe") for word in words
    }
    hand["name"] -= hand["maybe"]
    hidden = hand["name"] | hand["nation"] | hand["place"] | hand["status"] | hand["firm"]
    made = {name: set(words) for name, words in hand.items()}
    made["word"] |= nouns | actions
    stems: set[str] = set()
    for word, endings in [*((w, of_nouns) for w in nouns), *((w, of_verbs) for w in actions)]:
        for form in {word, _stem(word) if endings is of_nouns else word, _single(word), _thin(word)}:
            if len(form) >= _STEM_LEAST:
                stems.add(form)
            else:
                fit = (ending for ending in endings if endings is of_verbs or _fits(form, ending, bare))
                made["word"] |= {form + ending for ending in fit}
    for name in ("word", "function", "kin", "kins", "verb", "number"):
        made[name] |= {_single(word) for word in made[name] if len(word) > 3}
    everywhere = of_nouns | of_verbs | set(_LONGER)
    named = hidden | hand["maybe"]
    stems -= hidden
    made["word"] = {w for w in made["word"] if w not in named or w in hand["maybe"]} - hidden
    written = hand["word"] | nouns | actions
    made["word"] = {w for w in made["word"] if w in written or not _made_up(w, stems, everywhere)}
    made["stem"] = stems
    made["ending"] = everywhere
    return made
