"""The Urdu lexicon: common words less names, places and what is hidden by kind; hand-written words in all forms.

Punjabi in Arabic letters is the Urdu lexicon with what is said otherwise: by hand, and the Gurmukhi list as it is
written in Arabic letters.
"""

from collections.abc import Callable, Iterable
from itertools import product
from typing import Final

from wordlists import indic_forms, scripted, slips
from wordlists.files import Sections, fold, read
from wordlists.shahmukhi import spellings

ZIPF_LEAST = 3.6
"""Below this the counts hold more names, and misspelt and joined words, than words."""

_ZIPF_BESIDE = 4.1
"""The same for Punjabi, which has many words of its own."""

_VERB = "- ا ے ی یں تا تے تی تیں نا نے نی و وں ئے کر کے یے ئیے ئیں وگے وگی یگا یگی یںگے ونگا ونگی وں‌گا"
_VERB_LONG = "- ئے ئی یا ئیں ؤ ؤں تا تے تی تیں نا نے نی کر کے ئیے ئیگا ئیگی ؤگے ؤنگا ؤنگی ئینگے وایا وائی واتا واتی"
_NOUN = "- وں یں یاں یوں"
_NOUN_LONG = "- ے وں"

_VISA: Final = ("ویزا", "ویزہ", "ویزے", "ویزوں")
_YEARS: Final = ("سال", "سالوں", "برس", "برسوں", "ورھے", "ورھیاں", "سالاں")
_AGED: Final = ("کا", "کی", "کے بچے", "کے بیٹے", "کے ہیں", "کے تھے", "دا", "دی", "دے بچے", "دے نیں")
_MONTHS: Final = ("مہینے", "ماہ", "مہینوں", "مہینیاں")
_AGED_MONTHS: Final = ("کا ہے", "کی ہے", "کا تھا", "کی تھی", "کا بچہ", "کی بچی", "دا اے", "دی اے", "دا بچہ", "دی بچی")
_MONTH: Final = "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر"
_DAYS: Final = """ایک دو تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس اکیس بائیس
تئیس چوبیس پچیس چھبیس ستائیس اٹھائیس انتیس تیس اکتیس اک تن پنج ست اٹھ یاراں گیاراں باراں تیراں چوداں پندراں سولاں
ستاراں اٹھاراں انی ویہہ اکی بائی تئی چووی پنجھی چھبی ستائی اٹھائی تریہہ"""
_OF: Final = ("کی", "دی")
_AT: Final = ("میں", "پر", "پہ", "وچ", "تے", "چ")
_WORK: Final = ("کام", "جاب", "نوکری", "ملازم", "ملازمت", "ڈیوٹی", "کم")


def sections() -> dict[str, set[str]]:
    """The sections of the Urdu lexicon, with the Punjabi words that many mix in."""
    lists = ("ur", "ur-more")
    made = _made(ZIPF_LEAST, lists, _forms)
    mixed = read("pa-Arab")
    made["word"] |= set().union(*(mixed[section] for section in ("function", "word", "noun", "kins"))) - _known(made)
    made["ending"] = {fold(ending) for ending in f"{_VERB} {_NOUN}".split() if ending != "-"}
    hand = scripted.gathered(lists)
    _add_slips(made, hand)
    made["word"] |= slips.misheard(hand["word"]) - _known(made)
    made["stem"] |= {stem for stem in hand["stem"] | hand["noun"] if len(stem) > _STEM_LETTERS} & made["word"]
    shown, _ = _own(lists, _forms)
    made["word"] = {
        word for word in made["word"] if word in shown or not _stemmed(word, made["stem"], made["ending"], least=4)
    }
    return made


def _known(made: dict[str, set[str]]) -> set[str]:
    """Every word of the lexicon, and every name of Arabic letters."""
    words = set().union(*(entries for section, entries in made.items() if ":" not in section))
    listed = (read("names-ur")[section] for section in ("name", "clan", "maybe"))
    return words.union(read("names-arab")["name"], *listed)


