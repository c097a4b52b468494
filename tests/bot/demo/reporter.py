"""Somebody who tells on the page, by the ids of options: it works in every language."""

import re
from collections.abc import Callable

from playwright.async_api import Locator, expect

from tests.bot.demo.watched import Watched

MOST_CARDS = 40
HERE = "() => document.activeElement?.dataset?.tap ?? ''"


class Reporter:
    """The person at the phone; by the mouse, or by the keyboard alone."""

    def __init__(self, watched: Watched, *, by_keyboard: bool = False) -> None:
        self.watched = watched
        self.page = watched.page
        self._by_keyboard = by_keyboard

    @property
    def card(self) -> Locator:
        """The newest card."""
        return self.page.locator(".message:not(.mine)").last

    async def taps_there(self) -> list[list[str]]:
        """What stands behind the buttons: step, node and option of each."""
        there = await self.page.locator("[data-tap]").evaluate_all("all => all.map(one => one.dataset.tap)")
        return [str(data).split(".") for data in there]

    async def node(self) -> str:
        """The question on the card."""
        return (await self.taps_there())[0][1]

    async def options(self) -> list[str]:
        """Its options."""
        return [option for _, _, option in await self.taps_there()]

    async def starts(self) -> None:
        """Start, on the empty chat."""
        if self._by_keyboard:
            await self.watched.press("Start")
        else:
            await self.page.locator("#start").click()
        await self.page.locator('[data-tap*=".language."]').first.wait_for()

    async def taps(self, *options: str) -> None:
        """Tap these, one after the other, each on the card that then stands there."""
        for option in options:
            button = self.page.locator(f'[data-tap$=".{option}"]').last
            data = await button.get_attribute("data-tap")
            if self._by_keyboard:
                await self._goes_to(f".{option}")
                await self.page.keyboard.press("Enter")
            else:
                await button.click()
            await expect(self.page.locator(f'[data-tap="{data}"]')).to_have_count(0)

    async def _goes_to(self, ending: str) -> None:
        for _ in range(60):
            if str(await self.page.evaluate(HERE)).endswith(ending):
                return
            await self.page.keyboard.press("Tab")
        raise AssertionError(f"{ending} cannot be reached by the keyboard")

    async def types(self, text: str) -> None:
        """Type a message and press Enter."""
        if self._by_keyboard:
            await self.watched.tab_to("text")
            await self.page.keyboard.insert_text(text)
        else:
            await self.page.locator("#text").fill(text)
        await self.page.keyboard.press("Enter")

    async def writes(self, text: str) -> bool:
        """Answer the open question; whether the words were taken (they are not where no lexicon reads them)."""
        await self.taps("words")
        await self.types(text)
        await self.card.locator("blockquote, i").first.wait_for()
        return await self.node() == "words_review"

    async def begins(self, language: str, topic: str) -> None:
        """From the empty chat to the first question of a topic (an option of the card "tell")."""
        await self.starts()
        await self.taps(language, "yes", "adult", "next", "tell", topic)

    async def goes_on(self, until: Callable[[str, list[str]], bool], *, answers: bool = True) -> None:
        """Answer (or skip) card after card until this holds for the card's node and options."""
        for _ in range(MOST_CARDS):
            node, options = await self.node(), await self.options()
            if until(node, options):
                return
            if node == "region":
                await self.taps("london")
            elif "enough" in options:
                await self.taps("enough")
            elif answers and "done" in options:
                await self.taps(options[0], options[1], "done")
            elif not answers and "skip" in options:
                await self.taps("skip")
            else:
                await self.taps("next" if "next" in options else options[0])
        raise AssertionError(f"still at {await self.node()} after {MOST_CARDS} cards")

    async def code(self) -> str:
        """The code on the card."""
        found = await self.card.locator("code").inner_text()
        assert re.fullmatch(r"\W?[0-9A-Z]{4}(-[0-9A-Z]{4}){3}\W?", found)
        return found.strip("\u2068\u2069")

    async def sends(self, partner: str = "harbour-house") -> str:
        """From the services through consent to every part, code and final yes; gives the code."""
        await self.taps(f"p-{partner}", "done")
        await self.taps("all" if "all" in await self.options() else (await self.options())[0])
        await self.taps("yes", "show_code")
        code = await self.code()
        await self.taps("saved", "skip", "yes")
        return code

    async def runs_the_round(self) -> None:
        """The daily round, by its button."""
        await self.page.locator("#round-status").evaluate("node => node.replaceChildren()")
        await self.page.locator("#round").focus()
        await self.page.keyboard.press("Enter")
        await expect(self.page.locator("#round-status")).to_contain_text("The round ran")
