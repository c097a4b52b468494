"""Burning what a committed row says must burn, and finishing it after a crash."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from sqlalchemy import delete, select

from storage.burn import BurnFolder
from storage.retention import ORPHAN_KEY
from storage.tables import day_keys
from storage.transaction import Transaction

Write = Callable[[Callable[[Transaction], Awaitable[Any]]], Awaitable[Any]]


def burn_marked(burn: BurnFolder, names: list[str]) -> None:
    """Burn keys by name. Raises OSError at the first that will not burn."""
    for name in names:
        burn.burn(name)


async def finish_burning(write: Write, burn: BurnFolder) -> int:
    """Burn every key whose row says so, then drop those rows; burn half-burnt keys and those no row knows.

    Gives how many keys and leftovers there were. Raises OSError.
    """
    marked: tuple[tuple[bytes, str], ...] = await write(_marked)
    names = [name for _, name in marked]
    await asyncio.to_thread(burn_marked, burn, names)
    await write(lambda tx: _forget(tx, [row for row, _ in marked]))
    known: set[str] = await write(_known)
    orphans = list(burn.unknown(known, ORPHAN_KEY))
    await asyncio.to_thread(burn_marked, burn, orphans)
    return len(names) + len(orphans) + await asyncio.to_thread(burn.finish)


async def _marked(tx: Transaction) -> tuple[tuple[bytes, str], ...]:
    rows = await tx.rows(select(day_keys.c.row, day_keys.c.burn_name).where(day_keys.c.state == "burning"))
    return tuple((row.row, row.burn_name) for row in rows)


async def _forget(tx: Transaction, rows: list[bytes]) -> None:
    if rows:
        await tx.change(delete(day_keys).where(day_keys.c.row.in_(rows)))


async def _known(tx: Transaction) -> set[str]:
    return {row.burn_name for row in await tx.rows(select(day_keys.c.burn_name))}
