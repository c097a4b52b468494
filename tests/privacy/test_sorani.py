"""Where Sorani says that somebody works, in ordinary words."""

import re

import pytest

from privacy.door import Door
from privacy.text import RawText

_MARKED = re.compile(r"\{([^}]*)\}")


@pytest.mark.parametrize(
    "said",
    [
        "لە {ماسی تازە} کار دەکەم",
        "لە {دوو برا} کارم کرد",
        "کار دەکەم لە {ڕێگای خێرا} و ژنەکەم",
        "لە {گەراجی وەستا ئەحمەد} کار دەکات",
        "لە {چێشتخانەی نان و نمەک} قاپ دەشۆم",
        "کچەکەم لە {باخچەی منداڵانی هەنار}ە",
    ],
)
def test_a_workplace_or_school_of_ordinary_words_is_hidden(door: Door, said: str) -> None:
    found = _MARKED.search(said)
    assert found is not None
    text = _MARKED.sub(r"\1", said)
    findings = door.deidentify(RawText(text), "ckb").findings
    covered = {place for finding in findings for place in range(finding.start, finding.end)}
    start = found.start()
    assert all(place in covered for place in range(start, start + len(found[1])) if text[place].isalnum())


@pytest.mark.parametrize(
    "text",
    ["لە دوکانی باوکم کار دەکەم", "لە کارگەی گەورە کار دەکەم", "لە ژێر باران کار دەکەم", "لە شوێنێکی دوور کار دەکەم"],
)
def test_work_without_a_name_stays(door: Door, text: str) -> None:
    assert door.deidentify(RawText(text), "ckb").findings == ()
