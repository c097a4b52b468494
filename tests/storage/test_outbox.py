"""From confirmed to delivered: once, to the right partner, and then to nobody."""

import shutil
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete, select, update

from storage import deliveries, outbox
from storage.burn import BurnFolder, Burnt
from storage.deliveries import ClaimChanged, Counts
from storage.keys import ServerKey
from storage.sealing import CannotOpen, Key, Place, Private, open_sealed, open_with
from storage.store import NotSaved, Store
from storage.tables import METADATA, day_keys, delivery_log, summaries
from storage.transaction import Transaction
from tests.storage.helpers import (
    DUE,
    LATER,
    PARTNER,
    TODAY,
    backed_up,
    claim,
    deliver,
    make,
    opened,
    plains,
    restored,
    round_of,
    rows,
    send,
    state,
    take_back,
)


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Both databases."""
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


on_sqlite = pytest.mark.parametrize("url", ["sqlite"], indirect=True)


async def test_what_waits_is_delivered_once_and_burnt(store: Store, burn: BurnFolder):
    """The life of a report: waiting, in the digest of its day, delivered, its key gone, a stub left."""
    row = await send(store, b"one")
    other = await send(store, b"two")
    assert await state(store, row) == "waiting"
    assert len(burn.names()) == 1
    assert await round_of(store) == [b"one", b"two"]
    assert await state(store, row) == await state(store, other) == "delivered"
    assert burn.names() == ()
    assert await claim(store) is None
    assert await rows(store, day_keys) == 0
    assert await rows(store, delivery_log) == 1


async def test_what_comes_after_the_claim_goes_with_the_next_digest(store: Store):
    """Even when it asks for the same day; nobody slips into a digest that is being made."""
    await send(store, b"one")
    first = await claim(store)
    await send(store, b"late")
    assert await plains(store, first) == [b"one"]
    await make(store, first)
    await send(store, b"later")
    await deliver(store, first)
    await send(store, b"last")
    assert await claim(store) is None
    assert await round_of(store, LATER) == [b"last", b"late", b"later"]


async def test_a_crashed_round_gets_the_same_claim_again(store: Store):
    """Same digest id, same rows, as often as it takes: the partner can tell a repeat."""
    await send(store, b"one")
    first = await claim(store)
    await send(store, b"late")
    again = await claim(store)
    assert first == again
    await make(store, again, b"parcel")
    third = await claim(store)
    assert (third.digest, third.made) == (first.digest, True)
    assert await plains(store, third) == [b"one"]
    assert await store.read(deliveries.unfinished) == (third,)
    await deliver(store, third)
    assert await store.read(deliveries.unfinished) == ()


async def test_every_partner_gets_only_its_own(store: Store):
    """Two partners, one day: two digests with two ids."""
    await send(store, b"ours")
    await send(store, b"theirs", "another")
    one, other = await claim(store), await claim(store, partner="another")
    assert one.digest != other.digest
    assert await plains(store, one) == [b"ours"]
    assert await plains(store, other) == [b"theirs"]
    assert dict(await store.read(outbox.waiting)) == {PARTNER: 1, "another": 1}


async def test_nothing_is_claimed_before_its_day(store: Store):
    """Due tomorrow is not today, and an empty day makes no delivery."""
    await send(store, day=LATER)
    assert await claim(store) is None
    assert await claim(store, LATER) is not None


async def test_a_report_withdrawn_before_the_digest_never_leaves(store: Store, burn: BurnFolder):
    """Its bytes go at once; the others in the claim stay; the partner hears nothing of it."""
    await send(store, b"stays")
    row = await send(store, b"goes")
    assert await take_back(store, row) == "waiting"
    assert await state(store, row) == "withdrawn"
    assert await round_of(store) == [b"stays"]
    assert await round_of(store, LATER) is None


async def test_a_report_withdrawn_after_its_claim_changes_the_claim(store: Store):
    """A round that has opened it already may not hand it to a courier: it must make the digest again."""
    await send(store, b"stays")
    row = await send(store, b"goes")
    claimed = await claim(store)
    assert await plains(store, claimed) == [b"goes", b"stays"]
    await take_back(store, row)
    with pytest.raises(ClaimChanged):
        await make(store, claimed)
    again = await claim(store)
    assert again.digest == claimed.digest
    assert await plains(store, again) == [b"stays"]
    await make(store, again)
    await deliver(store, again)
    assert await round_of(store, LATER) is None


async def test_a_report_withdrawn_while_its_digest_may_be_on_its_way_is_called_back(store: Store):
    """A time-out is not a failure: it is taken out of the repeat, and the next digest says delete it."""
    await send(store, b"stays")
    row = await send(store, b"goes")
    claimed = await claim(store)
    await make(store, claimed, b"parcel with both")
    await take_back(store, row)
    assert await store.read(lambda tx: deliveries.parcel_of(tx, claimed.digest)) is None
    again = await claim(store)
    assert await plains(store, again) == [b"stays"]
    await deliver(store, claimed)  # the first attempt did arrive
    assert await state(store, row) == "withdrawn"
    following = await claim(store, LATER)
    ((notice,), lost) = await opened(store, following)
    assert (notice.kind, notice.plain, lost) == ("withdrawn", b"notice", 0)


async def test_a_report_withdrawn_after_delivery_is_called_back_once(store: Store):
    """However often the reporter presses the button."""
    row = await send(store)
    await round_of(store)
    assert await take_back(store, row) == "delivered"
    assert await take_back(store, row) == "withdrawn"
    assert await round_of(store, LATER) == [b"notice"]


async def test_a_report_nobody_knows_any_more_can_still_be_called_back(store: Store):
    """Its stub is gone after a year or with a disk: then it may have been delivered."""
    assert await take_back(store, b"x" * 16) is None
    assert await round_of(store) == [b"notice"]


@on_sqlite
async def test_a_restored_backup_delivers_nothing_withdrawn(
    store: Store, url: str, key: ServerKey, burn: BurnFolder, now: datetime, tmp_path: Path
):  # fmt: skip
    """The database goes back to before the withdrawal, the burn folder does not."""
    row, other = await send(store, b"goes"), await send(store, b"stays")
    backup = backed_up(tmp_path)
    await take_back(store, row)
    await store.close()
    restored(tmp_path, backup)
    again = await Store.open(url, key, burn, now)
    assert await state(again, row) == "withdrawn"
    assert await state(again, other) == "waiting"
    assert await round_of(again) == [b"stays"]
    await again.close()


@on_sqlite
async def test_a_backup_restored_in_the_middle_of_a_claim_delivers_nothing_withdrawn(
    store: Store, url: str, key: ServerKey, burn: BurnFolder, now: datetime, tmp_path: Path
):  # fmt: skip
    """Also when the restored row was claimed already."""
    row = await send(store, b"goes")
    claimed = await claim(store)
    backup = backed_up(tmp_path)
    await take_back(store, row)
    await store.close()
    restored(tmp_path, backup)
    again = await Store.open(url, key, burn, now)
    assert await claim(again) == claimed
    assert await plains(again, claimed) == []
    await again.write(lambda tx: deliveries.call_off(tx, claimed))
    assert await claim(again) is None
    await again.close()
    assert burn.names() == ()


@on_sqlite
async def test_a_backup_from_before_the_delivery_opens_nothing_and_says_so(
    store: Store, url: str, key: ServerKey, burn: BurnFolder, now: datetime, tmp_path: Path
):  # fmt: skip
    """Its keys are burnt. What it says waits may have left: withdrawing it sends a notice. New reports are safe."""
    row, other = await send(store, b"one"), await send(store, b"two")
    backup = backed_up(tmp_path)
    await round_of(store)
    await store.close()
    restored(tmp_path, backup)
    again = await Store.open(url, key, burn, now)
    fresh = await send(again, b"fresh")
    assert await take_back(again, other, LATER) == "waiting"
    claimed = await claim(again)
    ((one,), lost) = await opened(again, claimed)
    assert (one.plain, lost) == (b"fresh", 1)
    await make(again, claimed)
    await deliver(again, claimed)
    assert [await state(again, r) for r in (row, other, fresh)] == ["undeliverable", "withdrawn", "delivered"]
    await take_back(again, row, LATER)
    assert await round_of(again, LATER) == [b"notice", b"notice"]
    await again.close()


async def test_a_public_key_swapped_in_the_database_is_refused(store: Store):
    """One write in the database cannot redirect a report: nothing is sealed to a key that is not ours."""
    await send(store)
    theirs = Private.make()
    await store.write(lambda tx: tx.change(update(day_keys).values(public=theirs.public)))
    with pytest.raises(CannotOpen):
        await send(store)


async def test_another_partners_key_put_in_its_place_is_refused(store: Store):
    """A whole row of another partner, MAC and all, does not fit."""
    await send(store)
    await send(store, partner="another")

    async def swap(tx: Transaction) -> None:
        other = await tx.row(select(day_keys).where(day_keys.c.partner == "another"))
        values = {"public": other.public, "mac": other.mac, "wrapped": other.wrapped, "burn_name": other.burn_name}
        await tx.change(update(day_keys).where(day_keys.c.partner == PARTNER).values(**values))

    await store.write(swap)
    with pytest.raises(CannotOpen):
        await send(store)


async def test_a_report_moved_to_another_partner_is_not_opened_for_it(store: Store):
    """The row says `another` now; its key does not. It waits on for somebody to look into it, and nobody gets it."""
    await send(store, b"ours")
    row = await send(store, b"theirs", "another")
    await store.write(lambda tx: tx.change(update(summaries).where(summaries.c.row == row).values(partner=PARTNER)))
    claimed = await claim(store)
    ((one,), lost) = await opened(store, claimed)
    assert (one.plain, lost) == (b"ours", 1)
    assert await state(store, row) == "waiting"


async def test_a_tampered_report_does_not_hold_up_the_others_or_get_lost(store: Store, burn: BurnFolder):
    """It leaves the digest and keeps its key, in case the disk and not a person did it."""
    row, _ = await send(store, b"one"), await send(store, b"two")
    whole = await store.read(lambda tx: tx.row(select(summaries.c.sealed).where(summaries.c.row == row)))
    await store.write(lambda tx: tx.change(update(summaries).where(summaries.c.row == row).values(sealed=b"\x02bad")))
    assert await round_of(store) == [b"two"]
    assert await state(store, row) == "waiting"
    assert len(burn.names()) == 1
    await store.write(lambda tx: tx.change(update(summaries).where(summaries.c.row == row).values(sealed=whole[0])))
    assert await round_of(store, LATER) == [b"one"]
    assert burn.names() == ()


async def test_a_held_report_waits_under_a_later_key_and_its_old_one_burns(store: Store, burn: BurnFolder):
    """Held back because the service has changed; looked at again with the next digest."""
    row, _ = await send(store, b"held"), await send(store, b"goes")
    first = await claim(store)
    before = burn.names()
    await store.write(lambda tx: outbox.hold(tx, row, LATER, today=DUE))
    assert await state(store, row) == "held"
    assert await plains(store, first) == [b"goes"]
    await make(store, first)
    await deliver(store, first)
    assert not set(before) & set(burn.names())
    assert await round_of(store, LATER) == [b"held"]
    assert await state(store, row) == "delivered"


async def test_a_held_report_that_may_have_left_is_not_sent_under_another_id(store: Store, burn: BurnFolder):
    """The partner could not tell it from a second report."""
    row = await send(store, b"held")
    first = await claim(store)
    await make(store, first)
    await store.write(lambda tx: outbox.hold(tx, row, LATER, today=DUE))
    assert await state(store, row) == "held"
    await store.write(lambda tx: deliveries.call_off(tx, first))
    assert await claim(store, LATER) is None
    assert burn.names() == ()
    await take_back(store, row, LATER)
    assert await round_of(store, LATER) == [b"notice"]


async def test_a_claim_that_holds_something_is_not_called_off(store: Store):
    """Calling off is for the empty ones."""
    await send(store)
    claimed = await claim(store)
    with pytest.raises(ValueError, match="holds something"):
        await store.write(lambda tx: deliveries.call_off(tx, claimed))
    await make(store, claimed)
    await deliver(store, claimed)
    with pytest.raises(ValueError, match="delivered"):
        await store.write(lambda tx: deliveries.call_off(tx, claimed))


async def test_a_parcel_is_kept_sealed_until_it_is_acknowledged(store: Store):
    """For sending again; not readable in the database; gone with the acknowledgement."""
    await send(store)
    claimed = await claim(store)
    await make(store, claimed, b"conspicuous parcel")
    await deliver(store, claimed)
    assert await store.read(lambda tx: deliveries.parcel_of(tx, claimed.digest)) == b"conspicuous parcel"
    found = await store.read(lambda tx: deliveries._by_digest(tx, claimed.digest))
    assert b"conspicuous" not in found.parcel
    assert await store.write(lambda tx: deliveries.acknowledge(tx, claimed.digest))
    assert await store.read(lambda tx: deliveries.parcel_of(tx, claimed.digest)) is None
    assert not await store.write(lambda tx: deliveries.acknowledge(tx, "no such digest"))


async def test_delivering_twice_is_delivering_once(store: Store):
    """One line in the log, and no second delivery."""
    await send(store)
    claimed = await claim(store)
    await make(store, claimed)
    await deliver(store, claimed)
    await deliver(store, claimed)
    assert await rows(store, delivery_log) == 1
    with pytest.raises(ClaimChanged):
        await make(store, claimed)


async def test_the_log_holds_counts_only(store: Store):
    """No digest id, no row: nothing that leads to a report."""
    await send(store, b"conspicuous")
    claimed = await claim(store)
    await store.write(lambda tx: deliveries.made(tx, claimed, None, Counts(3, 2, 1)))
    await deliver(store, claimed)
    line = await store.read(lambda tx: tx.row(select(delivery_log)))
    assert tuple(line)[1:] == (PARTNER, DUE, "delivered", 3, 2, 1)


async def test_a_key_prepared_ahead_is_the_one_that_is_used(store: Store, burn: BurnFolder):
    """So that a file's age does not tell when the first reporter came; an unused one is burnt in the end."""
    await store.write(lambda tx: outbox.prepare(tx, PARTNER, DUE))
    names = burn.names()
    await send(store)
    assert burn.names() == names
    await round_of(store)
    await store.write(lambda tx: outbox.prepare(tx, PARTNER, LATER))
    assert await claim(store, LATER + timedelta(days=1)) is None
    await store.finish()
    assert burn.names() == ()


