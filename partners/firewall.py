"""The firewall: no public body is a recipient, whatever it is called and however the address is written.

It sees names and addresses, not people: who reads a free-mail address is what the pledge is for. It would rather refuse
an NGO with "police" in its name than let one force through; such an NGO uses another name or address here.
"""

import re
import unicodedata
from typing import Final

PUBLIC_DOMAINS: Final = (
    "gov.uk", "police.uk", "nhs.uk", "nhs.net", "mod.uk", "parliament.uk", "judiciary.uk", "cjsm.net", "gsi.uk",
    "gov.scot", "gov.wales", "llyw.cymru", "parliament.scot", "senedd.wales", "senedd.cymru", "nhs.scot", "nhs.wales",
    "gov.im", "gov.je", "gov.gg", "europa.eu", "interpol.int", "int", "gov", "mil",
    "report-it.org.uk",  # True Vision: run by the police (content/services.yaml)
    "crimestoppers-uk.org",  # a charity, but sends reports to the police (content/services.yaml)
)  # fmt: skip
"""Domains of public bodies and secure criminal-justice mail; everything below them too."""

_STATE_LABELS: Final = frozenset(
    ("gov", "govt", "gouv", "gob", "gub", "mil", "police", "pnn", "cjsm", "nhs", "gsi", "gsx")
)
"""A domain with one of these labels anywhere belongs to a state (gov.pl, gouv.fr, police.example)."""

_RUN_TOGETHER: Final = (
    "police", "polizei", "policia", "policja", "polizia", "politia", "полиция", "поліція", "شرطة", "پولیس", "پلیس",
    "constabulary", "homeoffice", "immigrationenforcement", "borderforce", "bordercontrol", "visasandimmigration",
    "crownprosecution", "nationalcrimeagency", "prisonservice", "probationservice", "ministryofjustice",
    "ministryofdefence", "ministryofinterior", "departmentforwork", "jobcentre", "crimestoppers", "crimecommissioner",
    "govuk", "embassy", "consulate", "highcommission",
)  # fmt: skip
"""Refused wherever they stand in a name or an address, spaces and dots left out."""

_WORDS: Final = (
    "ukvi", "ukba", "cps", "nca", "npcc", "hmrc", "dwp", "hmpps", "moj", "mopac", "btp", "psni", "interpol", "europol",
    "nhs", "gov", "cid", "city council", "borough council", "county council", "district council",
)  # fmt: skip
"""Refused as whole words only."""

_LOOKS_LIKE: Final = str.maketrans(
    "авсԁеһіјкӏмнорԛгѕтуѵхѡαβϲεηικνορσςτυχωıɩɑɡłøđħɪʟᴏᴘᴄᴇ01345$@|!€i",
    "abcdehijklmnopqrstyvxwabcenikvopoctuxwiiaglodhilopceoleassallel",
)
"""Cyrillic, Greek and phonetic letters, digits and signs, each with the Latin letter it passes for; i passes for l."""

_HIDDEN: Final = ("Cc", "Cf", "Co", "Cn", "Cs", "Zl", "Zp")
_JOINERS: Final = "\u200c\u200d"  # spelling in Persian and in Indic scripts
_ALPHABETS: Final = frozenset(("LATIN", "CYRILLIC", "GREEK"))
_LOCAL: Final = re.compile(r"[a-z0-9_+-]+(\.[a-z0-9_+-]+)*")
_LABEL: Final = re.compile(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?")


class RefusedRecipient(Exception):
    """The firewall refuses this recipient. Says why, never whom."""


def allow_address(address: str) -> str:
    """The e-mail address in lower case, if the firewall lets it be a recipient.

    Raises RefusedRecipient: for public bodies, and for every spelling that needs more than a plain `name@domain` to be
    understood (display names, quotes, comments, routes, other alphabets), since those are how a domain is hidden.
    """
    plain = address.lower()
    if not address.isascii():
        raise RefusedRecipient("the address must be in plain ASCII letters, since others can imitate them")
    local, at, domain = plain.partition("@")
    labels = domain.split(".")
    if not at or not _LOCAL.fullmatch(local) or len(local) > 64 or len(domain) > 253 or len(labels) < 2:
        raise RefusedRecipient("the address must be a plain name@domain, without a display name, quotes or comments")
    if not all(_LABEL.fullmatch(label) and len(label) <= 63 for label in labels) or not labels[-1].isalpha():
        raise RefusedRecipient("the address must end in a plain domain name")
    if any(label.startswith("xn--") for label in labels):
        raise RefusedRecipient("a domain in another alphabet can imitate another one: use a plain one")
    if any(domain == public or domain.endswith("." + public) for public in PUBLIC_DOMAINS):
        raise RefusedRecipient("the address belongs to a public body")
    if _STATE_LABELS.intersection(labels) or _names_a_public_body(domain) or _names_a_public_body(local):
        raise RefusedRecipient("the address names the police or another public body")
    return plain


def allow_name(name: str) -> str:
    """The name, if it is not one of a public body.

    Raises RefusedRecipient, also for a name that mixes alphabets within a word or hides characters.
    """
    if any(unicodedata.category(char) in _HIDDEN and char not in _JOINERS for char in name):
        raise RefusedRecipient("the name holds hidden characters")
    if any(len(_ALPHABETS.intersection(map(_alphabet, word))) > 1 for word in name.split()):
        raise RefusedRecipient("a word of the name mixes alphabets")
    if _names_a_public_body(name):
        raise RefusedRecipient("the name is that of the police or another public body")
    return name


def allow_phone(phone: str) -> str:
    """A service's phone number, if it is not that of the police.

    Raises RefusedRecipient, also for what is not a number that a person can dial.
    """
    digits = re.sub(r"[ ()-]", "", phone)
    if not re.fullmatch(r"\+?[0-9]{3,15}", digits):
        raise RefusedRecipient("the phone must be a number such as 020 7946 0018")
    if digits in ("999", "112", "101"):
        raise RefusedRecipient("the phone is that of the police")
    return phone


def _names_a_public_body(text: str) -> bool:
    """Whether the text, look-alikes undone, names one: as a whole word, or run together across spaces and dots."""
    words = [word for word in re.split(r"[\W_]+", _skeleton(text)) if word]
    run, spaced = "".join(words), f" {' '.join(words)} "
    return any(name in run for name in _RUN_TOGETHER_FOLDED) or any(f" {name} " in spaced for name in _WORDS_FOLDED)


def _stripped(text: str) -> str:
    """Compatibility forms undone, accents dropped, case folded."""
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    return "".join(char for char in decomposed if char not in _JOINERS and not unicodedata.combining(char))


def _skeleton(text: str) -> str:
    """As above, with letters, digits and signs replaced by what they look like."""
    return _stripped(text).translate(_LOOKS_LIKE)


def _alphabet(char: str) -> str:
    return unicodedata.name(char, "?").split(" ")[0]


_RUN_TOGETHER_FOLDED: Final = tuple(_skeleton(name) for name in _RUN_TOGETHER)
_WORDS_FOLDED: Final = tuple(_skeleton(word) for word in _WORDS)
