"""The facts of `content/` as blocks of text: services and rights, each with when it was last checked."""

from typing import Final

from bot.cards.card import text
from content import Content, Item, Service
from flows.wording import CALL_COSTS, CALL_IS_FREE, INDEPENDENT, LANGUAGES, LAST_CHECKED, NO_NUMBERS, OPEN_HOURS
from locales.saying import FSI, PDI, Say

_SIMPLY_YES: Final = ("yes", "yes (charity)")
"""Answers that need no line: what a reporter should know is who is not, or works closely with them."""


def services(facts: Content, region: str | None, show: str, say: Say) -> tuple[str, ...]:
    """One block a service, the region's own first; a kind word where there is none."""
    found = facts.services(region, show)
    return tuple(_service(facts, one, say) for one in found) or (text(say(NO_NUMBERS)),)


def rights(facts: Content, topic: str, say: Say) -> tuple[str, ...]:
    """One block a statement that may be shown, with its source."""
    return tuple(_item(facts, item, say) for item in facts.rights_for_reporters(topic))


def _isolated(latin: str, say: Say) -> str:
    """A name, number or address as it may stand on a line of its own in a right-to-left text."""
    return f"{FSI}{latin}{PDI}" if say.rtl else latin


def _service(facts: Content, one: Service, say: Say) -> str:
    lines = [f"<b>{text(_isolated(one.name, say))}</b>", text(say(one.serves))]
    lines += [text(_isolated(number, say)) for number in (one.phone, one.phone_alt) if number]
    lines += [text(say(how)) for how in (one.how, one.silent) if how]
    if one.phone and one.free_to_call is not None:
        lines.append(text(say(CALL_IS_FREE if one.free_to_call else CALL_COSTS)))
    if one.seen_languages:
        lines.append(text(say(LANGUAGES, languages=" · ".join(say(language) for language in one.seen_languages))))
    if one.independent_of_police not in _SIMPLY_YES:
        lines.append(text(say(INDEPENDENT, answer=say(one.independent_of_police))))
    if one.seen_hours:
        lines.append(text(say(OPEN_HOURS, hours=say(one.seen_hours))))
    lines += [text(_isolated(address, say)) for address in (one.email, one.seen_url) if address]
    if one.show_warning:
        lines.append(f"<b>{text(say(one.show_warning))}</b>")
    lines.append(f"<i>{text(say(LAST_CHECKED, day=say.date(facts.checked(one))))}</i>")
    return "\n".join(lines)


def _item(facts: Content, item: Item, say: Say) -> str:
    sources = "; ".join(f"{source.org}, {source.date}" if source.date else source.org for source in item.sources[:2])
    lines = [text(say(item.text))]
    if warning := facts.warning(item):
        lines.append(f"<b>{text(say(warning))}</b>")
    if sources:
        lines.append(f"<i>{text(_isolated(sources, say))}</i>")
    lines.append(f"<i>{text(say(LAST_CHECKED, day=say.date(facts.checked(item))))}</i>")
    return "\n".join(lines)
