"""The bot's public face: name, descriptions, two commands. Neutral, since whoever holds the phone sees it."""

from collections.abc import Callable, Mapping
from typing import Final

import structlog
from telegram import BotCommand
from telegram.error import TelegramError

from bot.telegram.line import Line
from bot.telegram.request import Refused

log = structlog.get_logger(__name__)
Words = Callable[[str], str]
"""A catalogue's `say`."""
_DEFAULT: Final = "en"
_CODE_LENGTH: Final = 2
"""Telegram knows a language by its ISO 639-1 code only: not `ckb`, not `fa-AF`."""


async def set_profile(line: Line, catalogues: Mapping[str, Words]) -> bool:
    """Set name, short description, description and commands in every language Telegram has a code for.

    `catalogues` is language tag to `say`, English among them: it is also what everybody else sees. Asks first and sets
    only what differs (Telegram allows few changes a day). A failure is a warning, never more; True when all is set.
    """
    faces: list[tuple[str | None, Words]] = [(None, catalogues[_DEFAULT])]
    faces += [(tag, say) for tag, say in catalogues.items() if len(tag) == _CODE_LENGTH and tag != _DEFAULT]
    whole = True
    for code, say in faces:
        for what, step in _STEPS:
            try:
                await step(line, code, say)
            except Refused as refused:
                log.warning(
                    "a part of the bot's profile was not set", part=what, language=code or _DEFAULT, why=refused.message
                )
                whole = False
            except TelegramError as trouble:
                log.warning("the bot's profile was not set; it is tried at the next start", why=trouble.message)
                return False
    return whole


async def _name(line: Line, code: str | None, say: Words) -> None:
    name = say("Local Info")
    if (await line.get_my_name(code)).name != name:
        await line.set_my_name(name, code)


async def _short_description(line: Line, code: str | None, say: Words) -> None:
    words = say("Information about life and services in England, in your language.")
    if (await line.get_my_short_description(code)).short_description != words:
        await line.set_my_short_description(words, code)


async def _description(line: Line, code: str | None, say: Words) -> None:
    words = say("Information about life and services in England, in your language. Free of charge. Press Start.")
    if (await line.get_my_description(code)).description != words:
        await line.set_my_description(words, code)


async def _commands(line: Line, code: str | None, say: Words) -> None:
    commands = (BotCommand("start", say("Start")), BotCommand("help", say("Help")))
    if await line.get_my_commands(language_code=code) != commands:
        await line.set_my_commands(commands, language_code=code)


_STEPS: Final = (
    ("name", _name),
    ("short description", _short_description),
    ("description", _description),
    ("commands", _commands),
)
