"""The papers of the house agree with the house: settings, links, licence, and what must never be committed."""

import hashlib
import os
import re
import subprocess
import tomllib
from datetime import time
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.settings import PREFIX, Settings

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("bot", "storage", "partners", "flows", "privacy", "locales", "content")
NAMES = (
    "TELEGRAM_TOKEN", "TELEGRAM_API_URL", "WEBHOOK_URL", "WEBHOOK_SECRET", "LISTEN", "METRICS_LISTEN", "DATABASE_URL",
    "SERVER_KEY_FILE", "BURN_DIR", "PARTNERS_FILE", "SMTP_URL", "MAIL_FROM", "OUTBOX_DIR", "DIGEST_AT", "TIMEZONE",
    "LANGUAGES", "DRAFT_LANGUAGES", "LOG_LEVEL",
)  # fmt: skip
"""The names are a contract: other programs rely on them. They may be added to, never renamed."""
TARGETS = ("setup", "demo", "test", "check", "run", "bench", "help")
DATA = ("privacy/data/", "wordlists/", "locales/", "content/")
"""Lists of words and names, in which any word may stand for itself."""

# Each pattern is written so that it does not match its own line here.
REGISTRY = re.compile(r"pyp[i]\.org|python[h]osted|registry\.np[m]js|proxy\.go[l]ang|crates\.i[o]\b|/simpl[e]/", re.I)
SECRET = re.compile(
    r"\b\d{6,12}:[A-Za-z0-9_-]{35}\b"  # a bot token
    r"|\bgh[opsu]_[A-Za-z0-9]{36}\b|\bAKIA[A-Z0-9]{16}\b|\bxox[abpr]-[A-Za-z0-9-]{10,}|\bglpat-[A-Za-z0-9_-]{20}\b"
    r"|^-----BEGIN (RSA |EC |OPENSSH |PGP )?PRIVATE KEY"
)
WORKSHOP = re.compile(
    r"(?<![\w.])/wor[k]/|/tmp/s[r]/|\banthrop[i]c\b|chatgp[t]|opena[i]\b|co-authored-b[y]|sub-?agen[t]s?\b"
    r"|\b(ai|machine)[- ]generated cod[e]|language mode[l]",
    re.I,
)
WORKSHOP_WORDS = re.compile(r"\bclaud[e]\b|\bcopilo[t]\b|\bll[m]s?\b|\bgp[t]-\d", re.I)
"""As above, but these are names and words that lists may hold."""

LINK = re.compile(r"(?<!\\)!?\[[^\]]*\]\((?P<to>[^)\s]+)\)|^\[[^\]]+\]:\s+(?P<ref>\S+)$", re.M)
SETTING = re.compile(r"^#?(SAFEREPORT_[A-Z_]+)=(.*)$", re.M)


def tracked() -> list[str]:
    """Paths of everything git tracks, relative to the root."""
    run = ["git", "-c", f"safe.directory={ROOT}", "-C", str(ROOT), "ls-files", "-z"]
    listed = subprocess.run(run, capture_output=True, check=True).stdout.decode()
    return [path for path in listed.split("\0") if path and (ROOT / path).is_file()]


def texts() -> dict[str, str]:
    """Path to content of every tracked text file."""
    found: dict[str, str] = {}
    for path in tracked():
        raw = (ROOT / path).read_bytes()
        if b"\0" not in raw[:8000]:
            found[path] = raw.decode("utf-8", errors="replace")
    return found


def hits(pattern: re.Pattern[str], but_not: tuple[str, ...] = ()) -> list[str]:
    """Where a pattern stands in tracked files, as file:line, without repeating what was found."""
    return [
        f"{path}:{number}"
        for path, text in texts().items()
        if not path.startswith(but_not)
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]


def pages() -> list[Path]:
    """Every tracked page in Markdown."""
    return [ROOT / path for path in tracked() if path.endswith(".md")]


