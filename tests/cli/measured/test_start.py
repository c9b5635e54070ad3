"""How long a start takes and what it holds."""

from pathlib import Path

import pytest

from game.cli.measured import start as starting
from game.cli.measured.start import rows


def test_a_start_is_measured_beside_an_empty_window(monkeypatch: pytest.MonkeyPatch) -> None:
    # Given starts that take 300 ms and 90 MiB, and an empty window that takes 100 ms and 30 MiB
    starts = {"game": (300.0, 90.0), "floor": (100.0, 30.0)}
    monkeypatch.setattr(starting, "_start", lambda which, _: starts[which])
    # Then the start is three times its floor and just within its bar, the memory above its bar, and the driver is named
    start, memory = rows()
    assert (start.times, start.ok, memory.ok) == (3.0, True, False)
    assert "dummy driver" in start.note


def test_a_system_that_does_not_tell_memory_has_no_row_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(starting, "_start", lambda which, _: {"game": (300.0, 0.0), "floor": (100.0, 0.0)}[which])
    assert len(rows()) == 1


def test_a_start_that_fails_is_no_figure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(starting, "TRIES", 1)
    monkeypatch.setenv("SDL_VIDEODRIVER", "nonsense")
    monkeypatch.setattr(starting, "has_screen", lambda _: True)
    with pytest.raises(ChildProcessError, match="the start of “game”"):
        rows()


def test_a_start_is_compiled_even_where_the_shell_forbids_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    took, _ = starting._start("floor", str(tmp_path))
    assert took > 0
    assert [path.stem.partition(".")[0] for path in tmp_path.rglob("hints.*.pyc")] == ["hints"]
