"""The gate for OpenPGP certificates: pysequoia encrypts to expired and revoked ones without a word; we look first."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Final

from pysequoia import Cert, encrypt
from pysequoia.packet import Packet, PacketPile, SignatureType, Tag

_KEY_INSIDE: Final = "there is a secret key inside: export the public key only, and treat the key as known to others"
_LARGEST: Final = 1_000_000
"""Bytes. A certificate with many signatures from others is rarely a tenth of this."""


class CertificateRefused(Exception):
    """No mail can be encrypted to this certificate now. Says why in one line, with nothing of the certificate in it."""


class CertificateExpired(CertificateRefused):
    """It could be used up to a day that is over: what waits under it waits for a new one."""

    def __init__(self, why: str, ended: date) -> None:
        super().__init__(why)
        self.ended = ended


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate that passed the gate on a day: its fingerprint (hex), its bytes, the last day it may be used."""

    fingerprint: str
    raw: bytes = field(repr=False)
    expires: date | None
    """The first day on which the gate refuses it; None when it never expires."""


def gate(raw: bytes, today: date) -> Certificate:
    """The one certificate in these bytes (armored or not), if mail can be encrypted to it today.

    Raises CertificateRefused: not exactly one certificate, a secret key inside, revoked, expired, no living subkey for
    encryption, or a probe that fails.
    """
    with _refusing("this is no valid OpenPGP certificate"):
        cert, packets = _only(raw)
        if cert.is_revoked:
            raise CertificateRefused("the certificate is revoked")
        ends = [cert.expiration.date()] if cert.expiration else []
        if ends and ends[0] <= today:
            raise CertificateExpired("the certificate has expired", ends[0])
        living, subkey_ends = _living(packets, today)
        encrypt(b"probe", [living])
        ends += [subkey_ends] if subkey_ends else []
        return Certificate(living.fingerprint, bytes(living), min(ends, default=None))


def gate_as_of_its_end(raw: bytes, today: date) -> Certificate:
    """The same for a certificate that may have expired, as it was on its last day: to be known by, not to encrypt to.

    Raises CertificateRefused for anything but its age.
    """
    try:
        return gate(raw, today)
    except CertificateExpired as expired:
        return gate(raw, expired.ended - timedelta(days=1))


def encrypted(content: bytes, raw: bytes, today: date) -> bytes:
    """The content encrypted to the certificate, ASCII armored. Goes through the gate every time.

    Raises CertificateRefused.
    """
    living = gate(raw, today)
    with _refusing("encryption failed"):
        return encrypt(content, [Cert.from_bytes(living.raw)])


@contextmanager
def _refusing(what: str) -> Iterator[None]:
    """Turns the library's errors, which any of its calls and attributes may raise, into CertificateRefused."""
    try:
        yield
    except CertificateRefused:
        raise
    except Exception as wrong:
        raise CertificateRefused(f"{what}: {first_line(wrong)}") from None


def _only(raw: bytes) -> tuple[Cert, tuple[Packet, ...]]:
    """The one certificate in the bytes and its packets. Raises CertificateRefused."""
    if len(raw) > _LARGEST:
        raise CertificateRefused("the certificate file is too large")
    if b"PRIVATE KEY BLOCK" in raw:
        raise CertificateRefused(_KEY_INSIDE)
    certs = Cert.split_bytes(raw)
    packets = tuple(PacketPile.from_bytes(raw))
    if any(packet.tag in (Tag.SecretKey, Tag.SecretSubkey) for packet in packets):
        raise CertificateRefused(_KEY_INSIDE)
    if len(certs) != 1 or raw.count(b"-----BEGIN PGP") > 1:
        raise CertificateRefused("there must be exactly one certificate")
    return certs[0], packets


def _living(packets: tuple[Packet, ...], today: date) -> tuple[Cert, date | None]:
    """The certificate without the subkeys that may not be used, and the day on which the last one for encryption ends.

    Raises CertificateRefused when none for encryption is left.
    """
    groups = tuple(_groups(packets))
    kept = list(groups[0])
    ends: list[date | None] = []
    over: list[date] = []
    for subkey in groups[1:]:
        binding = _binding(subkey)
        if binding is None or _revoked(subkey):
            continue
        end = _end(subkey[0], binding)
        encrypts = binding.key_flags and (
            binding.key_flags.transport_encryption or binding.key_flags.storage_encryption
        )
        if end is not None and end <= today:
            over += [end] if encrypts else []
            continue
        kept += subkey
        if encrypts:
            ends.append(end)
    if not ends:
        why = "no subkey for encryption is valid: all are missing, revoked or expired"
        raise CertificateExpired(why, max(over)) if over else CertificateRefused(why)
    return Cert.from_packets(kept), None if None in ends else max(end for end in ends if end is not None)


def _groups(packets: tuple[Packet, ...]) -> Iterator[tuple[Packet, ...]]:
    """The primary key with what belongs to it, then each subkey with its signatures."""
    group: list[Packet] = []
    for packet in packets:
        if packet.tag == Tag.PublicSubkey:
            yield tuple(group)
            group = []
        group.append(packet)
    yield tuple(group)


def _binding(subkey: tuple[Packet, ...]) -> Packet | None:
    """The newest signature that binds a subkey to its primary key."""
    bindings = [packet for packet in subkey if packet.signature_type == SignatureType.SubkeyBinding]
    return max(bindings, key=lambda packet: packet.signature_created or datetime.min.replace(tzinfo=UTC), default=None)


def _revoked(subkey: tuple[Packet, ...]) -> bool:
    return any(packet.signature_type == SignatureType.SubkeyRevocation for packet in subkey)


def _end(key: Packet, binding: Packet) -> date | None:
    """The day a subkey expires, or None."""
    if key.key_created is None or not binding.key_validity_period:
        return None
    return (key.key_created + binding.key_validity_period).date()


def first_line(wrong: BaseException) -> str:
    """The first line of an exception's text: the rest may be a backtrace."""
    return (str(wrong).splitlines() or [type(wrong).__name__])[0][:200]
