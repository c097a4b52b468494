"""The daily round, killed at every telling point: what was confirmed arrives, under one digest id for ever."""

import re
import signal
from collections.abc import Callable

import pytest

from tests.end_to_end.conftest import KEPT, Inbox, Stages
from tests.end_to_end.program import Site, next_morning

CLAIM, DIGEST = "storage.deliveries", "bot.rounds"
POINTS = {
    "before anything is claimed": "before bot.rounds:claim",
    "when it is claimed but not opened": "before bot.rounds:open_claimed",
    "when it is opened": "before bot.rounds:_sorted",
    "when it is made but not handed over": "before partners.couriers.mail:MailCourier.deliver",
    "when the mail server has taken it": "after partners.couriers.mail:MailCourier.deliver",
    "when the file is written": "after partners.couriers.folder:FolderCourier.deliver",
    "while delivered is being committed": "before bot.rounds:delivered",
    "when delivered is committed and nothing is burnt": "before storage.store:burn_marked",
    "when the key is overwritten": "before pathlib:Path.unlink in _destroy",
    "when the key is unlinked": "before storage.burn:fsync_folder in _destroy",
    "when the key is burnt and its row still stands": "after storage.store:burn_marked",
}


@pytest.mark.parametrize("point", POINTS.values(), ids=POINTS)
async def test_a_killed_round_sends_everything_under_one_id(
    point: str, stages: Stages, inbox: Inbox, site_at: Callable[..., Site]
) -> None:
    """Killed, run again twice, and once more the next day: each partner has the report once, or twice under one id."""
    site = site_at(stages.sent)
    site.settings = {"SMTP_URL": f"smtp://127.0.0.1:{inbox.port}", "MAIL_FROM": "bot@sr.example"}
    before = site.burn_files()
    site.arm()
    status, _ = await site.command("digest", "--now", next_morning(), dies=point)
    assert status == -signal.SIGKILL
    site.disarm()
    for morning in (next_morning(), next_morning(), next_morning(1)):
        status, out = await site.command("digest", "--now", morning)
        assert status == 0, out
    assert 1 <= len(inbox.got) <= 2
    assert len(set(inbox.ids)) == 1
    assert len(set(inbox.got)) == 1, "what is sent again is the very same bytes"
    ((digest, text),) = site.delivered("open-door").items()
    assert KEPT in text
    assert digest not in inbox.ids[0], "each partner's digest has an id of its own"
    assert len(re.findall("Reference: [0-9a-f]{16}", text)) == 1
    assert not before & site.burn_files(), "the keys of that day are burnt"
    assert "nothing to deliver" in out
