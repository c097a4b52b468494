"""The store: who is told "saved" is saved, who is not is told why, and nobody else's mistake is theirs."""

import asyncio
import os
import re
import sqlite3
import traceback
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import select, text

from storage.burn import BurnFolder
from storage.drafts import load_draft, save_draft
from storage.engine import StoreWrong
from storage.keys import ServerKey
from storage.store import NotSaved, Store
from storage.tables import METADATA, settings
from storage.transaction import Transaction


def putting(name: str, value: str = "x", wrong: Exception | None = None):
    """A step that writes a setting, and then may raise."""

    async def step(tx: Transaction) -> str:
        await tx.put(settings, {"name": name, "value": value})
        if wrong is not None:
            raise wrong
        return name

    return step


async def names(store: Store) -> set[str]:
    """The settings that are there."""

    async def step(tx: Transaction) -> set[str]:
        return {row.name for row in await tx.rows(select(settings.c.name))}

    return await store.read(step) - {"server_key", "burn_folder", "purged_to"}


async def test_a_write_returns_what_its_step_returns_and_is_there_afterwards(store: Store):
    """The simplest promise."""
    assert await store.write(putting("a")) == "a"
    assert await names(store) == {"a"}


async def test_writes_asked_for_at_once_share_a_commit(store: Store):
    """A hundred writes take a handful of commits: each group is the work that came in during the last."""
    groups: list[int] = []
    real = store._write_group

    async def counted(jobs):
        groups.append(len(jobs))
        await real(jobs)

    store._write_group = counted
    await asyncio.gather(*(store.write(putting(str(n))) for n in range(100)))
    assert len(await names(store)) == 100
    assert len(groups) <= 4


async def test_a_step_that_raises_undoes_and_fails_only_itself(store: Store):
    """Its neighbours in the commit are saved; its own exception comes back to whoever asked."""
    results = await asyncio.gather(
        store.write(putting("before")),
        store.write(putting("wrong", wrong=KeyError("mine"))),
        store.write(putting("after")),
        return_exceptions=True,
    )
    assert results[0] == "before"
    assert results[2] == "after"
    assert isinstance(results[1], KeyError)
    assert await names(store) == {"before", "after"}


async def test_a_statement_the_database_refuses_fails_only_its_own_step_and_quotes_nothing(store: Store):
    """A constraint names no value; the error is ours, not SQLAlchemy's."""

    async def refused(tx: Transaction) -> None:
        await tx.connection.execute(settings.insert().values(name="conspicuous", value=None))

    results = await asyncio.gather(store.write(putting("a")), store.write(refused), return_exceptions=True)
    assert results[0] == "a"
    assert isinstance(results[1], NotSaved)
    told = "".join(traceback.format_exception(results[1]))
    assert "conspicuous" not in told
    assert "sqlalchemy" not in told
    assert await names(store) == {"a"}


async def test_a_failed_commit_is_told_to_everyone_in_it_and_saves_nothing(
    store: Store, monkeypatch: pytest.MonkeyPatch
):
    """Also to those whose own step went well; afterwards the store works again."""
    with monkeypatch.context() as broken:
        broken.setattr(store._engine.dialect, "do_commit", fails("database or disk is full"))
        results = await asyncio.gather(*(store.write(putting(str(n))) for n in range(3)), return_exceptions=True)
    assert [type(result) for result in results] == [NotSaved] * 3
    assert {str(result) for result in results} == {"the disk is full"}
    assert await names(store) == set()
    await store.write(putting("again"))
    assert await names(store) == {"again"}


def fails(message: str):
    """A commit that a database refuses."""

    def commit(*_: object) -> None:
        raise sqlite3.OperationalError(message)

    return commit


async def test_nobody_hears_of_success_before_the_commit(store: Store, monkeypatch: pytest.MonkeyPatch):
    """At the moment of the commit the caller is still waiting."""
    heard: list[bool] = []
    real = store._engine.dialect.do_commit
    task: asyncio.Task[str] | None = None

    def commit(connection: object) -> None:
        heard.append(task is not None and task.done())
        real(connection)

    monkeypatch.setattr(store._engine.dialect, "do_commit", commit)
    task = asyncio.create_task(store.write(putting("a")))
    await task
    assert heard == [False]


