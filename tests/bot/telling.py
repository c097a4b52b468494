"""Ways through the conversation that many tests take: from /start to the choice of services, to the code, to sent."""

import re

from bot.phone import Screen
from tests.bot.rig import Person

WORDS = "My husband Ahmed hit me on the head at 14 Elm Road. I am afraid."
KEPT = "hit me on the head"
"""What stays of WORDS."""
ISOLATES = re.compile("[\u2066-\u2069]")


def plain(screen: Screen) -> str:
    """What a person reads on a card: without tags, entities and marks of direction."""
    text = re.sub(r"</?[a-z]+>", "", screen.html)
    return ISOLATES.sub("", text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))


async def begin(person: Person, language: str = "en") -> None:
    """From /start to the four first buttons."""
    await person.starts()
    await person.taps(language, "yes", "adult", "next")


async def tell_of_home(person: Person, words: str | None = WORDS) -> None:
    """From the first buttons through the core questions about abuse at home, to the choice of services."""
    await person.taps("tell", "home", "partner", "hitting", "threats", "done", "week", "neck", "done", "next")
    await person.taps("no", "done", "skip", "next")
    await _words_and_region(person, words)


async def tell_of_attack(person: Person, words: str | None = None) -> None:
    """From the first buttons through the core questions about a hate crime, to the choice of services."""
    await person.taps("tell", "attack", "religion", "migrant", "done", "insults", "done", "week", "street", "feelings")
    await person.taps("talk", "done", "count")
    await _words_and_region(person, words)


async def _words_and_region(person: Person, words: str | None) -> None:
    if words is None:
        await person.taps("enough")
    else:
        await person.taps("words")
        await person.types(words)
        await person.taps("ok")
    await person.taps("london")


async def agree(person: Person, **parts: tuple[str, ...]) -> None:
    """From the choice of services to the card that shows the code: yes to these parts for these partners, by key."""
    asked = {key.replace("_", "-"): given for key, given in parts.items()}
    await person.taps(*(f"p-{key}" for key in asked), "done")
    draft = await person.draft()
    assert draft is not None
    for key in draft.session.chosen:
        await person.taps(*asked[key], "yes")
    await person.taps("show_code")


def code_on(screen: Screen) -> str:
    """The code on a card."""
    found = re.search(r"<code>(.*?)</code>", screen.html)
    assert found, "there is no code on this card"
    return ISOLATES.sub("", found[1])


async def send(person: Person, *, type_back: bool = True) -> str:
    """From the card with the code to the card after the final yes. Gives the code."""
    code = code_on(person.card)
    await person.taps("saved")
    if type_back:
        await person.types(code.lower())
    else:
        await person.taps("skip")
    await person.taps("yes")
    return code


async def report(person: Person, language: str = "en", words: str | None = WORDS, parts: str = "all") -> str:
    """One whole report to Harbour House, sent. Gives its code."""
    await begin(person, language)
    await tell_of_home(person, words)
    await agree(person, harbour_house=(parts,))
    return await send(person)


async def open_code(person: Person, code: str) -> None:
    """From any card, by the command, to what lies under the code."""
    await person.commands("code")
    await person.types(code)
