"""What one partner receives of one report: coded answers and clean text only, and only what was agreed to.

The preview and the digest are both made from `lines`, so that they are the same field for field.
"""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from babel import Locale, UnknownLocaleError

from flows.model import PARTS, Consent, Flow, Session
from partners.call_words import CallWords, spoken_to_both
from partners.partner import Partner
from partners.record import Summary, SummaryWrong
from partners.routing import ELSEWHERE, primary
from partners.saying import Sayer, isolated
from partners.wording import ANOTHER_LANGUAGE, CHIPS, PART_LABELS, TOPICS
from privacy.coarsen import coarse_answers, coarse_language, rare_traits
from privacy.text import Chip, CleanText

OTHER: Final = "other"
"""What stands for a language that is not told: the answer "Another language"."""
ANSWER_IN: Final = "answer_in"


class ConsentDoesNotFit(Exception):
    """The consent was given to another partner, or to this one as it no longer is."""


@dataclass(frozen=True, slots=True, repr=False)
class Line:
    """One line of a preview or digest: a label, and coded values or clean words."""

    label: str
    values: tuple[str, ...] = ()
    words: CleanText | None = field(default=None)

    def __repr__(self) -> str:
        return "Line(***)"


def summarise(
    flow: Flow,
    partner: Partner,
    session: Session,
    consent: Consent,
    reference: str,
    call_words: CallWords,
    wording: tuple[str, ...],
    made: date,
) -> Summary:
    """What this partner receives of this session. Consent may be to no part yet: that is how a preview begins.

    Raises ConsentDoesNotFit: it names another partner, unknown parts, or the partner has changed since.
    """
    if consent.partner != partner.key or consent.binding != partner.binding or not set(consent.parts) <= set(PARTS):
        raise ConsentDoesNotFit("the consent is not to this partner as it is now")
    parts = tuple(part for part in PARTS if part in consent.parts)
    region = (session.answers.get("region") or (ELSEWHERE,))[0]
    answers = coarse_answers(_answers(flow, session, parts))
    traits = rare_traits(answers)
    if ANSWER_IN in answers:
        answers[ANSWER_IN] = _coarse_choice(answers[ANSWER_IN], region, traits)
    whole = Summary(
        reference=reference,
        partner=partner.key,
        made=made,
        topic=session.topic,
        urgent=any(set(flow.fields[name].urgent).intersection(chosen) for name, chosen in answers.items()),
        answers=answers,
        words=_unnumbered(session.words) if "words" in parts else CleanText(),
        language=_coarse(primary(session.language), region, traits) if "language" in parts else None,
        call_words=call_words,
        parts=parts,
        wording=wording,
        binding=consent.binding,
    )
    return travelling(flow, partner, whole)


def _coarse(language: str, region: str, traits: int) -> str:
    """The language, or OTHER where it would point at few people there."""
    return coarse_language(language, region, traits) or OTHER


def _coarse_choice(chosen: tuple[str, ...], region: str, traits: int) -> tuple[str, ...]:
    """The same for a language chosen as an answer; the ids of those answers are tags with `_` for `-`."""
    return tuple(one if coarse_language(one, region, traits) else OTHER for one in chosen)


def travelling(flow: Flow, partner: Partner, summary: Summary) -> Summary:
    """The summary without what may not travel to this partner. Applied before the preview, and again to the digest."""
    if not partner.carries:
        return replace(
            summary, topic=None, urgent=False, answers={}, words=CleanText(), language=None, call_words=None, parts=()
        )
    parts = tuple(part for part in summary.parts if part in partner.carries)
    return replace(
        summary,
        answers={name: chosen for name, chosen in summary.answers.items() if _travels(flow, partner, parts, name)},
        words=summary.words if "words" in parts else CleanText(),
        language=summary.language if "language" in parts else None,
        parts=parts,
    )


def _travels(flow: Flow, partner: Partner, parts: tuple[str, ...], name: str) -> bool:
    """Whether an answer may travel. One that the flow no longer asks has no part: it goes only where everything may."""
    if name in flow.fields:
        return flow.fields[name].part in parts
    return set(partner.carries) == set(PARTS)


def _answers(flow: Flow, session: Session, parts: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """The coded answers of the agreed parts, in the order in which the flow asks."""
    return {
        name: tuple(option for option in known.options if option in session.answers[name])
        for name, known in flow.fields.items()
        if known.part in parts and session.answers.get(name)
    }


def _unnumbered(words: CleanText) -> CleanText:
    """The words without the places of withheld ones: those stay in the draft."""
    return CleanText(tuple(piece if isinstance(piece, str) else Chip(piece.kind) for piece in words.pieces))


def lines(flow: Flow, summary: Summary, say: Sayer) -> tuple[Line, ...]:
    """The summary as its reader sees it, in the reader's language. The consent's wording is not among them: it is in
    the reporter's language, which may not have been agreed to."""
    found = [Line(say("Reference"), (isolated(summary.reference, say),))]
    if summary.call_words is not None:
        found.append(Line(say("Call words"), (spoken_to_both(summary.call_words, say),)))
    if summary.topic is not None:
        found.append(Line(say("Told on"), (say.date(summary.made),)))
        found.append(Line(say("About"), (say(TOPICS[summary.topic]) if summary.topic in TOPICS else summary.topic,)))
    if summary.urgent:
        found.append(Line(say("Urgent"), (say("Yes: there are signs of danger in the answers"),)))
    for name, chosen in summary.answers.items():
        asked = flow.fields.get(name)
        labels = asked.options if asked else {}
        values = tuple(say(labels[option]) if option in labels else option for option in chosen)
        found.append(Line(say(asked.label) if asked else name, values))
    if summary.language is not None:
        found.append(Line(say("Language they wrote in"), (language_name(summary.language, say),)))
    if summary.words.pieces:
        found.append(Line(say("In their own words"), words=summary.words))
    if summary.parts:
        found.append(Line(say("They agreed to send"), tuple(say(PART_LABELS[part]) for part in summary.parts)))
    return tuple(found)


def chip_label(kind: str, say: Sayer) -> str:
    """What stands for a hidden piece of this kind, such as `[name]`."""
    return say(CHIPS[kind])


def plain_words(words: CleanText, say: Sayer) -> str:
    """Clean text with its hidden pieces as labels, in the reader's language."""
    return "".join(piece if isinstance(piece, str) else chip_label(piece.kind, say) for piece in words.pieces)


def language_name(tag: str, say: Sayer) -> str:
    """The name of a language in the reader's language, by CLDR; in English, or as its tag, where that has none."""
    if tag == OTHER:
        return say(ANOTHER_LANGUAGE)
    for reader in (say.language.replace("-", "_"), primary(say.language), "en"):
        try:
            name = Locale.parse(reader).languages.get(tag)
        except (UnknownLocaleError, ValueError):
            continue
        if name:
            return str(name)
    return tag


__all__ = [
    "ConsentDoesNotFit", "Line", "Summary", "SummaryWrong", "chip_label", "language_name", "lines", "plain_words",
    "summarise", "travelling",
]  # fmt: skip
