"""What was guessed beside what was done."""

from fakes.records import answers

from game.analysis.pairs import measured_pairs
from game.analysis.prediction import prediction
from game.model.entry import Entry, Predicted
from game.model.finding import Finding
from game.model.framing import Framing


def told(picture: str, guess: int | None) -> Finding | None:
    entries: tuple[Entry, ...] = answers(picture)
    if guess is not None:
        entries = (*entries, Predicted(changed=guess, families=6))
    return prediction(entries, measured_pairs(entries, Framing.SCORE))


def test_both_directions_count_as_changed() -> None:
    found = told("before score\nspeak_up own along\ntell_on along own\nstand_by own own", 2)

    assert found is not None
    assert (found.kind, found.numbers["measured"]) == ("predicted_right", 2)


def test_a_skip_is_not_a_changed_answer() -> None:
    found = told("before score\nspeak_up own skip\ntell_on own own", 1)

    assert found is not None
    assert (found.kind, found.numbers["measured"], found.numbers["pairs"]) == ("predicted_more", 0, 1)


def test_it_cites_the_guess_and_the_answers_and_nothing_else() -> None:
    found = told("before score friends\nspeak_up own along along\npace a b b", 0)

    assert found is not None
    assert found.cites == (1, 4, 9)


def test_without_a_guess_there_is_nothing_to_say() -> None:
    assert told("before score\nspeak_up own along", None) is None
