"""A page under watch: errors and requests to anywhere else are collected, and its accessibility can be checked."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Browser, Page, ViewportSize

UNNAMED = """() => [...document.querySelectorAll('button, a[href], input, textarea, iframe, [role=region], [role=tab]')]
  .filter(node => node.checkVisibility())
  .filter(node => !(node.getAttribute('aria-label') || node.title || node.labels?.[0]?.textContent
    || document.getElementById(node.getAttribute('aria-labelledby') || '')?.textContent
    || node.textContent).trim())
  .map(node => node.outerHTML)"""

FAINT = """() => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const over = (colours) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = (rgb) => rgb.map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    .reduce((sum, v, at) => sum + v * [.2126, .7152, .0722][at], 0);
  const behind = (node) => {
    const found = [];
    for (let at = node; at; at = at.parentElement) found.unshift(getComputedStyle(at).backgroundColor);
    return found;
  };
  const faint = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const node = walk.currentNode.parentElement;
    if (!walk.currentNode.data.trim() || !node.checkVisibility() || node.closest('script, noscript, .unseen')) continue;
    const style = getComputedStyle(node);
    const grounds = behind(node);
    const [a, b] = [light(over(grounds)), light(over([...grounds, style.color]))];
    const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    if (ratio < 4.5) faint.push(`${ratio.toFixed(2)} ${walk.currentNode.data.trim().slice(0, 40)}`);
  }
  return faint;
}"""

UNMARKED_FOCUS = """(node) => {
  const style = getComputedStyle(node);
  return style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2;
}"""


class Watched:
    """A page and everything that should never happen on it."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        self.errors: list[str] = []
        self.elsewhere: list[str] = []
        page.on("console", lambda said: self.errors.append(said.text) if said.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("request", lambda sent: None if sent.url.startswith(address) else self.elsewhere.append(sent.url))

    def clean(self) -> bool:
        """No error in the console, nothing asked of any other host."""
        return not self.errors and not self.elsewhere

    async def focused(self) -> list[str]:
        """What the thing with the focus may be called by: its label, its id, its text."""
        found = await self.page.evaluate(
            "() => [document.activeElement].flatMap(f => [f.getAttribute('aria-label') || '', f.id, f.innerText])"
        )
        return [str(name).strip() for name in found]

    async def tab_to(self, name: str, key: str = "Tab") -> None:
        """Press Tab until the focus is on what has this name; every stop on the way must be marked as focused."""
        for _ in range(60):
            await self.page.keyboard.press(key)
            here = self.page.locator(":focus")
            if await here.count():
                assert not await here.evaluate(UNMARKED_FOCUS), f"no visible focus on {await self.focused()}"
            if any(called.startswith(name) for called in await self.focused()):
                return
        raise AssertionError(f"{name} cannot be reached by the keyboard")

    async def press(self, name: str, key: str = "Tab") -> None:
        """Reach this by the keyboard and press Enter."""
        await self.tab_to(name, key)
        await self.page.keyboard.press("Enter")

    async def unnamed(self) -> list[str]:
        """Controls without a name."""
        return list(await self.page.evaluate(UNNAMED))

    async def faint(self) -> list[str]:
        """Text whose contrast with what is drawn behind it is under 4.5 to 1 (WCAG 2.2 AA)."""
        return list(await self.page.evaluate(FAINT))


@asynccontextmanager
async def watching(
    browser: Browser, address: str, width: int = 1280, height: int = 900, scheme: str = "light"
) -> AsyncIterator[Watched]:
    """The page at this address in a fresh window of this size, light or dark."""
    dark = scheme == "dark"
    context = await browser.new_context(
        viewport=ViewportSize(width=width, height=height),
        color_scheme="dark" if dark else "light",
        reduced_motion="reduce",
    )
    page = await context.new_page()
    page.set_default_timeout(10_000)
    watched = Watched(page, address)
    try:
        await page.goto(address)
        yield watched
    finally:
        await context.close()
