"""`safereport check`: settings, conversations, catalogues, content, partners and keys, every fault at once."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from bot import settings as settings_file
from bot.commands.extraction import collect, template
from bot.settings import Settings, SettingsWrong
from bot.wiring import ROOT, conversations, read_partners, wanted
from content import Content, ContentWrong
from content import load as load_content
from flows.checking import unknown_content
from flows.loading import load as load_flow
from flows.loading import read_flow
from flows.model import Flow, FlowError
from locales import load as load_catalogues
from locales.catalogues import TEMPLATE
from locales.po import write
from partners.couriers import Smtp, SmtpWrong
from partners.registry import PartnersWrong
from storage.burn import BurnFolder, BurnFolderWrong
from storage.keys import KeyFileWrong, ServerKey


@dataclass(slots=True)
class Findings:
    """What is wrong, and what an operator should know although nothing is wrong."""

    faults: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def check(today: date, root: Path = ROOT, **given: object) -> Findings:
    """Look at everything a person edits. Nothing is changed, nothing is sent, no value is repeated."""
    found = Findings()
    settings = _settings(found, given)
    content = _content(found, root, today)
    flow = _flow(found, root, content)
    _catalogues(found, root, settings)
    _partners(found, settings, flow, today)
    _keys(found, settings)
    return found


def _settings(found: Findings, given: dict[str, object]) -> Settings:
    try:
        settings = settings_file.read(**given)
    except SettingsWrong as wrong:
        found.faults += wrong.faults
        settings = settings_file.as_far_as_right(**given)
    if settings.telegram_token is None:
        found.notes.append("SAFEREPORT_TELEGRAM_TOKEN is not set: `run` needs it, `demo` does not")
    if settings.smtp_url is not None:
        try:
            Smtp.from_url(settings.smtp_url.get_secret_value())
        except SmtpWrong as wrong:
            found.faults.append(f"SAFEREPORT_SMTP_URL: {wrong}")
    return settings


def _content(found: Findings, root: Path, today: date) -> Content | None:
    try:
        content = load_content(root / "content")
    except ContentWrong as wrong:
        found.faults += [f"content/{fault}" for fault in wrong.faults]
        return None
    found.notes += [f"content/{warning}" for warning in content.warnings(today)]
    return content


def _flow(found: Findings, root: Path, content: Content | None) -> Flow | None:
    never_say = {claim.claim: claim.refuse for claim in content.never_say} if content else {}
    try:
        texts = conversations(root)
    except (OSError, UnicodeDecodeError):
        found.faults.append("flows/conversations: a file cannot be read as UTF-8 text")
        return None
    try:
        flow = load_flow(texts, never_say=never_say)
        if content is not None:
            topics, regions = [one.topic for one in content.rights], [one.id for one in content.regions]
            found.faults += [str(fault) for fault in unknown_content(flow, topics, regions)]
    except FlowError as wrong:
        found.faults += [str(fault) for fault in wrong.faults]
        flow, _ = read_flow(texts)  # what can be read of it tells topics and regions, for the partners
    return flow


def _catalogues(found: Findings, root: Path, settings: Settings) -> None:
    catalogues = load_catalogues(root / "locales", wanted(settings.languages))
    for fault in catalogues.faults:
        (found.notes if fault.weight == "note" else found.faults).append(f"locales/{fault}")
    unknown = [tag for tag in settings.languages if tag not in ("all", *catalogues.offered)]
    found.faults += [
        f"SAFEREPORT_LANGUAGES: there is no catalogue for {tag!r} that is complete enough" for tag in unknown
    ]
    try:
        texts = write(template(collect(root)))
        current = (root / "locales" / TEMPLATE).read_text(encoding="utf-8")
    except (ContentWrong, OSError, UnicodeDecodeError):
        return  # told above
    if texts != current:
        found.faults.append(f"locales/{TEMPLATE}:1: the English texts have changed: run `safereport locales extract`")


def _partners(found: Findings, settings: Settings, flow: Flow | None, today: date) -> None:
    file = settings.partners_file
    if not file.exists():
        found.notes.append(f"{file}: there is no partners file yet; copy partners.example.yaml (`run` needs it)")
        return
    if flow is None:
        found.notes.append(f"{file}: not looked at, because the conversations have faults")
        return
    try:
        registry = read_partners(file, flow, today, keep_expired=False)
    except PartnersWrong as wrong:
        found.faults += [str(fault) for fault in wrong.faults]
        return
    found.notes += [f"{file}: {note}" for note in registry.notes(today)]
    mailed = [partner.key for partner in registry.partners.values() if partner.courier == "email"]
    if mailed and (settings.smtp_url is None or settings.mail_from is None):
        found.faults.append(
            f"{file}: {', '.join(mailed)} get e-mail, but SAFEREPORT_SMTP_URL or SAFEREPORT_MAIL_FROM is not set"
        )


def _keys(found: Findings, settings: Settings) -> None:
    if not settings.server_key_file.exists():
        found.notes.append(
            f"{settings.server_key_file}: there is no server key yet; make one with `safereport keys new`"
        )
    else:
        try:
            ServerKey.load(settings.server_key_file)
        except KeyFileWrong as wrong:
            found.faults.append(str(wrong))
    if settings.burn_dir.exists():
        try:
            BurnFolder(settings.burn_dir)
        except BurnFolderWrong as wrong:
            found.faults.append(str(wrong))
