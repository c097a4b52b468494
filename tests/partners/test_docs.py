"""What the guides for partners and operators say is what happens."""

import hashlib
import re
import shlex
from pathlib import Path

import pytest

from partners.certificate import gate
from partners.partner import POLICE_RULES
from partners.pledge import PLEDGES
from partners.registry import load
from tests.partners.conftest import Gpg, Keys
from tests.partners.examples import FLOW, TODAY, no_files, registry

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "partners.md").read_text(encoding="utf-8")
EXAMPLE = (ROOT / "partners.example.yaml").read_text(encoding="utf-8")


def test_the_example_is_read_without_a_fault() -> None:
    """An operator begins with a copy of it."""
    found = load(EXAMPLE, "partners.example.yaml", no_files, FLOW, TODAY)
    assert list(found.partners) == ["harbour-house"]
    assert all(rule in EXAMPLE for rule in POLICE_RULES)


@pytest.mark.gpg
def test_the_entry_in_its_comment_is_right_too(keys: Keys) -> None:
    """Uncommented, with a good certificate."""
    entry = "".join(
        line.replace("  # ", "  ", 1) + "\n" for line in EXAMPLE.splitlines() if re.match(r"  # (- |  )", line)
    )
    assert registry(entry, read=lambda _: keys.good).partners["lantern-centre"].encrypted


def test_a_signed_pledge_never_changes() -> None:
    """Whoever signed firewall-v1 signed these bytes; a new wording needs a new version."""
    signed = {name: hashlib.sha256((ROOT / path).read_bytes()).hexdigest()[:16] for name, path in PLEDGES.items()}
    assert signed == {"firewall-v1": "11364dfc1cf0641f"}


@pytest.mark.gpg
def test_a_key_made_as_the_guide_says_passes_the_gate(empty_ring: Gpg) -> None:
    """The commands of the guide, run as they stand."""
    commands = [shlex.split(line) for line in GUIDE.splitlines() if line.startswith("gpg ")]
    fingerprint = ""
    exported = []
    for _, *arguments in commands:
        if ">" in arguments:
            exported.append(empty_ring(*arguments[: arguments.index(">")]))
        else:
            empty_ring(*(fingerprint if argument == "FINGERPRINT" else argument for argument in arguments))
        listed = empty_ring("--with-colons", "--list-keys", "Digest desk").decode()
        fingerprint = next(line.split(":")[9] for line in listed.splitlines() if line.startswith("fpr"))
    first, longer = (gate(raw, TODAY) for raw in exported)
    assert first.fingerprint == longer.fingerprint == fingerprint.lower()
    assert first.expires is not None


def test_the_guide_shows_lines_that_a_digest_has() -> None:
    """Its example is cut from the golden digest."""
    golden = (Path(__file__).parent / "golden" / "digest_en.txt").read_text(encoding="utf-8").splitlines()
    shown = GUIDE.split("```text\n")[1].split("```")[0].splitlines()
    missing = [line for line in shown if line and line not in golden]
    assert missing == ["  They agreed to send: What happened; Their own words"]
