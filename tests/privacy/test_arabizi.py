"""Arabic in Latin letters: who is called what, lives and works where, in words that read like any other."""

import re

import pytest

from privacy.door import Door
from privacy.text import RawText

_MARKED = re.compile(r"\{([^}]*)\}")


@pytest.mark.parametrize(
    "said",
    [
        "ana shaghal fe {el forn elly 3ala shari3 Bath Road}",
        "kankhdem f {lhanout dyal si brahim}",
        "ana tabbakh bi {mat3am 3ala keifak}",
        "ba3mel cleaning b {2amar el leil}",
        "ana sakin b {lexden}",
        "el bint esmha {Thuy} w khayfa",
        "kan {el tenein w 3eshrin men nisan}",
        "{sab3a men shahr tis3a} ejo el police",
    ],
)
def test_what_reads_like_words_is_hidden_where_it_names(door: Door, said: str) -> None:
    found = _MARKED.search(said)
    assert found is not None
    text = _MARKED.sub(r"\1", said)
    findings = door.deidentify(RawText(text), "ar-Latn").findings
    covered = {place for finding in findings for place in range(finding.start, finding.end)}
    start = found.start()
    assert all(place in covered for place in range(start, start + len(found[1])) if text[place].isalnum())


@pytest.mark.parametrize(
    "text",
    [
        "darabni 3a wejji w na7na bel beit",
        "sakna b beit sghir ma3 jozi",
        "tarduni men el shoghol w ana 7amel",
        "jozi 7abasni tlat ayyam bel ghurfe",
    ],
)
def test_words_that_name_nothing_stay(door: Door, text: str) -> None:
    assert door.deidentify(RawText(text), "ar-Latn").findings == ()
