"""Immigration status: what somebody holds, lacks, applied for or lost."""

from collections.abc import Iterator

from privacy.lexicon import BIT
from privacy.scan import Scan
from privacy.token import Hit


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of kind `status`."""
    tokens = scan.tokens
    for place in scan.having(BIT["status"]):
        yield Hit(tokens[place].start, tokens[place].end, "status", "status word")
    for first, after in scan.phrases.get("status", ()):
        yield Hit(tokens[first].start, tokens[after - 1].end, "status", "status phrase")
