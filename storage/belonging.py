"""Server key, burn folder and database belong together; opening two that do not would lose every waiting report."""

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import select

from storage.burn import utc_day
from storage.engine import StoreWrong
from storage.tables import settings
from storage.transaction import Transaction

PURGED_TO: Final = "purged_to"
"""The setting that holds the day up to which was purged."""
_KEY: Final = "server_key"
_FOLDER: Final = "burn_folder"


async def belong(tx: Transaction, now: datetime) -> None:
    """Check, or on the first start settle, which key and folder belong to this database, and since when it purges.

    Raises StoreWrong.
    """
    await tx.put_new(settings, {"name": PURGED_TO, "value": (utc_day(now) - timedelta(days=1)).isoformat()})
    if await _settled(tx, _KEY, tx.key.mac("belonging", b"server key").hex()) is False:
        raise StoreWrong("this database was made with another server key")
    adopting = tx.burn.told_to_adopt()
    known = await setting(tx, _FOLDER)
    if known is None and tx.burn.names() and not adopting:
        raise StoreWrong("the burn folder holds keys of another database")
    if known is not None and tx.burn.marker() is None and not adopting:
        raise StoreWrong(
            "the burn folder is not the one this database was used with: is it mounted? If it is gone for good, the "
            "reports that waited under its keys are lost too; put an empty file named adopt into the new one to go on"
        )
    mark = tx.key.mac("belonging", tx.burn.mark()).hex()
    if adopting:
        await tx.put(settings, {"name": _FOLDER, "value": mark})
    elif await _settled(tx, _FOLDER, mark) is False:
        raise StoreWrong("the burn folder belongs to another database")


async def setting(tx: Transaction, name: str) -> str | None:
    """A stored setting."""
    row = await tx.row(select(settings.c.value).where(settings.c.name == name))
    return None if row is None else str(row.value)


async def _settled(tx: Transaction, name: str, value: str) -> bool:
    """Whether a setting has this value; it gets it if it has none."""
    await tx.put_new(settings, {"name": name, "value": value})
    return await setting(tx, name) == value
