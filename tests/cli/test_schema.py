"""`schema`: files for editors."""

import shutil
from pathlib import Path

import pytest

from game.cli.main import main

Out = pytest.CaptureFixture[str]


def test_the_schemas_for_every_pack_go_into_a_folder(tmp_path: Path, capsys: Out) -> None:
    assert main(["schema", "-o", str(tmp_path / "out")]) == 0
    assert "8 files" in capsys.readouterr().out
    assert (tmp_path / "out" / "level.schema.json").is_file()


def test_the_reference_goes_into_a_folder(tmp_path: Path) -> None:
    assert main(["schema", "--reference", str(tmp_path)]) == 0
    assert "## E105" in (tmp_path / "problems.md").read_text(encoding="utf-8")


def test_a_pack_gets_its_own_schemas_and_settings(tiny: Path, tmp_path: Path, capsys: Out) -> None:
    pack = Path(shutil.copytree(tiny, tmp_path / "mine"))
    assert main(["schema", str(pack)]) == 0
    assert "VS Code" in capsys.readouterr().out
    assert (pack / ".vscode" / "settings.json").is_file()


@pytest.mark.parametrize("args", [[], ["nowhere"], ["nowhere", "-o", "there"]])
def test_what_cannot_be_meant_is_said_in_one_line(args: list[str], capsys: Out) -> None:
    assert main(["schema", *args]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
