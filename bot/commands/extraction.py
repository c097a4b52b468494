"""Every English message the program can say, collected for the translators: the one list behind the catalogues."""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import content
from flows import wording as flow_wording
from flows.loading import read_flow
from locales.catalogues import WORDING
from locales.po import Book, Entry
from partners import wording as partner_wording

BUTTON: Final = "#. Button: at most 64 characters."
"""The remark that tells translators, and the checks, that a message stands on a button."""
HEADER: Final = {"Content-Type": "text/plain; charset=UTF-8", "Content-Transfer-Encoding": "8bit", "Language": "en"}


@dataclass(frozen=True, slots=True)
class Message:
    """One catalogue key and where it is used."""

    msgid: str
    plural: str | None = None
    button: bool = False
    places: tuple[str, ...] = ()


def collect(root: Path) -> tuple[Message, ...]:
    """All messages of the checkout at `root`, each once, in an order that only changes with the texts.

    Raises content.ContentWrong if the facts cannot be read.
    """
    return _merged([*_flow(root), *_wording(), *_literal(root), *_facts(root), *_partners()])


def template(messages: Iterable[Message]) -> Book:
    """The messages as an empty catalogue: no dates, no line numbers, nothing that changes by itself."""
    entries = (
        Entry(
            one.msgid,
            one.plural,
            ("",) if one.plural is None else ("", ""),
            comments=(*((BUTTON,) if one.button else ()), *(f"#: {place}" for place in one.places)),
        )
        for one in messages
    )
    return Book(HEADER, ("# Every message of Safe Report. Written by: safereport locales extract",), tuple(entries))


def _flow(root: Path) -> Iterator[Message]:
    folder = root / "flows" / "conversations"
    flow, _ = read_flow({path.name: path.read_text("utf-8") for path in sorted(folder.glob("*.yaml"))})
    for node in sorted(flow.nodes.values(), key=lambda node: (node.file, node.line)):
        place = (f"flows/conversations/{node.file}",)
        yield Message(node.text, places=place)
        yield from (Message(option.label, button=True, places=place) for option in node.options)
    for field in sorted(flow.fields.values(), key=lambda field: (field.file, field.line)):
        yield Message(field.label, places=(f"flows/conversations/{field.file}",))


def _wording() -> Iterator[Message]:
    place = ("flows/wording.py",)
    for text, remark in flow_wording.messages():
        yield Message(text, button="a button" in remark, places=place)
    for singular, plural in flow_wording.PLURALS:
        yield Message(singular, plural, places=place)
    yield from (Message(text, places=("locales/catalogues.py",)) for text in WORDING)


def _partners() -> Iterator[Message]:
    place = ("partners/wording.py",)
    yield from (Message(text, places=place) for text in partner_wording.MSGIDS)
    yield from (Message(singular, plural, places=place) for singular, plural in partner_wording.PLURALS)


def _facts(root: Path) -> Iterator[Message]:
    for one in content.load(root / "content").messages():
        yield Message(one.text, button=one.button, places=(f"content/{one.file}",))


def _literal(root: Path) -> Iterator[Message]:
    """Messages that stand in the code of bot/ itself: `say("…")`, `say.many("…", "…")`."""
    for path in sorted((root / "bot").rglob("*.py")):
        place = (path.relative_to(root).as_posix(),)
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Call(func=ast.Name("say"), args=[ast.Constant(str(text)), *_]):
                    yield Message(text, places=place)
                case ast.Call(
                    func=ast.Attribute(ast.Name("say"), "many"),
                    args=[ast.Constant(str(text)), ast.Constant(str(plural)), *_],
                ):
                    yield Message(text, plural, places=place)


def _merged(messages: Iterable[Message]) -> tuple[Message, ...]:
    """Each message once, with all its places; it is a button if it is one anywhere, and counts if it does anywhere."""
    found: dict[str, Message] = {}
    for one in messages:
        if not one.msgid:
            continue
        known = found.setdefault(one.msgid, one)
        places = tuple(dict.fromkeys((*known.places, *one.places)))
        plural = known.plural if known.plural is not None else one.plural
        found[one.msgid] = replace(known, plural=plural, button=known.button or one.button, places=places)
    return tuple(found.values())
