"""`mirror --merge`: joint figures as text, for a program and as a page, and refusals in one sentence."""

import json
from pathlib import Path

import pytest
from fakes.abouts import tiny_about
from fakes.cohorts import mixed

from game.analysis.cohort import cohort
from game.cli.main import main
from game.content.words import load_words
from game.web.export import export
from game.web.export_files import document_json


@pytest.fixture
def rooms(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.setenv("SINCERELY_HOME", str(tmp_path))
    files = []
    for seed, people in ((1, mixed(9)), (2, mixed(8))):
        of = tiny_about()
        path = tmp_path / f"room{seed}.json"
        found = export(people, of, cohort(people, seed=seed, confirmed=True), pick=lambda n: n - 1)
        path.write_text(document_json(found, of, load_words(), seed=seed), encoding="utf-8")
        files.append(str(path))
    return files


def test_two_small_rooms_together_have_a_range(rooms: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["mirror", "--merge", *rooms]) == 0

    said = capsys.readouterr().out
    assert "17 people in 2 rooms, levels “Tiny”." in said
    assert "We moved along." in said
    assert "9 of 17 people moved along on balance" in said


def test_a_program_reads_the_same_figures(rooms: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["mirror", "--format", "json", "--merge", *rooms]) == 0

    said = json.loads(capsys.readouterr().out)
    assert (said["rooms"], said["people"], said["arms"][0]["under"][0]["shift"]["n"]) == (2, 17, 17)


def test_the_page_is_a_report_of_both(rooms: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["mirror", "--format", "html", "--merge", *rooms]) == 0

    said = capsys.readouterr().out
    assert said.startswith("<!doctype html>")
    assert "2 rooms together." in said


def test_what_cannot_take_part_is_told(rooms: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bytes").write_bytes(b"\xff\xfe\x00")
    for wrong in ("bytes", "nowhere"):
        assert main(["mirror", "--merge", rooms[0], str(tmp_path / wrong)]) == 2
        assert capsys.readouterr().err.count("\n") == 1
    assert main(["mirror", "--merge", rooms[0], rooms[0]]) == 2
    assert "is the same room as" in capsys.readouterr().err
