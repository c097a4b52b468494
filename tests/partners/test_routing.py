"""Which partners are offered, and in which order."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from flows.model import Session
from partners.partner import Partner
from partners.registry import Registry
from partners.routing import route, speaks
from tests.partners.examples import SESSION, partner


def among(*partners: Partner) -> Registry:
    """A registry of these."""
    return Registry({one.key: one for one in partners})


DARI = replace(SESSION, language="fa-AF")


def offered(registry: Registry, session: Session = DARI) -> list[str]:
    """The keys, in the order offered."""
    return [offer.partner for offer in route(registry, session)]


LOCAL = partner(key="local", regions=("london",), languages=("en",))
FAR = partner(key="far", regions=("greater_manchester",), languages=("en", "fa"))
NATIONAL = partner(key="national", regions=("all",), languages=("en",))
PERSIAN = partner(key="persian", regions=("all",), languages=("en", "fa"))
OTHER = partner(key="other", topics=("domestic_abuse",), regions=("all",))
ALL = among(NATIONAL, LOCAL, FAR, PERSIAN, OTHER)


def test_those_who_speak_the_language_come_first_and_then_the_local_ones() -> None:
    """A Dari speaker in London: the Persian speakers, then the local ones, then the others."""
    assert offered(ALL) == ["persian", "local", "national"]


def test_somewhere_else_or_no_answer_fits_only_partners_for_all_regions() -> None:
    """Nobody is sent to a service that cannot take them."""
    elsewhere = replace(DARI, answers={"region": ("elsewhere",)})
    assert offered(ALL, elsewhere) == offered(ALL, replace(DARI, answers={})) == ["persian", "national"]


def test_no_topic_fits_nobody() -> None:
    """Before it is said what it is about, nothing is offered."""
    assert offered(ALL, replace(DARI, topic=None)) == []


def test_an_offer_shows_the_rule_the_reach_and_what_travels_in_the_clear() -> None:
    """What the consent card needs, with the binding that consent is given to."""
    (offer,) = route(among(LOCAL), SESSION)
    assert (offer.police_rule, offer.phone, offer.plain) == ("only_if_you_agree", "020 7946 0018", "words")
    assert offer.binding == LOCAL.binding


def test_a_language_is_spoken_whatever_its_script_or_country() -> None:
    """Dari and Persian, Kurmanji in two scripts."""
    assert speaks(PERSIAN, "fa-AF")
    assert speaks(partner(languages=("ku-Arab",)), "ku")
    assert not speaks(PERSIAN, "ar")


@given(st.permutations([LOCAL, FAR, NATIONAL, PERSIAN, OTHER]), st.sampled_from(["london", "elsewhere", "nowhere"]))
def test_only_fitting_partners_are_offered_in_any_file_order(order: list[Partner], region: str) -> None:
    """Topic and region hold whatever the order; the same session gets the same offers."""
    session = replace(DARI, answers={"region": (region,)})
    registry = among(*order)
    assert route(registry, session) == route(registry, session)
    for offer in route(registry, session):
        fitting = registry.partners[offer.partner]
        assert "hate_crime" in fitting.topics
        assert fitting.regions == ("all",) or region in fitting.regions
