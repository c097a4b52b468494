"""The one door: raw words come in, clean words and the reasons for what is missing go out."""

from collections.abc import Callable
from typing import Final

from privacy.lexicon import Lexicon, LexiconWrong, load
from privacy.merge import gather, masked, merge
from privacy.normal import Normal, normalise, shown
from privacy.scan import Met, Scan
from privacy.text import KINDS, Chip, Cleaned, CleanText, Finding, RawText, Withheld

_CHIPS: Final = frozenset(f"[{kind}]" for kind in KINDS)
_READINGS_MOST: Final = 6
"""What is hidden can change what its neighbours are; a text that has not settled after this many readings is hidden."""

_SCRIPTS: Final = (
    ("Arab", 0x0600, 0x08FF), ("Cyrl", 0x0400, 0x052F), ("Deva", 0x0900, 0x097F), ("Beng", 0x0980, 0x09FF),
    ("Guru", 0x0A00, 0x0A7F), ("Taml", 0x0B80, 0x0BFF), ("Ethi", 0x1200, 0x139F), ("Hans", 0x3400, 0x9FFF),
)  # fmt: skip
"""Scripts by their code points (Unicode blocks); everything else is read as Latin."""


class Door:
    """De-identifies texts. Holds lexicons, read once each when first needed; never holds a text."""

    def __init__(self, read: Callable[[str], bytes | None]) -> None:
        """`read` gives the bytes of a lexicon file by its name, None when there is none.

        Raises LexiconWrong when the table of languages is missing or wrong.
        """
        self._read = read
        self._loaded: dict[str, Lexicon] = {}
        self._parts: dict[str, tuple[str, ...]] = {}
        self._scripts: dict[str, str] = {}
        self._written: dict[str, str] = {}
        self._offered: set[str] = set()
        self._aliases: dict[str, str] = {}
        for number, line in enumerate((read("languages") or b"").decode("utf-8").splitlines(), start=1):
            match line.split():
                case ["language", tag, ("offered" | "not-offered") as offered, script, *parts] if parts:
                    self._parts[tag] = tuple(parts)
                    self._scripts.setdefault(script, tag)
                    self._written[tag] = script
                    if offered == "offered":
                        self._offered.add(tag)
                case ["alias", tag, other]:
                    self._aliases[tag] = other
                case [] | ["#", *_]:
                    pass
                case _:
                    raise LexiconWrong(f"languages, line {number}: not understood")
        if "en" not in self._parts:
            raise LexiconWrong("languages: no English")

    def reads(self, language: str) -> bool:
        """Whether free text is offered in this language (BCP 47, any case): its lexicon is good enough."""
        return self._tag(language) in self._offered

    def deidentify(self, raw: RawText, language: str) -> Cleaned:
        """The clean text, what was hidden and why, and the unknown words withheld. The language is only a hint."""
        typed = raw.at_the_door()
        normal = normalise(typed)
        lexicons = self._lexicons(normal.text, language)
        return _clean(typed, _settle(normal, lexicons))

    def _tag(self, language: str) -> str:
        """The tag of our tables for a BCP 47 tag: the whole tag, else its language alone; `und` when unknown."""
        whole = language.lower().replace("_", "-")
        alone = whole.split("-", maxsplit=1)[0]
        romanised = "-latn" in whole and self._script(alone) != "Latn"  # its own lexicon would know no word
        for tag in (whole,) if romanised else (whole, alone):
            if self._aliases.get(tag, tag) in self._parts:
                return self._aliases.get(tag, tag)
        return "und"

    def _script(self, tag: str) -> str:
        """The script that a language of our tables is written in; none for others."""
        return self._written.get(self._aliases.get(tag, tag), "")

    def _lexicons(self, text: str, language: str) -> list[Lexicon]:
        """The lexicons to read a text with: the hinted language's, those of other scripts in it, and English.

        Where the hinted language is written in a script, no other language of it is read: its words are names there.
        """
        wanted = [self._tag(language)]
        own = self._written.get(wanted[0])
        if not text.isascii():
            pages = {code >> 7 for code in map(ord, text) if code >= 0x0400}
            for script, low, high in _SCRIPTS:
                if script in self._scripts and script != own and any(low >> 7 <= page <= high >> 7 for page in pages):
                    wanted.append(self._scripts[script])
        wanted.append("en")
        return [self._lexicon(tag) for tag in dict.fromkeys(wanted) if tag in self._parts]

    def _lexicon(self, tag: str) -> Lexicon:
        """The language's lexicon, loaded when first needed. Raises LexiconWrong when a file of it is missing."""
        if tag not in self._loaded:
            parts = [self._read(part) for part in self._parts[tag]]
            if any(part is None for part in parts):
                raise LexiconWrong(f"{tag}: a file of this language is missing")
            self._loaded[tag] = load(tuple(part for part in parts if part is not None))
        return self._loaded[tag]


def render(text: CleanText) -> str:
    """Clean text as plain text, a chip as its kind in brackets: `[name]`. Such text may pass the door again."""
    return "".join(f"[{piece.kind}]" if isinstance(piece, Chip) else piece for piece in text.pieces)


def _settle(normal: Normal, lexicons: list[Lexicon]) -> tuple[Finding, ...]:
    """Read until nothing more is found, so that reading clean text again changes nothing."""
    findings: tuple[Finding, ...] = ()
    reading = normal
    met: Met = {}
    for _ in range(_READINGS_MOST):
        found = gather(Scan(reading.text, lexicons, _CHIPS, met), reading)
        if not found:
            return findings
        findings = merge((*findings, *found))
        reading = masked(normal, findings)
    return (Finding("unknown", normal.starts[0], normal.ends[-1], "unknowns", "text did not settle"),)


def _clean(typed: str, findings: tuple[Finding, ...]) -> Cleaned:
    """The typed text with a chip for every finding."""
    pieces: list[str | Chip] = []
    words: list[str] = []
    place = 0
    for finding in findings:
        pieces.append(shown(typed, place, finding.start))
        if finding.may_show:
            pieces.append(Chip(finding.kind, len(words)))
            words.append(shown(typed, finding.start, finding.end))
        else:
            pieces.append(Chip(finding.kind))
        place = finding.end
    pieces.append(shown(typed, place, len(typed)))
    return Cleaned(CleanText(tuple(piece for piece in pieces if piece != "")), findings, Withheld(tuple(words)))
