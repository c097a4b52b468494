"""Mailboxes: the reporter's own copy and the letters to them, which only their code opens.

Nothing outside a mailbox says which summaries belong to it.
"""

import os
from datetime import date
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.engine import Row

from storage.receipt import MailboxKeys
from storage.sealing import CannotOpen, Place, open_with, same, seal_to
from storage.tables import mailbox_letters, mailboxes
from storage.transaction import Transaction


class MailboxTaken(Exception):
    """There is a mailbox under this code already: mint another code."""

    def __init__(self) -> None:
        super().__init__("there is a mailbox under this code already")


async def open_mailbox(tx: Transaction, keys: MailboxKeys, copy: bytes, *, today: date) -> None:
    """Make the mailbox of a code, with the reporter's copy in it. Raises MailboxTaken."""
    row = {
        "row": keys.lookup,
        "public": keys.public,
        "mac": _mac(tx, keys.lookup, keys.public),
        "copy": seal_to(keys.public, copy, _copy_place(keys.lookup)),
        "last_used": today,
    }
    if not await tx.put_new(mailboxes, row):
        raise MailboxTaken


async def read_mailbox(tx: Transaction, keys: MailboxKeys, *, today: date) -> bytes | None:
    """The reporter's copy, None when there is no such mailbox; its 90 days begin again. Run it in `Store.write`.

    One that was erased and came back with a restored backup is deleted. Raises CannotOpen.
    """
    found = await _found(tx, keys.lookup)
    if found is None:
        return None
    if found.public != keys.public:
        raise CannotOpen
    await tx.change(update(mailboxes).where(mailboxes.c.row == keys.lookup).values(last_used=today))
    return open_with(keys.private, found.copy, _copy_place(keys.lookup))


async def rewrite_copy(tx: Transaction, keys: MailboxKeys, copy: bytes) -> bool:
    """Replace the reporter's copy. Gives whether there is such a mailbox."""
    sealed = seal_to(keys.public, copy, _copy_place(keys.lookup))
    return await tx.change(update(mailboxes).where(mailboxes.c.row == keys.lookup).values(copy=sealed)) > 0


async def erase_mailbox(tx: Transaction, keys: MailboxKeys, *, today: date) -> None:
    """Delete copy and letters, restored backups included. Again does nothing. Raises OSError."""
    tx.burn.bury(_mark(tx, keys.lookup), today)
    await drop_mailboxes(tx, [keys.lookup])


async def write_letter(tx: Transaction, lookup: bytes, plain: bytes, *, today: date) -> bool:
    """Seal a letter to a mailbox that nobody here can open. Gives whether there is one. Raises CannotOpen."""
    found = await _found(tx, lookup)
    if found is None:
        return False
    row = os.urandom(16)
    sealed = seal_to(found.public, plain, _letter_place(row))
    await tx.put(mailbox_letters, {"row": row, "mailbox": lookup, "written": today, "sealed": sealed})
    return True


async def read_letters(tx: Transaction, keys: MailboxKeys) -> tuple[bytes, ...]:
    """The letters in a mailbox, oldest day first. Raises CannotOpen."""
    query = select(mailbox_letters).where(mailbox_letters.c.mailbox == keys.lookup)
    rows = await tx.rows(query.order_by(mailbox_letters.c.written, mailbox_letters.c.row))
    return tuple(open_with(keys.private, row.sealed, _letter_place(row.row)) for row in rows)


async def drop_mailboxes(tx: Transaction, lookups: list[bytes]) -> int:
    """Delete mailboxes with their letters. Gives how many there were."""
    if not lookups:
        return 0
    await tx.change(delete(mailbox_letters).where(mailbox_letters.c.mailbox.in_(lookups)))
    return await tx.change(delete(mailboxes).where(mailboxes.c.row.in_(lookups)))


async def _found(tx: Transaction, lookup: bytes) -> Row[Any] | None:
    """The row of a mailbox, its public key checked. Raises CannotOpen."""
    found = await tx.row(select(mailboxes).where(mailboxes.c.row == lookup))
    if found is not None and tx.burn.is_buried(_mark(tx, lookup)):
        await drop_mailboxes(tx, [lookup])
        return None
    if found is not None and not same(found.mac, _mac(tx, lookup, found.public)):
        raise CannotOpen
    return found


def _mac(tx: Transaction, lookup: bytes, public: bytes) -> bytes:
    return tx.key.mac("mailbox", lookup, public)


def _mark(tx: Transaction, lookup: bytes) -> bytes:
    return tx.key.mac("tombstone", b"mailbox", lookup)


def _copy_place(lookup: bytes) -> Place:
    return Place("mailboxes", "copy", lookup)


def _letter_place(row: bytes) -> Place:
    return Place("mailbox_letters", "sealed", row)
