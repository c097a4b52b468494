"""Reading everything a program needs from the disk, and putting the house together."""

import secrets
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final, Literal

from bot.desk.house import House
from bot.lexicons import read as read_lexicon
from bot.settings import Settings
from content import Shelf
from flows.loading import load as load_flow
from flows.model import Fault, Flow
from locales import Catalogues
from locales import load as load_catalogues
from partners.registry import PartnersWrong, Registry
from partners.registry import load as load_registry
from privacy.door import Door
from storage.burn import BurnFolder
from storage.keys import ServerKey
from storage.receipt import CodeSlots
from storage.store import Store

ROOT: Final = Path(__file__).resolve().parents[1]
"""The clone this runs from: admins edit `content/` and `locales/` there."""
CONVERSATIONS: Final = Path("flows") / "conversations"


def now() -> datetime:
    """The time, aware, in UTC."""
    return datetime.now(UTC)


def conversations(root: Path = ROOT) -> Mapping[str, str]:
    """The conversation files: name within the clone to YAML text. Raises OSError, UnicodeDecodeError."""
    files = sorted((root / CONVERSATIONS).glob("*.yaml"))
    return {str(file.relative_to(root)): file.read_text(encoding="utf-8") for file in files}


def wanted(languages: tuple[str, ...]) -> tuple[str, ...] | Literal["all"]:
    """The setting LANGUAGES as the catalogues take it; English is always there."""
    return "all" if "all" in languages else languages


@dataclass(frozen=True, slots=True, repr=False)
class Words:
    """What is said: conversations, catalogues and facts."""

    flow: Flow
    catalogues: Catalogues
    shelf: Shelf


def read_words(languages: tuple[str, ...], *, numbers_only: bool = False, root: Path = ROOT) -> Words:
    """Everything that is said. Raises FlowError or ContentWrong with every fault; a broken catalogue is left out.

    With `numbers_only`, a language that no native speaker has reviewed shows the danger card and numbers to call.
    """
    shelf = Shelf(root / "content")
    catalogues = load_catalogues(root / "locales", wanted(languages))
    claims = {claim.claim: claim.refuse for claim in shelf.now.never_say}
    flow = load_flow(conversations(root), catalogues.offered, claims)
    drafts = tuple(tag for tag in catalogues.offered if not catalogues.say(tag).reviewed) if numbers_only else ()
    return Words(replace(flow, numbers_only=drafts), catalogues, shelf)


def read_partners(file: Path, flow: Flow, today: date, *, keep_expired: bool = True) -> Registry:
    """The partners in this file; certificates are looked for beside it. Raises PartnersWrong.

    `keep_expired`: see `partners.registry.load`.
    """
    try:
        text = file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise PartnersWrong((Fault(str(file), 1, "is not UTF-8 text"),)) from None
    except OSError:
        raise PartnersWrong(
            (Fault(str(file), 1, "cannot be read; copy partners.example.yaml and edit it (SAFEREPORT_PARTNERS_FILE)"),)
        ) from None
    return load_registry(
        text, str(file), lambda name: (file.parent / name).read_bytes(), flow, today, keep_expired=keep_expired
    )


@asynccontextmanager
async def open_house(
    settings: Settings, words: Words, registry: Registry, clock: Callable[[], datetime] = now
) -> AsyncIterator[House]:
    """The house with its store open.

    Raises KeyFileWrong, BurnFolderWrong, StoreWrong, NotSaved: each with a sentence for the operator.
    """
    key = ServerKey.load(settings.server_key_file)
    burn = BurnFolder(settings.burn_dir)
    store = await Store.open(settings.database_url.get_secret_value(), key, burn, clock())
    slots = CodeSlots()
    try:
        yield House(
            flow=words.flow,
            shelf=words.shelf,
            catalogues=words.catalogues,
            registry=registry,
            door=Door(read_lexicon),
            store=store,
            key=key,
            slots=slots,
            clock=clock,
            below=secrets.randbelow,
            digest_at=settings.digest_at,
            zone=settings.zone,
        )
    finally:
        slots.close()
        await store.close()
