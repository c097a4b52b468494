"""The daily round: every outcome, once and again, and on the nights when the clock changes."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot import rounds
from bot.rounds import Outcome, deliver_due, forget, tidy
from bot.running import Waits
from partners.certificate import CertificateRefused
from partners.couriers import CourierDown, CourierRefused
from storage.burn import BurnFolder
from tests.bot import telling
from tests.bot.rig import Clock, Rig, rig


class Broken:
    """A courier that breaks as told, in packing or in delivering."""

    def __init__(self, wrong: Exception | None, *, packing: bool = False, keeps: bool = True) -> None:
        self.wrong, self.packing, self.keeps_ciphertext = wrong, packing, keeps
        self.delivered: list[tuple[bytes, str]] = []
        self.packed = 0

    def pack(self, digest) -> bytes:
        """Bytes that only the partner could open, another time other bytes."""
        if self.wrong and self.packing:
            raise self.wrong
        self.packed += 1
        return f"parcel {self.packed} of {digest.id}".encode()

    async def deliver(self, parcel: bytes, digest_id: str) -> None:
        """Carry it, or break."""
        if self.wrong:
            raise self.wrong
        self.delivered.append((parcel, digest_id))


def by(monkeypatch: pytest.MonkeyPatch, courier: Broken) -> Broken:
    """Every partner is served by this courier."""
    monkeypatch.setattr(rounds, "courier_for", lambda _partner, **_named: courier)
    return courier


async def first(house: Rig, now: datetime | None = None) -> Outcome:
    """What became of Harbour House's digest."""
    return (await house.round(now))[0]


