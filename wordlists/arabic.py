"""The Arabic lexicon."""

from wordlists.files import Sections, read


def sections() -> Sections:
    """The sections of the Arabic lexicon."""
    return read("ar")
