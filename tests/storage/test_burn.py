"""The burn folder: keys that die and stay dead, whatever happens in between."""

import os
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from storage import burn as burning
from storage.burn import BurnFolder, BurnFolderWrong, Burnt, Epochs, utc_day


def files(folder: Path) -> dict[str, bytes]:
    """Every file under a folder, by its path inside it."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_a_key_lives_until_it_is_burnt_and_never_again(burn: BurnFolder, tmp_path: Path):
    """Made, read, burnt, gone; burning again does nothing; nothing of it stays in the folder."""
    secret = burn.make("day-1")
    assert len(secret) == 32
    assert burn.get("day-1") == secret
    assert burn.names() == ("day-1",)
    burn.burn("day-1")
    burn.burn("day-1")
    assert not burn.has("day-1")
    with pytest.raises(Burnt):
        burn.get("day-1")
    assert files(tmp_path / "burn") == {}


def test_a_key_is_made_once(burn: BurnFolder):
    """A name in use is refused, and its key stays as it was."""
    secret = burn.make("day-1")
    with pytest.raises(FileExistsError):
        burn.make("day-1")
    assert burn.get("day-1") == secret


def test_everything_in_the_folder_is_private_and_tells_no_time_of_day(burn: BurnFolder, tmp_path: Path):
    """Folder 0700, files 0600, and their modification time says nothing of when a reporter came."""
    burn.make("day-1")
    burn.bury(b"mark", utc_day(datetime.now(UTC)))
    folder = tmp_path / "burn"
    assert folder.stat().st_mode & 0o777 == 0o700
    for file in folder.rglob("*"):
        assert file.stat().st_mode & 0o777 == (0o700 if file.is_dir() else 0o600)
        assert file.is_dir() or file.stat().st_mtime == 0


def test_a_folder_open_to_others_is_refused(tmp_path: Path):
    """So is a file where the folder should be."""
    (tmp_path / "open").mkdir(mode=0o755)
    (tmp_path / "open").chmod(0o750)
    with pytest.raises(BurnFolderWrong, match="mode to 700"):
        BurnFolder(tmp_path / "open")
    (tmp_path / "file").touch()
    with pytest.raises(BurnFolderWrong, match="cannot be used"):
        BurnFolder(tmp_path / "file")


@pytest.mark.parametrize("name", ["", "../server", "a/b", "Ä", ".hidden", "UPPER", "x" * 200])
def test_a_name_that_leads_elsewhere_is_refused(burn: BurnFolder, name: str):
    """Names come from us, and are checked all the same."""
    with pytest.raises(ValueError, match="key's name"):
        burn.make(name)


@pytest.mark.parametrize("kept", [0, 1, 10, 33, 64])
def test_a_half_burnt_key_counts_as_burnt_and_is_finished(burn: BurnFolder, tmp_path: Path, kept: int):
    """Killed in the middle of overwriting: no start reads it again, and the next one removes what is left."""
    burn.make("day-1")
    file = tmp_path / "burn" / "day-1"
    whole = file.read_bytes()
    over = bytes(byte ^ 0xFF for byte in whole[: len(whole) - kept])  # random bytes would now and then be the old ones
    file.write_bytes(over + whole[len(whole) - kept :])
    with pytest.raises(Burnt):
        burn.get("day-1")
    assert burn.names() == ()
    assert burn.finish() == 1
    assert files(tmp_path / "burn") == {}


def test_a_key_is_overwritten_before_it_is_unlinked(burn: BurnFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Whoever holds the file open, or finds its blocks, finds chance."""
    secret = burn.make("day-1")
    with (tmp_path / "burn" / "day-1").open("rb") as held:
        burn.burn("day-1")
        assert secret not in held.read()


