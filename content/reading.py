"""YAML 1.2 read strictly, remembering on which line every value stands."""

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

Place = tuple[str | int, ...]
LONGEST: Final = 2_000_000
"""Bytes; a content file is a hundredth of this."""

ANCHOR: Final = "anchors (&name) are not used here: write it out"
"""Refused before they are followed: one that holds itself has no end."""


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing wrong in a file a person edits."""

    file: str
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One YAML file: its data, and the line of each place in it."""

    file: str
    data: Any
    lines: Mapping[Place, int]

    def line(self, place: Place) -> int:
        """The line of a place, or of the nearest thing around it."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)


def read(path: Path) -> tuple[Sheet, list[Fault]]:
    """The file's data and what is wrong with its YAML; the data is None if it cannot be read at all."""
    try:
        raw = path.read_bytes()
    except OSError:
        return Sheet(path.name, None, {}), [Fault(path.name, 1, "the file is missing or cannot be read")]
    sheet, faults = _sheet(path.name, raw)
    return sheet, list(faults)


@lru_cache(maxsize=8)  # two versions of four files: when one changes, the others need no reading
def _sheet(file: str, raw: bytes) -> tuple[Sheet, tuple[Fault, ...]]:
    nothing = Sheet(file, None, {})
    if len(raw) > LONGEST:
        return nothing, (Fault(file, 1, "the file is far too long"),)
    try:
        node = YAML(typ="safe", pure=True).compose(raw.decode("utf-8"))
    except UnicodeDecodeError as wrong:
        return nothing, (Fault(file, raw[: wrong.start].count(b"\n") + 1, "this is not UTF-8 text"),)
    except MarkedYAMLError as wrong:
        line = wrong.problem_mark.line + 1 if wrong.problem_mark else 1
        return nothing, (Fault(file, line, f"this is not YAML: {wrong.problem or 'cannot be read'}"),)
    except (YAMLError, RecursionError):
        return nothing, (Fault(file, 1, "this is not YAML"),)
    if node is None:
        return nothing, (Fault(file, 1, "the file is empty"),)
    faults: list[Fault] = []
    lines = dict(_places(node, (), file, faults))
    if any(fault.what == ANCHOR for fault in faults):
        return nothing, tuple(faults)
    return Sheet(file, _plain(node, file, faults), lines), tuple(faults)


def _places(node: Node, place: Place, file: str, faults: list[Fault]) -> Iterator[tuple[Place, int]]:
    yield place, node.start_mark.line + 1
    if node.anchor is not None:
        faults.append(Fault(file, node.start_mark.line + 1, ANCHOR))
    elif isinstance(node, SequenceNode):
        for number, child in enumerate(node.value):
            yield from _places(child, (*place, number), file, faults)
    elif isinstance(node, MappingNode):
        seen: set[str] = set()
        for key, child in node.value:
            if key.value in seen:
                faults.append(Fault(file, key.start_mark.line + 1, f"the key {key.value!r} stands here a second time"))
            seen.add(key.value)
            for inner, line in _places(child, (*place, key.value), file, faults):
                yield inner, key.start_mark.line + 1 if inner == (*place, key.value) else line


def _plain(node: Node, file: str, faults: list[Fault]) -> Any:
    if isinstance(node, MappingNode):
        return {key.value: _plain(child, file, faults) for key, child in node.value}
    if isinstance(node, SequenceNode):
        return [_plain(child, file, faults) for child in node.value]
    assert isinstance(node, ScalarNode)  # noqa: S101 - YAML has no fourth kind of node
    return _scalar(node, file, faults)


def _scalar(node: ScalarNode, file: str, faults: list[Fault]) -> Any:
    text = node.value
    try:
        match str(node.tag).rpartition(":")[2]:
            case "null":
                return None
            case "bool":
                return text.lower() == "true"
            case "int":
                return int(text.replace("_", ""), 0)
            case "float":
                return float(text)
            case "timestamp":
                return datetime.date.fromisoformat(text)
            case "str":
                return text
    except ValueError:
        return text
    faults.append(Fault(file, node.start_mark.line + 1, "this kind of YAML value is not used here"))
    return None
