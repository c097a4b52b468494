"""Promise 9: what must never be said is said nowhere; what must be said stands where it is needed."""

import re
from pathlib import Path

import pytest

from bot.commands.extraction import collect, template
from flows import wording
from flows.card_words import CLAIMS
from tests.bot import telling
from tests.bot.rig import rig, words

ROOT = Path(__file__).resolve().parents[2]
NEVER = re.compile(
    r"untraceable|(?<!not )\bfully anonymous|completely (?:safe|anonymous)|100 ?%|nobody can find you|guarantee"
    r"|police (?:will|can) ?not (?:share|tell)|police (?:will|can) never|we delete everything forever",
    re.IGNORECASE,
)
TELEGRAM = "It can read what you type and see here, even after deletion. It may give it to authorities."


def test_no_text_of_the_program_claims_what_must_not_be_claimed() -> None:
    """Cards, buttons, notes, digests and facts, against never_say; what we say ourselves, against our own list too."""
    ours = [pattern for shown in CLAIMS.values() for pattern in shown]
    all_of_us = [pattern for claim in words().shelf.now.never_say for pattern in claim.refuse]
    assert len(all_of_us) > 5
    entries = template(collect(ROOT)).entries
    assert len(entries) > 300
    for entry in entries:
        told_by_others = all("content/" in line for line in entry.comments if line.startswith("#:"))
        assert not NEVER.search(entry.msgid), entry.msgid
        for pattern in (*all_of_us, *(() if told_by_others else ours)):
            assert not re.search(pattern, entry.msgid, re.IGNORECASE), (pattern, entry.msgid)


async def test_who_does_not_send_is_told_that_the_phone_still_opens_it(tmp_path: Path) -> None:
    """Whoever holds the phone may go on with what was not sent: it must not be called sealed on the card."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        await telling.tell_of_home(person)
        await telling.agree(person, harbour_house=("all",))
        await person.taps("saved", "skip", "not_yet")
        assert "whoever uses this phone could see it" in person.card.html
        await person.starts()
        await person.taps("go_on")
        assert "Nothing was sent." in person.card.html
        assert (await person.draft()).session.words.pieces


def test_each_part_is_explained_by_all_that_is_in_it() -> None:
    """Why it happened, who did it, the group and who tells are sent with a part: its explanation names them."""
    flow, parts = words().flow, wording.PARTS_MEAN
    assert {flow.fields[name].part for name in ("hc_why", "hc_known", "da_about")} == {"facts"}
    assert all(said in parts["facts"] for said in ("what was done", "why", "by whom", "when", "place"))
    assert {flow.fields[name].part for name in ("who", "hc_group", "region", "da_children", "da_not_told")} == {"about"}
    assert all(said in parts["about"] for said in ("who tells", "group", "England", "children", "must not know"))


@pytest.mark.parametrize("page", [*sorted((ROOT / "docs").rglob("*.md")), ROOT / "README.md"], ids=lambda p: p.name)
def test_no_page_of_the_docs_promises_it_either(page: Path) -> None:
    """A sentence may quote what must not be said only to forbid it."""
    for sentence in re.split(r"(?<=[.!?])\s", page.read_text("utf-8")):
        if NEVER.search(sentence):
            assert re.search(r"\bnever\b|\bnot\b|\bno\b|100 ?%|refus", sentence, re.IGNORECASE), sentence


async def test_what_telegram_sees_is_said_before_anything_is_told(tmp_path: Path) -> None:
    """On the way to the first buttons, and again where words are typed."""
    async with rig(tmp_path) as house:
        person = house.person
        await person.starts()
        await person.taps("en", "yes", "adult")
        assert TELEGRAM in telling.plain(person.card)
        await person.taps("next", "tell", "attack", *["skip"] * 7, "words")
        assert "Telegram can read what you type." in telling.plain(person.card)


async def test_nobody_reads_it_before_and_nobody_can_be_sent_is_said_before_the_final_yes(tmp_path: Path) -> None:
    """With the day and the hour of each chosen service's next digest."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        await telling.tell_of_home(person)
        await person.taps("p-harbour-house", "p-open-door", "done")
        assert "Nobody at Harbour House reads this before 24 November 2026, 08:00." in telling.plain(person.card)
        await person.taps("facts", "yes")
        assert "Nobody at Open Door reads this before 23 November 2026, 09:00." not in telling.plain(person.card)
        await person.taps("facts", "yes", "saved", "skip")
        shown = telling.plain(person.card)
        assert "Nobody at Harbour House reads this before 24 November 2026, 08:00." in shown
        assert "Nobody at Open Door reads this before 24 November 2026, 09:00." in shown
        assert "Nobody can be sent to you. In danger, call 999." in shown


async def test_the_hour_that_is_said_is_the_hour_it_leaves(tmp_path: Path) -> None:
    """One minute before nothing is delivered; at the hour it is."""
    async with rig(tmp_path) as house:
        await telling.report(house.person)
        due = house.house.next_digest("harbour-house", house.clock())
        early = await house.round(due.replace(hour=7, minute=59))
        assert [one.state for one in early if one.partner == "harbour-house"] == ["nothing"]
        assert (await house.round(due))[0].state == "delivered"


async def test_the_status_never_says_more_than_is_known(tmp_path: Path) -> None:
    """Waiting, delivered, taken back: each in its own words, none before its time."""
    async with rig(tmp_path) as house:
        person = house.person
        code = await telling.report(person)
        await telling.open_code(person, code)
        assert "delivered" not in telling.plain(person.card)
        await house.round()
        await telling.open_code(person, code)
        assert "it was delivered on 24 November 2026" in telling.plain(person.card)
        assert "read" not in telling.plain(person.card).split("Your own copy")[0].replace("already", "")
