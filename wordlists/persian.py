"""The lexicons of Persian and Dari: common words less names and places, and hand-written words in all forms."""

import importlib
from functools import cache
from pathlib import Path
from typing import Final

import faker.providers.person as providers
from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

from privacy.lexicon import BIT, HIDES, load
from privacy.lookup import look_up
from privacy.token import Token
from wordlists import gazetteer, names, papers, persian_letters, persian_statuses, persian_verbs, said, scripted
from wordlists.files import Sections, bare, fold, read

ZIPF_LEAST = 3.0
"""How common a word must be that a table of lemmas has as well."""
_ZIPF_RARE = 3.4
"""And one of up to four letters."""
_ZIPF_ALONE = 3.93
"""How common a word must be that no other list has."""
_ZIPF_STEM = 3.9
"""How common a word must be to take endings when it is read."""
_ZIPF_SHORT = 4.3
"""How common a word of three letters must be that is listed with its endings."""

_KIN_STEM = 4
"""Letters of a kinship word that is a word with any ending; of shorter ones the forms are listed."""

_ZIPF_MISSPELT = 5.0
"""How common a word must be that is also known as it is misspelt."""

_ZIPF_PLACE = 3.0
"""How common a place of the gazetteer must be that is listed: others are unknown, and hidden as such."""

_NOUN = "- ا ای ام اش ات م ت ش ی و ه یم یت یش مو تو شو مون تون شون مه ته شه ره شونه ها هام هاش هامو های"
_NOUN_DARI = f"{_NOUN} ایم ایت ایش ایمه ایته ایشه ایما ایتان ایشان ره هره هایم هایت هایش هایمه هایته هایشه"
_SHORT = "- ا ای ام اش م ت ش ی و ه"
_SHORT_MORE = "رو ین یه یی تم شم مم هم هاش هاشو هامو هاشون اشون"
_SHORT_KABUL = "م ت ش یم یت یش مه ته شه ره یمه یته یشه هایم هایت هایش هایمه ایم ایش ایمه ما مان شان گک ا ای"
"""Endings of nouns of three letters that one of the two ways of speaking has more of."""

_ENDINGS = """
ا ان ام امو ات اتو اش اشو ای اید ایم اند م مو مم ت تو ش شو مون تون شون مونو تونو شونو مان تان شان ها هام هات هاش
هامو هاتو هاشو هامون هاتون هاشون
هامونو هاشونو های هایی هایم هایت هایش هایمان هایشان هارو هاو هاس هاست هاهم ی یی یه یم یت یش یمون یتون یشون یمو یتو
یشو یا یای یها یهای ین ید یند و ه هه شس مس
رو ره را ست س ن ند تر ترین ترم شم تم مم شونم مونم مه ته شه هایمه هایته هایشه هاره ک گک گکم اکم کی گی اینا
ایم ایت ایش ایمه ایته ایشه ایما ایتان ایشان ایره یمه یته یشه ماره تانه شانه مایانه انم انت انش انمان انشان انتان
"""
"""What may stand behind a noun: possession, number, `is`, the object sign, spoken and written, of Iran and Kabul."""

_SUFFIX = """
ها های هام هات هاش هامو هاتو هاشو هامون هاتون هاشون هایم هایت هایش هایی رو مو تو شو مون تون شون مونو تونو شونو مان
تان شان یمون یتون یشون یمو یشو امو اتو
اشو هایمه هایشه
"""
"""Endings that any known word may have: none that a name of others could end in."""

_AFTER_H = "م ت ش مون شون مو شو یم یت یش یمه یته یشه یما یشان"
"""Endings before which a noun drops its last letter, which is not heard: `شونه`, `شونم`, in Kabul `شانه`, `شانیم`."""

_LIGHT = "دارم داشتم ندارم نداشتم کردم میکنم کنم کردیم میکنیم بودم باشم"
"""Verbs that go with a noun, which is then no name: `امید دارم`."""

