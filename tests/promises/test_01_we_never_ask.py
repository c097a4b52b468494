"""Promise 1: never for status, nationality, name, date of birth, address, documents; a flow that does is refused."""

import re
from dataclasses import fields

import pytest

from bot.wiring import conversations
from flows.asking import answered, asked
from flows.loading import load
from flows.model import FlowError, Session
from partners.record import Summary
from storage.tables import METADATA
from tests.bot.rig import words

FORBIDDEN = (
    "What is your immigration status?",
    "What is your nationality?",
    "What is your name?",
    "What is his name?",
    "When were you born?",
    "What is your date of birth?",
    "What is your address?",
    "Where do you live?",
    "Which documents do you have?",
    "What is your passport number?",
    "Please write your phone number.",
    "Do you have a visa?",
    "Which country are you from?",
    "Which school do the children go to?",
    "Please send a photo of your injuries.",
    "Why did you not leave?",
)
FLOW = words().flow


@pytest.mark.parametrize("question", FORBIDDEN)
def test_a_conversation_that_asks_for_it_is_refused_with_its_line(question: str) -> None:
    """Put on a card of the real conversations, beside its own text: the whole flow does not load."""
    texts = dict(conversations())
    file = "flows/conversations/domestic_abuse.yaml"
    card = "    text: When was the last time?\n"
    assert card in texts[file]
    line = texts[file][: texts[file].index("  da_last:\n    kind")].count("\n") + 1
    texts[file] = texts[file].replace(card, f"    text: {question}\n")
    with pytest.raises(FlowError) as refused:
        load(texts)
    found = {(fault.file, fault.line) for fault in refused.value.faults if "never ask" in fault.what}
    assert found == {(file, line)}


@pytest.mark.parametrize(
    "label", ["I have a visa", "I am undocumented", "I am an asylum seeker", "My status", "British citizen"]
)
def test_a_button_that_would_store_it_is_refused(label: str) -> None:
    """An answer can ask as well as a question."""
    texts = dict(conversations())
    file = "flows/conversations/domestic_abuse.yaml"
    texts[file] = texts[file].replace("today: Today\n", f'today: "{label}"\n')
    with pytest.raises(FlowError) as refused:
        load(texts)
    assert any("never ask" in fault.what for fault in refused.value.faults)


def test_no_card_and_no_button_of_the_real_conversations_asks() -> None:
    """Nor does any label a worker reads."""
    for node in FLOW.nodes.values():
        assert not list(asked(node.text)), node.id
        for option in node.options:
            assert not list(answered(option.label) if node.field else asked(option.label)), option.label
    for one in FLOW.fields.values():
        assert not list(asked(one.label)), one.id


def test_there_is_nowhere_to_put_it() -> None:
    """Neither a session, a summary nor a table has a place for a name, a birth date or a status."""
    never = re.compile(r"name|birth|address|nationality|status|passport|phone|email|postcode|user|contact")
    places = {one.name for kind in (Session, Summary) for one in fields(kind)}
    places |= {f"{table.name}.{column.name}" for table in METADATA.tables.values() for column in table.columns}
    places |= set(FLOW.fields)
    assert {place for place in places if never.search(place)} == {"day_keys.burn_name", "settings.name"}


def test_every_question_can_be_skipped() -> None:
    """No answer stands between a person and help."""
    for node in FLOW.nodes.values():
        if node.field is not None:
            assert node.skip, node.id
