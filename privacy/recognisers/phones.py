"""Phone numbers: grouped anyhow, in any digits, or spelled out in words."""

import re
from collections.abc import Iterator
from typing import Final

import phonenumbers

from privacy.lexicon import BIT
from privacy.recognisers.patterns import digits, near_digits
from privacy.scan import Scan
from privacy.token import Hit, Token

_RUN: Final = re.compile(r"(?<![^\W_])(?:\+ ?|\(\+?)?\d(?:[ .()*~-]{0,3}\d){6,18}")
_NUMBERS: Final = BIT["number"] | BIT["spell"]
_SPELLED_LEAST: Final = 5
"""Number words in a row that are hidden as a phone number; no duration or count needs five."""


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of kind `phone`."""
    if scan.has_digit:
        for found in near_digits(_RUN, scan):
            rule = _rule(found)
            if rule:
                yield Hit(found.start(), found.end(), "phone", rule)
    yield from _spelled(scan)


def _rule(found: re.Match[str]) -> str:
    """Which kind of phone number this run of digits is, if any."""
    number = digits(found)
    plus = "+" in found.group()
    if plus or number.startswith("00"):
        return "international number"
    if number[0] == "0" and 10 <= len(number) <= 11:
        return "UK number"
    if number.startswith("44") and 11 <= len(number) <= 13:
        return "UK number without +"
    if len(number) == 10 and number[0] == "7":
        return "UK mobile number without 0"
    if number[0] == "0" and 9 <= len(number) <= 13:
        return "number beginning with 0"
    if 11 <= len(number) <= 13 and phonenumbers.is_possible_number_string(f"+{number}", "ZZ"):
        return "international number without +"
    return ""


def _spelled(scan: Scan) -> Iterator[Hit]:
    """Five or more number words or single digits in a row."""
    said = len(scan.having(_NUMBERS))
    if said < _SPELLED_LEAST and (not scan.has_digit or said + _groups(scan) < _SPELLED_LEAST):
        return
    first = count = last = 0
    for place, token in enumerate(scan.tokens):
        if _counts(token) and (count == 0 or len(token.gap) <= 4) and "\n" not in token.gap:
            if count == 0:
                first = place
            count += 1
            last = place
        elif count and (token.key in ("and", "then", "plus") or _joins(token)) and len(token.gap) <= 2:
            continue
        else:
            if count >= _SPELLED_LEAST:
                yield Hit(scan.tokens[first].start, scan.tokens[last].end, "phone", "spelled out")
            count = 0
            if _counts(token):
                first = last = place
                count = 1
    if count >= _SPELLED_LEAST:
        yield Hit(scan.tokens[first].start, scan.tokens[last].end, "phone", "spelled out")


def _joins(token: Token) -> bool:
    """Whether the word is the `and` of a number: it counts as no digit of its own."""
    return token.bits & BIT["and"] != 0 and token.bits & BIT["number"] != 0


def _counts(token: Token) -> bool:
    return (token.bits & _NUMBERS != 0 and not token.bits & BIT["and"]) or _digits(token)


def _groups(scan: Scan) -> int:
    """How many groups of a few digits there are."""
    return sum(_digits(scan.tokens[place]) for place in scan.strange)


def _digits(token: Token) -> bool:
    """Whether the word is a group of a few digits."""
    return token.text.isdigit() and len(token.text) <= 4
