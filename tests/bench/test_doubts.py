"""How weights are learned: from what an identifier is and what it is not, the same each time, and read as written."""

import random
from collections.abc import Mapping

import pytest

from bench.deid import doubts
from bench.deid.corpus import Account, parse
from bot.lexicons import read
from privacy.door import Door
from privacy.doubts import Doubts, doubtful, phrases_at
from privacy.doubts import features as features_at
from privacy.lexicon import SLIP
from privacy.normal import normalise
from privacy.slip_doubts import SlipDoubts, spelt

_DOOR = Door(read)
_LINES = (
    "at-work\tI clean at {employer:Morning Star} every night and my {name:Hope} is <afraid>",
    "at-home\tmy <husband> hit me in the garden at night, then {name:Summer} called",
    "nothing\tHe took my bag and ran to the garden.",
)
_TEXTS = (
    ("en", "my friend summer works at morning star in the day. He was angry\nand I ran"),
    ("pl", "mój mąż pracuje w złotej rybce i bije mnie ręką, Ahmed widział"),
    ("ar", "زوجي ضربني في البيت وكانت امل تبكي"),
    ("zh", "他在学校门口打我，我很害怕"),
    ("ti", "ሰብኣየይ ኣብ ገዛ ሃሪሙኒ"),
)


def _accounts() -> list[Account]:
    return [parse(line, "en", "dev", f"line {number}") for number, line in enumerate(_LINES)]


def test_copies_have_other_identifiers_in_their_places() -> None:
    """Every mark of a copy lies on the text of some mark of its kind and language, and the rest is the account's."""
    accounts = _accounts()
    surfaces = {
        (mark.kind, account.text[mark.start : mark.end]) for account in accounts for mark in account.identifiers
    }
    made = list(doubts.copies(accounts, 4, random.Random(1)))
    assert len(made) == 8
    for copy in made:
        original = accounts[0] if copy.family == "at-work" else accounts[1]
        assert {(mark.kind, copy.text[mark.start : mark.end]) for mark in copy.identifiers} <= surfaces
        assert copy.text[: copy.identifiers[0].start] == original.text[: original.identifiers[0].start]
        assert copy.text[copy.identifiers[-1].end :] == original.text[original.identifiers[-1].end :]
    assert len({copy.text for copy in made}) > 2


def test_of_an_identifier_of_two_words_one_may_be_hidden_already(monkeypatch: pytest.MonkeyPatch) -> None:
    """The other is an example beside a chip: what lists find of a name is often a part of it."""
    monkeypatch.setattr(doubts, "_PARTLY", 1.0)
    beside = [
        values
        for values, identifier, _ in doubts.Reader().examples(_accounts()[0], random.Random(1))
        if identifier and any(value.startswith("chip\t[") and value.endswith(("\t1", "\t-1")) for value in values)
    ]
    words = {value for values in beside for value in values if value.startswith("word en\t") and value.endswith("\t0")}
    assert words & {"word en\tmorning\t0", "word en\tstar\t0"}