def _add_slips(made: dict[str, set[str]], hand: dict[str, set[str]]) -> None:
    """Words written by hand as they are misspelt; short ones are words, the others stems."""
    known = _known(made)
    short = made["function"] | hand["word"] | hand["stem"] | hand["noun"]
    made["word"] |= slips.twice(short) - known
    ends = fold(_APART)
    made["word"] |= {fold(verb + done) for verb, done in product(_JOINED.split(), _DONE.split())} - known
    before = [noun for noun in fold(_BEFORE).split() if noun[-1] in ends]
    made["word"] |= {noun + case for noun, case in product(before, fold(_CASES).split())} - known
    made["stem"] = made.get("stem", set()) | (slips.misheard(hand["stem"] | hand["noun"]) - known)


def _made(zipf_least: float, lists: tuple[str, ...], forms_of: Callable[[str, str], set[str]]) -> dict[str, set[str]]:
    """The sections made of hand-written lists, and of words that are at least so common."""
    read_alike = scripted.sections(lists[0], forms=forms_of, zipf_least=zipf_least, also=(*lists[1:], "places-ur"))
    made = {section: set(entries) for section, entries in read_alike.items()}
    _add_phrases(made)
    _add_people(made, *_own(lists, forms_of))
    return made


def punjabi() -> Sections:
    """The sections of the lexicon of Punjabi in Arabic letters. Its own words are words, whatever they are in Urdu."""
    made = _made(_ZIPF_BESIDE, ("ur",), forms)
    added = scripted.sections("pa-Arab", forms=_punjabi_forms, names_too=False)
    gurmukhi = read("pa-guru")
    shown, inflected = _own(("pa-Arab",), _punjabi_forms)
    verbs = {form for stem in gurmukhi["stem"] for form in _written(indic_forms.punjabi("stem", stem))}
    listed = read("names-arab")["name"].union(*(read("names-ur")[section] for section in ("name", "clan", "maybe")))
    made["stem"], made["ending"] = (_written(words) for words in indic_forms.stems("pa-guru", gurmukhi, set()))
    made["stem"] |= {fold(stem) for kind in ("stem", "noun") for stem in read("ur")[kind]} - listed
    made["ending"] |= {fold(ending) for ending in f"{_VERB} {_VERB_LONG}".split() if ending != "-"}
    made["stem"] |= {fold(stem) for kind in ("stem", "noun") for stem in read("pa-Arab")[kind]} - listed
    made["ending"] |= {fold(ending) for ending in f"{_VERB_PUNJABI} {_NOUN_PUNJABI}".split() if ending != "-"}
    made["stem"] = {stem for stem in made["stem"] if len(stem) >= _STEM_LETTERS}
    said = {form for noun in gurmukhi["noun"] for form in _written(indic_forms.punjabi("noun", noun))}
    said = {form for form in said if not form.endswith(_SET_APART)}
    said |= {form for section in _PLAIN for form in _written(gurmukhi[section])}
    own = shown | {word for word in verbs | said | inflected if word not in listed and (word in verbs or len(word) > 2)}
    for section, entries in added.items():
        made.setdefault(section, set()).update(entries)
    for section in ("name", "place", "nation", "maybe", "firm", "status"):
        made[section] = made.get(section, set()) - (own - added.get(section, set()))
    names = {name for name in _written(gurmukhi["name"]) if len(name) > 4}
    made["word"] |= own
    made["name"] |= names - made["word"] - made["maybe"]
    made["maybe"] |= (names & made["word"]) - own
    made["number"] |= _written(gurmukhi["number"]) - _ALSO_NUMBERS
    made["ordinal"] |= _written(gurmukhi["ordinal"])
    made["start"] = {fold("ان")}
    _add_phrases(made)
    _add_people(made, own, own)
    _add_slips(made, scripted.gathered(("pa-Arab",)))
    made["maybe"] -= (verbs & shown) | made["function"]
    made["word"] = {word for word in made["word"] if not _stemmed(word, made["stem"], made["ending"])}
    shapes = tuple(fold(end) for end in _SHAPES.split())
    made["shape"] = {f"-{end}" for end in shapes}
    plain = (
        made["word"]
        - shown
        - set().union(
            *(words for section, words in made.items() if ":" not in section and section not in ("word", "stem"))
        )
    )
    made["word"] -= {word for word in plain if _shaped(word, shapes)}
    for section, words in _VERBS_TOO.items():
        made[section] -= {fold(word) for word in words}
    made["street-weak"] |= {fold("لین")}
    return made


