"""Names of people: by list, by what stands before them, by shape; and again wherever they come back."""

from collections.abc import Iterator
from typing import Final

from privacy.lexicon import BIT, PHRASE
from privacy.scan import Scan
from privacy.token import Hit, Token

_NAME: Final = BIT["name"]
_MAYBE: Final = BIT["maybe"]
_SURNAME: Final = BIT["surname"]
_FUNCTION: Final = BIT["function"]
_NEVER: Final = BIT["function"] | BIT["kin"] | BIT["kins"] | BIT["verb"]
_NOT_NAME: Final = (
    BIT["not-name"] | BIT["function"] | BIT["kin"] | BIT["kins"] | BIT["month"] | BIT["weekday"] | BIT["nation"]
)
_DESCRIBES: Final = BIT["generic"] | BIT["not-name"]
"""What may stand between a kinship word and the name: `my brother in law's`, `زوجي السابق عمر`."""

_CASE_LETTERS: Final = "аяоёеиіїєыуюйьaeioyuąę"
"""Last letters in which the cases of a name differ, in languages with cases."""

_TELLING: Final = _NAME | _MAYBE | _SURNAME | BIT["kin"] | BIT["title"]

_SAYING: Final = ("كها", "كهتا", "كهتي", "بول", "پوچه", "कहा", "कहत", "बोल", "पूछ")
"""How words of saying and asking begin in Urdu and Hindi."""

_LONGEST: Final = 5
"""Words of one name."""


def find(scan: Scan) -> Iterator[Hit]:
    """Hits of kind `name`."""
    tokens = scan.tokens
    named: dict[int, str] = {}
    loud = _loud(scan)
    for place in scan.having(_TELLING):
        token, bits = tokens[place], tokens[place].bits
        if bits & _NAME:
            named.setdefault(place, "listed name")
        if bits & (BIT["kin"] | BIT["title"]):
            _after_kin(scan, place, named, loud)
        if bits & _SURNAME and place and _unlisted(tokens[place - 1], token):
            named.update(dict.fromkeys((place - 1, place), "an unknown word and a family name"))
        if bits & _MAYBE and place not in named:
            rule = _by_shape(tokens, place, loud)
            if rule:
                named[place] = rule
    for first, after in scan.phrases.get("name", ()):
        named.update(dict.fromkeys(range(first, after), "listed name of several words"))
    _after_phrases(scan, named, loud)
    _widen(tokens, named, loud)
    _capitals(scan, named, loud)
    _spelled(tokens, named)
    _again(tokens, named)
    for place, rule in named.items():
        yield Hit(tokens[place].start, tokens[place].end, "name", rule)
    yield from _between(tokens, named)


def _unlisted(before: Token, token: Token) -> bool:
    """Whether an unknown word stands before a family name, where no capital says which words are names."""
    return unknown(before) and token.gap == " " and token.text.lower() == token.text.upper()


def _loud(scan: Scan) -> bool:
    """Whether capitals say nothing here: most words have one."""
    capitals = sum(not scan.tokens[place].first for place in scan.capitals)
    if not capitals:
        return False
    words = sum(not (token.chip or token.first) for token in scan.tokens)
    return capitals * 2 > words > 3


def unknown(token: Token) -> bool:
    """Whether no lexicon knows the word and it has no digits."""
    return not token.bits & ~PHRASE and not token.rule and not token.chip and not any(c.isdigit() for c in token.text)


def _near(token: Token) -> bool:
    """Whether the token is close enough to the one before to be its name: `my husband, Ahmed`, `Mr. Khan`."""
    return (
        len(token.gap) <= 3
        and "\n" not in token.gap
        and not (token.first and token.gap.strip() != ".")
        and not token.chip
    )


