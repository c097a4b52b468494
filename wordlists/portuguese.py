"""The Portuguese lexicon: every verb that a dictionary lists and somebody used, and words spelled by their sound."""

from wordlists import european, names
from wordlists.files import Sections, bare, read
from wordlists.gazetteer import Places

_RECIPE = next(recipe for recipe in european.RECIPES if recipe.tag == "pt")
_ENDINGS = {
    "ar": "o as a amos ais am ei aste ou ámos aram ava avas ávamos avam ara aras arei arás ará aremos arão aria "
    "arias ariam e es emos eis em asse asses assem ar ares armos arem ando ado ada ados adas á adora ador adores mos r "
    "aro amo emo asti",
    "er": "o es e emos eis em i este eu eram ia ias íamos iam era eras erei erás erá eremos erão eria erias eriam a as "
    "amos am esse esses essem er eres ermos erem endo ido ida idos idas ê edor edora mos r ero emo",
    "ir": "o es e imos is em i iste iu iram ia ias íamos iam ira iras irei irás irá iremos irão iria irias iriam a as "
    "amos am isse isses issem ir ires irmos irem indo ido ida idos idas í idor idora mos r iro imo",
}
"""What stands behind the stem of a verb, also where the last r goes before a pronoun: `matá-lo`."""

_CHANGED = (
    *(("car", "qu"), ("gar", "gu"), ("çar", "c"), ("cer", "ç"), ("cir", "ç"), ("ger", "j"), ("gir", "j")),
    *(("guer", "g"), ("guir", "g")),
)
"""How stems are spelled before the other vowels: `fincar`: `finque`."""

_COUNTED = 1.0
"""Zipf of the infinitive or participle of a verb that is taken."""

_STEM_LEAST = 4
_SHORT_LEAST = 2.3
"""The same of the infinitive of one whose stem is too short to stand for its forms: they are listed."""

_HEARD = (
    *(("ss", "ç"), ("ç", "ss"), ("ç", "s"), ("ss", "s"), ("ce", "se"), ("ci", "si"), ("ce", "sse"), ("ci", "ssi")),
    *(("se", "ce"), ("si", "ci"), ("x", "ch"), ("ch", "x"), ("z", "s"), ("sa", "za"), ("so", "zo"), ("lh", "li")),
    *(("ge", "je"), ("gi", "ji"), ("je", "ge"), ("ão", "am"), ("am", "ão"), ("en", "in"), ("es", "is"), ("des", "dis")),
    *(("qu", "k"), ("per", "pre"), ("pre", "per"), ("nh", "n"), ("rr", "r"), ("h", ""), ("mb", "nb"), ("mp", "np")),
)
"""What is written for what by those who write as they speak, one at a time."""

_SOUND = (
    *(("ss", "ç"), ("ç", "ss"), ("ç", "s"), ("ce", "se"), ("ci", "si"), ("z", "s"), ("ch", "x"), ("x", "ch")),
    *(("ge", "je"), ("gi", "ji"), ("en", "in"), ("es", "is"), ("qu", "k"), ("h", ""), ("mp", "np"), ("mb", "nb")),
    *(("e", "i"), ("o", "u"), ("ou", "o"), ("ei", "e"), ("rr", "r"), ("l", "u"), ("lh", "li")),
    *(("aram", "aro"), ("eram", "ero"), ("iram", "iro"), ("ando", "ano"), ("endo", "eno"), ("inho", "im"), ("qu", "k")),
)
"""Of these the ones that common words are typed with."""

_OFTEN = 4.1
"""Zipf of the rarest word whose other spellings are listed though nobody listed it by hand."""

_HEARD_LEAST = 5


def sections(people: names.People, places: Places) -> Sections:
    """The sections of the lexicon."""
    made = {section: set(words) for section, words in european.sections(_RECIPE, people, places).items()}
    hand = {verb for verb in made.pop("action") if verb.endswith(tuple(_ENDINGS))}
    taken = {word for section, words in made.items() if ":" not in section for word in words}
    secret = people.first | people.last | places.single | read("names-latn")["name"]
    counts = european._counts("pt")
    usual = {verb for verb in _listed() if len(verb) - 2 == _STEM_LEAST - 1 and counts.get(verb, 0) >= _SHORT_LEAST}
    verbs = hand | usual | {verb for verb in _listed() if len(verb) - 2 >= _STEM_LEAST}
    pairs = {(stem, verb[-2:]) for verb in verbs for stem in _stems(verb)}
    found = {stem for stem, _ in pairs if len(stem) >= _STEM_LEAST}
    short = {stem + end for stem, kind in pairs if len(stem) < _STEM_LEAST for end in _ENDINGS[kind].split()} - secret
    ends = {end for endings in _ENDINGS.values() for end in endings.split()}
    often = {word for word in made["word"] if counts.get(word, 0) >= _OFTEN}
    spelled = {other for word in read("pt")["word"] | hand for other in _heard(word)}
    spelled |= {other for word in often for other in _heard(word, _SOUND)} - secret
    made["stem"] = found | {bare(stem) for stem in found}
    made["ending"] = ends | {bare(end) for end in ends}
    made["word"] |= {form for word in short | hand for form in (word, bare(word)) if len(form) > 2} - taken
    made["word"] |= {form for word in spelled for form in (word, bare(word))} - taken
    return european._shortened(made, counts, secret, whole=True)


def _listed() -> set[str]:
    """Infinitives of the dictionaries that somebody used."""
    counts = european._counts("pt")
    heads = set().union(*(european._heads(file) for file in _RECIPE.dictionaries))
    verbs = {head for head in heads if head.endswith(tuple(_ENDINGS))}
    joined = {verb: (verb, verb[:-2] + ("ado" if verb[-2] == "a" else "ido")) for verb in verbs}
    return {verb for verb, forms in joined.items() if any(counts.get(form, 0) >= _COUNTED for form in forms)}


def _stems(verb: str) -> set[str]:
    """The stem of a verb as it is spelled before any vowel."""
    return {verb[:-2]} | {verb.removesuffix(end) + other for end, other in _CHANGED if verb.endswith(end)}


def _heard(word: str, sounds: tuple[tuple[str, str], ...] = _HEARD) -> set[str]:
    """The word with one sound written another way."""
    if len(word) < _HEARD_LEAST:
        return set()
    return {
        word[:place] + other + word[place + len(written) :]
        for written, other in sounds
        for place in range(len(word))
        if word.startswith(written, place)
    }
