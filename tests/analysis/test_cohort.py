"""A room's figures: by person, by arm, and nothing at all where there are too few."""

from dataclasses import asdict
from math import isnan
from typing import Any

import pytest
from fakes.cohorts import mixed, person, played

from game.analysis.cohort import cohort
from game.model.cohort import Cohort, Figure, Kind, Taken, Verdict
from game.model.framing import Framing


def shift(room: Cohort, framing: Framing = Framing.SCORE, arm: int = 0) -> Figure:
    return next(each.shift for each in room.arms[arm].under if each.framing is framing)


def numbers(node: Any) -> list[float]:
    if isinstance(node, dict):
        return [number for value in node.values() for number in numbers(value)]
    if isinstance(node, (list, tuple)):
        return [number for value in node for number in numbers(value)]
    return [node] if isinstance(node, float) else []


def test_a_persons_shift_is_their_net_moves_by_their_pairs() -> None:
    figure = shift(cohort(mixed(12), seed=1))

    assert (figure.n, figure.pairs, figure.moved_along, figure.moved_back) == (12, 72, 12, 0)
    assert figure.mean == pytest.approx(12 / 72)
    assert (figure.along.people, figure.back.people, figure.unchanged.people) == (6, 0, 6)
    assert figure.verdict is Verdict.ALONG
    assert figure.rough
    assert figure.low is not None
    assert 0 < figure.low < 1 / 6


def test_who_skipped_much_counts_as_much_as_who_answered_all() -> None:
    people = [*mixed(11), person(before="o-----", score="a-----")]

    figure = shift(cohort(people, seed=1))

    assert figure.mean == pytest.approx((sum(n % 3 + 1 for n in range(0, 11, 2)) / 6 + 1) / 12)


@pytest.mark.parametrize("n", range(5))
def test_below_five_people_nothing_at_all_is_told(n: int) -> None:
    room = cohort(mixed(n), seed=1, confirmed=True)

    assert [arm.people for arm in room.arms] == ([n] if n else [])
    assert all((arm.under, arm.guess, arm.watch, arm.noise) == ((), None, None, None) for arm in room.arms)


