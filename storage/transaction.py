"""What a step of work is given: the open transaction, and the keys it seals with."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Delete, Select, Table, Update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import CursorResult, Row
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.burn import BurnFolder, Epochs
from storage.keys import ServerKey


@dataclass(frozen=True, slots=True, repr=False)
class Transaction:
    """One step's hold on the database. A step does nothing slow: others wait for the same commit."""

    connection: AsyncConnection
    key: ServerKey
    burn: BurnFolder
    burn_after: list[str] = field(default_factory=list)
    """Names of keys to burn once this is committed. Each is named by a `burning` row until it is burnt."""

    @property
    def epochs(self) -> Epochs:
        """The secrets of the days, read from the folder each time: a secret kept in memory would outlive its file."""
        return Epochs(self.burn)

    async def rows(self, query: Select[Any]) -> tuple[Row[Any], ...]:
        """Every row of a query."""
        return tuple((await self.connection.execute(query)).all())

    async def row(self, query: Select[Any]) -> Row[Any] | None:
        """The first row of a query, or None."""
        found: Row[Any] | None = (await self.connection.execute(query)).first()
        return found

    async def change(self, statement: Update | Delete) -> int:
        """Run an update or a delete. Gives how many rows it touched."""
        result = await self.connection.execute(statement)
        return result.rowcount if isinstance(result, CursorResult) else 0

    async def put(self, table: Table, values: Mapping[str, Any], change: Mapping[str, Any] | None = None) -> None:
        """Insert a row, or where its primary key is there already set `change` (by default all values)."""
        keys = [column.name for column in table.primary_key]
        new = {name: value for name, value in values.items() if name not in keys} if change is None else dict(change)
        if self.connection.dialect.name == "postgresql":
            await self.connection.execute(
                postgresql.insert(table).values(**values).on_conflict_do_update(index_elements=keys, set_=new)
            )
        else:
            await self.connection.execute(
                sqlite.insert(table).values(**values).on_conflict_do_update(index_elements=keys, set_=new)
            )

    async def put_new(self, table: Table, values: Mapping[str, Any]) -> bool:
        """Insert a row unless one with the same key is there. Gives whether it was inserted."""
        if self.connection.dialect.name == "postgresql":
            result = await self.connection.execute(postgresql.insert(table).values(**values).on_conflict_do_nothing())
        else:
            result = await self.connection.execute(sqlite.insert(table).values(**values).on_conflict_do_nothing())
        return result.rowcount > 0

    async def make_burnable(self, name: str) -> bytes:
        """A new key in the burn folder, on the disk before this transaction commits. Raises OSError."""
        return await asyncio.to_thread(self.burn.make, name)
