"""The daily round: what is due is claimed, opened, made into a digest, handed to its courier, and burnt.

Every step can be repeated: a round that died anywhere is taken up by the next one under the same digest id.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final, Literal

import structlog

from bot import notices
from bot.desk.house import House
from bot.hours import day_due
from bot.notices import NoticeUnreadable
from bot.settings import Settings
from partners.certificate import CertificateRefused
from partners.couriers import Courier, CourierDown, CourierRefused, Smtp, courier_for
from partners.digest import Digest, Notice, environment, write
from partners.partner import Partner
from partners.record import Summary, SummaryWrong
from storage import purging
from storage.deliveries import (
    Claim,
    ClaimChanged,
    Counts,
    Opened,
    call_off,
    claim,
    delivered,
    made,
    open_claimed,
    parcel_of,
    unfinished,
)
from storage.outbox import hold, prepare
from storage.purging import ClockJumped
from storage.store import NotSaved
from storage.transaction import Transaction

log = structlog.get_logger(__name__)

State = Literal["delivered", "nothing", "not_due", "waiting", "refused", "held", "failed"]
MOST_TRIES: Final = 5
"""How often a digest is made again because something was withdrawn from it meanwhile."""
_ENVIRONMENT: Final = environment()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one partner's digest. Counts and names we made, nothing of a report."""

    partner: str
    state: State
    day: date
    reports: int = 0
    notices: int = 0
    held: int = 0
    lost: int = 0
    why: str = ""
    digest: Digest | None = None

    @property
    def well(self) -> bool:
        """Whether nothing needs the operator."""
        return self.state in ("delivered", "nothing", "not_due") and not self.lost and not self.held

    @property
    def line(self) -> str:
        """One line for the operator."""
        said = {
            "delivered": f"delivered digest {self.digest.id if self.digest else ''}",
            "nothing": "nothing to deliver",
            "not_due": "not due yet",
            "waiting": "not delivered, it is tried again",
            "refused": "refused by the mail server, it is tried again",
            "held": "held back: the certificate cannot be used",
            "failed": "failed, it is tried again",
        }[self.state]
        extra = [f"{self.reports} reports, {self.notices} to delete"] if self.state == "delivered" else []
        extra += [f"{self.held} held back because the partner changed after consent"] if self.held else []
        extra += [f"{self.lost} could not be opened"] if self.lost else []
        extra += [self.why] if self.why else []
        return f"{self.partner} {self.day.isoformat()}: {said}" + "".join(f"; {one}" for one in extra)


@dataclass(frozen=True, slots=True, repr=False)
class Post:
    """Where couriers take things: the folder, the mail server, the sender."""

    outbox: Path
    smtp: Smtp | None = None
    sender: str | None = None

    @classmethod
    def of(cls, settings: Settings) -> "Post":
        """As the settings say. Raises SmtpWrong."""
        smtp = Smtp.from_url(settings.smtp_url.get_secret_value()) if settings.smtp_url else None
        return cls(settings.outbox_dir, smtp, settings.mail_from)


async def deliver_due(
    house: House, post: Post, now: datetime, *, only: Collection[str] | None = None, day: date | None = None
) -> tuple[Outcome, ...]:
    """Deliver what is due at `now`: for all partners or these, with what is left of earlier days. Raises NotSaved."""
    pending = await house.store.read(unfinished)
    found: list[Outcome] = []
    for key, one in house.registry.partners.items():
        if only is not None and key not in only:
            continue
        due = day_due(one.due_from(house.digest_at), now, house.zone)
        if day is not None and day > due:
            found.append(Outcome(key, "not_due", day))
            continue
        mine = [claimed for claimed in pending if claimed.partner == key]
        try:
            found += await _deliver_partner(house, post, one, day or due, mine, now)
        except Exception as wrong:  # one partner's trouble must not keep another's digest from leaving
            log.error("a digest failed", partner=key, why=type(wrong).__name__)
            found.append(Outcome(key, "failed", day or due, why=str(wrong) if isinstance(wrong, NotSaved) else ""))
    await house.store.finish()
    return tuple(found)


async def _deliver_partner(
    house: House, post: Post, partner: Partner, due: date, pending: Sequence[Claim], now: datetime
) -> list[Outcome]:
    """What is left over from earlier days first, then this day's."""
    found = [await _deliver(house, post, partner, one, now) for one in pending if one.day < due]
    fresh = await house.store.write(lambda tx: claim(tx, partner.key, due))
    if fresh is not None:
        found.append(await _deliver(house, post, partner, fresh, now))
    return found or [Outcome(partner.key, "nothing", due)]


async def _deliver(house: House, post: Post, partner: Partner, claimed: Claim, now: datetime) -> Outcome:
    """One digest, made again if something is withdrawn from it under our hands."""
    day = claimed.day
    for _ in range(MOST_TRIES):
        try:
            return await _deliver_once(house, post, partner, claimed, now)
        except ClaimChanged:
            again = await house.store.write(lambda tx: claim(tx, partner.key, day))
            if again is None:
                break
            claimed = again
    return Outcome(partner.key, "nothing", day)


