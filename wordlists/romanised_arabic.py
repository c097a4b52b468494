"""Arabic in Latin letters and digits: words by how they sound, so that all the ways people type one come to one form.

Vowels are read as two, `a` (also e, i, y) and `u` (also o, w); digits as the letters they stand for; letters that
dialects write for one another as one. Verbs are stems with persons and endings, made from the roots of the Arabic list.
"""

import itertools
import re
from collections.abc import Iterator
from typing import Final

from wordlists import arabic_forms, arabic_letters, gazetteer, names
from wordlists.files import Sections, fold, read
from wordlists.scripted import gathered


def _words(text: str) -> list[str]:
    return text.split()


def _phrases(text: str) -> list[str]:
    """Phrases whose words are joined by `_`."""
    return [phrase.replace("_", " ") for phrase in text.split()]


RESPELL: Final = (
    ("3'", "g"), ("7'", "x"), ("'", ""), ("5", "x"), ("kh", "x"), ("gh", "g"), ("8", "g"), ("sh", "c#"), ("ch", "c#"),
    ("c#", "#"), ("ck", "k"), ("ce", "se"), ("ci", "si"), ("c", "k"), ("#", "c"), ("th", "t"), ("dh", "d"), ("ph", "f"),
    ("q", "k"), ("9", "k"), ("j", "g"), ("7", "h"), ("6", "t"), ("3", ""), ("2", ""), ("v", "f"), ("p", "b"),
    ("w", "u"), ("o", "u"), ("e", "a"), ("i", "a"), ("y", "a"), ("uu", "u"), ("uu", "u"),
    ("aa", "a"), ("aa", "a"), ("aa", "a"),
    *((letter * 2, letter) for letter in "bcdfghklmnrstxz"),
)  # fmt: skip
"""What is read for what, in this order."""

_LETTERS: Final = {
    "ا": "a", "ب": "b", "ت": "t", "ث": "t", "ج": "g", "ح": "h", "خ": "kh", "د": "d", "ذ": "d", "ر": "r", "ز": "z",
    "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "'", "غ": "gh", "ف": "f", "ق": "q", "ك": "k",
    "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "w", "ي": "y", "ء": "'", "چ": "ch", "گ": "g", "پ": "b",
}  # fmt: skip
_Q: Final = ("", "k", "g")
"""How `ق` sounds: not at all (2), as `k` or `q`, as `g`."""