_BOTH = "fa-more"
"""Words that Persian and Dari share, but which are read into the own lexicon of each: the one in common is full."""

_DARI = ("fa-AF-spoken", _BOTH)
"""What further lists Dari has."""

_OF_MAYBE = "م ت ش ی ها های"
"""Endings of words that may be names: not the sign of an object, which a person has."""

_SHOWN = (
    "word", "generic", "function", "kin", "kins", "title", "verb", "number", "ordinal", "weekday", "unit", "old", "be",
    "year", "clock", "clock-before", "hour-part", "home-unit", "street-before", "school-before", "workplace-before",
)  # fmt: skip


def sections() -> Sections:
    """The sections of the Persian lexicon."""
    hand = read("fa")
    made = {section: set(entries) for section, entries in _listed("fa", ZIPF_LEAST).items()}
    counts = scripted.counts("fa", ZIPF_LEAST)
    own = set().union(*(hand.get(section, set()) for section in _SHOWN)) | hand.get("noun", set())
    known = own | {form for kind in ("stem", "noun") for word in hand[kind] for form in forms(kind, word)}
    made["word"] = {
        w
        for w in made["word"]
        if w in known or _in_table(w, counts.get(w, 0)) or counts.get(w, 0) >= _ZIPF_ALONE or w not in counts
    }
    made["word"] -= hand["joined"]
    states = _states(made.pop("state"))
    _conjugate(made, hand["stem"], made.pop("rare"))
    _people(made, hand)
    _places(made, hand)
    _inflect(made, counts, hand["noun"] | hand["word"])
    made["function"] |= states
    made["maybe"] -= states
    often = {word for word, zipf in counts.items() if zipf >= _ZIPF_MISSPELT}
    _misspell(made, own | hand["word"] | often)
    _collide(made, scripted.counts("fa", 1.0), hand["noun"] | hand["word"] | scripted.gathered(_DARI)["noun"])
    phrases = made["phrase:status"] | persian_statuses.iranian()
    phrases |= {phrase + whose for phrase in hand["phrase:status"] for whose in ("م", "ت", "ش")}
    made["phrase:status"] = papers.not_found_by(phrases, "fa")
    for section in ("workplace-before", "workplace-strong", "school-before"):
        made[section] |= {word + fold("ی") for word in made[section] if word[-1] in "اوه"}
    made["street"] |= {word + "ه" for word in made["street"]}
    made["maybe"] -= {word for word in made["verb"] if word.startswith((fold("می"), fold("نمی")))}
    made["maybe"] -= read("names-fa")["never"]
    often = {word for word, zipf in counts.items() if zipf >= _ZIPF_SHORT} | hand["word"]
    alone = made["word"] - set().union(
        *(entries for section, entries in made.items() if section not in ("word", "stem"))
    )
    made["word"] -= {word for word in made["word"] - often if _is_form(word, made) or _is_ended(word, made, alone)}
    return made


def _states(words: set[str]) -> set[str]:
    """What somebody is or was, with the `is` that hangs on it, `معتاده`: behind a kinship word these are no names."""
    ends = {word: ("", "س", "ست", "م", "ن") if word.endswith("ه") else ("", "ه", "ست", "ن", "م") for word in words}
    return {fold(word + end) for word, all_of_it in ends.items() for end in all_of_it}


def _is_form(word: str, made: Sections) -> bool:
    """Whether a word is known by its stem and ending, and need not be listed."""
    return any(word[:cut] in made["stem"] and word[cut:] in made["ending"] for cut in range(4, len(word)))


def _is_ended(word: str, made: Sections, alone: set[str]) -> bool:
    """Whether a word is one that is nothing else and an ending that any word may have."""
    return any(
        word.endswith(end) and len(word) >= len(end) + 3 and word[: -len(end)] in alone for end in made["suffix"]
    )


