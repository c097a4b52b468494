"""Promise 5: with the code, withdraw and erase; before the digest it never leaves, whatever backup comes back."""

import sqlite3
from pathlib import Path

import pytest

from bot.rounds import forget, tidy
from tests.bot import telling
from tests.bot.rig import Rig, rig


def backed_up(folder: Path) -> bytes:
    """The database as a backup program copies it: whole; the burn folder is in no backup."""
    source, copy = sqlite3.connect(folder / "safereport.db"), sqlite3.connect(folder / "copy")
    source.backup(copy)
    source.close()
    copy.close()
    content = (folder / "copy").read_bytes()
    (folder / "copy").unlink()
    return content


def restored(folder: Path, content: bytes) -> None:
    """The backup in place of a closed database."""
    for file in folder.glob("safereport.db*"):
        file.unlink()
    (folder / "safereport.db").write_bytes(content)
    (folder / "safereport.db").chmod(0o600)


async def take_back(house: Rig, code: str, how: str = "withdraw") -> None:
    """With the code, from a new conversation."""
    person = house.person
    await telling.open_code(person, code)
    await person.taps(how, f"{how}_now")


async def delivered(house: Rig) -> tuple[list[str], int]:
    """What Harbour House receives over three days: the digests' texts, and how many reports."""
    texts: list[str] = []
    reports = 0
    for _ in range(3):
        outcome = (await house.round())[0]
        reports += outcome.reports if outcome.state == "delivered" else 0
        texts += [outcome.digest.text] if outcome.digest else []
        await forget(house.house)
        await tidy(house.house)
        house.clock.advance(days=1)
    return texts, reports


@pytest.mark.parametrize("how", ["withdraw", "erase"])
async def test_withdrawn_before_the_digest_it_never_leaves(how: str, tmp_path: Path) -> None:
    """No report, no notice, not a trace of it: the partner never learns that there was one."""
    async with rig(tmp_path) as house:
        code = await telling.report(house.person)
        await take_back(house, code, how)
        assert await delivered(house) == ([], 0)
        await telling.open_code(house.person, code)
        shown = house.person.card.html
        assert ("you took it back. It never left" in shown) == (how == "withdraw")
        assert ("This code opens nothing" in shown) == (how == "erase")
        assert not list((tmp_path / "outbox").rglob("*.txt")) if (tmp_path / "outbox").exists() else True


@pytest.mark.parametrize("how", ["withdraw", "erase"])
async def test_a_restored_backup_delivers_nothing_withdrawn(how: str, tmp_path: Path) -> None:
    """The database of before the withdrawal comes back: the tombstone stands in the burn folder."""
    async with rig(tmp_path) as house:
        code = await telling.report(house.person)
        backup = backed_up(tmp_path)
        await take_back(house, code, how)
    restored(tmp_path, backup)
    async with rig(tmp_path, house.clock) as house:
        assert await delivered(house) == ([], 0)
        person = house.person
        await telling.open_code(person, code)
        assert ("It never left" in person.card.html) == (how == "withdraw")
        assert ("This code opens nothing" in person.card.html) == (how == "erase")
        assert telling.KEPT not in person.card.html or how == "withdraw"


async def test_a_backup_of_a_claimed_digest_delivers_nothing_withdrawn(tmp_path: Path) -> None:
    """The courier was down, the digest made and waiting; then a withdrawal; then the old database comes back."""
    (tmp_path / "outbox").write_bytes(b"in the way")
    async with rig(tmp_path) as house:
        code = await telling.report(house.person)
        assert (await house.round())[0].state == "waiting"
        backup = backed_up(tmp_path)
        await take_back(house, code)
    restored(tmp_path, backup)
    (tmp_path / "outbox").unlink()
    async with rig(tmp_path, house.clock) as house:
        texts, reports = await delivered(house)
        assert reports == 0
        assert telling.KEPT not in "".join(texts)


async def test_withdrawn_while_the_courier_is_down_it_does_not_leave(tmp_path: Path) -> None:
    """What may have left is asked for deletion; the account itself is not sent again."""
    (tmp_path / "outbox").write_bytes(b"in the way")
    async with rig(tmp_path) as house:
        code = await telling.report(house.person)
        assert (await house.round())[0].state == "waiting"
        await take_back(house, code)
        (tmp_path / "outbox").unlink()
        texts, reports = await delivered(house)
        assert reports == 0
        assert telling.KEPT not in "".join(texts)
        assert ["Delete this" in text for text in texts] == [True]


