"""Tamil verbs by their classes, written and spoken, of India and of Sri Lanka: stems and the endings they take.

A form is a stem and an ending: `அடிச்ச` and `ாங்கன்னு`. Stems end in the vowel that endings replace, so that all verbs
share the endings. `shapes` are endings of verbs that no name has: with them also verbs that nobody listed are read.
"""

from collections.abc import Iterator
from functools import cache
from typing import Final

from wordlists import tamil_nouns
from wordlists.files import fold

CLASSES: Final = ("v-kk", "v-nt", "v-yn", "v-in", "v-tt", "v-odd")
"""Sections of the hand-written list: strong, strong with nasal, weak with nasal, weak in -i, doubled, and odd ones."""

_PERSONS: Final = """ான் ாள் ா ார் ாரு ாங்க ாங்கள் ார்கள் ாய் ீங்க ீங்கள் ீர்கள் ேன் ோம் ன் ம் ானுங்க ானுக
ாளுங்க ாளுக ியள் ினம் து"""
_PEOPLE: Final = "வன் வள் வர் வங்க வங்கள் வர்கள் வை வ வனுங்க"
_SPOKEN_ON: Final = "னு ன்னு ன்னும் ே ா ோ ாம் தான் ெண்டு ென்று ும் ானு"
"""What is said behind a whole form: that somebody said so, a question, only, also."""

_CASES: Final = "ை ைப் ையும் ைத்தான் ுக்கு ுக்கும் ோட ோடு ால ாலே ிடம் ிட்ட ின் ின்ர ும் ே ா தான்"
_THINGS: Final = """து த துன்னு தை தைப் தைக் தைத் தைச் தையும் தையே தால் தால தாலும் தாலே தாலை தற்கு தற்கும் தற்காக
துக்கு துக்குப் துக்கும் துக்காக துக்குள்ள தில் தில தும் தே தா தான் தாம் தாக தாகச் தாகவும் தோட தோடு தில்லை தில்ல
தில்லன்னு துதான் தெல்லாம் துண்டு தெண்டு துல துலே துலேருந்து திலிருந்து துபோல துகள் ுது ுதுன்னு ுதும் ுதே ுதா ுதாம் ுதில்ல
ுச்சு ுச்சுன்னு ுதுகள்"""
_WHEN: Final = """ப்ப ப்பவே ப்போ ப்போது போது போதும் போதே போதெல்லாம் ப்பெல்லாம் பிறகு படி படியே மாதிரி வரை
வரைக்கும் நேரம் வுடன் வுடனே பின் க்கும் ிடத்தில் தனால் தனால தனாலும் துமே வாறு வரைக்கு"""
_IF: Final = "ால் ாலும் ாலே ாலோ ாத்தான் ால்தான் ாக்கூட ால்கூட ாலொழிய ான்னா"

