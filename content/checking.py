"""What is wrong across the facts, and what the operator must be told about them."""

import datetime
from collections import Counter
from collections.abc import Iterator
from typing import Final

from content.facts import Facts, Service
from content.reading import Fault
from content.showing import SHOWS, may_be_shown, never_said, shown_texts

BY_AND_FOR: Final = "domestic_abuse_migrant"
"""Services led by and for Black, minoritised and migrant women."""
CALL_EVERY: Final = datetime.timedelta(days=92)
"""Three months: how often somebody calls each number (services.yaml, `meta.rule`)."""
READ_EVERY: Final = datetime.timedelta(days=183)
"""Half a year: how often the rights are gone through again; the rules changed more than once a year since 2023."""
LONGEST_REGION: Final = 40
"""Characters; a region's name stands on a button."""


def faults(facts: Facts) -> Iterator[Fault]:
    """Repeated ids, unknown regions and services, and anything shown that must never be said."""
    yield from _twice(facts)
    known = {one.id for one in facts.all_services}
    for item in (item for topic in facts.rights for item in topic.items):
        line = facts.line("rights.yaml", item.id)
        if item.service is not None and item.service not in known:
            yield Fault("rights.yaml", line, f"there is no service {item.service!r}")
        if item.shown and (claim := never_said(item.text, facts.never_say)):
            yield Fault("rights.yaml", line, f"this must never be said: {claim.claim}")
    for service in facts.all_services:
        yield from _service_wrong(facts, service)
    for region in facts.regions:
        line = facts.line("regions.yaml", region.id)
        if len(region.name) > LONGEST_REGION:
            yield Fault("regions.yaml", line, f"a region's name stands on a button: at most {LONGEST_REGION} letters")
        if any(listed.get("id") not in known for listed in region.services):
            yield Fault("regions.yaml", line, "it lists a service that services.yaml does not have")


def _twice(facts: Facts) -> Iterator[Fault]:
    every = {
        "rights.yaml": [item.id for topic in facts.rights for item in topic.items],
        "services.yaml": [one.id for one in facts.all_services],
        "regions.yaml": [one.id for one in facts.regions],
    }
    for file, ids in every.items():
        for one, times in Counter(ids).items():
            if times > 1:
                yield Fault(file, facts.line(file, one), f"the id {one!r} is used {times} times")


def _service_wrong(facts: Facts, service: Service) -> Iterator[Fault]:
    line = facts.line("services.yaml", service.id)
    known = {one.id for one in facts.regions} | {"national"}
    for region in service.regions:
        if region not in known:
            yield Fault("services.yaml", line, f"there is no region {region!r} in regions.yaml")
    claims = [one for one in facts.never_say if not (one.unless and service.hours_confirmed)]
    if may_be_shown(service):
        for said in (service.name, *shown_texts(service)):
            if claim := never_said(said, claims):
                yield Fault("services.yaml", line, f"this must never be said: {claim.claim}")


def warnings(facts: Facts, today: datetime.date) -> list[str]:
    """Numbers nobody called in three months, regions without a line, rights not gone through in half a year."""
    return [*_uncalled(facts, today), *_without_line(facts), *_old(facts, today)]


def _uncalled(facts: Facts, today: datetime.date) -> Iterator[str]:
    for one in facts.all_services:
        if one.called is None or not today - CALL_EVERY <= one.called <= today:
            line = facts.line("services.yaml", one.id)
            yield f"services.yaml:{line}: nobody has called {one.name} in the last three months"


def _without_line(facts: Facts) -> Iterator[str]:
    lines = [one for one in facts.all_services if may_be_shown(one) and one.phone]
    for region in facts.regions:
        local = [one for one in lines if region.id in one.regions and one.category in SHOWS["domestic_abuse"]]
        where = f"regions.yaml:{facts.line('regions.yaml', region.id)}: {region.name}"
        if not local:
            yield f"{where} has no local domestic abuse line that may be shown"
        if not any(one.category == BY_AND_FOR for one in local):
            yield f"{where} has no line by and for migrant women that may be shown"


def _old(facts: Facts, today: datetime.date) -> Iterator[str]:
    for item in (item for topic in facts.rights for item in topic.items if item.shown):
        if today - facts.checked(item) > READ_EVERY:
            line = facts.line("rights.yaml", item.id)
            yield f"rights.yaml:{line}: {item.id} was last checked more than half a year ago"
