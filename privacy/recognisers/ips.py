"""Addresses of machines."""

import re
from collections.abc import Iterator
from typing import Final

from privacy.recognisers.patterns import coded
from privacy.scan import Scan
from privacy.token import Hit

_FOUR: Final = re.compile(r"(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])")
_SIX: Final = re.compile(
    r"(?<![\w:])(?:(?:[\da-f]{1,4}:){1,6}(?::[\da-f]{1,4}){1,6}|(?:[\da-f]{1,4}:){7}[\da-f]{1,4})(?![\w:])",
    re.IGNORECASE,
)
_HARDWARE: Final = re.compile(r"(?<![\w:])(?:[\da-f]{2}[:-]){5}[\da-f]{2}(?![\w:])", re.IGNORECASE)


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of kind `ip`."""
    if "." in scan.text and scan.has_digit:
        yield from coded(_FOUR, scan, "ip", "IPv4")
    if ":" in scan.text or "-" in scan.text:
        yield from coded(_SIX, scan, "ip", "IPv6")
        yield from coded(_HARDWARE, scan, "ip", "hardware address")