@pytest.mark.parametrize("n", [5, 9])
def test_from_five_to_nine_there_are_counts_and_an_exact_p(n: int) -> None:
    figure = shift(cohort(mixed(n), seed=1))

    assert figure.kind is Kind.COUNTS
    assert figure.mean is figure.low is figure.high is figure.along.low is None
    assert figure.along.people == (n + 1) // 2
    assert figure.p == 2 ** (1 - (n + 1) // 2)


def test_from_ten_on_everything_is_shown_and_from_fifteen_on_it_is_no_longer_rough() -> None:
    ten, fifteen = shift(cohort(mixed(10), seed=1)), shift(cohort(mixed(15), seed=1))

    assert ten.kind is fifteen.kind is Kind.ALL
    assert (ten.rough, fifteen.rough) == (True, False)
    assert ten.along.low is not None


def test_a_room_that_moved_alike_is_withheld_until_that_is_confirmed() -> None:
    people = [person(before="oooooo", score="aooooo") for _ in range(12)]

    closed, opened = cohort(people, seed=1), cohort(people, seed=1, confirmed=True)

    assert shift(closed).kind is Kind.WITHHELD
    assert shift(closed).unanimous
    assert shift(closed).n == 0
    assert closed.unanimous == 7
    assert shift(opened).verdict is Verdict.ALIKE
    assert shift(opened).mean == pytest.approx(1 / 6)
    assert shift(opened).low is None


def test_when_nobody_answers_there_are_words_and_no_numbers() -> None:
    people = [person(before="------", score="------", off="------", guess=2) for _ in range(12)]

    room = cohort(people, seed=1)

    assert {each.shift.kind for each in room.arms[0].under} == {Kind.FEW}
    assert room.arms[0].under[0].incomplete.people == 12
    assert room.arms[0].under[0].incomplete.apart == 72


def test_a_missing_second_answer_is_told_and_not_dropped() -> None:
    people = [*mixed(11), person(before="oooooo")]

    incomplete = cohort(people, seed=1).arms[0].under[0].incomplete

    assert (incomplete.people, incomplete.apart, incomplete.missing) == (1, 0, 6)


def test_arms_are_never_thrown_together_and_their_difference_is_between_people() -> None:
    room = cohort([*mixed(12, moved=12), *mixed(12, arm=1, moved=1)], seed=1, confirmed=True)

    (difference,) = room.differences
    assert difference.shift.verdict is Verdict.ALONG
    assert difference.shift.mean == pytest.approx((24 - 1) / 72)
    assert [arm.people for arm in room.arms] == [12, 12]


def test_an_arm_that_has_left_takes_the_difference_with_it() -> None:
    room = cohort([*mixed(12), *mixed(3, arm=1)], seed=1)

    assert room.arms[1].under == ()
    assert [each.shift.kind for each in room.differences] == [Kind.FEW]


def test_a_difference_would_give_a_withheld_mean_away() -> None:
    room = cohort([*mixed(12), *mixed(12, arm=1, moved=12)], seed=1)

    assert shift(room, arm=1).kind is Kind.WITHHELD
    assert [each.shift.kind for each in room.differences] == [Kind.WITHHELD]


def test_watched_is_held_against_unwatched_within_each_person() -> None:
    people = [
        person(before="oooooo", off=("aaa" if n % 3 else "ooo") + ("aoo" if n % 4 else "ooo"), watched="www")
        for n in range(12)
    ]

    watch = cohort(people, seed=1).arms[0].watch

    assert watch is not None
    assert watch.difference.mean == pytest.approx(8 / 12 - 9 / 36)
    assert watch.difference.verdict is Verdict.ALONG


def test_watched_and_unwatched_vanish_together() -> None:
    people = [person(before="oooooo", off="aaaooo", watched="www") for _ in range(12)]

    watch = cohort(people, seed=1).arms[0].watch

    assert watch is not None
    assert {watch.watched.kind, watch.unwatched.kind, watch.difference.kind} == {Kind.WITHHELD}


def test_what_people_guessed_stands_beside_what_they_did() -> None:
    guess = cohort(mixed(12), seed=1).arms[0].guess

    assert guess is not None
    assert guess.predicted == pytest.approx(1.5)
    assert guess.measured == pytest.approx(1.0)
    assert guess.gap.mean == pytest.approx(0.5)


def test_the_noise_floor_is_told_gross_against_gross() -> None:
    noise = cohort(mixed(12), seed=1).arms[0].noise

    assert noise is not None
    assert (noise.n, noise.control) == (12, 0.0)
    assert noise.measured == pytest.approx(1 / 6)


def test_the_order_of_the_people_changes_nothing_and_neither_does_asking_again() -> None:
    people = [*played(16), *played(14, arm=1, scripts=("coin",))]

    assert cohort(people, seed=7) == cohort(people[::-1], seed=7) == cohort(people, seed=7)


def test_the_secondary_comparisons_are_corrected_for_being_several() -> None:
    under = cohort(played(16), seed=7).arms[0].under

    assert [each.framing for each in under if each.primary] == [Framing.SCORE]
    assert under[0].shift.adjusted is None
    for each in under[1:]:
        assert each.shift.p is not None
        assert each.shift.adjusted is not None
        assert each.shift.adjusted >= each.shift.p


@pytest.mark.parametrize("people", [[], mixed(1), mixed(2), played(30), [*played(9), *played(5, arm=1)]])
def test_no_figure_is_ever_not_a_number(people: list[Taken]) -> None:
    for confirmed in (False, True):
        assert not any(isnan(number) for number in numbers(asdict(cohort(people, seed=3, confirmed=confirmed))))