def iranian() -> Sections:
    """What is read for the Persian of Iran only: words that are others in Dari, and those that Dari has itself."""
    own, more, persian = read("fa-IR"), read(_BOTH), sections()
    nouns, verbs = (more[kind] | own.get(kind, set()) for kind in ("noun", "stem"))
    made = {s: set(own.get(s, ())) for s in (*own, *_GROWN) if s != "noun"} | {"stem": set()}
    made["word"] |= nouns | more["word"] | {form for noun in nouns for form in forms("noun", noun)}
    _conjugate(made, verbs, set())
    made["verb"] |= _short_m() | _isfahani()
    made["verb"] -= read("names-fa")["always"] | persian["name"] | persian["maybe"]
    _inflect(made, {}, nouns)
    _misspell(made, nouns)
    _lacking(made, more["noun"] | read("fa")["noun"])
    made["word"] |= _of_short(nouns | read("fa")["noun"], _SHORT_MORE)
    made["word"] -= persian["name"] | persian["place"]
    made["stem"] -= persian["name"] | persian["place"]
    made["suffix"] = set()
    made["phrase:status"] = papers.not_found_by(persian_statuses.shared(), "fa")
    _slips(made, persian)
    return {section: entries - persian.get(section, set()) for section, entries in made.items()}


_GROWN = ("word", "stem", "function", "kin", "kins", "title", "maybe", "verb", "name", "place", "nation", "generic")
"""Sections that words are added to, or looked for in, when they take their endings."""


def dari() -> Sections:
    """What Dari adds to the Persian lexicon."""
    listed = scripted.sections("fa-AF", _dari_forms, also=_DARI, names_too=False)
    made = {section: set(entries) for section, entries in listed.items()}
    hand = scripted.gathered(("fa-AF", *_DARI))
    states = _states(made.pop("state"))
    _conjugate(made, hand["stem"] - read(_BOTH)["stem"], set())
    made["verb"] = (made["verb"] | _short_m()) - read("names-fa")["always"]
    _inflect(made, {}, hand["noun"] | hand["word"])
    made["function"] |= states
    persian = sections()
    several = {noun[:-1] + "ا" for noun in hand["noun"] | read("fa")["noun"] if noun.endswith("ه") and len(noun) > 3}
    several -= read("names-fa")["name"] | read("names-arab")["name"] | set().union(*(persian[s] for s in _GROWN[2:]))
    made["word"] |= several
    made["stem"] |= {one for one in several if len(one) >= 4}
    _misspell(made, hand["noun"] | hand["word"] | hand["function"])
    _lacking(made, hand["noun"] | read("fa")["noun"])
    made["word"] |= _of_short(hand["noun"] | read("fa")["noun"], _SHORT_KABUL)
    hidden = persian["name"] | persian["place"]
    made["word"] -= hidden - hand["word"]
    people = read("names-fa")["name"] | read("names-arab")["name"]
    people -= read("names-fa")["never"] | made["function"] | made["kin"]
    made["maybe"] |= people & (hand["word"] | hand["noun"])
    made["stem"] -= hidden
    made["phrase:status"] |= persian_statuses.dari() | persian_statuses.shared()
    made["phrase:status"] = papers.not_found_by(made["phrase:status"], "fa")
    made["suffix"] = set()
    made["maybe"] -= read("names-fa")["never"] - hand["maybe"]
    _slips(made, persian)
    both = {section: made.get(section, set()) | persian[section] for section in ("stem", "ending")}
    shown = hand["word"] | hand["noun"] | set().union(*(made[s] for s in made if s not in ("word", "stem")))
    alone = (made["word"] | persian["word"]) - set().union(
        *(entries for lists in (persian, made) for s, entries in lists.items() if s not in ("word", "stem"))
    )
    both["suffix"] = persian["suffix"]
    made["word"] -= made["verb"] - hand["word"] - hand["noun"]
    made["word"] -= {w for w in made["word"] - shown if _is_form(w, both) or _is_ended(w, both, alone)}
    return {section: entries - persian.get(section, set()) for section, entries in made.items()}


def _listed(tag: str, least: float) -> Sections:
    return scripted.sections(tag, forms=forms, zipf_least=least)


