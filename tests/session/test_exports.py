"""Copies of a run: three forms, never over something else, and never forgotten."""

import csv
import json
from dataclasses import replace
from pathlib import Path

import pytest
from fakes.records import answered, answers, record_of

from game.journal.codec import decode_turn
from game.journal.file import create, read
from game.journal.problem import JournalError
from game.model.framing import Framing, Stance
from game.session.exports import COLUMNS, LIST, answers_csv, document, forget_exports, write_export

RECORD = record_of(answers("before score\nspeak_up own along\npace a skip"))


@pytest.fixture
def run(tmp_path: Path) -> Path:
    journal = create(tmp_path / "runs" / "calm-fox-1.jsonl", RECORD.header)
    for turn in RECORD.turns:
        journal.append(turn)
    journal.close()
    return journal.path


def test_a_copy_of_the_journal_is_a_journal(run: Path, tmp_path: Path) -> None:
    target = write_export(tmp_path, run, tmp_path / "copy.jsonl")

    assert target.read_bytes() == run.read_bytes()
    assert read(target) == (RECORD, None)


def test_the_document_holds_everything(run: Path, tmp_path: Path) -> None:
    target = write_export(tmp_path, run, tmp_path / "copy.json")

    held = json.loads(target.read_text(encoding="utf-8"))

    assert held == document(RECORD)
    assert tuple(decode_turn(json.dumps(turn).encode()) for turn in held["turns"]) == RECORD.turns


def test_the_table_has_a_row_for_each_answer(run: Path, tmp_path: Path) -> None:
    target = write_export(tmp_path, run, tmp_path / "copy.csv")

    rows = list(csv.DictReader(target.read_text(encoding="utf-8-sig").splitlines()))

    assert tuple(rows[0]) == COLUMNS
    assert [(row["family"], row["framing"], row["stance"]) for row in rows] == [
        ("speak_up", "before", "own"),
        ("pace", "before", "a"),
        ("speak_up", "score", "along"),
        ("pace", "score", ""),
    ]


def test_words_that_a_spreadsheet_would_run_are_quoted() -> None:
    harmful = replace(answered("speak_up", Framing.BEFORE, Stance.OWN), title="=1+1")

    assert "'=1+1" in answers_csv(record_of([harmful]))


def test_something_that_is_there_is_not_written_over(run: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.json"
    target.write_text("mine")

    with pytest.raises(JournalError, match="exists already"):
        write_export(tmp_path, run, target)

    assert target.read_text() == "mine"


@pytest.mark.parametrize("name", ["copy.txt", "nowhere/copy.json"])
def test_what_cannot_be_written_is_a_plain_sentence(run: Path, tmp_path: Path, name: str) -> None:
    with pytest.raises(JournalError, match=r"an export ends in|could not be written"):
        write_export(tmp_path, run, tmp_path / name)


def test_a_file_that_is_somebody_elses_by_now_stays(run: Path, tmp_path: Path) -> None:
    target = write_export(tmp_path, run, tmp_path / "copy.csv")
    target.write_text("my own notes")

    assert forget_exports(tmp_path, None) == ()
    assert target.exists()


@pytest.mark.parametrize("broken", ["?", "{}", '[{"path": "x"}]', '["x"]'])
def test_a_broken_list_deletes_nothing(run: Path, tmp_path: Path, broken: str) -> None:
    (tmp_path / LIST).write_text(broken)

    assert forget_exports(tmp_path, None) == ()
    assert run.exists()
