"""What every courier can do, and the ways in which it can fail."""

from typing import Protocol

from partners.digest import Digest


class NotDelivered(Exception):
    """The digest has not been delivered. Says why in one line, without an address."""


class CourierDown(NotDelivered):
    """Not now: try again later. It may have been delivered all the same, so send the very same parcel."""


class CourierRefused(NotDelivered):
    """Not like this: trying again changes nothing until a person has looked."""


class Courier(Protocol):
    """Carries digests to one partner. Packing and delivering are apart, so that a repeat is the same bytes."""

    @property
    def keeps_ciphertext(self) -> bool:
        """Whether a parcel can be opened by the partner only, so that it may be kept for sending again."""
        ...

    def pack(self, digest: Digest) -> bytes:
        """The digest as it will travel. Raises CertificateRefused: then the digest waits."""
        ...

    async def deliver(self, parcel: bytes, digest_id: str) -> None:
        """Hand over a parcel; doing it again does no harm. Raises CourierDown or CourierRefused."""
        ...