def _likely(token: Token, loud: bool) -> bool:
    """Whether a word in the place of a name is one."""
    bits = token.bits
    if bits & _NAME or unknown(token) or token.rule == "letters of two alphabets":
        return True
    if bits & _MAYBE:
        return not bits & _FUNCTION or (token.capital and not loud)
    if bits & (_NOT_NAME | BIT["verb"]):
        return False
    return token.capital and not loud


def _after_kin(scan: Scan, place: int, named: dict[int, str], loud: bool) -> None:
    """`my husband Ahmed`, `Mr Brown`, `imam yusuf`."""
    tokens = scan.tokens
    after = place + 1
    if after >= len(tokens) or not _near(tokens[after]) or after in named:
        return
    if tokens[after].bits & _DESCRIBES and _listed(tokens[after + 1 : after + 2]):
        named[after + 1] = "after a kinship word and what kind"
        return
    token = tokens[after]
    title = tokens[place].bits & BIT["title"]
    comma = "," in token.gap
    if "." in token.gap and not title:  # a new sentence; only `Mr. Khan` goes on over a full stop
        return
    if title and not comma and (not token.bits & _NEVER or token.bits & _NAME) and not _plain_han(token):
        named[after] = "after a title"
    elif comma and unknown(token) and not token.capital:
        return
    elif _likely(token, loud):
        named[after] = "after a kinship word"
    elif token.bits & _MAYBE and after + 1 < len(tokens) and tokens[after + 1].bits & (BIT["verb"] | _NAME | _SURNAME):
        named[after] = "after a kinship word, before a verb or a name"


def _plain_han(token: Token) -> bool:
    """Whether a word is harmless and nothing else in Chinese, which puts the title behind the name."""
    return token.text[0] >= "\u2e80" and bool(token.bits & BIT["word"]) and not token.bits & (_NAME | _MAYBE | _SURNAME)


def _listed(after: list[Token]) -> bool:
    """Whether a listed name, or a word that may be one, comes next."""
    listed = bool(after) and after[0].bits & (_NAME | _MAYBE) and not after[0].bits & _FUNCTION
    return bool(listed) and _near(after[0])


def _after_phrases(scan: Scan, named: dict[int, str], loud: bool) -> None:
    """`my name is hope`, `a man called Will`, `I'm Sara`."""
    tokens = scan.tokens
    for section, rule in (("intro", "after `my name is`"), ("intro-weak", "after `called`")):
        for _, after in scan.phrases.get(section, ()):
            if after >= len(tokens) or tokens[after].chip or len(tokens[after].gap) > 4 or "\n" in tokens[after].gap:
                continue
            token = tokens[after]
            listed = token.bits & (_NAME | _MAYBE)
            sure = section == "intro" and (listed or not token.bits & (_NOT_NAME | BIT["verb"]))
            shaped = listed and not token.bits & _FUNCTION
            if sure or shaped or (section == "intro-weak" and token.capital and _likely(token, loud)):
                named[after] = rule
                if token.text[0] >= "\u2e80" and not token.bits & _NAME:
                    _unspaced(tokens, after, named, rule)


def _unspaced(tokens: list[Token], place: int, named: dict[int, str], rule: str) -> None:
    """`一家叫好运来的餐馆`: the rest of a name without spaces, of at most four letters."""
    letters = len(tokens[place].text)
    for after in range(place + 1, len(tokens)):
        token = tokens[after]
        letters += len(token.text)
        stops = token.bits & (_NEVER & ~_FUNCTION | BIT["before-noun"] | BIT["workplace"])
        if token.gap or letters > 4 or token.chip or stops:
            return
        named[after] = rule


