"""Chinese has no spaces: its letters are cut into the fewest words, names of people and foreign names among them.

Every way to cut a run has a cost, the cheapest is taken. The figures were set by hand so that
a listed word beats a name, and a name beats single letters that make no word.
"""

from collections.abc import Sequence
from typing import Final

from privacy.lexicon import BIT, FAMILY, GIVEN, HIDES, PHRASE, SOUND, Lexicon

Piece = tuple[int, int, str]
"""How many letters a word has, what the lexicon says of it, and by which rule it is a name, if it is."""

_FAMILIAR: Final = "小老阿大亞亚"
"""What stands before a family name or one letter of a given name between people who know each other."""

_TITLES: Final = "太生嫂姐哥叔姨伯婶嬸总總爷爺婆公家氏某"
"""Letters that behind a family name say who it is: `黄太`, `林家`."""

_FAMILIAR_SECOND: Final = _FAMILIAR + "依细細九"
_FAMILIAR_THIRD: Final = _TITLES + "妹娣仔弟女九土水金木火珠狗牛"
"""What people of Fujian and the south are called: a family name, and two of these: `缪依弟`, `丘亚九`."""

_CALLED: Final = "叫姓"
_PERSON: Final = BIT["kin"] | BIT["kins"] | BIT["title"]
_MENTIONED: Final = BIT["name"] | BIT["maybe"]
_ORDINARY: Final = BIT["word"] | BIT["function"] | BIT["verb"]

_LITTLE: Final = BIT["function"]

_WORD: Final = 10
_LISTED: Final = 11
"""A listed name or place: a harmless word that says the same letters is cheaper."""
_LETTER: Final = 10
_FUNCTION: Final = 8
_UNKNOWN: Final = 17
_KNOWN_PAIR: Final = 11
_GIVEN_PAIR: Final = 14
_LOOSE_PAIR: Final = 16
_GIVEN_ONE: Final = 13
_LOOSE_ONE: Final = 15
_BEFORE_TITLE: Final = 9
_FAMILIAR_NAME: Final = 14
_ALONE: Final = 13
_FOREIGN: Final = 12
_FOREIGN_SURE: Final = 3
"""Letters of foreign names in a row that are hardly ever anything else."""
_COMMON: Final = 3
"""More for a family name or letter that is also a word."""
_WORD_BEGINS: Final = 5
"""More for a family name that makes a harmless word with the letter behind it: `冷库`."""
_EXPECTED: Final = 5
"""Less where a name is likely: after a kinship word, a title, `called`."""
_FOREIGN_MOST: Final = 7
_FAR: Final = 1 << 30


def cut(run: str, lexicons: Sequence[Lexicon]) -> list[Piece]:
    """The words of a run of letters, in order."""
    for lexicon in lexicons:
        if lexicon.families:
            whole = lexicon.words.get(run, 0) if len(run) > 1 else 0
            if whole & ~PHRASE and not whole & HIDES:
                return [(len(run), whole, "")]  # nothing is cheaper
            return _Cutter(run, lexicon).pieces()
    return [(1, 0, "")] * len(run)


