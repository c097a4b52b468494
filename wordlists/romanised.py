"""Languages of other scripts in Latin letters: hand-written words in all forms, and their other common spellings."""

import math
import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import Final

import wordfreq

from wordlists import gazetteer, names, persian_latin
from wordlists.files import Sections, fold, read
from wordlists.scripted import gathered, visible

_HINDI_LEAST: Final = 4.0
_HIDDEN: Final = ("name", "place", "nation", "status", "firm")
_BUILDING: Final = ("stem", "noun", "drop")

_HOUSES: Final = """
kestrel heron falcon eagle hawk osprey kingfisher swan swallow robin raven sparrow nightingale lark dove mallard
willow oak elm ash beech birch cedar maple chestnut hazel holly hawthorn rowan sycamore poplar pine laurel ivy linden
rose lily primrose jasmine lavender bluebell heather fern clover basil orchid violet
victoria albert windsor balmoral sandringham buckingham kensington nelson wellington churchill shakespeare
milton byron chaucer dickens keats tennyson wordsworth drake raleigh newton darwin faraday
kenilworth warwick arundel stirling edinburgh lancaster york gloucester cambridge oxford chester durham richmond
stafford hampton osborne holyrood glamis harlech conway caernarfon leeds bolton derwent windermere ullswater
coniston severn thames
lakeside riverside parkside hillside brookside orchard meadow valley spring summer sunrise sunset harbour ocean
crown royal regent queens kings castle abbey priory trinity jubilee coronation century diamond ruby emerald
sapphire pearl amber silver golden lion unicorn phoenix griffin mercury apollo neptune saturn jupiter orion
vine elder alder aspen bramble bracken briar heath thistle juniper larch cypress magnolia acacia myrtle daisy poppy
fairview fairfield highfield northfield southfield eastfield westfield springfield woodside woodlands greenfield
priestley trafalgar waterloo marlborough cromwell gladstone disraeli nightingale livingstone wilberforce brunel
telford stephenson watt hardy austen bronte burns scott cavendish russell bedford devonshire portland grosvenor
holborn mayfair tower bishop cardinal chapel temple market station mill bridge river park garden hill wood field
"""
"""What blocks of flats are called, which stands without capitals where nothing has any: `heron house`."""

_LONG: Final = (
    ("aa", "a"),
    ("ee", "i"),
    ("oo", "u"),
    ("v", "w"),
    ("w", "v"),
    ("z", "j"),
    ("ay", "e"),
    ("q", "k"),
    ("ph", "f"),
)
"""Sounds that are typed in several ways."""

_CONSONANTS: Final = dict(
    zip(
        "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह",
        [
            "k",
            "kh",
            "g",
            "gh",
            "n",
            "ch",
            "chh",
            "j",
            "jh",
            "n",
            "t",
            "th",
            "d",
            "dh",
            "n",
            "t",
            "th",
            "d",
            "dh",
            "n",
            "p",
            "ph",
            "b",
            "bh",
            "m",
            "y",
            "r",
            "l",
            "v",
            "sh",
            "sh",
            "s",
            "h",
        ],
        strict=True,
    )
)
_DOTTED: Final = {"क": "q", "ख": "kh", "ग": "g", "ज": "z", "ड": "r", "ढ": "rh", "फ": "f", "य": "y"}
_SIGNS: Final = {
    "ा": "aa",
    "ि": "i",
    "ी": "ee",
    "ु": "u",
    "ू": "oo",
    "े": "e",
    "ै": "ai",
    "ो": "o",
    "ौ": "au",
    "ृ": "ri",
    "ॉ": "o",
    "ॅ": "e",
}
_VOWELS: Final = {
    "अ": "a",
    "आ": "aa",
    "इ": "i",
    "ई": "ee",
    "उ": "u",
    "ऊ": "oo",
    "ए": "e",
    "ऐ": "ai",
    "ओ": "o",
    "औ": "au",
    "ऋ": "ri",
    "ऑ": "o",
}


_NTH: Final = """
pehli pehlee paheli phli dusri doosri dosri teesri tisri chauthi chothi paanchwi panchwi panchvi paanchvi chhati
chatti saatwi satwi satvi aathwi athwi athvi nauwi nawi navi naunwi daswi dasvi gyarhwi gyarwi barhwi baarhwi barwi
terhwi terwi chaudhwi chodwi pandrhwi pandarwi solhwi solwi satarhwi satrwi atharwi atharhwi unneeswi unniswi beeswi
biswi ikkeeswi baeeswi teyiswi chaubiswi pachiswi chabbiswi sataiswi athaiswi untiswi teeswi tiswi iktiswi
"""
"""Days of a month by their order, as they follow `ki`."""


