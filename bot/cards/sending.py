"""The cards on which something is decided: which service, exactly what, the code, what lies under it."""

from datetime import datetime

from bot.cards.card import Card, Option, chunks, heading, text
from bot.cards.sight import Copy, Sight
from flows.model import Node, Offer
from flows.taps import PICK, parts_to_send
from flows.wording import (
    BUTTONS,
    CALL_COSTS,
    CALL_IS_FREE,
    CALL_WORDS_FOR,
    CALL_WORDS_USE,
    CODE_HIDDEN,
    COPY_KEPT_UNTIL,
    DAY_AND_TIME,
    INTERPRETERS,
    NOT_READ_BEFORE,
    NOT_THESE_PARTS,
    NOTES,
    NOTHING_CHOSEN_YET,
    ON_THE_WAY,
    ONE_OF_SEVERAL,
    OPEN_HOURS,
    PARTS,
    PARTS_MEAN,
    POLICE_RULES,
    SEND_THESE_PARTS,
    SHOW_CODE,
    STATUS,
    THEY_ANSWER_WITHIN,
    TOLD_ON,
    WHAT_THEY_RECEIVE,
    WOMEN_ANSWER,
    YOU_CALL_THEM,
    YOU_SAID_YES_TO,
    YOUR_CODE,
    YOUR_COPY,
)
from locales import Say
from partners.call_words import spoken_to_both
from partners.saying import isolated
from partners.summary import Line, plain_words


def offers(sight: Sight, node: Node) -> Card:
    """The services that fit, each with its rule about the police, and how it is reached."""
    say = sight.say
    blocks = [text(say(node.text))]
    options: list[Option] = []
    for offer in sight.offers:
        blocks.append(f"{heading(isolated(offer.name, say))}\n" + "\n".join(text(line) for line in about(offer, say)))
        options.append((PICK + offer.partner, _ticked(offer.name, offer.partner in sight.session.chosen)))
    named = tuple((option.id, say(option.label)) for option in node.options)
    return Card(tuple(blocks), (*options, ("done", say(BUTTONS["done"])), *named))


def about(offer: Offer, say: Say) -> tuple[str, ...]:
    """A service as it is shown before consent."""
    lines = [say(POLICE_RULES[offer.police_rule], name=offer.name), say(ON_THE_WAY[offer.plain], name=offer.name)]
    if offer.phone:
        lines += [say(YOU_CALL_THEM), isolated(offer.phone, say)]
    if offer.phone and offer.free is not None:
        lines.append(say(CALL_IS_FREE if offer.free else CALL_COSTS))
    if offer.hours:
        lines.append(say(OPEN_HOURS, hours=offer.hours))
    lines += [say(said) for said, so in ((WOMEN_ANSWER, offer.women_answer), (INTERPRETERS, offer.interpreter)) if so]
    lines.append(say(THEY_ANSWER_WITHIN, time=offer.answers_within))
    return tuple(lines)


def wording(offer: Offer, parts: tuple[str, ...], held: tuple[str, ...], say: Say) -> tuple[str, ...]:
    """The exact lines agreed to: which parts go, which do not, and the service's own rules as they were shown."""
    left = tuple(part for part in held if part not in parts)
    lines = [say(SEND_THESE_PARTS, name=offer.name, parts=listed(parts, say))] if parts else [say(NOTHING_CHOSEN_YET)]
    if left:
        lines.append(say(NOT_THESE_PARTS, name=offer.name, parts=listed(left, say)))
    return (*lines, *about(offer, say))


def listed(parts: tuple[str, ...], say: Say) -> str:
    """Part labels in a row."""
    return " · ".join(say(PARTS[part]) for part in parts)


