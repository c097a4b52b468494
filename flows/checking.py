"""The laws a flow must keep before it may run: every fault, with file and line."""

from collections.abc import Collection

from flows.model import Fault, Flow


def faults(flow: Flow, never_say: Collection[str] = ()) -> list[Fault]:
    """Every fault of the flow."""
    return [Fault("", 0, claim) for claim in never_say for node in flow.nodes.values() if claim in node.text]
