"""Payment cards, bank accounts, sort codes, IBANs."""

import re
from collections.abc import Iterator
from typing import Final

from stdnum import luhn

from privacy.recognisers.patterns import coded, digits
from privacy.scan import Scan
from privacy.token import Hit

_CARD: Final = re.compile(r"(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)")
_IBAN: Final = re.compile(r"(?<![^\W_])[a-z]{2}\d{2}(?: ?[a-z\d]{4}){2,7}(?: ?[a-z\d]{1,3})?(?![^\W_])", re.IGNORECASE)
_SORT_CODE: Final = re.compile(r"(?<!\d)\d{2}-\d{2}-\d{2}(?:[ ,/]{1,3}\d{8})?(?!\d)")
_ACCOUNT: Final = re.compile(
    r"(?:sort ?code|account|acc|a/c)[^\d\n]{0,16}(\d{2}[ -]?\d{2}[ -]?\d{2}(?:[ -]?\d{2})?)(?!\d)", re.IGNORECASE
)

_LEAST: Final = 6
"""Digits of the shortest of these."""


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of the kinds `card` and `bank`."""
    if scan.digits < _LEAST:
        return
    yield from coded(_CARD, scan, "card", "card number (checksum)", lambda m: bool(luhn.is_valid(digits(m))))
    yield from coded(_SORT_CODE, scan, "bank", "sort code")
    for first, last in scan.wide_windows():
        for found in _IBAN.finditer(scan.text, first, last):
            if len(digits(found)) >= 8:
                yield Hit(found.start(), found.end(), "bank", "IBAN")
        for found in _ACCOUNT.finditer(scan.text, first, last):
            yield Hit(found.start(1), found.end(1), "bank", "announced as an account")
