"""The crowd of a desk keeps what its docstring promises."""

import pytest
from fakes.desks import office
from hypothesis import given, settings
from hypothesis import strategies as st

from game.rules.boards.crowd import (
    Crowd,
    Settings,
    honest,
    masked,
    measures,
    packed,
    people,
    quarter,
    unpacked,
)

DESK = office(people=30)
STEP = st.integers(0, 4)
SLIDERS = st.builds(
    lambda praise, benches, reward, penalty, sight: Settings(
        {"praise": praise, "benches": benches}, reward, penalty, sight
    ),
    *(STEP,) * 5,
)


def after(sliders: Settings, quarters: int = 1, seed: int = 3) -> Crowd:
    everybody = people(DESK, seed)
    crowd = honest(everybody)
    for _ in range(quarters):
        crowd = quarter(DESK, everybody, crowd, sliders)
    return crowd


@given(st.integers(0, 2**32))
def test_the_same_seed_gives_the_same_people(seed: int) -> None:
    assert people(DESK, seed) == people(DESK, seed)
    for at, one in enumerate(people(DESK, seed)):
        assert all(0 <= value <= 100 for value in (one.thinks, one.courage, one.need))
        assert len(one.near) == 5
        assert at not in one.near


def test_another_seed_gives_other_people() -> None:
    assert people(DESK, 1) != people(DESK, 2)


def test_five_people_know_each_other() -> None:
    small = office(people=5)
    assert all(set(one.near) <= set(range(5)) for one in people(small, 1))


@settings(max_examples=40)
@given(st.lists(SLIDERS, min_size=1, max_size=5), st.integers(0, 99))
def test_nobody_leaves_the_scale(run: list[Settings], seed: int) -> None:
    everybody = people(DESK, seed)
    crowd = honest(everybody)
    for sliders in run:
        before, crowd = crowd, quarter(DESK, everybody, crowd, sliders)
        assert all(0 <= value <= 100 for values in crowd for value in values)
        assert all(abs(new - old) <= 8 for new, old in zip(crowd.thinks, before.thinks, strict=True))
        assert all(0 <= value <= 100 for value in measures(DESK, crowd, sliders).values())


@given(STEP, STEP, STEP)
def test_where_nothing_counts_nothing_moves(reward: int, penalty: int, sight: int) -> None:
    assert after(Settings({}, reward, penalty, sight)) == after(Settings({}), 0)


@given(STEP, STEP)
def test_what_counts_but_pays_nobody_and_is_seen_by_nobody_moves_nothing(praise: int, benches: int) -> None:
    assert after(Settings({"praise": praise, "benches": benches})) == after(Settings({}), 0)


@given(SLIDERS, st.integers(0, 99))
def test_more_weight_on_talk_never_makes_anybody_say_less_at_first(sliders: Settings, seed: int) -> None:
    more = sliders._replace(weights={**sliders.weights, "praise": 4})
    pairs = zip(after(sliders, 1, seed).says, after(more, 1, seed).says, strict=True)
    if sliders.weights["praise"] + sliders.weights["benches"] > 0:
        assert all(least <= most for least, most in pairs)


def test_pay_for_words_moves_words_and_wears_out_thoughts() -> None:
    then = measures(DESK, after(Settings({}), 0), Settings({}))
    paid = Settings({"praise": 4}, reward=4)
    now = measures(DESK, after(paid, 3), paid)
    assert now["say"] > then["say"] + 10
    assert now["think"] < then["think"]
    assert masked(after(paid, 3)) > masked(after(Settings({}), 0)) == 0


def test_pressure_turns_the_courageous_and_nobody_else() -> None:
    forced, everybody = after(Settings({"praise": 1}, penalty=4)), people(DESK, 3)
    for one, thinks in zip(everybody, forced.thinks, strict=True):
        assert thinks == one.thinks if one.courage < 55 else thinks <= one.thinks


def test_those_who_need_it_most_move_first() -> None:
    paid, everybody = after(Settings({"praise": 3}, reward=3)), people(DESK, 3)
    pushed = {one.need: said - one.thinks for one, said in zip(everybody, paid.says, strict=True) if one.thinks < 40}
    assert pushed[max(pushed)] > pushed[min(pushed)]


def test_time_goes_where_it_is_counted_and_comes_back() -> None:
    busy = Settings({"benches": 4}, reward=3)
    worked = after(busy, 2)
    found = measures(DESK, worked, busy)
    assert found["free"] < 80
    assert found["made_benches"] == 100 - found["free"]
    assert found["made_praise"] == 0
    rested = quarter(DESK, people(DESK, 3), worked, Settings({}))
    assert measures(DESK, rested, busy)["free"] > found["free"]


def test_what_is_costly_to_them_takes_the_needy_twice_the_time() -> None:
    dear, cheap = Settings({"benches": 2}, reward=1), Settings({"praise": 2}, reward=1)
    for one, hard, easy in zip(people(DESK, 3), after(dear).free, after(cheap).free, strict=True):
        assert hard < easy if one.need >= 60 else hard == easy


def test_when_it_stops_words_come_back_to_thoughts_and_thoughts_stay() -> None:
    everybody, crowd = people(DESK, 3), after(Settings({"praise": 4}, 4, 2, 2), 3)
    worn = crowd.thinks
    for _ in range(8):
        crowd = quarter(DESK, everybody, crowd, Settings({}))
    assert crowd.says == crowd.thinks == worn


@given(st.lists(st.integers(0, 100), min_size=1, max_size=200))
def test_a_packed_crowd_comes_out_as_it_went_in(values: list[int]) -> None:
    assert list(unpacked(packed(values), len(values))) == values


@pytest.mark.parametrize(("says", "thinks", "count"), [((20, 60), (0, 60), 1), ((19, 0), (0, 40), 0)])
def test_a_mask_is_a_clear_difference_upwards(says: tuple[int, int], thinks: tuple[int, int], count: int) -> None:
    assert masked(Crowd(says, thinks, (100, 100))) == count
