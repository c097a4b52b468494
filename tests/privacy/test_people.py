"""Names of people that are words, in scripts without capitals."""

import pytest

from privacy.door import Door, render
from privacy.text import RawText


@pytest.mark.parametrize(
    ("language", "text", "hidden"),
    [
        ("ur", "میں نے تمنا سے کہا بس کرو", "تمنا"),
        ("hi", "मैंने आशा से कहा बस करो", "आशा"),
        ("ur", "بہادر اور اس کی بیوی ہمارے پڑوسی ہیں", "بہادر"),
        ("fa", "امید و زنش همسایه ما هستن", "امید"),
        ("ps", "امید او میرمن یې زموږ ګاونډیان دي", "امید"),
        ("fa", "سحر دیروز اومد دم در خونه", "سحر"),
        ("hi", "सब उसे विजय कहते हैं", "विजय"),
    ],
)
def test_a_name_that_is_a_word_is_hidden_by_what_stands_around_it(
    door: Door, language: str, text: str, hidden: str
) -> None:
    """Who is spoken to, who is named beside kin, who did something yesterday, what people call somebody."""
    assert hidden not in render(door.deidentify(RawText(text), language).text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ur", "اس نے پیار سے کہا بیٹھ جاؤ"),
        ("hi", "उसने प्यार से कहा बैठ जाओ"),
        ("fa", "من دیگه امید ندارم"),
        ("hi", "शाम को फिर मारा"),
    ],
)
def test_the_same_words_stay_where_they_are_words(door: Door, language: str, text: str) -> None:
    """Love that tells how something was said, hope that somebody has not, an evening."""
    assert not door.deidentify(RawText(text), language).findings
