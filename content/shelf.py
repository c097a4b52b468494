"""The facts in use, read again when a file changes; a broken file leaves the last good facts in place."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from content.loading import FILES, Content, ContentWrong, load
from content.reading import Fault

STILL_FOR: Final = 0.5
"""Seconds a file must lie still before it is read: editors and copies write in several steps."""

Stamp = tuple[tuple[int, int, int] | None, ...]


class Shelf:
    """Holds one good `Content`. Raises ContentWrong when made, if there is none to begin with."""

    def __init__(self, folder: Path, clock: Callable[[], float] = time.monotonic) -> None:
        self._folder = folder
        self._clock = clock
        self._seen = self._read = _stamp(folder)
        self._since = clock()
        self.now: Content = load(folder)
        self.faults: tuple[Fault, ...] = ()

    def refresh(self) -> bool:
        """Looks once, and reads changed files that have lain still; true if the facts or the faults changed."""
        stamp = _stamp(self._folder)
        if stamp != self._seen:
            self._seen, self._since = stamp, self._clock()
        if stamp == self._read or self._clock() - self._since < STILL_FOR:
            return False
        self._read = stamp
        try:
            self.now, self.faults = load(self._folder), ()
        except ContentWrong as wrong:
            self.faults = wrong.faults
        return True


def _stamp(folder: Path) -> Stamp:
    return tuple(_one(folder / name) for name in FILES)


def _one(path: Path) -> tuple[int, int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino
