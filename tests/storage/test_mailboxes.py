"""Mailboxes: opened by their code, by nothing else, and not again after they were erased."""

from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import select, update

from storage import mailboxes
from storage.burn import BurnFolder
from storage.keys import Pepper, ServerKey
from storage.mailboxes import MailboxTaken
from storage.receipt import MailboxKeys, Receipt, open_mailbox_keys
from storage.sealing import CannotOpen, new_key
from storage.store import Store
from storage.tables import mailbox_letters
from storage.tables import mailboxes as table
from tests.storage.helpers import DUE, LATER, TODAY, backed_up, restored, rows

PEPPER = Pepper(1, new_key())
COPY = b"conspicuous copy of what was sent"


@pytest.fixture
def keys() -> MailboxKeys:
    """A code's keys."""
    return open_mailbox_keys(Receipt.mint(), PEPPER)


def reading(keys: MailboxKeys, day=TODAY):
    """A step that reads a mailbox."""
    return lambda tx: mailboxes.read_mailbox(tx, keys, today=day)


def opening(keys: MailboxKeys, copy: bytes = COPY):
    """A step that opens one."""
    return lambda tx: mailboxes.open_mailbox(tx, keys, copy, today=TODAY)


async def test_a_code_opens_its_copy_and_another_code_finds_nothing(store: Store, keys: MailboxKeys):
    """And using it moves the day of last use."""
    await store.write(opening(keys))
    assert await store.write(reading(keys, LATER)) == COPY
    assert await store.write(reading(open_mailbox_keys(Receipt.mint(), PEPPER))) is None
    found = await store.read(lambda tx: tx.row(select(table.c.last_used)))
    assert found.last_used == LATER


async def test_a_copy_is_replaced_and_a_code_is_given_once(store: Store, keys: MailboxKeys):
    """Rewriting needs the mailbox; opening it a second time is refused and changes nothing."""
    assert not await store.write(lambda tx: mailboxes.rewrite_copy(tx, keys, b"new"))
    await store.write(opening(keys))
    with pytest.raises(MailboxTaken):
        await store.write(opening(keys, b"other"))
    assert await store.write(reading(keys)) == COPY
    assert await store.write(lambda tx: mailboxes.rewrite_copy(tx, keys, b"new"))
    assert await store.write(reading(keys)) == b"new"


async def test_letters_are_sealed_by_whoever_cannot_read_them(store: Store, keys: MailboxKeys):
    """Written with the lookup alone, read with the code, oldest day first."""
    assert not await store.write(lambda tx: mailboxes.write_letter(tx, keys.lookup, b"x", today=TODAY))
    await store.write(opening(keys))
    for day, letter in ((LATER, b"second"), (DUE, b"first")):
        assert await store.write(
            lambda tx, day=day, letter=letter: mailboxes.write_letter(tx, keys.lookup, letter, today=day)
        )
    assert await store.read(lambda tx: mailboxes.read_letters(tx, keys)) == (b"first", b"second")


async def test_an_erased_mailbox_is_gone_with_its_letters(store: Store, keys: MailboxKeys):
    """Erasing again does nothing."""
    await store.write(opening(keys))
    await store.write(lambda tx: mailboxes.write_letter(tx, keys.lookup, b"x", today=TODAY))
    for _ in range(2):
        await store.write(lambda tx: mailboxes.erase_mailbox(tx, keys, today=TODAY))
    assert await store.write(reading(keys)) is None
    assert await rows(store, table) == await rows(store, mailbox_letters) == 0


async def test_a_restored_backup_does_not_bring_an_erased_mailbox_back(
    store: Store, keys: MailboxKeys, url: str, key: ServerKey, now: datetime, tmp_path: Path
):  # fmt: skip
    """The first use of the code deletes what the backup brought."""
    await store.write(opening(keys))
    backup = backed_up(tmp_path)
    await store.write(lambda tx: mailboxes.erase_mailbox(tx, keys, today=TODAY))
    await store.close()
    restored(tmp_path, backup)
    again = await Store.open(url, key, BurnFolder(tmp_path / "burn"), now)
    assert await again.write(reading(keys)) is None
    assert await rows(again, table) == 0
    await again.close()


async def test_a_swapped_public_key_is_refused(store: Store, keys: MailboxKeys):
    """Whoever can write the database cannot have the answers sealed to themselves."""
    await store.write(opening(keys))
    theirs = open_mailbox_keys(Receipt.mint(), PEPPER)
    await store.write(lambda tx: tx.change(update(table).values(public=theirs.public)))
    with pytest.raises(CannotOpen):
        await store.write(lambda tx: mailboxes.write_letter(tx, keys.lookup, b"x", today=TODAY))
    with pytest.raises(CannotOpen):
        await store.write(reading(keys))


async def test_a_mailbox_moved_under_another_code_is_refused(store: Store, keys: MailboxKeys):
    """A whole row, MAC and all, fits one lookup only."""
    other = open_mailbox_keys(Receipt.mint(), PEPPER)
    await store.write(opening(keys))
    await store.write(lambda tx: tx.change(update(table).values(row=other.lookup)))
    with pytest.raises(CannotOpen):
        await store.write(reading(other))


async def test_neither_the_code_nor_the_copy_is_on_the_disk(store: Store, key: ServerKey, tmp_path: Path):
    """Nor anything the code could be guessed against without the pepper."""
    code = Receipt.mint()
    keys = open_mailbox_keys(code, key.peppers[0])
    await store.write(opening(keys))
    everything = on_disk(tmp_path)
    for needle in (
        code.to_derive(),
        code.shown().encode(),
        code.shown().replace("-", "").encode(),
        COPY,
        b"conspicuous",
    ):
        assert needle not in everything
    assert keys.private.to_wrap()[:32] not in everything
    assert keys.lookup in everything


def on_disk(folder: Path) -> bytes:
    """Every name and byte under a folder."""
    return b"".join(str(file).encode() + file.read_bytes() for file in folder.rglob("*") if file.is_file())
