"""A summary holds what was agreed to and nothing else."""

import json
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.model import PARTS, Session
from partners.call_words import CallWords, draw, spoken, spoken_to_both
from partners.certificate import Certificate
from partners.record import Summary, SummaryWrong
from partners.summary import ConsentDoesNotFit, chip_label, language_name, lines, plain_words, summarise, travelling
from privacy.text import KINDS, Chip, CleanText
from tests.partners.examples import (
    ARABIC,
    CALLED,
    ENGLISH,
    FLOW,
    REFERENCE,
    SESSION,
    TODAY,
    WORDING,
    consent,
    partner,
    says,
    summary,
)  # fmt: skip

OPEN = partner()
SEALED = partner(plain="refused", certificate=Certificate("ab" * 20, b"", None))
CODES = partner(plain="codes")
COUNTS = partner(plain="refused")
SUBSETS = [parts for size in range(5) for parts in combinations(PARTS, size)]
CANARIES = {
    "facts": ("Assault", "Threats", "A weapon"),
    "about": ("London", "Yes"),
    "words": ("They shouted", "awful"),
    "language": ("they wrote in | Arabic", "Answer in | Arabic"),
}


def told(one: Summary, say=ENGLISH) -> str:
    """Everything a reader of this summary would see."""
    return "\n".join(
        " | ".join((line.label, *line.values, plain_words(line.words, say) if line.words else ""))
        for line in lines(FLOW, one, say)
    )


@pytest.mark.parametrize("parts", SUBSETS, ids=lambda parts: "+".join(parts) or "none")
@pytest.mark.parametrize("to", [OPEN, SEALED], ids=["words", "sealed"])
def test_only_the_agreed_parts_are_in_a_summary(to, parts: tuple[str, ...]) -> None:
    """Every set of parts: its canaries are there, the others nowhere, neither shown nor in the bytes."""
    one = summary(to, *parts)
    content = one.to_bytes().decode()
    for part, canaries in CANARIES.items():
        for canary in canaries:
            assert (canary in told(one).replace("Yes: there are signs", "")) == (part in parts)
    assert ("assault" in content) == ("facts" in parts)
    assert ("london" in content) == ("about" in parts)
    assert ("shouted" in content) == ("words" in parts)
    assert ('"language":"ar"' in content) == ("language" in parts)
    assert one.urgent == ("facts" in parts)


def test_the_words_hidden_in_the_draft_stay_there() -> None:
    """A chip travels as its kind, without the place of its word among the withheld ones."""
    one = summary(OPEN, "words")
    assert all(piece.withheld is None for piece in one.words.pieces if isinstance(piece, Chip))
    assert (
        plain_words(one.words, ENGLISH)
        == "They shouted at [name] and said [unknown word].\nIt was <b>awful</b> & loud."
    )


def test_the_wording_of_the_consent_is_kept_but_never_shown() -> None:
    """It is in the reporter's language, which may not have been agreed to."""
    one = summary(OPEN, *PARTS)
    assert one.wording == WORDING
    assert "WORDINGCANARY" not in told(one)


def test_codes_may_travel_in_the_clear_and_words_may_not() -> None:
    """`plain: codes` and no certificate: the words are not even in the summary."""
    one = summary(CODES, *PARTS)
    assert one.words == CleanText()
    assert one.parts == ("facts", "about", "language")
    assert "Assault" in told(one)
    assert "shouted" not in told(one)


def test_without_certificate_or_reason_only_the_reference_travels() -> None:
    """Counts and references: no topic, no urgency, no call words."""
    one = summary(COUNTS, *PARTS)
    assert told(one) == f"Reference | {REFERENCE} | "
    assert (one.topic, one.urgent, one.call_words, one.answers) == (None, False, None, {})


def test_a_certificate_lets_everything_agreed_travel_whatever_plain_says() -> None:
    """Encrypted is not in the clear."""
    assert summary(SEALED, *PARTS).parts == PARTS


