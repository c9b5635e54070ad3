"""One figure: what is shown at which size, and what may be said of it."""

import pytest

from game.analysis.cohort_figures import HIDDEN, difference_figure, share, shift_figure, value_figure, verdict
from game.analysis.cohort_people import Moves
from game.model.cohort import Kind, Verdict


def people(*nets: int, pairs: int = 6) -> list[Moves]:
    return [Moves(along=max(net, 0), back=max(-net, 0), pairs=pairs) for net in nets]


def test_a_figure_of_few_holds_no_number() -> None:
    assert shift_figure(people(1, 2, 3, 4), (1,)) == HIDDEN
    assert HIDDEN.n == HIDDEN.pairs == HIDDEN.along.people == 0
    assert HIDDEN.mean is HIDDEN.p is None


@pytest.mark.parametrize(
    ("low", "high", "p", "said"),
    [
        (0.1, 0.3, 0.01, Verdict.ALONG),
        (None, None, 0.01, Verdict.ALONG),
        (-0.1, 0.3, 0.4, Verdict.CANNOT_TELL),
        (None, None, 0.4, Verdict.CANNOT_TELL),
        (0.01, 0.3, 0.06, Verdict.EDGE),
        (-0.01, 0.3, 0.04, Verdict.EDGE),
        (-0.1, 0.3, None, Verdict.DESCRIBED),
    ],
)
def test_a_shift_is_said_only_where_interval_and_test_agree(
    low: float | None, high: float | None, p: float | None, said: Verdict
) -> None:
    assert verdict(0.2, low, high, p, spread=True) is said


def test_a_shift_back_is_said_as_plainly() -> None:
    assert shift_figure(people(*[-2, -3] * 6), (1,)).verdict is Verdict.BACK


def test_without_any_move_p_is_one_and_there_is_no_interval() -> None:
    figure = shift_figure(people(*[0] * 12), (1,))

    assert (figure.p, figure.low, figure.mean, figure.unanimous) == (1.0, None, 0.0, True)
    assert figure.verdict is Verdict.ALIKE


def test_an_interval_ends_where_no_mean_can_lie() -> None:
    figure = value_figure([1.0] * 9 + [-1.0, 0.9], (1,))

    assert figure.high == 1.0


def test_the_balance_of_a_person_may_be_nought_although_answers_moved() -> None:
    both = [Moves(along=1, back=1, pairs=6)] * 6 + people(1, 1, 1, 0)

    figure = shift_figure(both, (1,))

    assert (figure.unchanged.people, figure.moved_along, figure.moved_back) == (7, 9, 6)


def test_arms_that_all_did_the_same_have_no_spread_to_test() -> None:
    figure = difference_figure(people(*[1] * 12), people(*[0] * 12), (1,))

    assert figure.verdict is Verdict.ALIKE
    assert figure.p is figure.low is None
    assert figure.mean == pytest.approx(1 / 6)


def test_the_smaller_arm_decides_what_is_shown() -> None:
    large = people(*[0, 1, 2] * 10)

    assert difference_figure(large, people(0, 1, 2), (1,)) == HIDDEN
    assert difference_figure(large, people(0, 1, 2, 0, 1), (1,)).kind is Kind.COUNTS
    assert difference_figure(large, people(*[0, 1, 2] * 4), (1,)).rough


def test_a_share_has_an_interval_from_ten_people_on() -> None:
    assert share(3, 9).low is None
    assert share(3, 10).low == pytest.approx(0.1078, abs=1e-4)
