"""Certificates made by real gpg: mail to keys made by pysequoia cannot be read by gpg 2.2."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

MADE = "20250101T000000!"


@dataclass(frozen=True, slots=True)
class Gpg:
    """A key ring of its own."""

    home: Path

    def __call__(self, *arguments: str, given: bytes = b"", check: bool = True) -> bytes:
        """Run gpg; returns what it prints."""
        command = [
            "gpg",
            "--batch",
            "--quiet",
            "--no-tty",
            "--pinentry-mode",
            "loopback",
            "--passphrase",
            "",
            *arguments,
        ]
        environment = {**os.environ, "GNUPGHOME": str(self.home), "LC_ALL": "C.UTF-8"}
        return subprocess.run(
            command, input=given, capture_output=True, check=check, env=environment, timeout=60
        ).stdout

    def key(self, address: str, expires: str = "never", subkey: str | None = "never") -> str:
        """A new key for signing with, unless None, a subkey for encryption; returns its fingerprint."""
        at = ("--faked-system-time", MADE)
        self(*at, "--quick-gen-key", f"Desk <{address}>", "ed25519", "cert,sign", expires)
        listed = self("--with-colons", "--list-keys", address).decode()
        fingerprint = next(line.split(":")[9] for line in listed.splitlines() if line.startswith("fpr"))
        if subkey is not None:
            self(*at, "--quick-add-key", fingerprint, "cv25519", "encr", subkey)
        return fingerprint

    def certificate(self, *fingerprints: str) -> bytes:
        """The public keys, armored."""
        return self("--armor", "--export", *fingerprints)


@dataclass(frozen=True, slots=True, repr=False)
class Keys:
    """Certificates good and bad, and the ring that holds their secret keys."""

    gpg: Gpg
    good: bytes
    fingerprint: str
    bad: dict[str, bytes]
    two_subkeys: bytes


@contextmanager
def _ring() -> Iterator[Gpg]:
    """An empty key ring; skips the test without gpg, unless everything is required."""
    if shutil.which("gpg") is None:
        if os.environ.get("SAFEREPORT_TESTS_REQUIRE_ALL") == "1":
            pytest.fail("gpg is not installed (Debian package gnupg), and every test is required here")
        pytest.skip("gpg is not installed (Debian package gnupg)")
    home = Path(tempfile.mkdtemp(prefix="sr-gpg-", dir="/tmp"))  # a socket's path must be short
    try:
        yield Gpg(home)
    finally:
        subprocess.run(["gpgconf", "--homedir", str(home), "--kill", "all"], check=False, capture_output=True)
        shutil.rmtree(home, ignore_errors=True)


@pytest.fixture(scope="session")
def keys() -> Iterator[Keys]:
    """Made once for each worker."""
    with _ring() as gpg:
        yield _made(gpg)


@pytest.fixture
def empty_ring() -> Iterator[Gpg]:
    """A key ring without keys."""
    with _ring() as gpg:
        yield gpg


def _made(gpg: Gpg) -> Keys:
    good = gpg.key("digest@harbour.example")
    revoked = gpg.key("revoked@harbour.example")
    revocation = (gpg.home / "openpgp-revocs.d" / f"{revoked}.rev").read_text().replace(":-----BEGIN", "-----BEGIN")
    gpg("--import", given=revocation.encode())
    two_subkeys = gpg.key("two@harbour.example", subkey="30d")
    gpg("--faked-system-time", MADE, "--quick-add-key", two_subkeys, "cv25519", "encr", "never")
    subkey_revoked = gpg.key("subkey@harbour.example")
    gpg(
        "--command-fd", "0", "--edit-key", subkey_revoked, given=b"key 1\nrevkey\ny\n0\n\ny\nsave\n"
    )  # fmt: skip
    sign_only = gpg.key("sign@harbour.example", subkey=None)
    return Keys(
        gpg=gpg,
        good=gpg.certificate(good),
        fingerprint=good.lower(),
        bad={
            "the certificate has expired": gpg.certificate(
                gpg.key("expired@harbour.example", expires="30d", subkey="30d")
            ),
            "the certificate is revoked": gpg.certificate(revoked),
            "no subkey for encryption is valid": gpg.certificate(sign_only),
            "all are missing, revoked or expired": gpg.certificate(gpg.key("old@harbour.example", subkey="30d")),
            "missing, revoked or expired": gpg.certificate(subkey_revoked),
            "exactly one certificate": gpg.certificate(good, sign_only),
            "must be exactly one certificate": gpg.certificate(good) + gpg.certificate(sign_only),
            "there is a secret key inside": gpg("--armor", "--export-secret-keys", good),
            "a secret key inside": gpg("--export-secret-keys", good),
        },
        two_subkeys=gpg.certificate(two_subkeys),
    )
