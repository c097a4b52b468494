"""partners.yaml: every fault at once, with its line; never a value."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partners.certificate import Certificate
from partners.registry import PartnersWrong, Registry, load
from partners.routing import route
from tests.partners.conftest import Keys
from tests.partners.examples import ENTRY, FLOW, SESSION, TODAY, no_files, partner, registry

MAIL = ENTRY.replace(
    'digest: {by: folder, at: "08:00"}', "digest: {by: email, to: digest@harbour.example, openpgp: k.asc}"
)
MAIL = MAIL.replace("    plain: words\n", "").replace(
    ENTRY[ENTRY.index("    plain_reason") : ENTRY.index("    digest")], ""
)


def faults_of(text: str, read=no_files) -> list[str]:
    """What is wrong with this text, each as `file:line: what`."""
    with pytest.raises(PartnersWrong) as wrong:
        load(text, "partners.yaml", read, FLOW, TODAY)
    return str(wrong.value).splitlines()


def test_a_whole_entry_is_read_as_it_stands() -> None:
    """Nothing is lost or guessed on the way."""
    found = partner()
    assert (found.key, found.name, found.topics) == ("harbour-house", "Harbour House", ("hate_crime", "domestic_abuse"))
    assert (found.reach.phone, found.reach.free, found.reach.women_answer) == ("020 7946 0018", True, True)
    assert (found.plain, found.carries, found.courier) == ("words", ("facts", "about", "words", "language"), "folder")
    assert (found.at.isoformat(), found.pledge.by, found.answers_within) == ("08:00:00", "A Trustee", "2 working days")


def test_a_phone_number_keeps_its_leading_noughts_and_no_is_a_word() -> None:
    """YAML would make a number of the one and false of the other."""
    text = ENTRY.replace("020 7946 0018", "08000123456").replace("name: Harbour House", "name: no")
    found = registry(text).partners["harbour-house"]
    assert (found.reach.phone, found.name) == ("08000123456", "no")


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("key: harbour-house", "key: Harbour House", 2, "key must be small letters"),
        ("    plain: words", "    colour: red\n    plain: words", 11, "a partner: unknown key 'colour'"),
        ("name: Harbour House", "name: SECRETVALUE Police", 3, "name: the name is that of the police"),
        ("name: Harbour House", "name: ''", 3, "name is empty"),
        ("name: Harbour House", 'name: "a\\nb"', 3, "name must be one line"),
        ("name: Harbour House", "name: [a]", 3, "name must be text"),
        ("name: Harbour House", f"name: {'x' * 81}", 3, "name is longer than 80"),
        ("[hate_crime, domestic_abuse]", "[hate_crimes]", 4, "did you mean hate_crime?"),
        ("[hate_crime, domestic_abuse]", "hate_crime", 4, "topics must be a list"),
        ("[hate_crime, domestic_abuse]", "[]", 4, "topics must be a list with at least one"),
        ("[hate_crime, domestic_abuse]", "[hate_crime, hate_crime]", 4, "hate_crime is in the list twice"),
        ("[london, greater_manchester]", "[londn]", 5, "did you mean london?"),
        ("[london, greater_manchester]", "[all, london]", 5, "all stands alone"),
        ("[london, greater_manchester]", "[elsewhere]", 5, "each of regions must be one of"),
        ("[en, ur]", "[english]", 6, "language tags"),
        ("[en, ur]", "[en, en]", 6, "different language tags"),
        ("only_if_you_agree", "if_we_like", 7, "never, only_if_you_agree, child_or_life_in_danger"),
        ("phone: 020 7946 0018", "phone: 999", 8, "reach: phone: the phone is that of the police"),
        ("free: true", "free: yes", 8, "reach: free must be true or false"),
        ("free: true", "fre: true", 8, "unknown key 'fre'; did you mean free?"),
        ("signed: 2026-03-01", "signed: 2030-03-01", 10, "signed is in the future"),
        ("signed: 2026-03-01", "signed: last spring", 10, "must be a date such as 2026-03-01"),
        ("text: firewall-v1", "text: firewall-v2", 10, "must be one of firewall-v1"),
        ('by: "A Trustee", ', "", 10, "pledge: by is missing"),
        ('    pledge: {signed: 2026-03-01, by: "A Trustee", text: firewall-v1}\n', "", 2, "pledge is missing"),
        ("plain: words", "plain: everything", 11, "plain must be one of refused, codes, words"),
        ("plain: words", "plain: refused", 12, "plain_reason stands only beside"),
        ("by: folder", "by: telegram", 13, "by telegram is not available yet: use email or folder"),
        ("by: folder", "by: page", 13, "not available yet"),
        ("by: folder", "by: webhook", 13, "not available yet"),
        ("by: folder", "by: pigeon", 13, "digest: by must be one of email, folder"),
        ("by: folder", "by: folder, to: x@harbour.example", 13, "to belongs to email"),
        ("by: folder", "by: email", 13, "digest: to is missing"),
        ("by: folder", "by: email, to: SECRETVALUE@met.police.uk", 13, "to: the address belongs to a public body"),
        ("by: folder", "by: email, to: a@harbour.example, openpgp: k.asc", 13, "the file cannot be read"),
        ("by: folder", "by: folder, by: email", 13, "'by' is here twice"),
        ('at: "08:00"', "at: 8", 13, "must be a time"),
        ('at: "08:00"', 'at: "24:00"', 13, "must be a time"),
    ],
)  # fmt: skip
def test_each_fault_is_told_with_its_line_and_without_values(old: str, new: str, line: int, what: str) -> None:
    """One change to a whole entry, one fault; the entry's first line is line 2."""
    assert old in ENTRY
    (fault,) = faults_of("partners:\n" + ENTRY.replace(old, new))
    assert fault.startswith(f"partners.yaml:{line}: ")
    assert what in fault
    assert "SECRETVALUE" not in fault


