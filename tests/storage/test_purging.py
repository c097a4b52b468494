"""Forgetting on time: nothing stays longer than the table says, and no wrong clock makes anything go sooner."""

import re
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from storage import daynotes, deliveries, drafts, mailboxes, outbox
from storage.burn import BurnFolder
from storage.clearing import keep_to_clear
from storage.keys import Pepper
from storage.purging import ClockJumped, Purged, accept_clock, forget_drafts, next_day, purge
from storage.receipt import Receipt, open_mailbox_keys
from storage.retention import DAY_COUNTS, DELIVERY_LOG, MAILBOX, SENT_BYTES, TABLE, TOMBSTONE, UNDELIVERED
from storage.sealing import new_key
from storage.store import Store
from storage.tables import day_keys, day_notes, delivery_log, mailbox_letters, sessions, settings, summaries, to_clear
from storage.tables import deliveries as deliveries_table
from storage.tables import mailboxes as mailboxes_table
from tests.storage.helpers import DUE, TODAY, at, claim, deliver, make, round_of, rows, send, state, take_back

DAY = timedelta(days=1)


async def purged(store: Store, day: date) -> Purged:
    """One round of purging."""
    return await store.write(lambda tx: purge(tx, at(day)))


async def purged_as_of(store: Store, day: date) -> Purged:
    """The round of a day far ahead, to which a round on every day between would lead."""
    await store.write(lambda tx: accept_clock(tx, at(day)))
    return await purged(store, day)


def test_the_table_in_the_docs_is_the_table_in_the_code():
    """Every period, in the same words and order, and no other."""
    text = (Path(__file__).parents[2] / "docs" / "retention.md").read_text("utf-8")
    lines = [[cell.strip() for cell in line.strip("|").split("|")] for line in re.findall(r"^\|.*\|$", text, re.M)]
    assert [(what, period) for what, period, _ in lines[2:]] == [(kept.what, kept.words) for kept in TABLE]


async def test_an_undelivered_summary_is_kept_thirty_days_and_not_one_more(store: Store, burn: BurnFolder):
    """Then bytes and key go, and the code says so; a delivery that was tried is logged and closed."""
    row = await send(store)
    tried = await claim(store)
    await make(store, tried, b"parcel")
    lone = await send(store, partner="another")
    await purged_as_of(store, DUE + UNDELIVERED)
    assert await state(store, row) == await state(store, lone) == "waiting"
    done = await purged(store, DUE + UNDELIVERED + DAY)
    assert done.undeliverable == 2
    assert await state(store, row) == await state(store, lone) == "undeliverable"
    await store.finish()
    assert burn.names() == ()
    assert await rows(store, day_keys) == await rows(store, deliveries_table) == 0
    outcomes = await store.read(lambda tx: tx.rows(select(delivery_log.c.outcome, delivery_log.c.reports)))
    assert [tuple(line) for line in outcomes] == [("undeliverable", 1)]


async def test_a_held_summary_does_not_begin_its_thirty_days_again(store: Store):
    """It is sealed anew every day, and counted from its first."""
    row = await send(store)
    await purged_as_of(store, DUE + UNDELIVERED)
    for days in range(31):
        day = DUE + timedelta(days=days)
        held = await claim(store, day)
        await store.write(lambda tx, day=day: outbox.hold(tx, row, day + DAY, today=day))
        await store.write(lambda tx, held=held: deliveries.call_off(tx, held))
    assert await state(store, row) == "held"
    await purged(store, DUE + UNDELIVERED + DAY)
    assert await state(store, row) == "undeliverable"


async def test_a_summary_too_old_to_wait_is_not_claimed_either(store: Store):
    """A restored backup may hold one whose tombstone has gone."""
    await send(store)
    assert await claim(store, DUE + UNDELIVERED + DAY) is None


async def test_sent_bytes_are_kept_fourteen_days(store: Store):
    """Then they cannot be sent again; the delivery stays delivered."""
    await send(store)
    sent = await claim(store)
    await make(store, sent, b"parcel")
    await deliver(store, sent)
    await purged_as_of(store, DUE + SENT_BYTES)
    assert await store.read(lambda tx: deliveries.parcel_of(tx, sent.digest)) == b"parcel"
    assert (await purged(store, DUE + SENT_BYTES + DAY)).parcels == 1
    assert await store.read(lambda tx: deliveries.parcel_of(tx, sent.digest)) is None
    assert await claim(store) is None


async def test_a_mailbox_is_kept_ninety_days_after_its_last_use(store: Store):
    """Reading it begins them again; its letters go with it."""
    keys = open_mailbox_keys(Receipt.mint(), Pepper(1, new_key()))
    await store.write(lambda tx: mailboxes.open_mailbox(tx, keys, b"copy", today=TODAY))
    await store.write(lambda tx: mailboxes.write_letter(tx, keys.lookup, b"letter", today=TODAY))
    await store.write(lambda tx: mailboxes.read_mailbox(tx, keys, today=DUE))
    await purged_as_of(store, DUE + MAILBOX)
    assert await rows(store, mailboxes_table) == 1
    assert (await purged(store, DUE + MAILBOX + DAY)).mailboxes == 1
    assert await rows(store, mailboxes_table) == await rows(store, mailbox_letters) == 0


