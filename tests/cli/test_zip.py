"""`zip`: a pack goes from one account to another and is the same pack there."""

import json
from pathlib import Path

import pytest

from game.cli.main import main
from game.content.load import load
from game.journal.file import read
from game.session.runs import list_runs

Out = pytest.CaptureFixture[str]


def test_a_pack_is_written_once_and_never_over_something_else(tiny: Path, tmp_path: Path, capsys: Out) -> None:
    path = tmp_path / "village.zip"
    assert main(["zip", str(tiny), "--to", str(path)]) == 0
    assert "11 files" in capsys.readouterr().out
    assert main(["zip", str(tiny), "--to", str(path)]) == 0
    assert "already" in capsys.readouterr().out
    path.write_bytes(b"my holiday")
    assert main(["zip", str(tiny), "--to", str(path)]) == 2
    assert path.read_bytes() == b"my holiday"


def test_without_a_place_it_is_named_after_the_pack(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["zip", str(tiny)]) == 0
    assert (tmp_path / "tiny-0.1.0.zip").is_file()


def test_check_looks_into_a_zip(tiny: Path, tmp_path: Path, capsys: Out) -> None:
    path = tmp_path / "village.zip"
    main(["zip", str(tiny), "--to", str(path)])
    in_the_folder = main(["check", str(tiny), "--format", "json"])
    capsys.readouterr()
    assert main(["check", str(path), "--format", "json"]) == in_the_folder
    assert json.loads(capsys.readouterr().out)["checked"][0]["path"] == str(path)
    path.write_bytes(path.read_bytes().replace(b"Dana has a van", b"Dana has\ta van"))
    assert main(["check", str(path)]) == 1
    path.write_bytes(b"PK\x03\x04 and so on")
    assert main(["check", str(path)]) == 1
    assert "E120" in capsys.readouterr().out


def test_what_one_account_zips_another_one_plays_under_the_same_hash(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "handed_on" / "village.zip"
    path.parent.mkdir()
    monkeypatch.setenv("SINCERELY_HOME", str(tmp_path / "teacher"))
    assert main(["zip", str(tiny), "--to", str(path)]) == 0
    assert main(["play", str(tiny), "--seed", "7"]) == 0
    mine = [read(run.path)[0].header.pack_hash for run in list_runs()]
    monkeypatch.setenv("SINCERELY_HOME", str(tmp_path / "pupil"))
    assert list_runs() == ()
    assert main(["play", str(path), "--seed", "7"]) == 0
    theirs = [read(run.path)[0].header for run in list_runs()]
    pack = load(tiny).pack
    assert pack is not None
    assert [one.pack_hash for one in theirs] == mine == [pack.hash]
    (tmp_path / "pupil" / "levels").mkdir()
    path.rename(tmp_path / "pupil" / "levels" / "village.zip")
    assert main(["replay", "last"]) == 0
    assert main(["play", "tiny", "--seed", "8"]) == 0
    assert not list(tmp_path.rglob("pack.yaml"))
