"""When a partner's digest is due, in the operator's time zone."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo


def next_digest(at: time, now: datetime, zone: ZoneInfo) -> datetime:
    """The first digest strictly after `now` (an aware time), for a digest made every day at `at`."""
    today = now.astimezone(zone).date()
    for day in (today, today + timedelta(days=1)):
        due = datetime.combine(day, at, tzinfo=zone)
        if due > now:
            return due
    return datetime.combine(today + timedelta(days=2), at, tzinfo=zone)


def day_due(at: time, now: datetime, zone: ZoneInfo) -> date:
    """The day of the last digest that is due at `now` or earlier."""
    return next_digest(at, now, zone).date() - timedelta(days=1)
