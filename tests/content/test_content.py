"""What reporters are shown: checked facts and callable numbers, and nothing else."""

import datetime
import re
from pathlib import Path

import pytest

import content
from content import SHOWS, Content

FOLDER = Path(content.__file__).parent
TODAY = datetime.date(2026, 11, 22)
PLACES = (None, "elsewhere", "national")


@pytest.fixture(scope="module")
def facts() -> Content:
    """The real facts."""
    return content.load(FOLDER)


def everything_shown(facts: Content) -> list[content.Service]:
    """Every service that any card in any region can show."""
    regions = (*PLACES, *(region.id for region in facts.regions))
    return [one for region in regions for show in (*SHOWS, "all") for one in facts.services(region, show)]


def test_no_grade_c_service_is_ever_shown(facts: Content) -> None:
    """A number that only a third party printed may be dead, or somebody else's."""
    shown = everything_shown(facts)
    assert shown
    assert {one.grade for one in shown} == {"A", "B"}
    for one in facts.all_services:
        if one.grade == "C":
            with pytest.raises(KeyError):
                facts.service(one.id)


def test_help_for_abusers_and_the_polices_own_pages_are_never_shown(facts: Content) -> None:
    """Neither is a place of safety; 999 is the one police number."""
    shown = {one.id for one in everything_shown(facts)}
    assert not shown & {"respect", "p101", "truevision", "crimestoppers"}
    assert {one.id for one in everything_shown(facts) if one.police} <= {"e999", "esms", "bsl999"}


def test_a_government_unit_carries_its_warning(facts: Content) -> None:
    """The Forced Marriage Unit is shown last, with what it is."""
    shown = facts.services(None, "forced_marriage")
    assert shown[-1].id == "fmu"
    assert shown[-1].show_warning == "Government unit that includes the Home Office."


def test_hours_are_shown_only_where_they_are_confirmed(facts: Content) -> None:
    """Wrong hours send a person in danger to a dead line."""
    assert facts.service("refuge").seen_hours == "24 hours"
    assert facts.service("samaritans").hours is not None
    assert facts.service("samaritans").seen_hours is None


def test_an_address_that_no_source_printed_is_not_shown(facts: Content) -> None:
    """A guessed web address may lead anywhere."""
    assert facts.service("fmu").seen_url is None
    assert facts.service("refuge").seen_url == "https://www.nationaldahelpline.org.uk/"
    assert all(one.reachable for one in everything_shown(facts))


def test_services_of_the_region_come_first_and_nobody_elses_come_at_all(facts: Content) -> None:
    """A line in Leeds does not help in Liverpool."""
    shown = facts.services("liverpool_city_region", "domestic_abuse")
    local = [one for one in shown if "liverpool_city_region" in one.regions]
    assert list(shown[: len(local)]) == local
    assert {one.id for one in local} == {"savera", "s4s", "knowsley"}
    assert all(one.national for one in shown[len(local) :])
    assert len({one.id for one in shown}) == len(shown)


@pytest.mark.parametrize("show", [*SHOWS, "all"])
def test_everyone_everywhere_gets_somebody_to_call(facts: Content, show: str) -> None:
    """Also in a region we do not know."""
    for region in PLACES:
        assert any(one.phone or one.how for one in facts.services(region, show))


def test_an_unknown_kind_of_help_is_refused(facts: Content) -> None:
    """A card that asks for nonsense is the author's mistake, not an empty list."""
    with pytest.raises(KeyError):
        facts.services(None, "perpetrators")
    with pytest.raises(KeyError):
        facts.rights_for_reporters("nonsense")


@pytest.mark.parametrize("hidden", ["old_27_of_45", "consent_2025", "ie_unit", "da_exempt", "nrpf_children", "esol"])
def test_statements_that_are_unchecked_or_not_for_reporters_stay_hidden(facts: Content, hidden: str) -> None:
    """Superseded figures, announced rules that nobody saw in force, and what was never checked."""
    shown = {item.id for topic in facts.rights for item in facts.rights_for_reporters(topic.topic)}
    assert hidden in {item.id for topic in facts.rights for item in topic.items}
    assert hidden not in shown
    assert {"police_may_share", "gp", "e999"} <= shown


