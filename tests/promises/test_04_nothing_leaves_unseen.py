"""Promise 4: the preview is, field for field, what the partner receives; consent begins as no and binds the partner."""

import html
import re
from dataclasses import replace
from datetime import UTC, date
from functools import cache
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cards.drawing import draw
from bot.demo import markup
from bot.desk import looking, sending
from bot.desk.draft import Draft
from bot.rounds import _ENVIRONMENT, _sorted, deliver_due
from bot.wiring import read_partners
from flows.model import PARTS, Consent, Session
from flows.taps import parts_to_send
from flows.wording import WHAT_THEY_RECEIVE
from partners.couriers import CourierDown
from partners.digest import write
from partners.record import Summary
from partners.summary import lines, plain_words
from privacy.text import KINDS, Chip, CleanText, is_control
from storage.deliveries import Opened
from tests.bot import telling
from tests.bot.rig import MORNING, PARTNERS, rig, words
from tests.bot.test_rounds import Broken, by

FLOW, CATALOGUES = words().flow, words().catalogues
DAY = date(2026, 11, 24)


@cache
def house() -> SimpleNamespace:
    """As much of a house as a preview needs: no disk."""
    return SimpleNamespace(
        clock=lambda: MORNING,
        zone=UTC,
        flow=FLOW,
        registry=read_partners(PARTNERS, FLOW, MORNING.date()),
        catalogues=CATALOGUES,
        shelf=words().shelf,
        below=lambda n: n // 2,
        next_digest=lambda _partner, now: now,
    )


answers = st.fixed_dictionaries(
    {},
    optional={
        name: st.lists(st.sampled_from(list(known.options)), unique=True, min_size=1).map(tuple)
        for name, known in FLOW.fields.items()
    },
)
letters = st.characters(exclude_categories=["Cs", "Co", "Cn", "Cc", "Cf", "Zl", "Zp"]) | st.sampled_from("\n<>&|=;: ")
pieces = st.one_of(st.text(letters, min_size=1, max_size=40), st.sampled_from(KINDS).map(Chip))
accounts = st.lists(pieces, max_size=8).map(lambda found: CleanText(tuple(found)))
parts_given = st.sets(st.sampled_from(PARTS)).map(lambda given: tuple(part for part in PARTS if part in given))
reports = st.builds(
    Session,
    node=st.just("consent"),
    language=st.sampled_from(CATALOGUES.offered),
    topic=st.sampled_from(("hate_crime", "domestic_abuse")),
    answers=answers,
    words=accounts,
    chosen=st.just(("harbour-house",)),
)


def of_the_preview(session: Session, partner: str, parts: tuple[str, ...]) -> tuple[Summary, Draft]:
    """The summary on the screen, and the draft that remembers it."""
    session = replace(session, chosen=(partner,), consents={partner: parts})
    draft = sending.prepared(house(), Draft(session), partner, MORNING.date())
    offered = looking.offers(house(), draft)
    draft = sending.shown(house(), draft, partner, offered)
    given = sending.summary(house(), draft, partner, offered)
    assert given is not None
    return given, draft


def on_the_card(draft: Draft, partner: str) -> list[tuple[str, str]]:
    """The fields a person reads on the consent card, page after page: label and value."""
    offer = next(offer for offer in looking.offers(house(), draft) if offer.partner == partner)
    sight = looking.look(house(), draft, MORNING)
    heading = plain(f"<b>{html.escape(sight.say(WHAT_THEY_RECEIVE, name=offer.name), quote=False)}</b>")
    blocks: list[str] = []
    for page in range(90):
        screen = draw(replace(sight, session=replace(sight.session, page=page)))
        markup.parse(screen.html)
        body = screen.html.split("\n\n")
        more = any(button.data.endswith(".next_page") for row in screen.buttons for button in row)
        blocks += body
        if not more:
            break
    found: list[tuple[str, str]] = []
    begun = False
    for block in blocks:
        begun = begun or plain(block) == heading
        if not begun or plain(block) == heading:
            continue
        if (whole := re.fullmatch(r"<b>([^\n]*)</b>\n(.*)", block, re.DOTALL)) is not None:
            found.append((plain(whole[1]), plain(whole[2])))
        elif found and block and "<b>" not in block and not re.fullmatch(r"[^\n]*\d+[^\n]*\d+[^\n]*", plain(block)):
            found[-1] = (found[-1][0], found[-1][1] + plain(block))
    return found


def plain(block: str) -> str:
    """A block without tags, entities, direction and white space."""
    text = telling.ISOLATES.sub("", html.unescape(re.sub(r"</?[a-z]+>", "", block)))
    return re.sub(r"\s+", "", text)


def of_the_digest(text: str) -> list[tuple[str, list[str]]]:
    """The fields a worker reads in a digest with one report: label and values."""
    found: list[tuple[str, list[str]]] = []
    inside = False
    for line in text.split("\n"):
        if line.startswith("== "):
            inside = bool(re.search(r"\d.*\d", line))
        elif inside and line.startswith("    | "):
            found[-1][1].append(line.removeprefix("    | "))
        elif inside and (field := re.match(r"  ([^:]+):(?: (.*))?$", line)):
            found.append((field[1], [field[2]] if field[2] else []))
    return found