async def test_a_full_disk_fails_the_whole_group_and_loses_nothing_that_was_there(
    store: Store, url: str, tmp_path: Path
):
    """SQLite undoes the transaction by itself; nothing of the group may be committed piecemeal after that."""
    await store.write(putting("before"))

    async def limited(tx: Transaction) -> None:
        pages = (await tx.connection.exec_driver_sql("PRAGMA page_count")).scalar_one()
        await tx.connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")

    async def large(tx: Transaction) -> None:
        await tx.connection.execute(text("CREATE TABLE filling (x)"))
        await tx.connection.execute(text("INSERT INTO filling VALUES (zeroblob(1000000))"))

    results = await asyncio.gather(
        store.write(limited), store.write(putting("small")), store.write(large), store.write(putting("late")),
        return_exceptions=True,
    )  # fmt: skip
    assert isinstance(results[2], NotSaved)
    assert str(results[2]) == "the disk is full"
    saved = await names(store)
    assert "before" in saved
    for result, name in ((results[1], "small"), (results[3], "late")):
        assert (name in saved) == (result == name)


async def test_a_cancelled_caller_does_not_stop_the_writer(store: Store):
    """Impatient callers come and go; a step that was cancelled inside fails alone."""

    async def cancelled(tx: Transaction) -> None:
        raise asyncio.CancelledError

    first = asyncio.create_task(store.write(putting("a")))
    await asyncio.sleep(0)
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await store.write(cancelled)
    await store.write(putting("b"))
    assert "b" in await names(store)


async def test_a_closed_store_saves_nothing_and_says_so(url: str, key: ServerKey, burn: BurnFolder, now: datetime):
    """What was asked for before closing is saved, what comes later is refused, closing twice is one."""
    store = await Store.open(url, key, burn, now)
    asked = asyncio.create_task(store.write(putting("a")))
    await asyncio.sleep(0)
    await store.close()
    assert await asked == "a"
    with pytest.raises(NotSaved, match="closed"):
        await store.write(putting("b"))
    with pytest.raises(NotSaved, match="closed"):
        await names(store)
    await store.close()