_STARTS: Final = _words(
    "a t ta na n ba b bat bta bana bna ma m ha h hat hata hana hna la lat ka kat kata kan kana da dat ga gat gata sa "
    "au tu nu bau bu btu bnu hau htu hnu kau ktu knu mau mu ra rah al l bal bl lal fal fl ual ul al ilal cal hal mal "
    "am amb ama amba amt amn ta at an nt nat at mat mata man mana abt abn aba ua u"
)
_SUBJECTS: Final = _words("- t ta na u tu at tam n a an aan un hun ut")
_OBJECTS: Final = _words(
    "- na h ha hum hun hn an u uh k ak kam kum kun la lu lak lak lha lna lkum lhum c ac nac hac uc ua uha "
    "uhum una uk ah ali al"
)
_HIDDEN: Final = ("name", "place", "nation", "status", "firm")
_AFFIX: Final = ("prefix", "suffix", "name-suffix", "digit-letter")
_MINE: Final = _words("a ak k u ha na hum hun kum")
"""Whose a thing is: `rasi`, `batnha`."""
_CLITICS: Final = _words("al l la u ua b ba bal lal f fa fal k m mal ual ul cal hal bl fl bil")
_EXACT: Final = {"number", "kin", "kins", "title", "month", "clock", "unit", "age-year", "year", "old", "particle"}
_TAKEN: Final = ("word", "function", "kin", "kins", "noun")
_LACKING: Final = _phrases(
    "ma_3andi ma3andi ma_3ndi m3ndi ma_3ando ma3ando ma_3anda ma_3andha ma3anda ma_3anna ma3anna ma_3andon "
    "ma_3andhom ma3andich ma_3andich ma3ndich ma3andish m3ndish ma3andoush ma3andouch ma3andhach ma_ma3i "
    "ma_m3i ma_ma3o ma_ma3na mafi ma_fi mafish mafich maku mako bidoun bedoun bdoun bdun bala bila blash bla "
    "men_gher men_ghir min_gher mn_gher mali ma_li ma_leye ma_lina dayya3t khesret khalsat khelset entahat "
    "meltghiye melghiye rafado rafadou rafado_li"
)
_PAPERS: Final = _words(
    "wra2 wara2 awra2 wara2a wra9 lwra9 wrag awrag waraq wraq awraq kwaghet lkwaghet kawaghet iqama i2ama ekama e2ama "
    "iqame i2ame viza visa fiza vize lviza viza2 passport papers jensiye jinsiye jinsiya residence"
)
_HAVING: Final = _phrases(
    "3andi 3endi 3ndi 3ando 3anda 3andha 3anna 3andna ma3i m3i ma3na ma3o ma3ha akhad akhadt akhadna a5adt "
    "3atouni a3touni natra nater mestanni bestanna 2addamt_3ala 2addamna_3ala 9eddemt_3la talabt talabna "
    "rafado rafdo rfdo"
)
_KEPT: Final = _words(
    "iqama i2ama ekama iqame i2ame iqamet i2amet loujou2 lojou2 lju2 leave refuge asylum settled status viza visa fiza "
    "jensiye jinsiye citizenship sponsorship"
)
_VISAS: Final = _words("viza visa fiza vize visat fizat vizet ta2shirat ta2shiret iqamet i2amet")
_KINDS: Final = _words(
    "3amal shoghl shughl sho8l khedma zawaj jawaz zoj joz jawz goz zawj zawja mara mart tolab tollab talib taleb drase "
    "dirase draseh siya7a syaha sya7iye ziyara ziara 3eile 3a2iliye lam khadem khadama khaddame khadam sponsor care "
    "student spouse work visitor mo2aqata mo2a2ate"
)
_WORKING: Final = _words(
    "beshteghel byeshteghel bashtaghel bashtghel bishtghel byishtghel bteshteghel btishtghel mneshteghel "
    "bneshteghel beshtaghlo byeshteghlo ashtaghel ashtghel ashteghel yeshteghel yishtghil teshteghel "
    "neshteghel eshteghel eshteghelt eshtaghalt shtaghalt shteghelt bashta8al byeshta8al basht8l ysht8l "
    "shaghal shaghale shaghala shaghaal shaghaala shghal sheghal sheghala bedawem badawem bdawem bydawem "
    "adawem ydawem dawami dawamo shoghli shoghlo shoghla shoghlha shighli shighlo khedmti khdmti khdemti "
    "kankhdem kankhdm kaykhdem katkhdem nekhdem nkhdem yekhdem tekhdem khedam khddam khddama khedama khadam "
    "khdemt khdmt mwazzaf mwazzafe mowazaf mowazzaf mowazafa 3amel 3amla bnaddef bnazzef bynaddef banadef "
    "anaddef ynaddef banaddaf bysou2 basou2 bwassel bywassel awassel"
)
_AT: Final = ("b", "bi", "be", "fi", "f", "fe", "3end", "3and", "3ind", "3nd", "ma3", "m3a", "la", "7da")
"""Of these are made what says that somebody lacks papers or holds them, and where somebody works."""

_SHORT: Final = 4
"""Letters of the longest towns of the hand-written lists that a word of the same sound takes the place of."""
_LEAST: Final = 3
_VARIANTS: Final = 14
_PARTICIPLE: Final = 4
"""Letters of the shortest words that begin with the `mu` of participles."""


_PARTICLE: Final = re.compile(r"\d[a-z]")
"""What could be a house number too, and so is not read as letters (privacy/scan.py) but listed as typed."""


def heard(word: str) -> str:
    """A word typed in Latin letters, as it is read."""
    for written, sound in RESPELL:
        word = word.replace(written, sound)
    return word


def _phrase(first: str, second: str) -> str:
    return " ".join(heard(word) for word in f"{first} {second}".split())