def forms(kind: str, stem: str) -> set[str]:
    """The forms of a verb (kind `stem`: past/present stem) or of a noun too short to be a stem with endings."""
    return _forms(kind, stem, _NOUN)


def _dari_forms(kind: str, stem: str) -> set[str]:
    return _forms(kind, stem, _NOUN_DARI)


def _forms(kind: str, stem: str, endings: str) -> set[str]:
    if kind == "noun":
        return {fold(stem + ending.strip("-")) for ending in endings.split()} if len(fold(stem)) < 4 else {fold(stem)}
    past, _, present = stem.partition("/")
    return {fold(form) for form in persian_verbs.finite(past, present)}


def _in_table(word: str, zipf: float) -> bool:
    """Whether the table of lemmas has the word; a rare short one is as often a name."""
    return word in _lemmas() and (zipf >= _ZIPF_RARE or len(word) > 4)


@cache
def _lemmas() -> frozenset[str]:
    """Every form that simplemma's table knows."""
    table = DefaultDictionaryFactory().get_dictionary("fa")
    return frozenset(fold(key if isinstance(key, str) else key.decode()) for key in table)


_APART: Final = ("وا", "در", "بر", "ور")
"""What stands before a present stem also without `می`: `واکنم`."""


def _conjugate(made: dict[str, set[str]], verbs: set[str], rare: set[str]) -> None:
    """Verbs: their persons are verbs, which end a name; with objects they are words."""
    finite: set[str] = set()
    for verb in verbs | rare:
        past, _, present = verb.partition("/")
        if verb in verbs:
            finite |= {fold(form) for form in persian_verbs.finite(past, present)}
        stems, listed = persian_verbs.with_objects(past, present)
        made.setdefault("stem", set()).update(fold(stem) for stem in stems)
        made["word"] |= {fold(form) for form in listed}
    for verb in made.pop("joined", set()):
        before, _, rest = verb.partition("+")
        past, _, present = rest.partition("/")
        whole = {fold(before + stem) for stem in persian_verbs.stems(past, present)}
        whole |= {fold(before + present)} if before in _APART and len(before + present) > 3 else set()
        made["word"] |= whole
        made.setdefault("stem", set()).update(whole)
    small = set().union(
        *(made.get(s, set()) for s in ("function", "kin", "kins", "number", "title", "generic", "weekday"))
    )
    small |= {form for form in finite if len(form) < 3}
    light = {fold(form) for form in _LIGHT.split()}
    made["verb"] = made.get("verb", set()) | finite - small - light
    made["generic"] = made.get("generic", set()) | light
    made["ending"] = {fold(ending) for ending in (*persian_verbs.ENDINGS, *_ENDINGS.split())}


def _people(made: dict[str, set[str]], hand: Sections) -> None:
    """Names are hidden wherever they stand; those that are words first, where the context says so."""
    own = read("names-fa")
    rarer = own["always"]
    common = own["common"] - rarer
    listed = own["name"] | read("names-arab")["name"] | names.arabic().first | names.arabic().last
    words = set().union(*(made.get(section, set()) for section in _SHOWN if section != "word"))
    spoken = scripted.visible(scripted.gathered(("fa-AF", *_DARI))) | scripted.gathered(_DARI)["noun"]
    own_words = common | own["never"] | words | ((hand["word"] | hand["maybe"] | hand["noun"] | spoken) - rarer)
    always = {name for name in (listed | rarer) - (own_words - rarer) if len(name) > 1}
    made["verb"] -= rarer
    before_god = {
        name.removesuffix(god) for god in ("الله", "الدین") for name in map(fold, listed) if name.endswith(god)
    }
    made["name"] = (made["name"] - common - own["never"] - (spoken - rarer) - made["verb"]) | always
    made["word"] -= always
    shared = listed & (common | hand["word"] | hand["noun"]) | before_god
    made["maybe"] = (made["maybe"] | (shared - words)) - always - own["never"]
    made["word"] |= made["maybe"] & (common | hand["word"] | hand["noun"])
    shown = made["word"] | made["verb"] | words
    made["maybe"] &= shown
    made["surname"] = made["surname"] | own["surname"] & shown
    made["name"] |= {n for n in own["surname"] | before_god if n not in shown and len(n) > 2}
    raw = {name for line in _raw_names() for name in line.split() if "\u200c" in name}
    parted = {fold(name.replace("\u200c", " ")) for name in raw}
    made["phrase:name"] = {name for name in parted if not set(name.split()) <= made["function"]}


