"""A Bot API of our own that refuses what Telegram refuses, and people who use the bot through it."""

from tests.emulator.person import EmulatedPerson, Shown
from tests.emulator.server import TOKEN, Call, EmulatedTelegram

__all__ = ["TOKEN", "Call", "EmulatedPerson", "EmulatedTelegram", "Shown"]
