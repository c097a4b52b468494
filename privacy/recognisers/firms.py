"""What words beside and in the name of an employer are."""

from typing import Final

from privacy.lexicon import BIT
from privacy.recognisers.names import unknown
from privacy.token import ANOTHER, Token

PLAIN: Final = (
    BIT["function"]
    | BIT["generic"]
    | BIT["verb"]
    | BIT["kin"]
    | BIT["kins"]
    | BIT["not-name"]
    | BIT["month"]
    | BIT["weekday"]
)

MEASURES: Final = BIT["year"] | BIT["unit"] | BIT["number"] | BIT["clock"] | BIT["joint"]

NOT_FIRM: Final = BIT["not-firm"] | BIT["work-in"]
"""Words that name no employer although `in` and `work` stand beside them: night, cold, two jobs."""

QUOTES: Final = " \"'«»“”„‘’"

DOING: Final = ("ndo", "ând", "mente", "ment")
"""Endings of Romance words that say how or while: no part of a name."""

KIND: Final = BIT["workplace"] | BIT["workplace-before"] | BIT["trading"]

HOUSE: Final = frozenset(
    (
        "sons", "son", "bros", "brothers", "brother", "daughters", "sisters", "fils", "frères", "freres", "frère",
        "filles", "père", "pere", "filhos", "filho", "irmãos", "irmaos", "irmão", "irmao", "fiii", "fiul", "frații",
        "fratii", "frati", "frați", "hijos", "hijo", "hermanos", "hermano", "co", "company", "cie", "synowie",
        "برادران", "بيادران", "وروڼو", "برايان", "اخوان", "الاخوان", "الاخوين", "الاخوه",
    )
)  # fmt: skip
"""With a name before them, whose business it is."""

_LIGHT: Final = frozenset((
    "كرد", "كردم", "كردن", "كردند", "كرده", "ميكنه", "ميكنم", "ميكند", "ميكنن", "ميكنند", "ميكرد", "كنه", "زد", "زدن",
    "زده", "ميزنه", "ميزد", "داد", "دادن", "داده", "ميده", "ميداد", "نداد", "شد", "شدم", "شده", "ميشه", "گرفت", "گرفتم",
    "ميگيره", "كشيد", "ميكشه", "خورد", "خواست", "ميخواد", "داره", "داشت", "دارد", "نداره", "كد", "كدن", "كدم",
))  # fmt: skip
"""Persian verbs that a noun before them makes a verb of: the noun is no part of a name."""

NEVER: Final = BIT["function"] | BIT["verb"] | BIT["kin"] | BIT["kins"]


def al(token: Token) -> bool:
    """Whether the word is the Arabic article as it is typed in Latin letters, where it names no employer alone."""
    mine = BIT["before-noun"] | BIT["not-firm"] | BIT["function"]
    return token.key == "al" and token.bits & mine == mine and token.gap == " " and not token.chip


def is_kind(token: Token) -> bool:
    """Whether the word says what kind of workplace it is."""
    return bool(token.bits & KIND) and not token.bits & BIT["function"] and not token.chip


def acts(tokens: list[Token], last: int) -> bool:
    """Whether a word and the Persian verb after it are one verb: `تهدید کرد`."""
    return last + 1 < len(tokens) and tokens[last + 1].key in _LIGHT and tokens[last + 1].gap == " "


def near(token: Token) -> bool:
    """Whether an ending or a quotation mark stands before the word: `X-এ কাজ`, `ਲਾਲ ਗੁਲਾਬ 'ਚ ਨੌਕਰੀ`."""
    return token.gap != "" and not token.gap.strip(QUOTES + "-")


def is_shaped(token: Token) -> bool:
    """Whether a word looks like a name: a capital, no word of the language, or in a list of names."""
    return (
        token.capital
        or unknown(token)
        or token.rule == ANOTHER
        or bool(token.bits & (BIT["name"] | BIT["place"] | BIT["maybe"] | BIT["firm"] | BIT["surname"]))
    )


def noun(tokens: list[Token], last: int) -> int:
    """`Веселая ягода`: the last token of a name that begins with a capital and goes on in small letters."""
    first, after = tokens[last], last + 1
    if not first.capital or first.bits & (
        BIT["place"] | BIT["name"] | BIT["firm"] | BIT["workplace"] | BIT["not-name"]
    ):
        return last
    if after < len(tokens) and tokens[after].gap == " " and not tokens[after].chip and not tokens[after].bits & PLAIN:
        return after
    return last
