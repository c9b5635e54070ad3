"""`migrate`: older packs."""

import shutil
from pathlib import Path

import pytest

from game.cli.main import main

Out = pytest.CaptureFixture[str]
OLD = Path(__file__).resolve().parent.parent / "content" / "old" / "format_0"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """Give the user a pack from before there were formats."""
    return Path(shutil.copytree(OLD, tmp_path / "mine"))


def test_the_difference_is_shown_and_nothing_is_written(pack: Path, capsys: Out) -> None:
    before = (pack / "pack.yaml").read_bytes()
    assert main(["migrate", str(pack)]) == 1
    shown = capsys.readouterr().out
    assert "+format: 1" in shown
    assert "--write" in shown
    assert (pack / "pack.yaml").read_bytes() == before


def test_what_is_written_can_be_played_and_needs_no_more(pack: Path, capsys: Out) -> None:
    assert main(["migrate", "--write", str(pack)]) == 0
    capsys.readouterr()
    assert main(["migrate", str(pack)]) == 0
    assert "+" not in capsys.readouterr().out
    assert "# A comment that must stay." in (pack / "levels" / "end.yaml").read_text(encoding="utf-8")


def test_a_format_of_the_future_is_said_in_one_line(pack: Path, capsys: Out) -> None:
    (pack / "tiers.yaml").write_text("format: 9\ntiers: []\n", encoding="utf-8")
    assert main(["migrate", str(pack)]) == 2
    assert "newer" in capsys.readouterr().err
