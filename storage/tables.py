"""The tables, in SQL that SQLite and PostgreSQL share.

Primary keys are random or blinded. A row carries a date at most; the one time of day, `to_clear.due`, is counted in
quarters of an hour. Nothing here is readable but counts, states, partners' keys and dates.
"""

from typing import Final

from sqlalchemy import Boolean, Column, Date, Index, Integer, LargeBinary, MetaData, String, Table, UniqueConstraint

METADATA: Final = MetaData()


def _table(name: str, *parts: Column[object] | Index | UniqueConstraint) -> Table:
    """A table ordered by its random key alone: SQLite's hidden row numbers would tell who came first."""
    return Table(name, METADATA, *parts, sqlite_with_rowid=False)


def _row() -> Column[object]:
    return Column("row", LargeBinary, primary_key=True)


sessions = _table(
    "sessions",
    _row(),  # HMAC of the chat id under the server key and the epoch's secret
    Column("epoch", Date, nullable=False, index=True),
    Column("sealed", LargeBinary, nullable=False),
)

to_clear = _table(
    "to_clear",
    _row(),
    Column("epoch", Date, nullable=False, index=True),
    Column("due", Integer, nullable=False, index=True),  # quarters of an hour since 1970
    Column("sealed", LargeBinary, nullable=False),
)

day_keys = _table(
    "day_keys",
    _row(),
    Column("partner", String(100), nullable=False),
    Column("due", Date, nullable=False),
    Column("state", String(10), nullable=False),  # open, closed, burning
    Column("public", LargeBinary, nullable=False),
    Column("mac", LargeBinary, nullable=False),
    Column("wrapped", LargeBinary),  # the private half, under a key in the burn folder
    Column("burn_name", String(100), nullable=False),
    Index("day_keys_open", "partner", "due", "state"),
)

summaries = _table(
    "summaries",
    _row(),
    Column("partner", String(100), nullable=False),
    Column("due", Date, nullable=False),  # the day of the digest it waits for
    Column("first_due", Date, nullable=False),  # the day it first waited for; what "undelivered" counts from
    Column("kind", String(10), nullable=False),  # summary, withdrawn
    Column("state", String(14), nullable=False),
    Column("state_on", Date, nullable=False),
    Column("may_have_left", Boolean, nullable=False),  # a courier was handed it, with or without an answer
    Column("day_key", LargeBinary, nullable=False, index=True),
    Column("digest", String(32), index=True),
    Column("sealed", LargeBinary),
    Index("summaries_waiting", "partner", "state", "due"),
)

deliveries = _table(
    "deliveries",
    Column("digest", String(32), primary_key=True),  # random; printed on the digest
    Column("partner", String(100), nullable=False),
    Column("day", Date, nullable=False),
    Column("state", String(10), nullable=False),  # claimed, made, delivered
    Column("version", Integer, nullable=False),  # moves when what it holds is taken back
    Column("parcel", LargeBinary),  # bytes only the partner can open, sealed once more
    Column("reports", Integer, nullable=False),
    Column("urgent", Integer, nullable=False),
    Column("notices", Integer, nullable=False),
    Column("state_on", Date, nullable=False),
    UniqueConstraint("partner", "day"),
)

delivery_log = _table(
    "delivery_log",
    _row(),
    Column("partner", String(100), nullable=False),
    Column("day", Date, nullable=False, index=True),
    Column("outcome", String(14), nullable=False),  # delivered, undeliverable
    Column("reports", Integer, nullable=False),
    Column("urgent", Integer, nullable=False),
    Column("notices", Integer, nullable=False),
)

mailboxes = _table(
    "mailboxes",
    _row(),  # what a code derives to
    Column("public", LargeBinary, nullable=False),
    Column("mac", LargeBinary, nullable=False),
    Column("copy", LargeBinary, nullable=False),
    Column("last_used", Date, nullable=False, index=True),
)

mailbox_letters = _table(
    "mailbox_letters",
    _row(),
    Column("mailbox", LargeBinary, nullable=False, index=True),
    Column("written", Date, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
)

day_notes = _table(
    "day_notes",
    Column("day", Date, primary_key=True),
    Column("topic", String(40), primary_key=True),
    Column("region", String(60), primary_key=True),
    Column("reports", Integer, nullable=False),
)

settings = _table(
    "settings",
    Column("name", String(40), primary_key=True),
    Column("value", String(100), nullable=False),
)