def _by_shape(tokens: list[Token], place: int, loud: bool) -> str:
    """The rule by which an ordinary word is a name here, if it is: `saw Will`, `hope told me`."""
    token = tokens[place]
    before = tokens[place - 1] if place else None
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    followed = after is not None and after.bits & BIT["verb"] and len(after.gap) <= 2 and not after.first
    if not followed and token.capital and token.first and not loud:
        followed = _acts(tokens[place + 1 : place + 3])
    if token.capital and not loud and not token.first:
        pronoun = before is not None and token.bits & _FUNCTION and before.bits & _FUNCTION
        return "" if pronoun and not followed else "capital inside a sentence"
    uncased = token.text.lower() == token.text.upper()
    if uncased and before is not None and token.gap == " " and _part(before):
        return "after a part of names"
    if token.bits & _FUNCTION and not token.capital:
        return ""
    if token.first and _joined(tokens[place + 1 : place + 4]):
        return "joined to a name"
    who = token.first and after is not None and (uncased or (token.capital and "," in after.gap))
    if who and _who(tokens[place + 1 : place + 3]):
        return "before who it is"
    if after is not None and after.gap == " " and after.bits & BIT["kin"] and not token.bits & _FUNCTION:
        return "before a kinship word"
    if after is not None and after.gap == " " and after.bits & BIT["after-name"]:
        return "before a word that follows names"
    told = _told(token, tokens[place + 1 : place + 5], uncased)
    if told:
        return told
    if followed and (token.first or before is None or before.bits & BIT["in-place"] or before.bits & BIT["joint"]):
        return "subject of a verb"
    led = token.first or before is None or before.bits & (BIT["in-place"] | BIT["joint"])
    if uncased and led and after is not None and after.gap == " " and after.bits & _SURNAME and not after.bits & _NEVER:
        return "before a family name"
    if before is not None and before.bits & BIT["addressed"] and not token.first:
        return "whom somebody told"
    return ""


def _acts(after: list[Token]) -> bool:
    """`Vera now cries`, `Grace never told`: whether one small word and a verb come next."""
    small = BIT["function"] | BIT["joint"]
    return len(after) > 1 and bool(after[0].bits & small and after[1].bits & BIT["verb"] and after[1].gap == " ")


def _root(token: Token) -> str:
    """A word that is also a name without its last vowels, in which its cases differ: `Вера`, `Верой`."""
    root = token.key.rstrip(_CASE_LETTERS)
    return root if token.bits & _MAYBE and len(root) >= 3 else token.key


def _who(after: list[Token]) -> bool:
    """Whether a kinship word follows, or a word like `my` and one: `Hope, my daughter`."""
    return bool(after[0].bits & BIT["kin"]) or (
        len(after) > 1 and bool(after[0].bits & BIT["before-noun"]) and bool(after[1].bits & BIT["kin"])
    )


def _of(token: Token | None) -> bool:
    """Whether the word is the `of` of Urdu, Hindi or Bengali in Latin letters, which follows whom it belongs to."""
    return token is not None and token.key in ("ka", "ki", "ke", "er")


def _whose(after: list[Token]) -> bool:
    """`سحر کی امی`: whether a word like `of` and a kinship word come next."""
    of = BIT["function"] | BIT["generic"]
    beside = len(after) > 1 and after[0].gap == after[1].gap == " "
    return beside and after[0].bits & of == of and bool(after[1].bits & BIT["kin"])


def _told(token: Token, after: list[Token], uncased: bool) -> str:
    """What the small words behind a word say of it, if they say name."""
    if (uncased or _of(after[0] if after else None)) and _whose(after[:2]):
        return "whose kin it is"
    if uncased and _spoken_to(after):
        return "who is spoken to"
    return "joined to somebody's kin" if uncased and token.first and _family(after) else ""


def _spoken_to(after: list[Token]) -> bool:
    """`خوشی سے کہا`: whether the `to` of Urdu or Hindi and a word of saying or asking come next."""
    return len(after) > 1 and after[0].key in ("سي", "से") and after[1].key.startswith(_SAYING)


def _family(after: list[Token]) -> bool:
    """`امید و زنش`, `امید اور اس کی بیوی`: whether `and` and somebody's kin come next, at most two words between."""
    if not after or not after[0].bits & BIT["and"]:
        return False
    for token in after:
        if token.gap != " " or not token.bits & (BIT["and"] | BIT["kin"] | _FUNCTION):
            return False
        if token.bits & BIT["kin"]:
            return True
    return False


