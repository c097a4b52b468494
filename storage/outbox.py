"""The outbox: summaries that wait, sealed, for their partner's digest, and what becomes of them.

A withdrawal is a tombstone in the burn folder first and a row second, so that no restored backup undoes it.
"""

import asyncio
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final, Literal

from sqlalchemy import func, select, update
from sqlalchemy.engine import Row

from storage import daykeys
from storage.burn import Burnt
from storage.sealing import Place, open_with
from storage.tables import deliveries, summaries
from storage.transaction import Transaction

Kind = Literal["summary", "withdrawn"]
State = Literal["waiting", "held", "delivered", "undeliverable", "withdrawn"]
WAITING: Final = "waiting"
CLAIMED: Final = "claimed"
"""In a digest that is being made or sent; said to the reporter as waiting."""
HELD: Final = "held"
DELIVERED: Final = "delivered"
UNDELIVERABLE: Final = "undeliverable"
WITHDRAWN: Final = "withdrawn"
NOT_YET: Final = (WAITING, CLAIMED, HELD)


@dataclass(frozen=True, slots=True)
class SummaryState:
    """What became of a summary, as it is said at the code, and since which day."""

    state: State
    on: date
    may_have_left: bool = False
    """Whether a courier was handed it before it was withdrawn, so that the partner is asked to delete it."""


async def seal_summary(tx: Transaction, partner: str, day: date, plain: bytes, kind: Kind = "summary") -> bytes:
    """Seal a summary (or the notice that one is withdrawn) for the digest of `day`, or the first one not made yet.

    Gives its row, by which only the reporter's copy knows it. Raises CannotOpen, OSError, ValueError (too large).
    """
    due = await _free_day(tx, partner, day)
    key = await daykeys.current(tx, partner, due)
    row = os.urandom(16)
    await tx.put(
        summaries,
        {
            "row": row,
            "partner": partner,
            "due": due,
            "first_due": due,
            "kind": kind,
            "state": WAITING,
            "state_on": due,
            "may_have_left": False,
            "day_key": key.row,
            "digest": None,
            "sealed": key.seal(plain, place(row)),
        },
    )
    return row


async def prepare(tx: Transaction, partner: str, day: date) -> None:
    """Make the key of a partner's next digest now, so that its file does not tell when the first reporter came."""
    await daykeys.current(tx, partner, await _free_day(tx, partner, day))


async def summary_state(tx: Transaction, row: bytes) -> SummaryState | None:
    """What became of a summary; None when it is unknown (delivered more than a year ago, or lost with a disk)."""
    found = await tx.row(select(summaries).where(summaries.c.row == row))
    if found is None:
        return None
    if buried(tx, row):
        return SummaryState(WITHDRAWN, found.state_on, found.may_have_left)
    return SummaryState(WAITING if found.state == CLAIMED else found.state, found.state_on, found.may_have_left)


async def waiting(tx: Transaction) -> Mapping[str, int]:
    """How many summaries and notices wait, by partner."""
    query = select(summaries.c.partner, func.count().label("number")).where(summaries.c.state.in_(NOT_YET))
    return {row.partner: row.number for row in await tx.rows(query.group_by(summaries.c.partner))}


async def withdraw(tx: Transaction, row: bytes, partner: str, day: date, notice: bytes, *, today: date) -> State | None:
    """Take a summary back. Gives the state it was in, None if the row is unknown. Again does nothing.

    The tombstone stands before this returns, whether or not it commits. Not handed to a courier yet, it never leaves;
    else `notice` is sealed for the partner's digest of `day` or the next. Raises CannotOpen, OSError.
    """
    await asyncio.to_thread(tx.burn.bury, _mark(tx, row), today)
    found = await tx.row(select(summaries).where(summaries.c.row == row).with_for_update())
    if found is None:
        await seal_summary(tx, partner, day, notice, WITHDRAWN)
        return None
    if found.state == WITHDRAWN:
        return WITHDRAWN
    if found.sealed is not None and not await daykeys.alive(tx, found.day_key):
        await lose(tx, row, today)
    if await _may_have_left(tx, row):
        await seal_summary(tx, partner, day, notice, WITHDRAWN)
    await settle(tx, [row], WITHDRAWN, today)
    await _take_out(tx, found.digest)
    await daykeys.release(tx, found.partner)
    was: State = WAITING if found.state == CLAIMED else found.state
    return was


