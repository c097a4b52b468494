"""The Pashto lexicon: hand-written words in all forms, with the letters that are typed for one another."""

from typing import Final

from privacy.lexicon import BIT, load
from privacy.lookup import look_up
from privacy.token import Token
from wordlists import names, scripted, slips
from wordlists.files import Sections, fold, read


def _words(text: str) -> list[str]:
    return text.split()


_PRESENT: Final = _words("م ې ي و ئ ه")
_PAST: Final = _words(
    "- ل له لې لم لو لئ لی لي م ې و ه لای ې‌وه لول ېدل ېدم ېده ېدو ېدلې ېدلی ېدله ېدای "
    "ولو ېدلو ېدو ونکی ونکې ونکو وونکی وونکې وونکو ولې ولی ولم"
)
_NOUN: Final = _words("- ونه ونو و ه ې ان انو ګان ګانې ګانو وې ۍ يو وال م يې مې")
_SHORT: Final = _words("ې و ۍ ه ي يو ګانې ګانو م")
"""Endings in place of a vowel; a noun that ends in none has its endings from the suffixes."""

_BEFORE: Final = (
    "",
    "و",
    "او",
    "ونه",
    "ون",
    "ن",
    "نه",
    "را",
    "ران",
    "رانه",
    "در",
    "درن",
    "ور",
    "ورن",
    "ورا",
    "وور",
    "ورو",
    "مه",
)
"""What stands before a verb: aspect, negation, direction; in Peshawar the first is written with two letters."""

_TYPED: Final = (("ګ", "گ"), ("ې", "ی"), ("ۍ", "ی"), ("ښ", "خ"))
"""Letters of Pashto and what stands for them where a keyboard lacks them."""

_ENGLISH: Final = (("ټ", "ت"), ("ډ", "د"), ("ګ", "گ"))
_STEM_LEAST: Final = 3
_LOANS: Final = (("fa", 4.1), ("ur", 4.3))
"""Languages of which Pashto borrows, and how common a word of theirs must be to be taken for known."""

_FIRST: Final = _words(
    "ګل لال تاج فیض خان دین دوست نیک نظر یار باز شیر شېر جان پیر نور سید میر امیر وزیر ملک نواب حاجي غلام جمعه تازه "
    "شین سپین زر عجب بخت خیر سردار لعل صاحب عید روز شاه پاینده"
)
_SECOND: Final = _words("ګل محمد خان جان رحمان رحمن شاه آغا اغا علي میر ولي نبي حیدر زمان بدن مکۍ غوټۍ بي‌بي پور بیګم")
_DAYS: Final = _words(
    "لومړۍ دوهمه دويمه درېيمه دريمه څلورمه پنځمه شپږمه اوومه اتمه نهمه لسمه يولسمه دولسمه ديارلسمه "
    "څوارلسمه پنځلسمه شپاړسمه اوولسمه اولسمه اتلسمه نولسمه شلمه يوويشتمه دوويشتمه درويشتمه څلېريشتمه "
    "څليريشتمه پنځويشتمه شپږويشتمه اوويشتمه اتويشتمه نهويشتمه دېرشمه ديرشمه يودېرشمه"
)


