import os
from pathlib import Path

import pytest
from fakes.mistakes import tiny

from game.content.folder import read_bytes, read_folder
from game.content.limits import MAX_FILES, MAX_SIGNS
from game.content.problem import Problem


def codes(root: Path) -> list[tuple[str, str]]:
    return [(one.code, one.where.file) for one in read_folder(root).problems]


def test_all_files_of_a_pack_are_read(tmp_path: Path) -> None:
    names = [raw.name for raw in read_folder(tiny(tmp_path)).files]
    assert len(names) == 11
    assert {"pack.yaml", "levels/home.yaml", "pairs/drink.yaml"} <= set(names)


def test_a_folder_without_a_pack_says_so(tmp_path: Path) -> None:
    assert codes(tmp_path) == [("E314", "pack.yaml")]


def test_a_folder_that_is_not_there_says_so(tmp_path: Path) -> None:
    assert codes(tmp_path / "nowhere") == [("E101", ".")]


def test_too_many_files_are_not_read(tmp_path: Path) -> None:
    for at in range(MAX_FILES + 1):
        (tmp_path / f"{at}.yaml").touch()
    assert codes(tmp_path) == [("E102", ".")]


def test_a_link_that_leads_out_of_the_pack_is_refused(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    (tmp_path / "secret.yaml").write_text("format: 1\n")
    (root / "levels" / "out.yaml").symlink_to(tmp_path / "secret.yaml")
    assert codes(root) == [("E101", "levels/out.yaml")]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes are files of POSIX systems")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "tiers.yaml")
    found = read_bytes(tmp_path / "tiers.yaml", "tiers.yaml")
    assert isinstance(found, Problem)
    assert found.code == "E101"


def test_other_files_are_left_alone_with_a_word(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    for name in ("README.md", "golden/run.txt", "locale/de.po", ".hidden.yaml", "golden/x.yaml"):
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).touch()
    assert codes(root) == []
    (root / "levels" / "more.yml").touch()
    (root / "peple.yaml").touch()
    hints = [one.hint for one in read_folder(root).problems]
    assert hints == ["rename it to more.yaml", "did you mean 'people.yaml'?"]


def test_of_a_pack_that_is_too_large_nothing_is_read(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    for at in range(3):
        (root / "levels" / f"x{at}.yaml").write_text("- a\n" * (MAX_SIGNS // 5))
    found = read_folder(root)
    assert [(one.code, one.where.file) for one in found.problems] == [("E102", "levels/x2.yaml")]
    assert found.files == []
