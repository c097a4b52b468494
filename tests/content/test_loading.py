"""Files that people edit are read strictly: every fault at once, with its line, and nothing of ours breaks."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

import content
from content import ContentWrong, Shelf

REAL = Path(content.__file__).parent
Edit = Callable[[str, str, str], int]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the facts to break."""
    for file in REAL.glob("*.yaml"):
        shutil.copy(file, tmp_path)
    return tmp_path


@pytest.fixture
def edit(folder: Path) -> Edit:
    """Replaces the first occurrence in a file; gives the line where it stood."""

    def change(name: str, old: str, new: str) -> int:
        text = (folder / name).read_text("utf-8")
        assert old in text
        (folder / name).write_text(text.replace(old, new, 1), "utf-8")
        return text[: text.index(old)].count("\n") + 1

    return change


def faults(folder: Path) -> list[str]:
    """What the loader says."""
    with pytest.raises(ContentWrong) as wrong:
        content.load(folder)
    return str(wrong.value).split("\n")


SLIPS = {
    "duplicate key": ("services.yaml", "  phone: 0808 2000 247\n", "  phone: 0808 2000 247\n  phone: '999'\n",
                      "the key 'phone' stands here a second time", 1),
    "unknown key": ("services.yaml", "  grade: A\n", "  grad: A\n", "grad: Extra inputs are not permitted", 0),
    "unknown grade": ("services.yaml", "  grade: A\n", "  grade: D\n", "grade: Input should be 'A', 'B' or 'C'", 0),
    "number that is not one": ("services.yaml", "0808 2000 247", "0808 2000 24", "not a phone number in use", 0),
    "letter in a number": ("services.yaml", "phone: 0808 2000 247", "phone: O808 2000 247", "digits and single", 0),
    "number without quotes": ("services.yaml", "phone: '101'", "phone: 101", "put the phone number in quotes", 0),
    "unknown region": ("services.yaml", "  - north_east\n", "  - north_eest\n", "no region 'north_eest'", None),
    "yes instead of true": ("services.yaml", "hours_confirmed: true", "hours_confirmed: yes", "valid boolean", 0),
    "same id twice": ("services.yaml", "- id: refuge\n", "- id: shout\n", "the id 'shout' is used 2 times", None),
    "government unit without warning": (
        "services.yaml", "  show_warning: Government unit that includes the Home Office.\n", "",
        "a public body is shown only with its show_warning", None,
    ),
    "open day and night": ("services.yaml", "serves: anyone in distress", "serves: anyone, open 24 hours",
                           "this must never be said", None),
    "a promise": ("rights.yaml", "Danger now? Call 999.", "The police will not share your details.",
                  "this must never be said: The police cannot", None),
    "shown although the notes say no": ("rights.yaml", "    show: false\n", "", "add show: false", None),
    "unknown status": ("rights.yaml", "status: confirmed", "status: sure", "status: Input should be", 0),
    "unknown service": ("rights.yaml", "service: truevision", "service: trouvision", "there is no service", None),
    "bad pattern": ("rights.yaml", "- 'untraceable'", "- '('", "not a pattern", 0),
    "tab": ("rights.yaml", "  - id: gp", "\t- id: gp", "this is not YAML", None),
    "long region": ("regions.yaml", "name: London", "name: London and everything around it for many miles",
                    "at most 40 letters", None),
    "no date": ("rights.yaml", "compiled: '2026-11-22'", "compiled: 'lately'", "meta.compiled must be a date", 0),
}  # fmt: skip
"""File, what is changed, into what, what is said, and how many lines below it the fault points (None: nearby)."""


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_is_told_with_file_and_line(folder: Path, edit: Edit, name: str) -> None:
    """In words, at the place, without repeating the value."""
    file, old, new, said, below = SLIPS[name]
    line = edit(file, old, new)
    found = [fault for fault in faults(folder) if said in fault]
    assert found
    assert all(re.match(rf"{file}:\d+: ", fault) for fault in found)
    if below is not None:
        assert f"{file}:{line + below}: " in found[0]


