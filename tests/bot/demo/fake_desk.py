"""A small scripted desk with its views, English and Arabic, so that the page is tested by itself."""

import asyncio
from dataclasses import dataclass, field

from bot.demo.phone import DemoPhone
from bot.demo.views import (
    BurnFile,
    Cell,
    Hidden,
    Kept,
    Piece,
    ReceivedLine,
    Receives,
    ShownDigest,
    Table,
    Why,
)  # fmt: skip
from bot.desk.incoming import Command, Gone, Tap, Typed, Unsupported, Update
from bot.phone import Button, MessageGone, Screen

WORDS = {
    "en": {
        "hello": "<b>Welcome.</b> Choose a language.\n\nNobody reads this before <i>Monday 08:00</i>.",
        "ask": "What happened? Tap every one that fits.",
        "hit": "Hitting or hurting",
        "threats": "Threats",
        "next": "Go on",
        "leave": "Leave and wipe",
        "write": "Tell it in your own words, if you like.",
        "seen": "Your words, as they would be sent:",
        "chip": "[name]",
        "label": "In their own words",
    },
    "ar": {
        "hello": "<b>أهلاً بك.</b> اختر لغة.",
        "ask": "ماذا حدث؟ اضغط على كل ما ينطبق.",
        "hit": "ضرب أو إيذاء",
        "threats": "تهديدات",
        "next": "متابعة",
        "leave": "الخروج والمسح",
        "write": "احكِ ما حدث بكلماتك إن أردت. الرقم \u2068<code>0808 2000 247</code>\u2069 مجاني.",
        "seen": "كلماتك كما سترسل:",
        "chip": "[اسم]",
        "label": "بكلماتها",
    },
}
DIGEST_HTML = (
    '<html lang="en"><head><style>h1{color:#14606b}</style></head><body style="font-family:sans-serif">'
    "<h1>1 report</h1><p id=said>my husband [name] hit me</p>"
    "</body></html>"
)


@dataclass
class Visit:
    """What the fake desk knows of one chat."""

    language: str = "en"
    card: int | None = None
    step: int = 0
    picked: set[str] = field(default_factory=set)
    clean: tuple[Piece, ...] = ()
    rows: int = 1
    seen: list[int] = field(default_factory=list)


class FakeDesk:
    """Both the desk and its views; `broken` makes the next step raise, `gate` holds the round back."""

    def __init__(self, phone: DemoPhone) -> None:
        self.phone = phone
        self.visits: dict[int, Visit] = {}
        self.updates: list[Update] = []
        self.broken: Exception | None = None
        self.gate = asyncio.Event()
        self.gate.set()
        self.entered = asyncio.Event()
        self.waiting = 0
        self.digest_html = DIGEST_HTML

    async def handle(self, update: Update) -> None:
        """One step of the script."""
        self.updates.append(update)
        if self.broken:
            error, self.broken = self.broken, None
            raise error
        visit = self.visits.setdefault(update.chat, Visit())
        visit.step += 1
        match update.what:
            case Command(name, message):
                visit.seen.append(message)
                await (self._wipe if name == "wipe" else self._hello)(update.chat, visit)
            case Tap(data, tap, _):
                await self._tap(update.chat, visit, data.split(".")[2], tap)
            case Typed(raw, message):
                await self.phone.delete(update.chat, [message])
                before, name, after = raw.at_the_door().partition("Ahmed")  # the only name it knows
                chip = (Piece(WORDS[visit.language]["chip"], chip=True),) if name else ()
                visit.clean = tuple(p for p in (Piece(before), *chip, Piece(after)) if p.text)
                said = "".join(p.text for p in visit.clean)[:99].replace("<", "&lt;").replace(">", "&gt;")
                await self._card(update.chat, visit, f"seen\n<blockquote>{said}</blockquote>", "next", "leave")
            case Unsupported(message):
                await self.phone.delete(update.chat, [message])
                await self.phone.toast(self.phone.tapped(update.chat), "Photos are never kept here.")
            case Gone():
                del self.visits[update.chat]

    async def silence(self) -> None:
        """Everything is said at once."""

    async def _tap(self, chat: int, visit: Visit, option: str, tap: str) -> None:
        await self.phone.toast(tap, "")
        match option:
            case "en" | "ar":
                visit.language = option
                await self._ask(chat, visit)
            case "hit" | "threats":
                visit.picked ^= {option}
                await self._ask(chat, visit)
            case "next":
                await self._card(chat, visit, "write", "leave")
            case "leave":
                await self._wipe(chat, visit)

    async def _hello(self, chat: int, visit: Visit) -> None:
        await self._card(chat, visit, "hello", "en", "ar", "leave")

    async def _ask(self, chat: int, visit: Visit) -> None:
        await self._card(chat, visit, "ask", "hit", "threats", "next", "leave")

    async def _wipe(self, chat: int, visit: Visit) -> None:
        await self.phone.delete(chat, [*visit.seen, *([visit.card] if visit.card else [])])
        self.visits[chat] = Visit()

    async def _card(self, chat: int, visit: Visit, text: str, *options: str) -> None:
        words = WORDS[visit.language]
        key, _, rest = text.partition("\n")
        named = {"en": "English", "ar": "العربية"}
        rows = tuple(
            (Button(("✓ " if o in visit.picked else "") + named.get(o, words.get(o, o)), f"{visit.step}.{key}.{o}"),)
            for o in options
        )
        screen = Screen(f"{words[key]}\n{rest}".strip(), rows, rtl=visit.language == "ar")
        try:
            if visit.card is None:
                raise MessageGone
            await self.phone.edit(chat, visit.card, screen)
        except MessageGone:
            visit.card = await self.phone.show(chat, screen)

    # The views

    async def language(self, chat: int) -> str:
        return self.visits[chat].language if chat in self.visits else "en"

    async def kept(self) -> Kept:
        rows = tuple(
            (Cell(f"{number:016x}", 32), Cell("0a1b2c3d4e5f6071", 1040), Cell(f"step {visit.step}"))
            for number, visit in enumerate(self.visits.values(), 1)
        )
        sessions = Table("sessions", ("id", "sealed", "note"), rows, len(rows))
        waiting = Table("summaries", ("id", "sealed"), (), 0)
        return Kept((sessions, waiting), (BurnFile("epoch-2026-11-21.key", 33),))

    async def hidden(self, chat: int) -> Hidden | None:
        visit = self.visits.get(chat)
        if not visit or not visit.clean:
            return None
        why = tuple(Why(p.text, "name", "names", "after a kinship word", False) for p in visit.clean if p.chip)
        return Hidden(visit.clean, why, visit.language, visit.language == "ar")

    async def receives(self, chat: int) -> tuple[Receives, ...]:
        visit = self.visits.get(chat)
        if not visit or not (visit.picked or visit.clean):
            return ()
        words = WORDS[visit.language]
        coded = ReceivedLine(words["ask"], tuple(words[o] for o in sorted(visit.picked)))
        told = (ReceivedLine(words["label"], (), visit.clean),) if visit.clean else ()
        return (Receives("Harbour House", (coded, *told), visit.language, visit.language == "ar", "Not agreed yet."),)

    async def run_round(self) -> tuple[ShownDigest, ...]:
        self.entered.set()
        await self.gate.wait()
        if self.broken:
            error, self.broken = self.broken, None
            raise error
        done, self.waiting = self.waiting, 0
        return tuple(
            ShownDigest(
                "Harbour House",
                "Safe Report: 1 report",
                self.digest_html,
                "1 report\n\nmy husband [name] hit me",
                f"outbox/{n}",
            )
            for n in range(done)
        )
