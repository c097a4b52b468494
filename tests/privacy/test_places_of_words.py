"""Places called after ordinary words, in letters without capitals."""

import pytest

from privacy.door import Door, render
from privacy.text import RawText


@pytest.mark.parametrize(
    ("language", "text", "hidden"),
    [
        ("ur", "وہ مجھے گرین ہیڈ کے پاس ملا تھا", ("گرین", "ہیڈ")),
        ("pa", "ਉਹ ਮੈਨੂੰ ਬਲੈਕ ਲੇਕ ਦੇ ਕੋਲ ਮਿਲਿਆ ਸੀ", ("ਬਲੈਕ", "ਲੇਕ")),
        ("ur", "میں گاؤں بڑا محل کی رہنے والی ہوں", ("محل",)),
        ("fa-AF", "مه ده باغ بالا تولد شدم", ("باغ",)),
    ],
)
def test_places_of_ordinary_words_are_hidden(door: Door, language: str, text: str, hidden: tuple[str, ...]) -> None:
    """Two words side by side that places are called after, and a village before words for being of it."""
    clean = render(door.deidentify(RawText(text), language).text)
    assert not [word for word in hidden if word in clean]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ur", "میں گاؤں کی رہنے والی ہوں"),
        ("ur", "گیٹ کھول دو ورنہ توڑ دوں گا"),
        ("hi", "न्यू फोन भी तोड़ दिया"),
    ],
)
def test_one_such_word_alone_stays(door: Door, language: str, text: str) -> None:
    """A gate, a new phone, a village without a name."""
    assert not door.deidentify(RawText(text), language).findings


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "in Leeds"), ("ar", "في ليدز"), ("fa", "در لیدز"), ("ur", "میں لیڈز"), ("ps", "په لیډز"),
        ("ckb", "لە لیدز"),
        ("hi", "में लीड्स"), ("bn", "এ লিডস"), ("pa", "ਚ ਲੀਡਜ਼"), ("pa", "وچ لیڈز"), ("ta", "இல் லீட்ஸ்"), ("ti", "ኣብ ሊድስ"),
        ("zh", "在利兹"), ("zh", "喺列斯"), ("ru", "в Лидсе"), ("uk", "в Лідсі"),
    ],
)  # fmt: skip
def test_a_city_smaller_than_a_region_is_hidden_in_every_script(door: Door, language: str, typed: str) -> None:
    """Only London, Manchester and England may be told in free text: regions are asked for apart."""
    clean = render(door.deidentify(RawText(typed), language).text)
    assert clean.endswith(("[place]", "[unknown]"))
