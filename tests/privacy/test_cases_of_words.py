"""What languages with cases need: days said by an ordinal alone, names again in another case, words that are signs."""

import pytest

from privacy.door import Door
from privacy.text import RawText


def shown(door: Door, text: str, language: str) -> str:
    """The text with every hidden stretch as its kind in brackets."""
    for found in sorted(door.deidentify(RawText(text), language).findings, key=lambda one: -one.start):
        text = f"{text[: found.start]}[{found.kind}]{text[found.end :]}"
    return text


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "он пришёл второго числа пьяный", "он пришёл [date] пьяный"),
        ("ru", "билеты на двадцать пятое", "билеты на [date]"),
        ("uk", "прийшов шостого", "прийшов [date]"),
        ("ru", "у моего первого мужа была собака", "у моего первого мужа была собака"),
        ("uk", "перша дружина, третій клас", "перша дружина, третій клас"),
    ],
)
def test_an_ordinal_is_a_day_only_where_it_orders_nothing(door: Door, language: str, text: str, expected: str) -> None:
    """`шестого` alone is the sixth; before a noun it counts it."""
    assert shown(door, text, language) == expected


def test_a_name_that_is_a_word_is_found_again_in_another_case(door: Door) -> None:
    """`Вера`, once found, hides `Верой`."""
    assert shown(door, "меня зовут Вера. Верой меня пугали", "ru") == "меня зовут [name]. [name] меня пугали"


def test_a_name_that_is_a_word_is_found_before_a_small_word_and_a_verb(door: Door) -> None:
    """`Вера не ездит`: somebody who does something."""
    assert shown(door, "Было тихо. Вера не ездит одна", "ru") == "Было тихо. [name] не ездит одна"


@pytest.mark.parametrize(
    ("language", "text"), [("pl", "mówi na mnie małpa i krzyczy"), ("ru-Latn", "ego sobaka ili kot")]
)
def test_an_animal_is_no_sign(door: Door, language: str, text: str) -> None:
    """`małpa` and `sobaka` are what the sign is called, and animals."""
    assert shown(door, text, language) == text


def test_a_handle_with_a_dot_and_an_underscore_is_hidden_whole(door: Door) -> None:
    """No part of `kill.vasya_2010` stays."""
    assert shown(door, "он пишет kill.vasya_2010 мне", "ru") == "он пишет [handle] мне"