_INFINITIVE: Final = """லேன்னா லேன்னு லைன்னாலும் லன்னாலும் ப் க் த் ச் வே வும் வா லாம் லாமா லாம்னு லாமே லாமான்னு
லாம்ன்னு ட்டும் ட்டுமா ட்டும்னு ணும் ணும்னு ணுமா ணுமே ணும்ன்னு னும் னும்னு ணுங்க வேணும் வேணுமெண்டு வேண்டும்
வேண்டும்னு வேண்டுமென்று வேண்டிய வேண்டியிருக்கு வேண்டியது வேண்டாம் வேண்டாம்னு வேணாம் வேணாம்னு ல லை லே லைன்னு
லன்னு லன்னா லைன்னா லியே லையா லயா லைதான் ல்ல வில்லை வில்லையே வில்லையா வில்லைன்னு வில்லையென்று வேயில்லை வேயில்ல
வேல்ல வேல்லை ாம ாமல் ாமலே ாமலேயே ாமலும் ாமதான் ாமல்தான் ாமலிருக்க ாத ாதது ாததால் ாதபடி ாதவன் ாதவர் ாதவங்க ாதவள்
ாதே ாதேன்னு ாதீங்க ாதீங்கன்னு ாதீர்கள் ாதைங்கோ ாதையுங்கோ ாது ாதுன்னு ாதா ாதாம் ாட்டி ாட்டா ாட்டால் ாட்டியும்
ாவிட்டால் ாவிட்டாலும் ாவிடில் ேலாது ேலாமல் ேல்ல ேல்லை ேலை ேல ேல்லையெண்டு ேக்க ேக்கை ேக்குள்ள ேக்கே கூடாது
க்கூடாது க்கூடாதுன்னு கூடாதுன்னு முடியாது முடியாதுன்னு முடியல முடியலை முடியலன்னு முடியவில்லை முடியேல்ல முடியாம
முடியாமல் முடியும் க்கூடிய ச்சொல்லி ச்சொன்ன ச்சொன்னாங்க ச்சொன்னார் ச்சொன்னான் ச்சொல்ற ப்போற ப்போறான் ப்போறேன்
ப்போறாங்க ப்போறார் ப்போகிறேன் ப்போகிறார் ப்பார்த்தான் ப்பாத்தான் ப்பாத்தாங்க ப்பார்க்கிறார் ப்பட்ட ப்பட்டது
ப்பட்டேன் ப்பட்டார் ப்பட்டாள் ப்பட்டான் ப்பட்டோம் ப்பட்டு ப்பட்டிருக்கிறேன் ப்பட்டிருக்கிறது ப்பட்டிருந்தேன்
ப்பட்டுள்ளது ப்பட்டவர்கள் ப்படுது ப்படுகிறது ப்படுகிறேன் ப்படுகிறார்கள் ப்படும் ப்படலாம் ப்படவில்லை ப்படாத
த்தொடங்கினான் த்தொடங்கினார் ஆரம்பிச்சான் ஆரம்பிச்சாங்க ினம் ினமாம் ினமெண்டு ுங்க ுங்கள் ுங்கன்னு ுங்கோ ுங்கோவன்
ுங்களேன் ட்டான் ட்டாங்க ட்டேன் தகுந்த வைக்கிற வைக்கிறான் வைச்சான் வைத்தான் வெச்சான் வைத்தார்கள் விடல விடலை
விடவில்லை விடாம விடாமல் விடேல்ல விடமாட்டான் விடமாட்டாங்க விடமாட்டார் விடுறதில்லை விட்டான் மாட்டேங்குறான்
மாட்டேங்குறாங்க மாட்டேங்குறார் மாட்டேங்கிறான் மாட்டேங்கிறார் மாட்டேங்கிறாங்க மாட்டேனென்று மாட்டேனெண்டு
மாட்டேன்னா"""
_SHORT_INFINITIVE: Final = """ப் க் த் ச் வே லாம் லாம்னு ட்டும் ணும் ணும்னு வேணும் வேண்டும் வேண்டாம் வேணாம் ல லை
வில்லை ாம ாமல் ாமலே ாத ாதே ாதீங்க ாதீர்கள் ாது ாட்டி ாவிட்டால் ேலாது ேல்ல ேல்லை ேக்க கூடாது க்கூடாது முடியாது
முடியல முடியவில்லை ப்போறான் ப்பட்ட ப்படுது ுங்க ுங்கள் ுங்கோ ினம் ச்சொல்லி விடல மாட்டேன் மாட்டான் மாட்டார்
மாட்டாங்க மாட்டாள் மாட்டா வைச்சான் வைத்தான்"""
_SHORT_FUTURE: Final = """ான் ாள் ா ார் ாரு ாங்க ேன் ோம் ீங்க ாய் து தற்கு தை ினம் ாங்கன்னு ேன்னு ானு ன் ம்
ார்கள்"""
_SHORT_ADVERB: Final = """டாத டாதீங்க டலாம் டணும் டும் விடு விடும் க்க க்கலாம்"""
_GERUNDS: Final = """து தை தற்கு தற்காக தால் தாக துண்டு தில்லை"""
_WILL_NOT: Final = "மாட்ட"

