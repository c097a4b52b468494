"""Break a copy of the conversations in every way: the checker says what, in which file, on which line."""

import re
from pathlib import Path

import pytest

import content
from flows.checking import CARDS_LIMIT, CORE_LIMIT, NOT_CORE, unknown_content
from flows.loading import load
from flows.model import Flow, FlowError
from flows.paths import edges, reached, ways


def broken(texts: dict[str, str], file: str, old: str, new: str) -> dict[str, str]:
    """A copy with the first `old` of one file replaced."""
    assert old in texts[file], "the test must break something"
    return {**texts, file: texts[file].replace(old, new, 1)}


def place_of(texts: dict[str, str], file: str, at: str) -> str:
    """File and line where `at` first stands; a card is named as `  card:`. Looks in `file` first."""
    at = f"\n{at}\n    kind" if re.fullmatch(r"  \w+:", at) else f"\n{at}" if at.startswith(" ") else at
    for name in (file, *texts):
        if at in texts[name]:
            return f"{name}:{texts[name][: texts[name].index(at)].count(chr(10)) + 1 + at.startswith(chr(10))}: "
    raise AssertionError("the test must name a line")


# file, what stands there, what it becomes, where the fault is (a text on that line), what it says
BREAKS = [
    ("start.yaml", "to: later}", "to: latter}", "to: latter}", "leads to 'latter', which is not a card"),
    ("start.yaml", "    to: home\n\n  home:", "    to: hoome\n\n  home:", "  notice:", "leads to 'hoome'"),
    ("sending.yaml", "to: words_show}", "to: words_hide}", "  words_show:", "no card leads to it"),
    ("domestic_abuse.yaml", "    field: da_last\n", "    field: da_worse\n", "  da_last: {", "no card asks for it"),
    ("hate_crime.yaml", "    field: hc_when\n", "    field: hc_whenn\n", "  hc_when:", "no worker would see it"),
    ("hate_crime.yaml", "    field: hc_when\n", "", "  hc_when:", "needs a field"),
    ("start.yaml", "    text: Are you 18 or older?", "    field: who\n    text: Are you 18 or older?",
     "  age:", "keeps no answer"),
    ("danger.yaml", "call: {label: How to call 999, to: danger}", "call: {label: How to call 999}",
     "call: {", "leads nowhere"),
    ("sending.yaml", "    to: consent\n", "    to: code\n", "  send:", "without the preview and a yes"),
    ("sending.yaml", "    to: consent\n", "    to: send\n", "  send:", "without the code"),
    ("hate_crime.yaml", 'show me services", to: region}', 'show me services", to: code}',
     "  send:", "without a choice"),
    ("sending.yaml", 'not to this service", to: not_sent}', 'not to this service", to: code}',
     '"no": {label: "No, not to', "all the same"),
    ("sending.yaml", 'not to this service", to: not_sent}', 'not to this service"}',
     '"no": {label: "No, not to', "needs a card of its own"),
    ("sending.yaml", 'do not send", to: not_sent}', 'do not send", to: sent}', "not_yet: {", "is not the final yes"),
    ("sending.yaml", "to: no_service}", "to: sent}", "none: {", "is not the final yes"),
    ("sending.yaml", "    to: sent\n", "    to: home\n", "  send:", "the engine goes to 'sent'"),
    ("code.yaml", "withdraw: {label: Take it back, to: take_back}", "withdrew: {label: Take it back, to: take_back}",
     "  report:", "needs the button 'withdraw'"),
    ("code.yaml", "lost: {label: I do not have the code, to: lost}",
     "lost: {label: I do not have the code, to: erase_all}",
     "erase_now: {", "without a code"),
    ("hate_crime.yaml", "    field: hc_why\n    skip: true\n", "    field: hc_why\n",
     "  hc_why:", "every question can be skipped"),
    ("sending.yaml", "    kind: code_back\n    skip: true\n", "    kind: code_back\n",
     "  code_back:", "every question can be skipped"),
    ("sending.yaml", "none_now: {label: I would rather not write, to: region}",
     "none_now: {label: I would rather not write, to: words_review}",
     "  words:", "leads past the review"),
    ("hate_crime.yaml", "religion: Religion or belief", "religion: {label: Religion or belief, to: hc_what}",
     "religion: {", "several may be ticked"),
    ("hate_crime.yaml", "urgent: [extreme]", "urgent: [extremely]",
     "  hc_what:", "'extremely' is not one of its buttons"),
    ("hate_crime.yaml", "when: {who: [saw, knows, my_child]}", "when: {whom: [saw, knows]}",
     "  hc_hurt:", "there is no field 'whom'"),
    ("hate_crime.yaml", "when: {who: [saw, knows, my_child]}", "when: {who: [seen]}",
     "  hc_hurt:", "'who' has no answer 'seen'"),
    ("hate_crime.yaml", "when: {who: [saw, knows, my_child]}", "when: {who: []}",
     "  hc_hurt:", "at least one answer"),
    ("hate_crime.yaml", 'race: "Race, skin', 'race: "Please go on here and tell us all of it now, skin',
     "race: ", "40 at most"),
    ("start.yaml", "    text: Hello.", f"    text: Hello. {'So. ' * 400}", "  language:", "1500 at most"),
    ("start.yaml", "  home:\n    kind: menu\n    open: true\n", "  home:\n    kind: menu\n", "  home:", "open: true"),
    ("danger.yaml", "    kind: page\n    open: true\n", "    kind: page\n", "  danger:", "open: true"),
    ("sending.yaml", "    kind: consent\n    protect: true\n", "    kind: consent\n", "  consent:", "protect: true"),
    ("sending.yaml", "    kind: code\n", "    kind: code\n    protect: true\n", "  code:", "possible to save"),
    ("sending.yaml", "    kind: offers\n", "    kind: offers\n    open: true\n",
     "  offers:", "nothing without its draft"),
    ("services.yaml", "show: hate_crime", "show: hate", "  near_attack:", "show: must be one of"),
    ("rights.yaml", "    show: victim_first\n", "", "  rights_victim:", "must name a topic"),
    ("start.yaml", "    kind: page\n", "    kind: page\n    show: all\n", "  later:", "leave show out"),
    ("hate_crime.yaml", "topic: hate_crime", "topic: hate", "  hc_why:", "topic: must be one of"),
    ("services.yaml", "every: {label: All numbers", "back: {label: All numbers", "back: {", "belongs to the engine"),
    ("tell.yaml", "What would you like to tell about?", "What would you like to report?", "  tell:", "say telling"),
    ("sending.yaml", "label: None of these", "label: No partner of these", "none: {", "say telling"),
    ("start.yaml", "What would you like to do?", "What would you like to do, {name}?", "  home:", "braces"),
    ("start.yaml", "label: Something happened", "label: Tell about abuse", "tell: {", "before anyone has tapped"),
    ("start.yaml", "What would you like to do?", "Tell about hate and domestic violence.",
     "  home:", "before anyone has tapped"),
    ("privacy.yaml", "No system is perfectly safe.", "You are completely anonymous.",
     "  privacy_limits:", "nobody can find out"),
    ("privacy.yaml", "No system is perfectly safe.", "This is untraceable.",
     "  privacy_limits:", "nobody can find out"),
    ("privacy.yaml", "No system is perfectly safe.", "The police will not share it.",
     "  privacy_limits:", "about the police"),
    ("privacy.yaml", "No system is perfectly safe.", "We guarantee it.", "  privacy_limits:", "promise of safety"),
    ("hate_crime.yaml", "Thank you for telling this.", "This was not a hate crime.", "  hc_more:", "was not a crime"),
    ("domestic_abuse.yaml", "Thank you for telling this.", "You are at low risk.", "  da_more:", "grading of danger"),
    ("hate_crime.yaml", "What happened? Choose all", "What is his name? Choose all",
     "  hc_what:", "we never ask for a name"),
    ("hate_crime.yaml", "What happened? Choose all", "Which visa? Choose all",
     "  hc_what:", "we never ask for immigration status"),
    ("hate_crime.yaml", "refused: A service was refused", "refused: I am an asylum seeker",
     "refused: I am", "as an answer to tap"),
    ("start.yaml", "label: Something happened", "label: Send us a photo", "tell: {", "we never ask for a photo"),
]  # fmt: skip


