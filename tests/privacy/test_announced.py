"""E-mail addresses of several words, said in words, after a word for e-mail or after none."""

import pytest

from privacy.door import Door, render
from privacy.normal import normalise
from privacy.recognisers import announced
from privacy.text import RawText

_SAID = (
    ("en", "my email is rose hill forty at outlook dot com ok", "my email is [email] ok"),
    ("fa", "ایمیل من ماهین خط تیره گل ات یاهو دات کام است", "ایمیل من [email] است"),
    ("bn", "মেইল রুজি ফোর ফোর অ্যাট আউটলুক ডট কম", "মেইল [email]"),
    ("pa-arab", "ای میل لیاقت بلڈر ایٹ جی میل ڈاٹ کام", "ای میل [email]"),
    ("so", "Emailkaygu waa hodan dhibic cali at hotmail dhibic com", "Emailkaygu waa [email]"),
)


@pytest.mark.parametrize(("language", "text", "shown"), _SAID)
def test_an_announced_address_is_hidden_whole(door: Door, language: str, text: str, shown: str) -> None:
    """From behind the word for e-mail to the ending."""
    assert render(door.deidentify(RawText(text), language).text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "she sent a mail at night and I cried",
        "the mail came at work, he read it",
        "I get an email at home that says pay me",
        "email",
        "mail at",
        "mail at dot",
    ],
)
def test_a_mail_at_night_is_no_address(door: Door, text: str) -> None:
    """Without a provider or an ending behind a dot nothing is hidden."""
    assert render(door.deidentify(RawText(text), "en").text) == text


@pytest.mark.parametrize(
    ("language", "text", "shown"),
    [
        ("sq", "shkruani vetëm në lule pikë shtatë në post pikë com sonte", "shkruani vetëm në [email] sonte"),
        ("tr", "bana yaz: sakin alt çizgi liman et posta nokta com", "bana yaz: [email]"),
        ("uk", "пишіть мені крамничка точка ліс ат пошта точка нет", "пишіть мені [email]"),
        ("ru", "напишите на тихая точка река на почта точка ру", "напишите на [email]"),
        ("ps", "دلته ولیکه سپوږمۍ ټکی غر اټ میل ټکی کام", "دلته ولیکه [email]"),
    ],
)
def test_an_address_in_words_is_hidden_whole_though_nothing_announces_it(
    door: Door, language: str, text: str, shown: str
) -> None:
    """Dots and lines between its words too."""
    assert render(door.deidentify(RawText(text), language).text) == shown


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "at this point he hit me and at that point I left"),
        ("fr", "et à ce point de ma vie il me frappe"),
        ("es", "a las malas, en ese punto me fui"),
    ],
)
def test_a_point_in_time_is_no_address(door: Door, language: str, text: str) -> None:
    assert render(door.deidentify(RawText(text), language).text) == text


@pytest.mark.parametrize("link", ["sobaka dot ", "собака точка "])
def test_a_chain_of_signs_is_not_walked_from_each_of_them(door: Door, link: str) -> None:
    """Else a text would take time by the square of its length."""
    scan, _ = door.scan(normalise(link * 200), "en", ())
    found = list(announced.find(scan))
    assert found
    assert all(hit.end - hit.start < 30 * len(link) for hit in found)