def anchors(page: Path) -> set[str]:
    """The anchors that a page's headings make."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(), re.M)
    plain = (re.sub(r"[^\w\- ]", "", re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading)).lower() for heading in headings)
    return {heading.strip().replace(" ", "-") for heading in plain}


# The settings


def test_the_program_has_exactly_the_agreed_settings() -> None:
    """Neither a forgotten one nor one that no page explains."""
    assert {name.upper() for name in Settings.model_fields} == set(NAMES)
    assert PREFIX == "SAFEREPORT_"


def test_the_example_file_has_every_setting_once() -> None:
    """Whoever copies it sees all there is to decide."""
    found = [name for name, _ in SETTING.findall((ROOT / ".env.example").read_text())]
    assert sorted(found) == sorted(PREFIX + name for name in NAMES)


def test_the_example_file_shows_the_real_defaults() -> None:
    """A line that is commented out does exactly what leaving it out does."""
    for name, shown in SETTING.findall((ROOT / ".env.example").read_text()):
        default = Settings.model_fields[name.removeprefix(PREFIX).lower()].default
        match default:
            case None:
                assert shown == "", name
            case SecretStr():
                assert shown == default.get_secret_value(), name
            case time():
                assert shown == default.strftime("%H:%M"), name
            case tuple():
                assert shown == ",".join(default), name
            case _:
                assert shown == str(default), name


def test_the_example_file_is_valid_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`cp .env.example .env` is never a fault in itself."""
    for name in [name for name in os.environ if name.startswith(PREFIX)]:
        monkeypatch.delenv(name)
    (tmp_path / ".env").write_text((ROOT / ".env.example").read_text())
    monkeypatch.chdir(tmp_path)
    assert Settings().timezone == "Europe/London"


@pytest.mark.parametrize("page", ["README.md", "docs/operators.md"])
def test_a_page_for_operators_names_every_setting(page: str) -> None:
    """The README shows them in a table, the guide explains them."""
    text = (ROOT / page).read_text()
    assert [name for name in NAMES if not re.search(rf"`(SAFEREPORT_)?{name}`", text)] == []


def test_no_page_names_a_setting_that_does_not_exist() -> None:
    """A renamed setting leaves no trace that would mislead."""
    known = {PREFIX + name for name in NAMES} | {PREFIX + "TESTS_REQUIRE_ALL"}
    named = {name for page in pages() for name in re.findall(r"\bSAFEREPORT_[A-Z_]*[A-Z]\b", page.read_text())}
    assert named - known == set()


# The front step


def test_the_readme_is_short() -> None:
    """Under 500 words, with one picture and one transcript."""
    text = (ROOT / "README.md").read_text()
    assert len(text.split()) < 500
    assert len(re.findall(r"!\[[^\]]+\]\(", text)) == 1
    assert "\nBOT  " in text
    assert "\nYOU  " in text


def test_the_readme_says_that_nobody_may_rely_on_it_yet() -> None:
    """And where to turn instead, in the same breath."""
    text = (ROOT / "README.md").read_text()
    assert "**Not deployed.**" in text
    assert "999" in text


def test_the_pages_promise_nothing_that_cannot_be_kept() -> None:
    """The threat model says what is not protected; no page may say the opposite."""
    boast = re.compile(
        r"\buntraceable\b|\b(fully|completely|totally|100 ?%) (anonymous|secure|safe)\b|military.grade", re.I
    )
    denied = re.compile(r"\b(never|not|no|nobody)\b", re.I)
    for page in pages():
        for sentence in re.split(r"(?<=[.!?])\s", page.read_text()):
            assert not boast.search(sentence) or denied.search(sentence), f"{page.name}: {boast.search(sentence)}"


def test_the_licence_is_the_genuine_text() -> None:
    """Byte for byte the text that the Free Software Foundation publishes."""
    digest = hashlib.sha256((ROOT / "LICENSE").read_bytes()).hexdigest()
    assert digest == "0d96a4ff68ad6d4b6f1f30f713b18d5184912ba8dd389f86aa7710db079abcb0"
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["license"] == "AGPL-3.0-or-later"


