"""Digests arrive: as files, or as mail that only the partner can open; and never by the way if they cannot."""

import asyncio
import os
import ssl
import stat
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from ipaddress import IPv4Address
from pathlib import Path

import pytest
from aiosmtpd.smtp import SMTP
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import given
from hypothesis import strategies as st

from flows.model import PARTS
from partners.certificate import Certificate, CertificateRefused, gate
from partners.couriers import CourierDown, CourierRefused, FolderCourier, MailCourier, Smtp, SmtpWrong, courier_for
from partners.digest import Digest, Notice, environment, write
from partners.partner import Partner
from partners.summary import lines, plain_words
from tests.partners.conftest import Keys
from tests.partners.examples import DAY, ENGLISH, FLOW, TODAY, partner, summary

SENDER = "digest@safereport.example"
ADDRESS = "digest@harbour.example"
ENV = environment()
SECRETS = ("Assault", "London", "shouted", "Arabic", "horse", "Hate crime", "urgent", "3f9a1c20d4")


def digest_for(to: Partner, digest_id: str = "d1f2e3a4b5", reports: int = 1) -> Digest:
    """A digest of the example report."""
    summaries = [summary(to, *PARTS, reference=f"3f9a1c20d{number + 4}") for number in range(reports)]
    return write(FLOW, to, DAY, digest_id, summaries, [Notice("withdrawn", "bbbb000002")], ENGLISH, ENV)


def by_mail(certificate: Certificate | None, plain: str = "refused") -> Partner:
    """Harbour House, reached by e-mail."""
    return partner(courier="email", address=ADDRESS, certificate=certificate, plain=plain)


@dataclass
class Inbox:
    """A mail server that keeps what it gets, or answers as it is told to."""

    answer: str = "250 OK"
    refuse_recipient: str | None = None
    got: list[tuple[str, list[str], bytes]] = field(default_factory=list)

    async def handle_RCPT(self, server, session, envelope, address, options) -> str:  # noqa: N802 - aiosmtpd's name
        if self.refuse_recipient:
            return self.refuse_recipient
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope) -> str:  # noqa: N802 - aiosmtpd's name
        self.got.append((envelope.mail_from, list(envelope.rcpt_tos), envelope.content))
        return self.answer


@dataclass
class Post:
    """The inbox and the port of its server."""

    inbox: Inbox
    port: int

    def smtp(self, scheme: str = "smtp", tls: ssl.SSLContext | None = None) -> Smtp:
        """The settings that lead there."""
        return Smtp.from_url(f"{scheme}://127.0.0.1:{self.port}", tls=tls, timeout=5)


@pytest.fixture
async def post() -> AsyncIterator[Post]:
    """A real SMTP server on a free port."""
    inbox = Inbox()
    server = await asyncio.get_running_loop().create_server(
        lambda: SMTP(inbox, enable_SMTPUTF8=False, hostname="mail.example"), "127.0.0.1", 0
    )
    yield Post(inbox, server.sockets[0].getsockname()[1])
    server.close()
    await server.wait_closed()


def courier(to: Partner, smtp: Smtp, today: date = TODAY) -> MailCourier:
    """The courier for this partner."""
    return MailCourier(to, smtp, SENDER, today)


NOWHERE = Smtp.from_url("smtp://127.0.0.1:1", timeout=1)


@pytest.mark.gpg
async def test_gpg_opens_the_mail_and_reads_exactly_the_preview(keys: Keys, post: Post) -> None:
    """Through a real mail server to a real gpg: the lines of the preview, one for one."""
    to = by_mail(gate(keys.good, TODAY))
    made = digest_for(to)
    carrier = courier(to, post.smtp())
    await carrier.deliver(carrier.pack(made), made.id)
    ((sender, recipients, content),) = post.inbox.got
    assert (sender, recipients) == (SENDER, [ADDRESS])
    outer = message_from_bytes(content, policy=policy.default)
    assert outer.get_content_type() == "multipart/encrypted"
    assert outer.get_param("protocol") == "application/pgp-encrypted"
    version, sealed = outer.iter_parts()
    assert version.get_content().strip() in (b"Version: 1", "Version: 1")
    opened = keys.gpg("--decrypt", given=sealed.get_payload(decode=True))
    inner = message_from_bytes(opened, policy=policy.default)
    assert inner["Subject"] == made.subject
    assert inner.get_param("protected-headers") == "v1"
    assert isinstance(inner, EmailMessage)
    text = inner.get_body(("plain",)).get_content().replace("\r\n", "\n")
    assert text == made.text
    assert inner.get_body(("html",)).get_content().replace("\r\n", "\n") == made.html
    section = [line for line in text.split("== Report 1 of 1 · URGENT\n")[1].split("\n== ")[0].splitlines() if line]
    preview = lines(FLOW, summary(to, *PARTS), ENGLISH)
    shown = []
    for line in preview:
        words = plain_words(line.words, ENGLISH).split("\n") if line.words else []
        shown += [f"  {line.label}: {'; '.join(line.values)}"] if not words else [f"  {line.label}:"]
        shown += [f"    | {part}" for part in words]
    assert section == shown
    assert keys.gpg("--decrypt", given=content) == opened, "gpg also opens the mail as it was saved"


