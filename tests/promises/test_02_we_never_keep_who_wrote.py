"""Promise 2: no id, name or number of the person is kept but in one sealed note, gone by 47 hours."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import DateTime, Time

from bot.rounds import forget, tidy
from storage.burn import BurnFolder, Epochs
from storage.keys import ServerKey, chat_bytes
from storage.sealing import CannotOpen, Key, Place, open_sealed
from storage.tables import METADATA
from tests.bot import telling
from tests.bot.rig import CHAT, rig
from tests.promises import disguises
from tests.promises.test_07_it_burns import Thief, blobs, copied

ROOT = Path(__file__).resolve().parents[2]


def mentions(found: list[bytes]) -> bool:
    """Whether the chat's id is in anything that was opened."""
    guises = disguises.of_chat(CHAT)
    return any(guise in plain for plain in found for guise in guises)


async def test_the_note_of_what_to_clear_is_the_only_link_and_is_gone_by_47_hours(tmp_path: Path) -> None:
    """Hour after hour a thief with everything looks for the chat's id."""
    async with rig(tmp_path / "house") as house:
        person = house.person
        await telling.begin(person)
        await telling.tell_of_home(person)
        start = house.clock.now.replace(hour=0, minute=0)
        for hours in (10, 30, 46, 47, 48):
            house.clock.now = start + timedelta(hours=hours)
            await forget(house.house)
            await tidy(house.house)
            copy = copied(house, tmp_path / f"after-{hours}")
            found = Thief(copy, copy).opened()
            linked = bool(blobs(copy)["to_clear"])
            assert linked == (hours < 47)
            assert mentions(found) == (hours < 47)
            assert bool(blobs(copy)["sessions"]) == (hours < 48)


async def test_after_the_final_yes_nothing_joins_the_chat_to_the_report(tmp_path: Path) -> None:
    """What opens with everything names a chat or a report, never both; once the chat is wiped, no chat at all."""
    async with rig(tmp_path / "house") as house:
        person = house.person
        code = await telling.report(person)
        await tidy(house.house)
        copy = copied(house, tmp_path / "sent")
        found = Thief(copy, copy).opened()
        rows = [row for row, _ in blobs(copy)["summaries"]] + [row for row, _ in blobs(copy)["mailboxes"]]
        names = {"the report": set(rows) | {row.hex().encode() for row in rows} | {telling.KEPT.encode()},
                 "the code": disguises.of_code(code)}  # fmt: skip
        about_the_chat = [plain for plain in found if mentions([plain])]
        assert about_the_chat, "the note of what to clear must open, or this proves nothing"
        assert disguises.where({"the note": b"".join(about_the_chat)}, names) == []
        epochs = Epochs(BurnFolder(copy / "burn"))
        key = ServerKey.load(copy / "server.key")
        pseudonyms = {key.pseudonym(CHAT, secret) for _, secret in epochs.alive(house.clock.now)}
        assert pseudonyms
        assert disguises.where(disguises.files(house.folder, but=("server.key",)), {"the draft": pseudonyms}) == []
        await person.taps("leave")
        await tidy(house.house)
        copy = copied(house, tmp_path / "wiped")
    assert not mentions(Thief(copy, copy).opened())
    assert blobs(copy)["to_clear"] == blobs(copy)["sessions"] == []


async def test_a_draft_needs_the_chats_id(tmp_path: Path) -> None:
    """Server key and epoch secrets alone open no draft; another chat's id neither."""
    async with rig(tmp_path / "house") as house:
        await telling.begin(house.person)
        await telling.tell_of_home(house.person)
        await tidy(house.house)
        copy = copied(house, tmp_path / "copy")
    key, burn = ServerKey.load(copy / "server.key"), BurnFolder(copy / "burn")
    ((row, values),) = blobs(copy)["sessions"]
    for context in (b"", chat_bytes(CHAT + 1), chat_bytes(-CHAT)):
        for name in burn.names():
            secret = Key(burn.get(name))
            with pytest.raises(CannotOpen):
                open_sealed(
                    key.key("draft", secret, context=context), values["sealed"], Place("sessions", "sealed", row)
                )


def test_no_column_holds_a_time_of_day_or_a_person() -> None:
    """Dates only; the one rounded time is counted in quarters of an hour."""
    for table in METADATA.tables.values():
        for column in table.columns:
            assert not isinstance(column.type, DateTime | Time), f"{table.name}.{column.name}"
            assert not re.search(r"chat|user|telegram|phone|address|name$", column.name) or column.name in (
                "burn_name", "name")  # fmt: skip


def test_nothing_behind_the_doorway_looks_at_who_writes() -> None:
    """The fields of a Telegram user are read nowhere; of the sender only the number, where there is no chat."""
    never = re.compile(r"first_name|last_name|username|language_code|effective_user|from_user|phone_number|get_chat\b")
    for file in (ROOT / "bot").rglob("*.py"):
        if "demo" not in file.parts and file.name != "profile.py":  # that one sets the bot's own face
            assert not never.search(file.read_text("utf-8")), file


async def test_two_drafts_of_one_person_on_two_days_cannot_be_joined(tmp_path: Path) -> None:
    """The row is another one each day, and the older goes with the next step."""
    async with rig(tmp_path / "house") as house:
        person = house.person
        await telling.begin(person)
        rows = {row for row, _ in blobs(copied(house, tmp_path / "one"))["sessions"]}
        house.clock.advance(days=1)
        await person.taps("tell")
        later = {row for row, _ in blobs(copied(house, tmp_path / "two"))["sessions"]}
        assert len(rows) == len(later) == 1
        assert not rows & later
