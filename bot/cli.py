"""The command line: thin; every command says what it does, and what to do when it cannot."""

import asyncio
import os
from collections.abc import Callable, Coroutine
from datetime import UTC, date, datetime
from typing import Annotated, Any, Final, NoReturn

import typer
from rich.console import Console

from bot import logs, running
from bot import settings as settings_file
from bot.checks import check as look
from bot.commands import deidentify as door
from bot.commands import demo as demonstration
from bot.commands import locales as translators
from bot.commands import stats as numbers
from bot.demo.running import PORT, PortBusy
from bot.rounds import Post, deliver_due
from bot.settings import Settings, SettingsWrong
from bot.telegram.polling import TokenRefused
from bot.wiring import ROOT, conversations, now, open_house, read_partners, read_words
from content import ContentWrong
from flows.chart import mermaid
from flows.loading import load as load_flow
from flows.model import FlowError
from partners.couriers import SmtpWrong
from partners.registry import PartnersWrong
from storage import deliveries, purging
from storage.burn import BurnFolder, BurnFolderWrong
from storage.engine import StoreWrong
from storage.keys import KeyFileWrong, ServerKey
from storage.store import NotSaved, Store

OURS: Final = (
    SettingsWrong, FlowError, ContentWrong, PartnersWrong, KeyFileWrong, BurnFolderWrong, StoreWrong, NotSaved,
    TokenRefused, PortBusy, SmtpWrong,
)  # fmt: skip
"""What an operator can mend: their text says how, and holds nothing private."""

