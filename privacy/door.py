"""The one door: raw words come in, clean words and the reasons for what is missing go out."""

from collections.abc import Callable, Iterator, Sequence
from threading import Lock
from typing import Final

from privacy.doubts import Doubts
from privacy.lexicon import SLIP, Lexicon, LexiconWrong, load
from privacy.merge import doubted, gather, holes, merge
from privacy.normal import Normal, normalise, shown
from privacy.scan import Hole, Met, Scan, blank
from privacy.slip_doubts import SlipDoubts
from privacy.text import Chip, Cleaned, CleanText, Finding, RawText, Withheld

_READINGS_MOST: Final = 8
"""What is hidden can change what its neighbours are; a text that has not settled after this many readings is hidden."""

_UNKNOWN: Final = ("und",)
"""A language that none of our tables has (BCP 47)."""

_SCRIPTS: Final = (
    ("Arab", 0x0600, 0x08FF), ("Cyrl", 0x0400, 0x052F), ("Deva", 0x0900, 0x097F), ("Beng", 0x0980, 0x09FF),
    ("Guru", 0x0A00, 0x0A7F), ("Taml", 0x0B80, 0x0BFF), ("Ethi", 0x1200, 0x139F), ("Hans", 0x3400, 0x9FFF),
)  # fmt: skip
"""Scripts by their code points (Unicode blocks); everything else is read as Latin."""

_PAGES: Final = {page: script for script, low, high in _SCRIPTS for page in range(low >> 7, (high >> 7) + 1)}
"""Scripts by code points, 128 of them at a time."""


