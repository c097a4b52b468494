"""Where somebody works, by name."""

import re
from collections.abc import Iterator
from typing import Final

from privacy.lexicon import BIT
from privacy.recognisers.names import unknown
from privacy.scan import ANOTHER, Hit, Scan, Token

_PLAIN: Final = (
    BIT["function"]
    | BIT["generic"]
    | BIT["verb"]
    | BIT["kin"]
    | BIT["kins"]
    | BIT["not-name"]
    | BIT["month"]
    | BIT["weekday"]
)
_MEASURES: Final = BIT["year"] | BIT["unit"] | BIT["number"] | BIT["clock"] | BIT["joint"]
_STOPS: Final = _PLAIN & ~BIT["generic"] | _MEASURES
_NOT_FIRM: Final = BIT["not-firm"] | BIT["work-in"]
"""Words that name no employer although `in` and `work` stand beside them: night, cold, two jobs."""
_QUOTES: Final = " \"'«»“”„‘’"
_WORKPLACE: Final = BIT["workplace"] | BIT["workplace-before"]
_DOING: Final = ("ndo", "ând", "mente", "ment")
"""Endings of Romance words that say how or while: no part of a name."""

BESIDE: Final = frozenset((
    "بالاي", "زير", "كنار", "پشت", "روبروي", "روبهروي", "مقابل", "نبش", "كنج", "نزديك", "جلوي", "پهلوي",
    "پالوي", "بغل", "لب", "پيش", "سر", "نزد", "پايين", "ته", "اول", "اخر", "وسط",
    "سهر", "تهنيشت", "بهرامبهر", "ژێر", "نزيك",
))  # fmt: skip
"""Persian and Sorani words for where something is, as the door reads them: `رستوران بالای ایستگاه`."""