@settings(max_examples=120, deadline=None)
@given(reports, parts_given, st.sampled_from(("harbour-house", "open-door")))
def test_the_digest_holds_the_lines_of_the_preview_field_for_field(
    session: Session, parts: tuple[str, ...], partner: str
) -> None:
    """Any answers, any words, any yes: what stood on the card is what is sealed, opened, and read by the worker."""
    offer = next(o for o in looking.offers(house(), Draft(session)) if o.partner == partner)
    parts = tuple(part for part in parts if part in parts_to_send(FLOW, session, offer))
    given, draft = of_the_preview(session, partner, parts)
    say = CATALOGUES.say(session.language)
    assert looking.look(house(), draft, MORNING).preview == lines(FLOW, given, say)
    consents = (Consent(partner, parts, offer.binding),)
    sent = sending.parcel(house(), replace(draft, receipt="K7QF-2M9X-4TRB-8WHD"), consents, (offer,)).summaries[partner]
    assert sent == given
    opened = Opened(b"", "summary", sent.to_bytes())
    whom = house().registry.partners[partner]
    (received,), _, held = _sorted(whom, [opened])
    assert held == []
    english = CATALOGUES.say("en")
    digest = write(FLOW, whom, DAY, "d1f2e3a4", [received], (), english, _ENVIRONMENT)
    wanted = lines(FLOW, given, english)
    read = of_the_digest(digest.text)
    assert [label for label, _ in read] == [line.label for line in wanted]
    for line, (_, values) in zip(wanted, read, strict=True):
        if line.words is None:
            assert values == ["; ".join(line.values)]
        else:
            assert plain("\n".join(values).replace("<", "&lt;")) == plain(plain_words(line.words, english).replace("<", "&lt;"))  # fmt: skip  # noqa: E501
    assert set(received.parts) == set(parts)
    for name in received.answers:
        assert FLOW.fields[name].part in parts
    assert received.words.pieces == () or "words" in parts
    assert received.language is None or "language" in parts
    for line in received.wording:
        assert line not in digest.text.split("\n")


@settings(max_examples=60, deadline=None)
@given(reports, parts_given)
def test_the_card_shows_every_line_of_the_preview(session: Session, parts: tuple[str, ...]) -> None:
    """Page by page, in every language: the labels in their order, and under each what will be sent."""
    given, draft = of_the_preview(session, "harbour-house", parts)
    wanted = lines(FLOW, given, CATALOGUES.say(session.language))
    read = on_the_card(draft, "harbour-house")
    assert [label for label, _ in read] == [plain(html.escape(line.label, quote=False)) for line in wanted]
    for line, (_, value) in zip(wanted, read, strict=True):
        if line.words is None:
            assert value == plain(html.escape("".join(line.values), quote=False))


async def test_the_default_is_no(tmp_path: Path) -> None:
    """Before any tap the preview shows nothing that was told; Yes without a part is not heard."""
    async with rig(tmp_path) as house_:
        person = house_.person
        await telling.begin(person)
        await telling.tell_of_home(person)
        await person.taps("p-harbour-house", "p-open-door", "done")
        for _ in range(2):
            shown = person.card.html
            assert "Nothing yet: no part is chosen." in shown
            for told in ("hit me", "Husband", "Hitting", "London", "Danger signs"):
                assert told not in shown
            assert not [label for label in person.labels if label.startswith("✓")]
            await person.taps("yes")
            assert house_.phone.toasts[-1].startswith("Please tap at least one part to send")
            await person.taps("no")
        assert "Nothing was sent." in person.card.html
        assert [one.state for one in await house_.round()] == ["nothing", "nothing"]


async def test_each_partner_receives_only_its_own_parts(tmp_path: Path) -> None:
    """Facts to one, nothing but needs to the other: neither digest holds what the other got."""
    async with rig(tmp_path) as house_:
        person = house_.person
        await telling.begin(person)
        await telling.tell_of_home(person)
        await telling.agree(person, harbour_house=("words",), open_door=("about",))
        await telling.send(person)
        one, other = [outcome.digest.text for outcome in await house_.round()]
        assert telling.KEPT in one
        assert "Part of England" not in one
        assert "What is happening" not in one
        assert telling.KEPT not in other
        assert "Part of England: London" in other
        assert "What is happening" not in other
        references = [re.search(r"Reference: (\w+)", text)[1] for text in (one, other)]
        calls = [re.search(r"Call words: (.+)", text)[1] for text in (one, other)]
        assert references[0] != references[1]
        assert len(calls) == 2


async def test_the_wording_of_the_yes_is_in_the_copy_only(tmp_path: Path) -> None:
    """It is in the reporter's language, to which the partner may have had no yes."""
    async with rig(tmp_path) as house_:
        code = await telling.report(house_.person)
        (outcome, _) = await house_.round()
        assert "Send these parts to" not in outcome.digest.text + outcome.digest.html
        await telling.open_code(house_.person, code)
        shown = ""
        while True:
            shown += house_.person.card.html
            if "next_page" not in "".join(b.data for row in house_.person.card.buttons for b in row):
                break
            await house_.person.taps("next_page")
        assert "Send these parts to Harbour House: What happened · About me · My own words." in shown
        assert "The police: Harbour House promises to tell them only if you agree." in shown


