"""The burn folder: keys that must be able to die, one small file each, and tombstones that must not come back.

A key deleted from a database stays in its log, its free pages and its backups; a file is overwritten, made durable and
unlinked. So the folder is left out of backups; replicas share it. Files are named by random ids, dates of epochs, or
HMACs, and carry no time of day that we can help.
"""

import os
import re
import stat
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Final

from storage.durable import fsync_folder, write_durably
from storage.sealing import Key

_VERSION: Final = b"\x01"
_CHECK: Final = 32
_NAME: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,99}")
_EPOCH: Final = "epoch-"
_MARKER: Final = "folder"
_ADOPT: Final = "adopt"
_BEGUN: Final = ".begun-"
_STALE: Final = timedelta(hours=1)
"""A begun file older than this was left by a crash; a younger one may be another replica's."""


class Burnt(Exception):
    """This key does not exist any more, or never did."""

    def __init__(self) -> None:
        super().__init__("this key is burnt")


class BurnFolderWrong(Exception):
    """The burn folder cannot be used. The text says why and names the path."""


class BurnFolder:
    """A folder of mode 0700 with one file of mode 0600 a key. Every change is durable when its call returns."""

    def __init__(self, path: Path) -> None:
        """Open the folder, make it if it is missing. Raises BurnFolderWrong."""
        self._path = path
        self._graves = path / "tombstones"
        fault = _prepared(path) or _prepared(self._graves)
        if fault is not None:
            raise BurnFolderWrong(f"{path}: {fault}")

    def make(self, name: str, size: int = 32) -> bytes:
        """A new random key under a name that was never used. Raises FileExistsError, OSError (disk full)."""
        secret = os.urandom(size)
        begun = self._path / f"{_BEGUN}{os.urandom(8).hex()}"
        try:
            write_durably(begun, _VERSION + secret + sha256(secret).digest())
            os.utime(begun, (0, 0))
            os.link(begun, self._file(name))  # complete from its first moment, and never in place of another
            fsync_folder(self._path)
        finally:
            begun.unlink(missing_ok=True)
        return secret

    def get(self, name: str) -> bytes:
        """The key of this name. Raises Burnt; a half-burnt file counts as burnt."""
        secret = _intact(self._file(name))
        if secret is None:
            raise Burnt
        return secret

    def has(self, name: str) -> bool:
        """Whether this key is still alive."""
        return _intact(self._file(name)) is not None

    def burn(self, name: str) -> None:
        """Overwrite, make durable, unlink, make durable. Burning again does nothing. Raises OSError."""
        self._destroy(self._file(name))

    def names(self) -> tuple[str, ...]:
        """The names of the keys alive, sorted; the folder's own marker is not one of them."""
        return tuple(sorted(file.name for file in self._keys() if _intact(file) is not None))

    def finish(self, stale: timedelta = _STALE) -> int:
        """Finish what a crash interrupted: remove half-burnt keys, and files begun `stale` ago. Gives how many."""
        before = self._clock() - stale.total_seconds()
        begun = [f for place in (self._path, self._graves) for f in place.iterdir() if f.name.startswith(_BEGUN)]
        left = [file for file in begun if _changed(file) < before]
        left += [file for file in self._keys() if _intact(file) is None]
        for file in left:
            self._destroy(file)
        return len(left)

    def unknown(self, known: set[str], age: timedelta) -> tuple[str, ...]:
        """Names of keys that are not `known`, not epochs, and older than `age`."""
        before = self._clock() - age.total_seconds()
        strangers = (name for name in self.names() if name not in known and not name.startswith(_EPOCH))
        return tuple(name for name in strangers if _changed(self._file(name)) < before)

    def told_to_adopt(self) -> bool:
        """Whether the operator put an empty file named `adopt` here: this folder replaces one that is gone for good.

        The file is removed.
        """
        order = self._path / _ADOPT
        told = order.is_file()
        order.unlink(missing_ok=True)
        return told

    def marker(self) -> bytes | None:
        """What tells this folder from another (16 random bytes), or None when it is new."""
        return _intact(self._path / _MARKER)

    def mark(self) -> bytes:
        """Give a new folder its marker, or read the one it has."""
        with suppress(FileExistsError):
            self.make(_MARKER, 16)
        return self.get(_MARKER)

    def bury(self, mark: bytes, day: date) -> None:
        """Set a tombstone: what carries this mark (an HMAC) must never come back. Again does nothing."""
        grave = self._graves / mark.hex()
        if self.is_buried(mark):
            return
        begun = self._graves / f"{_BEGUN}{os.urandom(8).hex()}"
        try:
            write_durably(begun, day.isoformat().encode())
            os.utime(begun, (0, 0))
            begun.replace(grave)
            fsync_folder(self._graves)
        finally:
            begun.unlink(missing_ok=True)

    def is_buried(self, mark: bytes) -> bool:
        """Whether a tombstone with this mark stands."""
        return (self._graves / mark.hex()).exists()

    def clear_graves(self, before: date) -> int:
        """Remove the tombstones set before a day. Gives how many. Raises OSError."""
        old = [grave for grave in self._graves.iterdir() if (_buried_on(grave) or before) < before]
        for grave in old:
            grave.unlink(missing_ok=True)
        fsync_folder(self._graves)
        return len(old)

    def _keys(self) -> list[Path]:
        """The files that are keys or were, the marker not among them."""
        files = (file for file in self._path.iterdir() if _NAME.fullmatch(file.name) and file.is_file())
        return [file for file in files if file.name not in (_MARKER, _ADOPT)]

    def _clock(self) -> float:
        """What the file system's own clock says: ages of files are measured by nothing else."""
        probe = self._path / f"{_BEGUN}{os.urandom(8).hex()}"
        probe.touch(0o600)
        try:
            return _changed(probe)
        finally:
            probe.unlink(missing_ok=True)

    def _file(self, name: str) -> Path:
        if not _NAME.fullmatch(name):
            raise ValueError("a key's name is made of small letters, digits and dashes")
        return self._path / name

    def _destroy(self, file: Path) -> None:
        try:
            handle = os.open(file, os.O_WRONLY | os.O_NOFOLLOW)
        except FileNotFoundError:
            return
        try:
            os.write(handle, os.urandom(max(os.fstat(handle).st_size, 1)))
            os.fsync(handle)
        finally:
            os.close(handle)
        file.unlink(missing_ok=True)
        fsync_folder(self._path)


