"""A nursery of programs, a mail server, and sites on which somebody has already come some way."""

import asyncio
import itertools
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes
from pathlib import Path

import pytest
from aiosmtpd.smtp import SMTP

from tests.bot.rig import Clock, Person, rig
from tests.emulator import EmulatedTelegram
from tests.end_to_end.program import ROOT, Site
from tests.end_to_end.talking import TO_THE_WORDS, Teller
from tests.partners.conftest import keys

CHAT = 550_199_887_766
"""The emulated person's id."""
CERTIFICATE = Path(__file__).parent / "data" / "harbour.asc"
"""A public certificate made by gpg; nobody has kept its secret key."""
WORDS = "My husband Ahmed hit me at 14 Elm Road. I am afraid."
KEPT = "I am afraid"
"""A part of it that is not hidden."""

PARTNERS = """
partners:
  - key: harbour-house
    name: Harbour House
    topics: [hate_crime, domestic_abuse]
    regions: [all]
    languages: [{language}, ur]
    police_rule: only_if_you_agree
    reach: {{phone: 020 7946 0018, free: true, hours: Mon-Fri 10-16, women_answer: true, interpreter: true}}
    answers_within: 2 working days
    pledge: {{signed: 2026-03-01, by: "A Trustee", text: firewall-v1}}
    plain: refused
    digest: {{by: email, to: digest@harbour.example, openpgp: keys/harbour.asc, at: "08:00"}}
  - key: open-door
    name: Open Door
    topics: [hate_crime, domestic_abuse]
    regions: [all]
    languages: [en]
    police_rule: never
    reach: {{phone: 0161 496 0555, free: false, women_answer: false, interpreter: true}}
    answers_within: 1 week
    pledge: {{signed: 2026-03-01, by: "A Trustee", text: firewall-v1}}
    plain: words
    plain_reason: "Signed by A Trustee: the folder is on our own machine"
    digest: {{by: folder, at: "08:00"}}
"""

__all__ = ["keys"]


@dataclass
class Inbox:
    """A mail server that keeps what it takes; `answer` is what it says to a message. `tried` also holds the refused."""

    port: int = 0
    answer: str = "250 OK"
    got: list[bytes] = field(default_factory=list)
    tried: list[bytes] = field(default_factory=list)

    async def handle_DATA(self, server, session, envelope) -> str:  # noqa: N802 - aiosmtpd's name
        """One message."""
        self.tried.append(envelope.content)
        if self.answer.startswith("250"):
            self.got.append(envelope.content)
        return self.answer

    @property
    def ids(self) -> list[str]:
        """The Message-IDs, in order: each carries its digest's id."""
        return [str(message_from_bytes(content)["Message-ID"]) for content in self.got]


@pytest.fixture
async def inbox() -> AsyncIterator[Inbox]:
    """A real SMTP server on a free port."""
    found = Inbox()
    server = await asyncio.get_running_loop().create_server(
        lambda: SMTP(found, enable_SMTPUTF8=False, hostname="mail.example"), "127.0.0.1", 0
    )
    found.port = server.sockets[0].getsockname()[1]
    yield found
    server.close()
    await server.wait_closed()


@pytest.fixture
async def telegram() -> AsyncIterator[EmulatedTelegram]:
    """An emulated Telegram."""
    async with EmulatedTelegram() as emulated:
        yield emulated


@pytest.fixture
def teller(telegram: EmulatedTelegram) -> Teller:
    """Somebody with a phone, who has pressed Start some time ago."""
    person = telegram.person(CHAT)
    telegram.world.chats[CHAT].started = True
    return Teller(person)


@pytest.fixture(scope="session")
def nursery() -> Iterator[str]:
    """The socket of a process that forks programs."""
    with tempfile.TemporaryDirectory(prefix="sr-", dir="/tmp") as folder:  # a socket's path must be short
        path = Path(folder) / "nursery"
        with socket.socket(socket.AF_UNIX) as door:
            door.bind(str(path))
            door.listen()  # whoever comes before it is ready waits
            number = door.fileno()
            process = subprocess.Popen(
                [sys.executable, "-m", "tests.end_to_end.nursery", str(number)], cwd=ROOT, pass_fds=[number]
            )
        yield str(path)
        process.kill()
        process.wait()


@pytest.fixture
def site_at(tmp_path: Path, nursery: str) -> Callable[..., Site]:
    """`site_at(stage)`: a copy of a prepared site, or a new one without a stage."""

    def make(stage: Path | None = None, language: str = "en", certificate: bytes | None = None) -> Site:
        if stage is not None:
            shutil.copytree(stage, tmp_path / "site")
        furnish(tmp_path / "site", language, certificate)
        return Site(tmp_path / "site", nursery)

    return make


def furnish(folder: Path, language: str = "en", certificate: bytes | None = None) -> Path:
    """Partners, and the certificate of the one that gets mail."""
    (folder / "keys").mkdir(parents=True, exist_ok=True)
    (folder / "keys" / "harbour.asc").write_bytes(certificate or CERTIFICATE.read_bytes())
    file = folder / "partners.yaml"
    file.write_text(PARTNERS.format(language=language))
    return file


@dataclass(frozen=True)
class Stages:
    """Sites on which the person of `CHAT` has come some way: before their own words, before the final yes, after it."""

    words: Path
    send: Path
    sent: Path
    code: str
    made: datetime


@pytest.fixture(scope="session")
def stages(tmp_path_factory: pytest.TempPathFactory) -> Stages:
    """Told once through the desk itself, in this process; copied for each test."""
    with ThreadPoolExecutor(1) as apart:  # a loop of its own
        return apart.submit(lambda: asyncio.run(_tell(tmp_path_factory.mktemp("stages")))).result()


async def _tell(folder: Path) -> Stages:
    at, made, numbers, messages = folder / "at", datetime.now(UTC), itertools.count(1), itertools.count(10_000)
    partners = furnish(at)
    (at / "var").mkdir()

    async def through(name: str, *ways: str | Callable[[Person], str]) -> tuple[Path, str]:
        async with rig(at / "var", Clock(made), partners) as house:
            house.phone.numbers = messages
            person = Person(house.desk, house.phone, CHAT, numbers)
            await person.starts()
            for way in ways:
                await (person.types(way(person)) if callable(way) else person.taps(way))
            code = _code(person) if "<code>" in person.card.html else ""
        shutil.copytree(at, folder / name)
        return folder / name, code

    words, _ = await through("words", "en", *(option for _, option in TO_THE_WORDS))
    _, code = await through(
        "code", "go_on", lambda _: WORDS, "ok", "london", "p-harbour-house", "p-open-door", "done", "all", "yes", "all",
        "yes", "show_code",
    )  # fmt: skip
    send, _ = await through("send", "go_on", "saved", lambda _: code)
    sent, _ = await through("sent", "go_on", "yes")
    return Stages(words, send, sent, code, made)


async def tell_all(person: Person) -> str:
    """A whole report to both partners, without a pause; gives its code."""
    await person.starts()
    await person.taps("en", *(option for _, option in TO_THE_WORDS))
    await person.types(WORDS)
    await person.taps("ok", "london", "p-harbour-house", "p-open-door", "done", "all", "yes", "all", "yes", "show_code")
    code = _code(person)
    await person.taps("saved")
    await person.types(code)
    await person.taps("yes")
    return code


def _code(person: Person) -> str:
    return person.card.html.partition("<code>")[2].partition("</code>")[0].strip("\u2068\u2069")
