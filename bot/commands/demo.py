"""`safereport demo`: the real desk, engine, storage and couriers, with a phone in memory and a page beside it."""

import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Final

from sqlalchemy.ext.asyncio import create_async_engine

from bot import settings as settings_file
from bot.cards.sending import wording
from bot.demo.kept import kept
from bot.demo.phone import DemoPhone
from bot.demo.running import serve
from bot.demo.views import Hidden, Kept, ReceivedLine, Receives, ShownDigest, hidden_in, pieces
from bot.desk import looking, sending
from bot.desk.desk import Desk
from bot.desk.draft import Draft
from bot.desk.house import House
from bot.rounds import Post, deliver_due
from bot.wiring import Words, now, open_house, read_partners, read_words
from partners.summary import Line, chip_label, lines
from privacy.text import Cleaned
from storage.keys import ServerKey

PARTNERS: Final = Path(__file__).resolve().parents[1] / "demo" / "partners.yaml"


class Views:
    """The three views beside the conversation, made from the real things. Implements `bot.demo.views.DemoViews`."""

    def __init__(self, house: House, database: Path, burn: Path, post: Post) -> None:
        self._house = house
        self._engine = create_async_engine(f"sqlite+aiosqlite:///{database}")
        self._burn = burn
        self._post = post
        self._cleaned: dict[int, Cleaned] = {}
        self._languages: dict[int, str] = {}
        self._round: datetime | None = None
        self.desk: Desk | None = None

    def heard(self, chat: int, cleaned: Cleaned | None) -> None:
        """Remember what came through the door last; None forgets it."""
        if cleaned is None:
            self._cleaned.pop(chat, None)
            self._languages.pop(chat, None)
        else:
            self._cleaned[chat] = cleaned

    async def language(self, chat: int) -> str:
        """The conversation's language."""
        if draft := await self._draft(chat):
            self._languages[chat] = draft.session.language
        return self._languages.get(chat, "en")

    async def kept(self) -> Kept:
        """The rows and files as they are on the disk."""
        return await kept(self._engine, self._burn)

    async def hidden(self, chat: int) -> Hidden | None:
        """The findings in this chat's last typed text; forgotten with the draft that holds the words."""
        draft = await self._draft(chat)
        if draft is None:
            self._cleaned.pop(chat, None)
        cleaned = self._cleaned.get(chat)
        if cleaned is None or draft is None or not draft.session.words.pieces:
            return None
        say = self._house.catalogues.say(draft.session.language)
        return hidden_in(cleaned, lambda kind: chip_label(kind, say), say.language, say.rtl)

    async def receives(self, chat: int) -> tuple[Receives, ...]:
        """What each chosen partner would receive as things stand."""
        draft = await self._draft(chat)
        if draft is None or not draft.session.chosen:
            return ()
        house = self._house
        say = house.catalogues.say(draft.session.language)
        offered = looking.offers(house, draft)
        today = house.clock().astimezone(house.zone).date()
        found = []
        for key in draft.session.chosen:
            offer = next((offer for offer in offered if offer.partner == key), None)
            if offer is None:
                continue
            draft = sending.prepared(house, draft, key, today)
            summary = sending.summary(house, draft, key, offered)
            agreed = bool(draft.session.consents.get(key))
            shown = lines(house.flow, summary, say) if summary and agreed else ()
            note = "" if agreed else wording(offer, (), (), say)[0]
            found.append(Receives(offer.name, self._lines(shown, draft.session.language), say.language, say.rtl, note))
        return tuple(found)

    def _lines(self, shown: tuple[Line, ...], language: str) -> tuple[ReceivedLine, ...]:
        say = self._house.catalogues.say(language)
        return tuple(
            ReceivedLine(
                line.label, line.values, pieces(line.words, lambda kind: chip_label(kind, say)) if line.words else ()
            )
            for line in shown
        )

    async def run_round(self) -> tuple[ShownDigest, ...]:
        """Run the next daily round now, as if its morning had come; again for the morning after."""
        house = self._house
        latest = max(house.next_digest(key, house.clock()) for key in house.registry.partners)
        self._round = max(latest, self._round + timedelta(days=1)) if self._round else latest
        shown = []
        for outcome in await deliver_due(house, self._post, self._round):
            if outcome.digest is not None:
                partner = house.registry.partners[outcome.partner]
                digest = outcome.digest
                path = self._post.outbox / partner.key / f"{digest.id}.txt"
                shown.append(
                    ShownDigest(partner.name, digest.subject, digest.html, digest.text, str(path), partner.languages[0])
                )
        return tuple(shown)

    async def _draft(self, chat: int) -> Draft | None:
        return await self.desk.draft(chat) if self.desk else None

    async def close(self) -> None:
        """Let the second look at the database go."""
        await self._engine.dispose()


async def run(port: int, *, open_browser: bool) -> int:
    """Serve the demo until Ctrl-C; everything it kept is deleted at the end. Raises PortBusy."""
    with tempfile.TemporaryDirectory(prefix="safereport-demo-") as folder:
        async with stage(Path(folder)) as (desk, phone, views):
            await serve(desk, phone, views, port, open_browser=open_browser)
    return 0


@asynccontextmanager
async def stage(
    folder: Path, clock: Callable[[], datetime] = now, words: Words | None = None
) -> AsyncIterator[tuple[Desk, DemoPhone, Views]]:
    """Everything behind the page, kept in `folder`: the desk at work, its phone, and what is seen beside it.

    `words` saves reading the conversations, catalogues and facts again.
    """
    database = folder / "safereport.db"
    key_file = folder / "server.key"
    ServerKey.make(key_file)
    settings = settings_file.read(
        _env_file=None,
        database_url=f"sqlite+aiosqlite:///{database}",
        server_key_file=key_file,
        burn_dir=folder / "burn",
        outbox_dir=folder / "outbox",
        partners_file=PARTNERS,
        digest_at=time(8, 0),
        languages="all",
    )
    words = words or read_words(settings.languages)
    registry = read_partners(PARTNERS, words.flow, clock().date())
    async with open_house(settings, words, registry, clock) as house:
        views = Views(house, database, settings.burn_dir, Post.of(settings))
        phone = DemoPhone()
        views.desk = desk = Desk(house, phone, heard=views.heard)
        await desk.start()
        try:
            yield desk, phone, views
        finally:
            await desk.stop()
            await views.close()
