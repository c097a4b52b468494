"""`safereport stats`: monthly numbers that can be published and cannot point at anyone."""

import csv
import sys
from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum

import typer
from rich.console import Console
from rich.table import Table

from bot.settings import Settings
from bot.wiring import now
from privacy.small_numbers import publishable
from storage.burn import BurnFolder
from storage.daynotes import monthly
from storage.keys import ServerKey
from storage.store import Store

WITHHELD = "withheld"
"""What stands for a number too small to publish, or one that would give such a number away."""


class Form(StrEnum):
    """How the numbers are printed."""

    TABLE = "table"
    CSV = "csv"


async def run(settings: Settings, month: str | None, form: Form) -> int:
    """Print reports by topic and by region for a month (YYYY-MM). Gives the exit status."""
    try:
        first = date.fromisoformat(f"{month}-01") if month else (now().date().replace(day=1) - timedelta(days=1))
    except ValueError:
        typer.echo("--month must be a month like 2026-11.", err=True)
        return 1
    first = first.replace(day=1)
    store = await Store.open(
        settings.database_url.get_secret_value(),
        ServerKey.load(settings.server_key_file),
        BurnFolder(settings.burn_dir),
        now(),
    )
    try:
        counts = await store.read(lambda tx: monthly(tx, first.year, first.month))
    finally:
        await store.close()
    topics: dict[str, int] = {}
    regions: dict[str, int] = {}
    for (topic, region), count in counts.items():
        topics[topic] = topics.get(topic, 0) + count
        regions[region] = regions.get(region, 0) + count
    _print(form, f"{first:%Y-%m}", {"topic": publishable(topics), "region": publishable(regions)})
    return 0


def _print(form: Form, month: str, tables: Mapping[str, Mapping[str, int | None]]) -> None:
    rows = [(month, what, name, count) for what, counts in tables.items() for name, count in sorted(counts.items())]
    shown = [(a, b, c, WITHHELD if count is None else str(count)) for a, b, c, count in rows]
    if form is Form.CSV:
        csv.writer(sys.stdout).writerows([("month", "by", "name", "reports"), *shown])
        return
    table = Table(title=f"Reports in {month}")
    for heading in ("month", "by", "name", "reports"):
        table.add_column(heading, justify="right" if heading == "reports" else "left")
    for row in shown:
        table.add_row(*row)
    Console().print(table if shown else f"No reports in {month}.")
