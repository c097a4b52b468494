"""The Turkish lexicon: roots of common words and of those listed by hand, and the endings that stand behind them.

A root has thousands of forms. What stands behind it is written once, as endings; short roots, and those that change
before an ending, are written as several stems. Patterns are spelled with capitals for the letters that go by the sound
before them: `A` is a or e, `I` one of ı i u ü, `D` d or t, `C` c or ç, `G` g, k or nothing.
"""

import math
import re
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from itertools import product

from privacy.lexicon import SECTIONS
from wordlists import european, lemmas, names
from wordlists.english import names_told, places_told
from wordlists.files import Sections, bare, read
from wordlists.gazetteer import Places

_RECIPE = next(recipe for recipe in european.RECIPES if recipe.tag == "tr")
_LEMMA_LEAST = 4.12
"""Zipf of all forms of a word together from which it gives stems."""

_SHORT_LEAST = 4.5
"""The same of a short word, which takes many."""

_LEAST = 4
"""Letters of the shortest stem."""

_WRITTEN_OUT = 5.0
"""A word so common stays written out, though a stem and an ending make it up: in capitals it is still a word."""

_ABLE_MOST, _NOT_MOST = 5, 8
"""Letters of a pattern that stands behind can, and behind not: longer ones are hardly typed."""

_HARD = "fstkçşhp"
_BACK, _ROUND = "aıou", "oöuü"
_VOWELS = "aeıioöuüâîû"
_SOFT = {"k": "ğ", "p": "b", "ç": "c", "t": "d"}
_HIDDEN = ("name", "maybe", "surname", "place", "maybe-place", "nation", "status", "firm")

_BE = ("m", "n", "", "k", "nIz", "lAr")
_AM = ("Im", "sIn", "", "Iz", "sInIz", "lAr")
_YAM = ("yIm", "sIn", "", "yIz", "sInIz", "lAr")


def _was(stem: str, glide: str = "") -> Iterator[str]:
    """What was, is said to have been, would be: `-dım -mışım -sam -ken -dır`."""
    for part in ("DI", "sA"):
        yield from (stem + glide + part + person for person in _BE)
    yield from (stem + glide + "mIş" + person for person in _AM)
    yield from (stem + glide + "ken", stem + "DIr", stem + "DIrlAr")


def _asked(forms: Iterable[str]) -> Iterator[str]:
    """The same with the question typed in one: `geliyonmu`."""
    for form in forms:
        yield form
        yield form + "mI"


def _cases(owned: str, *, third: bool = False) -> Iterator[str]:
    """The cases of a noun with an owner; `third` is his or hers."""
    n, y = ("n", "y") if third else ("", "")
    yield from (owned + n + case for case in ("A", "I", "DA", "DAn", "DAki", "DAyIm", "DAyDI", "DAymIş"))
    yield from (owned + ("nIn" if third else "In"), owned + y + "lA", owned + n + "CA", owned + "DA", owned + n + "IdA")
    yield from _was(owned, "y" if third else "")


_TRADES = "yI yA nIn yIm yIz sI sInI sInA ydI ymIş yken ysA dır ylA sInIz lArdAn m mIz"
_SHALL = "m n z k nIz klAr ksIn ksInIz ktI ktIm kmIş"
_DOERS = "I A DA DAn In lA lAr lArI lArA lArdAn lArIn lArlA lArdA DI mIş"


@cache
def _owners(glide: bool) -> tuple[str, ...]:
    """What follows a noun: owners, cases, many, being."""
    made: set[str] = set()
    i, s, y, n = ("", "s", "y", "n") if glide else ("I", "", "", "")
    for owner in (i + "m", i + "n", i + "mIz", i + "nIz"):
        made.update((owner, *_cases(owner)))
    for owner in (s + "I", "lArI"):
        made.update((owner, *_cases(owner, third=True)))
    for owner in ("lArIm", "lArIn", "lArImIz", "lArInIz", "lAr"):
        made.update((owner, *_cases(owner)))
    made.update((y + "A", y + "I", n + "In", "DA", "DAn", "CA", y + "lA", "lA", y + "lAydI", "DAydI", "DAyIm", "DAyIz"))
    made.update(("DAymIş", "DAysA", "DAyken", "DAlAr", "DAnIm", "DAsIn", "DAnmIş", "DAnDI", "CAsI", "CAsInA"))
    made.update(("DAki", "DAkinI", "DAkinA", "DAkilAr", "DAkilArI", "DAkilArA", "DAkilArIn", "DAkinin", "DAkilerden"))
    made.update((n + "Inki", n + "Inkini", i + "mki", i + "mdAki", i + "ndAki", s + "IndAki", "lArdAki", "lArIndAki"))
    made.update((*(y + person for person in ("Im", "Iz")), "sIn", "sInIz", *_was("", y)))
    for more in ("lIk", "lI", "sIz", "CI", "CIk", "sIzlIk", "CIlIk", "lIlIk"):
        made.update((more, *(more + end for end in ("lAr", "lArI", "lArIn", "lArA", "DA", "DAn", "DI", "CA"))))
    for more in ("lI", "CI"):
        made.update(more + end for end in _TRADES.split())
    for more in ("lIğ", "sIzlIğ", "CIğ", "CIlIğ"):
        made.update(more + end for end in ("I", "A", "Im", "In", "ImI", "InI", "InA", "ImA", "ImdAn", "IndAn", "ImIz"))
    made.update("sIz" + end for end in ("Im", "Iz", "sIn", "I", "A", "In", "CA", "ken", "mIş"))
    return tuple(sorted(made))


