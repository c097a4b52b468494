"""A changed file is live within a second, and a broken one never is."""

import asyncio
import os
from collections.abc import Callable
from pathlib import Path

import locales
from tests.locales.conftest import ARABIC, Clock, po

LEAVE = "Leave and delete"
Edit = Callable[[str, str], None]


def settle(catalogues: locales.Catalogues, clock: Clock) -> tuple[str, ...]:
    """Looks, lets the file lie still, and looks again."""
    catalogues.refresh()
    clock.now += 0.6
    return catalogues.refresh()


def test_a_changed_catalogue_is_in_use_once_it_lies_still(folder: Path, edit: Edit, clock: Clock) -> None:
    """An editor may write in several steps: half a second of quiet first."""
    catalogues = locales.load(folder, clock=clock)
    edit("خروج وحذف", "مغادرة ومسح")
    assert catalogues.refresh() == ()
    clock.now += 0.4
    edit("مغادرة ومسح", "خروج ومسح الكل")
    assert catalogues.refresh() == ()
    clock.now += 0.4
    assert catalogues.refresh() == ()
    clock.now += 0.2
    assert catalogues.refresh() == ("ar",)
    assert catalogues.say("ar")(LEAVE) == "خروج ومسح الكل"
    assert catalogues.refresh() == ()


def test_a_broken_change_leaves_the_last_good_catalogue_in_use(folder: Path, edit: Edit, clock: Clock) -> None:
    """The reporter sees nothing of a translator's slip; the fault is told until it is mended."""
    catalogues = locales.load(folder, clock=clock)
    edit("خروج وحذف", 'خروج "وحذف')
    assert settle(catalogues, clock) == ("ar",)
    assert catalogues.say("ar")(LEAVE) == "خروج وحذف"
    assert [fault.line for fault in catalogues.faults] == [13]
    edit('خروج "وحذف', "مغادرة")
    settle(catalogues, clock)
    assert catalogues.say("ar")(LEAVE) == "مغادرة"
    assert catalogues.faults == ()


def test_a_wrong_placeholder_leaves_the_last_good_catalogue_in_use(folder: Path, edit: Edit, clock: Clock) -> None:
    """A message with a fault is not swapped for English while a good one is at hand."""
    catalogues = locales.load(folder, clock=clock)
    edit("{phone} الآن", "{fone} الآن")
    settle(catalogues, clock)
    assert "الاتصال" in catalogues.say("ar")("Call {phone} now.", phone="1")
    assert catalogues.faults


def test_a_catalogue_that_lost_much_of_itself_is_not_taken(folder: Path, clock: Clock) -> None:
    """A file cut off between two messages is well formed, and still cut off."""
    catalogues = locales.load(folder, clock=clock)
    po(folder).write_text("\n\n".join(ARABIC.split("\n\n")[:4]) + "\n", "utf-8")
    settle(catalogues, clock)
    assert catalogues.say("ar")("First line.\nSecond line.").startswith("السطر")
    assert any("is it cut off?" in fault.what for fault in catalogues.faults)


def test_a_deleted_catalogue_stays_in_use(folder: Path, clock: Clock) -> None:
    """Somebody moving a file about does not turn an Arabic chat English."""
    catalogues = locales.load(folder, clock=clock)
    po(folder).unlink()
    settle(catalogues, clock)
    assert catalogues.say("ar")(LEAVE) == "خروج وحذف"
    assert [str(fault) for fault in catalogues.faults] == [
        "ar/LC_MESSAGES/safereport.po:1: the file is missing or cannot be read"
    ]


def test_a_new_language_appears_without_a_restart(folder: Path, clock: Clock) -> None:
    """A folder that is put there is found."""
    catalogues = locales.load(folder, clock=clock)
    po(folder, "ur").parent.mkdir(parents=True)
    rule = "Plural-Forms: nplurals=2; plural=n != 1;"
    header = f'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: ur\\n"\n"{rule}\\n"\n'
    po(folder, "ur").write_text(header + f'\nmsgid "{LEAVE}"\nmsgstr "نکلیں"\n', "utf-8")
    assert settle(catalogues, clock) == ("ur",)
    assert catalogues.say("ur")(LEAVE) == "نکلیں"


def test_a_sentence_being_said_keeps_its_own_catalogue(folder: Path, edit: Edit, clock: Clock) -> None:
    """A `Say` is a value: a reload in the middle of a card cannot mix two catalogues."""
    catalogues = locales.load(folder, clock=clock)
    say = catalogues.say("ar")
    edit("خروج وحذف", "مغادرة")
    settle(catalogues, clock)
    assert say(LEAVE) == "خروج وحذف"


def test_drafts_carry_a_remark_and_approved_ones_do_not(folder: Path, edit: Edit) -> None:
    """Whether a native speaker has read it stands beside the name."""
    catalogues = locales.load(folder)
    assert not catalogues.say("ar").reviewed
    assert locales.bare(catalogues.label("ar")).startswith("العربية (")
    assert catalogues.label("en") == "English"
    edit("X-Reviewed: no", "X-Reviewed: 2026-11-30")
    catalogues = locales.load(folder)
    assert catalogues.say("ar").reviewed
    assert catalogues.label("ar") == "العربية"


def test_only_the_languages_of_the_settings_are_loaded(folder: Path) -> None:
    """An operator may offer fewer."""
    assert locales.load(folder, ["en"]).offered == ("en",)
    assert locales.load(folder, ["en", "ar"]).offered == ("en", "ar")


def test_no_template_is_told_and_english_goes_on(tmp_path: Path) -> None:
    """An empty folder is a fault, not a crash."""
    catalogues = locales.load(tmp_path)
    assert [fault.file for fault in catalogues.faults] == ["safereport.pot"]
    assert catalogues.say("ar")("Hello") == "Hello"


def test_without_a_template_a_good_catalogue_is_still_offered(folder: Path) -> None:
    """The template is for the checks; what the bot says does not hang on it."""
    (folder / "safereport.pot").unlink()
    assert locales.load(folder).offered == ("en", "ar")
    po(folder).write_text("", "utf-8")
    assert locales.load(folder).offered == ("en",)


async def test_the_watcher_yields_what_was_read_again(folder: Path, clock: Clock) -> None:
    """A background task need only listen."""
    catalogues = locales.load(folder, clock=clock)
    watching = locales.watch(catalogues, every=0.05)
    waiting = asyncio.ensure_future(anext(watching))
    status = po(folder).stat()
    os.utime(po(folder), ns=(status.st_atime_ns, status.st_mtime_ns + 1))
    async with asyncio.timeout(10):
        while not waiting.done():
            clock.now += 0.3
            await asyncio.wait([waiting], timeout=0.02)
    assert waiting.result() == ("ar",)
    await watching.aclose()
