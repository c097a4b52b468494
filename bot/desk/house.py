"""Everything a step may look at besides the person's own draft."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

from bot.hours import next_digest
from content import Shelf
from flows.model import Flow
from locales import Catalogues
from partners.registry import Registry
from privacy.door import Door
from storage.keys import ServerKey
from storage.receipt import CodeSlots
from storage.store import Store


@dataclass(frozen=True, slots=True, repr=False)
class House:
    """The parts a desk is made of. `clock` gives an aware time, `below(n)` a random number from 0 to n - 1."""

    flow: Flow
    shelf: Shelf
    catalogues: Catalogues
    registry: Registry
    door: Door
    store: Store
    key: ServerKey
    slots: CodeSlots
    clock: Callable[[], datetime]
    below: Callable[[int], int]
    digest_at: time
    zone: ZoneInfo

    def next_digest(self, partner: str, now: datetime) -> datetime:
        """When that partner's next digest is due, in the operator's time zone."""
        return next_digest(self.registry.partners[partner].due_from(self.digest_at), now, self.zone)
