"""The Polish lexicon: words whose headword is common, less names and places, and how names are declined."""

import re

import wordfreq

from wordlists import declined, european, names, paradigms
from wordlists.files import Sections, bare, fold, read
from wordlists.gazetteer import Places

_FILE = "pl_PL/pl_PL"
_LETTERS = "aąbcćdeęfghijklłmnńoóprsśtuvwxyzźż"

_LEAST = 3.0
"""Zipf of the rarest word that is taken by itself."""

_LEMMA_LEAST = 2.93
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

_STARTS = tuple(before for before in _BEFORE if len(before) > 1)
"""What may stand before any stem: one letter makes names of words too often."""

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
    english = read("en")
    common -= {word for section in european.ENGLISH for word in english[section]}
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
    rest = {form for forms in families for form in forms if len(form) > 2 and zipf.get(form, 0) >= _FORM_LEAST}
    made["word"] |= (common | rest) - hidden
    made["name"], made["maybe"], made["surname"] = always, maybe, surname
    made["place"] |= always_place
    made["maybe-place"] = towns - always_place
    made["nation"] |= countries - shown
    made["phrase:nation"] = country_phrases
    shortened = _shortened(european.unmarked(made), zipf, set(made["word"]))
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
