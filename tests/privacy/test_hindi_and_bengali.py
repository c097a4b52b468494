"""What Hindi and Bengali say in their own order: whose workplace, days behind a month, ages that close a sentence."""

import pytest

from privacy.door import Door
from privacy.text import RawText


def _hidden(door: Door, language: str, text: str) -> set[str]:
    """The words of a text that do not stay, whatever they are hidden as."""
    found = door.deidentify(RawText(text), language).findings
    return {word for finding in found for word in text[finding.start : finding.end].split()}


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("hi", "वो {अक्टूबर की नौ} थी", "अक्टूबर की नौ"),
        ("hi", "{चैत की अमावस} को मारा", "चैत की अमावस"),
        ("hi", "{मई की सातवीं} को पुलिस आई", "मई की सातवीं"),
        ("hi", "१. {जुलाई की सात} को पत्थर आए", "जुलाई की सात"),
        ("hi-Latn", "{june ki teesri} ko danda leke aayi", "june ki teesri"),
        ("hi", "मैं बूढ़ी हूँ, {सत्तर} साल की।", "सत्तर"),
        ("hi", "पत्नी का नाम {शांति}, {पचास}।", "शांति पचास"),
        ("hi", "{सुरेश के गैराज} में काम सीखता हूं", "सुरेश के गैराज"),
        ("hi", "{सुनहरी सुबह} नाम के होटल में काम करती हूं", "सुनहरी सुबह"),
        ("hi", "फेसबुक पे {kris.w.hfx} ने लिखा", "kris.w.hfx"),
        ("hi", "हम {सैंतीस} नंबर वाले घर में रहते हैं", "सैंतीस"),
        ("hi", "फ्लैट {चार सी} में रहती हूं", "चार सी"),
        ("hi", "{थर्ड ऑफ मे} को कोर्ट है", "थर्ड ऑफ मे"),
        ("hi", "{लिमिटेड लीव टू रीमेन} मिली", "लिमिटेड लीव रीमेन"),
        ("ur", "ہم {سینتیس} نمبر والے گھر میں رہتے ہیں", "سینتیس"),
        ("bn", "আমার ছোট বোন {সাত}।", "সাত"),
        ("bn", "{নতুন আকাশ ট্রাভেলসে} কাজ করে", "নতুন আকাশ ট্রাভেলসে"),
        ("bn", "মেইল {মিরাজ ফোর ফোর অ্যাট আউটলুক ডট কম} এ লিখবেন", "মিরাজ ফোর ফোর অ্যাট আউটলুক ডট কম"),
    ],
)
def test_what_tells_is_hidden_in_the_order_of_the_language(door: Door, language: str, text: str, words: str) -> None:
    """The name comes before what says what it is."""
    assert set(words.split()) <= _hidden(door, language, text.replace("{", "").replace("}", ""))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("hi", "मरद हमका रोज पीटत है अउर घर से निकार देत है"),
        ("hi", "म्हारे घर म्ह रोज मारै सै"),
        ("hi", "मुझे रसोई से निकाल दिया और कपड़ों की दुकान तक घसीटा"),
        ("hi", "सामान सड़क पर फेंक दिया और पार्क में बैठी रही"),
        ("bn", "হে আমার চুলো ধরি টানিয়া মাটিত ফালাইছে"),
        ("bn", "খুন্তি দিয়ে ছ্যাঁকা দিয়েছে আর কচলাইয়া দিছে"),
        ("bn", "পার্কে বসে কাঁদি রাস্তায় হাঁটি"),
    ],
)
def test_what_villagers_say_stays(door: Door, language: str, text: str) -> None:
    """Verbs in the forms of Bhojpuri, Haryanvi and Sylheti, parks and streets that are not named."""
    assert not _hidden(door, language, text)


@pytest.mark.parametrize(
    "text",
    [
        "मुझे मारा नही मे सीडी से गिरी",
        "उसने गला दबाया साँस रुक गयी",
        "धमकीी दी की छूरी मार दूगा",
        "मा और बेहन को भी पिटा",
        "एक नंबर का झूठा है",
        "सर फोड़ दिया",
    ],
)
def test_hindi_is_read_however_it_is_spelt(door: Door, text: str) -> None:
    """Vowels long or short, nasals left out, letters doubled."""
    assert not _hidden(door, "hi", text)


@pytest.mark.parametrize("name", ["सानिया", "मुन्नी", "हसन", "सुजाता", "संतोष", "इंद्र"])
def test_names_stay_names_however_they_are_spelt(door: Door, name: str) -> None:
    """A name is hidden although a form of some word is read like it."""
    assert name in _hidden(door, "hi", f"कल मेरी ननद {name} ने मुझे मारा")


@pytest.mark.parametrize(
    "text",
    [
        "mera pati roz marta peetta hai aur gariyata hai",
        "khana nahi dety bhooki rakhty hain",
        "baal pakad ke ghaseeta aur kulhadi dikhayi",
        "kukur chhod dihalas hamra par",
    ],
)
def test_what_is_typed_in_latin_letters_is_read_by_stems(door: Door, text: str) -> None:
    """Verbs of Hindi and Urdu in the ways that people spell them; `marta` behind a kinship word is no name."""
    assert not _hidden(door, "hi-Latn", text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("jise log {chotu} kehte hain usne mara", "chotu"),
        ("court {3rd of may} ko hai", "3rd may"),
        ("{karwa chauth} pe nikal diya", "karwa chauth"),
    ],
)
def test_days_and_nicknames_in_latin_letters_are_hidden(door: Door, text: str, words: str) -> None:
    """Feasts, English days and what everybody calls somebody."""
    assert set(words.split()) <= _hidden(door, "hi-Latn", text.replace("{", "").replace("}", ""))


def test_a_sentence_behind_a_handle_is_no_part_of_an_address(door: Door) -> None:
    """A dot with a space behind it ends a sentence but before `com` and its like."""
    assert "chhati" not in _hidden(door, "hi-Latn", "tiktok @dukandar_af. chhati mein dard")
    assert {"ravi", "@", "gmail", "com"} <= _hidden(door, "hi-Latn", "mail ravi @ gmail . com pe")
    assert {"ravi_k@post.", "co.", "uk"} <= _hidden(door, "hi-Latn", "mail ravi_k@post. co. uk pe")
