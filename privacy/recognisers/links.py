"""Web addresses, and handles on social networks."""

import re
from collections.abc import Iterator
from typing import Final

from privacy.lexicon import BIT
from privacy.recognisers.patterns import hits
from privacy.scan import Scan
from privacy.token import Hit

_LINK: Final = re.compile(
    r"(?:https?|hxxps?|tg|ftp) ?: ?/ ?/ ?\S{1,2000}|www ?\. ?\S{2,200}|"
    r"\b(?:t|telegram|wa|fb|m|bit|goo|youtu)\.(?:me|ly|gl|be|dog)/\S{1,200}|"
    r"\b(?:[\w-]{1,60}\.){1,5}(?:com|org|net|uk|info|io|app|tv|gov|edu|xyz|onion|biz|pk|ru|pl|ro|ir|sy|tr)\b(?:/\S{0,200})?",
    re.IGNORECASE,
)
_DOT: Final = re.compile(r"\.[^\W_]")
_SLASH: Final = re.compile(": ?/")
"""What every web address has something of, or `www`; looked for first because it is found, or not, fast."""
_HANDLE: Final = re.compile(r"@ ?[^\W\d]\w{1,60}(?:\.\w{1,60})*|@\w{2,60}")
_UNDERSCORED: Final = re.compile(
    r"(?:(?<![^\W_])[^\W_]{1,40}\.){0,3}(?:[^\W_]{1,40}[_]{1,3}){1,6}[^\W_]{0,40}(?:\.\w{1,40}){0,3}|_{1,3}[^\W_]{2,40}"
)

_DOTTED: Final = re.compile(r"(?<![\w.@])[a-z][a-z\d]*(?:\.[a-z\d]+)+(?![\w@])", re.IGNORECASE)
"""`kris.w.hfx`, where the text has other letters than these."""
_LEAST: Final = 6


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of the kinds `link` and `handle`."""
    text = scan.text
    if "www" in scan.lowered or _DOT.search(text) or _SLASH.search(text):
        yield from hits(_LINK, text, "link", "web address")
    if "@" in text:
        yield from hits(_HANDLE, text, "handle", "written with @")
    if "_" in text:
        yield from hits(_UNDERSCORED, text, "handle", "joined with _")
    if not scan.text.isascii() and any(token.text[0] >= "\u0590" for token in scan.tokens[:3]):
        for found in _DOTTED.finditer(text):
            if len(found.group()) >= _LEAST:
                yield Hit(found.start(), found.end(), "handle", "joined with dots")
    for first, after in scan.phrases.get("handle-is", ()):
        yield from _after(scan, first, after)


def _after(scan: Scan, first: int, after: int) -> Iterator[Hit]:
    """The word after `my insta is`, `snapchat:`: any word when it was announced, else one that is not known."""
    if after >= len(scan.tokens):
        return
    token = scan.tokens[after]
    announced = after - first > 1 or ":" in token.gap
    if token.chip or "\n" in token.gap or len(token.gap) > 3 or token.bits & BIT["function"]:
        return
    known = token.bits & (BIT["word"] | BIT["verb"]) and not token.bits & (BIT["maybe"] | BIT["name"])
    if known and not announced:
        return
    end = token.end
    for later in scan.tokens[after + 1 : after + 4]:
        if later.gap not in (".", "_", "-") or later.chip:
            break
        end = later.end
    yield Hit(token.start, end, "handle", "named after the network")