async def test_log_stubs_and_tombstones_go_in_their_time(store: Store, burn: BurnFolder):
    """A tombstone outlives what a backup could bring to life; log and stubs last a year."""
    row, gone = await send(store), await send(store)
    await take_back(store, gone)
    await round_of(store)
    await purged_as_of(store, TODAY + TOMBSTONE)
    assert await store.read(lambda tx: stands(tx, gone))
    await purged(store, TODAY + TOMBSTONE + DAY)
    assert not await store.read(lambda tx: stands(tx, gone))
    await purged_as_of(store, DUE + DELIVERY_LOG)
    assert await state(store, row) == "delivered"
    await purged(store, DUE + DELIVERY_LOG + DAY)
    assert await state(store, row) is None
    for table in (summaries, deliveries_table, delivery_log):
        assert await rows(store, table) == 0


async def stands(tx, row: bytes) -> bool:
    """Whether a summary's tombstone stands."""
    return outbox.buried(tx, row)


async def test_counts_by_day_become_counts_by_month_and_none_is_lost(store: Store):
    """The monthly numbers are the same before and after."""
    for day in (date(2026, 3, 1), TODAY, TODAY, date(2026, 3, 31)):
        await store.write(lambda tx, day=day: daynotes.count(tx, day, "hate_crime", "london"))
    await store.write(lambda tx: daynotes.count(tx, date(2026, 4, 1), "hate_crime", "london"))
    before = await store.read(lambda tx: daynotes.monthly(tx, 2026, 3))
    assert before == {("hate_crime", "london"): 4}
    await purged_as_of(store, date(2026, 3, 31) + DAY_COUNTS + DAY)
    assert await store.read(lambda tx: daynotes.monthly(tx, 2026, 3)) == before
    assert await store.read(lambda tx: daynotes.monthly(tx, 2026, 4)) == {("hate_crime", "london"): 1}
    assert await store.read(lambda tx: daynotes.monthly(tx, 2026, 12)) == {}
    assert {row.day for row in await store.read(lambda tx: tx.rows(select(day_notes.c.day)))} == {
        date(2026, 3, 1), date(2026, 4, 1),
    }  # fmt: skip


@pytest.mark.parametrize("jump", [timedelta(days=4), timedelta(days=31), timedelta(days=4000), timedelta(days=-2)])
async def test_a_clock_that_jumps_stops_the_purging_and_loses_nothing(store: Store, jump: timedelta):
    """Forward or back; the operator is told by how much; when the clock is right again so is the purging."""
    row = await send(store)
    await purged_as_of(store, DUE)
    with pytest.raises(ClockJumped, match="nothing was purged") as caught:
        await purged(store, DUE + jump)
    assert caught.value.days == jump.days
    assert await state(store, row) == "waiting"
    assert (await purged(store, DUE + DAY)).day == DUE + DAY


async def test_purging_moves_one_day_a_round_and_catches_up_after_a_short_stop(store: Store):
    """Three days off are three rounds; the same day twice is once; a minute back over midnight is nothing."""
    await purged(store, TODAY)
    assert [(await purged(store, TODAY + 3 * DAY)).day for _ in range(4)] == [
        TODAY + DAY, TODAY + 2 * DAY, TODAY + 3 * DAY, TODAY + 3 * DAY,
    ]  # fmt: skip
    assert (await purged(store, TODAY + 2 * DAY)).day == TODAY + 3 * DAY


async def test_the_operator_can_say_that_the_clock_is_right(store: Store):
    """After a long stop; then it purges as of today."""
    row = await send(store)
    later = DUE + timedelta(days=60)
    with pytest.raises(ClockJumped):
        await purged(store, later)
    await store.write(lambda tx: accept_clock(tx, at(later)))
    assert (await purged(store, later)).day == later
    assert await state(store, row) == "undeliverable"


async def test_a_database_made_by_a_wrong_clock_purges_nothing_when_it_is_put_right(store: Store):
    """The stored date is set when the database is made, not by the first purge."""
    found = await store.read(lambda tx: tx.row(select(settings.c.value).where(settings.c.name == "purged_to")))
    assert found.value == (TODAY - DAY).isoformat()
    with pytest.raises(ClockJumped):
        await purged(store, TODAY - timedelta(days=30))


async def test_drafts_and_notes_die_by_the_clock(store: Store, burn: BurnFolder, now: datetime):
    """Keys first, rows with them; alive ones stay."""
    await store.write(lambda tx: drafts.save_draft(tx, 1, b"draft", now))
    await store.write(lambda tx: keep_to_clear(tx, None, 1, message_ids=[1], due=now, owed=b"", now=now))
    await store.write(lambda tx: drafts.save_draft(tx, 2, b"draft", now + DAY))
    assert await store.write(lambda tx: forget_drafts(tx, now + DAY)) == 0
    assert await store.write(lambda tx: forget_drafts(tx, now + 2 * DAY)) == 2
    assert (await rows(store, sessions), await rows(store, to_clear), len(burn.names())) == (1, 0, 1)


@given(st.lists(st.integers(-40, 40), min_size=1, max_size=40))
def test_no_sequence_of_clocks_purges_faster_than_a_day_a_round(jumps: list[int]):
    """Whatever the clock does, the stored date moves by one day or not at all, and never past today."""
    stored = TODAY
    for jump in jumps:
        today = stored + timedelta(days=jump)
        try:
            moved = next_day(stored, today)
        except ClockJumped:
            assert jump not in range(-1, 4)
            continue
        assert moved - stored <= DAY
        assert stored <= moved <= max(today, stored)
        stored = moved
