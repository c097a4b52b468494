"""What to clean up in a chat that has gone quiet, and the replies it is owed: the only note of who is where.

Sealed under the server key and the day's epoch secret, in a random row; gone by 47 hours after its day began.
"""

import os
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final

from sqlalchemy import Select, delete, select

from storage.burn import utc_day
from storage.retention import TO_CLEAR
from storage.sealing import CannotOpen, Key, Place, open_sealed, seal
from storage.tables import to_clear
from storage.transaction import Transaction

QUARTER: Final = 15 * 60
"""Seconds to which a due time is rounded."""
_ROOM: Final = timedelta(hours=1)
"""Time left between the latest due time and the end of a note, for a messenger that is down."""
_HEAD: Final = struct.Struct(">qI")
_ID: Final = struct.Struct(">q")


@dataclass(frozen=True, slots=True, repr=False)
class ToClear:
    """A chat to empty: the messages in it, when, and the replies still owed to it (the desk's own bytes)."""

    row: bytes
    chat: int
    message_ids: tuple[int, ...]
    due: datetime
    owed: bytes

    def __repr__(self) -> str:
        return "ToClear(***)"


async def keep_to_clear(
    tx: Transaction,
    row: bytes | None,
    chat: int,
    *,
    message_ids: Sequence[int],
    due: datetime,
    owed: bytes,
    now: datetime,
) -> bytes:
    """Write or replace a note and give its row, which stays the same.

    `due` is rounded up to a quarter of an hour, and brought forward to 46 hours after this day (UTC) began if it is
    later. Raises OSError, ValueError (too large).
    """
    today, secret = tx.epochs.secret(now)
    row = os.urandom(16) if row is None else row
    plain = _HEAD.pack(chat, len(message_ids)) + b"".join(_ID.pack(number) for number in message_ids) + owed
    sealed = seal(_key(tx, secret), plain, Place("to_clear", "sealed", row))
    quarter = -int(-min(due, _end(today) - _ROOM).timestamp() // QUARTER)
    await tx.put(to_clear, {"row": row, "epoch": today, "due": quarter, "sealed": sealed})
    return row


async def all_to_clear(tx: Transaction, now: datetime) -> tuple[ToClear, ...]:
    """Every note that can be read now, for the start after a crash. One that does not open is left out."""
    return await _opened(tx, select(to_clear), now)


async def due_to_clear(tx: Transaction, now: datetime) -> tuple[ToClear, ...]:
    """The notes whose time has come."""
    return await _opened(tx, select(to_clear).where(to_clear.c.due <= int(now.timestamp()) // QUARTER), now)


async def drop_to_clear(tx: Transaction, row: bytes) -> None:
    """Delete a note: the chat is clean, or cannot be reached any more."""
    await tx.change(delete(to_clear).where(to_clear.c.row == row))


async def drop_overdue(tx: Transaction, now: datetime) -> int:
    """Delete the notes that may not be kept longer, done or not. Gives how many."""
    return await tx.change(delete(to_clear).where(to_clear.c.epoch <= utc_day(now - TO_CLEAR)))


async def _opened(tx: Transaction, query: Select[Any], now: datetime) -> tuple[ToClear, ...]:
    secrets = dict(tx.epochs.alive(now))
    found = []
    for row in await tx.rows(query.order_by(to_clear.c.due)):
        if row.epoch not in secrets or now >= _end(row.epoch):
            continue
        try:
            plain = open_sealed(_key(tx, secrets[row.epoch]), row.sealed, Place("to_clear", "sealed", row.row))
        except CannotOpen:
            continue  # one broken note must not keep the others from being cleared
        found.append(_read(row.row, row.due, plain))
    return tuple(found)


def _read(row: bytes, quarter: int, plain: bytes) -> ToClear:
    chat, count = _HEAD.unpack_from(plain)
    after = _HEAD.size + count * _ID.size
    numbers = tuple(number for (number,) in _ID.iter_unpack(plain[_HEAD.size : after]))
    return ToClear(row, chat, numbers, datetime.fromtimestamp(quarter * QUARTER, UTC), plain[after:])


def _end(epoch: date) -> datetime:
    """When the notes of an epoch must be gone."""
    return datetime.combine(epoch, time(), UTC) + TO_CLEAR


def _key(tx: Transaction, secret: Key) -> Key:
    return tx.key.key("to clear", secret)
