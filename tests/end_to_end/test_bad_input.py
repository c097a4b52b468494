"""Bad input against the running bot: a clear message to whom it concerns, nothing lost, nothing private printed."""

import re
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.rounds import tidy
from tests.bot.rig import Clock, Person, rig
from tests.emulator import EmulatedTelegram, faults
from tests.end_to_end.conftest import CHAT, KEPT, WORDS, Inbox, Stages, furnish, tell_all
from tests.end_to_end.program import Program, Site, next_morning
from tests.end_to_end.talking import Teller
from tests.partners.conftest import Gpg, empty_ring

__all__ = ["empty_ring"]

FORGED = (
    "x", "..", "1.home", "1.home.tell.more", "-1.home.tell", "99999999999.home.tell", "٣.words.read", "5.nowhere.yes",
    "1.send.yes", "en.send.yes", "en.consent.all", "zz.home.tell", "1.code_back.match", "1.open_code.opened",
)  # fmt: skip
TEXTS = {
    "long": "I was hit. " * 455,
    "emoji": "He hit me 😭😭🙏🏽👨‍👩‍👧 and laughed",
    "mixed": "My husband ضربني вчера and 打 me at زنقة 7",
    "numbers": "07700 900123 4929 1234 5678 9012",
    "controls": "He hit\u202e me \x00\x07\ufeff now \ud83d",
}


def private(out: str, stages: Stages, telegram: EmulatedTelegram) -> None:
    """Nothing of the person, the report or the token is printed."""
    for never in (
        str(CHAT), "Zubaida", "zubaida", "Qandeel", stages.code, stages.code.replace("-", ""), telegram.token, "Ahmed",
        "Elm Road", KEPT, "hit me", "07700", "ضربني",
    ):  # fmt: skip
        assert never not in out, f"{never!r} was printed"


async def at_rest(bot: Program, telegram: EmulatedTelegram, teller: Teller) -> None:
    """Wait until everything is taken and answered."""
    await teller.until(lambda: telegram.unconfirmed == 0 and teller.person.open_taps == 0)
    assert bot.status is None, bot.out


async def test_stale_and_forged_buttons_are_recognised_and_change_nothing(
    stages: Stages, telegram: EmulatedTelegram, teller: Teller, site_at: Callable[..., Site]
) -> None:
    """Each is answered with a line; the card stays, and what follows works."""
    async with site_at(stages.words).bot(telegram) as bot:
        await teller.sees_card("words")
        step = int(teller.step)
        for number, data in enumerate((f"{step - 1}.words.none_now", *FORGED), 1):
            await teller.person.taps_data(data, teller.card.id)
            await teller.until(lambda number=number: len(teller.person.toasts) == number)
        await at_rest(bot, telegram, teller)
        assert (teller.node, int(teller.step)) == ("words", step)
        assert all("older card" in toast or "buttons" in toast or "changed" in toast for toast in teller.person.toasts)
        await teller.taps("none_now")
        await teller.sees_card("region")
        assert await bot.stops() == 0
    private(bot.out, stages, telegram)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
async def test_odd_texts_are_taken_or_refused_kindly(
    text: str, stages: Stages, telegram: EmulatedTelegram, teller: Teller, site_at: Callable[..., Site]
) -> None:
    """Out of the chat at once, and either on the card with the words or beside a reason."""
    async with site_at(stages.words).bot(telegram) as bot:
        await teller.sees_card("words")
        own = await teller.person.types(text)
        await teller.until(lambda: own not in teller.person.own)
        await teller.sees_card("words_review")
        shown = teller.card.text
        if len(text) > 4096:
            assert len(shown) <= 4096
            assert "Page 1 of" in shown
            await teller.types(text)
            await teller.person.sees("Please use the buttons")
            await teller.taps("write_more")
            await teller.answered()
            await teller.types(text)
            await teller.person.sees("too long to keep")
        else:
            assert not re.search(r"\d{3}|[\u202e\x00\x07\ufeff]", shown), shown
        await at_rest(bot, telegram, teller)
        assert len(teller.person.screen) == 1
        assert await bot.stops() == 0
    private(bot.out, stages, telegram)


async def test_updates_that_do_not_parse_are_passed_over_and_told(
    stages: Stages, telegram: EmulatedTelegram, teller: Teller, site_at: Callable[..., Site]
) -> None:
    """The operator hears of it, without the content; the next person is served."""
    async with site_at(stages.words).bot(telegram) as bot:
        await teller.sees_card("words")
        for body in (
            {"message": {"chat": CHAT, "text": WORDS}},
            {"callback_query": []},
            {"strange": WORDS},
            {"message": {"message_id": "x", "chat": {"id": CHAT, "type": "private"}, "text": WORDS}},
        ):
            telegram.brings(**body)
        await teller.types(WORDS)
        await teller.sees_card("words_review")
        await at_rest(bot, telegram, teller)
        assert bot.out.count("could not be read") >= 2
        assert await bot.stops() == 0
    private(bot.out, stages, telegram)