def test_a_key_that_could_not_be_written_leaves_nothing(
    burn: BurnFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """A full disk raises, and the name stays free."""

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(os, "write", full)
        with pytest.raises(OSError, match="No space"):
            burn.make("day-1")
    assert not burn.has("day-1")
    burn.finish(timedelta(seconds=-1))
    assert files(tmp_path / "burn") == {}
    burn.make("day-1")


def test_a_file_another_replica_is_making_is_left_alone(burn: BurnFolder, tmp_path: Path):
    """Only what was begun long ago is a leftover."""
    (tmp_path / "burn" / ".begun-00").write_bytes(b"half")
    assert burn.finish() == 0
    assert burn.finish(timedelta(seconds=-1)) == 1


def test_unknown_keys_are_named_only_when_they_are_old(burn: BurnFolder):
    """A key made for a row that is not committed yet looks like one that a crash left."""
    for name in ("day-1", "day-2", "epoch-2026-03-04"):
        burn.make(name)
    assert burn.unknown({"day-1"}, timedelta(days=1)) == ()
    assert burn.unknown({"day-1"}, timedelta(seconds=-1)) == ("day-2",)


def test_a_tombstone_stands_until_its_time_is_over(burn: BurnFolder, tmp_path: Path, now: datetime):
    """And a file that is none is left alone."""
    burn.bury(b"mark", utc_day(now))
    burn.bury(b"mark", utc_day(now) + timedelta(days=9))
    assert burn.is_buried(b"mark")
    assert not burn.is_buried(b"other")
    (tmp_path / "burn" / "tombstones" / "notes.txt").write_text("not a tombstone")
    assert burn.clear_graves(utc_day(now)) == 0
    assert burn.is_buried(b"mark")
    assert burn.clear_graves(utc_day(now) + timedelta(days=1)) == 1
    assert not burn.is_buried(b"mark")
    assert (tmp_path / "burn" / "tombstones" / "notes.txt").exists()


def test_an_epoch_dies_at_the_second_midnight(burn: BurnFolder):
    """Alive on its day and the next, at any hour; dead with the first second of the third."""
    epochs = Epochs(burn)
    evening = datetime(2026, 3, 4, 23, 59, 59, tzinfo=UTC)
    day, secret = epochs.secret(evening)
    assert epochs.burn_old(evening + timedelta(days=1)) == 0
    assert dict(epochs.alive(evening + timedelta(days=1))) == {day: secret}
    assert dict(epochs.alive(evening + timedelta(days=1, seconds=1))) == {}
    assert epochs.burn_old(evening + timedelta(days=1, seconds=1)) == 1
    assert burn.names() == ()


def test_an_epoch_is_the_same_in_every_time_zone(burn: BurnFolder):
    """Midnight is UTC's, so that two replicas agree; a time without a zone is refused."""
    epochs = Epochs(burn)
    late = datetime(2026, 3, 4, 23, 30, tzinfo=UTC)
    assert epochs.secret(late) == epochs.secret(late.astimezone(timezone(timedelta(hours=5))))
    with pytest.raises(ValueError, match="zone"):
        epochs.secret(late.replace(tzinfo=None))


def test_an_epoch_from_a_clock_gone_wrong_does_not_outlive_it(burn: BurnFolder, now: datetime):
    """A secret dated next month would otherwise keep drafts readable until then."""
    epochs = Epochs(burn)
    epochs.secret(now + timedelta(days=30))
    epochs.secret(now)
    assert epochs.burn_old(now) == 1
    assert burn.names() == (f"epoch-{utc_day(now).isoformat()}",)


def test_half_an_epoch_secret_is_replaced(burn: BurnFolder, tmp_path: Path, now: datetime):
    """Nothing can have been sealed under a secret that was never whole."""
    name = f"epoch-{utc_day(now).isoformat()}"
    (tmp_path / "burn" / name).write_bytes(b"\x01half")
    _, secret = Epochs(burn).secret(now)
    assert burn.get(name) == secret.to_wrap()


def test_every_change_is_durable_before_the_call_returns(
    burn: BurnFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """The file is synced before it has its name, the folder after; burning syncs the overwritten bytes first."""
    seen: list[str] = []
    real_sync, real_folder = os.fsync, burning.fsync_folder
    monkeypatch.setattr(os, "fsync", lambda handle: (seen.append("file"), real_sync(handle)))
    monkeypatch.setattr(burning, "fsync_folder", lambda path: (seen.append("folder"), real_folder(path)))
    burn.make("day-1")
    assert seen.index("file") < seen.index("folder")
    seen.clear()
    burn.burn("day-1")
    assert seen[:2] == ["file", "folder"]
