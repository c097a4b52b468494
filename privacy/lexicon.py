"""What a language knows: its words by class, its phrases, its affixes. A language is data, read from bytes."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from sys import intern
from typing import Final

from privacy.table import Classed, Marks, holds, marks

SECTIONS: Final = (
    "word", "name", "maybe", "surname", "place", "maybe-place", "nation", "status", "firm",
    "kin", "kins", "title", "particle", "function", "verb", "number", "ordinal", "month", "weekday",
    "street", "street-weak", "street-before", "home-unit", "school", "school-before", "workplace",
    "workplace-before", "in-place", "generic", "year", "old", "clock", "hour-part", "unit", "be", "spell", "not-name",
    "joint", "addressed", "and", "before-noun", "school-strong", "trading", "age-year", "after-name", "month-word",
    "clock-before", "workplace-strong", "not-firm", "work-in", "landmark", "landmark-before", "landmark-kept",
    "place-part",
)  # fmt: skip
"""Classes of words. What each means is in docs/deidentification.md; the first nine say what a word is hidden as."""

BIT: Final[Mapping[str, int]] = {name: 1 << place for place, name in enumerate(SECTIONS)}
PHRASE: Final = 1 << len(SECTIONS)
"""The word begins a phrase of several words."""

SLIP: Final = PHRASE << 1
"""No list has the word, but one that is a letter off; also `word`."""

HIDES: Final = BIT["name"] | BIT["place"] | BIT["nation"] | BIT["status"] | BIT["firm"]
"""Classes that are hidden wherever they stand."""

_OFTEN: Final = ~(
    HIDES | PHRASE | BIT["word"] | BIT["maybe"] | BIT["surname"] | BIT["maybe-place"] | BIT["not-name"] | BIT["verb"]
)
"""Classes of the few words that most of every text is made of, and of others as few."""

PHRASES: Final = (
    "intro", "intro-weak", "works-at", "lives-in", "age-is", "status", "nation", "place", "firm", "keep", "handle-is",
    "reference-is", "name", "at-hour", "hour-more", "day-part", "day-is", "date", "time", "worked-at", "worked",
)  # fmt: skip
"""Classes of phrases; the phrase is one or more words."""

FAMILY: Final = 1
GIVEN: Final = 2
SOUND: Final = 4
_AFFIXES: Final = (
    "prefix", "suffix", "name-suffix", "stem", "ending", "start", "family", "given", "alike", "respell", "digit-letter",
    "sound", "shape", "at-ending", "paper-told", "paper", "status-stem", "nation-stem",
)  # fmt: skip

BEGINNINGS: Final = _AFFIXES[-4:]
"""Sections of how words begin."""

Affixes = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """One language's knowledge. Words are as `fold` leaves them."""

    words: Mapping[str, int] | Classed
    """Words with their classes; a dict in a script without spaces, which looks up often."""
    phrases: Mapping[str, Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]]
    """First word, then second word ("" for a phrase of one) to (all words, class), the longest first."""
    prefixes: Affixes = field(default_factory=dict)
    """Clitics that may be taken off the front of a word, by their first letter, the shortest first."""
    suffixes: Affixes = field(default_factory=dict)
    """Endings, by their last letter, the longest first."""
    name_suffixes: Affixes = field(default_factory=dict)
    """Endings that a name may take (cases, possessives), in the same order."""
    endings: frozenset[str] = field(default_factory=frozenset)
    """All suffixes, of names and of other words: what may stand behind an apostrophe."""
    stems: Marks = ()
    """Stems of harmless words, as such a table: with one of `stem_endings` they are words."""
    stem_endings: frozenset[str] = field(default_factory=frozenset)
    stem_starts: frozenset[str] = frozenset({""})
    """What may stand before a stem, nothing among it: for languages whose verbs have their persons in front."""
    families: frozenset[str] = field(default_factory=frozenset)
    """Family names of a script without spaces; a name is one of these and one or two letters of `given`."""
    given: frozenset[str] = field(default_factory=frozenset)
    sound: frozenset[str] = field(default_factory=frozenset)
    """Letters that foreign names are written with, in a script without spaces."""
    letters: Mapping[str, int] = field(default_factory=dict)
    """What names each letter of such a script may begin or be part of: FAMILY, GIVEN, SOUND."""
    reach: Mapping[str, int] = field(default_factory=dict)
    """Letters of the longest word of three or more by its first two, where words are not set apart."""
    alike: Mapping[int, str] = field(default_factory=dict)
    """Letters to those that they are read as, for `str.translate`: traditional Chinese to simplified."""
    respell: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()
    """What is read for what, in order, where a language is typed in many spellings: the lexicon holds the last form.
    Behind a letter that all of the next few have, so that they are passed over where a word has it not."""
    shapes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Endings that no name has, of verbs and owners, each with how a word with it begins, the shortest first."""
    shape_sizes: tuple[int, ...] = ()
    """Letters of these endings."""
    papers: Affixes = field(default_factory=dict)
    """How words begin that are papers to stay by, or tell a status or a nation alone, by their first two letters; a
    full stop is the end of the word."""
    beginnings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The same beginnings by their section, and those of the words that make a paper somebody's status."""
    at_endings: tuple[str, ...] = ()
    """Endings that say where: `makasta` before `çalışıyorum`."""
    digit_letters: frozenset[str] = field(default_factory=frozenset)
    """Digits that are letters in the listed words: `7abibi`, `3ala`."""
    alphabet: str = ""
    """The letters that its words are written with; empty where they are too many."""
    squeezed: Marks = field(default_factory=lambda: marks(()))
    """Harmless words that have doubled letters, with these written once (`hiting`, `slaped`), as such a table."""

    def bits(self, word: str) -> int:
        """The classes of a word; 0 when it is unknown."""
        return self.words.get(word, 0)

    def stem(self, word: str) -> bool:
        """Whether the word is one of the stems."""
        return holds(self.stems, word)

    def written_once(self, form: str) -> bool:
        """Whether a form without doubled letters is that of a harmless word."""
        return holds(self.squeezed, form)


