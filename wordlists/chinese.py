"""The Chinese lexicon: common words less names, family names, letters of given names, traditional letters."""

import gzip
import math
import re
from collections import Counter
from functools import cache
from importlib.metadata import files
from pathlib import Path
from typing import Final

import msgpack
import wordfreq
from babel import Locale
from faker.providers.person import zh_CN, zh_TW

from wordlists import gazetteer
from wordlists.files import Sections, fold, read

ZIPF_LEAST = 3.1
_SINGLE_LEAST = 4.25
"""A letter that stands alone as a word less often than this is hidden: it is part of something unknown."""

_SEGMENT_LEAST = 3.3
"""A letter that names are not made of is known from here on."""

_DICTIONARY_LEAST = 15
"""How often jieba's dictionary must have counted a word that word counts alone leave out."""

_SOUND_BELOW = 5.0
"""A letter that foreign names are written with, rarer than this, is no word alone."""

_FIRST = "子天一小家月可以"
"""Letters of given names that are too common as words to be taken for one alone: with these behind them."""

_LAST = "东生天子"
_NAME_ENDS = "子儿女天生太师先公东"
"""Letters that are no letters of given names by themselves, but end many."""

_PRONOUNS = "我你他她"
"""What begins no word that jieba's dictionary does not have: `我开`."""

_CALLED_AS = "叔姐哥嫂姨伯婶仔妹"
_COMMON_FIRST = "好小大家子女天儿真太同正来可一多"
"""What a letter of a given name is called with, and letters that are too common for it: `德叔`, `芳姐`."""

_FIRST_BELOW = 4.7
_OFTEN = 4
"""People called by a pair of letters that make it a name although it is a word."""

_GIVEN_MOST = 250
_NAMES = ("nr", "nrt", "nrfg")
_PLACES = ("ns", "nt", "nz")
_COMMON = 4.3
"""A word that jieba takes for a name or place stays a word when it is as common as this."""

_SHORT_BELOW = 3.5
"""A name of two letters stays a word when it is as common as this."""

_GIVEN_BELOW = 3.9
"""A word of letters of given names that jieba takes for a name or place stays a word when it is as common as this."""

_TOWN_BELOW = 3.5
"""A town without the word `town` behind it stays a word when it is as common as this, unless listed by hand."""

_PAPERS_TOLD: Final = ("paper", "rely", "stay", "claim")
"""What is put together to a statement of somebody's status."""

_YEAR_BEGINS: Final = frozenset(("一千", "两千", "二千"))
"""What a year in words begins with."""

_NAME_MOST: Final = 3
"""Letters of a name of a person at most, nearly always."""

_KEPT_TERRITORIES = {"GB", "IM", "JE", "GG", "EU", "EZ", "UN"}
_HAN = re.compile("[\u3400-\u9fff]+")
_NUMERALS = frozenset("零〇一二三四五六七八九十百千万两几多")
_ORDINARY = frozenset(
    ("n", "v", "a", "d", "i", "l", "vn", "z", "ad", "an", "b", "t", "s", "f", "r", "c", "p", "u", "vd", "y", "q", "j")
)
"""What jieba calls words that are no names and no places."""

_TOWN = re.compile("([\u3400-\u9fff]{2,4})[市县区镇乡州旗盟]|[\u3400-\u9fff]{2,4}[省村]")
_HAND = ("zh-cantonese", "zh-places", "zh-firms", "zh-names", "zh-more", "zh-wide")


@cache
def _dictionary() -> tuple[tuple[str, int, str], ...]:
    """jieba's dictionary: word, how often it was counted, what kind of word it is."""
    path = next(file for file in files("jieba") or () if file.name == "dict.txt" and file.parent.name == "jieba")
    lines = (line.split(" ") for line in Path(str(path.locate())).read_text(encoding="utf-8").splitlines())
    return tuple((parts[0], int(parts[1]), parts[2]) for parts in lines if len(parts) == 3)


@cache
def _tags() -> dict[str, str]:
    """What kind of word jieba's dictionary takes each for."""
    return {word: tag for word, _, tag in _dictionary()}


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


