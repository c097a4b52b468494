"""`safereport check`: every fault of everything a person edits, at once, with file and line."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.checks import check
from bot.cli import app
from bot.wiring import ROOT
from storage.keys import ServerKey
from tests.partners.conftest import Keys, keys  # noqa: F401 - a fixture

FOLDER = 'digest: {by: folder, at: "08:00"}'
TODAY = date(2026, 11, 23)
EDITED = ("flows", "content", "locales", "bot", "partners", "storage", "privacy")
SECRET = "123456:" + "AAtoken" * 5


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the checkout, without settings of this machine, and nothing else in the environment."""
    for name in [name for name in os.environ if name.startswith("SAFEREPORT_")]:
        monkeypatch.delenv(name)
    copy = tmp_path / "tree"
    for room in EDITED:
        shutil.copytree(ROOT / room, copy / room, ignore=shutil.ignore_patterns("__pycache__", "static"))
    shutil.copy(ROOT / "partners.example.yaml", copy / "partners.yaml")
    monkeypatch.chdir(copy)
    return copy


def edit(file: Path, old: str, new: str) -> int:
    """Replace one piece of a file; gives the line it stands on."""
    text = file.read_text("utf-8")
    assert text.count(old) >= 1, f"{old!r} is not in {file.name}"
    file.write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1


def test_the_clean_tree_has_notes_only(tree: Path) -> None:
    """Exit 0, and what an operator should know: no token, no key, numbers nobody has called."""
    result = CliRunner().invoke(app, ["check"])
    assert result.exit_code == 0, result.output
    assert re.search(r"^No faults, \d+ notes\.$", result.output, re.MULTILINE)
    assert "fault:" not in result.output
    for note in ("SAFEREPORT_TELEGRAM_TOKEN is not set", "there is no server key yet"):
        assert note in result.output


def test_a_deliberately_broken_copy_tells_every_fault_with_file_and_line(tree: Path, keys: Keys) -> None:  # noqa: F811
    """A dozen slips in seven files and the settings, all in one run, and no value of a setting among them."""
    conversations = tree / "flows" / "conversations"
    wanted: list[str] = []

    def expect(file: str, line: int, words: str) -> None:
        wanted.append(f"{file}:{line}: .*{words}")

    home = "flows/conversations/domestic_abuse.yaml"
    edit(tree / home, "    to: da_last\n", "    to: da_lost\n")
    edit(tree / home, "    text: When was the last time?\n", "    text: What is your immigration status?\n")
    for card, words in (("da_what", "da_lost"), ("da_last", "never ask for immigration status")):
        text = (tree / home).read_text("utf-8")
        expect(home, text[: text.index(f"  {card}:\n    kind")].count("\n") + 1, words)
    twice = "flows/conversations/tell.yaml"
    line = edit(tree / twice, "    open: true\n", "    open: true\n    open: true\n")
    expect(twice, line + 1, "'open' stands here twice")
    edit(conversations / "danger.yaml", "Danger now? Call 999.", "You are completely safe here. Call 999.")
    expect("flows/conversations/danger.yaml", 3, "no promise of safety")
    catalogue = "locales/ar/LC_MESSAGES/safereport.po"
    text = (tree / catalogue).read_text("utf-8")
    (tree / catalogue).write_text(re.sub(r'(?m)^(msgstr ".*)\{name\}', r"\1{naam}", text, count=1), "utf-8")
    wanted.append(rf"{catalogue}:\d+: .*placeholder")
    edit(tree / "content" / "services.yaml", "phone: '999'", "phone: 999")
    wanted.append(r"content/services\.yaml:\d+: ")
    edit(tree / "partners.yaml", FOLDER, "digest: {by: email, to: desk@gmp.police.uk} #")
    (tree / "keys").mkdir()
    (tree / "keys" / "old.asc").write_bytes(keys.bad["the certificate has expired"])
    second = (
        (ROOT / "partners.example.yaml")
        .read_text("utf-8")
        .split("  - key: harbour-house")[1]
        .split("\n  # By e-mail")[0]
    )
    second = re.sub(r"digest: \{.*", "digest: {by: email, to: a@harbour.example, openpgp: keys/old.asc}", second)
    second = re.sub(r"    plain.*\n", "", second)
    with (tree / "partners.yaml").open("a", encoding="utf-8") as file:
        file.write("  - key: second-house" + second)
    wanted += [r"partners\.yaml:\d+: .*public bod", r"partners\.yaml:\d+: .*expired"]
    ServerKey.make(tree / "var" / "server.key").master  # noqa: B018
    (tree / "var" / "server.key").chmod(0o644)
    wanted.append(r"var/server\.key: can be read by others; set its mode to 600")
    environment = {
        "PATH": os.environ["PATH"], "PYTHONPATH": str(tree), "SAFEREPORT_DIGEST_AT": "eight", "SAFEREPORT_LISTN": "x",
        "SAFEREPORT_TELEGRAM_TOKEN": SECRET, "SAFEREPORT_SMTP_URL": f"http://{SECRET}@mail.example",
    }  # fmt: skip
    wanted += ["SAFEREPORT_DIGEST_AT: ", "SAFEREPORT_LISTN: is not a setting", "SAFEREPORT_SMTP_URL: must be smtp://"]
    result = subprocess.run(
        [sys.executable, "-m", "bot", "check"], cwd=tree, env=environment, capture_output=True, text=True, check=False
    )
    faults = [line.removeprefix("fault: ") for line in result.stderr.splitlines() if line.startswith("fault: ")]
    assert result.returncode == 1, result.stdout + result.stderr
    for pattern in wanted:
        assert any(re.match(pattern, fault) for fault in faults), (pattern, faults)
    assert f"{len(faults)} faults, " in result.stderr
    assert SECRET not in result.stdout + result.stderr
    assert "Traceback" not in result.stderr


