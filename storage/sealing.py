"""One `seal`, one `open_sealed`, one `blind`: the only place where a cipher is called.

Every sealed value is a version byte, then ciphertext of a padded text, bound to its table, column and row. Nothing here
is home-made beyond composing AES-256-GCM, HKDF-SHA256, HMAC-SHA256 and HPKE (MLKEM768-X25519) of `cryptography`.
"""

import hmac
import os
from dataclasses import dataclass
from hashlib import sha256
from typing import Final, NewType

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

Sealed = NewType("Sealed", bytes)
"""A sealed value: version byte and ciphertext. Only `open_sealed` and `open_with` read it."""

KIB: Final = 1024
BUCKETS: Final = (1 * KIB, 4 * KIB, 16 * KIB, 64 * KIB, 256 * KIB)
"""Sizes in bytes to which a text is padded: coarse, so that the length of an account shows in few steps."""
LARGEST: Final = 32 * 1024 * KIB
"""The largest text that is sealed, in bytes; above the last bucket sizes grow by that bucket."""

_SYMMETRIC: Final = b"\x01"
_TO_PUBLIC: Final = b"\x02"
_LENGTH: Final = 4
_NONCE: Final = 12
_KEY: Final = 32
_MLKEM_SEED, _MLKEM_PUBLIC = 64, 1184
_SUITE: Final = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class CannotOpen(Exception):
    """A sealed value did not open: wrong key, wrong place, cut short or changed. Which one is not told."""

    def __init__(self) -> None:
        super().__init__("a sealed value did not open")


