"""Arabic in Latin letters and digits: words by how they sound, so that all the ways people type one come to one form.

Vowels are read as two, `a` (also e, i, y) and `u` (also o, w); digits as the letters they stand for; letters that
dialects write for one another as one. Verbs are stems with persons and endings, made from the roots of the Arabic list.
"""

import itertools
import re
from collections.abc import Callable, Iterator
from typing import Final

from wordlists import arabic_forms, arabic_letters, gazetteer, names
from wordlists.files import Sections, fold, read
from wordlists.scripted import counts, gathered


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
    "ا": "a", "ب": "b", "ت": "t", "ث": "t", "ج": "g", "ح": "7", "خ": "kh", "د": "d", "ذ": "d", "ر": "r", "ز": "z",
    "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "'", "غ": "gh", "ف": "f", "ق": "q", "ك": "k",
    "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "w", "ي": "y", "ء": "'", "چ": "ch", "گ": "g", "پ": "b",
}  # fmt: skip
_Q: Final = ("", "k", "g")
"""How `ق` sounds: not at all (2), as `k` or `q`, as `g`."""

_STARTS: Final = _words(
    "a t ta na n ba b bat bta bana bna ma m ha h hat hata hana hna la lat ka kat kata kan kana da dat ga gat gata sa "
    "au tu nu bau bu btu bnu hau htu hnu kau ktu knu mau mu ra rah al l bal bl lal fal fl ual ul al ilal cal hal mal "
    "am amb ama amba amt amn ta at an nt nat at mat mata man mana abt abn aba ua u tat tata btat btt hatat katat natna"
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

_DONE: Final = ("", *_words("a ta na ba bta bna ha ka kat kan ma ra"))
_TO: Final = (
    "",
    *_words("na la lu lha lna ha hum ak k u una uha uhum t atna atu atha at ta tna tha tu"),
)
"""Persons of the verbs of what is done to people, and to whom."""
_SMALL_MONTHS: Final = (
    "may", "ab", "tishreen el awal", "tishreen awal", "tishreen el tani", "teshreen el thani", "kanoun el awal",
    "kanoun awal", "kanoun el tani", "kanoun el thani", "rabi3 el awal", "rabi3 el tani", "jumada el oula",
    "jamad el akhar",
)  # fmt: skip
"""Months of several words, or that sound like a small word: only the day before them tells."""

_LONGEST: Final = 9
_PHRASE_LEAST: Final = 7
_COMMON: Final = 4.0
"""Words of Arabic of at least this Zipf frequency are words in Latin letters too."""

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
    told = read("ar-Latn-roots")
    harm, lists = _roots(told, arabic_forms.extra())
    called = {heard(name) for name in hand.pop("called")}
    made: dict[str, set[str]] = {}
    for section, words in hand.items():
        if section in ("noun", "told", "drop", *_AFFIX):
            continue
        made[section] = {" ".join(heard(part) for part in word.split()) for word in words} - {""}
        if ":" not in section:
            made[section] |= {word for word in words if _PARTICLE.fullmatch(word) and section not in _HIDDEN}
    common_too = _told(made, hand)
    common = {form for word in counts("ar", _COMMON) if len(word) > _LEAST - 1 for form in sounds(word)}
    made["word"] |= {form for form in common if len(form) > _LEAST}
    for section in _TAKEN:
        target = "word" if section == "noun" else section
        made[target] |= {form for word in lists[section] for form in sounds(word)}
    _phrases(made, told)
    _kinds(made, hand, lists, common)
    made["kin"] -= {heard(word) for word in hand["nation"] if len(heard(word)) > _SHORT}
    telling = set().union(
        *(
            made[s]
            for s in ("kin", "kins", "function", "number", "title", "clock", "month", "old", "year", "unit")
            if s in made
        )
    )
    for section in _EXACT & set(made):
        made[section] -= made["function"]
    led = {word for section, phrases in made.items() if ":" in section for phrase in phrases for word in phrase.split()}
    made["word"] |= {word for word in led if len(word) > 1}
    stems = set(_stems(lists))
    acts = _acts({stem for stem in _stems(harm) if len(stem) >= _LEAST})
    made["word"] |= {stem for stem in stems if len(stem) == _LEAST - 1}
    made["word"] |= _short({stem for stem in stems if len(stem) == _LEAST - 1})
    made["stem"] = {stem for stem in stems if len(stem) >= _LEAST}
    made["stem"] -= {stem for stem in telling if stem[0] in "au" or stem[-1] in "au"}
    nouns = {form for word in lists["noun"] for form in sounds(word)}
    made["stem"] |= {form for form in nouns if len(form) > _LEAST or not {*"au"} & {*form}} - telling
    _affixes(made, hand)
    made["word"] |= {stem for stem in made["stem"] if len(stem) >= 4}
    hidden = set().union(*(made.get(section, set()) for section in _HIDDEN))
    own = {heard(word) for section in ("word", "noun", "told", *_SHOWN) for word in hand.get(section, ())}
    mine = {heard(noun) + ending for noun in hand.get("noun", ()) for ending in _MINE} - own
    own |= mine - hidden
    belongings = {form + ending for noun in lists["noun"] for form in sounds(noun) for ending in ("", *_MINE)} - hidden
    made["word"] |= {
        form for form in belongings if _LEAST <= len(form) <= _LEAST + 2 and sum(map(form.count, "au")) <= 2
    } - made.get("name", set())
    made["name"] = made.get("name", set()) | (called - own - telling)
    made["maybe"] |= (called & own) - telling
    made["nation"] -= own | telling | {form for form in made["nation"] if acts(form)}
    made["place"] -= {town for town in own if len(town) <= _SHORT} | mine | telling | common_too
    made["word"] -= hidden - telling - own
    _name(made, own, telling, belongings - own, acts)
    names_too = set().union(*(made.get(section, set()) for section in (*_HIDDEN, "maybe")))
    held = {word for word in made["word"] for clitic in _CLITICS if word.removeprefix(clitic) in names_too}
    kept = own | led | held
    for section in ("name", "maybe", "surname", "nation"):
        made[section] -= {heard(word) for word in hand["not-name"]}
    made["word"] = {word for word in made["word"] if word in kept or not _is_form(word, made)}
    return {section: words for section, words in made.items() if words}


def _told(made: dict[str, set[str]], hand: Sections) -> set[str]:
    """Everyday words that sound like a town, a people or a name; they and the nouns are words."""
    told = {heard(word) for word in hand["told"]}
    made["word"] |= told | {heard(word) for word in hand["noun"]}
    made["maybe-place"] = made.get("maybe-place", set()) | (told & made["place"])
    return told


def _phrases(made: dict[str, set[str]], told: Sections) -> None:
    """Phrases of papers, of work, of living somewhere; firms and places of several words."""
    made["phrase:status"] |= {_phrase(*pair) for pair in itertools.product(_LACKING, _PAPERS)}
    made["phrase:status"] |= {_phrase(*pair) for pair in itertools.product(_HAVING, _KEPT)}
    made["phrase:status"] |= {_phrase(*pair) for pair in itertools.product(_VISAS, _KINDS)}
    made["phrase:date"] |= {
        f"{day} {' '.join(map(heard, month.split()))}" for day in range(1, 32) for month in _SMALL_MONTHS
    }
    made["phrase:works-at"] |= {_phrase(*pair) for pair in itertools.product(_WORKING, _AT)}
    made["phrase:lives-in"] |= {_phrase(*pair) for pair in itertools.product(told["living"], told["living-in"])}
    works = {person + stem for person, stem in itertools.product(told["working-person"], told["working"])}
    made["phrase:worked"] = {heard(word) for word in works | told["worked"]}
    made["phrase:firm"] = {
        " ".join(map(heard, firm.split()))
        for firm in read("en")["phrase:firm"]
        if len(firm.split()) > 1 and all(len(part) > _LEAST - 1 for part in firm.split())
    }
    made["phrase:place"] = {" ".join(map(heard, town.split())) for town in gazetteer.latin().phrases}
    made["phrase:place"] = {
        town for town in made["phrase:place"] if len(town) > _PHRASE_LEAST and not town.startswith("al ")
    }


def _kinds(made: dict[str, set[str]], hand: Sections, lists: Sections, common: set[str]) -> None:
    """Workplaces with the article, and demonyms."""
    made["workplace-before"] |= {heard(the + word) for word in hand["workplace-before"] for the in ("l", "el", "al")}
    people = {form for one in lists["demonym"] for form in sounds(one) if len(form) > _LEAST}
    people |= {form + end for form in people for end in ("n", "un", "h")}
    made["nation"] |= {form for form in people - common if len(form) > _SHORT}
    for section in ("workplace-before", "status", "school-before"):
        made[section] -= made["function"]


def _affixes(made: dict[str, set[str]], hand: Sections) -> None:
    """What stands before and behind stems, and how words are read."""
    made["ending"] = {(a + b).replace("-", "") for a in _SUBJECTS for b in _OBJECTS} - {""}
    made["ending"] = {ending for ending in made["ending"] if len(ending) <= 6}
    made["start"] = {clitic + start for clitic in ("", "u", "ua", "f", "fa") for start in ("", *_STARTS)} - {""}
    made["start"] = {start for start in made["start"] if len(start) <= 5}
    made["respell"] = {f"{number:02} {one} {other}".rstrip() for number, (one, other) in enumerate(RESPELL)}
    made["prefix"] = set(_CLITICS)
    made["digit-letter"] = set(hand["digit-letter"])


def _is_form(word: str, made: Sections) -> bool:
    """Whether the door knows a word by its stem, so that it need not be listed."""
    starts, stems, endings = ({*made[section], ""} for section in ("start", "stem", "ending"))
    cuts = [
        (start, end) for start in range(6) for end in range(start + _LEAST, len(word) + 1) if start or end < len(word)
    ]
    return any(word[:start] in starts and word[start:end] in stems and word[end:] in endings for start, end in cuts)


def _roots(told: Sections, lists: Sections) -> tuple[Sections, Sections]:
    """Roots of what is done to people, and all the lists with those that are told of in Latin letters."""
    harm = {kind: told.get(f"harm-{kind}", set()) for kind in _SHAPES}
    more = {kind: told.get(kind, set()) | harm.get(kind, set()) for kind in (*_SHAPES, "noun")}
    return harm, {**lists, **{kind: set(lists.get(kind, set())) | roots for kind, roots in more.items()}}


def _acts(stems: set[str]) -> Callable[[str], bool]:
    """Whether a word is a form of one of these verbs that says to whom it is done: `beyshokk fiyya` is none."""

    def acts(word: str) -> bool:
        for start in _DONE:
            for end in _TO:
                stem = word[len(start) : len(word) - len(end)] if end else word[len(start) :]
                if (start or end) and word == start + stem + end and stem in stems:
                    return True
        return False

    return acts


def _short(stems: set[str]) -> set[str]:
    """Forms of verbs of which two letters or a small word are left: `byza3a2`, `ra3abni`, `ysafarhom`."""
    stems = {stem for stem in stems if not stem.startswith(("a", "u")) or not stem.endswith(("a", "u"))}
    made = {start + stem + end for stem in stems for start in _DONE for end in _TO if start or end}
    return {form for form in made if _LEAST < len(form) <= _LONGEST}


def _name(
    made: dict[str, set[str]], own: set[str], telling: set[str], told: set[str], acts: Callable[[str], bool]
) -> None:
    """Take names out of what is shown: first names for good, rarer and last names where the context says so.

    Of `told`, things that are much told of in all their spellings, and of what `acts`, only the names of the
    hand-written lists are taken.
    """
    listed, british = read("names-ar"), arabic_letters.british()
    guessed = {form for name in listed["name"] | listed["maybe"] if len(name) > _LEAST for form in _called(name)}
    first = {heard(name) for name in read("names-latn")["name"] | british.first if name.isascii()}
    weak = {heard(name) for name in names.latin().first if name.isascii()}
    last = {heard(name) for name in british.last}
    kept = telling | made["maybe"]
    sure = {heard(name) for name in read("names-latn")["name"] if name.isascii()} | made.get("name", set())
    people = {form for form in first | guessed - own if len(form) >= _LEAST} - kept - (told - sure)
    people = {form for form in people if form in sure or not acts(form)}
    made["maybe"] |= (first | guessed) & (told - sure) - telling
    made["maybe"] |= people & own - made.get("name", set())
    made["name"] = made.get("name", set()) | (people & (made["word"] - own))
    made["word"] -= made["name"]
    whole = {**made, "suffix": set(), "prefix": set()}
    made["name"] |= set(arabic_letters.shown(whole, people - own))
    towns = {heard(town) for town in read("places-uk")["place"] | gazetteer.british() if len(town) > _LEAST}
    plain = {town for town in towns & made["word"] - own - kept if not acts(town)}
    made["word"] -= {town for town in plain if len(town) > _SHORT}
    made["place"] |= {town for town in plain if len(town) > _SHORT}
    made["maybe-place"] = made.get("maybe-place", set()) | plain
    made["place"] |= {town for town in arabic_letters.shown(whole, towns - own - kept) if len(town) > _LEAST}
    weak = {form for form in weak if len(form) >= _LEAST and not acts(form)} - kept - made["name"]
    last = {form for form in last if not acts(form)}
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
    led = after == "w" and place + 2 < len(pieces)  # `rawatib`
    vowels = ("", "a") if after and letter not in "awy" and (led or after not in "awy") else ("",)
    if place == 0 and "a" in vowels and len(pieces) <= 5:
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
    "sound": ("0a1a2", "01a2", "0a12", "0u1u2", "01u2", "0u12", "0ta1a2", "sta01a2", "0a1u2", "st01a2", "012"),
    "hollow": ("0a2", "0u2", "0aua2", "sta0a2", "0a2a", "0au2", "st0a2"),
    "geminate": ("0a1", "0u1", "0a1a1", "01u1", "0ta1", "sta0a1", "st0a1"),
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
            else ("7", "h")
            if letter == "ح"
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