def _raw_names() -> list[str]:
    """The lines of names as they are written, their parts kept apart."""
    text = (Path(__file__).parent / "names-fa.txt").read_text(encoding="utf-8").split("\n")
    return text[: text.index("[common]")]


def _places(made: dict[str, set[str]], hand: Sections) -> None:
    """Places by hand, of one word or several."""
    own = read("places-fa")
    keep = set().union(*(made.get(section, set()) for section in _SHOWN if section != "word")) | hand["word"]
    places = {place for place in own["place"] if place not in keep and place not in made["maybe"]}
    met = scripted.counts("fa", _ZIPF_PLACE)
    made["place"] = {place for place in made["place"] if place in met or place in hand["place"]}
    spoken = scripted.visible(scripted.gathered(("fa-AF", *_DARI))) | scripted.gathered(_DARI)["noun"]
    made["place"] = (made["place"] | places) - made["name"] - spoken
    made["word"] -= {place + end for place in places for end in ("", "ه", "م")} - hand["word"]
    made["phrase:place"] |= {place + is_ for place in own["phrase:place"] for is_ in ("", "ه")}


_SHORT_M = """
کن زن زد گ گو ر رو د خور خوا خای دون دان فام ت تن تان ش شو بر یا ترس کش گیر بین نشین شین خواب گوی میر مان ذار
گری پال پرس ترسان کون زنه دی بینی گرد سوز شکن لرز دو
"""
"""Present stems that Herat and Hazarajat say behind `م`: `مکنه`, `نمتنم`."""

_HAZARAGI = """
موگه موگم موگی موگن موگیم نموگه مونه مونم مونی مونن نمونه موره مورم مورن موشه نموشه میه میم مین نمیه مگه مگن مگم مشه
نمشه مته متم نمته مخایم نمخایم متنم نمتنم نمیتنم میتنم
مکنه مکنم مکنن نمکنه
"""


_PAST_M = """
کد گفت رفت آمد اومد دید خورد زد شد بود داد برد خاست گرفت ماند ترسید کشید نشست خوابید پرسید تنست فامید گشت دوید
شکست مرد
"""
"""Past stems that the Hazarajat says `وم` behind: `رفتوم`."""


def _short_m() -> set[str]:
    """Verbs as Herat and the Hazarajat say them."""
    made = {
        start + stem + person
        for start in ("م", "نم", "مو", "نمو", "بو")
        for stem in _SHORT_M.split()
        for person in (*persian_verbs.PERSONS_NOW, "وم")
        if len(start + stem + person) > 3
    }
    made |= {start + stem + "وم" for start in ("", "ن", "می", "نمی") for stem in _PAST_M.split()}
    return {fold(form) for form in made | set(_HAZARAGI.split())}


_PAST_D: Final = "گف رف گرف خواس شکس نشس بس ریخ سوخ فروخ انداخ شناخ ساخ پخ دوخ گذاش داش برداش برگش گش کش نوش مرد"
"""Past stems whose last letter Isfahan says as `د`: `گفدم`."""


def _isfahani() -> set[str]:
    """Verbs as Isfahan says them: `گفد`, `نرفدس`, `اومدس`."""
    stems = {stem.removesuffix("د") + "د" for stem in _PAST_D.split()} | {
        "اومد",
        "شد",
        "زد",
        "کرد",
        "داد",
        "بود",
        "خورد",
    }
    ends = ("", "م", "ی", "یم", "ین", "ن", "س", "ند", "ه", "سن")
    return {fold(no + stem + end) for no in ("", "ن", "می", "نمی") for stem in stems for end in ends if len(stem) > 2}


