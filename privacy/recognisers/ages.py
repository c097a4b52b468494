"""Ages, in digits or words."""

from collections.abc import Iterator
from typing import Final

from privacy.lexicon import BIT
from privacy.recognisers.names import unknown
from privacy.scan import Scan
from privacy.token import Hit, Token

_COMMAS: Final = frozenset((",", "،", "、"))
_OPENS: Final = _COMMAS | {"("}

_LONGEST: Final = 4
"""Words of a number of years: `forty and five`, and one."""

_PERSON: Final = BIT["kin"] | BIT["name"] | BIT["maybe"]


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of kind `age`."""
    tokens = scan.tokens
    for place in scan.having(_PERSON | BIT["old"] | BIT["age-year"]):
        token = tokens[place]
        if token.bits & BIT["old"]:
            yield from _years_old(scan, place)
        elif token.bits & BIT["kin"]:
            yield from _of_kin(tokens, place)
            yield from _set_off(tokens, place)
        elif token.bits & BIT["age-year"]:
            yield from _closing(tokens, place)
        elif token.bits & _PERSON and token.text.lower() == token.text.upper():
            yield from _set_off(tokens, place)
        if token.bits & _PERSON:
            yield from _is(tokens, place)
    for first, after in scan.phrases.get("age-is", ()):
        if first and (tokens[first - 1].key, tokens[first].key) == ("y", "a"):
            continue  # `il y a six mois`
        last = _number(tokens, after)
        weak = tokens[first].bits & BIT["old"] == 0
        if last is None:
            yield from _before(tokens, first)
        elif _ends(tokens, last, weak=weak, compound=last > after):
            yield Hit(tokens[after].start, tokens[last].end, "age", "age announced")
            yield from _and_a_half(scan, last)
            yield from _and_another(tokens, last)


def _is(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`my son is nine`: a person, a word for being, and a number."""
    after = place + 1
    if after >= len(tokens) or not tokens[after].bits & BIT["be"] or tokens[after].bits & (BIT["old"] | BIT["kin"]):
        return
    last = _number(tokens, after + 1)
    if last is not None and _ends(tokens, last, weak=True, compound=last > after + 1):
        yield Hit(tokens[after + 1].start, tokens[last].end, "age", "age of a person")
        yield from _and_another(tokens, last)


def _and_a_half(scan: Scan, last: int) -> Iterator[Hit]:
    """`she is two and a half`, `il a deux ans et demi`: what follows the whole years, the years skipped or not."""
    more = dict(scan.phrases.get("hour-more", ()))
    tokens = scan.tokens
    for place in (last + 1, last + 2):
        if place in more and (place == last + 1 or tokens[last + 1].bits & (BIT["year"] | BIT["age-year"])):
            yield Hit(tokens[place].start, tokens[more[place] - 1].end, "age", "and a half")
            return


def _and_another(tokens: list[Token], last: int) -> Iterator[Hit]:
    """`my boys are two and four`, `des filles de trois et cinq ans`: one age more behind the first."""
    place = last + 1
    place += place < len(tokens) and bool(tokens[place].bits & (BIT["year"] | BIT["age-year"]))
    if place < len(tokens) and tokens[place].bits & BIT["and"] and len(tokens[place].gap) == 1:
        another = _number(tokens, place + 1)
        if another is not None and _ends(tokens, another, weak=True, compound=False):
            yield Hit(tokens[place + 1].start, tokens[another].end, "age", "age beside another")


