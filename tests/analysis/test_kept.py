"""Whether a run was one with a score."""

from dataclasses import replace

import pytest
from fakes.records import answers

from game.analysis.kept import kept_score
from game.model.entry import Answered, Entry

RUN = "before score friends required off\nspeak_up own along own along own\npace a a a a a"


def without_score(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Return the same answers as they are given where nobody keeps score."""
    return tuple(replace(entry, score_shown=False) if isinstance(entry, Answered) else entry for entry in entries)


def test_a_run_under_a_score_kept_one() -> None:
    assert kept_score(answers(RUN))


def test_a_run_without_one_did_not() -> None:
    assert not kept_score(without_score(answers(RUN)))


@pytest.mark.parametrize("picture", ["before\nspeak_up own", "before off\nspeak_up own own"])
def test_a_run_that_never_came_so_far_is_not_called_one_without(picture: str) -> None:
    assert kept_score(answers(picture))
