"""The lexicons of South Asian languages in their own scripts, and of Tigrinya."""

import importlib
import math
import pkgutil
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache

import faker.providers.person as providers
import wordfreq
from babel import Locale
from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

from privacy.lexicon import PHRASE, load
from privacy.lookup import look_up
from privacy.token import Token
from wordlists import gazetteer, gurmukhi, indic_forms, indic_numbers, names, paradigms, sounds, tamil
from wordlists.files import Sections, fold, read

_HIDDEN = ("name", "place", "nation", "status", "firm")
_BUILDING = ("stem", "joined", "noun", "drop", "root", "tail", *tamil.CLASSES)
"""Sections of a hand-written list that the builder uses up."""

_AFFIXES = ("prefix", "suffix", "name-suffix", "ending")
_NAME_BELOW = 4.3
"""A name of a package that is also a commoner word than this is a word unless what stands around it says name."""

_PLACE_BELOW = 4.3
_STEM_LEAST = 4.5
"""Counted words at least so common are stems, where a language is read by stem and ending."""

_BN_ENDINGS = """ছে ছি ছেন ছিল ছিলো ছিলাম ছিলেন লাম লেন তাম তেন বেন িয়ে েছে েছি
েছেন চ্ছে চ্ছি চ্ছেন চ্ছিল চ্ছিলাম ইছে ইছি ানোর ানো াতে িতে ইতে বার ওয়ার ওয়া
বো
য়েছে য়েছি য়েছিল েনি িনি ত্ব কারী পূর্ণ হীন ভাবে মূলক জনক বাদী গিরি যোগ্য করণ
সমূহ গুলো গুলোর গুলি দেরকে"""

_BN_PERSON = tuple(fold(ending) for ending in ("কে", "রে"))
"""Endings of persons whom something is done to."""

_Pairs = tuple[tuple[str, str], ...]

_KEPT_TERRITORIES = {"GB", "IM", "JE", "GG", "EU", "EZ", "UN"}
_ALIGNED = {"bn": 0x0980, "hi": 0x0900, "pa-guru": 0x0A00}
"""Where the blocks of scripts begin that hold the same letters at the same places."""


@dataclass(frozen=True)
class Recipe:
    """How the lexicon of one language is made."""

    tag: str
    title: str
    language: str
    """Code of word counts, territories and names: `bn`."""
    low: str
    high: str
    """First and last letter of the script."""
    forms: Callable[[str, str], Iterable[str]]
    """The forms of a hand-written verb stem or noun (its section, the word)."""
    zipf_least: float = 0.0
    """Words at least so common are read from the counts; 0 for none."""
    letters: int = 0
    """How far the script lies from the one the words are counted in, where the two hold the same letters."""

    def written(self, word: str) -> bool:
        """Whether a word is in the script."""
        return len(word) > 1 and all(self.low <= letter <= self.high for letter in word)


RECIPES = (
    Recipe("bn", "Bengali", "bn", "\u0980", "\u09ff", indic_forms.bengali, 4.25),
    Recipe("hi", "Hindi", "hi", "\u0900", "\u097f", indic_forms.hindi, 4.2),
    Recipe("pa-guru", "Punjabi in Gurmukhi", "pa", "\u0a00", "\u0a7f", indic_forms.punjabi, 4.2, 0x100),
    Recipe("ta", "Tamil", "ta", "\u0b80", "\u0bff", indic_forms.tamil, 4.3),
    Recipe("ti", "Tigrinya", "ti", "\u1200", "\u137f", indic_forms.tigrinya),
)


_CASES = {"bn": tuple(fold(e) for e in ["ে", "র", "ের", "য়", "তে", "ো"]), "hi": (), "ta": ("ில்", "ல", "ுக்கு", "க்கு")}
"""Endings of places and firms of several words, where the language has too many endings to list with each."""