@pytest.mark.parametrize("case", BREAKS, ids=[f"{file}: {what}" for file, *_, what in BREAKS])
def test_each_fault_is_told_with_file_and_line(texts: dict[str, str], case: tuple[str, str, str, str, str]) -> None:
    """One thing broken: a fault with its words, in the file and on the line where an editor must look."""
    file, old, new, at, what = case
    copy = broken(texts, file, old, new)
    with pytest.raises(FlowError) as refused:
        load(copy)
    told = [str(fault) for fault in refused.value.faults]
    wanted = place_of(copy, file, at)
    assert any(fault.startswith(wanted) and what in fault for fault in told), (wanted, told)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("tell.yaml", "to: near}", "to: home}"),
        ("code.yaml", "home: {label: Close it, to: home}", "home: {label: Close it, to: lost}"),
        ("hate_crime.yaml", "today: Today", "today: {label: Today}"),
        ("start.yaml", "What would you like to do?", "Please choose. Do not write your name, and never your visa."),
    ],
)
def test_a_change_that_breaks_no_law_is_taken(texts: dict[str, str], file: str, old: str, new: str) -> None:
    """The checker refuses faults, not edits: another target, a label written out."""
    load(broken(texts, file, old, new))


def test_more_than_eight_core_questions_are_refused(texts: dict[str, str]) -> None:
    """A ninth question before "Add more?" is one too many."""
    copy = broken(texts, "hate_crime.yaml", "    to: hc_what\n", "    to: hc_time\n")
    copy = broken(copy, "hate_crime.yaml", "    to: hc_again\n", "    to: hc_what\n")
    copy = broken(copy, "hate_crime.yaml", "    to: hc_time\n\n  hc_time", "    to: hc_again\n\n  hc_time")
    with pytest.raises(FlowError, match=rf"9 core questions, {CORE_LIMIT} at most: hc_why, hc_time"):
        load(copy)


