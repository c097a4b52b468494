"""`python -m bench deid-doubts`: learns the weights of `privacy/doubts.py` from the development part of the corpus.

Each account is read as it is, and a few times more with other names, places and so on of the corpus in place of its
own. The words that stay visible are examples of what is harmless, and so are the words outside the braces of
`sentences/`; the words of each identifier, seen with all others hidden, of what is not. Some words that lists hide are
taken for ordinary ones, as they would be if the lists lacked them; of an identifier of several words one is often
hidden already, for lists find a part of it more easily than the whole. The weights are those of a logistic regression
found by FTRL-Proximal (H. B. McMahan et al., "Ad Click Prediction: a View from the Trenches", 2013), which leaves most
of them nought. The same corpus and lexicons give the same file.
"""

import argparse
import math
import random
import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import replace
from itertools import accumulate
from pathlib import Path
from typing import Final

from bench.deid.corpus import LANGUAGES, Account, Mark, read
from bench.deid.scoring import Span, measure, tally
from bot.lexicons import read as lexicon
from privacy.door import Door
from privacy.doubts import AROUND, doubtful, features, phrases_at
from privacy.lexicon import BIT, HIDES, PHRASE, SLIP
from privacy.merge import holes
from privacy.normal import Normal, normalise
from privacy.scan import Hole, Scan
from privacy.slip_doubts import spelt
from privacy.text import RawText

FOLDER: Final = Path(__file__).parents[2] / "privacy" / "data"
_SENTENCES: Final = Path(__file__).parent / "sentences"
_BRACES: Final = re.compile(r"[{}]")
_NO_WORD: Final = re.compile(r"[\d #'-]|^.{0,3}$")
"""Notes, phrases, endings, and words too short to be slips."""
_MARKS: Final = ".,:;!?…\"'()-–،؛؟।。፡።፣"
"""What stands around words."""

_SEED: Final = 20261122
_COPIES: Final = 8
_SAME: Final = 0.15
"""How often a copy keeps an identifier as it was."""
_OTHERS: Final = 0.2
"""How many of a copy's ordinary words are examples: they are those of the account again."""
_UNLISTED: Final = 0.15
"""How often a word that a list hides, or that no list has, is taken for an ordinary one."""
_PARTLY: Final = 0.6
"""How often one word of an identifier of several is seen hidden, as a list hides it, and the rest asked for; not
where words have no spaces between: what is left would be cut anew."""
_CHIPS: Final = ("[unknown]", "[unknown]", "[name]", "[place]", "[employer]")
"""As what; one of these."""
_KEY: Final = 8.0
"""How much a word counts that an adviser needs, here or in half of the accounts that have it."""
_SLIPS: Final = 0.25
"""How often a harmless word is also seen as a slip of the thumb, and a word of an identifier is."""
_LISTED: Final = 8000
"""Words and names of each lexicon that are examples of how slips are spelt."""
_LISTED_MUCH: Final = 0.1
"""How much each of these counts."""
_SLIP_SURE: Final = 1.0
"""What is added for a slip of the thumb: it is doubtful unless harmless is likelier by this much (log odds)."""
_NAMES: Final = ("name", "surname", "maybe", "place", "maybe-place")
_LEAST: Final = 3
"""Examples that a weight must come from."""
_ROUNDS: Final = 3
_RATE, _SMOOTH, _SPARSE, _SMALL = 0.15, 1.0, 3.0, 1.0
"""FTRL-Proximal's alpha, beta, lambda 1 and lambda 2."""
_FLOOR: Final = "floor\t\t"
"""The weight that every word begins with."""
_SURE: Final = 0.75
"""What is taken off the floor: a word is doubtful where an identifier is likelier than not by this much (log odds).

More of it leaks more and hides fewer key words; of the values tried on families held out, those about this one were
best for both together.
"""
_STEPS: Final = 32
"""A weight of one, in the whole numbers of the file."""

Example = tuple[tuple[str, ...], bool, float]
"""The features of a word where it stands, whether it was part of an identifier, and how much it counts."""