def test_a_statement_that_names_a_service_carries_its_warning(facts: Content) -> None:
    """Crimestoppers and True Vision are in the rights: whom they tell is said beside them."""
    items = {item.id: item for item in facts.rights_for_reporters("anonymous_reporting")}
    assert facts.warning(items["crimestoppers"]) == "No support. Reports can go to border agencies."
    assert facts.warning(items["true_vision"]) == "This goes to the police."
    assert facts.warning(items["third_party"]) is None


def test_every_number_a_reporter_reads_is_in_the_list_of_services(facts: Content) -> None:
    """One list of numbers to call and check, not two."""
    known = {re.sub(r"\D", "", one.phone or one.how or "") for one in facts.all_services if one.grade != "C"}
    known |= {"999", "101", "111", "55", "85258"}
    for message in facts.messages():
        for number in re.findall(r"(?:\d[ ]?){9,}", message.text):
            assert re.sub(r"\D", "", number) in known, message
    assert all(re.sub(r"\D", "", one.phone) in known for one in everything_shown(facts) if one.phone)


def test_nothing_shown_says_what_must_never_be_said(facts: Content) -> None:
    """Each claim has patterns, and no shown text matches one."""
    assert len(facts.never_say) == 9
    general = [claim for claim in facts.never_say if claim.unless is None]
    for message in facts.messages():
        assert content.never_said(message.text, general) is None, message


@pytest.mark.parametrize(
    "lie",
    [
        "Do not worry: the police will not share your details.", "The police cannot tell the Home Office.",
        "The police need your consent first.", "You will not be deported.", "They cannot deport you.",
        "We can send help.", "The police will come.", "You are completely anonymous here.", "This is untraceable.",
        "Nobody can find you.", "Apply for MVDAC, it is safe.", "All NHS care is free.",
        "True Vision is independent of the police.", "They are open 24/7.",
    ],
)  # fmt: skip
def test_the_patterns_catch_the_lies_they_stand_for(facts: Content, lie: str) -> None:
    """Said in other words, too."""
    assert content.never_said(lie, facts.never_say) is not None


@pytest.mark.parametrize(
    "honest",
    [
        "If you report to the police, they may tell the Home Office about you. Nobody can promise that they will not.",
        "We do not keep or pass on who you are.", "They cannot send help.", "This chat cannot send help.",
        "Telegram can read what you type here.", "They tell the police only if you agree.",
    ],
)  # fmt: skip
def test_honest_sentences_are_not_caught(facts: Content, honest: str) -> None:
    """A pattern that catches the truth would be switched off by the next editor."""
    assert content.never_said(honest, facts.never_say) is None


def test_the_operator_is_told_of_numbers_nobody_called_and_regions_without_a_line(facts: Content) -> None:
    """Today that is all of them, and most."""
    told = facts.warnings(TODAY)
    assert sum("nobody has called" in one for one in told) == len(facts.all_services)
    assert sum("no line by and for migrant women" in one for one in told) == len(facts.regions)
    assert any("Cambridgeshire and Peterborough has no local domestic abuse line" in one for one in told)
    assert all(re.match(r"(services|regions)\.yaml:\d+: ", one) for one in told)


def test_facts_older_than_half_a_year_are_told(facts: Content) -> None:
    """The rules on sharing details changed more than once a year."""
    later = facts.warnings(TODAY + datetime.timedelta(days=200))
    assert any(re.match(r"rights\.yaml:\d+: police_may_share was last checked", one) for one in later)


def test_every_shown_statement_has_a_source_and_a_date(facts: Content) -> None:
    """No fact without its origin."""
    for topic in facts.rights:
        for item in facts.rights_for_reporters(topic.topic):
            assert item.sources
            assert facts.checked(item) == TODAY


def test_messages_point_to_their_lines(facts: Content) -> None:
    """Translators and editors can find each sentence."""
    lines = {name: (FOLDER / name).read_text("utf-8").splitlines() for name in ("rights.yaml", "services.yaml")}
    for message in facts.messages():
        if message.file in lines:
            assert "id: " in lines[message.file][message.line - 1]
