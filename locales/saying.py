"""Saying things in one language: look up, put the values in, isolate what runs the other way."""

import datetime
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from babel.dates import format_date
from babel.numbers import format_decimal

from locales.languages import Tongue

FSI: Final = "\u2068"
LRI: Final = "\u2066"
PDI: Final = "\u2069"
BIDI: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Every character that steers direction; translations must hold none, we put them in."""
PLACE: Final = re.compile(r"\{([a-z][a-z0-9_]*)\}")
"""A placeholder. Values are put in once, left to right, and are never looked into again."""

_ISOLATES: Final = re.compile("[\u2066-\u2069]")
_OVERRIDES: Final = re.compile("[\u202a-\u202e]")
_WORD: Final = r"[+@#/]?[A-Za-z0-9]+(?:\([A-Za-z0-9]+\))?[+%]?"
_RUN: Final = re.compile(rf"{_WORD}(?:(?:[.,:/@&'’+–-]| & | ){_WORD})*")
"""Latin words, numbers, codes and addresses that belong together and are read from left to right."""


@dataclass(frozen=True, slots=True)
class Say:
    """One language at one moment. Calling it gives the sentence, in English if it is not translated."""

    tongue: Tongue
    plural: Callable[[int], int] = field(repr=False)
    messages: Mapping[str, tuple[str, ...]] = field(repr=False, default_factory=dict)
    reviewed: bool = True
    """Whether a native speaker has approved the translation."""

    @property
    def language(self) -> str:
        """The BCP 47 tag."""
        return self.tongue.tag

    @property
    def rtl(self) -> bool:
        """Whether it is written from right to left."""
        return self.tongue.rtl

    @property
    def name(self) -> str:
        """The language's own name for itself."""
        return self.tongue.name

    def __call__(self, msgid: str, **params: str | int) -> str:
        """The sentence with its `{placeholders}` filled; one that is not given stays as it is."""
        found = self.messages.get(msgid)
        return self._filled(found[0] if found else self._english(msgid), params)

    def many(self, singular: str, plural: str, n: int, **params: str | int) -> str:
        """The sentence for that number of things; `{n}` is the number."""
        found = self.messages.get(singular)
        form = self.plural(abs(n))
        text = found[form] if found and form < len(found) else self._english(singular if n == 1 else plural)
        return self._filled(text, {"n": self.number(n), **params})

    def date(self, date: datetime.date) -> str:
        """A day in words, as this language writes it; a date only, never a time of day."""
        day = date.date() if isinstance(date, datetime.datetime) else date
        return format_date(day, "long", locale=self.tongue.cldr)

    def number(self, number: int) -> str:
        """A number with this language's separators, in the digits of the telephone keypad."""
        return format_decimal(number, locale=self.tongue.cldr)

    def _english(self, text: str) -> str:
        if not self.rtl:
            return text
        return "\n".join(f"{LRI}{line}{PDI}" if line else line for line in text.split("\n"))

    def _filled(self, template: str, params: Mapping[str, str | int]) -> str:
        def put(place: re.Match[str]) -> str:
            if place[1] not in params:
                return place[0]
            value = _balanced(str(params[place[1]]))
            return f"{FSI}{value}{PDI}" if self.rtl else value

        return PLACE.sub(put, template)


def ready(text: str, *, rtl: bool) -> str:
    """A translation as it is kept: in a right-to-left one, phone numbers, codes and Latin names are isolated."""
    return _RUN.sub(_isolated, text) if rtl else text


def _isolated(run: re.Match[str]) -> str:
    # A lone word or number is shown rightly by itself; that is also all a placeholder's name can be.
    return run[0] if run[0].isalnum() else f"{LRI}{run[0]}{PDI}"


def _balanced(value: str) -> str:
    """A value that cannot turn the text around it: no overrides, and every isolate it opens it closes."""
    value = _OVERRIDES.sub("", value)
    depth = 0
    for mark in _ISOLATES.findall(value):
        depth += -1 if mark == PDI else 1
        if depth < 0:
            break
    return value if depth == 0 else _ISOLATES.sub("", value)


def bare(text: str) -> str:
    """A text without the marks that steer direction, to compare with what somebody typed."""
    return BIDI.sub("", text)
