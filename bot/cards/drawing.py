"""The one table from kinds of cards to how they are drawn."""

from collections.abc import Callable, Mapping
from typing import Final

from bot.cards import asking, sending
from bot.cards.card import Card, Option, screen
from bot.cards.sight import Sight
from bot.phone import Screen
from flows.model import Kind, Node
from flows.wording import NOTES

_DRAW: Final[Mapping[Kind, Callable[[Sight, Node], Card]]] = {
    "language": asking.language,
    "menu": asking.menu,
    "choose": asking.question,
    "choose_many": asking.question,
    "write": asking.write,
    "review": asking.review,
    "hide": asking.hide,
    "show": asking.show,
    "page": asking.menu,
    "content": asking.facts,
    "services": asking.facts,
    "offers": sending.offers,
    "consent": sending.consent,
    "code": sending.code,
    "code_back": asking.menu,
    "send": sending.send,
    "enter_code": asking.menu,
    "status": sending.status,
}


def draw(sight: Sight, note: str | None = None, *, outlives_session: bool = False) -> Screen:
    """The screen of the session's card. `note` is one of `flows.model.NOTES`.

    With `outlives_session` the buttons carry the language, because no session will be there to look it up in.
    """
    node = sight.flow.nodes[sight.session.node]
    key = sight.session.language if outlives_session else str(sight.session.step)
    said = sight.say(NOTES[note]) if note else None
    return screen(_DRAW[node.kind](sight, node), node, sight.session, sight.say, note=said, key=key)


def labels(sight: Sight) -> tuple[Option, ...]:
    """The options that stand on the screen and their labels, for somebody who types a label: none from other pages."""
    return tuple((button.data.split(".")[2], button.label) for row in draw(sight).buttons for button in row)