def sections() -> Sections:
    """The sections of the Pashto lexicon."""
    made = {
        section: set(entries) for section, entries in scripted.sections("ps", forms=forms, also=("ps-more",)).items()
    }
    hidden = made["name"] | made["place"] | made["nation"]
    hand = scripted.gathered(("ps", "ps-more"))
    made["ordinal"] |= {fold(day[:-1] + end) for day in _DAYS for end in ("ه", "ې", "")}
    made["phrase:name"] |= _pairs()
    made["maybe"] -= hand["never"]
    made["phrase:place"] |= {other for place in hand["phrase:place"] for other in typings(place)}
    made["phrase:status"] |= _status()
    for section in ("word", "function", "kin", "kins", "name", "number", "nation", "place"):
        typed = {other for word in made[section] for other in typings(word)}
        made[section] |= typed if section in ("name", "nation", "place") else typed - hidden
    made["stem"] = {other for root in hand["stem"] for part in _parts(root) for other in typings(part)} - hidden
    made["stem"] |= {other for word in hand["verbal"] for stem in _verbal(word) for other in typings(stem)} - hidden
    made["stem"] = {stem for stem in made["stem"] if len(stem) >= _STEM_LEAST}
    adjectives = {fold(word + end) for word in hand["verbal"] if len(word) > 1 for end in ("", "ه", "ې", "و", "ی")}
    made["word"] |= {word for word in adjectives if len(word) > 1} - hidden
    made["ending"] = {fold(end) for end in (*_PRESENT, *_PAST) if end != "-"}
    made["start"] = {fold(before) for before in _BEFORE if before}
    loans = {word for language, least in _LOANS for word in scripted.counts(language, least)}
    arab = read("names-ar")
    people = arab["name"] | arab["maybe"] | read("names-arab")["name"] | names.arabic().first | names.arabic().last
    known = people.union(*(words for section, words in made.items() if ":" not in section))
    made["word"] |= {word for word in loans - known if len(word) >= _STEM_LEAST}
    often = {
        word
        for s in ("word", "noun", "function", "kin", "number", "generic")
        for word in hand.get(s, ())
        if word.isalpha() and len(word) == _STEM_LEAST
    }
    made["word"] |= slips.twice(often) - known - loans
    heard = {
        other: word
        for section in ("word", "noun", "function")
        for word in hand.get(section, ())
        for other in _heard(word)
    }
    made["word"] |= {other for other in heard if other not in known and other not in loans}
    made["stem"] |= {
        other for word in hand["verbal"] if len(word) > _STEM_LEAST for form in _verbal(word) for other in _heard(form)
    } - hidden
    _type_twice(made)
    _leave_out_places(made, hand["place"] | hand["phrase:place"])
    _leave_out_forms(made, loans.union(*(hand.get(section, ()) for section in ("word", "noun"))))
    return made


_EAST: Final = (("څ", "س"), ("ځ", "ز"))
"""Letters of Pashto that the east says otherwise, and what is typed for them by ear: `هیس`."""


_BY_EAR: Final = (("ص", "س"), ("ث", "س"), ("ض", "ز"), ("ظ", "ز"), ("ذ", "ز"), ("ط", "ت"), ("ح", "ه"), ("ق", "ک"))
"""Letters of Arabic words, and what is typed for them by ear: `خلاسه`."""


def _heard(word: str) -> set[str]:
    """A word as the east puts it down by ear."""
    other = word
    for letter, typed in _EAST:
        other = other.replace(letter, typed)
    found = {other} if len(word) >= _STEM_LEAST else set()
    if len(word) > _STEM_LEAST:
        found |= {word.replace(letter, typed) for letter, typed in _BY_EAR}
    return found - {word}


def _type_twice(made: dict[str, set[str]]) -> None:
    """Numbers and months with a letter typed twice: `دېرشش`."""
    closed = set().union(*made.values())
    for section in ("number", "ordinal", "month"):
        for word in sorted(made[section]):
            if len(word) > _STEM_LEAST:
                made[section] |= {word[:at] + word[at - 1 :] for at in range(1, len(word) + 1)} - closed


_PLACE_ZIPF: Final = 3.0
"""How common a place of the gazetteer must be in Persian that is listed: others are unknown, and hidden as such."""


def _leave_out_places(made: dict[str, set[str]], own: set[str]) -> None:
    """Leave out places of the gazetteer that nothing takes for a word."""
    met = scripted.counts("fa", _PLACE_ZIPF)
    typed = {other for place in own for other in typings(place)}
    doubtful = {place for place in made["place"] if place not in typed and place not in met}
    lists = {section: entries - doubtful if section == "place" else entries for section, entries in made.items()}
    lines = [line for section, entries in lists.items() for line in (f"[{section}]", *sorted(entries))]
    lexicon = load(("\n".join(lines).encode(),))
    for place in doubtful:
        token = Token(place, 0, len(place), "")
        look_up(token, (lexicon,))
        if not token.bits and not token.rule:
            made["place"].discard(place)


def _leave_out_forms(made: dict[str, set[str]], kept: set[str]) -> None:
    """Leave out words that are read by their start, stem and ending, and are nothing else."""
    other = set().union(*(entries for section, entries in made.items() if section not in ("word", "stem")))
    open_words = made["word"] - kept - other
    made["word"] -= open_words
    lines = [line for section, entries in made.items() for line in (f"[{section}]", *sorted(entries))]
    lexicon = load(("\n".join(lines).encode(),))
    for word in open_words:
        token = Token(word, 0, len(word), "")
        look_up(token, (lexicon,))
        if token.bits != BIT["word"] or token.stem or token.rule:
            made["word"].add(word)


