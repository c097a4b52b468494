"""The small parts of a card: blocks on pages, labels in rows, long texts in pieces, and what Telegram counts."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cards.card import PAGE, chunks, heading, pages, rows, text, visible
from bot.demo import markup

typed = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)


@given(typed)
def test_whatever_is_written_is_escaped(plain: str) -> None:
    """No word can be a tag or an entity, and Telegram counts it as it was typed."""
    if any(sign in plain for sign in "\x00\x0c") or not plain.isprintable() or not plain.strip():
        return
    markup.parse(text(plain))
    markup.parse(heading(plain))
    assert html.unescape(text(plain)) == plain or "&" in plain
    assert visible(heading(plain)) <= max(len(plain), 1) or "&" in plain


@given(st.lists(st.text("ab ", max_size=900), min_size=1, max_size=12))
def test_pages_hold_every_block_once_in_order(blocks: list[str]) -> None:
    """Nothing is lost between two pages, and no page is longer than it may be."""
    found = pages(tuple(blocks))
    assert [block for page in found for block in page] == blocks
    assert all(sum(visible(block) + 2 for block in page) <= PAGE + 2 for page in found if len(page) > 1)


@given(st.text("ab \nضك", max_size=4000), st.integers(10, 500))
def test_a_long_text_is_cut_where_words_end(plain: str, size: int) -> None:
    """Every letter is there, in order; no piece is too long."""
    found = chunks(plain, size)
    assert all(len(piece) <= size for piece in found)
    assert "".join("".join(found).split()) == "".join(plain.split())


@given(st.lists(st.tuples(st.text(min_size=1), st.text(min_size=1, max_size=30)), max_size=30), st.integers(0, 3))
def test_rows_keep_the_order_of_reading(options: list[tuple[str, str]], columns: int) -> None:
    """Two short labels may share a row; nothing changes places."""
    found = rows(tuple(options), columns)
    assert [option for row in found for option in row] == options
    assert all(1 <= len(row) <= max(columns, 2) for row in found)


@pytest.mark.parametrize(("block", "counted"), [("a&lt;b", 3), ("<b>a</b>", 1), ("&amp;lt;", 4), ("<i></i>", 0)])
def test_what_telegram_counts(block: str, counted: int) -> None:
    """Tags are nothing, an entity is one sign."""
    assert visible(block) == counted
