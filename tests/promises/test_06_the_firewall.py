"""Promise 6: public bodies are no recipients, and a partner's rule about the police is read before any yes."""

from pathlib import Path

import pytest

from bot.wiring import read_partners
from flows.wording import ON_THE_WAY, POLICE_RULES
from partners.partner import POLICE_RULES as RULES
from partners.registry import PartnersWrong
from tests.bot import telling
from tests.bot.rig import MORNING, PARTNERS, rig, words

REFUSED_ADDRESSES = (
    "a@met.police.uk", "a@MET.POLICE.UK", "a@homeoffice.gov.uk", "a@mail.homeoffice.gov.uk", "a@manchester.gov.uk",
    "a@westmidlands.pnn.police.uk", "a@police.uk", "a@gov.uk", "a@london.gov.uk", "a@nhs.net", "a@cps.gov.uk",
    "a@ukba.mod.uk", "a@parliament.uk",
)  # fmt: skip
REFUSED_NAMES = ("Greater Manchester Police", "Home Office", "Immigration Enforcement", "Leeds City Council")


def registry(tmp_path: Path, old: str, new: str) -> None:
    """Read the demo's partners with one change."""
    file = tmp_path / "partners.yaml"
    text = PARTNERS.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")
    read_partners(file, words().flow, MORNING.date())


@pytest.mark.parametrize("address", REFUSED_ADDRESSES)
def test_an_address_of_a_public_body_is_refused_with_its_line(address: str, tmp_path: Path) -> None:
    """Before the program starts; the fault names file and line."""
    with pytest.raises(PartnersWrong) as refused:
        registry(tmp_path, 'digest: {by: folder, at: "08:00"}', f"digest: {{by: email, to: {address}}}")
    assert any(str(fault).startswith(f"{tmp_path}/partners.yaml:14:") for fault in refused.value.faults)


@pytest.mark.parametrize("name", REFUSED_NAMES)
def test_the_name_of_a_public_body_is_refused(name: str, tmp_path: Path) -> None:
    """Whatever its address."""
    with pytest.raises(PartnersWrong):
        registry(tmp_path, "name: Harbour House", f"name: {name}")


@pytest.mark.parametrize("pledge", ["", "pledge: {}", "pledge: {signed: 2026-03-01, by: '', text: firewall-v1}",
                                    "pledge: {signed: 2999-03-01, by: A, text: firewall-v1}",
                                    "pledge: {signed: 2026-03-01, by: A, text: another}"])  # fmt: skip
def test_no_pledge_no_partner(pledge: str, tmp_path: Path) -> None:
    """Missing, empty, unsigned, of the future, another text."""
    with pytest.raises(PartnersWrong):
        registry(tmp_path, 'pledge: {signed: 2026-03-01, by: "A Trustee", text: firewall-v1}', pledge)


@pytest.mark.parametrize("language", words().catalogues.offered)
async def test_the_rule_about_the_police_is_read_before_any_yes(language: str, tmp_path: Path) -> None:
    """On the card where services are chosen, and again on the card of each, with what travels without a lock."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person, language)
        await telling.tell_of_home(person, None)
        say = house.house.catalogues.say(language)
        rules = [
            telling.ISOLATES.sub("", say(sentence, name=partner.name))
            for partner in house.house.registry.partners.values()
            for sentence in (POLICE_RULES[partner.police_rule], ON_THE_WAY[partner.in_clear])
        ]
        shown = telling.plain(person.card)
        assert all(rule in shown for rule in rules)
        await person.taps("p-harbour-house", "p-open-door", "done")
        for expected in (rules[:2], rules[2:]):
            shown = telling.plain(person.card)
            assert all(rule in shown for rule in expected)
            await person.taps("no")


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_is_worded(rule: str) -> None:
    """A partner cannot have a rule that the reporter is not shown in words."""
    assert "{name}" in POLICE_RULES[rule]
