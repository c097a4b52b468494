"""The Polish lexicon: words whose headword is common, less names and places, and how names are declined."""

import math
import re
from collections.abc import Collection, Iterator, Mapping

import wordfreq

from wordlists import declined, english, european, names, paradigms
from wordlists.files import Sections, bare, fold, read
from wordlists.gazetteer import Places

_FILE = "pl_PL/pl_PL"
_LETTERS = "aąbcćdeęfghijklłmnńoóprsśtuvwxyzźż"

_LEAST = 3.0
"""Zipf of the rarest word that is taken by itself."""

_LEMMA_LEAST = 2.95
"""A headword whose forms together are rarer gives no stem."""

_VERBS = ("ć",)
_VERB_LEAST = 2.0
"""The same of a verb."""

_FORM_LEAST = 2.4
"""A form that no stem makes up is written out when it is this common and its headword is."""

_EXACT = 4.3
"""A word so common is written out even where its stem and ending would do: in capitals it is still a word."""

_FIRST_BELOW = 4.2
"""A first name that is a rarer word is hidden everywhere."""

_FOREIGN_BELOW = 3.3
_LAST_BELOW = 3.3
"""A family name that is a rarer word is hidden everywhere; a commoner one where what stands around it says name."""

_SURNAME_FROM = 4.2
"""A family name as common a word as this is a name only beside another."""

_PLACE_BELOW = 3.6
_ENDINGS_MOST = 300
_NAME_LIKE = re.compile(r".*(sk|ck|dzk)(i|a|ą|ie|iego|iej|iemu|im|ich|imi)|.*(owicz|ewicz|czyk)\w*")
"""Endings that make a family name of a word."""

_LEMMAS = ("kin", "kins", "nation", "school-before", "workplace-before", "street-before", "ordinal")
"""Sections of which every headword of the dictionary stands for all its forms."""

_BEFORE = (
    *("do", "na", "nad", "nade", "o", "ob", "obe", "od", "ode", "po", "pod", "pode", "prze"),
    *("przy", "roz", "roze", "s", "u", "w", "we", "wy", "z", "za", "ze", "ś"),
)
"""What stands before a verb and makes another."""

_NOT = ("nie", "nieza", "niepo", "niewy", "niena", "niedo")
"""`Not` typed as one with its verb, and with what stands before that."""

_STARTS = (*(before for before in _BEFORE if len(before) > 1), *_NOT)
"""What may stand before any stem: one letter makes names of words too often."""

_EAR = (
    *(("ó", "u"), ("ż", "rz"), ("prz", "psz"), ("trz", "tsz"), ("krz", "ksz"), ("rz", "ż"), ("ch", "h")),
    *(("ęb", "emb"), ("ęp", "emp"), ("ę", "en"), ("ąb", "omb"), ("ąp", "omp"), ("ą", "on")),
)
"""Letters, and what is typed for them by who spells by ear."""

_EAR_HARD = re.compile("[ptk]rz")

_EAR_AT_END = (("ż", "sz"), ("rz", "sz"), ("dz", "c"), ("ź", "ś"), ("ą", "om"), ("b", "p"), ("d", "t"), ("w", "f"))
"""The same of the last letters of a word."""

_EAR_LEMMA_LEAST = 5.1
"""A headword whose forms together are this common is known by ear too."""

_EAR_LISTED_LEAST = 4.7
"""The same of one that is listed by hand."""

_EAR_LEAST = 4.9
"""Zipf of the rarest word that is written out by ear."""

_SPOKEN = frozenset(("om", "oł", "ołem", "eła", "ełam", "eli", "eły", "ajom", "ejom", "ujom", "uje", "ah", "uw"))
"""Endings as they are spoken."""

_HIDDEN = ("name", "place", "nation", "status", "firm")
_NEVER_NAMES = ("function", "kin", "kins", "title", "verb", "number", "not-name", "weekday", "unit")
"""Sections whose words are no names, whatever the name lists say."""


