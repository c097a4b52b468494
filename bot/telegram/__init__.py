"""The Telegram doorway.

Laws: the only room that knows python-telegram-bot. Of an update it keeps which chat to answer and what was done,
nothing of who did it. Telegram is told that an update is done only after the desk has saved it. No token, address, chat
or word is ever in a log or an exception.
"""
