"""Starting and stopping the page from the terminal."""

import asyncio
import os
import signal
import webbrowser

import pytest
import typer

from bot.demo.phone import DemoPhone
from bot.demo.running import serve
from tests.bot.demo.fake_desk import FakeDesk


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_ctrl_c_stops_it_cleanly(number: signal.Signals, monkeypatch: pytest.MonkeyPatch) -> None:
    """It says where it is, returns without a traceback, says so, and gives the signal back."""
    said: list[str] = []
    opened: list[str] = []
    ready = asyncio.Event()

    def echo(line: str) -> None:
        said.append(line)
        ready.set()

    monkeypatch.setattr(typer, "echo", echo)
    monkeypatch.setattr(webbrowser, "open", opened.append)
    phone = DemoPhone()
    before = signal.getsignal(signal.SIGTERM)
    serving = asyncio.create_task(serve(desk := FakeDesk(phone), phone, desk, 0, open_browser=True))
    await ready.wait()
    os.kill(os.getpid(), number)
    async with asyncio.timeout(3):
        await serving
    assert said[0].startswith("The demo is on http://127.0.0.1:")
    assert "Ctrl-C" in said[0]
    assert said[1] == "The demo has stopped."
    assert opened == [said[0].split()[4]]
    assert signal.getsignal(signal.SIGTERM) == before
