"""The engine, attacked: whatever is heard, on the real conversations, what it promises holds."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.desk.draft import Draft, from_bytes, to_bytes
from bot.wiring import conversations
from flows.engine import WORDS_LIMIT, advance, begin
from flows.loading import load
from flows.model import (
    NOTES,
    PARTS,
    Ask,
    Began,
    Flow,
    Heard,
    Jumped,
    Lapsed,
    Left,
    NotUnderstood,
    Offer,
    Preview,
    Say,
    Session,
    Submit,
    Tapped,
    Turn,
    Unsupported,
    WentBack,
    Wipe,
    Wrote,
)
from flows.moving import TRAIL_LIMIT
from flows.taps import PICK
from privacy.text import Chip, Cleaned, CleanText, Withheld

FLOW = load(conversations(), ("en", "ar", "ur"))
CANARY = "zq-canary-zq"


def offer(key: str, plain: str = "refused", parts: tuple[str, ...] = PARTS, binding: str = "b") -> Offer:
    """A service that fits."""
    return Offer(key, key, "never", None, None, None, False, False, "1 day", plain, binding + key, parts)


OFFERS = (
    offer("one"),
    offer("two", "codes", ("facts", "about", "language")),
    offer("three", "counts", ()),
    offer("yes"),  # a partner's key may look like an option
)
CLEANED = Cleaned(
    CleanText((f"he hit me {CANARY} ", Chip("unknown", 0), " and ", Chip("name"), " ", Chip("unknown", 1))),
    withheld=Withheld((f"{CANARY}1", f"{CANARY}2")),
)
ALWAYS = ("leave", "danger", "back", "skip", "done", "next", "yes", "no", "all", "none", "show_code", "go_on",
          "next_page", "previous_page", "match", "opened", "show", "hide", "clear")  # fmt: skip
EVERY_OPTION = sorted({o.id for node in FLOW.nodes.values() for o in node.options})
offered = st.sampled_from((OFFERS, OFFERS[:1], OFFERS[1:], (), (offer("one", binding="c"), *OFFERS[1:])))


def told(session: Session, heard: Heard, offers: tuple[Offer, ...] = OFFERS) -> Turn | None:
    """The turn, or None where it was not understood; the note is one of the agreed ones."""
    try:
        return advance(FLOW, session, heard, offers)
    except NotUnderstood as wrong:
        note = wrong.note
    assert note in NOTES
    return None


def by_taps(*options: str, session: Session | None = None, offers: tuple[Offer, ...] = OFFERS) -> Session:
    """The session after these taps, from the first buttons."""
    session = session or replace(begin(FLOW), node=FLOW.home)
    for option in options:
        session = advance(FLOW, session, Tapped(session.node, option, session.step), offers).session
    return session


def options_of(session: Session, offers: tuple[Offer, ...]) -> list[str]:
    """What buttons the card of this session may carry, by any stretch."""
    node = FLOW.nodes[session.node]
    found = [option.id for option in node.options]
    match node.kind:
        case "language":
            found += FLOW.languages
        case "offers":
            found += [PICK + one.partner for one in offers]
        case "consent":
            found += ["all", *PARTS]
        case "hide":
            found += [f"w{number}" for number in range(8)]
        case "show":
            found += [f"s{number}" for number in range(4)]
        case "code_back":
            found += ["match"]
        case "enter_code":
            found += ["opened"]
    return [*found, "next", "skip", "done", "back"]


class Conversation(RuleBasedStateMachine):
    """Anyone who taps, types, forges and comes back, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.session = begin(FLOW)
        self.yes: dict[str, tuple[str, ...]] = {}
        """What the person has tapped yes to since the services were last chosen: partner to parts."""
        self.offers: tuple[Offer, ...] = OFFERS
        self.old: list[Tapped] = []

    @initialize(offers=offered, far=st.integers(0, 5))
    def start(self, offers: tuple[Offer, ...], far: int) -> None:
        """Some begin at the beginning, some far into a report."""
        self.offers = offers
        ways = (
            (),
            ("tell", "home"),
            ("tell", "attack", "skip", "skip"),
            ("near", "london"),
            (
                "tell",
                "home",
                "partner",
                "hitting",
                "done",
                "week",
                "neck",
                "done",
                "next",
                "no",
                "done",
                "skip",
                "next",
            ),
            ("tell", "other", "home", "saw", "former", "threats", "done", "skip"),
        )
        self.session = replace(by_taps(*ways[far]), step=7) if far else self.session
        if far == 4:
            for option in ("enough", "london", *(f"p-{one.partner}" for one in offers[:2]), "done"):
                self.hear(Tapped(self.session.node, option, self.session.step))

    def hear(self, heard: Heard) -> Turn | None:
        """One step, and everything that must hold of any step."""
        before = self.session
        turn = told(before, heard, self.offers)
        if turn is None:
            return None
        after = turn.session
        assert after.node in FLOW.nodes
        assert turn.said
        dropped = any(isinstance(said, Submit) or said == Wipe(forget=True) for said in turn.said)
        if not dropped and not isinstance(heard, Lapsed | Began):
            assert after.step > before.step
        self.holds_consent(before, heard, turn)
        self.session = after
        return turn

    def holds_consent(self, before: Session, heard: Heard, turn: Turn) -> None:
        """A yes is a tap on yes, on a preview of that partner; what is submitted is exactly what was said yes to."""
        node = FLOW.nodes[before.node]
        option = heard.option if isinstance(heard, Tapped) else None
        if node.kind == "consent" and option == "yes":
            partner = before.chosen[before.at]
            self.yes[partner] = before.consents.get(partner, ())
        elif node.kind == "consent" and option == "no":
            self.yes.pop(before.chosen[before.at], None)
        elif node.kind == "offers" and option in ("done", "none"):
            self.yes = {}
        for said in turn.said:
            if isinstance(said, Submit):
                assert (node.kind, option) == ("send", "yes")
                assert {one.partner: one.parts for one in said.consents} == self.yes
                bindings = {one.partner: one.binding for one in self.offers}
                assert all(one.binding == bindings[one.partner] for one in said.consents)
                for one in said.consents:
                    allowed = next(o.parts for o in self.offers if o.partner == one.partner)
                    assert set(one.parts) <= set(allowed)
                self.yes = {}
            if isinstance(said, Preview):
                assert said.parts == turn.session.consents.get(said.partner, ())
        if FLOW.nodes[turn.session.node].kind == "send" and node.kind != "send":
            assert turn.session.consents == self.yes
            assert self.yes
            assert set(self.yes) == set(turn.session.chosen)
        if turn.session.node != before.node and FLOW.nodes[turn.session.node].restart:
            self.yes = {}

    @rule(data=st.data(), stamped=st.booleans())
    def taps_a_button(self, data: st.DataObject, stamped: bool) -> None:
        """A button of the card, with its step as buttons have it, or typed as its label."""
        option = data.draw(st.sampled_from(options_of(self.session, self.offers)))
        tap = Tapped(self.session.node, option, self.session.step if stamped else None)
        self.old.append(replace(tap, step=self.session.step))
        self.hear(tap)

    @precondition(lambda self: self.old)
    @rule(data=st.data())
    def taps_an_old_button(self, data: st.DataObject) -> None:
        """A button of an earlier card changes no answer, no word and no consent."""
        tap = data.draw(st.sampled_from(self.old))
        if tap.step == self.session.step or tap.option in ("leave", "danger", "back"):
            return
        assert told(self.session, tap, self.offers) is None

    @rule(node=st.sampled_from(sorted(FLOW.nodes)), option=st.sampled_from([*EVERY_OPTION, *ALWAYS]), data=st.data())
    def forges_a_button(self, node: str, option: str, data: st.DataObject) -> None:
        """Any node, any option, any step: never a way to send from anywhere but the last card."""
        step = data.draw(st.sampled_from((-1, 0, self.session.step, self.session.step + 1)))
        here = node == self.session.node and step == self.session.step
        turn = self.hear(Tapped(node, option, step))
        if turn and any(isinstance(said, Submit) for said in turn.said):
            assert here

    @rule(data=st.data(), steps=st.integers(1, 6))
    def goes_on_towards_the_end(self, data: st.DataObject, steps: int) -> None:
        """Somebody who wants to send: picks, ticks, says yes; so that the last cards are reached often."""
        for _ in range(steps):
            wanted = {
                "offers": ["done", *(PICK + one.partner for one in self.offers)],
                "consent": ["yes", "yes", "all", "facts", "words", "no", "back"],
                "code": ["saved", "back"],
                "code_back": ["skip", "skip", "back"],
                "send": ["yes", "back", "back", "not_yet"],
                "review": ["ok", "write_more"],
            }.get(FLOW.nodes[self.session.node].kind)
            if wanted is None:
                return
            self.hear(Tapped(self.session.node, data.draw(st.sampled_from(wanted)), self.session.step))

    @rule(back=st.integers(1, 4))
    def goes_back(self, back: int) -> None:
        """Back always works, as often as wanted."""
        for _ in range(back):
            turn = self.hear(WentBack(self.session.step))
            assert turn is not None
            assert not any(isinstance(said, Submit | Wipe) for said in turn.said)

    @rule()
    def writes(self) -> None:
        """Words that passed the door."""
        self.hear(Wrote(CLEANED))

    @rule(heard=st.sampled_from((Began(), Lapsed(), Unsupported(), *(Jumped(n) for n in (FLOW.danger, FLOW.start, FLOW.code, FLOW.privacy, "nowhere")))))  # fmt: skip  # noqa: E501
    def something_else(self, heard: Heard) -> None:
        """Commands, photos, silence, a first message in the middle."""
        self.hear(heard)

    @rule(offers=offered)
    def the_operator_changes_partners(self, offers: tuple[Offer, ...]) -> None:
        """Services come and go, and change, between two steps."""
        self.offers = offers

    @rule()
    def the_house_is_restarted(self) -> None:
        """The session survives its way to the disk and back."""
        draft = from_bytes(to_bytes(Draft(self.session)), FLOW)
        assert draft.session == self.session
        self.session = draft.session

    @invariant()
    def the_way_out_works(self) -> None:
        """Leave and 999, from everywhere, with any step, whatever is offered."""
        for step in (None, -1, self.session.step):
            left = told(self.session, Tapped("anything", "leave", step), ())
            assert left is not None
            assert left.said == (Wipe(forget=True),)
            assert left.session == begin(FLOW, self.session.language)
            danger = told(self.session, Tapped("anything", "danger", step), ())
            assert danger is not None
            assert danger.said == (Ask(FLOW.danger),)

    @invariant()
    def nothing_private_can_be_printed(self) -> None:
        """Neither the session nor anything that is said prints a word."""
        assert CANARY not in repr(self.session)
        assert CANARY not in repr(Draft(self.session))

    @invariant()
    def it_stays_small(self) -> None:
        """However long somebody goes on."""
        assert len(self.session.trail) <= TRAIL_LIMIT
        assert len(self.session.words) <= WORDS_LIMIT
        assert all(self.session.answers.values())


