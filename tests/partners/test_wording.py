"""Every message that the room looks up is listed for the catalogues, and none that it does not."""

import re
from pathlib import Path

import partners
from partners.call_words import ANIMALS, COLOURS
from partners.wording import ANOTHER_LANGUAGE, CHIPS, MSGIDS, PART_LABELS, PLURALS, TOPICS

SAID = re.compile(r'say\(\s*"([^"]*)"')
MANY = re.compile(r'say\.many\(\s*"([^"]*)",\s*"([^"]*)"')
TEXTS = [
    path.read_text(encoding="utf-8")
    for path in Path(partners.__file__).parent.rglob("*")
    if path.suffix in (".py", ".txt", ".html")
]


def test_the_list_is_what_code_and_templates_look_up() -> None:
    """Catalogue extraction reads the list; translators are not asked for what nobody reads."""
    by_table = {ANOTHER_LANGUAGE, *TOPICS.values(), *PART_LABELS.values(), *CHIPS.values(), *COLOURS, *ANIMALS}
    assert {said for text in TEXTS for said in SAID.findall(text)} == set(MSGIDS) - by_table
    assert {pair for text in TEXTS for pair in MANY.findall(text)} == set(PLURALS)


def test_no_message_is_listed_twice() -> None:
    """Nor does a singular stand among those without a plural."""
    listed = [*MSGIDS, *(singular for singular, _ in PLURALS)]
    assert len(listed) == len(set(listed))
