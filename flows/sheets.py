"""YAML that a person edits, read with the line of every value; every slip becomes a fault, none raises."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from flows.model import Fault

ID: Final = re.compile(r"[a-z][a-z0-9_]{0,31}")
"""Ids of cards, options and fields: without a dot, because a button sends step.node.option."""
_PREFIX: Final = "tag:yaml.org,2002:"


@dataclass(slots=True)
class Faults:
    """The faults of one file, gathered while it is read."""

    file: str
    found: list[Fault] = field(default_factory=list)

    def add(self, line: int, what: str) -> None:
        self.found.append(Fault(self.file, line, what))


@dataclass(frozen=True, slots=True)
class Sheet:
    """A YAML mapping: its values by key, each a YAML node that knows its line."""

    faults: Faults
    line: int
    values: dict[str, Node] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)

    def text(self, key: str) -> str | None:
        """A string, or None if the key is not there. Paragraphs are set apart by an empty line."""
        value = self.values.get(key)
        return None if value is None else string(value, self.faults)

    def flag(self, key: str) -> bool:
        """True or false; false if the key is not there."""
        value = self.values.get(key)
        if value is None:
            return False
        if isinstance(value, ScalarNode) and value.tag == _PREFIX + "bool":
            return str(value.value).lower() == "true"
        self.faults.add(line_of(value), f"{key}: must be true or false")
        return False

    def ids(self, key: str) -> tuple[str, ...]:
        """A list of ids, or a single one; empty if the key is not there."""
        value = self.values.get(key)
        if value is None:
            return ()
        nodes = value.value if isinstance(value, SequenceNode) else [value]
        return tuple(text for node in nodes if (text := string(node, self.faults)) is not None)

    def sheet(self, key: str) -> "Sheet":
        """A mapping; empty if the key is not there."""
        value = self.values.get(key)
        return Sheet(self.faults, self.line) if value is None else mapping(value, self.faults)

    def named(self) -> Iterator[tuple[str, Node, int]]:
        """Every entry whose key is an id, with the line of the key; other keys are faults."""
        for key, value in self.values.items():
            if ID.fullmatch(key):
                yield key, value, self.lines[key]
            else:
                self.faults.add(self.lines[key], f"{key!r} is not an id: a small letter, then a-z, 0-9, _ (32 at most)")

    def only(self, *known: str) -> None:
        """Every other key is a fault."""
        for key in self.values:
            if key not in known:
                self.faults.add(self.lines[key], f"unknown key {key!r}; known here: {', '.join(known)}")


def read(file: str, text: str) -> tuple[Sheet, list[Fault]]:
    """One file as a sheet, and the list that its faults are gathered in."""
    faults = Faults(file)
    try:
        root = YAML(typ="safe", pure=True).compose(text)
    except MarkedYAMLError as wrong:
        mark = wrong.problem_mark or wrong.context_mark
        faults.add(mark.line + 1 if mark else 1, f"not YAML: {wrong.problem or wrong.context}")
        return Sheet(faults, 1), faults.found
    except (YAMLError, ValueError, RecursionError):
        faults.add(1, "not YAML: it cannot be read")
        return Sheet(faults, 1), faults.found
    if root is None:
        faults.add(1, "the file is empty")
        return Sheet(faults, 1), faults.found
    return mapping(root, faults), faults.found


def line_of(node: Node) -> int:
    """The line a value starts on, counted from 1."""
    return int(node.start_mark.line) + 1


def mapping(node: Node, faults: Faults) -> Sheet:
    """A YAML mapping as a sheet; keys that are repeated or no strings are faults."""
    sheet = Sheet(faults, line_of(node))
    if not isinstance(node, MappingNode):
        faults.add(line_of(node), "keys and values are expected here")
        return sheet
    _refuse_anchor(node, faults)
    for key_node, value in node.value:
        key = string(key_node, faults)
        if key is None:
            continue
        if key in sheet.values:
            faults.add(line_of(key_node), f"{key!r} stands here twice (first in line {sheet.lines[key]})")
            continue
        sheet.values[key] = value
        sheet.lines[key] = line_of(key_node)
    return sheet


def sequence(node: Node, faults: Faults) -> list[Node]:
    """The items of a YAML list."""
    if isinstance(node, SequenceNode):
        _refuse_anchor(node, faults)
        return list(node.value)
    faults.add(line_of(node), "a list is expected here")
    return []


def string(node: Node, faults: Faults) -> str | None:
    """A YAML string; anything else (also a bare true or 3, which YAML reads as something else) is a fault."""
    _refuse_anchor(node, faults)
    if not isinstance(node, ScalarNode) or node.tag != _PREFIX + "str":
        faults.add(line_of(node), 'text is expected here (put it in "quotes" if it looks like a number or true)')
        return None
    text = str(node.value).strip()
    if not text:
        faults.add(line_of(node), "the text is empty")
        return None
    return "\n\n".join(part.strip() for part in text.split("\n") if part.strip())


def _refuse_anchor(node: Node, faults: Faults) -> None:
    if node.anchor is not None:
        faults.add(line_of(node), "anchors and aliases are not read here: write it out")