def sentences() -> Iterator[Account]:
    """Single sentences, `sentences/<tag>.txt`, one a line; what identifies stands in braces."""
    for language in LANGUAGES:
        file = _SENTENCES / f"{language}.txt"
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines() if file.exists() else (), start=1):
            pieces = _BRACES.split(line)
            ends = list(accumulate(map(len, pieces)))
            marks = tuple(Mark("", ends[at - 1], ends[at]) for at in range(1, len(pieces), 2))
            yield Account(language, "dev", "sentences", f"{file.name}:{number}", "".join(pieces), marks)


def copies(accounts: Sequence[Account], times: int, chance: random.Random) -> Iterator[Account]:
    """The accounts again, each so many times, with other identifiers of its language in place of its own."""
    pool: dict[tuple[str, str], list[str]] = defaultdict(list)
    for account in accounts:
        for mark in account.identifiers:
            pool[account.language, mark.kind].append(account.text[mark.start : mark.end])
    for account in accounts:
        for _ in range(times if account.identifiers else 0):
            pieces: list[str] = []
            marks: list[Mark] = []
            place = length = 0
            for mark in account.identifiers:
                own = account.text[mark.start : mark.end]
                other = own if chance.random() < _SAME else chance.choice(pool[account.language, mark.kind])
                before = account.text[place : mark.start]
                start = length + len(before)
                length, place = start + len(other), mark.end
                pieces += (before, other)
                marks.append(Mark(mark.kind, start, length))
            pieces.append(account.text[place:])
            yield replace(account, text="".join(pieces), identifiers=tuple(marks), keys=())


class Reader:
    """Reads accounts for examples, with the door as it is but for its doubts."""

    def __init__(self, needed: Container[tuple[str, str]] = ()) -> None:
        """`needed`: language and word, of the words that advisers need."""
        self._door = _door({"doubts": b"", "slips": b""})
        self._needed = needed

    def examples(self, account: Account, chance: random.Random, others: float = 1) -> Iterator[Example]:
        """The words that stay visible, so many of them, and the words of identifiers."""
        normal = normalise(account.text)
        hidden = holes(normal, self._door.deidentify(RawText(account.text), account.language).findings)
        spans = [(mark.start, mark.end) for mark in account.identifiers]
        keys = [(mark.start, mark.end) for mark in account.keys]
        scan, language = self._door.scan(normal, account.language, hidden)
        phrases = phrases_at(scan)
        for place, token in enumerate(scan.tokens):
            if doubtful(token):
                found = any(_meets(normal, token.start, token.end, span) for span in spans)
                if found or others >= 1 or chance.random() < others:
                    key = any(_meets(normal, token.start, token.end, span) for span in keys)
                    key = key or (not found and (account.language, token.key) in self._needed)
                    much = _KEY if key else 1.0
                    yield features(scan, language, place, phrases), found, much
                    if token.bits == BIT["word"] and not found and chance.random() < _SLIPS:
                        yield _as_slip(scan, language, place, phrases), found, much
        for span in spans:
            seen = [hole for hole in hidden if not _meets(normal, hole[0], hole[1], span)]
            if len(seen) < len(hidden):
                yield from self._of_one(normal, account.language, seen, span, chance)

    def _of_one(
        self, normal: Normal, language: str, hidden: Sequence[Hole], span: tuple[int, int], chance: random.Random
    ) -> Iterator[Example]:
        """The words of one identifier with all others hidden, and often one of its own words too."""
        scan, tag = self._door.scan(normal, language, hidden)
        own = _words_of(scan, normal, span)
        if len(own) > 1 and not scan.has_han and chance.random() < _PARTLY:
            gone = scan.tokens[chance.choice(own)]
            hidden = sorted((*hidden, (gone.start, gone.end, chance.choice(_CHIPS))))
            scan, tag = self._door.scan(normal, language, hidden)
            own = _words_of(scan, normal, span)
        for place in own:
            token = scan.tokens[place]
            listed = token.bits & HIDES or not token.bits & ~PHRASE
            if listed and not any(map(str.isdigit, token.text)) and chance.random() < _UNLISTED:
                scan.tokens[place] = plain = copy(token)
                plain.bits = token.bits & ~HIDES & ~PHRASE | BIT["word"]
        phrases = phrases_at(scan)
        for place in own:
            if doubtful(scan.tokens[place]):
                yield features(scan, tag, place, phrases), True, 1.0
            if not any(map(str.isdigit, scan.tokens[place].text)) and chance.random() < _SLIPS:
                yield _as_slip(scan, tag, place, phrases), True, 1.0


