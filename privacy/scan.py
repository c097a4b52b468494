"""A text as rules see it: tokens with what the lexicons know of them, and the phrases among them."""

import re
from collections.abc import Iterator, Sequence
from copy import copy
from functools import reduce
from itertools import pairwise
from operator import or_
from typing import Final

from privacy.han import Piece, cut
from privacy.lexicon import BIT, HIDES, PHRASE, SLIP, Lexicon
from privacy.lookup import CODE, look_up
from privacy.token import HAN, Token

_SIGNS: Final = (
    "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09cd\u09d7\u09e2\u09e3\u0a01-\u0a03"
    "\u0a3c-\u0a51\u0a70\u0a71\u0a75\u0a81-\u0a83\u0abc-\u0acd\u0b01-\u0b03\u0b3c-\u0b57\u0b82\u0bbe-\u0bcd\u0bd7"
    "\u0c00-\u0c04\u0c3e-\u0c56\u0c81-\u0c83\u0cbc-\u0cd6\u0d00-\u0d03\u0d3b-\u0d57\u0d81-\u0d83\u0dca-\u0ddf"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u102b-\u103e\u135d-\u135f\u17b6-\u17d3\u2801-\u28ff"
)
"""Vowel signs and other marks that belong to a word."""

_TOKEN: Final = re.compile(rf"([{HAN}]+|(?:[^\W_{HAN}]|[{_SIGNS}])+(?:'(?:[^\W_{HAN}]|[{_SIGNS}])+)*)")
_DIGITS: Final = re.compile(r"[0-9]+")
_INWARD: Final = re.compile(r"\d[a-z]{2}")
"""What is the second half of a postcode where the first stands before it."""

_AROUND: Final = 32
"""Code points around a digit that may belong to an account number with letters, or announce it."""

_BESIDE: Final = 8
"""Code points around a digit that may belong to any other number."""

_STOP: Final = re.compile(r"[\n.?!]")

_COUNTED: Final = BIT["number"] | BIT["ordinal"] | BIT["hour-part"]

_EVERYDAY: Final = (
    PHRASE | BIT["word"] | BIT["function"] | BIT["generic"] | BIT["verb"] | BIT["before-noun"] | BIT["not-name"]
    | BIT["be"] | BIT["joint"] | BIT["and"] | BIT["in-place"] | BIT["particle"] | BIT["kins"] | BIT["unit"]
)  # fmt: skip
"""Classes that words of every sentence have; looked for only beside words of the others."""

_LANDMARK: Final = BIT["landmark"] | BIT["landmark-before"]
_KNOWN: Final = ~PHRASE
_TELLING: Final = (SLIP << 1) - 1 & ~_EVERYDAY

_HAN_LETTER: Final = re.compile(f"[{HAN}]")

Hole = tuple[int, int, str]
"""What is hidden already: a span of the normalised text, and the chip in its place (`[name]`)."""

_HIDDEN: Final = "\0"
"""What patterns see in place of hidden characters; no normalised text has it."""


class Met:
    """What earlier readings of a text found: its tokens, its words, and its runs of letters without spaces."""

    __slots__ = ("cuts", "runs", "tokens", "words")

    def __init__(self) -> None:
        self.tokens: dict[int, Token] = {}
        """Words by where they begin, before phrases said more of them."""
        self.runs: dict[int, list[Token]] = {}
        """The words of runs of letters without spaces, by where the run begins."""
        self.words: dict[str, Token] = {}
        """A word, behind a line break where it begins a sentence, to a token of it."""
        self.cuts: dict[str, tuple[str, list[Piece]]] = {}
        """A run to the letters it is read as and its words."""


