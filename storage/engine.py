"""The database engine: SQLite as we need it, PostgreSQL as it is, and neither printing what it is given."""

import os
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import URL, Connection, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

OUTSIDE = "outside"
"""Execution option `mode`: no transaction at all, as a checkpoint needs."""
WRITING = "writing"
"""Execution option `mode`: take the write lock at once, so that no step fails half way for want of it."""

_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA secure_delete=ON",
    "PRAGMA foreign_keys=ON",
    "PRAGMA temp_store=MEMORY",  # no temporary file ever holds a row
    "PRAGMA busy_timeout=5000",
)


class StoreWrong(Exception):
    """The database cannot be used with these settings. The text says why; it holds no address and no password."""


def make_engine(url: str) -> AsyncEngine:
    """An engine for `sqlite+aiosqlite://…` or `postgresql+asyncpg://…`. Raises StoreWrong."""
    parsed = _parsed(url)
    if parsed is None or parsed.drivername not in ("sqlite+aiosqlite", "postgresql+asyncpg"):
        raise StoreWrong("the database address must begin with sqlite+aiosqlite:// or postgresql+asyncpg://")
    if parsed.drivername == "postgresql+asyncpg":
        return create_async_engine(parsed, hide_parameters=True, pool_pre_ping=True)
    if not in_memory(parsed):
        _make_private(Path(str(parsed.database)))
    engine = create_async_engine(parsed, hide_parameters=True)
    event.listen(engine.sync_engine, "connect", _configure)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def in_memory(url: URL) -> bool:
    """Whether this is an SQLite database that only this process has, on one connection."""
    return url.drivername.startswith("sqlite") and url.database in (None, "", ":memory:")


def reason(wrong: BaseException) -> str:
    """Why the database refused, in fixed words: what it says itself may quote a row."""
    said = str(getattr(wrong, "orig", None) or wrong).lower()
    for sign, words in (
        ("is full", "the disk is full"),
        ("no space", "the disk is full"),
        ("file too large", "the disk is full"),
        ("disk i/o", "the disk refused to write"),
        ("locked", "the database is locked"),
        ("readonly", "the database cannot be written"),
    ):
        if sign in said:
            return words
    return "the database did not answer"


def _parsed(url: str) -> URL | None:
    try:
        return make_url(url)
    except ArgumentError:  # its text quotes the address, password and all
        return None


def _make_private(file: Path) -> None:
    """Make the database file with mode 0600 before SQLite does; its log takes the mode over."""
    fault = None
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as wrong:
        fault = f"{file}: the database file cannot be used ({os.strerror(wrong.errno or 0)})"
    if fault is not None:
        raise StoreWrong(fault)


def _configure(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _begin(connection: Connection) -> None:
    mode = connection.get_execution_options().get("mode")
    if mode != OUTSIDE:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if mode == WRITING else "BEGIN")
