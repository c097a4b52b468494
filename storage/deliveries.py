"""One delivery a partner and day: claimed once, under one random id, however often a round crashes.

claim -> open_claimed -> made -> the courier -> delivered. Nothing is handed to a courier before `made` is committed:
from then on a summary may have left, and a withdrawal sends a notice after it.
"""

import secrets
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import delete, exists, select, update
from sqlalchemy.engine import Row

from storage import daykeys
from storage.burn import Burnt
from storage.outbox import CLAIMED, DELIVERED, HELD, WAITING, WITHDRAWN, buried, lose, place, settle
from storage.retention import UNDELIVERED
from storage.sealing import CannotOpen, Place, Private, open_sealed, open_with, seal
from storage.tables import deliveries, delivery_log, summaries
from storage.transaction import Transaction

MADE: Final = "made"


class ClaimChanged(Exception):
    """Something in this digest was withdrawn since it was opened: claim it again and make it anew."""

    def __init__(self) -> None:
        super().__init__("this digest has changed since it was claimed")


@dataclass(frozen=True, slots=True)
class Claim:
    """The right to deliver one digest: its partner, its day, and the id by which the partner can tell a repeat."""

    digest: str
    partner: str
    day: date
    version: int
    made: bool
    """Whether it was made before: a courier may have been handed it already."""


@dataclass(frozen=True, slots=True, repr=False)
class Opened:
    """One summary or notice of a claimed digest, in plain bytes."""

    row: bytes
    kind: str
    plain: bytes

    def __repr__(self) -> str:
        return f"Opened({self.kind}, ***)"


@dataclass(frozen=True, slots=True)
class Counts:
    """What a digest holds, for the log: numbers only."""

    reports: int = 0
    urgent: int = 0
    notices: int = 0


async def claim(tx: Transaction, partner: str, day: date) -> Claim | None:
    """Claim a partner's digest of a day: all that waits is in it, and what comes later is not.

    The same claim again until it is delivered. None when it is delivered, or nothing waits.
    """
    found = await _delivery(tx, partner, day)
    if found is None:
        rows = await _waiting_rows(tx, partner, day)
        if not rows:
            await daykeys.close(tx, partner, day - timedelta(days=1))
            await daykeys.release(tx, partner)
            return None
        await _claim_new(tx, partner, day, rows)
        found = await _delivery(tx, partner, day)
    return None if found is None or found.state == DELIVERED else _claimed(found)


async def unfinished(tx: Transaction) -> tuple[Claim, ...]:
    """Every claim that was not delivered, oldest first: to be delivered before anything new is claimed."""
    query = select(deliveries).where(deliveries.c.state != DELIVERED).order_by(deliveries.c.day, deliveries.c.digest)
    return tuple(_claimed(row) for row in await tx.rows(query))


async def open_claimed(tx: Transaction, claimed: Claim, *, today: date) -> tuple[tuple[Opened, ...], int]:
    """What a digest holds, in plain bytes, and how many summaries could not be opened. Run it in `Store.write`.

    Withdrawn ones are left out. One whose key is burnt is given up as undeliverable; one that does not open (changed,
    or moved here from another partner) waits on outside this digest, for somebody to look into it.
    """
    opened: list[Opened] = []
    keys: dict[bytes, Private] = {}
    lost = 0
    query = select(summaries).where(summaries.c.digest == claimed.digest, summaries.c.state == CLAIMED)
    for row in await tx.rows(query.order_by(summaries.c.row)):
        if buried(tx, row.row):
            await settle(tx, [row.row], WITHDRAWN, today)
            continue
        try:
            if row.day_key not in keys:
                keys[row.day_key] = await daykeys.private(tx, row.day_key, claimed.partner)
            opened.append(Opened(row.row, row.kind, open_with(keys[row.day_key], row.sealed, place(row.row))))
        except Burnt:
            lost += 1
            await lose(tx, row.row, today)
        except CannotOpen:
            lost += 1
            await _set_aside(tx, row)
    return tuple(opened), lost


async def made(tx: Transaction, claimed: Claim, parcel: bytes | None, counts: Counts) -> None:
    """Record that a digest is made and about to leave; `parcel`, if given, is what only the partner can open.

    Raises ClaimChanged when something was withdrawn from it meanwhile.
    """
    sealed = None if parcel is None else seal(tx.key.key("parcel"), parcel, _parcel_place(claimed.digest))
    chosen = (deliveries.c.digest == claimed.digest, deliveries.c.version == claimed.version)
    values = {"reports": counts.reports, "urgent": counts.urgent, "notices": counts.notices}
    changed = await tx.change(
        update(deliveries).where(*chosen, deliveries.c.state != DELIVERED).values(state=MADE, parcel=sealed, **values)
    )
    if not changed:
        raise ClaimChanged
    await tx.change(
        update(summaries)
        .where(summaries.c.digest == claimed.digest, summaries.c.state == CLAIMED)
        .values(may_have_left=True)
    )


