"""A process that is killed at every telling point of a report's way, one point after the other.

Run with a folder. In `FOLDER/<n>` it sends two reports and delivers them, and kills itself with SIGKILL at the n-th
point; what was confirmed and what a courier took is on the disk. Prints how many points there are.
"""

import asyncio
import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from storage.burn import BurnFolder
from storage.keys import ServerKey
from storage.store import Store
from tests.storage.helpers import DUE, TODAY, at, claim, deliver, make, opened, send


class Points:
    """Counts the points passed, and dies at one of them."""

    def __init__(self, last: int) -> None:
        self.passed = 0
        self.last = last

    def here(self) -> None:
        """A point at which the power may go."""
        self.passed += 1
        if self.passed == self.last:
            os.kill(os.getpid(), signal.SIGKILL)

    def after(self, owner: Any, name: str) -> None:
        """A point just after every call of a function."""
        real: Callable[..., Any] = getattr(owner, name)

        def watched(*args: Any, **more: Any) -> Any:
            result = real(*args, **more)
            self.here()
            return result

        setattr(owner, name, watched)


def note(folder: Path, name: str, line: str) -> None:
    """A line on the disk that outlives the process."""
    with (folder / name).open("a") as file:
        file.write(f"{line}\n")


async def deliver_claimed(store: Store, folder: Path) -> None:
    """One round: what a courier was handed is noted with the id it went under."""
    claimed = await claim(store)
    if claimed is None:
        return
    words = [one.plain.decode() for one in (await opened(store, claimed))[0]]
    await make(store, claimed, b"parcel")
    for word in words:
        note(folder, "sent", f"{claimed.digest} {word}")
    await deliver(store, claimed)


async def opened_in(folder: Path) -> Store:
    """The store of a folder."""
    key = ServerKey.load(folder / "server.key")
    return await Store.open(f"sqlite+aiosqlite:///{folder}/safereport.db", key, BurnFolder(folder / "burn"), at(TODAY))


async def born(folder: Path) -> None:
    """An empty store, of which every life begins with a copy."""
    ServerKey.make(folder / "server.key")
    await (await opened_in(folder)).close()


async def live(folder: Path, points: Points) -> None:
    """Two reports, a round, and the end of it."""
    store = await opened_in(folder)
    points.after(store._engine.dialect, "do_commit")
    points.after(store._burn, "make")
    points.after(os, "fsync")
    for word in ("one", "two"):
        await send(store, word.encode(), day=DUE)
        note(folder, "confirmed", word)
    await deliver_claimed(store, folder)
    await store.finish()
    await store.close()


def main(folder: Path) -> None:
    """Die at every point until one life comes to its end."""
    asyncio.run(born(folder / "0"))
    number = 0
    while True:
        number += 1
        shutil.copytree(folder / "0", folder / str(number))
        child = os.fork()
        if child == 0:
            asyncio.run(live(folder / str(number), Points(number)))
            os._exit(0)
        status = os.waitpid(child, 0)[1]
        if os.WIFEXITED(status):
            sys.stdout.write(str(number) if os.WEXITSTATUS(status) == 0 else "failed")
            return


if __name__ == "__main__":
    main(Path(sys.argv[1]))
