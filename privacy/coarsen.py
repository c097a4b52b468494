"""Rare combinations made coarser by a fixed table of published figures, never by looking at other reports."""

from collections.abc import Mapping
from typing import Final

SOURCE: Final = "ONS, Census 2021, TS024 main language (detailed), usual residents aged 3 and over, 21 March 2021"
"""Where SPEAKERS comes from: the ten commonest languages of each city region, local authorities added up; for
`elsewhere`, which says no more than England, the forty commonest of England."""

SPEAKERS_LEAST: Final = (1_000, 10_000)
"""A language with fewer speakers in the city region is not named beside it: without a rare trait, with one.

With two or more rare traits no language but English is named. Our own choice, to be reviewed with partners.
"""

RARE_TRAITS: Final[Mapping[str, frozenset[str]]] = {
    "da_danger": frozenset({"pregnant"}),
    "da_ages": frozenset({"under5"}),
    "hc_why": frozenset({"disability", "transgender"}),
}
"""Answers that, with a region and a language, point at few people. They stay, for the worker; the language goes."""

AGE_BANDS_MOST: Final = 2
"""Children in more age bands than this describe one family: then only that there are children is told."""

SPEAKERS: Final[Mapping[str, Mapping[str, int]]] = {
    "london": {
        "ro": 159_333,
        "es": 117_459,
        "pl": 112_067,
        "bn": 101_976,
        "pt": 94_203,
        "gu": 82_609,
        "it": 81_290,
        "pa": 74_204,
        "ar": 72_102,
        "ta": 70_678,
    },
    "greater_manchester": {
        "ur": 45_249,
        "pl": 24_869,
        "ar": 19_323,
        "pa": 15_474,
        "bn": 13_581,
        "pt": 10_624,
        "ro": 10_261,
        "es": 8_852,
        "gu": 8_523,
        "zh": 8_410,
    },
    "west_midlands": {
        "pa": 73_541,
        "ur": 37_943,
        "pl": 29_831,
        "ro": 27_155,
        "bn": 20_862,
        "ar": 18_750,
        "ps": 9_075,
        "gu": 8_613,
        "so": 8_458,
    },
    "liverpool_city_region": {
        "pl": 10_887,
        "ar": 7_161,
        "ro": 6_561,
        "pt": 5_096,
        "zh": 4_327,
        "es": 3_144,
        "ku": 2_670,
        "ta": 2_315,
        "it": 2_006,
        "hu": 1_903,
    },
    "south_yorkshire": {
        "pl": 13_846,
        "ro": 11_410,
        "ar": 7_235,
        "ur": 5_454,
        "sk": 5_090,
        "zh": 4_258,
        "pa": 3_063,
        "ku": 2_537,
        "fa": 2_003,
        "es": 1_700,
    },
    "west_yorkshire": {
        "ur": 29_077,
        "pa": 27_309,
        "pl": 26_929,
        "ar": 9_443,
        "ro": 8_468,
        "gu": 5_998,
        "ku": 5_710,
        "bn": 5_488,
        "pt": 4_610,
        "sk": 4_560,
    },
    "tees_valley": {
        "pl": 2_941,
        "ar": 2_248,
        "ro": 2_116,
        "ur": 1_775,
        "pa": 1_471,
        "ku": 1_267,
        "bn": 804,
        "fa": 711,
        "ml": 653,
        "ta": 561,
    },
    "cambridgeshire_peterborough": {
        "pl": 16_477,
        "lt": 11_870,
        "ro": 7_426,
        "pt": 7_269,
        "es": 4_172,
        "it": 3_871,
        "ru": 3_230,
        "ur": 3_152,
        "zh": 3_136,
        "lv": 2_812,
    },
    "west_of_england": {
        "pl": 11_086,
        "ro": 5_725,
        "es": 5_274,
        "it": 3_222,
        "so": 3_209,
        "ar": 3_147,
        "pt": 3_035,
        "zh": 2_835,
        "hu": 2_433,
        "fr": 2_403,
    },
    "north_east": {
        "pl": 6_719,
        "ar": 5_963,
        "bn": 4_299,
        "zh": 4_225,
        "ro": 3_985,
        "fa": 2_530,
        "pa": 2_397,
        "es": 2_321,
        "pt": 2_272,
        "ur": 2_104,
    },
    "elsewhere": {
        "pl": 590_968, "ro": 465_933, "pa": 288_658, "ur": 267_624, "pt": 221_076, "es": 211_994, "ar": 195_483,
        "bn": 194_820, "gu": 188_212, "it": 157_623, "zh": 143_778, "ta": 123_747, "fr": 118_638, "lt": 117_877,
        "tr": 110_648, "bg": 108_945, "ru": 89_899, "fa": 86_267, "hu": 85_190, "el": 75_265, "ne": 73_294,
        "ku": 64_592, "ml": 62_982, "so": 61_376, "fil": 59_123, "yue": 53_981, "sq": 51_888, "hi": 50_615,
        "sk": 48_519, "ps": 48_163, "de": 45_200, "lv": 37_875, "phr": 22_789, "ti": 22_334, "vi": 18_101,
        "uk": 13_981, "am": 10_647,
    },
}  # fmt: skip
"""City region to language (BCP 47) to people; Bengali with Sylheti and Chatgaya, Chinese as `all other Chinese`."""

_EVERYWHERE: Final = "en"
_SAME: Final[Mapping[str, str]] = {"prs": "fa", "ckb": "ku", "kmr": "ku", "pnb": "pa", "sdh": "ku"}
"""Languages that the census counts under another name."""


def coarse_language(language: str, region: str, traits: int = 0) -> str | None:
    """The language if it may be told together with the region and that many rare traits; None for "another language".

    None too when the language is not in the region's table: what is not known to be common is taken to be rare.
    A spelling in another script counts as its language: `ur-Latn` is Urdu.
    """
    name = language.lower().replace("_", "-").split("-", maxsplit=1)[0]
    if name == _EVERYWHERE:
        return language
    if traits >= len(SPEAKERS_LEAST):
        return None
    people = SPEAKERS.get(region, {}).get(_SAME.get(name, name), 0)
    return language if people >= SPEAKERS_LEAST[traits] else None


def rare_traits(answers: Mapping[str, tuple[str, ...]]) -> int:
    """How many of the rare traits these answers tell."""
    return sum(1 for name, traits in RARE_TRAITS.items() if traits.intersection(answers.get(name, ())))


def coarse_answers(answers: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """The answers that may be told together: without the children's age bands when these describe one family."""
    return {name: values for name, values in answers.items() if name != "da_ages" or len(set(values)) <= AGE_BANDS_MOST}
