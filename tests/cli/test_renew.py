"""`replay --update`: golden transcripts written anew."""

import shutil
from pathlib import Path

import pytest

from game.cli.main import main


@pytest.fixture
def copy(tiny: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(tiny, tmp_path / "tiny", ignore=shutil.ignore_patterns("golden")))


def test_every_golden_text_is_written_once_and_then_the_same(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["replay", "--update", "--pack", str(copy)]) == 0
    assert "6 golden transcripts" in capsys.readouterr().out
    assert main(["replay", "--update", "--pack", str(copy)]) == 0
    assert capsys.readouterr().out.startswith("0 golden transcripts")


def test_a_text_that_differs_is_replaced_and_one_that_nobody_wants_is_gone(
    copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["replay", "--update", "--pack", str(copy)])
    (copy / "golden" / "short-own.txt").write_text("old")
    (copy / "golden" / "gone-own.txt").write_text("old")
    capsys.readouterr()
    main(["replay", "--update", "--pack", str(copy)])
    shown = capsys.readouterr().out
    assert "short-own.txt" in shown
    assert "gone-own.txt" in shown
    assert not (copy / "golden" / "gone-own.txt").exists()
    assert "Chapter 1" in (copy / "golden" / "short-own.txt").read_text(encoding="utf-8")
