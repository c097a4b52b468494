"""The server key file: made once, private, whole; everything else is refused with its reason."""

from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.keys import KeyFileWrong, ServerKey


def secrets_of(path: Path) -> list[str]:
    """The secret words of a key file."""
    return [line.rsplit(" ", 1)[1] for line in path.read_text().splitlines()[1:-1]]


def test_a_key_is_made_once_private_and_loads_again(tmp_path: Path):
    """Mode 0600, the same key again, nothing left beside it, folder made when missing."""
    path = tmp_path / "var" / "server.key"
    made = ServerKey.make(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert [file.name for file in path.parent.iterdir()] == ["server.key"]
    assert ServerKey.load(path) == made
    assert [pepper.version for pepper in made.peppers] == [1]


def test_making_a_key_never_overwrites_one(tmp_path: Path):
    """A second `keys new` would lose every waiting report."""
    path = tmp_path / "server.key"
    ServerKey.make(path)
    before = path.read_bytes()
    with pytest.raises(KeyFileWrong, match="there already"):
        ServerKey.make(path)
    assert path.read_bytes() == before


def test_two_keys_are_different(tmp_path: Path):
    """There is no default key."""
    assert ServerKey.make(tmp_path / "a") != ServerKey.make(tmp_path / "b")


def test_every_wrong_file_is_refused_with_its_reason_and_without_its_content(tmp_path: Path):
    """Missing, readable by others, cut short, changed, not ours, a folder, a link: named, never quoted."""
    good = tmp_path / "good.key"
    ServerKey.make(good)
    text = good.read_text()

    def file(name: str, content: str, mode: int = 0o600) -> Path:
        path = tmp_path / name
        path.write_text(content)
        path.chmod(mode)
        return path

    body = text[: text.rindex("end ")]
    link = tmp_path / "link"
    link.symlink_to(good)
    (tmp_path / "folder").mkdir()
    faults = {
        tmp_path / "missing": "keys new",
        file("open", text, 0o640): "mode to 600",
        file("short", text[:-10]): "cut short",
        file("half", body): "cut short",
        file("changed", text.replace("master ", "master A", 1)): "cut short or was changed",
        file("foreign", "-----BEGIN PRIVATE KEY-----\nAAAA\n"): "not a server key",
        file("empty", ""): "not a server key",
        file("twice", resealed(body + body.splitlines(keepends=True)[1])): "does not belong",
        file("bare", resealed(body.splitlines(keepends=True)[0])): "lacks its master key",
        file("odd", resealed(body + "pepper 7 AAAA\n")): "does not belong",
        tmp_path / "folder": "is not a file",
        link: "cannot be read",
    }
    for path, reason in faults.items():
        with pytest.raises(KeyFileWrong, match=reason) as caught:
            ServerKey.load(path)
        assert not any(secret in str(caught.value) for secret in secrets_of(good))


def resealed(body: str) -> str:
    """A body with the last line that belongs to it."""
    return f"{body}end {sha256(body.encode()).hexdigest()[:16]}\n"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(cut=st.integers(0, 160), junk=st.binary(max_size=30))
def test_no_damaged_file_is_half_accepted(tmp_path: Path, cut: int, junk: bytes):
    """Cut anywhere, with anything behind the cut: refused."""
    good, bad = tmp_path / "good.key", tmp_path / "bad.key"
    if not good.exists():
        ServerKey.make(good)
    content = good.read_bytes()[:cut] + junk
    bad.write_bytes(content)
    bad.chmod(0o600)
    if content != good.read_bytes():
        with pytest.raises(KeyFileWrong):
            ServerKey.load(bad)


def test_peppers_are_kept_and_the_newest_comes_first(tmp_path: Path):
    """Old receipts need old peppers."""
    path = tmp_path / "server.key"
    ServerKey.make(path)
    first = path.read_text()
    lines = first.splitlines(keepends=True)
    path.write_text(resealed("".join(lines[:-1]) + lines[1].replace("master", "pepper 2")))
    assert [pepper.version for pepper in ServerKey.load(path).peppers] == [2, 1]


def test_a_server_key_prints_no_secret(tmp_path: Path):
    """Not even inside another value."""
    key = ServerKey.make(tmp_path / "server.key")
    told = repr((key, key.key("x"), {"pepper": key.peppers[0]}))
    assert "***" in told
    for secret in (key.master, key.peppers[0].key):
        assert secret.to_wrap().hex() not in told
        assert repr(secret.to_wrap()) not in told


def test_a_chat_has_another_pseudonym_in_every_epoch_and_under_every_key(tmp_path: Path):
    """Two days' rows of the same chat cannot be joined."""
    one, other = ServerKey.make(tmp_path / "a"), ServerKey.make(tmp_path / "b")
    today, tomorrow = one.key("today"), one.key("tomorrow")
    assert one.pseudonym(7, today) == one.pseudonym(7, today)
    assert (
        len({one.pseudonym(7, today), one.pseudonym(7, tomorrow), other.pseudonym(7, today), one.pseudonym(8, today)})
        == 4
    )
