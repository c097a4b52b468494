"""The poller: nothing is acknowledged before it is saved, and nothing stops the queue."""

import asyncio
from collections.abc import Callable

import pytest

from bot.desk.incoming import Update
from bot.phone import Button, Screen
from bot.telegram.line import connect
from bot.telegram.phone import TelegramPhone
from bot.telegram.polling import CONFLICT, UNKNOWN_BOT, TokenRefused
from storage.store import NotSaved
from tests.bot.telegram.conftest import FakeDesk, Logs, Polling, words
from tests.emulator import EmulatedTelegram, faults

Begin = Callable[..., Polling]


async def test_a_conversation_arrives_in_order_and_is_acknowledged(
    telegram: EmulatedTelegram, desk: FakeDesk, polls: Begin
) -> None:
    """Commands, words and files, each once; stopping leaves nothing unacknowledged."""
    polling = polls()
    person = telegram.person()
    await person.start()
    await person.types("they shouted")
    await person.sends_photo(caption="CANARY")
    await desk.until(lambda: len(desk.committed) == 3)
    await polling.stopped()
    assert desk.heard == ["/start", "typed they shouted", "Unsupported"]
    assert (telegram.unconfirmed, desk.repeats) == (0, 0)


async def test_a_crash_before_the_commit_loses_nothing(
    telegram: EmulatedTelegram, desk: FakeDesk, polls: Begin
) -> None:
    """The update is still in Telegram's queue and comes to the next process."""
    stuck = asyncio.Event()
    desk.before = lambda update: stuck.wait()
    first = polls()
    person = telegram.person()
    await person.types("only once")
    await desk.until_tried(1)
    await first.killed()
    assert telegram.unconfirmed == 1
    desk.before = lambda update: None
    polls()
    await desk.until(lambda: desk.heard == ["typed only once"])


async def test_a_crash_after_the_commit_brings_a_repeat_not_a_loss(
    telegram: EmulatedTelegram, desk: FakeDesk, polls: Begin
) -> None:
    """With the same number, by which the desk knows it."""
    stuck = asyncio.Event()
    desk.before = lambda update: stuck.wait() if update.chat == 2 else None
    await telegram.person(1).types("mine")
    await telegram.person(2).start()
    first = polls()
    await desk.until(lambda: desk.heard == ["typed mine"])
    await first.killed()
    assert telegram.unconfirmed == 2
    desk.before = lambda update: None
    second = polls()
    await desk.until(lambda: desk.heard == ["typed mine", "/start"])
    await second.stopped()
    assert (desk.repeats, telegram.unconfirmed) == (1, 0)


async def test_what_cannot_be_saved_is_held_in_order_until_it_can(
    telegram: EmulatedTelegram, desk: FakeDesk, polls: Begin, logs: Logs
) -> None:
    """A full disk: the same steps again, later and later, nobody's later step before the earlier one."""
    full = True

    def refuse(update: Update) -> None:
        if full:
            raise NotSaved

    desk.before = refuse
    person, other = telegram.person(1), telegram.person(2)
    await person.types("first")
    await person.types("second")
    await other.types("else")
    polling = polls()
    await desk.until_tried(12)
    assert telegram.unconfirmed == 3
    full = False
    await desk.until(lambda: len(desk.committed) == 3)
    mine = [words(update) for update in desk.committed if update.chat == 1]
    assert mine == ["typed first", "typed second"]
    assert desk.repeats == 0
    assert desk.apologies == []
    assert polling.waits[0] < polling.waits[4]
    await polling.stopped()
    assert telegram.unconfirmed == 0
    assert "could not be saved" in logs.text


async def test_stopping_while_the_disk_refuses_acknowledges_nothing(
    telegram: EmulatedTelegram, desk: FakeDesk, polls: Begin
) -> None:
    """What is not saved comes again after the restart."""

    def refuse(update: Update) -> None:
        raise NotSaved

    desk.before = refuse
    await telegram.person().types("held")
    polling = polls()
    await desk.until_tried(2)
    await polling.stopped()
    assert telegram.unconfirmed == 1


async def test_stopping_finishes_the_batch_in_hand(telegram: EmulatedTelegram, desk: FakeDesk, polls: Begin) -> None:
    """A step under way is not torn apart."""
    go = asyncio.Event()
    desk.before = lambda update: go.wait()
    await telegram.person().types("under way")
    polling = polls()
    await desk.until_tried(1)
    polling.poller.stop()
    go.set()
    await polling.stopped()
    assert (desk.heard, telegram.unconfirmed) == (["typed under way"], 0)