Slip = tuple[Callable[[Path], object], str]
FLOWS, CATALOGUE = "flows/conversations", "locales/ar/LC_MESSAGES/safereport.po"
SLIPS: dict[str, tuple[Slip, ...]] = {
    "not text": (
        (lambda t: (t / FLOWS / "tell.yaml").write_bytes(b"\xff\xfe\x00"), f"{FLOWS}: a file cannot be read"),
        (lambda t: (t / CATALOGUE).write_bytes(b'msgid "\xff'), f"{CATALOGUE}:1: "),
        (lambda t: ((t / "var").mkdir(), (t / "var/server.key").touch(0o600)), "var/server.key: is not a server key"),
    ),
    "not YAML": (
        (lambda t: (t / FLOWS / "tell.yaml").write_text("nodes: [", "utf-8"), f"{FLOWS}/tell.yaml:1: not YAML"),
        (lambda t: (t / "content/rights.yaml").write_text(": :", "utf-8"), "content/rights.yaml:1: "),
        (lambda t: (t / CATALOGUE).write_text('msgid "', "utf-8"), f"{CATALOGUE}:"),
        (lambda t: (t / "partners.yaml").write_bytes(b"\xff"), "partners.yaml:1: is not UTF-8 text"),
    ),
    "not there": (
        (lambda t: (t / FLOWS / "danger.yaml").unlink(), "the card 'danger' is missing"),
        (lambda t: (t / FLOWS / "tell.yaml").write_text("", "utf-8"), f"{FLOWS}/tell.yaml:1: the file is empty"),
        (lambda t: edit(t / "partners.yaml", "[london, greater_manchester]", "[atlantis]"), "partners.yaml:7: "),
        (lambda t: ((t / "var/burn").mkdir(parents=True), (t / "var/burn").chmod(0o755)), "var/burn: "),
    ),
    "not the same": (
        (lambda t: edit(t / FLOWS / "services.yaml", "      london: L", "      atlantis: L"), "atlantis"),
        (lambda t: edit(t / FLOWS / "start.yaml", "What would you like to do?", "What do you want to do?"),
         "locales/safereport.pot:1: the English texts have changed"),
        (lambda t: edit(t / "partners.yaml", FOLDER, "digest: {by: email, to: a@harbour.example}"),
         "SAFEREPORT_SMTP_URL or SAFEREPORT_MAIL_FROM is not set"),
    ),
    "twice": (
        (lambda t: edit(t / "partners.yaml", "    name: Har", "    name: A\n    name: Har"), "partners.yaml:6: "),
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", SLIPS)
def test_each_slip_is_told_and_nothing_breaks(kind: str, tree: Path) -> None:
    """No exception, one sentence that names the place, each beside the others."""
    for slip, _ in SLIPS[kind]:
        slip(tree)
    found = check(TODAY, tree)
    for _, told in SLIPS[kind]:
        assert any(told in fault for fault in found.faults), (told, found.faults)


def test_looking_changes_nothing(tree: Path) -> None:
    """Not a file is made, not one is touched."""
    before = {file: file.stat().st_mtime_ns for file in tree.rglob("*") if "__pycache__" not in file.parts}
    check(TODAY, tree)
    after = {file: file.stat().st_mtime_ns for file in tree.rglob("*") if "__pycache__" not in file.parts}
    assert before == after


def test_an_operator_is_told_of_numbers_that_nobody_called(tree: Path) -> None:
    """Notes, not faults: they do not stop anybody, but the operator must see them."""
    found = check(TODAY, tree)
    assert not found.faults
    assert any("content/services.yaml:" in note for note in found.notes)


def test_a_wrong_setting_does_not_hide_the_other_faults(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Partners and keys are looked at all the same, where the right settings say they are."""
    monkeypatch.setenv("SAFEREPORT_TIMEZONE", "Mars/Base")
    monkeypatch.setenv("SAFEREPORT_WEBHOOK_URL", "https://a.example")
    monkeypatch.setenv("SAFEREPORT_PARTNERS_FILE", "others.yaml")
    (tree / "others.yaml").write_text("partners: 3\n", "utf-8")
    found = check(TODAY, tree)
    assert any(fault.startswith("SAFEREPORT_TIMEZONE: ") for fault in found.faults)
    assert any(fault.startswith("others.yaml:1: ") for fault in found.faults)
