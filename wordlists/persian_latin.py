"""The forms of Persian and Dari words in Latin letters, as they are typed."""

from typing import Final

_BEFORE_PAST: Final = ("", "na", "mi", "nemi", "me", "name", "nami", "ni", "may", "m", "nam")
_BEFORE_NOW: Final = ("mi", "nemi", "be", "bo", "ba", "na", "me", "name", "nami", "bi", "ni", "m", "nam")
_PERSONS: Final = "am i im in an id and e eh a ad um om em en im een and as ast"
_OBJECTS: Final = """
esh ash et at am emoon etoon eshoon emun etun eshun emon eshon amesh amet ametoon ameshoon ameshun anam anet anesh
anemoon aneshoon atam atet atesh etam etesh etemun etemoon
eshan emano tam tesh edam edesh ish im isha iem iet iesh em ima aish esham imesh inesh idam ade ide ideh ado ano amo
"""
ENDINGS: Final = frozenset((*_PERSONS.split(), *_OBJECTS.split()))
"""Endings of verbs: persons, and things done to somebody."""

NOUN_ENDINGS: Final = frozenset(
    """
am em im et at it esh ash ish emoon emun emon etoon etun eshoon eshun eshon emano eman etan eshan o ro ra a e i ie
ye eh ha haa haye hayam hayesh ham hat hash hamo hasho hamoon hashoon hashun hamun
hamon haro amo emo eto esho asho emoono eshoono m sh t s mo sho to y yam yesh yash ha ro una ema eta esha ima ita
isha ra re yam ayam ayem aye an ane yi
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
    return {f"{paper} {end}" for paper in _PAPERS.split() for end in became}