def test_plain_needs_a_signed_reason() -> None:
    """Nothing travels in the clear because of one word."""
    text = "partners:\n" + "\n".join(line for line in ENTRY.splitlines() if "plain_reason" not in line)
    assert "plain_reason must say why" in faults_of(text)[0]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "no partners"),
        ("# nothing\n", "no partners"),
        ("[]", "must be a mapping"),
        ("partners: []", "a list with at least one partner"),
        ("partners: {a: 1}", "a list with at least one partner"),
        ("partners:\n  - just text\n", "a partner must be a mapping"),
        ("partners:\n  - key: [unclosed\n", "not valid YAML"),
        ("partners:\n\t- key: x\n", "not valid YAML"),
        ("partners: &a [*a]\n", "aliases"),
        ("partner: []", "unknown key 'partner'; did you mean partners?"),
        ("partners:\n  - {? [a]: b}\n", "a key must be a plain word"),
        ("partners: []\n---\npartners: []\n", "not valid YAML"),
        ("partners: \x00", "not valid YAML"),
        ("[" * 600, "not valid YAML"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_list_of_partners_is_refused(text: str, what: str) -> None:
    """From empty to hostile."""
    assert any(what in fault for fault in faults_of(text))


def test_every_fault_is_told_at_once_in_the_order_of_the_file() -> None:
    """An operator mends the file in one go."""
    broken = (
        ENTRY.replace("london", "londn").replace("name: Harbour House", "name: Home Office").replace("folder", "fax")
    )
    faults = faults_of("partners:\n" + broken + ENTRY + ENTRY)
    assert [fault.split(":")[1] for fault in faults] == ["3", "5", "13", "14", "26"]
    assert "another partner has the same" in faults[-1]


@pytest.mark.gpg
def test_a_certificate_is_gated_when_the_file_is_read(keys: Keys) -> None:
    """A good one gives its fingerprint; each bad one is a fault with the line and the reason."""
    found = registry(MAIL, read=lambda _: keys.good).partners["harbour-house"]
    assert found.certificate is not None
    assert found.certificate.fingerprint == keys.fingerprint
    assert (found.encrypted, found.in_clear, found.plain) == (True, "refused", "refused")
    for reason, raw in keys.bad.items():
        (fault,) = faults_of("partners:\n" + MAIL, read=lambda _, raw=raw: raw)
        assert fault.startswith("partners.yaml:11: digest: openpgp: ")
        assert reason in fault


def test_the_operator_is_told_of_a_certificate_that_will_end() -> None:
    """A month ahead, since from that day its digests wait."""
    ending = Certificate("00" * 20, b"", date(2026, 12, 5))
    found = Registry({"harbour-house": partner(certificate=ending)})
    assert "refused from 2026-12-05 on" in found.notes(TODAY)[0]
    assert found.notes(date(2026, 10, 1)) == ()


def test_a_partner_that_gets_counts_only_is_noted() -> None:
    """Allowed, but the operator should know."""
    text = MAIL.replace(", openpgp: k.asc", "")
    found = registry(text)
    assert found.partners["harbour-house"].in_clear == "counts"
    assert "counts and references only" in found.notes(TODAY)[0]
    assert registry().notes(TODAY) == ()


@pytest.mark.parametrize(
    "change",
    [
        {"name": "Harbor House"}, {"police_rule": "never"}, {"plain": "codes"}, {"courier": "email"},
        {"address": "other@harbour.example"},
    ],
)  # fmt: skip
def test_a_consent_binds_what_the_reporter_was_shown(change: dict[str, str]) -> None:
    """Another name, rule, courier, address or plain: another binding."""
    assert partner(**change).binding != partner().binding


def test_what_the_consent_does_not_bind_changes_nothing() -> None:
    """New opening hours hold back no report."""
    assert partner(answers_within="1 day", languages=("en",), regions=("all",)).binding == partner().binding
    assert len(partner().binding) == 64


@given(st.text(max_size=200))
@settings(deadline=None)
def test_any_text_is_refused_with_lines(text: str) -> None:
    """No text makes it fail in another way; every fault has a line."""
    assert all(fault.startswith("partners.yaml:") for fault in faults_of(text))


@given(
    st.integers(0, len(ENTRY) - 1),
    st.sampled_from(["", ":", "\t", "'", '"', "[", "}", "#", "&", "*", "!", "\n", "é", "0"]),
)
@settings(deadline=None)
def test_any_single_slip_is_read_or_refused(place: int, slip: str) -> None:
    """A typing mistake anywhere gives a registry or faults, never something else."""
    try:
        found = registry(ENTRY[:place] + slip + ENTRY[place + 1 :])
    except PartnersWrong as wrong:
        assert wrong.faults  # noqa: PT017 - either outcome is right
    else:
        assert len(found.partners) == 1


@pytest.mark.gpg
def test_an_expired_certificate_keeps_only_its_own_partner_from_being_offered(keys: Keys) -> None:
    """For `check` it is a fault; a bot that starts holds that partner's digests and serves all others."""
    raw = keys.bad["the certificate has expired"]  # on 31 January 2025
    ended = date(2025, 1, 31)
    text = "partners:\n" + MAIL
    with pytest.raises(PartnersWrong, match="expired"):
        load(text, "partners.yaml", lambda _: raw, FLOW, TODAY)
    kept = load(text, "partners.yaml", lambda _: raw, FLOW, TODAY, keep_expired=True)
    assert kept.notes(TODAY)
    assert route(kept, SESSION, TODAY) == ()
    assert route(kept, SESSION, ended - timedelta(days=1)) != ()
