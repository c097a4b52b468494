"""The figures as tables, for the terminal and for a page in Markdown."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bench.deid.bars import COST, EACH, TOGETHER, Bar, missed
from bench.deid.corpus import LANGUAGES, MARKED
from bench.deid.costs import Cost
from bench.deid.scoring import DIRECT, NUMBERED, Judged, Tally, tally
from privacy.text import KINDS

_SHARES: Final = {
    "direct": "direct leaked",
    "pointing": "the same with workplaces and schools",
    "exposed": "accounts with a direct leak",
    "numbered": "numbered leaked",
    "over_hidden": "words hidden",
    "lost": "key words lost",
}
_COSTS: Final = {
    "characters": ("characters/s", "{:,.0f}"),
    "p50": ("p50 ms", "{:.2f}"),
    "p99": ("p99 ms", "{:.2f}"),
    "first": ("first use s", "{:.2f}"),
    "memory": ("memory MB", "{:,.0f}"),
}


@dataclass(frozen=True, slots=True)
class Measured:
    """One system's results; the first of several is ours."""

    name: str
    about: str
    judged: tuple[Judged, ...]
    cost: Cost


@dataclass(frozen=True, slots=True)
class Table:
    """A title, the heads of the columns, and rows of cells."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def plain(self) -> str:
        """For the terminal: columns aligned, figures to the right."""
        widths = [max(map(len, column)) for column in zip(self.heads, *self.rows, strict=True)]
        lines = [
            "  ".join(cell.rjust(width) if place else cell.ljust(width) for place, (cell, width) in enumerate(cells))
            for cells in (tuple(zip(row, widths, strict=True)) for row in (self.heads, *self.rows))
        ]
        return "\n".join((self.title, "", *(line.rstrip() for line in lines)))

    def markdown(self) -> str:
        """For a page."""
        rows = (self.heads, ("---", *("---:" for _ in self.heads[1:])), *self.rows)
        return "\n".join((f"**{self.title}**", "", *(f"| {' | '.join(row)} |" for row in rows)))


def tables(systems: Sequence[Measured], offered: Mapping[str, bool]) -> tuple[Table, ...]:
    """All together, each language, each kind. `offered`: whether free text is offered in a language."""
    return _together(systems), _each(systems, offered), _kinds(systems)


def verdict(judged: Iterable[Judged], cost: Cost, offered: Mapping[str, bool]) -> tuple[str, ...]:
    """Sentences saying which bars our figures miss, and in which languages free text must not be offered."""
    judged = tuple(judged)
    lines = []
    names = _SHARES | {name: head for name, (head, _) in _COSTS.items()}
    bad = missed(tally(judged), TOGETHER) + tuple(n for n, bar in COST.items() if not bar.holds(getattr(cost, n)))
    lines.append(f"All together: {'missed: ' + ', '.join(names[n] for n in bad) if bad else 'every bar is met'}.")
    for language, counts in by_language(judged).items():
        if bad := missed(counts):
            free = "free text is OFFERED and must not be" if offered.get(language) else "free text is not offered"
            lines.append(f"{language} misses {', '.join(names[n] for n in bad)}: {free}.")
    if absent := [language for language in LANGUAGES if language not in by_language(judged)]:
        lines.append(f"Not measured, no corpus read: {', '.join(absent)}.")
    return tuple(lines)


def by_language(judged: Iterable[Judged]) -> dict[str, Tally]:
    """A tally for each language that was measured, in the order of the table."""
    found: dict[str, Tally] = {}
    for one in sorted(judged, key=lambda one: LANGUAGES.index(one.account.language)):
        found.setdefault(one.account.language, Tally()).add(one)
    return found


def _share(figure: float | None, bar: Bar | None = None) -> str:
    """A percentage, and whether it keeps its bar."""
    shown = "–" if figure is None else f"{figure:.1f} %"
    return shown if bar is None or figure is None else f"{shown} {'✓' if bar.holds(figure) else '✗'}"


def _head(name: str, bars: Mapping[str, Bar]) -> str:
    """The head of a column of percentages, with its bar."""
    return f"{_SHARES[name]} (≤ {bars[name].limit:g} %)" if name in bars else _SHARES[name]


def _together(systems: Sequence[Measured]) -> Table:
    """Every figure of every system over all accounts."""
    heads = ["", *(_head(name, TOGETHER) for name in _SHARES)]
    for name, (head, _) in _COSTS.items():
        bar = COST.get(name)
        heads.append(f"{head} ({'≥' if bar.least else '≤'} {bar.limit:,g})" if bar else head)
    rows = []
    for system in systems:
        counts = tally(system.judged)
        row = [system.name, *(_share(getattr(counts, name), TOGETHER.get(name)) for name in _SHARES)]
        for name, (_, form) in _COSTS.items():
            figure, bar = getattr(system.cost, name), COST.get(name)
            mark = "" if bar is None or figure is None else " ✓" if bar.holds(figure) else " ✗"
            row.append("–" if figure is None else form.format(figure) + mark)
        rows.append(tuple(row))
    return Table("All together", tuple(heads), tuple(rows))


def _each(systems: Sequence[Measured], offered: Mapping[str, bool]) -> Table:
    """Our figures in each language and script, and what the others leak and hide there."""
    ours, *others = systems
    shares = [name for name in _SHARES if name != "exposed"]
    heads = ("", "accounts", "identifiers", *(_head(name, EACH) for name in shares), "characters/s", "free text")
    beside = [by_language(other.judged) for other in others]
    speeds = dict(ours.cost.by_language)
    rows = []
    for language, counts in by_language(ours.judged).items():
        row = [language, str(counts.accounts), str(counts.identifiers(MARKED))]
        row += [_share(getattr(counts, name), EACH.get(name)) for name in shares]
        row += [f"{speeds[language]:,.0f}" if language in speeds else "–"]
        row += ["offered" if offered.get(language) else "not offered"]
        for other in beside:
            row += [_share(other[language].direct), _share(other[language].over_hidden)]
        rows.append(tuple(row))
    heads += tuple(f"{other.name}: {what}" for other in others for what in ("direct leaked", "words hidden"))
    return Table(f"Each language and script ({ours.name})", heads, tuple(rows))


def _kinds(systems: Sequence[Measured]) -> Table:
    """How much of each kind leaks."""
    counts = [tally(system.judged) for system in systems]
    rows = []
    for kind in (kind for kind in KINDS if kind in MARKED):
        group = "direct" * (kind in DIRECT) + ", " * (kind in DIRECT & NUMBERED) + "numbered" * (kind in NUMBERED)
        leaks = (_share(one.leak((kind,))) for one in counts)
        rows.append((kind, group, str(counts[0].identifiers((kind,))), *leaks))
    return Table("Leaked, by kind", ("", "counts as", "identifiers", *(system.name for system in systems)), tuple(rows))
