"""Options of the tests."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Golden conversations are rewritten on request only, and then read by a person."""
    parser.addoption(
        "--rewrite-transcripts", action="store_true", help="Write tests/transcripts/ anew from what the bot says now."
    )
