from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from game.rules.chance import draw, order, pick, whole


@given(st.integers(), st.lists(st.text()))
def test_the_same_names_always_draw_the_same(seed: int, names: list[str]) -> None:
    assert draw(seed, *names) == draw(seed, *names)
    assert 0 <= draw(seed, *names) < 1


def test_names_do_not_run_into_each_other() -> None:
    assert whole(1, "ab", "c") != whole(1, "a", "bc")
    assert whole(1, "a") != whole(2, "a")


@given(st.integers(), st.integers(0, 12))
def test_an_order_holds_every_place_once(seed: int, n: int) -> None:
    assert sorted(order(seed, "x", n=n)) == list(range(n))


def test_every_order_is_about_as_likely_as_the_others() -> None:
    orders = Counter(order(seed, "x", n=3) for seed in range(6000))

    assert len(orders) == 6
    assert all(900 < times < 1100 for times in orders.values())  # 1000 expected, ±29 is one standard deviation


def test_picks_and_draws_are_even() -> None:
    picks = Counter(pick(seed, "row", n=5) for seed in range(5000))

    assert all(900 < picks[row] < 1100 for row in range(5))
    assert 0.48 < sum(draw(seed, "x") for seed in range(5000)) / 5000 < 0.52


def test_a_draw_is_the_same_on_every_machine_and_for_ever() -> None:
    assert draw(7, "day", "dana") == 0.2886378198910009
    assert order(7, "choices", "m1_0", n=4) == (2, 0, 1, 3)