class Scan:
    """One normalised text with its tokens; made once per reading, read by every recogniser."""

    __slots__ = (
        "at_endings", "bits", "capitals", "digits", "has_digit", "has_han", "keys", "lowered", "papers", "phrases",
        "strange", "telling", "text", "tokens", "typed", "whole", "windows",
    )  # fmt: skip

    def __init__(
        self, text: str, lexicons: Sequence[Lexicon], holes: Sequence[Hole] = (), met: Met | None = None
    ) -> None:
        """Read a normalised text in which the holes, in order, are hidden already."""
        self.whole = blank(text, holes)
        """The text with the holes blank."""
        self.has_han = not text.isascii() and _HAN_LETTER.search(text) is not None
        """Whether letters of scripts without spaces are in the text, hidden or not."""
        self.text = _HAN_LETTER.sub("\n", self.whole) if self.has_han else self.whole
        """What patterns are looked for in: letters of scripts without spaces are blank too, for they end a number."""
        self._find_digits()
        self.at_endings = lexicons[0].at_endings if lexicons else ()
        """Endings that say where, in the hinted language."""
        self.papers = [(lexicon.papers, lexicon.beginnings) for lexicon in lexicons if lexicon.papers]
        """How words of papers, statuses and nations begin, in each language that has such a list."""
        self.tokens = _tokens(text, holes, lexicons, met or Met(), runs=self.has_han)
        if self.has_digit and lexicons and lexicons[0].digit_letters:
            self._spell_digits(lexicons[0].digit_letters)
        self.phrases: dict[str, list[tuple[int, int]]] = {}
        """Class of phrase to the token numbers of each: first, and one past the last."""
        self._find_phrases(lexicons)
        self.lowered = self.text.lower()
        self.keys = {token.key for token in self.tokens}
        """Every word as lexicons hold it, and every chip."""
        self.typed = {token.text.lower() for token in self.tokens}
        """The same as typed, in small letters."""
        self.bits = reduce(or_, (token.bits for token in self.tokens), 0)
        """Every class that any word has, so that a recogniser need not read a text that has none of its own."""
        if self.bits & BIT["and"] and self.bits & BIT["number"]:
            self._count_on()
        self.telling = [place for place, token in enumerate(self.tokens) if token.bits & _TELLING]
        """The places of the words that more can be said of than what every sentence has."""
        self.strange = [place for place, token in enumerate(self.tokens) if not token.bits & _KNOWN]
        """The places of chips, numbers, and words that no lexicon knows."""
        self.capitals = [place for place, token in enumerate(self.tokens) if token.capital]
        """The places of the words with a capital."""

    def _find_digits(self) -> None:
        self.windows = _windows(self.text, _BESIDE)
        """Where digits are, with what stands beside them: start and end of each stretch."""
        self.has_digit = bool(self.windows)
        self.digits = sum(map(len, _DIGITS.findall(self.text))) if self.has_digit else 0
        """How many there are."""

    def _count_on(self) -> None:
        """`treinta y dos`, `بیست و سوم`, `nove e meia`: an `and` inside a number is part of it."""
        tokens = self.tokens
        for place in range(1, len(tokens) - 1):
            token, after = tokens[place : place + 2]
            beside = token.bits & BIT["and"] and token.gap == after.gap == " "
            if beside and tokens[place - 1].bits & BIT["number"] and after.bits & _COUNTED:
                tokens[place] = counted = copy(token)
                counted.bits |= BIT["number"]

    def _spell_digits(self, digits: frozenset[str]) -> None:
        """Take digits that are letters (`7abibi`, `3ala`) for letters, in words that a lexicon knows with them.

        Such a word has two letters beside them: `3a` may be a flat.
        """
        spelt = [token for token in self.tokens if token.bits & ~PHRASE and _DIGITS.search(token.text)]
        spelt = [token for token in spelt if not token.bits & HIDES and sum(map(str.isalpha, token.text)) >= 2]
        spelt = [token for token in spelt if digits.issuperset(_DIGITS.findall(token.text))]
        ends = {after for token, after in pairwise(self.tokens) if CODE.fullmatch(token.key)}
        spelt = [token for token in spelt if not (token in ends and _INWARD.fullmatch(token.text.lower()))]
        if not spelt:
            return
        letters = list(self.text)
        for token in spelt:
            self.tokens[self.tokens.index(token)] = letters_only = copy(token)
            letters_only.text = _DIGITS.sub(lambda run: "x" * len(run.group()), token.text)
            letters[token.start : token.end] = letters_only.text
        self.text = "".join(letters)
        self._find_digits()

    def _find_phrases(self, lexicons: Sequence[Lexicon]) -> None:
        tokens = self.tokens
        taken: dict[str, int] = {}
        for number in [place for place, token in enumerate(tokens) if token.bits & PHRASE]:
            key = tokens[number].key
            following = tokens[number + 1] if number + 1 < len(tokens) else None
            for lexicon in lexicons:
                seconds = lexicon.phrases.get(key)
                if seconds is None:
                    continue
                entries = seconds.get("", ())
                longer = following is not None and seconds.get(following.key)
                if following is not None and longer and _joins(following.gap):
                    entries = (*longer, *entries)
                for words, section in entries:
                    after = number + len(words)
                    if (taken.get(section, 0) <= number or taken[section] < after) and _reads(tokens, number, words):
                        self.phrases.setdefault(section, []).append((number, after))
                        taken[section] = after
        for first, after in self.phrases.get("keep", ()):
            for place in range(first, after):
                tokens[place] = copy(tokens[place])
                tokens[place].bits = BIT["word"] | BIT["not-name"] | (tokens[place].bits & _LANDMARK)
            for section in ("place", "nation", "firm"):
                kept = [span for span in self.phrases.get(section, ()) if span != (first, after)]
                if section in self.phrases:
                    self.phrases[section] = kept

    def having(self, classes: int) -> list[int]:
        """The places of the words that are in any of these classes, none of which is one of every sentence."""
        tokens = self.tokens
        return [place for place in self.telling if tokens[place].bits & classes] if self.bits & classes else []

    def wide_windows(self) -> list[tuple[int, int]]:
        """Where digits are, with what stands around them farther off."""
        return _windows(self.text, _AROUND)

    def ended(self, number: int) -> bool:
        """Whether the token begins a new sentence or line, or follows something that breaks a phrase."""
        return not _joins(self.tokens[number].gap)


