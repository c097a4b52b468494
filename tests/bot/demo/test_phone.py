"""The phone in memory."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.demo.markup import NotMarkup
from bot.demo.phone import CHATS_HELD, TAPS_HELD, DemoPhone
from bot.phone import Button, ChatUnreachable, MessageGone, Phone, Screen

YES = ((Button("Yes", "1.ask.yes"),),)


async def test_a_card_is_shown_edited_and_deleted() -> None:
    """The same message all along, then an empty chat."""
    phone: Phone = (demo := DemoPhone())
    chat = demo.open()
    card = await phone.show(chat, Screen("One", YES))
    await phone.edit(chat, card, Screen("<b>Two</b>", (), protect=True, rtl=True))
    (bubble,) = demo.conversation(chat).bubbles
    assert (bubble.id, bubble.mine, bubble.buttons, bubble.rtl, bubble.protect) == (card, False, (), True, True)
    await phone.delete(chat, [card, card, 999])
    assert demo.conversation(chat).bubbles == ()


async def test_a_message_that_is_gone_cannot_be_edited() -> None:
    """Neither a deleted one nor one of the person's own."""
    phone = DemoPhone()
    chat = phone.open()
    card = await phone.show(chat, Screen("One"))
    typed = phone.typed(chat, "hello")
    await phone.delete(chat, [card])
    for message in (card, typed):
        with pytest.raises(MessageGone):
            await phone.edit(chat, message, Screen("Two"))


async def test_both_sides_can_be_emptied() -> None:
    """Wiping deletes typed words and photos too."""
    phone = DemoPhone()
    chat = phone.open()
    messages = [phone.typed(chat, "/start"), await phone.show(chat, Screen("One")), phone.photo(chat)]
    assert [bubble.mine for bubble in phone.conversation(chat).bubbles] == [True, False, True]
    await phone.delete(chat, messages)
    assert phone.conversation(chat).bubbles == ()


async def test_chats_do_not_see_each_other() -> None:
    """A message id of one chat means nothing in another."""
    phone = DemoPhone()
    one, two = phone.open(), phone.open()
    card = await phone.show(one, Screen("One"))
    await phone.delete(two, [card])
    assert len(phone.conversation(one).bubbles) == 1
    assert phone.conversation(two).bubbles == ()


async def test_a_chat_that_was_never_opened_is_unreachable() -> None:
    """Every way of speaking to it says so."""
    phone = DemoPhone()
    for speak in (phone.show(1, Screen("x")), phone.edit(1, 1, Screen("x")), phone.delete(1, [1])):
        with pytest.raises(ChatUnreachable):
            await speak
    with pytest.raises(ChatUnreachable):
        phone.typed(1, "x")


async def test_the_oldest_chat_is_forgotten_and_its_taps_with_it() -> None:
    """Memory is bounded; an answer to a forgotten chat is no error."""
    phone = DemoPhone()
    oldest = phone.open()
    tap = phone.tapped(oldest)
    for _ in range(CHATS_HELD):
        phone.open()
    with pytest.raises(ChatUnreachable):
        phone.conversation(oldest)
    await phone.toast(tap, "Late")


async def test_a_toast_reaches_the_chat_of_its_tap_once() -> None:
    """The second answer to a tap, an empty one and an unknown tap show nothing."""
    phone = DemoPhone()
    chat = phone.open()
    tap, quiet = phone.tapped(chat), phone.tapped(chat)
    await phone.toast(tap, "Saved")
    await phone.toast(tap, "Again")
    await phone.toast(quiet, "")
    await phone.toast("unknown", "Nobody")
    assert [toast.text for toast in phone.conversation(chat).toasts] == ["Saved"]


async def test_old_taps_expire() -> None:
    """After many more taps the first is no longer answered."""
    phone = DemoPhone()
    chat = phone.open()
    first = phone.tapped(chat)
    for _ in range(TAPS_HELD):
        phone.tapped(chat)
    await phone.toast(first, "Late")
    assert phone.conversation(chat).toasts == ()


async def test_every_change_is_told_and_no_other() -> None:
    """An edit that changes nothing, or deleting nothing, is silent."""
    phone = DemoPhone()
    chat = phone.open()
    card = await phone.show(chat, Screen("One", YES))
    change = phone.next_change()
    await phone.edit(chat, card, Screen("One", YES))
    await phone.delete(chat, [999])
    assert not change.is_set()
    await phone.edit(chat, card, Screen("Two", YES))
    assert change.is_set()
    waiting = asyncio.create_task(phone.next_change().wait())
    phone.stir()
    assert await waiting


async def test_a_screen_telegram_would_refuse_is_refused_and_changes_nothing() -> None:
    """The card on show stays."""
    phone = DemoPhone()
    chat = phone.open()
    card = await phone.show(chat, Screen("One"))
    with pytest.raises(NotMarkup):
        await phone.edit(chat, card, Screen("<u>Two</u>"))
    assert phone.conversation(chat).bubbles[0].body == ("One",)


@given(st.text(min_size=1))
def test_nothing_typed_stands_in_a_repr(text: str) -> None:
    """Logs and tracebacks print reprs."""
    phone = DemoPhone()
    chat = phone.open()
    phone.typed(chat, text)
    shown = phone.conversation(chat)
    hidden = f"CANARY{text}"
    phone.typed(chat, hidden)
    assert "CANARY" not in f"{shown!r} {shown.bubbles!r} {phone!r} {phone.conversation(chat)!r}"
