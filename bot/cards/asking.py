"""The cards that ask and tell: languages, questions, free text and its chips, pages, facts."""

from typing import Final

from bot.cards.card import Card, Option, chunks, heading, text
from bot.cards.facts import rights, services
from bot.cards.sight import Sight
from flows.model import Node
from flows.wording import ASKED_BUTTONS, BUTTONS, IS_IT_A_NAME, NOTHING_WRITTEN, WHY_NO_WORDS
from locales import Say
from partners.summary import plain_words
from privacy.text import may_show, visible_words

WORDS_ON_A_PAGE: Final = 60
"""Word buttons on one card; Telegram takes 100 buttons."""
WORD_SHOWN: Final = 24
"""Characters of a word on its button."""


def language(sight: Sight, node: Node) -> Card:
    """The first card, in every language at once: nobody's language is guessed."""
    every = sight.catalogues.offered
    said = dict.fromkeys(sight.catalogues.say(tag)(node.text) for tag in every)
    options = tuple((tag, sight.catalogues.label(tag)) for tag in every)
    return Card(("\n".join(text(line) for line in said),), options, columns=2)


def question(sight: Sight, node: Node) -> Card:
    """One answer, or several to tick; what was answered before is ticked."""
    say = sight.say
    given = sight.session.answers.get(node.field or "", ())
    options: list[Option] = [
        (option.id, f"✓ {say(option.label)}" if option.id in given else say(option.label)) for option in node.options
    ]
    if node.kind == "choose_many":
        options.append(("done", say(BUTTONS["done"])))
    return Card((text(say(node.text)),), (*options, *_skip(node, say)))


def menu(sight: Sight, node: Node) -> Card:
    """A page or a menu: its options, and Next where it leads on."""
    say = sight.say
    return Card((text(say(node.text)),), (*_next(node, say), *_named(node, say), *_skip(node, say)))


def facts(sight: Sight, node: Node) -> Card:
    """Services that fit the region, or the rights about one topic."""
    say = sight.say
    if node.kind == "services":
        region = (sight.session.answers.get("region") or (None,))[0]
        blocks = services(sight.content, region, node.show or "all", say)
    else:
        blocks = rights(sight.content, node.show or "", say)
    return Card((text(say(node.text)), *blocks), (*_next(node, say), *_named(node, say)))


def write(sight: Sight, node: Node) -> Card:
    """The open question, or why it cannot be asked in this language."""
    say = sight.say
    reads = sight.session.reads
    named = tuple(o for o in _named(node, say) if o[0] != "read" or sight.session.words.pieces)
    said = (text(say(node.text)),) if reads else (text(say(WHY_NO_WORDS)),)
    return Card(said, (*named, *_skip(node, say)))


def review(sight: Sight, node: Node) -> Card:
    """The words as they are kept, hidden pieces as chips."""
    say, words = sight.say, sight.session.words
    if not words.pieces:
        return Card((text(say(NOTHING_WRITTEN)),), tuple(o for o in _named(node, say) if o[0] in ("ok", "write_more")))
    quoted = tuple(f"<blockquote>{text(part)}</blockquote>" for part in chunks(plain_words(words, say)))
    keep = {"show"} if not may_show(words) else set()
    return Card((text(say(node.text)), *quoted), tuple(o for o in _named(node, say) if o[0] not in keep))


def hide(sight: Sight, node: Node) -> Card:
    """Every visible word as a button."""
    say = sight.say
    words = visible_words(sight.session.words)
    every = tuple((f"w{number}", word.text[:WORD_SHOWN]) for number, word in enumerate(words))
    quoted = f"<blockquote>{text(chunks(plain_words(sight.session.words, say))[0])}</blockquote>"
    return Card((text(say(node.text)), quoted), _page_of(every, sight), columns=3)


def show(sight: Sight, node: Node) -> Card:
    """The unknown words, one at a time, each after the question whether it is a name, a place or a workplace."""
    say, session = sight.say, sight.session
    if session.asking is not None:
        word = session.withheld.words[session.asking]
        asked = tuple((option, say(label)) for option, label in ASKED_BUTTONS.items())
        return Card((heading(say(IS_IT_A_NAME, word=word)),), asked)
    every = tuple((f"s{number}", session.withheld.words[number][:WORD_SHOWN]) for number in may_show(session.words))
    return Card((text(say(node.text)),), _page_of(every, sight), columns=3)


def _page_of(every: tuple[Option, ...], sight: Sight) -> tuple[Option, ...]:
    """As many word buttons as a card takes, the ways to the others, and Done."""
    last = max(0, (len(every) - 1) // WORDS_ON_A_PAGE)
    page = min(sight.session.page, last)
    turn = (("previous_page",) if page else ()) + (("next_page",) if page < last else ())
    here = every[page * WORDS_ON_A_PAGE : (page + 1) * WORDS_ON_A_PAGE]
    return (*here, *((option, sight.say(BUTTONS[option])) for option in (*turn, "done")))


def _named(node: Node, say: Say) -> tuple[Option, ...]:
    return tuple((option.id, say(option.label)) for option in node.options)


def _next(node: Node, say: Say) -> tuple[Option, ...]:
    return (("next", say(BUTTONS["next"])),) if node.to and node.kind in ("page", "content", "services") else ()


def _skip(node: Node, say: Say) -> tuple[Option, ...]:
    return (("skip", say(BUTTONS["skip"])),) if node.skip else ()