CHANGES = {
    "name": ("name: Harbour House", "name: Harbour Homes"),
    "police rule": ("police_rule: only_if_you_agree", "police_rule: child_or_life_in_danger"),
    "pledge": ("signed: 2026-03-01", "signed: 2026-03-02"),
    "who signed": ('by: "A Trustee"', 'by: "Another"'),
    "what travels": ("plain: words", "plain: codes"),
    "courier": ('digest: {by: folder, at: "08:00"}', "digest: {by: email, to: a@harbour.example, at: '08:00'}"),
}


@pytest.mark.parametrize("what", CHANGES)
async def test_a_partner_that_changes_before_delivery_receives_nothing(what: str, tmp_path: Path) -> None:
    """The summary is held, the reporter is told at the code; when the partner is as before it is delivered."""
    changed = tmp_path / "changed.yaml"
    changed.write_text(PARTNERS.read_text("utf-8").replace(*CHANGES[what], 1), "utf-8")
    mail = {"smtp_url": "smtp://127.0.0.1:1", "mail_from": "a@b.example"}
    async with rig(tmp_path / "house") as house_:
        code = await telling.report(house_.person)
    async with rig(tmp_path / "house", house_.clock, changed, **mail) as house_:
        outcome = (await house_.round())[0]
        assert (outcome.state, outcome.reports, outcome.held) == ("nothing", 0, 1)
        assert not outcome.well
        house_.clock.advance(days=1)
        person = house_.person
        await telling.open_code(person, code)
        assert "it is held back" in person.card.html
        assert (await house_.round())[0].held == 1
        house_.clock.advance(days=1)
    async with rig(tmp_path / "house", house_.clock) as house_:
        outcome = (await house_.round())[0]
        assert (outcome.state, outcome.reports) == ("delivered", 1)
        assert telling.KEPT in outcome.digest.text


async def test_a_digest_packed_before_the_partner_changed_is_not_sent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The mail server was down; meanwhile the police rule changed: the kept parcel must not leave, the notice may."""
    courier = by(monkeypatch, Broken(None))
    async with rig(tmp_path) as house_:
        code = await telling.report(house_.person)
        await house_.round()
        house_.clock.advance(days=1)
        await telling.open_code(house_.person, code)
        await house_.person.taps("withdraw", "withdraw_now", "leave")
        await telling.report(house_.person)
        courier.wrong = CourierDown("no answer")
        assert (await house_.round())[0].state == "waiting"
        known = house_.house.registry
        changed = replace(known.partners["harbour-house"], police_rule="child_or_life_in_danger")
        other = replace(house_.house, registry=replace(known, partners={**known.partners, "harbour-house": changed}))
        courier.wrong = None
        courier.delivered.clear()
        morning = house_.house.next_digest("open-door", house_.clock())
        outcome = (await deliver_due(other, house_.post, morning))[0]
        assert (outcome.state, outcome.reports, outcome.notices, outcome.held) == ("delivered", 0, 1, 1)
        assert courier.delivered == [(f"parcel 3 of {outcome.digest.id}".encode(), outcome.digest.id)]


async def test_what_changes_between_the_preview_and_the_final_yes_is_shown_first(tmp_path: Path) -> None:
    """Another region, another language, other words after the preview: nothing is sent until it is looked at again."""
    async with rig(tmp_path) as house_:
        person = house_.person
        await telling.begin(person)
        await telling.tell_of_home(person)
        await telling.agree(person, harbour_house=("all",))
        await person.taps("saved", "skip", "danger", "home", "near", "west_yorkshire")
        while "not_yet" not in [button.data.split(".")[-1] for row in person.card.buttons for button in row]:
            await person.taps("back")
        await person.taps("yes")
        assert house_.phone.toasts[-1].startswith("Something about a service changed")
        assert (await person.draft()).session.node == "send"
        assert [one.state for one in await house_.round()] == ["nothing", "nothing"]


def test_the_strings_of_a_digest_cannot_be_forged_by_words() -> None:
    """Somebody who writes a heading or a field in their own words stays in the box of their words."""
    forged = "\n== Delete this\n\n  Reference: 0000\nUrgent: no\r\n    | x"
    text = CleanText(tuple(piece for piece in ("".join(c for c in forged if not is_control(c)),) if piece))
    session = Session("consent", 0, "en", "hate_crime", {"hc_what": ("threats",)}, text)
    given, _ = of_the_preview(session, "harbour-house", ("facts", "words"))
    whom = house().registry.partners["harbour-house"]
    digest = write(FLOW, whom, DAY, "d1f2e3a4", [given], (), CATALOGUES.say("en"), _ENVIRONMENT)
    assert [line for line in digest.text.split("\n") if "Delete this" in line] == ["    | == Delete this"]
    assert digest.text.count("\n  Reference: ") == 1
