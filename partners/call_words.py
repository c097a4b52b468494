"""Call words: what a reporter says on the phone so that a worker finds the report. They open nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from partners.saying import Sayer, isolated

COLOURS: Final = ("red", "blue", "green", "yellow", "orange", "purple", "pink", "silver", "golden")
ANIMALS: Final = (
    "horse", "cat", "lion", "tiger", "bird", "fish", "rabbit", "bear", "bee", "butterfly", "deer", "dolphin", "duck",
    "eagle", "elephant", "giraffe", "lamb", "parrot", "swan", "turtle", "zebra",
)  # fmt: skip
"""Known everywhere, easy to say. Not cow, goat, hen, camel, owl, whale, mouse or frog: somewhere each is an insult."""


@dataclass(frozen=True, slots=True, repr=False)
class CallWords:
    """A colour, an animal and two digits: 17,010 sets, one set per partner and report."""

    colour: str
    animal: str
    number: int
    """From 10 to 99."""

    def __post_init__(self) -> None:
        known = self.colour in COLOURS and self.animal in ANIMALS
        if not known or type(self.number) is not int or not 10 <= self.number <= 99:
            raise ValueError("no such call words")

    def __repr__(self) -> str:
        return "CallWords(***)"


def draw(below: Callable[[int], int]) -> CallWords:
    """Fresh call words; `below(n)` gives a random number from 0 to n - 1 (secrets.randbelow)."""
    return CallWords(COLOURS[below(len(COLOURS))], ANIMALS[below(len(ANIMALS))], 10 + below(90))


def spoken(words: CallWords, say: Sayer) -> str:
    """The call words in one language, such as `green horse 47`."""
    return say("{colour} {animal} {number}", colour=say(words.colour), animal=say(words.animal), number=words.number)


def spoken_to_both(words: CallWords, say: Sayer) -> str:
    """The call words in one language, and in English too if that is another: often all that is shared."""
    if say.language == "en" or say.language.startswith("en-"):
        return spoken(words, say)
    return f"{spoken(words, say)} ({isolated(f'{words.colour} {words.animal} {words.number}', say)})"
