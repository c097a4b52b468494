"""The desk end to end: real engine, storage and door, a phone on paper."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import delete

from bot.desk import saving
from bot.desk.desk import Desk
from bot.desk.incoming import Gone, Tap, Typed, Update
from bot.desk.opening import Patience
from bot.desk.owing import Owed
from bot.phone import PhoneDown
from flows.model import NotUnderstood
from flows.wording import NOTES, WENT_WRONG
from privacy.text import RawText
from storage.clearing import all_to_clear
from storage.store import NotSaved
from storage.tables import summaries
from tests.bot import telling
from tests.bot.rig import CHAT, UPDATES, Clock, Person, rig


class Mute:
    """A phone that does not answer."""

    async def toast(self, *_given: object) -> None:
        """Nothing happens."""
        raise PhoneDown

    show = edit = delete = toast


async def no_wait(_seconds: float) -> None:
    """Time does not pass."""


async def test_a_report_goes_from_thumb_to_digest(tmp_path: Path) -> None:
    """One whole report, through consent, code and the final yes, to the digest the worker reads; then taken back."""
    async with rig(tmp_path) as house:
        person = house.person
        code = await telling.report(person)
        assert "Thank you" in person.card.html
        assert await person.draft() is None
        outcome = next(one for one in await house.round() if one.partner == "harbour-house")
        assert (outcome.state, outcome.reports, outcome.notices) == ("delivered", 1, 0)
        assert "My husband [name] hit me on the head at [address]. I am afraid." in outcome.digest.text
        assert "Ahmed" not in outcome.digest.text
        await person.taps("code")
        await person.types(code)
        assert "it was delivered on 24 November 2026" in person.card.html
        await person.taps("withdraw", "withdraw_now")
        assert "It is taken back" in person.card.html
        await person.taps("leave")
        assert not person.messages
        house.clock.advance(days=1)
        outcome = next(one for one in await house.round() if one.partner == "harbour-house")
        assert (outcome.state, outcome.reports, outcome.notices) == ("delivered", 0, 1)
        assert "Delete this" in outcome.digest.text


async def test_there_is_one_living_card_and_typed_words_are_deleted(tmp_path: Path) -> None:
    """After any number of taps and texts one message stands in the chat."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        await person.types("hello there")
        await person.sends_photo()
        await person.taps("tell", "home")
        await person.types("My husband hit me.")
        assert len(person.messages) == 1
        assert None not in person.messages.values()


async def test_photos_are_explained_and_gone(tmp_path: Path) -> None:
    """Something that is not text changes nothing but the note on the card."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        before = await person.draft()
        await person.sends_photo()
        after = await person.draft()
        assert NOTES["cannot_take_files"].split(".")[0] in person.card.html
        assert (after.session, len(person.messages)) == (before.session, 1)


async def test_an_update_brought_again_changes_nothing(tmp_path: Path) -> None:
    """Telegram brings an update again after a cut connection; a tick must not be taken off by it."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        await person.taps("tell", "home", "partner")
        again = Update(CHAT, next(UPDATES), Tap(person.data("hitting"), "tap", person.card_id))
        for _ in range(3):
            await house.desk.handle(again)
        await house.desk.silence()
        assert (await person.draft()).session.answers["da_what"] == ("hitting",)


async def test_a_whole_batch_brought_again_changes_nothing(tmp_path: Path) -> None:
    """A crash before Telegram was told brings up to a hundred updates again: more than are remembered one by one."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        await person.taps("tell", "home", "partner")
        texts = [Typed(RawText(f"He hit me {when}."), person._own()) for when in ["today", "again", "never"] * 4]
        batch = [Update(CHAT, next(UPDATES), typed) for typed in texts]
        for update in batch:
            await house.desk.handle(update)
        once = (await person.draft()).session
        for update in batch:
            await house.desk.handle(update)
        assert (await person.draft()).session == once


async def test_a_button_of_an_older_card_is_recognised(tmp_path: Path) -> None:
    """It changes no answer, and the toast says why."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        await person.taps("tell", "home")
        old = person.data("partner")
        await person.taps("former")
        await person.taps_data(old)
        assert (await person.draft()).session.answers["da_about"] == ("former",)
        assert house.phone.toasts[-1] == NOTES["old_button"]


