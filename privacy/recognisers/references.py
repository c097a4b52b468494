"""Reference numbers: National Insurance, NHS, passport, BRP, Home Office, UAN, CRN, GWF, visa and case numbers."""

import re
from collections.abc import Iterator
from typing import Final

from stdnum.gb import nhs

from privacy.lexicon import BIT
from privacy.recognisers.patterns import coded, digits
from privacy.recognisers.spoken import number_after
from privacy.scan import Scan
from privacy.token import Hit

_NI: Final = re.compile(r"(?<![^\W_])[a-z]{2}[ .-]?(?:\d[ .-]?){5}\d[ .-]?[a-d](?![^\W_])", re.IGNORECASE)
_NHS: Final = re.compile(r"(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)")
_UAN: Final = re.compile(r"(?<!\d)\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}(?!\d)")
_SPACED: Final = re.compile(r"(?<![^\W_])[A-Z]{1,3} \d{5,9}(?![^\W_])")
_MONTHS: Final = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DIGITS_LEAST: Final = 5
"""Digits of the numbers above."""

_SHAPES: Final = tuple(
    (rule, sign, re.compile(rf"(?<![^\W_]){shape}(?![^\W_])", re.IGNORECASE))
    for rule, sign, shape in (
        ("Global Web Form number", "gwf", r"gwf[ -]?\d{9}"),
        ("residence permit number", "", r"(?:z[a-z0-9]|r[a-z])[ -]?x?\d{6,7}"),
        ("CAS or certificate number", "", r"[a-z]\d[a-z]\d?[a-z]{2,3}\d[a-z0-9]{5,8}"),
        ("Home Office number", "", r"[a-z]\d{6,8}(?:/\d{1,3})?"),
        ("appeal number", "/", r"(?:pa|hu|ea|da|ia|ui|va)/\d{4,6}/\d{4}"),
        ("case number", "", r"(?:[a-z]{1,5}[-/]?)?\d{2,8}[-/]\d{3,8}(?:[-/][a-z\d]{1,6})*"),
        ("police log or case number", "", r"(?:cad|urn|crn|nrm|log)[ .:#-]{0,3}\d{3,10}(?:/\d{1,4})*"),
        ("letters and digits", "", r"[a-z]{1,4}[-/]\d{2,12}(?:[-/][a-z\d]{1,8})*"),
        ("nine digits", "", r"\d{9}"),
        (
            "log number of a day",
            " of ",
            rf"\d{{1,6}} of (?:the )?\d{{1,2}}(?:[/.-]\d{{1,2}}(?:[/.-]\d{{2,4}})?| ?(?:st|nd|rd|th)? {_MONTHS})",
        ),
    )
)
"""Rule, what the text must have besides digits, and pattern."""

_SAID_LEAST: Final = 4
"""Words of a number that is no count: `four four one seven`."""


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of kind `reference`."""
    if scan.digits >= _DIGITS_LEAST:
        yield from coded(_NI, scan, "reference", "National Insurance number")
        yield from coded(_NHS, scan, "reference", "NHS number (checksum)", lambda m: bool(nhs.is_valid(digits(m))))
        yield from coded(_UAN, scan, "reference", "four fours: UAN")
        yield from coded(_SPACED, scan, "reference", "capitals and a number")
    if scan.has_digit:
        for rule, sign, pattern in _SHAPES:
            if sign in scan.lowered:
                yield from coded(pattern, scan, "reference", rule)
    yield from _announced(scan)


def _announced(scan: Scan) -> Iterator[Hit]:
    """What follows "my passport number is": digits, letters that no lexicon knows, or four numbers in words."""
    tokens = scan.tokens
    for _, after in scan.phrases.get("reference-is", ()):
        place = after
        while place < len(tokens) and tokens[place].bits & (BIT["be"] | BIT["generic"]) and len(tokens[place].gap) <= 3:
            place += 1
        start = place
        said = number_after(tokens, start)
        if said >= start + _SAID_LEAST:
            yield Hit(tokens[start].start, tokens[said - 1].end, "reference", "announced, in words")
        while place < len(tokens) and place < start + 6:
            token = tokens[place]
            coded = any(char.isdigit() for char in token.text) or (token.text.isupper() and not token.chip)
            if not coded or len(token.gap) > 3 or "\n" in token.gap:
                break
            place += 1
        if place > start:
            yield Hit(tokens[start].start, tokens[place - 1].end, "reference", "announced as a number")
