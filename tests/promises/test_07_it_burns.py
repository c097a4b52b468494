"""Promise 7: after delivery nothing we have opens a summary: byte copies of everything, before and after, are tried."""

import shutil
import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from bot.rounds import deliver_due, forget, tidy
from storage.burn import BurnFolder, Epochs
from storage.keys import ServerKey, chat_bytes
from storage.sealing import CannotOpen, Key, Place, Private, open_sealed, open_with
from tests.bot import telling
from tests.bot.rig import CHAT, MORNING, Clock, Rig, rig
from tests.promises import disguises

AGREED = telling.KEPT.encode()


def copied(house: Rig, to: Path) -> Path:
    """A byte copy of everything on the disk: database with its WAL, burn folder, outbox, server key."""
    shutil.copytree(house.folder, to)
    return to


def blobs(copy: Path) -> dict[str, list[tuple[bytes, dict[str, object]]]]:
    """Every row of every table of a copied database: its key column and its values."""
    database = sqlite3.connect(copy / "safereport.db")
    database.row_factory = sqlite3.Row
    names = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = {name: [(row[0], dict(row)) for row in database.execute(f"SELECT * FROM {name}")] for name in names}
    database.close()
    return found


class Thief:
    """Somebody with a database, a burn folder and a server key, perhaps of different days, and every idea."""

    def __init__(self, database: Path, keys: Path) -> None:
        self.tables = blobs(database)
        self.burn = BurnFolder(keys / "burn")
        self.key = ServerKey.load(keys / "server.key")
        self.pairs = [Private(Key(plain)) for plain in self._wrapped()]

    def _wrapped(self) -> Iterator[bytes]:
        """Every private half that any key in the burn folder unwraps."""
        for row, values in self.tables["day_keys"]:
            for name in self.burn.names():
                key = self.key.key("day key wrapping", Key(self.burn.get(name)))
                try:
                    if values["wrapped"] is not None:
                        yield open_sealed(key, values["wrapped"], Place("day_keys", "wrapped", row))
                except CannotOpen:
                    continue

    def opened(self) -> list[bytes]:
        """Whatever sealed value of any table opens with anything, in its own place or another's."""
        found: list[bytes] = []
        everywhere = [(name, row, column, value) for name, rows in self.tables.items() for row, values in rows
                      for column, value in values.items() if isinstance(value, bytes) and len(value) > 40]  # fmt: skip
        singles = [self.key.master, self.key.key("parcel"), *self._named_keys(), *self._drafts()]
        for name, row, column, value in everywhere:
            places = [Place(name, column, row), Place("summaries", "sealed", row)]
            for place in places:
                for pair in self.pairs:
                    found += self._try(lambda pair=pair, place=place, value=value: open_with(pair, value, place))
                for key in singles:
                    found += self._try(lambda key=key, place=place, value=value: open_sealed(key, value, place))
        return found

    def _try(self, act) -> list[bytes]:
        try:
            return [act()]
        except (CannotOpen, ValueError):
            return []

    def _named_keys(self) -> Iterator[Key]:
        for name in self.burn.names():
            secret = Key(self.burn.get(name))
            yield secret
            yield self.key.key("to clear", secret)
            yield self.key.key("day key wrapping", secret)

    def _drafts(self) -> Iterator[Key]:
        """The key of the chat's draft under every epoch alive: the thief knows the chat id as well."""
        for name in self.burn.names():
            yield self.key.key("draft", Key(self.burn.get(name)), context=chat_bytes(CHAT))


def holds_the_account(found: list[bytes]) -> bool:
    """Whether the words that were sent are in anything."""
    return any(AGREED in plain for plain in found)


async def test_after_delivery_no_copy_of_anything_opens_the_summary(tmp_path: Path) -> None:
    """Shows 4: before, the server can; after, nobody: not with today's disk, not with yesterday's database either."""
    async with rig(tmp_path / "house") as house:
        person = house.person
        code = await telling.report(person)
        await tidy(house.house)
        before = copied(house, tmp_path / "before")
        assert holds_the_account(Thief(before, before).opened()), "before delivery it must open, or this proves nothing"
        assert (await house.round())[0].state == "delivered"
        after = copied(house, tmp_path / "after")
        await person.taps("leave")
        await telling.open_code(person, code)
        assert "it was delivered on 24 November 2026" in person.card.html
        assert telling.KEPT in person.card.html
        await person.taps("withdraw", "withdraw_now")
        house.clock.advance(days=1)
        notice = (await house.round())[0]
        assert (notice.reports, notice.notices) == (0, 1)
        assert "Delete this" in notice.digest.text
        last = copied(house, tmp_path / "last")
    assert not holds_the_account(Thief(after, after).opened())
    assert not holds_the_account(Thief(before, after).opened()), "an old database with the burn folder as it is now"
    assert not holds_the_account(Thief(last, last).opened())
    assert not holds_the_account(Thief(before, last).opened())


async def test_the_key_and_the_ciphertext_are_gone_from_every_byte(tmp_path: Path) -> None:
    """No file, free page or WAL page holds the burnt secret, the wrapped key or a stretch of the sealed summary."""
    async with rig(tmp_path / "house") as house:
        await telling.report(house.person)
        await tidy(house.house)
        before = copied(house, tmp_path / "before")
        names = BurnFolder(before / "burn").names()
        await house.round()
        await house.house.store.finish()
        now = disguises.files(house.folder, but=("server.key",))
        alive = BurnFolder(house.folder / "burn").names()
    burnt = [name for name in names if name not in alive]
    assert burnt
    rows = blobs(before)
    dead = {BurnFolder(before / "burn").get(name) for name in burnt}
    dead |= {v["sealed"][at : at + 64] for _, v in rows["summaries"] for at in range(0, len(v["sealed"]) - 64, 64)}
    gone = [v["wrapped"] for _, v in rows["day_keys"] if v["burn_name"] in burnt]
    dead |= {wrapped[at : at + 64] for wrapped in gone for at in range(0, len(wrapped) - 64, 64)}
    assert len(dead) > 20
    assert disguises.where(now, {"what was burnt": dead}) == []


