"""Golden conversations: what the bot says, word for word, for somebody who does not program to read and judge.

`pytest tests/bot/test_transcripts.py --rewrite-transcripts` writes them anew; then read the difference.
"""

import itertools
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from bot.phone import Screen
from storage.receipt import Receipt
from tests.bot import telling
from tests.bot.rig import Person, Rig, door, rig, words

FOLDER = Path(__file__).resolve().parents[1] / "transcripts"
LANGUAGES = words().catalogues.offered
ALWAYS = ("back", "danger", "leave")
WIDTH = 100
ACCOUNT = {
    "en": "My husband Ahmed hit me on the head at 14 Elm Road. I am afraid.",
    "ar": "زوجي أحمد ضربني على رأسي. أنا خائفة.",
    "pl": "Mój mąż Dariusz uderzył mnie w głowę. Boję się.",
    "ur": "میرے شوہر عمران نے میرے سر پر مارا۔ مجھے ڈر لگتا ہے۔",
}
INSULT = {
    "en": "A man shouted at me on the bus: go home.",
    "ar": "رجل صرخ في وجهي في الحافلة.",
    "pl": "Mężczyzna krzyczał na mnie w autobusie: wracaj do siebie.",
    "ur": "بس میں ایک آدمی مجھ پر چیخا: واپس جاؤ۔",
}


class Scribe:
    """Takes the steps of a person and writes down both sides."""

    def __init__(self, house: Rig, language: str, title: str) -> None:
        self.house = house
        self.person: Person = house.person
        self.language = language
        self.lines = [
            title,
            "Every card also has the buttons 999 and Leave and wipe, and Back once there is a way back.",
        ]
        self.toasts = 0
        self.before = ""

    def _say(self, who: str, text: str) -> None:
        first, *rest = text.split("\n")
        self.lines += ["", f"{who}  {first}".rstrip(), *(f"     {line}".rstrip() for line in rest)]

    def _hear(self) -> None:
        for toast in self.house.phone.toasts[self.toasts :]:
            self._say("BOT", f"(over the chat) {telling.ISOLATES.sub('', toast)}")
        self.toasts = len(self.house.phone.toasts)
        if not [screen for screen in self.person.messages.values() if screen]:
            self.before = ""
            self._say("END", "The chat is empty.")
            return
        card = self._card(self.person.card)
        if card.replace("✓ ", "") == self.before.replace("✓ ", "") != "":
            ticked = [label.removeprefix("✓ ") for label in self.person.labels if label.startswith("✓")]
            self._say("BOT", f"(the same card; ticked: {', '.join(ticked) or 'nothing'})")
        else:
            self._say("BOT", card)
        self.before = card

    def _card(self, screen: Screen) -> str:
        data = [button.data.split(".") for row in screen.buttons for button in row]
        node = self.house.house.flow.nodes[data[0][1]]
        blocks = telling.plain(screen).split("\n\n")
        if node.kind in ("services", "content"):
            own = len(self.house.house.catalogues.say(self.language)(node.text).split("\n\n"))
            blocks = [*blocks[:own], "(facts from content/ stand here)"]
        rows = [
            "  ".join(f"[{telling.ISOLATES.sub('', b.label)}]" for b in row if b.data.split(".")[2] not in ALWAYS)
            for row in screen.buttons
        ]
        return "\n".join(["\n\n".join(blocks), *(row for row in rows if row)])

    async def starts(self) -> None:
        """/start."""
        self._say("YOU", "/start")
        await self.person.starts()
        self._hear()

    async def taps(self, *options: str) -> None:
        """Buttons, by option."""
        for option in options:
            data = self.person.data(option)
            label = next(b.label for row in self.person.card.buttons for b in row if b.data == data)
            self._say("YOU", f"tap [{telling.ISOLATES.sub('', label)}]")
            await self.person.taps(option)
            self._hear()

    async def types(self, text: str) -> None:
        """A message; it is deleted from the chat at once."""
        self._say("YOU", f"type: {text}")
        await self.person.types(text)
        self._hear()

    async def sends_photo(self) -> None:
        """Something that is not text."""
        self._say("YOU", "send a photo")
        await self.person.sends_photo()
        self._hear()


async def to_the_first_buttons(scribe: Scribe) -> None:
    """The neutral beginning."""
    await scribe.starts()
    await scribe.taps(scribe.language, "yes", "adult", "next")


