"""Settings that cannot work, through the command line: each fault named, no value repeated, exit 1."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.end_to_end.program import Site

SECRET = "700000009:a-token-nobody-may-see"


@pytest.fixture
def site(site_at: Callable[..., Site]) -> Site:
    """A new site that would run."""
    return site_at()


async def refused(site: Site, *said: str, command: str = "run", **settings: str) -> str:
    """The command ends with 1 and says all this, and no secret."""
    given = {"TELEGRAM_TOKEN": SECRET, "TELEGRAM_API_URL": "http://127.0.0.1:1"} | settings
    status, out = await site.command(command, **given)
    assert status == 1, out
    for words in said:
        assert words in out, out
    assert "Traceback" not in out
    for value in (SECRET, "a-token", *(v for v in settings.values() if len(v) > 8)):
        assert value not in out, "a value is repeated"
    return out


async def test_a_mistyped_setting_is_named(site: Site) -> None:
    """Else a misspelt BURN_DIR would silently put keys elsewhere."""
    await refused(site, "SAFEREPORT_TELEGRAM_TOKNE: is not a setting", TELEGRAM_TOKNE="hunter2-hunter2")
    (site.folder / ".env").write_text("SAFEREPORT_BURNDIR=/tmp/private-place\n")
    out = await refused(site, "SAFEREPORT_BURNDIR: is not a setting")
    assert "private-place" not in out


async def test_every_wrong_value_is_told_at_once(site: Site) -> None:
    """With the form that would be right, and without the value."""
    await refused(
        site,
        "SAFEREPORT_TIMEZONE: ", "SAFEREPORT_LOG_LEVEL: ", "SAFEREPORT_LISTEN: ", "SAFEREPORT_DATABASE_URL: ",
        "SAFEREPORT_SMTP_URL: ", "SAFEREPORT_DIGEST_AT: ", "SAFEREPORT_TELEGRAM_API_URL: ",
        TIMEZONE="Mars/Olympus", LOG_LEVEL="LOUDER-THAN", LISTEN="nowhere-at-all", DATABASE_URL="mysql://secret:pw@db/x",
        SMTP_URL="http://mail:secret@host", DIGEST_AT="half-past-eight", TELEGRAM_API_URL="telegram-dot-org",
    )  # fmt: skip


async def test_a_mail_server_that_cannot_be_used_is_told_at_the_start(site: Site) -> None:
    """Else reports would be taken and never leave."""
    await refused(site, "a password is not sent without TLS", SMTP_URL="smtp://clerk:hunter2-hunter2@mail.example:25")


async def test_a_webhook_without_a_secret_is_refused(site: Site) -> None:
    """It would take anyone's word."""
    await refused(site, "SAFEREPORT_WEBHOOK_SECRET", WEBHOOK_URL="https://bot.example/hook")


async def test_a_missing_token_is_told_with_where_to_get_one(site: Site) -> None:
    """Nothing else can be done about it."""
    status, out = await site.command("run")
    assert status == 1
    assert "SAFEREPORT_TELEGRAM_TOKEN is not set. BotFather" in out


async def test_a_missing_key_file_is_told_with_how_to_make_one(site: Site) -> None:
    """It is never made silently: an empty one would lock every report of the old one away."""
    (site.folder / "var" / "server.key").unlink()
    await refused(site, "var/server.key", "safereport keys new")
    assert not (site.folder / "var" / "server.key").exists()


@pytest.mark.parametrize(
    "content", [b"", b"not a key", bytes(range(64)), b"\xff" * 5000], ids=["empty", "words", "bytes", "long"]
)
async def test_a_wrong_key_file_is_named_and_not_shown(content: bytes, site: Site) -> None:
    """Nothing of it is printed."""
    (site.folder / "var" / "server.key").write_bytes(content)
    out = await refused(site, "var/server.key")
    assert "not a key" not in out.replace("is not a key", "")


async def test_a_key_of_another_site_is_refused(site: Site, tmp_path: Path) -> None:
    """The database says whose it is; nothing in it is touched."""
    status, out = await site.command("digest", "--now", "2026-11-23T09:00")
    assert status == 0, out
    (site.folder / "var" / "server.key").unlink()
    status, out = await site.command("keys", "new")
    assert status == 0, out
    await refused(site, "key", command="digest")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "there are no partners"),
        (b"\xff\xfe\x00 partners", "is not UTF-8 text"),
        (b"partners: [", "partners.yaml:"),
        (b"partners:\n  - key: a\n    key: b\n", "partners.yaml:3"),
    ],
)
async def test_a_partners_file_that_cannot_be_read_is_told_with_its_line(content: bytes, said: str, site: Site) -> None:
    """Duplicate keys among it: the second would silently win."""
    (site.folder / "partners.yaml").write_bytes(content)
    await refused(site, "partners.yaml", said)


async def test_a_missing_partners_file_is_told_with_what_to_copy(site: Site) -> None:
    """And a folder in its place is no file."""
    (site.folder / "partners.yaml").unlink()
    await refused(site, "partners.yaml:1: cannot be read; copy partners.example.yaml")


@pytest.mark.parametrize(
    "address", ["desk@met.police.uk", "desk@GMP.Police.UK", "x@homeoffice.gov.uk", "x@mail.homeoffice.gov.uk"]
)
async def test_the_police_and_the_home_office_are_no_partners(address: str, site: Site) -> None:
    """Refused where it stands, without repeating it."""
    file = site.folder / "partners.yaml"
    file.write_text(file.read_text().replace("digest@harbour.example", address))
    line = next(n for n, text in enumerate(file.read_text().splitlines(), 1) if address in text)
    out = await refused(site, f"partners.yaml:{line}: digest: to: ")
    assert address not in out


async def test_a_certificate_that_is_none_is_told_with_its_line(site: Site) -> None:
    """At the start as in `check`."""
    (site.folder / "keys" / "harbour.asc").write_text("-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nnothing\n")
    await refused(site, "partners.yaml:13: digest: openpgp: ")


async def test_mail_settings_that_are_missing_are_told_by_check(site: Site) -> None:
    """A partner gets mail and there is no mail server."""
    status, out = await site.command("check")
    assert status == 1
    assert "SAFEREPORT_SMTP_URL" in out
