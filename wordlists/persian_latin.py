"""The forms of Persian and Dari words in Latin letters, as they are typed."""

import re
from functools import cache
from itertools import combinations, product
from pathlib import Path
from typing import Final

_BEFORE_PAST: Final = ("", "na", "mi", "nemi", "me", "name", "nami", "ni", "may", "m", "nam")
_BEFORE_NOW: Final = ("mi", "nemi", "be", "bo", "ba", "na", "me", "name", "nami", "bi", "ni", "m", "nam")
_PERSONS: Final = "am i im in an id and e eh a ad um om em en im een and as ast"
_OBJECTS: Final = """
esh ash et at am emoon etoon eshoon emun etun eshun emon eshon amesh amet ametoon ameshoon ameshun anam anet anesh
anemoon aneshoon atam atet atesh etam etesh etemun etemoon
eshan emano tam tesh imet imeshun imeshoon inet inam idesh idet edam edesh ish im isha iem iet iesh em ima aish esham
imesh inesh
idam ade ide ideh ado ano amo
"""
ENDINGS: Final = frozenset((*_PERSONS.split(), *_OBJECTS.split()))
"""Endings of verbs: persons, and things done to somebody."""

NOUN_ENDINGS: Final = frozenset(
    """
am em im et at it esh ash ish emoon emun emon etoon etun eshoon eshun eshon emano eman etan eshan o ro ra a e i ie
ye eh ha haa haye hayam hayesh ham hat hash hamo hasho hamoon hashoon hashun hamun
hamon haro amo emo eto esho asho emoono eshoono m sh t s mo sho to y yam yesh yash ha ro una ema eta esha ima ita
isha ra re yam ayam ayem aye an ane yi
ema eta esha yma yta ysha ayma ayta aysha aima aita aisha imara ima ma oma uma anam aneshon anesh anet anemoon
yem yet yemun yeshun ato atun atoon ashun ashoon amun amoon amoono atono ashono
aro oro eam eet eash eamo eesho aam aash aat oesh oam
    """.split()  # noqa: SIM905
)
"""Endings of nouns: possession, number, the object sign, Tehran's and Kabul's."""

_LEAST: Final = 4
"""Letters of a stem that takes its endings when a word is read; shorter ones are listed with the persons."""


def verb(stem: str) -> tuple[set[str], set[str]]:
    """`zad/zan`: stems that take `ENDINGS` when a word is read, and whole forms."""
    past, _, present = stem.partition("/")
    before = {start + past for start in _BEFORE_PAST}
    before |= {start + present for start in _BEFORE_NOW if present}
    stems = {one for one in before if len(one) >= _LEAST}
    short = {one + person for one in before - stems for person in _PERSONS.split()}
    return stems, {form for form in stems | short | {past} if len(form) > 2}


def past(stem: str) -> set[str]:
    """`goftam naraftim`: the persons of the past, which end a name."""
    return {
        no + stem.partition("/")[0] + person
        for no in ("", "na")
        for person in ("", "am", "i", "im", "in", "an", "om", "em", "e")
    }


_PAPERS: Final = """
viza vizam vizat vizash vizamoon vizatoon visa visam visat wiza wizam wizat eghamat eghamatam eghamatet eghamatamoon
panahandegi panahandegim panahandegit panahandegimoon case casam keys keysam keyset kes kesam parvande parvandam appeal
"""
_BECAME: Final = "tamoom tamum tamam batel cancel kansel rad khalas reject expire"
_HOW: Final = "shod shode shodeh shoda mishe misheh shodan kardan mikonan mikone konan"


def statuses() -> set[str]:
    """`vizat cancel mishe`: a paper and what became of it."""
    became = [f"{what} {how}" for what in _BECAME.split() for how in _HOW.split()]
    made = {f"{paper} {end}" for paper in _PAPERS.split() for end in became}
    made |= {f"{paper}{whose} {end}" for paper in _HELD.split() for whose in _WHOSE for end in _ENDS.split()}
    made |= {f"{visa}{e} {kind}" for visa in _VISAS.split() for e in _EZAFE for kind in _lines(_KINDS)}
    made |= {
        f"{paper}{whose} {and_} {end}"
        for paper in _VISAS.split()
        for whose in _WHOSE
        for and_ in ("ro", "ra", "hanuz", "hanooz")
        for end in _ENDS.split()
    }
    made |= {f"{no} {paper}" for no in _WITHOUT.split() for paper in _LACKED.split()}
    made |= {f"{how} {came}" for how in _lines(_HOW_CAME) for came in _CAME.split()}
    return made | set(_lines(_OTHER))


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line]


