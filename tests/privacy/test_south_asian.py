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
        ("pa-guru", "ਮੇਰੀ ਈਮੇਲ ਬੱਗਾ ਅੰਡਰਸਕੋਰ ਤਾਰਾ ਐਟ ਮੇਲ ਡੋਟ ਕੌਮ ਹੈ", "ਤਾਰਾ"),
        ("pa-guru", "ਰਾਤ ਨੂੰ ਨੌਂ ਕੁ ਵਜੇ ਆਇਆ", "ਨੌਂ"),
        ("pa-arab", "میں انتالی ہائی بری روڈ رہنی آں", "انتالی"),
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
        ("pa-guru", "ਮੈ ਚੀਕਾ ਮਾਰੀਆ ਓਹ ਪੌੜੀਆ ਚੜਿਆ ਬੂਹਾਾ ਤੋੜਿਆ ਮੁਹ ਤੇ ਥੁਕਿਆ ਪਰੇਸ਼ਾਨ ਪ੍ਰੇਸ਼ਾਨ"),
    ],
)
def test_long_endings_dialects_and_dots_below_stay_readable(door: Door, language: str, words: str) -> None:
    """Verbs with two further verbs behind them, Sylheti words, and spellings with and without dots."""
    assert not door.deidentify(RawText(words), language).findings


@pytest.mark.parametrize(
    ("language", "text", "hidden"),
    [
        ("ur", "میں نے نیا زمانہ نام کی دکان میں چھ مہینے کام کیا", "زمانہ"),
        ("hi", "मैंने नया सवेरा नाम की दुकान में काम किया", "सवेरा"),
        ("pa", "ਮੈਂ ਨਵਾਂ ਸਵੇਰਾ ਨਾਂ ਦੀ ਦੁਕਾਨ ਚ ਕੰਮ ਕੀਤਾ", "ਨਵਾਂ"),
        ("ur", "میں دو بھائی میں روٹیاں لگاتا ہوں", "بھائی"),
        ("pa", "ਮੈਂ ਦੋ ਭਰਾ ਚ ਰੋਟੀਆਂ ਲਾਉਂਦਾ ਹਾਂ", "ਭਰਾ"),
        ("ur", "میں نئی امنگ میں برتن دھوتا ہوں", "امنگ"),
        ("ur", "مالک نے مجھے شاہین پیزا سے بھگا دیا", "شاہین"),
        ("hi", "पहले जीवन फार्मेसी में थी फिर छोड़ दिया", "जीवन"),
    ],
)
def test_businesses_of_ordinary_words_are_hidden(door: Door, language: str, text: str, hidden: str) -> None:
    """Behind `by the name of`, counted brothers, what is new, and before a word for a trade."""
    assert hidden not in render(door.deidentify(RawText(text), language).text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ur", "میرے نام کی دکان ہے"),
        ("ur", "وہ اپنے دوستوں کے ساتھ شراب پینے پب جاتا ہے"),
        ("hi", "ठंडे पानी में बर्तन धुलवाते थे"),
        ("hi", "मैं नई नौकरी में काम करता हूँ"),
        ("pa", "ਉਹ ਮੇਰੀ ਧੀ ਨੂੰ ਸਕੂਲ ਤੋਂ ਕੱਢ ਕੇ ਲੈ ਗਿਆ"),
    ],
)
def test_work_without_a_name_stays_readable(door: Door, language: str, text: str) -> None:
    """A shop in somebody's name, cold water, a new job: nobody's business by name."""
    assert not door.deidentify(RawText(text), language).findings
