"""Settings, read once from the environment (and `.env`) into a frozen object. Every fault at once, values hidden."""

import os
import re
import zoneinfo
from datetime import time
from pathlib import Path
from typing import Annotated, Final, Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict

PREFIX: Final = "SAFEREPORT_"


class SettingsWrong(Exception):
    """Every fault in the settings, one line each, naming the setting and never its value."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


class Settings(BaseSettings):
    """What the operator decides. Names and defaults are a contract (docs/operators.md)."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_file=".env", env_file_encoding="utf-8", frozen=True, extra="forbid",
        hide_input_in_errors=True, env_ignore_empty=True,
    )  # fmt: skip

    telegram_token: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org"
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None
    listen: str = "127.0.0.1:8080"
    metrics_listen: str = "127.0.0.1:9090"
    database_url: SecretStr = SecretStr("sqlite+aiosqlite:///var/safereport.db")
    server_key_file: Path = Path("var/server.key")
    burn_dir: Path = Path("var/burn")
    partners_file: Path = Path("partners.yaml")
    smtp_url: SecretStr | None = None
    mail_from: str | None = None
    outbox_dir: Path = Path("var/outbox")
    digest_at: time = time(8, 0)
    timezone: str = "Europe/London"
    languages: Annotated[tuple[str, ...], NoDecode] = ("all",)
    draft_languages: Literal["show", "numbers_only"] = "show"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"] = Field(default="INFO")

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Given values first, then the environment, then `.env`; no secrets directory."""
        del settings_cls, file_secret_settings
        return init_settings, env_settings, dotenv_settings

    @field_validator("languages", mode="before")
    @classmethod
    def _split(cls, given: object) -> object:
        return tuple(part.strip() for part in given.split(",") if part.strip()) if isinstance(given, str) else given

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, given: str) -> str:
        if given not in zoneinfo.available_timezones():
            raise ValueError("is not a time zone; write it like Europe/London")
        return given

    @field_validator("listen", "metrics_listen")
    @classmethod
    def _host_and_port(cls, given: str) -> str:
        host, _, port = given.rpartition(":")
        if not host or not port.isdigit() or not 0 <= int(port) <= 65535:
            raise ValueError("must be an address and a port, like 127.0.0.1:8080")
        return given

    @field_validator("telegram_api_url", "webhook_url")
    @classmethod
    def _web_address(cls, given: str | None) -> str | None:
        if given is not None and (urlsplit(given).scheme not in ("http", "https") or not urlsplit(given).hostname):
            raise ValueError("must begin with https:// (or http:// on your own machine) and name a host")
        return given.rstrip("/") if given else given

    @field_validator("telegram_api_url")
    @classmethod
    def _token_stays_covered(cls, given: str) -> str:
        here = ("127.0.0.1", "::1", "localhost")
        if given.startswith("http://") and urlsplit(given).hostname not in here:
            raise ValueError("must begin with https://: the token and every message travel over it")
        return given

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, given: SecretStr) -> SecretStr:
        if not given.get_secret_value().startswith(("sqlite+aiosqlite://", "postgresql+asyncpg://")):
            raise ValueError("must begin with sqlite+aiosqlite:// or postgresql+asyncpg://")
        return given

    @field_validator("smtp_url")
    @classmethod
    def _mail_server(cls, given: SecretStr | None) -> SecretStr | None:
        if given is not None:
            parts = urlsplit(given.get_secret_value())
            if parts.scheme not in ("smtp", "smtp+starttls", "smtps") or not parts.hostname:
                raise ValueError("must be smtp://, smtp+starttls:// or smtps:// and name a host")
        return given

    @field_validator("webhook_secret")
    @classmethod
    def _secret_that_telegram_takes(cls, given: SecretStr | None) -> SecretStr | None:
        if given is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", given.get_secret_value()):
            raise ValueError("must be 1 to 256 of A-Z, a-z, 0-9, _ and - (Bot API, setWebhook)")
        return given

    @model_validator(mode="after")
    def _webhook_has_a_secret(self) -> Self:
        if self.webhook_url and not self.webhook_secret:
            raise ValueError("SAFEREPORT_WEBHOOK_SECRET is missing: a webhook without a secret takes anyone's word")
        return self

    @property
    def zone(self) -> zoneinfo.ZoneInfo:
        """The time zone in which the digest's hour is read."""
        return zoneinfo.ZoneInfo(self.timezone)


_WORDS: Final = {
    "extra_forbidden": "is not a setting; see .env.example for the names",
    "missing": "is missing",
}


def read(**given: object) -> Settings:
    """The settings of this process.

    Raises SettingsWrong with every fault; no fault repeats a value, which could be a token.
    """
    faults = [f"{name}: is not a setting; see .env.example for the names" for name in unknown_names(dict(os.environ))]
    settings = None
    try:
        settings = Settings(**given)  # type: ignore[arg-type]  # pydantic checks them
    except ValidationError as wrong:
        faults += [_fault(error["loc"], error["type"], error["msg"]) for error in wrong.errors()]
    if settings is None or faults:
        raise SettingsWrong(tuple(faults))
    return settings


class _Forgiving(Settings):
    """Settings that pass over names they do not know."""

    model_config = SettingsConfigDict(extra="ignore")


def as_far_as_right(**given: object) -> Settings:
    """The settings with every wrong one left at its default, so that a check can look at the rest."""
    replaced: dict[str, object] = {}
    while True:
        try:
            return _Forgiving(**{**given, **replaced})  # type: ignore[arg-type]  # pydantic checks them
        except ValidationError as wrong:
            names = {str(error["loc"][0]) for error in wrong.errors() if error["loc"]} - set(replaced)
            names = {name for name in names if name in Settings.model_fields} or {"webhook_url"}
            replaced |= {name: Settings.model_fields[name].default for name in names}


def _fault(place: tuple[int | str, ...], kind: str, message: str) -> str:
    name = str(place[0]).upper() if place else ""
    name = name if name.startswith(PREFIX) or not name else PREFIX + name
    said = _WORDS.get(kind, message.removeprefix("Value error, "))
    return f"{name}: {said}" if name else said


def unknown_names(environment: dict[str, str]) -> tuple[str, ...]:
    """Environment names with our prefix that are no setting: most likely misspelt."""
    known = {PREFIX + name.upper() for name in Settings.model_fields} | {PREFIX + "TESTS_REQUIRE_ALL"}
    return tuple(sorted(name for name in environment if name.upper().startswith(PREFIX) and name.upper() not in known))
