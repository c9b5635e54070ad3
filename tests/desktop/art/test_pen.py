import math

from hypothesis import given, settings
from hypothesis import strategies as st
from pygame import Color

from game.desktop.art.pen import Pen, cut_out, mirrored, picture, speckle, spline


def test_a_curve_passes_through_its_points() -> None:
    points = [(0.0, 0.0), (10.0, 4.0), (20.0, 0.0)]
    for closed in (True, False):
        curve = spline(points, closed=closed)
        assert all(min(math.dist(point, other) for other in curve) < 1e-9 for point in points)


def test_an_outline_is_completed_by_its_mirror_image() -> None:
    assert mirrored([(100, 0), (80, 10), (100, 20)]) == [(100, 0), (80, 10), (100, 20), (120, 10)]


@given(st.lists(st.integers(-9999, 9999), max_size=4))
@settings(max_examples=50)
def test_speckles_stay_in_their_range_and_never_change(numbers: list[int]) -> None:
    assert 0 <= speckle(*numbers) < 1
    assert speckle(*numbers) == speckle(*numbers)


def test_design_units_are_free_of_scale() -> None:
    small, large = Pen((50, 50), units=100, fine=2), Pen((200, 200), units=100, fine=2)
    for pen in (small, large):
        pen.rect(25, 25, 50, 50, "#5546D1")
    assert picture(small).get_at((25, 25)) == picture(large).get_at((100, 100)) == Color("#5546D1")
    assert picture(small).get_at((8, 8)).a == picture(large).get_at((32, 32)).a == 0


def test_painting_inside_an_outline_leaves_the_rest_alone() -> None:
    pen = Pen((40, 40), units=40, fine=2)
    pen.inside([(10, 10), (30, 10), (30, 30), (10, 30)], lambda: pen.rect(0, 0, 40, 40, "red"))
    assert picture(pen).get_at((20, 20)) == Color("red")
    assert picture(pen).get_at((4, 4)).a == 0


def test_a_cut_out_fades_in_the_colour_of_its_edge() -> None:
    pen = Pen((40, 40), units=40, fine=4)
    pen.dot(20, 20, 12.3, "white")
    shown = cut_out(pen, "white")
    seen = [shown.get_at((x, y)) for x in range(40) for y in range(40)]
    assert all((pixel.r, pixel.g, pixel.b) == (255, 255, 255) for pixel in seen if pixel.a)
    assert any(0 < pixel.a < 255 for pixel in seen)


def test_a_zoom_keeps_its_point_and_ends() -> None:
    pen = Pen((100, 100), units=100, fine=1)
    with pen.zoomed(0.5, (50, 50)):
        pen.rect(0, 0, 100, 100, "#FF0000")
    assert [pen.surface.get_at(at).a for at in ((24, 24), (26, 26), (73, 73), (76, 76))] == [0, 255, 255, 0]
    pen.rect(0, 0, 10, 10, "#00FF00")
    assert pen.surface.get_at((5, 5)) == Color("#00FF00")
