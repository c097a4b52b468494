"""The code a reporter comes back with, and the mailbox that only this code opens."""

import asyncio
import hmac
import os
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from storage.keys import Pepper
from storage.sealing import Key, Private, blind, derive

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O and U."""
_LOOK_ALIKES: Final = {"O": "0", "I": "1", "L": "1"}
_BYTES, _SIGNS, _GROUP, _BITS = 10, 16, 4, 5

MEMORY_KIB, ITERATIONS, LANES = 19456, 2, 1
"""Argon2id as OWASP's smallest setting: 19 MiB, about 25 ms. 80 random bits need no more."""


class NotACode(Exception):
    """What was typed is not a code. Carries nothing of it."""

    def __init__(self) -> None:
        super().__init__("this is not a code")


class SlotsFull(Exception):
    """Too many codes are being tried at once: ask the reporter to wait a little."""

    def __init__(self) -> None:
        super().__init__("too many codes at once")


class Receipt:
    """80 random bits, shown as four groups of four. Neither repr nor str tell them; only `shown` does."""

    __slots__ = ("_bits",)
    __hash__ = None  # type: ignore[assignment]  # a cache keyed by codes must fail
    __str__ = None  # type: ignore[assignment]  # str(receipt) must fail, not print

    def __init__(self, bits: bytes) -> None:
        if len(bits) != _BYTES:
            raise ValueError("a receipt has 80 bits")
        self._bits = bits

    @classmethod
    def mint(cls) -> "Receipt":
        """A new one."""
        return cls(os.urandom(_BYTES))

    @classmethod
    def parse(cls, text: str) -> "Receipt":
        """Read a code as a person types it. Raises NotACode.

        Forgiven: case; O for 0, I and L for 1; spaces, dashes, dots and invisible signs anywhere; full-width letters;
        the decimal digits of any script (Arabic-Indic, Persian and so on).
        """
        number = 0
        signs = [sign for sign in unicodedata.normalize("NFKC", text) if not _is_gap(sign)]
        if len(signs) != _SIGNS:
            raise NotACode
        for sign in signs:
            value = ALPHABET.find(_plain(sign))
            if value < 0:
                raise NotACode
            number = number << _BITS | value
        return cls(number.to_bytes(_BYTES, "big"))

    def shown(self) -> str:
        """The code as the reporter sees it: `K7QF-2M9X-4TRB-8WHD`."""
        number = int.from_bytes(self._bits, "big")
        signs = "".join(ALPHABET[number >> _BITS * place & 31] for place in reversed(range(_SIGNS)))
        return "-".join(signs[start : start + _GROUP] for start in range(0, _SIGNS, _GROUP))

    def to_derive(self) -> bytes:
        """The 80 bits, for `open_mailbox_keys`; nothing else asks for them."""
        return self._bits

    def __repr__(self) -> str:
        return "Receipt(***)"

    def __reduce__(self) -> str:
        raise TypeError("a receipt cannot be copied out of the process")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Receipt) and hmac.compare_digest(self._bits, other._bits)


@dataclass(frozen=True, slots=True, repr=False)
class MailboxKeys:
    """What a code opens: the row its mailbox is found under, and the pair its letters are sealed to."""

    lookup: bytes
    private: Private

    @property
    def public(self) -> bytes:
        """The half the server keeps (1,216 bytes)."""
        return self.private.public

    def __repr__(self) -> str:
        return "MailboxKeys(***)"


def open_mailbox_keys(receipt: Receipt, pepper: Pepper) -> MailboxKeys:
    """Argon2id of code and pepper, then two derivations that tell nothing of each other. Slow on purpose."""
    root = Argon2id(
        salt=b"safe-report receipt 1",
        length=32,
        iterations=ITERATIONS,
        lanes=LANES,
        memory_cost=MEMORY_KIB,
        secret=pepper.key.to_wrap(),
    ).derive(receipt.to_derive())
    lookup = blind(derive((Key(root),), "mailbox lookup"), "row")
    return MailboxKeys(lookup, Private(derive((Key(root),), "mailbox pair", size=96)))


class CodeSlots:
    """A bounded number of threads for codes, so that nobody can make the server slow by typing many."""

    def __init__(self, slots: int = 2, waiting: int = 32) -> None:
        """`slots` codes at once (19 MiB of memory each), and at most `waiting` more in the queue."""
        self._threads = ThreadPoolExecutor(slots, thread_name_prefix="code")
        self._room = slots + waiting

    async def open(self, receipt: Receipt, pepper: Pepper) -> MailboxKeys:
        """The mailbox keys of a code, computed off the loop. Raises SlotsFull."""
        if self._room <= 0:
            raise SlotsFull
        work = asyncio.get_running_loop().run_in_executor(self._threads, open_mailbox_keys, receipt, pepper)
        self._room -= 1
        work.add_done_callback(lambda _: self._free())  # not in a finally: the work outlives an impatient caller
        return await asyncio.shield(work)

    def close(self) -> None:
        """Let the threads go; what waits is given up."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _free(self) -> None:
        self._room += 1


def _is_gap(sign: str) -> bool:
    """Spaces, dashes, dots, underscores and invisible signs between the groups."""
    return sign in "._" or unicodedata.category(sign) in ("Zs", "Cc", "Cf", "Pd", "Zl", "Zp")


def _plain(sign: str) -> str:
    """A sign as the alphabet writes it; something that is not in it if there is none."""
    digit = unicodedata.decimal(sign, -1)
    upper = str(digit) if digit >= 0 else sign.upper()
    return _LOOK_ALIKES.get(upper, upper) if len(upper) == 1 else "?"
