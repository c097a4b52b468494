"""A text as rules see it: tokens with what the lexicons know of them, and the phrases among them."""

import re
from collections.abc import Iterator, Sequence
from copy import copy
from functools import reduce
from itertools import pairwise
from operator import or_
from typing import Final, NamedTuple

from privacy.han import Piece, cut
from privacy.lexicon import BIT, HIDES, PHRASE, Lexicon, squeeze

_HAN: Final = "\u2e80-\u2fdf\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_SIGNS: Final = (
    "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09cd\u09d7\u09e2\u09e3\u0a01-\u0a03"
    "\u0a3c-\u0a51\u0a70\u0a71\u0a75\u0a81-\u0a83\u0abc-\u0acd\u0b01-\u0b03\u0b3c-\u0b57\u0b82\u0bbe-\u0bcd\u0bd7"
    "\u0c00-\u0c04\u0c3e-\u0c56\u0c81-\u0c83\u0cbc-\u0cd6\u0d00-\u0d03\u0d3b-\u0d57\u0d81-\u0d83\u0dca-\u0ddf"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u102b-\u103e\u135d-\u135f\u17b6-\u17d3\u2801-\u28ff"
)
"""Vowel signs and other marks that belong to a word."""

_TOKEN: Final = re.compile(rf"[{_HAN}]+|(?:[^\W_{_HAN}]|[{_SIGNS}])+(?:'(?:[^\W_{_HAN}]|[{_SIGNS}])+)*")
_DIGITS: Final = re.compile(r"[0-9]+")
_CODE: Final = re.compile(
    r"(?:a[bl]|b[abdhlnrst]?|c[abfhmortvw]|d[adeghlnty]|e[chnx]?|f[ky]|g[luy]?|h[adgprsux]|i[gmpv]|je|k[aty]|l[adelnsu]?"
    r"|m[ekl]?|n[egnpr]?|o[lx]|p[aehlor]|r[ghm]|s[aegklmnoprstwy]?|t[adfnqrsw]|ub|w[acdfnrsv]?|yo|ze)\d{1,2}"
    r"|(?:ec[1-4]|wc[12]|sw1|se1|nw1|[enw]1)[a-z]|\d{1,3}[a-z]?"
)
"""What may be half a postcode or a house number; its digits are never read as letters."""

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
_TELLING: Final = (PHRASE << 1) - 1 & ~_EVERYDAY

_ENDING_MOST: Final = 20
"""Letters of an ending: a Tamil one may hold two further verbs."""

_START_MOST: Final = 6
"""Letters before a stem, and one."""

_LOOK_ALIKE: Final = str.maketrans(
    "авеёзікмнорсјѕтухһԁԛԝАВЕЗІЈКМНОРСЅТУХαβεικνοπρτυχωΑΒΕΖΗΙΚΜΝΟΡΤΥΧɡıł",
    "abee3ikmhopcjstyxhdqwABE3IJKMHOPCSTYXabeiknonptuxwABEZHIKMNOPTYXgil",
)
"""Cyrillic, Greek and other letters that look like Latin ones."""

_HAN_LETTER: Final = re.compile(f"[{_HAN}]")
_LATIN: Final = re.compile("[a-zA-Z\u00c0-\u024f]")
_OTHER: Final = re.compile(f"[\u0370-\u052f\u0531-\u058f\u13a0-\u13ff{_HAN}]")


_BORROWED: Final = (
    BIT["school"]
    | BIT["school-strong"]
    | BIT["workplace"]
    | BIT["trading"]
    | BIT["street"]
    | BIT["home-unit"]
    | BIT["landmark"]
)
"""What an English word says of a place's name also where another language has the same word: `mulberry school`."""

ANOTHER: Final = "word of another language"
"""How a word in Latin letters is known that is none of the text's own language: an English one."""


Hole = tuple[int, int, str]
"""What is hidden already: a span of the normalised text, and the chip in its place (`[name]`)."""

_HIDDEN: Final = "\0"
"""What patterns see in place of hidden characters; no normalised text has it."""


class Hit(NamedTuple):
    """Something a rule hides: a span of the normalised text, its kind, and the rule."""

    start: int
    end: int
    kind: str
    rule: str


class Token:
    """One word of the text."""

    __slots__ = ("bits", "capital", "chip", "end", "first", "gap", "key", "rule", "start", "stem", "text")

    def __init__(self, text: str, start: int, end: int, gap: str, *, first: bool = False) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.gap = gap
        """What stands between the word before and this one."""
        self.first = first
        """Whether it begins a sentence."""
        self.chip = False
        self.key = text
        """The word as lexicons hold it."""
        self.bits = 0
        self.rule = ""
        """How a word that is not in the lexicon itself came to its class."""
        self.stem = ""
        """For a name with an ending or clitic: the name."""
        self.capital = False


