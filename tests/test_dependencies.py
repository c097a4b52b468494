"""The locks are safe to install from, and docs/dependencies.md names everything in them."""

import re
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LOCKS = ("requirements.lock", "requirements-dev.lock")
PAGE = ROOT / "docs" / "dependencies.md"
PIN = re.compile(r"^(?P<name>[a-z0-9][a-z0-9._-]*)==(?P<version>[^\s;\\]+)")
ROW = re.compile(
    r"^\| (?P<name>[a-z0-9][a-z0-9._-]*) \| (?P<version>\d[^ |]*) \| (?P<licence>[^|]+) \| (?P<use>[^|]+) \|$"
)


def blocks(lock: str) -> list[str]:
    """The lock's requirements, each with its hashes: a new one starts wherever a line is not indented."""
    text = (ROOT / lock).read_text()
    return [block for block in re.split(r"\n(?=[^\s#])", text) if block.strip() and not block.startswith("#")]


def pins(lock: str) -> dict[str, str]:
    """Name to version of everything pinned in a lock."""
    found = (PIN.match(block) for block in blocks(lock))
    return {pin["name"]: pin["version"] for pin in found if pin}


def rows(heading: str) -> dict[str, re.Match[str]]:
    """Name to row of the table under a heading of the page."""
    section = PAGE.read_text().split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]
    return {row["name"]: row for row in map(ROW.match, section.splitlines()) if row}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_no_address(lock: str) -> None:
    """Where packages come from is the installer's business, never ours to commit."""
    text = (ROOT / lock).read_text()
    assert not re.search(r"://|(?i:\bindex-url\b|\bfind-links\b|\btrusted-host\b)|^-|@ ", text, re.M)


@pytest.mark.parametrize("lock", LOCKS)
def test_everything_locked_is_pinned_with_a_hash(lock: str) -> None:
    """pip's --require-hashes would refuse the rest, on somebody's first day."""
    wrong = [block.splitlines()[0] for block in blocks(lock) if not PIN.match(block) or "--hash=sha256:" not in block]
    assert wrong == []
    assert pins(lock), "the lock is empty"


def test_the_runtime_lock_is_part_of_the_development_lock() -> None:
    """What is tested is what is run."""
    assert pins("requirements.lock").items() <= pins("requirements-dev.lock").items()


def test_the_page_names_every_runtime_distribution_with_its_version() -> None:
    """A reader of the page sees exactly what a server installs."""
    assert {name: row["version"] for name, row in rows("At run time").items()} == pins("requirements.lock")


def test_the_page_names_every_other_distribution_with_its_version() -> None:
    """And what only tests and checks need stands apart."""
    runtime = pins("requirements.lock")
    others = {name: pin for name, pin in pins("requirements-dev.lock").items() if name not in runtime}
    assert {name: row["version"] for name, row in rows("Only to test and check").items()} == others


def test_the_page_counts_right() -> None:
    """The two figures in its first lines are those of the locks."""
    runtime, everything = len(pins("requirements.lock")), len(pins("requirements-dev.lock"))
    assert f"{runtime} at run time, {everything - runtime} more" in " ".join(PAGE.read_text().split())


def test_every_row_says_what_for_and_under_which_licence() -> None:
    """No blank reasons, and no licence that AGPL-3.0-or-later cannot be combined with."""
    known = re.compile(r"(MIT(-0)?|ISC|BSD-[23]-Clause|Apache-2\.0|PSF-2\.0|MPL-2\.0|LGPL-(2\.1-or-later|3\.0-only))")
    for row in [*rows("At run time").values(), *rows("Only to test and check").values()]:
        assert row["use"].strip(), row["name"]
        assert all(known.fullmatch(part) for part in re.split(r" AND | OR ", row["licence"])), row["name"]


def test_what_is_installed_is_what_is_locked() -> None:
    """The versions on the page are those the tests ran with (a distribution for another platform may be absent)."""
    for name, pin in pins("requirements-dev.lock").items():
        try:
            assert version(name) == pin, name
        except PackageNotFoundError:
            assert re.search(rf"^{re.escape(name)}==\S+ ;", (ROOT / "requirements-dev.lock").read_text(), re.M), name
