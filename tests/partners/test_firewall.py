"""The firewall refuses public bodies, however they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partners.firewall import PUBLIC_DOMAINS, RefusedRecipient, allow_address, allow_name, allow_phone

NGO_ADDRESSES = (
    "digest@harbour.example", "reports+today@a-b.org.uk", "Desk@Harbour.Example", "o_ne.two@women.charity.org",
    "intake@unhcr.org", "desk@modern-life.org", "team@nhsx-watchers.org", "a@governance-trust.org", "mod@mod.org",
)  # fmt: skip
PUBLIC_ADDRESSES = (
    "a@police.uk", "a@met.police.uk", "a@kent.pnn.police.uk", "A@MET.POLICE.UK", "a@cityoflondon.police.uk",
    "a@cps.gov.uk", "a@homeoffice.gov.uk", "a@digital.homeoffice.gov.uk", "a@leeds.gov.uk", "a@mod.uk", "a@rn.mod.uk",
    "a@parliament.uk", "a@nationalcrimeagency.gov.uk", "a@kent.police.cjsm.net", "a@example.cjsm.net", "a@nhs.net",
    "a@trust.nhs.uk", "a@judiciary.uk", "a@gov.scot", "a@gov.pl", "a@interior.gouv.fr", "a@state.gov", "a@army.mil",
    "a@europol.europa.eu", "a@report-it.org.uk", "a@westmidlandspolice.org", "a@kent-police.com", "a@homeoffice.org",
    "a@home-office.org", "a@immigrationenforcement.example", "a@border-force.example", "a@police.uk.example.org",
    "a@gov.uk.example.org", "a@polis.police.example",
)  # fmt: skip
DISGUISED = (
    "a@police.uk.", "a@police.uk..", "a@police .uk", " a@met.police.uk", "a@met.police.uk\n", "a@met.police.uk\tx",
    "a@mеt.police.uk", "a@police。uk", "a@ｐｏｌｉｃｅ.uk", "a@pol\u200bice.uk", "a@xn--plice-kta.uk",
    "a@xn--80ak6aa92e.com", '"a b"@met.police.uk', '"digest@harbour.example"@met.police.uk',
    "Harbour House <a@met.police.uk>", "digest@harbour.example <a@met.police.uk>",
    "a@harbour.example, b@met.police.uk", "a@harbour.example;b@police.uk", "a(digest@harbour.example)@met.police.uk",
    "a@(x)met.police.uk", "a%met.police.uk@relay.example", "met.police.uk!a@relay.example",
    "@relay.example:a@met.police.uk", "a@b@met.police.uk", "a@[127.0.0.1]", "a@127.0.0.1", "a@localhost", "a@",
    "@met.police.uk", "met.police.uk", "", "a..b@harbour.example", ".a@harbour.example", "a@harbour..example",
    "a@-harbour.example", "a@harbour.example\x00", "a@p0lice.org", "a@po1ice.org", "kent.police@mail.example",
    "police+x@mail.example", "home.office@mail.example", "homeoffice@mail.example", "h0me0ffice@mail.example",
    "ukvi@mail.example", "x-cps@mail.example", "a" * 65+ "@b.org", "bcc:a@met.police.uk", "mailto:a@met.police.uk",
    "a@met.police.uk?subject=x", "a@harbour.example\r\nBcc: x@police.uk",
)  # fmt: skip
NGO_NAMES = (
    "Harbour House", "Refugee Council", "Metropolis Women's Centre", "Anglo-Polish Centre", "Dom Polski",
    "بيت الميناء", "Жіночий центр", "Sparkhill Sisters", "Ministry of Hope", "The Governance Trust",
    "Scarborough Council of Faiths", "Café Amitié", "পূর্ব লন্ডন", "خانه‌ی بندر",
)  # fmt: skip
PUBLIC_NAMES = (
    "Kent Police", "kent POLICE", "The Home Office", "Home  Office", "Home-Office", "HomeOffice",
    "Immigration Enforcement", "Friends of Immigration Enforcement", "UKVI", "Border Force",
    "UK Visas and Immigration", "CPS London", "P0lice", "Po1ice", "Pоlice", "Ροlice", "Ρоliсе", "Ｐｏｌｉｃｅ",
    "P o l i c e", "P.o.l.i.c.e", "Pölice", "Pol\u200bice", "Pol\u00adice", "\u202eecilop", "Leeds City Council",
    "Avon and Somerset Constabulary", "National Crime Agency", "Polizei", "Policía", "Полиция", "شرطة لندن",
    "Embassy of Nowhere", "𝐏𝐨𝐥𝐢𝐜𝐞", "ⓅⓄⓁⒾⒸⒺ", "NHS Trust", "Police & Crime Commissioner", "Crimestoppers",
)  # fmt: skip


@pytest.mark.parametrize("address", NGO_ADDRESSES)
def test_an_ngo_address_passes_in_lower_case(address: str) -> None:
    """What an NGO may have, near misses among them."""
    assert allow_address(address) == address.lower()


@pytest.mark.parametrize("address", [*PUBLIC_ADDRESSES, *DISGUISED])
def test_a_public_body_or_a_disguise_is_refused(address: str) -> None:
    """Forces, departments, secure mail, foreign states; and every spelling that hides one."""
    with pytest.raises(RefusedRecipient):
        allow_address(address)


@pytest.mark.parametrize("name", NGO_NAMES)
def test_an_ngo_name_passes(name: str) -> None:
    """Names in any alphabet, near misses among them."""
    assert allow_name(name) == name


@pytest.mark.parametrize("name", PUBLIC_NAMES)
def test_the_name_of_a_public_body_is_refused(name: str) -> None:
    """Spelled with other letters, digits, spaces or hidden characters, too."""
    with pytest.raises(RefusedRecipient):
        allow_name(name)


@pytest.mark.parametrize("phone", ["020 7946 0018", "+44 20 7946 0018", "0800-000 111", "(020) 7946 0018"])
def test_a_number_that_can_be_dialled_passes(phone: str) -> None:
    """As people write them."""
    assert allow_phone(phone) == phone


@pytest.mark.parametrize("phone", ["999", "1 0 1", "112", "call us", "", "٠٢٠٧٩٤٦", "020 7946 0018 ext 5"])
def test_a_police_number_or_none_is_refused(phone: str) -> None:
    """The number on the consent card must lead to the service."""
    with pytest.raises(RefusedRecipient):
        allow_phone(phone)


@given(st.sampled_from(PUBLIC_DOMAINS), st.from_regex(r"\A([a-z0-9]{1,9}\.){0,3}\Z"), st.randoms(use_true_random=False))
def test_nothing_under_a_public_domain_passes_in_any_case(domain: str, below: str, chance) -> None:
    """Sub-domains and capital letters change nothing."""
    written = "".join(char.upper() if chance.random() < 0.5 else char for char in below + domain)
    with pytest.raises(RefusedRecipient):
        allow_address("a@" + written)


@given(st.text(max_size=60))
def test_any_text_is_a_plain_address_or_refused(text: str) -> None:
    """Nothing else is raised; what passes has exactly one @, is ASCII, and names no public domain."""
    try:
        address = allow_address(text)
    except RefusedRecipient:
        return
    assert address.isascii()
    assert address.count("@") == 1
    assert not any(address.endswith(("@" + public, "." + public)) for public in PUBLIC_DOMAINS)


@given(st.from_regex(r"\A[a-zA-Z0-9._+@<>\"() %!:;,-]{1,30}@(met\.)?police\.uk[.]?\Z"))
def test_no_prefix_gets_mail_to_the_police(address: str) -> None:
    """Whatever stands before it, the domain is the police's."""
    with pytest.raises(RefusedRecipient):
        allow_address(address)


@given(st.text(max_size=20), st.text(max_size=20))
def test_no_name_with_the_word_police_passes(before: str, after: str) -> None:
    """Whatever stands around it."""
    with pytest.raises(RefusedRecipient):
        allow_name(f"{before} Police {after}")
