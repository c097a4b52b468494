"""The tables show each figure beside its bar, and nothing flatters."""

from bench.deid.corpus import LANGUAGES, parse
from bench.deid.costs import Cost
from bench.deid.scoring import Judged, judge
from bench.deid.tables import Measured, Table, by_language, tables, verdict

GOOD = Cost(characters=400_000, p50=1, p99=4.5, first=1.2, memory=100, by_language=(("en", 400_000), ("pl", 1_000)))
SLOW = Cost(characters=12_800, p50=30, p99=50, first=None, memory=785)


def judged(language: str, line: str, *spans: tuple[int, int]) -> Judged:
    """An account and what was hidden of it."""
    return judge(parse(f"home\t{line}", language, "test", "here"), spans)


CLEAN = (judged("pl", "{name:Ola} <źle> no tak", (0, 3)), judged("en", "{name:Ola} <ill> so so", (0, 3)))
LEAKY = (judged("pl", "{name:Ola} <źle> no tak", (4, 7)), judged("en", "{name:Ola} <ill> so so", (0, 3)))
OURS, PEER = Measured("Safe Report", "ours", CLEAN, GOOD), Measured("Peer", "theirs", LEAKY, SLOW)


def cells(table: Table, name: str) -> dict[str, str]:
    """The row of that name, by the heads of its columns without their bars."""
    row = next(row for row in table.rows if row[0] == name)
    return {head.partition(" (")[0]: cell for head, cell in zip(table.heads, row, strict=True)}


def test_every_figure_stands_beside_its_bar() -> None:
    """With a mark for kept or missed, for us and for the others."""
    together = tables((OURS, PEER), {})[0]
    assert "direct leaked (≤ 2 %)" in together.heads
    assert "characters/s (≥ 300,000)" in together.heads
    ours, peer = cells(together, "Safe Report"), cells(together, "Peer")
    assert (ours["direct leaked"], peer["direct leaked"]) == ("0.0 % ✓", "50.0 % ✗")
    assert (ours["accounts with a direct leak"], peer["accounts with a direct leak"]) == ("0.0 %", "50.0 %")
    assert (ours["key words lost"], peer["key words lost"]) == ("0.0 % ✓", "50.0 % ✗")
    assert (ours["characters/s"], peer["characters/s"]) == ("400,000 ✓", "12,800 ✗")
    assert (ours["p99 ms"], peer["p99 ms"]) == ("4.50 ✓", "50.00 ✗")
    assert (ours["first use s"], peer["first use s"]) == ("1.20 ✓", "–")
    assert (ours["memory MB"], peer["memory MB"]) == ("100 ✓", "785 ✗")


def test_each_language_has_a_row_in_the_order_of_the_table() -> None:
    """With its own bars, its speed, whether free text is offered, and the others' figures."""
    each = tables((Measured("Safe Report", "ours", LEAKY, GOOD), PEER), {"en": True})[1]
    assert [row[0] for row in each.rows] == ["en", "pl"]
    assert "direct leaked (≤ 5 %)" in each.heads
    polish, english = cells(each, "pl"), cells(each, "en")
    assert (polish["direct leaked"], english["direct leaked"]) == ("100.0 % ✗", "0.0 % ✓")
    assert (polish["free text"], english["free text"]) == ("not offered", "offered")
    assert (polish["characters/s"], english["characters/s"]) == ("1,000", "400,000")
    assert (polish["Peer: direct leaked"], polish["Peer: words hidden"]) == ("100.0 %", "0.0 %")


def test_each_kind_has_a_row() -> None:
    """With what it counts as."""
    kinds = tables((OURS, PEER), {})[2]
    assert cells(kinds, "name") == {
        "": "name", "counts as": "direct", "identifiers": "2", "Safe Report": "0.0 %", "Peer": "50.0 %",
    }  # fmt: skip
    assert cells(kinds, "phone")["counts as"] == "direct, numbered"
    assert cells(kinds, "date")["counts as"] == "numbered"
    assert cells(kinds, "age") == {
        "": "age", "counts as": "", "identifiers": "0", "Safe Report": "–", "Peer": "–",
    }  # fmt: skip
    assert "unknown" not in [row[0] for row in kinds.rows]


def test_the_verdict_names_what_is_missed_and_where() -> None:
    """A language that misses a bar and is offered all the same is shouted."""
    lines = verdict(LEAKY, SLOW, {"pl": True})
    assert lines[0] == "All together: missed: direct leaked, key words lost, characters/s, p99 ms, memory MB."
    assert lines[1] == "pl misses direct leaked, key words lost: free text is OFFERED and must not be."
    assert "en" not in lines[2].partition(": ")[2].rstrip(".").split(", ")
    assert "zh" in lines[2]
    assert verdict(LEAKY, SLOW, {})[1].endswith("free text is not offered.")


def test_the_verdict_says_when_all_is_well() -> None:
    """And which languages were not measured."""
    lines = verdict(CLEAN, GOOD, {"en": True, "pl": True})
    assert lines[0] == "All together: every bar is met."
    assert len(lines) == 2
    assert lines[1].count(",") == len(LANGUAGES) - 2


def test_accounts_are_tallied_by_language() -> None:
    """Each in its own."""
    counts = by_language((*CLEAN, *LEAKY))
    assert {language: tally.accounts for language, tally in counts.items()} == {"en": 2, "pl": 2}
    assert counts["pl"].direct == 50


def test_a_table_reads_in_a_terminal_and_on_a_page() -> None:
    """Aligned there, with pipes here."""
    table = Table("Figures", ("", "a (≤ 2 %)"), (("en", "1.0 %"), ("ur-Latn", "12.0 %")))
    assert table.plain().splitlines() == [
        "Figures",
        "",
        "         a (≤ 2 %)",
        "en           1.0 %",
        "ur-Latn     12.0 %",
    ]
    assert table.markdown().splitlines() == [
        "**Figures**",
        "",
        "|  | a (≤ 2 %) |",
        "| --- | ---: |",
        "| en | 1.0 % |",
        "| ur-Latn | 12.0 % |",
    ]
