"""What the lexicons know of a word: as it stands, then by the means that each language allows."""

import re
from collections.abc import Sequence
from typing import Final

from privacy.lexicon import BIT, HIDES, PHRASE, SLIP, Lexicon, squeeze
from privacy.slips import is_slip
from privacy.token import ANOTHER, HAN, Token

CODE: Final = re.compile(
    r"(?:a[bl]|b[abdhlnrst]?|c[abfhmortvw]|d[adeghlnty]|e[chnx]?|f[ky]|g[luy]?|h[adgprsux]|i[gmpv]|je|k[aty]|l[adelnsu]?"
    r"|m[ekl]?|n[egnpr]?|o[lx]|p[aehlor]|r[ghm]|s[aegklmnoprstwy]?|t[adfnqrsw]|ub|w[acdfnrsv]?|yo|ze)\d{1,2}"
    r"|(?:ec[1-4]|wc[12]|sw1|se1|nw1|[enw]1)[a-z]|\d{1,3}[a-z]?"
)
"""What may be half a postcode or a house number; its digits are never read as letters."""

_ENDING_MOST: Final = 20
"""Letters of an ending: a Tamil one may hold two further verbs."""

_START_MOST: Final = 6
"""Letters before a stem, and one."""

_LOOK_ALIKE: Final = str.maketrans(
    "авеёзікмнорсјѕтухһԁԛԝАВЕЗІЈКМНОРСЅТУХαβεικνοπρτυχωΑΒΕΖΗΙΚΜΝΟΡΤΥΧɡıł",
    "abee3ikmhopcjstyxhdqwABE3IJKMHOPCSTYXabeiknonptuxwABEZHIKMNOPTYXgil",
)
"""Cyrillic, Greek and other letters that look like Latin ones."""

_LATIN: Final = re.compile("[a-zA-Z\u00c0-\u024f]")
_OTHER: Final = re.compile(f"[\u0370-\u052f\u0531-\u058f\u13a0-\u13ff{HAN}]")

_FUNCTION: Final = BIT["function"]

_BORROWED: Final = (
    BIT["school"]
    | BIT["school-strong"]
    | BIT["workplace"]
    | BIT["trading"]
    | BIT["street"]
    | BIT["home-unit"]
    | BIT["landmark"]
)
"""What an English word says of a place's name also where another language has the same word: `mulberry school`."""


def look_up(token: Token, lexicons: Sequence[Lexicon]) -> None:
    """Give the token what the lexicons know of it: as it stands, then by the means each language allows."""
    first = lexicons[0]
    if first.respell and _respelled(token, first, lexicons):
        if token.text.isascii():
            token.bits |= lexicons[-1].words.get(token.text.lower(), 0) & BIT["month"]  # `5 may`, said in English
        return
    key = token.key
    bits = first.words.get(key, 0)
    token.bits |= bits
    if bits & ~PHRASE:
        if len(lexicons) > 1 and not bits & _FUNCTION and token.text.isascii():
            token.bits |= lexicons[-1].words.get(key, 0) & _BORROWED
        return
    for lexicon in lexicons[1:]:
        bits = lexicon.words.get(key, 0)
        token.bits |= bits
        if bits & ~PHRASE:
            if token.text.isascii():
                token.rule = ANOTHER
            return
    if not token.key.isalpha() and any(char.isdigit() for char in token.key):
        _affixed(token, lexicons)
        return
    for attempt in (_mixed, _possessive, _stemmed, _affixed, _unmarked, _shaped, _stretched, _slipped):
        if attempt(token, lexicons):
            return


def _known(key: str, lexicons: Sequence[Lexicon]) -> int:
    for lexicon in lexicons:
        bits = lexicon.bits(key) & ~PHRASE
        if bits:
            return bits
    return 0


def _respelled(token: Token, lexicon: Lexicon, lexicons: Sequence[Lexicon]) -> bool:
    """A word in one of its many spellings, as the lexicon spells it; another lexicon's name in capitals stays."""
    form = token.key
    if not form.isalpha() and CODE.fullmatch(form):
        return False
    for letter, pairs in lexicon.respell:
        if letter in form:
            for written, read in pairs:
                if written in form:
                    form = form.replace(written, read)
    if not form:
        return False
    if token.capital and _known(token.key, lexicons) & HIDES:
        return False
    bits = lexicon.bits(form)
    token.bits |= bits & PHRASE
    if bits:
        token.key = form
    if bits & ~PHRASE:
        token.bits |= bits
        return True
    if token.capital:  # a name that sounds like a form of a word: `Oluwaseun` in Arabic letters
        return False
    typed, token.key = token.key, form
    known = _stemmed(token, (lexicon,)) or _affixed(token, (lexicon,))
    if not known:
        token.key = typed
    return known


