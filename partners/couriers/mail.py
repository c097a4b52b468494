"""Digests by e-mail: PGP/MIME (RFC 3156) if the partner gave a certificate, else only what may travel in the clear."""

import ssl
from datetime import UTC, date, datetime, time
from email import policy
from email.message import EmailMessage, Message
from email.parser import BytesHeaderParser
from email.utils import format_datetime
from typing import Final

import aiosmtplib

from partners.certificate import encrypted
from partners.couriers.courier import CourierDown, CourierRefused
from partners.couriers.smtp import Smtp
from partners.digest import Digest
from partners.firewall import RefusedRecipient, allow_address
from partners.partner import Partner

_BUCKET: Final = 16384
"""Bytes. What is encrypted is padded to a multiple of this, so that its length does not count the reports."""
_PERMANENT: Final = 500
"""SMTP replies from here on are final (RFC 5321, 4.2.1)."""


class MailCourier:
    """Carries digests to one partner's address. What the reporters wrote is in no header."""

    def __init__(self, partner: Partner, smtp: Smtp, sender: str, today: date) -> None:
        """`sender`: the plain address that mail comes from. `today`: the day for the certificate gate.

        Raises CourierRefused when the partner has no address that the firewall lets through.
        """
        try:
            self._address = allow_address(partner.address or "")
        except RefusedRecipient as refused:
            raise CourierRefused(str(refused)) from None
        self._certificate = partner.certificate
        self._smtp, self._sender, self._today = smtp, sender, today
        self._domain = sender.rpartition("@")[2].strip("> ") or "localhost"

    @property
    def keeps_ciphertext(self) -> bool:
        """Whether parcels are encrypted to the partner."""
        return self._certificate is not None

    def pack(self, digest: Digest) -> bytes:
        """The whole message. With a certificate it is encrypted or not made at all: raises CertificateRefused."""
        if self._certificate is None:
            return self._plain(digest)
        inner = _padded(_readable(digest, subject=digest.subject).as_bytes(policy=policy.SMTP))
        sealed = encrypted(inner, self._certificate.raw, self._today)
        return self._sealed(digest, sealed)

    async def deliver(self, parcel: bytes, digest_id: str) -> None:
        """Hand the message to the mail server. Raises CourierDown or CourierRefused."""
        headers = BytesHeaderParser(policy=policy.SMTP).parsebytes(parcel)
        if str(headers["To"]) != self._address or str(headers["Message-ID"]) != self._message_id(digest_id):
            raise CourierRefused("the parcel is not this digest for this partner's address")
        smtp = self._smtp
        try:
            await aiosmtplib.send(
                parcel,
                sender=self._sender,
                recipients=[self._address],
                hostname=smtp.host,
                port=smtp.port,
                username=smtp.user,
                password=smtp.password,
                use_tls=smtp.scheme == "smtps",
                start_tls=smtp.scheme == "smtp+starttls",
                tls_context=smtp.tls,
                local_hostname=self._domain,
                timeout=smtp.timeout,
            )
        except aiosmtplib.SMTPException as wrong:
            code = _code(wrong)
            if code is not None and code >= _PERMANENT:
                raise CourierRefused(f"the mail server answered {code}") from None
            raise CourierDown(f"the mail server answered {code}" if code else _nobody(wrong)) from None
        except (OSError, ssl.SSLError, ValueError) as wrong:
            raise CourierDown(_nobody(wrong)) from None

    def _message_id(self, digest_id: str) -> str:
        """The same digest is the same message: mail clients show a repeat once."""
        return f"<digest.{digest_id}@{self._domain}>"

    def _address_headers(self, message: Message, digest: Digest, subject: str) -> None:
        message["From"] = self._sender
        message["To"] = self._address
        message["Subject"] = subject
        message["Date"] = format_datetime(datetime.combine(digest.day, time(), UTC))
        message["Message-ID"] = self._message_id(digest.id)
        message["Auto-Submitted"] = "auto-generated"

    def _plain(self, digest: Digest) -> bytes:
        """An unencrypted message; `write` has left out what may not travel in the clear."""
        message = _readable(digest, subject=None)
        self._address_headers(message, digest, "...")
        return message.as_bytes(policy=policy.SMTP)

    def _sealed(self, digest: Digest, sealed: bytes) -> bytes:
        """The encrypted message. Its subject says nothing: the real one is inside."""
        version = Message()
        version["Content-Type"] = "application/pgp-encrypted"
        version["Content-Description"] = "PGP/MIME version identification"
        version.set_payload("Version: 1\r\n")
        content = Message()
        content.add_header("Content-Type", "application/octet-stream", name="encrypted.asc")
        content.add_header("Content-Disposition", "inline", filename="encrypted.asc")
        content.set_payload(sealed.decode("ascii"))
        outer = Message(policy=policy.SMTP)
        self._address_headers(outer, digest, "...")
        outer["MIME-Version"] = "1.0"
        outer.add_header("Content-Type", "multipart/encrypted", protocol="application/pgp-encrypted")
        outer.set_boundary(f"sealed-{digest.id}")
        outer.set_payload([version, content])
        return outer.as_bytes(policy=policy.SMTP)


def _readable(digest: Digest, subject: str | None) -> EmailMessage:
    """Text first, HTML as its alternative. Inside encryption 8bit will do: what gpg prints can be read as it is."""
    message = EmailMessage(policy=policy.SMTP)
    if subject is None:
        message.set_content(digest.text)
        message.add_alternative(digest.html, subtype="html")
    else:
        message["Subject"] = subject
        message.set_content(digest.text, cte="8bit")
        message.add_alternative(digest.html, subtype="html", cte="8bit")
        message.set_param("protected-headers", "v1")
    message.set_boundary(f"readable-{digest.id}")
    return message


def _padded(content: bytes) -> bytes:
    """The MIME entity with blanks after its last boundary, which readers skip, up to a multiple of the bucket."""
    short = -(len(content) + 2) % _BUCKET
    return content + b"\r\n" + (b" " * 74 + b"\r\n") * (short // 76) + b" " * (short % 76)


def _code(wrong: aiosmtplib.SMTPException) -> int | None:
    """The reply code, if the server gave one; its text is dropped, since it often repeats the address."""
    if isinstance(wrong, aiosmtplib.SMTPRecipientsRefused):
        return max((refused.code for refused in wrong.recipients), default=None)
    return wrong.code if isinstance(wrong, aiosmtplib.SMTPResponseException) else None


def _nobody(wrong: Exception) -> str:
    return f"the mail server could not be reached ({type(wrong).__name__})"