def _pairs_given(families: set[str], words: set[str], least: int = 2) -> set[str]:
    """Pairs of letters that so many people in jieba's dictionary are called by, less words."""
    counts = Counter(
        word[1:] for word, tag in _tags().items() if tag == "nr" and len(word) == 3 and word[0] in families
    )
    return {pair for pair, times in counts.items() if times >= least} - words


_WRITTEN: Final = (
    ("福德", "福特", "福"), ("顿", "敦", "登"), ("汉姆", "翰姆", "厄姆", "咸"), ("纳姆", "南姆"),
    ("伯里", "贝里", "布里"),
    ("沃斯", "沃思", "华斯"), ("茅斯", "茅思", "毛斯"), ("菲尔德", "费尔德", "菲尔", "菲德"), ("普尔", "浦", "浦尔"),
    ("维奇", "威奇", "威治", "维治"), ("斯比", "兹比"), ("伯勒", "博罗", "堡"), ("斯托克", "斯托"), ("布里奇", "桥"),
    ("希思", "希斯"), ("克罗夫特", "克洛夫特"), ("斯普林", "斯普灵"), ("海姆", "汉姆"), ("盖特", "吉特", "门"),
)  # fmt: skip
"""How the ends of towns are written, one way for another."""

_TOWN_LEAST: Final = 3


def _other_ways(towns: set[str]) -> set[str]:
    """Towns with the other ways to write how they end: `切姆斯福特` for `切姆斯福德`."""
    return {
        town.removesuffix(end) + other
        for town in towns
        for ways in _WRITTEN
        for end in ways
        if town.endswith(end) and len(town) - len(end) > 1
        for other in ways
        if len(town) - len(end) + len(other) >= _TOWN_LEAST
    } - towns


def _towns(families: set[str]) -> set[str]:
    """Towns, counties and districts of China in jieba's dictionary, with and without that word behind them."""
    found: set[str] = set()
    for word, tag in _tags().items():
        match = _TOWN.fullmatch(word) if tag == "ns" else None
        if match:
            found.add(word)
            if match[1] and not (len(match[1]) == 2 and match[1][0] in families):
                found.add(match[1])
    return found


def _person(word: str, zipf: float, families: set[str], sure: set[str], given: set[str], sound: set[str]) -> bool:
    """Whether what jieba's dictionary takes for a name looks like one: many ordinary words are among its names."""
    if sound.issuperset(word):
        return zipf < _COMMON
    if len(word) == 2:
        return word[0] in sure and word[1] in given and zipf < _SHORT_BELOW
    return word[0] in families and given.issuperset(word[1:]) and zipf < _COMMON


def _called(word: str, zipf: float, families: set[str], given: set[str], sound: set[str]) -> bool:
    """Whether a word is a given name in two letters, or a foreign name or place by its sound."""
    if sound.issuperset(word):
        return zipf < _COMMON
    return len(word) == 2 and given.issuperset(word) and word[0] not in families and zipf < _GIVEN_BELOW


def _hand(simplified: dict[int, str]) -> dict[str, set[str]]:
    """The hand-written sections together, in simplified letters."""
    made: dict[str, set[str]] = {}
    for file in ("zh", *_HAND):
        for section, words in read(file).items():
            made.setdefault(section, set()).update(word.translate(simplified) for word in words)
    made["sound"] = set("".join(made["sound"]))
    made["written"] = set("".join(made["written"]))
    made["family"] |= {name.translate(simplified) for module in (zh_CN, zh_TW) for name in module.Provider.last_names}
    made["family"] -= made.pop("never-family")
    return made


def _typed(parts: dict[str, set[str]]) -> set[str]:
    """Words with one letter mistyped for another of the same sound: `害帕`."""
    alike: dict[str, set[str]] = {}
    for pair in parts["typo-letter"]:
        alike.setdefault(pair[0], set()).add(pair[1])
    return {
        word[:place] + other + word[place + 1 :]
        for word in parts["typo-word"]
        for place, letter in enumerate(word)
        for other in alike.get(letter, ())
    }


