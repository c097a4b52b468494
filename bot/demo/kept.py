"""What the server keeps, read from the disk as anyone who took it would read it."""

import asyncio
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, column, func, inspect, select, table
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.demo.views import BurnFile, Cell, Kept, Table

ROWS_SHOWN: Final = 20
"""Rows of one table on the page; the count says how many more there are."""
BYTES_SHOWN: Final = 8
"""Leading bytes of a sealed value: enough to see the version byte and that the rest changes."""


async def kept(engine: AsyncEngine, burn: Path) -> Kept:
    """Every table of the database and every file of the burn folder, as they are.

    The read ends at once, so that it never holds up a truncating checkpoint.
    """
    async with engine.connect() as connection:
        tables = await connection.run_sync(_tables)
    return Kept(tables, await asyncio.to_thread(_files, burn))


def _tables(connection: Connection) -> tuple[Table, ...]:
    return tuple(_table(connection, name) for name in sorted(inspect(connection).get_table_names()))


def _table(connection: Connection, name: str) -> Table:
    found = inspect(connection)
    columns = tuple(str(col["name"]) for col in found.get_columns(name))
    key = found.get_pk_constraint(name)["constrained_columns"]
    source = table(name, *map(column, columns))
    wanted = select(*source.c).order_by(*(source.c[k] for k in key)).limit(ROWS_SHOWN)
    rows = tuple(tuple(_cell(value) for value in row) for row in connection.execute(wanted))
    count = connection.execute(select(func.count()).select_from(source)).scalar_one()
    return Table(name, columns, rows, count)


def _cell(value: object) -> Cell:
    match value:
        case bytes():
            return Cell(value[:BYTES_SHOWN].hex(), len(value))
        case None:
            return Cell("")
        case _:
            return Cell(str(value))


def _files(burn: Path) -> tuple[BurnFile, ...]:
    found = []
    for path in sorted(burn.rglob("*")) if burn.is_dir() else ():
        try:
            if path.is_file():
                found.append(BurnFile(path.relative_to(burn).as_posix(), path.stat().st_size))
        except FileNotFoundError:  # burned between the listing and the look
            continue
    return tuple(found)
