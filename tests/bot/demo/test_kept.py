"""What the server keeps, as it lies on the disk."""

from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.demo.kept import BYTES_SHOWN, ROWS_SHOWN, kept
from bot.demo.views import BurnFile, Cell


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncEngine:
    """A SQLite file with two tables; one name needs quoting."""
    engine = create_async_engine(f"sqlite+aiosqlite:///{tmp_path / 'demo.db'}")
    async with engine.begin() as connection:
        await connection.execute(
            text('CREATE TABLE "order" (id BLOB PRIMARY KEY, sealed BLOB, day TEXT) WITHOUT ROWID')
        )
        await connection.execute(text("CREATE TABLE counters (day TEXT PRIMARY KEY, number INTEGER)"))
    return engine


async def test_rows_are_shown_as_they_are(engine: AsyncEngine, tmp_path: Path) -> None:
    """Bytes by their first few and their size; dates and numbers in full; nothing as nothing."""
    async with engine.begin() as connection:
        await connection.execute(text("INSERT INTO counters VALUES ('2026-11-21', 7)"))
        await connection.execute(
            text("""INSERT INTO "order" VALUES (x'ff', zeroblob(1024), NULL), (x'00', x'01', 'd')""")
        )
    counters, order = (await kept(engine, tmp_path / "none")).tables
    assert (counters.name, counters.columns, counters.count) == ("counters", ("day", "number"), 1)
    assert counters.rows == ((Cell("2026-11-21"), Cell("7")),)
    assert order.columns == ("id", "sealed", "day")
    assert order.rows == (
        (Cell("00", 1), Cell("01", 1), Cell("d")),
        (Cell("ff", 1), Cell("00" * BYTES_SHOWN, 1024), Cell("")),
    )
    await engine.dispose()


async def test_a_long_table_is_cut_and_says_how_long_it_is(engine: AsyncEngine, tmp_path: Path) -> None:
    """The count is of all rows."""
    async with engine.begin() as connection:
        await connection.execute(
            text("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM n WHERE x < 50) "
                 "INSERT INTO counters SELECT x, x FROM n")
        )  # fmt: skip
    counters, _ = (await kept(engine, tmp_path)).tables
    assert (len(counters.rows), counters.count) == (ROWS_SHOWN, 50)
    await engine.dispose()


async def test_the_burn_folder_is_listed_with_sizes(engine: AsyncEngine, tmp_path: Path) -> None:
    """Names within the folder, folders themselves left out; no folder is no files."""
    burn = tmp_path / "burn"
    assert (await kept(engine, burn)).files == ()
    (burn / "tombstones").mkdir(parents=True)
    (burn / "b.key").write_bytes(b"x" * 32)
    (burn / "tombstones" / "a").write_bytes(b"")
    assert (await kept(engine, burn)).files == (BurnFile("b.key", 32), BurnFile("tombstones/a", 0))
    await engine.dispose()


async def test_the_look_leaves_no_reader_behind(engine: AsyncEngine, tmp_path: Path) -> None:
    """A truncating checkpoint succeeds right after it."""
    async with engine.begin() as connection:
        await connection.execute(text("INSERT INTO counters VALUES ('2026-11-21', 7)"))
    async with engine.connect() as connection:
        assert (await connection.execute(text("PRAGMA journal_mode=WAL"))).scalar_one() == "wal"
    await kept(engine, tmp_path)
    async with engine.connect() as connection:
        busy, _, _ = (await connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))).one()
    assert busy == 0
    await engine.dispose()