def test_more_than_fifteen_cards_to_the_preview_are_refused(texts: dict[str, str]) -> None:
    """Four help pages more on the way, and it is too long."""
    copy = broken(texts, "domestic_abuse.yaml", "    to: da_more\n\n  da_more", "    to: pause1\n\n  da_more")
    pages = "".join(
        f"\n  pause{n}:\n    kind: page\n    text: Take your time.\n    to: {f'pause{n + 1}' if n < 4 else 'da_more'}\n"
        for n in range(1, 5)
    )
    copy["domestic_abuse.yaml"] += pages
    with pytest.raises(
        FlowError, match=rf"tell.yaml:\d+: card 'tell': \d+ cards to the preview, {CARDS_LIMIT} at most"
    ):
        load(copy)


def test_a_card_without_a_way_home_is_told(texts: dict[str, str]) -> None:
    """Two cards that only lead to each other."""
    copy = broken(texts, "code.yaml", "tell: {label: Tell again, to: tell}", "tell: {label: Tell again, to: ring1}")
    copy["code.yaml"] += "\n  ring1:\n    kind: page\n    text: One.\n    to: ring2\n"
    copy["code.yaml"] += "\n  ring2:\n    kind: page\n    text: Two.\n    to: ring1\n"
    with pytest.raises(FlowError) as refused:
        load(copy)
    told = str(refused.value)
    assert "card 'ring1': there is no way from it to the first buttons" in told
    assert "card 'ring2': there is no way from it to the first buttons" in told


