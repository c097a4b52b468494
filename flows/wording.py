"""The fixed English sentences beside the cards: each is a whole catalogue key, with `{places}` to be filled.

What partners/ says (chips, call words, the labels of a digest) is worded there; the cards are in the YAML.
"""

from collections.abc import Iterator, Mapping
from typing import Final

BUTTONS: Final = {
    "back": "Back",
    "next": "Next",
    "skip": "Skip",
    "done": "Done",
    "danger": "999 – danger now",
    "leave": "Leave and wipe",
    "next_page": "Read on",
    "previous_page": "Read back",
    "all": "Yes to all parts",
}
"""Buttons that no card names, by the option they send."""

NOTES: Final = {
    "use_buttons": "Please use the buttons on this card.",
    "old_button": "That button was on an older card. This is the card you are on now.",
    "too_long": "That is too long to keep. Please write less, or send it in shorter parts.",
    "nothing_left": "No hidden word can be shown again.",
    "code_wrong": "That is not the code on your card. Please look again.",
    "code_unknown": "This code opens nothing. Please look at each letter again.",
    "cannot_take_files": (
        "Photos, voice messages, files, contacts and places cannot be taken here. "
        "It was not opened, and it was deleted from this chat. You can tell it with the buttons or in words."
    ),
    "choose_one_first": "Please tap at least one first.",
    "say_yes_to_a_part": "Please tap at least one part to send, or say no to this service.",
    "wait_a_little": "Please wait a little and try again.",
    "no_such_word": "That word is not there any more.",
    "changed_since": "Something about a service changed. Please look at it again before you say yes.",
    "no_free_text": "In this language we cannot hide names in your words yet. Please use the buttons.",
    "words_kept": "Your words were kept. Before anything is sent, you can read them and change them.",
}
"""Beside the card: why something was not understood, or what to know. One for each of `flows.model.NOTES`."""

NOTHING_WRITTEN: Final = "Nothing is written yet."
HIDDEN_PIECES: Final = ("{n} piece is hidden.", "{n} pieces are hidden.")
IS_IT_A_NAME: Final = "“{word}”: is this a name, a place, or where someone works?"
ASKED_BUTTONS: Final = {"yes": "Yes, keep it hidden", "no": "No, show it"}
"""The answers to IS_IT_A_NAME."""
WHY_NO_WORDS: Final = (
    "In this language we cannot find and hide names safely yet. So you can answer with the buttons, but not write."
)

PARTS: Final = {
    "facts": "What happened",
    "about": "About me",
    "words": "My own words",
    "language": "My language",
}
"""The parts of a consent as the reporter says yes to them: labels of buttons."""
PARTS_MEAN: Final = {
    "facts": "What happened: your answers about what was done, why, by whom, when, and in what kind of place.",
    "about": (
        "About me: who tells, your group, your part of England, children, who must not know, and what would help you."
    ),
    "words": "My own words: the text you wrote, with the hidden pieces left out.",
    "language": "My language: the language you use here, and the language you want help in.",
}
WHAT_THEY_RECEIVE: Final = "What {name} would receive:"
NOTHING_CHOSEN_YET: Final = "Nothing yet: no part is chosen."
ONE_OF_SEVERAL: Final = "Service {number} of {count}"
SEND_THESE_PARTS: Final = "Send these parts to {name}: {parts}."
NOT_THESE_PARTS: Final = "Not sent to {name}: {parts}."

POLICE_RULES: Final = {
    "never": "The police: {name} promises to tell them nothing that you tell here.",
    "only_if_you_agree": "The police: {name} promises to tell them only if you agree.",
    "child_or_life_in_danger": (
        "The police: {name} tells them without asking you only if a child or a life is in danger. Otherwise you decide."
    ),
}
"""A partner's own rule about the police, shown before consent (partners.yaml, `police_rule`)."""
ON_THE_WAY: Final = {
    "refused": "On the way: it is locked, and only {name} can open it.",
    "counts": "On the way: {name} is told only that there is one more report, and its number. Nothing else travels.",
    "codes": (
        "On the way: your answers travel to {name} without a lock, and others could read them. "
        "Your own words do not travel."
    ),
    "words": "On the way: your answers and your words travel to {name} without a lock. Others could read them.",
}
"""What may travel unencrypted to a partner, shown before consent (partners.yaml, `plain`)."""
THEY_ANSWER_WITHIN: Final = "They say that they answer within {time}."
YOU_CALL_THEM: Final = "They cannot call you. You call them:"
CALL_IS_FREE: Final = "The call is free."
CALL_COSTS: Final = "The call may cost money."
OPEN_HOURS: Final = "Open: {hours}"
WOMEN_ANSWER: Final = "Women answer."
INTERPRETERS: Final = "They have interpreters."

YOUR_CODE: Final = "Your code:"
CODE_HIDDEN: Final = "The code is hidden, in case somebody looks at this phone."
SHOW_CODE: Final = "Show the code"
CALL_WORDS_FOR: Final = "Your call words for {name}:"
CALL_WORDS_USE: Final = (
    "When you call them, say the call words. They then know which one is yours. The words open nothing."
)
NOT_READ_BEFORE: Final = "Nobody at {name} reads this before {day}."

STATUS: Final = {
    "waiting": "{name}: it waits for the daily summary of {day}. If you take it back before, it never leaves.",
    "delivered": "{name}: it was delivered on {day}.",
    "not_delivered": "{name}: it could not be delivered up to now. We go on trying. You can also call them.",
    "expired": "{name}: it could not be delivered, and it was deleted. You can call them, or tell again.",
    "unknown": "{name}: we do not know any more what became of it. Perhaps it was delivered. You can call them.",
    "held": "{name}: it is held back, because something about this service changed after your yes. You can tell again.",
    "withdrawn": "{name}: you took it back. It never left.",
    "asked_to_delete": "{name}: you took it back after it was delivered. Their next summary asks them to delete it.",
}
"""What has become of a report at one partner, under the code."""
TOLD_ON: Final = "Told on {day}"
YOUR_COPY: Final = "Your own copy:"
YOU_SAID_YES_TO: Final = "You said yes to this:"
COPY_KEPT_UNTIL: Final = "Your copy is kept until {day}. Each time you open it, it is kept longer."

DAY_AND_TIME: Final = "{day}, {time}"
PAGE_OF: Final = "Page {page} of {pages}"
LAST_CHECKED: Final = "Last checked: {day}"
INDEPENDENT: Final = "Independent of the police: {answer}"
LANGUAGES: Final = "Languages: {languages}"
NO_NUMBERS: Final = "There is no number here yet that we could check. Please look at the numbers for all of England."

WENT_WRONG: Final = "Something went wrong on our side. Please tap again, or send /start."

PLURALS: Final = (HIDDEN_PIECES,)
"""Singular and plural of every message that counts."""


def messages() -> Iterator[tuple[str, str]]:
    """Every message here that does not count, with a comment for the translator."""
    for name, value in list(globals().items()):
        if not name.isupper() or name == "PLURALS":
            continue
        if isinstance(value, str):
            yield value, name.lower()
        elif isinstance(value, Mapping):
            limit = ", a button: at most 40 characters" if name in ("BUTTONS", "ASKED_BUTTONS", "PARTS") else ""
            yield from ((text, f"{name.lower()}: {key}{limit}") for key, text in value.items())
