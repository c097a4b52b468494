"""Unfinished drafts: sealed under the server key, the day's epoch secret and the chat id, found by a blinded row.

Without the epoch's secret neither the row nor the key can be computed again, whoever holds everything else.
"""

from datetime import datetime

from sqlalchemy import delete, select, update

from storage.burn import living_days
from storage.keys import chat_bytes
from storage.sealing import Key, Place, open_sealed, seal
from storage.tables import sessions, to_clear
from storage.transaction import Transaction


async def save_draft(tx: Transaction, chat: int, plain: bytes, now: datetime) -> None:
    """Seal a chat's draft under today's epoch, in place of the one it had. Raises OSError, ValueError (too large)."""
    today, secret = tx.epochs.secret(now)
    row = tx.key.pseudonym(chat, secret)
    sealed = seal(_key(tx, chat, secret), plain, Place("sessions", "sealed", row))
    await tx.put(sessions, {"row": row, "epoch": today, "sealed": sealed})
    older = [tx.key.pseudonym(chat, other) for day, other in tx.epochs.alive(now) if day != today]
    if older:
        await tx.change(delete(sessions).where(sessions.c.row.in_(older)))


async def rewrite_draft(tx: Transaction, chat: int, plain: bytes, now: datetime) -> None:
    """Seal a chat's draft again under the epoch it has: what we change of our own accord must not make it live longer.

    Nothing happens when there is none. Raises ValueError (too large).
    """
    for _, secret in tx.epochs.alive(now):
        row = tx.key.pseudonym(chat, secret)
        sealed = seal(_key(tx, chat, secret), plain, Place("sessions", "sealed", row))
        if await tx.change(update(sessions).where(sessions.c.row == row).values(sealed=sealed)):
            return


async def load_draft(tx: Transaction, chat: int, now: datetime) -> bytes | None:
    """A chat's draft, or None when there is none or its epoch is burnt. Raises CannotOpen if it was tampered with."""
    alive = {tx.key.pseudonym(chat, secret): secret for _, secret in tx.epochs.alive(now)}
    found = {row.row: row.sealed for row in await tx.rows(select(sessions).where(sessions.c.row.in_(list(alive))))}
    for row, secret in alive.items():
        if row in found:
            return open_sealed(_key(tx, chat, secret), found[row], Place("sessions", "sealed", row))
    return None


async def drop_draft(tx: Transaction, chat: int, now: datetime) -> None:
    """Delete a chat's draft, if there is one."""
    rows = [tx.key.pseudonym(chat, secret) for _, secret in tx.epochs.alive(now)]
    await tx.change(delete(sessions).where(sessions.c.row.in_(rows)))


async def drop_dead(tx: Transaction, now: datetime) -> int:
    """Delete the drafts and notes whose epoch is not alive: nobody can read them any more. Gives how many."""
    alive = living_days(now)
    drafts = await tx.change(delete(sessions).where(sessions.c.epoch.not_in(alive)))
    return drafts + await tx.change(delete(to_clear).where(to_clear.c.epoch.not_in(alive)))


def _key(tx: Transaction, chat: int, secret: Key) -> Key:
    return tx.key.key("draft", secret, context=chat_bytes(chat))
