"""Digests as files in a folder: for the demo, and for an NGO that runs Safe Report itself."""

import asyncio
import errno
import json
import os
from pathlib import Path

from partners.couriers.courier import CourierDown, CourierRefused
from partners.digest import Digest


class FolderCourier:
    """Writes `<digest id>.txt` and `.html`, each whole or not at all, readable by their owner only."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def keeps_ciphertext(self) -> bool:
        """False: the files are in the clear, so no parcel is kept."""
        return False

    def pack(self, digest: Digest) -> bytes:
        """Both forms of the digest as JSON; the same digest gives the same bytes."""
        return json.dumps({"txt": digest.text, "html": digest.html}, ensure_ascii=False).encode()

    async def deliver(self, parcel: bytes, digest_id: str) -> None:
        """Write the files; a repeat writes the same ones again. Raises CourierDown, or CourierRefused for no parcel."""
        try:
            forms = json.loads(parcel)
            html, text = str(forms["html"]).encode(), str(forms["txt"]).encode()
        except (ValueError, KeyError, TypeError):
            raise CourierRefused("these bytes are no parcel for a folder") from None
        if not digest_id.replace("-", "").replace("_", "").isalnum() or not digest_id.isascii():
            raise CourierRefused("the digest id cannot name a file")
        try:
            await asyncio.to_thread(self._write, digest_id, html, text)
        except OSError as wrong:
            code = errno.errorcode.get(wrong.errno or 0, "unknown error")
            raise CourierDown(f"the outbox cannot be written: {code}") from None

    def _write(self, digest_id: str, html: bytes, text: bytes) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(self._folder / f"{digest_id}.html", html)
        write_whole(self._folder / f"{digest_id}.txt", text)


def write_whole(path: Path, content: bytes) -> None:
    """Write a file under another name, flush it to the disk, then give it its name: it is never half there.

    Raises OSError, leaving nothing new behind.
    """
    beside = path.with_name(f".{path.name}.part")  # one name a digest: what a kill leaves, the repeat writes over
    try:
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
