"""Whole reports on the page, over the real desk, engine, door, storage and couriers."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from bot.commands.demo import Views, stage
from bot.demo.running import listening
from tests.bot.demo.reporter import Reporter
from tests.bot.demo.watched import Watched, watching
from tests.bot.rig import words

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

WORDS = "My husband Ahmed hit me on the head. Call 07700 900123. I am afraid of Xavzu."
CLEAN = "My husband [name] hit me on the head. Call [phone number]. I am afraid of [unknown word]."
NOTHING_TYPED = "Nothing typed yet"
NOTHING_GOES = "Nothing now"


class Served:
    """The page's address, and the views behind it."""

    def __init__(self, address: str, views: Views) -> None:
        self.address = address
        self.views = views


@pytest_asyncio.fixture(loop_scope="module")
async def served(tmp_path: Path) -> AsyncIterator[Served]:
    """A demo of its own, as `safereport demo` serves it."""
    async with stage(tmp_path, words=words()) as (desk, phone, views), listening(desk, phone, views, 0) as address:
        yield Served(address, views)


@pytest_asyncio.fixture(loop_scope="module")
async def watched(browser: Browser, served: Served) -> AsyncIterator[Watched]:
    """Its page; afterwards nothing may have gone wrong or elsewhere."""
    async with watching(browser, served.address) as watched:
        yield watched
        assert watched.errors == []
        assert watched.elsewhere == []


async def test_a_report_about_abuse_goes_to_its_digest_by_keyboard_alone(watched: Watched) -> None:
    """From Start to the worker's digest, which holds what the preview and the panel showed; then all is wiped."""
    page, reporter = watched.page, Reporter(watched, by_keyboard=True)
    await reporter.begins("en", "home")
    await reporter.goes_on(lambda _, options: "words" in options)
    assert await reporter.writes(WORDS)
    await expect(page.locator("blockquote")).to_have_text(CLEAN)
    await expect(page.locator("#hidden .clean")).to_have_text(CLEAN)
    await expect(page.locator("#hidden tbody tr")).to_have_count(3)
    await expect(page.locator("#hidden")).to_contain_text("After a kinship word")
    assert "Ahmed" not in await page.content()
    await reporter.taps("ok", "london", "p-harbour-house")
    await expect(page.locator("#receives")).to_contain_text("Nothing yet: no part is chosen.")
    await reporter.taps("done", "facts")
    await expect(page.locator("#receives")).to_contain_text("Hitting or hurting")
    await expect(page.locator("#receives")).not_to_contain_text("[name]")
    await reporter.taps("all")
    await expect(page.locator("#receives")).to_contain_text("My husband [name]")
    shown = await page.locator("#receives dt, #receives dd").all_inner_texts()
    preview = await reporter.card.locator(".text").inner_text()
    assert [line for line in shown if line not in preview] == []
    await reporter.taps("yes", "show_code")
    code = await reporter.code()
    await reporter.taps("saved")
    await reporter.types(code.lower())
    await page.locator('[data-tap*=".send.yes"]').wait_for()
    assert code not in await page.content()
    await reporter.taps("yes")
    await expect(page.locator("#receives")).to_contain_text(NOTHING_GOES)
    await expect(page.locator("#hidden")).to_contain_text(NOTHING_TYPED)
    await expect(page.locator("#kept")).to_contain_text("summaries 1 row")
    await watched.press("round")
    await expect(page.locator("#round-status")).to_have_text("The round ran and delivered one digest.")
    digest = await page.frame_locator("iframe").locator("body").inner_text()
    assert [line for line in shown if line not in digest] == []
    assert "URGENT" in digest
    assert await watched.unnamed() == []
    assert await watched.faint() == []
    await expect(page.locator("#kept .news")).to_contain_text("burned")
    await watched.press("Leave and wipe", "Shift+Tab")
    await expect(page.locator("#start")).to_be_focused()
    await expect(page.locator(".message")).to_have_count(0)


async def test_a_report_of_hate_in_arabic_goes_to_its_digest(watched: Watched, served: Served) -> None:
    """Right to left on the phone and in the panel; the worker reads it in English."""
    page, reporter = watched.page, Reporter(watched)
    await reporter.starts()
    await expect(page.locator('[data-tap$=".language.ar"]')).to_have_attribute("lang", "ar")
    await reporter.taps("ar", "yes", "adult", "next", "tell", "attack")
    await reporter.goes_on(lambda node, _: node == "offers")
    for part in (".text", ".keyboard"):
        await expect(reporter.card.locator(part)).to_have_css("direction", "rtl")
    await expect(reporter.card).to_have_attribute("lang", "ar")
    await reporter.taps("p-harbour-house", "done", "all")
    await expect(page.locator("#receives dl")).to_have_css("direction", "rtl")
    shown = await page.locator("#receives dd").all_inner_texts()
    preview = await reporter.card.locator(".text").inner_text()
    assert [line for line in shown if line not in preview] == []
    await page.set_viewport_size({"width": 360, "height": 740})
    assert await page.evaluate("document.documentElement.scrollWidth") <= 360
    await reporter.taps("yes", "saved", "skip", "yes")
    await reporter.runs_the_round()
    digest = await page.frame_locator("iframe").locator("body").inner_text()
    assert "Hate crime" in digest
    assert not any("\u0600" <= letter <= "\u06ff" for letter in digest)