def test_a_consent_to_another_partner_or_an_earlier_one_does_not_fit() -> None:
    """The key, the binding and the parts are all looked at."""
    agreed = consent(OPEN, "facts")
    for wrong in (
        replace(agreed, partner="other"),
        replace(agreed, binding="0" * 64),
        replace(agreed, parts=("name",)),
    ):
        with pytest.raises(ConsentDoesNotFit):
            summarise(FLOW, OPEN, SESSION, wrong, REFERENCE, CALLED, WORDING, TODAY)
    with pytest.raises(ConsentDoesNotFit):
        summarise(FLOW, partner(name="Harbour Home"), SESSION, agreed, REFERENCE, CALLED, WORDING, TODAY)


def test_the_lines_are_read_in_the_order_of_the_flow() -> None:
    """The preview and the digest show these, and nothing else."""
    assert told(summary(OPEN, *PARTS)).splitlines() == [
        "Reference | 3f9a1c20d4 | ",
        "Call words | green horse 47 | ",
        "Told on | 22 November 2026 | ",
        "About | Hate crime | ",
        "Urgent | Yes: there are signs of danger in the answers | ",
        "What happened | Threats | Assault | ",
        "Danger signs | A weapon | ",
        "Children | Yes | ",
        "City region | London | ",
        "Answer in | Arabic | ",
        "Language they wrote in | Arabic | ",
        "In their own words | They shouted at [name] and said [unknown word].",
        "It was <b>awful</b> & loud.",
        "They agreed to send | What happened | About the person | Their own words | Their language | ",
    ]


def test_what_the_flow_no_longer_asks_is_not_lost() -> None:
    """A flow that changed overnight: where everything may travel the code itself is shown."""
    one = replace(summary(OPEN, *PARTS), answers={"retired": ("old_answer",), "what": ("gone",)})
    assert "retired | old_answer" in told(travelling(FLOW, OPEN, one))
    assert "What happened | gone" in told(travelling(FLOW, OPEN, one))
    assert "retired" not in told(travelling(FLOW, CODES, one))


def test_in_a_right_to_left_language_references_and_call_words_are_isolated() -> None:
    """Otherwise they are shown backwards; the caller may say the English words, too."""
    found = lines(FLOW, summary(OPEN, *PARTS), says("ar", red="أحمر", green="أخضر", horse="حصان"))
    assert found[0].values == (f"\u2068{REFERENCE}\u2069",)
    assert "أخضر" in found[1].values[0]
    assert "\u2068green horse 47\u2069" in found[1].values[0]


def test_language_names_are_in_the_readers_language() -> None:
    """By CLDR; in English where that has none, and as a tag at last."""
    assert language_name("ur", ENGLISH) == "Urdu"
    assert language_name("ur", ARABIC) == "الأوردية"
    assert language_name("ckb", ENGLISH) == "Central Kurdish"
    assert language_name("qqq", ENGLISH) == "qqq"


def test_every_kind_of_chip_has_a_label() -> None:
    """A new recogniser must be named here."""
    assert {chip_label(kind, ENGLISH)[0] for kind in KINDS} == {"["}


def test_nothing_of_a_report_is_in_a_repr() -> None:
    """A traceback may print these."""
    one = summary(OPEN, *PARTS)
    shown = repr((one, lines(FLOW, one, ENGLISH), CALLED))
    assert not any(canary in shown for group in CANARIES.values() for canary in (*group, "green", "horse"))


visible = st.text(st.characters(categories=["L", "N", "P", "Zs"]), min_size=1, max_size=9)
pieces = st.lists(visible | st.sampled_from(KINDS).map(Chip), max_size=6)


def chosen_from(options) -> st.SearchStrategy[tuple[str, ...]]:
    """Some of these options, at least one."""
    return st.sets(st.sampled_from(sorted(options)), min_size=1).map(lambda some: tuple(sorted(some)))