def sections(recipe: Recipe) -> Sections:
    """The sections of the lexicon."""
    hand = _gathered(recipe)
    common = counts(recipe)
    _settle(recipe, hand)
    shown = _shown(hand)
    inflected = {
        fold(f) for kind in ("stem", "noun", "root") for w in hand.get(kind, ()) for f in recipe.forms(kind, w)
    }
    inflected |= hand.get("noun", set())
    inflected |= tamil.stems(hand)[2]
    sounding = sounds.spelt(recipe.tag)
    people, listed = (
        _people(recipe) | sounding["name"] | (sounding["part"] - set(common)),
        hand["name"] | _transliterated(recipe) | sounding["maybe"],
    )
    always = {n for n in hand["name"] - shown if n not in hand.get("noun", ())}
    always |= {n for n in (people | listed) - shown - inflected if common.get(n, 0) < _NAME_BELOW and len(n) > 2}
    single, phrases = _places(recipe)
    places = {n for n in single - shown - inflected if common.get(n, 0) < _PLACE_BELOW} | hand["place"]
    countries, country_phrases = _countries(recipe)
    hidden = (
        always | places | countries | hand.get("drop", set()) | set().union(*(hand.get(s, set()) for s in _HIDDEN[1:]))
    )
    endings = tuple(hand.get("suffix", ()))
    tails = tuple(hand.get("tail", ())) or ("\0",)  # how names end that are made of others
    plain = {w for w in common if not w.endswith(tails) or w in shown}
    counted = {w for w in plain if w not in hidden and not _ends(w, hidden, endings)}
    counted -= indic_forms.inflected_names(recipe.tag, counted, hidden)
    counted |= {w for w in _lemmatised(recipe) if w not in hidden | people | listed and recipe.written(w)}
    forms = inflected - hidden
    maybe = hand.get("maybe", set()) | ((people | listed) & (counted | forms) - always - shown)
    made = {section: set(entries) for section, entries in hand.items() if section not in _BUILDING}
    made["word"] = hand["word"] | variants(counted - maybe) | (forms - maybe) - hidden | maybe | shown
    kept = {word for word in made["word"] if word in shown or not _ends(word, made["word"], endings)}
    starts = tuple(hand.get("prefix", ()))
    kept = {w for w in kept if w in shown or not any(w.startswith(p) and w[len(p) :] in kept for p in starts)}
    made["word"] = kept  # the rest are read as a word with an ending
    made["name"] = always - places - maybe
    if recipe.tag == "bn":  # what is a thing as often as a person takes no ending of persons
        made["name"] |= {n + end for n in maybe for end in _BN_PERSON} - made["word"] - shown - set(common)
        made["phrase:intro-weak"] = hand.get("phrase:intro-weak", set()) | {
            f"{kin} {joint}" for kin in hand["kin"] for joint in hand["and"]
        }
    made["maybe"] = maybe - hand.get("function", set()) - hand.get("kin", set())
    made["place"] = places - hand["nation"]
    made["maybe-place"] = hand.get("maybe-place", set()) | (sounding["part"] & (made["word"] | shown))
    made["phrase:place"] = hand.get("phrase:place", set()) | phrases
    cases = _CASES.get(recipe.tag, endings)
    for section in ("phrase:place", "phrase:status", "phrase:firm", "phrase:nation"):
        if section != "phrase:status" or recipe.tag not in _CASES:
            phrases = hand.get(section, set())
            made[section] = made.get(section, set()) | {
                form for phrase in phrases for form in indic_forms.cased(recipe.tag, phrase, cases)
            }
    made["nation"] = hand["nation"] | (countries - shown)
    made["phrase:nation"] = made.get("phrase:nation", set()) | country_phrases
    usual = {word for word in counted - maybe if common.get(word, 0) >= _STEM_LEAST}
    made.update(_verbs(recipe, hand, usual, hidden))
    made["name"] |= _like_verbs(made, endings) - shown
    made["word"] = {word for word in made["word"] if word in shown or not _stemmed(word, made["stem"], made["ending"])}
    typed = _typed(recipe.tag, made, hand, {word: common[word] for word in counted & set(common)})
    return _sure(recipe, tamil.shaped(typed, hand) if recipe.tag == "ta" else typed, hand["name"], shown | inflected)


