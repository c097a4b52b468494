"""kill -9 at every telling point between a report and its burning: nothing confirmed is lost or goes out twice."""

import asyncio
import os
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

from storage import outbox
from storage.burn import BurnFolder
from storage.tables import day_keys
from tests.storage.dying import deliver_claimed, opened_in
from tests.storage.helpers import rows

ROOT = Path(__file__).parents[2]


def lines(file: Path) -> list[str]:
    """The lines that were noted before the end."""
    return file.read_text().splitlines() if file.exists() else []


async def recovered(folder: Path) -> None:
    """The next start, and its round, leave one delivery of everything confirmed and no key."""
    store = await opened_in(folder)
    burn = BurnFolder(folder / "burn")
    try:
        await deliver_claimed(store, folder)
        await store.finish()
        assert await store.read(outbox.waiting) == {}
        assert await rows(store, day_keys) == 0
        assert len(burn.names()) <= 1  # made for a report that was never confirmed: no row names it
    finally:
        await store.close()
    sent: dict[str, set[str]] = defaultdict(set)
    for line in lines(folder / "sent"):
        digest, word = line.split(" ")
        sent[word].add(digest)
    assert set(lines(folder / "confirmed")) <= set(sent)
    assert all(len(digests) == 1 for digests in sent.values())


def die_everywhere(folder: Path) -> int:
    """Run the process that dies at every point. Gives how many folders there are, the last of one that lived."""
    script = ROOT / "tests" / "storage" / "dying.py"
    done = subprocess.run(
        [sys.executable, str(script), str(folder)],
        env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    return int(done.stdout)


async def test_nothing_confirmed_is_lost_and_nothing_goes_out_under_two_ids(tmp_path: Path):
    """Whichever point the power went at. The last life of all comes to its end."""
    points = await asyncio.to_thread(die_everywhere, tmp_path)
    assert points > 12
    folders = [tmp_path / str(number) for number in range(1, points + 1)]
    for folder in folders:
        try:
            await recovered(folder)
        except AssertionError as wrong:
            raise AssertionError(f"killed at point {folder.name}") from wrong
    assert len(lines(folders[-1] / "confirmed")) == 2
