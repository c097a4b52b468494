"""From what recognisers say to spans that do not overlap, each with one kind and one reason."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from privacy.lexicon import SLIP
from privacy.normal import Normal
from privacy.recognisers import RECOGNISERS
from privacy.recognisers.unknowns import DOUBTFUL, SHOWABLE, why
from privacy.scan import Hole, Scan
from privacy.text import KINDS, Finding

_ORDER = {name: place for place, name in enumerate((*(name for name, _ in RECOGNISERS), "doubts"))}
_CHIP = re.compile(rf"\[(?:{'|'.join(KINDS)})\]")


def gather(scan: Scan, normal: Normal) -> list[Finding]:
    """Every span that any recogniser hides, widened to whole words, in raw code points, unmerged."""
    hits = [(name, hit) for name, find in RECOGNISERS for hit in find(scan)]
    if not hits:
        return []
    starts = [token.start for token in scan.tokens]
    ends = [token.end for token in scan.tokens]
    found: list[Finding] = []
    for name, hit in hits:
        first = bisect_right(ends, hit.start)
        last = bisect_left(starts, hit.end) - 1
        start, end = hit.start, hit.end
        if first <= last:
            start, end = min(start, starts[first]), max(end, ends[last])
        showable = hit.rule == SHOWABLE and name == "unknowns"
        found.append(Finding(hit.kind, normal.starts[start], normal.ends[end - 1], name, hit.rule, showable))
    return found


def doubted(scan: Scan, normal: Normal, places: Iterable[int]) -> list[Finding]:
    """Words that read like something that points at a person, hidden like unknown ones, in raw code points."""
    found: list[Finding] = []
    for place in places:
        token, rule = scan.tokens[place], why(scan.tokens, place)
        start, end = normal.starts[token.start], normal.ends[token.end - 1]
        showable, slip = rule == SHOWABLE, token.bits & SLIP
        recogniser = "unknowns" if slip else "doubts"
        rule = DOUBTFUL if showable and not slip else rule
        found.append(Finding("unknown", start, end, recogniser, rule, showable))
    return found


def merge(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings in order without overlap; of several that overlap, the kind and rule of the first in precedence."""
    merged: list[Finding] = []
    for finding in sorted(findings, key=lambda f: (f.start, -f.end, _ORDER[f.recogniser])):
        if merged and finding.start < merged[-1].end:
            merged[-1] = _together(merged[-1], finding)
        else:
            merged.append(finding)
    return tuple(merged)


def _together(one: Finding, other: Finding) -> Finding:
    """One finding over both spans."""
    first = one if _ORDER[one.recogniser] <= _ORDER[other.recogniser] else other
    start, end = min(one.start, other.start), max(one.end, other.end)
    return Finding(first.kind, start, end, first.recogniser, first.rule, one.may_show and other.may_show)


def holes(normal: Normal, findings: Sequence[Finding]) -> list[Hole]:
    """The findings as spans of the normalised text, and the chips that somebody typed."""
    found = [
        (bisect_left(normal.starts, one.start), bisect_left(normal.starts, one.end), f"[{one.kind}]")
        for one in findings
    ]
    if "[" not in normal.text:
        return found
    starts = [start for start, _, _ in found]
    typed: list[Hole] = []
    for chip in _CHIP.finditer(normal.text):
        before = bisect_left(starts, chip.end()) - 1
        if before < 0 or found[before][1] <= chip.start():
            typed.append((chip.start(), chip.end(), chip.group()))
    return sorted((*found, *typed))