def sections(people: names.People, places: Places) -> Sections:
    """The sections of the lexicon."""
    hand = _by_hand()
    shares = _shares()
    zipf = {word: paradigms.zipf(share) for word, share in shares.items()}
    families = paradigms.common(_FILE, _LETTERS, shares, _LEMMA_LEAST, _VERBS, _VERB_LEAST)
    families += _listed(read("pl"))
    spelled, made_up = paradigms.dictionary(_FILE).lookup, set[str]().union(*families)
    common = {w for w, z in zipf.items() if z >= _LEAST and len(w) > 1 and (w in made_up or spelled(w))}
    borrowed = read("en")
    common -= {word for section in european.ENGLISH for word in borrowed[section]}
    known = common.union(*families)
    shown = {word for section, words in hand.items() if ":" not in section and _shows(section) for word in words}
    strong = {word for section in _NEVER_NAMES for word in hand[section]}
    always, maybe, surname = _names(hand, people, known, shown, strong, zipf)
    towns = (places.single & known) - shown - always
    always_place = {word for word in towns if zipf.get(word, 0) < _PLACE_BELOW}
    countries, country_phrases = european.territories("pl")
    hidden = always | always_place | (countries - shown) | {w for name in _HIDDEN[1:] for w in hand[name]}
    made = {section: set(words) for section, words in hand.items()}
    made["stem"], made["ending"] = paradigms.stems(families, hidden, _ENDINGS_MOST, _NAME_LIKE)
    made["ending"] |= _SPOKEN
    heard = [forms for forms in families if _together(forms, shares) >= _EAR_LEMMA_LEAST]
    heard += [forms for forms in _listed(read("pl")) if _together(forms, shares) >= _EAR_LISTED_LEAST]
    made["stem"] |= _by_ear(heard, made["stem"], made["ending"], hidden)
    rest = {form for forms in families for form in forms if len(form) > 2 and zipf.get(form, 0) >= _FORM_LEAST}
    made["word"] |= (common | rest) - hidden
    often = (word for word in made["word"] | hand["function"] if zipf.get(word, 0) >= _EAR_LEAST)
    told = {form for word in often for form in (*_heard(word), *_heard_at_end(word)) if len(form) > 2}
    made["word"] |= (
        told - {word for word in zipf if zipf[word] >= _LEAST} - hidden - people.first - people.last - places.single
    )
    made["name"], made["maybe"], made["surname"] = always, maybe, surname
    made["place"] |= always_place
    made["maybe-place"] = towns - always_place
    made["nation"] |= countries - shown
    made["phrase:nation"] = country_phrases
    shortened = _shortened(european.unmarked(made), zipf, set(made["word"]))
    shortened["name"] -= english.names_told(people, places)
    shortened["place"] -= english.places_told(people, places)
    return {**shortened, "start": set(_STARTS), "stem": _without_starts(shortened["stem"])}


def _by_hand() -> dict[str, set[str]]:
    """The hand-written sections, with the forms of the words of some."""
    hand = read("pl")
    hand.pop("action")
    for section in _LEMMAS:
        headwords = [word for word in hand[section] if len(word) > 2 and word in paradigms.entries(_FILE)]
        hand[section] |= {form for word in headwords for form in paradigms.forms(word, _FILE)}
    hand["word"] |= {form for word in hand.pop("lemma") for form in paradigms.forms(word, _FILE)}
    return hand


def _listed(hand: Sections) -> list[set[str]]:
    """The forms of each headword listed by hand, and of verbs that begin with another part: `drapać`, `wydrapać`."""
    verbs = {before + action for action in hand["action"] for before in ("", *_BEFORE)} & set(paradigms.entries(_FILE))
    return [set(paradigms.forms(word, _FILE)) for word in sorted(verbs | hand["lemma"])]


def _heard(word: str) -> Iterator[str]:
    """The word with one sound of it put down by ear."""
    for letters, typed in _EAR:
        if letters in word and not (letters == "rz" and _EAR_HARD.search(word)):
            yield word.replace(letters, typed)


def _heard_at_end(word: str) -> Iterator[str]:
    for letters, typed in _EAR_AT_END:
        if word.endswith(letters):
            yield word.removesuffix(letters) + typed


def _together(forms: Collection[str], shares: Mapping[str, float]) -> float:
    """Zipf of all these forms together."""
    return paradigms.zipf(math.fsum(shares.get(form, 0.0) for form in forms))


