"""Where somebody works, known by the kind of workplace beside its name."""

import re
from collections.abc import Iterator
from typing import Final

from privacy.lexicon import BIT
from privacy.recognisers.firms import (
    DOING,
    HOUSE,
    KIND,
    MEASURES,
    NEVER,
    NOT_FIRM,
    PLAIN,
    QUOTES,
    acts,
    is_shaped,
    noun,
)
from privacy.recognisers.names import unknown
from privacy.token import ANOTHER, Hit, Token

_NAME_MOST: Final = 4
"""Words of a name with an article."""

_WORKPLACE: Final = BIT["workplace"] | BIT["workplace-before"]

BESIDE: Final = frozenset((
    "بالاي", "زير", "كنار", "پشت", "روبروي", "روبهروي", "مقابل", "نبش", "كنج", "نزديك", "جلوي", "پهلوي",
    "پالوي", "بغل", "لب", "پيش", "سر", "نزد", "پايين", "ته", "اول", "اخر", "وسط",
    "سهر", "تهنيشت", "بهرامبهر", "ژێر", "نزيك",
))  # fmt: skip
"""Persian and Sorani words for where something is, as the door reads them: `رستوران بالای ایستگاه`."""

_DEFINITE: Final = ("ال", "بال", "وال", "لل", "عال", "هال")

_MANY: Final = "هاي"

_WAYS: Final = frozenset(("ڕێگاي", "ڕێگهي", "ڕێي", "پردي", "باخي", "مهيداني", "پاركي"))
"""Sorani words for ways and gardens that a name of two words may begin with."""

_ARABIC: Final = re.compile(r"[\u0621-\u063a\u0641-\u064a]+")


def before_workplace(tokens: list[Token], place: int, *, behind: bool) -> Iterator[Hit]:
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
        plain = token.bits & (NEVER if token.capital else PLAIN & ~BIT["generic"])
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
            plain = (PLAIN & ~BIT["generic"] if first < words else PLAIN) | BIT["workplace"] | BIT["in-place"]
            if before.chip or (before.bits & plain and not whose and before.key not in HOUSE):
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


