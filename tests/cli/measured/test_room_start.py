"""How long a room takes to start."""

import subprocess
import sys

import pytest

from game.cli.measured import room_start
from game.cli.measured.room_start import _address, rows, start


def test_a_room_is_really_started_and_asked_for_its_first_page() -> None:
    assert 50 < start() < 20_000


def test_the_fastest_start_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    took = iter([1_300.0, 900.0, 1_100.0, 1_000.5, 1_200.0])
    monkeypatch.setattr(room_start, "start", lambda: next(took))
    (row,) = rows()
    assert (row.value, row.floor, row.bar, row.ok) == (900.0, 1_000.0, 1, True)


def test_a_room_that_ends_at_once_is_no_start() -> None:
    with (
        subprocess.Popen([sys.executable, "-c", "print('no')"], stdout=subprocess.PIPE, text=True) as room,
        pytest.raises(ChildProcessError),
    ):
        _address(room)