_ADVERB: Final = """ப் க் த் ச் தான் வும் ட்டு ட்டே ட்டும் ட்டுத்தான் ட்டுப் ட்டாவது க்கிட்டு க்கிட்டே கிட்டு
கிட்டே கொண்டு க்கொண்டு கொண்டே க்கொண்டே ண்டு விட்டு விட்டுப் ப்போட்டு போட்டு ப்போட்டுப் வந்து ப்போய் ப்போ போய்
க்கொண்டுபோய் க்கொண்டிருக்கேக்க டு டுங்க டா டி டாத டாதீங்க டாம டலாம் டலாம்னு டணும் டணும்னு டும் டும்னு டுது
டுதுன்னு டுச்சு டுச்சுன்னு டுமோ டட்டும் டல டாது டுமா ச்சு விடு விடுங்க விடும் விடுமோ விடலாம் விடவில்லை விடாதே
விடாதீங்க விடக்கூடாது யும் யே க்க க்கலாம் க்கணும் க்கல க்காத க்காம க்காதீங்க க்கோ க்கங்க க்கிற க்கும் க்குது
கொள்ள க்கொள்ள க்கொள்ளவில்லை கொள்ளவில்லை க்கொள்ளலாம் ம் மே"""
_HELPING: Final = """விட்ட விடுகிற விடுற விடுவ ட்ட டுவ டுற க்கிட்ட க்கிற க்குவ க்கொண்ட கொண்ட க்கொள்கிற கொள்கிற
க்கொள்வ க்கொண்டிருந்த கொண்டிருந்த க்கொண்டிருக்கிற கொண்டிருக்கிற க்கொண்டிருக்க க்கிட்டிருந்த க்கிட்டிருக்க
கிட்டிருக்க கிட்டிருந்த க்கிட்டிருக்கிற ப்போட்ட வைத்த வச்ச வெச்ச வைச்ச வைத்திருந்த வச்சிருந்த வச்சிருக்க
வெச்சிருக்க வைத்திருக்கிற ப்போன ப்போற ப்பார்த்த ப்பாத்த"""
_JOINED: Final = """ிட்ட ிடுவ ிடுற ிடுகிற ிருக்க ிருக்கிற ிருக்குற ிருக்கற ிருக்கின்ற ிருந்த ிருப்ப ிருவ ிர்ற
ிருகிற ிட்டிருந்த ிட்டிருக்க ிட்டிருக்கிற ிருக்கலா"""
_JOINED_SELF: Final = """ிட்டு ிட்டுப் ிட்டே ிட ிடு ிடாத ிடாதே ிடாதீங்க ிடும் ிடும்னு ிடணும் ிடணும்னு ிடலாம்
ிடலாம்னு ிடுது ிடுச்சு ிடுச்சுன்னு ிட்டுது ிடுத்து ிருச்சு ிருச்சுன்னு ிரும் ிரலாம் ிரணும் ிருக்கு ிருக்குன்னு
ிருக்கும் ிருக்கும்னு ிருக்கலாம் ிருக்கணும் ிருக்காது ிருக்கல ிருக்கவில்லை ிருக்க ிருக்கக் ிருந்து ிருக்கேக்க
ிருக்கிறவை ிருக்கினம் ிருக்கியள் ிருந்தவை ிருந்தவ ிட்டினம் ிட்டவை ிட்டியள் ிட்டம் ிட்டன்"""


def _spoken_on(form: str) -> Iterator[str]:
    """The form with what may be said behind it, joined as it is spoken."""
    yield form
    for more in _SPOKEN_ON.split():
        vowel = "\u0bbe" <= more[0] <= "\u0bcc"
        if form.endswith("ு") and vowel:
            yield form[:-1] + more
        elif form.endswith("்"):
            if not more.startswith("ன்னு"):
                yield form[:-1] + more if vowel else form + more
        elif form.endswith("ங்க") and vowel:
            yield form + "ள" + more
        elif form.endswith("ா") and vowel:
            yield form + "வ" + more
        elif not vowel:
            yield form + more


