"""The languages we know how to write: names, direction, plural rule, calendar locale, and how people type their names.

Plural rules follow CLDR's whole-number categories, in the order zero, one, two, few, many, other. Other tools
disagree for some (Babel swaps two Arabic forms and gives Persian one): what stands here is what a catalogue must have.
"""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language. `plural` is the gettext rule, `forms` how many forms it has."""

    tag: str
    english: str
    name: str
    forms: int
    plural: str
    cldr: str
    """The locale that dates and numbers are written in."""
    rtl: bool = False
    typed: tuple[str, ...] = ()
    """Other ways people type its name."""


_ONE: Final = (1, "0")
_NOT_ONE: Final = (2, "n != 1")
_OVER_ONE: Final = (2, "n > 1")
_ARABIC: Final = (6, "n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5")
_POLISH: Final = (3, "n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2")
_ROMANIAN: Final = (3, "n==1 ? 0 : n==0 || (n%100>0 && n%100<20) ? 1 : 2")
_RUSSIAN: Final = (
    3,
    "n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2",
)
_LITHUANIAN: Final = (3, "n%10==1 && (n%100<11 || n%100>19) ? 0 : n%10>=2 && (n%100<11 || n%100>19) ? 1 : 2")
_FILIPINO: Final = (2, "n != 1 && n != 2 && n != 3 && (n%10 == 4 || n%10 == 6 || n%10 == 9)")

_ALL: Final = (
    Tongue("en", "English", "English", *_NOT_ONE, "en_GB", typed=("inglese", "anglais", "الإنجليزية", "انگلیسی")),
    Tongue("ar", "Arabic", "العربية", *_ARABIC, "ar", True, ("عربي", "عربية", "عربى", "arabi", "3arabi")),
    Tongue("ur", "Urdu", "اردو", *_NOT_ONE, "ur", True, ("أردو", "اُردو")),
    Tongue("pa", "Punjabi", "ਪੰਜਾਬੀ", *_OVER_ONE, "pa", typed=("panjabi", "پنجابی")),
    Tongue("bn", "Bengali", "বাংলা", *_OVER_ONE, "bn", typed=("bangla", "sylheti", "বাঙলা")),
    Tongue("pl", "Polish", "polski", *_POLISH, "pl", typed=("po polsku",)),
    Tongue("ro", "Romanian", "română", *_ROMANIAN, "ro", typed=("romaneste", "românește", "moldovan")),
    Tongue("fa", "Persian", "فارسی", *_OVER_ONE, "fa", True, ("farsi", "فارسي", "پارسی", "irani")),
    Tongue("fa-AF", "Dari", "دری", *_OVER_ONE, "fa_AF", True, ("prs", "دري", "فارسی دری")),
    Tongue("ps", "Pashto", "پښتو", *_NOT_ONE, "ps", True, ("pushto", "pashtu", "پشتو")),
    Tongue(
        "ckb", "Kurdish (Sorani)", "کوردیی ناوەندی", *_NOT_ONE, "ckb", True,
        ("sorani", "kurdi", "kurdish", "کوردی", "كوردي", "سۆرانی", "سوراني"),
    ),
    Tongue("so", "Somali", "Soomaali", *_NOT_ONE, "so", typed=("af soomaali", "soomaaliga", "afsoomaali")),
    Tongue("ti", "Tigrinya", "ትግርኛ", *_OVER_ONE, "ti", typed=("tigrigna", "tigrina")),
    Tongue("es", "Spanish", "español", *_NOT_ONE, "es", typed=("castellano",)),
    Tongue("pt", "Portuguese", "português", *_OVER_ONE, "pt", typed=("brasileiro", "brazilian")),
    Tongue("sq", "Albanian", "shqip", *_NOT_ONE, "sq", typed=("gjuha shqipe",)),
    Tongue("vi", "Vietnamese", "Tiếng Việt", *_ONE, "vi", typed=("việt", "viet")),
    Tongue("tr", "Turkish", "Türkçe", *_NOT_ONE, "tr"),
    Tongue("zh-Hans", "Chinese", "简体中文", *_ONE, "zh_Hans", typed=("中文", "汉语", "普通话", "mandarin", "zh")),
    Tongue("fr", "French", "français", *_OVER_ONE, "fr"),
    Tongue("ta", "Tamil", "தமிழ்", *_NOT_ONE, "ta"),
    Tongue("am", "Amharic", "አማርኛ", *_OVER_ONE, "am", typed=("amarigna",)),
    Tongue("ku", "Kurdish (Kurmanji)", "kurdî", *_NOT_ONE, "ku", typed=("kurmanji", "kurmancî", "kmr")),
    Tongue("gu", "Gujarati", "ગુજરાતી", *_OVER_ONE, "gu"),
    Tongue("hi", "Hindi", "हिन्दी", *_OVER_ONE, "hi", typed=("हिंदी",)),
    Tongue("ne", "Nepali", "नेपाली", *_NOT_ONE, "ne"),
    Tongue("uk", "Ukrainian", "українська", *_RUSSIAN, "uk"),
    Tongue("ru", "Russian", "русский", *_RUSSIAN, "ru"),
    Tongue("bg", "Bulgarian", "български", *_NOT_ONE, "bg"),
    Tongue("lt", "Lithuanian", "lietuvių", *_LITHUANIAN, "lt"),
    Tongue("hu", "Hungarian", "magyar", *_NOT_ONE, "hu"),
    Tongue("fil", "Filipino", "Filipino", *_FILIPINO, "fil", typed=("tagalog",)),
    Tongue("it", "Italian", "italiano", *_NOT_ONE, "it"),
)  # fmt: skip
LANGUAGES: Final = {tongue.tag: tongue for tongue in _ALL}
"""Tag (BCP 47) to language, in the order in which they are offered."""

_SAME: Final = str.maketrans("يىكة", "ییکه")


def _folded(text: str) -> str:
    """A name as it is compared: no case, accents, vowel marks, article or punctuation; one kind of yeh and kaf."""
    apart = (
        unicodedata.normalize("NFKD", text.casefold())
        .replace("ي", "ی")
        .replace("ى", "ی")
        .replace("ك", "ک")
        .replace("ة", "ه")
    )
    letters = "".join(c if c.isalnum() else " " for c in apart if not unicodedata.category(c).startswith(("M", "C")))
    return " ".join(re.sub(r"^ال(?=\w{3})", "", word) for word in letters.split() if word != "language")


def _names() -> dict[str, str]:
    names: dict[str, str] = {}
    for tongue in _ALL:
        for name in (tongue.tag, tongue.english, tongue.name, *tongue.typed):
            names.setdefault(_folded(name), tongue.tag)
    return names


_NAMES: Final = _names()


def match(text: str, among: Collection[str] | None = None) -> str | None:
    """The tag of the language whose name was typed ("arabic", "عربي", "Polski"), or None; only those in `among`."""
    tag = _NAMES.get(_folded(text[:60]))
    return tag if tag is not None and (among is None or tag in among) else None
