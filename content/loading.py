"""One loader: four files in, checked facts out, or every fault at once."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from pydantic import BaseModel, ValidationError

from content import checking, showing
from content.facts import Claim, Facts, Item, Language, Region, Service, Topic
from content.reading import Fault, Place, Sheet, read

FILES: Final = ("rights.yaml", "services.yaml", "regions.yaml", "languages.yaml")
"""What the loader reads; `sources.md` beside them is for people."""


class ContentWrong(Exception):
    """The facts cannot be used: every fault, each with file and line."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = faults


@dataclass(frozen=True, slots=True)
class Content(Facts):
    """Every fact, checked whole. Methods that name a reporter give only what may be shown."""

    def rights_for_reporters(self, topic: str) -> tuple[Item, ...]:
        """The statements about a topic that a reporter may read, in order; KeyError if there is no such topic."""
        for one in self.rights:
            if one.topic == topic:
                return tuple(item for item in one.items if item.shown)
        raise KeyError("no such topic")

    def warning(self, item: Item) -> str | None:
        """The warning of the service a statement names, to be shown beneath it."""
        named = [one for one in self.all_services if one.id == item.service]
        return named[0].show_warning if named else None

    def services(self, region: str | None, show: str) -> tuple[Service, ...]:
        """Services of one kind (`SHOWS`): those of the region first, then the national ones.

        Grades A and B only. A region we do not know (or None: "somewhere else in England") gets the national ones.
        KeyError if there is no such kind.
        """
        return showing.services(self.all_services, region, show)

    def service(self, known_as: str) -> Service:
        """The service with that id; KeyError if there is none, or it may not be shown."""
        for one in self.all_services:
            if one.id == known_as and showing.may_be_shown(one):
                return one
        raise KeyError("no such service")

    def messages(self) -> tuple[showing.Message, ...]:
        """Every English text of these files that a reporter may read, for the translators."""
        return showing.messages(self)

    def warnings(self, today: datetime.date) -> list[str]:
        """What the operator should see to: numbers nobody called, regions without a line, facts gone old."""
        return checking.warnings(self, today)


def load(folder: Path) -> Content:
    """Reads and checks the folder; raises ContentWrong with every fault."""
    faults: list[Fault] = []
    sheets: dict[str, Sheet] = {}
    for name in FILES:
        sheets[name], wrong = read(folder / name)
        faults += wrong
    made = {
        "rights": _many(Topic, sheets["rights.yaml"], ("rights",), faults),
        "never_say": _many(Claim, sheets["rights.yaml"], ("never_say",), faults),
        "national": _many(Service, sheets["services.yaml"], ("national",), faults),
        "local": _many(Service, sheets["services.yaml"], ("local",), faults),
        "regions": _many(Region, sheets["regions.yaml"], ("regions",), faults),
        "languages": _many(Language, sheets["languages.yaml"], ("recommended",), faults),
    }
    content = Content(
        rights=tuple(made["rights"]),
        all_services=(*made["national"], *made["local"]),
        regions=tuple(made["regions"]),
        languages=tuple(made["languages"]),
        never_say=tuple(made["never_say"]),
        compiled={name: _compiled(sheet, faults) for name, sheet in sheets.items()},
        lines=_lines(sheets),
    )
    faults += checking.faults(content)
    if faults:
        raise ContentWrong(tuple(sorted(set(faults))))
    return content


def _many(shape: type[BaseModel], sheet: Sheet, place: Place, faults: list[Fault]) -> list[Any]:
    found = sheet.data
    if found is None:
        return []
    for step in place:
        found = found.get(step) if isinstance(found, dict) else None
    if not isinstance(found, list):
        faults.append(Fault(sheet.file, sheet.line(place), f"a list is expected under {place[-1]!r}"))
        return []
    made = []
    for number, entry in enumerate(found):
        try:
            made.append(shape.model_validate(entry))
        except ValidationError as wrong:
            for one in wrong.errors(include_input=False, include_url=False, include_context=False):
                where = tuple(part for part in one["loc"] if not str(part).startswith("function-"))
                said = one["msg"].removeprefix("Value error, ")
                name = ".".join(str(part) for part in where)
                what = f"{name}: {said}" if name else said
                faults.append(Fault(sheet.file, sheet.line((*place, number, *where)), what))
    return made


def _compiled(sheet: Sheet, faults: list[Fault]) -> datetime.date:
    meta = sheet.data.get("meta") if isinstance(sheet.data, dict) else None
    said = meta.get("compiled") if isinstance(meta, dict) else None
    try:
        return datetime.date.fromisoformat(str(said))
    except ValueError:
        if sheet.data is not None:
            faults.append(Fault(sheet.file, sheet.line(("meta", "compiled")), "meta.compiled must be a date"))
        return datetime.date.min


def _lines(sheets: Mapping[str, Sheet]) -> dict[tuple[str, str], int]:
    found: dict[tuple[str, str], int] = {}
    for sheet in sheets.values():
        for place, line in sheet.lines.items():
            if place and place[-1] == "id":
                entry: Any = sheet.data
                for step in place:
                    entry = entry[step]
                found.setdefault((sheet.file, str(entry)), line)
    return found
