"""How long to wait before trying again."""

from random import SystemRandom
from typing import Final

FIRST_SECONDS: Final = 0.5
MOST_SECONDS: Final = 30.0
_CHANCE: Final = SystemRandom()


class Backoff:
    """Waits that double up to a limit, each between half and the whole of it, so that replicas do not march in step."""

    def __init__(self, first: float = FIRST_SECONDS, most: float = MOST_SECONDS) -> None:
        self._first = first
        self._most = most
        self._next = first

    def next(self) -> float:
        """Seconds to wait this time."""
        wait = self._next
        self._next = min(self._most, wait * 2)
        return _CHANCE.uniform(wait / 2, wait)

    def reset(self) -> None:
        """It worked: begin with the first wait again."""
        self._next = self._first
