"""The gate lets mail be encrypted to a living certificate and to nothing else."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partners.certificate import CertificateRefused, encrypted, first_line, gate
from tests.partners.conftest import Keys
from tests.partners.examples import TODAY

pytestmark = pytest.mark.gpg


def test_a_living_certificate_passes_and_gives_its_fingerprint(keys: Keys) -> None:
    """The one certificate that the table of bad ones is compared with."""
    certificate = gate(keys.good, TODAY)
    assert certificate.fingerprint == keys.fingerprint
    assert certificate.expires is None


def test_every_bad_certificate_is_refused_for_its_own_reason(keys: Keys) -> None:
    """Expired, revoked, without a subkey, subkey expired or revoked, two, a secret key inside."""
    for reason, raw in keys.bad.items():
        with pytest.raises(CertificateRefused, match=reason):
            gate(raw, TODAY)


def test_a_certificate_is_refused_from_the_day_on_which_it_expires(keys: Keys) -> None:
    """The same bytes pass the day before."""
    raw = keys.bad["the certificate has expired"]
    assert gate(raw, date(2025, 1, 30)).expires == date(2025, 1, 31)
    with pytest.raises(CertificateRefused, match="has expired"):
        gate(raw, date(2025, 1, 31))


def test_encryption_goes_through_the_gate_every_time(keys: Keys) -> None:
    """A certificate that has expired since it was read is not encrypted to."""
    raw = keys.bad["the certificate has expired"]
    assert encrypted(b"words", raw, date(2025, 1, 2))
    with pytest.raises(CertificateRefused):
        encrypted(b"words", raw, TODAY)


def test_only_the_living_one_of_two_subkeys_is_used(keys: Keys) -> None:
    """pysequoia would take the expired one too; its secret half may be lost or in other hands."""
    sealed = encrypted(b"for the living subkey", keys.two_subkeys, TODAY)
    listed = keys.gpg("--list-packets", given=sealed).decode()
    assert listed.count(":pubkey enc packet:") == 1
    assert keys.gpg("--decrypt", given=sealed) == b"for the living subkey"


@settings(deadline=None, max_examples=50)  # the first call into the library is slow
@given(st.binary(max_size=400))
def test_junk_is_refused_in_one_short_line(raw: bytes) -> None:
    """Whatever the file holds, the operator gets a sentence and no backtrace."""
    with pytest.raises(CertificateRefused) as refused:
        gate(b"-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n" + raw, TODAY)
    assert "\n" not in str(refused.value)
    assert len(str(refused.value)) < 300


@settings(deadline=None, max_examples=100)
@given(st.data())
def test_a_damaged_certificate_is_refused_or_still_the_same(keys: Keys, data: st.DataObject) -> None:
    """A flipped byte never makes the gate fail in another way."""
    raw = bytearray(keys.good)
    raw[data.draw(st.integers(0, len(raw) - 1))] ^= data.draw(st.integers(1, 255))
    try:
        certificate = gate(bytes(raw), TODAY)
    except CertificateRefused:
        return
    assert certificate.fingerprint == keys.fingerprint


def test_only_the_first_line_of_an_exception_is_kept() -> None:
    """The rest of pysequoia's messages is a backtrace."""
    assert first_line(RuntimeError("why\n\nStack backtrace:\n 0: x")) == "why"
    assert first_line(RuntimeError()) == "RuntimeError"