def test_too_many_buttons_are_refused(texts: dict[str, str]) -> None:
    """Twenty-five on one card."""
    more = "".join(f"      extra{n}: Language {n}\n" for n in range(3))
    copy = broken(texts, "sending.yaml", "      other: Another language\n", "      other: Another language\n" + more)
    with pytest.raises(FlowError, match="25 buttons, 24 at most"):
        load(copy)


def test_a_button_whose_data_would_not_fit_is_refused(texts: dict[str, str]) -> None:
    """Step, card and option are at most 64 bytes together."""
    long = "a" * 32
    copy = broken(texts, "code.yaml", "tell: {label: Tell again, to: tell}", f"tell: {{label: Tell again, to: {long}}}")
    copy["code.yaml"] += (
        f"\n  {long}:\n    kind: page\n    text: One.\n    options:\n      {long}: {{label: A, to: home}}\n"
    )
    with pytest.raises(FlowError, match="together too long for a button"):
        load(copy)


@pytest.mark.parametrize("missing", ["ok", "hide", "show", "write_more", "clear"])
def test_a_review_needs_all_its_buttons(texts: dict[str, str], missing: str) -> None:
    """Without one of them a reporter could not mend their words."""
    text = re.sub(rf"\n      {missing}: \{{[^\n]*", "", texts["sending.yaml"], count=1)
    with pytest.raises(FlowError, match=f"a review card needs the button '{missing}'"):
        load({**texts, "sending.yaml": text})


def test_a_claim_that_must_never_be_made_is_found_by_its_patterns(texts: dict[str, str]) -> None:
    """`never_say` comes in as a value; the fault names the claim."""
    copy = broken(texts, "privacy.yaml", "No system is perfectly safe.", "The moon is made of cheese.")
    load(copy)
    with pytest.raises(FlowError, match=r"privacy.yaml:\d+: card 'privacy_limits': this must never be said: Cheese"):
        load(copy, never_say={"Cheese": (r"moon\b.*\bcheese",)})


def test_the_conversations_claim_nothing_that_content_forbids(texts: dict[str, str], facts: content.Content) -> None:
    """The real list of content/rights.yaml."""
    load(texts, never_say={claim.claim: tuple(claim.refuse) for claim in facts.never_say})


def test_topics_and_regions_are_those_of_content(flow: Flow, facts: content.Content) -> None:
    """And one that is not there is told, as is a region that is missing."""
    topics, regions = [one.topic for one in facts.rights], [one.id for one in facts.regions]
    assert unknown_content(flow, topics, regions) == ()
    told = [str(fault) for fault in unknown_content(flow, topics[1:], [*regions[1:], "wales"])]
    assert sum("no rights topic 'victim_first'" in fault for fault in told) == 1
    assert sum("no region 'london'" in fault for fault in told) == 2
    assert sum("the region 'wales' is missing" in fault for fault in told) == 2


# The laws, seen from the conversations themselves


def test_both_reports_keep_within_their_limits_on_every_way(flow: Flow) -> None:
    """Buttons only, "Add more?" declined: at most 15 cards from the choice to the preview, and 8 questions."""
    found = list(ways(flow, "tell", {"consent"}, not_tapped=NOT_CORE, not_entered={"home"}))
    assert {flow.nodes[way[-1]].kind for way in found} == {"consent"}
    assert max(map(len, found)) <= 15
    assert max(sum(flow.nodes[one].kind in ("choose", "choose_many") for one in way) for way in found) <= 8
    assert {"hc_why", "da_about"} <= {one for way in found for one in way}


