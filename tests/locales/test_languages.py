"""The table of languages agrees with CLDR, with the facts about languages, and with how people type."""

from pathlib import Path

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

import content
from locales import LANGUAGES, match
from locales.checking import plural_rule

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("tag", LANGUAGES)
def test_plural_rules_divide_numbers_as_cldr_does(tag: str) -> None:
    """Each form is one CLDR category, and the number of forms is right."""
    tongue = LANGUAGES[tag]
    rule, locale = plural_rule(tongue), Locale.parse(tongue.cldr)
    forms: dict[int, set[str]] = {}
    for number in range(1200):
        forms.setdefault(rule(number), set()).add(locale.plural_form(number))
    assert sorted(forms) == list(range(tongue.forms))
    assert all(len(categories) == 1 for categories in forms.values())
    assert len(set.union(*forms.values())) == tongue.forms


@pytest.mark.parametrize("tag", LANGUAGES)
def test_direction_is_the_scripts(tag: str) -> None:
    """What is written right to left says so."""
    assert LANGUAGES[tag].rtl == (Locale.parse(LANGUAGES[tag].cldr).text_direction == "rtl")


def test_every_recommended_language_is_in_the_table_under_the_same_name() -> None:
    """content/languages.yaml and the table are two views of one list."""
    for one in content.load(ROOT / "content").languages:
        assert (LANGUAGES[one.tag].name, LANGUAGES[one.tag].rtl) == (one.native, one.rtl)


@pytest.mark.parametrize(
    ("typed", "tag"),
    [
        ("arabic", "ar"), ("العربية", "ar"), ("عربي", "ar"), ("العربيه", "ar"), (" Arabic! ", "ar"), ("AR", "ar"),
        ("english", "en"), ("English language", "en"), ("الإنجليزية", "en"), ("الانجليزية", "en"), ("Polski", "pl"),
        ("espanol", "es"), ("Français", "fr"), ("francais", "fr"), ("farsi", "fa"), ("فارسي", "fa"), ("dari", "fa-AF"),
        ("پښتو", "ps"), ("كوردي", "ckb"), ("አማርኛ", "am"), ("ትግርኛ", "ti"), ("tieng viet", "vi"), ("हिंदी", "hi"),
        ("my name is Arabic", None), ("", None), ("hello", None), ("999", None), ("{}", None),
    ],
)  # fmt: skip
def test_a_typed_language_name_is_understood(typed: str, tag: str | None) -> None:
    """By its own name, in English, without accents, in any case; nothing longer than a name."""
    assert match(typed) == tag


@given(st.text())
def test_matching_never_fails(text: str) -> None:
    """Anything can be typed."""
    assert match(text) is None or match(text) in LANGUAGES


def test_only_the_languages_asked_for_match() -> None:
    """A language that is not offered is not chosen."""
    assert match("polski", among=("en", "ar")) is None