class Met:
    """What earlier readings of a text found: its tokens, its words, and its runs of letters without spaces."""

    __slots__ = ("cuts", "runs", "tokens", "words")

    def __init__(self) -> None:
        self.tokens: dict[int, Token] = {}
        """Words by where they begin, before phrases said more of them."""
        self.runs: dict[int, list[Token]] = {}
        """The words of runs of letters without spaces, by where the run begins."""
        self.words: dict[tuple[str, bool], tuple[str, int, str, str, bool]] = {}
        """A word and whether it begins a sentence, to its key, classes, rule, stem and whether it has a capital."""
        self.cuts: dict[str, tuple[str, list[Piece]]] = {}
        """A run to the letters it is read as and its words."""


class Scan:
    """One normalised text with its tokens; made once per reading, read by every recogniser."""

    __slots__ = (
        "at_endings", "bits", "capitals", "has_digit", "phrases", "telling", "text", "tokens", "whole", "windows"
    )  # fmt: skip

    def __init__(
        self, text: str, lexicons: Sequence[Lexicon], holes: Sequence[Hole] = (), met: Met | None = None
    ) -> None:
        """Read a normalised text in which the holes, in order, are hidden already."""
        self.whole = blank(text, holes)
        """The text with the holes blank."""
        self.text = self.whole if text.isascii() else _HAN_LETTER.sub("\n", self.whole)
        """What patterns are looked for in: letters of scripts without spaces are blank too, for they end a number."""
        self.windows = _windows(self.text, _BESIDE)
        """Where digits are, with what stands beside them: start and end of each stretch."""
        self.has_digit = bool(self.windows)
        self.at_endings = lexicons[0].at_endings if lexicons else ()
        """Endings that say where, in the hinted language."""
        self.tokens = list(_tokens(text, holes, lexicons, met or Met()))
        if self.has_digit and lexicons and lexicons[0].digit_letters:
            self._spell_digits(lexicons[0].digit_letters)
        self.phrases: dict[str, list[tuple[int, int]]] = {}
        """Class of phrase to the token numbers of each: first, and one past the last."""
        self._find_phrases(lexicons)
        self.bits = reduce(or_, (token.bits for token in self.tokens), 0)
        """Every class that any word has, so that a recogniser need not read a text that has none of its own."""
        if self.bits & BIT["and"] and self.bits & BIT["number"]:
            self._count_on()
        self.telling = [place for place, token in enumerate(self.tokens) if token.bits & _TELLING]
        """The places of the words that more can be said of than what every sentence has."""
        self.capitals = [place for place, token in enumerate(self.tokens) if token.capital]
        """The places of the words with a capital."""

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
        ends = {after for token, after in pairwise(self.tokens) if _CODE.fullmatch(token.key)}
        spelt = [token for token in spelt if not (token in ends and _INWARD.fullmatch(token.text.lower()))]
        if not spelt:
            return
        letters = list(self.text)
        for token in spelt:
            self.tokens[self.tokens.index(token)] = letters_only = copy(token)
            letters_only.text = _DIGITS.sub(lambda run: "x" * len(run.group()), token.text)
            letters[token.start : token.end] = letters_only.text
        self.text = "".join(letters)
        self.windows = _windows(self.text, _BESIDE)
        self.has_digit = bool(self.windows)

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
                longer = seconds.get(following.key, ()) if following is not None and _joins(following.gap) else ()
                for words, section in (*longer, *seconds.get("", ())):
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


def _tokens(text: str, holes: Sequence[Hole], lexicons: Sequence[Lexicon], met: Met) -> Iterator[Token]:
    """The words and chips in order. `met` holds what was looked up before."""
    before = place = 0
    for hole, after, chip in (*holes, (len(text), len(text), "")):
        for found in _TOKEN.finditer(text, place, hole):
            start, end = found.span()
            word = found.group()
            gap = text[before:start]
            before = end
            if word[0] >= "\u2e80" and _HAN_LETTER.match(word):
                run = met.runs.get(start)
                if run is None or run[-1].end != end or run[0].gap != gap:
                    run = met.runs[start] = list(_segments(word, start, gap, lexicons, met))
                yield from run
                continue
            token = met.tokens.get(start)
            if token is None or token.end != end or token.gap != gap:
                token = met.tokens[start] = _word(word, start, gap, lexicons, met)
            yield token
        if chip:
            yield _chip(chip, hole, after, text[before:hole])
            before = after
        place = after


def _word(word: str, start: int, gap: str, lexicons: Sequence[Lexicon], met: Met) -> Token:
    """A word with what the lexicons know of it."""
    first = start == len(gap) or (gap != " " and _STOP.search(gap) is not None)
    token = Token(word, start, start + len(word), gap, first=first)
    known = met.words.get((word, first))
    if known is None:
        if not word.islower():
            token.capital = word[0].isupper()
            token.key = word.lower()
        look_up(token, lexicons)
        met.words[word, first] = (token.key, token.bits, token.rule, token.stem, token.capital)
    else:
        token.key, token.bits, token.rule, token.stem, token.capital = known
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


