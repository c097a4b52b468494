"""Years as they are said, 1930 to 2040, in five languages: phrases that are dates wherever they stand."""

from collections.abc import Callable, Iterator
from typing import Final

_FIRST, _LAST = 1930, 2040


def _words(text: str) -> list[str]:
    return text.split()


_EN = _words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_EN_TENS = _words("_ _ twenty thirty forty fifty sixty seventy eighty ninety")
_ES = _words(
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
    "veintiocho veintinueve"
)
_ES_TENS = _words("_ _ veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa")
_PT = _words(
    "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito "
    "dezanove"
)
_PT_TENS = _words("_ _ vinte trinta quarenta cinquenta sessenta setenta oitenta noventa")
_BRAZIL = {"catorze": "quatorze", "dezasseis": "dezesseis", "dezassete": "dezessete", "dezanove": "dezenove"}
_FR = _words(
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf"
)
_FR_TENS = _words("_ _ vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt")
_RO = _words(
    "zero unu doi trei patru cinci șase șapte opt nouă zece unsprezece doisprezece treisprezece paisprezece "
    "cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece"
)
_RO_TENS = _words("_ _ douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci")


def english(year: int) -> Iterator[str]:
    """`nineteen sixty eight`, `two thousand and four`, `twenty nineteen`."""
    hundreds, rest = divmod(year, 100)
    small = _below(rest, _EN, _EN_TENS, " ")
    if hundreds == 19:
        yield f"nineteen {small}"
        yield f"nineteen hundred and {small}"
    elif rest:
        yield from (f"two thousand and {small}", f"two thousand {small}")
        yield f"twenty {small}" if rest >= 10 else f"twenty oh {small}"


def spanish(year: int) -> Iterator[str]:
    """`mil novecientos noventa y nueve`, `dos mil diecinueve`."""
    rest = year % 100
    small = _below(rest, _ES, _ES_TENS, " y ")
    if year < 2000:
        yield f"mil novecientos {small}"
    elif rest:
        yield f"dos mil {small}"


def portuguese(year: int) -> Iterator[str]:
    """`mil novecentos e setenta e quatro`, `dois mil e dezanove`."""
    rest = year % 100
    for small in {_below(rest, _PT, _PT_TENS, " e "), _below(rest, [_BRAZIL.get(w, w) for w in _PT], _PT_TENS, " e ")}:
        if year < 2000:
            yield from (f"mil novecentos e {small}", f"mil e novecentos e {small}")
        elif rest:
            yield f"dois mil e {small}"


def french(year: int) -> Iterator[str]:
    """`mille neuf cent soixante-quatorze`, `deux mille dix-huit`, `mil neuf cent nonante`."""
    rest = year % 100
    small = _french(rest)
    ways = {small, small.replace("soixante dix", "septante").replace("quatre vingt dix", "nonante")}
    for way in ways:
        if year < 2000:
            yield from (f"{thousand} neuf cent {way}" for thousand in ("mille", "mil"))
            yield f"dix neuf cent {way}"
        elif rest:
            yield f"deux mille {way}"


def romanian(year: int) -> Iterator[str]:
    """`o mie nouă sute nouăzeci și nouă`, `două mii nouăsprezece`."""
    rest = year % 100
    small = _below(rest, _RO, _RO_TENS, " și ")
    if year < 2000:
        yield f"o mie nouă sute {small}"
    elif rest:
        yield f"două mii {small}"


def _french(rest: int) -> str:
    tens, ones = divmod(rest, 10)
    if rest < 20:
        return _FR[rest].replace("-", " ")
    if tens in (7, 9):
        ones += 10
    small = f"{_FR_TENS[tens]} {_FR[ones]}" if ones else _FR_TENS[tens]
    return small.replace("-", " ")


def _below(rest: int, small: list[str], tens: list[str], joint: str) -> str:
    """A number below a hundred."""
    if rest < len(small):
        return small[rest]
    return tens[rest // 10] + (joint + small[rest % 10] if rest % 10 else "")


_SAID: Final[dict[str, Callable[[int], Iterator[str]]]] = {
    "en": english, "es": spanish, "pt": portuguese, "fr": french, "ro": romanian,
}  # fmt: skip


def phrases(tag: str) -> set[str]:
    """Every year in words in this language, none where it is not one of the five."""
    say = _SAID.get(tag)
    if say is None:
        return set()
    years = range(_FIRST, _LAST + 1)
    said = {phrase for year in years for phrase in say(year) if not phrase.endswith((" zero", " cero", " zéro"))}
    return said | {
        " et ".join(phrase.rsplit(" ", 1)) for phrase in said if tag == "fr" and phrase.endswith((" un", " onze"))
    }