FORGED = (
    "", ".", "..", "a.b", "a.b.c.d", "1.send.yes", "-1.home.tell", "9" * 40 + ".home.tell", "٣.home.tell",
    "x.offers.p-open-door", "1.\x00.\x00", "2.language.xx", "en.send.yes", "en.report.withdraw", "en.code_back.match",
)  # fmt: skip


async def test_a_forged_button_leads_nowhere(tmp_path: Path) -> None:
    """Anyone can send any callback data: nothing is sent, nothing breaks."""
    async with rig(tmp_path) as house:
        person = house.person
        for data in FORGED:
            await person.taps_data(data)
        await telling.begin(person)
        at = (await person.draft()).session
        for data in FORGED:
            await person.taps_data(data)
        assert (await person.draft()).session == at
        assert [one.state for one in await house.round()] == ["nothing", "nothing"]


async def test_a_command_is_answered_with_a_new_message_at_the_bottom(tmp_path: Path) -> None:
    """Somebody may have deleted the card on their side: /start must show one all the same."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        old = person.card_id
        await person.starts()
        assert person.card_id > old
        assert len(person.messages) == 1


async def test_a_card_deleted_by_the_person_is_shown_again(tmp_path: Path) -> None:
    """An edit of a message that is gone becomes a new message."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        data = person.data("tell")
        person.messages.clear()
        await person.taps_data(data)
        assert "tell" in person.card.html
        assert len(person.messages) == 1


async def test_a_quiet_chat_is_emptied_and_its_draft_stays(tmp_path: Path) -> None:
    """After half an hour (rounded up to a quarter) nothing stands there; /start leads back to the answers."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        await person.taps("tell", "home", "partner")
        house.clock.advance(minutes=29)
        await house.desk.clear_quiet()
        assert person.messages
        house.clock.advance(minutes=16)
        await house.desk.clear_quiet()
        await house.desk.silence()
        assert not person.messages
        await person.starts()
        assert "answers here that were not sent" in person.card.html
        await person.taps("go_on")
        assert (await person.draft()).session.answers == {"da_about": ("partner",)}


async def test_what_is_begun_again_has_another_code(tmp_path: Path) -> None:
    """Perhaps somebody looked over the shoulder: code, reference and call words of before must open nothing later."""
    async with rig(tmp_path) as house:
        person = house.person
        found = []
        for _ in range(2):
            await telling.begin(person)
            await telling.tell_of_attack(person)
            await telling.agree(person, harbour_house=("facts",))
            draft = await person.draft()
            found.append((draft.receipt, draft.references["harbour-house"], draft.made))
            house.clock.advance(hours=15)
            await person.starts()
            await person.taps("new")
        for one, other in zip(*found, strict=True):
            assert one != other


async def test_the_first_buttons_do_not_delete_what_is_being_told(tmp_path: Path) -> None:
    """From the middle to 999, to the first buttons, to Something happened: asked first, and back where it stopped."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        await person.taps("tell", "home", "partner", "hitting", "done")
        before = (await person.draft()).session
        await person.taps("danger", "home", "tell")
        assert "answers here that were not sent" in person.card.html
        await person.taps("go_on")
        after = (await person.draft()).session
        assert (after.node, after.answers, after.trail) == (before.node, before.answers, before.trail)
        await person.taps("danger", "home", "tell", "new", "yes", "adult", "next", "tell")
        assert "What would you like to tell about?" in person.card.html
        assert not (await person.draft()).session.answers


async def test_looking_for_numbers_leaves_nothing_to_go_on_with(tmp_path: Path) -> None:
    """A region chosen to see numbers is no answer: /start must not say on the screen that something was told."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        await person.taps("near", "london", "every")
        await person.starts()
        assert "Choose your language" in person.card.html


async def test_a_wiped_chat_is_empty_and_remembers_nothing(tmp_path: Path) -> None:
    """Leave and wipe, from the middle: no message, no draft, no note; a first message begins anew."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        await telling.tell_of_home(person)
        await person.taps("leave")
        assert not person.messages
        assert await person.draft() is None
        await person.types("hello")
        assert [label for label in person.labels if label == "English"]


async def test_the_buttons_left_after_the_final_yes_still_work(tmp_path: Path) -> None:
    """They carry the language, because no session is there to look it up in."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.report(person)
        assert await person.draft() is None
        await person.taps("rights")
        assert "Your rights in England" in person.card.html
        assert len(person.messages) == 1


async def test_wiping_after_the_final_yes_empties_the_chat(tmp_path: Path) -> None:
    """There is no draft then; the messages are known from the note of what to clear."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.report(person)
        await person.commands("wipe")
        assert not person.messages


