"""Promise 10: from every screen one tap to 999 and one to leave and wipe; nothing names abuse or hate before a tap.

The screens are drawn in every language that is offered, as large as they can become.
"""

import html
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bot.cards.drawing import draw
from bot.cards.sight import Copy, Sight, Standing
from bot.demo.markup import parse
from bot.desk import saving
from bot.desk.incoming import Tap
from bot.phone import DATA_LIMIT, TEXT_LIMIT, Screen
from bot.wiring import read_partners
from flows.engine import WORDS_LIMIT, advance, begin
from flows.model import NOTES, PARTS, Consent, NotUnderstood, Offer, Session, Tapped
from flows.taps import PICK
from flows.wording import STATUS
from partners.call_words import draw as draw_call_words
from partners.registry import Registry
from partners.routing import route
from partners.summary import Line, lines, summarise
from privacy.text import KINDS, Chip, CleanText, Withheld, visible_words
from tests.bot import telling
from tests.bot.rig import MORNING, PARTNERS, rig, words
from tests.bot.telling import ISOLATES

LANGUAGES = words().catalogues.offered
FLOW = words().flow
BUTTONS_AT_MOST = 100
"""Telegram takes no more on one message."""
SHOUTS = re.compile(
    r"abus|\bhate|domestic|violen|racis|sexual|\brape|assault|victim|\bcrime|honou?r|marriage"
    r"|przemoc|nienawi|krzywd|gwałt|ofiar|przestęp|małżeń|honor|rasi|napaś|\batak"
    r"|تشدد|زیادتی|نفرت|جنسی|حملہ|جرم|شادی|متاثر|نسل پرست|غیرت"
    r"|عنف|إساءة|كراهية|اغتصاب|جنسي|اعتداء|ضحية|جريمة|زواج|عنصري",
    re.IGNORECASE,
)
FIRST = ("language", "moment", "later", "age", "notice", "home")
NEUTRAL_PLACES = (*FIRST, "again", "open_code", "privacy")


@cache
def registry() -> Registry:
    """The demo's partners."""
    return read_partners(PARTNERS, FLOW, MORNING.date())