class Epochs:
    """One secret a day (UTC) for drafts. It dies at the second midnight after its day began, at most 48 hours old."""

    def __init__(self, burn: BurnFolder) -> None:
        self._burn = burn

    def secret(self, now: datetime) -> tuple[date, Key]:
        """Today's date and secret, made if there is none yet. Raises OSError (disk full)."""
        day = utc_day(now)
        name = f"{_EPOCH}{day.isoformat()}"
        with suppress(Burnt):
            return day, Key(self._burn.get(name))
        self._burn.burn(name)  # half a file from a crash
        with suppress(FileExistsError):  # another replica was faster
            return day, Key(self._burn.make(name))
        return day, Key(self._burn.get(name))

    def alive(self, now: datetime) -> tuple[tuple[date, Key], ...]:
        """The secrets that open a draft now: today's, yesterday's, and tomorrow's of a replica a moment ahead."""
        found = []
        for day in living_days(now):
            with suppress(Burnt):
                found.append((day, Key(self._burn.get(f"{_EPOCH}{day.isoformat()}"))))
        return tuple(found)

    def burn_old(self, now: datetime) -> int:
        """Burn every epoch but those alive, whatever the clock did meanwhile. Gives how many. Raises OSError."""
        alive = {f"{_EPOCH}{day.isoformat()}" for day in living_days(now)}
        dead = [name for name in self._burn.names() if name.startswith(_EPOCH) and name not in alive]
        for name in dead:
            self._burn.burn(name)
        return len(dead)


def utc_day(now: datetime) -> date:
    """The day of a moment in UTC, where epochs begin and end. Raises ValueError for a time without a zone."""
    if now.tzinfo is None:
        raise ValueError("a time without a zone")
    return now.astimezone(UTC).date()


def living_days(now: datetime) -> tuple[date, ...]:
    """The days whose epoch lives now: today, yesterday, tomorrow, in the order in which they are tried."""
    today = utc_day(now)
    return today, today - timedelta(days=1), today + timedelta(days=1)


def _prepared(folder: Path) -> str | None:
    """Make a private folder or look at the one that is there. Gives what is wrong with it."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        about = folder.stat()
        fsync_folder(folder.parent)
    except OSError as wrong:
        return f"the burn folder cannot be used ({os.strerror(wrong.errno or 0)})"
    if stat.S_IMODE(about.st_mode) & 0o077:
        return "the burn folder is open to others; set its mode to 700"
    return None


def _intact(file: Path) -> bytes | None:
    """The secret in a key's file, or None when there is no whole one."""
    try:
        handle = os.open(file, os.O_RDONLY | os.O_NOFOLLOW)
    except FileNotFoundError:
        return None
    with os.fdopen(handle, "rb") as opened:
        content = opened.read(4096)
    secret = content[1:-_CHECK]
    whole = content[:1] == _VERSION and content[-_CHECK:] == sha256(secret).digest()
    return secret if whole else None


def _buried_on(grave: Path) -> date | None:
    """The day of a tombstone; None for something that is not one, which is left alone."""
    try:
        return date.fromisoformat(grave.read_text("ascii"))
    except (ValueError, FileNotFoundError):
        return None


def _changed(file: Path) -> float:
    """When a file was last changed; never, if it is gone by now."""
    try:
        return file.stat().st_ctime
    except FileNotFoundError:
        return float("inf")
