"""Only what changed is painted again."""

from pygame import Rect

from game.desktop.ops import Box, Op
from game.desktop.painter import changed, merged

WHOLE = (0, 0, 800, 600)
RED, BLUE = Box((255, 0, 0, 255), 0), Box((0, 0, 255, 255), 0)


def at(what: Box, x: int, y: int = 0) -> Op:
    return Op(what, (x, y, 10, 10), WHOLE)


def test_the_same_screen_changes_nothing() -> None:
    assert changed([at(RED, 0), at(BLUE, 50)], [at(RED, 0), at(BLUE, 50)]) == []


def test_a_thing_that_changed_dirties_its_own_place() -> None:
    assert changed([at(RED, 0), at(RED, 50)], [at(RED, 0), at(BLUE, 50)]) == [Rect(50, 0, 10, 10)]


def test_a_thing_that_moved_dirties_both_places() -> None:
    places = changed([at(RED, 0)], [at(RED, 100)])
    assert sorted(tuple(place) for place in places) == [(0, 0, 10, 10), (100, 0, 10, 10)]


def test_the_same_things_in_another_order_are_painted_again() -> None:
    assert changed([at(RED, 0), at(BLUE, 5)], [at(BLUE, 5), at(RED, 0)]) == [Rect(0, 0, 15, 10)]


def test_what_is_cut_off_dirties_only_what_shows() -> None:
    hidden = Op(RED, (0, 0, 10, 10), (0, 0, 4, 10))
    assert changed([], [hidden]) == [Rect(0, 0, 4, 10)]


def test_places_that_touch_become_one() -> None:
    assert merged([Rect(0, 0, 10, 10), Rect(5, 5, 10, 10), Rect(90, 90, 5, 5)]) in (
        [Rect(0, 0, 15, 15), Rect(90, 90, 5, 5)],
        [Rect(90, 90, 5, 5), Rect(0, 0, 15, 15)],
    )


def test_very_many_places_become_one() -> None:
    assert len(merged([Rect(20 * index, 0, 5, 5) for index in range(40)])) == 1
