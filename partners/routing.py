"""Which partners fit a report."""

from datetime import date, timedelta

from flows.model import Offer, Session
from partners.partner import Partner, certificate_ends
from partners.registry import Registry

ELSEWHERE = "elsewhere"
"""The answer "somewhere else in England": only partners for all regions fit it, as when the question was skipped."""


def route(registry: Registry, session: Session, today: date | None = None) -> tuple[Offer, ...]:
    """The partners that take this topic in this region: first those who speak the language, then the local ones, then
    by the order of the file. The same session always gets the same order. One whose certificate has expired by `today`
    is not offered: what was sent to it would wait."""
    region = (session.answers.get("region") or (ELSEWHERE,))[0]
    fitting = [
        partner
        for partner in registry.partners.values()
        if session.topic in partner.topics
        and ("all" in partner.regions or region in partner.regions)
        and not (today and certificate_ends(partner, today + timedelta(days=1)))
    ]
    fitting.sort(key=lambda partner: (not speaks(partner, session.language), "all" in partner.regions))
    return tuple(offer(partner) for partner in fitting)


def speaks(partner: Partner, language: str) -> bool:
    """Whether its people speak this language, whatever the script or the country."""
    return primary(language) in {primary(spoken) for spoken in partner.languages}


def primary(tag: str) -> str:
    """The language of a tag, without script and country."""
    return tag.replace("_", "-").split("-")[0].lower()


def offer(partner: Partner) -> Offer:
    """The partner as the reporter sees it before consent."""
    reach = partner.reach
    return Offer(
        partner=partner.key,
        name=partner.name,
        police_rule=partner.police_rule,
        phone=reach.phone,
        free=reach.free,
        hours=reach.hours,
        women_answer=reach.women_answer,
        interpreter=reach.interpreter,
        answers_within=partner.answers_within,
        plain=partner.in_clear,
        binding=partner.binding,
        parts=partner.carries,
    )