_HEARD: Final = tuple(
    tuple(map(fold, pair.split("/")))
    for pair in ("ق/غ", "غ/ق", "ط/ت", "ص/س", "ث/س", "ح/ه", "ذ/ز", "ض/ز", "ظ/ز", "ض/ظ", "خوا/خا")
)
"""Letters that sound the same, and which of them is written for which by ear."""


def misspelt(word: str) -> set[str]:
    """A word as who writes by ear writes it, `تحغیر`; one of three letters with a letter doubled, `مررد`."""
    if len(word) == 3:
        return {word[:2] + word[1:], word + word[-1]}
    cuts = ((at, one, other) for one, other in _HEARD for at in range(len(word)) if word.startswith(one, at))
    made = {word[:at] + other + word[at + len(one) :] for at, one, other in cuts}
    return {form for form in made if len(form) > 3}


_COUNTED: Final = ("month", "ordinal", "number")
_SLIP_LEAST: Final = 5
"""Letters of a number or month of which one may be missing; of shorter ones they are other words."""


def _slips(made: dict[str, set[str]], of: Sections) -> None:
    """Numbers and months as the thumb slips: a letter typed twice, and in longer ones left out or changed about."""
    listed = (
        entries for lists in (of, made) for kind, entries in lists.items() if kind not in ("word", "stem", "ending")
    )
    closed = set().union(*listed) | read("names-fa")["name"] | read("names-arab")["name"]
    for section in _COUNTED:
        for word in sorted(of[section] | made.get(section, set())):
            doubled = {word[:at] + word[at - 1 :] for at in range(1, len(word) + 1)} if len(word) > 2 else set()
            doubled |= {form + form[-1] for form in doubled} if section == "ordinal" else set()
            slipped = said.misspelt(word) if len(word) >= _SLIP_LEAST else set()
            heard = misspelt(word) if len(word) > 3 else set()
            new = {form for form in doubled | (slipped | heard) - of["word"] - made["word"] if len(form) > 3} - closed
            made.setdefault(section, set()).update(new)
            closed |= new


def _of_short(nouns: set[str], endings: str) -> set[str]:
    """Nouns of three letters with these endings, less what is somebody's name."""
    short = {noun for noun in nouns if len(noun) == 3 and noun.isalpha()}
    names_too = read("names-fa")["name"] | read("names-arab")["name"] | read("names-fa")["surname"]
    return {fold(noun + end) for noun in short for end in endings.split()} - names_too


_WITHOUT_MOST: Final = 6
"""Letters of a noun that is told of as lacking or had."""


def _lacking(made: dict[str, set[str]], nouns: set[str]) -> None:
    """`بیشیر`, `پیسهدار`: without something, and with it, in one word; none that is somebody's name."""
    closed = set().union(*(made[s] for s in ("name", "place", "nation", "maybe") if s in made))
    closed |= read("names-fa")["name"] | read("names-arab")["name"]
    short = {noun for noun in nouns if 2 < len(noun) <= _WITHOUT_MOST and noun.isalpha()}
    made["word"] |= {fold(form) for noun in short for form in (f"بی{noun}", f"{noun}دار")} - closed


def _misspell(made: dict[str, set[str]], words: set[str]) -> None:
    """Words as they are misspelt, also with endings; none that is another word or somebody's name."""
    closed = set().union(*made.values()) | read("names-fa")["name"] | read("names-arab")["name"]
    for word in {one for one in words if len(one) > 2 and one.isalpha()}:
        forms = misspelt(word) - closed
        made["word"] |= forms
        made["stem"] |= forms if len(word) > 3 else set()