def after_workplace(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`مطعم البيك`, `кафе «Уют»`: a name after a workplace, with a capital where letters have them."""
    last = place
    cased = tokens[place].text.lower() != tokens[place].text.upper()
    for after in range(place + 1, min(place + 3, len(tokens))):
        token = tokens[after]
        plain = token.bits & (NEVER if cased and token.capital and not token.first else PLAIN)
        if not cased and _titled(tokens, after):
            continue
        if token.chip or token.gap.strip(QUOTES) != "" or not token.gap or plain or not is_shaped(token):
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
    last = max(last, after_article(tokens, place))
    if last > place:
        last = noun(tokens, last) if cased else last
        yield Hit(tokens[place + cased].start, tokens[last].end, "employer", "named workplace")


def after_article(tokens: list[Token], place: int) -> int:
    """`hôtel Les Trois Rois`, `crèche La Ronde`: the last word of a name with a capital article, else the place."""
    loud = place > 0 and tokens[place - 1].capital and not tokens[place - 1].first
    if loud or place + 2 >= len(tokens) or not _capital(tokens[place + 1]):
        return place
    if not tokens[place + 1].bits & (BIT["function"] | BIT["particle"] | BIT["in-place"] | BIT["before-noun"]):
        return place
    last = place + 1
    while last + 1 < len(tokens) and last - place < _NAME_MOST and _capital(tokens[last + 1]):
        last += 1
    return last if last > place + 1 else place


def titled(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`chez Au Pied Léger`: a name with a capital article right where somebody works."""
    last = after_article(tokens, place - 1)
    if last >= place:
        yield Hit(tokens[place].start, tokens[last].end, "employer", "article with a capital where somebody works")


def _capital(token: Token) -> bool:
    """Whether the word goes on from the one before, in letters of which only the first is a capital."""
    small = len(token.text) == 1 or not token.text.isupper()
    return token.capital and not token.first and not token.chip and token.gap in (" ", "'") and small


def _titled(tokens: list[Token], place: int) -> bool:
    """Whether a title and a name stand there: `دوکانی حاجی ساڵح`."""
    if not tokens[place].bits & BIT["title"] or tokens[place].chip or place + 1 >= len(tokens):
        return False
    name = tokens[place + 1]
    return tokens[place].gap == name.gap == " " and not name.chip and not name.bits & NEVER and is_shaped(name)


def owned(tokens: list[Token], place: int) -> Iterator[Hit]:
    """`सुरेश के गैराज`, `شرما جی کی دکان`: whose workplace it is, with a word like `of` between the two."""
    of = BIT["function"] | BIT["generic"]
    if place < 2 or tokens[place].gap != " " or tokens[place - 1].bits & of != of or tokens[place - 1].gap != " ":
        return
    first = place - 2
    while first > 0 and tokens[first].bits & BIT["after-name"] and tokens[first].gap == " " and not tokens[first].chip:
        first -= 1
    token = tokens[first]
    named = unknown(token) or token.bits & (BIT["name"] | BIT["surname"])
    if token.text.lower() == token.text.upper() and named and not token.bits & NEVER and not token.chip:
        yield Hit(token.start, tokens[place].end, "employer", "whose workplace it is")


def whose(tokens: list[Token], place: int) -> Iterator[Hit]:
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
        if token.bits & PLAIN and not called:
            break
        first -= 1
    led = first > 0 and tokens[first - 1].bits & BIT["particle"] and tokens[first - 1].bits & BIT["function"]
    if led and first <= last and any(map(is_shaped, tokens[first : last + 1])):
        yield Hit(tokens[first].start, tokens[last].end, "employer", "whose workplace it is")


_WHERE: Final = frozenset((
    "वाला", "वाली", "वाले", "ਵਾਲਾ", "ਵਾਲੀ", "ਵਾਲੇ", "ਵਾਲਿਆ", "ਆਲਾ", "ਆਲੀ", "ਆਲੇ", "والا", "والي",
    "الا", "الي", "والياں", "উয়ালা", "ওয়ালা", "உல்ல", "இருக்கிர", "இருக்குர", "இருக்கர",
    "இருக்கும்",
))  # fmt: skip
"""Words between where a workplace is and what it is, as the door reads them."""

_FAR: Final = 5


def located(tokens: list[Token], place: int) -> Iterator[Hit]:
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
    told = any(is_shaped(token) or token.bits & where for token in tokens[first:mark])
    if told or (first < mark - 1 and not tokens[first].bits & BIT["generic"]):
        yield Hit(tokens[first].start, tokens[place].end, "employer", "a workplace named by where it is")


def in_small_letters(tokens: list[Token], place: int) -> Iterator[Hit]:
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
        plain = token.bits & (PLAIN & ~BIT["generic"] | MEASURES | NOT_FIRM | BIT["in-place"])
        if not joins and (plain or token.key.endswith(DOING)):
            break
        last += 1
        words += not joins
    if words > 1:
        yield Hit(tokens[place + 1].start, tokens[last].end, "employer", "ordinary words after a place that trades")


def called(tokens: list[Token], first: int, after: int) -> Iterator[Hit]:
    """`دار مسنين اسمها الورود البيضا`, `a shop called golden star`: up to two words after it."""
    workplace = any(token.bits & _WORKPLACE and not token.chip for token in tokens[max(first - 3, 0) : first])
    if not workplace and not _of_ordinary_words(tokens, after):
        return
    last = after - 1
    while last + 1 < len(tokens) and last - after < 2:
        token = tokens[last + 1]
        acts = last >= after and token.key.startswith("ي") and token.key.endswith(("نا", "ني", "ها", "هم"))
        if token.chip or token.gap.strip(QUOTES + ":") or not token.gap or token.bits & NEVER or acts:
            break
        last += 1
    joined = tokens[last + 1 : last + 3] if last == after else []
    if len(joined) == 2 and joined[0].bits & BIT["particle"] and joined[0].gap == joined[1].gap == " ":
        last += 0 if joined[1].bits & NEVER else 2  # `cantinho da saudade`
    if last >= after and (workplace or last > after):
        yield Hit(tokens[after].start, tokens[last].end, "employer", "a workplace called so")


def _of_ordinary_words(tokens: list[Token], place: int) -> bool:
    """Whether an ordinary word stands there that is nobody's name, in a language with capitals: a business's name."""
    if place >= len(tokens) or tokens[place].chip:
        return False
    token = tokens[place]
    other = token.bits & (PLAIN | BIT["name"] | BIT["maybe"] | BIT["surname"] | BIT["place"] | MEASURES)
    return bool(token.bits & BIT["word"]) and not other and token.text.lower() != token.text.upper()


def _of(tokens: list[Token], place: int) -> int:
    """`مغسلة النجوم`, `المطعم بيت الشاورما`: the last token of a name of ordinary words, else the workplace."""
    run = []
    for token in tokens[place + 1 : place + 4]:
        if token.chip or token.gap != " " or token.first or (token.bits & NEVER and token.key not in HOUSE):
            break
        run.append(token)
    if not run:
        return place
    if run[0].key in HOUSE:
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
        stops = NEVER | BIT["in-place"] | BIT["not-name"]
        return place if three[2].bits & stops else place + 3  # `رستوران شب های تهران`
    while last + 1 < len(tokens) and last < place + 2:
        token = tokens[last + 1]
        if token.key in _WAYS and last + 2 < len(tokens) and not tokens[last + 2].bits & PLAIN:
            last += 1
            continue
        plain = token.bits & (PLAIN & ~BIT["not-name"]) and token.key not in HOUSE
        if token.chip or token.first or token.gap != " " or plain:
            break
        last += 1
    return last - (last > place and acts(tokens, last))


def described(tokens: list[Token], place: int) -> int:
    """`رستوران بالای ایستگاه`: the last token of where a workplace or school is, said in plain words; else it."""
    near = place + 2
    if near >= len(tokens) or tokens[place + 1].key not in BESIDE or tokens[place + 1].gap != " ":
        return place
    stops = NEVER | MEASURES | BIT["not-name"] | BIT["home-unit"]
    token = tokens[near]
    if token.chip or token.gap != " " or (token.bits & stops and not token.bits & KIND):
        return place
    return near


def _noun_of(token: Token) -> bool:
    """Whether the word may be part of an Arabic name: none that says when, where, how many or that somebody acts."""
    other = PLAIN | MEASURES | NOT_FIRM | BIT["in-place"] | BIT["home-unit"] | BIT["be"]
    arabic = len(token.key) > 2 and _ARABIC.fullmatch(token.key) is not None
    return arabic and not token.bits & other and not token.key.startswith(("ب", "ل", "و", "ي", "ف", "ت", "ن"))


def goes_on(named: Token, token: Token) -> bool:
    """`الورود البيضا`, `النور للتنظيف`: whether an Arabic name that ends so has one more word."""
    if token.gap != " " or token.chip or token.bits & NEVER & ~BIT["function"]:
        return False
    if token.key.startswith("لل") and len(token.key) > 4:
        return True
    agrees = named.key.endswith(("ه", "ات")) == token.key.endswith(("ه", "ا")) or bool(token.bits & BIT["generic"])
    who = KIND | BIT["title"] | BIT["kin"] | NOT_FIRM | BIT["in-place"] | BIT["home-unit"] | BIT["school"]
    return token.key.startswith("ال") and len(token.key) > 4 and agrees and not token.bits & who


def _definite(token: Token) -> bool:
    """Whether the word has the Arabic article, as the second part of a name has, and does not say what kind it is."""
    return token.key.startswith("ال") and not token.bits & PLAIN and len(token.key) > 4
