"""The server key file: the master key from which every other is derived, and the peppers that go with receipts.

The file is text of mode 0600: a first line with its version, one `master` line, one `pepper` line a version (the newest
last, none ever removed while a receipt made with it may live), and a last line that shows whether it is complete.
"""

import binascii
import os
import stat
from base64 import b64decode, b64encode
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from storage.durable import fsync_folder, write_durably
from storage.sealing import Key, blind, derive, new_key

_FIRST: Final = "safe-report server key 1"
_KEY_BYTES: Final = 32


class KeyFileWrong(Exception):
    """The server key file cannot be used. The text says why and names the path, never what is in the file."""


@dataclass(frozen=True, slots=True)
class Pepper:
    """A secret that goes into every receipt's Argon2id, and its version (1 and up)."""

    version: int
    key: Key


@dataclass(frozen=True, slots=True)
class ServerKey:
    """The server's key. Holds nothing that prints; `make` and `load` are the only ways to one."""

    master: Key
    peppers: tuple[Pepper, ...]
    """Newest first. A receipt may have been made with any of them."""

    @classmethod
    def make(cls, path: Path) -> "ServerKey":
        """Make a new key file of mode 0600, whole or not at all, and load it.

        Raises KeyFileWrong when something stands there already or the folder cannot be written.
        """
        lines = [_FIRST, f"master {_encoded(new_key())}", f"pepper 1 {_encoded(new_key())}"]
        text = "".join(f"{line}\n" for line in lines)
        fault = _write_new(path, f"{text}end {_check(text)}\n".encode())
        if fault is not None:
            raise KeyFileWrong(f"{path}: {fault}")
        return cls.load(path)

    @classmethod
    def load(cls, path: Path) -> "ServerKey":
        """Read a key file. Raises KeyFileWrong with the reason."""
        text, fault = _read(path)
        if fault is None:
            key = _parsed(text)
            if isinstance(key, ServerKey):
                return key
            fault = key
        raise KeyFileWrong(f"{path}: {fault}")

    def key(self, label: str, *more: Key, context: bytes = b"") -> Key:
        """The subkey of this label; with `more`, one that needs those keys too."""
        return derive((self.master, *more), label, context)

    def mac(self, label: str, *parts: bytes) -> bytes:
        """32 bytes that only this server can make for `parts`: for public keys and marks in the database."""
        return blind(derive((self.master,), "mac"), label, *parts)

    def pseudonym(self, chat: int, epoch: Key) -> bytes:
        """The row of a chat's draft in one epoch; without the epoch's secret nobody can compute it again."""
        return blind(derive((self.master, epoch), "pseudonym"), "chat", chat_bytes(chat))


def chat_bytes(chat: int) -> bytes:
    """A chat id as 8 bytes (Telegram's ids fit a signed 64-bit number)."""
    return chat.to_bytes(8, "big", signed=True)


def _write_new(path: Path, content: bytes) -> str | None:
    """Put a whole file in place. Gives what went wrong, or None."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside.unlink(missing_ok=True)
        write_durably(beside, content)
        os.link(beside, path)  # unlike rename, this refuses to replace what is there
        fsync_folder(path.parent)
    except FileExistsError:
        return "a server key is there already; a new one would lose every report waiting under it"
    except OSError as wrong:
        return f"cannot be written ({os.strerror(wrong.errno or 0)})"
    finally:
        beside.unlink(missing_ok=True)
    return None


def _read(path: Path) -> tuple[str, str | None]:
    """The text of a key file, or what is wrong with it."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
    except FileNotFoundError:
        return "", "no server key here; make one with `safereport keys new`"
    except OSError as wrong:
        return "", f"cannot be read ({os.strerror(wrong.errno or 0)})"
    try:
        about = os.fstat(handle)
        content = os.read(handle, 64 * 1024) if stat.S_ISREG(about.st_mode) else None
    finally:
        os.close(handle)
    if content is None:
        return "", "is not a file"
    if about.st_mode & 0o077:
        return "", "can be read by others; set its mode to 600"
    return content.decode("ascii", "replace"), None


def _parsed(text: str) -> "ServerKey | str":
    """The key in a file's text, or what is wrong with it; never a word of it."""
    if not text.startswith(f"{_FIRST}\n"):
        return "is not a server key of this version"
    body, _, last = text.removesuffix("\n").rpartition("\n")
    if not text.endswith("\n") or last != f"end {_check(body + chr(10))}":
        return "is cut short or was changed"
    master: Key | None = None
    peppers: list[Pepper] = []
    for line in body.split("\n")[1:]:
        match line.split(" "):
            case ["master", value] if master is None and (key := _decoded(value)):
                master = key
            case ["pepper", version, value] if version == str(len(peppers) + 1) and (key := _decoded(value)):
                peppers.append(Pepper(len(peppers) + 1, key))
            case _:
                return "has a line that does not belong there"
    if master is None or not peppers:
        return "lacks its master key or a pepper"
    return ServerKey(master, tuple(reversed(peppers)))


def _check(text: str) -> str:
    """Shows a cut or changed file; not a MAC, who can change the file has the key."""
    return sha256(text.encode("ascii", "replace")).hexdigest()[:16]


def _encoded(key: Key) -> str:
    return b64encode(key.to_wrap()).decode()


def _decoded(value: str) -> Key | None:
    try:
        secret = b64decode(value, validate=True)
    except binascii.Error:
        return None
    return Key(secret) if len(secret) == _KEY_BYTES else None