def _closing(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`मैं बूढ़ी हूँ, सत्तर साल की।`: years and an `of` that close a sentence, in a language that puts it behind."""
    of = BIT["function"] | BIT["generic"]
    after = tokens[place + 1 : place + 2]
    uncased = tokens[place].text.lower() == tokens[place].text.upper()
    if uncased and after and after[0].bits & of == of and after[0].gap == " " and _closes(tokens, place + 2):
        yield from _before(tokens, place)


def _set_off(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`my son, four, saw it`: a number between commas right after a relative."""
    if place + 1 >= len(tokens) or tokens[place + 1].gap.strip() not in _OPENS:
        return
    last = _number(tokens, place + 1)
    if last is None:
        return
    after = last + 1
    if after < len(tokens) and tokens[after].gap == " " and tokens[after].bits & (BIT["year"] | BIT["age-year"]):
        after += 1  # `میرا بیٹا، چار سال`
    if _closes(tokens, after):
        yield Hit(tokens[place + 1].start, tokens[last].end, "age", "number set off after a relative")


def _before(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`سات سال کی`: the number right before words that make it an age."""
    first = place
    counted = BIT["number"] | BIT["hour-part"]  # `ساڑھے تین سال کی`
    while first > 0 and place - first < _LONGEST and tokens[first].gap == " ":
        if not (_is_number(tokens[first - 1]) or tokens[first - 1].bits & counted):
            break
        first -= 1
    article = first == place - 1 and tokens[first].bits & BIT["function"]  # `une femme a`
    if first < place and not article:
        yield Hit(tokens[first].start, tokens[place - 1].end, "age", "age, then what says so")


def _of_kin(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`ابني اربع سنين`, `ma fille neuf ans`: a kinship word, a number and years right after it."""
    last = _number(tokens, place + 1)
    if last is None and _named(tokens, place + 1):
        place += 1  # `ابنتي حفصة سبع سنوات`
        last = _number(tokens, place + 1)
        if last is None or last + 1 >= len(tokens) or not tokens[last + 1].bits & BIT["age-year"]:
            return
    if last is None:
        return
    if last > place + 1 and tokens[last].text.isalpha() and _closes(tokens, last + 1):
        yield Hit(tokens[place + 1].start, tokens[last].end, "age", "number of several words after a relative")
        return
    if _closes(tokens, last + 1) and "\u0900" <= tokens[last].text[0] < "\u0e00" and tokens[last].bits & BIT["number"]:
        yield Hit(tokens[place + 1].start, tokens[last].end, "age", "number that closes what is said of a relative")
        return
    if last + 1 >= len(tokens):
        return
    if tokens[last + 1].bits & BIT["age-year"] and len(tokens[last + 1].gap) == 1:
        yield Hit(tokens[place + 1].start, tokens[last].end, "age", "age of a relative")


def _named(tokens: list[Token], place: int) -> bool:
    """Whether a name stands there, found before or not, where letters have no capitals."""
    if place >= len(tokens) or tokens[place].gap != " ":
        return False
    token = tokens[place]
    uncased = token.text.lower() == token.text.upper()
    return token.chip or (uncased and (unknown(token) or bool(token.bits & (BIT["name"] | BIT["maybe"]))))


def _closes(tokens: list[Token], place: int) -> bool:
    """Whether a comma, a full stop or the end comes before this token: `con mười sáu, đang học`."""
    return place >= len(tokens) or tokens[place].gap.strip() in (*_COMMAS, ".", ";", ")", "),", ").", "।", "۔")


def _number(tokens: list[Token], place: int) -> int | None:
    """The last token of a number of years that begins there, if one does."""
    last = None
    for number in range(place, min(place + 3, len(tokens))):
        token = tokens[number]
        if len(token.gap) > 2 or "\n" in token.gap or token.chip:
            break
        counted = token.bits & (BIT["number"] | BIT["hour-part"])
        if counted or (token.text.isdigit() and len(token.text) <= 3):
            last = number
        else:
            break
    return last


def _ends(tokens: list[Token], last: int, *, weak: bool, compound: bool) -> bool:
    """Whether the number is not counting the noun after it: `she is seven`, not `she is seven weeks pregnant`."""
    if not weak or last + 1 >= len(tokens):
        return True
    after = tokens[last + 1]
    if "," in after.gap or "." in after.gap or "\n" in after.gap or after.bits & (BIT["old"] | BIT["age-year"]):
        return True
    if after.bits & (BIT["year"] | BIT["unit"]):
        return last + 2 < len(tokens) and bool(tokens[last + 2].bits & BIT["old"])
    if compound:
        return True
    return bool(after.bits & BIT["function"]) and after.key not in ("of", "to", "من")


def _years_old(scan: Scan, place: int) -> Iterator[Hit]:
    """`seven years old`, `a 5 yr old`, `عمره سبع سنوات`."""
    tokens = scan.tokens
    back = place
    while back > 0 and len(tokens[back].gap) <= 2 and tokens[back - 1].bits & (BIT["year"] | BIT["unit"]):
        back -= 1
    first = back
    while first > 0 and first > back - 3 and len(tokens[first].gap) <= 3 and _is_number(tokens[first - 1]):
        first -= 1
    if first < back:
        yield Hit(tokens[first].start, tokens[place].end, "age", "years old")
        return
    last = _number(tokens, place + 1)
    if last is not None:
        yield Hit(tokens[place + 1].start, tokens[last].end, "age", "age announced")


def _is_number(token: Token) -> bool:
    return bool(token.bits & BIT["number"]) or (token.text[0].isdigit() and len(token.text) <= 5)
