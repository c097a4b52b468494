"""What is said of papers to stay by, in any order and any form; and what stays."""

import pytest

from privacy.door import Door
from privacy.text import RawText


@pytest.mark.parametrize(
    ("language", "text", "hidden"),
    [
        ("en", "they refused my asylum twice", "refused my asylum"),
        ("en", "im waiting on my visa decision still", "waiting on my visa decision"),
        ("pl", "cofnęli mi wizę przez niego", "cofnęli mi wizę"),
        ("ru", "мне не продлили визу и страшно", "не продлили визу"),
        ("tr", "vizemi uzatmadılar ne yapayım", "vizemi uzatmadılar"),
        ("ar", "لغوا اقامتي بسببه", "لغوا اقامتي"),
        ("fa", "ویزامو تمدید نکردن", "ویزامو تمدید نکردن"),
        ("ti", "ቪዛይ ኣየሐደስሉን", "ቪዛይ ኣየሐደስሉን"),
        ("es", "no me renovaron el visado y lloro", "renovaron el visado"),
        ("fr", "ils ont pas renouvelé mon visa", "renouvelé mon visa"),
    ],
)
def test_a_paper_and_what_became_of_it_are_hidden_together(door: Door, language: str, text: str, hidden: str) -> None:
    """Whatever the order and the form of the words."""
    start = text.index(hidden)
    covered = {
        place for found in door.deidentify(RawText(text), language).findings for place in range(found.start, found.end)
    }
    assert not [place for place in range(start, start + len(hidden)) if text[place] != " " and place not in covered]


@pytest.mark.parametrize(
    "text",
    [
        "he says he will cancel my visa",
        "he tore my papers and laughed",
        "he hides my documents. no one helps me",
        "he will report me to immigration, no doubt",
        "please leave him alone, i have told you",
    ],
)
def test_a_threat_and_what_was_done_with_papers_stay(door: Door, text: str) -> None:
    """They name no status of anybody."""
    assert not door.deidentify(RawText(text), "en").findings
