"""Day keys: one pair a partner and day, to which summaries are sealed until their digest is made.

The public half stands in the database with a MAC over partner and day, so that no database write can redirect a report;
the private half is wrapped under a key that is a file in the burn folder and dies with it.
"""

import os
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import exists, select, update
from sqlalchemy.engine import Row

from storage.sealing import CannotOpen, Key, Place, Private, Sealed, open_sealed, same, seal, seal_to
from storage.tables import day_keys, summaries
from storage.transaction import Transaction

OPEN: Final = "open"
CLOSED: Final = "closed"
BURNING: Final = "burning"


@dataclass(frozen=True, slots=True)
class DayKey:
    """The half that seals. Its MAC has been checked."""

    row: bytes
    public: bytes

    def seal(self, plain: bytes, place: Place) -> Sealed:
        """Seal for the digest of this key's partner and day."""
        return seal_to(self.public, plain, place)


async def current(tx: Transaction, partner: str, due: date) -> DayKey:
    """The open key of a partner and day, made if there is none: its file is on the disk before this commits.

    One whose file is burnt (a restored backup knows it still) is not used again.
    Raises CannotOpen when the one in the database is not ours, OSError when the burn folder refuses.
    """
    query = select(day_keys).where(day_keys.c.partner == partner, day_keys.c.due == due, day_keys.c.state == OPEN)
    for found in await tx.rows(query.with_for_update()):  # locked, so that no round closes it under us
        if tx.burn.has(found.burn_name):
            return _checked(tx, found, partner)
    return await _make(tx, partner, due)


async def alive(tx: Transaction, row: bytes) -> bool:
    """Whether what is sealed to this key could still be opened."""
    found = await tx.row(select(day_keys.c.burn_name).where(day_keys.c.row == row))
    return found is not None and tx.burn.has(found.burn_name)


async def private(tx: Transaction, row: bytes, partner: str) -> Private:
    """The half that opens, for one partner only. Raises Burnt, CannotOpen (also for another partner's key)."""
    found = await tx.row(select(day_keys).where(day_keys.c.row == row))
    if found is None or found.wrapped is None:
        raise CannotOpen
    _checked(tx, found, partner)
    secret = Key(tx.burn.get(found.burn_name))
    return Private(Key(open_sealed(_wrapping(tx, secret), found.wrapped, _place(row))))


async def close(tx: Transaction, partner: str, until: date) -> None:
    """Seal nothing more to the keys of a partner up to and with this day."""
    chosen = (day_keys.c.partner == partner, day_keys.c.due <= until, day_keys.c.state == OPEN)
    await tx.change(update(day_keys).where(*chosen).values(state=CLOSED))


async def release(tx: Transaction, partner: str) -> None:
    """Burn, once this is committed, every closed key of a partner under which nothing sealed is left."""
    sealed = exists().where(summaries.c.day_key == day_keys.c.row, summaries.c.sealed.is_not(None))
    query = select(day_keys.c.row, day_keys.c.burn_name)
    empty = await tx.rows(query.where(day_keys.c.partner == partner, day_keys.c.state == CLOSED, ~sealed))
    if empty:
        rows = [key.row for key in empty]
        await tx.change(update(day_keys).where(day_keys.c.row.in_(rows)).values(state=BURNING, wrapped=None))
        tx.burn_after.extend(key.burn_name for key in empty)


async def _make(tx: Transaction, partner: str, due: date) -> DayKey:
    row, name = os.urandom(16), f"day-{os.urandom(16).hex()}"
    pair = Private.make()
    secret = Key(await tx.make_burnable(name))
    await tx.put(
        day_keys,
        {
            "row": row,
            "partner": partner,
            "due": due,
            "state": OPEN,
            "public": pair.public,
            "mac": _mac(tx, row, partner, due, pair.public),
            "wrapped": seal(_wrapping(tx, secret), pair.to_wrap(), _place(row)),
            "burn_name": name,
        },
    )
    return DayKey(row, pair.public)


def _checked(tx: Transaction, found: Row[Any], partner: str) -> DayKey:
    ours = same(found.mac, _mac(tx, found.row, found.partner, found.due, found.public))
    if not ours or found.partner != partner:
        raise CannotOpen
    return DayKey(found.row, found.public)


def _mac(tx: Transaction, row: bytes, partner: str, due: date, public: bytes) -> bytes:
    return tx.key.mac("day key", row, partner.encode(), due.isoformat().encode(), public)


def _wrapping(tx: Transaction, secret: Key) -> Key:
    return tx.key.key("day key wrapping", secret)


def _place(row: bytes) -> Place:
    return Place("day_keys", "wrapped", row)