def _mixed(token: Token, lexicons: Sequence[Lexicon]) -> bool:
    """Letters of two alphabets in one word: never known, whatever it looks like."""
    if token.text.isascii() or not (_LATIN.search(token.text) and _OTHER.search(token.text)):
        return False
    token.stem = token.text.translate(_LOOK_ALIKE).lower()
    token.bits |= _known(token.stem, lexicons) & HIDES
    token.rule = "letters of two alphabets"
    return True


def _possessive(token: Token, lexicons: Sequence[Lexicon]) -> bool:
    """`Ahmed's`: what the word before the apostrophe is."""
    stem, mark, ending = token.key.rpartition("'")
    if not mark:
        return False
    if _elided(token, lexicons):
        return bool(token.bits)
    bits = _known(stem, lexicons)
    if bits and (len(ending) <= 2 or any(ending in lexicon.endings for lexicon in lexicons)):
        token.bits |= bits
        token.stem = stem
        return True
    parts = token.key.split("'")
    together = _known("".join(parts), lexicons)
    if together:
        token.bits |= together
        return True
    known = [_known(part, lexicons) for part in parts if part]
    if known and all(known):
        for bits in known:
            token.bits |= bits
        return True
    return False


def _elided(token: Token, lexicons: Sequence[Lexicon]) -> bool:
    """`d'Amina`, `qu'il`: the word behind a clitic with an apostrophe, whatever the clitic is."""
    cut = token.key.index("'") + 1
    if not any(token.key[:cut] in lexicon.prefixes.get(token.key[0], ()) for lexicon in lexicons):
        return False
    rest = token.key[cut:]
    token.bits |= _known(rest, lexicons) or _known(rest.translate(_BARE), lexicons)
    if not token.bits & ~PHRASE and any(lexicon.stems and _is_form(rest, lexicon) for lexicon in lexicons):
        token.bits |= BIT["word"]
    token.stem = rest
    token.capital = token.text[cut : cut + 1].isupper()
    return True


def _stemmed(token: Token, lexicons: Sequence[Lexicon]) -> bool:
    """A form of a harmless word, by its stem and ending; not with a capital inside a sentence: a name."""
    return _formed(token, token.key, lexicons)


def _formed(token: Token, key: str, lexicons: Sequence[Lexicon]) -> bool:
    """Whether the token, read as this, is such a form."""
    if token.capital and not token.first and not token.text.isupper():
        return False
    for lexicon in lexicons:
        if lexicon.stems and _is_form(key, lexicon) and not _holds_name(key, lexicon):
            token.bits |= BIT["word"]
            return True
    return False


_SHAPED_LEAST: Final = 2
"""Letters of a word between its beginning and its ending."""


def _shaped(token: Token, lexicons: Sequence[Lexicon]) -> bool:
    """A word that no list knows, with an ending that names do not take; not with a capital inside a sentence."""
    key = token.key
    if (token.capital and not token.first and not token.text.isupper()) or not lexicons:
        return False
    shapes = lexicons[0].shapes
    for size in lexicons[0].shape_sizes:
        left = len(key) - size - _SHAPED_LEAST
        if left < 0:
            break
        if any(left >= len(start) and key.startswith(start) for start in shapes.get(key[-size:], ())):
            token.bits |= BIT["word"]
            return True
    return False


def _holds_name(key: str, lexicon: Lexicon) -> bool:
    """Whether the word may be a clitic and a name as well: `وسلمى`."""
    if len(lexicon.stem_starts) == 1:
        return False
    names = HIDES | BIT["maybe"]
    return any(
        key.startswith(clitic) and len(key) >= len(clitic) + 3 and lexicon.words.get(key[len(clitic) :], 0) & names
        for clitic in lexicon.prefixes.get(key[0], ())
    )


