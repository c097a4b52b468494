"""Takes the pictures of docs/images from the running demo: `python -m tests.screenshots`.

The report, the clock and the window are fixed; codes, references and sealed bytes are random, as they must be.
"""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from playwright.async_api import Browser, async_playwright, expect

from bot.commands.demo import stage
from bot.demo.running import listening
from tests.bot.demo.conftest import QUIET, chromium
from tests.bot.demo.reporter import Reporter
from tests.bot.demo.watched import watching

IMAGES: Final = Path(__file__).resolve().parents[1] / "docs" / "images"
NOON: Final = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
WIDTH, HEIGHT, TALL = 1360, 1010, 1180
SIZE_LIMIT: Final = 300_000
"""Bytes of one picture."""
WORDS: Final = {
    "en": "My husband Ahmed hit me on the head at 14 Elm Road. He says he will ring 07700 900123. I am afraid.",
    "pl": "Mój mąż Dariusz uderzył mnie w głowę na Elm Road 14. Jego numer to 07700 900123. Boję się.",
    "ur": "میرے شوہر عمران نے ایلم روڈ پر میرے سر پر مارا۔ اس کا نمبر 07700 900123 ہے۔ مجھے ڈر لگتا ہے۔",
    "ar": "زوجي أحمد ضربني على رأسي. رقمه 07700 900123. أنا خائفة.",
}


@asynccontextmanager
async def telling(browser: Browser, language: str) -> AsyncIterator[Reporter]:
    """A demo of its own, and a report about domestic abuse told up to the services."""
    with tempfile.TemporaryDirectory(prefix="safereport-pictures-") as folder:
        async with (
            stage(Path(folder), lambda: NOON) as (desk, phone, views),
            listening(desk, phone, views, 0) as address,
            watching(browser, address, WIDTH, HEIGHT) as watched,
        ):
            reporter = Reporter(watched)
            await reporter.begins(language, "home")
            await reporter.goes_on(lambda _, options: "words" in options)
            await reporter.taps("ok" if await reporter.writes(WORDS[language]) else "none_now")
            await reporter.goes_on(lambda node, _: node == "offers")
            yield reporter


async def picture(reporter: Reporter, name: str) -> None:
    """One picture of the window as it stands."""
    page = reporter.page
    await page.locator("body").evaluate("() => document.activeElement?.blur()")
    await page.mouse.move(1, 1)
    await page.evaluate("document.fonts.ready")
    path = IMAGES / f"{name}.png"
    await page.screenshot(path=path, animations="disabled", caret="hide")
    assert path.stat().st_size < SIZE_LIMIT, f"{name} is too large"


async def preview(browser: Browser, language: str) -> None:
    """The conversation at the consent preview, with the three panels filled."""
    async with telling(browser, language) as reporter:
        await reporter.taps("p-harbour-house", "done", "all")
        await expect(reporter.page.locator("#receives dl")).to_be_visible()
        await picture(reporter, f"demo-{language}")


async def digest(browser: Browser) -> None:
    """The digest as the worker sees it, below the button that made it."""
    async with telling(browser, "en") as reporter:
        await reporter.sends()
        await reporter.runs_the_round()
        page = reporter.page
        await page.frame_locator("iframe").get_by_text("URGENT", exact=True).wait_for()
        await page.set_viewport_size({"width": WIDTH, "height": TALL})
        await page.locator("#round-heading").evaluate("node => node.scrollIntoView()")
        await picture(reporter, "demo-digest")


async def main() -> None:
    """All of them."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=list(QUIET), headless=True)
        for language in WORDS:
            await preview(browser, language)
        await digest(browser)
        await browser.close()


if __name__ == "__main__":
    asyncio.run(main())