def _told(families: set[str], sure: set[str], given: set[str]) -> dict[str, set[str]]:
    """Sums and counts, insults, what somebody does and what comes of it, kin by marriage and shops, put together."""
    parts = read("zh-told")
    products = {
        name.removesuffix("-front"): {
            front + end for front in fronts for end in parts[name.removesuffix("front") + "end"] if front != end
        }
        for name, fronts in parts.items()
        if name.endswith("-front")
    }
    kin, workplaces, feasts = products.pop("tie"), products.pop("trade"), products.pop("feast")
    papers = set().union(*(products.pop(name) for name in _PAPERS_TOLD))
    said = set().union(*products.values(), _typed(parts))
    said |= {front for front in parts["sum-front"] if front[-1] in "百千万多来把"}
    named = {w for w in said if w[0] in sure and len(w) <= _NAME_MOST and given.issuperset(w[1:])}
    said -= _YEAR_BEGINS
    named |= {w for w in said if w[:2] in families and len(w) <= _NAME_MOST}
    return {
        "word": said - named | parts["word"] | feasts,
        "maybe": parts["maybe"],
        "kin": kin | parts["kin"],
        "workplace": workplaces,
        "status": papers,
        "phrase:date": feasts,
    }


def _add(hand: dict[str, set[str]], more: dict[str, set[str]]) -> None:
    """More words to the sections."""
    for section, words in more.items():
        hand.setdefault(section, set()).update(words)


def _street(word: str, zipf: float, tag: str | None) -> bool:
    """Whether a word that is known is known as a street, and not as a common word."""
    return word[-1] in "路街道巷" and len(word) > 1 and zipf < _GIVEN_BELOW and tag in (None, *_NAMES, *_PLACES)


def _built(families: set[str]) -> dict[str, set[str]]:
    """Streets and shops put together from their parts, and what people are called by their looks."""
    parts = read("zh-built")
    pairs = {front + end for front in parts["street-front"] for end in parts["street-end"]}
    shops = {pair + end for pair in parts["shop-pair"] for end in parts["shop-end"]}
    owned = {family for family in families if len(family) == 1} - parts["shop-family-no"]
    shops |= {family + end for family in owned for end in parts["shop-family-end"]} | {f"老{f}家" for f in owned}
    nicks = {front + end for front in parts["nick-front"] for end in parts["nick-end"] if front != end}
    pairs |= {front + end for front in parts["grove-front"] for end in parts["grove-end"]}
    shops |= parts["shop-saying"] | {n + end for n in parts["shop-saying"] for end in parts["shop-saying-end"]}
    return {"place": pairs, "firm": shops, "maybe": nicks}


def _with_built(made: dict[str, set[str]], families: set[str], known: set[str]) -> Sections:
    """The sections with what is put together, less what is known as something else."""
    for section, words in _built(families).items():
        made[section] |= words - known
    parts = read("zh-built")
    made["maybe"] |= parts["called"] - made["name"]
    done = {front + end for front in parts["done-front"] for end in parts["done-end"]}
    made["verb"] |= done
    made["word"] |= done
    made["word"] -= made["place"] | made["firm"]
    return made


