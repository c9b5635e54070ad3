"""A room that is filled to be measured."""

from pathlib import Path

import pytest

from game.cli.measured import room_filled
from game.cli.measured.room_filled import measure


def test_a_small_room_is_really_filled(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Given four people who answer within a moment
    monkeypatch.setattr(room_filled, "WINDOW", 0.1)
    found = measure(4, 0.0, tiny)
    # Then all their answers are counted, acknowledged and in the file, and all come back
    assert (found.lost, found.errors, found.acknowledged, found.kept) == (0, 0, 12, 12)
    assert (len(found.turns), len(found.returns), len(found.reloads)) == (12, 4, 4)
    assert min(found.returns) > 0
    assert found.part(0.5) <= found.part(0.95)
