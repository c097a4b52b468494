"""Promise 8: a confirmed report outlives crashes, full disks, dead mail servers and wrong clocks; a repeat shows."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot import rounds
from bot.rounds import forget, tidy
from storage.store import NotSaved
from tests.bot import telling
from tests.bot.rig import Rig, rig


def in_the_way(folder: Path, *, stand: bool) -> None:
    """Whether a file stands where the outbox should be, so that no courier gets through."""
    (folder / "outbox").write_bytes(b"") if stand else (folder / "outbox").unlink()


async def test_a_report_confirmed_before_a_restart_is_delivered_after_it(tmp_path: Path) -> None:
    """The house closes right after the thanks; another one opens the next day."""
    async with rig(tmp_path) as house:
        code = await telling.report(house.person)
    house.clock.advance(days=1)
    async with rig(tmp_path, house.clock) as again:
        assert (await again.round())[0].reports == 1
        await telling.open_code(again.person, code)
        assert telling.KEPT in again.person.card.html


async def test_a_courier_that_is_down_keeps_the_digest_and_its_id(tmp_path: Path) -> None:
    """Days of nothing, said to the operator and at the code; then one delivery under the first id."""
    async with rig(tmp_path) as house:
        person = house.person
        code = await telling.report(person)
        in_the_way(tmp_path, stand=True)
        first = await house.round()
        assert (first[0].state, first[0].well) == ("waiting", False)
        pending = await house.house.store.read(rounds.unfinished)
        for _ in range(3):
            house.clock.advance(days=1)
            assert {one.state for one in await house.round()} <= {"waiting", "nothing"}
        await telling.open_code(person, code)
        assert "it could not be delivered up to now. We go on trying." in person.card.html
        in_the_way(tmp_path, stand=False)
        late = (await house.round())[0]
        assert (late.state, late.reports, late.digest.id) == ("delivered", 1, pending[0].digest)
        assert len(list((tmp_path / "outbox").rglob("*.txt"))) == 1


async def test_a_round_that_dies_after_the_courier_repeats_under_the_same_id(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The partner can tell: same digest number, same reference, and a line that says so."""
    async with rig(tmp_path) as house:
        await telling.report(house.person)

        async def dies(*_given: object, **_named: object) -> None:
            raise NotSaved("the disk is full")

        with monkeypatch.context() as patched:
            patched.setattr(rounds, "delivered", dies)
            found = await _quietly(house)
        assert found is None or found[0].state != "delivered"
        (first,) = (tmp_path / "outbox").rglob("*.txt")
        again = (await house.round())[0]
        assert (again.state, again.digest.id) == ("delivered", first.stem)
        assert len(list((tmp_path / "outbox").rglob("*.txt"))) == 1


async def _quietly(house: Rig):
    try:
        return await house.round()
    except NotSaved:
        return None


@pytest.mark.parametrize("days", [31, 400, -31, -400])
async def test_a_clock_that_jumps_loses_nothing(days: int, tmp_path: Path) -> None:
    """The clock goes a month or a year off and comes back: the report, the copy and its keys are there."""
    async with rig(tmp_path) as house:
        code = await telling.report(house.person)
        await tidy(house.house)
        right = house.clock.now
        house.clock.now = right + timedelta(days=days)
        await forget(house.house)
        await tidy(house.house)
        house.clock.now = right
        await forget(house.house)
        await tidy(house.house)
        assert (await house.round())[0].reports == 1
        await telling.open_code(house.person, code)
        assert telling.KEPT in house.person.card.html


async def test_nothing_is_confirmed_that_is_not_saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While the disk is full the last card stays, and no thanks are shown."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        await telling.tell_of_home(person)
        await telling.agree(person, harbour_house=("all",))
        code = telling.code_on(person.card)
        await person.taps("saved", "skip")

        async def full(_step: object) -> None:
            raise NotSaved("the disk is full")

        with monkeypatch.context() as patched:
            patched.setattr(house.house.store, "write", full)
            with pytest.raises(NotSaved):
                await person.taps("yes")
        assert "Thank you" not in person.card.html
        await person.taps("yes")
        assert "Thank you" in person.card.html
        await telling.open_code(person, code)
        assert telling.KEPT in person.card.html


async def test_one_partners_trouble_does_not_stop_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first partner's courier breaks in a way nobody thought of; the second still gets its digest."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        await telling.tell_of_home(person)
        await telling.agree(person, harbour_house=("all",), open_door=("facts",))
        await telling.send(person)
        real = rounds.courier_for

        def breaks(partner, **named):
            if partner.key == "harbour-house":
                raise RuntimeError(telling.WORDS)
            return real(partner, **named)

        monkeypatch.setattr(rounds, "courier_for", breaks)
        found = {one.partner: one for one in await house.round()}
        assert found["open-door"].state == "delivered"
        assert not found["harbour-house"].well
        assert telling.KEPT not in repr(found) + "".join(one.line for one in found.values())
        monkeypatch.setattr(rounds, "courier_for", real)
        assert {one.partner: one.state for one in await house.round()}["harbour-house"] == "delivered"


async def test_a_report_that_comes_while_the_round_runs_is_in_the_next(tmp_path: Path) -> None:
    """Confirmed after the claim: neither lost nor under a burnt key."""
    async with rig(tmp_path) as house:
        await telling.report(house.person)
        assert (await house.round())[0].reports == 1
        await telling.report(house.person)
        house.clock.advance(days=1)
        assert (await house.round())[0].reports == 1
