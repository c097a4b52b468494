"""E-mail addresses, also with spaces, and with "at" and "dot" written out."""

import re
from collections.abc import Iterator
from typing import Final

from privacy.recognisers.patterns import hits
from privacy.scan import Hit, Scan

_AT: Final = re.compile(
    r"(?:[!-~]{1,64} {1,2}|[^\s@<>(),;:\"]{0,64})"
    r"(?:@|[(\[{]at[)\]}]) {0,2}[\w-]{1,60}(?: {0,2}\. {0,2}[a-z\d-]{2,24}){1,4}",
    re.IGNORECASE,
)
_SPELLED: Final = re.compile(
    r"(?:[\w.+-]{1,40} (?:dot|punkt|nokta|point|punto|ponto|pikë|pike|underscore|dash) ){0,3}[\w.+-]{1,64} ?"
    r"(?:\(at\)|\[at\]|\{at\}|(?<= )at|@) ?[\w-]{1,40}"
    r"(?:(?: ?\(dot\) ?| ?\[dot\] ?| (?:dot|punkt|kropka|punct|nokta|point|punto|ponto|pikë|pike) )[a-z]{2,20}){1,3}",
    re.IGNORECASE,
)
_PROVIDER: Final = re.compile(
    r"(?:[\w.+-]{1,64}(?: ?\(at\) ?| ?\[at\] ?| at |@| ))?\b"
    r"(?:gmail|g mail|hotmail|yahoo|ymail|icloud|protonmail|aol)\b"
    r"(?: ?(?:\.|dot) ?(?:com|co|net|fr|de|es|it|pl|ro|ru|uk)\b){0,2}|"
    r"[\w.+-]{1,64} at (?:outlook|live|proton|mail|gmx|msn|yandex)\b(?: ?(?:\.|dot) ?[a-z]{2,4}\b){0,2}",
    re.IGNORECASE,
)

_AT_WORDS: Final = (
    "艾特",
    "ايٹ",
    "ات",
    "اٹ",
    "يات",
    "ايټ",
    "ايت",
    "at",
    "एट",
    "ऐट",
    "ਐਟ",
    "অ্যাট",
    "এট",
    "அட்",
    "ஏட்",
    "ኣት",
    "አት",
    "собака",
    "собачка",
    "равлик",
    "эт",
    "ет",
)
_DOT_WORDS: Final = (
    "点",
    "точка",
    "крапка",
    "тчк",
    "ڈاٹ",
    "دات",
    "ډاټ",
    "ډات",
    "دوت",
    "دۆت",
    "نقطه",
    "نقطهي",
    "dot",
    "डॉट",
    "डाट",
    "ਡਾਟ",
    "ਡੌਟ",
    "ডট",
    "டாட்",
    "ዶት",
)
"""As the words for `at` and `dot` are written in other letters; normalised."""

_AT_SAID: Final = f"(?: (?:{'|'.join(_AT_WORDS)}) |@)"
_DOT_SAID: Final = f"(?: (?:{'|'.join(_DOT_WORDS)}) |\\.)"
_WRITTEN: Final = re.compile(
    rf"(?:[\w.+-]{{1,40}}{_DOT_SAID}){{0,3}}[\w.+-]{{1,64}} ?{_AT_SAID} ?[\w-]{{1,40}}(?:{_DOT_SAID}\w{{2,20}}){{1,3}}",
    re.IGNORECASE,
)
_SAID: Final = re.compile(f" (?:{'|'.join((*_AT_WORDS, *_DOT_WORDS))}) ")
_PARTS: Final = re.compile(
    rf"(?:[a-z\d._+-]{{1,30}} ){{1,4}}(?:{'|'.join(word for word in _AT_WORDS if not word.isascii())}) ", re.IGNORECASE
)
"""Words of an address before an `at` in other letters: `go home собака example точка com`."""

_AT_NAMED: Final = (
    "sobaka", "sobachka", "a còng", "a cong", "a vòng", "a móc",
    "malpa", "małpa", "arond", "arround", "arobas", "arobase", "arrobas", "arroba", "arobaz", "kuyruklu a", "et işareti"
)  # fmt: skip
"""What the sign is called where the word is no other word; `at` and the like are above."""

_DOT_NAMED: Final = "chấm|cham|tochka|tocka|kropka|punct|punto|ponto|point|nokta|pikë|pike|dot"
_NAMED: Final = re.compile(
    rf"(?:[\w.+-]{{1,40}} (?:(?:{_DOT_NAMED}|kreska|podkreślnik|guion|hífen|tiret|underscore) )?){{1,3}}"
    rf"(?:{'|'.join(_AT_NAMED)}) "
    rf"[\w-]{{1,40}}(?: ?(?:\.|(?:{_DOT_NAMED}) )\w{{2,20}}| (?:{_DOT_NAMED}) \w{{2,20}}){{0,3}}",
    re.IGNORECASE,
)


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of kind `email`."""
    lowered = scan.text.lower()
    if "@" in lowered or any(written in lowered for written in ("(at)", "[at]", "{at}")):
        yield from hits(_AT, scan.text, "email", "written with @")
    if "dot" in lowered or "(at)" in lowered or " at " in lowered:
        yield from hits(_SPELLED, scan.text, "email", "spelled out")
    if any(named in lowered for named in _AT_NAMED):
        yield from hits(_NAMED, scan.text, "email", "spelled out")
    whole = scan.whole.lower()
    if not whole.isascii() and _SAID.search(whole):
        yield from hits(_WRITTEN, scan.whole, "email", "spelled out")
        yield from hits(_PARTS, scan.whole, "email", "before a spelled-out at")
    if any(word in lowered for word in ("mail", "yahoo", "icloud", "outlook", " at live", " at proton", "aol")):
        yield from hits(_PROVIDER, scan.text, "email", "mail provider")
