"""The chart shows every card and every way, from the same tables as the engine."""

import re
from dataclasses import replace

from flows.chart import mermaid
from flows.model import Flow
from flows.paths import edges

ARROW = re.compile(r'^  card_(\w+) --> ?(?:\|"([^"]*)"\| )?card_(\w+)$')


def test_every_card_and_every_way_is_drawn(flow: Flow) -> None:
    """No more and no fewer arrows than the flow has."""
    chart = mermaid(flow)
    drawn = {(m[1], m[3]) for line in chart.splitlines() if (m := ARROW.match(line))}
    assert drawn == {(node.id, edge.to) for node in flow.nodes.values() for edge in edges(node)}
    for node in flow.nodes.values():
        assert len(re.findall(rf"^    card_{node.id}\W", chart, re.MULTILINE)) == 1


def test_each_file_is_one_group(flow: Flow) -> None:
    """Subgraphs open and close, one a file."""
    lines = mermaid(flow).splitlines()
    assert lines[0] == "flowchart TD"
    groups = [line for line in lines if line.startswith("  subgraph ")]
    assert len(groups) == lines.count("  end") == len({node.file for node in flow.nodes.values()})


def test_no_text_can_break_the_chart(flow: Flow) -> None:
    """Quotes, brackets and pipes in a card's text stay text."""
    home = replace(flow.nodes["home"], text='A "quoted" <b>|pipe|</b> #1')
    chart = mermaid(replace(flow, nodes={**flow.nodes, "home": home}))
    (line,) = [line for line in chart.splitlines() if line.startswith("    card_home")]
    assert line == '    card_home["home: A #quot;quoted#quot; #lt;b#gt;#124;pipe#124;#lt;/b#gt; #35;1"]'


def test_an_arrow_carries_the_labels_of_its_buttons(flow: Flow) -> None:
    """Two buttons to one card share an arrow; a branch shows the answers it asks for."""
    chart = mermaid(flow)
    assert 'card_home -->|"Something happened"| card_tell' in chart
    assert "who: saw or knows" in chart
