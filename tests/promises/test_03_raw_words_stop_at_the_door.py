"""Promise 3: raw words reach the door and no further; what is not words is never opened."""

import copy
import json
import pickle
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.desk.draft import Draft, to_bytes
from bot.telegram.reading import read
from flows.engine import begin
from flows.model import Wrote
from flows.wording import NOTES
from privacy.text import Chip, RawText
from tests.bot import telling
from tests.bot.rig import door, rig, words

ROOT = Path(__file__).resolve().parents[2]
MAY_READ = {"privacy/door.py", "bot/desk/hearing.py", "bot/desk/steps.py", "privacy/text.py"}
"""The door, and the desk's parsers of codes, labels and language names."""


def test_only_the_door_and_the_parsers_read_raw_words() -> None:
    """Whoever adds another reader must say so here."""
    readers = {
        str(file.relative_to(ROOT))
        for room in ("bot", "flows", "partners", "storage", "privacy", "locales", "content")
        for file in (ROOT / room).rglob("*.py")
        if re.search(r"at_the_door|_typed\b", file.read_text("utf-8"))
    }
    assert readers <= MAY_READ


@given(st.text(min_size=1))
def test_raw_words_cannot_be_printed_copied_or_sealed(typed: str) -> None:
    """Every ordinary way of getting text out of an object fails or gives stars."""
    raw = RawText(typed)
    assert repr(raw) == f"{[raw]!r}"[1:-1] == "RawText(***)"
    for out in (str, pickle.dumps, copy.copy, copy.deepcopy, json.dumps, bytes, list, lambda r: "" + r, vars):
        with pytest.raises(TypeError):
            out(raw)
    with pytest.raises(TypeError):
        f"{raw}".encode()


HOSTILE = (
    "My name is Zebulon Quackenbush", "call 07700 900123", "zero seven seven zero zero nine zero zero one two three",
    "mail zeb.quack@example.org", "14 Elm Road M14 5AB", "NINO QQ 12 34 56 C", "my passport is 123456789",
    "he works at Quackenbush Dental", "@zebquack on telegram", "https://t.me/zebquack", "born 3 March 1987",
    "٠٧٧٠٠٩٠٠١٢٣", "Z e b u l o n", "ZEBULON", "zebulon's brother", "Zebu\u200blon", "my visa is a spouse visa",
    "then zubyda and amhed came to croyden with zebulom",
)  # fmt: skip
GIVEAWAY = re.compile(
    r"zeb|quack|900123|nine zero|q2|qq ?12|123456789|elm|m14|march|1987|٩٠٠|spouse visa|t\.me|example|zub|amhed|croyd",
    re.I,
)


@pytest.mark.parametrize("typed", HOSTILE)
async def test_what_points_at_somebody_is_not_behind_the_door(typed: str, tmp_path: Path) -> None:
    """Typed on the card for words and on a question: neither draft, card nor digest shows it."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        await person.taps("tell", "home")
        await person.types(typed)
        await person.taps("partner")
        draft = await person.draft()
        assert draft is not None
        kept = "".join(piece for piece in draft.session.words.pieces if isinstance(piece, str))
        assert not GIVEAWAY.search(kept)
        assert any(isinstance(piece, Chip) for piece in draft.session.words.pieces)
        assert not GIVEAWAY.search(person.card.html)
        assert None not in person.messages.values()


@settings(deadline=None)
@given(st.text(max_size=200))
def test_the_engine_hears_clean_text_only(typed: str) -> None:
    """Whatever is typed: what passes is made of visible strings and known chips, and can be kept."""
    cleaned = door().deidentify(RawText(typed), "en")
    session = begin(words().flow)
    to_bytes(Draft(session))
    wrote = Wrote(cleaned)
    assert typed.strip() not in repr(wrote) or len(typed.strip()) < 12


def test_what_is_not_text_is_known_by_its_place_only() -> None:
    """A photo's caption, a contact's number, a voice: the doorway gives a message id and nothing else."""
    chat = {"id": 1, "type": "private"}
    for what in ({"photo": [{"file_id": "x"}], "caption": "secret"}, {"contact": {"phone_number": "1"}},
                 {"voice": {"file_id": "x"}}, {"location": {"latitude": 1, "longitude": 2}}, {"document": {}},
                 {"text": "with a photo", "photo": []}):  # fmt: skip
        found = read({"update_id": 1, "message": {"message_id": 5, "chat": chat, **what}})
        assert type(found.what).__name__ == "Unsupported"
        assert found.what.message == 5


def test_nothing_is_ever_downloaded() -> None:
    """No code asks Telegram for a file."""
    for file in (ROOT / "bot").rglob("*.py"):
        assert not re.search(r"get_?file|download", file.read_text("utf-8"), re.I) or "demo" in file.parts, file


async def test_a_photo_is_deleted_and_explained_on_every_kind_of_card(tmp_path: Path) -> None:
    """Also where words are expected, where a code is, and after the end."""
    async with rig(tmp_path) as house:
        person = house.person
        await person.starts()
        for taps in (("en",), ("yes", "adult", "next"), ("code",), ("lost", "tell", "home"), ("skip", "skip")):
            await person.sends_photo()
            assert NOTES["cannot_take_files"].split(".")[0] in person.card.html
            assert None not in person.messages.values()
            await person.taps(*taps)


async def test_a_word_hidden_as_a_name_can_never_be_shown_again(tmp_path: Path) -> None:
    """Only what was unknown is withheld; what was recognised is not even in the draft."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        await telling.tell_of_home(
            person, "Ahmed hit me at 14 Elm Road, my husband Zorblax was qwzxy, call 07700 900123"
        )
        draft = await person.draft()
        kept = to_bytes(draft).decode()
        for gone in ("Ahmed", "Elm Road", "900123", "Zorblax"):
            assert gone not in kept


async def test_words_are_forgotten_with_the_final_yes(tmp_path: Path) -> None:
    """The withheld words go with the draft: they are in neither the summary nor the copy."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        await telling.tell_of_home(person, "He hit me with a qwzxyish thing")
        assert (await person.draft()).session.withheld.words
        await telling.agree(person, harbour_house=("all",))
        code = await telling.send(person)
        outcome = (await house.round())[0]
        assert "qwzxy" not in outcome.digest.text
        await telling.open_code(person, code)
        assert "qwzxy" not in person.card.html
        assert "[unknown word]" in person.card.html