def sections() -> Sections:
    """The sections of Arabizi."""
    hand = gathered(("ar-Latn", "ar-Latn-more"))
    lists = arabic_forms.extra()
    called = {heard(name) for name in hand.pop("called")}
    made: dict[str, set[str]] = {}
    for section, words in hand.items():
        if section in ("noun", "drop", *_AFFIX):
            continue
        made[section] = {" ".join(heard(part) for part in word.split()) for word in words} - {""}
        if ":" not in section:
            made[section] |= {word for word in words if _PARTICLE.fullmatch(word) and section not in _HIDDEN}
    made["word"] |= {heard(word) for word in hand.get("noun", ())}
    for section in _TAKEN:
        target = "word" if section == "noun" else section
        made[target] |= {form for word in lists[section] for form in sounds(word)}
    made["phrase:status"] |= {_phrase(*pair) for pair in itertools.product(_LACKING, _PAPERS)}
    made["phrase:status"] |= {_phrase(*pair) for pair in itertools.product(_HAVING, _KEPT)}
    made["phrase:status"] |= {_phrase(*pair) for pair in itertools.product(_VISAS, _KINDS)}
    made["phrase:works-at"] |= {_phrase(*pair) for pair in itertools.product(_WORKING, _AT)}
    telling = set().union(
        *(made[s] for s in ("kin", "kins", "function", "number", "title", "clock", "month", "old") if s in made)
    )
    for section in _EXACT & set(made):
        made[section] -= made["function"]
    led = {word for section, phrases in made.items() if ":" in section for phrase in phrases for word in phrase.split()}
    made["word"] |= {word for word in led if len(word) > 1}
    made["stem"] = {stem for stem in _stems(lists) if len(stem) >= _LEAST} - telling
    made["stem"] |= {form for word in lists["noun"] for form in sounds(word) if len(form) > _LEAST} - telling
    made["ending"] = {(a + b).replace("-", "") for a in _SUBJECTS for b in _OBJECTS} - {""}
    made["ending"] = {ending for ending in made["ending"] if len(ending) <= 6}
    made["start"] = {clitic + start for clitic in ("", "u", "ua", "f", "fa") for start in ("", *_STARTS)} - {""}
    made["start"] = {start for start in made["start"] if len(start) <= 5}
    made["respell"] = {f"{number:02} {one} {other}".rstrip() for number, (one, other) in enumerate(RESPELL)}
    made["prefix"] = set(_CLITICS)
    made["digit-letter"] = set(hand["digit-letter"])
    made["word"] |= {stem for stem in made["stem"] if len(stem) >= 4}
    hidden = set().union(*(made.get(section, set()) for section in _HIDDEN))
    own = {heard(word) for section in ("word", "noun", *_SHOWN) for word in hand.get(section, ())}
    bodily = {heard(noun) for noun in hand.get("noun", ())}
    mine = {word + ending for word in bodily for ending in _MINE} - own
    own |= mine - hidden
    told = {form + ending for noun in lists["noun"] for form in sounds(noun) for ending in ("", *_MINE)} - hidden
    made["name"] = made.get("name", set()) | (called - own - telling)
    made["maybe"] |= (called & own) - telling
    made["nation"] -= own | telling
    made["place"] -= {town for town in own if len(town) <= _SHORT} | mine | telling
    made["word"] -= hidden - telling - own
    _name(made, own, telling, told - own)
    return {section: words for section, words in made.items() if words}


def _name(made: dict[str, set[str]], own: set[str], telling: set[str], told: set[str]) -> None:
    """Take names out of what is shown: first names for good, rarer and last names where the context says so.

    Of `told`, things that are much told of in all their spellings, only the names of the hand-written lists are taken.
    """
    listed, british = read("names-ar"), arabic_letters.british()
    guessed = {form for name in listed["name"] | listed["maybe"] if len(name) > _LEAST for form in _called(name)}
    first = {heard(name) for name in read("names-latn")["name"] | british.first if name.isascii()}
    weak = {heard(name) for name in names.latin().first if name.isascii()}
    last = {heard(name) for name in british.last}
    kept = telling | made["maybe"]
    sure = {heard(name) for name in read("names-latn")["name"] if name.isascii()} | made.get("name", set())
    people = {form for form in first | guessed - own if len(form) >= _LEAST} - kept - (told - sure)
    made["maybe"] |= (first | guessed) & (told - sure) - telling
    made["maybe"] |= people & own - made.get("name", set())
    made["name"] = made.get("name", set()) | (people & (made["word"] - own))
    made["word"] -= made["name"]
    whole = {**made, "suffix": set(), "prefix": set()}
    made["name"] |= set(arabic_letters.shown(whole, people - own))
    towns = {heard(town) for town in read("places-uk")["place"] | gazetteer.british() if len(town) > _LEAST}
    made["place"] |= {town for town in arabic_letters.shown(whole, towns - own - kept) if len(town) > _LEAST}
    weak = {form for form in weak if len(form) >= _LEAST} - kept - made["name"]
    made["maybe"] |= set(arabic_letters.shown(whole, weak - own)) | (weak & made["word"] - own)
    made["surname"] = made.get("surname", set()) | set(arabic_letters.shown(whole, last - own - made["name"]))


