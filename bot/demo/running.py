"""Starting and stopping the page."""

import asyncio
import errno
import os
import signal
import socket
import sys
import threading
import webbrowser
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

import typer
from aiohttp import web

from bot.demo.phone import DemoPhone
from bot.demo.server import DemoServer, Handles
from bot.demo.views import DemoViews

HOST: Final = "127.0.0.1"
PORT: Final = 8765
STOPS: Final = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
"""Ctrl-C, a polite kill, and the terminal's window being closed: each lets the caller delete what the demo kept."""
NAME: Final = "Local Info"
"""What stands over the chat, the same neutral name as on Telegram."""


class PortBusy(Exception):
    """Another program, perhaps another demo, already listens there; or this user may not listen there."""

    def __init__(self, port: int, *, forbidden: bool = False) -> None:
        other = port + 1 if 1024 <= port < 65535 else PORT
        why = "is not yours to use" if forbidden else "is already in use, perhaps by another demo: then stop that one"
        super().__init__(f"Port {port} on this computer {why}. Another port: safereport demo --port {other}")
        self.port = port


@asynccontextmanager
async def listening(
    desk: Handles, phone: DemoPhone, views: DemoViews, port: int = PORT, name: str = NAME
) -> AsyncIterator[str]:
    """The page served while the block runs; gives its address. Port 0 takes a free one. Raises PortBusy."""
    bound = _bind(port)
    runner = web.AppRunner(
        DemoServer(desk, phone, views, name).application(bound.getsockname()[1]), access_log=None, shutdown_timeout=2.0
    )
    try:
        await runner.setup()
        await web.SockSite(runner, bound).start()
        yield f"http://{HOST}:{bound.getsockname()[1]}/"
    finally:
        await runner.cleanup()
        bound.close()


async def serve(
    desk: Handles, phone: DemoPhone, views: DemoViews, port: int = PORT, *, open_browser: bool = True, name: str = NAME
) -> None:
    """Serve the page until Ctrl-C (or SIGTERM), then return. The caller starts and stops the desk. Raises PortBusy."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    async with listening(desk, phone, views, port, name) as address:
        for number in STOPS:
            loop.add_signal_handler(number, stop.set)
        try:
            typer.echo(f"The demo is on {address}\nPress Ctrl-C to stop it.")
            if open_browser:  # in a thread that nobody waits for: some browsers return only when they are closed
                threading.Thread(target=show, args=(address,), daemon=True).start()
            await stop.wait()
        finally:
            for number in STOPS:
                loop.remove_signal_handler(number)
    typer.echo("The demo has stopped.")


def show(address: str) -> None:
    """Open the address in a browser, or say that somebody must."""
    windowed = sys.platform != "linux" or any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"))
    try:
        opened = windowed and webbrowser.open(address)
    except webbrowser.Error:
        opened = False
    if not opened:
        typer.echo("No browser could be opened here: open that address in one on this computer.")


def _bind(port: int) -> socket.socket:
    bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # start again right after Ctrl-C
    try:
        bound.bind((HOST, port))
        bound.listen()
    except OSError as error:
        bound.close()
        if error.errno in (errno.EADDRINUSE, errno.EACCES):
            raise PortBusy(port, forbidden=error.errno == errno.EACCES) from None
        raise
    return bound
