"""Attempts, by keyboard or by malice, to carry an identifier past the door."""

import pytest

from privacy.door import Door
from privacy.text import RawText

_SMUGGLED = [
    "A\u200bh\u200bm\u200be\u200bd", "Ａｈｍｅｄ", "𝐀𝐡𝐦𝐞𝐝", "Аhmed", "A\u0336h\u0336m\u0336e\u0336d\u0336",
    "A.h.m.e.d", "a h m e d", "A-h-m-e-d",
    "\u202edemhA\u202c", "🅰🅷🅼🅴🅳", "Ah\u00admed", "AHMED", "aHmEd", "Ahmed's", "ahmeds", "أحـــمد", "اَحْمَد", "لأحمد",
    "0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣", "⓪⑦⑦⓪⓪⑨", "٠٧٧٠٠٩٠٠", "۰۷۷۰۰۹۰۰",
    "०७७००९००", "0 7 7 0 0 9", "0-7-7-0-0-9", "O77OO9OO", "\u206807700\u2069",
    "M\u200b14 5AB", "Ｍ１４ ５ＡＢ", "sara\u200b@example.com", "sara＠example．com",
]  # fmt: skip


@pytest.mark.parametrize("frame", ["he said {} yesterday", "my husband {} hit me", "زوجي {} ضربني", "{}"])
@pytest.mark.parametrize("smuggled", _SMUGGLED)
def test_disguises_do_not_help(door: Door, frame: str, smuggled: str) -> None:
    """Every letter and digit is covered, however it is drawn."""
    text = frame.format(smuggled)
    start = text.index(smuggled)
    covered = {
        place for found in door.deidentify(RawText(text), "en").findings for place in range(found.start, found.end)
    }
    assert not [p for p in range(start, start + len(smuggled)) if text[p].isalnum() and p not in covered]


def test_a_joiner_stays_only_where_it_is_spelling(door: Door) -> None:
    """Persian needs it, Latin letters do not."""
    shown = "".join(
        p for p in door.deidentify(RawText("he\u200d hit\u200c me"), "en").text.pieces if isinstance(p, str)
    )
    assert shown == "he hit me"
