"""What stands in the chat: nothing loud, accounts protected, all of it gone on a wipe and when it goes quiet."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.desk.desk import CODE_SHOWN_FOR, LOOK_EVERY, Desk
from bot.telegram.intake import Intake
from bot.telegram.limits import Limiter
from bot.telegram.line import connect
from bot.telegram.phone import TelegramPhone
from bot.telegram.polling import Poller
from tests.bot.rig import Clock, Rig, rig
from tests.emulator import EmulatedTelegram
from tests.end_to_end.conftest import WORDS, furnish
from tests.end_to_end.program import Site
from tests.end_to_end.talking import TO_THE_WORDS, Teller

PROTECTED = {"words", "words_review", "consent", "report"}
"""Accounts and previews; the code, rights and numbers may be kept."""
TO_THE_CODE = ("ok", "london", "p-open-door", "done", "all", "yes")


async def test_a_conversation_is_silent_protected_where_it_must_be_and_wiped_on_both_sides(
    telegram: EmulatedTelegram, teller: Teller, site_at: Callable[..., Site]
) -> None:
    """One card at a time, from Start to the wipe; only accounts and previews cannot be forwarded."""
    seen: dict[str, bool] = {}

    async def stands(node: str = "") -> None:
        if node:
            await teller.sees_card(node)
        await teller.answered()
        seen[teller.node] = teller.card.protected

    async def sees(*options: str) -> None:
        for option in options:
            await teller.taps(option)
            await stands()

    async with site_at().bot(telegram) as bot:
        await teller.starts()
        await sees("en")
        await teller.person.sends_photo("A photo of Ahmed")
        await teller.person.sees("cannot be taken here")
        await sees(*(option for _, option in TO_THE_WORDS))
        await teller.types(WORDS)
        await stands("words_review")
        await sees(*TO_THE_CODE)
        await sees("show_code")
        code = teller.code()
        await sees("saved")
        await teller.types(code)
        await stands("send")
        await sees("yes")
        await teller.person.types("/code")
        await teller.sees_card("open_code")
        await teller.types(code)
        await stands("report")
        await sees("home", "rights")
        await teller.taps("leave")
        await teller.until(lambda: teller.person.chat_is_empty)
        assert await bot.stops() == 0
    assert not telegram.loud
    assert {"words", "words_review", "consent", "code", "code_back", "send", "sent", "report", "rights"} <= set(seen)
    assert {node for node, protected in seen.items() if protected} == PROTECTED & set(seen)
    files = [call for call in telegram.calls if call.method in ("getFile", "forwardMessage", "copyMessage")]
    assert not files, "nothing that was sent is fetched"


@dataclass
class Sleeper:
    """A clock's hands: whoever sleeps waits until the test lets that long sleep end. Short ones end at once."""

    asleep: list[tuple[float, asyncio.Event]] = field(default_factory=list)
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def sleep(self, seconds: float) -> None:
        """As `asyncio.sleep`."""
        if seconds < LOOK_EVERY:
            await asyncio.sleep(0)
            return
        woken = asyncio.Event()
        self.asleep.append((seconds, woken))
        async with self.changed:
            self.changed.notify_all()
        await woken.wait()

    async def wakes(self, seconds: float) -> None:
        """End every sleep of so many seconds, when there is one."""
        async with asyncio.timeout(20), self.changed:
            await self.changed.wait_for(lambda: any(long == seconds for long, _ in self.asleep))
        for long, woken in tuple(self.asleep):
            if long == seconds:
                self.asleep.remove((long, woken))
                woken.set()


@dataclass
class AtHome:
    """The bot in this process, talking HTTP to the emulated Telegram, on a clock that the test moves."""

    rig: Rig
    sleeper: Sleeper
    clock: Clock


@asynccontextmanager
async def at_home(folder: Path, telegram: EmulatedTelegram) -> AsyncIterator[AtHome]:
    """Polling until the end of the block."""
    sleeper, clock, hurried = Sleeper(), Clock(), iter(range(0, 10**9, 60))
    (folder / "var").mkdir()
    async with (
        rig(folder / "var", clock, furnish(folder)) as house,
        connect(telegram.token, telegram.url) as line,
    ):
        phone = TelegramPhone(line, Limiter(clock=lambda: float(next(hurried)), sleep=lambda _: asyncio.sleep(0)))
        desk = Desk(house.house, phone, sleep=sleeper.sleep)
        await desk.start()
        poller = Poller(line, Intake(desk, phone.leave), wait=20)
        polling = asyncio.create_task(poller.run())
        try:
            yield AtHome(house, sleeper, clock)
        finally:
            poller.stop()
            await polling
            await desk.stop()


async def test_the_code_is_hidden_after_two_minutes_and_shown_again_on_a_tap(
    telegram: EmulatedTelegram, teller: Teller, tmp_path: Path
) -> None:
    """On the very card it stood on."""
    async with at_home(tmp_path, telegram) as home:
        await teller.starts()
        await teller.taps("en", *(option for _, option in TO_THE_WORDS), "none_now", *TO_THE_CODE[1:])
        await teller.sees_card("code")
        assert "<code>" not in teller.card.html
        await teller.taps("show_code")
        await teller.until(lambda: "<code>" in teller.card.html)
        code, card = teller.code(), teller.card.id
        await home.sleeper.wakes(CODE_SHOWN_FOR)
        await teller.until(lambda: "<code>" not in teller.card.html)
        assert code not in teller.person.drawn()
        assert teller.card.id == card
        await teller.taps("show_code")
        await teller.until(lambda: "<code>" in teller.card.html)
        assert teller.code() == code


async def test_a_chat_gone_quiet_empties_itself_and_the_draft_stays(
    telegram: EmulatedTelegram, teller: Teller, tmp_path: Path
) -> None:
    """Both sides of it; whoever comes back is asked whether to go on."""
    async with at_home(tmp_path, telegram) as home:
        await teller.starts()
        await teller.taps("en", *(option for _, option in TO_THE_WORDS))
        await teller.answered()
        home.clock.advance(minutes=20)
        await home.sleeper.wakes(LOOK_EVERY)
        assert not teller.person.chat_is_empty, "twenty minutes are no silence"
        home.clock.advance(minutes=26)
        await home.sleeper.wakes(LOOK_EVERY)
        await teller.until(lambda: teller.person.chat_is_empty)
        await teller.person.start()
        await teller.sees_card("again")
    assert not telegram.loud