def urdu() -> Sections:
    """The sections of romanised Urdu and Hindi."""
    made = dict(
        sections(
            "ur-Latn",
            _urdu_forms,
            _hindi(),
            also=("ur-Latn-more", "hi-Latn"),
            respell=(*_LONG, ("ai", "e"), ("gh", "g")),
        )
    )
    kinds, documents = made.pop("visa-kind"), made.pop("visa-word")
    made["phrase:status"] |= {f"{kind.replace('_', ' ')} {word}" for kind in kinds for word in documents}
    made["phrase:date"] |= {
        f"{month} {of} {nth}" for month in made["month"] for of in ("ki", "k") for nth in _NTH.split()
    }
    listed = read("ur-Latn")["name"] - made["function"] - made["kin"] - made["number"] - made["verb"]
    made["name"] = (made["name"] - read("ur-Latn")["name"]) | listed
    made["word"] -= listed
    made["maybe"] -= listed | made.pop("unlikely")  # words that are names of others: `pati marta hai`
    return _by_stem(made)


_ENDINGS: Final = """
a i e y o u ay ey ta ti te tay ty tey tein tin na ne ni nay ny ney nein kar ke kr ker kay k ega egi enge aiga aigi aye
ayega ayegi unga ungi un oon oonga oongi o ogi oge en ein ain iye iyo iyega ye yi ya yein yen yega yegi yenge yunga
ya ayi ai aya aaya aayi ae aun ao aao ata ati ate atay aata aati aate ana ane ani anay aana aane aani aakar akar ake
wa wata wati wate watay waya wayi waye wai wana wane wani waunga waega wayega wayegi wakar wake wao wadi wadiya wadunga
diya dia diye dunga dungi dega degi denge deta deti dete dena raha rahi rahe rha rhi rhe leta leti lete liya lia
on aan oon iyan iyaan iyon iyo iya iyaa iyen yan yon ya
"""
"""How verbs and nouns end, as people type it: `marta`, `rakhty`, `galiyan`."""

_SPOKEN: Final = "at it al el ela eli ele las lasi lan lis is in ab ib awat awela awe ail"
"""How verbs end in Bhojpuri and Awadhi, and names too: such forms are listed."""

_STEM_LEAST: Final = 4
"""Letters of the shortest stem that the door reads an ending behind."""


def _by_stem(made: dict[str, set[str]]) -> dict[str, set[str]]:
    """The sections with verbs and nouns, also of the Hindi list, as stems; forms that these make are not listed."""
    hand, hindi = gathered(("ur-Latn", "ur-Latn-more", "hi-Latn")), read("hi")
    verbs = hand["stem"] | {way for verb in hindi["stem"] for way in _heard(verb)}
    nouns = {
        noun
        for noun in hand["noun"] | {way for noun in hindi["noun"] for way in _heard(noun)}
        if len(noun) > _STEM_LEAST
    }
    respell = (*_LONG, ("ai", "e"), ("gh", "g"))
    ways = {way for stem in (verbs | nouns) - {""} for way in spellings(stem, respell)}
    people = names.latin()
    hidden = made["name"] | made["place"] | made["nation"] | people.first | people.last | gazetteer.latin().single
    stems = {way for way in ways if len(way) >= _STEM_LEAST and way not in made["name"]}
    short = {way for verb in hindi["stem"] for way in _heard(verb)}
    made["word"] |= {
        form
        for verb in short
        if len(verb) <= _STEM_LEAST
        for way in spellings(verb, respell)
        for form in _urdu_forms("stem", way)
        if len(form) > 2 and form not in hidden
    }
    made["word"] |= {verb + end for verb in short for end in _SPOKEN.split()} - hidden
    own = set().union(*(words for section, words in hand.items() if ":" not in section and section not in _BUILDING))
    endings = set(_ENDINGS.split())
    made["word"] |= stems - hidden
    made["word"] -= {word for word in made["word"] - own if word not in hidden and _formed(word, stems, endings)}
    people_too = {way for name in hindi["name"] | hindi["maybe"] for way in _heard(name)}
    made["name"] |= {name for name in people_too if _formed(name, stems, endings)} - made["word"] - own
    return {**made, "stem": stems, "ending": endings}


def _formed(word: str, stems: set[str], endings: set[str]) -> bool:
    """Whether the door reads the word by stem and ending."""
    return any(word[:cut] in stems and word[cut:] in endings for cut in range(_STEM_LEAST, len(word)))