async def test_the_final_yes_brought_again_sends_once(tmp_path: Path) -> None:
    """The update of the final yes comes twice: one summary, and the card stays."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        await telling.tell_of_home(person)
        await telling.agree(person, harbour_house=("all",))
        await person.taps("saved", "skip")
        yes = Update(CHAT, next(UPDATES), Tap(person.data("yes"), "tap", person.card_id))
        for _ in range(3):
            await house.desk.handle(yes)
        await house.desk.silence()
        assert "Thank you" in person.card.html
        assert [one.reports for one in await house.round() if one.partner == "harbour-house"] == [1]


async def test_the_final_yes_that_is_not_saved_sends_nothing_and_can_be_brought_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk at the worst moment: NotSaved, the draft as it was; once there is room, one report."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        await telling.tell_of_home(person)
        await telling.agree(person, harbour_house=("all",))
        await person.taps("saved", "skip")
        yes = Update(CHAT, next(UPDATES), Tap(person.data("yes"), "tap", person.card_id))

        async def full(_step: object) -> None:
            raise NotSaved("the disk is full")

        with monkeypatch.context() as patched:
            patched.setattr(house.house.store, "write", full)
            with pytest.raises(NotSaved):
                await house.desk.handle(yes)
        assert (await person.draft()).session.node == "send"
        await house.desk.handle(yes)
        await house.desk.silence()
        assert [one.reports for one in await house.round() if one.partner == "harbour-house"] == [1]


async def test_somebody_who_guesses_codes_has_to_wait_ever_longer(tmp_path: Path) -> None:
    """After four wrong codes the answer is to wait; the right code is heard again after the spell."""
    async with rig(tmp_path) as house:
        person = house.person
        code = await telling.report(person)
        await person.commands("code")
        for _ in range(4):
            await person.types("0000-0000-0000-0000")
            assert NOTES["code_unknown"] in person.card.html
        await person.types(code)
        assert NOTES["wait_a_little"] in person.card.html
        house.clock.advance(seconds=17)
        await person.types(code)
        assert "This is what lies under your code." in person.card.html


def test_the_longest_wait_for_a_code_is_an_hour() -> None:
    """However many wrong codes came before."""
    clock = Clock()
    patience = Patience(clock)
    for _ in range(100):
        patience.wrong(CHAT)
        clock.advance(minutes=59)
    with pytest.raises(NotUnderstood):
        patience.ask(CHAT)
    clock.advance(minutes=2)
    patience.ask(CHAT)


async def test_a_code_typed_just_before_a_crash_does_not_stay_in_the_chat(tmp_path: Path) -> None:
    """The machine died after the commit and before the message was deleted: the next start deletes it."""
    async with rig(tmp_path) as house:
        person = house.person
        code = await telling.report(person)
        await person.commands("code")
        mute = Desk(house.house, Mute(), sleep=no_wait)
        await mute.handle(Update(CHAT, next(UPDATES), Typed(RawText(code), person._own())))
        await mute.silence()
        assert None in person.messages.values()
        again = Desk(house.house, house.phone)
        await again.start()
        await again.silence()
        await again.stop()
        assert None not in person.messages.values()
        assert "Please type your code" in person.card.html


@pytest.mark.parametrize("written", [str.lower, lambda c: c.replace("-", " "), lambda c: f"  {c}  ",
                                     lambda c: c.translate({ord(str(n)): chr(0x660 + n) for n in range(10)}),
                                     lambda c: c.translate({ord(str(n)): chr(0x6F0 + n) for n in range(10)}),
                                     lambda c: c.replace("0", "O").replace("1", "l")])  # fmt: skip
async def test_a_code_is_read_as_people_write_it(written, tmp_path: Path) -> None:
    """Small letters, spaces, Arabic and Persian digits, look-alikes: typed back, and to come back with."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        await telling.tell_of_attack(person)
        await telling.agree(person, harbour_house=("facts",))
        code = telling.code_on(person.card)
        await person.taps("saved")
        await person.types(written(code))
        await person.taps("yes")
        await telling.open_code(person, written(code))
        assert "This is what lies under your code." in person.card.html


