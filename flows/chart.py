"""A picture of every conversation, drawn from the same tables that the engine follows (Mermaid flowchart)."""

from collections.abc import Iterator
from typing import Final

from flows.model import Flow, Node
from flows.paths import Edge, edges

_SHAPES: Final = {
    "choose": ("([", "])"),
    "choose_many": ("([", "])"),
    "write": ("[/", "/]"),
    "consent": ("{{", "}}"),
    "send": ("{{", "}}"),
    "services": ("[[", "]]"),
    "content": ("[[", "]]"),
}
"""Mermaid's brackets by kind: questions are rounded, writing slanted, a yes six-sided, facts double-walled."""
_TITLE_LIMIT: Final = 48


def mermaid(flow: Flow) -> str:
    """The chart, one subgraph a file, cards and buttons in the order of the files."""
    lines = ["flowchart TD"]
    for file in dict.fromkeys(node.file for node in flow.nodes.values()):
        lines.append(f"  subgraph {_name(file)}")
        lines += [f"    {_card(node)}" for node in flow.nodes.values() if node.file == file]
        lines.append("  end")
    for node in flow.nodes.values():
        lines += [f"  {line}" for line in _arrows(node)]
    return "\n".join(lines) + "\n"


def _name(file: str) -> str:
    """A file's name as a Mermaid id."""
    return "file_" + "".join(char if char.isascii() and char.isalnum() else "_" for char in file)


def _card(node: Node) -> str:
    opening, closing = _SHAPES.get(node.kind, ("[", "]"))
    title = node.text.split("\n")[0]
    title = title if len(title) <= _TITLE_LIMIT else title[: _TITLE_LIMIT - 1].rstrip() + "…"
    return f'card_{node.id}{opening}"{_quoted(node.id)}: {_quoted(title)}"{closing}'


def _arrows(node: Node) -> Iterator[str]:
    """One arrow for each place that can be reached, with all the buttons that lead there."""
    labels: dict[str, list[str]] = {}
    for edge in edges(node):
        labels.setdefault(edge.to, []).append(_label(node, edge))
    for to, said in labels.items():
        text = _quoted(" · ".join(one for one in said if one))
        yield f'card_{node.id} -->|"{text}"| card_{to}' if text else f"card_{node.id} --> card_{to}"


def _label(node: Node, edge: Edge) -> str:
    if edge.option is not None:
        return next(option.label for option in node.options if option.id == edge.option)
    return ", ".join(f"{field}: {' or '.join(wanted)}" for field, wanted in edge.when.items())


def _quoted(text: str) -> str:
    """Text that cannot end a Mermaid label or be read as markup."""
    for mark, code in (("#", "#35;"), ('"', "#quot;"), ("<", "#lt;"), (">", "#gt;"), ("|", "#124;")):
        text = text.replace(mark, code)
    return text
