"""Cards as they are drawn: ticks, pages, directions, and what somebody may type in place of a tap."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from bot.cards.drawing import draw
from bot.cards.sight import Sight
from bot.phone import Screen
from flows.model import Session
from flows.wording import BUTTONS
from privacy.text import Chip, CleanText
from tests.bot import telling
from tests.bot.rig import rig, words

FLOW, CATALOGUES = words().flow, words().catalogues
RTL = [tag for tag in CATALOGUES.offered if CATALOGUES.say(tag).rtl]
FSI, LRI, PDI = "\u2068", "\u2066", "\u2069"


def card(node: str, language: str = "en", **given: object) -> Screen:
    """A card without services."""
    session = Session(node, 3, language, **given)
    return draw(Sight(FLOW, session, CATALOGUES.say(language), words().shelf.now, CATALOGUES))


def labels(screen: Screen) -> list[str]:
    """Its buttons."""
    return [button.label for row in screen.buttons for button in row]


@pytest.mark.parametrize("language", CATALOGUES.offered)
def test_what_was_answered_is_ticked(language: str) -> None:
    """On a question come back to as well as on one with several answers."""
    say = CATALOGUES.say(language)
    screen = card("da_what", language, answers={"da_what": ("hitting", "work")})
    assert [label for label in labels(screen) if label.startswith("✓ ")] == [
        f"✓ {say('Hitting or hurting')}", f"✓ {say('Made to work')}"
    ]  # fmt: skip
    screen = card("da_last", language, answers={"da_last": ("week",)})
    assert [label for label in labels(screen) if label.startswith("✓ ")] == [f"✓ {say('This week')}"]


def test_the_first_card_offers_every_language_in_its_own_name() -> None:
    """And says beside it when nobody has approved the translation."""
    found = labels(card("language"))
    for tag in CATALOGUES.offered:
        assert CATALOGUES.label(tag) in found


@pytest.mark.parametrize("language", RTL)
def test_a_right_to_left_card_says_so_and_closes_every_isolate(language: str) -> None:
    """On each line of every card: a mark left open would turn what follows."""
    for node in FLOW.nodes:
        for page in range(40):
            screen = card(node, language, page=page, chosen=("harbour-house",), answers={"region": ("london",)})
            assert screen.rtl
            for line in [*screen.html.split("\n"), *labels(screen)]:
                opened = line.count(FSI) + line.count(LRI)
                assert opened == line.count(PDI), (node, line)
                assert not re.search("[\u202a-\u202e]", line)
            if CATALOGUES.say(language)(BUTTONS["next_page"]) not in labels(screen):
                break


@pytest.mark.parametrize("language", RTL)
async def test_numbers_codes_and_names_are_isolated_in_a_right_to_left_chat(language: str, tmp_path: Path) -> None:
    """A bare phone number would be shown backwards."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person, language)
        await telling.tell_of_attack(person)
        assert re.search(f"[{FSI}{LRI}]020 7946 0018{PDI}", person.card.html)
        assert re.search(f"[{FSI}{LRI}]Harbour House{PDI}", person.card.html)
        await telling.agree(person, harbour_house=("facts",))
        code = telling.code_on(person.card)
        assert re.search(f"[{FSI}{LRI}]{code}{PDI}", person.card.html)


@pytest.mark.parametrize(
    ("typed", "language"),
    [("English", "en"), ("english", "en"), ("  ENGLISH ", "en"), ("العربية", "ar"), ("عربي", "ar"), ("Arabic", "ar"),
     ("arabic", "ar"), ("ألعربية", None), ("Klingon", None), ("07700 900123", None)],
)  # fmt: skip
async def test_a_language_may_be_typed_in_any_script(typed: str, language: str | None, tmp_path: Path) -> None:
    """Its own name, its English name, in any case; something else leaves the card as it is."""
    if language is not None and language not in CATALOGUES.offered:
        pytest.skip("that catalogue is not there")
    async with rig(tmp_path) as house:
        person = house.person
        await person.starts()
        await person.types(typed)
        draft = await person.draft()
        assert draft is not None
        if language:
            assert (draft.session.node, draft.session.language) == ("moment", language)
        elif draft.session.node != "language":
            assert CATALOGUES.match(typed)


@pytest.mark.parametrize("language", CATALOGUES.offered)
async def test_a_label_may_be_typed_instead_of_tapped(language: str, tmp_path: Path) -> None:
    """As it stands on the button, in small letters, without its signs; ticks are taken as they are."""
    async with rig(tmp_path) as house:
        person, say = house.person, CATALOGUES.say(language)
        await telling.begin(person, language)
        await person.types(say("Something happened"))
        await person.types(say("Someone close hurts or controls me").upper())
        await person.types(say("Husband, wife or partner").replace(",", " ").replace("،", "  ") + ".")
        await person.types(say("Threats"))
        await person.types(say("Made to work"))
        await person.types(say("Threats"))
        draft = await person.draft()
        assert draft.session.answers == {"da_about": ("partner",), "da_what": ("work",)}
        await person.types(say("Done"))
        assert (await person.draft()).session.node == "da_last"
        assert not (await person.draft()).session.words.pieces


def test_a_page_that_is_gone_shows_the_last_one() -> None:
    """Somebody on page nine of a text that became shorter."""
    long = CleanText(("word ", Chip("unknown")) * 500)
    for page in (0, 1, 9, 10_000):
        screen = card("words_review", words=long, page=page)
        assert re.search(r"Page \d of \d", screen.html)
    short = card("words_review", words=CleanText(("word",)), page=9)
    assert "word" in short.html
    assert "Page" not in short.html


def test_read_on_and_read_back_stand_only_where_they_lead_somewhere() -> None:
    """No button that does nothing."""
    long = CleanText(("word ", Chip("unknown")) * 500)
    first = labels(card("words_review", words=long))
    last = labels(card("words_review", words=long, page=99))
    assert BUTTONS["next_page"] in first
    assert BUTTONS["previous_page"] not in first
    assert BUTTONS["next_page"] not in last
    assert BUTTONS["previous_page"] in last


def test_back_stands_only_where_there_is_a_way_back() -> None:
    """The first card has none."""
    assert BUTTONS["back"] not in labels(card("language"))
    assert BUTTONS["back"] in labels(card("age", trail=("moment",)))


def test_chips_are_shown_in_the_readers_language() -> None:
    """A chip is stored as its kind."""
    for language in CATALOGUES.offered:
        said = card("words_review", language, words=CleanText((Chip("name"),))).html
        assert CATALOGUES.say(language)("[name]") in said


def test_the_same_session_always_looks_the_same() -> None:
    """Drawing changes nothing and asks no clock: saying a card twice is harmless."""
    for node in FLOW.nodes:
        session = Session(node, 3, chosen=("harbour-house",))
        sight = Sight(FLOW, session, CATALOGUES.say("en"), words().shelf.now, CATALOGUES)
        assert draw(sight) == draw(replace(sight))