def _inflect(made: dict[str, set[str]], counts: dict[str, float], nouns: set[str]) -> None:
    """Common words take endings: short ones are listed with them, others are stems."""
    closed = set().union(
        *(made.get(s, set()) for s in ("function", "kin", "kins", "title", "maybe", "verb", "name", "place", "nation"))
    )
    table = _lemmas()
    open_words = {w for w in made["word"] - closed if w in table or w in made["generic"]}
    hidden = set().union(*(made.get(s, set()) for s in ("name", "place", "nation", "status", "firm")))
    made["stem"] |= {w for w in open_words if len(w) >= 4 and counts.get(w, 0) >= _ZIPF_STEM}
    made["stem"] |= {noun for noun in nouns - closed if len(noun) >= 4}
    kin = made["kin"] | made.get("kins", set())
    made["stem"] |= {one for one in kin if len(one) >= _KIN_STEM and not (one[:-1] in kin and one[-1] in "متش")}
    made["stem"] -= hidden
    short = {w for w in open_words if len(w) == 3 and counts.get(w, 0) >= _ZIPF_SHORT}
    made["word"] |= {fold(w + end.strip("-")) for w in short for end in _SHORT.split()} - hidden
    silent = {noun[:-1] for noun in nouns - closed if noun.endswith("ه")}
    made["stem"] |= {noun for noun in silent if len(noun) >= 4} - hidden - closed
    made["word"] |= {fold(noun + end) for noun in silent if len(noun) < 4 for end in _AFTER_H.split()} - hidden
    before = {w for w in made["function"] if len(w) > 2}
    made["word"] |= {fold(w + end) for w in before for end in ("م", "ت", "ش", "ه", "مون", "شون")} - hidden
    made["word"] |= {fold(w + end) for w in made["maybe"] for end in _OF_MAYBE.split()} - hidden
    made["word"] |= (
        {fold(k[:-1] + end) for k in kin if k.endswith("ه") and len(k) > 3 for end in _AFTER_H.split()} - hidden - kin
    )
    kin = made["kin"]
    whose = {k for k in kin if k[:-1] in kin and k[-1] in "متش"}
    made["kin"] = (
        kin
        | {fold(k + end) for k in whose for end in "وه"}
        | {
            fold(k + end)
            for k in kin - whose
            if len(k) > 3
            for end in ("و", "رو", "مو", "شو", "هامو", "ها", "هام", "ه")
        }
        - hidden
    )
    made["suffix"] = {fold(ending) for ending in _SUFFIX.split()}
    made["word"] -= hidden


_LOCALES = """
en_GB en_IE en_IN pl_PL ro_RO es_ES pt_PT fr_FR it_IT de_DE tr_TR lt_LT nl_NL yo_NG ha_NG ig_NG zu_ZA
"""
"""Whose names are tried in Persian letters."""


def _names_of_others() -> set[str]:
    """First and last names of those countries in Latin letters."""
    modules = (importlib.import_module(f"{providers.__name__}.{locale}") for locale in _LOCALES.split())
    people = names.of(module.Provider for module in modules)
    return people.first | people.last


_BRITISH = tuple(map(fold, ("تون", "هام", "سون", "فورد", "ورت", "بری", "برو", "لند", "من", "وود", "ستر")))
"""How many names of Britain end."""


def _collide(made: dict[str, set[str]], counts: dict[str, float], ours: set[str]) -> None:
    """Names of others and places of Britain that would pass for a word with an ending: `بارتون` is no `your load`."""
    lines = [line for section, words in made.items() for line in (f"[{section}]", *sorted(words))]
    lexicon = load(("\n".join(lines).encode(),))
    for section, found in (("place", gazetteer.latin().single), ("name", _names_of_others())):
        for form in persian_letters.spelt({bare(name) for name in found}):
            token = Token(form, 0, len(form), "")
            if len(form) < 5 or lexicon.bits(form) & ~BIT["word"] or form in counts:
                continue
            if not form.endswith(_BRITISH) and any(form[:end] in ours for end in range(3, len(form))):
                continue
            look_up(token, (lexicon,))
            if token.bits & BIT["word"] and not token.bits & HIDES:
                made[section].add(form)