async def test_what_is_taken_back_is_asked_to_be_deleted_in_the_next_digest(watched: Watched) -> None:
    """The code opens the copy in a chat that was wiped; the second round tells the partner to delete."""
    page, reporter = watched.page, Reporter(watched)
    await reporter.begins("en", "attack")
    await reporter.goes_on(lambda node, _: node == "offers", answers=False)
    code = await reporter.sends()
    await reporter.runs_the_round()
    told = re.search(r"Reference\s+(\w{16})", await page.frame_locator("iframe").locator("body").inner_text())
    assert told
    await reporter.taps("leave")
    await reporter.starts()
    await reporter.taps("en", "yes", "adult", "next", "code")
    await reporter.types("AAAA-AAAA-AAAA-AAAA")
    await expect(reporter.card).to_contain_text("This code opens nothing.")
    await reporter.types(code.replace("-", " ").lower())
    await expect(reporter.card).to_contain_text("Harbour House: it was delivered on")
    await reporter.taps("withdraw", "withdraw_now")
    await reporter.runs_the_round()
    await expect(page.locator(".digest")).to_have_count(2)
    await expect(page.locator(".digest[open]")).to_have_count(1)
    await expect(page.locator(".digest").first.locator("h4")).to_contain_text("0 reports · 1 to delete")
    asked = await page.frame_locator(".digest:first-child iframe").locator("body").inner_text()
    assert told[1] in asked


async def test_wiping_empties_the_chat_the_panels_and_the_disk(watched: Watched, served: Served) -> None:
    """In the middle of a consent, with words typed: nothing of it is left to show."""
    page, reporter = watched.page, Reporter(watched)
    await reporter.begins("en", "home")
    await reporter.goes_on(lambda _, options: "words" in options, answers=False)
    assert await reporter.writes(WORDS)
    await reporter.taps("ok", "london", "p-harbour-house", "done", "all")
    await expect(page.locator("#receives")).to_contain_text("[name]")
    await page.locator("#menu-button").click()
    await page.get_by_role("button", name="/wipe").click()
    await expect(page.locator("#start")).to_be_visible()
    await expect(page.locator(".message")).to_have_count(0)
    await expect(page.locator("#hidden")).to_contain_text(NOTHING_TYPED)
    await expect(page.locator("#receives")).to_contain_text(NOTHING_GOES)
    await expect(page.locator("#kept .idle")).to_contain_text("sessions, summaries, to_clear")
    assert "[name]" not in await page.content()
    kept = {table.name: table.count for table in (await served.views.kept()).tables}
    assert kept["sessions"] == kept["to_clear"] == kept["summaries"] == 0


async def test_a_reload_in_the_middle_brings_the_chat_back_and_a_twin_tab_shows_the_same(watched: Watched) -> None:
    """What was ticked is still ticked; a copy of the tab is the same chat, a new tab another."""
    page, reporter = watched.page, Reporter(watched)
    await reporter.begins("en", "home")
    await reporter.taps("partner", "hitting")
    await page.reload()
    await expect(page.locator('[data-tap$=".hitting"]')).to_have_text("✓ Hitting or hurting")
    key = await page.evaluate("sessionStorage.getItem('safe-report-demo-chat')")
    twin = await page.context.new_page()
    await twin.add_init_script(f"sessionStorage.setItem('safe-report-demo-chat', {key!r})")
    await twin.goto(watched.address)
    await reporter.taps("threats")
    await expect(twin.locator('[data-tap$=".threats"]')).to_have_text("✓ Threats")
    other = await page.context.new_page()
    await other.goto(watched.address)
    await expect(other.locator("#start")).to_be_visible()


async def test_emoji_and_very_long_texts_are_taken_or_refused_in_words(watched: Watched) -> None:
    """What is too long is said to be; nothing breaks, and what is shown is short enough for the phone."""
    page, reporter = watched.page, Reporter(watched)
    await reporter.begins("en", "home")
    await reporter.goes_on(lambda _, options: "words" in options, answers=False)
    await reporter.taps("words")
    await reporter.types("he hit me 😢👩‍👧 again. " * 150)
    await expect(page.locator("blockquote").first).to_contain_text("he hit me")
    await reporter.taps("write_more")
    await reporter.types("he hit me 😢👩‍👧 again. " * 150)
    await expect(reporter.card).to_contain_text("That is too long to keep.")
    await expect(page.locator(".message.mine")).to_have_count(0)
    await page.locator("#text").fill("long " * 20_000)
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("alert")).to_contain_text("too long to send at once")
    assert len(await page.locator("#text").input_value()) == 100_000
    watched.errors = [said for said in watched.errors if "413" not in said]
