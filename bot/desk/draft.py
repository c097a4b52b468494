"""What the desk keeps of one person between two steps, as the bytes that are sealed."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from pydantic import TypeAdapter, ValidationError

from flows.model import Flow, Session
from partners.call_words import CallWords

SEEN: Final = 8
"""How many update numbers are remembered to drop repeats."""


class DraftUnreadable(Exception):
    """The bytes are not a draft of this version."""


@dataclass(frozen=True, slots=True, repr=False)
class Draft:
    """An unfinished conversation: the session, and what must be cleaned up in the chat."""

    session: Session
    card: int | None = None
    """The living message, edited in place."""
    protected: bool = False
    """Whether that message was shown protected."""
    messages: tuple[int, ...] = ()
    """Messages of both sides that a wipe must delete."""
    seen: tuple[int, ...] = ()
    """The highest numbers of updates already handled, in order."""
    shown: Mapping[str, str] = field(default_factory=dict)
    """Partner key to the fingerprint of the preview that was on the screen."""
    receipt: str | None = None
    """The code, from the card that shows it until the final yes."""
    made: date | None = None
    """The date the previews carry: that of the first one."""
    references: Mapping[str, str] = field(default_factory=dict)
    """Partner key to the random reference its summary carries."""
    call_words: Mapping[str, CallWords] = field(default_factory=dict)
    """Partner key to its call words."""
    opened: str | None = None
    """The code typed to open an earlier report, while its card is on the screen."""
    clearing: str | None = None
    """The row of `to_clear` that will empty this chat (hexadecimal)."""
    clears: tuple[tuple[int, ...], int] = ((), 0)
    """What that row holds: messages, and when it is due in quarters of an hour. Rewritten only when it changes."""


_READER: Final = TypeAdapter(Draft)


def to_bytes(draft: Draft) -> bytes:
    """The draft as JSON, to be sealed."""
    return _READER.dump_json(draft)


def from_bytes(plain: bytes, flow: Flow) -> Draft:
    """The draft that `to_bytes` wrote.

    A session on a card that is no longer in the flow is put on the first buttons, with its answers.
    Raises DraftUnreadable, which says nothing of what it read.
    """
    try:
        draft = _READER.validate_json(plain, strict=False)
    except ValidationError:
        raise DraftUnreadable("the bytes are not a draft") from None
    if draft.session.node in flow.nodes:
        return draft
    return replace(draft, session=replace(draft.session, node=flow.home, trail=()))


def begun_again(draft: Draft) -> Draft:
    """The draft without the code and the references of what was told before: perhaps somebody else has seen them."""
    return replace(draft, shown={}, receipt=None, made=None, references={}, call_words={})


def remember(draft: Draft, *messages: int | None) -> Draft:
    """The draft with more messages to delete on wiping."""
    new = tuple(m for m in messages if m is not None and m not in draft.messages)
    return replace(draft, messages=draft.messages + new)


def saw(draft: Draft, number: int) -> Draft:
    """The draft with this update counted as handled."""
    return replace(draft, seen=tuple(sorted({*draft.seen, number})[-SEEN:]))


def has_seen(draft: Draft, number: int) -> bool:
    """Whether this update was handled: it is remembered, or older than all that are.

    Telegram's numbers grow as long as a draft lives, and a crash can bring a whole batch again, a hundred updates.
    """
    return number in draft.seen or (len(draft.seen) == SEEN and number < draft.seen[0])