def _part(token: Token) -> bool:
    """Whether the word is part of names and nothing else: `عبد`, `ابو`."""
    return bool(token.bits & BIT["particle"]) and not token.bits & _FUNCTION


def _joined(after: list[Token]) -> bool:
    """Whether `and` and a name or likely name come next, or a word like `his` and a kinship word."""
    if len(after) < 2 or not after[0].bits & BIT["and"]:
        return False
    if (
        len(after) > 2
        and after[1].bits & _FUNCTION
        and after[1].gap == after[2].gap == " "
        and after[2].bits & BIT["kin"]
    ):
        return True
    return bool(after[1].bits & (_MAYBE | _NAME)) and not after[1].bits & _FUNCTION


def _widen(tokens: list[Token], named: dict[int, str], loud: bool) -> None:
    """First and last names beside a name; `Ali and Grace`; `Mohammed al Hassan`."""
    for place in sorted(named):
        run = place
        for after in range(place + 1, min(place + _LONGEST, len(tokens))):
            token = tokens[after]
            if token.chip or not _touching(token):
                break
            bits = token.bits
            if bits & BIT["particle"] and not bits & (_FUNCTION | _SURNAME):
                continue
            joined = after - 1 > run
            if after in named:
                pass
            elif bits & _NAME or unknown(token) or bits & _SURNAME or (bits & _MAYBE and not bits & _FUNCTION):
                named[after] = "beside a name"
            elif token.capital and not loud and not bits & _NOT_NAME and not token.first:
                named[after] = "capital beside a name"
            else:
                break
            if joined:
                named.update(dict.fromkeys(range(run + 1, after), "between names"))
            run = after
        _widen_left(tokens, place, named, loud)
        _listed_before(tokens, place, named)
        _listed_on(tokens, run, named)


def _widen_left(tokens: list[Token], place: int, named: dict[int, str], loud: bool) -> None:
    before = place - 1
    if before < 0 or before in named or not _touching(tokens[place]):
        return
    token = tokens[before]
    uncased = token.text.lower() == token.text.upper()
    if token.bits & BIT["particle"] and not token.bits & _FUNCTION and tokens[place].bits & (_NAME | _MAYBE):
        named[before] = "before a name"
    elif unknown(token) or (token.bits & _MAYBE and (token.capital or uncased) and not token.bits & _FUNCTION):
        named[before] = "beside a name"
    elif token.capital and not loud and not token.first and not token.bits & (_NOT_NAME | BIT["title"] | BIT["verb"]):
        named[before] = "capital beside a name"


def _listed_before(tokens: list[Token], place: int, named: dict[int, str]) -> None:
    """`may and june saw it`: an ordinary word joined to a name from before."""
    if place >= 2 and tokens[place - 1].bits & BIT["and"] and tokens[place - 1].gap == tokens[place].gap == " ":
        token = tokens[place - 2]
        if token.bits & _MAYBE and (not token.bits & _FUNCTION or token.bits & tokens[place].bits & BIT["month"]):
            named.setdefault(place - 2, "joined to a name")


def _listed_on(tokens: list[Token], run: int, named: dict[int, str]) -> None:
    """`Ali and grace`: an ordinary word joined to a name."""
    if run + 2 < len(tokens) and tokens[run + 1].bits & BIT["and"] and len(tokens[run + 1].gap) == 1:
        token = tokens[run + 2]
        if token.bits & _MAYBE and not token.bits & _FUNCTION and len(token.gap) == 1:
            named.setdefault(run + 2, "joined to a name")


def _touching(token: Token) -> bool:
    return token.gap in (" ", "-", ". ", ".", "'", "  ", " & ") and not (
        token.first and token.gap == ". " and len(token.text) > 2
    )


