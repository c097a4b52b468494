"""The Spanish lexicon: every verb that a dictionary lists and somebody used, and words spelled by their sound."""

from collections.abc import Iterator

from wordlists import european, names
from wordlists.files import Sections, bare, read
from wordlists.gazetteer import Places

_RECIPE = next(recipe for recipe in european.RECIPES if recipe.tag == "es")
_ENDINGS = {
    "ar": "o as a ás amos áis an é aste astes asteis ó aron aba abas ábamos abais aban aré arás ará aremos arán aría "
    "arías aríamos arían e es emos éis en ara aras áramos aran ase ases asen á ad ando ado ada ados adas ao aos á "
    "ador adora adores adoras ava avas ávamos avan amiento amientos "
    "az ez amoz adoz adaz",
    "er": "o es e és emos éis en í iste istes isteis ió ieron ía ías íamos íais ían eré erás erá eremos erán ería "
    "erías eríamos erían a as amos áis an iera ieras iéramos ieran iese ieses iesen ed iendo ido ida idos idas io ios "
    "edor edora edores edoras imiento imientos emoz idoz idaz",
    "ir": "o es e ís imos en í iste istes isteis ió ieron ía ías íamos íais ían iré irás irá iremos irán iría irías "
    "iríamos irían a as amos áis an iera ieras iéramos ieran iese ieses iesen í id iendo ido ida idos idas io ios "
    "idor idora idores idoras imiento imientos imoz",
}
"""What stands behind the stem of a verb, some of it as it is spoken: `curraba`, `golpeao`."""

_ASKED = {"ar": "ar ando a á e en emos", "er": "er iendo e é a an amos", "ir": "ir iendo e í a an amos"}
"""Behind these a pronoun is written on: `quemarme`, `ayúdenme`."""

_PRONOUNS = "me te se le lo la nos os les los las melo mela melos melas telo tela selo sela selos selas noslo nosla"

_DOUBLE = tuple(pronoun for pronoun in _PRONOUNS.split() if len(pronoun) > 3)
"""Two pronouns: rare behind a short stem but after these."""

_WHOLE = ("ar", "er", "ir", "ando", "iendo")

_CHANGED = (
    *(("car", "qu"), ("gar", "gu"), ("zar", "c"), ("cer", "z"), ("cir", "z"), ("ger", "j"), ("gir", "j")),
    *(("guir", "g"), ("guar", "gü"), ("cer", "zc"), ("cir", "zc"), ("uir", "uy"), ("eer", "ey"), ("ear", "i")),
)
"""How stems are spelled before the other vowels, or are spoken: `ahorcar`: `ahorque`, `golpear`: `golpió`."""

_BROKEN = (("e", "ie"), ("o", "ue"), ("e", "i"), ("o", "u"), ("u", "ue"))
"""What the last vowel of a stem becomes in some verbs: `torcer`: `tuerce`."""

_BROKEN_ENDINGS = ("o", "a", "e", "as", "es", "an", "en", "ió", "iendo")

_COUNTED = 1.0
"""Zipf of the infinitive or participle of a verb that is taken, unless it is long."""

_LONG = 8

_STEM_LEAST = 4
_SHORT_LEAST = 2.3
"""The same of the infinitive of one whose stem is too short to stand for its forms: they are listed."""

_HEARD = (
    *(("v", "b"), ("b", "v"), ("ce", "se"), ("ci", "si"), ("se", "ce"), ("si", "ci"), ("z", "s"), ("sa", "za")),
    *(("so", "zo"), ("h", ""), ("ll", "y"), ("y", "ll"), ("ge", "je"), ("gi", "ji"), ("je", "ge"), ("ji", "gi")),
    *(("qu", "k"), ("ca", "ka"), ("co", "ko"), ("gue", "ge"), ("gui", "gi"), ("hu", "gu"), ("rr", "r"), ("cc", "c")),
    *(("mp", "np"), ("mb", "nb"), ("nv", "nb"), ("x", "s"), ("x", "cs"), ("ie", "ye"), ("ad", "a")),
    *(("des", "es"), ("ñ", "n")),
)
"""What is written for what by those who write as they speak, one at a time."""

_SOUND = (
    *(("v", "b"), ("b", "v"), ("ce", "se"), ("ci", "si"), ("z", "s"), ("h", ""), ("ll", "y"), ("ge", "je")),
    *(("gi", "ji"), ("qu", "k"), ("ca", "ka"), ("co", "ko"), ("cu", "ku"), ("mp", "np"), ("mb", "nb"), ("x", "s")),
    *(("sc", "s"), ("nv", "nb")),
)
"""Of these the ones that common words are typed with."""

_OFTEN = 4.1
"""Zipf of the rarest word whose other spellings are listed though nobody listed it by hand."""

_SILENT = ("a", "e", "i", "o", "u")
"""Before these an h is written where there is none: `hahorcar`."""

_HEARD_LEAST = 4


