"""Telegram's HTML as a tree."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.demo.markup import Element, NotMarkup, parse, plain


def test_the_four_tags_become_a_tree() -> None:
    """Nesting, order and text survive."""
    assert parse("a <b>b <i>c</i></b>\n<blockquote>d</blockquote> <code>e</code>") == (
        "a ",
        Element("b", ("b ", Element("i", ("c",)))),
        "\n",
        Element("blockquote", ("d",)),
        " ",
        Element("code", ("e",)),
    )


@pytest.mark.parametrize(
    "markup",
    [
        "<script>x</script>", "<a href='x'>y</a>", "<b onclick=x>y</b>", "<B>x</B>", "<b>x", "x</b>", "<b><i>x</b></i>",
        "<b/>x", "<!-- x -->", "<!doctype html>x", "<?x?>", "1 < 2", "2 > 1", "<b", "", "  \n", "<b></b>", "a" * 4097,
    ],
)  # fmt: skip
def test_what_telegram_would_refuse_is_refused(markup: str) -> None:
    """A foreign tag, an attribute, bad nesting, a bare bracket, nothing, too much."""
    with pytest.raises(NotMarkup):
        parse(markup)


def test_the_limit_counts_characters_after_parsing() -> None:
    """4096 characters of text pass, whatever their markup weighs."""
    assert len(plain(parse("<b>" + "&amp;" * 4096 + "</b>"))) == 4096


@given(st.text(min_size=1, max_size=50).filter(lambda text: bool(text.strip())))
def test_escaped_text_comes_back_as_it_was(text: str) -> None:
    """Nothing a person typed can become a tag."""
    assert plain(parse(f"<i>{html.escape(text)}</i>")) == text


@given(st.text(alphabet="<>/&;bicode quote!-\"'=x", max_size=40))
def test_any_markup_gives_a_tree_or_a_refusal_that_quotes_nothing(markup: str) -> None:
    """The refusal is one of a few fixed sentences."""
    try:
        body = parse(markup)
    except NotMarkup as error:
        refusal = str(error)
    else:
        refusal = "a tree"
        assert plain(body).strip()
    assert refusal.startswith(("a ", "an "))
