import shutil
from pathlib import Path

import pytest
from fakes.mistakes import tiny

from game.content.files import find_packs, inside, pack_folders


@pytest.fixture
def user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test a user's folder of its own."""
    monkeypatch.setenv("SINCERELY_HOME", str(tmp_path / "home"))
    (tmp_path / "home" / "levels").mkdir(parents=True)
    return tmp_path / "home"


def test_packs_are_found_in_all_three_places(user: Path, tmp_path: Path) -> None:
    shutil.copytree(tiny(tmp_path), user / "levels" / "mine")
    given = tmp_path / "given"
    given.mkdir()
    shutil.copytree(user / "levels" / "mine", given / "theirs")
    origins = {path.name: origin for path, origin in pack_folders([given, user / "levels" / "mine"])}
    assert origins == {"starbridge": "shipped", "mine": "user", "theirs": "given"} | {
        path.name: "shipped" for path, origin in pack_folders() if origin == "shipped"
    }


def test_of_two_packs_with_one_id_the_second_says_so(user: Path, tmp_path: Path) -> None:
    shutil.copytree(tiny(tmp_path), user / "levels" / "a")
    shutil.copytree(user / "levels" / "a", user / "levels" / "b")
    first, second = (one for one in find_packs() if one.origin == "user")
    assert first.loaded.pack is not None
    assert second.loaded.pack is None
    assert [one.code for one in second.loaded.problems] == ["E420"]


def test_a_broken_pack_stays_visible_and_breaks_no_other(user: Path, tmp_path: Path) -> None:
    shutil.copytree(tiny(tmp_path), user / "levels" / "good")
    (user / "levels" / "bad").mkdir()
    (user / "levels" / "bad" / "pack.yaml").write_text("format: [", encoding="utf-8")
    bad, good = (one for one in find_packs() if one.origin == "user")
    assert bad.loaded.pack is None
    assert bad.loaded.problems
    assert good.loaded.pack is not None


def test_a_pack_holds_no_packs_and_a_missing_folder_none(tmp_path: Path) -> None:
    assert inside(tiny(tmp_path)) == []
    assert inside(tmp_path / "nowhere") == []
    assert [path.name for path in inside(tmp_path)] == ["tiny"]