async def test_a_failed_commit_leaves_a_key_that_protects_nothing_and_is_burnt_later(store: Store, burn: BurnFolder):
    """The file is on the disk before the commit: better a key without a report than the reverse."""

    async def fails(tx: Transaction) -> None:
        await outbox.seal_summary(tx, PARTNER, DUE, b"plain")
        raise NotSaved("the disk is full")

    with pytest.raises(NotSaved):
        await store.write(fails)
    assert await rows(store, summaries) == 0
    assert len(burn.names()) == 1
    await store.finish()
    assert len(burn.names()) == 1  # it may be another replica's, about to commit
    for name in burn.unknown(set(), timedelta(seconds=-1)):
        burn.burn(name)


async def test_a_key_that_would_not_burn_is_burnt_by_the_next_round(
    store: Store, burn: BurnFolder, monkeypatch: pytest.MonkeyPatch
):
    """The delivery stands; its keys are marked, and their private half is deleted already."""
    await send(store)
    claimed = await claim(store)
    await make(store, claimed)

    def refuses(name: str) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as broken:
        broken.setattr(burn, "burn", refuses)
        await deliver(store, claimed)
        assert len(burn.names()) == 1
        with pytest.raises(OSError, match="Input"):
            await store.finish()
    assert await store.finish() == 1
    assert burn.names() == ()


