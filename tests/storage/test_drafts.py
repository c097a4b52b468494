"""Drafts and notes of what to clear: readable while their day lasts, by that chat, and by nobody afterwards."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import DateTime, Time, delete, func, select, text, update

from storage import clearing
from storage.burn import BurnFolder, Epochs
from storage.clearing import (
    QUARTER,
    all_to_clear,
    drop_overdue,
    drop_to_clear,
    due_to_clear,
    keep_to_clear,
)
from storage.drafts import drop_dead, drop_draft, load_draft, rewrite_draft, save_draft
from storage.keys import ServerKey, chat_bytes
from storage.sealing import CannotOpen
from storage.store import Store
from storage.tables import METADATA, sessions, to_clear
from storage.transaction import Transaction

CHAT = 7_312_554_901
DAY = timedelta(days=1)


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Both databases, for everything here."""
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path}/safereport.db"
    return str(request.getfixturevalue("postgres"))


@pytest.fixture
async def store(url: str, key: ServerKey, burn: BurnFolder, now: datetime) -> AsyncIterator[Store]:
    """The open store, its tables emptied afterwards: PostgreSQL is shared by the tests."""
    opened = await Store.open(url, key, burn, now)
    yield opened
    async with opened._engine.begin() as connection:
        for table in METADATA.sorted_tables:
            await connection.execute(delete(table))
    await opened.close()


async def count(store: Store, table) -> int:
    """How many rows a table has."""

    async def step(tx: Transaction) -> int:
        return (await tx.connection.execute(select(func.count()).select_from(table))).scalar_one()

    return await store.read(step)


def saving(chat: int, plain: bytes, now: datetime):
    """A step that saves a draft."""
    return lambda tx: save_draft(tx, chat, plain, now)


def loading(chat: int, now: datetime):
    """A step that loads a draft."""
    return lambda tx: load_draft(tx, chat, now)


async def test_a_draft_rewritten_keeps_its_epoch_and_is_never_begun(store: Store, now: datetime):
    """What the desk changes of its own accord the next day dies with the day on which the person last came."""
    await store.write(saving(CHAT, b"one", now))
    await store.write(lambda tx: rewrite_draft(tx, CHAT, b"emptied", now + DAY))
    assert await store.read(loading(CHAT, now + DAY)) == b"emptied"
    assert await store.read(loading(CHAT, now + 2 * DAY)) is None
    await store.write(lambda tx: rewrite_draft(tx, CHAT + 1, b"none", now))
    assert await count(store, sessions) == 1


async def test_a_draft_is_loaded_as_it_was_saved_by_its_own_chat_only(store: Store, now: datetime):
    """The latest one, and another chat sees nothing; group chats have negative ids."""
    await store.write(saving(CHAT, b"one", now))
    await store.write(saving(CHAT, b"two", now))
    await store.write(saving(-1001234567890, b"other", now))
    assert await store.read(loading(CHAT, now)) == b"two"
    assert await store.read(loading(-1001234567890, now)) == b"other"
    assert await store.read(loading(CHAT + 1, now)) is None
    assert await count(store, sessions) == 2


async def test_a_draft_lives_until_the_second_midnight_and_each_save_starts_anew(store: Store, now: datetime):
    """Saved again on the next day, it is one row under the next epoch."""
    await store.write(saving(CHAT, b"one", now))
    assert await store.read(loading(CHAT, now + DAY)) == b"one"
    assert await store.read(loading(CHAT, now + 2 * DAY)) is None
    await store.write(saving(CHAT, b"two", now + DAY))
    assert await count(store, sessions) == 1
    assert await store.read(loading(CHAT, now + 2 * DAY)) == b"two"


async def test_after_its_epoch_is_burnt_no_clock_brings_a_draft_back(store: Store, burn: BurnFolder, now: datetime):
    """The row may still be there; the key is not."""
    await store.write(saving(CHAT, b"one", now))
    Epochs(burn).burn_old(now + 2 * DAY)
    assert await count(store, sessions) == 1
    assert await store.read(loading(CHAT, now)) is None
    assert await store.write(lambda tx: drop_dead(tx, now + 2 * DAY)) == 1
    assert await count(store, sessions) == 0


