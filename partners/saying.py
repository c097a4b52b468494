"""What partners/ is given to find its words with; the catalogues behind it live elsewhere."""

import datetime
from typing import Protocol

_FIRST_STRONG_ISOLATE = "\u2068"
_POP_DIRECTIONAL_ISOLATE = "\u2069"


class Sayer(Protocol):
    """Looks up an English message in one language."""

    @property
    def language(self) -> str:
        """Its BCP 47 tag."""
        ...

    @property
    def rtl(self) -> bool:
        """Whether it is written from right to left."""
        ...

    def __call__(self, msgid: str, **params: str | int) -> str:
        """The message, with its `{name}` places filled."""
        ...

    def many(self, singular: str, plural: str, n: int, **params: str | int) -> str:
        """The message for this number, which is also `{n}`."""
        ...

    def date(self, date: datetime.date) -> str:
        """A day in words."""
        ...


def isolated(text: str, say: Sayer) -> str:
    """Text of another direction (a number, a reference, a name) as it may stand in a right-to-left line."""
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_DIRECTIONAL_ISOLATE}" if say.rtl else text
