"""Silences the libraries whose logs would carry people or the token."""

import logging
from typing import Final

LOUD: Final = ("telegram", "httpx", "httpcore", "aiohttp")
"""python-telegram-bot logs whole updates, every parameter and the address with the token; httpx the address with the
token; aiohttp remote addresses and paths."""


def quiet() -> None:
    """Cut these loggers, and all below them, off from every handler. Called once, before anything is connected."""
    for name in LOUD:
        logger = logging.getLogger(name)
        logger.handlers = [logging.NullHandler()]
        logger.propagate = False  # by name, not by level alone: a root logger at DEBUG must not bring them back
        logger.setLevel(logging.CRITICAL + 1)
