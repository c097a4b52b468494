"""Persian and Dari: homes told by where they are, corners, streets of ordinary words; words as they are misspelt."""

import re

import pytest

from privacy.door import Door
from privacy.text import RawText

_MARKED = re.compile(r"\{([^}]*)\}")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fa", "خونه‌مون نبش {گریت وسترن استریت و مونتون استریت} ئه"),
        ("fa", "واحد {۹ طبقه چهارم کنار آسانسور} میشینم"),
        ("fa", "ساختمون {آجری روبروی تسکو} زندگی می‌کنیم"),
        ("fa-AF", "ده سرک {یارنتن وی} نمبر {نود و سه} می‌شینیم"),
        ("fa-AF", "بالای {دکان کبابی} زندگی می‌کنیم"),
        ("fa-Latn", "man to vahede {9 tabaghe chaharom kenare asansor} am"),
        ("fa-Latn", "nabsh {mutley plain o ford park road} zad"),
        ("fa", "{نهم اردیبهش} اومد"),
    ],
)
def test_what_tells_a_home_is_hidden(door: Door, language: str, said: str) -> None:
    text = _MARKED.sub(r"\1", said)
    findings = door.deidentify(RawText(text), language).findings
    covered = {place for finding in findings for place in range(finding.start, finding.end)}
    taken = 0
    for found in _MARKED.finditer(said):
        start = found.start() - taken
        taken += 2
        assert all(place in covered for place in range(start, start + len(found[1])) if text[place].isalnum())


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fa", "خیلی تحغیر میکنه و تعغیبم میکنه"),
        ("fa", "خانواده‌اش هر روز دعوا راه میندازن"),
        ("fa", "اتاق کنار آشپزخونه نم داره"),
        ("fa-AF", "صوب همیطو سرم چیغ زد یک دفه دگه"),
        ("fa-Latn", "pam shekaste pardeye gusham pare shode"),
    ],
)
def test_ordinary_words_stay_however_they_are_typed(door: Door, language: str, said: str) -> None:
    assert door.deidentify(RawText(said), language).findings == ()