@pytest.mark.parametrize("how", ["withdraw", "erase"])
async def test_withdrawn_after_the_digest_the_next_one_asks_to_delete_it(how: str, tmp_path: Path) -> None:
    """Once, under the same reference; the status at the code says the same."""
    async with rig(tmp_path) as house:
        code = await telling.report(house.person)
        first = (await house.round())[0]
        reference = first.digest.text.split("Reference: ")[1].split("\n")[0]
        house.clock.advance(days=1)
        await take_back(house, code, how)
        texts, reports = await delivered(house)
        assert reports == 0
        assert len(texts) == 1
        assert "Delete this" in texts[0]
        assert reference in texts[0]
        person = house.person
        await telling.open_code(person, code)
        assert ("asks them to delete it" in person.card.html) == (how == "withdraw")


async def test_withdrawing_twice_asks_once(tmp_path: Path) -> None:
    """A second tap, a second day: one notice."""
    async with rig(tmp_path) as house:
        code = await telling.report(house.person)
        await house.round()
        house.clock.advance(days=1)
        for _ in range(2):
            await take_back(house, code)
        texts, _ = await delivered(house)
        assert len(texts) == 1


async def test_a_database_of_before_the_delivery_does_not_deliver_twice(tmp_path: Path) -> None:
    """The key is burnt: the summary that came back opens to nobody; withdrawn now, the partner is asked to delete."""
    async with rig(tmp_path) as house:
        code = await telling.report(house.person)
        await tidy(house.house)
        backup = backed_up(tmp_path)
        assert (await house.round())[0].reports == 1
    restored(tmp_path, backup)
    async with rig(tmp_path, house.clock) as house:
        outcome = (await house.round())[0]
        assert (outcome.state, outcome.reports, outcome.lost) == ("nothing", 0, 1)
        assert not outcome.well
        house.clock.advance(days=1)
        await take_back(house, code)
        texts, reports = await delivered(house)
        assert reports == 0
        assert ["Delete this" in text for text in texts] == [True]


async def test_a_notice_lost_with_a_restored_backup_can_be_asked_for_again(tmp_path: Path) -> None:
    """Delivered, taken back, and the backup from between the two comes back: taking it back again asks once more."""
    async with rig(tmp_path) as house:
        code = await telling.report(house.person)
        await house.round()
        backup = backed_up(tmp_path)
        house.clock.advance(days=1)
        await take_back(house, code)
    restored(tmp_path, backup)
    async with rig(tmp_path, house.clock) as house:
        await take_back(house, code)
        texts, reports = await delivered(house)
        assert reports == 0
        assert ["Delete this" in text for text in texts] == [True]


async def test_withdrawing_one_report_leaves_the_other_alone(tmp_path: Path) -> None:
    """Two reports in one digest: only the one whose code was typed goes."""
    async with rig(tmp_path) as house:
        codes = [await telling.report(house.person) for _ in range(2)]
        await take_back(house, codes[0])
        texts, reports = await delivered(house)
        assert (len(texts), reports) == (1, 1)
        await telling.open_code(house.person, codes[1])
        assert "it was delivered" in house.person.card.html


async def test_a_report_to_two_partners_is_taken_back_from_both(tmp_path: Path) -> None:
    """Nothing outside the copy says that they belong together; the code knows."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        await telling.tell_of_home(person)
        await telling.agree(person, harbour_house=("all",), open_door=("facts",))
        code = await telling.send(person)
        await take_back(house, code)
        assert [one.state for one in await house.round()] == ["nothing", "nothing"]


async def test_the_code_opens_the_copy_before_and_after(tmp_path: Path) -> None:
    """What was sent, to whom, and every yes: read on, read again, also after the partner has it."""
    async with rig(tmp_path) as house:
        person = house.person
        code = await telling.report(person)
        for said in ("it waits for the daily summary of 24 November 2026", "it was delivered on 24 November 2026"):
            await telling.open_code(person, code)
            assert said in person.card.html
            assert telling.KEPT in person.card.html
            await house.round()