@cache
def _finite(much: int) -> frozenset[str]:
    """Endings of a stem in the past or present: persons with more and more said behind them."""
    few = "ான் ாள் ார் ா ாங்க ேன் ோம் ன் து ார்கள் ாரு"
    persons = few if not much else _PERSONS
    found = {form for person in persons.split() for form in (_spoken_on(person) if much else (person,))}
    if much:
        found |= set(_PEOPLE.split())
        found |= {*_THINGS.split(), *_WHEN.split(), *_IF.split(), "ன", "னர்", ""}
    else:
        found |= {person + "னு" for person in few.split() if person[-1] == "்"} | {"ாங்கன்னு", "துன்னு", "ாங்களா", "தா"}
        found |= {"", "வன்", "வர்", "வங்க", "வர்கள்", "ப்ப", "போது", "தை", "தால்", "துக்கு", "ால்", "ாலும்", "தும்", "தற்கு", "தில்லை"}
    return frozenset(found)


@cache
def _sets() -> dict[str, frozenset[str]]:
    past = _finite(1)
    nouns = {person[:-1] + case for person in ("வன்", "வள்", "வர்", "வர்கள்") for case in _CASES.split()}
    nouns |= {"வங்க" + case for case in ("ளை", "ளும்", "ளுக்கு", "ளோட", "ளால", "கிட்ட", "தான்", "ன்னு", "ளா")}
    will = {_WILL_NOT + form for form in _finite(0)}
    return {
        "past": past | nouns,
        "present": past,
        "short past": _finite(0) | {"ன", "னர்", "ியள்", "வை", "ோமே", "ாங்களா", "ானா", "ாரா", "ும்", "ாத்தான்", "துன்னு", "தே"},
        "short present": _finite(0),
        "short some": _finite(0),
        "short future": frozenset(_SHORT_FUTURE.split()),
        "short none": frozenset(("", "ன்னு", "ா")),
        "short infinitive": frozenset({"", *_INFINITIVE.split()[:60:2], *_SHORT_INFINITIVE.split()}),
        "short adverb": frozenset({"", *_ADVERB.split()[:26], *_SHORT_ADVERB.split()}),
        "short joined": frozenset(_JOINED_SELF.split()),
        "some": _finite(0) | {form for person in ("ான்", "ாங்க", "ேன்", "ார்") for form in _spoken_on(person)},
        "infinitive": frozenset({"", *_INFINITIVE.split(), *will}),
        "adverb": frozenset({"", *_ADVERB.split(), *(a + end for a in _HELPING.split() for end in _finite(0))}),
        "joined": frozenset({*_JOINED_SELF.split(), *(a + end for a in _JOINED.split() for end in _finite(0))}),
        "future": frozenset({form for p in _PERSONS.split() for form in _spoken_on(p)} | {*_GERUNDS.split()}),
        "none": frozenset(("", "ன்னு", "னு", "தான்", "ா", "ே", "ாம்", "ெண்டு", "ோ")),
    }  # fmt: skip


_Tails = tuple[tuple[str, str], ...]
"""What a stem takes: a sign or letters, and the set of endings behind it."""

_PRESENT_STRONG: Final[_Tails] = (
    ("கிற", "past"), ("குற", "past"), ("க", "infinitive"), ("கும்", "none"), ("கும்போது", "none"), ("குது", "none"),
    ("குதுகள்", "none"),
)  # fmt: skip
_PRESENT_WEAK: Final[_Tails] = (
    ("ுகிற", "past"), ("ுற", "past"), ("ற", "present"), ("ுவ", "future"), ("ும்", "none"), ("ுது", "none"),
    ("", "infinitive"), ("ும்போது", "none"), ("ுதுகள்", "none"), ("ு", "none"),
)  # fmt: skip
_PRESENT_GLIDE: Final[_Tails] = (
    ("கிற", "past"), ("யற", "some"), ("வ", "future"), ("யும்", "none"), ("யுது", "none"),
    ("ய", "infinitive"), ("யும்போது", "none"), ("து", "none"), ("", "none"),
)  # fmt: skip
_PAST: Final[_Tails] = (("", "past"), ("ு", "adverb"), ("", "joined"))