async def test_a_step_that_fails_once_is_tried_again(telegram: EmulatedTelegram, desk: FakeDesk, polls: Begin) -> None:
    """And nobody is bothered with an error card."""
    wrong = [ValueError("CANARY words")]

    def fail(update: Update) -> None:
        if wrong:
            raise wrong.pop()

    desk.before = fail
    polls()
    await telegram.person().types("again")
    await desk.until(lambda: desk.heard == ["typed again"])
    assert desk.apologies == []


async def test_a_step_that_fails_twice_is_apologised_for_and_done(
    telegram: EmulatedTelegram, desk: FakeDesk, polls: Begin, logs: Logs
) -> None:
    """One broken step must not stop everybody's; the log says where, not what."""

    def fail(update: Update) -> None:
        if words(update) == "typed CANARY":
            raise ValueError(words(update))

    desk.before = fail
    counted: list[str] = []
    polling = polls(counted)
    person = telegram.person()
    await person.types("CANARY")
    await person.types("fine")
    await desk.until(lambda: desk.heard == ["typed fine"])
    await polling.stopped()
    assert (len(desk.tries), len(desk.apologies), telegram.unconfirmed) == (3, 1, 0)
    assert counted == ["failed", "handled"]
    assert "ValueError at tests/bot/telegram/test_polling.py:" in logs.text
    assert "CANARY" not in logs.text


async def test_different_people_do_not_wait_for_each_other(
    telegram: EmulatedTelegram, desk: FakeDesk, polls: Begin
) -> None:
    """One person's slow step holds back only the acknowledgement."""
    go = asyncio.Event()
    desk.before = lambda update: go.wait() if update.chat == 1 else None
    await telegram.person(1).types("slow")
    await telegram.person(2).types("quick")
    polls()
    await desk.until(lambda: desk.heard == ["typed quick"])
    go.set()
    await desk.until(lambda: len(desk.committed) == 2)


async def test_a_tap_and_a_message_that_race_are_taken_in_the_order_of_their_numbers(
    telegram: EmulatedTelegram, desk: FakeDesk, polls: Begin
) -> None:
    """One after the other, never at once, even when the first is slow."""
    running: list[int] = []

    async def slowly(update: Update) -> None:
        assert running == []
        running.append(update.number)
        for _ in range(5):
            await asyncio.sleep(0)
        running.remove(update.number)

    desk.before = slowly
    person = telegram.person()
    with telegram.taps_late():
        await person.taps_data("1.now.yes", None)
        await person.types("overtaking")
    await person.taps_data("2.now.no", None)
    polls()
    await desk.until(lambda: len(desk.committed) == 3)
    assert desk.heard == ["typed overtaking", "tap 1.now.yes", "tap 2.now.no"]
    assert desk.apologies == []


async def test_an_unreadable_update_does_not_block_the_queue(
    telegram: EmulatedTelegram, desk: FakeDesk, polls: Begin, logs: Logs
) -> None:
    """It is counted and acknowledged, and nothing of it is logged."""
    telegram.brings(message={"message_id": "CANARY", "chat": "CANARY"})
    telegram.brings(message={"text": ["CANARY"]})
    telegram.brings(edited_message={"text": "CANARY"})
    await telegram.person().types("behind it")
    counted: list[str] = []
    polling = polls(counted)
    await desk.until(lambda: desk.heard == ["typed behind it"])
    await polling.stopped()
    assert (counted, telegram.unconfirmed) == (["unreadable", "unreadable", "skipped", "handled"], 0)
    assert "CANARY" not in logs.text


async def test_a_group_is_left_and_nothing_said_there_is_heard(
    telegram: EmulatedTelegram, desk: FakeDesk, polls: Begin
) -> None:
    """Neither when added nor when somebody writes."""
    polls()
    person = telegram.person()
    group = await person.adds_bot_to_group()
    await person.types_in_group(group, "CANARY")
    await telegram.until(lambda: group.left)
    await person.types("in private")
    await desk.until(lambda: desk.heard == ["typed in private"])


async def test_blocking_and_edits(telegram: EmulatedTelegram, desk: FakeDesk, polls: Begin) -> None:
    """Blocking is told to the desk; edits are not even asked for."""
    polls()
    person = telegram.person()
    message = await person.types("first")
    await desk.until(lambda: len(desk.committed) == 1)
    await person.edits(message, "CANARY")
    await person.blocks_bot()
    await desk.until(lambda: desk.heard == ["typed first", "Gone"])
    assert {tuple(call.parameters["allowed_updates"]) for call in telegram.called("getUpdates")} == {
        ("message", "callback_query", "my_chat_member")
    }