def _shown(hand: Sections) -> set[str]:
    """The words of a hand-written list that are no names, places, nations, statuses or firms."""
    visible = (s for s in hand if ":" not in s and s not in (*_HIDDEN, *_BUILDING, *_AFFIXES))
    return {word for section in visible for word in hand[section]}


def _verbs(recipe: Recipe, hand: Sections, usual: set[str], hidden: set[str]) -> dict[str, set[str]]:
    """What words of the language are read by: stems, endings, and what may stand before them."""
    stems, endings = indic_forms.stems(recipe.tag, hand, usual)
    starts = set(indic_forms.STARTS.get(recipe.tag, ()))
    if recipe.letters:
        pairs = _TYPED.get(recipe.tag, ())
        stems = {stem for stem in stems if len(_read(stem, pairs)) >= indic_forms.STARTED}
    return {"stem": stems - hidden, "ending": endings, "start": starts, "shape": indic_forms.shapes(recipe.tag)}


def _like_verbs(made: dict[str, set[str]], endings: tuple[str, ...]) -> set[str]:
    """Names with an ending that would be read as a form of a verb."""
    verbs = {stem + end for stem in made["stem"] for end in made["ending"]} if made["start"] and endings else set()
    return {form for form in verbs - made["word"] if _ends(form, made["name"], endings)}


_HI_LOOSE = (
    *((letter, "न") for letter in "णञङ"),
    ("ष", "श"),
    *((f"न्{letter}", letter) for letter in "तथदधटडचजकग"),
    *((f"म्{letter}", letter) for letter in "पबभ"),
    ("\u0902", ""),
    *(("ि", "ी"), ("ु", "ू"), ("इ", "ई"), ("उ", "ऊ")),
    *((sign + sign, sign) for sign in "ाीूेोैौ"),
    *((f"{vowel}ये", f"{vowel}ए") for vowel in "ाीूोआई"),
    *((f"{vowel}यी", f"{vowel}ई") for vowel in "ाूोआ"),
    *((f"{letter}्{letter}", letter) for letter in "कगचजटतदनपमलस"),
    *((f"{letter}्{breathed}", breathed) for letter, breathed in ("चछ", "टठ", "तथ", "दध", "कख")),
    ("ढ", "ड"),
    ("्", ""),
)
"""What is typed in Hindi with long or short vowels, doubled or not, joined or not, with a dot for a nasal, a letter, or
nothing."""

_TYPED = {
    "hi": (("\u093c", ""), ("\u0901", "\u0902"), *_HI_LOOSE),
    "pa-guru": (
        ("\u0a3c", ""),
        ("\u0a71", ""),
        ("\u0a02", "\u0a70"),
        ("\u0a4d\u0a39", ""),
        ("\u0a4d", ""),
        ("\u0a23", "\u0a28"),
        ("ਤੇਰਾ\u0a70", "ਤੇਰਹ"),
        ("ਅਸੀ\u0a70", "ਅਸਹ"),  # thirteen, not `your`; we, not eighty
        *((f"{vowel}\u0a70", vowel) for vowel in "ਾਿੀੁੂੇੈੋੌਆਇਈਉਊਏਐਓਔ"),
        *((sound * 2, sound) for sound in "ਾੀੁੂੇੈੋੌਟਡਤਦਰਲਵੜਹਨਮਕਧਖ"),
    ),
    "ta": (("ண", "ன"), ("ற", "ர"), ("ள", "ல"), ("ழ", "ல"), ("ே", "ெ"), ("ோ", "ொ"), ("ஏ", "எ"), ("ஓ", "ஒ"), ("ஃ", "")),
    "bn": (
        *(("\u0981", ""), ("\u09c0", "\u09bf"), ("\u09c2", "\u09c1"), ("\u09a3", "\u09a8"), ("\u09ce", "\u09a4")),
        *(("\u09b6", "\u09b8"), ("\u09b7", "\u09b8"), ("\u0999\u09cd", "\u0982"), ("\u0999", "\u0982")),
        *((sign * 2, sign) for sign in "\u09be\u09bf\u09c1\u09c7\u09cb"),
    ),
}
"""What is typed for what: dots below, moons and doubling left out, one nasal for the other; in Bengali also long
vowels, n and t for their likes, every s alike; in Punjabi no h or r below, n for its like, no nasal after a vowel
sign, and letters typed twice; in Tamil the letters that sound alike, and short e and o for the long ones."""