def stems(hand: dict[str, set[str]]) -> tuple[set[str], set[str], set[str]]:
    """Stems and endings of the listed verbs, and the forms that are too short for a stem."""
    found: set[str] = set()
    words: set[str] = set()
    endings: set[str] = set()
    for kind in CLASSES:
        for listed in hand.get(kind, ()):
            for verb in _said(listed) if kind != "v-odd" else (listed,):
                for start, tails in _parts(kind, verb):
                    ends = _ends(tails)
                    if len(fold(start)) >= 3:
                        found.add(fold(start))
                        endings |= ends
                    else:
                        words |= {fold(start + end) for end in _ends(tails, "short ")} - {fold(start)}
                    words |= {fold(start + end) for end in ends if not end}
    return found, {fold(end) for end in endings if end}, words


_LOWERED: Final = {"ி": "ெ", "ு": "ொ", "இ": "எ", "உ": "ஒ"}
_VOWELS: Final = "\u0bbe\u0bbf\u0bc0\u0bc1\u0bc2\u0bc6\u0bc7\u0bc8\u0bca\u0bcb\u0bcc\u0bcd"


def _said(word: str) -> Iterator[str]:
    """The word, and as it is spoken: i and u lowered before a and ai, `உடை` as `ஒடை`, `மிரட்டு` as `மெரட்டு`."""
    yield word
    at = 0 if word[:1] in "இஉ" else 1
    if word[at : at + 1] in _LOWERED and len(word) > at + 2:
        after = word[at + 2]
        if after == "ை" or after not in _VOWELS:
            yield word[:at] + _LOWERED[word[at]] + word[at + 1 :]


def spoken_nouns(word: str) -> Iterator[str]:
    """The same of a noun, and without the second sound of a last ai: `சண்டை` as `சண்ட`."""
    for form in _said(word):
        yield form
        if form.endswith("ை") and len(form) > 3:
            yield form[:-1]


def _parts(kind: str, verb: str) -> Iterator[tuple[str, _Tails]]:  # noqa: PLR0912
    """Each stem of a verb with what it takes."""
    short = verb[:-1] if verb.endswith("ை") and len(verb) > 2 else ""  # `உடைஞ்சு`, `உடஞ்சு`
    if kind in ("v-kk", "v-nt"):
        yield verb + "க்", _PRESENT_STRONG
        yield verb + "ப்", (("ப", "future"),)
        if short:
            yield short + "க்", _PRESENT_STRONG
    if kind == "v-kk":
        yield verb + "த்த", _PAST
        if verb[-1] in "ிீைெே":
            yield verb + "ச்ச", _PAST
            if short:
                yield short + "ச்ச", _PAST
    elif kind in ("v-nt", "v-yn"):
        yield verb + "ந்த", _PAST
        yield verb + "ஞ்ச", _PAST
        if short:
            yield short + "ஞ்ச", _PAST
    if kind == "v-yn":
        yield verb, _PRESENT_GLIDE if verb[-1] in "ிீைெே" else _PRESENT_WEAK
        if verb[-1] not in "ிீைெே":
            yield verb, _PRESENT_GLIDE[:1] + _PRESENT_GLIDE[5:6]
    elif kind == "v-in":
        base = verb[:-1]
        yield base, (*_PRESENT_WEAK, ("ி", "adverb"), ("", "joined"), ("ி", "ய-joined"))
        yield base, (("ின", "past"), ("ிய", "some"), ("ுன", "past"), ("ீட்ட", "some"), ("ீடுவ", "some"))
    elif kind == "v-tt":
        base, last = verb[:-1], verb[-2]
        yield base, _PRESENT_WEAK
        yield base + "்" + last, _PAST
        if last == "ற":
            yield base[:-1] + "த்த", _PAST
    elif kind == "v-odd":
        infinitives, pasts, presents, futures, gerunds = (part.split(",") for part in verb.split("/"))
        for stem in infinitives:
            yield stem, (("", "infinitive"),)
        for stem in (*pasts, *presents):
            yield stem, (("", "past"),)
        for stem in futures:
            yield stem, (("", "future"),)
        for gerund in gerunds:
            yield gerund, (("", "adverb"),)
            if gerund.endswith(("ு", "ி")):
                yield gerund[:-1], (("", "joined"), (gerund[-1], "adverb"))


