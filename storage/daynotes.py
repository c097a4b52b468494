"""Counters for the monthly numbers: how many reports of which topic from which region. Nothing joins them to one."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import delete, func, select

from storage.tables import day_notes
from storage.transaction import Transaction


async def count(tx: Transaction, day: date, topic: str, region: str, by: int = 1) -> None:
    """Count a report."""
    values = {"day": day, "topic": topic, "region": region, "reports": by}
    await tx.put(day_notes, values, {"reports": day_notes.c.reports + by})


async def monthly(tx: Transaction, year: int, month: int) -> Mapping[tuple[str, str], int]:
    """How many reports a month had, by topic and region. Not publishable as they are: small numbers point at people."""
    first, following = date(year, month, 1), date(year + month // 12, month % 12 + 1, 1)
    query = select(day_notes.c.topic, day_notes.c.region, func.sum(day_notes.c.reports).label("total"))
    rows = await tx.rows(
        query.where(day_notes.c.day >= first, day_notes.c.day < following).group_by(
            day_notes.c.topic, day_notes.c.region
        )
    )
    return {(row.topic, row.region): int(row.total) for row in rows}


async def fold(tx: Transaction, before: date) -> int:
    """Add the counts of single days before a day up by month. Gives how many rows went."""
    rows = [row for row in await tx.rows(select(day_notes).where(day_notes.c.day < before)) if row.day.day != 1]
    for row in rows:
        await tx.change(
            delete(day_notes).where(
                day_notes.c.day == row.day, day_notes.c.topic == row.topic, day_notes.c.region == row.region
            )
        )
        await count(tx, row.day.replace(day=1), row.topic, row.region, row.reports)
    return len(rows)