def test_words_of_identifiers_are_examples_of_one_sort_and_words_that_stay_of_the_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Key words count for more."""
    monkeypatch.setattr(doubts, "_PARTLY", 0.0)
    reader, chance = doubts.Reader(), random.Random(1)
    found = [example for account in _accounts() for example in reader.examples(account, chance)]
    words = {
        (value.split("\t")[1], identifier)
        for values, identifier, _ in found
        for value in values
        if "word en\t" in value and value.endswith("\t0")
    }
    assert ("morning", True) in words
    assert ("garden", False) in words
    assert ("garden", True) not in words
    assert {much for _, identifier, much in found if not identifier} == {1.0, doubts._KEY}


def test_words_are_also_seen_as_slips_of_the_thumb(monkeypatch: pytest.MonkeyPatch) -> None:
    """Harmless ones and those of identifiers, each beside its example as what it is."""
    monkeypatch.setattr(doubts, "_SLIPS", 1.0)
    reader, chance = doubts.Reader(), random.Random(1)
    found = [example for account in _accounts() for example in reader.examples(account, chance)]
    slips = [example for example in found if doubts.is_of_slip(example)]
    assert {identifier for _, identifier, _ in slips} == {True, False}
    assert all("class\tslip\t0" in values for values, _, _ in slips)
    assert not any("class\tslip\t0" in example[0] for example in found if not doubts.is_of_slip(example))
    assert len(slips) < len(found)


def test_lexicons_show_how_words_and_names_are_spelt(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few of each sort for each language, by their first and last letters alone."""
    monkeypatch.setattr(doubts, "_LISTED", 3)
    found = list(doubts.listed(random.Random(1), "language ckb offered Arab ckb\nlanguage vi offered Latn vi"))
    assert all(doubts.is_of_slip(example) for example in found)
    tags = {(values[0].split("\t")[0].removeprefix("begins "), identifier) for values, identifier, _ in found}
    assert tags == {("ckb", True), ("ckb", False), ("vi", True), ("vi", False)}
    assert len(found) == 2 * 2 * 3


def test_a_word_that_advisers_need_half_of_the_time_counts_wherever_it_stands() -> None:
    """`afraid` is marked once and stands twice; `garden` is never marked."""
    lines = (*_LINES, "again\tI am afraid. He is my <husband>, my husband, the husband")
    accounts = [parse(line, "en", "dev", "line") for line in lines]
    assert doubts.needed(accounts) == {("en", "afraid"), ("en", "husband")}


def test_learning_tells_the_two_apart_and_comes_out_the_same_twice() -> None:
    """What stands in one kind only gets a weight of its sign."""
    examples = [(("a", "c"), True, 1.0), (("b", "c"), False, 1.0)] * 200
    first = doubts.learn(examples, random.Random(1))
    assert first["a"] > 0 > first["b"]
    assert first == doubts.learn(examples, random.Random(1))


@pytest.mark.parametrize(("language", "text"), _TEXTS)
def test_the_door_sums_what_was_learned(language: str, text: str) -> None:
    """The quick sums of the door are the sums of the weights of the features, for whatever weights."""
    normal = normalise(text)
    scan, tag = _DOOR.scan(normal, language, ())
    phrases = phrases_at(scan)
    features = {place: features_at(scan, tag, place, phrases) for place in range(len(scan.tokens))}
    chance = random.Random(5)
    every = sorted({feature for values in features.values() for feature in values})
    weights: Mapping[str, float] = {feature: chance.choice((-1.0, -0.5, 0.0, 0.5, 1.0)) for feature in every}
    weights = {**weights, doubts._FLOOR: -0.25}
    summed = {
        place
        for place, values in features.items()
        if doubtful(scan.tokens[place]) and weights[doubts._FLOOR] + sum(weights[value] for value in values) > 0
    }
    read_back = Doubts("\n".join(doubts.lines(weights)).encode())
    assert set(read_back.find(scan, tag)) == summed
    assert 0 < len(summed) < len(scan.tokens)


def test_the_door_sums_what_was_learned_of_slips() -> None:
    """The same for slips, with how they are spelt."""
    scan, tag = _DOOR.scan(normalise("he took me to the hosqital and I was so frightemed of hiz knjfe"), "en", ())
    phrases = phrases_at(scan)
    places = [place for place, token in enumerate(scan.tokens) if token.bits & SLIP]
    assert len(places) >= 2
    features = {p: features_at(scan, tag, p, phrases) + spelt(scan.tokens[p].key, tag) for p in places}
    for seed in range(8):
        chance = random.Random(seed)
        every = sorted({feature for values in features.values() for feature in values})
        weights: Mapping[str, float] = {feature: chance.choice((-1.0, -0.5, 0.0, 0.5, 1.0)) for feature in every}
        summed = {place for place, values in features.items() if sum(weights[value] for value in values) > 0}
        assert set(SlipDoubts("\n".join(doubts.lines(weights)).encode()).find(scan, tag)) == summed