async def test_nothing_that_waits_is_ever_dropped(telegram: EmulatedTelegram, desk: FakeDesk, polls: Begin) -> None:
    """Messages written while the bot was down, and under a webhook that is no more."""
    await telegram.person().types("while you were away")
    telegram._webhook = ("https://old.example", "")  # as an earlier run in webhook mode leaves it
    polling = polls()
    await desk.until(lambda: desk.heard == ["typed while you were away"])
    await polling.stopped()
    assert telegram.called("deleteWebhook")
    assert not any("drop_pending_updates" in call.parameters for call in telegram.calls)


@pytest.mark.parametrize("make", [faults.server_error, faults.cut_before, faults.cut_after, faults.garbage])
@pytest.mark.parametrize("on", ["getUpdates", "deleteWebhook"])
async def test_an_outage_is_waited_out(
    telegram: EmulatedTelegram, desk: FakeDesk, polls: Begin, make: Callable[[], faults.Fault], on: str
) -> None:
    """With growing pauses; then everything comes."""
    telegram.fails(make(), on=on, times=4)
    await telegram.person().types("patience")
    polling = polls()
    await desk.until(lambda: desk.heard == ["typed patience"])
    assert len(polling.waits) == 4
    assert 0.25 <= polling.waits[0] <= 0.5
    assert 2.0 <= polling.waits[3] <= 4.0


async def test_a_429_is_waited_out_as_long_as_telegram_says(
    telegram: EmulatedTelegram, desk: FakeDesk, polls: Begin
) -> None:
    """Neither sooner nor later."""
    telegram.fails(faults.too_many_requests(13), on="getUpdates")
    await telegram.person().types("patience")
    polling = polls()
    await desk.until(lambda: desk.heard == ["typed patience"])
    assert polling.waits == [13]


async def test_a_refused_token_is_said_plainly_and_without_the_token(telegram: EmulatedTelegram, polls: Begin) -> None:
    """With the names of the settings to look at."""
    for token in ("123456789:CANARY-wrong-token", "CANARY"):
        async with connect(token, telegram.url) as line:
            with pytest.raises(TokenRefused) as refused:
                await polls(on=line).task
            assert str(refused.value) == UNKNOWN_BOT
            assert "SAFEREPORT_TELEGRAM_TOKEN" in UNKNOWN_BOT
            assert "CANARY" not in f"{refused.value!r}{refused.value.__cause__!r}{refused.value.__context__!r}{line!r}"


async def test_a_second_poller_is_told_to_the_operator_and_nothing_is_lost(
    telegram: EmulatedTelegram, desk: FakeDesk, polls: Begin, logs: Logs
) -> None:
    """The one that was pushed out says so and tries again."""
    first = polls()
    await telegram.until(lambda: telegram._poll == 1)
    second = polls()
    await telegram.until(lambda: any(call.status == 409 for call in telegram.calls))
    await telegram.person().types("to whom?")
    await desk.until(lambda: "typed to whom?" in desk.heard)
    await first.stopped()
    await second.stopped()
    assert CONFLICT in logs.text
    assert telegram.token not in logs.text


async def test_nothing_private_is_logged_at_debug(
    telegram: EmulatedTelegram, desk: FakeDesk, polls: Begin, phone: TelegramPhone, logs: Logs
) -> None:
    """A whole noisy conversation with every logger open: no token, chat, name or word."""

    async def answer(update: Update) -> None:
        await phone.show(update.chat, Screen("CANARY-ANSWER", ((Button("Yes", "1.a.yes"),),)))
        if len(desk.tries) % 2:
            raise RuntimeError(words(update))

    desk.before = answer
    for make in (faults.server_error, faults.cut_after, faults.garbage, faults.too_many_requests):
        telegram.fails(make(), on="getUpdates")
        telegram.fails(make(), on="sendMessage")
    telegram.brings(message={"text": "CANARY-BROKEN"})
    polling = polls()
    person = telegram.person()
    for text in ("CANARY-WORDS my husband", "/start", "more CANARY-WORDS"):
        await person.types(text)
    await person.sends_photo("CANARY-CAPTION")
    await telegram.until(lambda: len(desk.committed) + len(desk.apologies) >= 4)
    await polling.stopped()
    assert logs.text
    for secret in (telegram.token, "emulated-token", telegram.url, str(person.id), "CANARY", "anary", "Qandeel"):
        assert secret not in logs.text