TestConversation = Conversation.TestCase
TestConversation.settings = settings(
    max_examples=60, stateful_step_count=40, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


@given(st.sampled_from(sorted(FLOW.nodes)), st.sampled_from(PARTS), st.booleans())
def test_from_every_card_back_danger_and_leave_are_heard(node: str, part: str, words: bool) -> None:
    """Whatever card a draft stands on, even one that it cannot have reached."""
    session = Session(node, 3, topic="hate_crime", chosen=("one",), consents={"one": (part,)}, trail=("home", node))
    session = replace(session, words=CLEANED.text, withheld=CLEANED.withheld) if words else session
    for heard in (WentBack(3), WentBack(None), Left(), Jumped(FLOW.danger), Lapsed(), Began()):
        assert told(session, heard, ()) is not None


@pytest.mark.parametrize("node", [n for n in FLOW.nodes.values() if n.field], ids=lambda node: node.id)
def test_after_skip_the_question_is_unanswered(node) -> None:
    """Also when it was answered before."""
    for given_before in ((), tuple(option.id for option in node.options)[:1]):
        session = Session(node.id, 1, topic=node.topic or "hate_crime", answers={node.field: given_before})
        turn = told(session, Tapped(node.id, "skip", 1), ())
        if turn is not None:
            assert not turn.session.answers.get(node.field)
        else:
            assert not node.skip


@pytest.mark.parametrize("kind", ["choose", "choose_many"])
def test_a_question_takes_only_its_own_answers(kind: str) -> None:
    """Every option of every other card is refused."""
    for node in (n for n in FLOW.nodes.values() if n.kind == kind):
        own = {option.id for option in node.options}
        for option in sorted({*EVERY_OPTION, "'; drop", "", "٣"} - own - set(ALWAYS)):
            assert told(Session(node.id, 1), Tapped(node.id, option, 1)) is None


def test_ticks_are_put_on_and_taken_off_in_the_order_of_the_card() -> None:
    """Several answers are kept as the card lists them, whatever the order of taps."""
    session = by_taps("tell", "home", "partner", "money", "threats", "hitting", "threats")
    assert session.answers["da_what"] == ("hitting", "money")
    assert "da_what" not in by_taps("hitting", "money", session=session).answers


def test_a_first_button_that_clears_forgets_answers_words_and_consents() -> None:
    """Telling anew never mixes with what was told before."""
    session = by_taps("tell", "home", "partner")
    session = replace(session, words=CLEANED.text, withheld=CLEANED.withheld, chosen=("one",), consents={"one": PARTS})
    session = by_taps("tell", session=replace(session, node=FLOW.home))
    assert (session.node, session.answers) == (FLOW.again, {"da_about": ("partner",)}), "asked first"
    session = by_taps("new", session=session)
    assert (session.answers, session.words, session.chosen, session.consents) == ({}, CleanText(), (), {})


def to_consent(*partners: str) -> Session:
    """A report about home, up to the preview for these partners."""
    taps = ("tell", "home", "partner", "hitting", "done", "week", "done", "no", "done", "skip", "next", "enough")
    return by_taps(*taps, "london", *(PICK + key for key in partners), "done")


def test_consent_begins_with_nothing_and_a_yes_to_nothing_is_not_heard() -> None:
    """The default is no, part by part."""
    session = to_consent("one")
    assert session.consents.get("one", ()) == ()
    assert told(session, Tapped("consent", "yes", session.step)) is None
    assert by_taps("facts", "yes", session=session).node == "code"


def test_every_partner_is_asked_about_alone() -> None:
    """Yes to one is no yes to another."""
    session = by_taps("all", "yes", session=to_consent("one", "two"))
    assert (session.node, session.at, session.consents) == ("consent", 1, {"one": ("facts", "about")})
    session = by_taps("no", session=session)
    assert (session.node, session.chosen, session.consents) == ("code", ("one",), {"one": ("facts", "about")})


def test_no_to_everyone_sends_nothing() -> None:
    """Then there is no way to the final yes."""
    session = by_taps("all", "no", session=to_consent("one"))
    assert (session.node, session.consents, session.chosen) == ("not_sent", {}, ())


def test_a_part_that_may_not_travel_is_not_offered_and_not_taken() -> None:
    """A partner that takes no words unencrypted never gets any."""
    session = replace(to_consent("two"), words=CLEANED.text)
    assert told(session, Tapped("consent", "words", session.step)) is None
    assert by_taps("all", session=session).consents["two"] == ("facts", "about")


def test_a_partner_that_is_gone_before_the_final_yes_is_told() -> None:
    """Nothing is sent to it, and the person is asked to look again."""
    session = by_taps("all", "yes", "saved", "skip", session=to_consent("one"))
    with pytest.raises(NotUnderstood, match="changed_since"):
        advance(FLOW, session, Tapped("send", "yes", session.step), OFFERS[1:])


def test_back_does_not_lead_past_a_yes_that_was_never_given() -> None:
    """No at the last card, services chosen anew, parts ticked but no yes tapped: Back never reaches the last card."""
    session = by_taps("all", "yes", "saved", "skip", "not_yet", "services", "london", session=to_consent("one"))
    assert session.node == "offers"
    for taps in (("done", "all"), ("p-two", "done", "facts"), ("p-one",), ("p-two",)):
        here = by_taps(*taps, session=session)
        for _ in range(20):
            here = advance(FLOW, here, WentBack(here.step), OFFERS).session
            assert FLOW.nodes[here.node].kind not in ("code", "code_back", "send")


def test_back_does_not_lead_from_a_new_report_to_the_end_of_the_old_one() -> None:
    """What was told before is cleared, and so are the cards that rest on it."""
    session = by_taps("all", "yes", "saved", "skip", "danger", "home", "tell", "new", session=to_consent("one"))
    for _ in range(20):
        session = advance(FLOW, session, WentBack(session.step), OFFERS).session
        assert FLOW.nodes[session.node].kind not in ("consent", "code", "code_back", "send")


def test_the_final_yes_ends_the_session() -> None:
    """What comes after holds no answer, no word and no consent."""
    session = by_taps("all", "yes", "saved", "skip", session=to_consent("one"))
    turn = advance(FLOW, session, Tapped("send", "yes", session.step), OFFERS)
    assert turn.session == replace(begin(FLOW), node=FLOW.sent)
    assert [type(said) for said in turn.said] == [Submit, Ask]


def test_words_that_were_not_read_are_shown_before_any_service() -> None:
    """Whoever typed on a question card sees the result before choosing a service."""
    session = by_taps("tell", "home")
    turn = advance(FLOW, session, Wrote(CLEANED), OFFERS)
    assert Say("words_kept") in turn.said
    session = by_taps("skip", "skip", "skip", "skip", "skip", "skip", "skip", "next", "enough", "london", session=turn.session)  # fmt: skip  # noqa: E501
    assert session.node == FLOW.review
    assert by_taps("ok", "london", session=session).node == "offers"


@given(st.lists(st.integers(1, 900), max_size=12))
def test_words_beyond_the_limit_are_refused_whole(lengths: list[int]) -> None:
    """Nothing is cut off silently, and what was kept stays."""
    session = Session("words", 1, topic="hate_crime")
    for length in lengths:
        turn = told(session, Wrote(Cleaned(CleanText(("a" * length,)))))
        if turn is None:
            assert len(session.words) + length >= WORDS_LIMIT
        else:
            session = replace(turn.session, node="words")
    assert len(session.words) <= WORDS_LIMIT


def test_in_a_language_without_a_lexicon_no_words_are_taken() -> None:
    """The buttons still work, and the note says why."""
    with pytest.raises(NotUnderstood, match="no_free_text"):
        advance(FLOW, Session("words", 1, topic="hate_crime", reads=False), Wrote(CLEANED))


@pytest.mark.parametrize("option", ["match", "opened"])
def test_what_only_the_desk_can_say_no_button_says(option: str) -> None:
    """A forged button cannot claim that a code fits."""
    for node in ("code_back", "open_code"):
        assert told(Session(node, 1), Tapped(node, option, 1)) is None


def test_a_word_is_shown_again_only_after_the_question(flow: Flow) -> None:
    """Yes, it is a name: it stays hidden; no: it stands there; a recognised one is never offered."""
    session = replace(Session("words_show", 1), words=CLEANED.text, withheld=CLEANED.withheld)
    asked = by_taps("s0", session=session)
    assert asked.asking == 0
    assert by_taps("yes", session=asked).words == CLEANED.text
    assert CLEANED.withheld.words[0] in by_taps("no", session=asked).words.pieces
    for forged in ("s2", "s9", "no", "w0", "s-1", "s٣"):
        assert told(session, Tapped("words_show", forged, 1)) is None
    assert flow.review == FLOW.review
