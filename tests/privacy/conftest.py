"""One door for all tests of this room: lexicons are read once."""

import pytest

from bot.lexicons import read
from privacy.door import Door


@pytest.fixture(scope="session")
def door() -> Door:
    """The door with the shipped lexicons."""
    return Door(read)