def typings(word: str) -> set[str]:
    """The word as it is typed on a Persian or Urdu keyboard, an English one with the letters of Persian."""
    found = {word}
    for letter, other in (*_TYPED[:3], *_ENGLISH):
        found |= {form.replace(fold(letter), fold(other)) for form in found}
    return found


def forms(kind: str, stem: str) -> set[str]:
    """The forms of a noun, and of a verb (kind `stem`: present/past stem) whose stem is too short to stand for them."""
    stem = stem.replace("ـ", "")
    if kind == "noun":
        bare = stem[:-1] if stem[-1] in "هیۍېي" else stem
        if len(bare) < _STEM_LEAST:
            return {fold(base + ending.strip("-")) for base in (stem, bare) for ending in _NOUN}
        return {fold(stem)} | ({fold(bare + ending) for ending in _SHORT} if bare != stem else set())
    parts = _parts(stem)
    made = {part + ending for part in parts[:1] if len(part) < _STEM_LEAST for ending in _PRESENT}
    made |= {part + ending.strip("-") for part in parts[1:] if len(part) < _STEM_LEAST for ending in _PAST}
    short = {fold(before + form) for form in made for before in _BEFORE}
    return short | {fold(before + part) for part in parts if len(part) >= _STEM_LEAST for before in ("", "و")}


def _verbal(word: str) -> set[str]:
    """`جوړ`: the stems of `جوړول` and `جوړېدل`, and of the latter with the letter of another keyboard."""
    return {fold(word + end) for end in ("و", "ول", "او", "ېږ", "ېد", "یږ")}


def _parts(root: str) -> list[str]:
    return [fold(part) for part in root.replace("ـ", "").split("/") if part]


def _pairs() -> set[str]:
    """`شین ګل`, `نظر محمد`: names of two words that are harmless apart."""
    return {fold(f"{first} {second}") for first in _FIRST for second in _SECOND if first != second}


_ENGLISH_VISAS: Final = (
    *(
        "سپاوز",
        "سپاؤز",
        "سپوز",
        "ډیپېنډنټ",
        "ډیپینډنټ",
        "ډیپنډنټ",
        "سټوډنټ",
        "سټوډېنټ",
        "سټوډینټ",
        "ګریجویټ",
        "ګریجوېټ",
    ),
    *("کیر", "کېر", "کیر ورکر", "کېر ورکر", "هیلت کیر", "هیلت اینډ کیر", "سکیلډ ورکر", "سکلډ ورکر", "ورک", "ورکر"),
    *("سیزنل", "سیزنل ورکر", "موسمي", "ټوریسټ", "ټورسټ", "وزیټر", "ویزیټر", "ویزټ", "وزټ", "فیانسې", "فیانسي"),
    *("ډومېسټیک ورکر", "ډومیسټک ورکر", "ډومېسټک", "فیملي", "فېملي", "پارټنر", "میرج", "ټرانزټ", "برټش", "یو کې"),
    *("د واده", "د نکاح", "د سیاحت", "د تحصیل", "د سبق", "د موسمي کار", "د پرستارۍ", "د کوژدې"),
)
_SETTLED: Final = ("سېټلډ", "سیټلډ", "پري سېټلډ", "پري سیټلډ", "پری سېټلډ", "ریفیوجي", "رفیوجي", "ریفیوجی", "ای یو")
_ENDED: Final = (
    *("رد", "رد شوې", "رد شو", "رد شوه", "رد شوی", "رد کړه", "رد کړ", "ختمه", "ختم", "ختمه شوې", "ختمه ده", "ختم شو"),
    *("خلاصه", "خلاصه ده", "خلاصه شوې", "لغوه", "لغوه شوې", "کنسل", "کېنسل", "کنسل شوې", "منفي", "تېره", "تېره شوې"),
    *("قبوله", "قبول", "قبوله شوې", "قبول شوی", "منظور", "منظوره", "منل شوې", "نشته", "نسته", "نه ده", "نه لري"),
)
"""What became of a visa or an application."""


