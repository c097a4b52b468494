"""Every guise in which a secret may lie in bytes, and the search for it."""

import base64
import struct
from collections.abc import Iterable, Mapping
from pathlib import Path

SHORTEST = 6
"""A shorter guise would be found by chance."""


def of_bytes(raw: bytes) -> set[bytes]:
    """Bytes as they are, backwards, in hexadecimal and in base 64 at each of its three alignments."""
    found = {raw, raw[::-1], raw.hex().encode(), raw.hex().upper().encode(), raw[::-1].hex().encode()}
    for before in range(3):
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            coded = encode(bytes(before) + raw).rstrip(b"=")
            found.add(coded[(before * 8 + 5) // 6 : len(coded) - 1])
    return {guise for guise in found if len(guise) >= SHORTEST}


def of_text(text: str) -> set[bytes]:
    """Text in every encoding a library may choose, small and capital, escaped as JSON and Python do."""
    found: set[bytes] = set()
    for way in {text, text.lower()}:
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            found |= of_bytes(way.encode(encoding))
        found |= {way.encode("unicode-escape"), way.upper().encode(), way[::-1].encode("utf-16-le")}
    return {guise for guise in found if len(guise) >= SHORTEST}


def of_chat(chat: int) -> set[bytes]:
    """A chat id as text and as the numbers a struct may hold."""
    found = of_text(str(chat)) | of_text(f"{chat:x}") | of_text(f"{chat:,}")
    for packing in ("<q", ">q"):
        packed = struct.pack(packing, chat)
        found |= {packed.hex().encode(), packed.strip(b"\0")} | of_bytes(packed)
    return {guise for guise in found if len(guise) >= SHORTEST - 1}


def of_code(code: str) -> set[bytes]:
    """A receipt as it is shown, without its dashes, and as its 80 bits."""
    signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    number = 0
    for sign in code.replace("-", ""):
        number = number << 5 | signs.index(sign)
    return of_text(code) | of_text(code.replace("-", "")) | of_bytes(number.to_bytes(10, "big"))


def files(*folders: Path, but: tuple[str, ...] = ()) -> dict[str, bytes]:
    """The name and the content of every file in these folders; a file's own name is searched as well."""
    found: dict[str, bytes] = {}
    for folder in folders:
        for file in sorted(folder.rglob("*")):
            if file.is_file() and file.name not in but:
                name = str(file.relative_to(folder))
                found[name] = name.encode() + b"\n" + file.read_bytes()
    return found


def where(places: Mapping[str, bytes], secrets: Mapping[str, Iterable[bytes]]) -> list[str]:
    """Which place holds which secret, by their names."""
    return [
        f"{place} holds {name}"
        for place, content in places.items()
        for name, guises in secrets.items()
        if any(guise in content for guise in guises)
    ]
