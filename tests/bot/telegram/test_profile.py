"""The public face: neutral, in every language Telegram has a code for, and never in the way."""

import pytest

from bot.telegram.line import Line
from bot.telegram.profile import set_profile
from tests.bot.telegram.conftest import Logs
from tests.emulator import EmulatedTelegram, faults

SAYS = {
    "en": lambda words: words,
    "ar": lambda words: f"ع {words}",
    "ckb": lambda words: f"ک {words}",
    "fa-AF": lambda words: f"ف {words}",
}
SHOUTING = ("abuse", "hate", "crime", "violence", "report", "police", "victim", "safe", "migrant", "danger")


async def test_the_face_is_set_in_the_languages_telegram_knows(telegram: EmulatedTelegram, line: Line) -> None:
    """English for everybody, and each two-letter language."""
    assert await set_profile(line, SAYS)
    assert {code for _, code in telegram.world.face} == {"", "ar"}
    assert telegram.world.face["name", "ar"].startswith("ع ")
    assert [command["command"] for command in telegram.world.face["commands", ""]] == ["start", "help"]


async def test_nothing_on_the_face_says_what_the_bot_is_for(telegram: EmulatedTelegram, line: Line) -> None:
    """Somebody else may look at the phone."""
    await set_profile(line, {"en": SAYS["en"]})
    shown = str(telegram.world.face).lower()
    assert [word for word in SHOUTING if word in shown] == []


async def test_a_second_start_changes_nothing(telegram: EmulatedTelegram, line: Line) -> None:
    """Telegram allows few changes a day."""
    await set_profile(line, SAYS)
    before = len([call for call in telegram.calls if call.method.startswith("set")])
    assert await set_profile(line, SAYS)
    assert len([call for call in telegram.calls if call.method.startswith("set")]) == before


@pytest.mark.parametrize("fault", [faults.too_many_requests(80_000), faults.server_error(), faults.cut_before()])
async def test_a_failure_is_a_warning(telegram: EmulatedTelegram, line: Line, fault: faults.Fault, logs: Logs) -> None:
    """The bot starts all the same; the rest is left for the next start."""
    telegram.fails(fault, on="setMyName")
    assert not await set_profile(line, SAYS)
    assert "the bot's profile was not set" in logs.text
    assert telegram.token not in logs.text


async def test_one_refused_translation_does_not_stop_the_others(
    telegram: EmulatedTelegram, line: Line, logs: Logs
) -> None:
    """A name that is too long in one language is that language's trouble."""
    assert not await set_profile(line, {"en": SAYS["en"], "so": lambda words: words * 9, "ur": SAYS["ar"]})
    assert ("name", "so") not in telegram.world.face
    assert ("name", "ur") in telegram.world.face
    assert "'part': 'name', 'language': 'so'" in logs.text