async def test_a_locked_database_is_not_saved(store: Store, tmp_path: Path):
    """Another program holds the write lock: the caller hears it, and can try again."""
    async with store._engine.connect() as connection:
        await connection.exec_driver_sql("PRAGMA busy_timeout=1")
    other = sqlite3.connect(tmp_path / "safereport.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(NotSaved, match="locked"):
        await store.write(putting("a"))
    other.execute("ROLLBACK")
    other.close()
    await store.write(putting("a"))


async def test_a_database_that_is_no_database_is_refused_without_its_path_or_password(
    key: ServerKey, burn: BurnFolder, now: datetime, tmp_path: Path
):
    """Every address that cannot work: a clear word, and nothing of what stood in it."""
    (tmp_path / "text.db").write_text("this is not a database, and longer than a header would be")
    (tmp_path / "text.db").chmod(0o600)
    for url in (
        f"sqlite+aiosqlite:///{tmp_path}/text.db",
        "postgresql+asyncpg://someone:conspicuous@127.0.0.1:1/nothing",
        "mysql://someone:conspicuous@localhost/x",
        "conspicuous",
        f"sqlite+aiosqlite:///{tmp_path}",
    ):
        with pytest.raises((StoreWrong, NotSaved)) as caught:
            await Store.open(url, key, burn, now)
        assert "conspicuous" not in "".join(traceback.format_exception(caught.value))


async def test_sqlite_is_set_up_as_promised(store: Store, tmp_path: Path):
    """WAL, full sync, deleted bytes overwritten, no temporary files; tables without hidden row numbers; mode 0600."""
    wanted = {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "foreign_keys": 1, "temp_store": 2}

    async def pragmas(tx: Transaction) -> dict[str, object]:
        return {name: (await tx.connection.exec_driver_sql(f"PRAGMA {name}")).scalar_one() for name in wanted}

    assert await store.read(pragmas) == wanted
    assert await store.write(pragmas) == wanted

    async def made(tx: Transaction) -> list[str]:
        return list((await tx.connection.execute(text("SELECT sql FROM sqlite_master WHERE type = 'table'"))).scalars())

    tables = await store.read(made)
    assert len(tables) == len(METADATA.tables)
    assert all("WITHOUT ROWID" in sql for sql in tables)
    assert modes(tmp_path) == {0o600}


def modes(folder: Path) -> set[int]:
    """The permissions of the database file and of what SQLite keeps beside it."""
    return {file.stat().st_mode & 0o777 for file in folder.glob("safereport.db*")}


async def test_a_checkpoint_empties_the_log_once_the_reader_is_gone(store: Store, tmp_path: Path):
    """It keeps trying while someone reads, and does not give up."""
    log = tmp_path / "safereport.db-wal"
    await store.write(putting("a"))
    reader = sqlite3.connect(tmp_path / "safereport.db", isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM settings").fetchall()
    await store.write(putting("b"))
    assert not await store.checkpoint(patience=0.01)
    waiting = asyncio.create_task(store.checkpoint())
    await asyncio.sleep(0.05)
    assert not waiting.done()
    assert log.stat().st_size > 0
    reader.execute("COMMIT")
    reader.close()
    assert await waiting
    assert log.stat().st_size == 0


async def test_a_reader_that_never_ends_does_not_keep_a_store_from_opening_or_closing(
    store: Store, url: str, key: ServerKey, now: datetime, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):  # fmt: skip
    """Somebody's database browser must not stop the bot."""
    reader = sqlite3.connect(tmp_path / "safereport.db", isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM settings").fetchall()
    await store.write(putting("a"))
    monkeypatch.setattr(Store.checkpoint, "__defaults__", (0.01,))
    other = await Store.open(url, key, BurnFolder(tmp_path / "burn"), now)
    assert await names(other) == {"a"}
    await other.close()
    reader.close()


async def test_another_server_key_is_refused(url: str, burn: BurnFolder, store: Store, now: datetime, tmp_path: Path):
    """With the wrong key mounted nothing would open, and purging would take it for lost."""
    with pytest.raises(StoreWrong, match="another server key"):
        await Store.open(url, ServerKey.make(tmp_path / "other.key"), burn, now)


async def test_another_burn_folder_is_refused_until_the_operator_says_it_is_gone(
    url: str, key: ServerKey, store: Store, now: datetime, tmp_path: Path
):
    """A folder that is not mounted looks like one where everything is burnt."""
    await store.close()
    empty = BurnFolder(tmp_path / "empty")
    with pytest.raises(StoreWrong, match="is it mounted"):
        await Store.open(url, key, empty, now)
    (tmp_path / "empty" / "adopt").touch()
    await (await Store.open(url, key, empty, now)).close()
    assert not (tmp_path / "empty" / "adopt").exists()
    with pytest.raises(StoreWrong, match="another database"):
        await Store.open(url, key, BurnFolder(tmp_path / "burn"), now)


async def test_a_new_database_does_not_take_over_a_folder_with_keys_in_it(
    key: ServerKey, burn: BurnFolder, now: datetime, tmp_path: Path
):
    """A mistyped address must not let the keys of another database be taken for orphans."""
    burn.make("day-1")
    with pytest.raises(StoreWrong, match="another database"):
        await Store.open(f"sqlite+aiosqlite:///{tmp_path}/new.db", key, burn, now)
    assert burn.has("day-1")


async def test_a_store_in_memory_is_a_store(key: ServerKey, burn: BurnFolder, now: datetime):
    """Reads and writes share its one connection and do not disturb each other."""
    store = await Store.open("sqlite+aiosqlite://", key, burn, now)
    steps = [store.write(lambda tx, n=n: save_draft(tx, n, b"%d" % n, now)) for n in range(20)]
    steps += [store.read(lambda tx, n=n: load_draft(tx, n, now)) for n in range(20)]
    results = await asyncio.gather(*steps)
    assert results[20:] == [b"%d" % n for n in range(20)]
    await store.checkpoint()
    await store.close()


async def test_a_burn_folder_that_refuses_fails_the_step_as_not_saved(
    store: Store, now: datetime, monkeypatch: pytest.MonkeyPatch
):
    """A full disk under the burn folder is told like one under the database."""

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(os, "write", full)
        with pytest.raises(NotSaved, match="disk is full"):
            await store.write(lambda tx: save_draft(tx, 1, b"x", now))
    await store.write(lambda tx: save_draft(tx, 1, b"x", now))


async def test_a_file_written_anew_does_not_tell_which_rows_came_together(store: Store, tmp_path: Path):
    """Row by row, summaries and copies lie by their random keys, not in the order in which they came."""
    large = os.urandom(6000)
    for number in range(12):
        for name in (f"summary-{os.urandom(4).hex()}-{number:02}", f"copy-{os.urandom(4).hex()}-{number:02}"):
            await store.write(putting(name, f"{large.hex()}{number:02}{name[:4]}"))
    await store.checkpoint()
    grown = _order(tmp_path)
    assert grown == sorted(grown, key=lambda mark: mark[:2]), "as the file grows, those of one commit lie side by side"
    assert await store.reorder()
    rows = sorted(await names(store))
    assert _order(tmp_path) == [f"{name[-2:]}{name[:4]}" for name in rows]


def _order(folder: Path) -> list[str]:
    """What the large values of the file end with, in the order they lie in it."""
    (file,) = folder.glob("*.db")
    found = re.findall(rb"[0-9a-f]{20}(\d\d(?:summ|copy))", file.read_bytes())
    return [mark.decode() for mark in found]
