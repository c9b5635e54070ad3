"""The week at a star chart: nights, visits, and the class next door that gives what it sees, and more."""

from dataclasses import replace

from fakes.star_walls import busy, numbers, school, seen
from hypothesis import given, settings
from hypothesis import strategies as st

from game.rules.boards.star_week import now, today


def test_overnight_next_door_gives_as_many_as_you_and_one_more() -> None:
    assert numbers(seen(school()))["other"] == 5
    assert numbers(seen(school(), "give"))["other"] == 5 + 1 + 1
    assert numbers(seen(school(), "keep", "answer_0"))["other"] == 5 + 2 + 1


def test_next_door_gives_no_fewer_than_its_least() -> None:
    plain = school()
    chart = replace(plain, next_door=replace(plain.next_door, least=4))
    assert numbers(seen(chart, "give"))["other"] == 5 + 4 + 1


def test_nobody_counts_any_more_after_the_last_day() -> None:
    before, after = seen(school(), "give"), seen(school(), "give", "everyone")
    assert numbers(before)["other"] == numbers(after)["other"]


def test_a_new_day_has_a_roll_of_its_own() -> None:
    assert numbers(seen(school()))["roll"] == 1
    assert numbers(seen(school(), "give"))["roll"] == 4


def test_when_the_week_is_over_there_is_no_day() -> None:
    assert today(school(), {"day": 2}) is None
    assert now(school(), {"day": 2}) is None


def test_a_visit_for_a_star_that_was_given_comes_only_then() -> None:
    plain = school()
    gran = replace(plain.days[0].doors[0], kept="", gave="desk")
    chart = replace(plain, days=(replace(plain.days[0], doors=(gran,)), plain.days[1]))
    assert [row.group for row in seen(chart, "give").rows if row.group] == ["door"]
    assert [row.group for row in seen(chart, "keep").rows if row.group] == ["now"]


@settings(max_examples=25)
@given(st.integers(1, 6), st.integers(0, 4), st.integers(0, 40))
def test_giving_more_never_makes_next_door_give_less(roll: int, spread: int, seed: int) -> None:
    chart = busy(2, 1, roll, spread)
    mean = numbers(seen(chart, "keep", "answer_2", seed=seed))["other"]
    kind = numbers(seen(chart, "give", seed=seed))["other"]
    lavish = numbers(seen(chart, "everyone", seed=seed))["other"] if roll >= len(chart.pupils) else kind
    assert mean <= kind <= lavish
    assert numbers(seen(chart, "give", seed=seed))["other"] == kind
    assert 5 + 1 + 1 <= kind <= 5 + 1 + 1 + spread