async def test_what_was_withdrawn_cannot_be_opened_after_its_digest_was_due(tmp_path: Path) -> None:
    """Nothing is delivered, and still the key dies: with nothing under it, it is closed and burnt by the round."""
    async with rig(tmp_path / "house") as house:
        code = await telling.report(house.person)
        await tidy(house.house)
        before = copied(house, tmp_path / "before")
        await telling.open_code(house.person, code)
        await house.person.taps("withdraw", "withdraw_now")
        for _ in range(2):
            await house.round()
            house.clock.advance(days=1)
        after = copied(house, tmp_path / "after")
    assert not holds_the_account(Thief(after, after).opened())
    assert not holds_the_account(Thief(before, after).opened())


async def test_the_final_yes_leaves_no_draft_behind(tmp_path: Path) -> None:
    """Server key, epoch secrets and the chat's id together: the answers are gone with the draft."""
    async with rig(tmp_path / "house") as house:
        await telling.begin(house.person)
        await telling.tell_of_home(house.person)
        before = copied(house, tmp_path / "before")
        assert holds_the_account(Thief(before, before).opened())
        await telling.agree(house.person, harbour_house=("all",))
        await telling.send(house.person)
        await house.round()
        after = copied(house, tmp_path / "after")
        rows = {row for row, _ in blobs(before)["sessions"]}
        raw = disguises.files(house.folder, but=("server.key",))
    assert not holds_the_account(Thief(after, after).opened())
    assert rows
    assert disguises.where(raw, {"the draft's row": rows}) == []


async def test_one_partners_key_does_not_open_anothers_summary(tmp_path: Path) -> None:
    """Each of the two waits under a key of its own."""
    async with rig(tmp_path / "house") as house:
        await telling.begin(house.person)
        await telling.tell_of_home(house.person)
        await telling.agree(house.person, harbour_house=("all",), open_door=("facts",))
        await telling.send(house.person)
        tables = blobs(copied(house, tmp_path / "copy"))
        assert len({values["day_key"] for _, values in tables["summaries"]}) == 2
        only = await _round(house, "harbour-house")
        assert only == ["delivered"]
        copy = copied(house, tmp_path / "one")
    left = [plain for plain in Thief(copy, copy).opened() if b'"partner":"open-door"' in plain]
    assert left
    assert not holds_the_account(Thief(copy, copy).opened())


async def _round(house: Rig, partner: str) -> list[str]:
    due = house.house.next_digest(partner, house.clock())
    return [one.state for one in await deliver_due(house.house, house.post, due, only=(partner,))]


async def test_a_burnt_key_is_never_made_again(tmp_path: Path) -> None:
    """A summary for a day whose digest is made waits for the next, under a new key."""
    async with rig(tmp_path / "house") as house:
        await telling.report(house.person)
        await house.round()
        burnt = set(BurnFolder(house.folder / "burn").names())
        await telling.report(house.person)
        fresh = set(BurnFolder(house.folder / "burn").names()) - burnt
        assert fresh
        house.clock.advance(days=1)
        assert (await house.round())[0].reports == 1


async def test_emptying_a_quiet_chat_does_not_make_its_draft_live_longer(tmp_path: Path) -> None:
    """The machine was off until the next evening: what it tidies and shows then is not the person coming back."""
    clock = Clock(MORNING.replace(hour=0, minute=10))
    async with rig(tmp_path, clock) as house:
        await telling.begin(house.person)
        await telling.tell_of_home(house.person)
        clock.advance(minutes=10)
    async with rig(tmp_path, clock) as house:  # a new phone: the card is shown again
        await house.desk.silence()
        clock.now = MORNING.replace(hour=22) + timedelta(days=1)
        assert await house.desk.clear_quiet() == 1
        await house.desk.silence()
        assert await house.person.draft() is not None
        clock.advance(hours=2)
        assert await house.person.draft() is None


async def test_a_draft_dies_at_the_second_midnight_wherever_it_was_copied(tmp_path: Path) -> None:
    """Promise 2 and 7: with the old database, today's burn folder, the server key and the chat's id: nothing."""
    async with rig(tmp_path / "house") as house:
        await telling.begin(house.person)
        await telling.tell_of_home(house.person)
        before = copied(house, tmp_path / "before")
        assert holds_the_account(Thief(before, before).opened())
        house.clock.now = house.clock.now.replace(hour=23, minute=59) + timedelta(days=1)
        await forget(house.house)
        await tidy(house.house)
        assert await house.person.draft() is not None
        assert blobs(copied(house, tmp_path / "late"))["to_clear"] == [], "gone by 47 hours"
        house.clock.advance(minutes=1)
        await forget(house.house)
        await tidy(house.house)
        after = copied(house, tmp_path / "after")
        assert await house.person.draft() is None
        epochs = Epochs(BurnFolder(after / "burn"))
        assert [day for day, _ in epochs.alive(house.clock.now)] == []
        assert blobs(after)["sessions"] == blobs(after)["to_clear"] == []
    for database in (before, after):
        thief = Thief(database, after)
        assert not holds_the_account(thief.opened())
    moment = house.clock.now - timedelta(days=1)
    assert not Epochs(BurnFolder(after / "burn")).alive(moment), "a clock set back brings nothing back"