_VERBS_TOO: Final = {
    "street": ("لین", "ہل"), "street-weak": ("وی",), "workplace": ("اوے",), "trading": ("اوے",), "name": ("وینی",)
}  # fmt: skip
"""English words of streets and shops that are words of Punjabi too: `کھوہ لین`, `ہتھ آوے`, `میں وی`; and a wrist."""


_SHAPES: Final = """وندا وندی وندیاں ؤندا ؤندی ؤندیاں اندا اندی اندیاں یندا یندی یندیاں ندیاں انگا انگی
ونگا ونگی یگا یگی ینگی یںگی دیاں واؤنا واؤن واؤنی وایا ائیدا ائیدی وواں ونوں نیاں"""
"""How Punjabi verbs end and names do not; an ending is also read with the other y."""

_SHAPED_LEAST: Final = 2


def _shaped(word: str, shapes: tuple[str, ...]) -> bool:
    """Whether the door reads the word by how it ends."""
    return any(word.endswith(end) and len(word) >= len(end) + _SHAPED_LEAST for end in shapes)


_SET_APART: Final = tuple(fold(end) for end in ("والا", "والی", "والے", "والیاں"))
"""What is written as a word of its own behind a noun."""

_PLAIN: Final = ("word", "kins", "kin", "unit", "year", "generic", "function", "be")
_STEM_LETTERS: Final = 3
_ALSO_NUMBERS: Final = frozenset(fold(word) for word in ("نوں", "نو", "سو", "دس", "بائی", "ایٹ", "او"))
"""Numbers that are written like other words: `نوں`, nine and the mark of the object."""


def _written(words: Iterable[str]) -> set[str]:
    """Gurmukhi words in Arabic letters."""
    return {form for word in words for form in spellings(word)}


def _stemmed(word: str, stems: set[str], endings: set[str], least: int = _STEM_LETTERS) -> bool:
    """Whether the door reads the word by stem and ending."""
    cuts = range(max(len(word) - 6, least), len(word))
    return any(word[:cut] in stems and word[cut:] in endings for cut in cuts)


def _own(lists: tuple[str, ...], forms_of: Callable[[str, str], set[str]]) -> tuple[set[str], set[str]]:
    """What hand-written lists show by themselves, and the forms of their stems and nouns."""
    hand = scripted.gathered(lists)
    hand.pop("phrase:keep", None)
    inflected = {form for kind in ("stem", "noun") for stem in hand.get(kind, ()) for form in forms_of(kind, stem)}
    return scripted.visible(hand) | hand.get("noun", set()), inflected


def _add_people(made: dict[str, set[str]], shown: set[str], inflected: set[str]) -> None:
    """The names of `names-ur`: hidden always, or where they are words, by context."""
    own = read("names-ur")
    clans = own["clan"] - own["maybe"]
    own["name"] |= clans
    made.setdefault("phrase:name", set()).update(
        f"{first} {second}"
        for one in own["first"]
        for first, _, rest in [one.partition(":")]
        for second in rest.split(",")
    )
    made["after-name"] |= clans
    small = set().union(*(made.get(s, set()) for s in ("function", "kin", "kins", "number", "title", "verb")))
    words = shown | inflected | own["maybe"]
    always = own["name"] - words - small
    made["name"] |= always
    for section in ("word", "maybe", "place"):
        made[section] -= always
    made["maybe"] |= (own["maybe"] | (own["name"] & words)) - small - made["name"]


def _add_phrases(made: dict[str, set[str]]) -> None:
    """Peoples in the plural, visas in all their spellings, what makes a number an age, and where somebody works."""
    made["nation"] |= {people + fold("وں") for people in made["nation"] if people[-1] in fold("ین") and len(people) > 3}
    visas = [fold(word) for word in _VISA]
    status = made["phrase:status"]
    status |= {
        " ".join((*phrase.split()[:place], visa, *phrase.split()[place + 1 :]))
        for phrase in status
        for place, word in enumerate(phrase.split())
        if word in visas
        for visa in visas
    }
    made["phrase:age-is"] |= {fold(f"{year} {of}") for year, of in product(_YEARS, _AGED)}
    made["phrase:age-is"] |= {fold(f"{month} {of}") for month, of in product(_MONTHS, _AGED_MONTHS)}
    days = made["number"] & {fold(day) for day in _DAYS.split()}
    dates = made.setdefault("phrase:date", set())
    dates |= {f"{fold(month)} {fold(of)} {day}" for month in _MONTH.split() for of in _OF for day in days}
    made.setdefault("phrase:works-at", set()).update(fold(f"{at} {work}") for at, work in product(_AT, _WORK))


