"""Forgetting on time, and not because a clock is wrong.

Drafts die by the clock: 48 hours are a promise, and nothing confirmed is in them. All else is purged as of a stored
date that moves one day a completed round; where the clock has left it far behind or gone back, nothing is purged.
"""

import asyncio
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import delete, exists, select, update

from storage import daykeys
from storage.belonging import PURGED_TO, setting
from storage.burn import utc_day
from storage.clearing import drop_overdue
from storage.daynotes import fold
from storage.deliveries import note_delivery
from storage.drafts import drop_dead
from storage.mailboxes import drop_mailboxes
from storage.outbox import CLAIMED, DELIVERED, NOT_YET, UNDELIVERABLE, WITHDRAWN, settle
from storage.retention import DAY_COUNTS, DELIVERY_LOG, MAILBOX, SENT_BYTES, TOMBSTONE, UNDELIVERED
from storage.tables import day_keys, deliveries, delivery_log, mailboxes, settings, summaries
from storage.transaction import Transaction

FURTHEST: Final = 3
"""Days that a stop may leave the purging behind; more looks like a wrong clock, and a person must say."""


class ClockJumped(Exception):
    """The clock and the last purge are too far apart. Nothing was purged: the operator must look at the clock."""

    def __init__(self, days: int) -> None:
        ahead = f"{days} days ahead of" if days > 0 else f"{-days} days behind"
        super().__init__(f"the clock is {ahead} the last purge; nothing was purged")
        self.days = days


@dataclass(frozen=True, slots=True)
class Purged:
    """What one round of purging did: as of which day, whether that is a new one, and how many of each."""

    day: date
    moved: bool = True
    undeliverable: int = 0
    parcels: int = 0
    mailboxes: int = 0
    old: int = 0


async def forget_drafts(tx: Transaction, now: datetime) -> int:
    """Burn the epochs that are over; delete the drafts and notes that nobody can or may read. Gives how many rows.

    To be run every few minutes, after the chats that are due were cleared. Raises OSError.
    """
    await asyncio.to_thread(tx.epochs.burn_old, now)
    return await drop_dead(tx, now) + await drop_overdue(tx, now)


async def purge(tx: Transaction, now: datetime) -> Purged:
    """One round: move the stored date one day towards today and purge as of it.

    Raises ClockJumped when today is more than three days ahead of the stored date, or more than one behind.
    """
    last = date.fromisoformat(await setting(tx, PURGED_TO) or utc_day(now).isoformat())
    day = next_day(last, utc_day(now))
    if day == last:
        return Purged(last, moved=False)
    await tx.put(settings, {"name": PURGED_TO, "value": day.isoformat()})
    await asyncio.to_thread(tx.burn.clear_graves, day - TOMBSTONE)
    await fold(tx, day - DAY_COUNTS)
    return Purged(
        day,
        undeliverable=await _undelivered(tx, day),
        parcels=await _parcels(tx, day),
        mailboxes=await _mailboxes(tx, day),
        old=await _old(tx, day),
    )


def next_day(last: date, today: date) -> date:
    """The day as of which to purge after `last`: one further, or the same when today is not. Raises ClockJumped."""
    ahead = (today - last).days
    if not -1 <= ahead <= FURTHEST:
        raise ClockJumped(ahead)
    return last + timedelta(days=1) if ahead > 0 else last


async def accept_clock(tx: Transaction, now: datetime) -> None:
    """The operator says that the clock is right: purge as of today from the next round on."""
    await tx.put(settings, {"name": PURGED_TO, "value": (utc_day(now) - timedelta(days=1)).isoformat()})


async def _undelivered(tx: Transaction, day: date) -> int:
    """Give up summaries that could not be delivered for 30 days, and the claims they leave empty."""
    query = select(summaries.c.row, summaries.c.partner)
    rows = await tx.rows(query.where(summaries.c.state.in_(NOT_YET), summaries.c.first_due < day - UNDELIVERED))
    await settle(tx, [row.row for row in rows], UNDELIVERABLE, day)
    holds = exists().where(summaries.c.digest == deliveries.c.digest, summaries.c.state == CLAIMED)
    chosen = (deliveries.c.state != DELIVERED, deliveries.c.day < day - UNDELIVERED)
    for empty in await tx.rows(select(deliveries).where(*chosen, ~holds)):
        await note_delivery(tx, empty, UNDELIVERABLE)
        await tx.change(delete(deliveries).where(deliveries.c.digest == empty.digest))
    keys = await tx.rows(select(day_keys.c.partner).where(day_keys.c.due < day - UNDELIVERED).distinct())
    for partner in {row.partner for row in (*rows, *keys)}:
        await daykeys.close(tx, partner, day - UNDELIVERED - timedelta(days=1))
        await daykeys.release(tx, partner)
    return len(rows)


async def _parcels(tx: Transaction, day: date) -> int:
    """What was sent and not acknowledged for 14 days."""
    chosen = (
        deliveries.c.state == DELIVERED,
        deliveries.c.state_on < day - SENT_BYTES,
        deliveries.c.parcel.is_not(None),
    )
    return await tx.change(update(deliveries).where(*chosen).values(parcel=None))


async def _mailboxes(tx: Transaction, day: date) -> int:
    """Mailboxes whose code was not used for 90 days."""
    rows = await tx.rows(select(mailboxes.c.row).where(mailboxes.c.last_used < day - MAILBOX))
    return await drop_mailboxes(tx, [row.row for row in rows])


async def _old(tx: Transaction, day: date) -> int:
    """The log and the stubs after a year."""
    before = day - DELIVERY_LOG
    over = summaries.c.state.in_((DELIVERED, WITHDRAWN, UNDELIVERABLE))
    gone = await tx.change(delete(summaries).where(over, summaries.c.state_on < before))
    gone += await tx.change(delete(deliveries).where(deliveries.c.state == DELIVERED, deliveries.c.state_on < before))
    return gone + await tx.change(delete(delivery_log).where(delivery_log.c.day < before))