@cache
def _times(glide: bool) -> tuple[str, ...]:
    """What follows the root of a verb: times, persons, what is done while, what is done by whom."""
    y = "y" if glide else ""
    made: set[str] = set()
    if not glide:
        made.update(_now())
    for time in ("r",) if glide else ("Ir", "Ar"):
        made.update((*_asked(time + person for person in _AM), *_was(time), time + "CAsInA"))
    made.update((*_asked("mAz" + person for person in ("", "sIn", "sInIz", "lAr")), *_was("mAz"), "mAm", "mAyIz"))
    made.update(_asked("DI" + person for person in _BE))
    made.update("DIydI" + person for person in _BE)
    made.update((*_asked("mIş" + person for person in _AM), *_was("mIş"), "mIşlArdI", "mIşçAsInA"))
    will = y + "AcA"
    made.update((*_asked(will + "k" + person for person in ("", "sIn", "sInIz", "lAr")), *_was(will + "k")))
    made.update((will + "klArdI", will + "klArmIş", "mIşlArsA", "mAzlArdI", "rlArdI", "ArlArdI", "IrlArdI"))
    made.update(_asked((will + "ğIm", will + "ğIz")))
    for short in (y + "IcA", y + "AcA", y + "cA", "cA", "mIcA", "mIycA", "mIyAcA", "mAcA"):
        made.update(_asked(short + person for person in _SHALL.split()))
    made.update("mAlI" + person for person in _YAM)
    made.update(_was("mAlI", "y"))
    made.update("sA" + person for person in _BE)
    made.update("sAydI" + person for person in _BE)
    made.update("mAktA" + person for person in _YAM)
    made.update((*_was("mAktA", "y"), "mAktAdIr"))
    made.update(y + end for end in ("AyIm", "AlIm", "AsIn", "A", "AlAr", "AyImmI", "AlImmI", "In", "InIz", "AsInIz"))
    made.update(("sIn", "sInlAr", "sAnA", "sAnIzA"))
    made.update(y + end for end in ("Ip", "ArAk", "IncA", "IncAyA", "AlI", "AsIyA", "ArAktAn", "AndA"))
    made.update(("DIkçA", "mAdAn", "DIktAn", "DIklArI", "mAksIzIn", "mAk", "mAktAn", "mAklA", "mAkmI"))
    for what in ("DIğ", will + "ğ"):
        made.update(
            what + owner + case
            for owner in ("Im", "In", "ImIz", "InIz")
            for case in ("", "I", "A", "DA", "DAn", "In", "lA")
        )
        made.update((what + "I", *_cases(what + "I", third=True)))
    made.update("DIklArIm" + case for case in ("", "I", "A", "DAn", "lA", "Iz", "IzI", "IzA"))
    for what in ("DIklArI", will + "klArI"):
        made.update((what, *_cases(what, third=True)))
    made.update("mA" + owner for owner in _owners(glide=True))
    made.update(y + "Iş" + owner for owner in ("", "I", "Im", "In", "lAr", "lArI", "InI", "InA", "ImI", "lArInI", "tA"))
    made.update(y + "An" + end for end in ("", *_DOERS.split()))
    ends = ("", "yIm", "lAr", "ydI", "dIr", "sI", "lArI", "nIn", "yI", "yA")
    made.update(y + "IcI" + end for end in ends)
    return tuple(sorted(made))


