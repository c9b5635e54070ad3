"""Which pack and which route a command means."""

import shutil
from pathlib import Path

import pytest
from fakes.packs import FULL, SHORT, STORY, tiny_pack
from fakes.zips import written, zipped

from game.cli.failure import Failure
from game.cli.which import open_pack, pack_folder, pick_route, shortest_route
from game.content.wishes import Wishes, save_wishes
from game.content.words import load_words

WORDS = load_words()


def test_a_folder_is_taken_as_it_stands(tiny: Path) -> None:
    assert pack_folder(str(tiny), WORDS) == tiny
    assert open_pack(tiny, WORDS).id == "tiny"


def test_a_pack_in_the_users_own_folder_has_its_name(tiny: Path, tmp_path: Path) -> None:
    shutil.copytree(tiny, tmp_path / "home" / "levels" / "village")
    assert pack_folder("village", WORDS) == tmp_path / "home" / "levels" / "village"


def test_without_a_name_the_standard_pack_is_meant() -> None:
    assert pack_folder(None, WORDS).name == "starbridge"


@pytest.mark.parametrize(
    ("name", "said"),
    [("starbrige", "Did you mean “starbridge”?"), ("atlantis", "A folder may be named as well.")],
)
def test_an_unknown_pack_is_answered_with_the_known_ones(name: str, said: str) -> None:
    with pytest.raises(Failure, match="there is no pack") as refused:
        pack_folder(name, WORDS)
    assert said in str(refused.value)


def test_a_broken_pack_tells_its_first_mistake_and_where_all_are(tiny: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    shutil.copytree(tiny, broken)
    (broken / "tiers.yaml").write_text("format: 1\ntiers: [{id: x}]\n")
    with pytest.raises(Failure) as refused:
        open_pack(broken, WORDS)
    assert "tiers.yaml:2:" in str(refused.value)
    assert f"sincerely check {broken}" in str(refused.value)


def test_a_route_is_found_by_its_name_or_the_nearest_is_told() -> None:
    pack = tiny_pack()
    assert pick_route(pack, "story", WORDS) == STORY
    with pytest.raises(Failure, match="Did you mean “short”"):
        pick_route(pack, "shrot", WORDS)


def test_the_shortest_route_with_a_mirror_is_for_nobody_in_particular() -> None:
    assert shortest_route(tiny_pack()) in {FULL, SHORT}


def own(tiny: Path, tmp_path: Path, name: str) -> Path:
    """Put the tiny pack as a zip into the user's own folder."""
    files = {path.relative_to(tiny).as_posix(): path.read_bytes() for path in tiny.rglob("*.yaml")}
    return written(tmp_path / "home" / "levels", zipped(files), name)


def test_a_zip_is_a_pack_by_its_path_its_name_and_its_id(tiny: Path, tmp_path: Path) -> None:
    path = own(tiny, tmp_path, "village.zip")
    assert pack_folder(str(path), WORDS) == path
    assert pack_folder("village", WORDS) == path
    assert pack_folder("tiny", WORDS) == path
    assert open_pack(path, WORDS).id == "tiny"


def test_a_pack_that_is_switched_off_says_so_but_can_be_named_by_its_path(tiny: Path, tmp_path: Path) -> None:
    path = own(tiny, tmp_path, "village.zip")
    save_wishes(Wishes(off=frozenset({"tiny"})))
    for name in ("village", "tiny"):
        with pytest.raises(Failure, match="switched off"):
            pack_folder(name, WORDS)
    assert pack_folder(str(path), WORDS) == path


def test_what_a_player_puts_first_is_meant_where_nothing_is_named(tiny: Path, tmp_path: Path) -> None:
    path = own(tiny, tmp_path, "village.zip")
    assert pack_folder(None, WORDS).name == "starbridge"
    save_wishes(Wishes(order=("tiny",)))
    assert pack_folder(None, WORDS) == path