def _by_ear(
    families: list[set[str]], stems: Collection[str], endings: Collection[str], hidden: Collection[str]
) -> set[str]:
    """Stems of these families as they are heard, but none that with an ending is hidden."""
    banned = {
        name[:cut] for name in hidden for cut in range(4, len(name) + 1) if name[cut:] in endings or cut == len(name)
    }
    own = {form[:cut] for forms in families for form in forms for cut in range(4, len(form)) if form[cut:] in endings}
    return {form for stem in own & set(stems) for form in _heard(stem) if len(form) > 3} - banned


def _without_starts(found: set[str]) -> set[str]:
    """The stems without those that a start and another stem make up."""
    kept: set[str] = set()
    for stem in sorted(found, key=lambda stem: (len(stem), stem)):
        if not any(stem.startswith(start) and stem[len(start) :] in kept for start in _STARTS):
            kept.add(stem)
    return kept


def _names(
    hand: dict[str, set[str]],
    people: names.People,
    known: set[str],
    shown: set[str],
    strong: set[str],
    zipf: dict[str, float],
) -> tuple[set[str], set[str], set[str]]:
    """Names that are hidden everywhere, where the context says name, only beside a name; each in all cases."""
    own, listed = european.own_names(("pl_PL",)), read("names-pl")
    first = own.first | hand["name"] | listed["name"]
    both = hand["maybe"] | listed["maybe"]
    last = own.last | listed["surname"]
    maybe = _cases(both) - strong | hand["maybe"]
    near = _cases(own.first | hand["name"])
    always = {n for n in near | first if n not in known or zipf.get(n, 0) < _FIRST_BELOW} - shown - maybe
    always |= {n for n in _cases(first) & known if zipf.get(n, 0) < _FIRST_BELOW} - shown - maybe
    always |= {n for n in people.first & known if zipf.get(n, 0) < _FOREIGN_BELOW} - shown - maybe
    maybe |= (_cases(first) & known) - always - strong
    surname: set[str] = set()
    for name in sorted(last - strong - always):
        if name not in known:
            rare = {form for form in _cases({name}) if form in known and zipf.get(form, 0) < _LAST_BELOW}
            always |= ({name} | rare) - shown - maybe
            continue
        for form in {form for form in _cases({name}) if form in known} - strong - always - maybe:
            if form in shown or max(zipf.get(name, 0), zipf.get(form, 0)) >= _SURNAME_FROM:
                surname.add(form)
            elif zipf.get(name, 0) >= _LAST_BELOW:
                maybe.add(form)
            else:
                always.add(form)
    always -= maybe | {bare(word) for word in shown}
    return always, maybe, surname - maybe - always


def _cases(found: set[str]) -> set[str]:
    """Names with their cases."""
    return found | {form for name in found for form in declined.polish(name)}


def _shares() -> dict[str, float]:
    """How often every word of Polish letters comes in a text, as a share of all words."""
    letters = set(_LETTERS)
    shares: dict[str, float] = {}
    for word, share in wordfreq.get_frequency_dict("pl", wordlist="best").items():
        if letters.issuperset(folded := fold(word)):
            shares[folded] = shares.get(folded, 0.0) + share
    return shares


def _shows(section: str) -> bool:
    """Whether the words of a hand-written section are shown."""
    return section not in (*_HIDDEN, "maybe", "surname", "maybe-place", "suffix", "name-suffix")


def _shortened(made: dict[str, set[str]], zipf: dict[str, float], marked: set[str]) -> dict[str, set[str]]:
    """The sections without the rarer words that a stem and an ending make up."""
    other = (
        words for section, words in made.items() if section not in ("word", "stem", "ending") and ":" not in section
    )
    kept = {word for words in other for word in words}
    often = {bare(word) for word in marked if zipf.get(word, 0) >= _EXACT}
    made["word"] = {
        word
        for word in made["word"]
        if word in kept
        or word in often
        or zipf.get(word, 0) >= _EXACT
        or not paradigms.covered(word, made["stem"], made["ending"])
    }
    return made