class LexiconWrong(ValueError):
    """Lexicon bytes that are not a lexicon: the line number only."""


_DOUBLED: Final = re.compile(r"(.)\1+")


def squeeze(word: str) -> str:
    """The word with every run of one letter written once."""
    return _DOUBLED.sub(r"\1", word)


class _Read:
    """What the files of a language say, section by section."""

    __slots__ = ("affixes", "phrases", "words")

    def __init__(self) -> None:
        self.words: dict[str, int] = {}
        self.phrases: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = {}
        self.affixes: dict[str, list[str]] = {name: [] for name in _AFFIXES}

    def add(self, section: str, lines: Sequence[str]) -> bool:
        """The lines of one section; False when there is no such section."""
        words, bit = self.words, BIT.get(section)
        kind = section.removeprefix("phrase:")
        if bit is not None:
            known = words.keys() & lines
            words.update(dict.fromkeys(lines, bit) | {line: words[line] | bit for line in known})
        elif section in self.affixes:
            self.affixes[section] += lines
        elif kind in PHRASES:
            for line in lines:
                whole = tuple(map(intern, line.split(" ")))
                second = whole[1] if len(whole) > 1 else ""
                self.phrases.setdefault(whole[0], {}).setdefault(second, []).append((whole, kind))
                words[whole[0]] = words.get(whole[0], 0) | PHRASE
        else:
            return False
        return True


def _read(parts: Iterable[bytes]) -> _Read:
    """All sections of the files. Raises LexiconWrong for an unknown section or a word outside any."""
    read = _Read()
    for part in parts:
        text = part.decode("utf-8")
        heads = list(_HEAD.finditer(text))
        stray = next(_SAYS.finditer(text, 0, heads[0].start() if heads else len(text)), None)
        if stray is not None:
            raise LexiconWrong(f"line {_number(text, stray.start())}: a word outside any section")
        ends = (*(head.start() for head in heads[1:]), len(text))
        for head, after in zip(heads, ends, strict=False):  # a file may have no section
            lines = [line for line in text[head.end() : after].split("\n") if line and line[0] != "#"]
            if not read.add(head.group()[1:-1], lines):
                raise LexiconWrong(f"line {_number(text, head.start())}: no such section")
    return read


_HEAD: Final = re.compile(r"^\[.*$", re.MULTILINE)
_SAYS: Final = re.compile("^[^\n#]", re.MULTILINE)


def _number(text: str, place: int) -> int:
    """The number of the line."""
    return text.count("\n", 0, place) + 1


