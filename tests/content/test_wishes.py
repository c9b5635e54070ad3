import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content.wishes import Wishes, load_wishes, moved, save_wishes, switched


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SINCERELY_HOME", str(tmp_path))


def test_what_was_wished_is_kept() -> None:
    wishes = switched(Wishes(order=("b", "a")), "c", on=False)
    save_wishes(wishes)
    assert load_wishes() == wishes
    assert switched(wishes, "c", on=True).off == frozenset()


@pytest.mark.parametrize("text", ["", "[]", "{", '{"order": 5, "off": {}}', '{"order": [1, ""]}', "[" * 100_000])
def test_a_spoilt_file_wishes_for_nothing(text: str, tmp_path: Path) -> None:
    (tmp_path / "packs.json").write_text(text)
    assert load_wishes() == Wishes()


def test_names_are_kept_once_and_in_bounds(tmp_path: Path) -> None:
    (tmp_path / "packs.json").write_text(json.dumps({"order": ["a", "a", "b" * 999, *map(str, range(5_000))]}))
    assert load_wishes().order[:2] == ("a", "0")
    assert len(load_wishes().order) < 1_001


@given(st.permutations(["a", "b", "c", "d"]), st.sampled_from("abcd"), st.sampled_from([-1, 1]))
def test_moving_changes_places_with_a_neighbour_or_nothing(names: list[str], name: str, by: int) -> None:
    order = list(moved(Wishes(), names, name, by).order)
    at = names.index(name)
    if 0 <= at + by < len(names):
        names[at], names[at + by] = names[at + by], names[at]
    assert order == names
