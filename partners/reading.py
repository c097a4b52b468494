"""YAML as values that know their line, so that a fault can say where it is. Never says what it read."""

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from typing import Final

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import AliasEvent
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from flows.model import Fault

_TAG: Final = "tag:yaml.org,2002:"


@dataclass(frozen=True, slots=True)
class Spot:
    """One value of a YAML file: a mapping, a list, or the text of a scalar with its kind (`str`, `int`, `bool`)."""

    line: int
    kind: str
    text: str = field(default="", repr=False)
    items: tuple["Spot", ...] = ()
    entries: Mapping[str, "Spot"] = field(default_factory=dict)


class Reader:
    """Reads one file and collects every fault in it. A method that finds a fault gives an empty value and goes on."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.faults: list[Fault] = []

    def fault(self, line: int, what: str) -> None:
        """Note one fault."""
        self.faults.append(Fault(self.file, line, what))

    def load(self, text: str) -> Spot | None:
        """The document in this text (YAML 1.2), or None when it is empty or no YAML at all."""
        try:
            for event in YAML(typ="safe", pure=True).parse(text):
                if isinstance(event, AliasEvent):
                    self.fault(event.start_mark.line + 1, "aliases (*) are not read here: write the value out")
                    return None
            node = YAML(typ="safe", pure=True).compose(text)
        except MarkedYAMLError as wrong:
            mark = wrong.problem_mark or wrong.context_mark
            self.fault(mark.line + 1 if mark else 1, "not valid YAML here: look at the indentation, colons and quotes")
            return None
        except (YAMLError, ValueError, RecursionError):
            self.fault(1, "not valid YAML: a forbidden character, or nesting without end")
            return None
        return None if node is None else self._spot(node)

    def _spot(self, node: Node) -> Spot:
        line = node.start_mark.line + 1
        if isinstance(node, SequenceNode):
            return Spot(line, "list", items=tuple(self._spot(item) for item in node.value))
        if isinstance(node, MappingNode):
            entries: dict[str, Spot] = {}
            for key, value in node.value:
                if not isinstance(key, ScalarNode):
                    self.fault(key.start_mark.line + 1, "a key must be a plain word")
                elif key.value in entries:
                    self.fault(key.start_mark.line + 1, f"{shown(key.value)} is here twice")
                else:
                    entries[key.value] = self._spot(value)
            return Spot(line, "mapping", entries=entries)
        return Spot(line, str(node.tag).removeprefix(_TAG), text=node.value)

    def mapping(self, spot: Spot, what: str, known: Iterable[str], required: Iterable[str] = ()) -> Mapping[str, Spot]:
        """The entries of a mapping; unknown keys and missing ones are faults."""
        known = tuple(known)
        if spot.kind != "mapping":
            self.fault(spot.line, f"{what} must be a mapping with {', '.join(known)}")
            return {}
        for key, value in spot.entries.items():
            if key not in known:
                self.fault(value.line, f"{what}: unknown key {shown(key)}{did_you_mean(key, known)}")
        for key in required:
            if key not in spot.entries:
                self.fault(spot.line, f"{what}: {key} is missing")
        return {key: value for key, value in spot.entries.items() if key in known}

    def text(self, spot: Spot | None, what: str, longest: int = 200) -> str:
        """One line of text without control characters; empty when there is none."""
        if spot is None:
            return ""
        if spot.kind not in ("str", "int", "float", "timestamp"):
            self.fault(spot.line, f"{what} must be text")
        elif not spot.text.strip():
            self.fault(spot.line, f"{what} is empty")
        elif len(spot.text) > longest:
            self.fault(spot.line, f"{what} is longer than {longest} characters")
        elif not all(char.isprintable() or char in "\u200c\u200d" for char in spot.text):
            self.fault(spot.line, f"{what} must be one line without control characters")
        else:
            return spot.text.strip()
        return ""

    def flag(self, spot: Spot | None, what: str, default: bool | None) -> bool | None:
        """true or false; the default when it is not said."""
        if spot is None or spot.kind == "null":
            return default
        if spot.kind != "bool":
            self.fault(spot.line, f"{what} must be true or false")
            return default
        return spot.text.lower() == "true"

    def choice(self, spot: Spot | None, what: str, known: Iterable[str], default: str = "") -> str:
        """One of a closed list."""
        known = tuple(known)
        if spot is None:
            return default
        if spot.kind not in ("str", "bool", "null", "int") or spot.text not in known:
            self.fault(spot.line, f"{what} must be one of {', '.join(known)}{did_you_mean(spot.text, known)}")
            return default
        return spot.text

    def choices(self, spot: Spot | None, what: str, known: Iterable[str]) -> tuple[str, ...]:
        """A list of at least one of a closed list, none twice."""
        if spot is None:
            return ()
        if spot.kind != "list" or not spot.items:
            self.fault(spot.line, f"{what} must be a list with at least one entry, such as [one, two]")
            return ()
        known = tuple(known)
        chosen: list[str] = []
        for item in spot.items:
            one = self.choice(item, f"each of {what}", known)
            if one and one in chosen:
                self.fault(item.line, f"{what}: {one} is in the list twice")
            elif one:
                chosen.append(one)
        return tuple(chosen)

    def day(self, spot: Spot | None, what: str) -> date | None:
        """A date written as 2026-03-01."""
        if spot is None:
            return None
        try:
            return date.fromisoformat(spot.text)
        except ValueError:
            self.fault(spot.line, f"{what} must be a date such as 2026-03-01")
            return None

    def clock(self, spot: Spot | None, what: str) -> time | None:
        """A time of day written as 08:00."""
        if spot is None:
            return None
        hours, colon, minutes = spot.text.partition(":")
        well_made = (
            colon and len(hours) == len(minutes) == 2 and (hours + minutes).isascii() and (hours + minutes).isdigit()
        )
        if not well_made or int(hours) > 23 or int(minutes) > 59:
            self.fault(spot.line, f'{what} must be a time such as "08:00"')
            return None
        return time(int(hours), int(minutes))


def did_you_mean(wrong: str, known: Iterable[str]) -> str:
    """A suggestion from a closed list, or nothing."""
    near = difflib.get_close_matches(wrong.lower(), tuple(known), n=1, cutoff=0.6)
    return f"; did you mean {near[0]}?" if near else ""


def shown(key: str) -> str:
    """A key as a fault may show it: short and printable."""
    return f"'{key}'" if len(key) <= 40 and key.isprintable() else "(a long or unprintable one)"
