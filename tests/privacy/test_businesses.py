"""Businesses called by ordinary words, in languages without capitals."""

import pytest

from privacy.door import Door
from privacy.text import RawText


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("bn", "ভাসুর মা ফুডস চালায়", "মা ফুডস"),
        ("bn", "মালিক মানে স্টার পিৎজার মালিক", "স্টার পিৎজার"),
        ("bn-Latn", "amar shami bright cabs e gari chalay", "bright cabs"),
        ("bn-Latn", "ami golden spice restaurant e basan maji", "golden spice restaurant"),
        ("bn-Latn", "amake new world theke ber kore dise", "new world"),
        ("ta", "மச்சான் அம்மா ஃபுட்ஸ் நடத்துறார்", "அம்மா ஃபுட்ஸ்"),
        ("ta", "ஸ்டார் பீட்சா ஓனர் என் பாஸ்போர்ட்டை வச்சிருக்கான்", "ஸ்டார் பீட்சா"),
        ("ti", "ሓሙይ ኣደይ ፉድስ የካይድ", "ኣደይ ፉድስ"),
        ("ti", "ካብ ኣሕዋት ስቶር ሰጒጎምኒ", "ኣሕዋት ስቶር"),
        ("zh", "老板把我从新世界赶走了", "新世界"),
        ("zh", "先锋清洁的老板不给我工资", "先锋清洁"),
        ("zh", "四季香的老板娘骂我", "四季香"),
        ("zh", "小叔开了家快捷轮胎", "快捷轮胎"),
    ],
)
def test_what_a_business_is_called_is_hidden(door: Door, language: str, text: str, name: str) -> None:
    """A trade, or somebody of the business, says that the ordinary words before are its name."""
    covered = {p for f in door.deidentify(RawText(text), language).findings for p in range(f.start, f.end)}
    start = text.index(name)
    assert all(p in covered for p in range(start, start + len(name)) if text[p].isalnum())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("bn", "আমার স্বামী রেস্টুরেন্টে কাজ করে"),
        ("bn", "একটা ছোট দোকানে সারাদিন কাজ করি"),
        ("bn-Latn", "ami ekta choto dokane kaj kori"),
        ("ta", "என் கணவர் ஒரு சின்ன கடையில் வேலை செய்கிறார்"),
        ("ta", "வயித்துல குத்திட்டான் கத்தியால வெட்டினான்"),
        ("ti", "ሰብኣየይ ኣብ ሬስቶራንት ይሰርሕ"),
        ("zh", "他把我从家里赶出来了"),
        ("zh", "年轻漂亮的老板娘骂我"),
        ("zh", "我喜欢吃海鲜火锅"),
    ],
)
def test_a_place_of_work_that_is_not_named_stays(door: Door, language: str, text: str) -> None:
    """What anybody may say of where they work is no business's name."""
    assert not door.deidentify(RawText(text), language).findings