async def test_dropping_a_draft_leaves_no_row_of_either_day(store: Store, now: datetime):
    """Leave and wipe means gone."""
    await store.write(saving(CHAT, b"one", now))
    await store.write(lambda tx: drop_draft(tx, CHAT, now + DAY))
    assert await count(store, sessions) == 0
    await store.write(lambda tx: drop_draft(tx, CHAT, now + DAY))


async def test_a_draft_moved_to_another_chats_row_does_not_open(
    store: Store, burn: BurnFolder, key: ServerKey, now: datetime
):
    """Whoever can write the database cannot give one person another's draft."""
    await store.write(saving(1, b"one", now))
    await store.write(saving(2, b"two", now))
    _, secret = Epochs(burn).secret(now)

    async def swap(tx: Transaction) -> None:
        rows = {row.row: row.sealed for row in await tx.rows(select(sessions))}
        stolen = rows[key.pseudonym(2, secret)]
        await tx.change(update(sessions).where(sessions.c.row == key.pseudonym(1, secret)).values(sealed=stolen))

    await store.write(swap)
    with pytest.raises(CannotOpen):
        await store.read(loading(1, now))


async def test_a_note_comes_back_whole_when_it_is_due(store: Store, now: datetime):
    """Chat, messages, replies owed; rounded up to the quarter; the row stays when it is written again."""
    due = now + timedelta(hours=3)

    def keeping(row: bytes | None, owed: bytes):
        return lambda tx: keep_to_clear(tx, row, CHAT, message_ids=[5, 2**40], due=due, owed=owed, now=now)

    row = await store.write(keeping(None, b"first"))
    assert await store.write(keeping(row, b"owed")) == row
    assert await store.read(lambda tx: due_to_clear(tx, due - timedelta(minutes=1))) == ()
    (note,) = await store.read(lambda tx: due_to_clear(tx, due + timedelta(minutes=15)))
    assert (note.row, note.chat, note.message_ids, note.owed) == (row, CHAT, (5, 2**40), b"owed")
    assert due <= note.due < due + timedelta(seconds=QUARTER)
    assert note.due.timestamp() % QUARTER == 0
    assert await store.read(lambda tx: all_to_clear(tx, now)) == (note,)
    assert str(CHAT) not in repr(note)
    await store.write(lambda tx: drop_to_clear(tx, row))
    assert await store.read(lambda tx: all_to_clear(tx, now)) == ()


@pytest.mark.parametrize("hour", [0, 12, 23])
async def test_a_note_is_due_and_gone_within_47_hours(store: Store, hour: int):
    """However late in the day it was written and however far ahead it was due; 46 hours leave an hour for trying."""
    written = datetime(2026, 3, 4, hour, 0, 1, tzinfo=UTC)
    await store.write(
        lambda tx: keep_to_clear(tx, None, CHAT, message_ids=[1], due=written + 9 * DAY, owed=b"", now=written)
    )
    (note,) = await store.read(lambda tx: all_to_clear(tx, written))
    assert written < note.due <= written + timedelta(hours=46)
    assert len(await store.read(lambda tx: due_to_clear(tx, note.due))) == 1
    assert await store.write(lambda tx: drop_overdue(tx, note.due)) == 0
    assert await store.read(lambda tx: all_to_clear(tx, written + timedelta(hours=47))) == ()
    assert await store.write(lambda tx: drop_overdue(tx, written + timedelta(hours=47))) == 1
    assert await count(store, to_clear) == 0


async def test_a_broken_note_does_not_keep_the_others_from_being_cleared(store: Store, now: datetime):
    """One flipped byte costs one chat its cleaning, not all."""
    rows = []
    for chat in (1, 2):
        rows.append(
            await store.write(
                lambda tx, chat=chat: keep_to_clear(tx, None, chat, message_ids=[1], due=now, owed=b"", now=now)
            )
        )
    await store.write(lambda tx: tx.change(update(to_clear).where(to_clear.c.row == rows[0]).values(sealed=b"\x01x")))
    assert [note.chat for note in await store.read(lambda tx: all_to_clear(tx, now))] == [2]