def look_up(token: Token, lexicons: Sequence[Lexicon]) -> None:
    """Give the token what the lexicons know of it: as it stands, then by the means each language allows."""
    if lexicons[0].respell and _respelled(token, lexicons[0], lexicons):
        return
    for lexicon in lexicons:
        bits = lexicon.bits(token.key)
        if bits & ~PHRASE:
            token.bits |= bits
            if token.text.isascii() and len(lexicons) > 1:
                if lexicon is not lexicons[0]:
                    token.rule = ANOTHER
                elif not bits & BIT["function"]:
                    token.bits |= lexicons[-1].words.get(token.key, 0) & _BORROWED
            return
        token.bits |= bits
    if not token.key.isalpha() and any(char.isdigit() for char in token.key):
        _affixed(token, lexicons)
        return
    for attempt in (_mixed, _possessive, _stemmed, _affixed, _unmarked, _shaped, _stretched):
        if attempt(token, lexicons):
            return


def _known(key: str, lexicons: Sequence[Lexicon]) -> int:
    for lexicon in lexicons:
        bits = lexicon.bits(key) & ~PHRASE
        if bits:
            return bits
    return 0


def _respelled(token: Token, lexicon: Lexicon, lexicons: Sequence[Lexicon]) -> bool:
    """A word in one of its many spellings, as the lexicon spells it; another lexicon's name in capitals stays."""
    form = token.key
    if not form.isalpha() and _CODE.fullmatch(form):
        return False
    for written, read in lexicon.respell:
        if written in form:
            form = form.replace(written, read)
    if not form:
        return False
    if token.capital and _known(token.key, lexicons) & HIDES:
        return False
    bits = lexicon.bits(form)
    token.bits |= bits & PHRASE
    if bits:
        token.key = form
    if bits & ~PHRASE:
        token.bits |= bits
        return True
    if token.capital:  # a name that sounds like a form of a word: `Oluwaseun` in Arabic letters
        return False
    typed, token.key = token.key, form
    known = _stemmed(token, (lexicon,)) or _affixed(token, (lexicon,))
    if not known:
        token.key = typed
    return known


def _mixed(token: Token, lexicons: Sequence[Lexicon]) -> bool:
    """Letters of two alphabets in one word: never known, whatever it looks like."""
    if token.text.isascii() or not (_LATIN.search(token.text) and _OTHER.search(token.text)):
        return False
    token.stem = token.text.translate(_LOOK_ALIKE).lower()
    token.bits |= _known(token.stem, lexicons) & HIDES
    token.rule = "letters of two alphabets"
    return True


def _possessive(token: Token, lexicons: Sequence[Lexicon]) -> bool:
    """`Ahmed's`: what the word before the apostrophe is."""
    stem, mark, ending = token.key.rpartition("'")
    if not mark:
        return False
    if _elided(token, lexicons):
        return bool(token.bits)
    bits = _known(stem, lexicons)
    if bits and (len(ending) <= 2 or any(ending in lexicon.endings for lexicon in lexicons)):
        token.bits |= bits
        token.stem = stem
        return True
    parts = token.key.split("'")
    together = _known("".join(parts), lexicons)
    if together:
        token.bits |= together
        return True
    known = [_known(part, lexicons) for part in parts if part]
    if known and all(known):
        for bits in known:
            token.bits |= bits
        return True
    return False


def _elided(token: Token, lexicons: Sequence[Lexicon]) -> bool:
    """`d'Amina`, `qu'il`: the word behind a clitic with an apostrophe, whatever the clitic is."""
    cut = token.key.index("'") + 1
    if not any(token.key[:cut] in lexicon.prefixes.get(token.key[0], ()) for lexicon in lexicons):
        return False
    rest = token.key[cut:]
    token.bits |= _known(rest, lexicons) or _known(rest.translate(_BARE), lexicons)
    if not token.bits & ~PHRASE and any(lexicon.stems and _is_form(rest, lexicon) for lexicon in lexicons):
        token.bits |= BIT["word"]
    token.stem = rest
    token.capital = token.text[cut : cut + 1].isupper()
    return True


def _stemmed(token: Token, lexicons: Sequence[Lexicon]) -> bool:
    """A form of a harmless word, by its stem and ending; not with a capital inside a sentence: a name."""
    if token.capital and not token.first and not token.text.isupper():
        return False
    for lexicon in lexicons:
        if lexicon.stems and _is_form(token.key, lexicon) and not _holds_name(token.key, lexicon):
            token.bits |= BIT["word"]
            return True
    return False


