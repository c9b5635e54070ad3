"""`data`: what was recorded is listed, shown whole, copied, and gone when somebody wants it gone."""

import io
import json
from pathlib import Path

import pytest
from fakes.records import answers, record_of

from game.cli.main import main
from game.journal.file import create
from game.model.record import Record
from game.session.exports import document
from game.session.runs import new_path, runs_folder

RECORD = record_of(answers("before score\nspeak_up own along\npace a skip"))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SINCERELY_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def kept() -> Record:
    journal = create(new_path(RECORD.header.run), RECORD.header)
    for turn in RECORD.turns:
        journal.append(turn)
    journal.close()
    return RECORD


def test_nothing_recorded_says_where_it_would_be(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    assert main(["data"]) == 0

    assert capsys.readouterr().out == f"Nothing has been recorded on this computer. It would be in {home}.\n"


@pytest.mark.usefixtures("kept")
def test_the_list_names_every_run_the_damaged_too(capsys: pytest.CaptureFixture[str]) -> None:
    (runs_folder() / "bad-bat-1.jsonl").write_bytes(b"?\n")

    assert main(["data", "list"]) == 0
    said = capsys.readouterr().out
    assert "quiet-heron-42" in said
    assert "4 answers, can go on" in said
    assert "bad-bat-1  cannot be read." in said

    assert main(["data", "list", "--json"]) == 0
    assert [run["name"] for run in json.loads(capsys.readouterr().out)] == ["quiet-heron-42", "bad-bat-1"]


def test_show_prints_everything_that_was_recorded(capsys: pytest.CaptureFixture[str], kept: Record) -> None:
    assert main(["data", "show"]) == 0
    said = capsys.readouterr().out
    for value in _leaves(document(kept)):
        assert str(value) in said

    assert main(["data", "show", "quiet", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == document(kept)


@pytest.mark.usefixtures("kept")
def test_an_export_says_where_it_went(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["data", "export", "quiet-heron-42", str(tmp_path / "a.csv")]) == 0
    assert "Copied to" in capsys.readouterr().out
    assert main(["data", "export", "quiet-heron-42", str(tmp_path / "a.csv")]) == 2
    assert "exists already" in capsys.readouterr().err


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize(("typed", "code", "left"), [("yes\n", 0, 0), ("y\n", 1, 1), ("\n", 1, 1), ("", 1, 1)])
def test_deleting_asks_first(monkeypatch: pytest.MonkeyPatch, typed: str, code: int, left: int) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))

    assert main(["data", "delete", "quiet-heron-42"]) == code

    assert len(list(runs_folder().glob("*"))) == left


@pytest.mark.usefixtures("kept")
def test_all_goes_without_asking_when_told_so(home: Path, tmp_path: Path) -> None:
    main(["data", "export", "last", str(tmp_path / "a.json")])

    assert main(["data", "delete", "--all", "--yes"]) == 0

    assert [path for path in (*home.rglob("*"), tmp_path / "a.json") if path.is_file()] == []


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("words", [[], ["quiet-heron-42", "--all"], ["zebra", "--yes"]])
def test_what_is_to_be_deleted_must_be_clear(words: list[str]) -> None:
    assert main(["data", "delete", *words]) == 2

    assert len(list(runs_folder().glob("*"))) == 1


def _leaves(node: object) -> list[object]:
    if isinstance(node, dict):
        return [leaf for value in node.values() for leaf in _leaves(value)]
    if isinstance(node, list):
        return [leaf for value in node for leaf in _leaves(value)]
    return [] if node is None else [node]
