"""The page in a real browser, over the fake desk."""

import itertools
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from bot.demo.phone import DemoPhone
from bot.demo.running import listening
from tests.bot.demo.fake_desk import FakeDesk
from tests.bot.demo.watched import Watched, watching

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


@dataclass
class Demo:
    """A served page over a fake desk."""

    address: str
    desk: FakeDesk


@asynccontextmanager
async def served(port: int = 0) -> AsyncIterator[Demo]:
    """A fresh fake desk behind a page."""
    phone = DemoPhone()
    desk = FakeDesk(phone)
    async with listening(desk, phone, desk, port) as address:
        yield Demo(address, desk)


@pytest_asyncio.fixture(loop_scope="module")
async def demo() -> AsyncIterator[Demo]:
    """A page to open."""
    async with served() as demo:
        yield demo


@pytest_asyncio.fixture(loop_scope="module")
async def watched(browser: Browser, demo: Demo) -> AsyncIterator[Watched]:
    """The page, opened; afterwards nothing may have gone wrong or elsewhere."""
    async with watching(browser, demo.address) as watched:
        yield watched
        assert watched.errors == []
        assert watched.elsewhere == []


async def test_the_whole_way_by_keyboard_alone(watched: Watched, demo: Demo) -> None:
    """Start, choose, tick, write, run the round, read the digest, wipe."""
    page = watched.page
    await watched.press("Start")
    await expect(page.locator(".message:not(.mine)")).to_be_focused()
    await watched.press("English")
    await watched.press("Hitting")
    await expect(page.get_by_role("button", name="✓ Hitting")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name="Hitting or hurting", exact=True)).to_be_focused()
    await page.keyboard.press("Enter")
    await watched.press("Go on")
    await expect(page.get_by_text("in your own words")).to_be_visible()
    await watched.tab_to("text")
    await page.keyboard.type("My husband Ahmed hit me")
    await page.keyboard.press("Enter")
    await expect(page.locator("blockquote")).to_have_text("My husband [name] hit me")
    await expect(page.locator("#text")).to_be_focused()
    await expect(page.locator("#hidden")).to_contain_text("After a kinship word")
    await expect(page.locator("#receives")).to_contain_text("Hitting or hurting")
    assert "Ahmed" not in await page.content()
    demo.desk.waiting = 1
    await watched.press("round")
    await expect(page.locator("#round-status")).to_have_text("The round ran and delivered one digest.")
    await expect(page.frame_locator("iframe").locator("#said")).to_have_text("my husband [name] hit me")
    await watched.tab_to("As the worker sees it")
    await page.keyboard.press("ArrowRight")
    await expect(page.get_by_role("tab", name="Plain text")).to_be_focused()
    await expect(page.locator("pre")).to_contain_text("my husband [name] hit me")
    await watched.press("Leave and wipe", "Shift+Tab")
    await expect(page.locator("#start")).to_be_focused()
    await expect(page.locator(".message")).to_have_count(0)


async def test_arabic_stands_from_right_to_left(watched: Watched) -> None:
    """Direction and language are on the card and its buttons, and the panels follow."""
    page = watched.page
    await page.get_by_role("button", name="Start").click()
    await page.get_by_role("button", name="العربية").click()
    await page.get_by_role("button", name="تهديدات").click()
    await expect(page.get_by_role("button", name="✓ تهديدات")).to_be_focused()
    card = page.locator(".message:not(.mine)")
    await expect(card).to_have_attribute("lang", "ar")
    for part in (".text", ".keyboard"):
        await expect(card.locator(part)).to_have_css("direction", "rtl")
    await expect(page.locator("#receives dl")).to_have_css("direction", "rtl")
    await expect(page.locator("#receives dl")).to_have_attribute("lang", "ar")
    await expect(page.locator("html")).to_have_attribute("lang", "en")


async def test_what_is_typed_is_text_and_never_markup(watched: Watched) -> None:
    """A tag in somebody's words shows as it was typed."""
    page = watched.page
    await page.get_by_role("button", name="Start").click()
    await page.locator("#text").fill("<img src=x onerror=alert(1)> 1 < 2")
    await page.get_by_role("button", name="Send message").click()
    await expect(page.locator("blockquote")).to_have_text("<img src=x onerror=alert(1)> 1 < 2")
    await expect(page.locator("#hidden .clean")).to_have_text("<img src=x onerror=alert(1)> 1 < 2")
    assert await page.locator("img").count() == 0


async def test_a_photo_vanishes_and_the_toast_says_why(watched: Watched) -> None:
    """Nothing is chosen or read: the button sends a sample."""
    page = watched.page
    await page.get_by_role("button", name="Start").click()
    await expect(page.get_by_role("button", name="English")).to_be_visible()
    await page.get_by_role("button", name="Send a sample photo").click()
    await expect(page.locator("#toast")).to_have_text("Photos are never kept here.")
    await expect(page.locator(".photo")).to_have_count(0)