async def test_another_code_typed_back_is_told(tmp_path: Path) -> None:
    """The wrong code leads nowhere, and words typed there are not kept."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        await telling.tell_of_attack(person)
        await telling.agree(person, harbour_house=("facts",))
        await person.taps("saved")
        for typed in ("0000-0000-0000-0000", "I lost it", "🙂"):
            await person.types(typed)
            assert NOTES["code_wrong"] in person.card.html
        assert not (await person.draft()).session.words.pieces


async def test_the_code_is_hidden_again_after_a_while_and_at_the_next_step(tmp_path: Path) -> None:
    """The code stands on one card for two minutes, and can be shown again."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        await telling.tell_of_attack(person)
        await telling.agree(person, harbour_house=("facts",))
        code = telling.code_on(person.card)
        draft = await person.draft()

        async def at_once(_seconds: float) -> None:
            return None

        house.desk._sleep = at_once
        await house.desk._hide_code(CHAT, draft.session.step)
        await house.desk.silence()
        assert code not in person.card.html
        await person.taps("show_code")
        assert code in person.card.html
        await person.taps("saved")
        assert code not in person.card.html


async def test_the_code_is_hidden_although_the_disk_refuses_for_a_moment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is tried again: the code must not stay on the screen until somebody taps."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        await telling.tell_of_attack(person)
        await telling.agree(person, harbour_house=("facts",))
        draft = await person.draft()
        load, asked = saving.load, []

        async def refuses_once(*given: object) -> object:
            asked.append(given)
            if len(asked) == 1:
                raise NotSaved
            return await load(*given)

        monkeypatch.setattr(saving, "load", refuses_once)
        house.desk._sleep = no_wait
        await house.desk._hide_code(CHAT, draft.session.step)
        await house.desk.silence()
        assert "<code>" not in person.card.html


async def test_words_that_could_not_be_deleted_are_deleted_at_the_next_step(tmp_path: Path) -> None:
    """Telegram was down for a moment: what was typed must not stand there until the chat goes quiet."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        await person.taps("tell", "home", "partner")
        house.desk._speaker._phone, house.desk._speaker._sleep = Mute(), no_wait
        await person.types("My husband hit me.")
        assert None in person.messages.values()
        house.desk._speaker._phone = house.phone
        await person.taps("hitting")
        assert None not in person.messages.values()
        assert len(person.messages) == 1
        assert not house.desk._speaker._left


async def test_a_typed_yes_is_heard_only_where_its_button_stands(tmp_path: Path) -> None:
    """Nobody agrees to what they have not come past, typed or tapped; the ways out can be typed everywhere."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        await telling.tell_of_home(person, "He hit me on the head and I am afraid of him. " * 80)
        await person.taps("p-harbour-house", "done", "all")
        assert "yes" not in [button.data.split(".")[-1] for row in person.card.buttons for button in row]
        await person.types("Yes to the parts I tapped")
        assert (await person.draft()).session.node == "consent"
        await person.taps("next_page")
        await person.types("Yes to the parts I tapped")
        assert (await person.draft()).session.node == "code"
        await person.types("leave and wipe")
        assert not person.messages


async def test_a_service_taken_out_of_the_offer_can_be_refused(tmp_path: Path) -> None:
    """Its certificate ended at midnight, or the operator took it out: the card says so and is no dead end."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        await telling.tell_of_home(person)
        await person.taps("p-harbour-house", "p-open-door", "done", "all", "yes")
        known = house.house.registry
        left = replace(known, partners={"harbour-house": known.partners["harbour-house"]})
        desk = Desk(replace(house.house, registry=left), house.phone)
        person = Person(desk, house.phone)
        await person.taps("yes")
        assert "Something about a service changed" in person.card.html
        assert "exactly what" not in person.card.html
        await person.taps("no")
        assert (await person.draft()).session.node == "code"
        await desk.stop()


async def test_what_is_not_known_any_more_is_not_said_to_be_undelivered(tmp_path: Path) -> None:
    """The stub of a summary is deleted after a year; the code may live on."""
    async with rig(tmp_path) as house:
        code = await telling.report(house.person)
        await house.round()
        await house.house.store.write(lambda tx: tx.change(delete(summaries)))
        await telling.open_code(house.person, code)
        assert "Perhaps it was delivered" in house.person.card.html
        assert "could not be delivered" not in house.person.card.html


async def test_a_step_that_breaks_leaves_the_draft_and_says_so(tmp_path: Path) -> None:
    """The person gets the error card with the two ways out; the draft is as it was."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        number = person._own()
        await house.desk.apologise(Update(CHAT, 77, Typed(RawText("secret"), number)))
        await house.desk.silence()
        assert WENT_WRONG in person.card.html
        assert person.labels == ["999 – danger now", "Leave and wipe"]
        assert (await person.draft()).session.node == "home"
        await person.taps("danger")
        assert "Call 999" in person.card.html