@pytest.mark.parametrize(
    ("courier", "state", "line"),
    [
        (Broken(CourierDown("the mail server does not answer")), "waiting", "not delivered, it is tried again"),
        (Broken(CourierRefused("552")), "refused", "refused by the mail server, it is tried again"),
        (Broken(CertificateRefused("the certificate has expired"), packing=True), "held", "held back: the certificate"),
        (Broken(None), "delivered", "1 reports, 0 to delete"),
    ],
)
async def test_every_outcome_is_told_and_what_did_not_leave_leaves_later(
    courier: Broken, state: str, line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The line names partner, day and what to do; a round that can deliver takes it up under the same id."""
    async with rig(tmp_path) as house:
        await telling.report(house.person)
        by(monkeypatch, courier)
        outcome = await first(house)
        assert (outcome.state, outcome.well) == (state, state == "delivered")
        assert outcome.line.startswith("harbour-house 2026-11-24: ")
        assert line in outcome.line
        if state != "delivered":
            well = by(monkeypatch, Broken(None))
            again = await first(house)
            assert (again.state, again.reports) == ("delivered", 1)
            assert len(well.delivered) == 1
        assert (await first(house)).state == "nothing"


async def test_a_digest_that_was_packed_is_sent_again_byte_for_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Mail that may have arrived already: the repeat is the same mail."""
    async with rig(tmp_path) as house:
        await telling.report(house.person)
        courier = by(monkeypatch, Broken(CourierDown("no answer")))
        await first(house)
        courier.wrong = None
        outcome = await first(house)
        assert courier.delivered == [(f"parcel 1 of {outcome.digest.id}".encode(), outcome.digest.id)]


async def test_nothing_told_is_nothing_to_deliver(tmp_path: Path) -> None:
    """An empty day makes no digest and no file."""
    async with rig(tmp_path) as house:
        assert [one.state for one in await house.round()] == ["nothing", "nothing"]
        assert not (tmp_path / "outbox").exists()


async def test_a_day_that_is_not_due_is_said_to_be(tmp_path: Path) -> None:
    """--date of tomorrow."""
    async with rig(tmp_path) as house:
        await telling.report(house.person)
        found = await deliver_due(house.house, house.post, house.clock(), day=date(2026, 11, 25))
        assert [one.state for one in found] == ["not_due", "not_due"]
        assert (await first(house)).state == "delivered"


async def test_only_the_partner_that_was_asked_for(tmp_path: Path) -> None:
    """--partner: the other's waits."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        await telling.tell_of_home(person)
        await telling.agree(person, harbour_house=("all",), open_door=("facts",))
        await telling.send(person)
        due = house.clock() + timedelta(days=1)
        found = await deliver_due(house.house, house.post, due, only=("open-door",))
        assert [(one.partner, one.state) for one in found] == [("open-door", "delivered")]
        assert (await first(house)).state == "delivered"


async def test_urgent_reports_come_first(tmp_path: Path) -> None:
    """Whatever the order they came in."""
    async with rig(tmp_path) as house:
        for topic in (telling.tell_of_attack, telling.tell_of_home, telling.tell_of_attack):
            person = house.person
            await telling.begin(person)
            await topic(person)
            await telling.agree(person, harbour_house=("facts",))
            await telling.send(person)
        outcome = await first(house)
        assert (outcome.digest.report_count, outcome.digest.urgent_count) == (3, 1)
        assert outcome.digest.text.index("URGENT") < outcome.digest.text.index("Report 2 of 3")


@pytest.mark.parametrize("told", [datetime(2027, 3, 27, 9, tzinfo=UTC), datetime(2026, 10, 24, 9, tzinfo=UTC)])
async def test_on_the_night_the_clock_changes_one_digest_leaves_at_eight_local_time(
    told: datetime, tmp_path: Path
) -> None:
    """In March the night is an hour shorter, in October longer; what was promised on the card holds."""
    async with rig(tmp_path, Clock(told)) as house:
        await telling.report(house.person)
        due = house.house.next_digest("harbour-house", told)
        assert (due.hour, due.date()) == (8, told.date() + timedelta(days=1))
        assert (due - told) in (timedelta(hours=22), timedelta(hours=23), timedelta(hours=24))
        assert (await first(house, due - timedelta(minutes=1))).state == "nothing"
        assert (await first(house, due)).state == "delivered"
        assert (await first(house, due + timedelta(hours=1))).state == "nothing"


async def test_a_round_that_comes_late_takes_up_every_day(tmp_path: Path) -> None:
    """The machine was off for three days: one digest for what waited, none twice."""
    async with rig(tmp_path) as house:
        await telling.report(house.person)
        house.clock.advance(days=1)
        await telling.report(house.person)
        house.clock.advance(days=2)
        found = [one for one in await house.round() if one.partner == "harbour-house"]
        assert sum(one.reports for one in found) == 2
        assert (await first(house)).state == "nothing"


async def test_tidying_has_the_next_keys_ready_before_anybody_comes(tmp_path: Path) -> None:
    """The file of a key must not tell when the first reporter came; doing it again makes no more."""
    async with rig(tmp_path) as house:
        await forget(house.house)
        await tidy(house.house)
        names = BurnFolder(tmp_path / "burn").names()
        assert len([name for name in names if name.startswith("day-")]) == 2
        await tidy(house.house)
        await telling.report(house.person)
        assert {n for n in BurnFolder(tmp_path / "burn").names() if n.startswith("day-")} == {
            n for n in names if n.startswith("day-")
        }  # fmt: skip


def test_a_partner_in_trouble_is_asked_ever_less_often(tmp_path: Path) -> None:
    """Two minutes, four, eight, an hour at most; delivered once, it is asked at every look again."""

    class House:
        class registry:  # noqa: N801
            partners = {"one": None, "two": None}  # noqa: RUF012

    now, waits, spells = datetime(2026, 11, 24, 8, tzinfo=UTC), Waits(), []
    for _ in range(9):
        assert waits.ready(House, now) == ("one", "two")
        waits.note(Outcome("one", "waiting", now.date()), now)
        began = now
        while "one" not in waits.ready(House, now):
            now += timedelta(minutes=1)
        spells.append(now - began)
    assert spells[0] == timedelta(minutes=2)
    assert spells == sorted(spells)
    assert spells[-1] == timedelta(hours=1)
    waits.note(Outcome("one", "delivered", now.date()), now)
    assert waits.ready(House, now) == ("one", "two")


def test_an_outcome_prints_counts_and_no_report() -> None:
    """One line an operator may paste into a mail."""
    outcome = Outcome("a", "nothing", date(2026, 11, 24), held=1, lost=2, why="why")
    assert outcome.line == (
        "a 2026-11-24: nothing to deliver; 1 held back because the partner changed after consent; "
        "2 could not be opened; why"
    )
    assert not outcome.well
