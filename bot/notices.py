"""The notice that a report was taken back, as bytes to seal for a partner's next digest."""

import json
from typing import Final

from partners.digest import Notice

_KIND: Final = "withdrawn"


class NoticeUnreadable(Exception):
    """The bytes are no notice."""


def withdrawal(reference: str) -> bytes:
    """The notice that this reference is withdrawn."""
    return json.dumps({_KIND: reference}).encode()


def from_bytes(plain: bytes) -> Notice:
    """The notice that `withdrawal` wrote. Raises NoticeUnreadable."""
    try:
        found = json.loads(plain)
    except ValueError:
        found = None
    if not isinstance(found, dict) or not isinstance(found.get(_KIND), str):
        raise NoticeUnreadable("these bytes are no notice")
    return Notice(_KIND, found[_KIND])