def load(parts: tuple[bytes, ...]) -> Lexicon:
    """One lexicon from its files, later ones adding to earlier ones.

    A file is UTF-8 lines: `[section]`, then one word or phrase a line; `#` begins a comment line.
    Raises LexiconWrong for an unknown section or a word outside any.
    """
    read = _read(parts)
    words, affixes = read.words, read.affixes
    spaced = not affixes["family"]  # a script without spaces is cut by its words, each looked up often
    squeezed = _squeezed(words)
    prefixes, suffixes, endings = (tuple(sorted(affixes[name], key=lambda a: (-len(a), a))) for name in _AFFIXES[:3])
    return Lexicon(
        Classed(words, _OFTEN) if spaced else words,
        {
            first: {second: tuple(sorted(entries, key=_longest_first)) for second, entries in seconds.items()}
            for first, seconds in read.phrases.items()
        },
        _by_letter(prefixes[::-1], 0),
        _by_letter(suffixes, -1),
        _by_letter(endings, -1),
        endings=frozenset((*suffixes, *endings)),
        stems=marks(affixes["stem"]) if affixes["stem"] else (),
        stem_endings=frozenset(affixes["ending"]),
        stem_starts=frozenset(("", *affixes["start"])),
        families=frozenset(affixes["family"]),
        given=frozenset(affixes["given"]),
        sound=frozenset(affixes["sound"]),
        letters=_letters(affixes),
        reach=_reach(words) if affixes["family"] else {},
        alike={ord(pair[0]): pair[1] for pair in affixes["alike"]},
        respell=_steps([_pair(line) for line in sorted(affixes["respell"])]),
        shapes=(shapes := _shapes(affixes["shape"])),
        shape_sizes=tuple(sorted({len(end) for end in shapes})),
        papers=_by_two([one for name in BEGINNINGS[1:] for one in affixes[name]]),
        beginnings={name: tuple(affixes[name]) for name in BEGINNINGS if affixes[name]},
        at_endings=tuple(affixes["at-ending"]),
        digit_letters=frozenset(affixes["digit-letter"]),
        squeezed=marks(squeezed),
        alphabet=_alphabet(words),
    )


def _letters(affixes: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """Every letter that family names begin with, or that given or foreign names are written with."""
    letters: dict[str, int] = {}
    for section, kind in (("family", FAMILY), ("given", GIVEN), ("sound", SOUND)):
        for name in affixes[section] if kind == FAMILY else (one for one in affixes[section] if len(one) == 1):
            letters[name[0]] = letters.get(name[0], 0) | kind
    return letters


def _reach(words: Mapping[str, int]) -> dict[str, int]:
    """Letters of the longest word of three or more that begins with each two letters."""
    reach: dict[str, int] = {}
    for word in words:
        if len(word) > reach.get(word[:2], 2):
            reach[word[:2]] = len(word)
    return reach


def _by_letter(affixes: Sequence[str], place: int) -> Affixes:
    """The affixes by the letter that a word must have there to have one."""
    letters = dict.fromkeys(affix[place] for affix in affixes)
    return {letter: tuple(affix for affix in affixes if affix[place] == letter) for letter in letters}


def _by_two(beginnings: Sequence[str]) -> Affixes:
    """Beginnings by the two letters, or the one, of a word that has them."""
    letters: dict[str, tuple[str, ...]] = {}
    for beginning in beginnings:
        two = beginning[:2].removesuffix(".")
        letters[two] = (*letters.get(two, ()), beginning)
    return letters


def _shapes(lines: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """`di-îne`, `-kayga`: how words begin by how they end."""
    shapes: dict[str, list[str]] = {}
    for start, _, end in (line.partition("-") for line in lines):
        shapes.setdefault(end, []).append(start)
    return {end: tuple(sorted(starts, key=len)) for end, starts in shapes.items()}


def _pair(line: str) -> tuple[str, str]:
    """`03 kh h`: the place in the order, what is written, what it is read as (maybe nothing)."""
    _, written, read = (*line.split(" "), "")[:3]
    return written, read


def _steps(pairs: Sequence[tuple[str, str]]) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """The pairs in order, as many together as have a letter in common, behind that letter."""
    steps: list[tuple[set[str], list[tuple[str, str]]]] = []
    for pair in pairs:
        letters = set(pair[0])
        if steps and steps[-1][0] & letters:
            steps[-1][0].intersection_update(letters)
            steps[-1][1].append(pair)
        else:
            steps.append((letters, [pair]))
    return tuple((min(letters), tuple(together)) for letters, together in steps)


def _longest_first(entry: tuple[tuple[str, ...], str]) -> tuple[int, tuple[str, ...], str]:
    return -len(entry[0]), *entry


_LETTERS: Final = 48
_EVERY: Final = 16
_NEARLY_ALL: Final = 0.99


def _alphabet(words: Iterable[str]) -> str:
    """The letters that words and names are written with, as one in sixteen says; none where they have too many.

    Who tries every letter must not miss a name for want of one: Tigrinya has hundreds, Vietnamese marks its vowels.
    """
    counted = Counter("".join(islice(words, 0, None, _EVERY)))
    most = counted.most_common(_LETTERS)
    nearly_all = sum(times for _, times in most) >= _NEARLY_ALL * counted.total()
    return "".join(sorted(letter for letter, _ in most)) if nearly_all else ""


def _squeezed(words: Mapping[str, int]) -> frozenset[str]:
    """Squeezed forms of harmless words of five letters or more, less those that a hidden word also has."""
    doubled = [(word, bits) for word, bits in words.items() if len(word) >= 5 and _DOUBLED.search(word)]
    hidden = {squeeze(word) for word, bits in doubled if bits & HIDES}
    forms = {squeeze(word) for word, bits in doubled if bits & BIT["word"]}
    return frozenset(form for form in forms - hidden if not words.get(form, 0) & HIDES)
