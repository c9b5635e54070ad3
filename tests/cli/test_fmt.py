"""`fmt`: one layout."""

import shutil
from pathlib import Path

import pytest

from game.cli.main import main

Out = pytest.CaptureFixture[str]


@pytest.fixture
def pack(tiny: Path, tmp_path: Path) -> Path:
    """Give the user a pack with one untidy file, in a folder with packs."""
    root = Path(shutil.copytree(tiny, tmp_path / "packs" / "mine"))
    home = root / "levels" / "home.yaml"
    home.write_text(home.read_text(encoding="utf-8").replace("events:\n", "events:   \n\n\n"), encoding="utf-8")
    return root


def test_a_check_says_what_would_change_and_changes_nothing(pack: Path, capsys: Out) -> None:
    before = (pack / "levels" / "home.yaml").read_bytes()
    assert main(["fmt", "--check", str(pack.parent)]) == 1
    assert "home.yaml would change." in capsys.readouterr().out
    assert (pack / "levels" / "home.yaml").read_bytes() == before


def test_after_formatting_there_is_nothing_left_to_change(pack: Path, capsys: Out) -> None:
    assert main(["fmt", str(pack)]) == 0
    assert "home.yaml changed." in capsys.readouterr().out
    assert main(["fmt", "--check", str(pack)]) == 0


def test_a_file_with_mistakes_is_left_alone(pack: Path, capsys: Out) -> None:
    (pack / "tiers.yaml").write_text("tiers: [", encoding="utf-8")
    assert main(["fmt", str(pack / "tiers.yaml")]) == 1
    assert "left alone" in capsys.readouterr().out
    assert (pack / "tiers.yaml").read_text(encoding="utf-8") == "tiers: ["
