"""What the text says about the run itself, before any figure."""

from dataclasses import replace

from fakes.records import answers, record_of

from game.analysis.mirror import mirror
from game.cli.mirror_text import flat, text
from game.content.words import load_words
from game.model.entry import Answered, Ended
from game.model.record import Record

PICTURE = "before score\nspeak_up own own\ntell_on own own\nstand_by own own"


def said(record: Record) -> str:
    return text(mirror(flat(record)), record, load_words())


def test_a_run_that_is_not_finished_says_so() -> None:
    assert "This run is not finished." in said(record_of(answers(PICTURE)))
    assert "not finished" not in said(record_of((*answers(PICTURE), Ended(ending=None))))


def test_a_replay_is_labelled() -> None:
    assert "You knew" in said(record_of(answers(PICTURE), knew=True))
    assert "You knew" not in said(record_of(answers(PICTURE)))


def test_nothing_moved_is_said_in_so_many_words() -> None:
    assert "You did not move." in said(record_of(answers(PICTURE)))


def test_a_run_without_answers_is_a_page_too() -> None:
    page = said(record_of(()))

    assert "Too few to tell." in page
    assert "No two answers to compare" in page
    assert "Either way" not in page


def test_a_run_without_a_score_says_so() -> None:
    answered = tuple(replace(one, score_shown=False) if isinstance(one, Answered) else one for one in answers(PICTURE))
    page = said(record_of(answered))
    assert "You did not move." in page
    assert "no score was shown in this run" in page
    assert "under the score" not in page
    assert "first chapter: “Say own”" in page
