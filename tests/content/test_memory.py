"""Reading a pack again: only what changed is parsed, and the result is as if all had been."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.content.load import Loaded, load
from game.content.memory import Memory

TINY = Path(__file__).parent / "packs" / "tiny"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TINY, tmp_path / "tiny"))


def a_level(root: Path) -> Path:
    return min((root / "levels").iterdir())


def test_only_the_file_that_changed_is_parsed_again(root: Path) -> None:
    memory = Memory()
    load(root, memory=memory)
    all_files = memory.parsed
    assert all_files > 1
    level = a_level(root)
    level.write_text(level.read_text() + "# a remark\n")
    load(root, memory=memory)
    assert memory.parsed == all_files + 1
    load(root, memory=memory)
    assert memory.parsed == all_files + 1


def test_what_is_remembered_is_what_would_have_been_read(root: Path) -> None:
    memory = Memory()
    load(root, memory=memory)
    level = a_level(root)
    whole = level.read_text()
    for edit in (whole.replace("title:", "titel:", 1), whole[: len(whole) // 2], whole, "a: [", whole + "\n"):
        level.write_text(edit)
        assert load(root, memory=memory) == load(root)


def test_a_file_that_went_is_forgotten_and_one_that_came_back_is_known(root: Path) -> None:
    memory = Memory()
    assert load(root, memory=memory).pack is not None
    level = a_level(root)
    aside = root.parent / "aside.yaml"
    shutil.move(level, aside)
    assert load(root, memory=memory) == load(root)
    shutil.move(aside, level)
    before = memory.parsed
    assert load(root, memory=memory).pack is not None
    assert memory.parsed == before


FILES = sorted(path.relative_to(TINY).as_posix() for path in TINY.rglob("*.yaml"))
NAMES = [*FILES, "levels/more.yaml", "levels/again.yml", "pairs/more.yaml", "levels.yaml", "notes.txt"]
LINES = sorted({line for name in FILES for line in (TINY / name).read_text().splitlines()})
ODD = [
    "  - {id: van, text: Again.}",
    "  - {id: new, text: New., goto: tea}",
    "  - id: x",
    "---",
    "    tilte: x",
    "a: [",
    "",
]
SWAPS = [("dana", "gus"), ("helped_dana", "helped"), ("id: tea", "id: coffee"), ("The", "A"), ("money", "gold"),
         ("stance: own", "stance: along"), (": 1", ": 12345678"), ("\n", "\r\n"), ("  - ", " - ")]  # fmt: skip


@st.composite
def saves(draw: st.DrawFn) -> tuple[str, str, int, tuple[str, ...]]:
    """Draw something that an editor does to a file: what, to which, where, and with which words."""
    name = draw(st.sampled_from(NAMES))
    return draw(
        st.one_of(
            st.tuples(st.just("swap"), st.just(name), st.just(0), st.sampled_from(SWAPS)),
            st.tuples(
                st.just("write"),
                st.just(name),
                st.integers(0, 70),
                st.lists(st.sampled_from(LINES + ODD), max_size=2).map(tuple),
            ),
            st.tuples(
                st.sampled_from(("cut", "mend", "delete", "rename", "copy")),
                st.just(name),
                st.integers(0, 900),
                st.tuples(st.sampled_from(NAMES)),
            ),
        )
    )


def save(root: Path, what: str, name: str, at: int, words: tuple[str, ...]) -> None:
    """Do it; to a file that is not there, nothing can be done but to mend it."""
    path = root / name
    if what == "mend" and name in FILES:
        shutil.copy(TINY / name, path)
    if not path.is_file():
        return
    text = path.read_bytes().decode()
    match what:
        case "swap":
            old, new = words
            path.write_bytes(text.replace(old, new, 1).encode())
        case "write":
            lines = text.split("\n")
            lines[at : at + 1] = words
            path.write_bytes("\n".join(lines).encode())
        case "cut":
            path.write_bytes(text[:at].encode())
        case "delete":
            path.unlink()
        case "rename":
            path.replace(root / words[0])
        case "copy":
            (root / words[0]).write_bytes(text.encode())


@given(st.lists(saves(), min_size=1, max_size=8))
@settings(max_examples=25)
def test_however_files_change_the_result_is_as_if_nothing_were_remembered(
    done: list[tuple[str, str, int, tuple[str, ...]]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root, memory = Path(shutil.copytree(TINY, Path(folder) / "tiny")), Memory()
        load(root, memory=memory)
        for one in done:
            save(root, *one)
            found, fresh = load(root, memory=memory), load(root)
            assert found == fresh
            assert orders(found) == orders(fresh)


def orders(found: Loaded) -> list[list[str]]:
    """Return what no comparison of mappings sees: in which order they were filled."""
    pack = found.pack
    return [[*pack.levels], [*pack.events], [*pack.families], [*pack.people], [*pack.claims]] if pack else []
