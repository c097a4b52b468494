"""What a doorway may bring to the desk. Nothing else of an update is kept."""

from dataclasses import dataclass

from privacy.text import RawText


@dataclass(frozen=True, slots=True, repr=False)
class Tap:
    """A pressed button: its data, the id to answer the tap with, and the message it stood on."""

    data: str
    tap: str
    message: int | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Typed:
    """A typed message."""

    raw: RawText
    message: int


@dataclass(frozen=True, slots=True, repr=False)
class Command:
    """A typed command, without its slash, in lower case."""

    name: str
    message: int


@dataclass(frozen=True, slots=True, repr=False)
class Unsupported:
    """A photo, voice message, file, sticker, contact, location, poll: known only by its message id."""

    message: int


@dataclass(frozen=True, slots=True)
class Gone:
    """The person has blocked the bot or deleted the chat."""


What = Tap | Typed | Command | Unsupported | Gone


@dataclass(frozen=True, slots=True, repr=False)
class Update:
    """One update: the chat to answer, its number (for dropping repeats), what it is."""

    chat: int
    number: int
    what: What