@pytest.mark.parametrize("method", ["getUpdates", "editMessageText", "sendMessage", "deleteMessages"])
async def test_trouble_with_telegram_costs_nobody_a_step(
    method: str, stages: Stages, telegram: EmulatedTelegram, teller: Teller, site_at: Callable[..., Site]
) -> None:
    """429, 5xx, connections cut before and after: the words are kept once, and one card shows them."""
    async with site_at(stages.words).bot(telegram) as bot:
        await teller.sees_card("words")
        await bot.says('"running"')
        for trouble in (faults.too_many_requests(1), faults.server_error(), faults.cut_before(), faults.cut_after()):
            telegram.fails(trouble, on=method)
        own = await teller.person.types(WORDS)
        await teller.sees_card("words_review")
        await teller.until(lambda: own not in teller.person.own and len(teller.person.screen) == 1)
        await at_rest(bot, telegram, teller)
        assert teller.card.text.count(KEPT) == 1
        assert await bot.stops() == 0
    private(bot.out, stages, telegram)
    assert not telegram.loud


async def test_two_updates_of_one_person_that_race_make_one_step_each(
    stages: Stages, telegram: EmulatedTelegram, teller: Teller, site_at: Callable[..., Site]
) -> None:
    """A double tap is one step; a message that overtakes a tap is taken, and the tap told that it is late."""
    async with site_at(stages.words).bot(telegram) as bot:
        await teller.sees_card("words")
        step, card = int(teller.step), teller.card.id
        with telegram.taps_late():
            await teller.person.taps_data(f"{step}.words.none_now", card)
            await teller.person.types(WORDS)
        await teller.sees_card("words_review")
        await at_rest(bot, telegram, teller)
        assert any("older card" in toast for toast in teller.person.toasts)
        step, card = int(teller.step), teller.card.id
        for _ in range(2):
            await teller.person.taps_data(f"{step}.words_review.ok", card)
        await teller.sees_card("region")
        await at_rest(bot, telegram, teller)
        assert int(teller.step) == step + 1
        assert await bot.stops() == 0


async def test_a_full_disk_holds_what_people_send_until_there_is_room(
    stages: Stages, telegram: EmulatedTelegram, teller: Teller, site_at: Callable[..., Site]
) -> None:
    """Telegram is not told that it is done; the operator is told why; nothing has to be sent again."""
    async with site_at(stages.words).bot(telegram) as bot:
        await teller.sees_card("words")
        await bot.says('"running"')
        bot.fill_disk()
        await teller.person.types(WORDS)
        await bot.says("could not be saved; it is held and tried again")
        assert telegram.unconfirmed == 1
        assert teller.node == "words"
        bot.free_disk()
        await teller.sees_card("words_review")
        await at_rest(bot, telegram, teller)
        assert teller.card.text.count(KEPT) == 1
        assert await bot.stops() == 0
    private(bot.out, stages, telegram)


async def test_a_mail_server_that_is_down_gets_the_very_same_digest_later(
    stages: Stages, telegram: EmulatedTelegram, inbox: Inbox, site_at: Callable[..., Site]
) -> None:
    """Not there, then refusing, then well: one digest id, the same bytes, and the other partner does not wait."""
    site = site_at(stages.sent)
    mail = {"MAIL_FROM": "bot@sr.example", "SMTP_URL": f"smtp://127.0.0.1:{inbox.port}"}
    status, nobody = await site.command(
        "digest", "--now", next_morning(), **(mail | {"SMTP_URL": "smtp://127.0.0.1:1"})
    )
    assert status == 1
    assert "harbour-house" in nobody
    assert "not delivered, it is tried again" in nobody
    assert len(site.delivered("open-door")) == 1
    inbox.answer = "451 4.3.0 try again later"
    status, busy = await site.command("digest", "--now", next_morning(), **mail)
    assert status == 1
    assert not inbox.got
    inbox.answer = "250 OK"
    status, well = await site.command("digest", "--now", next_morning(1), **mail)
    assert status == 0, well
    assert len(inbox.tried) == 2
    assert len(set(inbox.tried)) == 1
    assert re.findall("delivered digest ([0-9a-f]+)", well) == [re.search(r"digest\.([0-9a-f]+)@", inbox.ids[0])[1]]
    private(nobody + busy + well, stages, telegram)