@pytest.mark.gpg
def test_nothing_of_a_report_is_outside_the_encryption(keys: Keys) -> None:
    """Headers, subject and structure say nothing; the day is all the date there is."""
    to = by_mail(gate(keys.good, TODAY))
    parcel = courier(to, NOWHERE).pack(digest_for(to))
    outer = message_from_bytes(parcel, policy=policy.default)
    assert outer["Subject"] == "..."
    assert outer["Date"] == "Mon, 23 Nov 2026 00:00:00 +0000"
    assert set(outer.keys()) == {
        "From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type",
    }  # fmt: skip
    assert not any(secret.encode() in parcel for secret in SECRETS)


@pytest.mark.gpg
def test_the_length_of_a_mail_does_not_count_its_reports(keys: Keys) -> None:
    """Padded inside the encryption, which must not compress."""
    to = by_mail(gate(keys.good, TODAY))
    carrier = courier(to, NOWHERE)
    lengths = {reports: len(carrier.pack(digest_for(to, reports=reports))) for reports in (1, 2, 9)}
    assert lengths[1] == lengths[2] < lengths[9]


@pytest.mark.gpg
def test_an_expired_certificate_holds_the_digest_and_never_downgrades_it(keys: Keys) -> None:
    """Even where the partner's entry would let words travel in the clear."""
    raw = keys.bad["the certificate has expired"]
    to = by_mail(gate(raw, date(2025, 1, 2)), plain="words")
    with pytest.raises(CertificateRefused, match="expired"):
        courier(to, NOWHERE).pack(digest_for(to))
    assert courier(to, NOWHERE, today=date(2025, 1, 2)).pack(digest_for(to))


@pytest.mark.gpg
def test_a_certificate_that_is_bad_in_any_way_makes_no_mail(keys: Keys) -> None:
    """Revoked since, swapped for two, a secret key inside: no bytes at all."""
    for raw in keys.bad.values():
        to = by_mail(Certificate("ab" * 20, raw, None), plain="words")
        with pytest.raises(CertificateRefused):
            courier(to, NOWHERE).pack(digest_for(to))


@pytest.mark.gpg
async def test_a_repeat_is_the_same_message(keys: Keys, post: Post) -> None:
    """The stored parcel goes out again byte for byte; packed anew, it still has the same Message-ID."""
    to = by_mail(gate(keys.good, TODAY))
    carrier = courier(to, post.smtp())
    parcel = carrier.pack(digest_for(to))
    assert carrier.keeps_ciphertext
    await carrier.deliver(parcel, "d1f2e3a4b5")
    await carrier.deliver(parcel, "d1f2e3a4b5")
    first, second = (content for _, _, content in post.inbox.got)
    assert first == second
    ids = {message_from_bytes(one)["Message-ID"] for one in (parcel, carrier.pack(digest_for(to)))}
    assert ids == {"<digest.d1f2e3a4b5@safereport.example>"}


async def test_without_a_certificate_only_what_plain_allows_is_mailed(post: Post) -> None:
    """`refused`: counts and references. `words`: what was agreed, under a subject that says nothing."""
    for plain, readable in (("refused", False), ("words", True)):
        to = by_mail(None, plain)
        carrier = courier(to, post.smtp())
        assert not carrier.keeps_ciphertext
        await carrier.deliver(carrier.pack(digest_for(to)), "d1f2e3a4b5")
        message = message_from_bytes(post.inbox.got[-1][2], policy=policy.default)
        text = message.get_body(("plain",)).get_content()
        assert message["Subject"] == "..."
        assert "3f9a1c20d4" in text
        assert ("shouted" in text, "Assault" in text, "horse" in text) == (readable,) * 3


def test_a_plain_parcel_is_the_same_bytes_every_time() -> None:
    """It is not kept, so it must be makeable again."""
    to = by_mail(None, "words")
    carrier = courier(to, NOWHERE)
    assert carrier.pack(digest_for(to)) == carrier.pack(digest_for(to))