_SHAPED_LEAST: Final = 2
"""Letters of a word between its beginning and its ending."""


def _shaped(token: Token, lexicons: Sequence[Lexicon]) -> bool:
    """A word that no list knows, with an ending that names do not take; not with a capital inside a sentence."""
    key = token.key
    if (token.capital and not token.first and not token.text.isupper()) or not lexicons:
        return False
    for start, end in lexicons[0].shapes.get(key[-1], ()):
        if key.startswith(start) and key.endswith(end) and len(key) >= len(start) + len(end) + _SHAPED_LEAST:
            token.bits |= BIT["word"]
            return True
    return False


def _holds_name(key: str, lexicon: Lexicon) -> bool:
    """Whether the word may be a clitic and a name as well: `وسلمى`."""
    if len(lexicon.stem_starts) == 1:
        return False
    names = HIDES | BIT["maybe"]
    return any(
        key.startswith(clitic) and len(key) >= len(clitic) + 3 and lexicon.words.get(key[len(clitic) :], 0) & names
        for clitic in lexicon.prefixes.get(key[0], ())
    )


def _is_form(key: str, lexicon: Lexicon) -> bool:
    """Whether the word is a start, a stem and an ending. With starts, stems have three letters, else four."""
    starts = lexicon.stem_starts
    least = 3 if len(starts) > 1 else 4
    for after in range(min(_START_MOST, len(key) - 2) if least == 3 else 1):
        if key[:after] not in starts:
            continue
        if after and lexicon.stem(key[after:]):
            return True
        for end in range(len(key) - 1, max(len(key) - _ENDING_MOST - 1, after + least - 1), -1):
            if key[end:] in lexicon.stem_endings and lexicon.stem(key[after:end]):
                return True
    return False


def _affixed(token: Token, lexicons: Sequence[Lexicon]) -> bool:
    """A known word behind a clitic, a name with an ending, a known word with one (where no capital says name)."""
    key = token.key
    named = token.capital and not token.first and not token.text.isupper()
    shown = HIDES if named else ~PHRASE
    for lexicon in lexicons:
        clitics = lexicon.prefixes.get(key[0], ())
        rests = [key, *(key[len(p) :] for p in clitics if key.startswith(p) and len(key) >= len(p) + 2)]
        for rest in rests[1:]:
            if _take(token, rest, lexicon.bits(rest) & ~PHRASE):
                return True
        for rest in rests:
            for suffix in lexicon.name_suffixes.get(key[-1], ()):
                stem = rest.removesuffix(suffix)
                if len(stem) >= 3 and stem != rest and _take(token, stem, lexicon.words.get(stem, 0) & HIDES):
                    return True
            for suffix in lexicon.suffixes.get(key[-1], ()):
                stem = rest.removesuffix(suffix)
                if len(stem) >= 3 and stem != rest and _take(token, stem, lexicon.bits(stem) & shown):
                    return True
    return False


def _take(token: Token, stem: str, bits: int) -> bool:
    """Give the token what its stem is, if that is anything."""
    if bits:
        token.bits |= bits
        token.stem = stem
    return bool(bits)


def _unmarked(token: Token, lexicons: Sequence[Lexicon]) -> bool:
    """`café` for `cafe`: the word without its marks."""
    if token.key.isascii():
        return False
    bare = token.key.translate(_BARE)
    bits = _known(bare, lexicons) if bare != token.key else 0
    token.bits |= bits
    token.stem = bare if bits else ""
    return bool(bits)


def _stretched(token: Token, lexicons: Sequence[Lexicon]) -> bool:
    """`pleeease`, `hiting`: a harmless word with letters doubled or not; never a name."""
    key = token.key
    if len(key) < 4:
        return False
    for lexicon in lexicons:
        thrice = re.sub(r"(.)\1{2,}", r"\1\1", key)
        for form in (thrice, re.sub(r"(.)\1+", r"\1", thrice)) if thrice != key else ():
            if lexicon.bits(form) & (BIT["word"] | HIDES):
                token.bits |= lexicon.bits(form) & ~PHRASE
                token.rule = "stretched"
                return True
        form = squeeze(key)
        if len(form) >= 4 and (lexicon.written_once(form) or (form != key and lexicon.bits(form) & BIT["word"])):
            token.bits |= BIT["word"]
            token.rule = "doubled letters"
            return True
    return False


_BARE: Final = str.maketrans(
    "àáâãäåāăąçćčďđèéêëēėęěğģìíîïīįıķĺļľłñńņňòóôõöøōőŕřśşšșţťțùúûüūůűųýÿźżž",
    "aaaaaaaaacccddeeeeeeeeggiiiiiiiklllLnnnnoooooooorrsssstttuuuuuuuuyyzzz".lower(),
)
