"""South Asian scripts: vowel signs, long endings, spellings of phones, numbers behind streets."""

import pytest

from privacy.door import Door, render
from privacy.text import RawText


@pytest.mark.parametrize(
    ("language", "text", "hidden"),
    [
        ("bn", "জিমেইল রাতুল অ্যাট জিমেইল ডট কম দিয়ে লগইন করে", "রাতুল"),
        ("hi", "ईमेल मोहिनी एट याहू डॉट कॉम उसका है", "मोहिनी"),
        ("bn", "দেখা হইছে সতেরো তারিখে", "সতেরো"),
        ("hi", "उसने सत्रह तारीख को मारा", "सत्रह"),
        ("ta", "பதினேழாம் திகதி என்னை அடித்தார்", "பதினேழாம்"),
        ("hi", "हम लंदन रोड बारह नंबर में रहते हैं", "बारह"),
        ("hi", "मिसेज़ हिल को बताया", "हिल"),
        ("bn", "একজন নীল আকাশ নামে আইডি খুলছে", "নীল"),
    ],
)
def test_what_is_said_in_words_of_these_scripts_is_hidden(door: Door, language: str, text: str, hidden: str) -> None:
    """E-mail addresses with vowel signs, days, house numbers and names that are words."""
    assert hidden not in render(door.deidentify(RawText(text), language).text)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ta", "மிரட்டிக்கொண்டிருக்கிறார் அடிச்சுப்போட்டார் எறிஞ்சிட்டாங்க பயப்படுகிறேன் கதைக்கேல்ல"),
        ("bn", "শাশুড়ি গালি দেয় ফুরুত্তারে মারে"),
        ("hi", "ज़ोर ज़बरदस्ती हफ़्ते चाँटा चांटा"),
    ],
)
def test_long_endings_dialects_and_dots_below_stay_readable(door: Door, language: str, words: str) -> None:
    """Verbs with two further verbs behind them, Sylheti words, and spellings with and without dots."""
    assert not door.deidentify(RawText(words), language).findings
