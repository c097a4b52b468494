"""Settings: every fault at once, no value repeated, nothing half-right."""

import os
from datetime import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import settings as settings_file
from bot.settings import PREFIX, Settings, SettingsWrong, as_far_as_right, read, unknown_names

CANARY = "zq-canary-value-zq"
WRONG = {
    "TELEGRAM_API_URL": ("ftp://a.example", "api.telegram.org", "http://telegram.example", f"http://{CANARY}.example"),
    "WEBHOOK_URL": ("a.example", "ftp://a"),
    "WEBHOOK_SECRET": ("with space", "a" * 257, "é"),
    "LISTEN": ("8080", ":8080", "127.0.0.1", "127.0.0.1:x", "127.0.0.1:99999", "127.0.0.1:-1"),
    "METRICS_LISTEN": ("9090", "[::1]"),
    "DATABASE_URL": (f"mysql://u:{CANARY}@h/d", "sqlite:///x.db", CANARY),
    "SMTP_URL": (f"http://u:{CANARY}@h", "smtp://", CANARY),
    "DIGEST_AT": ("eight", "25:00", "8:61", CANARY),
    "TIMEZONE": ("Mars/Base", "london", "../../etc/passwd"),
    "DRAFT_LANGUAGES": ("hide", CANARY),
    "LOG_LEVEL": ("debug", "LOUD"),
}


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No setting of this machine, no .env."""
    for name in [name for name in os.environ if name.upper().startswith(PREFIX)]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


def test_without_anything_set_the_defaults_stand() -> None:
    """As the contract says."""
    found = read()
    assert (found.telegram_token, found.digest_at, found.timezone) == (None, time(8), "Europe/London")
    assert found.languages == ("all",)
    assert found.database_url.get_secret_value() == "sqlite+aiosqlite:///var/safereport.db"
    assert (str(found.server_key_file), str(found.burn_dir)) == ("var/server.key", "var/burn")


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in WRONG.items() for value in values])
def test_a_wrong_value_is_refused_by_name_and_not_repeated(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The operator is told which setting; the value could be a password."""
    monkeypatch.setenv(PREFIX + name, value)
    with pytest.raises(SettingsWrong) as wrong:
        read()
    (fault,) = wrong.value.faults
    assert fault.startswith(f"{PREFIX}{name}: ")
    assert CANARY not in f"{wrong.value!r}{wrong.value}{fault}"
    assert value not in fault.removeprefix(f"{PREFIX}{name}: ").split() or len(value) < 5
    assert wrong.value.__cause__ is None


def test_every_fault_is_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody has to start the program seven times."""
    for name, values in WRONG.items():
        monkeypatch.setenv(PREFIX + name, values[0])
    monkeypatch.setenv(PREFIX + "TELEGRAM_TOKN", CANARY)
    with pytest.raises(SettingsWrong) as wrong:
        read()
    assert {fault.split(":")[0] for fault in wrong.value.faults} == {
        *(PREFIX + name for name in WRONG), PREFIX + "TELEGRAM_TOKN"
    }  # fmt: skip
    assert CANARY not in str(wrong.value)


def test_a_mistyped_name_is_refused_in_the_environment_and_in_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """A setting that is not read must not look as if it were."""
    Path(".env").write_text(f"SAFEREPORT_BURN_DIRECTORY={CANARY}\nsafereport_timezone=Europe/Paris\n", "utf-8")
    with pytest.raises(SettingsWrong) as wrong:
        read()
    assert [fault.split(":")[0].upper() for fault in wrong.value.faults] == ["SAFEREPORT_BURN_DIRECTORY"]
    Path(".env").write_text("safereport_timezone=Europe/Paris\n", "utf-8")
    assert read().timezone == "Europe/Paris"
    monkeypatch.setenv("SAFEREPORT_BURNDIR", "x")
    with pytest.raises(SettingsWrong, match="SAFEREPORT_BURNDIR: is not a setting"):
        read()


def test_the_environment_goes_before_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """And an empty one counts as not set."""
    Path(".env").write_text("SAFEREPORT_TIMEZONE=Europe/Paris\nSAFEREPORT_DIGEST_AT=07:30\n", "utf-8")
    monkeypatch.setenv("SAFEREPORT_TIMEZONE", "Europe/Rome")
    monkeypatch.setenv("SAFEREPORT_DIGEST_AT", "")
    assert (read().timezone, read().digest_at) == ("Europe/Rome", time(7, 30))


def test_a_webhook_needs_a_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without one anybody could speak as Telegram."""
    monkeypatch.setenv("SAFEREPORT_WEBHOOK_URL", "https://bot.example/hook")
    with pytest.raises(SettingsWrong, match="SAFEREPORT_WEBHOOK_SECRET is missing"):
        read()
    monkeypatch.setenv("SAFEREPORT_WEBHOOK_SECRET", "s3cret_-")
    assert read().webhook_url == "https://bot.example/hook"


def test_secrets_are_not_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Token, secret, database password and mail password: not in the repr, not in a dump."""
    monkeypatch.setenv("SAFEREPORT_TELEGRAM_TOKEN", CANARY)
    monkeypatch.setenv("SAFEREPORT_WEBHOOK_SECRET", CANARY)
    monkeypatch.setenv("SAFEREPORT_DATABASE_URL", f"postgresql+asyncpg://u:{CANARY}@h/d")
    monkeypatch.setenv("SAFEREPORT_SMTP_URL", f"smtps://u:{CANARY}@mail.example")
    found = read()
    assert CANARY not in f"{found!r}{found}{found.model_dump()}{found.model_dump_json()}"
    assert found.telegram_token is not None
    assert found.telegram_token.get_secret_value() == CANARY


def test_settings_cannot_be_changed_afterwards() -> None:
    """Read once."""
    with pytest.raises(ValueError, match="frozen"):
        read().timezone = "Europe/Paris"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("given", "read_as"), [("en,ar", ("en", "ar")), (" en , ar ,", ("en", "ar")), ("all", ("all",)), ("", ("all",))]
)
def test_languages_are_a_list_with_commas(
    given: str, read_as: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As people write it."""
    monkeypatch.setenv("SAFEREPORT_LANGUAGES", given)
    assert read().languages == read_as


@settings(max_examples=25, deadline=None)
@given(st.dictionaries(st.sampled_from(sorted(WRONG)), st.text(st.characters(exclude_characters="\0", codec="utf-8"), max_size=20)))  # fmt: skip  # noqa: E501
def test_whatever_stands_there_is_read_or_refused(values: dict[str, str]) -> None:
    """No value breaks the reading itself, and none is repeated; what is right of it can be used by `check`."""
    given_values = {name.lower(): value for name, value in values.items()}
    faults: tuple[str, ...] = ()
    try:
        read(_env_file=None, **given_values)
    except SettingsWrong as wrong:
        faults = wrong.faults
    assert {fault.split(":")[0].split(" ")[0] for fault in faults} <= {PREFIX + name for name in WRONG}
    assert isinstance(as_far_as_right(_env_file=None, **given_values), Settings)


def test_names_of_other_programs_are_left_alone() -> None:
    """Only our prefix is looked at."""
    assert unknown_names({"HOME": "x", "SAFE": "y", "SAFEREPORT_TIMEZONE": "z"}) == ()
    assert unknown_names({"SAFEREPORT_TIME_ZONE": "z", "safereport_x": "z"}) == ("SAFEREPORT_TIME_ZONE", "safereport_x")
    assert settings_file.PREFIX == "SAFEREPORT_"