async def test_a_partner_that_changed_after_consent_gets_nothing_and_the_code_says_so(
    stages: Stages, telegram: EmulatedTelegram, inbox: Inbox, teller: Teller, site_at: Callable[..., Site]
) -> None:
    """Its rule about the police is another one now."""
    site = site_at(stages.sent)
    file = site.folder / "partners.yaml"
    file.write_text(file.read_text().replace("police_rule: never", "police_rule: child_or_life_in_danger"))
    _, out = await site.command("digest", "--now", next_morning(), "--partner", "open-door")
    assert "1 held back because the partner changed after consent" in out
    assert not site.delivered("open-door")
    async with site.bot(telegram) as bot:
        await bot.says('"running"')
        await teller.person.types("/code")
        await teller.sees_card("open_code")
        await teller.types(stages.code)
        await teller.sees_card("report")
        assert "Open Door: it is held back" in teller.card.text.translate(dict.fromkeys((0x2068, 0x2069)))
    private(out + bot.out, stages, telegram)


@pytest.mark.gpg
async def test_a_certificate_that_expires_between_two_rounds_holds_the_digest_until_it_is_renewed(
    stages: Stages, inbox: Inbox, empty_ring: Gpg, tmp_path: Path
) -> None:
    """The bot runs on with the certificate it has; the renewed one has the same fingerprint, so consent still fits."""
    made = datetime.now(UTC).replace(microsecond=0)
    await _told_with(tmp_path, made, fingerprint := _expiring(empty_ring, made), empty_ring)
    mail = {"smtp_url": f"smtp://127.0.0.1:{inbox.port}", "mail_from": "bot@sr.example"}
    clock = Clock(made)
    async with rig(tmp_path / "var", clock, tmp_path / "partners.yaml", **mail) as house:
        clock.advance(days=4)
        outcomes = {one.partner: one for one in await house.round()}
        assert outcomes["harbour-house"].state == "held"
        assert "expired" in outcomes["harbour-house"].line
        assert outcomes["open-door"].state == "delivered", "the other partner does not wait"
        assert not inbox.tried, "nothing goes out unencrypted instead"
    empty_ring("--quick-set-expire", fingerprint, "0")
    empty_ring("--quick-set-expire", fingerprint, "0", "*")
    (tmp_path / "keys" / "harbour.asc").write_bytes(empty_ring.certificate(fingerprint))
    async with rig(tmp_path / "var", clock, tmp_path / "partners.yaml", **mail) as house:
        outcomes = {one.partner: one for one in await house.round()}
        assert outcomes["harbour-house"].state == "delivered", outcomes["harbour-house"].line
        assert outcomes["harbour-house"].reports == 1
    assert len(inbox.got) == 1


def _expiring(gpg: Gpg, made: datetime) -> str:
    expires = (made + timedelta(days=3)).date().isoformat()
    return gpg.key("digest@harbour.example", expires=expires, subkey=expires)


async def _told_with(folder: Path, made: datetime, fingerprint: str, gpg: Gpg) -> None:
    """A report told while this certificate was good."""
    furnish(folder, certificate=gpg.certificate(fingerprint))
    (folder / "var").mkdir()
    async with rig(folder / "var", Clock(made), folder / "partners.yaml") as house:
        await tell_all(house.person)


async def test_a_clock_that_jumps_a_month_and_back_loses_nothing_that_was_confirmed(
    stages: Stages, tmp_path: Path
) -> None:
    """Purging stops and says so; the report is delivered in its time, and the code opens the copy."""
    shutil.copytree(stages.sent, tmp_path / "site")
    clock = Clock(stages.made)
    async with rig(tmp_path / "site" / "var", clock, tmp_path / "site" / "partners.yaml") as house:
        await tidy(house.house)
        with capture_logs() as logged:
            for jump in (31, -31, -31, 31):
                clock.advance(days=jump)
                await tidy(house.house)
        said = [entry["event"] for entry in logged if entry["log_level"] == "error"]
        assert said == ["purging has stopped: look at this machine's clock"] * 2, (
            "in the month ahead and the one before"
        )
        outcomes = {one.partner: one for one in await house.round()}
        assert outcomes["open-door"].state == "delivered"
        assert outcomes["open-door"].reports == 1
        person = Person(house.desk, house.phone, CHAT + 1)
        await person.commands("code")
        await person.types(stages.code)
        assert "Open Door: it was delivered" in person.card.html.translate(dict.fromkeys((0x2068, 0x2069)))