sessions = st.builds(
    Session,
    node=st.just("hc"),
    language=st.sampled_from(["en", "ar", "fa-AF", "ku-Arab"]),
    topic=st.sampled_from(["hate_crime", "domestic_abuse"]),
    answers=st.fixed_dictionaries(
        {}, optional={name: chosen_from(asked.options) for name, asked in FLOW.fields.items()}
    ),
    words=pieces.map(lambda found: CleanText(tuple(found))),
)


@given(sessions, st.sets(st.sampled_from(PARTS)), st.sampled_from([OPEN, SEALED, CODES, COUNTS]))
def test_no_answer_of_another_part_is_ever_in_a_summary(session: Session, parts: set[str], to) -> None:
    """Any session, any consent, any partner; and the bytes give the summary back."""
    one = summary(to, *sorted(parts), session=session)
    may = parts & set(to.carries)
    assert {FLOW.fields[name].part for name in one.answers} <= may
    assert one.words.pieces == () or "words" in may
    assert one.language is None or "language" in may
    assert set(one.parts) == may
    assert Summary.from_bytes(one.to_bytes()) == one
    assert travelling(FLOW, to, one) == one


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(json_values, st.sampled_from(sorted(json.loads(summary(OPEN, *PARTS).to_bytes()))))
def test_bytes_with_one_value_changed_are_a_summary_or_refused(value: object, key: str) -> None:
    """Nothing decodes leniently: what is accepted is exactly what would be written."""
    content = json.loads(summary(OPEN, *PARTS).to_bytes())
    sealed = json.dumps(content | {key: value}, ensure_ascii=False, separators=(",", ":")).encode()
    try:
        assert Summary.from_bytes(sealed).to_bytes() == sealed
    except SummaryWrong as wrong:
        assert str(wrong) == "these bytes are no summary"  # noqa: PT017 - either outcome is right


@pytest.mark.parametrize("sealed", [b"", b"{}", b"[]", b"null", b"\xff", b"[" * 100_000, b'{"version":1}', b"1e999"])
def test_other_bytes_are_refused(sealed: bytes) -> None:
    """With one error, and nothing of them in it."""
    with pytest.raises(SummaryWrong):
        Summary.from_bytes(sealed)


def test_spaces_and_repeated_keys_are_refused() -> None:
    """Only what `to_bytes` writes is read."""
    sealed = summary(OPEN, *PARTS).to_bytes()
    spaced, flagged = sealed.replace(b",", b", ", 1), sealed.replace(b":1,", b":true,", 1)
    for wrong in (sealed + b" ", spaced, flagged, sealed[:-1] + b',"version":1}'):
        with pytest.raises(SummaryWrong):
            Summary.from_bytes(wrong)


@given(st.integers(0, 10**6))
def test_drawn_call_words_are_always_known_ones(seed: int) -> None:
    """Whatever chance gives."""
    drawn = draw(lambda below: seed % below)
    assert spoken(drawn, ENGLISH) == spoken_to_both(drawn, ENGLISH) == f"{drawn.colour} {drawn.animal} {drawn.number}"


@pytest.mark.parametrize(
    "wrong", [("grey", "cat", 10), ("red", "pig", 10), ("red", "cat", 9), ("red", "cat", 100), ("red", "cat", 10.0)]
)
def test_other_call_words_cannot_exist(wrong: tuple[str, str, int]) -> None:
    """Sealed bytes that were tampered with bring none in."""
    with pytest.raises(ValueError, match="no such call words"):
        CallWords(*wrong)


@pytest.mark.parametrize(
    ("language", "region", "told_as"),
    [("ar", "london", "ar"), ("ti", "london", "other"), ("ti", "elsewhere", "ti"), ("en", "tees_valley", "en")],
)
def test_a_language_few_people_speak_there_is_not_told(language: str, region: str, told_as: str) -> None:
    """By the published figures of the region, before the preview, whatever was agreed to."""
    session = replace(SESSION, language=language, answers={**SESSION.answers, "region": (region,)})
    assert summary(SEALED, "facts", "about", "language", session=session).language == told_as