def sections(
    tag: str,
    forms: Callable[[str, str], set[str]],
    more: Iterable[str] = (),
    also: tuple[str, ...] = (),
    respell: tuple[tuple[str, str], ...] = _LONG,
) -> Sections:
    """The sections of a romanised language: the hand-written list, its forms and `more` words, respelt."""
    hand = gathered((tag, *also))
    shown = visible(hand)
    people, places = names.latin(), gazetteer.latin()
    listed = people.first | people.last | read("names-latn")["name"]
    inflected = {form for kind in ("stem", "noun") for stem in hand.get(kind, ()) for form in forms(kind, stem)}
    respelt = {other for word in shown | hand.get("noun", set()) for other in spellings(word, respell)} - shown
    loose = respelt | {other for word in (*more, *inflected) for other in spellings(word, respell)}
    own = read("names-latn")["name"] | hand.get("drop", set())
    own |= set().union(*(hand.get(section, set()) for section in _HIDDEN))
    hidden = listed | places.single | places.countries | own
    made = {section: set(entries) for section, entries in hand.items() if section not in _BUILDING}
    made["word"] = (
        shown
        | hand["word"]
        | hand.get("noun", set())
        | (inflected - own)
        | {word for word in loose - hidden if word[1:]}
    )
    for section in {"kin", "function", "verb", "number"} & set(made):
        made[section] |= (
            {o for word in hand[section] if len(word) > 3 for o in spellings(word, respell)} - hidden - shown
        )
    small = set().union(*(hand.get(s, set()) for s in ("function", "kin", "kins", "number", "title")))
    made["maybe"] = hand["maybe"] | (
        (people.first | read("names-latn")["name"]) & (shown | hand.get("noun", set()) | inflected) - small
    )
    made["phrase:intro-weak"] = hand.get("phrase:intro-weak", set()) | {
        f"{kin} {joint}" for kin in hand["kin"] for joint in hand.get("and", ())
    }
    made["phrase:place"] = hand.get("phrase:place", set()) | {
        f"{name} {kind}"
        for name in _HOUSES.split()
        for kind in ("house", "court", "lodge", "tower", "point", "heights")
    }
    made["name"] = hand.get("name", set()) | (read("names-latn")["name"] - shown - hand.get("noun", set()))
    return made


_FINGLISH: Final = (("oo", "u"), ("gh", "q"), ("kh", "x"), ("aa", "a"), ("ei", "ey"), ("ie", "iye"))
_AREAS: Final = """
ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fk
fy g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn
np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw
ub w wa wc wd wf wn wr ws wv yo ze
"""
CODE: Final = re.compile(rf"(?:{'|'.join(_AREAS.split())})\d{{1,2}}|\d+", re.IGNORECASE)
"""What may be half a postcode or a house number, and so is no word."""


def persian() -> Sections:
    """The sections of romanised Persian and Dari."""
    made = dict(sections("fa-Latn", _persian_forms, respell=_FINGLISH, also=("fa-Latn-more",)))
    hand = gathered(("fa-Latn", "fa-Latn-more"))
    made["phrase:status"] = {phrase + end for phrase in made["phrase:status"] for end in ("", "am", "et", "esh")}
    made["phrase:status"] |= persian_latin.statuses()
    made["verb"] |= {word for word in hand["word"] if word.startswith(("mi", "nemi", "me", "name"))} - made["kin"]
    made["verb"] |= {form for stem in hand["stem"] for form in persian_latin.past(stem)}
    made["verb"] -= made["kin"] | made["function"] | hand["noun"] | persian_latin.nouns()
    made["trading"] |= made["workplace-before"] - made["generic"] - _PLACES
    stems: set[str] = set()
    whole: set[str] = set()
    for stem in hand["stem"]:
        taking, forms = persian_latin.verb(stem)
        stems |= taking
        whole |= forms
    stems |= {noun for noun in hand["noun"] if len(noun) > 3}
    people = names.latin()
    made["name"] -= _RATHER_WORDS
    hidden = made["name"] | people.first | people.last | gazetteer.latin().single | made["nation"] | made["place"]
    respelt = {other for stem in stems for other in spellings(stem, _FINGLISH) if len(other) > 3}
    sounded, short = persian_latin.sounded()
    made["stem"] = {stem for stem in respelt if stem not in hidden or stem in stems} | sounded - hidden
    made["word"] |= {other for form in whole for other in spellings(form, _FINGLISH)} - hidden
    made["word"] |= (sounded | short) - hidden
    made["word"] |= persian_latin.commonest() - made["name"] - made["nation"] - made["place"]
    for section, words in persian_latin.counted().items():
        made[section] |= words - hidden
    made["function"] |= {state for state in persian_latin.states() - hidden if len(state) >= _STATE_LEAST}
    made["ending"] = set(persian_latin.ENDINGS | persian_latin.NOUN_ENDINGS)
    small = set().union(*(made[s] for s in ("function", "kin", "kins", "number", "title", "verb", "generic", "name")))
    listed = people.first | people.last | read("names-latn")["name"]
    made["maybe"] |= (listed - small) & made["word"]
    made["maybe"] -= _NO_NAMES
    kept = hand["word"] | hidden | listed | set().union(*(made[s] for s in made if s not in ("word", "stem", "ending")))
    made["word"] -= {word for word in made["word"] - kept if _is_form(word, made["stem"], made["ending"])}
    return made