def test_the_changelog_has_a_place_for_what_comes_next() -> None:
    """Under Unreleased, and with at least one line."""
    assert re.search(r"^## \[Unreleased\]\n+(### \w+\n+)?(- |[^#\s])", (ROOT / "CHANGELOG.md").read_text(), re.M)


# What may not be committed


def test_no_file_names_a_package_registry() -> None:
    """From where packages come is the installer's business."""
    assert hits(REGISTRY) == []


def test_no_file_holds_what_looks_like_a_secret() -> None:
    """Tests make their tokens and keys when they run."""
    assert hits(SECRET) == []


def test_no_file_tells_how_it_was_made() -> None:
    """What the house is matters to its readers; the scaffold does not."""
    assert hits(WORKSHOP) == []
    assert hits(WORKSHOP_WORDS, but_not=DATA) == []


def test_nothing_private_is_tracked() -> None:
    """Settings, keys, partners, the database and the burn folder stay out."""
    private = re.compile(r"^(\.env|partners\.yaml|var/.*|keys/.*|.*\.(db|db-wal|sqlite|key))$")
    assert [path for path in tracked() if private.match(path)] == []


@pytest.mark.parametrize("name", [".env", "partners.yaml", "var/server.key", "var/burn/x", "keys/partner.asc"])
def test_git_ignores_what_an_operator_makes(name: str) -> None:
    """An `add` in haste commits nothing of it."""
    run = ["git", "-c", f"safe.directory={ROOT}", "-C", str(ROOT), "check-ignore", "-q", name]
    assert subprocess.run(run, check=False).returncode == 0


# Links


def test_every_internal_link_resolves() -> None:
    """To a file that is there, and to a heading in it."""
    broken = []
    for page in pages():
        for link in LINK.finditer(re.sub(r"```.*?```", "", page.read_text(), flags=re.S)):
            target = link["to"] or link["ref"]
            if re.match(r"[a-z]+:", target):
                continue
            file, _, anchor = target.partition("#")
            there = (page.parent / file).resolve() if file else page
            if not there.exists() or (anchor and there.suffix == ".md" and anchor not in anchors(there)):
                broken.append(f"{page.relative_to(ROOT)}: {target}")
    assert broken == []


def test_every_decision_is_listed_in_order() -> None:
    """The list of decisions leaves none out, and the numbers have no gap."""
    folder = ROOT / "docs" / "decisions"
    notes = sorted(path.name for path in folder.glob("[0-9]*.md"))
    assert re.findall(r"\]\(([0-9][^)]+)\)", (folder / "README.md").read_text()) == notes
    assert [int(name[:4]) for name in notes] == list(range(1, len(notes) + 1))


# Doors into the house


@pytest.mark.parametrize("target", TARGETS)
def test_a_make_target_exists_and_says_what_it_does(target: str) -> None:
    """`make help` is built from these lines."""
    text = (ROOT / "Makefile").read_text()
    assert re.search(rf"^{target}:.*## \S", text, re.M)
    assert target in re.search(r"^\.PHONY: (.+)$", text, re.M)[1].split()  # type: ignore[index]


def test_every_target_but_help_makes_its_own_environment() -> None:
    """A newcomer may begin with any of them."""
    text = (ROOT / "Makefile").read_text()
    for target in set(TARGETS) - {"help", "setup"}:
        assert re.search(rf"^{target}: setup ", text, re.M), target


def test_the_gate_runs_the_checks_and_the_tests() -> None:
    """And skips nothing there."""
    gate = ROOT / ".ci" / "run"
    assert os.access(gate, os.X_OK)
    text = gate.read_text()
    for line in ("make check", "make test", "export SAFEREPORT_TESTS_REQUIRE_ALL=1", "set -euo pipefail"):
        assert re.search(rf"^{line}$", text, re.M), line


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_opens_with_its_laws(room: str) -> None:
    """Two or three of them, so that they are read."""
    text = (ROOT / room / "__init__.py").read_text()
    laws = re.match(r'"""(.+?)"""', text, re.S)
    assert laws, room
    assert len(laws[1].strip().splitlines()) <= 12, room