async def test_a_chat_id_and_a_sentence_are_nowhere_on_the_disk(
    store: Store, url: str, burn: BurnFolder, now: datetime, tmp_path: Path
):
    """As number or text, in either byte order; before and after the checkpoint; in the log, the burn folder, a name."""
    sentence = "a conspicuous sentence that nobody else writes"
    plain = f'{{"words": "{sentence}"}}'.encode()
    for hours in (0, 24):
        at = now + timedelta(hours=hours)
        await store.write(saving(CHAT, plain, at))
        await store.write(
            lambda tx, at=at: keep_to_clear(tx, None, CHAT, message_ids=[CHAT], due=at, owed=plain, now=at)
        )
    needles = [str(CHAT).encode(), chat_bytes(CHAT), chat_bytes(CHAT)[::-1], chat_bytes(CHAT)[3:], sentence.encode()]
    for _ in range(2):
        searched = on_disk(tmp_path)
        if url.startswith("postgresql"):
            searched += await store.read(everything)
        assert len(searched) > 1000
        assert not [needle for needle in needles if needle in searched]
        await store.checkpoint()


def on_disk(folder: Path) -> bytes:
    """Every name and every byte under a folder."""
    return b"".join(str(file).encode() + file.read_bytes() for file in folder.rglob("*") if file.is_file())


async def everything(tx: Transaction) -> bytes:
    """Every value of every table."""
    rows = [tuple(row) for table in METADATA.sorted_tables for row in await tx.rows(select(table))]
    return b"".join(value if isinstance(value, bytes) else str(value).encode() for row in rows for value in row)


async def test_a_deleted_draft_is_not_left_in_the_file_or_its_log(
    store: Store, url: str, now: datetime, tmp_path: Path
):
    """Deleting and a truncating checkpoint leave no page of it: the very ciphertext is searched for."""
    if url.startswith("postgresql"):
        return  # it keeps dead rows: there the epoch's burning is what counts
    await store.write(saving(CHAT, b"x" * 9000, now))
    sealed = await store.read(lambda tx: tx.row(select(sessions.c.sealed)))
    assert sealed is not None
    piece = sealed[0][2000:2032]
    files = [tmp_path / "safereport.db", tmp_path / "safereport.db-wal"]
    assert any(piece in file.read_bytes() for file in files)
    await store.write(lambda tx: drop_draft(tx, CHAT, now))
    await store.checkpoint()
    assert not any(piece in file.read_bytes() for file in files)


def test_no_column_can_hold_a_time_of_day():
    """Dates, and one count of quarters of an hour; nothing else in any table measures time."""
    columns = [column for table in METADATA.sorted_tables for column in table.columns]
    assert not [column for column in columns if isinstance(column.type, DateTime | Time)]
    timed = [str(column) for column in columns if column.name in ("due", "time", "at") and "INT" in str(column.type)]
    assert timed == ["to_clear.due"]


@given(st.integers(-(2**62), 2**62), st.lists(st.integers(0, 2**62), max_size=5), st.binary(max_size=50))
def test_any_note_survives_its_own_writing(chat: int, messages: list[int], owed: bytes):
    """The bytes inside a note are ours; they are read back exactly."""
    packed = clearing._HEAD.pack(chat, len(messages)) + b"".join(clearing._ID.pack(n) for n in messages) + owed
    note = clearing._read(b"row", 4, packed)
    assert (note.chat, list(note.message_ids), note.owed) == (chat, messages, owed)


async def test_rows_of_a_clock_gone_wrong_are_dropped_too(store: Store, burn: BurnFolder, now: datetime):
    """A draft dated next month would stand there until then, unreadable."""
    await store.write(saving(CHAT, b"one", now + 30 * DAY))
    Epochs(burn).burn_old(now)
    assert await store.write(lambda tx: drop_dead(tx, now)) == 1
    await store.read(lambda tx: tx.connection.execute(text("SELECT 1")))