def _as_slip(scan: Scan, language: str, place: int, phrases: Mapping[int, Sequence[str]]) -> tuple[str, ...]:
    """The features of a word as it would be if it were only a letter off a harmless one."""
    tokens = scan.tokens
    token = tokens[place]
    tokens[place] = slip = copy(token)
    slip.bits = BIT["word"] | SLIP
    found = features(scan, language, place, phrases) + spelt(token.key, language)
    tokens[place] = token
    return found


def listed(chance: random.Random, languages: str) -> Iterator[Example]:
    """How harmless words and names of the lexicons in a table of languages are spelt."""
    for line in languages.splitlines():
        if not line.startswith("language "):
            continue
        tag, *files = (line.split()[place] for place in (1, *range(4, len(line.split()))))
        sections: dict[str, set[str]] = defaultdict(set)
        for file in files:
            section = ""
            for word in (lexicon(file) or b"").decode().splitlines():
                if word.startswith("["):
                    section = word[1:-1]
                elif not _NO_WORD.search(word):
                    sections[section].add(word)
        names = set().union(*(sections[name] for name in _NAMES))
        for words, found in ((sections["word"] - names, False), (names, True)):
            for word in chance.sample(sorted(words), min(_LISTED, len(words))):
                yield spelt(word, tag), found, _LISTED_MUCH


def needed(accounts: Iterable[Account]) -> frozenset[tuple[str, str]]:
    """Words by language that advisers need wherever they stand: they are marked so every other time or more."""
    all_, marked = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for account in accounts:
        spans = [(mark.start, mark.end) for mark in account.keys]
        for text, counter in ((account.text, all_), (" ".join(account.text[a:b] for a, b in spans), marked)):
            words = (word.strip(_MARKS) for word in normalise(text).text.lower().split())
            counter.update((account.language, word) for word in words if len(word) > 1)
    return frozenset(word for word, times in marked.items() if 2 * times >= all_[word])


def _words_of(scan: Scan, normal: Normal, span: tuple[int, int]) -> list[int]:
    """The places of the words of a span that are not hidden."""
    return [
        place
        for place, token in enumerate(scan.tokens)
        if not token.chip and _meets(normal, token.start, token.end, span)
    ]


def learn(examples: Sequence[Example], chance: random.Random) -> dict[str, float]:
    """The weights of the features, by FTRL-Proximal; the floor among them."""
    counted = Counter(feature for values, _, _ in examples for feature in values)
    names = [_FLOOR, *sorted(feature for feature, times in counted.items() if times >= _LEAST)]
    number = {name: place for place, name in enumerate(names)}
    rows = [
        (array("l", (0, *(number[value] for value in values if value in number))), found, much)
        for values, found, much in examples
    ]
    sums, squares, weights = (array("d", bytes(8 * len(names))) for _ in range(3))
    for _ in range(_ROUNDS):
        chance.shuffle(rows)
        for row, found, much in rows:
            score = 0.0
            for place in row:
                score += weights[place]
            error = (1 / (1 + math.exp(-max(min(score, 30.0), -30.0))) - found) * much
            square = error * error
            for place in row:
                before = squares[place]
                after = before + square
                step = (math.sqrt(after) - math.sqrt(before)) / _RATE
                pull = sums[place] + error - step * weights[place]
                sums[place], squares[place] = pull, after
                if pull > _SPARSE:
                    weights[place] = (_SPARSE - pull) / ((_SMOOTH + math.sqrt(after)) / _RATE + _SMALL)
                elif pull < -_SPARSE:
                    weights[place] = (-_SPARSE - pull) / ((_SMOOTH + math.sqrt(after)) / _RATE + _SMALL)
                else:
                    weights[place] = 0.0
    return {name: weight for name, weight in zip(names, weights, strict=True) if weight}