_KIND: Final = BIT["workplace"] | BIT["workplace-before"] | BIT["trading"]
_DEFINITE: Final = ("ال", "بال", "وال", "لل", "عال", "هال")
_AND: Final = (" ", " & ", "&", " + ")
_HOUSE: Final = frozenset(
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
_MANY: Final = "هاي"
_WAYS: Final = frozenset(("ڕێگاي", "ڕێگهي", "ڕێي", "پردي", "باخي", "مهيداني", "پاركي"))
"""Sorani words for ways and gardens that a name of two words may begin with."""
_THE: Final = ("هكه", "هكهم", "هكهي", "هكهمان", "هكان", "هكاني")
"""Endings of Sorani words for something that was spoken of: the name of nothing."""
_ARABIC: Final = re.compile(r"[\u0621-\u063a\u0641-\u064a]+")
_LETTERS: Final = re.compile(r"(?<![\w&])[^\W\d_] ?& ?[^\W\d_](?![\w&])")
_NO_FIRM: Final = frozenset(("q&a", "r&b", "s&m", "p&p", "h&s", "t&c", "a&e", "k&r"))
_NEVER: Final = BIT["function"] | BIT["verb"] | BIT["kin"] | BIT["kins"]


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of kind `employer`, with the words beside the name that say what it is: `sunny meadows care home`."""
    yield from _by_letters(scan)
    tokens = scan.tokens
    starts: dict[int, int] = {}
    for hit in _named(scan):
        starts = starts or {token.start: place for place, token in enumerate(tokens)}
        first = last = starts[hit.start]
        while tokens[last].end < hit.end:
            last += 1
        if tokens[last].bits & _KIND == 0:
            last = _house_of(tokens, _kind_after(tokens, last))
        last = _capitals_after(tokens, last)
        if last + 1 < len(tokens) and tokens[last].key.startswith("ال") and goes_on(tokens[last], tokens[last + 1]):
            last += 1
        while first > 0 and tokens[first].gap == " " and (_trades(tokens[first - 1]) or _article(tokens, first)):
            first -= 1
        first, last = around_al(tokens, first, last)
        while first > 0 and tokens[first].gap == " " and _of_names(tokens[first - 1]):
            first -= 1
        yield Hit(tokens[first].start, tokens[last].end, hit.kind, hit.rule)


def around_al(tokens: list[Token], first: int, last: int) -> tuple[int, int]:
    """`forn el sanabel`, `layali el sham` round `sanabel` or `layali`: an Arabic name with its article, in Latin."""
    if last + 2 < len(tokens) and _al(tokens[last + 1]) and not tokens[last + 2].chip and tokens[last + 2].gap == " ":
        last += 0 if tokens[last + 2].bits & (_NEVER | BIT["in-place"]) & ~BIT["function"] else 2
    if first > 0 and _al(tokens[first - 1]) and tokens[first].gap == " ":
        first -= 1
        if first > 0 and tokens[first].gap == " " and not tokens[first - 1].chip:
            kind = tokens[first - 1].bits
            first -= bool(kind & _KIND or (kind & BIT["word"] and not kind & (_PLAIN | BIT["work-in"] | _NOT_FIRM)))
    return first, last


def _al(token: Token) -> bool:
    """Whether the word is the Arabic article as it is typed in Latin letters, where it names no employer alone."""
    mine = BIT["before-noun"] | BIT["not-firm"] | BIT["function"]
    return token.key == "al" and token.bits & mine == mine and token.gap == " " and not token.chip


def _led_by_al(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`forn el sanabel`: what is behind a workplace and the article."""
    if place + 2 >= len(tokens) or not _al(tokens[place + 1]):
        return
    token = tokens[place + 2]
    other = _PLAIN | _MEASURES | _NOT_FIRM | _KIND | BIT["home-unit"] | BIT["in-place"]
    if token.gap == " " and not token.chip and not token.bits & other:
        yield Hit(token.start, token.end, "employer", "an article after a workplace")


def _by_letters(scan: Scan) -> Iterator[Hit]:
    """`b&m`, `M & S`."""
    for found in _LETTERS.finditer(scan.text) if "&" in scan.text else ():
        if found.group().lower().replace(" ", "") not in _NO_FIRM:
            yield Hit(found.start(), found.end(), "employer", "two letters and what joins them")


def _capitals_after(tokens: list[Token], last: int) -> int:
    """`прачечной Белый Парус`: the last of up to two words with capitals that go on from one with a capital."""
    for after in range(last + 1, min(last + 3, len(tokens))):
        token = tokens[after]
        goes_on = tokens[last].capital and token.capital and token.gap == " " and not token.first and not token.chip
        if not goes_on or token.bits & (_NEVER | BIT["nation"] | BIT["month"] | BIT["weekday"]):
            break
        last = after
    return last


def _is_kind(token: Token) -> bool:
    """Whether the word says what kind of workplace it is."""
    return bool(token.bits & _KIND) and not token.bits & BIT["function"] and not token.chip


def _of_names(token: Token) -> bool:
    """Whether the word, in letters without capitals, is one of those that British names are made of: `লিটল স্টারস`."""
    other = BIT["function"] | BIT["generic"] | BIT["verb"] | BIT["in-place"] | BIT["kin"] | BIT["number"] | BIT["be"]
    uncased = token.text.lower() == token.text.upper()
    return uncased and bool(token.bits & BIT["maybe-place"]) and not token.bits & other and not token.chip


def _trades(token: Token) -> bool:
    """Whether the word is a kind of shop or the like, which is part of its name also before it: `bar Mleczny`."""
    return _is_kind(token) and bool(token.bits & BIT["trading"])


def _article(tokens: list[Token], place: int) -> bool:
    """Whether a name begins with the article before it: `La Paloma`, `The Red Lion`."""
    before = tokens[place - 1]
    leads = before.bits & (BIT["particle"] | BIT["before-noun"])
    return bool(leads) and before.capital and not before.first and not before.chip and len(before.text) > 1


def _kind_after(tokens: list[Token], last: int) -> int:
    """The last of up to three words after a name that say what kind of workplace it is; `care` only before `home`."""
    for after in range(last + 1, min(last + 4, len(tokens))):
        token = tokens[after]
        if token.gap != " " or token.chip or not token.bits & (_KIND | BIT["generic"]) or token.bits & BIT["function"]:
            break
        if _is_kind(token):
            last = after
    return last


def _named(scan: Scan) -> Iterator[Hit]:
    tokens = scan.tokens
    for place in scan.having(_KIND | BIT["firm"]):
        token = tokens[place]
        if token.bits & BIT["firm"]:
            yield Hit(token.start, token.end, "employer", "listed employer")
        cased = token.text.lower() != token.text.upper()
        if token.bits & BIT["workplace"] or (cased and token.bits & BIT["trading"]):
            yield from _before_workplace(tokens, place, behind=bool(scan.at_endings))
            yield from _whose(tokens, place)
            yield from _owned(tokens, place)
            yield from _located(tokens, place)
        if token.bits & BIT["workplace-before"]:
            yield from _after_workplace(tokens, place)
            yield from _led_by_al(tokens, place)
            if token.bits & BIT["trading"]:
                yield from _in_small_letters(tokens, place)
    for first, after in scan.phrases.get("firm", ()):
        yield Hit(tokens[first].start, tokens[after - 1].end, "employer", "listed employer")
    for first, after in scan.phrases.get("works-at", ()):
        if tokens[first].bits & BIT["in-place"] and tokens[first].text.lower() == tokens[first].text.upper():
            yield from _worked_at(tokens, first, placed=True)
            continue
        yield from _works_at(tokens, after)
        yield from _plain_name(tokens, after)
    for first, _ in scan.phrases.get("worked-at", ()):
        yield from _worked_at(tokens, first, placed=True)
        yield from _by_name(tokens, first) if tokens[first].key in _BY_NAME else _two_words(tokens, first)
    for first, _ in scan.phrases.get("worked", ()):
        yield from _worked_in(tokens, first, scan.at_endings)
    for _, after in scan.phrases.get("worked", ()):
        yield from _then_where(tokens, after)
    for first, after in scan.phrases.get("intro", ()):
        yield from _called(tokens, first, after)


def _then_where(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`کار میکنم تو نان داغ`, `شغال حارس باليل في نجمة الصباح`: what says work, when, and in which place."""
    while place < len(tokens) and tokens[place].gap == " " and not tokens[place].chip:
        token = tokens[place]
        cased = token.text.lower() != token.text.upper()
        if token.bits & (BIT["work-in"] if cased else BIT["work-in"] | BIT["in-place"]):
            yield from _works_at(tokens, place + 1)
            yield from _plain_name(tokens, place + 1)
            return
        if token.key.startswith("ب") and len(token.key) > 3 and not token.bits & (_PLAIN | _NOT_FIRM):
            yield from _plain_name(tokens, place)  # `شغال بنجمة الصباح`
            return
        if not token.bits & (BIT["generic"] | _NOT_FIRM | BIT["hour-part"] | BIT["unit"] | BIT["number"]):
            return
        place += 1


def _works_at(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`works at Golden Dragon`, `cleans for the elm lodge hotel`."""
    start = place
    while (
        start < len(tokens)
        and start < place + 2
        and tokens[start].bits & (BIT["before-noun"] | BIT["workplace-before"])
    ):
        start += 1
    last = start - 1
    told = False
    while last + 1 < len(tokens) and last - start < 4:
        token = tokens[last + 1]
        if token.chip or token.first or len(token.gap) > 1 or "\n" in token.gap:
            break
        plain = _NEVER if token.rule == ANOTHER else _PLAIN
        if token.bits & plain and not (token.capital and told):
            break
        shaped = (
            token.capital
            or unknown(token)
            or token.rule == ANOTHER
            or token.bits & (BIT["name"] | BIT["place"] | BIT["maybe"] | BIT["surname"])
        )
        told = told or bool(shaped)
        last += 1
        if token.bits & BIT["workplace"]:
            break
    if last < start:
        return
    ends_at_work = bool(tokens[last].bits & BIT["workplace"]) and last > start
    while not ends_at_work and last >= start and not _shaped(tokens[last]):
        last -= 1
    if last >= start:
        last = _noun(tokens, last)
    end = last + 2 >= len(tokens) or tokens[last + 2].first
    if start <= last < len(tokens) - 1 and end and tokens[last + 1].gap == " " and _ends_name(tokens[last + 1]):
        last += 1  # `کار میکنه ده ستاره شب.`
    if last >= start and (told or ends_at_work):
        yield Hit(tokens[start].start, tokens[last].end, "employer", "after `works at`")


def _plain_name(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`works at the red lion`, `work in sunny meadows care home`: ordinary words that name a workplace."""
    start = place
    while start < min(place + 2, len(tokens)) and _leads(tokens[start]):
        start += 1
    begin = start
    if start < len(tokens) and tokens[start].bits & BIT["number"]:
        start += 1  # `dos hermanos`
    last, words = start - 1, 0
    while last + 1 < len(tokens) and words < 3:
        token = tokens[last + 1]
        joins = words == 1 and token.bits & BIT["particle"] and last + 2 < len(tokens)  # `sabor da terra`
        joins = joins or (words == 1 and (_pair(tokens, last) or (_al(token) and last + 2 < len(tokens))))
        if (
            token.chip
            or token.first
            or token.gap not in (" ", "'")
            or not (joins or _part(token, words, begin < start))
        ):
            break
        last += 1
        words += not joins
        if token.bits & BIT["workplace"] or (words == 2 and not _ends_at_kind(tokens, last)):
            break
    last -= _acts(tokens, last)
    whole = last
    while last >= start and tokens[last].bits & (BIT["generic"] | BIT["workplace"] | BIT["particle"]):
        last -= 1
    sort = last >= start and tokens[last].bits & _KIND
    if last == start and whole > last and not sort and tokens[last + 1].bits & BIT["generic"] & ~BIT["particle"]:
        last += 1  # `spice garden`, `vatra veche`
    if last < start or tokens[start].bits & (BIT["generic"] | BIT["workplace"] | BIT["firm"]):
        if last > start and _good_name(tokens, start, last):
            yield Hit(tokens[begin].start, tokens[last].end, "employer", "ordinary words after `works at`")
        return
    workplace = last + 1 < len(tokens) and tokens[last + 1].bits & BIT["workplace"] and tokens[last + 1].gap == " "
    if last > start or workplace or begin < start:
        yield Hit(tokens[begin].start, tokens[last].end, "employer", "ordinary words after `works at`")


def _acts(tokens: list[Token], last: int) -> bool:
    """Whether a word and the Persian verb after it are one verb: `تهدید کرد`."""
    return last + 1 < len(tokens) and tokens[last + 1].key in _LIGHT and tokens[last + 1].gap == " "


def _pair(tokens: list[Token], place: int) -> bool:
    """`crown and anchor`, `dog & duck`: whether two ordinary words stand there with `and` between, in cased letters."""
    if place + 2 >= len(tokens) or not tokens[place + 1].bits & BIT["and"]:
        return False
    other = _PLAIN | _MEASURES | _NOT_FIRM | _KIND | BIT["in-place"] | BIT["before-noun"] | BIT["home-unit"]
    pair = (tokens[place], tokens[place + 2])
    cased = tokens[place].text.lower() != tokens[place].text.upper()
    return cased and not any(token.bits & other or token.chip for token in pair) and tokens[place + 2].gap == " "


def _leads(token: Token) -> bool:
    """Whether the word stands before a name and is no part of it: an article, not `bright` where letters are cased."""
    small = token.bits & (BIT["function"] | BIT["particle"]) or token.text.lower() == token.text.upper()
    return bool(token.bits & BIT["before-noun"]) and bool(small)


def _good_name(tokens: list[Token], start: int, last: int) -> bool:
    """`at happy feet`, `chez bon accueil`: what may be said of any place, but of a thing that is none."""
    first, noun = tokens[start], tokens[start + 1]
    cased = first.text.lower() != first.text.upper()
    other = _KIND | BIT["generic"] | BIT["home-unit"] | BIT["street"] | BIT["school"] | BIT["in-place"] | _NOT_FIRM
    plain = first.bits & (_KIND | BIT["firm"] | BIT["function"]) or noun.bits & other
    return cased and last == start + 1 and not plain and bool(noun.bits & BIT["word"])


def _house_of(tokens: list[Token], last: int) -> int:
    """The last token of `dodds and sons`, `dupont frères`, `popescu și fiul` where `dodds` is; else the same place."""
    after = last + 1
    if after + 1 < len(tokens) and tokens[after].bits & BIT["and"] and tokens[after].gap == " ":
        after += 1
    if after >= len(tokens) or tokens[after].chip or tokens[after].key not in _HOUSE or tokens[after].gap not in _AND:
        return last
    return _house_of(tokens, after)


def _part(token: Token, words: int, counted: bool) -> bool:
    """Whether a word may be part of a name of ordinary words; kin only behind a number: `doi frati`."""
    plain = _PLAIN & ~(BIT["generic"] | BIT["not-name"]) | _MEASURES | (BIT["firm"] if words else _NOT_FIRM)
    if counted and not words:
        plain &= ~(BIT["kin"] | BIT["kins"] | BIT["unit"])
    stops = token.bits & plain and not token.bits & BIT["workplace"]
    other = any(char.isdigit() for char in token.text) or token.key.endswith(_THE)
    return not stops and not other and not token.key.endswith(_DOING)


def _ends_at_kind(tokens: list[Token], last: int) -> bool:
    """Whether the word after says what kind of workplace it is."""
    return last + 1 < len(tokens) and _is_kind(tokens[last + 1]) and tokens[last + 1].gap == " "


def _worked_in(tokens: list[Token], place: int, endings: tuple[str, ...]) -> Iterator[Hit]:
    """The same where nothing but a verb follows: up to three words such as `gece çok` may stand before it."""
    for before in range(place, max(place - 4, 0), -1):
        token = tokens[before - 1]
        if token.chip or tokens[before].gap != " ":
            return
        if token.key in endings and token.bits & BIT["function"]:
            yield from _worked_at(tokens, before - 1, placed=True)  # `সানরাইজ এ কাজ`
            return
        placed = token.key.endswith(endings) and not token.bits & (_STOPS | _NOT_FIRM)
        if placed or not token.bits & (_STOPS | _NOT_FIRM | BIT["generic"]) or token.bits & BIT["in-place"]:
            for hit in _worked_at(tokens, before, placed=placed):
                more = before + 1 == place and _ends_name(tokens[before]) and hit.end == tokens[before - 1].end
                yield Hit(hit.start, tokens[before].end, hit.kind, hit.rule) if more else hit
            return


def _ends_name(token: Token) -> bool:
    """Whether one word more, between a name and a word for work, is the end of the name: `تو نان گرم کار`."""
    when = _MEASURES | BIT["hour-part"] | BIT["weekday"] | BIT["in-place"] | BIT["work-in"] | BIT["verb"] | BIT["kin"]
    uncased = token.text.lower() == token.text.upper()
    return uncased and bool(token.bits & BIT["not-firm"]) and not token.bits & (when | BIT["function"] | _KIND)


def _worked_at(tokens: list[Token], place: int, *, placed: bool) -> Iterator[Hit]:
    """`لاہور کڑاہی ہاؤس میں کام`, `anadolu sofrasında çalışıyorum`: up to four words before what says work.

    `placed` says that a word or ending for `in` is there; else one must stand before the name: `li stêrka kar dikim`.
    """
    first = place
    while first > 0 and place - first < 4 and (tokens[first].gap == " " or (first == place and _near(tokens[first]))):
        token = tokens[first - 1]
        stops = token.bits & (_STOPS | BIT["in-place"]) and not token.bits & BIT["generic"]
        if first < place and _both(tokens, first):
            first -= 2
            continue
        if token.chip or stops or token.bits & _NOT_FIRM or any(char.isdigit() for char in token.text):
            break
        first -= 1
    begun = first
    led = first > 0 and bool(tokens[first - 1].bits & BIT["work-in"]) and tokens[first].gap == " "
    while first < place and tokens[first].bits & BIT["generic"]:
        first += 1
    last = place
    while last > first and tokens[last - 1].bits & BIT["generic"]:
        last -= 1
    named = tokens[first:last]
    telling = [token for token in named if not token.bits & (_KIND | BIT["generic"])]
    several = len(named) > 1 or (led and begun == first)
    if telling and (placed or led) and (several or any(map(_shaped, telling))):
        yield Hit(tokens[first].start, tokens[last - 1].end, "employer", "before a word for work")


_BY_NAME: Final = frozenset(("naam", "naami", "nam", "نام", "نامي", "ناں", "नाम", "नामक", "ਨਾੰ", "ਨਾਮ", "ਨਾਮਕ"))
"""What stands between a name and the shop that has it, as the door reads it: `नया सवेरा नाम की दुकान`."""


def _by_name(tokens: list[Token], place: int) -> Iterator[Hit]:
    """Up to three words before `by the name of`, whatever they are; all of them such as `my` name nothing."""
    first = place
    stops = BIT["function"] | BIT["verb"] | BIT["in-place"] | BIT["be"]
    while first > 0 and place - first < 3 and tokens[first].gap == " ":
        before = tokens[first - 1]
        if before.chip or before.bits & stops:
            break
        first -= 1
    if any(not token.bits & BIT["generic"] for token in tokens[first:place]):
        yield Hit(tokens[first].start, tokens[place - 1].end, "employer", "before a word for its name")


_NEW: Final = frozenset((
    "naya", "naye", "nayi", "نواں", "نوي", "نويں", "نيا", "نيي", "नई", "नए", "नया", "नयी", "नये",
    "ਨਵਾੰ", "ਨਵੀੰ", "ਨਵੇੰ",
))  # fmt: skip
"""`New` in the languages of South Asia, as the door reads it."""


def _two_words(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`دو بھائی میں کام`, `नई उमंग में काम`: relatives that are counted, or something new, in which somebody works."""
    if place < 2 or tokens[place].bits & BIT["and"] or tokens[place - 1].gap != " " or tokens[place].gap != " ":
        return
    first, noun = tokens[place - 2 : place]
    counted = first.bits & BIT["number"] and noun.bits & (BIT["kin"] | BIT["kins"]) and tokens[place].bits & _IN
    other = _PLAIN | _MEASURES | _NOT_FIRM | _KIND | BIT["in-place"] | BIT["home-unit"] | BIT["street"]
    if not first.chip and not noun.chip and (counted or (first.key in _NEW and not noun.bits & other)):
        yield Hit(first.start, noun.end, "employer", "before a word for work")


_IN: Final = BIT["in-place"] | BIT["function"]


def _both(tokens: list[Token], place: int) -> bool:
    """`ماه و ستاره کار میکنم`: whether `and` and another ordinary word stand before one, behind a word for `in`."""
    if place < 3 or not tokens[place - 1].bits & BIT["and"] or tokens[place - 1].chip:
        return False
    other = _PLAIN | _MEASURES | _NOT_FIRM | _KIND | BIT["in-place"] | BIT["home-unit"]
    pair = (tokens[place - 2], tokens[place])
    led = tokens[place - 3].bits & BIT["work-in"] and not tokens[place - 3].chip
    return bool(led) and not any(token.bits & other or token.chip for token in pair)


def _near(token: Token) -> bool:
    """Whether an ending or a quotation mark stands before the word: `X-এ কাজ`, `ਲਾਲ ਗੁਲਾਬ 'ਚ ਨੌਕਰੀ`."""
    return token.gap != "" and not token.gap.strip(_QUOTES + "-")


def _shaped(token: Token) -> bool:
    return (
        token.capital
        or unknown(token)
        or token.rule == ANOTHER
        or bool(token.bits & (BIT["name"] | BIT["place"] | BIT["maybe"] | BIT["firm"] | BIT["surname"]))
    )


def _before_workplace(tokens: list[Token], place: int, *, behind: bool) -> Iterator[Hit]:
    """`Golden Dragon restaurant`, `xyzo takeaway`: what names a workplace.

    `behind` says that the language says `in` behind a name, which anything may lead: `ami golden spice restaurant e`.
    """
    uncased = tokens[place].text.lower() == tokens[place].text.upper()
    first = place
    kind = BIT["workplace"] | BIT["generic"]
    while first > 0 and place - first < 2 and tokens[first].gap == " " and tokens[first - 1].bits & kind:
        first -= 1
    words = first
    while first > 0 and words - first < 3 and tokens[first].gap in (" ", "-", "'"):
        token = tokens[first - 1]
        plain = token.bits & (_NEVER if token.capital else _PLAIN & ~BIT["generic"])
        strange = uncased and unknown(token)
        telling = strange or token.capital or token.rule == ANOTHER or token.bits & (BIT["name"] | BIT["place"])
        if token.chip or (token.first and token.rule != ANOTHER and not strange) or plain or not telling:
            break
        first -= 1
    boss = uncased and place + 1 < len(tokens) and tokens[place + 1].gap == " " and tokens[place + 1].bits & BIT["kin"]
    if (first == words or uncased) and (tokens[place].bits & BIT["trading"] or boss):  # `স্টার পিৎজার মালিক`
        while first > 0 and words - first < 3 and tokens[first].gap == " ":
            before = tokens[first - 1]
            who = BIT["title"] | BIT["particle"] | BIT["surname"]
            if tokens[place].bits & BIT["workplace-strong"] and (first == words or before.key == tokens[first].key):
                who |= BIT["kin"] | BIT["kins"] | BIT["not-name"]  # `মা ফুডস`, `ভাই ভাই স্টোর`
            whose = before.bits & who and not before.bits & BIT["function"]
            plain = (_PLAIN & ~BIT["generic"] if first < words else _PLAIN) | BIT["workplace"] | BIT["in-place"]
            if before.chip or (before.bits & plain and not whose and before.key not in _HOUSE):
                break
            first -= 1
            if before.first:
                break
        leads = BIT["in-place"] | BIT["before-noun"] | BIT["be"]
        leads |= BIT["function"] | BIT["kin"] | BIT["kins"] if behind else 0
        led = tokens[first].first or tokens[first - 1].bits & leads or "," in tokens[first].gap
        if not led and tokens[place].text.lower() != tokens[place].text.upper():
            first = words
    if first < words:
        yield Hit(tokens[first].start, tokens[place].end, "employer", "named workplace")


def _after_workplace(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`مطعم البيك`, `кафе «Уют»`: a name after a workplace, with a capital where letters have them."""
    last = place
    cased = tokens[place].text.lower() != tokens[place].text.upper()
    for after in range(place + 1, min(place + 3, len(tokens))):
        token = tokens[after]
        plain = token.bits & (_NEVER if cased and token.capital and not token.first else _PLAIN)
        if not cased and _titled(tokens, after):
            continue
        if token.chip or token.gap.strip(_QUOTES) != "" or not token.gap or plain or not _shaped(token):
            break
        if cased and not token.capital and unknown(token):
            break
        last = after
    if not cased and tokens[place].bits & BIT["workplace-strong"]:
        last = max(last, ordinary(tokens, place))
    if not cased and last == place:
        last = _of(tokens, place)
    if not cased and last == place:
        last = described(tokens, place)
    if last > place:
        last = _noun(tokens, last) if cased else last
        yield Hit(tokens[place + cased].start, tokens[last].end, "employer", "named workplace")


def _titled(tokens: list[Token], place: int) -> bool:
    """Whether a title and a name stand there: `دوکانی حاجی ساڵح`."""
    if not tokens[place].bits & BIT["title"] or tokens[place].chip or place + 1 >= len(tokens):
        return False
    name = tokens[place + 1]
    return tokens[place].gap == name.gap == " " and not name.chip and not name.bits & _NEVER and _shaped(name)


def _owned(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`सुरेश के गैराज`, `شرما جی کی دکان`: whose workplace it is, with a word like `of` between the two."""
    of = BIT["function"] | BIT["generic"]
    if place < 2 or tokens[place].gap != " " or tokens[place - 1].bits & of != of or tokens[place - 1].gap != " ":
        return
    first = place - 2
    while first > 0 and tokens[first].bits & BIT["after-name"] and tokens[first].gap == " " and not tokens[first].chip:
        first -= 1
    token = tokens[first]
    named = unknown(token) or token.bits & (BIT["name"] | BIT["surname"])
    if token.text.lower() == token.text.upper() and named and not token.bits & _NEVER and not token.chip:
        yield Hit(token.start, tokens[place].end, "employer", "whose workplace it is")


def _whose(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`د رحیم کاکا په دوکان کې`: whose workplace it is, where `in` stands between the two."""
    last = place - 2
    if last < 1 or tokens[place].text.lower() != tokens[place].text.upper():
        return
    if not tokens[place - 1].bits & BIT["in-place"] or tokens[place - 1].chip:
        return
    first = last + 1
    while first > 0 and last - first < 2 and tokens[first].gap == " " and not tokens[first - 1].chip:
        token = tokens[first - 1]
        called = token.bits & (BIT["after-name"] | BIT["title"]) and not token.bits & BIT["function"]
        if token.bits & _PLAIN and not called:
            break
        first -= 1
    led = first > 0 and tokens[first - 1].bits & BIT["particle"] and tokens[first - 1].bits & BIT["function"]
    if led and first <= last and any(map(_shaped, tokens[first : last + 1])):
        yield Hit(tokens[first].start, tokens[last].end, "employer", "whose workplace it is")


_WHERE: Final = frozenset((
    "वाला", "वाली", "वाले", "ਵਾਲਾ", "ਵਾਲੀ", "ਵਾਲੇ", "ਵਾਲਿਆੰ", "ਆਲਾ", "ਆਲੀ", "ਆਲੇ", "والا", "والي",
    "الا", "الي", "والياں", "উয়ালা", "ওয়ালা", "உல்ல", "இருக்கிர", "இருக்குர", "இருக்கர",
    "இருக்கும்",
))  # fmt: skip
"""Words between where a workplace is and what it is, as the door reads them."""

_FAR: Final = 5


def _located(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`ਹਾਈ ਸਟਰੀਟ ਵਾਲੀ ਕੱਪੜਿਆਂ ਦੀ ਦੁਕਾਨ`: a workplace that is named by where it is."""
    mark = place - 1
    while mark > 0 and place - mark < _FAR and tokens[mark].key not in _WHERE:
        token = tokens[mark]
        small = token.bits & BIT["function"] and not token.bits & BIT["generic"]
        if token.chip or small or token.bits & (BIT["verb"] | BIT["kin"] | BIT["kins"]):
            return
        mark -= 1
    if mark < 1 or tokens[mark].key not in _WHERE or any(token.gap != " " for token in tokens[mark : place + 1]):
        return
    first = mark
    while first > 0 and mark - first < _FAR and tokens[first].gap == " " and not tokens[first - 1].chip:
        token = tokens[first - 1]
        small = token.bits & BIT["function"] and mark - first > 1 and not token.bits & BIT["generic"]
        if small or token.bits & (BIT["verb"] | BIT["kin"] | BIT["kins"]):
            break
        first -= 1
    while first < mark and tokens[first].bits & (BIT["function"] | BIT["in-place"]):
        first += 1
    where = BIT["street"] | BIT["street-weak"] | BIT["maybe-place"]
    told = any(_shaped(token) or token.bits & where for token in tokens[first:mark])
    if told or (first < mark - 1 and not tokens[first].bits & BIT["generic"]):
        yield Hit(tokens[first].start, tokens[place].end, "employer", "a workplace named by where it is")


def _in_small_letters(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`panaderia la espiga dorada`, `restaurante sabor da terra`: two ordinary words after a place that trades."""
    after = place + 1
    if tokens[place].text.lower() == tokens[place].text.upper():
        return
    if after < len(tokens) and tokens[after].bits & (BIT["particle"] | BIT["before-noun"] | BIT["number"]):
        after += 1
    last, words = after - 1, 0
    for token in tokens[after : after + 3]:
        if token.chip or token.first or token.gap not in (" ", "'"):
            break
        joins = words == 1 and token.bits & BIT["particle"]
        plain = token.bits & (_PLAIN & ~BIT["generic"] | _MEASURES | _NOT_FIRM | BIT["in-place"])
        if not joins and (plain or token.key.endswith(_DOING)):
            break
        last += 1
        words += not joins
    if words > 1:
        yield Hit(tokens[place + 1].start, tokens[last].end, "employer", "ordinary words after a place that trades")


def _called(tokens: list[Token], first: int, after: int) -> Iterator[Hit]:
    """`دار مسنين اسمها الورود البيضا`, `a shop called golden star`: up to two words after it."""
    workplace = any(token.bits & _WORKPLACE and not token.chip for token in tokens[max(first - 3, 0) : first])
    if not workplace and not _of_ordinary_words(tokens, after):
        return
    last = after - 1
    while last + 1 < len(tokens) and last - after < 2:
        token = tokens[last + 1]
        acts = last >= after and token.key.startswith("ي") and token.key.endswith(("نا", "ني", "ها", "هم"))
        if token.chip or token.gap.strip(_QUOTES + ":") or not token.gap or token.bits & _NEVER or acts:
            break
        last += 1
    joined = tokens[last + 1 : last + 3] if last == after else []
    if len(joined) == 2 and joined[0].bits & BIT["particle"] and joined[0].gap == joined[1].gap == " ":
        last += 0 if joined[1].bits & _NEVER else 2  # `cantinho da saudade`
    if last >= after and (workplace or last > after):
        yield Hit(tokens[after].start, tokens[last].end, "employer", "a workplace called so")


def _of_ordinary_words(tokens: list[Token], place: int) -> bool:
    """Whether an ordinary word stands there that is nobody's name, in a language with capitals: a business's name."""
    if place >= len(tokens) or tokens[place].chip:
        return False
    token = tokens[place]
    other = token.bits & (_PLAIN | BIT["name"] | BIT["maybe"] | BIT["surname"] | BIT["place"] | _MEASURES)
    return bool(token.bits & BIT["word"]) and not other and token.text.lower() != token.text.upper()


def _of(tokens: list[Token], place: int) -> int:
    """`مغسلة النجوم`, `المطعم بيت الشاورما`: the last token of a name of ordinary words, else the workplace."""
    run = []
    for token in tokens[place + 1 : place + 4]:
        if token.chip or token.gap != " " or token.first or (token.bits & _NEVER and token.key not in _HOUSE):
            break
        run.append(token)
    if not run:
        return place
    if run[0].key in _HOUSE:
        return place + 1
    if not tokens[place].key.startswith(_DEFINITE) and _definite(run[0]):
        return place + 1 + (len(run) > 1 and goes_on(run[0], run[1]))
    if len(run) > 1 and _definite(run[1]) and (run[0].bits & BIT["trading"] or _noun_of(run[0])):
        return place + 2 + (len(run) > 2 and goes_on(run[1], run[2]))
    return place + 2 * (len(run) > 1 and bool(run[0].bits & BIT["trading"]) and _noun_of(run[1]))


def ordinary(tokens: list[Token], place: int) -> int:
    """`آرایشگاه موج مو`: the last of up to two ordinary words behind a workplace that such words name."""
    last = place
    three = tokens[place + 1 : place + 4]
    if len(three) > 1 and three[0].bits & BIT["number"] and three[1].bits & (BIT["kin"] | BIT["kins"]):
        return place + 2 if three[0].gap == three[1].gap == " " else place  # `فلافل دو برادر`
    if len(three) > 2 and three[1].key == _MANY and all(token.gap == " " and not token.chip for token in three):
        stops = _NEVER | BIT["in-place"] | BIT["not-name"]
        return place if three[2].bits & stops else place + 3  # `رستوران شب های تهران`
    while last + 1 < len(tokens) and last < place + 2:
        token = tokens[last + 1]
        if token.key in _WAYS and last + 2 < len(tokens) and not tokens[last + 2].bits & _PLAIN:
            last += 1
            continue
        plain = token.bits & (_PLAIN & ~BIT["not-name"]) and token.key not in _HOUSE
        if token.chip or token.first or token.gap != " " or plain:
            break
        last += 1
    return last - (last > place and _acts(tokens, last))


def described(tokens: list[Token], place: int) -> int:
    """`رستوران بالای ایستگاه`: the last token of where a workplace or school is, said in plain words; else it."""
    near = place + 2
    if near >= len(tokens) or tokens[place + 1].key not in BESIDE or tokens[place + 1].gap != " ":
        return place
    stops = _NEVER | _MEASURES | BIT["not-name"] | BIT["home-unit"]
    token = tokens[near]
    if token.chip or token.gap != " " or (token.bits & stops and not token.bits & _KIND):
        return place
    return near


def _noun_of(token: Token) -> bool:
    """Whether the word may be part of an Arabic name: none that says when, where, how many or that somebody acts."""
    other = _PLAIN | _MEASURES | _NOT_FIRM | BIT["in-place"] | BIT["home-unit"] | BIT["be"]
    arabic = len(token.key) > 2 and _ARABIC.fullmatch(token.key) is not None
    return arabic and not token.bits & other and not token.key.startswith(("ب", "ل", "و", "ي", "ف", "ت", "ن"))


def goes_on(named: Token, token: Token) -> bool:
    """`الورود البيضا`, `النور للتنظيف`: whether an Arabic name that ends so has one more word."""
    if token.gap != " " or token.chip or token.bits & _NEVER & ~BIT["function"]:
        return False
    if token.key.startswith("لل") and len(token.key) > 4:
        return True
    agrees = named.key.endswith(("ه", "ات")) == token.key.endswith(("ه", "ا")) or bool(token.bits & BIT["generic"])
    who = _KIND | BIT["title"] | BIT["kin"] | _NOT_FIRM | BIT["in-place"] | BIT["home-unit"] | BIT["school"]
    return token.key.startswith("ال") and len(token.key) > 4 and agrees and not token.bits & who


def _definite(token: Token) -> bool:
    """Whether the word has the Arabic article, as the second part of a name has, and does not say what kind it is."""
    return token.key.startswith("ال") and not token.bits & _PLAIN and len(token.key) > 4


def _noun(tokens: list[Token], last: int) -> int:
    """`Веселая ягода`: the last token of a name that begins with a capital and goes on in small letters."""
    first, after = tokens[last], last + 1
    if not first.capital or first.bits & (
        BIT["place"] | BIT["name"] | BIT["firm"] | BIT["workplace"] | BIT["not-name"]
    ):
        return last
    if after < len(tokens) and tokens[after].gap == " " and not tokens[after].chip and not tokens[after].bits & _PLAIN:
        return after
    return last
