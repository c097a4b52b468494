"""Options of the tests."""

import os

import pytest


def pytest_xdist_auto_num_workers() -> int:
    """Half as many workers again as cores: a quarter of their time tests wait, for processes, mail and browsers."""
    return ((os.cpu_count() or 1) * 3 + 1) // 2


def pytest_addoption(parser: pytest.Parser) -> None:
    """Golden conversations are rewritten on request only, and then read by a person."""
    parser.addoption(
        "--rewrite-transcripts", action="store_true", help="Write tests/transcripts/ anew from what the bot says now."
    )
