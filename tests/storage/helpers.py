"""Steps and readings that the storage tests share."""

import sqlite3
from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy import func, select

from storage import deliveries, outbox
from storage.deliveries import Claim, Counts, Opened
from storage.store import Store
from storage.transaction import Transaction

TODAY = date(2026, 3, 4)
DUE = date(2026, 3, 5)
LATER = date(2026, 3, 6)
PARTNER = "harbour-house"


def at(day: date) -> datetime:
    """Noon of a day."""
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


async def send(store: Store, plain: bytes = b"plain", partner: str = PARTNER, day: date = DUE) -> bytes:
    """A confirmed report."""
    return await store.write(lambda tx: outbox.seal_summary(tx, partner, day, plain))


async def take_back(store: Store, row: bytes, day: date = DUE, partner: str = PARTNER) -> object:
    """A withdrawal, with a notice."""
    return await store.write(lambda tx: outbox.withdraw(tx, row, partner, day, b"notice", today=TODAY))


async def claim(store: Store, day: date = DUE, partner: str = PARTNER) -> Claim | None:
    """A round's claim."""
    return await store.write(lambda tx: deliveries.claim(tx, partner, day))


async def opened(store: Store, claimed: Claim) -> tuple[tuple[Opened, ...], int]:
    """What is in a claim."""
    return await store.write(lambda tx: deliveries.open_claimed(tx, claimed, today=DUE))


async def plains(store: Store, claimed: Claim) -> list[bytes]:
    """The plain bytes in a claim, sorted."""
    return sorted(one.plain for one in (await opened(store, claimed))[0])


async def make(store: Store, claimed: Claim, parcel: bytes | None = None) -> None:
    """A digest made."""
    await store.write(lambda tx: deliveries.made(tx, claimed, parcel, Counts(reports=1)))


async def deliver(store: Store, claimed: Claim, today: date = DUE) -> None:
    """A digest taken by its courier."""
    await store.write(lambda tx: deliveries.delivered(tx, claimed, today=today))


async def round_of(store: Store, day: date = DUE, parcel: bytes | None = None) -> list[bytes] | None:
    """A whole round: what was delivered, None when there was nothing."""
    claimed = await claim(store, day)
    if claimed is None:
        return None
    words = await plains(store, claimed)
    await make(store, claimed, parcel)
    await deliver(store, claimed, day)
    await store.finish()
    return words


async def state(store: Store, row: bytes) -> str | None:
    """What the reporter is told."""
    found = await store.read(lambda tx: outbox.summary_state(tx, row))
    return None if found is None else found.state


async def rows(store: Store, table) -> int:
    """How many rows a table has."""

    async def step(tx: Transaction) -> int:
        return (await tx.connection.execute(select(func.count()).select_from(table))).scalar_one()

    return await store.read(step)


def backed_up(folder: Path) -> bytes:
    """The database as a backup program copies it: one file, whole."""
    source, copy = sqlite3.connect(folder / "safereport.db"), sqlite3.connect(folder / "backup.db")
    source.backup(copy)
    source.close()
    copy.close()
    content = (folder / "backup.db").read_bytes()
    (folder / "backup.db").unlink()
    return content


def restored(folder: Path, content: bytes) -> None:
    """A backup put back in place of a closed database."""
    for file in folder.glob("safereport.db*"):
        file.unlink()
    (folder / "safereport.db").write_bytes(content)
    (folder / "safereport.db").chmod(0o600)
