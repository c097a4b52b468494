"""First and last names from Faker's person providers (MIT)."""

import importlib
import pkgutil
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

import faker.providers.person as providers

from wordlists.files import fold

_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class People:
    """Name words by what they are used for."""

    first: set[str]
    last: set[str]


@cache
def _all() -> People:
    return of(
        importlib.import_module(f"{providers.__name__}.{module.name}").Provider
        for module in pkgutil.iter_modules(providers.__path__)
    )


def of(found: Iterable[type]) -> People:
    """The names of these providers."""
    first: set[str] = set()
    last: set[str] = set()
    for provider in found:
        for attribute in dir(provider):
            value = getattr(provider, attribute)
            into = first if "first" in attribute or "middle" in attribute else last if "last" in attribute else None
            if into is None or not isinstance(value, list | tuple | dict):
                continue
            for entry in value:
                text = entry[0] if isinstance(entry, tuple | list) else entry
                if isinstance(text, str):
                    into.update(word for word in _WORD.findall(fold(text)) if len(word) >= 2)
    return People(first, last)


def latin() -> People:
    """Names in Latin letters."""
    people = _all()
    return People({n for n in people.first if _is_latin(n)}, {n for n in people.last if _is_latin(n)})


def arabic() -> People:
    """Names in Arabic letters."""
    people = _all()
    return People({n for n in people.first if _is_arabic(n)}, {n for n in people.last if _is_arabic(n)})


def within(low: str, high: str) -> set[str]:
    """Names of which every letter is between these two: those of one script."""
    people = _all()
    return {name for name in people.first | people.last if all(low <= letter <= high for letter in name)}


def _is_latin(word: str) -> bool:
    return all(letter < "\u0250" for letter in word)


def _is_arabic(word: str) -> bool:
    return all("\u0600" <= letter <= "\u06ff" for letter in word)
