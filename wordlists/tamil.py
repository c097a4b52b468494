"""Tamil verbs by their classes, written and spoken, of India and of Sri Lanka: stems and the endings they take."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from wordlists.files import fold

CLASSES: Final = ("v-kk", "v-nt", "v-yn", "v-in", "v-tt", "v-odd")
"""Sections of the hand-written list: strong, strong with nasal, weak with nasal, weak in -i, doubled, and odd ones."""

_PERSONS: Final = """- ான் ாள் ார் ார்கள் ாங்க ாங்கள் ா ாரு ேன் ோம் ீங்க ீர்கள்
ாய் து ன னர் ன் ம் னான் வன் வள் வர் வர்கள் வங்க வை வரை தை தும் தால்
தாலை தற்கு துக்கு துன்னு தில் ு ும் ாலும் ால் ப்ப போது ப்போ படி ேன்னு ான்னு
ாங்கன்னு ார்னு ாரா ானா ியள் தாக ாம் ினம் ானாம் ாளாம் தில்லை தோட ேக்க ேக்கை
ேல்ல ேல்லை வே ாதே ாதீங்க ாமல் ாம ாத ாது ாட்டி ாவிட்டால் ல லை வில்லை வேயில்லை
ணும் னும் லாம் லாமா லாம்னு ட்டும் வேண்டும் வேண்டாம் வேணும் வேணாம் மாட்டார்
மாட்டான் மாட்டாள் மாட்டேன்
மாட்டாங்க மாட்டினம் மாட்டன் கூடாது முடியாது முடியல முடியவில்லை ச் ப் க் த்
ச்சொல்லி ச்சொன்னார் ச்சொன்னான் ப்போறான் ப்போறார் ப்போறாங்க ப்பட்டேன் ப்பட்டது
ப்பட்டார் ப்படுது ப்படுகிறது ப்படுகிறேன் ப்படும்
ப்பட்ட ப்பட்டு ப்பட்டுள்ளது ப்பட்டிருக்கு வும் தான் த்தான் யும் யாது யாம யா
யே"""
_COMMON: Final = """- ான் ாள் ார் ார்கள் ாங்க ா ேன் ோம் து ன் ம் வர் தால் ு ும்
ால் ாம"""
_AUXILIARY: Final = """விட்ட விடுவ விடுகிற விடுற விட க்கொண்ட க்கொள்ள க்கொள்வ
க்கொள்கிற கொண்ட கொண்டிருக்கிற கொண்டிருக்க கொண்டிருந்த க்கொண்டிருக்கிற
க்கொண்டிருந்த
ப்போட்ட ப்போடுவ க்கிட்ட க்கிட்டிருக்க க்கிட்டிருந்த ட்ட ட்டிருக்க ட்டிருந்த டுவ
டுற வைத்த வைச்ச வந்த ப்போன"""
_JOINED: Final = """ிருக்க ிருக்கிற ிருந்த ிட்ட ிடுவ ிடுற ிட ிருப்ப ிருக்கற
ிருக்கின்ற"""
_ADVERBS: Final = """- ம் ப் க் த் ச் தான் கொண்டு க்கொண்டு க்கொண்டே கொண்டே
க்கிட்டு க்கிட்டே விட்டு ப்போட்டு ட்டு ட்டே ட்டும் வந்து ப்போய் டுச்சு டுது டும்
டலாம் டணும் விட்டது விடும் விடலாம்"""


def stems(hand: dict[str, set[str]]) -> tuple[set[str], set[str], set[str]]:
    """Stems and endings of the listed verbs, and the forms that are too short for a stem."""
    found: set[str] = set()
    words: set[str] = set()
    endings: set[str] = set()
    for kind in CLASSES:
        for verb in hand.get(kind, ()):
            for start, tails in _parts(kind, verb):
                ends = _ends(tails)
                if len(fold(start)) >= 3:
                    found.add(fold(start))
                    endings |= ends
                else:
                    words |= {fold(start + end) for end in ends if len(end) < 7}
                words |= {fold(start + end) for end in ends if not end}
    return found, {fold(end) for end in endings if end}, words


_Tails = tuple[tuple[str, str], ...]
"""What a stem takes: a sign or letters, and the set of endings behind it."""


def _parts(kind: str, verb: str) -> Iterator[tuple[str, _Tails]]:
    """Each stem of a verb with what it takes."""
    strong = tuple((letters, "persons") for letters in ("க", "கிற", "குற", "கற", "கின்ற"))
    if kind in ("v-kk", "v-nt"):
        yield verb + "க்", strong
        yield verb + "ப்", (("ப", "common"),)
    if kind == "v-kk":
        yield verb + "த்", (("த", "persons"), ("து", "adverb"), ("த", "joined"))
        if verb[-1] in "ிீைெே":
            yield verb + "ச்", (("ச", "persons"), ("சு", "adverb"), ("ச", "joined"))
    elif kind in ("v-nt", "v-yn"):
        yield verb + "ந்", (("த", "persons"), ("து", "adverb"), ("த", "joined"))
        yield verb + "ஞ்", (("ச", "persons"), ("சு", "adverb"), ("ச", "joined"))
    if kind == "v-yn":
        yield verb, (("கிற", "persons"), ("யிற", "persons"), ("யுற", "persons"), ("வ", "common"), ("கின்ற", "common"))
        yield verb, (("ய", "persons"),) if verb[-1] in "ிீைெே" else ()
    elif kind == "v-in":
        base = verb[:-1]
        yield (
            base,
            (
                ("", "persons"),
                ("ி", "adverb"),
                ("", "joined"),
                ("ின", "persons"),
                ("ிய", "persons"),
                ("ுன", "common"),
                ("ுகிற", "persons"),
                ("ுற", "persons"),
                ("ற", "persons"),
                ("ுகின்ற", "common"),
                ("ுவ", "common"),
            ),
        )
    elif kind == "v-tt":
        base, last = verb[:-1], verb[-2]
        yield (
            base,
            (
                ("", "persons"),
                ("்" + last, "persons"),
                ("்" + last + "ு", "adverb"),
                ("்" + last, "joined"),
                ("ுகிற", "persons"),
                ("ுற", "persons"),
                ("ற", "persons"),
                ("ுகின்ற", "common"),
                ("ுவ", "common"),
            ),
        )
    elif kind == "v-odd":
        infinitives, pasts, presents, futures, gerunds = (part.split(",") for part in verb.split("/"))
        for stem in (*infinitives, *pasts, *presents):
            yield stem, (("", "persons"),)
        for stem in futures:
            yield stem, (("", "common"),)
        for gerund in gerunds:
            yield gerund, (("", "adverb"),)
            if gerund.endswith(("ு", "ி")):
                yield gerund[:-1], (("", "joined"),)


@cache
def _ends(tails: _Tails) -> frozenset[str]:
    made: set[str] = set()
    for letters, kind in tails:
        made.update(letters + end for end in _sets()[kind])
    return frozenset(made)


@cache
def _sets() -> dict[str, frozenset[str]]:
    common = [*_COMMON.replace("-", "").split(), ""]
    return {
        "persons": frozenset(["", *_plain(_PERSONS)]),
        "common": frozenset(common),
        "adverb": frozenset(["", *_plain(_ADVERBS), *(a + end for a in _AUXILIARY.split() for end in common)]),
        "joined": frozenset(a + end for a in _JOINED.split() for end in common),
    }


def _plain(text: str) -> Iterable[str]:
    return (word for word in text.split() if word != "-")
