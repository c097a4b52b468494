"""Every English message that partners/ looks up, for the catalogues. A test compares it with the code and templates."""

from typing import Final

from partners.call_words import ANIMALS, COLOURS

TOPICS: Final = {"hate_crime": "Hate crime", "domestic_abuse": "Domestic abuse"}

ANOTHER_LANGUAGE: Final = "Another language"

PART_LABELS: Final = {
    "facts": "What happened",
    "about": "About the person",
    "words": "Their own words",
    "language": "Their language",
}
"""The parts of a consent as a worker reads them."""

CHIPS: Final = {
    "name": "[name]",
    "phone": "[phone number]",
    "email": "[e-mail address]",
    "link": "[link]",
    "handle": "[user name]",
    "postcode": "[postcode]",
    "address": "[address]",
    "reference": "[reference number]",
    "card": "[card number]",
    "bank": "[bank account]",
    "plate": "[number plate]",
    "ip": "[internet address]",
    "date": "[date]",
    "time": "[time]",
    "age": "[age]",
    "number": "[number]",
    "place": "[place]",
    "school": "[school]",
    "employer": "[employer]",
    "status": "[immigration status]",
    "nationality": "[nationality]",
    "unknown": "[unknown word]",
    "hidden": "[hidden]",
}
"""What stands for a hidden piece, by its kind."""
_LINES: Final = (
    "{colour} {animal} {number}",
    "Reference",
    "Call words",
    "Told on",
    "About",
    "Urgent",
    "Yes: there are signs of danger in the answers",
    "Language they wrote in",
    "In their own words",
    "They agreed to send",
)

_DIGEST: Final = (
    "Safe Report digest of {day}",
    "For {name}",
    "Digest number",
    "A digest with this number again is the same one, sent twice.",
    "At a glance",
    "Delete this",
    "These people have taken their reports back.",
    "Delete what you hold under these references: mails, notes, print-outs.",
    "Report {number} of {total}",
    "URGENT",
    "You may have had this report before, under the same reference.",
    "What we do not know",
    "We do not know who wrote, and we cannot reach them. You cannot call them: they may call you.",
    "Who calls about a report says the call words. Never read a report back to a caller, and never ask for a code.",
    "[Words in brackets] were hidden before anyone read them. Do not try to find out who somebody is.",
    "Only how many reports there are, and their references, may travel to you unencrypted.",
    "To receive what people agreed to send, give us an OpenPGP certificate.",
    "When you have read this",
    "Tell us that this digest has arrived: reply with its number only, and quote nothing from it.",
    "Until then we may send it again.",
    "Tell the people who run Safe Report the number of this digest, so that they know it has arrived.",
    "Keep to the pledge you signed, and to the rule about the police that the person was shown.",
)

PLURALS: Final = (
    ("{n} report", "{n} reports"),
    ("{n} urgent", "{n} urgent"),
    ("{n} to delete", "{n} to delete"),
)
"""Singular and plural."""

MSGIDS: Final = tuple(
    dict.fromkeys(
        (
            *TOPICS.values(),
            ANOTHER_LANGUAGE,
            *PART_LABELS.values(),
            *CHIPS.values(),
            *COLOURS,
            *ANIMALS,
            *_LINES,
            *_DIGEST,
        )
    )
)
"""Everything that has no plural."""
