"""Starting and stopping the page from the terminal."""

import asyncio
import os
import queue
import signal
import socket
import threading
import webbrowser

import pytest
import typer

from bot.demo.phone import DemoPhone
from bot.demo.running import STOPS, PortBusy, listening, serve, show
from tests.bot.demo.fake_desk import FakeDesk


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> "queue.Queue[str]":
    """What the terminal shows, line by line."""
    lines: queue.Queue[str] = queue.Queue()
    monkeypatch.setattr(typer, "echo", lines.put)
    return lines


async def next_of(lines: "queue.Queue[str]") -> str:
    """The next of them, waited for."""
    return await asyncio.to_thread(lines.get, timeout=5)


@pytest.mark.parametrize("number", STOPS)
async def test_ctrl_c_stops_it_cleanly(
    number: signal.Signals, said: "queue.Queue[str]", monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a traceback, even while a browser hangs; it says where it was, that it stopped, and frees the signal."""
    opened: queue.Queue[str] = queue.Queue()
    hangs = threading.Event()

    def browser(address: str) -> bool:
        opened.put(address)
        return hangs.wait(10)

    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(webbrowser, "open", browser)
    phone = DemoPhone()
    before = signal.getsignal(signal.SIGTERM)
    serving = asyncio.create_task(serve(desk := FakeDesk(phone), phone, desk, 0, open_browser=True))
    first = await next_of(said)
    address = await next_of(opened)
    os.kill(os.getpid(), number)
    async with asyncio.timeout(3):
        await serving
    hangs.set()
    assert first.startswith(f"The demo is on {address}\n")
    assert "Ctrl-C" in first
    assert await next_of(said) == "The demo has stopped."
    assert signal.getsignal(signal.SIGTERM) == before


@pytest.mark.parametrize("why", ["no screen", "no browser", "a broken one"])
def test_without_a_browser_it_says_what_to_do(
    why: str, said: "queue.Queue[str]", monkeypatch: pytest.MonkeyPatch
) -> None:
    """And no text browser takes over the terminal on a machine without a screen."""

    def browser(_: str) -> bool:
        if why == "a broken one":
            raise webbrowser.Error
        assert why != "no screen"
        return False

    for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    if why != "no screen":
        monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    monkeypatch.setattr(webbrowser, "open", browser)
    show("http://127.0.0.1:1/")
    assert said.get(timeout=1) == "No browser could be opened here: open that address in one on this computer."


async def test_a_second_demo_is_told_which_port_to_take() -> None:
    """One sentence, with a port that can be typed."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        phone = DemoPhone()
        with pytest.raises(PortBusy) as busy:
            async with listening(desk := FakeDesk(phone), phone, desk, port):
                pass
    assert f"Port {port} on this computer is already in use" in str(busy.value)
    assert "safereport demo --port " in str(busy.value)
    assert str(PortBusy(65535)).endswith("--port 8765")
    assert "is not yours to use" in str(PortBusy(80, forbidden=True))
    assert str(PortBusy(80, forbidden=True)).endswith("--port 8765")