def test_nothing_is_sent_for_someone_under_18(flow: Flow) -> None:
    """From the cards for young people, sending is reached only through the first buttons again."""
    young = reached(flow, "under18", without=lambda node: node.id in ("home", "tell"))
    assert not {"consent", "send", "tell"} & young
    assert {flow.nodes[one].show for one in ("under18", "young16", "young_home")} == {
        "child", "forced_marriage", "domestic_abuse",
    }  # fmt: skip
    assert "999" in flow.nodes["under18"].text


@pytest.mark.parametrize(("who", "answer"), [("da_who", "unknown"), ("hc_who", "unknown"), ("da_who", "other_child")])
def test_nothing_is_sent_about_an_adult_who_does_not_know(flow: Flow, who: str, answer: str) -> None:
    """Advice only; skipping the question is taken the same way."""
    to = next(option.to for option in flow.nodes[who].options if option.id == answer)
    assert to in ("advice", "child_help")
    assert [branch.to for branch in flow.nodes[who].to] == ["advice"]
    assert not {"consent", "send"} & reached(flow, str(to), without=lambda node: node.id in ("home", "tell"))


def test_any_danger_sign_makes_it_urgent_and_shows_999(flow: Flow) -> None:
    """One card, all signs, never paged; then help before the next question."""
    card = flow.nodes["da_danger"]
    assert set(card.urgent) == {option.id for option in card.options}
    assert len(card.options) <= 8
    assert card.to[0].when == {"da_danger": card.urgent}
    assert "999" in flow.nodes[card.to[0].to].text
    assert "without marks" in card.text


def test_thoughts_of_ending_ones_life_meet_help_and_keep_no_answer(flow: Flow) -> None:
    """The card shows help at once; there is nothing in it that could be stored or sent."""
    card = flow.nodes["da_heavy"]
    assert (card.kind, card.show, card.field, card.options) == ("services", "suicide", None, ())


def test_the_danger_card_says_only_what_content_says(flow: Flow, facts: content.Content) -> None:
    """Every number and condition on it stands in the topic `emergency`."""
    said = {item.id: item.text for item in facts.rights_for_reporters("emergency")}
    whole = flow.nodes["danger"].text + flow.nodes["danger_text"].text
    for words in ("It is free.", "stay on the line, cough or tap, then press 55", "It works only on mobiles.",
                  "Police are not sent if you stay silent and do not press 55.", "you must sign up first",
                  "Use the 999 BSL app or website."):  # fmt: skip
        assert words in whole
        assert any(words in text for text in said.values())
    assert set(re.findall(r"\d+", whole)) <= set(re.findall(r"\d+", " ".join(said.values())))


def test_every_card_keeps_to_short_sentences(flow: Flow) -> None:
    """At most 20 words a sentence: what a person who learns English can read on a bad day."""
    for node in flow.nodes.values():
        for sentence in re.split(r"(?<=[.?!:])\s+|\n+", node.text):
            assert len(sentence.split()) <= 20, f"{node.id}: {sentence}"


def test_every_card_is_short_and_has_one_idea(flow: Flow) -> None:
    """At most 600 characters of its own."""
    assert all(len(node.text) <= 600 for node in flow.nodes.values())


def test_universal_buttons_are_never_written_into_a_card(flow: Flow) -> None:
    """Back, 999 and Leave and wipe stand on every card by themselves."""
    labels = {option.label for node in flow.nodes.values() for option in node.options}
    assert not labels & {"Back", "Leave and wipe", "999 – danger now"}


def test_cards_that_outlive_their_draft_lead_to_cards_that_do(flow: Flow) -> None:
    """After sending, each way from the last card works without a session."""
    for edge in edges(flow.nodes["sent"]):
        assert flow.nodes[edge.to].open


def test_the_folder_holds_nothing_but_conversations() -> None:
    """What is not a YAML file would not be loaded, and nobody would notice."""
    folder = Path(__file__).resolve().parents[2] / "flows" / "conversations"
    assert {path.suffix for path in folder.iterdir()} == {".yaml"}
