"""What runs beside the conversation: the rounds go on whatever breaks, and what breaks is told."""

import asyncio
from pathlib import Path

import pytest
from prometheus_client import generate_latest
from structlog.testing import capture_logs

from bot import running
from bot.running import Numbers, in_background, rounds
from tests.bot.rig import rig


class Enough(Exception):
    """The test has seen enough rounds."""


def gauge(numbers: Numbers) -> float | None:
    """Whether the operator is told that a round fails."""
    return numbers.registry.get_sample_value("safereport_round_failing")


@pytest.mark.parametrize("part", ["forget", "deliver_due", "tidy"])
async def test_a_part_of_the_round_that_fails_is_told_and_tried_again(
    part: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also when the parts after it go well; the gauge falls when all of it goes well again."""
    numbers, seen = Numbers(), []

    async def breaks(*_given: object, **_named: object) -> None:
        raise OSError

    async def sleep(_seconds: float) -> None:
        seen.append(gauge(numbers))
        monkeypatch.undo()
        if len(seen) == 2:
            raise Enough

    async with rig(tmp_path) as house:
        monkeypatch.setattr(running, part, breaks)
        with pytest.raises(Enough):
            await rounds(house.house, house.post, numbers, sleep)
    assert seen == [1.0, 0.0]


def test_the_numbers_tell_no_time() -> None:
    """The library adds to each count when it began: the moment at which somebody first wrote."""
    numbers = Numbers()
    numbers.count("handled")
    told = generate_latest(numbers.registry).decode()
    assert 'safereport_updates_total{outcome="handled"} 1.0' in told
    assert "_created" not in told


async def test_what_stops_in_the_background_is_told() -> None:
    """By its name and the kind of the mistake, without its message."""

    async def breaks() -> None:
        raise ValueError("somebody's words")

    with capture_logs() as said:
        async with in_background({"facts": breaks()}):
            await asyncio.sleep(0)
            await asyncio.sleep(0)
    assert [(one["part"], one["why"]) for one in said] == [("facts", "ValueError")]
    assert "somebody" not in repr(said)
