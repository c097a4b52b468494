"""A card before it is a screen: blocks of text and rows of options; pages, and the buttons that every card has."""

import html
import re
from dataclasses import dataclass
from typing import Final

from bot.phone import Button, Screen
from flows.model import Node, Session
from flows.wording import BUTTONS, PAGE_OF
from locales.saying import Say

PAGE: Final = 3200
"""Characters on one page of a card: Telegram's 4,096 less a note, a heading and the page line."""
NARROW: Final = 15
"""Labels up to this many characters stand two in a row."""

Option = tuple[str, str]
"""An option's id and its label as shown."""


@dataclass(frozen=True, slots=True, repr=False)
class Card:
    """What a card says and offers. Blocks are HTML, escaped; a block is never split."""

    blocks: tuple[str, ...]
    options: tuple[Option, ...] = ()
    columns: int = 0
    """How many options stand in a row; 0: one, or two where both labels are short."""
    head: str = ""
    """A block that stands on every page."""
    at_the_end: tuple[str, ...] = ()
    """Options that stand on the last page only: nobody agrees to what they have not come past."""


def text(plain: str) -> str:
    """Plain text as HTML."""
    return html.escape(plain, quote=False)


def heading(plain: str) -> str:
    """A line in bold."""
    return f"<b>{text(plain)}</b>"


def visible(block: str) -> int:
    """How many characters Telegram counts in a block: tags are none, an entity is one."""
    return len(html.unescape(re.sub(r"</?[a-z]+>", "", block)))


def pages(blocks: tuple[str, ...], room: int = PAGE) -> tuple[tuple[str, ...], ...]:
    """The blocks, as many on a page as fit."""
    found: list[tuple[str, ...]] = []
    page: list[str] = []
    used = 0
    for block in blocks:
        size = visible(block) + 2
        if page and used + size > room:
            found.append(tuple(page))
            page, used = [], 0
        page.append(block)
        used += size
    return (*found, tuple(page))


def chunks(plain: str, size: int = PAGE // 2) -> tuple[str, ...]:
    """A long text in pieces of at most `size` characters, cut at white space where there is some."""
    found: list[str] = []
    while len(plain) > size:
        cut = max(plain.rfind(" ", size // 2, size), plain.rfind("\n", size // 2, size))
        cut = cut if cut > 0 else size
        found.append(plain[:cut])
        plain = plain[cut:].lstrip()
    return (*found, plain)


def rows(options: tuple[Option, ...], columns: int) -> tuple[tuple[Option, ...], ...]:
    """The options in rows, in reading order."""
    if columns:
        return tuple(options[start : start + columns] for start in range(0, len(options), columns))
    found: list[tuple[Option, ...]] = []
    for option in options:
        if found and len(found[-1]) == 1 and max(len(option[1]), len(found[-1][0][1])) <= NARROW:
            found[-1] = (found[-1][0], option)
        else:
            found.append((option,))
    return tuple(found)


def screen(card: Card, node: Node, session: Session, say: Say, *, note: str | None, key: str) -> Screen:
    """The card as one message. `key` is the step, or the language where no session will be left to look it up in."""
    every = pages(card.blocks, PAGE - visible(card.head))
    page = min(session.page, len(every) - 1)
    blocks = [*([f"<i>{text(note)}</i>"] if note else []), *([card.head] if card.head else []), *every[page]]
    ends = page + 1 == len(every)
    lines = list(rows(tuple(o for o in card.options if ends or o[0] not in card.at_the_end), card.columns))
    if len(every) > 1:
        blocks.append(text(say(PAGE_OF, page=page + 1, pages=len(every))))
        turn = (("previous_page",) if page else ()) + (() if ends else ("next_page",))
        lines.append(tuple((option, say(BUTTONS[option])) for option in turn))
    lines += [tuple((option, say(BUTTONS[option])) for option in line) for line in _always(node, session)]
    buttons = tuple(tuple(Button(label, f"{key}.{node.id}.{option}") for option, label in line) for line in lines)
    return Screen("\n\n".join(block for block in blocks if block), buttons, protect=node.protect, rtl=say.rtl)


def _always(node: Node, session: Session) -> tuple[tuple[str, ...], ...]:
    back = (("back",),) if session.trail else ()
    danger = () if node.id == "danger" else ("danger",)
    return (*back, (*danger, "leave"))
