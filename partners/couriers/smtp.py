"""Where mail is handed over."""

import ssl
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import unquote, urlsplit

_PORTS: Final = {"smtp": 25, "smtp+starttls": 587, "smtps": 465}
_HERE: Final = ("localhost", "127.0.0.1", "::1")


class SmtpWrong(Exception):
    """The SMTP URL cannot be used. Says why, with nothing of it."""


@dataclass(frozen=True, slots=True, repr=False)
class Smtp:
    """A mail server: `smtp://` (no TLS), `smtp+starttls://` (TLS or nothing), `smtps://` (TLS from the start)."""

    scheme: str
    host: str
    port: int
    user: str | None = None
    password: str | None = None
    tls: ssl.SSLContext | None = field(default=None, compare=False)
    """Only for a server with a private certificate authority; None: the system's."""
    timeout: float = 30.0
    """Seconds for each step."""

    def __repr__(self) -> str:
        return f"Smtp({self.scheme}, ***)"

    @classmethod
    def from_url(cls, url: str, tls: ssl.SSLContext | None = None, timeout: float = 30.0) -> "Smtp":
        """The server that a URL such as `smtp+starttls://name:password@mail.example:587` names.

        Raises SmtpWrong, also for a password that would travel unencrypted to another machine.
        """
        try:
            parts = urlsplit(url)
            port = parts.port
        except ValueError:
            raise SmtpWrong("the SMTP URL must be like smtp+starttls://name:password@mail.example:587") from None
        if (
            parts.scheme not in _PORTS
            or not parts.hostname
            or parts.path not in ("", "/")
            or parts.query
            or parts.fragment
        ):
            raise SmtpWrong("the SMTP URL must be like smtp+starttls://name:password@mail.example:587")
        if (parts.username is None) != (parts.password is None):
            raise SmtpWrong("the SMTP URL must hold a user name and a password, or neither")
        if parts.password is not None and parts.scheme == "smtp" and parts.hostname not in _HERE:
            raise SmtpWrong("a password is not sent without TLS: use smtp+starttls:// or smtps://")
        return cls(
            scheme=parts.scheme,
            host=parts.hostname,
            port=port or _PORTS[parts.scheme],
            user=unquote(parts.username) if parts.username is not None else None,
            password=unquote(parts.password) if parts.password is not None else None,
            tls=tls,
            timeout=timeout,
        )
