"""Bengali in Latin letters: a hand-written list, and the words of the Bengali one by how they sound."""

import re

from wordlists import gazetteer, indic, indic_forms, names, romanised
from wordlists.files import Sections, fold, read

_RESPELL = (
    ("bh", "v"), ("sh", "s"), ("ch", "s"), ("ph", "f"), ("kh", "k"), ("th", "t"), ("oo", "u"), ("ee", "i"), ("j", "z"),
)  # fmt: skip
_SOUNDS = dict(
    zip(
        "অআইঈউঊঋএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহৎািীুূৃেৈোৌংঃঁ",
        [
            "o",
            "a",
            "i",
            "i",
            "u",
            "u",
            "ri",
            "e",
            "oi",
            "o",
            "ou",
            "k",
            "kh",
            "g",
            "gh",
            "ng",
            "ch",
            "s",
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
            "f",
            "b",
            "bh",
            "m",
            "j",
            "r",
            "l",
            "sh",
            "sh",
            "s",
            "h",
            "t",
            "a",
            "i",
            "i",
            "u",
            "u",
            "ri",
            "e",
            "oi",
            "o",
            "ou",
            "ng",
            "h",
            "-",
        ],
        strict=True,
    )
)
_VOWELS = "অআইঈউঊঋএঐওঔািীুূৃেৈোৌ"
_STOP = fold("্")
_DOT = fold("়")


_TO_VERBS = """
e i o en un uk a ar ano anor
che chhe se chi chhi si cho chho so chen chhen sen chis chilo chilam chilen silo silam silen
tese tesi tesen teso tesilo tesilam teche techi techen tecche tecchi tase tasi tasen tache tachi techilo techilam
eche echhe ese echi echhi esi echen esen echo echilo echilam echilen esilo esilam
ise isi isen iso isilo isilam iche ichi ichen icho ichilo ichilam iyeche iyechi iyechen iyechilo
lo lam le len la li ilo ilam ile ilen ila bo be ben bi ba mu um imu ibo ibe iben ibi iba
tam to te ten ti tei ite ito itam itei lei leo ileo eo ei iya iye ia ya ye iyao iyei
bona bena lona tona tena chena sena ina ena eni ini isena
ay ai ao ayo an aise aisi aisen aisilo aisilam aiche aichi aiya aya aye aia aite aitese aitesi aibo aibe ailo ailam aile
abo abe aben abi abar alo alam ale alen ate atam ato ase asi acche acchi acchen acchilo achhe accho aleo atei ayeche
iyechilam oin soin isoin rai ram ra iram irai iray lay laise laisi laisoin laim laibo tay ta tain bain bay in aia aira
bar baro barey nor
"""
"""How a verb ends, standard, of Dhaka and of Sylhet, as it is typed."""

_TO_NOUNS = """
er r e te ke re ta ti tar tay take tare tir tike gulo gula gulor gular guli gulir gulay der dere derke era ra ray o i y
ye yer ei eo or ot tor t rey rei ero oi wala walar ala khana
"""
_LATER = {"a": "e", "e": "i", "o": "u", "u": "o", "i": "e"}
"""The vowel of a verb before some endings: `thake theke`, `lekhe likhe`, `bole`, `shone shune`."""

_BENGALI = next(recipe for recipe in indic.RECIPES if recipe.tag == "bn")
_STEM_LEAST, _VERB_LEAST = 4, 3
"""Letters of the shortest noun and verb that are read with an ending."""

_COUNTED_LEAST = 4.3
_ALIKE = (("ch", "s"), ("sh", "s"), ("bh", "v"), ("ph", "f"), ("kh", "k"), ("th", "t"), ("j", "z"), ("ee", "i"))
"""What is typed in another way oftenest; the rest are read with the listed words."""

_SOFT = (("ড়", "র"), ("ঢ়", "র"), ("ক্ষ", "খ"), ("জ্ঞ", "গ"), ("ঞ্জ", "নজ"), ("ঞ্চ", "নচ"), ("ছ", "চ"))
_BREATHLESS = (("স্ব", "শ"), ("শ্ব", "শ"), ("দ্ব", "দ"), ("ত্ব", "ত"), ("্য", ""))


def sections() -> Sections:
    """The sections of romanised Bengali."""
    hand = read("bn")
    words = hand["word"] | hand["noun"]
    heard = {sound(fold(word)) for word in words}
    made = dict(romanised.sections("bn-Latn", lambda _kind, word: {word}, more=heard, respell=_RESPELL))
    kinds, documents = made.pop("visa-kind"), made.pop("visa-word")
    made["phrase:status"] = made["phrase:status"] | {
        f"{kind.replace('_', ' ')} {word}" for kind in kinds for word in documents
    }
    numbers = made["number"] | made["ordinal"]
    made["phrase:date"] = made.get("phrase:date", set()) | {
        f"{number} {day}" for number in numbers for day in ("tarikh", "tarik", "tarikhe", "tarike")
    }
    own = read("bn-Latn")
    made["phrase:date"] |= {f"{month} er {day}" for month in own["month"] for day in own["number"] | own["ordinal"]}
    return _by_stem(made, hand)


