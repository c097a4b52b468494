"""How long anything is kept: the one table in the code. `docs/retention.md` is the one in the docs; a test compares."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

DRAFT: Final = timedelta(hours=48)
"""An unfinished draft, at most: its epoch dies at the second midnight (UTC) after it was last touched."""

TO_CLEAR: Final = timedelta(hours=47)
"""The note of what to clean up in a chat, at most. Telegram deletes nothing older than 48 hours."""

UNDELIVERED: Final = timedelta(days=30)
"""A summary that could not be delivered, from the day of its first digest."""

SENT_BYTES: Final = timedelta(days=14)
"""A delivered parcel, kept for sending again until a worker acknowledges it. Only the partner can open it."""

MAILBOX: Final = timedelta(days=90)
"""The reporter's copy and letters, after the code was last used."""

DELIVERY_LOG: Final = timedelta(days=365)
"""Counts of what was delivered when, and the stub of a summary: partner, date, state."""

TOMBSTONE: Final = timedelta(days=120)
"""The mark of a withdrawal: as long as the oldest thing a restored backup could bring to life, and a month more."""

DAY_COUNTS: Final = timedelta(days=31)
"""Counts by day; older ones are added up by month. Months are kept."""

ORPHAN_KEY: Final = timedelta(days=1)
"""A key in the burn folder that no committed row names, left by a crash. It protects nothing."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One line of the table: what is kept, and how long at most."""

    what: str
    period: timedelta

    @property
    def words(self) -> str:
        """The period as the docs write it: hours below three days, else days."""
        hours = int(self.period.total_seconds()) // 3600
        return f"{hours} hours" if hours < 72 else f"{hours // 24} days"


TABLE: Final = (
    Kept("Unfinished draft", DRAFT),
    Kept("Note of what to clear in a chat", TO_CLEAR),
    Kept("Undelivered summary", UNDELIVERED),
    Kept("Sent bytes, until acknowledged", SENT_BYTES),
    Kept("Reporter's copy and letters, after last use", MAILBOX),
    Kept("Delivery log and stubs", DELIVERY_LOG),
    Kept("Tombstone of a withdrawal", TOMBSTONE),
    Kept("Counts by day", DAY_COUNTS),
    Kept("Orphaned key", ORPHAN_KEY),
)