def _status() -> set[str]:
    """Visas by what they are for, papers that are missing, what was refused."""
    owners = _words(
        "خاوند مېړه ميړه ښځې مېرمنې واده کار کارۍ زده‌کړې محصل زده‌کوونکي سټوډنټ کورنۍ فاميلۍ ليدنې "
        "ټوريست سياحت ميلمستيا کېر کير سپاوز وزټ وزيټ"
    )
    papers = _words("ويزه ويزې ويزا ويزو ويزه‌کې")
    made = {f"{of}{owner} {paper}" for of in ("د ", "", "په ") for owner in owners for paper in papers}
    made |= {f"د {owner} په {paper}" for owner in owners for paper in papers}
    made |= {f"{sort} {paper}" for sort in _ENGLISH_VISAS for paper in ("ويزه", "ويزې", "ويزا")}
    made |= {f"{sort} {status}" for sort in _SETTLED for status in _words("سټېټس سټیټس سټاټس سټېټوس سټیټوس")}
    lacking = _words("ويزې ويزه اسنادو اسناده کاغذونو کاغذو کاغذه پاسپورټ تابعيت اقامې اقامه سټېټس")
    made |= {f"بې {thing}" for thing in lacking} | {
        f"{thing} {end}"
        for thing in lacking
        for end in ("نه لرم", "نلرم", "نشته", "نه لري", "نلري", "مې ختمه", "ختمه شوې", "مې خلاصه")
    }
    made |= {
        f"{thing} {whose} {end}"
        for thing in _words("ويزه ويزا اقامه اسايلم پناه کېس دوسيه سټېټس قضيه سپانسرشپ غوښتنه")
        for whose in _words("مې دې یې مو")
        for end in _ENDED
    }
    made |= {
        "پناه غوښتونکې",
        "پناه غوښتونکی",
        "پناه غوښتونکي",
        "پناه غوښتنه",
        "پناه غوښتنې",
        "پناه غواړم",
        "پناه غوښتې",
        *("د پناه غوښتنې په تمه", "د پناه په تمه", "د پناه کېس", "د پناه دوسیه", "د اسایلم کېس", "د اسایلم کیس"),
        *("د اسایلم انټرویو", "د اسایلم مرکه", "اسایلم انټرویو", "اسایلم کېس", "آی ایل آر", "آي ایل آر", "آی اېل آر"),
        *("بي آر پي", "بی آر پی", "بی ار پی", "ای ویزه", "ای ویزا", "نو ریکورس", "نو ریکورس ټو پبلک فنډز"),
        *("ډبلین کیس", "ډبلین کېس", "د ډبلین کېس", "ای یو سټیزن", "برټش سټیزن", "برټش پاسپورټ", "برټش نیشنل"),
        *("ای سي آر ایس", "ای سي ار اېس", "آرپ پروګرام", "د اوسېدو حق", "د اوسېدو اجازه", "د پاتې کېدو اجازه"),
        *(
            "د کډوالۍ کارت",
            "د مهاجر کارت",
            "د پناه کارت",
            "د کډوال کارت",
            "په قاچاق",
            "په قاچاق راغلم",
            "د قاچاق په لاره",
        ),
        *("د قاچاق لاره", "په قاچاقي توګه", "هیومنټیرین پروټېکشن", "هیومنټیرین پروټیکشن", "د بشري مرستې ویزه"),
        *("سټېټلس", "بې تابعیته", "بې وطنه", "دایمي اقامه", "دایمي اوسېدنه", "پنځه کلنه اقامه", "پنځه کلنه ویزه"),
        *("دوه نیم کلنه ویزه", "د پنځو کالو ویزه", "د پنځو کلونو ویزه", "برتانوي تابعیت", "د برتانیې تابعیت"),
        "په کښتۍ کې",
        "په کښتۍ",
        "په بېړۍ کې",
        "په بيړۍ کې",
        "په لارۍ کې پټ",
        "په ټرک کې پټ",
        "قاچاقي لار",
        "په قاچاقي لاره",
        "قاچاقي راغلی",
        "غير قانوني",
        "غيرقانوني",
        "غير قانونه",
        "ليف ټو رېمېن",
        "انډيفينيټ ليف",
        "ډېپورټ کوي",
        "مهاجر يم",
        "کډوال يم",
    }
    return {" ".join(fold(phrase).split()) for phrase in made}
