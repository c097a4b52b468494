"""Employers and schools called by ordinary words in Arabic, Persian, Sorani and Pashto; what only looks like one."""

import re

import pytest

from privacy.door import Door
from privacy.text import RawText

_MARKED = re.compile(r"\{([^}]*)\}")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ar", "جوزي شغال حارس في {مخازن الهلال} باليل"),
        ("ar", "انا شغال طباخ {بنجمة الصباح} من سنتين"),
        ("ar", "ولدي في حضانة {الفراشات الصغيرة}"),
        ("ar", "انا موظفة بشركة {الطريق السريع للشحن}"),
        ("ar", "بعمل بصالون {لمسة جمال}"),
        ("ar-Latn", "walad 7adanet {el farashat}"),
        ("ar-Latn", "benti madrasa {nour el hoda}"),
        ("fa", "ظرف میشورم تو رستوران {شب های تهران}"),
        ("fa", "دخترم مدرسه {راه دانش} میره"),
        ("fa", "از رستوران {برادران} شکایت کردم"),
        ("fa", "تو {کاشی فروشی خیابون نورثگیت} کار میکنه"),
        ("fa", "برادرم {کارواش جاده نیومارکت} وایمیسته"),
        ("fa-AF", "شویم ده {نانوایی سرک چشایر} کار میکنه"),
        ("fa-Latn", "to {khoshkshuyi khiyaban oldham} kar mikonam"),
        ("fa-Latn", "az {kebabi kenare polis station} miumad"),
        ("fa-Latn", "to {do dust} kar mikone"),
        ("fa", "تو {چهار فصل} کار می‌کنم"),
        ("fa", "تو {ماه و ستاره} کار می‌کنه"),
        ("fa", "حقوقم از {خانه سالمندان رزوود} میره"),
        ("fa", "تو {دست به دست} کار می‌کنم"),
        ("ckb", "کچەکەم لە قوتابخانەی {ڕێگای زانست} دەخوێنێت"),
        ("ps", "د {وروڼو شرکت} سره مزدور یم"),
    ],
)
def test_a_name_of_ordinary_words_is_hidden(door: Door, language: str, said: str) -> None:
    found = _MARKED.search(said)
    assert found is not None
    text = _MARKED.sub(r"\1", said)
    findings = door.deidentify(RawText(text), language).findings
    covered = {place for finding in findings for place in range(finding.start, finding.end)}
    start = found.start()
    assert all(place in covered for place in range(start, start + len(found[1])) if text[place].isalnum())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "طردوني من الشغل لاني حامل"),
        ("ar", "صاحب البيت هددني بالطرد"),
        ("fa", "صاحب خونه تهدید کرد بیرونمون میکنه"),
        ("fa", "دخترم با گریه مدرسه میره"),
        ("ckb", "خاوەنی خانووەکە هەڕەشەی لێکردم"),
        ("ps", "د کور مالک ګواښ راته وکړ"),
    ],
)
def test_work_and_owners_without_a_name_stay(door: Door, language: str, text: str) -> None:
    assert door.deidentify(RawText(text), language).findings == ()