_STATE_LEAST: Final = 4
"""Letters of what somebody is: shorter ones are names of others."""

_NO_NAMES: Final = {
    "pam", "pat", "pash", "pare", "name", "sang", "kash", "gom", "lal", "shid", "bare", "dar", "kar", "sar", "tir",
    "kam", "ban", "dad", "bad", "del", "dast", "mast", "chap", "rast", "saram", "sham", "nam", "man", "tan", "can",
    "van", "pul", "asa", "tane", "sada", "dida", "rui", "harja", "pak", "sharm", "gham", "khar", "mosh", "tars",
}  # fmt: skip
"""Words that are names of others, but in Finglish nobody's."""

_PLACES: Final = {
    "anbar",
    "anbare",
    "bazar",
    "bazare",
    "farm",
    "hotel",
    "hotele",
    "khune",
    "khane",
    "kargah",
    "kargahe",
}
"""Workplaces behind which a word is rarely their name."""

_RATHER_WORDS: Final = {"ghazi", "lal", "payam", "sahar", "roza", "kargar"}
"""Judge, mute, message, dawn, fast, worker: names only where something says so."""


def _is_form(word: str, stems: set[str], endings: set[str]) -> bool:
    """Whether a word is known by its stem and ending, and need not be listed."""
    if len(word) <= _FORM_LEAST and wordfreq.zipf_frequency(word, "en") > 0:
        return False
    return any(word[:cut] in stems and word[cut:] in endings for cut in range(4, len(word)))


_FORM_LEAST: Final = 8
"""Letters of a word that English has not by chance."""


_AFFIX: Final = ("prefix", "suffix", "name-suffix", "digit-letter")


def _persian_forms(kind: str, stem: str) -> set[str]:
    """`zad/zan`: `mizane nazanam bezan zadam mizad`; nouns with the endings of possession."""
    if kind == "noun":
        base = stem + "h" if stem.endswith("a") and len(stem) < 4 else stem
        return {
            base + end
            for end in (
                "",
                "am",
                "et",
                "esh",
                "ash",
                "o",
                "ro",
                "e",
                "i",
                "amo",
                "emo",
                "esho",
                "ha",
                "ham",
                "haye",
                "emun",
                "eshun",
                "m",
                "sh",
                "mun",
            )
        }
    past, _, present = stem.partition("/")
    made = {
        start + past + end
        for start in ("", "na", "mi", "nemi")
        for end in ("", "am", "i", "im", "in", "an", "e", "esh", "amesh", "eh", "and")
    }
    if present:
        ends = ("am", "i", "e", "im", "in", "an", "id", "amet", "esh", "atet", "and", "ad", "eh")
        made |= {start + present + end for start in ("mi", "nemi", "be", "na", "bo") for end in ends} | {
            "be" + present,
            "na" + present,
        }
    return {form for form in made if len(form) > 2}


def spellings(word: str, respell: tuple[tuple[str, str], ...]) -> set[str]:
    """The word and its other spellings: of each pair all or none, of doubled consonants one."""
    found = {word}
    for one, other in respell:
        found |= {form.replace(one, other) for form in found}
    found |= {re.sub(r"([b-df-hj-np-tv-z])\1", r"\1", form) for form in found}
    return {form for form in found if len(form) > 1 or form == word}