@pytest.mark.parametrize(
    ("answer", "kind"),
    [("451 4.3.0 later", CourierDown), ("421 4.3.2 closing", CourierDown), ("554 5.7.1 no", CourierRefused)],
)
async def test_the_servers_answer_decides_whether_to_try_again(post: Post, answer: str, kind: type[Exception]) -> None:
    """4xx: later. 5xx: a person must look. The address that servers like to repeat is not passed on."""
    to = by_mail(None, "words")
    carrier = courier(to, post.smtp())
    parcel = carrier.pack(digest_for(to))
    post.inbox.answer = f"{answer} <{ADDRESS}>"
    with pytest.raises(kind) as data:
        await carrier.deliver(parcel, "d1f2e3a4b5")
    post.inbox.refuse_recipient = f"{answer} <{ADDRESS}>"
    with pytest.raises(kind) as rcpt:
        await carrier.deliver(parcel, "d1f2e3a4b5")
    for wrong in (data, rcpt):
        assert str(wrong.value) == f"the mail server answered {answer[:3]}"


async def test_a_server_that_is_not_there_is_down() -> None:
    """Nothing listens; the reason has no address in it."""
    to = by_mail(None, "words")
    carrier = courier(to, NOWHERE)
    with pytest.raises(CourierDown, match=r"^the mail server could not be reached \(\w+\)$"):
        await carrier.deliver(carrier.pack(digest_for(to)), "d1f2e3a4b5")


