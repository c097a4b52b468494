"""Codes typed by a person: opening, withdrawing, erasing; and patience with somebody who guesses."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final, TypeVar

from bot.cards.sight import Copy, Standing
from bot.desk.copy import Copied, Item
from bot.desk.house import House
from bot.notices import withdrawal
from flows.model import NotUnderstood
from partners.record import Summary
from partners.summary import Line, lines
from storage.keys import Pepper
from storage.mailboxes import erase_mailbox, read_mailbox
from storage.outbox import SummaryState, summary_state, withdraw
from storage.receipt import MailboxKeys, NotACode, Receipt, SlotsFull
from storage.retention import MAILBOX
from storage.transaction import Transaction

T = TypeVar("T")

FREE_TRIES: Final = 4
"""Wrong codes before a person is asked to wait; afterwards the spell doubles, up to an hour."""
LONGEST_SPELL: Final = timedelta(hours=1)
_DOUBLED: Final = 12
"""After so many wrong codes the spell is at its longest."""


@dataclass(slots=True, repr=False)
class Patience:
    """How often a chat has typed a wrong code lately. Kept in memory only, forgotten after two hours of peace."""

    clock: Callable[[], datetime]
    _wrong: dict[int, tuple[int, datetime]] = field(default_factory=dict)

    def ask(self, chat: int) -> None:
        """Raises NotUnderstood while this chat has to wait."""
        now = self.clock()
        self._wrong = {who: seen for who, seen in self._wrong.items() if now - seen[1] < 2 * LONGEST_SPELL}
        count, last = self._wrong.get(chat, (0, now))
        spell = min(LONGEST_SPELL, timedelta(seconds=2 ** min(count, _DOUBLED))) if count >= FREE_TRIES else timedelta()
        if now < last + spell:
            raise NotUnderstood("wait_a_little")

    def wrong(self, chat: int) -> None:
        """Count one more wrong code."""
        self._wrong[chat] = (self._wrong.get(chat, (0, None))[0] + 1, self.clock())

    def right(self, chat: int) -> None:
        """Forget the wrong ones."""
        self._wrong.pop(chat, None)


async def open_slot(house: House, receipt: Receipt, pepper: Pepper) -> MailboxKeys:
    """The keys of a code under one pepper. Raises NotUnderstood when too many are being tried."""
    try:
        return await house.slots.open(receipt, pepper)
    except SlotsFull:
        raise NotUnderstood("wait_a_little") from None


async def _under(
    house: House, typed: str, step: Callable[[Transaction, MailboxKeys, Copied], Awaitable[T]], today: date
) -> T | None:
    """Do something with the mailbox under a typed code; None when it opens nothing. A code lives under the pepper it
    was minted with, so all are tried, newest first. Raises NotUnderstood, NotSaved."""
    try:
        receipt = Receipt.parse(typed)
    except NotACode:
        return None
    for pepper in house.key.peppers:
        keys = await open_slot(house, receipt, pepper)

        async def with_copy(tx: Transaction, keys: MailboxKeys = keys) -> tuple[T] | None:
            plain = await read_mailbox(tx, keys, today=today)
            return None if plain is None else (await step(tx, keys, Copied.from_bytes(plain)),)

        found = await house.store.write(with_copy)
        if found is not None:
            return found[0]
    return None


async def opened(house: House, typed: str, now: datetime) -> tuple[Copied, tuple[SummaryState | None, ...]] | None:
    """The copy under a code and the fate of each summary; None when the code opens nothing."""

    async def step(
        tx: Transaction, _keys: MailboxKeys, copied: Copied
    ) -> tuple[Copied, tuple[SummaryState | None, ...]]:
        return copied, tuple([await summary_state(tx, bytes.fromhex(item.row)) for item in copied.items])

    return await _under(house, typed, step, now.astimezone(house.zone).date())


async def take_back(house: House, typed: str, now: datetime, *, erase: bool) -> None:
    """Withdraw every summary under a code; with `erase`, delete the copy too. Repeating it changes nothing."""
    today = now.astimezone(house.zone).date()

    async def step(tx: Transaction, keys: MailboxKeys, copied: Copied) -> None:
        for item in copied.items:
            day = house.next_digest(item.partner, now).date() if item.partner in house.registry.partners else today
            notice = withdrawal(_summary(item).reference)
            await withdraw(tx, bytes.fromhex(item.row), item.partner, day, notice, today=today)
        if erase:
            await erase_mailbox(tx, keys, today=today)

    await _under(house, typed, step, today)
    await house.store.checkpoint(patience=0.2)  # what a reader keeps from going now goes with the next round


def drawn(house: House, copied: Copied, fates: tuple[SummaryState | None, ...], language: str, now: datetime) -> Copy:
    """The copy as its card shows it, in the language of the conversation."""
    say = house.catalogues.say(language)
    every: list[Line] = []
    agreed: list[str] = []
    for item in copied.items:
        summary = _summary(item)
        every += lines(house.flow, summary, say)
        agreed += summary.wording
    standings = tuple(_standing(house, item, one, now) for item, one in zip(copied.items, fates, strict=True))
    until = now.astimezone(house.zone).date() + MAILBOX
    return Copy(copied.made, until, standings, tuple(every), tuple(agreed))


def _standing(house: House, item: Item, one: SummaryState | None, now: datetime) -> Standing:
    """What became of one summary, as `flows.wording.STATUS` words it."""
    match one:
        case None:
            return Standing(item.name, "unknown")
        case SummaryState("undeliverable"):
            return Standing(item.name, "unknown" if one.may_have_left else "expired")
        case SummaryState("withdrawn"):
            return Standing(item.name, "asked_to_delete" if one.may_have_left else "withdrawn")
        case SummaryState("waiting") if item.partner not in house.registry.partners:
            return Standing(item.name, "not_delivered")
        case SummaryState("waiting"):
            due = house.next_digest(item.partner, now).date()
            return Standing(item.name, "waiting", one.on) if one.on >= due else Standing(item.name, "not_delivered")
        case SummaryState("delivered" | "held" as state, on):
            return Standing(item.name, state, on)
        case _:
            raise AssertionError("no such state")


def _summary(item: Item) -> Summary:
    return Summary.from_bytes(item.summary.encode())