async def _deliver_once(house: House, post: Post, partner: Partner, claimed: Claim, now: datetime) -> Outcome:
    today = now.astimezone(house.zone).date()
    opened, lost = await house.store.write(lambda tx: open_claimed(tx, claimed, today=today))
    summaries, notes, changed = _sorted(partner, opened)
    if changed:
        claimed = await house.store.write(lambda tx, held=claimed: _hold(tx, held, changed, today))  # type: ignore[misc]
    report = Outcome(partner.key, "nothing", claimed.day, len(summaries), len(notes), len(changed), lost)
    if not summaries and not notes:
        await house.store.write(lambda tx: call_off(tx, claimed))
        return report
    try:
        courier = courier_for(partner, outbox=post.outbox, smtp=post.smtp, sender=post.sender, today=today)
        digest, parcel = await _made(house, partner, courier, claimed, summaries, notes)
        await courier.deliver(parcel, claimed.digest)
    except CourierDown as down:
        return _with(report, "waiting", str(down))
    except CourierRefused as refused:
        return _with(report, "refused", str(refused))
    except CertificateRefused as refused:
        return _with(report, "held", str(refused))
    await house.store.write(lambda tx: delivered(tx, claimed, today=today))
    await house.store.checkpoint()
    return Outcome(
        partner.key, "delivered", claimed.day, len(summaries), len(notes), len(changed), lost, digest=digest
    )  # fmt: skip


async def _made(
    house: House,
    partner: Partner,
    courier: Courier,
    claimed: Claim,
    summaries: Sequence[Summary],
    notes: Sequence[Notice],
) -> tuple[Digest, bytes]:
    """The digest and its parcel, recorded as about to leave. What was packed before is sent again byte for byte."""
    kept = await house.store.read(lambda tx: parcel_of(tx, claimed.digest)) if claimed.made else None
    doubt = claimed.made and kept is None and courier.keeps_ciphertext
    repeats = [Notice("repeat", summary.reference) for summary in summaries] if doubt else []
    say = house.catalogues.say(partner.languages[0])
    every = (*notes, *repeats)
    digest = write(house.flow, partner, claimed.day, claimed.digest, summaries, every, say, _ENVIRONMENT)
    parcel = kept or courier.pack(digest)
    counts = Counts(digest.report_count, digest.urgent_count, len(notes))
    to_keep = parcel if courier.keeps_ciphertext else None
    await house.store.write(lambda tx: made(tx, claimed, to_keep, counts))
    return digest, parcel


def _sorted(partner: Partner, opened: Sequence[Opened]) -> tuple[list[Summary], list[Notice], list[bytes]]:
    """The summaries that may go, the notices, and the rows of summaries whose consent no longer fits the partner."""
    summaries: list[Summary] = []
    notes: list[Notice] = []
    changed: list[bytes] = []
    for one in opened:
        try:
            if one.kind != "summary":
                notes.append(notices.from_bytes(one.plain))
                continue
            summary = Summary.from_bytes(one.plain)
        except (SummaryWrong, NoticeUnreadable):
            log.error("something sealed for a digest is not readable; it is held back", partner=partner.key)
            changed.append(one.row)
            continue
        if summary.partner == partner.key and summary.binding == partner.binding:
            summaries.append(summary)
        else:
            changed.append(one.row)
    return summaries, notes, changed


async def _hold(tx: Transaction, claimed: Claim, rows: Sequence[bytes], today: date) -> Claim:
    """Hold these rows back and claim what is left: what was packed before may hold them, and must not be sent again."""
    for row in rows:
        await hold(tx, row, claimed.day + timedelta(days=1), today=today)
    return await claim(tx, claimed.partner, claimed.day) or claimed


def _with(report: Outcome, state: State, why: str) -> Outcome:
    return Outcome(
        report.partner, state, report.day, report.reports, report.notices, report.held, report.lost, why=why
    )  # fmt: skip


async def forget(house: House) -> None:
    """Let the drafts die whose time is over. It waits for nothing else: 48 hours are a promise. Raises NotSaved."""
    now = house.clock()
    await house.store.write(lambda tx: purging.forget_drafts(tx, now))


async def tidy(house: House) -> None:
    """Purge what is old, once a day write the file anew, and have every partner's next key ready before it is needed.

    A clock that jumped stops the purging and is told to the operator; nothing else is touched. Raises NotSaved.
    """
    now = house.clock()
    try:
        purged = await house.store.write(lambda tx: purging.purge(tx, now))
        if purged.moved and not await house.store.reorder():
            log.warning("the database could not be written anew: is the disk full?")
    except ClockJumped as jumped:
        log.error("purging has stopped: look at this machine's clock", why=str(jumped))
    for key in house.registry.partners:
        day = house.next_digest(key, now).date()
        await house.store.write(lambda tx, key=key, day=day: prepare(tx, key, day))  # type: ignore[misc]
    await house.store.finish()
