"""The hour of the digest: across midnight, and across the two nights a year when the clock jumps."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.hours import day_due, next_digest

LONDON = ZoneInfo("Europe/London")
moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)).map(lambda naive: naive.replace(tzinfo=UTC))  # noqa: DTZ001


def test_before_the_hour_it_is_today_and_at_the_hour_it_is_tomorrow() -> None:
    """The digest of 08:00 takes what was confirmed before 08:00."""
    before = datetime(2026, 11, 22, 7, 59, tzinfo=LONDON)
    assert next_digest(time(8), before, LONDON) == datetime(2026, 11, 22, 8, tzinfo=LONDON)
    at = datetime(2026, 11, 22, 8, tzinfo=LONDON)
    assert next_digest(time(8), at, LONDON) == datetime(2026, 11, 23, 8, tzinfo=LONDON)
    assert day_due(time(8), at, LONDON) == date(2026, 11, 22)
    assert day_due(time(8), before, LONDON) == date(2026, 11, 21)


@given(moments, st.times())
def test_the_next_digest_is_always_ahead_and_within_a_day_and_the_hour_of_the_clock_change(
    now: datetime, at: time
) -> None:
    """Whatever the hour, and on the nights the clock changes too."""
    due = next_digest(at, now, LONDON)
    assert now < due <= now + timedelta(hours=26)
    assert day_due(at, now, LONDON) == due.date() - timedelta(days=1)
