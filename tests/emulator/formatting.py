"""Telegram's HTML: the tags it knows, how it refuses what is not well formed, and the entities that come out."""

import html
import re
from typing import Any, Final

from tests.emulator.refusing import bad_request

TEXT_LIMIT: Final = 4096
_TAGS: Final = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler", "span": "spoiler",
    "a": "text_link", "code": "code", "pre": "pre", "blockquote": "blockquote", "tg-emoji": "custom_emoji",
}  # fmt: skip
_TAG: Final = re.compile(r"<(?P<end>/?)(?P<name>[a-zA-Z][a-zA-Z0-9-]*)(?P<attributes>[^<>]*)>")
_NAMED: Final = re.compile(r"&(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);")


def parsed(text: str, parse_mode: str | None) -> tuple[str, list[dict[str, Any]]]:
    """The text as shown and its entities (offsets in UTF-16 units). Raises Refusal as Telegram does."""
    if parse_mode not in (None, "HTML"):
        raise bad_request("unsupported parse_mode")
    shown, entities = _html(text) if parse_mode else (text, [])
    shown = shown.rstrip()
    if not shown.strip():
        raise bad_request("message text is empty")
    if len(shown) > TEXT_LIMIT:
        raise bad_request("message is too long")
    return shown, entities


def _html(text: str) -> tuple[str, list[dict[str, Any]]]:
    shown, entities, place = "", [], 0
    unclosed: list[tuple[str, int]] = []
    while place < len(text):
        if text[place] != "<":
            end = next((n for n in range(place, len(text)) if text[n] == "<"), len(text))
            shown += _NAMED.sub(lambda found: html.unescape(found[0]), text[place:end])
            place = end
            continue
        tag = _TAG.match(text, place)
        name = tag["name"].lower() if tag else ""
        if tag is None or name not in _TAGS:
            raise bad_request(f'can\'t parse entities: Unsupported start tag "{name}" at byte offset {place}')
        if not tag["end"]:
            if name == "blockquote" and any(open_name == "blockquote" for open_name, _ in unclosed):
                raise bad_request("can't parse entities: blockquotes can't be nested")
            unclosed.append((name, _units(shown)))
        elif not unclosed or unclosed[-1][0] != name:
            raise bad_request(f'can\'t parse entities: Unmatched end tag at byte offset {place}, found "</{name}>"')
        else:
            start = unclosed.pop()[1]
            if _units(shown) > start:
                entities.append({"type": _TAGS[name], "offset": start, "length": _units(shown) - start})
        place = tag.end()
    if unclosed:
        raise bad_request(f"can't parse entities: Can't find end tag corresponding to start tag \"{unclosed[-1][0]}\"")
    return shown, sorted(entities, key=lambda one: (one["offset"], -one["length"]))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