@cache
def _ends(tails: _Tails, which: str = "") -> frozenset[str]:
    """The endings of a stem; the commonest of them for `short `, where each form is a word of the lexicon."""
    made: set[str] = set()
    for letters, kind in tails:
        glide, _, of = kind.rpartition("-")
        made.update(letters + glide + end for end in _sets()[which + (of or kind)])
    return frozenset(made)


_SHAPE_TENSES: Final = """கிற குற ுற க்கற யுற யிற கின்ற ிட்ட ுட்ட ிருந்த ிருக்க ிருக்கிற ிருக்குற விட்ட க்கொண்ட
க்கிட்ட கிட்டிருந்த கிட்டிருக்க கொண்டிருந்த கொண்டிருக்கிற ிடுவ ுடுவ ிருவ ுருவ ிடுற ுடுற விடுவ க்கொள்வ க்குவ ிப்ப
மாட்ட ப்பட்ட ப்படுற ப்படுகிற ப்படுத்தின ப்படுத்துற ப்படுத்துகிற ப்படுத்திய ப்போட்ட ச்சிட்ட ச்சுட்ட ந்துட்ட
ந்திட்ட ஞ்சிட்ட ஞ்சுட்ட டிச்ச டித்த ைச்ச ைத்த ஞ்ச வைத்த வச்ச வெச்ச ின பண்ண பண்ணின பண்ற பண்ணுற ப்பண்ண"""
_SHAPE_PERSONS: Final = """ான் ாள் ார் ாரு ாங்க ார்கள் ேன் ோம் ீங்க ீர்கள் ானுங்க ாளுங்க து வன் வள் வர் வங்க
வர்கள் தை தால் தாலும் தற்கு துக்கு ப்ப போது ாலும் தும் தில்லை தாக வனை வனுக்கு வளை வளுக்கு வரை வருக்கு வங்களை
வங்களுக்கு வர்களை வர்களுக்கு வர்களும்"""
_SHAPE_WHOLE: Final = """ாங்க ாங்கன்னு ாங்கனு ாங்களா ாங்களே ாங்களாம் ாங்கள் ார்கள் ார்கள்னு ார்களா ார்களே
ார்களாம் ார்களெண்டு ானுங்க ானுங்கன்னு ாளுங்க ாளுங்கன்னு ீங்க ீங்கன்னு ீங்களா ீர்கள் ீர்களா ிறதைப் ுறதைப்
மாட்டுது மாட்டினம் க்கிட்டு க்கிட்டே கிட்டிருக்கு கொண்டு கொண்டே கொண்டிருக்கு கொண்டிருக்கும் ிட்டு ுட்டு ுட்டே
ிடுச்சு ுடுச்சு ிருச்சு ுருச்சு ிட்டுது ிருக்கு ிருக்கும் ிருந்தது ிருக்கிறது ிருக்கலாம் ிருக்கணும் ிருக்கக்
ிருக்காது க்கணும் க்கணும்னு க்கலாம் க்கலாம்னு க்கவில்லை யவில்லை ிக்கல ிக்கலை க்காமல் க்காம க்காதே க்காதீங்க
க்காது க்காத க்கேல்ல க்கேல்லை க்கேலாது ேல்லையெண்டு க்கேக்க ிடும் ிடலாம் ிடணும் ிடாத ிடாதீங்க ுடலாம் ுடணும் ுடும்
ுடாதீங்க க்கவும் க்கவே வேண்டும் வேணும் வேண்டாம் வேணாம் கூடாது முடியாது முடியல முடியவில்லை முடியாம முடியாமல்
ப்படும் ப்படவில்லை ப்படாமல் ப்படுது ப்பட்டு ிப்போட்டு ுப்போட்டு ைச்சு ைத்து டிச்சு டித்து க்குது க்குதுன்னு யுது
க்கும்போது ிறதுக்கு ுறதுக்கு ிறதில்ல ுறதில்ல ுகினம் க்கினம் யினம் ிச்சினம் ிட்டினம் ிச்சவை ிட்டவை ிச்சனான்
ிட்டனான் ினனான் ந்தனான் மாட்டன் மாட்டன்னு க்கிறன் ுறன் ப்போடுவன் ப்போட்டன் ிருந்தன் ிருக்கிறன் கொண்டிருந்தன்
ாய்ங்க ாய்ங்கன்னு ேங்கான் ேங்கா ேங்குறான் ேங்குறா ேங்குறார் ேங்குறாங்க ேன்கிறான் ேங்கிறான் ேங்குது ச்சாக ந்தாக ன்னாக ுனாக
ுதான்னு ிச்சது ிச்சுது ிட்டது ிக்கொண்டு ுக்கொண்டு ாமலே ாமலேயே மில்லாமல் மில்லாம மில்லாத ேன்னான்
ாங்கன்னு ுதுன்னு ுச்சுன்னு ணும்னு ாதுன்னு க்கலன்னா ிஞ்சு ைஞ்சு வில்லைன்னு த்தனம் த்தனமா த்தனமாக த்தனமான ிடும்னு
ுடும்னு ிருக்கும்னு ிக்கும்னு ாதீங்கன்னு றதுன்னு ாயிடுச்சு ாயிட்டு ாயிட்டேன் ாயிட்டார் ாயிருச்சு ாகிவிட்டது
ாகிட்டு ாகிட்டேன் ப்பார்க்கிறார் ப்பாக்குறான் ச்சொல்றான் ச்சொன்னான் ச்சொன்னார் ச்சொல்லி"""

