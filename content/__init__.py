"""Rights, services, city regions and languages: facts, each with a source and a date.

1. A reporter is shown only what may be shown: grade C never, nothing unchecked, no hours that nobody confirmed.
2. Files a person edits are read strictly, and every fault is told at once with its file and line.
3. A broken file never breaks the bot: the last good facts stay.
"""

from content.facts import Claim, Item, Language, Region, Service, Source, Topic
from content.loading import Content, ContentWrong, load
from content.reading import Fault
from content.shelf import Shelf
from content.showing import SHOWS, Message, Show, never_said

__all__ = [
    "SHOWS", "Claim", "Content", "ContentWrong", "Fault", "Item", "Language", "Message", "Region", "Service", "Shelf",
    "Show", "Source", "Topic", "load", "never_said",
]  # fmt: skip
