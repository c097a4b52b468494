"""Loading and saving: one transaction a step, with all that must be true together."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

import structlog

from bot.desk import sending
from bot.desk.draft import Draft, DraftUnreadable, from_bytes, remember, to_bytes
from bot.desk.hearing import fresh
from bot.desk.house import House
from bot.desk.owing import Owed
from bot.desk.steps import After, Before
from storage.clearing import QUARTER, ToClear, all_to_clear, drop_to_clear, keep_to_clear
from storage.drafts import drop_draft, load_draft, rewrite_draft, save_draft
from storage.sealing import CannotOpen
from storage.transaction import Transaction

log = structlog.get_logger(__name__)

QUIET: Final = timedelta(minutes=30)
"""A chat that has been quiet for so long is emptied (rounded up to a quarter of an hour); the draft stays."""


async def load(house: House, chat: int, now: datetime) -> Draft | None:
    """A chat's draft; None when it has none, or it does not open. Raises NotSaved."""
    try:
        plain = await house.store.read(lambda tx: load_draft(tx, chat, now))
        return None if plain is None else from_bytes(plain, house.flow)
    except (CannotOpen, DraftUnreadable):
        log.error("a draft could not be opened; its chat begins anew")
        return None


async def notes_of(house: House, chat: int, now: datetime) -> tuple[ToClear, ...]:
    """The notes of what to clear in a chat. Found by opening them all: nothing outside them names a chat."""
    notes = await house.store.read(lambda tx: all_to_clear(tx, now))
    return tuple(note for note in notes if note.chat == chat)


async def before(house: House, chat: int, now: datetime) -> Before:
    """What a step in this chat finds; a chat without a draft takes over its messages from what is to be cleared."""
    if draft := await load(house, chat, now):
        return Before(draft)
    draft, notes = fresh(house.flow), await notes_of(house, chat, now)
    for note in notes:
        owed = Owed.from_bytes(note.owed)
        draft = replace(draft, card=owed.card or draft.card, protected=owed.protected, seen=owed.seen or draft.seen)
        draft = remember(draft, *note.message_ids)
    return Before(draft, is_new=True, notes=notes)


async def save(house: House, chat: int, was: Before, after: After, now: datetime, *, stepped: bool = True) -> Draft:
    """The draft or its end, the note of what to clear, and at the final yes the report. Raises NotSaved.

    `stepped`: whether the person did something, so that the draft's 48 hours begin again.
    """
    draft = after.draft
    row = bytes.fromhex(draft.clearing) if draft.clearing else next((note.row for note in was.notes), None)
    others = tuple(note.row for note in was.notes if note.row != row)
    messages = tuple(sorted({*draft.messages, *([draft.card] if draft.card else [])}))
    due = now - timedelta(seconds=QUARTER) if after.wipe else now + QUIET  # a wipe is due however it is rounded
    clears = (messages, -int(-due.timestamp() // QUARTER))
    ends = not after.keep and not after.wipe
    owed = Owed(draft.card, draft.protected, house.flow.sent, draft.session.language, draft.seen) if ends else Owed()

    async def step(tx: Transaction) -> Draft:
        saved = draft
        if row is None or clears != draft.clears or not after.keep:
            kept = await keep_to_clear(
                tx, row, chat, message_ids=messages, due=due, owed=owed.to_bytes(), now=now
            )  # fmt: skip
            saved = replace(draft, clearing=kept.hex(), clears=clears)
        for other in others:
            await drop_to_clear(tx, other)
        if after.parcel and after.keys:
            await sending.send(tx, house, after.parcel, after.keys, now)
        if after.keep:
            await (save_draft if stepped else rewrite_draft)(tx, chat, to_bytes(saved), now)
        else:
            await drop_draft(tx, chat, now)
        return saved

    return await house.store.write(step)


async def forget_owed(house: House, chat: int, now: datetime) -> None:
    """The card after the final yes has been shown: nothing has to say any more that there was one. Raises NotSaved."""
    for note in await notes_of(house, chat, now):
        owed = Owed.from_bytes(note.owed)
        if owed.node is None:
            continue
        plain = replace(owed, node=None).to_bytes()

        async def step(tx: Transaction, note: ToClear = note, plain: bytes = plain) -> None:
            await keep_to_clear(
                tx, note.row, chat, message_ids=note.message_ids, due=note.due, owed=plain, now=now
            )  # fmt: skip

        await house.store.write(step)


async def shown(house: House, chat: int, message: int, protected: bool, now: datetime) -> None:
    """A new message stands in a chat: it is edited next, and wiped in the end. Raises NotSaved."""
    draft = await load(house, chat, now)
    if draft is not None:
        stays = After(remember(replace(draft, card=message, protected=protected), message))
        await save(house, chat, Before(draft), stays, now, stepped=False)
        return
    notes = await notes_of(house, chat, now)
    row, ids, due = (notes[0].row, notes[0].message_ids, notes[0].due) if notes else (None, (), now + QUIET)
    owed = replace(Owed.from_bytes(notes[0].owed) if notes else Owed(), card=message, protected=protected)

    async def step(tx: Transaction) -> None:
        await keep_to_clear(tx, row, chat, message_ids=(*ids, message), due=due, owed=owed.to_bytes(), now=now)

    await house.store.write(step)
