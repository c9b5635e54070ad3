"""A sentence, and where it points."""

from pathlib import Path

from game.journal.problem import JournalError


def test_a_problem_is_its_sentence_and_knows_its_place() -> None:
    problem = JournalError("Line 3 is damaged.", path=Path("run.jsonl"), line=3)

    assert (str(problem), problem.path, problem.line) == ("Line 3 is damaged.", Path("run.jsonl"), 3)