def _urdu_forms(kind: str, stem: str) -> set[str]:
    """`maar`: `maara maarta maarne maarunga`; `gali`: `galiyan galiyon`."""
    if kind == "noun":
        bare = stem[:-1] if stem[-1] in "aeiou" else stem
        made = {stem + ending for ending in ("", "on", "en", "ein", "o", "ain", "an", "aan", "oon")}
        made |= {stem + "h"} if stem.endswith("a") else set()
        if stem.endswith(("a", "ah")):
            made |= {bare + ending for ending in ("e", "ay", "on", "o")}
        if stem.endswith("i"):
            made |= {bare + ending for ending in ("iyan", "iyaan", "iyon", "iya", "iyo")}
        return made
    if stem[-1] in "aeiou":
        endings = (
            "- ya yi ye ta ti te tay ty tein na ne nay ny ni kar ke yega yegi yenge ega egi enge unga ungi un oonga "
            "oge o ogi e en ein iye jaye yaa ke i"
        )
    else:
        endings = (
            "- a i e ay ein ta ti te tay ty tein na ne nay ny ni kar ke ega egi enge unga ungi oonga oongi u un oon o "
            "oge ogi en iye jaye wa wata wati wate waya wana"
        )
    made = {stem + ending.strip("-") for ending in endings.split()}
    short = re.sub(r"^([^aeiou]+)a(?=[^aeiou])", r"\1", stem)  # `krta` for `karta`, `rkhti` for `rakhti`
    return made | {short + ending.strip("-") for ending in endings.split() if len(short) > 1 and ending != "-"}


@cache
def _hindi() -> frozenset[str]:
    """The commonest Hindi words and those of the hand-written list as they sound, less names of people."""
    hindi = read("hi")
    people = {sound(name) for name in names.within("\u0900", "\u097f") | hindi["name"] | hindi["maybe"]}
    words = (
        w
        for w, share in wordfreq.get_frequency_dict("hi", wordlist="best").items()
        if math.log10(share) + 9 >= _HINDI_LEAST
    )
    hand = read("hi")
    sections = ("word", "noun", "kins", "unit", "generic", "function", "not-name", "kin", "stem")
    by_hand = {word for section in sections for word in hand.get(section, ())}
    sounding = {sound(word) for word in words}
    sounding |= {way for word in by_hand for way in _heard(word)}
    plain = {word for section in sections[1:] if section != "unit" for word in hand.get(section, ())}
    sounding |= {way for word in plain for heard in _heard(word) for way in _unvowelled(heard)}
    return frozenset(heard for heard in sounding if len(heard) > 2 and heard not in people)


_WAYS: Final = (
    ("ड़", ("ड़", "ड")),
    ("ढ़", ("ढ़", "ढ", "ड़")),
    ("छ", ("छ", "च")),
    ("ंप", ("म्प", "ंप")),
    ("ंब", ("म्ब", "ंब")),
    ("ंभ", ("म्भ", "ंभ")),
    ("ं", ("ं", "")),
    ("ज", ("ज", "ज़")),
    ("फ", ("फ", "फ़")),
)
"""Letters that are typed in several ways: `ghoda` and `ghora`, `chhod` and `chod`, `kambal`."""


def _unvowelled(heard: str) -> set[str]:
    """A word without its short vowels, as it is typed in haste: `ghr`, `preshan`."""
    return {re.sub("(?<!a)a(?!a)", "", heard, count=count) for count in (0, 1)} - {heard}


def _heard(word: str) -> set[str]:
    """A hand-written Hindi word as it is typed in Latin letters; nothing when it holds other letters."""
    ways = {word}
    for letters, others in _WAYS:
        ways |= {way.replace(letters, other) for way in ways for other in others}
    return {heard for way in ways if (heard := sound(way))}


def sound(word: str) -> str:
    """A Hindi word in Latin letters as it is heard, long vowels doubled; nothing when it holds other letters."""
    pieces: list[tuple[str, str]] = []
    for letter in word:
        if letter in _CONSONANTS:
            pieces.append((_CONSONANTS[letter], "a"))
        elif letter in _SIGNS and pieces:
            pieces[-1] = (pieces[-1][0], _SIGNS[letter])
        elif letter == "्" and pieces:
            pieces[-1] = (pieces[-1][0], "")
        elif letter == "़" and pieces:
            pieces[-1] = (_DOTTED.get(word[word.index(letter) - 1], pieces[-1][0]), pieces[-1][1])
        elif letter in _VOWELS:
            pieces.append(("", _VOWELS[letter]))
        elif letter in "ंँ" and pieces:
            pieces.append(("n", ""))
        else:
            return ""
    if len(pieces) > 1 and pieces[-1][1] == "a":
        pieces[-1] = (pieces[-1][0], "")
    for place in range(1, len(pieces) - 1):  # a short vowel between two that are spoken is silent: `karana`, karna
        spoken = pieces[place - 1][1] and pieces[place + 1][1] and pieces[place + 1][0]
        if pieces[place][1] == "a" and spoken and pieces[place][0]:
            pieces[place] = (pieces[place][0], "")
    return fold("".join(consonant + vowel for consonant, vowel in pieces))
