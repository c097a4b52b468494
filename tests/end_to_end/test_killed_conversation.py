"""The bot, killed at every telling point of a conversation: nothing is lost, nothing happens twice, cards come back."""

import signal
from collections.abc import Callable

import pytest

from tests.emulator import EmulatedTelegram
from tests.end_to_end.conftest import KEPT, WORDS, Stages
from tests.end_to_end.program import Program, Site, next_morning
from tests.end_to_end.talking import Teller

IN_A_STEP = {
    "before its transaction": "before storage.store:Store.write in save",
    "before its commit": "after bot.desk.saving:save_draft in step",
    "after its commit, before the speech": "before bot.desk.speaker:Speaker.say",
    "after its commit, before Telegram is told": "after bot.telegram.polling:Poller._commit",
    "before what was typed is deleted": "before bot.telegram.phone:TelegramPhone.delete",
    "when what was typed is deleted": "after bot.telegram.phone:TelegramPhone.delete",
    "before the card is edited": "before bot.telegram.phone:TelegramPhone.edit",
    "when the card is edited": "after bot.telegram.phone:TelegramPhone.edit",
}
AT_THE_END = {
    "before its commit": "after bot.desk.sending:open_mailbox",
    "after its commit, before the speech": "before bot.desk.speaker:Speaker.say",
    "after its commit, before Telegram is told": "after bot.telegram.polling:Poller._commit",
    "when the last card is shown": "after bot.telegram.phone:TelegramPhone.edit",
}


async def died(site: Site, program: Program) -> None:
    """Wait for the kill."""
    assert await program.ends() == -signal.SIGKILL, program.out
    site.disarm()


@pytest.mark.parametrize("point", IN_A_STEP.values(), ids=IN_A_STEP)
async def test_words_are_kept_once_however_the_step_that_takes_them_is_killed(
    point: str, stages: Stages, telegram: EmulatedTelegram, teller: Teller, site_at: Callable[..., Site]
) -> None:
    """After the restart: the card with the words, once; what was typed is out of the chat; one wipe empties it."""
    site = site_at(stages.words)
    async with site.bot(telegram, dies=point) as bot:
        await teller.sees_card("words")
        await bot.says('"running"')
        site.arm()
        own = await teller.person.types(WORDS)
        await died(site, bot)
    async with site.bot(telegram) as bot:
        await teller.sees_card("words_review")
        await teller.until(lambda: own not in teller.person.own)
        assert teller.card.text.count(KEPT) == 1
        await teller.until(lambda: telegram.unconfirmed == 0)
        await teller.taps("leave")
        await teller.until(lambda: teller.person.chat_is_empty)
    assert not telegram.loud


@pytest.mark.parametrize("point", AT_THE_END.values(), ids=AT_THE_END)
async def test_the_final_yes_counts_once_however_it_is_killed(
    point: str, stages: Stages, telegram: EmulatedTelegram, teller: Teller, site_at: Callable[..., Site]
) -> None:
    """The last card is shown, the report arrives once at each partner, and the code opens the copy."""
    site = site_at(stages.send)
    async with site.bot(telegram, dies=point) as bot:
        await teller.sees_card("send")
        await bot.says('"running"')
        site.arm()
        await teller.taps("yes")
        await died(site, bot)
    async with site.bot(telegram) as bot:
        await teller.sees_card("sent")
        await teller.until(lambda: telegram.unconfirmed == 0)
        await teller.taps("code")
        await teller.sees_card("open_code")
        await teller.types(stages.code)
        await teller.sees_card("report")
        await teller.taps("leave")
        await teller.until(lambda: teller.person.chat_is_empty)
    status, out = await site.command("digest", "--now", next_morning(), "--partner", "open-door")
    assert status == 0, out
    (text,) = site.delivered("open-door").values()
    assert text.count(KEPT) == 1


async def test_a_first_card_shown_by_a_bot_that_then_died_does_not_stay(
    telegram: EmulatedTelegram, teller: Teller, site_at: Callable[..., Site]
) -> None:
    """Its number was never written down; still there is one card after the restart, and a wipe leaves nothing."""
    site = site_at()
    site.arm()
    async with site.bot(telegram, dies="after bot.telegram.phone:TelegramPhone.show") as bot:
        await teller.person.start()
        await died(site, bot)
    assert len(teller.person.screen) == 1
    async with site.bot(telegram):
        first = teller.person.screen[0].id
        await teller.until(lambda: [shown.id for shown in teller.person.screen] not in ([first], []))
        await teller.until(lambda: len(teller.person.screen) == 1)
        await teller.taps("leave")
        await teller.until(lambda: teller.person.chat_is_empty)


@pytest.mark.parametrize(
    "point",
    ["before bot.desk.speaker:Speaker.say", "before bot.telegram.phone:TelegramPhone.delete",
     "after bot.telegram.polling:Poller._commit"],
)  # fmt: skip
async def test_a_wipe_that_was_killed_is_finished_at_the_next_start(
    point: str, telegram: EmulatedTelegram, teller: Teller, site_at: Callable[..., Site]
) -> None:
    """The chat is emptied at once, without another tap."""
    site = site_at()
    async with site.bot(telegram, dies=point) as bot:
        await teller.starts()
        await bot.says('"running"')
        site.arm()
        await teller.taps("leave")
        await died(site, bot)
    async with site.bot(telegram):
        await teller.until(lambda: teller.person.chat_is_empty)


@pytest.mark.parametrize(
    "point",
    ["before bot.desk.opening:withdraw", "before storage.outbox:settle", "before storage.store:Store.checkpoint",
     "after bot.telegram.polling:Poller._commit"],
)  # fmt: skip
async def test_a_withdrawal_that_was_killed_still_holds_everything_back(
    point: str, stages: Stages, telegram: EmulatedTelegram, teller: Teller, site_at: Callable[..., Site]
) -> None:
    """Tapped once; whatever died, nothing of it leaves, and nobody is asked to delete what never came."""
    site = site_at(stages.sent)
    async with site.bot(telegram, dies=point) as bot:
        await teller.person.types("/code")
        await teller.sees_card("open_code")
        await teller.types(stages.code)
        await teller.taps("withdraw")
        await teller.sees_card("take_back")
        site.arm()
        await teller.taps("withdraw_now")
        await died(site, bot)
    async with site.bot(telegram):
        await teller.until(lambda: telegram.unconfirmed == 0)
        await teller.sees_card("taken_back")
    status, out = await site.command("digest", "--now", next_morning())
    assert status == 0, out
    assert out.count("nothing to deliver") == 2
    assert not site.delivered("open-door")
