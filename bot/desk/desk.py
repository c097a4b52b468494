"""The desk: takes an update, and is done with it when what it means is saved."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Final
from weakref import WeakValueDictionary

import structlog

from bot.cards.card import text
from bot.cards.drawing import draw
from bot.cards.sight import Copy
from bot.desk import looking, opening, saving
from bot.desk.draft import Draft, has_seen, saw, to_bytes
from bot.desk.hearing import WAYS_OUT, fresh
from bot.desk.house import House
from bot.desk.incoming import Command, Gone, Tap, Update
from bot.desk.owing import Owed
from bot.desk.speaker import Speaker, Speech
from bot.desk.steps import After, Steps
from bot.phone import Button, Phone, Screen
from flows.model import Lapsed
from flows.wording import NOTES, WENT_WRONG
from privacy.text import Cleaned
from storage.clearing import QUARTER, ToClear, all_to_clear, drop_to_clear, due_to_clear
from storage.drafts import rewrite_draft
from storage.store import NotSaved

log = structlog.get_logger(__name__)

CODE_SHOWN_FOR: Final = 120.0
"""Seconds until the code is hidden again."""
LOOK_EVERY: Final = 30.0
"""Seconds between looks for chats that have gone quiet."""
_AT_THE_BOTTOM: Final = ("start", "help", "language", "code", "privacy")
"""Commands that are answered with a new message: somebody may have deleted the old one on their side."""


def _nobody(chat: int, cleaned: Cleaned | None) -> None:
    del chat, cleaned


class Desk:
    """One desk serves every chat; each chat's steps run one after the other."""

    def __init__(
        self,
        house: House,
        phone: Phone,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        heard: Callable[[int, Cleaned | None], None] = _nobody,
    ) -> None:
        """`heard` is told what came through the door, for the demo page; None when a chat is wiped."""
        self._house = house
        self._speaker = Speaker(phone, self._shown, sleep)
        self._sleep = sleep
        self._heard = heard
        self._steps = Steps(house, heard)
        self._locks: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._tasks: set[asyncio.Future[None]] = set()

    # Coming and going

    async def start(self) -> None:
        """Say again what chats are owed after a crash, finish wiping, then keep an eye on those that go quiet.

        Raises NotSaved.
        """
        now = self._house.clock()
        for note in await self._house.store.read(lambda tx: all_to_clear(tx, now)):
            if note.due > now:
                async with self._lock(note.chat):
                    await self._say_again(note, now)
        await self.clear_quiet()
        self._later(self._watch())

    async def stop(self, patience: float = 5.0) -> None:
        """Stop watching and finish speaking, for at most `patience` seconds."""
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._speaker.stop(patience)

    async def silence(self) -> None:
        """Wait until everything has been said; for tests and the demo."""
        await self._speaker.silence()

    # One update

    async def handle(self, update: Update) -> None:
        """Take one update. Returns when it is saved.

        Raises NotSaved when it could not be: the update must be brought again. Anything else that is raised is our
        mistake: bring it once more, then `apologise`.
        """
        if isinstance(update.what, Gone):
            return
        async with self._lock(update.chat):
            now = self._house.clock()
            before = await saving.before(self._house, update.chat, now)
            if has_seen(before.draft, update.number):
                if not before.is_new:  # else the card after the final yes stands, and stays
                    self._speaker.say(update.chat, await self._speech(update, After(before.draft), now))
                return
            after = await self._steps.take(update, before, now)
            after = replace(after, draft=saw(after.draft, update.number))
            after = replace(after, draft=await saving.save(self._house, update.chat, before, after, now))
            self._speaker.say(update.chat, await self._speech(update, after, now))

    async def apologise(self, update: Update) -> None:
        """Tell the person that a step went wrong; the draft is as it was before."""
        say = self._house.catalogues.say("en")
        with suppress(Exception):
            if draft := await saving.load(self._house, update.chat, self._house.clock()):
                say = self._house.catalogues.say(draft.session.language)
        if isinstance(update.what, Tap):
            self._speaker.say(update.chat, Speech(toast=(update.what.tap, say(WENT_WRONG))))
            return
        message = getattr(update.what, "message", None)
        key = f"{say.language}.{self._house.flow.home}"
        ways = tuple(Button(say(label), f"{key}.{option}") for option, label in WAYS_OUT)
        screen = Screen(text(say(WENT_WRONG)), (ways,), rtl=say.rtl)
        self._speaker.say(update.chat, Speech(screen, delete=(message,) if message else ()))

    async def draft(self, chat: int) -> Draft | None:
        """A chat's draft as it is now, for the demo page."""
        return await saving.load(self._house, chat, self._house.clock())

    # Speaking

    async def _speech(self, update: Update, after: After, now: datetime) -> Speech:
        draft, what, copy = after.draft, update.what, None
        tap = what if isinstance(what, Tap) else None
        if after.wipe:
            self._heard(update.chat, None)
            return self._wiping(draft, tap.tap if tap else None)
        if self._house.flow.nodes[draft.session.node].kind == "status" and draft.opened:
            copy = await self._copy(draft, now)
        # The code is only ever drawn into a card that stands: a new message shows its first lines on locked screens.
        stands = tap is not None and draft.card is not None and tap.message == draft.card and not draft.protected
        asked = tap is not None and stands and tap.data.endswith(".show_code")
        sight = looking.look(self._house, draft, now, copy=copy, hidden_code=not asked)
        if sight.receipt:
            self._later(self._hide_code(update.chat, draft.session.step))
        message = getattr(what, "message", None)

        async def spoken() -> None:
            async with self._lock(update.chat):
                await saving.forget_owed(self._house, update.chat, self._house.clock())

        stray = message is not None and (tap is None or (draft.card is not None and message != draft.card))
        return Speech(
            draw(sight, None if tap else after.note, outlives_session=not after.keep),
            draft.card,
            draft.protected,
            (message,) if stray and message is not None else (),
            (tap.tap, sight.say(NOTES[after.note]) if after.note else "") if tap else None,
            fresh=isinstance(what, Command) and what.name in _AT_THE_BOTTOM,
            done=spoken if after.parcel else None,
        )

    async def _copy(self, draft: Draft, now: datetime) -> Copy | None:
        found = await opening.opened(self._house, draft.opened or "", now)
        return opening.drawn(self._house, *found, draft.session.language, now) if found else None

    def _wiping(self, draft: Draft, tap: str | None) -> Speech:
        row = bytes.fromhex(draft.clearing) if draft.clearing else None

        async def done() -> None:
            if row is not None:
                await self._house.store.write(lambda tx: drop_to_clear(tx, row))

        return Speech(None, draft.card, False, draft.messages, (tap, "") if tap else None, wiped=True, done=done)

    async def _shown(self, chat: int, message: int, protected: bool) -> None:
        async with self._lock(chat):
            await saving.shown(self._house, chat, message, protected, self._house.clock())

    # Quiet chats

    async def _watch(self) -> None:
        while True:
            await self._sleep(LOOK_EVERY)
            try:
                await self.clear_quiet()
            except Exception as wrong:  # the watch must go on; the next look tries again
                log.error("could not look for quiet chats", why=type(wrong).__name__)

    async def clear_quiet(self) -> int:
        """Empty every chat whose time has come; gives how many. Their drafts stay. Raises NotSaved."""
        now = self._house.clock()
        due = await self._house.store.read(lambda tx: due_to_clear(tx, now))
        for note in due:
            async with self._lock(note.chat):
                await self._clear(note, now)
        return len(due)

    async def _clear(self, note: ToClear, now: datetime) -> None:
        draft = await saving.load(self._house, note.chat, now)
        if draft is not None and draft.clearing == note.row.hex():
            if draft.clears[1] * QUARTER > now.timestamp():
                return  # somebody came back meanwhile
            session = self._steps.advance(draft, Lapsed()).session
            quiet = replace(draft, session=session, card=None, messages=(), clearing=None, clears=((), 0), opened=None)
            await self._house.store.write(lambda tx: rewrite_draft(tx, note.chat, to_bytes(quiet), now))
        self._heard(note.chat, None)
        card = Owed.from_bytes(note.owed).card
        emptied = Draft(fresh(self._house.flow).session, card, messages=note.message_ids, clearing=note.row.hex())
        self._speaker.say(note.chat, self._wiping(emptied, None))

    async def _say_again(self, note: ToClear, now: datetime) -> None:
        """The card as it should be, and nothing else: what was typed just before the crash must not stay."""
        draft = await saving.load(self._house, note.chat, now)
        owed = Owed.from_bytes(note.owed)
        if draft is not None:
            others = tuple(message for message in draft.messages if message != draft.card)
            if self._house.flow.nodes[draft.session.node].kind == "status":
                # What lies under a code is shown only to who has just typed it; the typed code must not stay.
                self._speaker.say(note.chat, Speech(delete=others))
                return
            screen = draw(looking.look(self._house, draft, now, hidden_code=True))
            self._speaker.say(note.chat, Speech(screen, draft.card, draft.protected, others, doubt=True))
        elif owed.node in self._house.flow.nodes:
            session = replace(fresh(self._house.flow, owed.language).session, node=owed.node or self._house.flow.home)
            screen = draw(looking.look(self._house, Draft(session), now), outlives_session=True)
            others = tuple(message for message in note.message_ids if message != owed.card)
            self._speaker.say(note.chat, Speech(screen, owed.card, owed.protected, others, doubt=True))

    async def _hide_code(self, chat: int, step: int) -> None:
        await self._sleep(CODE_SHOWN_FOR)
        while True:
            with suppress(NotSaved):
                return await self._hide_code_now(chat, step)
            await self._sleep(LOOK_EVERY)

    async def _hide_code_now(self, chat: int, step: int) -> None:
        async with self._lock(chat):
            now = self._house.clock()
            draft = await saving.load(self._house, chat, now)
            if draft is not None and draft.session.step == step:
                screen = draw(looking.look(self._house, draft, now, hidden_code=True))
                self._speaker.say(chat, Speech(screen, draft.card, draft.protected))

    # Small things

    def _lock(self, chat: int) -> asyncio.Lock:
        lock = self._locks.get(chat)
        if lock is None:
            lock = self._locks[chat] = asyncio.Lock()
        return lock

    def _later(self, work: Awaitable[None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