def _capitals(scan: Scan, named: dict[int, str], loud: bool) -> None:
    """Two or more ordinary words in capitals inside a sentence: `the Golden Dragon`."""
    tokens = scan.tokens
    if loud or len(scan.capitals) < 2:
        return
    run: list[int] = []
    for place, token in enumerate([*tokens, None]):
        fits = token is not None and token.capital and not token.chip and not token.bits & _NOT_NAME
        if fits and token is not None and token.bits & ~PHRASE and (not run or (_touching(token) and not token.first)):
            run.append(place)
            continue
        if run and token is not None and token.bits & BIT["particle"] and _before_capital(tokens, place, run[-1]):
            run.append(place)
            continue
        if len(run) >= 2:
            for inside in run:
                named.setdefault(inside, "capitals side by side")
        run = [place] if fits else []


def _before_capital(tokens: list[Token], place: int, last: int) -> bool:
    """Whether a word of names, such as `de`, stands between two words with capitals: `Câmara de Lobos`."""
    if tokens[place].gap != " " or tokens[last].first or last + 1 < place or place + 1 >= len(tokens):
        return False
    after = tokens[place + 1]
    return after.capital and after.gap == " " and not after.chip and not after.bits & _NOT_NAME


def _spelled(tokens: list[Token], named: dict[int, str]) -> None:
    """`a h m e d`, `J. K.`: three or more single letters in a row, or capitals with dots."""
    single = [place for place, token in enumerate(tokens) if len(token.text) == 1 and token.text < "\u2e80"]
    run: list[int] = []
    for place in (*single, None) if len(single) > 1 else ():
        if run and place == run[-1] + 1 and _spells_on(tokens, place):
            run.append(place)
            continue
        if run and run[-1] + 1 < len(tokens) and _clitic(tokens, run[-1] + 1):
            run.pop()
        initials = len(run) == 2 and all(tokens[i].text.isupper() for i in run) and tokens[run[1]].gap in (".", ". ")
        if len(run) >= 3 or initials:
            named.update(dict.fromkeys(run, "letter by letter"))
        run = [place] if place is not None and tokens[place].text.isalpha() else []


def _spells_on(tokens: list[Token], place: int) -> bool:
    """Whether a single letter goes on from the one before."""
    gap = tokens[place].gap
    return 0 < len(gap) <= 2 and not gap.strip(" .-*,") and tokens[place].text.isalpha() and not _clitic(tokens, place)


def _clitic(tokens: list[Token], place: int) -> bool:
    """Whether the letter before belongs to this word: `i s-a`."""
    token, beside = tokens[place], (tokens[place - 1], *tokens[place + 1 : place + 2])
    return bool(token.gap == "-" and token.bits & _FUNCTION) and not any(other.gap == "-" for other in beside)


def _again(tokens: list[Token], named: dict[int, str]) -> None:
    """Every further place of a name that was found once."""
    found = set()
    for place in named:
        token = tokens[place]
        if token.bits & (_NAME | _MAYBE) or unknown(token) or token.stem:
            found.add(token.stem or token.key)
            found.add(token.key)
            found.add(_root(token))
    if not found:
        return
    for place, token in enumerate(tokens):
        known = token.key in found or (token.stem and token.stem in found)
        if place in named or token.chip or not (known or (token.capital and _root(token) in found)):
            continue
        before = tokens[place - 1] if place else None
        ordinary = token.bits & BIT["word"] and not token.capital
        if ordinary and (token.bits & _FUNCTION or (before is not None and before.bits & BIT["before-noun"])):
            continue
        named[place] = "named before"


def _between(tokens: list[Token], named: dict[int, str]) -> Iterator[Hit]:
    """One hit over a whole name, so that it becomes one chip."""
    for place, rule in named.items():
        if place + 1 in named and _touching(tokens[place + 1]):
            yield Hit(tokens[place].start, tokens[place + 1].end, "name", rule)