def _meets(normal: Normal, start: int, end: int, span: tuple[int, int]) -> bool:
    """Whether a stretch of the normalised text has a code point of the raw text's span."""
    return normal.starts[start] < span[1] and span[0] < normal.ends[end - 1]


def is_of_slip(example: Example) -> bool:
    """Whether the example is one of a slip of the thumb."""
    return example[0][-1].startswith(("begins ", "ends "))


def lines(weights: Mapping[str, float]) -> Iterator[str]:
    """The file: sections, and in them values with one weight or with one for each place around the word."""
    sections: dict[str, dict[str, list[int]]] = defaultdict(dict)
    for feature, weight in weights.items():
        section, value, offset = feature.split("\t")
        if rounded := round(weight * _STEPS):
            places = sections[section].setdefault(value, [0] * (2 * AROUND + 1 if offset else 1))
            places[int(offset) + AROUND if offset else 0] = rounded
    yield "# What words say of the words beside them; `python -m bench deid-doubts` writes it."
    for section, values in sorted(sections.items()):
        yield f"[{section}]"
        yield from (f"{value}\t{' '.join(map(str, places))}" for value, places in sorted(values.items()))


def examples_of(accounts: Iterable[Account], chance: random.Random) -> list[Example]:
    """Examples of the accounts, of their copies, and of the sentences."""
    known = list(accounts)
    reader = Reader(needed(known))
    found = [example for account in (*known, *sentences()) for example in reader.examples(account, chance)]
    found += (
        example for account in copies(known, _COPIES, chance) for example in reader.examples(account, chance, _OTHERS)
    )
    found += listed(chance, (lexicon("languages") or b"").decode())
    return found


def main(arguments: Sequence[str]) -> None:
    """Learn and write the file; or learn from all but some families, and measure on those what it would change."""
    parser = argparse.ArgumentParser(prog="python -m bench deid-doubts", description=__doc__)
    parser.add_argument(
        "--held",
        nargs="+",
        metavar="BEGINNING",
        help="learn without the families that begin so, measure on them, write nothing",
    )
    held = parser.parse_args(arguments).held
    known = [account for account in read() if account.part == "dev"]
    unseen = [account for account in known if held and account.family.startswith(tuple(held))]
    if held and not unseen:
        parser.error(f"no family of the development part begins with {' or '.join(held)}")
    chance = random.Random(_SEED)
    examples = examples_of([account for account in known if account not in unseen], chance)
    files: dict[str, bytes] = {}
    for name, of_slips, sure in (("doubts", False, _SURE), ("slips", True, -_SLIP_SURE)):
        chosen = [example for example in examples if is_of_slip(example) == of_slips]
        weights = learn(chosen, chance)
        weights[_FLOOR] = weights.get(_FLOOR, 0.0) - sure
        files[name] = ("\n".join(lines(weights)) + "\n").encode()
        identifiers = sum(found for _, found, _ in chosen)
        print(f"{name}: {len(chosen):,} examples, {identifiers:,} of them of identifiers; {len(weights):,} weights.")
    if not held:
        for name, text in files.items():
            (FOLDER / f"{name}.lex").write_bytes(text)
            print(f"{len(text):10,d} {name}.lex")
        return
    alone = {**files, "slips": b""}
    for name, given in (("without weights", dict.fromkeys(files, b"")), ("doubts alone", alone), ("with slips", files)):
        print(f"{name}: {_figures(unseen, given)}")


def _door(files: Mapping[str, bytes]) -> Door:
    """The door as it is but for these files."""
    return Door(lambda name: files[name] if name in files else lexicon(name))


def _figures(accounts: Sequence[Account], files: Mapping[str, bytes]) -> str:
    """What the door with these weights leaks and hides of accounts."""
    door = _door(files)

    def spans(text: str, language: str) -> list[Span]:
        return [(found.start, found.end) for found in door.deidentify(RawText(text), language).findings]

    measured = tally(measure(accounts, spans))
    shares = {
        "direct leaked": measured.direct, "numbered leaked": measured.numbered, "words hidden": measured.over_hidden,
        "key words lost": measured.lost,
    }  # fmt: skip
    told = (f"{name} {share:.1f} %" for name, share in shares.items() if share is not None)
    return f"{len(accounts)} accounts, {', '.join(told)}."
