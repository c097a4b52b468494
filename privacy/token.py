"""The words of a text, and what rules find among them."""

from typing import Final, NamedTuple

HAN: Final = "\u2e80-\u2fdf\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Letters of scripts without spaces between words, as the inside of a class of a regular expression."""

ANOTHER: Final = "word of another language"
"""How a word in Latin letters is known that is none of the text's own language: an English one."""


class Hit(NamedTuple):
    """Something a rule hides: a span of the normalised text, its kind, and the rule."""

    start: int
    end: int
    kind: str
    rule: str


class Token:
    """One word of the text."""

    __slots__ = ("bits", "capital", "chip", "end", "first", "gap", "key", "rule", "start", "stem", "text")

    def __init__(self, text: str, start: int, end: int, gap: str, *, first: bool = False) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.gap = gap
        """What stands between the word before and this one."""
        self.first = first
        """Whether it begins a sentence."""
        self.chip = False
        self.key = text
        """The word as lexicons hold it."""
        self.bits = 0
        self.rule = ""
        """How a word that is not in the lexicon itself came to its class."""
        self.stem = ""
        """For a name with an ending or clitic: the name."""
        self.capital = False
