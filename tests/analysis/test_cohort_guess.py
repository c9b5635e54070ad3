"""Guesses about oneself and about the room, beside what was counted."""

from dataclasses import replace

import pytest
from fakes.cohorts import person

from game.analysis.cohort import cohort
from game.analysis.cohort_guess import guess_figure
from game.analysis.cohort_people import Guessed
from game.model.cohort import Guess, Kind, Taken, Verdict

SEED = (1, 0, 102)


def guesses(*rooms: int | None) -> list[Guessed]:
    """Return people of whom every second one changed two answers and guessed one or three."""
    return [
        Guessed(predicted=3 if at % 3 else 0, measured=2 * (at % 2), questions=6, room=room)
        for at, room in enumerate(rooms)
    ]


def of(people: list[Taken], *, confirmed: bool = False) -> Guess:
    found = cohort(people, seed=1, confirmed=confirmed).arms[0].guess
    assert found is not None
    return found


def test_the_guess_about_the_room_is_held_against_its_own_mean() -> None:
    found = guess_figure(guesses(0, 1, 1, 1, 2, 4, 4, 4, 4, 5), SEED)

    assert (found.measured, found.room) == (1.0, 2.6)
    assert found.room_gap is not None
    assert found.room_gap.mean == pytest.approx(1.6)
    assert found.room_gap.verdict is Verdict.DESCRIBED
    counts = (found.room_gap.back, found.room_gap.unchanged, found.room_gap.along)
    assert [share.people for share in counts] == [1, 3, 6]


def test_who_is_off_by_just_a_half_was_right() -> None:
    people = [replace(guess, measured=at % 2) for at, guess in enumerate(guesses(0, 1, 0, 1, 2, 3))]

    gap = guess_figure(people, SEED).room_gap

    assert gap is not None
    assert (gap.back.people, gap.unchanged.people, gap.along.people) == (0, 4, 2)


@pytest.mark.parametrize(
    ("many", "kind", "told"), [(4, Kind.FEW, False), (9, Kind.COUNTS, False), (10, Kind.ALL, True)]
)
def test_few_people_have_no_mean_and_fewer_have_no_counts(many: int, kind: Kind, told: bool) -> None:  # noqa: FBT001 - pytest hands it over
    found = guess_figure(guesses(*[1, 4] * 10)[:many], SEED)

    assert found.room_gap is not None
    assert found.room_gap.kind is kind
    assert (found.room is not None) is told


def test_a_room_that_was_not_asked_has_no_such_figure() -> None:
    found = guess_figure(guesses(*[None] * 12), SEED)

    assert found.gap.kind is Kind.ALL
    assert (found.room, found.room_gap) == (None, None)


def test_where_all_guessed_too_many_for_the_room_both_guesses_wait_for_its_word() -> None:
    people = [
        person(before="oooooo", score="aooooo" if at % 2 else "oooooo", guess=at % 3, room=4 + at % 2)
        for at in range(12)
    ]

    hidden, shown = of(people), of(people, confirmed=True)

    assert hidden.room_gap is not None
    assert (hidden.gap.kind, hidden.room_gap.kind) == (Kind.WITHHELD, Kind.WITHHELD)
    assert (hidden.predicted, hidden.measured, hidden.room) == (None, None, None)
    assert shown.room == pytest.approx(4.5)
    assert cohort(people, seed=1).unanimous >= 1