async def delivered(tx: Transaction, claimed: Claim, *, today: date) -> None:
    """Record that the courier took it: the sealed summaries are deleted, and their keys burn after the commit.

    Again does nothing.
    """
    chosen = (deliveries.c.digest == claimed.digest, deliveries.c.state != DELIVERED)
    if not await tx.change(update(deliveries).where(*chosen).values(state=DELIVERED, state_on=today)):
        return
    query = select(summaries.c.row).where(summaries.c.digest == claimed.digest, summaries.c.state == CLAIMED)
    await settle(tx, [row.row for row in await tx.rows(query)], DELIVERED, today)
    await daykeys.release(tx, claimed.partner)
    found = await _by_digest(tx, claimed.digest)
    if found is not None:
        await note_delivery(tx, found, DELIVERED)


async def call_off(tx: Transaction, claimed: Claim) -> None:
    """Give up a claim that turned out to hold nothing: all of it withdrawn, held or lost.

    Raises ValueError while there is something in it.
    """
    holds = exists().where(summaries.c.digest == claimed.digest, summaries.c.state == CLAIMED)
    chosen = (deliveries.c.digest == claimed.digest, deliveries.c.state != DELIVERED)
    if not await tx.change(delete(deliveries).where(*chosen, ~holds)):
        raise ValueError("this digest holds something, or is delivered")
    await daykeys.release(tx, claimed.partner)


async def parcel_of(tx: Transaction, digest: str) -> bytes | None:
    """The bytes to send again; None when they are acknowledged, too old, or were never kept. Raises CannotOpen."""
    found = await _by_digest(tx, digest)
    if found is None or found.parcel is None:
        return None
    return open_sealed(tx.key.key("parcel"), found.parcel, _parcel_place(digest))


async def acknowledge(tx: Transaction, digest: str) -> bool:
    """A worker has read it: delete what was kept for sending again. Gives whether that digest is known."""
    chosen = (deliveries.c.digest == digest, deliveries.c.state == DELIVERED)
    return await tx.change(update(deliveries).where(*chosen).values(parcel=None)) > 0


async def note_delivery(tx: Transaction, found: Row[Any], outcome: str) -> None:
    """One line of the delivery log: counts only, and a row that says nothing."""
    counts = {"reports": found.reports, "urgent": found.urgent, "notices": found.notices}
    row = {"row": secrets.token_bytes(16), "partner": found.partner, "day": found.day, "outcome": outcome}
    await tx.put(delivery_log, row | counts)


async def _waiting_rows(tx: Transaction, partner: str, day: date) -> list[bytes]:
    """What goes into a new claim. What a restored backup brings back is settled instead, or too old to go."""
    chosen = (summaries.c.partner == partner, summaries.c.state.in_((WAITING, HELD)), summaries.c.sealed.is_not(None))
    query = select(summaries.c.row).where(*chosen, summaries.c.due <= day, summaries.c.first_due >= day - UNDELIVERED)
    rows = [row.row for row in await tx.rows(query.with_for_update())]
    back = [row for row in rows if buried(tx, row)]
    await settle(tx, back, WITHDRAWN, day)
    return [row for row in rows if row not in back]


async def _claim_new(tx: Transaction, partner: str, day: date, rows: list[bytes]) -> None:
    digest = secrets.token_hex(8)
    values = {"digest": digest, "partner": partner, "day": day, "state": CLAIMED, "version": 0, "parcel": None}
    if await tx.put_new(deliveries, values | {"reports": 0, "urgent": 0, "notices": 0, "state_on": day}):
        await tx.change(
            update(summaries).where(summaries.c.row.in_(rows)).values(state=CLAIMED, digest=digest, state_on=day)
        )
        await daykeys.close(tx, partner, day)


async def _set_aside(tx: Transaction, row: Row[Any]) -> None:
    """Out of this digest and back to waiting, unless it may have left under this digest's id."""
    if not row.may_have_left:
        await tx.change(update(summaries).where(summaries.c.row == row.row).values(state=WAITING, digest=None))


async def _delivery(tx: Transaction, partner: str, day: date) -> Row[Any] | None:
    query = select(deliveries).where(deliveries.c.partner == partner, deliveries.c.day == day)
    return await tx.row(query.with_for_update())


async def _by_digest(tx: Transaction, digest: str) -> Row[Any] | None:
    return await tx.row(select(deliveries).where(deliveries.c.digest == digest))


def _claimed(found: Row[Any]) -> Claim:
    return Claim(found.digest, found.partner, found.day, found.version, found.state == MADE)


def _parcel_place(digest: str) -> Place:
    return Place("deliveries", "parcel", digest.encode())
