"""Immigration status: what somebody holds, lacks, applied for or lost."""

from collections.abc import Iterator

from privacy.lexicon import BIT
from privacy.scan import Hit, Scan


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of kind `status`."""
    tokens = scan.tokens
    for token in tokens if scan.bits & BIT["status"] else ():
        if token.bits & BIT["status"]:
            yield Hit(token.start, token.end, "status", "status word")
    for first, after in scan.phrases.get("status", ()):
        yield Hit(tokens[first].start, tokens[after - 1].end, "status", "status phrase")
