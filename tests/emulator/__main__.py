"""The emulated Bot API by itself: try the bot in a terminal, without Telegram.

`python -m tests.emulator` prints the two settings the bot needs; then type words, or the number of a button.
"""

import argparse
import asyncio
import sys

from tests.emulator import EmulatedPerson, EmulatedTelegram

HELP = "Type words to send them, a number to tap that button, /photo for a photo, /quit to end.\n"


def draw(person: EmulatedPerson, toasts: int) -> str:
    """The chat with its buttons numbered, and the lines shown since."""
    lines, number = [], 0
    for shown in person.screen:
        lines += ["", shown.text]
        for row in shown.buttons:
            labels = []
            for label, _ in row:
                number += 1
                labels.append(f"{number}) {label}")
            lines.append("   " + "   ".join(labels))
    lines += [f"   ({toast})" for toast in person.toasts[toasts:]]
    return "\n".join(lines or ["(the chat is empty)"]) + "\n"


async def react(person: EmulatedPerson, line: str) -> None:
    """Do what was typed in the terminal."""
    buttons = [(data, shown.id) for shown in person.screen for row in shown.buttons for _, data in row]
    if line.isdigit() and 1 <= int(line) <= len(buttons):
        await person.taps_data(*buttons[int(line) - 1])
    elif line == "/photo":
        await person.sends_photo()
    elif line:
        await person.types(line)


async def show_changes(telegram: EmulatedTelegram, person: EmulatedPerson) -> None:
    """Draw the chat whenever the bot has changed it."""
    last = ""
    toasts = 0

    def changed() -> bool:
        return draw(person, toasts) != last

    while True:
        if await telegram.world.changed.until(changed, 3600):
            sys.stdout.write(f"{'-' * 60}\n{draw(person, toasts)}\n")
            sys.stdout.flush()
        toasts = len(person.toasts)
        last = draw(person, toasts)


async def converse(port: int) -> None:
    """Serve, draw, and do what is typed, until /quit or the end of input."""
    async with EmulatedTelegram(port=port) as telegram:
        settings = f"SAFEREPORT_TELEGRAM_API_URL={telegram.url}\nSAFEREPORT_TELEGRAM_TOKEN={telegram.token}\n"
        sys.stdout.write(f"{settings}\nRun `safereport run` with these in another terminal. {HELP}")
        sys.stdout.flush()
        person = telegram.person()
        await person.start()
        drawing = asyncio.ensure_future(show_changes(telegram, person))
        typed = asyncio.StreamReader()
        await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(typed), sys.stdin)
        while (line := (await typed.readline()).decode(errors="replace")) and line.strip() != "/quit":
            await react(person, line.strip())
        drawing.cancel()


def main() -> None:
    """Read the port and begin."""
    parser = argparse.ArgumentParser(prog="python -m tests.emulator", description=__doc__)
    parser.add_argument("--port", type=int, default=8081, help="port on 127.0.0.1 (8081)")
    asyncio.run(converse(parser.parse_args().port))


if __name__ == "__main__":
    main()