@on_sqlite
async def test_after_delivery_no_file_row_log_page_or_key_opens_the_summary(
    store: Store, key: ServerKey, burn: BurnFolder, tmp_path: Path
):
    """A thief copied the whole disk before, without the burn folder, and has all of it after, the server key included.

    Before the delivery the same attempt opens the summary: the test can tell.
    """
    row = await send(store, b"conspicuous sentence")

    async def sealed(tx: Transaction) -> tuple[object, object]:
        return await tx.row(select(summaries)), await tx.row(select(day_keys))

    summary, day_key = await store.read(sealed)

    def attempt(folder: BurnFolder) -> bytes:
        wrapping = key.key("day key wrapping", Key(folder.get(day_key.burn_name)))
        seeds = open_sealed(wrapping, day_key.wrapped, Place("day_keys", "wrapped", day_key.row))
        return open_with(Private(Key(seeds)), summary.sealed, Place("summaries", "sealed", row))

    assert attempt(burn) == b"conspicuous sentence"
    secret = burn.get(day_key.burn_name)
    await round_of(store)
    after = tmp_path / "stolen"
    shutil.copytree(tmp_path, after, ignore=shutil.ignore_patterns("stolen"))
    with pytest.raises(Burnt):
        attempt(BurnFolder(after / "burn"))
    everything = files(after)
    assert secret not in everything
    assert summary.sealed[100:200] not in everything
    assert day_key.wrapped[20:60] not in everything
    assert b"conspicuous" not in everything


def files(folder: Path) -> bytes:
    """Every byte under a folder."""
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


async def test_no_row_joins_two_summaries_of_one_report(store: Store):
    """Sent in one transaction to two partners, they share nothing but the day."""

    async def both(tx: Transaction) -> None:
        for partner in (PARTNER, "another"):
            await outbox.seal_summary(tx, partner, DUE, b"plain")

    await store.write(both)
    one, other = await store.read(lambda tx: tx.rows(select(summaries)))
    shared = {name for name in one._mapping if one._mapping[name] == other._mapping[name]}
    assert shared == {"due", "first_due", "kind", "state", "state_on", "may_have_left", "digest"}


async def test_the_state_tells_a_date_and_no_more(store: Store):
    """Unknown rows have none."""
    row = await send(store)
    await round_of(store)
    assert await store.read(lambda tx: outbox.summary_state(tx, row)) == outbox.SummaryState("delivered", DUE, True)
    assert await state(store, b"unknown") is None
    assert TODAY < DUE