class _Cutter:
    """One run: for each place the cheapest way to it, with the word that ends there."""

    __slots__ = ("bits", "costs", "lengths", "lexicon", "rules", "run")

    def __init__(self, run: str, lexicon: Lexicon) -> None:
        self.run = run
        self.lexicon = lexicon
        size = len(run) + 1
        self.costs = [0] + [_FAR] * (size - 1)
        self.lengths = [0] * size
        self.rules = [""] * size
        self.bits = [0] * size

    def pieces(self) -> list[Piece]:
        """The words of the cheapest way."""
        run = self.run
        get, reach, kinds_of = self.lexicon.words.get, self.lexicon.reach.get, self.lexicon.letters.get
        costs, lengths, rules, bits = self.costs, self.lengths, self.rules, self.bits
        last = len(run)
        kinds = [kinds_of(letter, 0) for letter in run]
        kinds.append(0)
        for place, letter in enumerate(run):
            base = costs[place]
            known = get(letter, 0)
            cost = base + (_UNKNOWN if not known & ~PHRASE else _FUNCTION if known & _LITTLE else _LETTER)
            after = place + 1
            if cost < costs[after]:
                costs[after], lengths[after], rules[after], bits[after] = cost, 1, "", known
            pair = run[place : place + 2]
            far = reach(pair)
            if far or get(pair):
                for end in range(place + 2, min(place + (far or 2), last) + 1):
                    found = get(run[place:end], 0)
                    if found & ~PHRASE:
                        cost = base + (_LISTED if found & HIDES else _WORD)
                        if cost < costs[end]:
                            costs[end], lengths[end], rules[end], bits[end] = cost, end - place, "", found
            if letter in _FAMILIAR:
                self._familiar(place)
            kind = kinds[place]
            if kind & FAMILY:
                self._family(place)
            if kind & kinds[after] & ~FAMILY:  # a given or foreign name has two letters at least
                if kind & kinds[after] & GIVEN:
                    self._alone(place)
                if kind & kinds[after] & SOUND:
                    self._foreign(place)
        return self._path()

    def _path(self) -> list[Piece]:
        place = len(self.run)
        path: list[Piece] = []
        while place:
            length = self.lengths[place]
            path.append((length, self.bits[place], self.rules[place]))
            place -= length
        path.reverse()
        return self._spread(self._torn(path))

    def _spread(self, path: list[Piece]) -> list[Piece]:
        """The pieces, with single letters that foreign names are written with taken into the one they stand beside."""
        if not any(length > 1 and bits & HIDES for length, bits, _ in path):
            return path
        sound, plain = self.lexicon.sound, BIT["function"] | BIT["verb"] | _PERSON
        starts = [0]
        for length, _, _ in path:
            starts.append(starts[-1] + length)
        order = range(len(path))
        for step, numbers in ((1, order), (-1, order[::-1])):
            foreign = False
            for number in numbers:
                length, bits, _ = path[number]
                letters = self.run[starts[number] : starts[number + 1]]
                if foreign and length == 1 and letters in sound and not bits & plain:
                    path[number] = (1, BIT["name"], f"part of a foreign name {'before' if step > 0 else 'behind'} it")
                else:
                    foreign = length > 1 and bool(bits & HIDES) and sound.issuperset(letters)
        return path

    def _torn(self, path: list[Piece]) -> list[Piece]:
        """The pieces, with a letter of names beside one that makes no word taken for a part of the same name."""
        place = 0
        for number, (length, bits, rule) in enumerate(path):
            if length == 1 and not rule and not bits & ~PHRASE:
                for beside, at in ((number - 1, place - 1), (number + 1, place + 1)):
                    if not 0 <= beside < len(path) or path[beside][0] > 1:
                        continue
                    if self._named(path[beside], self.run[at], self.run[place]):
                        path[number] = path[beside] = (1, BIT["name"], "beside a letter that makes no word")
            place += length
        return path

    def _named(self, piece: Piece, letter: str, unknown: str) -> bool:
        """Whether names are made of a letter that stands alone, or of the unknown one beside it, and no little word."""
        _, bits, rule = piece
        named = letter in self.lexicon.given or letter in self.lexicon.families
        named = named or (unknown in self.lexicon.given and not bits & (BIT["verb"] | _PERSON))
        return named and not rule and not bits & BIT["function"]

    def _offer(self, place: int, length: int, cost: int, rule: str) -> None:
        """A name of so many letters from there, at this cost more."""
        end = place + length
        cost += self.costs[place]
        if cost < self.costs[end]:
            self.costs[end], self.lengths[end], self.rules[end], self.bits[end] = cost, length, rule, BIT["name"]

    def _ease(self, place: int) -> int:
        """How much cheaper a name is there, for what stands before it."""
        if place and (self.bits[place] & _PERSON or self.run[place - 1] in _CALLED):
            return _EXPECTED
        return 0

    def _family(self, place: int) -> None:
        """A family name with one or two letters of a given name, or before a title."""
        run, words = self.run, self.lexicon.words
        for letters in (2, 1):
            family = run[place : place + letters]
            if len(family) < letters or family not in self.lexicon.families:
                continue
            after = place + letters
            bits = words.get(family, 0)
            more = _COMMON if letters == 1 and bits & _ORDINARY and not bits & BIT["surname"] else 0
            more -= self._ease(place)
            more += _WORD_BEGINS if words.get(run[place : after + 1], 0) & _ORDINARY else 0
            first, second = run[after : after + 1], run[after + 1 : after + 2]
            if first and self._fits(first):
                cost = _GIVEN_ONE if first in self.lexicon.given and not self._plain(first) else _LOOSE_ONE
                self._offer(place, letters + 1, cost + more, "family name and given name")
            if second and (self._mentioned(first + second) or (self._fits(first) and self._fits(second))):
                self._offer(place, letters + 2, self._pair(first, second) + more, "family name and given name")
            if first and first in _FAMILIAR_SECOND and second and second in _FAMILIAR_THIRD:
                self._offer(place, letters + 2, _GIVEN_PAIR + more, "family name and what people say")
            if first and self._titled(after):
                self._offer(place, letters, _BEFORE_TITLE + max(more, 0), "family name before a title")
            elif place and run[place - 1] == "姓":
                self._offer(place, letters, _FUNCTION, "family name after its word")

    def _pair(self, first: str, second: str) -> int:
        """What two letters cost as a given name."""
        if self._mentioned(first + second):
            return _KNOWN_PAIR
        given = self.lexicon.given
        more = _COMMON + 1 if self.lexicon.words.get(first + second, 0) & _ORDINARY else 0
        return more + (_GIVEN_PAIR if first in given and second in given else _LOOSE_PAIR)

    def _mentioned(self, pair: str) -> bool:
        """Whether two letters are listed as a given name."""
        return bool(self.lexicon.words.get(pair, 0) & _MENTIONED)

    def _titled(self, place: int) -> bool:
        """Whether a title or kinship word begins there."""
        words = self.lexicon.words
        if any(words.get(self.run[place : place + length], 0) & _PERSON for length in (3, 2)):
            return True
        pair = self.run[place : place + 2]
        return self.run[place] in _TITLES and (len(pair) < 2 or not words.get(pair, 0) & ~PHRASE)

    def _familiar(self, place: int) -> None:
        """`小王`, `阿强`: as people who know each other say it."""
        letter = self.run[place + 1 : place + 2]
        if not letter or not (letter in self.lexicon.families or letter in self.lexicon.given):
            return
        before, family = self.run[place], letter in self.lexicon.families
        sure = before in "阿亞亚" or (before == "老" and family) or (before == "小" and not self._plain(letter))
        more = 0 if sure else _COMMON * 2
        self._offer(place, 2, _FAMILIAR_NAME + more - self._ease(place), "as people who know each other say it")

    def _alone(self, place: int) -> None:
        """A given name without its family name."""
        first, second = self.run[place], self.run[place + 1 : place + 2]
        if second in self.lexicon.given:
            more = _COMMON * (self._plain(first) + self._plain(second))
            self._offer(place, 2, _ALONE + more - self._ease(place), "given name")

    def _foreign(self, place: int) -> None:
        """Letters that foreign names are written with: two or more."""
        sound, words = self.lexicon.sound, self.lexicon.words
        common = 0
        for end in range(place + 1, min(place + _FOREIGN_MOST, len(self.run)) + 1):
            letter = self.run[end - 1]
            if letter not in sound:
                break
            common += bool(words.get(letter, 0) & _ORDINARY)
            length = end - place
            if length > 1 and common < length:
                cost = _FOREIGN + (common if length >= _FOREIGN_SURE else length + common * 2)
                self._offer(place, length, cost - self._ease(place), "letters of foreign names")

    def _fits(self, letter: str) -> bool:
        """Whether a letter may be part of a given name: it often is, or it is no word by itself."""
        return letter in self.lexicon.given or not self.lexicon.words.get(letter, 0) & ~PHRASE

    def _plain(self, letter: str) -> bool:
        """Whether a letter is also a word by itself."""
        return bool(self.lexicon.words.get(letter, 0) & _ORDINARY)
