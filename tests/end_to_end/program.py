"""A site with its files, and the program running on it as a process of its own."""

import asyncio
import json
import os
import resource
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.hours import next_digest
from storage.keys import ServerKey
from tests.emulator import EmulatedTelegram

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0
"""Seconds a program may take on a machine that is busy with other tests."""


def next_morning(days: int = 0) -> str:
    """When the next digest is due, or one so many days after it, as `--now` takes it."""
    due = next_digest(time(8), datetime.now(UTC), ZoneInfo("Europe/London"))
    return (due + timedelta(days=days)).isoformat()


@dataclass
class Program:
    """A running `safereport`, and all it has printed."""

    pid: int
    reader: asyncio.StreamReader
    out: str = ""
    status: int | None = None
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    async def listen(self, ends_itself: bool = True) -> None:
        """Take in what it prints, until it ends. `ends_itself`: the last line is its status."""
        while chunk := await self.reader.read(65536):
            self.out += chunk.decode(errors="replace")
            self._changed.set()
        if ends_itself:
            self.out, _, status = self.out.rpartition("exit ")
            self.end(int(status))

    def end(self, status: int) -> None:
        """It has ended."""
        self.status = status
        self._changed.set()

    async def says(self, words: str) -> None:
        """Wait until it has printed these words."""
        async with asyncio.timeout(PATIENCE):
            while words not in self.out:
                assert self.status is None, f"it ended with {self.status}:\n{self.out}"
                await self._changed.wait()
                self._changed.clear()

    async def ends(self) -> int:
        """Wait for its end; gives the status, negative for a signal."""
        async with asyncio.timeout(PATIENCE):
            while self.status is None:
                await self._changed.wait()
                self._changed.clear()
        return self.status

    async def stops(self) -> int:
        """End it as an operator does."""
        if self.status is None:
            os.kill(self.pid, signal.SIGTERM)
        return await self.ends()

    def fill_disk(self) -> None:
        """No file of this process may grow any more."""
        resource.prlimit(self.pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))

    def free_disk(self) -> None:
        """Files may grow again."""
        resource.prlimit(self.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


@dataclass
class Site:
    """A folder with `partners.yaml` and `var`, and the settings that go with it."""

    folder: Path
    nursery: str
    settings: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        (self.folder / "var").mkdir(parents=True, exist_ok=True)
        if not (self.folder / "var" / "server.key").exists():
            ServerKey.make(self.folder / "var" / "server.key")

    def environment(self, telegram: EmulatedTelegram | None = None, **more: str) -> dict[str, str]:
        """The settings as environment variables."""
        given = {"LOG_LEVEL": "DEBUG", "METRICS_LISTEN": "127.0.0.1:0", **self.settings}
        if telegram is not None:
            given |= {"TELEGRAM_API_URL": telegram.url, "TELEGRAM_TOKEN": telegram.token}
        given |= more
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "HOME") if name in os.environ}
        return kept | {f"SAFEREPORT_{name}": value for name, value in given.items()}

    @asynccontextmanager
    async def program(
        self, *words: str, telegram: EmulatedTelegram | None = None, dies: str = "", **more: str
    ) -> AsyncIterator[Program]:
        """`safereport WORDS` forked from the nursery; killed at the point `dies`, and at the end of the block."""
        reader, writer = await asyncio.open_unix_connection(self.nursery)
        order = {"folder": str(self.folder), "environment": self.environment(telegram, **more), "words": words}
        writer.write(json.dumps(order | {"dies": dies}).encode() + b"\n")
        async with asyncio.timeout(PATIENCE):
            program = Program(int(await reader.readline()), reader)
        listening = asyncio.create_task(program.listen())
        try:
            yield program
        except BaseException:
            sys.stdout.write(program.out)  # what a failed test needs to be understood
            raise
        finally:
            if program.status is None:
                os.kill(program.pid, signal.SIGKILL)
            await listening
            writer.close()

    @asynccontextmanager
    async def bot(self, telegram: EmulatedTelegram, dies: str = "", **more: str) -> AsyncIterator[Program]:
        """`safereport run`."""
        async with self.program("run", telegram=telegram, dies=dies, **more) as program:
            yield program

    async def command(self, *words: str, dies: str = "", **more: str) -> tuple[int, str]:
        """A command to its end: its status and all it printed."""
        async with self.program(*words, dies=dies, **more) as program:
            return await program.ends(), program.out

    def arm(self) -> None:
        """From now on the program dies at its point."""
        (self.folder / "armed").touch()

    def disarm(self) -> None:
        """It does not any more."""
        (self.folder / "armed").unlink(missing_ok=True)

    def burn_files(self) -> set[str]:
        """The names of the day keys that are alive."""
        return {file.name for file in (self.folder / "var" / "burn").glob("day-*")}

    def delivered(self, partner: str) -> dict[str, str]:
        """The digests that lie in a partner's folder: id to text."""
        return {file.stem: file.read_text() for file in (self.folder / "var" / "outbox" / partner).glob("*.txt")}


@asynccontextmanager
async def plain_process(*words: str, folder: Path, environment: Mapping[str, str]) -> AsyncIterator[Program]:
    """`python -m bot WORDS`, started the slow way: nothing prepared, nothing changed."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", *words, cwd=folder, env={**environment, "PYTHONPATH": str(ROOT)},
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    assert process.stdout is not None
    program = Program(process.pid, process.stdout)

    async def watch() -> None:
        await program.listen(ends_itself=False)
        program.end(await process.wait())

    watching = asyncio.create_task(watch())
    try:
        yield program
    except BaseException:
        sys.stdout.write(program.out)  # what a failed test needs to be understood
        raise
    finally:
        if program.status is None:
            process.kill()
        await watching
