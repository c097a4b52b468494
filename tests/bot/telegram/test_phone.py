"""The phone, held against a Telegram that refuses."""

import asyncio
from typing import Any

import pytest

from bot.phone import Button, ChatUnreachable, MessageGone, PhoneBusy, PhoneDown, Screen
from bot.telegram.limits import Limiter
from bot.telegram.line import Line
from bot.telegram.phone import ScreenRefused, TelegramPhone
from tests.emulator import EmulatedPerson, EmulatedTelegram, faults

CARD = Screen("<b>Is now a good time?</b>\nYou &amp; me", ((Button("Yes", "1.now.yes"), Button("No", "1.now.no")),))
WORDS = Screen("CANARY words")


@pytest.fixture
async def person(telegram: EmulatedTelegram) -> EmulatedPerson:
    """Somebody who has pressed Start."""
    somebody = telegram.person()
    await somebody.start()
    return somebody


async def test_a_screen_is_shown_silently_without_previews(
    telegram: EmulatedTelegram, person: EmulatedPerson, phone: TelegramPhone
) -> None:
    """Nothing lights up the phone; protected screens ask the client not to forward them."""
    shown = [await phone.show(person.id, CARD), await phone.show(person.id, Screen("a code", protect=True))]
    assert [one.id for one in person.screen] == shown
    card, code = person.screen
    assert (card.text, card.buttons) == ("Is now a good time?\nYou & me", ((("Yes", "1.now.yes"), ("No", "1.now.no")),))
    assert (card.protected, code.protected) == (False, True)
    sent = [call.parameters for call in telegram.called("sendMessage")]
    assert all(one["disable_notification"] is True and one["link_preview_options"]["is_disabled"] for one in sent)
    assert telegram.loud == []


async def test_a_screen_is_edited_in_place(person: EmulatedPerson, phone: TelegramPhone) -> None:
    """One living message, and its buttons go when the new screen has none."""
    message = await phone.show(person.id, CARD)
    await phone.edit(person.id, message, Screen("Thank you"))
    assert [(one.id, one.text, one.buttons) for one in person.screen] == [(message, "Thank you", ())]


async def test_an_edit_that_changes_nothing_is_success(person: EmulatedPerson, phone: TelegramPhone) -> None:
    """So an edit may be repeated after a lost answer."""
    message = await phone.show(person.id, CARD)
    await phone.edit(person.id, message, CARD)


async def test_editing_what_is_gone_says_so(person: EmulatedPerson, phone: TelegramPhone) -> None:
    """A message the person deleted, one that never was, and one of the person's own."""
    message = await phone.show(person.id, CARD)
    await person.deletes_own(message)
    for lost in (message, 999, person.own[0]):
        with pytest.raises(MessageGone):
            await phone.edit(person.id, lost, CARD)


async def test_a_blocked_or_unknown_chat_is_unreachable(person: EmulatedPerson, phone: TelegramPhone) -> None:
    """For each thing a phone does."""
    message = await phone.show(person.id, CARD)
    await person.blocks_bot()
    for chat in (person.id, 123456):
        for call in (phone.show(chat, CARD), phone.edit(chat, message, WORDS), phone.delete(chat, [message])):
            with pytest.raises(ChatUnreachable):
                await call


@pytest.mark.parametrize("fault", [
    faults.server_error(500), faults.server_error(503), faults.cut_before(), faults.cut_after(), faults.garbage(),
])  # fmt: skip
async def test_trouble_in_between_is_a_phone_that_is_down(
    telegram: EmulatedTelegram, person: EmulatedPerson, phone: TelegramPhone, fault: faults.Fault
) -> None:
    """Whether it happened or not cannot be known; afterwards it works again."""
    telegram.fails(fault, on="sendMessage")
    with pytest.raises(PhoneDown):
        await phone.show(person.id, WORDS)
    await phone.show(person.id, CARD)
    assert person.screen[-1].labels == ("Yes", "No")


