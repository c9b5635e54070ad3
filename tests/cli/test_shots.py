"""`shots`: every screen as a picture."""

from pathlib import Path

import pytest

from game.cli.main import main
from game.session.runs import list_runs


def test_every_screen_is_saved_and_the_scripted_run_is_not(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["shots", str(tmp_path / "pictures"), "--size", "800x500"]) == 0
    saved = {path.name for path in (tmp_path / "pictures").glob("*.png")}
    assert {name.split("-800x500")[0] for name in saved} >= {"title", "slot-score", "mirror-first", "mirror"}
    assert len(capsys.readouterr().out.splitlines()) == len(saved)
    assert list_runs() == ()


def test_a_size_is_two_numbers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["shots", str(tmp_path), "--size", "large"]) == 2
    assert "a size is written like 1280x720" in capsys.readouterr().err