@cache
def _verbal(glide: bool) -> tuple[str, ...]:
    """The same, and with not, can and cannot."""
    able = ("y" if glide else "") + "A"
    made = {*_times(glide), *(able + "bil" + form for form in _times(glide=False) if len(form) <= _ABLE_MOST)}
    for no in ("m", able + "m"):
        made.update(no + form for form in _now())
        most = _NOT_MOST if no == "m" else _ABLE_MOST
        made.update(no + "A" + form for form in ("", *_times(glide=True)) if len(form) <= most)
    return tuple(sorted(made))


def _now() -> Iterator[str]:
    """What is done now: `-ıyorum`, and as it is spoken, `-ıyom`."""
    yield from _asked("Iyor" + person for person in _AM)
    yield from _was("Iyor")
    yield from ("IyorlArdI", "IyorlArmIş", "IyorlArsA", "Iyorumdur")
    yield from _asked("Iyo" + person for person in ("", "m", "n", "z", "nIz", "lAr", "sun", "sunuz", "k", "s", "llar"))
    yield from _was("Iyo")
    yield from ("Iyomuş", "Iyolardı", "Iyolarmış", "Iyomusun", "Iyormusun", "Iyomusunuz", "Iyormusunuz", "Iyosam")
    yield from ("Iyorumm", "Iyomm", "Iyoruum")


_FIRST_PARTS = (
    "mIy", "mIc", "mAc", "Iyo", "IcA", "cA", "ycA", "yIcA", "sAn", "In", "DIr", "mIyo", "Abil", "yAbil", "AmA",
    "yAmA", "AmIyo", "yAmIyo", "DI", "mIş", "AcA", "yAcA", "Ir", "Ar", "r", "mAz", "mA", "mAl", "mAk", "sA", "sI",
    "Ip", "ArA", "Inc", "AyI", "AlI", "An", "yAn", "yIn", "DIğ", "DIk", "IcI", "Iş", "yIp", "yAr", "yAy", "yAl",
)  # fmt: skip
"""How the endings of verbs begin: behind a short root they are a part of the stem."""

_FIRST_OWNERS = (
    "Im", "In", "Iz", "lArI", "DI", "CA", "ken", "sA", "mIş", "DIr", "yDI", "yken", "I", "A", "lAr", "DA", "lI",
    "sIz", "CI", "lA", "yA", "yI", "sI", "nI", "m", "n", "y", "ImI", "InI",
)  # fmt: skip


def spelled(pattern: str, sound: str) -> Iterator[str]:
    """The pattern behind a root whose last vowel is this: one form, two where it begins with `D` or `C`."""
    for first in {"D": "dt", "C": "cç"}.get(pattern[:1], pattern[:1]):
        made, vowel = "", sound
        for letter in (first, *pattern[1:]):
            made += _letter(letter, vowel, made)
            vowel = made[-1] if made[-1] in _VOWELS else vowel
        yield made


def _letter(letter: str, vowel: str, before: str) -> str:
    """The letter that one of a pattern is behind this vowel and these letters."""
    if letter == "A":
        return "a" if vowel in _BACK else "e"
    if letter == "I":
        return ("uı" if vowel in _BACK else "üi")[vowel not in _ROUND]
    if letter in "DC":
        return {"D": "dt", "C": "cç"}[letter][before[-1:] in tuple(_HARD)]
    return letter


def _sound(root: str) -> str:
    """The last vowel of a root."""
    return next((letter for letter in reversed(root) if letter in _VOWELS), "e").translate(str.maketrans("âîû", "eiü"))


@cache
def _all(kind: str, glide: bool, sound: str) -> frozenset[str]:
    patterns = _verbal(glide) if kind == "verb" else _owners(glide)
    return frozenset(form for pattern in patterns if pattern for form in spelled(pattern, sound))


@cache
def _parts(kind: str, sound: str) -> tuple[str, ...]:
    parts = _FIRST_PARTS if kind == "verb" else _FIRST_OWNERS
    return tuple(sorted({form for part in parts for form in spelled(part, sound)}, key=len, reverse=True))


