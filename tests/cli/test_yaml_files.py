import shutil
from pathlib import Path

import pytest

from game.cli.failure import Failure
from game.cli.yaml_files import yaml_files
from game.content.words import load_words


def test_a_pack_a_folder_of_packs_and_the_current_folder_name_the_same_files(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = Path(shutil.copytree(tiny, tmp_path / "mine"))
    (root / "notes.yaml").write_text("mine: true\n", encoding="utf-8")
    words = load_words()
    named = yaml_files([root], words)
    assert len(named) == len(list(tiny.rglob("*.yaml")))
    assert yaml_files([tmp_path, root], words) == named
    monkeypatch.chdir(root)
    assert [path.resolve() for path in yaml_files([], words)] == [path.resolve() for path in named]


def test_nowhere_and_nothing_are_said(tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere", tmp_path):
        with pytest.raises(Failure):
            yaml_files([path], load_words())