def _sure(recipe: Recipe, typed: Sections, listed: set[str], known: set[str]) -> Sections:
    """No word of another language's counts makes a word of a name listed by hand, however both are spelt."""
    if not recipe.letters:
        return typed
    pairs = _TYPED.get(recipe.tag, ())
    names = {_read(name, pairs) for name in listed} - {_read(word, pairs) for word in known}
    less = ("word", "maybe", "place")
    kept = {section: entries - names if section in less else entries for section, entries in typed.items()}
    return {**kept, "name": typed["name"] | names}


def _read(word: str, pairs: tuple[tuple[str, str], ...]) -> str:
    """The word as the door reads it, however it is typed."""
    for written, read_as in pairs:
        word = word.replace(written, read_as)
    return word


def _typed(tag: str, made: dict[str, set[str]], hand: Sections, counted: Mapping[str, float]) -> Sections:
    """The sections as they are typed on phones, and how the door is to read it; no word becomes a name by it."""
    pairs = _TYPED.get(tag, ())
    if not pairs:
        return made
    typed = {section: {_read(entry, pairs) for entry in entries} for section, entries in made.items()}
    if tag in _LOOSE:
        _loosen(made, typed, hand, counted)
    else:
        known = {_read(word, pairs) for word in made["word"] - made["name"]}
        if tag == "bn":
            known |= {_read(word, pairs) for word in _shown(hand)}
            spelt = {_read(name, pairs[:_LONG]) for section in ("name", "place") for name in made[section]}
            unlike = (typed["name"] | typed["place"]) - spelt
            known |= {name for name in unlike if _stemmed(name, typed["stem"], typed["ending"])}
            short = {_read(word, pairs[:_LONG]) for word in made["word"]}
            typed["word"] -= {word for word in typed["word"] - short if len(word) <= _LETTERS}
        for section in ("name", "place"):
            both = typed[section] & known
            typed[section] -= both
            typed["maybe" if section == "name" else "maybe-place"] |= (
                both if section == "name" or tag == "bn" else set()
            )
    if tag in ("hi", "pa-guru"):  # `ਮੁੰਡਾ` is a son, whoever else is called so
        own = {_read(word, pairs) for word in hand["maybe"]}
        typed["maybe"] -= {_read(word, pairs) for section in ("kin", "function") for word in made[section]} - own
    if tag == "pa-guru":
        _mishear(typed, hand, pairs)
    typed["word"] |= typed["maybe"]
    typed["respell"] = {f"{place:02} {written} {read_as}" for place, (written, read_as) in enumerate(pairs, start=1)}
    return typed


_LONG, _LETTERS = 5, 2
"""How many of the Bengali pairs are not of consonants; how long the name of a Latin letter is: `সি`, not `শী`."""

_LOOSE = ("hi",)
"""Languages in which so many spellings are read as one that names and words fall together."""

_SURE_WORD = 4.7


_AS_HEARD = (
    (r"ै", "े"),
    (r"ौ", "ो"),
    (r"^ऐ", "ए"),
    (r"^औ", "ओ"),
    (r"([क-ह])ह(?!्)", r"\1ेह"),
    (r"श", "स"),
    *((f"(?<=.){breathed}", plain) for breathed, plain in ("ठट", "थत", "झज", "खक", "छच", "धद", "भब", "घग", "फप")),
)
"""How a vowel is written that is heard so: `ओरत` for औरत, `केहता` for कहता; a Bhojpuri s; a breath that is not heard."""


def _as_heard(word: str) -> Iterable[str]:
    """Other ways to write a word of more than two letters."""
    return {re.sub(heard, way, word) for heard, way in _AS_HEARD if len(word) > 2} - {word}


