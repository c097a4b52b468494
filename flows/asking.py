"""Recognises what the bot must never ask (promise 1) in English card texts, whatever the wording.

A text is cut into sentences. Only a sentence that asks counts: a question, or a request such as "Please write ...".
"Do not write names" asks for nothing. What counts as forbidden stands in the table `flows.never_asked`.
"""

import re
from collections.abc import Iterator
from typing import Final

from flows.never_asked import ASK, NEVER_ASKED, SELF_ANSWER

_REQUESTS: Final = (
    rf"^(?:(?:please|now|first|then|next|just|kindly|also|and|so|if [^,]*,|for [^,]*,) )*{ASK}\b",
    rf", (?:please )?{ASK}\b",
    r"\b(?:please|can you|could you|would you|you (?:must|should|need to|can|may|have to)|remember to|make sure)\b",
    r"\b(?:we|they|a service|the service) (?:(?:will|would|may) )?"
    r"(?:need|needs|want|wants|ask for|asks for|require|requires|like)\b",
    r"^[\w' -]{1,40}:$",  # a form's "Your name:"
)
_REQUEST: Final = re.compile("|".join(_REQUESTS))
_REFUSAL: Final = re.compile(
    r"\b(?:do not|don't|never|leave out|without|not have to|need not|no need|not need|not necessary|keep out|nobody)\b"
)
_STILL_ASKS: Final = re.compile(r"\b(?:do not|don't|never) (?:forget|fail|leave (?:this|it) empty)\b")


def asked(text: str) -> Iterator[str]:
    """What a card's text asks for although it must never be asked."""
    for sentence in _sentences(text):
        if _asks(sentence):
            bare = sentence.rstrip("?.!:;").strip()
            yield from (s.what for s in NEVER_ASKED if s.shows.search(bare) and not s.unless.search(bare))


def answered(label: str) -> Iterator[str]:
    """What a stored answer would tell about a person, or ask for, although it must never be asked."""
    yield from asked(label)
    if SELF_ANSWER.search(_plain(label)):
        yield "immigration status, nationality or documents, as an answer to tap"


def _asks(sentence: str) -> bool:
    if sentence.endswith("?") or _STILL_ASKS.search(sentence):
        return True
    return bool(_REQUEST.search(sentence)) and not _REFUSAL.search(sentence)


def _sentences(text: str) -> list[str]:
    parts = re.split(r"(?<=[.?!:;])\s+|\n+|\s[–—-]\s", _plain(text))
    stripped = (part.strip(" \"'()[]") for part in parts)
    return [part for part in stripped if part.strip(".")]


def _plain(text: str) -> str:
    """The text in small letters, with plain quotes and single blanks."""
    for fancy, plain in (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("\u00a0", " ")):
        text = text.replace(fancy, plain)
    return "\n".join(" ".join(line.split()) for line in text.lower().split("\n"))
