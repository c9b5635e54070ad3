"""Places."""

from hypothesis import given
from hypothesis import strategies as st

from game.desktop.geometry import Edges, Rect, edges

NUMBERS = st.integers(-500, 500)
RECTS = st.builds(Rect, NUMBERS, NUMBERS, st.integers(0, 500), st.integers(0, 500))


@given(RECTS, RECTS)
def test_what_two_places_share_lies_in_both(one: Rect, other: Rect) -> None:
    shared = one.shared(other)
    if shared.w and shared.h:
        assert one.joined(shared) == one
        assert other.joined(shared) == other


@given(RECTS, RECTS)
def test_sharing_knows_no_order(one: Rect, other: Rect) -> None:
    first, second = one.shared(other), other.shared(one)
    assert (first.w > 0 and first.h > 0) == (second.w > 0 and second.h > 0)


def test_room_is_taken_from_every_side() -> None:
    assert Rect(0, 0, 100, 50).inset(Edges(10, 5, 20, 15)) == Rect(10, 5, 70, 30)
    assert Rect(0, 0, 100, 50).inset(edges(10)) == Rect(10, 10, 80, 30)


def test_no_place_shrinks_below_nothing() -> None:
    assert Rect(0, 0, 10, 10).inset(edges(8)).w == 0


def test_a_place_holds_its_first_corner_and_not_its_last() -> None:
    assert Rect(0, 0, 10, 10).holds(0, 0)
    assert not Rect(0, 0, 10, 10).holds(10, 10)
