"""How a room holds when everybody answers."""

from pathlib import Path

import pytest

from game.cli import bench_room
from game.cli.bench_room import ADVERTISED, LARGE, SLOW, Seen, measure, rows_of


def seen(people: int = LARGE, took: float = 90.0, *, kept: int = 2, errors: int = 0) -> Seen:
    return Seen(
        people=people, turns=(took, took), rejoins=(400.0,), errors=errors, acknowledged=2, kept=kept, mib=100.0,
        cpu=1.0,
    )  # fmt: skip


def test_a_room_within_its_bars_is_well_and_a_lost_answer_never_is() -> None:
    within, lost, back, held = rows_of(seen(), 0.0)
    assert all(row.ok for row in (within, lost, back, held))
    assert not rows_of(seen(kept=1), 0.0)[1].ok
    assert not rows_of(seen(errors=1), 0.0)[1].ok


def test_a_slow_disk_may_take_a_little_longer() -> None:
    assert not rows_of(seen(ADVERTISED, 120.0), 0.0)[0].ok
    assert rows_of(seen(ADVERTISED, 120.0), SLOW)[0].ok
    assert not rows_of(seen(ADVERTISED, 160.0), SLOW)[0].ok


def test_a_small_room_is_really_filled(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Given four people who answer within a moment
    monkeypatch.setattr(bench_room, "WINDOW", 0.1)
    found = measure(4, 0.0, tiny)
    # Then all their answers are counted, acknowledged and in the file, and all come back
    assert (found.errors, found.acknowledged, found.kept) == (0, 12, 12)
    assert len(found.turns) == 12
    assert len(found.rejoins) == 4