_HELD: Final = """
viza vize visa wiza wiza eghamat eqamat iqamat panahandegi panahandagi panahendegi keys keis kais case kes qaziya
apil appeal settlement tabeiyat tabeiat citizenship
"""
"""Papers that somebody has, lacks, asked for or lost."""

_WHOSE: Final = ("", "m", "am", "em", "et", "ma")
_EZAFE: Final = ("", "e", "ye")
_VISAS: Final = "viza vize visa wiza eghamat eqamat"
_ENDS: Final = """
nadaram nadari nadare nadarim nadarom nadara nayumade nayoomade namada nagereftam nagereftim nagereftom gereftam
gereftim gerefte nadadan
"""
_KINDS: Final = """
kari
karee
kar
tahsili
daneshjuyi
daneshjooyi
hamsari
hamsar
ezdevaj
ezdevaji
namzadi
khanevadegi
turisti
tooristi
movaghat
daem
daemi
dayem
dayemi
da'em
panj sale
do sale
se sale
student
spouse
care
family
sponsori
sponsor
skilled worker
seasonal
fasli
shoharam
zanam
shoyam
british
britaniya
englisi
englis
"""
_WITHOUT: Final = "bedune bedoone bedun bedoon bi be bee"
_LACKED: Final = (
    "madrak madarek viza vize visa wiza eghamat eqamat pasport passport kaghaz sanad asnad kart cart tazkira"
)
_HOW_CAME: Final = """
ba ghachagh
ba ghachaghchi
ba qachaqbar
ba ghayegh
ba ghayeq
ba kamiyon
zire kamiyun
posht kamiyun
ghachaghi
qachaqi
"""
_CAME: Final = "umadam oomadam amadam amadom amadim umadim oomadim umade oomade amada amadem umadan"
_OTHER: Final = """
montazere javabe panahandegi
montazere javab panahandegi
montazere javabe home office
montazere mosahebe panahandegi
dar entezare panahandegi
dar entezare javabe panahandegi
shahrvande englis
shahrvand englis
shahrvande britaniya
shahrvand britaniya
bedune tabeiyat
bi tabeiyat
leave to remain
limited leave
over stay kardam
overstay kardam
haghe kar nadaram
hagh kar nadaram
haghe eghamat nadaram
ejaze kar nadaram
ejazeye eghamat nadaram
no recourse
no recourse to public funds
british passport
passport british
pasport british
passporte british
british citizen
citizen shode
citizen shod
citizen shodam
rejekt shodam
rejekt shod
rejekt shodim
reject shodam
reject shod
reject shodim
brp am gom shode
brp am gom shod
brpm gom shode
brp gom shode
brp am tamum shode
brp nadaram
montazere mosahebe
montazere interview
montazere entervew
dar entezare mosahebe
too safe mosahebe
poshte kamiyun umadam
poshte kamiyun umadim
poshte kamion umadam
too kamiyun umadam
dependent shoharam
dependente shoharam
dependent visa
spouse visa
student visa
family visa
work visa
care visa
visit visa
family reunion
seasonal worker
skilled worker visa
sponsorship
zire sponsor
fresh claim
hokme ekhraj
removal
overstayer
bi sarnevesht
"""


_LIST: Final = Path(__file__).parent / "fa-Latn-sounds.txt"
_SOUND: Final = re.compile("gh|kh|zh|ey|ow|e$|.")
_WAYS: Final = {
    "A": ("a", "aa"),
    "O": ("u", "oo", "o", "a", "aa"),
    "u": ("u", "oo", "ou"),
    "i": ("i", "ee"),
    "o": ("o", "u"),
    "e": ("e", "i"),
    "e$": ("e", "eh", "a", "ah"),
    "ey": ("ey", "ei", "ay", "e"),
    "ow": ("ow", "o", "aw", "au"),
    "gh": ("gh", "q"),
    "kh": ("kh", "x"),
    "zh": ("zh", "j"),
    "v": ("v", "w"),
    "w": ("w", "v"),
}
"""How a sound is typed, the commonest way first; a word is typed one way throughout."""

