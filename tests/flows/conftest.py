"""The conversations as they stand, and copies that may be broken."""

from pathlib import Path

import pytest

import content
from flows.loading import load
from flows.model import Flow

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def texts() -> dict[str, str]:
    """Every conversation file: name to YAML."""
    return {path.name: path.read_text("utf-8") for path in sorted((ROOT / "flows/conversations").glob("*.yaml"))}


@pytest.fixture(scope="session")
def flow(texts: dict[str, str]) -> Flow:
    """The conversations, loaded and checked."""
    return load(texts)


@pytest.fixture(scope="session")
def facts() -> content.Content:
    """The facts of content/."""
    return content.load(ROOT / "content")
