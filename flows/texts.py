"""Every text of a flow that a catalogue must have."""

from collections.abc import Collection

from flows import wording
from flows.card_words import LABEL_LIMIT
from flows.model import Fault, Flow


def messages(flow: Flow) -> tuple[tuple[str, str, int, str], ...]:
    """Every text to translate: English, file, line, and a comment. `wording.PLURALS` come besides."""
    found = []
    for node in flow.nodes.values():
        found.append((node.text, node.file, node.line, f"card {node.id}"))
        comment = f"button on card {node.id}: at most {LABEL_LIMIT} characters"
        found += [(option.label, node.file, option.line, comment) for option in node.options]
    for field in flow.fields.values():
        found.append((field.label, field.file, field.line, f"answer {field.id}, as a worker reads it"))
    found += [(text, "flows/wording.py", 1, comment) for text, comment in wording.messages()]
    return tuple(found)


def missing_text(flow: Flow, known: Collection[str]) -> tuple[Fault, ...]:
    """The texts that a catalogue with these messages lacks."""
    return tuple(
        Fault(file, line, f"not in the catalogue: {comment}")
        for text, file, line, comment in messages(flow)
        if text not in known
    )
