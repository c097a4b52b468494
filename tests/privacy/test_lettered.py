"""Plates and postcodes whose letters are typed by their names, in other scripts."""

import pytest

from privacy.door import Door
from privacy.text import RawText

_SAID = (
    ("pa-guru", "ਗੱਡੀ ਦਾ ਨੰਬਰ {ਬੀ ਡੀ 51 ਐਸ ਐਮ ਆਰ} ਸੀ", "plate"),
    ("pa-arab", "گڈی دا نمبر {وائی کے 19 زیڈ ٹی ایل} سی", "plate"),
    ("hi", "गाड़ी {जी एक्स 68 के टी ए} थी", "plate"),
    ("ta", "கார் {எல் கே 70 ஆர் எம் பி} இருந்தது", "plate"),
    ("bn", "গাড়ি {এল কে ৭০ আর এম বি} ছিল", "plate"),
    ("ru", "машина {эл би 70 эс эм ар} стояла", "plate"),
    ("hi", "घर {बी 66 4 क्यू टी} में", "postcode"),
    ("pa-guru", "ਘਰ {ਬੀ ਡੀ 9 5 ਐਲ ਐਮ} ਵਿੱਚ", "postcode"),
)


@pytest.mark.parametrize(("language", "marked", "kind"), _SAID)
def test_a_plate_or_postcode_by_the_names_of_its_letters_is_hidden_whole(
    door: Door, language: str, marked: str, kind: str
) -> None:
    """Every code point from the first letter to the last is covered, most of it as what it is."""
    text = marked.replace("{", "").replace("}", "")
    first, last = marked.index("{"), marked.index("}") - 1
    findings = door.deidentify(RawText(text), language).findings
    covered = {place for found in findings for place in range(found.start, found.end)}
    assert set(range(first, last)) <= covered
    assert kind in {found.kind for found in findings if found.start < last and found.end > first}


@pytest.mark.parametrize("text", ["ਮੇਰੇ ਕੇ 19 ਸਾਲ", "उसके 20 के बारे में", "گھر کے 19 لوگ او تے بی وی"])
def test_short_words_beside_a_number_are_no_plate(door: Door, text: str) -> None:
    """`के` and `ਕੇ` are letters and the commonest of words."""
    tags = {"ਮ": "pa-guru", "उ": "hi"}
    findings = door.deidentify(RawText(text), tags.get(text[0], "pa-arab")).findings
    assert not {"plate", "postcode"} & {found.kind for found in findings}
