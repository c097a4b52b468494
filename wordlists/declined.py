"""Forms that names take: cases and endings that change the name itself; those that are only added are `name-suffix`."""

from collections.abc import Iterator

_SOFT = {
    "k": "ce", "g": "dze", "r": "rze", "t": "cie", "d": "dzie", "ł": "le", "ch": "sze", "n": "nie", "w": "wie",
    "s": "sie", "z": "zie", "m": "mie", "b": "bie", "p": "pie", "f": "fie",
}  # fmt: skip


def nothing(name: str) -> Iterator[str]:
    """No form but the name."""
    yield from ()
    del name


def polish(name: str) -> Iterator[str]:
    """`Kasia`: `Kasi Kasię Kasią Kasiu`; `Darek`: `Darka Darkowi Darkiem`; `Kowalski`: `Kowalska Kowalskiego`."""
    stem = name[:-1]
    if len(name) < 3:
        return
    if name.endswith(("ski", "cki", "dzki")):
        yield from (stem + ending for ending in ("a", "ą", "iej", "iego", "iemu", "im", "ich", "imi", "ie", "iej"))
    elif name[-1] in "yi":
        yield from (name + ending for ending in ("ego", "emu", "m", "ch"))
        yield from (stem + ending for ending in ("ego", "emu", "m"))
    elif name[-1] == "a":
        yield from (stem + ending for ending in ("y", "i", "ę", "ą", "o", "u", "ie", "e", "om", "ami", "ach", "in"))
        yield from (stem[: -len(end)] + soft for end, soft in _SOFT.items() if stem.endswith(end))
        if name.endswith("ia"):
            yield from (stem + "i", name[:-2] + "iu")
    elif name[-1] not in "eoęąuó":
        yield from (name + ending for ending in _MASCULINE)
        if name.endswith(("ek", "eł", "el", "ec", "ień")):
            short = name[:-2] + name[-1] if not name.endswith("ień") else name[:-3] + "ni"
            yield from (short + ending for ending in _MASCULINE)
        if name[-1] in "ńśźć":
            soft = name[:-1] + {"ń": "ni", "ś": "si", "ź": "zi", "ć": "ci"}[name[-1]]
            yield from (soft + ending for ending in _MASCULINE)
        yield from (name[: -len(end)] + soft for end, soft in _SOFT.items() if name.endswith(end))


_MASCULINE = ("a", "u", "owi", "em", "iem", "ie", "y", "owie")


def romanian(name: str) -> Iterator[str]:
    """`Maria`: `Mariei Mario`; `Ion`: `Ionul Ionului Ioane`."""
    if len(name) < 3:
        return
    stem = name[:-1]
    if name[-1] in "aă":
        yield from (stem + ending for ending in ("ei", "ii", "o", "ăi", "e", "a", "ă", "uţa", "uţei", "ica", "icăi"))
    elif name[-1] == "u":
        yield from (name + ending for ending in ("l", "lui", "le"))
    elif name[-1] not in "eio":
        yield from (name + ending for ending in ("ul", "ului", "ule", "e", "uţ", "el", "ică"))


def turkish(name: str) -> Iterator[str]:
    """Stems that soften before an ending: `Mehmet`: `Mehmed`; `Burak`: `Burağ`."""
    if len(name) > 3 and name[-1] in "tkpç":
        soft = name[:-1] + {"t": "d", "k": "ğ", "p": "b", "ç": "c"}[name[-1]]
        yield from (soft + ending for ending in ("ı", "i", "u", "ü", "a", "e", "ın", "in", "un", "ün", "ım", "im"))


def albanian(name: str) -> Iterator[str]:
    """`Drita`: `Dritë Dritës Dritën`; `Agim`: `Agimi Agimit Agimin`; `Blerime`: `Blerimja Blerimes`."""
    if len(name) < 3:
        return
    stem = name[:-1]
    if name[-1] in "aë":
        yield from (stem + ending for ending in ("a", "ë", "ës", "ën", "es", "en", "e", "o", "ave"))
    elif name[-1] == "e":
        yield from (stem + ending for ending in ("ja", "es", "en", "jes", "jen", "eja"))
    elif name[-1] in "kgh":
        yield from (name + ending for ending in ("u", "ut", "un", "i", "it", "in"))
    elif name[-1] in "iu":
        yield from (name + ending for ending in ("u", "ut", "un", "t", "n", "a"))
    else:
        yield from (name + ending for ending in ("i", "it", "in", "a", "ën", "ës", "o", "ëve"))