@cache
def _rests(kind: str, glide: bool, sound: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Of a short root: first parts, what stands behind them, and forms without such a part."""
    parts, rests, whole = set[str](), set[str](), set[str]()
    for form in _all(kind, glide, sound):
        part = next((part for part in _parts(kind, sound) if form.startswith(part)), "")
        if part:
            parts.add(part)
        if not part or form == part:
            whole.add(form)
        else:
            rests.add(form[len(part) :])
    return frozenset(parts), frozenset(rests), frozenset(whole)


def endings() -> set[str]:
    """All that may stand behind a stem."""
    made: set[str] = set()
    for kind, glide, sound in product(("verb", "noun"), (False, True), "aeou" + "ıiöü"):
        made |= _all(kind, glide, sound) | _rests(kind, glide, sound)[1]
    made |= {end + end[-1] for end in made if end[-1] in "mzkn" and len(end) in (2, 3, 4)}  # `atladımm`
    return made - {""}


def stems(root: str, kind: str) -> tuple[set[str], set[str]]:
    """Stems of a root, and forms that are written out because no stem is long enough for them."""
    glide, sound = root[-1] in _VOWELS, _sound(root)
    if len(root) < _LEAST:
        all_parts, rests, all_whole = _rests(kind, glide, sound)
        wrong = "dc" if root[-1] in _HARD else "tç"
        parts, whole = ({form for form in forms if form[0] not in wrong} for forms in (all_parts, all_whole))
        joined = {root + part for part in parts}
        short = {root + part + rest for part in parts if len(root + part) < _LEAST for rest in rests}
        forms = {form for form in short if root and form[len(root) :] in _all(kind, glide, sound)}
        return {stem for stem in joined if len(stem) >= _LEAST}, {root + form for form in whole} | forms
    return {root}, set()


def noun(word: str, *, written: bool = True) -> tuple[set[str], set[str]]:
    """A noun: with the letter that softens, without the vowel that drops (`boynum`)."""
    roots = {word}
    if word[-1] in _SOFT and len(word) > 3:
        roots.add(word[:-2] + "ng" if word.endswith("nk") else word[:-1] + _SOFT[word[-1]])
    if re.fullmatch(f"\\w?[{_VOWELS}][^{_VOWELS}][ıiuü][^{_VOWELS}]", word):
        roots.add(word[:-2] + word[-1])
    found, forms = _joined(stems(root, "noun") for root in roots)
    return found, {word, *forms} if written else forms


def verb(root: str, *, full: bool) -> tuple[set[str], set[str]]:
    """A verb; `full`, also being done, having done, one another."""
    roots = {root, *_changed(root)}
    if full:
        roots |= {form for voice in _voices(root) for form in (voice, *_changed(voice))}
    found, written = _joined(stems(one, "verb") for one in sorted(roots))
    return found, {root, *written} if full else written


def _changed(root: str) -> Iterator[str]:
    """The root before `-iyor`: `başla`: `başl`; and softened: `git`: `gid`."""
    if root[-1] in "ae" and len(root) > 2:
        yield root[:-1]
    if root.endswith(("et", "git", "güt", "tat", "dit")):
        yield root[:-1] + "d"


def _voices(root: str) -> Iterator[str]:
    """Being done, making do, doing to one another."""
    if root[-1] in _VOWELS:
        yield from (root + "n", root + "t", root + "ş", root + next(spelled("tIl", _sound(root))))
        return
    soft = next(iter(_changed(root)), root) if root[-1] == "t" else root
    yield soft + next(spelled("In" if root[-1] == "l" else "Il", _sound(root)))
    made_do = list(spelled("DIr", _sound(root)))[root[-1] in _HARD]
    if len(root) > 3 and root[-1] in "rl":
        made_do = "t"
    yield root + made_do


def _joined(parts: Iterable[tuple[set[str], set[str]]]) -> tuple[set[str], set[str]]:
    first, second = set[str](), set[str]()
    for one, two in parts:
        first |= one
        second |= two
    return first, second


def sections(people: names.People, places: Places) -> Sections:
    """The sections of the lexicon."""
    base = {section: set(words) for section, words in european.sections(_RECIPE, people, places).items()}
    hand = read("tr-roots")
    secret = {name for section in _HIDDEN for name in base.get(section, set())}
    told = {word for section in ("name", "nation", "status", "firm") for word in base.get(section, set())}
    secret -= (hand["noun"] | {root[:-3] for root in hand["verb"]}) - told
    ends = endings() | read("tr")["ending"]
    found, written = _joined(_by_hand(hand))
    found |= {bare(one) for one in found}
    for section, instead in (("name", "maybe"), ("place", "maybe-place"), ("nation", "word")):
        words = base[section] & (hand["open"] | {bare(word) for word in hand["open"]})
        base[section] = base[section] - words
        base[instead] = base[instead] | words
    more, forms = _joined(_counted(secret, people))
    found |= (more | {bare(one) for one in more}) - secret
    written |= forms
    written |= hand["word"]
    ends |= {bare(end) for end in ends}
    stem = found | {one for one in base["stem"] - secret if not _told(one, found, ends)}
    shown = {word for section in _SHOWN for word in base.get(section, set())} | hand["word"]
    known = {word for section, words in base.items() if section in SECTIONS[1:] for word in words}
    written = {form for word in written for form in (word, bare(word))} - secret - known
    common = set(european._spelled(_RECIPE)) | read("tr")["word"]
    common = {form for word in common for form in (word, bare(word)) if _told(form, base["stem"], base["ending"])}
    words = base["word"] | written | (common - secret - known)
    zipf = european._counts("tr")
    both = people.first | people.last | places.single | read("names-latn")["name"]
    words = {word for word in words if zipf.get(word, 0) >= _WRITTEN_OUT or word in both or not _told(word, stem, ends)}
    named = {
        section: base[section] | {form for name in base[section] | more for form in _cased(name, stem, ends)} - shown
        for section, more in (("name", _listed() - known - words), ("maybe", set[str]()))
    }
    for section in ("workplace", "school"):
        forms = {word + end for word in hand[section] for pattern in _AT_WORK for end in spelled(pattern, _sound(word))}
        forms |= {form for form in forms | hand[section] if form[:-1] not in secret}
        named[section] = base[section] | forms | {bare(form) for form in forms}
    base["phrase:place"] = base.get("phrase:place", set()) | set(_in_places())
    words -= named["name"]
    named["name"] -= names_told(people, places)
    named["place"] = base["place"] - places_told(people, places)
    return {**base, **named, "stem": stem, "ending": ends, "word": words}


_SHOWN = ("function", "kin", "kins", "verb", "unit", "year", "number")
_AT_WORK = (
    "",
    "DA",
    "DAn",
    "I",
    "IndA",
    "IndAn",
    "InA",
    "InI",
    "InIn",
    "sI",
    "sIndA",
    "sIndAn",
    "sInA",
    "sInI",
    "DAki",
)
_CASES = ("A", "I", "In", "DA", "DAn", "lA", "lAr")
_CASES_GLIDE = ("yA", "yI", "nIn", "DA", "DAn", "ylA", "lAr")


def _cased(name: str, stem: Collection[str], ends: Collection[str]) -> Iterator[str]:
    """The name, and it with its endings, where a stem and an ending would make it a word."""
    if len(name) < _LEAST or not name.isalpha():
        return
    for pattern in ("", *(_CASES_GLIDE if name[-1] in _VOWELS else _CASES)):
        for ending in spelled(pattern, _sound(name)):
            form = name + ending
            if _told(form, stem, ends):
                yield from (form, bare(form))


def _in_places() -> Iterator[str]:
    """British places of several words as one is there, comes from there and goes there: `finsbury parkta`."""
    for phrase in read("places-uk")["phrase:place"]:
        word = phrase.split()[-1]
        if word.isalpha():
            for pattern in ("DA", "DAn", "DAki", "yA" if word[-1] in _VOWELS else "A"):
                ends = list(spelled(pattern, _sound(word)))
                yield phrase + (ends[word[-1] in _HARD] if len(ends) > 1 else ends[0])


def _by_hand(hand: dict[str, set[str]]) -> Iterator[tuple[set[str], set[str]]]:
    """Roots listed by hand; of verbs also as they are spoken in Anatolia, `gorkmak`."""
    for root in sorted(hand["verb"]):
        stem = root.removesuffix("mak").removesuffix("mek")
        yield verb(stem, full=True)
        if stem[0] == "k" and _sound(stem[:3]) in _BACK:
            yield verb("g" + stem[1:], full=False)
    for word in sorted(hand["noun"]):
        yield noun(word)


def _counted(secret: Collection[str], people: names.People) -> Iterator[tuple[set[str], set[str]]]:
    """Roots that the dictionary knows and people use."""
    known, counts = lemmas.table("tr"), european._counts("tr")
    shares: dict[str, float] = {}
    for form, word in known.items():
        if form in counts:
            shares[word] = shares.get(word, 0.0) + 10 ** counts[form]
    heads, hidden = european._heads("tr_TR/tr_TR"), {*secret, *people.first, *people.last}
    for word, share in sorted(shares.items()):
        least = _SHORT_LEAST if len(word) < _LEAST else _LEMMA_LEAST
        if math.log10(share) < least or word not in heads or len(word) < 2 or word in hidden:
            continue
        yield noun(word, written=False)
        if any(word + end in known for end in ("mak", "mek", "makta", "mekte")):
            yield verb(word, full=False)


def _told(word: str, stem: Collection[str], ends: Collection[str]) -> bool:
    """Whether a stem and an ending make up the word."""
    return any(word[cut:] in ends and word[:cut] in stem for cut in range(_LEAST, len(word)))


def _listed() -> set[str]:
    lists = ("names-latn", "names-europe", "names-en", "es", "pt", "fr", "ro")
    return {name for listed in lists for name in read(listed).get("name", set())}