def _windows(text: str, around: int) -> list[tuple[int, int]]:
    """The stretches of text that have digits, each widened by so many code points on either side."""
    found: list[tuple[int, int]] = []
    for run in _DIGITS.finditer(text):
        first, last = max(run.start() - around, 0), run.end() + around
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], last)
        else:
            found.append((first, last))
    return found


def _reads(tokens: Sequence[Token], number: int, words: tuple[str, ...]) -> bool:
    """Whether the tokens from there on are these words, of which the first two are known to be."""
    if number + len(words) > len(tokens):
        return False
    for offset in range(2, len(words)):
        token = tokens[number + offset]
        if token.key != words[offset] or not _joins(token.gap):
            return False
    return True


def _joins(gap: str) -> bool:
    """Whether words this far apart are side by side, with nothing but spaces, hyphens or dots between."""
    return gap == " " or (
        len(gap) <= 3 and not gap.strip(" -.'’") and "\n" not in gap and gap.count(".") < 2 and gap != ". "
    )


def blank(text: str, holes: Sequence[Hole]) -> str:
    """The text with something that no pattern looks for in place of every hole."""
    if not holes:
        return text
    pieces: list[str] = []
    place = 0
    for start, end, _ in holes:
        pieces += (text[place:start], _HIDDEN * (end - start))
        place = end
    return "".join((*pieces, text[place:]))


def _tokens(text: str, holes: Sequence[Hole], lexicons: Sequence[Lexicon], met: Met, *, runs: bool) -> list[Token]:
    """The words and chips in order. `met` holds what was looked up before; `runs`: some have no spaces between."""
    found: list[Token] = []
    known = met.tokens.get
    place = 0
    for hole, after, chip in (*holes, (len(text), len(text), "")):
        pieces = _TOKEN.split(text[place:hole])
        end = place
        for gap, word in zip(pieces[::2], pieces[1::2], strict=False):
            start = end + len(gap)
            end = start + len(word)
            if runs and _HAN_LETTER.match(word):
                run = met.runs.get(start)
                if run is None or run[-1].end != end or run[0].gap != gap:
                    run = met.runs[start] = list(_segments(word, start, gap, lexicons, met))
                found += run
                continue
            token = known(start)
            if token is None or token.end != end or token.gap != gap:
                token = met.tokens[start] = _word(word, start, gap, lexicons, met.words)
            found.append(token)
        if chip:
            found.append(_chip(chip, hole, after, pieces[-1]))
        place = after
    return found


def _word(word: str, start: int, gap: str, lexicons: Sequence[Lexicon], met: dict[str, Token]) -> Token:
    """A word with what the lexicons know of it."""
    first = (gap != " " and _STOP.search(gap) is not None) or start == len(gap)
    token = Token(word, start, start + len(word), gap, first=first)
    known = met.get(f"\n{word}" if first else word)
    if known is None:
        if not word.islower():
            token.capital = word[0].isupper()
            token.key = word.lower()
        look_up(token, lexicons)
        met[f"\n{word}" if first else word] = token
    else:
        token.key, token.bits, token.rule, token.stem = known.key, known.bits, known.rule, known.stem
        token.capital = known.capital
    return token


def _chip(chip: str, start: int, end: int, gap: str) -> Token:
    """A token for what is hidden."""
    token = Token(chip, start, end, gap)
    token.chip = True
    return token


def _segments(word: str, start: int, gap: str, lexicons: Sequence[Lexicon], met: Met) -> Iterator[Token]:
    """A run of Han letters, cut into words."""
    if word not in met.cuts:
        read = word
        for lexicon in lexicons:
            read = read.translate(lexicon.alike) if lexicon.alike else read
        met.cuts[word] = read, cut(read, lexicons)
    read, pieces = met.cuts[word]
    place = 0
    for length, bits, rule in pieces:
        after = place + length
        token = Token(word[place:after], start + place, start + after, gap if place == 0 else "")
        token.key, token.bits, token.rule = read[place:after], bits, rule
        yield token
        place = after