_JOINED: Final = """مار نکال گرا بچا توڑ چھوڑ جلا پھاڑ کاٹ پھینک دبا چھین لوٹ رکھ بند اٹھا بھگا ڈرا رلا بھیج کر دے
لے پھوڑ جکڑ چیر روک ٹوک گھسیٹ دھکیل کھول چھپا بتا سنا دکھا سلا جگا بلا پکڑ باندھ نوچ اتار کھینچ
پھنسا بیچ لگا بنا مٹا بٹھا لٹا مروڑ پھیک پھونک پٹخ پٹک کچل
جھاڑ اجاڑ بگاڑ دھمکا پٹا لوٹا"""
_DONE: Final = """دیا دی دیے دیئے دیتا دیتی دیتے دیگا دیگی دینگے دوں دونگا دونگی دینا دیں لیا لی لیے لیتا لیتی
لیتے لیگا لو لوں لونگا لینا ڈالا ڈالی ڈالے ڈالوں ڈالونگا گیا گئی گئے جاتا جاتی رہا رہی رہے چکا
چکی سکتا سکتی سکتے کر"""
"""Verbs and what is done to the end, which many write as one word: `گرادیا`, `ماردونگا`."""
_BEFORE: Final = """گھر سر پیر ہاتھ شوہر دیور سسر بازو گھٹنا بچوں بچے بیٹا بیٹے لڑکے میاں منہ مکان کمرے دروازے
اسکول پیسے کپڑے چاقو ڈر باہر اندر مجھے اسے انھیں اسکو مجھکو باجو آنکھو دانتو ہمسائے سڑک زور خود
ہمارے میرے تمہارے اسکے انکے جسم کمر گود سامنے ڈنڈے جوتے تھپڑ مکے گلے گال ماتھے کندھے سینے ران
پیٹ ہسپتال دفتر بازار راستے رستے گاڑی پڑوسی ساس ماں باپ بھائی بہن اور"""
_CASES: Final = "سے پر پہ میں مین کو کا کی کے نے تک بہت ہی بھی گھر گھرسے"
_APART: Final = "ادڈذرڑزوےںآ"
"""Letters that no letter is joined to, behind which a space is often left out: `سرپر`."""

_VERB_PUNJABI = (
    "- یا ی ے یاں دا دی دے دیاں ن نا نی نے نوں و ئیے اں یے ئی ئے کے یں وے ون سی ئیاں ندا ندی ندے ؤندا ؤندی "
    "ؤندے ؤنا ؤن ئیا واں انگا انگی وانگا دیاں"
)
_NOUN_PUNJABI = "- اں یاں ے یں وں ا ی"


def _punjabi_forms(kind: str, stem: str) -> set[str]:
    """`مار`: `ماردا ماریا مارن`."""
    made = {fold(stem + ending.strip("-")) for ending in (_VERB_PUNJABI if kind == "stem" else _NOUN_PUNJABI).split()}
    if kind == "noun" and stem[-1] in fold("اہی"):
        made |= {fold(stem[:-1] + ending) for ending in ("ے", "یاں", "اں", "یوں")}
    return made


def forms(kind: str, stem: str) -> set[str]:
    """The forms of a verb stem (kind `stem`) or of a noun."""
    if kind == "stem":
        endings = _VERB_LONG if stem[-1] in "اوآ" else _VERB
    else:
        endings = _NOUN_LONG if stem[-1] in "اہ" else _NOUN
    if kind == "noun" and stem[-1] == fold("ی"):
        return {fold(stem[:-1] + ending) for ending in ("ی", "یاں", "یوں", "یو", "ئیں", "ئیوں")}
    made = {stem + ending.strip("-") for ending in endings.split()}
    if kind == "noun" and stem[-1] in fold("اہ"):
        made |= {stem[:-1] + ending for ending in ("ے", "وں")}
    return {fold(form) for form in made}


def _forms(kind: str, stem: str) -> set[str]:
    """The same, and the feminine of what ends in `ا`: `لنگڑا`, `لنگڑی`."""
    return forms(kind, stem) | ({fold(stem[:-1] + "ی")} if kind == "noun" and stem[-1] == "ا" else set())
