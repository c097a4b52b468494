"""E-mail addresses of several words, said after a word for e-mail."""

import pytest

from privacy.door import Door, render
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
