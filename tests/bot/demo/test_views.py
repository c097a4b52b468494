"""The values of the views."""

from bot.demo.views import Piece, Why, hidden_in, pieces
from privacy.text import Chip, Cleaned, CleanText, Finding, Withheld

TEXT = CleanText(("my husband ", Chip("name"), " hit me ", Chip("unknown", 0)))


def test_chips_stand_by_their_label() -> None:
    """In the reader's language, in place."""
    assert pieces(TEXT, "<{}>".format) == (
        Piece("my husband "), Piece("<name>", True), Piece(" hit me "), Piece("<unknown>", True),
    )  # fmt: skip


def test_a_finding_is_explained_without_its_word() -> None:
    """Kind, recogniser and rule; neither the withheld word nor where it stood."""
    findings = (
        Finding("name", 11, 16, "names", "after kin"),
        Finding("unknown", 25, 31, "allow-list", "unknown", True),
    )
    hidden = hidden_in(Cleaned(TEXT, findings, Withheld(("canary",))), str.upper, "en", rtl=False)
    assert hidden.why == (
        Why("NAME", "name", "names", "after kin", False),
        Why("UNKNOWN", "unknown", "allow-list", "unknown", True),
    )
    assert "canary" not in "".join(piece.text for piece in hidden.pieces)
    assert not hasattr(hidden.why[0], "start")
