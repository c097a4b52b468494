"""The doorway: Telegram, the web, the command line, the clock, chance; here everything is wired.

1. Whoever comes in is known only as a chat to answer, and only while a step runs.
2. Nothing that is shown or logged holds what somebody typed, except the card in their own chat.
3. What thinks is given values: time, chance, disk and network are asked for here.
"""
