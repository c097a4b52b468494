"""One step, from what came in to what is to be saved and said: all that is decided before the save."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from bot.cards.drawing import labels
from bot.desk import hearing, looking, opening, sending
from bot.desk.draft import Draft, begun_again, remember
from bot.desk.house import House
from bot.desk.incoming import Command, Tap, Typed, Unsupported, Update
from flows.engine import advance
from flows.model import (
    Began,
    Erase,
    Heard,
    Node,
    NotUnderstood,
    OpenCode,
    Preview,
    Say,
    Submit,
    Tapped,
    Turn,
    Wipe,
    Withdraw,
    Wrote,
)
from flows.model import Unsupported as CannotTake
from privacy.text import Cleaned
from storage.clearing import ToClear
from storage.receipt import MailboxKeys, NotACode, Receipt


@dataclass(frozen=True, slots=True, repr=False)
class Before:
    """What a step finds: the draft, and the notes of what to clear that it takes over."""

    draft: Draft
    is_new: bool = False
    notes: tuple[ToClear, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class After:
    """What a step leaves: the draft, whether it stays, what else to write, what to say beside the card."""

    draft: Draft
    note: str | None = None
    keep: bool = True
    wipe: bool = False
    parcel: sending.Parcel | None = None
    keys: MailboxKeys | None = None


def _needs_the_code(node: Node) -> bool:
    """Whether a card is about the report under the open code; on any other the code is forgotten."""
    return node.kind == "status" or any(option.id in ("withdraw_now", "erase_now") for option in node.options)


class Steps:
    """Takes steps. Holds no person: only how often a chat has typed a wrong code, in memory."""

    def __init__(self, house: House, heard: Callable[[int, Cleaned | None], None]) -> None:
        """`heard` is told what came through the door, for the demo page."""
        self._house = house
        self._heard = heard
        self._patience = opening.Patience(house.clock)

    async def take(self, update: Update, before: Before, now: datetime) -> After:
        """One step. Raises NotSaved when the store does not answer."""
        draft = before.draft
        message = getattr(update.what, "message", None)
        if not isinstance(update.what, Tap) or message != draft.card:
            draft = remember(draft, message)
        try:
            draft, heard = await self._hear(update, replace(before, draft=draft), now)
            return await self._act(self.advance(draft, heard), draft, now)
        except NotUnderstood as not_understood:
            return After(draft, note=not_understood.note)

    def advance(self, draft: Draft, heard: Heard) -> Turn:
        """The engine's step; once more if the step itself changed which services fit."""
        house = self._house
        session = replace(draft.session, reads=house.door.reads(draft.session.language))
        offered = looking.offers(house, draft)
        turn = advance(house.flow, session, heard, offered)
        fitting = looking.offers(house, replace(draft, session=turn.session))
        if fitting != offered and not any(isinstance(said, Submit) for said in turn.said):
            turn = advance(house.flow, session, heard, fitting)
        return turn

    async def _hear(self, update: Update, before: Before, now: datetime) -> tuple[Draft, Heard]:
        flow, draft = self._house.flow, before.draft
        match update.what:
            case Tap(data) if before.is_new:
                outlived = hearing.without_a_draft(flow, data)
                if outlived is None:
                    raise NotUnderstood("old_button")
                card, tap = outlived
                return replace(draft, session=card.session), tap
            case Tap(data):
                return draft, hearing.tapped(data)
            case Command(name):
                return draft, hearing.command(flow, name) or Began()
            case Unsupported():
                return draft, CannotTake()
            case Typed() if before.is_new:
                return draft, Began()
            case Typed() as typed:
                return await self._hear_words(update.chat, typed, draft, now)
            case _:
                raise NotUnderstood("use_buttons")

    async def _hear_words(self, chat: int, typed: Typed, draft: Draft, now: datetime) -> tuple[Draft, Heard]:
        house, session = self._house, draft.session
        tap = hearing.label_tapped(session, typed.raw, labels(looking.look(house, draft, now)))
        if tap is not None:
            return draft, tap
        match house.flow.nodes[session.node].kind:
            case "language":
                return draft, hearing.language_tapped(session, typed.raw, house.catalogues.match)
            case "enter_code":
                return await self._open(chat, typed, draft, now)
            case "code_back":
                with suppress(NotACode):
                    if draft.receipt and Receipt.parse(typed.raw.at_the_door()) == Receipt.parse(draft.receipt):
                        return draft, Tapped(session.node, "match")
                raise NotUnderstood("code_wrong")
        cleaned = await asyncio.to_thread(house.door.deidentify, typed.raw, session.language)  # may load a lexicon
        self._heard(chat, cleaned)
        return draft, Wrote(cleaned)

    async def _open(self, chat: int, typed: Typed, draft: Draft, now: datetime) -> tuple[Draft, Heard]:
        self._patience.ask(chat)
        code = typed.raw.at_the_door()
        if len(code) > hearing.LABEL_LIMIT or await opening.opened(self._house, code, now) is None:
            self._patience.wrong(chat)
            raise NotUnderstood("code_unknown")
        self._patience.right(chat)
        return replace(draft, opened=Receipt.parse(code).shown()), Tapped(draft.session.node, "opened")

    async def _act(self, turn: Turn, draft: Draft, now: datetime) -> After:
        """What the engine said, done as far as it can be before the save."""
        house = self._house
        node = house.flow.nodes[turn.session.node]
        draft = begun_again(draft) if node.restart else draft
        mint = node.kind == "code" and draft.receipt is None
        after = After(
            replace(
                draft,
                session=turn.session,
                receipt=Receipt.mint().shown() if mint else draft.receipt,
                opened=draft.opened if _needs_the_code(node) else None,
            )
        )
        for said in turn.said:
            match said:
                case Say(note):
                    after = replace(after, note=note)
                case Preview(partner=partner):
                    ready = sending.prepared(house, after.draft, partner, now.astimezone(house.zone).date())
                    after = replace(after, draft=sending.shown(house, ready, partner, looking.offers(house, ready)))
                case Submit(consents):
                    parcel = sending.parcel(house, draft, consents, looking.offers(house, draft))
                    keys = await opening.open_slot(house, parcel.receipt, house.key.peppers[0])
                    after = replace(after, parcel=parcel, keys=keys, keep=False)
                case Wipe(forget):
                    after = replace(after, wipe=True, keep=not forget)
                case OpenCode() | Withdraw() | Erase() if not draft.opened:
                    raise NotUnderstood("code_unknown")
                case Withdraw() | Erase() if draft.opened:
                    await opening.take_back(house, draft.opened, now, erase=isinstance(said, Erase))
                case _:
                    pass
        return after