async def test_a_slow_answer_is_a_phone_that_is_down(
    telegram: EmulatedTelegram, person: EmulatedPerson, line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A time-out is not a failure: the message may stand there."""
    monkeypatch.setattr("bot.telegram.request.CONNECT_SECONDS", 0.05)
    monkeypatch.setattr(line.request, "_read_seconds", 0.05)
    telegram.fails(faults.slow(), on="sendMessage")
    with pytest.raises(PhoneDown):
        await TelegramPhone(line, Limiter()).show(person.id, CARD)
    assert len(person.screen) == 1


async def test_being_asked_to_wait_is_passed_on(
    telegram: EmulatedTelegram, person: EmulatedPerson, phone: TelegramPhone
) -> None:
    """With the seconds Telegram named."""
    telegram.fails(faults.too_many_requests(17), on="editMessageText")
    message = await phone.show(person.id, CARD)
    with pytest.raises(PhoneBusy) as busy:
        await phone.edit(person.id, message, WORDS)
    assert busy.value.seconds == 17


async def test_after_a_429_the_chat_rests_and_others_do_not(telegram: EmulatedTelegram, line: Line) -> None:
    """The phone tells the limiter."""
    naps: list[float] = []

    async def sleep(seconds: float) -> None:
        naps.append(seconds)
        now[0] += seconds

    now = [0.0]
    phone = TelegramPhone(line, Limiter(lambda: now[0], sleep))
    one, two = telegram.person(1), telegram.person(2)
    await one.start()
    await two.start()
    telegram.fails(faults.too_many_requests(9), chat=1)
    with pytest.raises(PhoneBusy):
        await phone.show(1, CARD)
    await phone.show(2, CARD)
    assert naps == []
    await phone.show(1, CARD)
    assert naps == [9]


async def test_a_chat_is_emptied_of_both_sides(person: EmulatedPerson, phone: TelegramPhone) -> None:
    """Hundreds of messages, unknown and repeated ids among them."""
    for _ in range(240):
        await person.types("words")
    await phone.show(person.id, CARD)
    await phone.delete(person.id, [*range(1, 260), 1, 1])
    assert person.chat_is_empty
    await phone.delete(person.id, [])
    await phone.delete(person.id, [1])


async def test_what_is_too_old_to_delete_does_not_save_the_rest(
    telegram: EmulatedTelegram, person: EmulatedPerson, phone: TelegramPhone
) -> None:
    """One message older than 48 hours fails a whole deletion: then they go one by one."""
    telegram.clock.advance(48 * 3600 + 1)
    new = [await phone.show(person.id, CARD), await person.types("new")]
    await phone.delete(person.id, [1, 777, *new])
    assert (person.own, person.screen) == ((1,), ())


async def test_a_tap_is_answered_shortly(
    telegram: EmulatedTelegram, person: EmulatedPerson, phone: TelegramPhone
) -> None:
    """With words cut to what Telegram takes, or with none."""
    await phone.show(person.id, CARD)
    await phone.toast(await person.tap("Yes"), "no " * 100)
    await phone.toast(await person.tap("No"), "")
    assert person.open_taps == 0
    assert [len(toast) for toast in person.toasts] == [200]


async def test_an_expired_or_unknown_tap_is_no_error(
    telegram: EmulatedTelegram, person: EmulatedPerson, phone: TelegramPhone
) -> None:
    """After 150 seconds nobody waits for the answer any more."""
    await phone.show(person.id, CARD)
    tap = await person.tap("Yes")
    telegram.clock.advance(151)
    await phone.toast(tap, "late")
    await phone.toast("never was", "late")
    assert person.toasts == ()


@pytest.mark.parametrize("screen", [
    Screen("<b>not closed"), Screen("a < b"), Screen("<p>CANARY</p>"), Screen("x" * 4097), Screen(" "),
    Screen("many", ((Button("x", "x"),) * 9,)),
])  # fmt: skip
async def test_a_screen_telegram_never_takes_is_our_mistake(
    person: EmulatedPerson, phone: TelegramPhone, screen: Screen
) -> None:
    """It must not be taken for an outage and sent for ever; the exception does not quote it."""
    with pytest.raises(ScreenRefused) as refused:
        await phone.show(person.id, screen)
    assert "CANARY" not in repr(refused.value)


async def test_the_longest_screen_goes_through(person: EmulatedPerson, phone: TelegramPhone) -> None:
    """4,096 characters count after the markup, and data may be 64 bytes."""
    text = "<b>" + "&lt;" * 4096 + "</b>"
    await phone.show(person.id, Screen(text, ((Button("ok", "ب" * 32),),)))
    assert len(person.screen[0].text) == 4096


async def test_a_group_is_left_quietly(
    telegram: EmulatedTelegram, person: EmulatedPerson, phone: TelegramPhone
) -> None:
    """And leaving twice is no error."""
    group = await person.adds_bot_to_group()
    await phone.leave(group.id)
    await phone.leave(group.id)
    assert group.left
    assert telegram.called("sendMessage") == []


async def test_no_failure_holds_the_token_the_chat_or_the_words(
    telegram: EmulatedTelegram, person: EmulatedPerson, phone: TelegramPhone
) -> None:
    """Not in the exception, nor in anything it was raised from."""
    held: list[Any] = []
    for fault in (faults.server_error(), faults.cut_before(), faults.garbage(), faults.too_many_requests(), None):
        if fault:
            telegram.fails(fault)
        try:
            await phone.show(person.id, Screen("<x>CANARY words</x>"))
        except Exception as wrong:
            held.append(wrong)
    for found in held:
        seen = f"{found!r} {found!s} {found.__cause__!r} {found.__context__!r}"
        for secret in (telegram.token, telegram.url, str(person.id), "CANARY"):
            assert secret not in seen
    assert len(held) == 5


async def test_many_chats_are_served_at_once(telegram: EmulatedTelegram, line: Line) -> None:
    """One slow answer holds up nobody else."""
    people = [telegram.person(1000 + n) for n in range(20)]
    for somebody in people:
        await somebody.start()
    phone = TelegramPhone(line, Limiter())
    stuck = telegram.fails(faults.slow(), on="sendMessage", chat=1000)
    waiting = asyncio.ensure_future(phone.show(1000, CARD))
    await stuck.reached.wait()
    await asyncio.gather(*(phone.show(somebody.id, CARD) for somebody in people[1:]))
    assert not waiting.done()
    stuck.released.set()
    await waiting