def sections() -> Sections:
    """The sections of the Chinese lexicon."""
    pairs = _traditional()
    simplified = str.maketrans({pair[0]: pair[1] for pair in pairs})
    hand = _hand(simplified)
    families, sound, sure = hand["family"], hand["sound"], hand["surname"]
    never, written = hand.pop("not-given"), hand.pop("written")
    given = (_given(families, never) | hand["given"]) - never
    _add(hand, _told(families, sure, given))
    shown = {
        w
        for name, words in hand.items()
        if ":" not in name
        and name not in ("name", "place", "nation", "status", "firm", "family", "given", "sound", "surname")
        for w in words
    }
    shares = wordfreq.get_frequency_dict("zh", wordlist="best")
    zipf = {w: math.log10(s) + 9 for word, s in shares.items() if _HAN.fullmatch(w := word.translate(simplified))}
    tags = _tags()
    singles = {
        w
        for w, z in zipf.items()
        if len(w) == 1 and z >= (_SINGLE_LEAST if w in given | families | sound else _SEGMENT_LEAST)
    } - {w for w in hand["sound"] if zipf.get(w, 0) < _SOUND_BELOW}
    counted = re.compile(rf"[{''.join(_NUMERALS)}]+[岁点分号月日年时刻秒镑元块路楼]")
    listed = {w for w, times, tag in _dictionary() if tag in _ORDINARY and times >= _DICTIONARY_LEAST}
    several = {
        w
        for w in {w for w, z in zipf.items() if z >= ZIPF_LEAST} | listed
        if 2 <= len(w) <= 6 and w[0] != "叫" and not _NUMERALS.issuperset(w) and not counted.fullmatch(w)
    }
    rare = dict.fromkeys(several, ZIPF_LEAST) | zipf
    named = {w for w in several if tags.get(w) in _NAMES and _person(w, rare[w], families, sure, given, sound)}
    named |= {w for w in several if w not in tags and len(w) == 3 and w[0] in families and set(w[1:]) <= given}
    named |= {w for w in several if w not in tags and len(w) == 2 and w[0] in families and w[1] in given}
    named |= {
        w for w in several if tags.get(w) in (None, *_NAMES, *_PLACES) and _called(w, rare[w], families, given, sound)
    }
    towns = {w.translate(simplified) for w in _places()} | {
        w for w in several if tags.get(w) in _PLACES and len(w) > 1 and sound.issuperset(w) and rare[w] < _COMMON
    }
    towns |= {
        w
        for w in _towns(families)
        if tags.get(w, "ns") in ("ns", "nr", "nz", "nt") and (_TOWN.fullmatch(w) or zipf.get(w, 0) < _TOWN_BELOW)
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
    british = {town for town in read("zh-places")["place"] if len(town) > _TOWN_LEAST and sound.issuperset(town)}
    towns |= {town for town in _other_ways(british) if town not in tags and town not in zipf}
    made["place"] = (hand["place"] | {w for w in towns if zipf.get(w, 0) < _COMMON}) - shown - nations
    hidden = made["place"] | made["nation"] | hand["status"] | hand["firm"]
    grammar = never - set(_NAME_ENDS)
    called = {pair for pair in _pairs_given(families, several | shown) if pair[1] not in grammar} | {
        w
        for w in _pairs_given(families, shown, _OFTEN) & several
        if given.issuperset(w) and tags.get(w) in (None, "nr", "nz") and rare[w] < _COMMON
    }
    seldom = {w for w in hand["given"] - never if zipf.get(w, 0) < _FIRST_BELOW}
    called |= (
        ({first + w for first in _FIRST for w in seldom} | {w + last for last in _LAST for w in seldom})
        - several
        - shown
    )
    called |= {letter + title for letter in given - set(_COMMON_FIRST) for title in _CALLED_AS} - several - shown
    made["name"] = (hand["name"] | called | {w for w in named if len(w) >= 2}) - shown - hidden
    made["maybe"] |= {
        w for w in _pairs_given(families, shown) & several if tags.get(w) == "nr" or seldom.issuperset(w)
    } - made["name"]
    made["word"] |= (
        (singles | several)
        - hidden
        - made["name"]
        - {
            f"{first}{w}"
            for first in "小老阿"
            for w in families
            if f"{first}{w}" not in shown
            and (tags.get(f"{first}{w}") in (None, "nr") or (first != "小" and zipf.get(f"{first}{w}", 0) < _COMMON))
        }
    )
    made["word"] = {w for w in made["word"] if _HAN.fullmatch(w)} - ({f"{name}家" for name in sure} - shown)
    foreign = {w for w in made["word"] - shown if len(w) > 2 and (sound | written).issuperset(w)}
    foreign = {w for w in foreign if tags.get(w) in (None, *_NAMES, *_PLACES)}
    made["name"] |= foreign
    made["word"] -= foreign
    made["word"] -= {w for w in made["word"] - shown if w[0] in _PRONOUNS and len(w) > 1 and w not in tags}
    made["given"] = given
    made["sound"] = sound | written
    made["alike"] = pairs
    known = shown | {w for w in {*made["word"], *zipf, *tags} if not _street(w, zipf.get(w, 0), tags.get(w))}
    return _with_built(made, families, known)
