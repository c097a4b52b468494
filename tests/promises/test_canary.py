"""The canary: whole conversations with a conspicuous person, then a search of everything that is left of them.

Only the agreed words may be anywhere: on the person's own cards, and after the final yes in the partner's digest.
"""

import asyncio
import itertools
import sqlite3
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from prometheus_client import generate_latest

from bot.rounds import forget, tidy
from bot.running import Numbers
from bot.telegram.intake import Intake
from storage.store import NotSaved
from tests.bot import telling
from tests.bot.rig import Rig, rig
from tests.promises import disguises

CHAT = 7_312_345_678_901
NAME, SURNAME, USER, PHONE = "Zebulon", "Quackenbush", "zebquack1979", "07700 900123"
STREET, AGREED = "Cuttlefish Crescent", "he hit me on the head with a hammer"
WORDS = f"My husband {NAME} {SURNAME} is cruel, {AGREED} at 14 {STREET} M14 5AB, call {PHONE}"
CAPTION = "flabbergasted walrus"
SECRETS = {
    "the chat id": disguises.of_chat(CHAT),
    "the name": disguises.of_text(NAME) | disguises.of_text(SURNAME),
    "the user name": disguises.of_text(USER),
    "the number": disguises.of_text(PHONE)
    | disguises.of_text(PHONE.replace(" ", ""))
    | disguises.of_text("7700900123"),
    "the street": disguises.of_text(STREET) | disguises.of_text("Cuttlefish") | disguises.of_text("M14 5AB"),
    "the caption": disguises.of_text(CAPTION),
}
FATES = ("abandoned", "wiped", "finished", "withdrawn", "erased", "quiet")


class Phone:
    """Somebody on Telegram: raw updates with everything that Telegram adds, brought through the doorway."""

    def __init__(self, house: Rig, numbers: Numbers) -> None:
        self.house = house
        self.person = house.person
        self.intake = Intake(house.desk, self._leave, numbers.count)
        self.updates = itertools.count(900_000)
        self.seen: dict[str, bytes] = {}

    async def _leave(self, _chat: int) -> None:
        raise AssertionError("this is no group")

    async def brings(self, update: dict[str, Any]) -> None:
        """One raw update, read and taken; every few steps the disk is looked at."""
        number = next(self.updates)
        read = self.intake.read({"update_id": number, **update})
        if read is not None:
            await self.intake.take(read)
        await self.house.desk.silence()
        if number % 12 == 0:
            self.look()

    def look(self) -> None:
        """Keep what the disk holds at this moment."""
        for name, content in disguises.files(self.house.folder, but=("server.key",)).items():
            self.seen[f"{name} ({len(self.seen)})"] = content

    def _message(self, **more: object) -> dict[str, Any]:
        user = {"id": CHAT, "is_bot": False, "first_name": NAME, "last_name": SURNAME, "username": USER,
                "language_code": "quz"}  # fmt: skip
        chat = {"id": CHAT, "type": "private", "first_name": NAME, "last_name": SURNAME, "username": USER}
        return {"message_id": self.person._own(), "from": user, "chat": chat, "date": 1_700_000_000, **more}

    async def types(self, *texts: str) -> None:
        """Messages."""
        for text in texts:
            await self.brings({"message": self._message(text=text)})

    async def taps(self, *labels: str) -> None:
        """Buttons of the card."""
        for label in labels:
            message = self._message(text="a card")
            card = {**message, "message_id": self.person.card_id}
            data = self.person.data(label)
            query = {"id": "1", "from": message["from"], "message": card, "chat_instance": "1", "data": data}
            self.person.messages.pop(message["message_id"])
            await self.brings({"callback_query": query})

    async def sends_photo(self) -> None:
        """A photo with a caption, and a contact."""
        await self.brings({"message": self._message(photo=[{"file_id": USER}], caption=CAPTION)})
        contact = {"phone_number": PHONE, "first_name": NAME, "user_id": CHAT}
        await self.brings({"message": self._message(contact=contact)})


async def tells(phone: Phone) -> None:
    """From a greeting with a name to the choice of services."""
    await phone.types(f"Hello, this is {NAME}", f"/start {USER}")
    await phone.taps("en", "yes", "adult", "next", "tell", "home", "partner")
    await phone.types(f"{NAME} {SURNAME}")
    await phone.taps("hitting", "done", "week", "neck", "done", "next", "no", "done", "skip", "next", "words")
    await phone.sends_photo()
    await phone.types(WORDS, PHONE)
    await phone.taps("hide", "done", "ok", "london")


async def sends(phone: Phone) -> str:
    """From the choice of services to the end. Gives the code."""
    await phone.taps("p-harbour-house", "p-open-door", "done", "all", "yes", "facts", "yes", "show_code")
    code = telling.code_on(phone.person.card)
    await phone.taps("saved")
    await phone.types(code)
    await phone.taps("yes")
    return code


async def lives(phone: Phone, fate: str) -> str | None:
    """A whole conversation. Gives the code if one was kept."""
    house = phone.house
    await tells(phone)
    code = None
    match fate:
        case "wiped":
            await phone.taps("leave")
        case "quiet":
            house.clock.advance(hours=2)
            await house.desk.clear_quiet()
            await house.desk.silence()
        case "finished" | "withdrawn" | "erased":
            code = await sends(phone)
            phone.look()
            if fate != "finished":
                await phone.taps("code")
                await phone.types("ABCD EFGH 0000 0000", code)
                await phone.taps(*{"withdrawn": ("withdraw", "withdraw_now"), "erased": ("erase", "erase_now")}[fate])
            await phone.types("/wipe")
    phone.look()
    return code


