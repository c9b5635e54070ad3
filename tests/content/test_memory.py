"""Reading a pack again: only what changed is parsed, and the result is as if all had been."""

import shutil
from pathlib import Path

import pytest

from game.content.load import load
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