async def domestic_abuse(scribe: Scribe) -> None:
    """Words of her own, one hidden by hand; yes to one service, no to the other; the code; sent; wiped."""
    await to_the_first_buttons(scribe)
    await scribe.taps("tell", "home", "partner", "hitting", "threats", "done", "week", "neck", "done", "next", "yes")
    await scribe.taps("community", "done", "housing", "done", "next")
    if door().reads(scribe.language):
        await scribe.taps("words")
        await scribe.types(ACCOUNT[scribe.language])
        await scribe.taps("hide", "w0", "done", "ok", "london")
    else:
        await scribe.taps("enough", "london")
    await scribe.taps("p-harbour-house", "p-open-door", "done", "facts", "about", "yes", "no", "show_code", "saved")
    await scribe.types("K7QF 2M9X")
    await scribe.types("og4c ig83 3ow2 o98m")
    await scribe.taps("yes", "leave")


async def hate_crime(scribe: Scribe) -> None:
    """A parent for a child, with more answers and words on a question card; two services."""
    await to_the_first_buttons(scribe)
    await scribe.taps("tell", "other", "attack", "my_child", "race", "religion", "done", "insults", "done", "month")
    if door().reads(scribe.language):
        await scribe.types(INSULT[scribe.language])
    await scribe.taps("transport", "feelings", "ask", "more", "muslim", "done", "afternoon", "once", "one", "stranger")
    await scribe.taps("witness", "done", "no", "nobody", "done", "skip", "woman", "done", "skip")
    await scribe.taps("read" if door().reads(scribe.language) else "none_now")
    if door().reads(scribe.language):
        await scribe.taps("ok")
    await scribe.taps("west_yorkshire", "p-harbour-house", "p-open-door", "done", "all", "yes", "facts", "yes")
    await scribe.taps("show_code", "saved", "skip", "yes")


async def under_18(scribe: Scribe) -> None:
    """Help at once, and nothing is sent."""
    await scribe.starts()
    await scribe.taps(scribe.language, "yes", "minor", "older", "next", "next", "leave")


async def not_now(scribe: Scribe) -> None:
    """Somebody else is near; and a photo is sent by mistake."""
    await scribe.starts()
    await scribe.taps(scribe.language, "no")
    await scribe.sends_photo()
    await scribe.taps("leave")


async def i_have_a_code(scribe: Scribe) -> None:
    """Read, take back, and erase, with a wrong code first; begun in another conversation."""
    person = scribe.house.person
    await telling.begin(person, scribe.language)
    await telling.tell_of_attack(person)
    await telling.agree(person, harbour_house=("facts",))
    code = await telling.send(person)
    await scribe.house.round()
    await person.taps("leave")
    scribe.toasts = len(scribe.house.phone.toasts)
    await to_the_first_buttons(scribe)
    await scribe.taps("code")
    await scribe.types("0000 0000 0000 0000")
    await scribe.types(code)
    await scribe.taps("withdraw", "withdraw_now", "home", "code")
    await scribe.types(code)
    await scribe.taps("erase", "erase_now", "home", "code")
    await scribe.types(code)


async def danger_and_back(scribe: Scribe) -> None:
    """From a question to 999 and back to the same question; no at the end; leave."""
    await to_the_first_buttons(scribe)
    await scribe.taps("tell", "home", "danger", "text", "call", "back", "back", "back", "former", "back", "leave")


CONVERSATIONS: dict[str, Callable[[Scribe], Awaitable[None]]] = {
    one.__name__: one for one in (domestic_abuse, hate_crime, under_18, not_now, i_have_a_code, danger_and_back)
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CONVERSATIONS)
async def test_the_conversation_is_word_for_word_as_it_was_reviewed(
    name: str, language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    """A changed word must be seen by a person before it is shown to one."""
    numbers = itertools.count(3)
    monkeypatch.setattr("bot.wiring.secrets.randbelow", lambda below: next(numbers) % below)
    monkeypatch.setattr(Receipt, "mint", classmethod(lambda cls: cls(bytes.fromhex("0408c0c1031838202514"))))
    title = f"{name.replace('_', ' ').capitalize()} ({language}). {(CONVERSATIONS[name].__doc__ or '').strip()}"
    async with rig(tmp_path) as house:
        scribe = Scribe(house, language, title)
        await CONVERSATIONS[name](scribe)
    written = "\n".join(scribe.lines) + "\n"
    file = FOLDER / f"{name}.{language}.txt"
    if request.config.getoption("--rewrite-transcripts"):
        file.write_text(written, "utf-8")
    assert file.exists(), "run once with --rewrite-transcripts, and read what it wrote"
    assert written == file.read_text("utf-8")


def test_every_transcript_belongs_to_a_conversation() -> None:
    """A file that nothing compares any more would be read in vain."""
    names = {f"{name}.{language}.txt" for name in CONVERSATIONS for language in LANGUAGES}
    assert {file.name for file in FOLDER.iterdir()} == names
