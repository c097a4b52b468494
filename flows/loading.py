"""From YAML text to a `Flow`: read whole, checked whole, or refused with every fault."""

from collections.abc import Collection, Mapping
from typing import Any, Final, cast, get_args

from ruamel.yaml.nodes import Node as Yaml
from ruamel.yaml.nodes import ScalarNode, SequenceNode

from flows import checking
from flows.model import PARTS, Branch, Fault, Field, Flow, FlowError, Kind, Node, Option
from flows.sheets import ID, Faults, Sheet, line_of, mapping, read, sequence, string
from flows.texts import messages, missing_text

PLACES: Final[Mapping[str, Any]] = {
    "start": "language",
    "again": "again",
    "danger": "danger",
    "home": "home",
    "sent": "sent",
    "code": "open_code",
    "privacy": "privacy",
    "minors": "under18",
    "numbers": "near",
    "review": "words_review",
}
"""Where the engine must find its cards: the place in `Flow`, and the id of the card."""
_KINDS: Final = get_args(Kind)


def load(
    files: Mapping[str, str],
    languages: tuple[str, ...] = ("en",),
    never_say: Mapping[str, Collection[str]] | None = None,
) -> Flow:
    """The flow in these files (name to YAML text), for these languages.

    `never_say`: claims that no card may make, each with the patterns that show it (content/rights.yaml).

    Raises FlowError with every fault, each with its file and line.
    """
    flow, faults = read_flow(files, languages)
    faults += checking.faults(flow, never_say)
    if faults:
        raise FlowError(tuple(sorted(set(faults), key=lambda fault: (fault.file, fault.line, fault.what))))
    return flow


def read_flow(files: Mapping[str, str], languages: tuple[str, ...] = ("en",)) -> tuple[Flow, list[Fault]]:
    """What can be read of these files, and the faults of reading; nothing is checked yet."""
    fields: dict[str, Field] = {}
    nodes: dict[str, Node] = {}
    faults: list[Fault] = []
    for file in sorted(files):
        sheet, found = read(file, files[file])
        sheet.only("fields", "nodes")
        for name, field in _fields(file, sheet.sheet("fields")).items():
            if name in fields:
                found.append(Fault(file, field.line, f"the field {name!r} is also in {_place(fields[name])}"))
            fields.setdefault(name, field)
        for name, node in _nodes(file, sheet.sheet("nodes")).items():
            if name in nodes:
                found.append(Fault(file, node.line, f"the card {name!r} is also in {_place(nodes[name])}"))
            nodes.setdefault(name, node)
        faults += found
    faults += [
        Fault(next(iter(sorted(files)), "flows"), 1, f"the card {node!r} is missing: the engine needs it ({place})")
        for place, node in PLACES.items()
        if node not in nodes
    ]
    fields, disagreeing = _with_answers(fields, nodes)
    return Flow(nodes=nodes, fields=fields, languages=languages, **PLACES), faults + disagreeing


def _place(thing: Field | Node) -> str:
    return f"{thing.file}, line {thing.line}"


def _fields(file: str, sheet: Sheet) -> dict[str, Field]:
    fields = {}
    for name, value, line in sheet.named():
        entry = mapping(value, sheet.faults)
        entry.only("label", "part")
        label, part = entry.text("label"), entry.text("part")
        if label is None:
            sheet.faults.add(line, f"the field {name!r} has no label for the worker")
        if part not in PARTS:
            sheet.faults.add(line, f"the field {name!r} needs a part: one of {', '.join(PARTS)}")
        fields[name] = Field(name, label or "", part if part in PARTS else PARTS[0], {}, file=file, line=line)
    return fields


def _with_answers(fields: dict[str, Field], nodes: dict[str, Node]) -> tuple[dict[str, Field], list[Fault]]:
    """The fields with the answers that the cards give them; one answer cannot have two labels."""
    labels: dict[str, dict[str, str]] = {name: {} for name in fields}
    urgent: dict[str, tuple[str, ...]] = dict.fromkeys(fields, ())
    faults = []
    for node in nodes.values():
        if node.field is None or node.field not in fields:
            continue
        for option in node.options:
            if labels[node.field].setdefault(option.id, option.label) != option.label:
                what = f"the answer {option.id!r} of {node.field!r} has another label on another card"
                faults.append(Fault(node.file, option.line, what))
        urgent[node.field] = tuple(dict.fromkeys((*urgent[node.field], *node.urgent)))
    filled = {
        name: Field(name, field.label, field.part, labels[name], urgent[name], field.file, field.line)
        for name, field in fields.items()
    }
    return filled, faults


def _nodes(file: str, sheet: Sheet) -> dict[str, Node]:
    return {name: _node(file, name, mapping(value, sheet.faults), line) for name, value, line in sheet.named()}


def _node(file: str, name: str, sheet: Sheet, line: int) -> Node:
    sheet.only(
        "kind", "text", "options", "field", "to", "skip", "topic", "show", "open", "protect", "urgent", "restart",
        "minor",
    )  # fmt: skip
    kind, text = sheet.text("kind"), sheet.text("text")
    if kind not in _KINDS:
        sheet.faults.add(sheet.lines.get("kind", line), f"the card {name!r} needs a kind: one of {', '.join(_KINDS)}")
    if text is None:
        sheet.faults.add(line, f"the card {name!r} has no text")
    return Node(
        id=name,
        kind=cast(Kind, kind) if kind in _KINDS else "page",
        text=text or "",
        options=_options(sheet.sheet("options")),
        field=sheet.text("field"),
        to=_branches(sheet.values["to"], sheet.faults) if "to" in sheet.values else (),
        skip=sheet.flag("skip"),
        topic=sheet.text("topic"),
        show=sheet.text("show"),
        open=sheet.flag("open"),
        protect=sheet.flag("protect"),
        urgent=sheet.ids("urgent"),
        restart=sheet.flag("restart"),
        minor=sheet.flag("minor") if "minor" in sheet.values else None,
        file=file,
        line=line,
    )


def _options(sheet: Sheet) -> tuple[Option, ...]:
    options = []
    for name, value, line in sheet.named():
        if isinstance(value, ScalarNode):
            label, to = string(value, sheet.faults), None
        else:
            entry = mapping(value, sheet.faults)
            entry.only("label", "to")
            label, to = entry.text("label"), entry.text("to")
            if "label" not in entry.values:
                sheet.faults.add(line, f"the button {name!r} has no label")
        options.append(Option(name, label or "", to, line))
    return tuple(options)


def _branches(value: Yaml, faults: Faults) -> tuple[Branch, ...]:
    """One card's id, or a list of branches that ends with one that always fits."""
    if not isinstance(value, SequenceNode):
        to = string(value, faults)
        return () if to is None else (Branch(to),)
    branches = [branch for item in sequence(value, faults) if (branch := _branch(mapping(item, faults))) is not None]
    if not branches or branches[-1].when:
        faults.add(line_of(value), "the last branch must have no `when`, so that there is always a way on")
    for branch in branches[:-1]:
        if not branch.when:
            faults.add(line_of(value), f"the branches after the one to {branch.to!r} are never taken: it has no `when`")
    return tuple(branches)


def _branch(sheet: Sheet) -> Branch | None:
    sheet.only("when", "to")
    to = sheet.text("to")
    if to is None:
        sheet.faults.add(sheet.line, "a branch needs `to`")
        return None
    when = sheet.sheet("when")
    return Branch(to, {name: when.ids(name) for name in when.values if ID.fullmatch(name)})


__all__ = ["PLACES", "load", "messages", "missing_text", "read_flow"]
