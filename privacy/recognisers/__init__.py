"""One file a recogniser: each reads a scan and says what it would hide, and by which rule."""

from collections.abc import Callable, Iterator
from typing import Final

from privacy.recognisers import (
    addresses,
    ages,
    arabizi,
    bridges,
    cards,
    chinese,
    dates,
    emails,
    employers,
    ips,
    landmarks,
    links,
    names,
    numbers,
    papers,
    persian_homes,
    persian_work,
    phones,
    places,
    plates,
    postcodes,
    references,
    schools,
    sited,
    sorani,
    spoken,
    standing,
    statuses,
    unknowns,
)  # fmt: skip
from privacy.scan import Scan
from privacy.token import Hit

RECOGNISERS: Final[tuple[tuple[str, Callable[[Scan], Iterator[Hit]]], ...]] = (
    ("emails", emails.find), ("links", links.find), ("ips", ips.find), ("cards", cards.find), ("phones", phones.find),
    ("dates", dates.find), ("spoken", spoken.find), ("chinese", chinese.find),
    ("references", references.find), ("plates", plates.find), ("postcodes", postcodes.find),
    ("schools", schools.find), ("addresses", addresses.find), ("ages", ages.find), ("statuses", statuses.find),
    ("papers", papers.find),
    ("standing", standing.find), ("employers", employers.find), ("landmarks", landmarks.find),
    ("places", places.find), ("sited", sited.find), ("persian_homes", persian_homes.find),
    ("persian_work", persian_work.find), ("arabizi", arabizi.find), ("sorani", sorani.find),
    ("bridges", bridges.find), ("names", names.find),
    ("numbers", numbers.find), ("unknowns", unknowns.find),
)  # fmt: skip
"""In the order of precedence: where spans overlap, the kind is the earliest one's."""
