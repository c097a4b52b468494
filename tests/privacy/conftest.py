"""Two doors for all tests of this room: lexicons are read once."""

import pytest

from bot.lexicons import read
from privacy.door import Door


@pytest.fixture(scope="session")
def door() -> Door:
    """The door with the shipped lexicons and without the weights: what rules and lists do by themselves."""
    return Door(lambda name: b"" if name in ("doubts", "slips") else read(name))


@pytest.fixture(scope="session")
def shipped() -> Door:
    """The door as it is shipped."""
    return Door(read)
