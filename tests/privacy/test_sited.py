"""Workplaces and homes told by where they are, and places of several words with capitals."""

import pytest

from privacy.door import Door
from privacy.text import RawText


@pytest.mark.parametrize(
    ("language", "text", "hidden"),
    [
        ("sq", "me priti te kafja në Linthorpe Road", "kafja në Linthorpe Road"),
        ("sq", "punon te magazina e mobiljeve në Hard Ings Road", "magazina e mobiljeve në Hard Ings Road"),
        ("tr", "Norwich Road'daki market kapandı", "Norwich Road'daki market"),
        ("tr", "Deane Road yüz on ikiye kapattılar", "Deane Road yüz on ikiye"),
        ("tr", "kızımı gökkuşağı anaokulundan aldım", "gökkuşağı anaokulundan"),
        ("sq", "po ktheheshim nga Buka e Gjyshes me makinë", "Buka e Gjyshes"),
        ("pl", "mieszkam nad piekarnią z dzieckiem", "nad piekarnią"),
        ("tr", "dönercinin üstünde kalıyoruz", "dönercinin üstünde"),
        ("es", "vivo encima de la farmacia con mi hijo", "encima de la farmacia"),
    ],
)
def test_what_is_told_by_where_it_is_hidden(door: Door, language: str, text: str, hidden: str) -> None:
    """All of it goes, the words for what it is too."""
    found = door.deidentify(RawText(text), language).findings
    covered = {at for one in found for at in range(one.start, one.end)}
    start = text.index(hidden)
    left = "".join(text[at] for at in range(start, start + len(hidden)) if at not in covered)
    assert not left.strip()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "arkadaşımın dükkanında çalıştım"),
        ("tr", "bir kuaförde çalışıyorum"),
        ("sq", "kafeja ishte e ftohtë në mëngjes"),
        ("pl", "pracuję w sklepie na ulicy"),
        ("en", "he took me to a shop on the road"),
    ],
)
def test_a_workplace_that_is_not_told_is_shown(door: Door, language: str, text: str) -> None:
    """Ordinary words about work and homes stay."""
    assert not door.deidentify(RawText(text), language).findings
