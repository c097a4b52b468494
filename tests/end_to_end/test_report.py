"""A report from a thumb on Telegram to an NGO's inbox, through real processes, HTTP, SMTP and gpg."""

import re
from collections.abc import Callable
from email import message_from_bytes, policy

import pytest

from bot.lexicons import read as read_lexicon
from locales import load as load_catalogues
from privacy.door import Door
from tests.emulator import EmulatedTelegram, Shown
from tests.end_to_end.conftest import Inbox
from tests.end_to_end.program import ROOT, Site, next_morning, plain_process
from tests.end_to_end.talking import TO_THE_WORDS, Teller
from tests.partners.conftest import Keys

TYPED = {"en": "My husband hit me and I am afraid.", "ar": "زوجي ضربني وأنا خائفة."}
ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069")


def previewed(card: Shown, heading: str) -> list[tuple[str, list[str]]]:
    """The lines of a preview: label and values, from below the heading that says what they receive."""
    blocks = card.text.translate(ISOLATES).split("\n\n")
    start = next(n for n, block in enumerate(blocks) if block == heading)
    return [(label, values) for label, *values in (block.split("\n") for block in blocks[start + 1 :])]


def received(text: str) -> list[tuple[str, list[str]]]:
    """The lines of the only report in a digest."""
    sections = text.translate(ISOLATES).split("\n== ")
    found: list[tuple[str, list[str]]] = []
    for line in next(s for s in sections if re.search(r"^  \S.*: [0-9a-f]{16}$", s, re.MULTILINE)).splitlines()[1:]:
        if line.startswith("    | "):
            found[-1][1].append(line.removeprefix("    | "))
        elif line.strip():
            label, _, values = line.strip().partition(":")
            found.append((label, [value for value in values.strip().split("; ") if value]))
    return found


@pytest.mark.gpg
@pytest.mark.parametrize("language", ["ar"])
async def test_a_report_goes_from_a_thumb_to_an_inbox(
    language: str, telegram: EmulatedTelegram, inbox: Inbox, keys: Keys, site_at: Callable[..., Site]
) -> None:
    """By taps and one typed text to the code; mailed next morning; gpg opens exactly what the preview showed."""
    site = site_at(language=language, certificate=keys.good)
    environment = site.environment(telegram, SMTP_URL=f"smtp://127.0.0.1:{inbox.port}", MAIL_FROM="bot@sr.example")
    teller = Teller(telegram.person())
    async with plain_process("run", folder=site.folder, environment=environment) as running:
        await running.says('"running"')
        preview, code = await tells(teller, language)
        assert await running.stops() == 0
    assert not telegram.loud, "everything is sent without a sound"
    assert not inbox.got, "nothing leaves before the next morning"
    keys_before = site.burn_files()
    async with plain_process("digest", "--now", next_morning(), folder=site.folder, environment=environment) as round_:
        assert await round_.ends() == 0, round_.out
    (mail,) = inbox.got
    text, html, whole = opened(mail, keys)
    assert received(text) == preview
    assert any(len(values) > 1 for _, values in preview), "something with several answers"
    say = load_catalogues(ROOT / "locales", (language,)).say(language)
    for kept_back in ("People from my community", "A plan to leave safely", "London", "Language they wrote in"):
        assert say(kept_back) not in text + html, "only the parts that were said yes to"
    for never in (code, code.replace("-", ""), str(teller.person.id), "Zubaida", "zubaida"):
        assert never not in whole
    reference = preview[0][1][0]
    assert f"harbour-house {next_morning()[:10]}: delivered digest" in round_.out
    assert "open-door" in round_.out
    for never in (code, reference, str(teller.person.id), "Zubaida", telegram.token, TYPED[language], *spoken(preview)):
        assert never not in running.out + round_.out, "nothing private is printed, even at DEBUG"
        assert never not in mail.decode("ascii"), "nothing of it is outside the encryption"
    assert len(keys_before - site.burn_files()) == 1, "the key of that partner and day is burnt"


async def tells(teller: Teller, language: str) -> tuple[list[tuple[str, list[str]]], str]:
    """The whole way, with consent to what happened and the words only; gives the preview and the code."""
    say = load_catalogues(ROOT / "locales", (language,)).say(language)
    await teller.starts()
    await teller.taps(language)
    await teller.sees_card("moment")
    await teller.hurries(*TO_THE_WORDS)
    await teller.sees_card("words")
    reads = Door(read_lexicon).reads(language)
    if reads:
        await teller.types(TYPED[language])
    await teller.taps("ok" if reads else "none_now", "london", "p-harbour-house", "done", "facts")
    if reads:
        await teller.taps("words")
    ticks = 1 + reads
    await teller.until(lambda: teller.node == "consent" and sum("✓" in label for label in teller.card.labels) == ticks)
    preview = previewed(teller.card, say("What {name} would receive:", name="Harbour House").translate(ISOLATES))
    await teller.taps("yes")
    await teller.sees_card("code")
    await teller.taps("show_code")
    await teller.until(lambda: "<code>" in teller.card.html)
    code = teller.code()
    await teller.taps("saved")
    await teller.types(code.lower().replace("-", " "))
    await teller.taps("yes")
    await teller.sees_card("sent")
    return preview, code


def spoken(preview: list[tuple[str, list[str]]]) -> list[str]:
    """The call words of a preview."""
    return preview[1][1]


def opened(mail: bytes, keys: Keys) -> tuple[str, str, str]:
    """A digest as gpg opens it: its text, its HTML, and all that was inside."""
    _, sealed = message_from_bytes(mail, policy=policy.default).iter_parts()
    plain = keys.gpg("--decrypt", given=sealed.get_payload(decode=True))
    inner = message_from_bytes(plain, policy=policy.default)
    text, html = (inner.get_body((kind,)).get_content().replace("\r\n", "\n") for kind in ("plain", "html"))
    return text, html, plain.decode()
