"""`graph`: in every form all events and all ways are there."""

import json
import shutil
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from game.cli.main import main
from game.content.load import load
from game.session.author.flow import flow
from game.session.author.study import from_values


def test_a_drawing_is_written_to_the_terminal(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["graph", str(tiny), "--play", "0"]) == 0
    assert ET.fromstring(capsys.readouterr().out).tag.endswith("svg")  # noqa: S314 - our own drawing


def test_one_level_into_a_file(tiny: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pack = load(tiny).pack
    assert pack is not None
    name, level = next(iter(pack.levels.items()))
    target = tmp_path / "flow.mmd"
    assert main(["graph", str(tiny), "--level", name, "--format", "mermaid", "--play", "1", "-o", str(target)]) == 0
    assert str(target) in capsys.readouterr().out
    text = target.read_text(encoding="utf-8")
    assert text.count("subgraph") == 1
    assert text.count("-->") + text.count("-.->") == len(flow(level).edges)


def test_programs_get_the_study(tiny: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "study.json"
    assert main(["graph", str(tiny), "--format", "json", "--play", "1", "-o", str(target)]) == 0
    assert capsys.readouterr().out == ""
    study = from_values(json.loads(target.read_text(encoding="utf-8")))
    assert study.proven
    assert study.lives
    assert not list(tmp_path.glob("*.part"))


def test_a_level_that_is_not_there_is_said(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["graph", str(tiny), "--level", "nowhere"]) != 0
    assert "nowhere" in capsys.readouterr().err


def test_the_drawing_of_a_broken_pack_is_refused(
    tiny: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = Path(shutil.copytree(tiny, tmp_path / "broken"))
    (root / "pack.yaml").write_text("format: 1\n")
    assert main(["graph", str(root)]) != 0
    assert "Traceback" not in capsys.readouterr().err