_SHOWN: Final = ("function", "kin", "kins", "verb", "number", "not-name", "month", "unit", "year", "generic")


def sounds(word: str) -> set[str]:
    """A word of the Arabic list as its spellings in Latin letters are read, with the short vowels it may have."""
    pieces: list[str] = []
    for letter in fold(word):
        if letter not in _LETTERS:
            return set()
        pieces.append(_LETTERS[letter])
    if pieces[-1] == "h":
        pieces[-1] = "a"
    options = [_heard(pieces, place) for place in range(len(pieces))]
    if pieces[0] == "m" and len(pieces) > _PARTICIPLE:
        options[0] = ("m", "ma", "mu")  # `mo5tan2a`
    made = ("".join(choice) for choice in itertools.islice(itertools.product(*options), _VARIANTS * 6))
    forms = {heard(form) for form in made}
    return {form for form in sorted(forms)[: _VARIANTS * 3] if len(form) >= 2}


def _heard(pieces: list[str], place: int) -> tuple[str, ...]:
    """A letter, and the short vowel that may follow it."""
    letter = pieces[place]
    here = (
        _Q if letter == "q" else ("",) if letter == "'" else ("u", "ua") if letter == "w" and place == 0 else (letter,)
    )
    after = pieces[place + 1] if place + 1 < len(pieces) else ""
    vowels = ("", "a") if after and letter not in "awy" and after not in "awy" else ("",)
    if place == 0 and "a" in vowels and len(pieces) <= 4:
        vowels = ("", "a", "u")
    return tuple(sound + vowel for sound in here for vowel in vowels)


def _stems(lists: Sections) -> Iterator[str]:
    for kind, shapes in _SHAPES.items():
        for root in lists[kind]:
            for letters in _consonants(root):
                for shape in shapes:
                    yield heard(
                        "".join(
                            letters[int(sign)]
                            if sign.isdigit() and int(sign) < len(letters)
                            else ""
                            if sign.isdigit()
                            else sign
                            for sign in shape
                        )
                    )


_SHAPES: Final = {
    "sound": ("0a1a2", "01a2", "0a12", "0u1u2", "01u2", "0u12", "0ta1a2", "sta01a2", "0a1u2"),
    "hollow": ("0a2", "0u2", "0aua2", "sta0a2", "0a2a"),
    "geminate": ("0a1", "0u1", "0a1a1", "01u1", "0ta1"),
    "defective": ("0a1a", "01a", "0a1", "01u", "0a1u", "0ta1a", "sta01a"),
    "weak-first": ("ua1a2", "u1a2", "ua12", "a1a2", "u1u2"),
    "quad": ("0a12a3", "0a12u3", "0a123"),
}
"""The stems of a root's verbs, its letters by number."""


def _consonants(root: str) -> Iterator[tuple[str, ...]]:
    options = []
    for letter in fold(root):
        sound = _LETTERS.get(letter, "")
        options.append(
            _Q
            if sound == "q"
            else ("",)
            if sound == "'"
            else ("d", "z")
            if letter in "ذظ"
            else ("t", "s")
            if letter == "ث"
            else (sound,)
        )
    yield from itertools.product(*options)


def _called(name: str) -> set[str]:
    """A name of the Arabic list with a short vowel in every gap, or in all but the last."""
    pieces = [_LETTERS.get(letter, "") for letter in fold(name)]
    if not all(pieces):
        return set()
    if pieces[-1] == "h":
        pieces[-1] = "a"
    gaps = [place for place in range(len(pieces) - 1) if pieces[place] not in "awy" and pieces[place + 1] not in "awy"]
    forms = set()
    for vowels in (
        {},
        dict.fromkeys(gaps, "a"),
        dict.fromkeys(gaps[:-1], "a"),
        dict.fromkeys(gaps, "a") | dict.fromkeys(gaps[:1], "u"),
    ):
        spelt = "".join(piece + vowels.get(place, "") for place, piece in enumerate(pieces))
        forms |= {heard(spelt.replace("q", sound)) for sound in ("k", "g")}
    return forms
