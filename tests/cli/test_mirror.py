"""`mirror RUN`: the same findings as text, as a page and for a program."""

import json
from pathlib import Path

import pytest
from fakes.records import answers, record_of

from game.cli.failure import Failure
from game.cli.main import main
from game.cli.mirror import load_record
from game.journal.file import create
from game.model.entry import Ended, Predicted
from game.model.record import Record
from game.session.runs import new_path, runs_folder

MOVED = """
              before  score    off
speak_up      own     along    own
tell_on       own     along    own
stand_by      own     along    own
read_freely   own     own      own
help_at_cost  own     skip     own
empty_task    along   along    along
pace          a       a        b
place         b       b        b
"""


@pytest.fixture(autouse=True)
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Record:
    monkeypatch.setenv("SINCERELY_HOME", str(tmp_path))
    record = record_of((*answers(MOVED), Predicted(changed=1, families=6), Ended(ending=None)))
    journal = create(new_path(record.header.run), record.header)
    for turn in record.turns:
        journal.append(turn)
    journal.close()
    return record


def test_the_text_leads_with_the_headline_and_shows_both_answers_with_their_lines(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["mirror", "quiet-heron-42"]) == 0

    said = capsys.readouterr().out
    for sentence in (
        "Of the 4 questions with room to move, 3 moved along.",
        "Either way, 3 of 5 answers changed.",
        "Where nothing was at stake, 1 of 4 of your answers changed too.",
        "You guessed 1. It was 3.",
        "3 moved along, 0 moved back, 1 unchanged, 1 without room to move, 1 not counted.",
        "    before: “Say own” (own way; 4.2 s, 1 change of mind; pairs/speak_up.yaml:7:1)",
        "    under the score: “Say along” (went along; 4.2 s, 1 change of mind; pairs/speak_up.yaml:7:1)",
        "    under the score: no answer (4.2 s; pairs/help_at_cost.yaml:7:1)",
        "p = 0.25 (2 of 8)",
        "This is what you did in a game with points.",
        "This page is a score too.",
    ):
        assert sentence in said
    assert "%" not in said


def test_without_a_name_it_is_the_last_run(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["mirror"]) == 0

    assert "run quiet-heron-42" in capsys.readouterr().out


def test_a_program_gets_every_finding_with_its_sentence_and_its_citations(
    capsys: pytest.CaptureFixture[str], kept: Record
) -> None:
    assert main(["mirror", "last", "--format", "json"]) == 0

    page = json.loads(capsys.readouterr().out)
    head = page["contrasts"][0]["headline"]
    assert head["says"] == "Of the 4 questions with room to move, 3 moved along."
    assert head["numbers"]["along"] == 3
    flat = [entry for turn in kept.turns for entry in turn.entries]
    assert all(flat[position].kind == "answered" for position in head["cites"])
    assert page["contrasts"][0]["pairs"][0]["under"]["answer"]["stance"] == "along"
    assert (page["run"], page["finished"], page["knew"]) == ("quiet-heron-42", True, False)


def test_a_damaged_run_is_one_plain_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    (runs_folder() / "bad-bat-1.jsonl").write_bytes(b"?\n")

    assert main(["mirror", "bad-bat-1"]) == 2

    assert capsys.readouterr().err.startswith("sincerely: bad-bat-1.jsonl, line 1 is no journal's first line")


def test_a_run_that_is_not_there_names_those_that_are() -> None:
    with pytest.raises(Failure, match="There is: quiet-heron-42"):
        load_record("zebra")
