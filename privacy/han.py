"""Chinese has no spaces: its letters are cut by the longest known words, names by family name and given letters."""

from collections.abc import Iterator, Sequence

from privacy.lexicon import BIT, PHRASE, Lexicon

_LONGEST = 6
_FAMILIAR = "小老阿大"
"""What stands before a family name or one letter of a given name between people who know each other."""

_PERSON = BIT["kin"] | BIT["kins"] | BIT["title"]


def cut(run: str, lexicons: Sequence[Lexicon]) -> Iterator[tuple[int, str]]:
    """How many letters each word of the run has, and by which rule it is a name, if it is."""
    lexicons = [lexicon for lexicon in lexicons if lexicon.families] or lexicons
    place, before = 0, 0
    while place < len(run):
        known = _longest(run, place, lexicons)
        length, rule = _name(run, place, known, lexicons, before)
        if not rule:
            length = known
        before = 0 if rule else _bits(run[place : place + length], lexicons)
        yield length, rule
        place += length


def _bits(word: str, lexicons: Sequence[Lexicon]) -> int:
    """What the first lexicon that has the word says of it."""
    for lexicon in lexicons:
        bits = lexicon.words.get(word, 0) & ~PHRASE
        if bits:
            return bits
    return 0


def _longest(run: str, place: int, lexicons: Sequence[Lexicon]) -> int:
    """Letters of the longest known word that begins there; one if there is none."""
    for length in range(min(_LONGEST, len(run) - place), 1, -1):
        if _bits(run[place : place + length], lexicons):
            return length
    return 1


def _name(run: str, place: int, known: int, lexicons: Sequence[Lexicon], before: int) -> tuple[int, str]:
    """Letters of a name that begins there and the rule; 0 and no rule when none does."""
    for lexicon in lexicons:
        if not lexicon.families:
            continue
        for letters in (2, 1):
            family = run[place : place + letters]
            if len(family) == letters and family in lexicon.families:
                length = _given(run, place + letters, lexicon, lexicons)
                if known > letters and not (before & _PERSON and length == 2 and known == letters + 1):
                    continue
                if length:
                    return letters + length, "family name and given name"
                if (
                    _bits(run[place + letters : place + letters + _longest(run, place + letters, lexicons)], lexicons)
                    & _PERSON
                ):
                    return letters, "family name before a title"
        if known == 1 and run[place] in _FAMILIAR and place + 1 < len(run):
            after = run[place + 1]
            if (after in lexicon.families or after in lexicon.given) and _longest(run, place + 1, lexicons) == 1:
                return 2, "as people who know each other say it"
    return 0, ""


def _given(run: str, place: int, lexicon: Lexicon, lexicons: Sequence[Lexicon]) -> int:
    """Letters of a given name that begins there: two, one or none."""
    if place >= len(run) or not _fits(run[place], lexicon, lexicons):
        return 0
    word = _longest(run, place, lexicons)
    if word > 2 or (word == 2 and not (place + 1 < len(run) and _fits(run[place + 1], lexicon, lexicons))):
        return 0 if word > 2 else 1
    if (
        place + 1 < len(run)
        and _fits(run[place + 1], lexicon, lexicons)
        and (word == 2 or _longest(run, place + 1, lexicons) == 1)
    ):
        return 2
    return 1


def _fits(letter: str, lexicon: Lexicon, lexicons: Sequence[Lexicon]) -> bool:
    """Whether a letter may be part of a given name: it often is, or it is no word by itself."""
    return letter in lexicon.given or not _bits(letter, lexicons)