def consent(sight: Sight, node: Node) -> Card:
    """Exactly what one service would receive, a switch for each part, yes and no."""
    say, session = sight.say, sight.session
    offer = sight.offer(session.chosen[session.at])
    if offer is None:  # taken out of the offer meanwhile: nothing would be received, and only no is heard
        refusal = tuple((option.id, say(option.label)) for option in node.options if option.id == "no")
        return Card((text(say(NOTES["changed_since"])),), refusal)
    held = parts_to_send(sight.flow, session, offer)
    given = session.consents.get(offer.partner, ())
    head = [heading(isolated(offer.name, say))]
    if len(session.chosen) > 1:
        head.append(text(say(ONE_OF_SEVERAL, number=session.at + 1, count=len(session.chosen))))
    blocks = [text(say(node.text)), "\n".join(text(line) for line in wording(offer, given, held, say))]
    if due := sight.next_digest.get(offer.partner):
        blocks.append(text(say(NOT_READ_BEFORE, name=offer.name, day=moment(due, say))))
    blocks += [
        "\n".join(text(say(PARTS_MEAN[part])) for part in held),
        heading(say(WHAT_THEY_RECEIVE, name=offer.name)),
    ]
    blocks += drawn(sight.preview, say)
    options = [(part, _ticked(say(PARTS[part]), part in given)) for part in held]
    if len(held) > 1:
        options.append(("all", say(BUTTONS["all"])))
    options += [(option.id, say(option.label)) for option in node.options]
    return Card(tuple(blocks), tuple(options), head="\n".join(head), at_the_end=("yes",))


def drawn(lines: tuple[Line, ...], say: Say) -> tuple[str, ...]:
    """The lines of a summary as blocks: the same for the preview and for the reporter's copy."""
    blocks: list[str] = []
    for line in lines:
        if line.words is None:
            blocks.append(f"{heading(line.label)}\n" + "\n".join(text(value) for value in line.values))
        else:
            first, *rest = chunks(plain_words(line.words, say))
            blocks.append(f"{heading(line.label)}\n{text(first)}")
            blocks += [text(more) for more in rest]
    return tuple(blocks)


def code(sight: Sight, node: Node) -> Card:
    """The code and the call words, to be written down: shown on a tap, hidden again after a while."""
    say = sight.say
    options = tuple((option.id, say(option.label)) for option in node.options)
    if sight.receipt is None:
        return Card((text(say(node.text)), text(say(CODE_HIDDEN))), (("show_code", say(SHOW_CODE)), *options))
    blocks = [text(say(node.text)), f"{heading(say(YOUR_CODE))}\n<code>{text(isolated(sight.receipt, say))}</code>"]
    for partner, words in sight.call_words.items():
        offer = sight.offer(partner)
        name = offer.name if offer else partner
        blocks.append(f"{heading(say(CALL_WORDS_FOR, name=name))}\n{text(spoken_to_both(words, say))}")
    if sight.call_words:
        blocks.append(text(say(CALL_WORDS_USE)))
    return Card(tuple(blocks), options)


def send(sight: Sight, node: Node) -> Card:
    """The last step: to whom, which parts, and when somebody reads it at the earliest."""
    say = sight.say
    blocks = [text(say(node.text))]
    for partner in sight.session.chosen:
        if offer := sight.offer(partner):
            given = sight.session.consents.get(partner, ())
            lines = [say(SEND_THESE_PARTS, name=offer.name, parts=listed(given, say))]
            if partner in sight.next_digest:
                lines.append(say(NOT_READ_BEFORE, name=offer.name, day=moment(sight.next_digest[partner], say)))
            blocks.append("\n".join(text(line) for line in lines))
    return Card(tuple(blocks), tuple((option.id, say(option.label)) for option in node.options))


def moment(due: datetime, say: Say) -> str:
    """When a digest is due, in words."""
    return say(DAY_AND_TIME, day=say.date(due.date()), time=due.strftime("%H:%M"))


def status(sight: Sight, node: Node) -> Card:
    """What lies under the code: what became of it, the reporter's own copy, and every yes."""
    say = sight.say
    options = tuple((option.id, say(option.label)) for option in node.options)
    if sight.copy is None:
        return Card((text(say(node.text)),), tuple(option for option in options if option[0] == "home"))
    return Card((text(say(node.text)), *_copy(sight.copy, say)), options)


def _copy(copy: Copy, say: Say) -> tuple[str, ...]:
    blocks = [text(say(TOLD_ON, day=say.date(copy.made)))]
    for standing in copy.standings:
        day = {"day": say.date(standing.day)} if standing.day else {}
        blocks.append(text(say(STATUS[standing.status], name=standing.partner, **day)))
    blocks += [heading(say(YOUR_COPY)), *drawn(copy.lines, say)]
    blocks.append("\n".join([heading(say(YOU_SAID_YES_TO)), *(text(line) for line in copy.agreed)]))
    return (*blocks, text(say(COPY_KEPT_UNTIL, day=say.date(copy.kept_until))))


def _ticked(label: str, on: bool) -> str:
    return f"✓ {label}" if on else label
