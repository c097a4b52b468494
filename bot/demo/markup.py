"""Telegram's HTML as a tree, so that the page builds a message from text and four known tags and never parses HTML."""

import html
import re
from dataclasses import dataclass
from typing import Final

from bot.phone import TEXT_LIMIT

TAGS: Final = ("b", "i", "code", "blockquote")
"""What a Screen may use of the Bot API's HTML style."""

_TAG: Final = re.compile(r"<(/?)([^<>]*)>")


class NotMarkup(ValueError):
    """A screen that Telegram would refuse: a foreign tag, an attribute, a tag left open, nothing, or too much."""


@dataclass(frozen=True, slots=True, repr=False)
class Element:
    """A tag and what stands in it."""

    tag: str
    body: "Body"


Body = tuple[str | Element, ...]


def parse(markup: str) -> Body:
    """The tree of a screen's HTML.

    Raises NotMarkup for what the Bot API answers with 400; the message never carries the text.
    """
    body = _tree(markup)
    text = plain(body)
    if len(text) > TEXT_LIMIT:
        raise NotMarkup(f"a message has at most {TEXT_LIMIT} characters; this one has {len(text)}")
    if not text.strip():
        raise NotMarkup("a message must have text")
    return body


def plain(body: Body) -> str:
    """The text of a tree without its tags."""
    return "".join(piece if isinstance(piece, str) else plain(piece.body) for piece in body)


def _tree(markup: str) -> Body:
    still_open: list[tuple[str, list[str | Element]]] = [("", [])]
    at = 0
    for found in _TAG.finditer(markup):
        _text(markup[at : found.start()], still_open[-1][1])
        at = found.end()
        closing, tag = found.groups()
        if tag not in TAGS:
            raise NotMarkup("a tag or attribute that may not be used")
        if not closing:
            still_open.append((tag, []))
        elif still_open[-1][0] == tag:
            _, body = still_open.pop()
            still_open[-1][1].append(Element(tag, tuple(body)))
        else:
            raise NotMarkup("a closing tag without its opening tag")
    _text(markup[at:], still_open[-1][1])
    if len(still_open) > 1:
        raise NotMarkup("a tag left open")
    return tuple(still_open[0][1])


def _text(markup: str, body: list[str | Element]) -> None:
    if "<" in markup or ">" in markup:
        raise NotMarkup("an angle bracket that is not escaped")
    if markup:
        body.append(html.unescape(markup))