app = typer.Typer(
    help="Safe Report: an anonymous third-party reporting chatbot.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
keys = typer.Typer(help="The server key.", no_args_is_help=True)
catalogues = typer.Typer(help="The translators' and maintainers' tools.", no_args_is_help=True)
flows = typer.Typer(help="The conversations.", no_args_is_help=True)
clock = typer.Typer(help="This machine's clock.", no_args_is_help=True)
app.add_typer(keys, name="keys")
app.add_typer(catalogues, name="locales")
app.add_typer(flows, name="flows")
app.add_typer(clock, name="clock")


def _refuse(said: str) -> NoReturn:
    typer.echo(said, err=True)
    raise typer.Exit(1)


def _do(work: Callable[[], Coroutine[Any, Any, int]], level: str) -> NoReturn:
    """Run a command to its end; what an operator can mend is said in its own words."""
    logs.leave_no_memory()
    logs.set_up(level)
    try:
        status = asyncio.run(work())
    except OURS as wrong:
        _refuse(str(wrong))
    except OSError as wrong:
        _refuse(f"This machine refused: {os.strerror(wrong.errno) if wrong.errno else 'no reason given'}.")
    except KeyboardInterrupt:
        status = 130
    raise typer.Exit(status)


def _settings() -> Settings:
    try:
        return settings_file.read()
    except SettingsWrong as wrong:
        _refuse(str(wrong))


@app.command()
def run() -> None:
    """The bot: polling, or webhook when SAFEREPORT_WEBHOOK_URL is set; also the daily round, /healthz and /metrics."""
    settings = _settings()
    if settings.telegram_token is None:
        _refuse("SAFEREPORT_TELEGRAM_TOKEN is not set. BotFather gives one; put it into .env (see .env.example).")

    async def work() -> int:
        words = read_words(settings.languages, numbers_only=settings.draft_languages == "numbers_only")
        registry = read_partners(settings.partners_file, words.flow, now().date())
        async with open_house(settings, words, registry) as house:
            await running.run(settings, words, house)
        return 0

    _do(work, settings.log_level)


@app.command()
def demo(
    port: Annotated[int, typer.Option(min=0, max=65535, help="Where the page is served; 0 takes a free one.")] = PORT,
    no_open: Annotated[bool, typer.Option("--no-open", help="Do not open the browser.")] = False,
) -> None:
    """The same conversation in the browser: no token, no configuration, nothing leaves this computer."""
    _do(lambda: demonstration.run(port, open_browser=not no_open), "WARNING")


@app.command()
def digest(
    day: Annotated[str | None, typer.Option("--date", help="Only the digest of this day (YYYY-MM-DD).")] = None,
    partner: Annotated[str | None, typer.Option(help="Only this partner (its key).")] = None,
    at: Annotated[str | None, typer.Option("--now", help="As if it were this time (ISO 8601).")] = None,
) -> None:
    """Deliver what is due at that moment; prints one line per partner."""
    settings = _settings()
    moment = _moment(at)
    only = _date(day)

    async def work() -> int:
        words = read_words(settings.languages, numbers_only=settings.draft_languages == "numbers_only")
        registry = read_partners(settings.partners_file, words.flow, moment.date())
        if partner is not None and partner not in registry.partners:
            _refuse(f"There is no partner with the key {partner!r}. The keys are: {', '.join(registry.partners)}.")
        async with open_house(settings, words, registry, clock=lambda: moment) as house:
            post = Post.of(settings)
            outcomes = await deliver_due(house, post, moment, only=(partner,) if partner else None, day=only)
        for outcome in outcomes:
            typer.echo(outcome.line)
        return 0 if all(outcome.well for outcome in outcomes) else 1

    _do(work, settings.log_level)


def _moment(given: str | None) -> datetime:
    if given is None:
        return now()
    try:
        moment = datetime.fromisoformat(given)
    except ValueError:
        _refuse("--now must be a time like 2026-11-22T08:00 or 2026-11-22T08:00+00:00.")
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _date(given: str | None) -> date | None:
    try:
        return date.fromisoformat(given) if given else None
    except ValueError:
        _refuse("--date must be a day like 2026-11-22.")


@app.command()
def acknowledge(number: Annotated[str, typer.Argument(help="The digest's number, as the partner told it.")]) -> None:
    """A partner has read a digest: what was kept for sending it again is deleted."""

    async def step(store: Store) -> int:
        if await store.write(lambda tx: deliveries.acknowledge(tx, number.strip().lower())):
            typer.echo("Acknowledged: it will not be sent again.")
            return 0
        typer.echo("There is no delivered digest with that number.", err=True)
        return 1

    _with_store(step)


@clock.command("accept")
def clock_accept() -> None:
    """Say that this machine's clock is right, after purging has stopped because it jumped."""

    async def step(store: Store) -> int:
        moment = now()
        await store.write(lambda tx: purging.accept_clock(tx, moment))
        typer.echo(f"Accepted {moment:%Y-%m-%d %H:%M} UTC. Purging goes on with the next round.")
        return 0

    _with_store(step)


def _with_store(step: Callable[[Store], Coroutine[Any, Any, int]]) -> NoReturn:
    settings = _settings()

    async def work() -> int:
        key, burn = ServerKey.load(settings.server_key_file), BurnFolder(settings.burn_dir)
        store = await Store.open(settings.database_url.get_secret_value(), key, burn, now())
        try:
            return await step(store)
        finally:
            await store.close()

    _do(work, settings.log_level)


@app.command()
def deidentify(
    explain: Annotated[bool, typer.Option("--explain", help="Also name the recogniser and rule of each span.")] = False,
) -> None:
    """JSON lines {"id","lang","text"} in, {"id","text","spans"} out, one for one."""
    door.main(explain)


@app.command()
def check() -> None:
    """Settings, conversations, catalogues, content, partners, keys: every fault at once, with file and line."""
    logs.set_up("WARNING")
    found = look(now().date())
    for note in found.notes:
        typer.echo(f"note: {note}")
    for fault in found.faults:
        typer.echo(f"fault: {fault}", err=True)
    if found.faults:
        _refuse(f"{len(found.faults)} faults, {len(found.notes)} notes.")
    typer.echo(f"No faults, {len(found.notes)} notes.")


@keys.command("new")
def keys_new() -> None:
    """Make the server key file (mode 0600). An existing one is never overwritten."""
    file = _settings().server_key_file
    try:
        ServerKey.make(file)
    except KeyFileWrong as wrong:
        _refuse(str(wrong))
    typer.echo(f"{file}: made. Keep a copy apart from the database; without it nothing sealed can be opened.")


@app.command()
def stats(
    month: Annotated[str | None, typer.Option(help="YYYY-MM; without it, the last whole month.")] = None,
    form: Annotated[numbers.Form, typer.Option("--format", help="How to print.")] = numbers.Form.TABLE,
) -> None:
    """The publishable numbers of a month: small numbers are withheld."""
    settings = _settings()
    _do(lambda: numbers.run(settings, month, form), settings.log_level)


@catalogues.command("status")
def locales_status() -> None:
    """A table: how far each language is, and who has approved it."""
    raise typer.Exit(translators.status(Console()))


@catalogues.command("check")
def locales_check() -> None:
    """Every fault of every catalogue, with file and line."""
    raise typer.Exit(translators.check(Console()))


@catalogues.command("extract")
def locales_extract() -> None:
    """Write locales/safereport.pot from the English texts."""
    raise typer.Exit(translators.extract(Console()))


@catalogues.command("update")
def locales_update() -> None:
    """Bring every catalogue up to the template; nothing translated is lost."""
    raise typer.Exit(translators.update(Console()))


@catalogues.command("new")
def locales_new(lang: Annotated[str, typer.Argument(help="A language tag, such as ur or fa-AF.")]) -> None:
    """Begin a catalogue for a language."""
    raise typer.Exit(translators.new(Console(), lang))


@catalogues.command("approve")
def locales_approve(lang: Annotated[str, typer.Argument(help="A language tag, such as ur or fa-AF.")]) -> None:
    """Say that a native speaker has read a catalogue; today's date goes into its header."""
    raise typer.Exit(translators.approve(Console(), lang, now().date()))


@flows.command("chart")
def flows_chart() -> None:
    """A Mermaid diagram of every conversation."""
    try:
        typer.echo(mermaid(load_flow(conversations(ROOT))))
    except FlowError as wrong:
        _refuse(str(wrong))
