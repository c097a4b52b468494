"""How a digest travels: as a file into a folder, or by e-mail, encrypted wherever the partner gave a certificate."""

from datetime import date
from pathlib import Path

from partners.certificate import CertificateRefused
from partners.couriers.courier import Courier, CourierDown, CourierRefused, NotDelivered
from partners.couriers.folder import FolderCourier
from partners.couriers.mail import MailCourier
from partners.couriers.smtp import Smtp, SmtpWrong
from partners.partner import Partner


def courier_for(partner: Partner, *, outbox: Path, smtp: Smtp | None, sender: str | None, today: date) -> Courier:
    """The courier that a partner's entry names. `sender` is the address that mail comes from; `today` is for the gate.

    Raises CourierDown when it needs mail settings that are not there.
    """
    if partner.courier == "folder":
        return FolderCourier(outbox / partner.key)
    if smtp is None or not sender:
        raise CourierDown("SMTP_URL and MAIL_FROM are not set")
    return MailCourier(partner, smtp, sender, today)


__all__ = [
    "CertificateRefused", "Courier", "CourierDown", "CourierRefused", "FolderCourier", "MailCourier", "NotDelivered",
    "Smtp", "SmtpWrong", "courier_for",
]  # fmt: skip