@pytest.mark.parametrize("greeting", [b"", b"220 hello\r\n", b"\xff\xfe garbage\r\n", b"HTTP/1.1 200 OK\r\n\r\n"])
async def test_a_server_that_hangs_up_or_talks_nonsense_is_down(greeting: bytes) -> None:
    """A cut connection at the start, or something else on the port."""

    async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(greeting)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(hang_up, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    to = by_mail(None, "words")
    carrier = courier(to, Smtp.from_url(f"smtp://127.0.0.1:{port}", timeout=2))
    with pytest.raises(CourierDown):
        await carrier.deliver(carrier.pack(digest_for(to)), "d1f2e3a4b5")
    server.close()
    await server.wait_closed()


async def test_a_parcel_for_another_address_or_digest_is_refused(post: Post) -> None:
    """A stored parcel never goes to an address that was changed since."""
    to = by_mail(None, "words")
    parcel = courier(to, post.smtp()).pack(digest_for(to))
    with pytest.raises(CourierRefused):
        await courier(replace(to, address="new@harbour.example"), post.smtp()).deliver(parcel, "d1f2e3a4b5")
    with pytest.raises(CourierRefused):
        await courier(to, post.smtp()).deliver(parcel, "another1")
    with pytest.raises(CourierRefused):
        await courier(to, post.smtp()).deliver(b"", "d1f2e3a4b5")
    assert post.inbox.got == []


def test_the_firewall_stands_before_the_mail_too() -> None:
    """An address that got past the registry would still be refused here."""
    for address in ("a@met.police.uk", None):
        with pytest.raises(CourierRefused):
            courier(replace(by_mail(None), address=address), NOWHERE)


def self_signed(folder: Path) -> None:
    """Write a certificate for 127.0.0.1 (`c`) and its key (`k`)."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.oid.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    (folder / "c").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    (folder / "k").write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """A server's and a client's TLS context with a certificate of our own for 127.0.0.1."""
    folder = tmp_path_factory.mktemp("tls")
    self_signed(folder)
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(folder / "c", folder / "k")
    return server, ssl.create_default_context(cafile=folder / "c")


@pytest.mark.parametrize("scheme", ["smtp+starttls", "smtps"])
async def test_mail_goes_over_tls_and_only_to_a_server_that_proves_itself(scheme: str, tls) -> None:
    """STARTTLS and TLS from the start; a certificate we do not trust sends nothing."""
    at_server, trusting = tls
    inbox = Inbox()
    first = at_server if scheme == "smtps" else None
    later = at_server if scheme == "smtp+starttls" else None
    server = await asyncio.get_running_loop().create_server(
        lambda: SMTP(inbox, tls_context=later, require_starttls=later is not None, hostname="mail.example"),
        "127.0.0.1", 0, ssl=first,
    )  # fmt: skip
    port = server.sockets[0].getsockname()[1]
    to = by_mail(None, "words")
    for context in (trusting, None):
        carrier = courier(to, Smtp.from_url(f"{scheme}://127.0.0.1:{port}", tls=context, timeout=5))
        parcel = carrier.pack(digest_for(to))
        if context is None:
            with pytest.raises(CourierDown):
                await carrier.deliver(parcel, "d1f2e3a4b5")
        else:
            await carrier.deliver(parcel, "d1f2e3a4b5")
    assert len(inbox.got) == 1
    server.close()
    await server.wait_closed()


async def test_starttls_is_never_skipped(post: Post) -> None:
    """A server that does not offer it gets nothing."""
    to = by_mail(None, "words")
    carrier = courier(to, post.smtp("smtp+starttls"))
    with pytest.raises(CourierDown):
        await carrier.deliver(carrier.pack(digest_for(to)), "d1f2e3a4b5")
    assert post.inbox.got == []


@pytest.mark.parametrize(
    "url",
    [
        "", "mail.example", "http://mail.example", "smtp://", "smtp://mail.example:99999", "smtp://mail.example:x",
        "smtp://name@mail.example", "smtp://SECRET:SECRET@mail.example", "smtps://a:SECRET@mail.example/path",
        "smtps://mail.example?tls=no", "smtp://[::1",
    ],
)  # fmt: skip
def test_a_bad_smtp_url_is_refused_without_showing_it(url: str) -> None:
    """It may hold a password."""
    with pytest.raises(SmtpWrong) as wrong:
        Smtp.from_url(url)
    assert "SECRET" not in str(wrong.value)


def test_an_smtp_url_is_read_whole_and_never_shown() -> None:
    """Percent signs in passwords, default ports, a repr without anything."""
    smtp = Smtp.from_url("smtp+starttls://na%40me:p%3Aw@mail.example")
    assert (smtp.host, smtp.port, smtp.user, smtp.password) == ("mail.example", 587, "na@me", "p:w")
    assert repr(smtp) == "Smtp(smtp+starttls, ***)"


@given(st.text(max_size=40))
def test_any_smtp_url_is_read_or_refused(url: str) -> None:
    """Nothing else comes out of it."""
    for prefix in ("", "smtp://", "smtps://a:b@"):
        try:
            assert Smtp.from_url(prefix + url).host
        except SmtpWrong as wrong:
            assert len(str(wrong)) < 120  # noqa: PT017 - either outcome is right


async def test_the_folder_holds_both_forms_for_their_owner_only(tmp_path: Path) -> None:
    """Whole files, named by the digest, in a folder of the partner's key."""
    made = digest_for(partner())
    carrier = courier_for(partner(), outbox=tmp_path, smtp=None, sender=None, today=TODAY)
    assert isinstance(carrier, FolderCourier)
    await carrier.deliver(carrier.pack(made), made.id)
    await carrier.deliver(carrier.pack(made), made.id)
    folder = tmp_path / "harbour-house"
    assert sorted(path.name for path in folder.iterdir()) == ["d1f2e3a4b5.html", "d1f2e3a4b5.txt"]
    assert (folder / "d1f2e3a4b5.txt").read_text() == made.text
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert not carrier.keeps_ciphertext


async def test_a_full_or_missing_disk_is_down_and_leaves_nothing_half_written(tmp_path: Path, monkeypatch) -> None:
    """The folder is a file; then the flush fails."""
    (tmp_path / "file").write_text("")
    made = digest_for(partner())
    with pytest.raises(CourierDown, match=r"^the outbox cannot be written: (ENOTDIR|EEXIST)$"):
        await FolderCourier(tmp_path / "file" / "x").deliver(FolderCourier(tmp_path).pack(made), made.id)

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device", "/secret/path")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CourierDown, match=r"^the outbox cannot be written: ENOSPC$"):
        await FolderCourier(tmp_path / "out").deliver(FolderCourier(tmp_path).pack(made), made.id)
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize("parcel", [b"", b"[]", b"{}", b"\xff", b'{"txt": "x"}'])
async def test_bytes_that_are_no_parcel_are_refused(tmp_path: Path, parcel: bytes) -> None:
    """And an id that would leave the folder."""
    with pytest.raises(CourierRefused):
        await FolderCourier(tmp_path).deliver(parcel, "d1f2e3a4b5")
    with pytest.raises(CourierRefused):
        await FolderCourier(tmp_path).deliver(b'{"txt": "x", "html": "y"}', "../escape")


def test_mail_without_settings_is_down_and_not_lost() -> None:
    """The digest waits until SMTP_URL and MAIL_FROM are set."""
    with pytest.raises(CourierDown, match="SMTP_URL"):
        courier_for(by_mail(None), outbox=Path("x"), smtp=None, sender=None, today=TODAY)
    assert isinstance(
        courier_for(by_mail(None), outbox=Path("x"), smtp=NOWHERE, sender=SENDER, today=TODAY), MailCourier
    )