async def hold(tx: Transaction, row: bytes, day: date, *, today: date) -> None:
    """Hold a claimed summary back, because what was consented to has changed: it waits on, under a later key.

    It is claimed again with the digest of `day` or the first one after it, to be looked at anew. One that may have left
    already is not sent under a second digest id: it stays held, and what was packed with it is made again without it.
    Raises CannotOpen, OSError.
    """
    found = await tx.row(select(summaries).where(summaries.c.row == row, summaries.c.state.in_(NOT_YET)))
    if found is None:
        return
    if found.may_have_left:
        await settle(tx, [row], HELD, today)
        await _take_out(tx, found.digest)
    elif (plain := await _opened(tx, found)) is None:
        await lose(tx, row, today)
    else:
        due = await _free_day(tx, found.partner, day)
        key = await daykeys.current(tx, found.partner, due)
        moved = {"due": due, "day_key": key.row, "sealed": key.seal(plain, place(row)), "digest": None}
        await tx.change(update(summaries).where(summaries.c.row == row).values(state=HELD, state_on=today, **moved))
    await daykeys.release(tx, found.partner)


async def settle(tx: Transaction, rows: list[bytes], state: State, today: date) -> None:
    """The end of these summaries' sealed bytes; a stub stays: partner, day, state."""
    if rows:
        values = {"state": state, "state_on": today, "sealed": None}
        await tx.change(update(summaries).where(summaries.c.row.in_(rows)).values(**values))


async def lose(tx: Transaction, row: bytes, today: date) -> None:
    """Give up a summary whose key is burnt. That it waits is what a restored backup says: it may have left long ago."""
    await settle(tx, [row], UNDELIVERABLE, today)
    await tx.change(update(summaries).where(summaries.c.row == row).values(may_have_left=True))


def buried(tx: Transaction, row: bytes) -> bool:
    """Whether a summary was withdrawn, whatever the database says."""
    return tx.burn.is_buried(_mark(tx, row))


def place(row: bytes) -> Place:
    """Where a summary's sealed bytes stand."""
    return Place("summaries", "sealed", row)


async def _opened(tx: Transaction, found: Row[Any]) -> bytes | None:
    """A summary's plain bytes; None when its key is burnt."""
    try:
        return open_with(await daykeys.private(tx, found.day_key, found.partner), found.sealed, place(found.row))
    except Burnt:
        return None


async def _may_have_left(tx: Transaction, row: bytes) -> bool:
    found = await tx.row(select(summaries.c.may_have_left).where(summaries.c.row == row))
    return found is not None and bool(found.may_have_left)


async def _free_day(tx: Transaction, partner: str, day: date) -> date:
    """The first day from `day` on whose digest is not made yet."""
    query = select(deliveries.c.day).where(deliveries.c.partner == partner, deliveries.c.day >= day)
    taken = {row.day for row in await tx.rows(query)}
    while day in taken:
        day += timedelta(days=1)
    return day


async def _take_out(tx: Transaction, digest: str | None) -> None:
    """Make a claimed digest be made again: what was packed holds something that was taken back, or is held back."""
    chosen = (deliveries.c.digest == digest, deliveries.c.state != DELIVERED)
    again = {"state": CLAIMED, "parcel": None, "version": deliveries.c.version + 1}
    await tx.change(update(deliveries).where(*chosen).values(**again))


def _mark(tx: Transaction, row: bytes) -> bytes:
    return tx.key.mac("tombstone", b"summary", row)
