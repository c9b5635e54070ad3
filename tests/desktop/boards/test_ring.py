"""The graph leaves everybody room of their own, however many there are and however close they stand."""

from math import hypot

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.desktop.boards.ring import FriendNode, RingPlot
from game.desktop.geometry import Rect
from game.desktop.kit import Kit, fit
from game.desktop.theme import load_theme
from game.desktop.widgets.widget import lay_out
from game.model.person import Face, Mood

SIZES = [((1280, 720), 100, 700, 336), ((960, 600), 100, 560, 297), ((960, 600), 200, 980, 336)]


def nodes(ties: list[int]) -> tuple[FriendNode, ...]:
    return tuple(
        FriendNode(key=f"move:see_{at}", face=Face(), mood=Mood.CALM, name="Somebody", pull=3, pulled="+3", tie=tie)
        for at, tie in enumerate(ties)
    )


def discs(kit: Kit, ties: list[int], wide: float, high: float) -> tuple[Rect, list[Rect]]:
    plot = RingPlot(friends=nodes(ties), you=Face(), score="550", name="You", most=5, high=high)
    rect = Rect(0, 0, wide, plot.measure(kit, wide).h)
    placed = lay_out(plot, rect, kit)
    return rect, [each.widget.disc(kit, each.rect) for each in placed.children if isinstance(each.widget, FriendNode)]


@pytest.mark.parametrize(("window", "text", "wide", "high"), SIZES)
@settings(max_examples=30)
@given(ties=st.lists(st.integers(1, 5), min_size=1, max_size=6))
def test_no_face_covers_another(window: tuple[int, int], text: int, wide: float, high: float, ties: list[int]) -> None:
    kit = fit(load_theme(), window, enlarge=text / 100)
    rect, spots = discs(kit, ties, wide, high)
    middle = Rect(rect.centre[0], rect.centre[1], 0, 0)
    for at, one in enumerate(spots):
        assert one.x >= rect.x
        assert one.right <= rect.right
        assert one.y >= rect.y
        assert one.bottom <= rect.bottom
        for other in (*spots[at + 1 :], middle):
            apart = hypot(one.centre[0] - other.centre[0], one.centre[1] - other.centre[1])
            assert apart >= one.w * 0.98


@given(near=st.integers(2, 5), far=st.integers(1, 4))
def test_the_closer_the_tie_the_shorter_the_line(near: int, far: int) -> None:
    kit = fit(load_theme(), (1280, 720))
    rect, (one,) = discs(kit, [max(near, far)], 700, 336)
    _, (other,) = discs(kit, [min(near, far)], 700, 336)
    assert abs(one.centre[0] - rect.centre[0]) <= abs(other.centre[0] - rect.centre[0])
