"""E-mail addresses, also with spaces, and with "at" and "dot" written out."""

import re
from collections.abc import Iterator
from typing import Final

from privacy.lexicon import BIT
from privacy.recognisers import announced
from privacy.recognisers.patterns import near
from privacy.recognisers.signs import AT_OTHER, DOT_OTHER
from privacy.scan import Scan
from privacy.token import Hit

_LAST: Final = (
    "com con cm net org edu gov ac co uk info io me biz eu in pk bd np lk af ir iq sy so et er tr vn cn hk de fr es it "
    "pl ro ru ua al xk pt nl be ie example"
)
"""Last parts of addresses, behind which a space is no new sentence: `name @ gmail . com`."""

_AT: Final = re.compile(
    r"(?:[!-~]{1,64} {1,2}|[^\s@<>(),;:\"]{0,64})"
    r"(?:@|[(\[{]at[)\]}]) {0,2}[\w-]{1,60}"
    rf"(?: {{0,2}}\.(?:[a-z\d-]{{2,24}}| {{1,2}}(?:{'|'.join(_LAST.split())})(?![\w-]))){{1,4}}",
    re.IGNORECASE,
)
_SPELLED: Final = re.compile(
    r"(?<![\w.+-])(?:[\w.+-]{1,40} (?:dot|punkt|nokta|point|punto|ponto|pikë|pike|pika|underscore|dash) ){0,3}"
    r"[\w.+-]{1,64} ?"
    r"(?:\(at\)|\[at\]|\{at\}|(?<= )at|(?<= )et|@) ?[\w-]{1,40}"
    r"(?:(?: ?\(dot\) ?| ?\[dot\] ?| (?:dot|punkt|kropka|punct|nokta|point|punto|ponto|pikë|pike|pika) )"
    r"[a-z]{2,20}){1,3}"
    r"(?: at [\w-]{1,40}(?: dot [a-z]{2,20}){1,3})?",
    re.IGNORECASE,
)
_DOTTED: Final = re.compile(
    r"dot[)\]]| (?:dot|punkt|kropka|punct|nokta|point|punto|ponto|pikë|pike|pika) ", re.IGNORECASE
)
_PROVIDER: Final = re.compile(
    r"(?:(?<![\w.+-])[\w.+-]{1,64}(?: ?\(at\) ?| ?\[at\] ?| at |@| ))?\b"
    r"(?:gmail|g mail|hotmail|yahoo|ymail|icloud|protonmail|aol)\b"
    r"(?: ?(?:\.|dot) ?(?:com|co|net|fr|de|es|it|pl|ro|ru|uk)\b){0,2}|"
    r"(?<![\w.+-])[\w.+-]{1,64} at (?:outlook|live|proton|mail|gmx|msn|yandex)\b(?: ?(?:\.|dot) ?[a-z]{2,4}\b){0,2}",
    re.IGNORECASE,
)

_AT_WORDS: Final = ("at", *AT_OTHER)
_DOT_WORDS: Final = ("dot", *DOT_OTHER)
"""As the words for `at` and `dot` are written in other letters; normalised."""

_AT_SAID: Final = f"(?: (?:{'|'.join(_AT_WORDS)}) |@)"
_DOT_SAID: Final = f"(?: (?:{'|'.join(_DOT_WORDS)}) |\\.)"
_LETTER: Final = "\\w\u0900-\u0963\u0966-\u0dff"
"""Letters, and the vowel signs of South Asian scripts, which `\\w` leaves out."""

_WRITTEN: Final = re.compile(
    rf"(?<![{_LETTER}.+-])(?:[{_LETTER}.+-]{{1,40}}{_DOT_SAID}){{0,3}}[{_LETTER}.+-]{{1,64}} ?"
    rf"{_AT_SAID} ?[{_LETTER}-]{{1,40}}"
    rf"(?:{_DOT_SAID}[{_LETTER}]{{2,20}}){{1,3}}",
    re.IGNORECASE,
)
_SAID: Final = re.compile(f" (?:{'|'.join((*_AT_WORDS, *_DOT_WORDS))}) ", re.IGNORECASE)
_PARTS: Final = re.compile(
    rf"(?:[a-z\d._+-]{{1,30}} ){{1,4}}(?:{'|'.join(word for word in _AT_WORDS if not word.isascii())}) ", re.IGNORECASE
)
"""Words of an address before an `at` in other letters: `go home собака example точка com`."""

_AT_NAMED: Final = (
    "sobaka", "sobachka", "a còng", "a cong", "a vòng", "a móc",
    "malpa", "małpa", "arond", "arround", "arobas", "arobase", "arrobas", "arroba", "arobaz", "kuyruklu a", "et işareti"
)  # fmt: skip
"""What the sign is called where the word is no other word; `at` and the like are above."""

