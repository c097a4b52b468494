"""The French lexicon: every verb that a dictionary lists, and words spelled by their sound."""

from wordlists import european, names
from wordlists.files import Sections, bare, read
from wordlists.gazetteer import Places

_RECIPE = next(recipe for recipe in european.RECIPES if recipe.tag == "fr")
_ENDINGS = {
    "er": "e es ons ez ent é ée és ées er ai as a âmes âtes èrent ais ait ions iez aient erai eras era erons erez "
    "eront erais erait erions eriez eraient ant ante ants antes eur euse eurs euses age ages ement ements",
    "ir": "is it ir i ie ies issons issez issent issais issait issions issiez issaient isse isses irai iras ira irons "
    "irez iront irais irait iriez iraient issant issante issants issantes îmes îtes irent issement issements isseur",
    "re": "re s ons ez ent u ue us ues rai ras ra rons rez ront rais rait rions riez raient ais ait ions iez aient ant "
    "ante it is irent e es",
}
"""What stands behind the stem of a verb."""

_CHANGED = (
    *(("ger", "ge"), ("cer", "ç"), ("yer", "i"), ("eler", "ell"), ("eter", "ett")),
    *(("guer", "g"), ("quer", "k")),
)
"""How stems are spelled before the other vowels, and by ear."""

_COUNTED = 1.0
"""Zipf of the infinitive or participle of a verb that is taken, unless it is long."""

_LONG = 8
_STEM_LEAST = 4
_SHORT_LEAST = 2.3
"""The same of the infinitive of one whose stem is too short to stand for its forms: they are listed."""

_DOUBLED = tuple((letter * 2, letter) for letter in "fclmnprst")
_SOUND = (
    *(("eau", "o"), ("au", "o"), ("ai", "e"), ("ei", "e"), ("ph", "f"), ("qu", "k"), ("qu", "q"), ("gu", "g")),
    *(("ce", "se"), ("ci", "si"), ("ç", "ss"), ("en", "an"), ("an", "en"), ("em", "am"), ("ain", "in"), ("in", "ain")),
    *(("ein", "in"), ("oe", "e"), ("h", ""), ("tion", "sion"), ("ill", "y"), ("y", "i"), ("x", "s"), ("z", "s")),
    *(("ge", "je"), ("gi", "ji"), ("s", "z"), ("ss", "c"), ("mb", "nb"), ("mp", "np"), ("r", "rr")),
    *_DOUBLED,
)
"""What is written for what by those who write as they speak, one at a time."""

_SILENT = ("nt", "ts", "es", "t", "s", "e", "p", "d", "x", "c")
"""Letters at the end of a word that are not heard."""

_OFTEN = 4.4
"""Zipf of the rarest word whose other spellings are listed though nobody listed it by hand."""

_VOWELS = tuple("aeiouhéêè")
_CLITICS = {"l": 4.25, "d": 4.25, "m": 4.5, "t": 4.5, "s": 4.5, "qu": 4.5}
"""Zipf of the rarest word that is listed with such a clitic before it and no apostrophe between: `dargent`."""

_SPOKEN_LEAST = 3.3
"""The same of the infinitive of a verb: `jentends`."""

_HEARD_LEAST = 5


def sections(people: names.People, places: Places) -> Sections:
    """The sections of the lexicon."""
    made = {section: set(words) for section, words in european.sections(_RECIPE, people, places).items()}
    hand = {verb for verb in made.pop("action") if verb.endswith(tuple(_ENDINGS))}
    taken = {word for section, words in made.items() if ":" not in section for word in words}
    secret = people.first | people.last | places.single | read("names-latn")["name"] | european._english_names()
    counts = european._counts("fr")
    listed = _listed()
    usual = {verb for verb in listed if len(verb) - 2 < _STEM_LEAST and counts.get(verb, 0) >= _SHORT_LEAST}
    verbs = hand | usual | {verb for verb in listed if len(verb) - 2 >= _STEM_LEAST}
    pairs = {(bare(stem), verb[-2:]) for verb in verbs for stem in _stems(verb)}
    heard = {other for verb in hand for stem in _stems(verb) for other in _heard(stem)}
    spoken = hand | {verb for verb in listed if counts.get(verb, 0) >= _SPOKEN_LEAST}
    open_stems = {bare(stem) for verb in spoken for stem in _stems(verb) if stem.startswith(_VOWELS)}
    heard |= {clitic + stem for stem in open_stems for clitic in "jmntsl"}
    bared = {bare(verb[:-2]) for verb in spoken if verb.endswith("re") and verb.startswith(_VOWELS)}
    short = {stem + bare(end) for stem, kind in pairs if len(stem) < _STEM_LEAST for end in _ENDINGS[kind].split()}
    made["stem"] = {stem for stem in {stem for stem, _ in pairs} | heard if len(stem) >= _STEM_LEAST} - secret
    made["ending"] = {bare(end) for endings in _ENDINGS.values() for end in endings.split()}
    made["word"] |= {form for form in short | {bare(verb) for verb in hand} if len(form) > 2} - taken - secret
    often = {word for word in made["word"] if counts.get(word, 0) >= _OFTEN} | read("fr")["word"]
    spelled = {other for word in often for other in _heard(word) | _unheard(word)}
    spelled |= {clitic + stem for stem in bared for clitic in "jmntsl"}
    spelled |= {
        clitic + bare(word)
        for word in made["word"]
        if word.startswith(_VOWELS) and len(word) >= _STEM_LEAST
        for clitic, least in _CLITICS.items()
        if counts.get(word, 0) >= least
    }
    made["word"] |= {word for word in spelled if len(word) >= _STEM_LEAST} - taken - secret
    return european._shortened(made, counts, secret, whole=True)


def _listed() -> set[str]:
    """Infinitives of the dictionary that somebody used."""
    counts = european._counts("fr")
    verbs = {head for head in european._heads(_RECIPE.dictionaries[0]) if head.endswith(tuple(_ENDINGS))}
    return {verb for verb in verbs if len(verb) >= _LONG or counts.get(verb, 0) >= _COUNTED}


def _stems(verb: str) -> set[str]:
    """The stem of a verb as it is spelled before any vowel."""
    return {verb[:-2]} | {verb.removesuffix(end) + other for end, other in _CHANGED if verb.endswith(end)}


def _heard(word: str) -> set[str]:
    """The word with one sound written another way."""
    plain = bare(word)
    if len(plain) < _HEARD_LEAST:
        return set()
    return {
        plain[:place] + other + plain[place + len(written) :]
        for written, other in _SOUND
        for place in range(len(plain))
        if plain.startswith(written, place)
    }


def _unheard(word: str) -> set[str]:
    """The word without what is not heard at its end, and as one that sounds so is written."""
    plain = bare(word)
    if len(plain) < _HEARD_LEAST:
        return set()
    return {plain.removesuffix(end) for end in _SILENT if plain.endswith(end)}
