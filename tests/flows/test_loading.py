"""Reading the conversations: every slip of an editor is a fault with its file and line, all at once."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows import wording
from flows.loading import PLACES, load, messages, missing_text, read_flow
from flows.model import NOTES, PARTS, Flow, FlowError

PAGE = """\
nodes:
  home:
    kind: page
    text: Here.
    to: home
"""


def told(files: dict[str, str]) -> list[str]:
    """The faults of reading, as they are printed."""
    return [str(fault) for fault in read_flow(files)[1]]


def test_the_conversations_load(flow: Flow) -> None:
    """Every place the engine needs is there, and so are both topics."""
    assert {getattr(flow, place) for place in PLACES} <= set(flow.nodes)
    assert {node.topic for node in flow.nodes.values()} >= {"hate_crime", "domestic_abuse"}


def test_a_field_knows_its_answers_and_which_are_urgent(flow: Flow) -> None:
    """The worker's labels are those of the buttons, in their order."""
    danger = flow.fields["da_danger"]
    assert danger.options["weapon"] == "A weapon"
    assert danger.urgent == tuple(danger.options)
    assert list(flow.fields["who"].options) == ["saw", "knows", "unknown", "my_child", "other_child"]


def test_who_tells_comes_first_and_the_region_last(flow: Flow) -> None:
    """A digest lists the answers in the order of the fields."""
    order = list(flow.fields)
    assert order[0] == "who"
    assert order[-1] == "region"


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("nodes: [\n", 2, "not YAML"),
        ("", 1, "empty"),
        ("- home\n", 1, "keys and values"),
        (PAGE + "  home:\n    kind: page\n", 6, "stands here twice (first in line 2)"),
        (PAGE + "    text: Again.\n", 6, "stands here twice (first in line 4)"),
        (PAGE.replace("kind: page", "kind: screen"), 3, "needs a kind"),
        (PAGE.replace("    kind: page\n", ""), 2, "needs a kind"),
        (PAGE.replace("    text: Here.\n", ""), 2, "has no text"),
        (PAGE.replace("Here.", "12"), 4, "text is expected"),
        (PAGE.replace("Here.", "true"), 4, "text is expected"),
        (PAGE.replace("Here.", '"  "'), 4, "the text is empty"),
        (PAGE.replace("text: Here.", "txt: Here."), 4, "unknown key 'txt'"),
        (PAGE + "    skip: maybe\n", 6, "skip: must be true or false"),
        (PAGE + "    skip: yes\n", 6, "skip: must be true or false"),
        (PAGE + "colour: red\n", 6, "unknown key 'colour'"),
        (PAGE.replace("  home:", "  Home:"), 2, "is not an id"),
        (PAGE.replace("  home:", "  ho.me:"), 2, "is not an id"),
        (PAGE.replace("  home:", f"  {'a' * 33}:"), 2, "is not an id"),
        (PAGE + "    options: [a]\n", 6, "keys and values"),
        (PAGE + "    options:\n      a: {to: home}\n", 7, "'a' has no label"),
        (PAGE + "    options:\n      a: {label: A, lable: B, to: home}\n", 7, "unknown key 'lable'"),
        (PAGE + "    options:\n      a: [1]\n", 7, "keys and values"),
        (PAGE.replace("to: home", "to: []"), 5, "last branch must have no `when`"),
        (PAGE.replace("to: home", "to: [{when: {who: [saw]}, to: home}]"), 5, "last branch must have no `when`"),
        (PAGE.replace("to: home", "to: [{to: home}, {to: home}]"), 5, "are never taken"),
        (PAGE.replace("to: home", "to: [{when: {who: saw}}, {to: home}]"), 5, "a branch needs `to`"),
        (PAGE.replace("Here.", "&here Here."), 4, "anchors and aliases"),
        (PAGE + "fields:\n  who: {part: about}\n", 7, "has no label"),
        (PAGE + "fields:\n  who: {label: Who, part: all}\n", 7, "needs a part"),
        (PAGE + "fields:\n  who: {label: Who, part: about, asked: true}\n", 7, "unknown key 'asked'"),
    ],
)
def test_every_slip_is_told_with_its_line(text: str, line: int, what: str) -> None:
    """One broken file, one slip: the fault names the file, the line and what is wrong."""
    faults = told({"slip.yaml": text})
    assert any(fault.startswith(f"slip.yaml:{line}: ") and what in fault for fault in faults), faults