_DOT_NAMED: Final = "chấm|cham|tochka|tocka|kropka|punct|punto|ponto|point|nokta|pikë|pike|pika|dot"
_HOSTS: Final = (
    r"(?:g ?mail|hotmail|outlook|yahoo|icloud|proton(?:mail)?|gmx|msn|aol|yandex|rambler|wp|onet|interia|o2|ukr)\b"
    r"(?: ?\.? ?\w{2,4}\b(?=[\s,.]|$))?"
)
"""Mail providers that are named without a dot: only then does a word such as `sobaka` say a sign and no dog."""

_NAMED: Final = re.compile(
    rf"(?:[\w.+-]{{1,40}} (?:(?:{_DOT_NAMED}|kreska|podkreślnik|guion|hífen|tiret|underscore) )?){{1,3}}"
    rf"(?:{'|'.join(_AT_NAMED)}) "
    rf"(?:[\w-]{{1,40}}(?: ?(?:\.|(?:{_DOT_NAMED}) )\w{{2,20}}| (?:{_DOT_NAMED}) \w{{2,20}}){{1,3}}|{_HOSTS})",
    re.IGNORECASE,
)


_DOTS: Final = frozenset(
    ("dot", "punkt", "kropka", "punct", "nokta", "point", "punto", "ponto", "pikë", "pike", "pika")
)
_SIGN: Final = re.compile(r"@|[(\[{]at[)\]}]", re.IGNORECASE)
_NAMED_AT: Final = re.compile("|".join(_AT_NAMED), re.IGNORECASE)
_NAMED_WORDS: Final = frozenset(max(name.split(), key=len) for name in _AT_NAMED)
_SIGNS: Final = tuple(f"{one}at{other}" for one, other in ("()", "[]", "{}"))
_SAID_WORDS: Final = frozenset(word for word in (*_AT_WORDS, *_DOT_WORDS) if "\x7f" < word < "\u2e80")
_SAID_HAN: Final = tuple(f" {word} " for word in (*_AT_WORDS, *_DOT_WORDS) if word > "\u2e80")
_OTHER: Final = re.compile("[\u0370-\u1fff\u2e80-\uffef]")
"""Letters that are not Latin."""
_PROVIDERS: Final = (
    "mail",
    "yahoo",
    "icloud",
    "aol",
    " at outlook",
    " at live",
    " at proton",
    " at gmx",
    " at msn",
    " at yandex",
)
_MAIL: Final = re.compile(r"mail|yahoo|icloud|aol| at (?:outlook|live|proton|gmx|msn|yandex)", re.IGNORECASE)
_REACH: Final = 100
"""Code points that an address may have on either side of its sign."""

_FAR: Final = 200
"""And one that is spelled out."""


_HAN: Final = re.compile("(?<! )(?!特 |老鼠 |鼠 )[\u3400-\u9fff]|[\u3400-\u9fff](?![ 特老鼠])")
"""Chinese letters, which have no spaces: none is part of an address but what its signs are called."""


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of kind `email`. Every expression is tried only where a word that it needs is in the text."""
    text, lowered, keys = scan.text, scan.lowered, scan.keys
    if "@" in text or ("at" in scan.typed and any(sign in lowered for sign in _SIGNS)):
        yield from _hits(_AT, text, _SIGN, "written with @")
    if not _DOTS.isdisjoint(keys):
        yield from _hits(_SPELLED, text, _DOTTED, "spelled out")
    if not _NAMED_WORDS.isdisjoint(scan.typed):
        yield from _hits(_NAMED, text, _NAMED_AT, "spelled out")
    said = not _SAID_WORDS.isdisjoint(keys) or (scan.has_han and any(word in scan.whole for word in _SAID_HAN))
    if said or ("at" in keys and not text.isascii() and _OTHER.search(scan.whole)):
        whole = _HAN.sub("\n", scan.whole)
        for hit in _hits(_WRITTEN, whole, _SAID, "spelled out"):
            yield _from_first(scan, hit)
        yield from _hits(_PARTS, whole, _SAID, "before a spelled-out at")
    yield from announced.find(scan)
    if any(word in lowered for word in _PROVIDERS):
        yield from _hits(_PROVIDER, text, _MAIL, "mail provider")


def _from_first(scan: Scan, hit: Hit) -> Hit:
    """The address with the numbers in words before what stands before its `at`, and the word before these."""
    tokens = scan.tokens
    place = next((place for place, token in enumerate(tokens) if token.end > hit.start), 0)
    counted = BIT["number"] | BIT["spell"]
    if not tokens or not tokens[place].bits & counted:
        return hit
    while place > 0 and tokens[place].gap == " " and tokens[place - 1].bits & counted:
        place -= 1
    if place > 0 and tokens[place].gap == " " and not tokens[place - 1].bits & BIT["function"]:
        place -= 1
    return Hit(min(tokens[place].start, hit.start), hit.end, hit.kind, hit.rule)


def _hits(pattern: re.Pattern[str], text: str, anchor: re.Pattern[str], rule: str) -> Iterator[Hit]:
    for found in near(pattern, text, anchor, _FAR if rule == "spelled out" else _REACH):
        yield Hit(found.start(), found.end(), "email", rule)