async def test_the_menu_opens_and_closes_by_keyboard(watched: Watched) -> None:
    """Escape gives the focus back; a command closes it."""
    page = watched.page
    await watched.press("menu-button")
    await expect(page.locator("#menu-button")).to_have_attribute("aria-expanded", "true")
    await watched.tab_to("/help")
    await page.keyboard.press("Escape")
    await expect(page.locator("#menu-button")).to_be_focused()
    await expect(page.locator("#menu")).to_be_hidden()
    await page.keyboard.press("Enter")
    await watched.press("/start")
    await expect(page.get_by_role("button", name="English")).to_be_visible()
    await expect(page.locator("#menu-button")).to_be_focused()
    for command in ("/wipe", "/code", "/privacy", "/language"):
        assert await page.locator(f"#menu button:has-text('{command}')").count() == 1


async def test_a_reload_keeps_the_conversation_and_another_tab_has_its_own(watched: Watched) -> None:
    """A tab is a chat."""
    page = watched.page
    await page.get_by_role("button", name="Start").click()
    await page.get_by_role("button", name="English").click()
    await page.reload()
    await expect(page.get_by_role("button", name="Hitting")).to_be_visible()
    other = await page.context.new_page()
    await other.goto(watched.address)
    await expect(other.get_by_role("button", name="Start")).to_be_visible()


async def test_the_empty_page_explains_itself(watched: Watched) -> None:
    """Each panel says what will stand there."""
    page = watched.page
    await expect(page.locator(".promise")).to_have_text(
        "Demonstration: nothing is sent to Telegram or to anyone; nothing you type leaves this computer."
    )
    await expect(page.locator("#hidden")).to_contain_text("Nothing typed yet")
    await expect(page.locator("#receives")).to_contain_text("Nothing now")
    await expect(page.locator("#kept")).to_contain_text("Empty tables: sessions, summaries")
    await expect(page.locator("#kept")).to_contain_text("epoch-2026-11-21.key 33 bytes")
    await page.get_by_role("button", name="Run the daily round").click()
    await expect(page.locator("#round-status")).to_contain_text("Nothing was due")


async def test_what_changed_on_the_disk_is_marked_in_words_too(watched: Watched) -> None:
    """A colour alone would not tell everyone."""
    page = watched.page
    await expect(page.locator("#kept")).to_contain_text("Empty tables")
    await page.get_by_role("button", name="Start").click()
    await expect(page.locator("#kept .news")).to_have_text("Changed just now: sessions.")
    await expect(page.locator("#kept .fresh")).not_to_have_count(0)
    await expect(page.locator("#kept")).to_contain_text("0a1b2c3d4e5f6071… 1,040 bytes")


async def test_the_running_round_shows_progress_and_cannot_be_pressed_twice(watched: Watched, demo: Demo) -> None:
    """And the focus stays on the button."""
    page, button = watched.page, watched.page.locator("#round")
    demo.desk.gate.clear()
    await button.focus()
    await page.keyboard.press("Enter")
    await page.keyboard.press("Enter")
    await expect(page.locator("#round-status")).to_have_text("The round is running…")
    await expect(button).to_have_attribute("aria-disabled", "true")
    await expect(button).to_be_focused()
    demo.desk.gate.set()
    await expect(page.locator("#round-status")).to_contain_text("The round ran")
    await expect(button).not_to_have_attribute("aria-disabled", "true")


async def test_a_hostile_digest_stays_in_its_box(browser: Browser, demo: Demo) -> None:
    """No script of it runs, nothing it names is loaded from elsewhere."""
    demo.desk.digest_html = (
        "<h1>kept</h1><script>document.body.innerHTML = 'ran'</script><img src='http://elsewhere.example/x.png'>"
        "<link rel=stylesheet href='http://elsewhere.example/x.css'><form action=/round method=post><button>x</form>"
    )
    demo.desk.waiting = 1
    reached: list[str] = []
    async with watching(browser, demo.address) as watched:
        watched.page.on("requestfinished", lambda sent: reached.append(sent.url))
        watched.page.on("response", lambda answer: reached.append(answer.url))
        await watched.page.get_by_role("button", name="Run the daily round").click()
        await expect(watched.page.frame_locator("iframe").locator("h1")).to_have_text("kept")
    assert [url for url in reached if not url.startswith(demo.address)] == []


async def test_a_step_that_fails_says_so_and_gives_the_words_back(browser: Browser, demo: Demo) -> None:
    """What was typed stands in the box again; the next try clears the banner."""
    async with watching(browser, demo.address) as watched:
        page = watched.page
        await page.get_by_role("button", name="Start").click()
        await expect(page.get_by_role("button", name="English")).to_be_visible()
        demo.desk.broken = ValueError("CANARY")
        await page.locator("#text").fill("try this")
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("alert")).to_contain_text("nothing was saved")
        await expect(page.locator("#text")).to_have_value("try this")
        assert "CANARY" not in await page.content()
        await page.keyboard.press("Enter")
        await expect(page.locator("blockquote")).to_have_text("try this")
        await expect(page.locator("#trouble")).to_be_hidden()
        assert watched.elsewhere == []