_SHAPE_CASES: Final = """வன் வள் வர் வங்க வர்கள் ப்ப போது ாலும் தும் தை தால் தாலும் தற்கு துக்கு தில்லை தாக வனை
வனுக்கு வளை வளுக்கு வரை வருக்கு வங்களை வங்களுக்கு வர்களை வர்களுக்கு வர்களும்"""
"""Those behind which little more is said."""

_MISHEARD: Final = str.maketrans("றளண", "ரலன")
"""Letters that sound alike: shapes are held against words as they are typed."""


def _told() -> set[str]:
    """The shapes that are misheard oftenest: who has done it, nothing behind."""
    done = (tense + person for tense in _SHAPE_TENSES.split() for person in _WHO.split())
    return {fold(form) for form in (*_SHAPE_WHOLE.split(), *done)}


_WHO: Final = "ான் ாள் ார் ாரு ாங்க ார்கள் ேன் ோம் து"


_PLAIN: Final = ("noun", "kin", "kins", "word")


def _shapes() -> set[str]:
    """Endings of verbs that no name has."""
    said = ("", "னு", "ன்னு", "ா")
    found = set(_SHAPE_WHOLE.split())
    for tense in _SHAPE_TENSES.split():
        for person in _SHAPE_PERSONS.split():
            form = tense + person
            on = _spoken_on(form) if person not in _SHAPE_CASES.split() else ()
            found |= {form, *(f for f in on if f.removeprefix(form[:-1]).lstrip("்ுகள") in said)}
    return {fold(form) for form in found if len(form) >= 4}


def shaped(made: dict[str, set[str]], hand: dict[str, set[str]]) -> dict[str, set[str]]:
    """The sections with the shapes of verbs, and without the words and endings that are read by them."""
    pairs = [line.split(" ") for line in sorted(made["respell"])]

    def respelt(shape: str) -> str:
        for _, written, *read in pairs:
            shape = shape.replace(written, read[0] if read else "")
        return shape

    found = _shapes()
    least = {shape for shape in found if not any(shape[cut:] in found for cut in range(1, len(shape)))}
    misheard = {shape.translate(_MISHEARD) for shape in least & _told()}
    least |= {shape for shape in misheard if not any(shape[cut:] in least | misheard for cut in range(1, len(shape)))}
    known = set(map(respelt, least))
    longest = max(map(len, known))

    def read(word: str, before: int) -> bool:
        return any(word[cut:] in known for cut in range(max(before, len(word) - longest), len(word)))

    sure = set(map(respelt, hand["name"]))
    plain = {respelt(base) for section in _PLAIN for word in hand.get(section, ()) for base in tamil_nouns.bases(word)}
    wrong = made["name"] & plain - sure
    made = {**made, "name": made["name"] - wrong, "stem": made["stem"] | wrong}
    others = set().union(*(words for section, words in made.items() if ":" not in section and section != "word"))
    words = {word for word in made["word"] if word in others or not read(word, _SHAPED_LEAST)}
    endings = {end for end in made["ending"] if not read(end, 0)}
    inflected = _inflected({**made, "word": words}, {respelt(stem) for stem in stems(hand)[0]})
    return {**inflected, "ending": endings, "shape": {"-" + shape for shape in least}}


