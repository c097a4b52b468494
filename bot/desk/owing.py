"""What a chat is owed when no draft says so: the card after the final yes, carried in its note of what to clear."""

from dataclasses import dataclass
from typing import Final

from pydantic import TypeAdapter, ValidationError


@dataclass(frozen=True, slots=True, repr=False)
class Owed:
    """The living message, the card that should be on it, its language, and the updates already handled."""

    card: int | None = None
    protected: bool = False
    node: str | None = None
    language: str = "en"
    seen: tuple[int, ...] = ()

    def to_bytes(self) -> bytes:
        """JSON, to be sealed."""
        return _READER.dump_json(self)

    @classmethod
    def from_bytes(cls, plain: bytes) -> "Owed":
        """What `to_bytes` wrote; nothing owed if it is not that."""
        try:
            return _READER.validate_json(plain)
        except ValidationError:
            return cls()


_READER: Final = TypeAdapter(Owed)
