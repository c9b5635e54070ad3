"""The shipped pack in the window: played to its mirror with one device alone, and nothing lost at any size."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fakes.ways import Way, by_keys, by_mouse, by_pad, until_mirror
from fakes.window import Player, opened

from game.content.load import load
from game.content.shipped import shipped
from game.model.pack import Pack


@pytest.fixture(scope="module")
def pack() -> Pack:
    loaded = load(shipped("levels") / "starbridge")
    assert loaded.pack is not None
    return loaded.pack


@pytest.fixture(autouse=True)
def _window_without_a_screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("SINCERELY_HOME", str(tmp_path / "home"))
    with opened():
        yield


@pytest.mark.parametrize("how", [by_keys, by_mouse, by_pad])
def test_the_short_route_is_played_with_one_device_alone(how: Way, pack: Pack) -> None:
    seen = until_mirror(Player(pack), how)
    assert {"Play", "LevelIntro", "TierUp", "Rewarded", "Prediction", "FirstPair", "MirrorPage"} <= set(seen)