def test_every_fault_is_told_at_once(folder: Path, edit: Edit) -> None:
    """Three slips in three files are three lines."""
    edit("services.yaml", "  grade: A\n", "  grade: D\n")
    edit("rights.yaml", "status: confirmed", "status: sure")
    (folder / "regions.yaml").unlink()
    told = faults(folder)
    assert {fault.split(":")[0] for fault in told} >= {"services.yaml", "rights.yaml", "regions.yaml"}


@pytest.mark.parametrize(
    "raw", [b"", b"\xff\xfe", b"a: [", b"- 1\n", b"&a [*a]", b"just words", b"\x00", b"!!python/x 1"]
)
def test_a_file_that_is_no_list_of_facts_is_a_fault_not_a_crash(folder: Path, raw: bytes) -> None:
    """Nothing that can lie in the folder raises anything but ContentWrong."""
    for name in ("rights.yaml", "services.yaml", "regions.yaml", "languages.yaml"):
        before = (folder / name).read_bytes()
        (folder / name).write_bytes(raw)
        assert any(fault.startswith(f"{name}:") for fault in faults(folder))
        (folder / name).write_bytes(before)


def test_faults_do_not_repeat_what_was_typed(folder: Path, edit: Edit) -> None:
    """Somebody may paste the wrong thing into a file."""
    edit("services.yaml", "phone: 0808 2000 247", "phone: my secret is 12345")
    assert "secret" not in "".join(faults(folder))


def test_a_change_is_in_use_once_it_lies_still_and_a_broken_one_never(folder: Path, edit: Edit) -> None:
    """The last good facts stay, and the fault is told until it is mended."""
    now = 0.0
    shelf = Shelf(folder, clock=lambda: now)
    edit("rights.yaml", "Danger now? Call 999.", "In danger now? Call 999.")
    assert not shelf.refresh()
    now += 0.6
    assert shelf.refresh()
    assert shelf.now.rights_for_reporters("emergency")[0].text.startswith("In danger now?")
    edit("rights.yaml", "In danger now?", "Nobody can find you.")
    assert not shelf.refresh()
    now += 0.6
    assert shelf.refresh()
    assert [fault.file for fault in shelf.faults] == ["rights.yaml"]
    assert shelf.now.rights_for_reporters("emergency")[0].text.startswith("In danger now?")
    edit("rights.yaml", "Nobody can find you.", "Danger?")
    shelf.refresh()
    now += 0.6
    assert shelf.refresh()
    assert shelf.faults == ()
    assert not shelf.refresh()


SMALL = {
    "rights.yaml": "meta: {compiled: '2026-11-22'}\nrights: []\nnever_say: []\n",
    "services.yaml": "meta: {compiled: '2026-11-22'}\nnational: []\nlocal: []\n",
    "regions.yaml": "meta: {compiled: '2026-11-22'}\nregions: []\n",
    "languages.yaml": "meta: {compiled: '2026-11-22'}\nrecommended: []\n",
}
YAMLISH = st.text(st.sampled_from("abz019:-?[]{},&*!|>'\"%@`#~\n \t\\.é\x00\ufeff"), max_size=40)


@given(st.sampled_from(sorted(SMALL)), YAMLISH)
def test_whatever_lies_in_a_file_it_loads_or_says_what_is_wrong(name: str, text: str) -> None:
    """Any text for any file gives facts or ContentWrong with a line, and no other exception."""
    with TemporaryDirectory() as made:
        for file, good in SMALL.items():
            (Path(made) / file).write_text(text if file == name else good, "utf-8")
        found: tuple[content.Fault, ...] = ()
        try:
            content.load(Path(made))
        except ContentWrong as wrong:
            found = wrong.faults
    assert all(fault.file == name and fault.line >= 1 for fault in found)
