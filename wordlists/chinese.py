"""The Chinese lexicon: common words less names, family names, letters of given names, traditional letters."""

import gzip
import math
import re
from collections import Counter
from functools import cache
from importlib.metadata import files
from pathlib import Path

import msgpack
import wordfreq
from babel import Locale

from wordlists import gazetteer
from wordlists.files import Sections, fold, read

ZIPF_LEAST = 3.1
_SINGLE_LEAST = 4.25
"""A letter that stands alone as a word less often than this is hidden: it is part of something unknown."""

_GIVEN_MOST = 650
_NAMES = ("nr", "nrt", "nrfg")
_PLACES = ("ns", "nt", "nz")
_COMMON = 4.3
"""A word that jieba takes for a name or place stays a word when it is as common as this."""

_KEPT_TERRITORIES = {"GB", "IM", "JE", "GG", "EU", "EZ", "UN"}
_HAN = re.compile("[\u3400-\u9fff]+")
_NUMERALS = frozenset("零〇一二三四五六七八九十百千万两几多")


@cache
def _tags() -> dict[str, str]:
    """What kind of word jieba's dictionary takes each for."""
    path = next(file for file in files("jieba") or () if file.name == "dict.txt" and file.parent.name == "jieba")
    lines = Path(str(path.locate())).read_text(encoding="utf-8").splitlines()
    return {parts[0]: parts[2] for line in lines if len(parts := line.split(" ")) == 3}


def _traditional() -> set[str]:
    """Pairs of a traditional letter and the simplified one that it is read as."""
    path = Path(wordfreq.__file__).parent / "data" / "_chinese_mapping.msgpack.gz"
    mapping = msgpack.loads(gzip.decompress(path.read_bytes()), raw=False, strict_map_key=False)
    return {chr(code) + to for code, to in mapping.items() if len(to) == 1 and 0x3400 <= code <= 0x9FFF}


def _given(families: set[str], never: set[str]) -> set[str]:
    """Letters that given names are most often made of, counted over the names of people in jieba's dictionary."""
    letters: Counter[str] = Counter()
    for word, tag in _tags().items():
        if tag == "nr" and len(word) == 3 and word[0] in families:
            letters.update(word[1:])
    ordered = sorted(letters.items(), key=lambda pair: (-pair[1], pair[0]))
    return set([letter for letter, _ in ordered if letter not in never | _NUMERALS][:_GIVEN_MOST])


def _places() -> set[str]:
    """Places in Chinese letters: other names of places of the United Kingdom and of big ones."""
    found: set[str] = set()
    for city in gazetteer.cities():
        if city["countrycode"] == "GB" or int(city["population"]) >= 1_000_000:  # type: ignore[call-overload]
            found |= {fold(n) for n in city["alternatenames"] if _HAN.fullmatch(n)}  # type: ignore[attr-defined]
    return {name for name in found if 2 <= len(name) <= 6}


def sections() -> Sections:
    """The sections of the Chinese lexicon."""
    hand = read("zh")
    sound = set("".join(hand.pop("sound")))
    families, never = hand["family"], hand.pop("not-given")
    pairs = _traditional()
    simplified = str.maketrans({pair[0]: pair[1] for pair in pairs})
    shown = {
        w
        for name, words in hand.items()
        if ":" not in name and name not in ("name", "place", "nation", "status", "firm", "family")
        for w in words
    }
    given = _given(families, never)
    shares = wordfreq.get_frequency_dict("zh", wordlist="best")
    zipf = {w: math.log10(s) + 9 for word, s in shares.items() if _HAN.fullmatch(w := word.translate(simplified))}
    tags = _tags()
    singles = {w for w, z in zipf.items() if len(w) == 1 and z >= _SINGLE_LEAST and w not in sound}
    counted = re.compile(rf"[{''.join(_NUMERALS)}]+[岁点分号月日年时刻秒镑元块号路楼]")
    several = {
        w
        for w, z in zipf.items()
        if 2 <= len(w) <= 6
        and w[0] != "叫"
        and z >= ZIPF_LEAST
        and not _NUMERALS.issuperset(w)
        and not counted.fullmatch(w)
    }
    named = {
        w for w in several if tags.get(w) in _NAMES and zipf[w] < (_COMMON if w[0] in families or len(w) > 2 else 3.5)
    }
    named |= {w for w in several if w not in tags and len(w) == 3 and w[0] in families and set(w[1:]) <= given}
    named |= {w for w in several if w not in tags and len(w) == 2 and w[0] in families and w[1] in given}
    towns = {w.translate(simplified) for w in _places()} | {
        w for w in several if tags.get(w) in _PLACES and zipf[w] < _COMMON
    }
    territories = {
        fold(n).translate(simplified)
        for code, n in Locale("zh").territories.items()
        if code.isalpha() and code not in _KEPT_TERRITORIES
    }
    nations = {n for n in territories if _HAN.fullmatch(n)} | hand["nation"]
    nations |= {n + "人" for n in nations if not n.endswith(("人", "语", "话", "文"))}
    made = {name: set(words) for name, words in hand.items()}
    made["nation"] = nations - shown
    made["place"] = (hand["place"] | {w for w in towns if w not in zipf or zipf[w] < _COMMON}) - shown - nations
    hidden = made["place"] | made["nation"] | hand["status"] | hand["firm"]
    made["name"] = (hand["name"] | {w for w in named if len(w) >= 2}) - shown - hidden
    made["word"] |= (
        (singles | several)
        - hidden
        - made["name"]
        - {
            f"{first}{w}"
            for first in "小老阿"
            for w in families
            if f"{first}{w}" not in shown and tags.get(f"{first}{w}") in (None, "nr")
        }
    )
    made["word"] = {w for w in made["word"] if _HAN.fullmatch(w)}
    made["given"] = given
    made["alike"] = pairs
    return made
