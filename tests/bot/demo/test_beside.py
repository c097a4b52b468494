"""The views beside the conversation, over the real desk."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.commands.demo import Views
from bot.desk.desk import Desk
from tests.bot.rig import CHAT, Person, Rig, rig

WORDS = "My husband Ahmed hit me."


@asynccontextmanager
async def beside(folder: Path) -> AsyncIterator[tuple[Rig, Person, Views]]:
    """A house, somebody in it, and the views of it."""
    async with rig(folder) as house:
        views = Views(house.house, folder / "safereport.db", folder / "burn", house.post)
        views.desk = Desk(house.house, house.phone, heard=views.heard)
        try:
            yield house, Person(views.desk, house.phone), views
        finally:
            await views.desk.stop()
            await views.close()


async def begins(person: Person, language: str = "en") -> None:
    """From /start to the first question."""
    await person.starts()
    await person.taps(language, "yes", "adult", "next", "tell", "home")


async def skips_to(person: Person, option: str) -> None:
    """Skip card after card until one has this option."""
    for _ in range(20):
        options = [button.data.split(".")[2] for row in person.card.buttons for button in row]
        if option in options:
            return
        ways = ("enough", "skip", "next")
        await person.taps(next(way for way in ways if way in options))
    raise AssertionError(person.labels)


async def writes(person: Person) -> None:
    """From /start to the words, written."""
    await begins(person)
    await skips_to(person, "words")
    await person.taps("words")
    await person.types(WORDS)


async def sends(person: Person) -> None:
    """From the review of the words to the final yes."""
    await person.taps("ok", "london", "p-harbour-house", "done", "all", "yes", "saved", "skip", "yes")


async def test_the_language_is_known_from_the_first_choice(tmp_path: Path) -> None:
    """Before anything is typed; and again English when the chat is wiped."""
    async with beside(tmp_path) as (_, person, views):
        assert await views.language(CHAT) == "en"
        await begins(person, "ar")
        assert await views.language(CHAT) == "ar"
        await person.taps("leave")
        assert await views.language(CHAT) == "en"


async def test_what_the_door_hid_stands_there_with_its_reason(tmp_path: Path) -> None:
    """The clean text, the chip, the rule; the word itself never."""
    async with beside(tmp_path) as (_, person, views):
        assert await views.hidden(CHAT) is None
        await writes(person)
        hidden = await views.hidden(CHAT)
        assert hidden is not None
        assert "".join(piece.text for piece in hidden.pieces) == "My husband [name] hit me."
        assert [(why.kind, why.rule) for why in hidden.why] == [("name", "after a kinship word")]


async def test_words_deleted_wiped_or_sent_are_shown_no_longer(tmp_path: Path) -> None:
    """The view forgets what the draft forgets; other tabs' chats stay."""
    async with beside(tmp_path) as (house, person, views):
        other = Person(person.desk, house.phone, CHAT + 1)
        await writes(other)
        for end in ("clear", "leave", "send", "quiet"):
            await writes(person)
            assert await views.hidden(CHAT) is not None
            match end:
                case "send":
                    await sends(person)
                case "quiet":
                    house.clock.advance(minutes=46)
                    await other.types("It goes on.")
                    await person.desk.clear_quiet()
                case _:
                    await person.taps(end)
            assert await views.hidden(CHAT) is None
            assert await views.receives(CHAT) == ()
            await person.commands("wipe")
        assert await views.hidden(CHAT + 1) is not None


async def test_a_partner_receives_what_is_agreed_to_and_nothing_else(tmp_path: Path) -> None:
    """Part by part, the same lines as on the card."""
    async with beside(tmp_path) as (_, person, views):
        await writes(person)
        await person.taps("ok", "london", "p-harbour-house", "p-open-door")
        before = await views.receives(CHAT)
        assert [(one.partner, one.lines) for one in before] == [("Harbour House", ()), ("Open Door", ())]
        assert all(one.note for one in before)
        await person.taps("done", "about")
        about, nothing = await views.receives(CHAT)
        assert about.lines
        assert not about.note
        assert not any(line.words for line in about.lines)
        assert not nothing.lines
        assert all(value in person.card.html for line in about.lines for value in line.values)
        await person.taps("words")
        with_words, _ = await views.receives(CHAT)
        assert any(line.words for line in with_words.lines)


async def test_each_round_delivers_what_came_since_the_last(tmp_path: Path) -> None:
    """A digest as the worker has it, with the file it lies in; with nothing due there is none."""
    async with beside(tmp_path) as (house, person, views):
        assert await views.run_round() == ()
        for _ in range(2):
            await writes(person)
            await sends(person)
            (digest,) = await views.run_round()
            assert "My husband [name] hit me." in digest.text
            assert house.files()[digest.path.removeprefix(f"{tmp_path}/")] == digest.text.encode()
            assert digest.partner == "Harbour House"
            assert digest.language == "en"
            assert await views.run_round() == ()