_TELLING: Final = """street street-weak home-unit school school-strong workplace trading number month clock
status firm"""
"""Sections whose words tell what they tell in every case as well: `ரோட்டுல`, `கடையிலிருந்து`."""

_BEHIND: Final = """ல ில் ில ிலை ிலே ுல ுலே ுலயும் ிலும் ிலயும் ுக்கு ுக்குப் ுக்குக் ுக்குத் ுக்கும் ுக்குள்
ுக்குள்ள ுக்காக க்கு க்குப் க்குக் க்குத் க்கும் க்குள்ள க்காக ை ையும் ைப் ைக் ைத் ோட ோடு ின் ின்ர ால் ாலே ாலும்
ிலிருந்து ுலேருந்து ுலருந்து ிலேருந்து லேருந்து லருந்து ிலயிருந்து ிடம் ிட்ட ுகிட்ட கிட்ட ும் ே ா தான் ுதான்
ுன்னு ன்னு னு ்னு ்ல ்லே ்லயும் ்லேருந்து ்லருந்து ்க்கு ்க்குள்ள ்கிட்ட ்தான் யில் யில யிலை யிலிருந்து
யிலேருந்து யிலும் யிலே யை யும் யோட யோடு யால் யின் யா யே வில் வில வுல விலை வை வும் வுக்கு வுக்குள்ள வோட வின்
விலிருந்து வா வே ங்க ுகள் ுகளில் கள் களில் களுக்கு ாக ான ா ுப் ுக் ுத் ுச் ப் க் த் ச்"""


def _inflected(made: dict[str, set[str]], verbs: set[str]) -> dict[str, set[str]]:
    """The sections with what stands before the endings of words that tell something, and these endings."""
    found = {}
    for section in _TELLING.split():
        words = {word for word in made.get(section, ()) if len(word) > 1}
        found[section] = words | {base for word in words for base in _telling_bases(word) - verbs}
    bases = set().union(*found.values())
    behind = {fold(end) for end in _BEHIND.split()}
    pairs = [line.split(" ") for line in sorted(made["respell"])]
    for _, written, *read in pairs:
        behind = {end.replace(written, read[0] if read else "") for end in behind}
    cased = {
        word
        for word in found["number"]
        if any(word[:at] in bases and word[at:] in behind for at in range(3, len(word)))
    }
    found["number"] -= cased - made["ordinal"] - made["clock"] - made["hour-part"]
    return {**made, **found, "nation": made["nation"] - made["kin"], "suffix": behind}


def telling(hand: dict[str, set[str]]) -> set[str]:
    """The same stems of a hand-written list: no stems of plain words."""
    return {
        base
        for section in _TELLING.split()
        for word in hand.get(section, ())
        if len(word) > 1
        for base in _telling_bases(word)
    }


def _telling_bases(word: str) -> set[str]:
    """What stands before the endings of such a word, which doubles its last letter only where it is a short one."""
    return {base for base in tamil_nouns.bases(word) if len(base) >= _TELLING_LEAST and base != word + word[-2]}


_TELLING_LEAST: Final = 3
"""Letters of the shortest word that an ending is taken from, as the door reads it."""


_SHAPED_LEAST: Final = 2
"""Letters of a word before its shape, as the door reads it."""
