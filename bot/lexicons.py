"""Lexicon files from the disk, for the door."""

import re
from importlib.resources import files

import privacy


def read(name: str) -> bytes | None:
    """The bytes of the lexicon file of that name, None when there is none."""
    if re.fullmatch(r"[a-z][a-z0-9-]{0,40}", name) is None:
        return None
    file = files(privacy) / "data" / f"{name}.lex"
    return file.read_bytes() if file.is_file() else None
