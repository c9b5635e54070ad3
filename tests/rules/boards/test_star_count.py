"""Counting on a star chart: places among equals, and what a treat costs when there are more stars."""

from dataclasses import replace

from fakes.star_walls import school
from hypothesis import given, settings
from hypothesis import strategies as st

from game.rules.boards.star_count import class_total, counted, drawn, first_marks, moments, price, ranked, spot

STARS = st.lists(st.integers(0, 9), min_size=3, max_size=3)


def test_the_wall_hangs_as_its_author_left_it() -> None:
    marks = first_marks(school())
    assert marks == {
        "stars/bo/manners": 1,
        "stars/pim/order": 1,
        "stars/tilda/manners": 1,
        "stars/tilda/order": 1,
        "other": 5,
    }
    assert class_total(school(), marks) == 4


def test_among_equals_the_higher_name_shines_and_the_lower_one_sweeps() -> None:
    chart = school()
    assert [pupil.id for pupil in ranked(chart, first_marks(chart))] == ["tilda", "bo", "pim"]
    assert [pupil.id for pupil in ranked(chart, {})] == ["bo", "pim", "tilda"]


def test_a_column_that_is_not_drawn_is_not_on_the_wall() -> None:
    assert [column.id for column in drawn(school(), {})] == ["manners", "order"]
    assert [column.id for column in drawn(school(), {"drawn/care": 1})] == ["manners", "order", "care"]


def test_the_moments_of_the_week_are_known_by_their_ids() -> None:
    assert list(moments(school())) == ["desk", "please"]


@settings(max_examples=40)
@given(STARS, st.integers(0, 60), st.integers(1, 9), st.integers(1, 20))
def test_more_stars_never_make_a_treat_cheaper(stars: list[int], other: int, treats: int, more: int) -> None:
    chart = replace(school(), treats=treats)
    marks = {spot(pupil.id, "order"): n for pupil, n in zip(chart.pupils, stars, strict=True)} | {"other": other}
    assert 1 <= price(chart, marks) <= price(chart, {**marks, "stars/bo/order": stars[0] + more})
    assert price(chart, marks) * treats >= sum(stars) + other


@settings(max_examples=40)
@given(STARS, st.integers(0, 60))
def test_the_numbers_for_the_ends_agree_with_each_other(stars: list[int], other: int) -> None:
    chart = school()
    marks = {spot(pupil.id, "order"): n for pupil, n in zip(chart.pupils, stars, strict=True)} | {"other": other}
    found = counted(chart, marks)
    assert found["lead"] == found["class_total"] - found["other_total"] == sum(stars) - other
    places = sorted(chart.pupils, key=lambda pupil: found[f"place_{pupil.id}"])
    assert [found[f"stars_{pupil.id}"] for pupil in places] == sorted(stars, reverse=True)
    assert [found[f"brightest_{pupil.id}"] for pupil in places] == [1, 0, 0]
    assert [found[f"sweeps_{pupil.id}"] for pupil in places] == [0, 0, 1]