def _by_stem(made: dict[str, set[str]], hand: Sections) -> dict[str, set[str]]:
    """The sections with verbs and nouns as stems; forms that these make are not listed."""
    own = read("bn-Latn")
    people = names.latin()
    hidden = set().union(*(made.get(s, set()) for s in ("name", "place", "nation", "status", "firm", "maybe")))
    hidden |= people.first | people.last | gazetteer.latin().single | gazetteer.latin().countries
    own_words = set().union(*(own[s] for s in own if ":" not in s and s != "name"))
    kept = own_words | hidden
    verbs = {way for verb in hand["stem"] for way in _typed(fold(verb))}
    for verb in tuple(verbs):
        last = max(verb.rfind(vowel) for vowel in _LATER)
        if 0 <= last < len(verb) - 1:
            verbs.add(verb[:last] + _LATER[verb[last]] + verb[last + 1 :])
        elif verb.endswith("a") and len(verb) > _STEM_LEAST:
            verbs.add(verb[:-1])
    plain = hand["noun"] | hand["word"] | hand["kin"] | hand["kins"] | hand["generic"] | hand["unit"]
    nouns = {way for noun in plain for way in _typed(fold(noun))} | {word for word in own["word"] if word.isalpha()}
    common = {word for word, zipf in indic.counts(_BENGALI).items() if zipf >= _COUNTED_LEAST}
    people_too = {way for kind in ("name", "maybe", "surname", "place") for word in hand[kind] for way in _typed(word)}
    told = {way for word in common for way in _typed(word)} - people_too
    to_verbs, to_nouns = set(_TO_VERBS.split()), set(_TO_NOUNS.split())
    made["stem"] = {noun for noun in nouns if len(noun) >= _STEM_LEAST} | {v for v in verbs if len(v) >= _VERB_LEAST}
    made["stem"] -= hidden
    made["start"] = {"nai"}
    made["ending"] = to_verbs | to_nouns
    short = {verb for verb in hand["stem"] if len(sound(fold(verb))) < _VERB_LEAST}
    forms = {way for verb in short for form in indic_forms.bengali("stem", verb) for way in _typed(fold(form))}
    forms |= verbs | nouns | told
    made["word"] = made["word"] | {form for form in forms - hidden if len(form) > 2}
    called = {way for name in hand["name"] for way in _typed(fold(name))} - own_words
    made["name"] |= {name for name in called if _formed(name, made["stem"], made["ending"])} - made["word"]
    made["word"] = {w for w in made["word"] if w in kept or not _formed(w, made["stem"], made["ending"])}
    return made


def _formed(word: str, stems: set[str], endings: set[str]) -> bool:
    """Whether the door reads the word by stem and ending."""
    return any(word[:cut] in stems and word[cut:] in endings for cut in range(_VERB_LEAST, len(word)))


def _typed(word: str) -> set[str]:
    """A Bengali word as people type it: with vowels that are not spoken and without, and each sound in its ways."""
    for written, said in _SOFT:
        word = word.replace(fold(written), fold(said))
    softer = word
    for written, said in _BREATHLESS:
        softer = softer.replace(fold(written), fold(said))
    heard = {sound(way.replace(fold("য়"), mark)) for way in (word, softer) for mark in (fold("য়"), "")}
    heard |= {re.sub(rf"(?<=[aeiou])({_LATIN})o(?=(?:{_LATIN})[aeiou])", r"\1", way) for way in heard}
    for one, other in _ALIKE:
        heard |= {way.replace(one, other) for way in heard}
    heard |= {re.sub(r"([b-df-hj-np-tv-z])\1", r"\1", way) for way in heard}
    return {way for way in heard if len(way) > 1 and way.isascii() and way.isalpha()}


_LATIN = "chh?|[kgjtdpbs]h|ng|[b-df-hj-np-tv-z]"


def sound(word: str) -> str:
    """How a Bengali word is commonly written in Latin letters, an unwritten vowel as `o`."""
    made = ""
    for place, letter in enumerate(word):
        after = word[place + 1 : place + 2]
        if letter in (_STOP, _DOT):
            continue
        if letter == "য" and (after == _DOT or word[place - 1 : place] == _STOP):
            made += "y"
            continue
        made += _SOUNDS.get(letter, "").strip("-")
        consonant = letter in _SOUNDS and letter not in _VOWELS and letter not in "ংঃঁৎ"
        if consonant and after and after not in _VOWELS and after not in (_STOP, _DOT):
            made += "o"
    return made