def account(kind: str) -> tuple[CleanText, Withheld]:
    """The longest accounts there can be."""
    match kind:
        case "one letter words":
            return CleanText(("a " * (WORDS_LIMIT // 2),)), Withheld()
        case "one word":
            return CleanText(("a" * WORDS_LIMIT,)), Withheld()
        case "markup":
            return CleanText(("&<>\"'" * (WORDS_LIMIT // 5),)), Withheld()
        case "chips":
            return CleanText(tuple(Chip(KINDS[n % len(KINDS)]) for n in range(WORDS_LIMIT))), Withheld()
        case "unknown":
            many = WORDS_LIMIT // 2
            pieces = tuple(p for n in range(many) for p in (Chip("unknown", n), " "))
            return CleanText(pieces), Withheld(("<&" * 12,) * many)
        case "lines":
            return CleanText(("\n" * (WORDS_LIMIT - 1) + "x",)), Withheld()
        case "rtl":
            return CleanText(("ضربني زوجي " * (WORDS_LIMIT // 11),)), Withheld()
    raise AssertionError(kind)


ACCOUNTS = ("one letter words", "one word", "markup", "chips", "unknown", "lines", "rtl")
EVERYTHING = {
    field: tuple(option.id for node in FLOW.nodes.values() if node.field == field for option in node.options)
    for field in FLOW.fields
}


def looks(session: Session) -> Iterator[Sight]:
    """Everything that may lie behind one session's card."""
    say = words().catalogues.say(session.language)
    offers = route(registry(), replace(session, topic=session.topic or "hate_crime"))
    calls = {offer.partner: draw_call_words(lambda n: n - 1) for offer in offers}
    sight = Sight(
        FLOW,
        session,
        say,
        words().shelf.now,
        words().catalogues,
        offers,
        {offer.partner: MORNING for offer in offers},
        call_words=calls,
    )
    match FLOW.nodes[session.node].kind:
        case "consent":
            yield replace(sight, preview=preview(session, offers))
            yield replace(sight, offers=())
        case "code":
            yield replace(sight, receipt="K7QF-2M9X-4TRB-8WHD")
            yield sight
        case "status":
            yield sight
            every = preview(session, offers) * len(offers)
            agreed = tuple(line for offer in offers for line in (offer.name, *(["a yes"] * 12)))
            for standing in STATUS:
                standings = tuple(Standing(offer.name, standing, date(2026, 11, 23)) for offer in offers)
                yield replace(sight, copy=Copy(date(2026, 11, 23), date(2027, 2, 22), standings, every, agreed))
        case _:
            yield sight


def preview(session: Session, offers: tuple[Offer, ...]) -> tuple[Line, ...]:
    """The largest preview: to a partner that receives everything."""
    partner = registry().partners["harbour-house"]
    whole = replace(session, topic="hate_crime")
    consent = Consent(partner.key, PARTS, partner.binding)
    made = summarise(FLOW, partner, whole, consent, "0" * 16, draw_call_words(lambda n: n - 1), (), date(2026, 11, 23))
    return lines(FLOW, made, words().catalogues.say(session.language))


def every_page(sight: Sight, note: str | None = None, *, outlives: bool = False) -> Iterator[Screen]:
    """Every page of a card, by Read on, as a person turns them."""
    for page in range(90):
        screen = draw(
            replace(sight, session=replace(sight.session, page=page)), note, outlives_session=outlives
        )  # fmt: skip
        yield screen
        if not any(button.data.endswith(".next_page") for row in screen.buttons for button in row):
            return
    raise AssertionError("a card never ends")


def fits(screen: Screen, node: str) -> None:
    """What Telegram takes, and the two ways out."""
    parse(screen.html)
    shown = html.unescape(re.sub(r"</?[a-z]+>", "", screen.html))
    assert shown.strip(), node
    assert len(shown) <= TEXT_LIMIT, node
    buttons = [button for row in screen.buttons for button in row]
    assert len(buttons) <= BUTTONS_AT_MOST, node
    assert all(len(row) <= 8 for row in screen.buttons)
    for button in buttons:
        assert 1 <= len(button.data.encode()) <= DATA_LIMIT
        assert button.label.strip(), node
        assert "\n" not in button.label
    taps = [button.data.rsplit(".", 1)[1] for button in buttons]
    assert "leave" in taps, node
    assert "danger" in taps or node == FLOW.danger, node
    assert len(taps) == len(set(taps)), (node, taps)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("node", [pytest.param(node, id=node) for node in sorted(FLOW.nodes)])
def test_every_card_fits_and_has_the_two_ways_out(node: str, language: str) -> None:
    """With nothing answered and with everything ticked, with the longest note, in a session and after it."""
    few = Session(node, 2, language, chosen=("harbour-house",))
    many = replace(
        few,
        step=999_999_999,
        topic="domestic_abuse",
        answers=EVERYTHING,
        words=account("markup")[0],
        trail=("home",) * 60,
        chosen=("harbour-house", "open-door"),
        consents={"harbour-house": PARTS, "open-door": PARTS},
    )
    say = words().catalogues.say(language)
    longest = max(NOTES, key=lambda note: len(say(note)))
    for session in (few, many):
        for sight in looks(session):
            for screen in every_page(sight, longest, outlives=session is few):
                fits(screen, node)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ACCOUNTS)
def test_the_longest_account_fits_on_every_card_that_shows_it(kind: str, language: str) -> None:
    """Review, hide, show, its question, the preview and the copy: page by page, nothing lost."""
    text, withheld = account(kind)
    session = Session("words_review", 5, language, "hate_crime", EVERYTHING, text, withheld, ("home",),
                      ("harbour-house", "open-door"), {"harbour-house": PARTS})  # fmt: skip
    others = () if kind == "chips" else ("words_hide", "words_show", "report", "send", "code")
    for node in ("words_review", "consent", *others):
        for sight in looks(replace(session, node=node)):
            for screen in every_page(sight, "words_kept"):
                fits(screen, node)
    for asking in range(min(1, len(withheld.words))):
        for sight in looks(replace(session, node="words_show", asking=asking)):
            fits(draw(sight), "words_show")
    wanted = "".join(piece for piece in text.pieces if isinstance(piece, str))
    for node in ("words_review", "consent"):
        shown = "".join(screen.html for screen in every_page(next(looks(replace(session, node=node)))))
        kept = re.sub(r"\s", "", html.unescape(re.sub(r"</?[a-z]+>", "", shown)))
        assert len(kept) >= len(re.sub(r"\s", "", wanted))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_can_be_reached_to_be_hidden(language: str) -> None:
    """A word on the last page of the longest account has its button too."""
    text, _ = account("one letter words")
    session = Session("words_hide", 5, language, "hate_crime", words=text)
    found: set[str] = set()
    for screen in every_page(next(looks(session))):
        found |= {button.data.rsplit(".", 1)[1] for row in screen.buttons for button in row}
    assert {f"w{number}" for number in range(len(visible_words(text)))} <= found


@pytest.mark.parametrize("language", LANGUAGES[:1])
def test_whatever_buttons_are_tapped_the_next_card_fits(language: str) -> None:
    """Every card reachable by its own buttons, from the first one, each drawn as it is reached."""
    waiting = deque([replace(begin(FLOW), language=language)])
    seen: set[object] = set()
    reached: set[str] = set()
    while waiting:
        session = waiting.popleft()
        agreed = tuple((key, bool(parts)) for key, parts in session.consents.items())
        state = (session.node, session.topic, session.at, session.chosen, agreed, "da_danger" in session.answers)
        if state in seen:
            continue
        seen.add(state)
        reached.add(session.node)
        for sight in looks(session):
            screen = draw(sight)
            fits(screen, session.node)
            taps = [button.data.split(".") for row in screen.buttons for button in row]
            for step, node, option in [*taps, (str(session.step), session.node, "match")]:
                tap = Tapped(node, option, None if option == "match" else int(step))
                try:
                    after = advance(FLOW, session, tap, sight.offers).session
                except NotUnderstood as not_understood:
                    if (session.node, not_understood.note) not in seen:
                        seen.add((session.node, not_understood.note))
                        fits(draw(sight, not_understood.note), session.node)
                else:
                    waiting.append(replace(after, language=language))
    beyond = {FLOW.again, "report", "take_back", "taken_back", "erase_all", "erased", "words_review", "words_hide",
              "words_show"}  # fmt: skip
    assert set(FLOW.nodes) - reached <= beyond, "what buttons alone do not reach needs a code, words or /start"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("node", NEUTRAL_PLACES)
def test_the_first_screens_name_nothing(node: str, language: str) -> None:
    """Text, buttons and every note beside them, for whoever looks over the shoulder."""
    for note in (None, *NOTES):
        for screen in every_page(next(looks(Session(node, 0, language))), note):
            shown = screen.html + " ".join(button.label for row in screen.buttons for button in row)
            assert not SHOUTS.search(shown), SHOUTS.search(shown)


def test_the_two_ways_out_stand_on_the_same_row_at_the_bottom_of_every_card() -> None:
    """A thumb finds them without reading."""
    for node in FLOW.nodes:
        screen = draw(next(looks(Session(node, 1, chosen=("harbour-house",)))))
        last = [button.data.rsplit(".", 1)[1] for button in screen.buttons[-1]]
        assert last in (["danger", "leave"], ["leave"])


def test_no_option_of_a_card_takes_the_place_of_a_way_out() -> None:
    """A card's own option named leave, danger or back would be swallowed, or swallow them."""
    taken = {"leave", "danger", "back", "next_page", "previous_page"}
    for node in FLOW.nodes.values():
        assert not taken & {option.id for option in node.options}
        assert not any(option.id.startswith(PICK) for option in node.options)


def test_accounts_and_previews_ask_not_to_be_forwarded_and_the_code_may_be_kept() -> None:
    """A protected message cannot be copied: the code must be, and so must numbers and rights."""
    for node in FLOW.nodes.values():
        if node.kind in ("write", "review", "hide", "show", "consent", "status"):
            assert node.protect, node.id
        if node.kind in ("code", "content", "services"):
            assert not node.protect, node.id


def test_every_message_to_telegram_is_silent() -> None:
    """The one place that sends says so."""
    source = (Path(__file__).resolve().parents[2] / "bot" / "telegram" / "phone.py").read_text("utf-8")
    assert "disable_notification=True" in source or '"disable_notification": True' in source


@pytest.mark.parametrize("come_back", ["back", "typed", "command"])
async def test_the_code_never_comes_as_a_new_message(tmp_path: Path, come_back: str) -> None:
    """A new message is announced with its first lines, also elsewhere: the code is drawn into a card that stands."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        await telling.tell_of_attack(person)
        await telling.agree(person, harbour_house=("facts",))
        code = telling.code_on(person.card)
        match come_back:
            case "back":
                await person.taps("saved", "back")
            case "typed":
                await person.types("what is this")
            case _:
                await person.starts()
                await person.taps("go_on")
        assert code not in person.card.html
        await person.taps("show_code")
        assert telling.code_on(person.card) == code
        assert not [
            screen for screen in house.phone.new if "<code>" in screen.html and code in ISOLATES.sub("", screen.html)
        ]


async def test_the_code_is_not_drawn_when_the_place_of_its_card_was_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A crash may come between showing the card and keeping its number: the answer to a tap on it is a new message."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        await telling.tell_of_attack(person)
        await telling.agree(person, harbour_house=("facts",))
        code, load = telling.code_on(person.card), saving.load
        await person.taps("saved", "back")
        tap = Tap(person.data("show_code"), "t", person.card_id)

        async def lost(*asked: Any) -> Any:
            draft = await load(*asked)
            return draft and replace(draft, card=None)

        monkeypatch.setattr(saving, "load", lost)
        await person.does(tap)
        assert not any(code in ISOLATES.sub("", screen.html) for screen in house.phone.new)
