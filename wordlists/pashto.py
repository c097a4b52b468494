"""The Pashto lexicon: hand-written words in all forms, with the letters that are typed for one another."""

from typing import Final

from wordlists import names, scripted
from wordlists.files import Sections, fold, read


def _words(text: str) -> list[str]:
    return text.split()


_PRESENT: Final = _words("م ې ي و ئ ه")
_PAST: Final = _words("- ل له لې لم لو لئ لی لي م ې و ه لای ې‌وه لول ېدل ېدم ېده ېدو ېدلې ېدلی ېدله ېدای")
_NOUN: Final = _words("- ونه ونو و ه ې ان انو ګان ګانې ګانو وې ۍ يو وال م يې مې")
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

_MONTHS: Final = _words("جنورۍ فبرورۍ مارچ اپريل اپرېل مۍ جون جولای جولايۍ اګست سپتمبر اکتوبر نومبر ډسمبر دسمبر")
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
    made["phrase:date"] = _dates()
    made["phrase:status"] |= _status()
    for section in ("word", "function", "kin", "kins", "name", "number", "nation", "place"):
        typed = {other for word in made[section] for other in typings(word)}
        made[section] |= typed if section in ("name", "nation", "place") else typed - hidden
    made["stem"] = {other for root in hand["stem"] for part in _parts(root) for other in typings(part)} - hidden
    made["stem"] = {stem for stem in made["stem"] if len(stem) >= _STEM_LEAST}
    made["ending"] = {fold(end) for end in (*_PRESENT, *_PAST) if end != "-"}
    made["start"] = {fold(before) for before in _BEFORE if before}
    loans = {word for language, least in _LOANS for word in scripted.counts(language, least)}
    arab = read("names-ar")
    people = arab["name"] | arab["maybe"] | read("names-arab")["name"] | names.arabic().first | names.arabic().last
    known = people.union(*(words for section, words in made.items() if ":" not in section))
    made["word"] |= {word for word in loans - known if len(word) >= _STEM_LEAST}
    return made


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
        return {fold(base + ending.strip("-")) for base in (stem, bare) for ending in _NOUN}
    parts = _parts(stem)
    made = {part + ending for part in parts[:1] if len(part) < _STEM_LEAST for ending in _PRESENT}
    made |= {part + ending.strip("-") for part in parts[1:] if len(part) < _STEM_LEAST for ending in _PAST}
    short = {fold(before + form) for form in made for before in _BEFORE}
    return short | {fold(before + part) for part in parts if len(part) >= _STEM_LEAST for before in ("", "و")}


def _parts(root: str) -> list[str]:
    return [fold(part) for part in root.replace("ـ", "").split("/") if part]


def _dates() -> set[str]:
    """`د جنورۍ په دریمه`: a month and its day."""
    months, days = {fold(month) for month in _MONTHS}, {fold(day) for day in _DAYS}
    return {f"{month} په {day}" for month in months for day in days} | {
        f"{month} {day[:-1]}" for month in months for day in days
    }


def _status() -> set[str]:
    """Visas by what they are for, papers that are missing, what was refused."""
    owners = _words(
        "خاوند مېړه ميړه ښځې مېرمنې واده کار کارۍ زده‌کړې محصل زده‌کوونکي سټوډنټ کورنۍ فاميلۍ ليدنې "
        "ټوريست سياحت ميلمستيا کېر کير سپاوز وزټ وزيټ"
    )
    papers = _words("ويزه ويزې ويزا ويزو ويزه‌کې")
    made = {f"{of}{owner} {paper}" for of in ("د ", "", "په ") for owner in owners for paper in papers}
    made |= {f"د {owner} په {paper}" for owner in owners for paper in papers}
    lacking = _words("ويزې ويزه اسنادو اسناده کاغذونو کاغذو کاغذه پاسپورټ تابعيت اقامې اقامه سټېټس")
    made |= {f"بې {thing}" for thing in lacking} | {
        f"{thing} {end}"
        for thing in lacking
        for end in ("نه لرم", "نلرم", "نشته", "نه لري", "نلري", "مې ختمه", "ختمه شوې", "مې خلاصه")
    }
    made |= {
        f"{thing} مې {end}"
        for thing in ("ويزه", "اقامه", "اسايلم", "پناه", "کېس", "کيس", "دوسيه")
        for end in ("رد شوې", "رد شو", "رد شوه", "ختمه شوې", "ختمه ده", "لغوه شوې", "منفي")
    }
    made |= {
        "پناه غوښتونکې",
        "پناه غوښتونکی",
        "پناه غوښتونکي",
        "پناه غوښتنه",
        "پناه غوښتنې",
        "پناه غواړم",
        "پناه غوښتې",
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
