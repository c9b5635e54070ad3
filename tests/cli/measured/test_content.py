from pathlib import Path

import pytest

from game.cli.measured import content
from game.content.load import load


def test_the_benchmarks_pack_is_sound(tmp_path: Path) -> None:
    content.write_pack(tmp_path / "pack", events=20)
    loaded = load(tmp_path / "pack")
    assert loaded.problems == ()
    assert loaded.pack is not None


def test_reading_and_loading_are_measured_against_the_same_floor(monkeypatch: pytest.MonkeyPatch) -> None:
    for tries in ("TRIES", "SAVES"):
        monkeypatch.setattr(content, tries, 1)
    alone, whole, again, campaign, proven, hostile = content.rows(events=50)
    assert (alone.floor, alone.bar) == (whole.floor, 0.25)
    assert alone.value > 0 < whole.value
    assert (proven.floor, proven.bar) == (whole.value, 4)
    assert again.value > 0 < again.floor
    assert campaign.value > 0 < campaign.floor
    assert hostile.note in {name for name, _ in content.hostile()}
