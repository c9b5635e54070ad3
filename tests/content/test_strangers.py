"""Files in the wrong place: one message, which says where they belong."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from fakes.mistakes import tiny

from game.content.load import load

LEVEL, FAMILY = "levels/home.yaml", "pairs/drink.yaml"


def moved(old: str, new: str) -> Callable[[Path], None]:
    def move(root: Path) -> None:
        (root / new).parent.mkdir(exist_ok=True)
        (root / old).rename(root / new)

    return move


@pytest.mark.parametrize(
    ("spoil", "file", "hint"),
    [
        (moved(LEVEL, "home.yaml"), "home.yaml", "move it to the folder levels"),
        (moved(LEVEL, "pairs/home.yaml"), "pairs/home.yaml", "it has the key level: move it to the folder levels"),
        (moved(FAMILY, "levels/drink.yaml"), "levels/drink.yaml", "it has the key family: move it to the folder pairs"),
        (moved(LEVEL, "levels/home.yml"), "levels/home.yml", "rename it to home.yaml"),
        (moved(LEVEL, "levels/home.yaml.txt"), "levels/home.yaml.txt", "rename it to home.yaml"),
        (moved(LEVEL, "levels/home.YAML"), "levels/home.YAML", "rename it to home.yaml"),
        (moved("levels", "level"), "level/end.yaml", "rename the folder level: did you mean 'levels'?"),
        (moved("people.yaml", "peple.yaml"), "peple.yaml", "did you mean 'people.yaml'?"),
        (moved("people.yaml", "friends.yaml"), "friends.yaml", "rename it to people.yaml"),
        (moved("pack.yaml", "Pack.yaml"), "Pack.yaml", "did you mean 'pack.yaml'?"),
    ],
)
def test_what_lies_in_the_wrong_place_is_one_mistake(
    spoil: Callable[[Path], None], file: str, hint: str, tmp_path: Path
) -> None:
    root = tiny(tmp_path)
    spoil(root)
    (one,) = load(root).problems
    assert (one.code, one.where.file, one.hint) == ("E318", file, hint)


def test_a_pack_without_its_cover_is_told_nothing_else(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    (root / "pack.yaml").unlink()
    assert [one.code for one in load(root).problems] == ["E314"]


def test_what_has_no_place_in_a_pack_is_only_warned_of(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    (root / "notes.yaml").write_text("to do: more levels\n", encoding="utf-8")
    shutil.copy(root / "people.yaml", root / "levels" / "notes.txt")
    loaded = load(root)
    assert [(one.code, one.where.file) for one in loaded.problems] == [("W505", "notes.yaml")]
    assert loaded.pack is not None