def _is_form(key: str, lexicon: Lexicon) -> bool:
    """Whether the word is a start, a stem and an ending. With starts, stems have three letters, else four."""
    starts = lexicon.stem_starts
    least = 3 if len(starts) > 1 else 4
    for after in range(min(_START_MOST, len(key) - 2) if least == 3 else 1):
        if key[:after] not in starts:
            continue
        if after and lexicon.stem(key[after:]):
            return True
        for end in range(len(key) - 1, max(len(key) - _ENDING_MOST - 1, after + least - 1), -1):
            if key[end:] in lexicon.stem_endings and lexicon.stem(key[after:end]):
                return True
    return False


def _affixed(token: Token, lexicons: Sequence[Lexicon]) -> bool:
    """A known word behind a clitic, a name with an ending, a known word with one (where no capital says name)."""
    key = token.key
    named = token.capital and not token.first and not token.text.isupper()
    shown = HIDES if named else ~PHRASE
    for lexicon in lexicons:
        clitics = lexicon.prefixes.get(key[0], ())
        rests = [key, *(key[len(p) :] for p in clitics if key.startswith(p) and len(key) >= len(p) + 2)]
        for rest in rests[1:]:
            if _take(token, rest, lexicon.bits(rest) & ~PHRASE):
                return True
        for rest in rests:
            for suffix in lexicon.name_suffixes.get(key[-1], ()):
                stem = rest.removesuffix(suffix)
                if len(stem) >= 3 and stem != rest and _take(token, stem, lexicon.words.get(stem, 0) & HIDES):
                    return True
            for suffix in lexicon.suffixes.get(key[-1], ()):
                stem = rest.removesuffix(suffix)
                if len(stem) >= 3 and stem != rest and _take(token, stem, lexicon.bits(stem) & shown):
                    return True
    return False


def _take(token: Token, stem: str, bits: int) -> bool:
    """Give the token what its stem is, if that is anything."""
    if bits:
        token.bits |= bits
        token.stem = stem
    return bool(bits)


def _unmarked(token: Token, lexicons: Sequence[Lexicon]) -> bool:
    """`café` for `cafe`: the word, or a form of one, without its marks."""
    if token.key.isascii():
        return False
    bare = token.key.translate(_BARE)
    if bare == token.key:
        return False
    bits = _known(bare, lexicons)
    token.bits |= bits
    token.stem = bare if bits else ""
    return bool(bits) or _formed(token, bare, lexicons)


_FORM_LEAST: Final = 6
"""Letters of a word with doubled ones whose form is looked for."""


def _stretched(token: Token, lexicons: Sequence[Lexicon]) -> bool:
    """`pleeease`, `hiting`: a harmless word with letters doubled or not; never a name."""
    key = token.key
    if len(key) < 4:
        return False
    for lexicon in lexicons:
        thrice = re.sub(r"(.)\1{2,}", r"\1\1", key)
        for form in (thrice, re.sub(r"(.)\1+", r"\1", thrice)) if thrice != key else ():
            if lexicon.bits(form) & (BIT["word"] | HIDES):
                token.bits |= lexicon.bits(form) & ~PHRASE
                token.rule = "stretched"
                return True
        form = squeeze(key)
        if len(form) >= 4 and (lexicon.written_once(form) or (form != key and lexicon.bits(form) & BIT["word"])):
            token.bits |= BIT["word"] | lexicon.bits(form) & ~PHRASE
            token.rule = "doubled letters"
            return True
    form = squeeze(key)
    if len(key) >= _FORM_LEAST and form != key and _formed(token, form, lexicons):
        token.rule = "doubled letters"
        return True
    return False


def _slipped(token: Token, lexicons: Sequence[Lexicon]) -> bool:
    """`hosqital`: a harmless word with one letter wrong; not with a capital inside a sentence, and no other's name."""
    if token.capital and not token.first and not token.text.isupper():
        return False
    if "'" in token.key or not is_slip(token.key, lexicons):
        return False
    token.bits |= BIT["word"] | SLIP
    token.rule = "one letter off"
    return True


_BARE: Final = str.maketrans(
    "àáâãäåāăąçćčďđèéêëēėęěğģìíîïīįıķĺļľłñńņňòóôõöøōőŕřśşšșţťțùúûüūůűųýÿźżž",
    "aaaaaaaaacccddeeeeeeeeggiiiiiiiklllLnnnnoooooooorrsssstttuuuuuuuuyyzzz".lower(),
)