class Door:
    """De-identifies texts. Holds lexicons, read once each when first needed; never holds a text.

    May be used by many threads at once.
    """

    def __init__(self, read: Callable[[str], bytes | None]) -> None:
        """`read` gives the bytes of a lexicon file by its name, None when there is none.

        Raises LexiconWrong when the table of languages is missing or wrong, or the weights of `doubts` or `slips` are
        missing; what these say of one language is read, and refused if wrong, with its first text.
        """
        self._read = read
        self._doubts = Doubts(self._weights("doubts"))
        self._slips = SlipDoubts(self._weights("slips"))
        self._loaded: dict[str, Lexicon] = {}
        self._loading = Lock()
        self._parts: dict[str, tuple[str, ...]] = {}
        self._scripts: dict[str, str] = {}
        self._written: dict[str, str] = {}
        self._offered: set[str] = set()
        self._families: dict[str, tuple[str, ...]] = {}
        for number, line in enumerate((read("languages") or b"").decode("utf-8").splitlines(), start=1):
            match line.split():
                case ["language", tag, ("offered" | "not-offered") as offered, script, *parts] if parts:
                    self._parts[tag] = tuple(parts)
                    self._scripts.setdefault(script, tag)
                    self._written[tag] = script
                    if offered == "offered":
                        self._offered.add(tag)
                case ["alias", tag, *others] if others:
                    self._families[tag] = tuple(others)
                case [] | ["#", *_]:
                    pass
                case _:
                    raise LexiconWrong(f"languages, line {number}: not understood")
        if "en" not in self._parts:
            raise LexiconWrong("languages: no English")

    def _weights(self, name: str) -> bytes:
        weights = self._read(name)
        if weights is None:
            raise LexiconWrong(f"{name}: the weights are missing")
        return weights

    def reads(self, language: str) -> bool:
        """Whether free text is offered in this language (BCP 47, any case): its lexicon is good enough."""
        return self._family(language)[0] in self._offered

    def deidentify(self, raw: RawText, language: str) -> Cleaned:
        """The clean text, what was hidden and why, and the unknown words withheld. The language is only a hint."""
        typed = raw.at_the_door()
        return _clean(typed, self._settle(normalise(typed), language))

    def scan(self, normal: Normal, language: str, hidden: Sequence[Hole]) -> tuple[Scan, str]:
        """A text with these spans hidden as rules see it, and the tag of the lexicon that it is read by first."""
        tags = self._tags(blank(normal.text, hidden), language)
        return Scan(normal.text, [self._lexicon(tag) for tag in tags], hidden), tags[0]

    def _settle(self, normal: Normal, language: str) -> tuple[Finding, ...]:
        """Read until nothing more is found, so that reading clean text again changes nothing."""
        findings: tuple[Finding, ...] = ()
        tags: list[str] = []
        known = self._family(language) != _UNKNOWN
        met = Met()
        for _ in range(_READINGS_MOST):
            hidden = holes(normal, findings)
            before, tags = tags, self._tags(blank(normal.text, hidden), language)
            met = met if tags == before else Met()
            scan = Scan(normal.text, [self._lexicon(tag) for tag in tags], hidden, met)
            found = gather(scan, normal) or doubted(scan, normal, self._doubtful(scan, tags[0], known))
            if not found:
                return findings
            findings = merge((*findings, *found))
        return (Finding("unknown", normal.starts[0], normal.ends[-1], "unknowns", "text did not settle"),)

    def _doubtful(self, scan: Scan, language: str, known: bool) -> Iterator[int]:
        """The places of the words that read like something that points at a person.

        In a language that we do not know a word is no slip of an English one.
        """
        yield from self._doubts.find(scan, language)
        yield from self._slips.find(scan, language) if known else scan.having(SLIP)

    def _family(self, language: str) -> tuple[str, ...]:
        """The tags of our tables that a BCP 47 tag may mean: the language in each script it is typed in.

        The whole tag, else its language alone; `und` when unknown.
        """
        whole = language.lower().replace("_", "-")
        alone = whole.split("-", maxsplit=1)[0]
        for tag in (whole, alone):
            if tag in self._families:
                return self._families[tag]
            if tag in self._parts:
                other = tag.removesuffix("-latn") if tag.endswith("-latn") else f"{tag}-latn"
                return (tag, *self._families.get(other, (other,) if other in self._parts else ()))
            if tag.endswith("-latn") and self._written.get(alone, "Latn") != "Latn":
                break  # its own lexicon would know no word
        return _UNKNOWN

    def _tags(self, text: str, language: str) -> list[str]:
        """The tags of the lexicons to read a text with: the hinted language's in its script, other scripts', English.

        Where the hinted language is written in a script, no other language of it is read: its words are names there.
        """
        family = self._family(language)
        scripts = _scripts(text)
        wanted = [tag for tag in family if self._written.get(tag) in scripts]
        wanted = wanted or [tag for tag in family if self._written.get(tag) == "Latn"] or [family[0]]
        read = {self._written.get(tag) for tag in wanted}
        wanted += [self._scripts[script] for script in scripts if script in self._scripts and script not in read]
        return [tag for tag in dict.fromkeys((*wanted, "en")) if tag in self._parts]

    def _lexicon(self, tag: str) -> Lexicon:
        """The language's lexicon, loaded when first needed. Raises LexiconWrong when a file of it is missing."""
        with self._loading:  # two threads would read one lexicon twice
            if tag not in self._loaded:
                parts = [self._read(part) for part in self._parts[tag]]
                if any(part is None for part in parts):
                    raise LexiconWrong(f"{tag}: a file of this language is missing")
                self._loaded[tag] = load(tuple(part for part in parts if part is not None))
            return self._loaded[tag]


def render(text: CleanText) -> str:
    """Clean text as plain text, a chip as its kind in brackets: `[name]`. Such text may pass the door again."""
    return "".join(f"[{piece.kind}]" if isinstance(piece, Chip) else piece for piece in text.pieces)


def _scripts(text: str) -> list[str]:
    """The scripts of our tables, other than Latin, that the text has letters of."""
    if text.isascii():
        return []
    found = {_PAGES.get(code >> 7) for code in map(ord, set(text))}
    return [script for script, _, _ in _SCRIPTS if script in found]


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