def _mishear(typed: dict[str, set[str]], hand: Sections, pairs: tuple[tuple[str, str], ...]) -> None:
    """Add the words of the hand-written Punjabi list put down by ear, where the lexicon has no such word."""
    known = set().union(*(entries for section, entries in typed.items() if ":" not in section))
    verbs = {_read(word, pairs) for word in hand["stem"]}
    bases = verbs | {_read(word, pairs) for word in hand["noun"]}
    short = {_read(word, pairs) for word in hand["word"] | hand["kin"]} | bases
    stems = gurmukhi.misheard(bases, indic_forms.STARTED + 1) | gurmukhi.misheard(verbs, indic_forms.STARTED)
    stems -= known
    words = gurmukhi.misheard(short & typed["word"], indic_forms.STARTED) - known
    typed["stem"] |= stems
    typed["word"] |= {word for word in words if not _stemmed(word, typed["stem"], typed["ending"])}


def _hidden_of(sections: Mapping[str, set[str]]) -> set[str]:
    """What may be a name or a place."""
    return set().union(*(sections.get(section, set()) for section in ("name", "place", "maybe", "surname", "nation")))


def _loosen(
    made: Mapping[str, set[str]], typed: dict[str, set[str]], hand: Sections, counted: Mapping[str, float]
) -> None:
    """A name is no word that is read like it, but by hand lists; months and numbers are no small words."""
    pairs = _TYPED["hi"]
    sure = _shown(hand) | {word for word in counted.keys() - made["maybe"] if counted[word] >= _SURE_WORD}
    ends = indic_forms.usual_endings("hi")
    spoken = {_read(stem + ending, pairs) for stem in made["stem"] for ending in ends}
    own = spoken | {_read(word, pairs) for word in hand["word"] | hand["noun"]}
    firm = own | {_read(word, pairs) for word in sure}
    known = firm | {_read(word, pairs) for word in counted.keys() - made["name"]}
    joined = {fold(end) for end in indic_forms.HI_JOINED.split()}
    short = {stem for stem in made["stem"] if len(_read(stem, pairs)) < indic_forms.STARTED}
    typed["word"] |= {_read(stem + ending, pairs) for stem in short for ending in made["ending"] - joined}
    known_ways = set().union(*(words for section, words in typed.items() if ":" not in section))
    for section in ("function", "kin", "noun", "word", "stem"):
        forms = {
            form
            for word in hand[section]
            for form in (indic_forms.hindi("noun", word) if section == "noun" else (word,))
        }
        ways = {way for form in forms for way in _as_heard(_read(form, pairs))}
        ways -= _hidden_of(typed) if section == "stem" else known_ways | known
        typed["word" if section == "noun" else section] |= ways
    told = {_read(form, pairs) for form in indic_forms.told("hi", hand["stem"])}
    typed["not-name"] |= told - set().union(*(typed[section] for section in ("maybe", "name", "place")))
    close = {_read(word, pairs[:2]) for word in made["word"] - made["name"]}
    for section in ("name", "place"):
        listed = {_read(word, pairs) for word in hand[section] if _read(word, pairs[:2]) not in close}
        both = typed[section] & ((known - listed) | firm)
        typed[section] -= both
        if section == "name":
            typed["maybe"] |= both & ({_read(word, pairs) for word in hand[section]} | (both - firm))
        typed["word"] -= typed[section]
    for section in ("month", "number", "ordinal"):
        typed[section] -= {_read(word, pairs) for word in made["function"] - made[section]}


_WITHIN = {"place": "place", "nation": "place", "firm": "firm", "status": "word", "date": "word", "time": "word"}
"""What a word is that only phrases of a kind have."""