async def test_somebody_who_blocked_the_bot_is_left_alone(tmp_path: Path) -> None:
    """Nothing is shown, nothing is raised."""
    async with rig(tmp_path) as house:
        await house.desk.handle(Update(CHAT, 1, Gone()))
        await house.desk.silence()
        assert not house.phone.chats


async def test_two_people_never_see_each_other(tmp_path: Path) -> None:
    """Interleaved steps of two chats: each its own answers, words and code."""
    async with rig(tmp_path) as house:
        one, other = house.person, Person(house.desk, house.phone, chat=-99)
        for person in (one, other):
            await telling.begin(person)
        await one.taps("tell", "home", "partner")
        await other.taps("tell", "attack", "religion")
        await one.types("My husband hit me.")
        assert (await other.draft()).session.answers == {"hc_why": ("religion",)}
        assert not (await other.draft()).session.words.pieces
        await one.taps("leave")
        assert len(other.messages) == 1


async def test_a_restarted_desk_shows_every_chat_what_it_is_owed(tmp_path: Path) -> None:
    """The card that was never shown (the machine died after the commit) is shown at the next start."""
    async with rig(tmp_path) as house:
        person = house.person
        await telling.begin(person)
        await house.desk.handle(Update(CHAT, next(UPDATES), Tap(person.data("rights"), "tap", person.card_id)))
        house.desk._speaker._chats.clear()  # died before it spoke
        phone = house.phone
        await house.desk.silence()
    async with rig(tmp_path) as again:
        assert again.phone is not phone
        await again.desk.silence()
        person = Person(again.desk, again.phone)
        assert "Your rights in England" in person.card.html


async def test_after_the_final_yes_a_restart_shows_the_thanks_and_no_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was owed when the machine died names neither the code nor the report."""

    async def died_before(*_given: object) -> None:
        """The process ended before it could note that the card was shown."""

    monkeypatch.setattr(saving, "forget_owed", died_before)
    async with rig(tmp_path) as house:
        code = await telling.report(house.person)
    async with rig(tmp_path) as again:
        await again.desk.silence()
        person = Person(again.desk, again.phone)
        assert "Thank you" in person.card.html
        assert code not in person.card.html


async def test_once_the_thanks_are_shown_nothing_says_that_a_report_was_sent(tmp_path: Path) -> None:
    """The note of what to clear names the chat, so it must not also name the card after the final yes."""
    async with rig(tmp_path) as house:
        await telling.report(house.person)
        notes = await house.house.store.read(lambda tx: all_to_clear(tx, house.clock()))
        assert [Owed.from_bytes(note.owed).node for note in notes] == [None]


async def test_somebody_under_18_cannot_tell_or_send_by_any_way_round(tmp_path: Path) -> None:
    """Rights and numbers stay open to them; every way to a report leads back to the people who can help."""
    async with rig(tmp_path) as house:
        person = house.person
        await person.starts()
        await person.taps("en", "yes", "minor", "rights", "first", "tell", "home")
        assert ".under18." in person.data("leave")
        await person.taps("danger", "home", "tell", "other", "attack")
        assert ".under18." in person.data("leave")


async def test_a_language_nobody_has_reviewed_shows_numbers_only_if_the_operator_says_so(tmp_path: Path) -> None:
    """Danger and numbers are one tap away; nothing is told, nothing is explained in words nobody has checked."""
    async with rig(tmp_path) as house:
        flow = replace(house.house.flow, numbers_only=("ar",))
        desk = Desk(replace(house.house, flow=flow), house.phone)
        person = Person(desk, house.phone)
        await person.starts()
        await person.taps("ar")
        assert ".near." in person.data("leave")
        await person.taps("london", "first", "tell", "home")
        assert ".near." in person.data("leave")
        await person.taps("danger")
        assert "999" in person.card.html