@pytest.mark.parametrize("fate", FATES)
async def test_nothing_of_a_conspicuous_person_is_anywhere(
    fate: str, tmp_path: Path, logged: Callable[[], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Database, WAL, burn folder, outbox, logs, metrics, temporary files: at every moment, and after the rounds."""
    spare = tmp_path / "spare"
    spare.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(spare))
    monkeypatch.setenv("SQLITE_TMPDIR", str(spare))
    numbers = Numbers()
    async with rig(tmp_path / "house") as house:
        phone = Phone(house, numbers)
        code = await lives(phone, fate)
        outcomes = []
        for _ in range(2):
            outcomes += await house.round()
            await forget(house.house)
            await tidy(house.house)
            phone.look()
            house.clock.advance(days=1)
        for one in outcomes:
            numbers.digests.labels(one.state).inc()
    digests = "".join(one.digest.text + one.digest.html for one in outcomes if one.digest)
    places = {
        **phone.seen,
        **disguises.files(tmp_path, but=("server.key",)),
        "the log": logged(),
        "the metrics": generate_latest(numbers.registry),
        "the outcomes": repr(outcomes).encode() + "".join(one.line for one in outcomes).encode(),
        "the digests": digests.encode(),
        "the cards": "".join(screen.html for screen in phone.person.messages.values() if screen).encode(),
    }
    assert disguises.where(places, SECRETS) == []
    code_and_words = {"the agreed words": disguises.of_text(AGREED)}
    if code:
        assert disguises.where(places, {"the code": disguises.of_code(code)}) == []
    sealed = {name: content for name, content in places.items() if "outbox" not in name and name != "the digests"}
    if fate in ("abandoned",):
        del sealed["the cards"]
    assert disguises.where(sealed, code_and_words) == []
    assert (AGREED in digests) == (fate == "finished")
    assert not list(spare.iterdir())


class Spoken(Exception):
    """What a library may raise that quotes what it was given."""


def _on_the_disk(house: Rig, statement: str) -> None:
    """Somebody else's hands on the database."""
    database = sqlite3.connect(house.folder / "safereport.db")
    database.execute(statement)
    database.close()


async def test_nothing_is_in_what_breaks(
    tmp_path: Path, logged: Callable[[], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A door that quotes, a database without its table, a phone that raises, a full disk: no trace repeats a word."""
    numbers, wrong = Numbers(), []
    async with rig(tmp_path) as house:
        phone = Phone(house, numbers)
        await tells(phone)
        await phone.taps("back", "back", "write_more")

        def quotes(*given: object) -> None:
            raise Spoken(f"{WORDS} {CHAT} {given!r}")

        with monkeypatch.context() as patched:
            patched.setattr(type(house.house.door), "deidentify", quotes)
            await phone.types(WORDS)
        for name in ("show", "edit", "delete", "toast"):
            with monkeypatch.context() as patched:
                patched.setattr(house.phone, name, quotes)
                await phone.types(WORDS, "/start", "/help")
        await asyncio.to_thread(_on_the_disk, house, "ALTER TABLE to_clear RENAME TO gone")
        house.clock.advance(hours=3)
        for text in ("/privacy", WORDS, "/wipe"):
            with pytest.raises(NotSaved) as failed:
                await phone.types(text)
            wrong.append(failed.value)
        await asyncio.to_thread(_on_the_disk, house, "ALTER TABLE gone RENAME TO to_clear")
    told = "".join("".join(traceback.format_exception(one)) + repr(one) for one in wrong)
    places = {"the log": logged(), "the errors": told.encode(), "the metrics": generate_latest(numbers.registry)}
    assert b"NotSaved" in places["the errors"]
    assert b"Spoken" in places["the log"]
    assert disguises.where(places, {**SECRETS, "the words": disguises.of_text(AGREED)}) == []


async def test_no_value_on_the_way_prints_what_it_holds(tmp_path: Path) -> None:
    """The repr of everything a step handles, as a debugger or an assertion would print it."""
    async with rig(tmp_path) as house:
        phone = Phone(house, Numbers())
        await tells(phone)
        await phone.taps("p-harbour-house", "done", "all", "yes", "show_code")
        code = telling.code_on(phone.person.card)
        draft = await phone.person.draft()
        assert draft is not None
        raw = phone._message(text=WORDS)
        update = phone.intake.read({"update_id": 1, "message": raw})
        values = [
            draft,
            draft.session,
            draft.session.words,
            draft.session.withheld,
            update,
            update.what,
            phone.person.card,
        ]
        printed = "".join(f"{one!r} {one!s} {[one]!r}" for one in values).encode()
    secrets = {**SECRETS, "the words": disguises.of_text(AGREED), "the code": disguises.of_code(code)}
    assert disguises.where({"the values": printed}, secrets) == []


def test_the_search_would_find_a_leak(tmp_path: Path) -> None:
    """Each guise planted is found: a search that cannot fail proves nothing."""
    for name, guises in {**SECRETS, "the code": disguises.of_code("K7QF-2M9X-4TRB-8WHD")}.items():
        for guise in guises:
            leak = {"leak": bytes(99) + guise + bytes(1)}
            assert disguises.where(leak, {name: guises}) == [f"leak holds {name}"]
    (tmp_path / str(CHAT)).write_bytes(b"")
    assert disguises.where(disguises.files(tmp_path), SECRETS) == [f"{CHAT} holds the chat id"]
