"""The languages of Western and South Asia that are read by hand-written lists: file, title, and what makes it."""

from collections.abc import Callable
from typing import Final

from wordlists import kurdish, pashto, persian, romanised, romanised_arabic, urdu
from wordlists.files import Sections

LANGUAGES: Final[tuple[tuple[str, str, Callable[[], Sections]], ...]] = (
    ("ur", "Urdu", urdu.sections),
    ("fa", "Persian", persian.sections),
    ("fa-ir", "What only the Persian of Iran says", persian.iranian),
    ("fa-af", "Dari, beside Persian", persian.dari),
    ("ps", "Pashto", pashto.sections),
    ("ckb", "Sorani Kurdish", kurdish.sorani),
    ("kmr", "Kurmanji Kurdish", kurdish.kurmanji),
    ("pa-arab", "Punjabi in Arabic letters, beside Urdu", urdu.punjabi),
    ("ar-latn", "Arabic in Latin letters", romanised_arabic.sections),
    ("fa-latn", "Persian in Latin letters", romanised.persian),
    ("ur-latn", "Urdu and Hindi in Latin letters", romanised.urdu),
)
