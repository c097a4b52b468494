"""The laws about the words on a card: short, asking nothing forbidden, claiming nothing untrue, neutral at first."""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Final

from flows.asking import answered, asked
from flows.model import Fault, Node

LABEL_LIMIT: Final = 40
"""Characters of an English button: translations are often half as long again, and Telegram cuts."""
TEXT_LIMIT: Final = 1500
"""Characters of an English card: with notes, numbers and a longer translation it must stay under 4,096."""
OPTIONS_LIMIT: Final = 24
"""Buttons of one card."""
CLAIMS: Final = {
    "no promise that nobody can find out": (
        "untraceable",
        r"(?<!not )(?:fully|completely|totally|100 ?%) anonymous",
        r"(?:does|do|will|can) ?not (?:show|tell|say) (?:anyone )?who you are",
    ),
    "no promise of safety": (
        r"\b(?:you|it|this|chat) (?:is|are) (?:100 ?%|completely|perfectly|totally) (?:safe|secure)",
        "guarantee",
    ),
    "no promise about the police": (
        r"police (?:will|can) ?(?:not|never) (?:share|tell|know|find)",
        r"police (?:cannot|can't|won't) (?:share|tell|know|find)",
    ),
    "no telling anyone that it was not a crime": (r"(?:it|this|that) (?:is|was) (?:not|no) (?:a )?(?:hate )?crime",),
    "no grading of danger": (r"\b(?:low|medium|standard|high)[- ]risk\b", r"\byour risk\b", r"\brisk score\b"),
}
"""What no card may claim, besides `never_say` of content/rights.yaml, and the patterns that show it."""
_NOT_NEUTRAL: Final = re.compile(r"abus|\bhate|domestic|violen|racis|sexual|\brape", re.IGNORECASE)
_PLACEHOLDER: Final = re.compile(r"[{}]")
_FILE_WORDS: Final = re.compile(r"\breport(?:s|ing|ed)?\b|\bpartners?\b", re.IGNORECASE)
_HUSBAND_OR_WIFE: Final = re.compile(r"(?:husband|wife)[^.?!]*\bpartner", re.IGNORECASE)


def of_words(node: Node, never_say: Mapping[str, Collection[str]]) -> Iterator[Fault]:
    """What is wrong with the words of one card."""
    yield from _too_long(node)
    yield from _forbidden(node)
    claims = {**{f"this must never be said: {claim}": shown for claim, shown in never_say.items()}, **CLAIMS}
    for text, line in _texts(node):
        for claim, shown in claims.items():
            if any(re.search(pattern, text, re.IGNORECASE) for pattern in shown):
                yield _fault(node, line, claim)
        if _PLACEHOLDER.search(text):
            yield _fault(node, line, "braces stand for places to fill, and cards have none")
        if _FILE_WORDS.search(_HUSBAND_OR_WIFE.sub("", text)):
            yield _fault(
                node, line, "say telling, not report (a police file to many), and service, not partner (husband)"
            )


def of_neutral_words(node: Node) -> Iterator[Fault]:
    """What a card names although other eyes may see it before its reader has chosen a topic."""
    for text, line in _texts(node):
        if found := _NOT_NEUTRAL.search(text):
            yield _fault(node, line, f"{found.group()!r} stands here before anyone has tapped a topic")


def _too_long(node: Node) -> Iterator[Fault]:
    if len(node.text) > TEXT_LIMIT:
        yield _fault(node, node.line, f"the text has {len(node.text)} characters, {TEXT_LIMIT} at most")
    if len(node.options) > OPTIONS_LIMIT:
        yield _fault(node, node.line, f"{len(node.options)} buttons, {OPTIONS_LIMIT} at most")
    for option in node.options:
        if len(option.label) > LABEL_LIMIT:
            what = f"the label of {option.id!r} has {len(option.label)} characters, {LABEL_LIMIT} at most"
            yield _fault(node, option.line, what)


def _forbidden(node: Node) -> Iterator[Fault]:
    for what in asked(node.text):
        yield _fault(node, node.line, f"we never ask for {what}")
    for option in node.options:
        for what in answered(option.label) if node.field else asked(option.label):
            yield _fault(node, option.line, f"we never ask for {what}")


def _texts(node: Node) -> Iterator[tuple[str, int]]:
    yield node.text, node.line
    for option in node.options:
        yield option.label, option.line


def _fault(node: Node, line: int, what: str) -> Fault:
    return Fault(node.file, line, f"card {node.id!r}: {what}")
