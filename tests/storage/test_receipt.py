"""Receipts: what a person types after months is the code they were shown, and nothing else is."""

import asyncio
import pickle
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import receipt as receipts
from storage.keys import Pepper, ServerKey
from storage.receipt import ALPHABET, CodeSlots, MailboxKeys, NotACode, Receipt, SlotsFull, open_mailbox_keys
from storage.sealing import Place, new_key, open_with, seal_to

codes = st.binary(min_size=10, max_size=10).map(Receipt)
DIGITS = ["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "੦੧੨੩੪੫੬੭੮੯", "０１２３４５６７８９"]
PEPPER = Pepper(1, new_key())


@given(codes)
def test_a_code_is_read_back_as_it_was_shown(code: Receipt):
    """Four groups of four signs of the alphabet, and the same code again."""
    shown = code.shown()
    assert Receipt.parse(shown) == code
    assert [len(group) for group in shown.split("-")] == [4, 4, 4, 4]
    assert set(shown) <= set(ALPHABET + "-")


@given(codes, st.data())
def test_a_code_is_read_however_it_is_typed(code: Receipt, data: st.DataObject):
    """Case, look-alikes, any dash or space, invisible signs, digits of any script, full-width letters."""
    typed = ""
    for sign in code.shown().replace(
        "-", data.draw(st.sampled_from(["", " ", "-", "–", "—", " - ", "\n", ".", "\u00a0"]))
    ):
        ways = [sign, sign.lower(), "\u200f" + sign, sign + "\u2060"]
        ways += {"0": ["O", "o"], "1": ["I", "l", "i", "L"]}.get(sign, [])
        ways += [digits[int(sign)] for digits in DIGITS if sign.isascii() and sign.isdigit()]
        ways += [chr(ord(sign) + 0xFEE0)] if sign.isascii() and sign.isalnum() else []
        typed += data.draw(st.sampled_from(ways))
    assert Receipt.parse(f" {typed}\t") == code


@given(st.text(max_size=40))
def test_any_text_is_a_code_or_not_one(text: str):
    """Nothing else is ever raised; what was typed is not in the error, nor behind it."""
    try:
        code = Receipt.parse(text)
    except NotACode as wrong:
        said = (str(wrong), wrong.__cause__, wrong.__context__)
    else:
        said = None
        assert Receipt.parse(code.shown()) == code
    assert said in (None, ("this is not a code", None, None))


@pytest.mark.parametrize(
    "text", ["", "K7QF", "K7QF-2M9X-4TRB-8WH", "K7QF-2M9X-4TRB-8WHDD", "U7QF-2M9X-4TRB-8WHD", "K7QF-2M9X-4TRB-8WH!"]
)
def test_a_code_with_a_wrong_sign_or_length_is_refused(text: str):
    """There is no U, and no guessing of a missing sign."""
    with pytest.raises(NotACode):
        Receipt.parse(text)


def test_a_code_cannot_be_printed_or_copied_away():
    """repr is stars; str, hash and pickle fail."""
    code = Receipt.mint()
    assert repr(code) == "Receipt(***)"
    for attempt in (str, hash, pickle.dumps):
        with pytest.raises(TypeError):
            attempt(code)
    keys = open_mailbox_keys(code, PEPPER)
    assert keys.lookup.hex() not in repr(keys)


def test_two_codes_are_never_the_same():
    """80 bits by chance."""
    assert len({Receipt.mint().shown() for _ in range(1000)}) == 1000


def test_the_same_code_and_pepper_open_the_same_mailbox():
    """And another code or another pepper another one."""
    code = Receipt.mint()
    one, again = open_mailbox_keys(code, PEPPER), open_mailbox_keys(Receipt.parse(code.shown().lower()), PEPPER)
    place = Place("mailboxes", "copy", one.lookup)
    assert (one.lookup, one.public) == (again.lookup, again.public)
    assert open_with(again.private, seal_to(one.public, b"copy", place), place) == b"copy"
    for other in (open_mailbox_keys(Receipt.mint(), PEPPER), open_mailbox_keys(code, Pepper(2, new_key()))):
        assert other.lookup != one.lookup
        assert other.public != one.public


def test_the_derivation_is_argon2id_at_its_documented_cost():
    """19 MiB, two passes, one lane: the memory is what makes guessing dear."""
    assert (receipts.MEMORY_KIB, receipts.ITERATIONS, receipts.LANES) == (19 * 1024, 2, 1)


async def test_codes_are_tried_off_the_loop_in_a_bounded_number_of_slots(monkeypatch: pytest.MonkeyPatch):
    """One slot and one in the queue: the third is refused at once, and a free slot is used again."""
    go, threads = threading.Event(), set()

    def slow(code: Receipt, pepper: Pepper) -> MailboxKeys:
        threads.add(threading.current_thread())
        go.wait(10)
        return open_mailbox_keys(code, pepper)

    monkeypatch.setattr(receipts, "open_mailbox_keys", slow)
    slots = CodeSlots(1, waiting=1)
    first = asyncio.create_task(slots.open(Receipt.mint(), PEPPER))
    second = asyncio.create_task(slots.open(Receipt.mint(), PEPPER))
    await asyncio.sleep(0)
    with pytest.raises(SlotsFull):
        await slots.open(Receipt.mint(), PEPPER)
    go.set()
    assert (await first).lookup != (await second).lookup
    await slots.open(Receipt.mint(), PEPPER)
    assert threading.main_thread() not in threads
    assert len(threads) == 1
    slots.close()


async def test_an_impatient_caller_does_not_free_a_slot_that_is_still_working(monkeypatch: pytest.MonkeyPatch):
    """Else cancelling would be a way round the limit."""
    go = threading.Event()
    monkeypatch.setattr(receipts, "open_mailbox_keys", lambda *_: go.wait(10))
    slots = CodeSlots(1, waiting=0)
    first = asyncio.create_task(slots.open(Receipt.mint(), PEPPER))
    await asyncio.sleep(0)
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    with pytest.raises(SlotsFull):
        await slots.open(Receipt.mint(), PEPPER)
    go.set()
    slots.close()


async def test_the_peppers_of_a_server_key_work(tmp_path: Path):
    """The pieces fit: key file to mailbox."""
    key = ServerKey.make(tmp_path / "server.key")
    slots = CodeSlots()
    code = Receipt.mint()
    assert (await slots.open(code, key.peppers[0])).lookup == open_mailbox_keys(code, key.peppers[0]).lookup
    slots.close()