def test_every_fault_is_told_at_once(texts: dict[str, str]) -> None:
    """Slips in several files, of reading and of law, come in one exception."""
    broken = dict(texts)
    broken["danger.yaml"] = broken["danger.yaml"].replace("kind: page", "kind: pages", 1)
    broken["code.yaml"] = broken["code.yaml"].replace("to: report", "to: repport", 1)
    broken["tell.yaml"] = broken["tell.yaml"].replace("What would you like to tell about?", "What is your name?")
    with pytest.raises(FlowError) as refused:
        load(broken)
    files = {fault.file for fault in refused.value.faults}
    assert {"danger.yaml", "code.yaml", "tell.yaml"} <= files
    assert str(refused.value).count("\n") == len(refused.value.faults) - 1


def test_a_card_in_two_files_is_a_fault(texts: dict[str, str]) -> None:
    """The second one is told, with where the first one stands."""
    faults = told({**texts, "zz.yaml": PAGE})
    assert any(fault.startswith("zz.yaml:2: the card 'home' is also in start.yaml") for fault in faults)


def test_a_field_in_two_files_is_a_fault(texts: dict[str, str]) -> None:
    """Two parts of a consent for one answer would be one too many."""
    faults = told({**texts, "zz.yaml": "fields:\n  who: {label: Who, part: facts}\n"})
    assert any(fault.startswith("zz.yaml:2: the field 'who' is also in") for fault in faults)


def test_one_answer_cannot_have_two_labels(texts: dict[str, str]) -> None:
    """A worker would read another thing than the reporter tapped."""
    services = texts["services.yaml"].replace("london: London", "london: The capital")
    assert any("another label" in fault for fault in told({**texts, "services.yaml": services}))


@pytest.mark.parametrize("place", sorted(PLACES.values()))
def test_a_card_the_engine_needs_cannot_be_missing(texts: dict[str, str], place: str) -> None:
    """Each of the seven places."""
    renamed = {name: text.replace(f"\n  {place}:\n", "\n  elsewhere_now:\n") for name, text in texts.items()}
    with pytest.raises(FlowError, match=f"'{place}' is missing"):
        load(renamed)


def test_no_files_at_all_is_a_fault_and_no_crash() -> None:
    """An empty folder."""
    with pytest.raises(FlowError, match="missing"):
        load({})


@given(st.text(alphabet=st.sampled_from("abc:{}[]&*!|>-\n \"'#?,0"), max_size=80))
def test_whatever_stands_in_a_file_is_read_or_told(text: str) -> None:
    """Nothing an editor types raises anything but a list of faults."""
    read_flow({"any.yaml": text})


@given(st.text(max_size=60))
def test_whatever_stands_in_a_text_is_read_or_told(text: str) -> None:
    """Any characters at all, also those YAML refuses."""
    read_flow({"any.yaml": PAGE.replace("Here.", text)})


def test_paragraphs_are_set_apart_by_an_empty_line(flow: Flow) -> None:
    """The catalogue's key is what is shown: no stray single line ends."""
    for node in flow.nodes.values():
        assert "\n" not in node.text.replace("\n\n", "")
        assert node.text == node.text.strip()


def test_a_flow_knows_its_languages(texts: dict[str, str]) -> None:
    """The tags come in as a value."""
    assert load(texts, ("en", "ar")).languages == ("en", "ar")


def test_every_text_of_a_flow_is_among_the_messages(flow: Flow) -> None:
    """Cards, buttons, the worker's labels, and the fixed sentences."""
    found = {text for text, *_ in messages(flow)}
    for node in flow.nodes.values():
        assert {node.text, *(option.label for option in node.options)} <= found
    assert {field.label for field in flow.fields.values()} <= found
    assert {*wording.NOTES.values(), *wording.BUTTONS.values(), wording.WENT_WRONG} <= found


def test_a_text_that_a_catalogue_lacks_is_told_with_its_line(flow: Flow) -> None:
    """A complete catalogue lacks nothing; one without a card's text lacks that."""
    known = {text for text, *_ in messages(flow)}
    assert missing_text(flow, known) == ()
    home = flow.nodes["home"]
    (fault,) = missing_text(flow, known - {home.text})
    assert (fault.file, fault.line) == ("start.yaml", home.line)


def test_every_note_part_and_button_is_worded() -> None:
    """What the engine can say has a sentence, and nothing more is worded."""
    assert set(wording.NOTES) == set(NOTES)
    assert set(wording.PARTS) == set(wording.PARTS_MEAN) == set(PARTS)
    assert all(singular != plural and "{n}" in plural for singular, plural in wording.PLURALS)


def test_a_flow_is_a_value(flow: Flow) -> None:
    """Nobody changes it behind the engine's back."""
    with pytest.raises(AttributeError):
        flow.home = "tell"  # type: ignore[misc]
    assert replace(flow, languages=("en", "ar")).nodes is flow.nodes
