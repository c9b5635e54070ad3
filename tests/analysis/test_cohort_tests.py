"""The room's intervals and tests, held against statsmodels, SciPy's own doors, published examples, and counting.

What statsmodels says was written down from its release 0.15.0: it brings pandas along, which no test needs otherwise.
"""

from itertools import combinations, product
from math import comb
from operator import eq, gt

import numpy as np
import pytest
from scipy import stats

from game.analysis.cohort_tests import chance, holm, regroup_p, sign_flip_p, t_interval, welch_interval, wilson

# fmt: off
DRAWN = np.array(
    [
        [4, -5, -4, -3, -4, 4, 5, 1, -6, -5, -2, -1],
        [2, 0, -3, -4, 2, 3, -6, -5, -1, -1, 5, 0],
        [-1, -1, 2, 1, -4, 3, 3, 6, 4, -3, -2, 2],
        [2, 3, 5, -3, 6, -6, -6, 6, 6, -3, -5, -2],
    ]
) / 6
ANY = np.array(
    [
        [3, 6, 5, 1, 6, 6, 6, -4, 0, 2, -1, 0, 2, 4, 2],
        [-3, 3, 5, -2, 1, -1, 5, -4, 1, 5, 0, -3, 4, 6, 6],
        [6, 0, 4, 6, 2, 6, 2, -3, 1, 2, -1, 3, 0, 6, -2],
        [3, -4, -3, 1, 1, 1, 1, 5, 1, 0, 6, 5, -1, -2, -2],
    ]
) / 6
# fmt: on

T_INTERVALS = [
    (-0.6368835457, 0.1924391012),
    (-0.4676066275, 0.2453844053),
    (-0.1830461081, 0.4608238859),
    (-0.4773560857, 0.5606894190),
]
WELCH_INTERVALS = [
    (-1.1213808600, -0.1675080289),
    (-0.8267372281, 0.0934038947),
    (-0.6208486002, 0.1875152668),
    (-0.6573296802, 0.4739963469),
]
WILSON_INTERVALS = {
    (0, 10): (0.0000000000, 0.2775327999),
    (3, 10): (0.1077912674, 0.6032218525),
    (10, 10): (0.7224672001, 1.0000000000),
    (17, 25): (0.4841026927, 0.8279480969),
    (150, 300): (0.4437795161, 0.5562204839),
}
"""By statsmodels: DescrStatsW.tconfint_mean, CompareMeans.tconfint_diff(usevar="unequal"), proportion_confint."""


@pytest.mark.parametrize(("values", "oracle"), list(zip(DRAWN, T_INTERVALS, strict=True)))
def test_the_t_interval_is_the_one_of_statsmodels_and_of_scipy(values: np.ndarray, oracle: tuple[float, float]) -> None:
    found = t_interval(values)

    assert found == pytest.approx(oracle)
    assert found == pytest.approx(tuple(stats.ttest_1samp(values, 0).confidence_interval()))


def test_the_t_interval_of_a_published_example() -> None:
    """Student's sleep data (1908): ten patients, extra hours of sleep with one drug less those with the other."""
    sleep = np.array([1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4])

    assert t_interval(sleep) == pytest.approx((0.7001142, 2.4598858))


@pytest.mark.parametrize(("one", "other", "oracle"), list(zip(DRAWN, ANY, WELCH_INTERVALS, strict=True)))
def test_welchs_interval_is_the_one_of_statsmodels(
    one: np.ndarray, other: np.ndarray, oracle: tuple[float, float]
) -> None:
    assert welch_interval(one, other) == pytest.approx(oracle)


def test_many_rooms_at_once_are_as_many_rooms_one_by_one() -> None:
    low, high = t_interval(DRAWN)

    assert low == pytest.approx([t_interval(each)[0] for each in DRAWN])
    assert high == pytest.approx([t_interval(each)[1] for each in DRAWN])
    assert sign_flip_p(DRAWN, chance(1)) == pytest.approx([float(sign_flip_p(each, chance(1))) for each in DRAWN])


@pytest.mark.parametrize("n", [5, 8, 10])
def test_few_people_are_flipped_in_all_ways(n: int) -> None:
    values = np.round(DRAWN[0][:n] * 6)
    ends = [
        abs(sum(sign * value for sign, value in zip(signs, values, strict=True)))
        for signs in product((1, -1), repeat=n)
    ]

    further, ties = (sum(apart(end, abs(values.sum())) for end in ends) for apart in (gt, eq))
    assert float(sign_flip_p(values / 6, chance(1), mid=False)) == pytest.approx((further + ties) / 2**n)
    assert float(sign_flip_p(values / 6, chance(1))) == pytest.approx((further + ties / 2) / 2**n)


def test_few_people_are_dealt_into_arms_in_all_ways() -> None:
    one, other = np.round(DRAWN[0][:5] * 6), np.round(ANY[1][:5] * 6)
    everybody = [*one, *other]
    sums = [2 * sum(everybody[at] for at in chosen) - sum(everybody) for chosen in combinations(range(10), 5)]
    middle = one.sum() - other.sum()
    tails = sum(each >= middle for each in sums), sum(each <= middle for each in sums)

    ties = sums.count(middle)
    exact, mid = (float(regroup_p(one / 6, other / 6, chance(1), mid=each)) for each in (False, True))
    assert exact == pytest.approx(min(1, 2 * min(tails) / comb(10, 5)))
    assert mid == pytest.approx(min(1, 2 * (min(tails) - ties / 2) / comb(10, 5)))


def test_a_drawn_mid_p_is_close_to_the_one_of_all_ways() -> None:
    """Twenty people: a million ways, counted here by what they sum to."""
    values = np.random.default_rng(6).integers(-3, 6, size=20)
    ways = np.array([1.0])
    for value in np.abs(values):
        ways = np.convolve(ways, np.bincount([0, 2 * value], minlength=2 * value + 1) / (1 if value else 2))
    ends = np.abs(np.arange(len(ways)) - np.abs(values).sum())
    exact = (ways[ends > abs(values.sum())].sum() + ways[ends == abs(values.sum())].sum() / 2) / ways.sum()

    assert float(sign_flip_p(values / 6, chance(1))) == pytest.approx(exact, abs=0.01)


def test_the_same_seed_draws_the_same_p() -> None:
    values = np.random.default_rng(5).normal(size=40)

    assert float(sign_flip_p(values, chance(9, 1))) == float(sign_flip_p(values, chance(9, 1)))


@pytest.mark.parametrize(("counts", "oracle"), WILSON_INTERVALS.items())
def test_wilsons_interval_is_the_one_of_statsmodels(counts: tuple[int, int], oracle: tuple[float, float]) -> None:
    assert wilson(*counts) == pytest.approx(oracle)


def test_wilsons_interval_of_a_published_example() -> None:
    """Newcombe 1998, table I: 81 of 263."""
    assert wilson(81, 263) == pytest.approx((0.2553, 0.3662), abs=5e-5)


def test_holm_is_the_one_of_statsmodels() -> None:
    found = [0.01, 0.04, 0.03, 0.5]

    assert holm(found) == pytest.approx([0.04, 0.09, 0.09, 0.5])
    assert holm([]) == []