def within_phrases(file: str, sections: Sections) -> Sections:
    """The sections with every word of their phrases, for the door reads only words that it knows however spelt."""
    if file not in _LOOSE:
        return sections
    made = {section: set(entries) for section, entries in sections.items()}
    lines = [line for section, words in made.items() for line in (f"[{section}]", *sorted(words))]
    lexicon = load(("\n".join(lines).encode(),))
    for kind, section in _WITHIN.items():
        for word in sorted({word for phrase in sections.get(f"phrase:{kind}", ()) for word in phrase.split()}):
            if len(word) < indic_forms.STARTED:
                continue
            token = Token(word, 0, len(word), "")
            look_up(token, (lexicon,))
            if not token.bits & ~PHRASE and not word.isascii():
                made.setdefault(section, set()).add(word)
    return made


_WORD_LEAST = 4.0
_SURE_NAME = 4.7


def _settle(recipe: Recipe, hand: dict[str, set[str]]) -> None:
    """Take for names what is listed as both and rare as a word, and family names that are listed as names."""
    if not recipe.zipf_least or recipe.letters:
        return
    usual = counts(replace(recipe, zipf_least=2.0))
    unsure = {"maybe", "surname"}
    sections = (s for s in hand if ":" not in s and s not in (*_HIDDEN, *_BUILDING, *_AFFIXES, *unsure))
    words = {word for section in sections for word in hand[section]} | hand.get("noun", set())
    names = {w for section in unsure for w in hand[section] - words if usual.get(w, 0) < _WORD_LEAST}
    names |= {w for w in hand["surname"] & hand["name"] - words if usual.get(w, 0) < _SURE_NAME}
    hand["name"] |= names
    hand["maybe"] -= names
    hand["surname"] -= names


_AMBIGUOUS = frozenset(fold(word) for word in ["बारा", "तेरा", "नो", "চৌচল্লিশ", "বার", "তের"])
"""Numbers as they are spoken that are commoner as another word."""


def _gathered(recipe: Recipe) -> dict[str, set[str]]:
    """The hand-written list with the numbers, dates and years of the language."""
    hand = read(recipe.tag)
    hand["word"] |= hand.pop("english", set())  # in Latin letters English is read by its own lexicon
    kinds, documents = hand.pop("visa-kind", set()), hand.pop("visa-word", set())
    hand.setdefault("phrase:status", set()).update(
        f"{kind.replace('_', ' ')} {word}" for kind in kinds for word in documents
    )
    numbers = {form for forms in indic_numbers.cardinals(recipe.tag) for form in forms if " " not in form}
    if numbers:
        hand["number"] |= {number for number in numbers if len(number) > 2} - _AMBIGUOUS
        hand["number"] |= set(indic_numbers.with_cases(recipe.tag))
        hand["ordinal"] |= set(indic_numbers.ordinals(recipe.tag))
        hand.setdefault("phrase:date", set()).update(indic_numbers.dates(recipe.tag))
    return hand


def _stemmed(word: str, stems: set[str], endings: set[str]) -> bool:
    """Whether the door reads the word by stem and ending."""
    cuts = range(max(len(word) - 20, 3), len(word))
    return any(word[:cut] in stems and word[cut:] in endings for cut in cuts)


_SAME = str.maketrans({"\u093c": "", "\u0a3c": "", "\u0901": "\u0902", "\u0a01": "\u0a02", "\u0981": ""})


def variants(words: set[str]) -> set[str]:
    """The words, and as they are typed without dots below and with a dot for the moon."""
    return words | {word.translate(_SAME) for word in words}


_FOREIGN = re.compile("\u0a4d(?![\u0a30\u0a39\u0a35])|[\u0a2f\u0a01\u0a37\u0a43\u0a49\u0a45]")
"""What Punjabi spelling has not, of what the letters of Hindi become."""


_FORM_LEAST = 2.8
_LISTED_LEAST = 4.1
_VERBAL = re.compile(
    rf"...*(?:{'|'.join(fold(end) for end in _BN_ENDINGS.split())})",
)
"""Bengali words that end as verbs, adverbs and abstract nouns do and names do not."""

_LEMMA_LEAST = 3.4
"""A dictionary word at least so common is shown in all its forms, and itself from there on."""