def sections(people: names.People, places: Places) -> Sections:
    """The sections of the lexicon."""
    made = {section: set(words) for section, words in european.sections(_RECIPE, people, places).items()}
    hand = {verb for verb in made.pop("action") if verb.endswith(tuple(_ENDINGS))}
    taken = {word for section, words in made.items() if ":" not in section for word in words}
    secret = people.first | people.last | places.single | read("names-latn")["name"]
    counts = european._counts("es")
    listed = _listed()
    usual = {verb for verb in listed if len(verb) - 2 < _STEM_LEAST and counts.get(verb, 0) >= _SHORT_LEAST}
    verbs = hand | usual | {verb for verb in listed if len(verb) - 2 >= _STEM_LEAST}
    pairs = {(stem, verb[-2:]) for verb in verbs for stem in _stems(verb, counts)}
    heard = {(other, verb[-2:]) for verb in hand for stem in _stems(verb, counts) for other in _twice(stem)}
    found = {bare(stem) for stem, _ in pairs | heard if len(bare(stem)) >= _STEM_LEAST}
    short = {
        bare(stem + end)
        for stem, kind in pairs
        if len(bare(stem)) < _STEM_LEAST
        for end in _behind(kind)
        if not end.endswith(_DOUBLE) or end.startswith(_WHOLE)
    } - secret
    made["stem"] = found - secret
    made["ending"] = {bare(end) for kind in _ENDINGS for end in _behind(kind)}
    made["word"] |= {form for form in short | {bare(verb) for verb in hand} if len(form) > 2} - taken
    spelled = {other for word in read("es")["word"] for other in _heard(word)}
    often = {word for word in made["word"] if counts.get(word, 0) >= _OFTEN}
    spelled |= {other for word in often for other in _heard(word, _SOUND)}
    made["word"] |= {word for word in spelled if len(word) > 3} - taken - secret
    whole = {word for section, words in made.items() if section not in ("word", "stem") for word in words} | secret
    told = {word for word in made["word"] - whole if counts.get(word, 0) < _WRITTEN_OUT and _told(word, made)}
    made["word"] -= told
    return made


_WRITTEN_OUT = 4.6
"""A rarer word is not listed where a stem and an ending make it up."""


def _told(word: str, made: Sections) -> bool:
    """Whether a listed stem and an ending make up the word."""
    plain = bare(word)
    cuts = range(_STEM_LEAST, len(plain))
    return any(plain[cut:] in made["ending"] and plain[:cut] in made["stem"] for cut in cuts)


def _behind(kind: str) -> Iterator[str]:
    """Every ending of verbs of a kind, with a pronoun and without."""
    yield from _ENDINGS[kind].split()
    for asked in _ASKED[kind].split():
        for pronoun in _PRONOUNS.split():
            yield asked + pronoun
    for asked in ("amo", "emo"):
        for pronoun in ("nos", "selo", "sela"):
            yield asked + pronoun


def _listed() -> set[str]:
    """Infinitives of the dictionaries that somebody used."""
    counts = european._counts("es")
    heads = set().union(*(european._heads(file) for file in _RECIPE.dictionaries))
    verbs = {head for head in heads if head.endswith(tuple(_ENDINGS))}
    joined = {verb: (verb, verb[:-2] + ("ado" if verb[-2] == "a" else "ido")) for verb in verbs}
    return {
        verb
        for verb, forms in joined.items()
        if len(verb) >= _LONG or any(counts.get(form, 0) >= _COUNTED for form in forms)
    }


def _stems(verb: str, counts: dict[str, float]) -> set[str]:
    """The stem of a verb as it is spelled before any vowel, and as it sounds when the voice is on it."""
    plain = {verb[:-2]} | {verb.removesuffix(end) + other for end, other in _CHANGED if verb.endswith(end)}
    return plain | {broken for stem in plain for broken in _broken(stem) if _used(broken, counts)}


def _broken(stem: str) -> Iterator[str]:
    """The stem with its last vowel changed."""
    for before, after in _BROKEN:
        place = stem.rfind(before)
        tail = stem.endswith(("gu", "qu")) and place == len(stem) - 1
        if place > 0 and not tail and not any(vowel in stem[place + 1 :].replace("qu", "") for vowel in "aeio"):
            yield stem[:place] + after + stem[place + 1 :]


def _used(stem: str, counts: dict[str, float]) -> bool:
    return any(counts.get(stem + end, 0) >= _COUNTED for end in _BROKEN_ENDINGS)


def _twice(word: str) -> set[str]:
    """The word with one or two sounds written another way."""
    once = _heard(word)
    return once | {twice for other in once for twice in _heard(other, _SOUND)} - {word}


def _heard(word: str, sounds: tuple[tuple[str, str], ...] = _HEARD) -> set[str]:
    """The word with one sound written another way."""
    word = bare(word)
    if len(word) < _HEARD_LEAST:
        return set()
    spelled = {
        word[:place] + after + word[place + len(before) :]
        for before, after in sounds
        for place in range(len(word))
        if word.startswith(before, place)
    }
    return spelled | ({"h" + word} if word.startswith(_SILENT) else set())