async def test_a_stopped_demo_is_said_and_a_new_start_is_found(browser: Browser) -> None:
    """The banner has a way to try again; the page comes back by itself with an empty chat."""
    async with served() as demo:
        port = int(demo.address.rstrip("/").rsplit(":", 1)[1])
        context = watching(browser, demo.address)
        watched = await context.__aenter__()
        await watched.page.get_by_role("button", name="Start").click()
        await expect(watched.page.get_by_role("button", name="English")).to_be_visible()
    await expect(watched.page.get_by_role("alert")).to_contain_text("no longer answers")
    await watched.page.get_by_role("button", name="Try again").click()
    await expect(watched.page.get_by_role("alert")).to_be_visible()
    async with served(port):
        await watched.page.get_by_role("button", name="Try again").click()
        await expect(watched.page.get_by_role("button", name="Start")).to_be_visible()
        await expect(watched.page.locator("#trouble")).to_be_hidden()
        assert watched.elsewhere == []
        await context.__aexit__(None, None, None)


async def test_words_not_yet_sent_outlive_a_new_start_of_the_demo(browser: Browser) -> None:
    """The page does not load itself anew over them; it says what happened and leaves the choice."""
    async with served() as demo:
        port = int(demo.address.rstrip("/").rsplit(":", 1)[1])
        context = watching(browser, demo.address)
        watched = await context.__aenter__()
        page = watched.page
        await page.get_by_role("button", name="Start").click()
        await page.locator("#text").fill("half a sentence")
    await page.get_by_role("button", name="Send message").click()
    await expect(page.get_by_role("alert")).to_contain_text("no longer answers")
    await expect(page.locator("#text")).to_have_value("half a sentence")
    async with served(port):
        await expect(page.get_by_role("alert")).to_contain_text("started anew")
        await expect(page.locator("#text")).to_have_value("half a sentence")
        await page.get_by_role("button", name="Try again").click()
        await expect(page.get_by_role("button", name="Start")).to_be_visible()
        await context.__aexit__(None, None, None)


async def test_a_screen_reader_hears_each_card_once(watched: Watched) -> None:
    """By the focus where that moves to the card, else in the region of what is new: its lines, not its buttons."""
    page = watched.page
    heard = page.locator("#heard")
    await watched.press("Start")
    await expect(page.get_by_role("group", name="Welcome. Choose a language.")).to_be_focused()
    await expect(heard).to_be_empty()
    await watched.press("English")
    await watched.press("Hitting")
    await expect(page.get_by_role("button", name="✓ Hitting")).to_be_focused()
    await expect(heard).to_be_empty()
    await page.locator("#text").fill("My husband Ahmed hit me")
    await page.keyboard.press("Enter")
    await expect(heard).to_have_text(re.compile("^Your words, as they would be sent:\\s+My husband .name. hit me$"))
    await expect(heard).not_to_contain_text("Leave and wipe")
    await expect(page.locator("#log")).to_have_attribute("aria-live", "off")
    await page.get_by_role("button", name="Leave and wipe").click()
    await expect(heard).to_have_text("The chat was emptied.")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
async def test_it_is_named_readable_and_fits(browser: Browser, demo: Demo, width: int, scheme: str) -> None:
    """Names, headings, landmarks, contrast as drawn, no sideways scrolling: narrow and wide, light and dark."""
    async with watching(browser, demo.address, width=width, scheme=scheme) as watched:
        page = watched.page
        await page.get_by_role("button", name="Start").click()
        await page.get_by_role("button", name="English").click()
        await page.get_by_role("button", name="Hitting").click()
        await page.locator("#text").fill("my husband Ahmed hit me, " + "long" * 60)
        await page.keyboard.press("Enter")
        await expect(page.locator("#hidden table")).to_be_visible()
        await page.get_by_role("button", name="Send a sample photo").click()
        demo.desk.waiting = 1
        await page.get_by_role("button", name="Run the daily round").click()
        await expect(page.locator(".digest")).to_be_visible()
        await page.locator("#menu-button").click()
        await expect(page.locator("#toast")).not_to_be_empty()
        assert await watched.unnamed() == []
        assert await watched.faint() == []
        assert await page.evaluate("document.documentElement.scrollWidth") <= width
        levels = await page.locator("h1, h2, h3, h4").evaluate_all("all => all.map(h => +h.tagName[1])")
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(deeper <= level + 1 for level, deeper in itertools.pairwise(levels))
        for role in ("banner", "main", "log", "alert"):
            assert await page.get_by_role(role, include_hidden=True).count() == 1  # type: ignore[arg-type]
        phone, behind = await page.locator("#phone").bounding_box(), await page.locator("#behind").bounding_box()
        assert phone is not None
        assert behind is not None
        beside = behind["x"] >= phone["x"] + phone["width"]
        assert beside is (width > 360)
        assert beside or behind["y"] >= phone["y"] + phone["height"]
        assert await page.locator("html").get_attribute("dir") in (None, "ltr")
        assert re.fullmatch(r"en(-\w+)?", await page.locator("html").get_attribute("lang") or "")
        assert await page.evaluate("document.getAnimations().length") == 0
        assert watched.clean()