@cache
def _lemmatised(recipe: Recipe) -> frozenset[str]:
    """Rarer words that are no names: Hindi forms that simplemma's table knows; Bengali verbs by their endings, and
    words that the spelling dictionary lists, which has names as well: those are listed by hand."""
    if recipe.tag == "bn":
        listed = paradigms.entries("bn_BD/bn_BD")
        rarer = counts(replace(recipe, zipf_least=_FORM_LEAST)).items()
        return frozenset(w for w, zipf in rarer if _VERBAL.fullmatch(w) or (zipf >= _LISTED_LEAST and w in listed))
    if recipe.tag != "hi":
        return frozenset()
    usual = counts(replace(recipe, zipf_least=_LEMMA_LEAST))
    table = DefaultDictionaryFactory().get_dictionary("hi")
    pairs = {(fold(form), fold(lemma)) for form, lemma in table.items()}
    inflected = {lemma for form, lemma in pairs if form != lemma}  # names have no other forms
    return frozenset(form for form, lemma in pairs if lemma in usual and (form != lemma or form in inflected))


@cache
def counts(recipe: Recipe) -> dict[str, float]:
    """Zipf frequency of every word at least so common, spellings read alike added together."""
    if not recipe.zipf_least:
        return {}
    shares: dict[str, float] = {}
    language = "hi" if recipe.letters else recipe.language
    for word, share in wordfreq.get_frequency_dict(language, wordlist="best").items():
        folded = fold("".join(chr(ord(letter) + recipe.letters) for letter in word))
        if recipe.written(folded) and not (recipe.letters and _FOREIGN.search(folded)):
            shares[folded] = shares.get(folded, 0.0) + share
    return {word: zipf for word, share in shares.items() if (zipf := math.log10(share) + 9) >= recipe.zipf_least}


def _people(recipe: Recipe) -> set[str]:
    """Names of the packages in this script."""
    modules = pkgutil.iter_modules(providers.__path__)
    people = names.of(importlib.import_module(f"{providers.__name__}.{module.name}").Provider for module in modules)
    everyone = people.first | people.last
    alike = {"".join(chr(ord(letter) + recipe.letters) for letter in name) for name in everyone if len(name) > 3}
    found = everyone | {fold(name) for name in alike} if recipe.letters else everyone
    return {name for name in found if recipe.written(name)}


def _transliterated(recipe: Recipe) -> set[str]:
    """Hand-written names of the languages whose scripts hold the same letters in the same order."""
    if recipe.tag not in _ALIGNED:
        return set()
    found: set[str] = set()
    for tag, base in _ALIGNED.items():
        if tag != recipe.tag:
            step = _ALIGNED[recipe.tag] - base
            found |= {fold("".join(chr(ord(letter) + step) for letter in name)) for name in read(tag)["name"]}
    return {name for name in found if len(name) > 3}


def _ends(word: str, hidden: set[str], endings: tuple[str, ...]) -> bool:
    """Whether the word is something hidden with an ending."""
    stems = (word.removesuffix(ending) for ending in endings)
    return any(stem != word and len(stem) >= 3 and stem in hidden for stem in stems)


def _places(recipe: Recipe) -> tuple[set[str], set[str]]:
    """Places in this script: of one word, of several."""
    found: set[str] = set()
    for city in gazetteer.cities():
        for name in city["alternatenames"]:  # type: ignore[attr-defined]
            folded = " ".join(fold(name).replace("-", " ").split())
            if folded and recipe.written(folded.replace(" ", "")):
                found.add(folded)
    single = {name for name in found if " " not in name and len(name) >= 3}
    return single - read(recipe.tag).get("not-name", set()), {n for n in found if 2 <= len(n.split()) <= 3}


def _countries(recipe: Recipe) -> tuple[set[str], set[str]]:
    """Countries as CLDR names them: of one word, of several."""
    territories = Locale.parse(recipe.language).territories
    found = {
        " ".join(fold(name).replace("-", " ").split())
        for code, name in territories.items()
        if code.isalpha() and code not in _KEPT_TERRITORIES
    }
    return {n for n in found if recipe.written(n)}, {
        n for n in found if " " in n and recipe.written(n.replace(" ", "")) and "(" not in n
    }