_KABUL: Final = {"O": "a", "e$": "a", "v": "w", "gh": "q"}
_OTHERWISE_MOST: Final = 2
"""Sounds of a word that are typed another way than most do."""


@cache
def typed(word: str) -> frozenset[str]:
    """The ways a word is typed that is given by its sounds: `khOne`: khune, khoone, khooneh, khana."""
    sounds = _SOUND.findall(word)
    if sounds[-1] == "e":
        sounds[-1] = "e$"
    kinds = [kind for kind in dict.fromkeys(sounds) if kind in _WAYS]
    chosen = [{kind: _KABUL[kind] for kind in kinds if kind in _KABUL}]
    for count in range(_OTHERWISE_MOST + 1):
        for some in combinations(kinds, count):
            chosen += [dict(zip(some, ways, strict=True)) for ways in product(*(_WAYS[kind][1:] for kind in some))]
    return frozenset(
        "".join(ways.get(sound, _WAYS.get(sound, (sound,))[0]) for sound in sounds).replace("'", "") for ways in chosen
    )


def usual(word: str) -> frozenset[str]:
    """The two commonest ways: that of Tehran and that of Kabul."""
    ways = [{kind: _WAYS[kind][0] for kind in _WAYS}]
    ways.append({**ways[0], **_KABUL})
    sounds = _SOUND.findall(word)
    sounds[-1] = "e$" if sounds[-1] == "e" else sounds[-1]
    return frozenset("".join(way.get(sound, sound) for sound in sounds).replace("'", "") for way in ways)


@cache
def _sounds() -> dict[str, list[str]]:
    """The sections of the list by sound, in which capitals tell long vowels."""
    sections: dict[str, list[str]] = {}
    into: list[str] = []
    for line in _LIST.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            into = sections.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            into += line.split()
    return sections


def counted() -> dict[str, set[str]]:
    """Numbers, ordinals and months, typed in every way; ordinals also as they stand before a noun."""
    made = {
        section: {form for word in _sounds()[section] for form in typed(word) if len(form) >= _LEAST - 1}
        for section in ("number", "ordinal", "month")
    }
    made["ordinal"] |= {form + end for form in made["ordinal"] for end in "ei"}
    return made


def sounded() -> tuple[set[str], set[str]]:
    """Stems of nouns and verbs from the list by sound, typed in every way; and the forms of nouns of three letters."""
    stems = {form for word in _sounds()["noun"] for form in _noun(word)}
    stems |= {form for word in _sounds()["stem"] for form in _verb(word)}
    forms: set[str] = set()
    for stem in {one for one in stems if len(one) < _LEAST}:
        forms |= {stem + end for end in _SHORT_ENDINGS.split()} | {stem} if len(stem) == _LEAST - 1 else set()
    return {stem for stem in stems if len(stem) >= _LEAST}, forms


def states() -> set[str]:
    """What somebody is or was, also with the `is` that hangs on it: `motad`, `motade`."""
    made = {form for word in _sounds()["state"] for form in usual(word)}
    return {form + end for form in made for end in (("", "s") if form[-1] in "ea" else ("", "e"))}


def commonest() -> set[str]:
    """The nouns of the list as they are typed most often."""
    return {form for word in _sounds()["noun"] for form in usual(word) if len(form) >= _LEAST - 1}


def nouns() -> set[str]:
    """The nouns of the list by sound, typed in every way."""
    return {form for word in _sounds()["noun"] for form in _noun(word)}


_SHORT_ENDINGS: Final = (
    "am em et at esh ash ema eta esha eshun eshoon eshoono ashoono ato asho amun amoon atun "
    "o ro e i ha ham hash amo esho emun emoon eto"
)


def _noun(word: str) -> set[str]:
    return set(typed(word) | (typed(word[:-1]) if word.endswith("e") and len(word) > _LEAST else set()))


def _verb(word: str) -> set[str]:
    past, _, present = word.partition("/")
    made = {start + stem for stem in typed(past) for start in _BEFORE_PAST}
    return made | {start + stem for stem in typed(present) for start in _BEFORE_NOW if len(start + stem) >= _LEAST}