class Key:
    """32 or more secret bytes. They cannot be printed, compared, hashed or pickled by accident."""

    __slots__ = ("_secret",)
    __hash__ = None  # type: ignore[assignment]  # a cache keyed by secrets must fail
    __str__ = None  # type: ignore[assignment]  # str(key) must fail, not print

    def __init__(self, secret: bytes) -> None:
        if len(secret) < _KEY:
            raise ValueError("a key has at least 32 bytes")
        self._secret = bytes(secret)

    def __repr__(self) -> str:
        return "Key(***)"

    def __reduce__(self) -> str:
        raise TypeError("a key cannot be copied out of the process")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Key) and hmac.compare_digest(self._secret, other._secret)

    def to_wrap(self) -> bytes:
        """The secret bytes, to be written to a key file or wrapped under another key; nothing else asks for them."""
        return self._secret


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sealed value stands. It opens there and nowhere else."""

    table: str
    column: str
    row: bytes


def new_key() -> Key:
    """A fresh random key of 32 bytes."""
    return Key(os.urandom(_KEY))


def derive(keys: tuple[Key, ...], label: str, *context: bytes, size: int = _KEY) -> Key:
    """A key of `size` bytes that needs every one of `keys`, for this label and context only (HKDF-SHA256)."""
    material = _joined(*(key.to_wrap() for key in keys))
    return Key(HKDF(SHA256(), size, None, _joined(label.encode(), *context)).derive(material))


def blind(key: Key, label: str, *parts: bytes) -> bytes:
    """32 bytes that stand for `parts` without telling them (HMAC-SHA256)."""
    return hmac.digest(key.to_wrap(), _joined(label.encode(), *parts), sha256)


def same(one: bytes, other: bytes) -> bool:
    """Whether two secrets are equal, in constant time."""
    return hmac.compare_digest(one, other)


def seal(key: Key, plain: bytes, place: Place) -> Sealed:
    """Seal bytes under a key for one place (AES-256-GCM). Raises ValueError above `LARGEST`."""
    nonce = os.urandom(_NONCE)
    sealed = AESGCM(_exactly(key)).encrypt(nonce, _padded(plain), _bound(_SYMMETRIC, place))
    return Sealed(_SYMMETRIC + nonce + sealed)


def open_sealed(key: Key, sealed: bytes, place: Place) -> bytes:
    """What was sealed under this key for this place. Raises CannotOpen."""
    nonce, body = sealed[1 : 1 + _NONCE], sealed[1 + _NONCE :]
    if sealed[:1] != _SYMMETRIC or len(nonce) != _NONCE:
        raise CannotOpen
    try:
        padded = AESGCM(_exactly(key)).decrypt(nonce, body, _bound(_SYMMETRIC, place))
    except InvalidTag:
        padded = None
    return _unpadded(padded)


class Private:
    """The private half of an HPKE pair, made from two seeds. Its repr is stars."""

    __slots__ = ("_pair", "_seeds", "public")

    def __init__(self, seeds: Key) -> None:
        """Take 96 bytes of seeds: 64 for ML-KEM-768, 32 for X25519. Raises ValueError for another size."""
        secret = seeds.to_wrap()
        if len(secret) != _MLKEM_SEED + _KEY:
            raise ValueError("a private key is made from 96 bytes of seeds")
        mlkem = MLKEM768PrivateKey.from_seed_bytes(secret[:_MLKEM_SEED])
        x25519 = X25519PrivateKey.from_private_bytes(secret[_MLKEM_SEED:])
        self._seeds = seeds
        self._pair = MLKEM768X25519PrivateKey(mlkem, x25519)
        self.public: Final = mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()

    @classmethod
    def make(cls) -> "Private":
        """A fresh random pair."""
        return cls(Key(os.urandom(_MLKEM_SEED + _KEY)))

    def __repr__(self) -> str:
        return "Private(***)"

    def __reduce__(self) -> str:
        raise TypeError("a private key cannot be copied out of the process")

    def to_wrap(self) -> bytes:
        """The seeds, to be sealed under another key; nothing else asks for them."""
        return self._seeds.to_wrap()

    def open(self, body: bytes, info: bytes) -> bytes:
        """What `body` decrypts to, still padded. Raises InvalidTag. Called by `open_with` only."""
        return _SUITE.decrypt(body, self._pair, info)


def seal_to(public: bytes, plain: bytes, place: Place) -> Sealed:
    """Seal bytes to a public key for one place (HPKE). Raises CannotOpen when the public key is not one."""
    try:
        pair = MLKEM768X25519PublicKey(
            MLKEM768PublicKey.from_public_bytes(public[:_MLKEM_PUBLIC]),
            X25519PublicKey.from_public_bytes(public[_MLKEM_PUBLIC:]),
        )
    except ValueError:
        pair = None
    if pair is None:
        raise CannotOpen
    return Sealed(_TO_PUBLIC + _SUITE.encrypt(_padded(plain), pair, _bound(_TO_PUBLIC, place)))


def open_with(private: Private, sealed: bytes, place: Place) -> bytes:
    """What was sealed to the public half of this key for this place. Raises CannotOpen."""
    if sealed[:1] != _TO_PUBLIC:
        raise CannotOpen
    try:
        padded = private.open(sealed[1:], _bound(_TO_PUBLIC, place))
    except (InvalidTag, ValueError):
        padded = None
    return _unpadded(padded)


def _exactly(key: Key) -> bytes:
    """The key for AES-256, which takes 32 bytes and no other number."""
    secret = key.to_wrap()
    if len(secret) != _KEY:
        raise ValueError("this key is not for sealing")
    return secret


def _joined(*parts: bytes) -> bytes:
    """Parts one after the other, each with its length, so that no two lists of parts look alike."""
    return b"".join(len(part).to_bytes(_LENGTH, "big") + part for part in parts)


def _bound(version: bytes, place: Place) -> bytes:
    return _joined(b"safe-report", version, place.table.encode(), place.column.encode(), place.row)


def _padded(plain: bytes) -> bytes:
    if len(plain) > LARGEST:
        raise ValueError("this is too large to seal")
    size = _LENGTH + len(plain)
    bucket = next((bucket for bucket in BUCKETS if size <= bucket), -(-size // BUCKETS[-1]) * BUCKETS[-1])
    return len(plain).to_bytes(_LENGTH, "big") + plain + bytes(bucket - size)


def _unpadded(padded: bytes | None) -> bytes:
    """The text in its padding. Raised here, outside any handler, so that CannotOpen carries no cause."""
    if padded is None or len(padded) < _LENGTH:
        raise CannotOpen
    length = int.from_bytes(padded[:_LENGTH], "big")
    plain, padding = padded[_LENGTH : _LENGTH + length], padded[_LENGTH + length :]
    if len(plain) != length or padding.strip(b"\0"):
        raise CannotOpen
    return plain
