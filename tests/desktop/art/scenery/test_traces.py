from collections.abc import Callable

import pytest
from fakes.painted import colours, painted, seen
from pygame import Color

from game.desktop.art.era import Era
from game.desktop.art.scenery.traces import (
    draw_banner,
    draw_camera,
    draw_chalk_star,
    draw_clean_patch,
    draw_sticker,
    draw_tablet,
)
from game.desktop.art.stage import Stage


def banner(stage: Stage) -> None:
    draw_banner(stage, 500, -220, 200, 40, stars=3)


def sticker(stage: Stage) -> None:
    draw_sticker(stage, 600, -200, 40)


def camera(stage: Stage) -> None:
    draw_camera(stage, 580, -210)


@pytest.mark.parametrize("draw", [banner, sticker, camera])
def test_what_the_app_puts_up_is_not_there_before(draw: Callable[[Stage], None]) -> None:
    before, on, off = (colours(painted(draw, era=era), 480, -260, 240, 120) for era in Era)
    assert len(before) == 1
    assert len(on) > 2
    assert len(off) > 2
    assert on != off


def test_a_camera_watches_with_a_red_eye_until_it_is_switched_off() -> None:
    eyes = [Color("#FF6B57") == seen(painted(camera, era=era), 630, -202) for era in Era]
    assert eyes == [False, True, False]


def test_a_clean_square_has_a_screw_hole_in_each_corner() -> None:
    stage = painted(lambda it: draw_clean_patch(it, 500, -250, 100, 100))
    middle = sum(seen(stage, 550, -200)[:3])
    holes = [sum(seen(stage, x, y)[:3]) for x in (506, 594) for y in (-244, -156)]
    assert all(hole < middle - 200 for hole in holes)


def test_a_chalk_star_has_five_points() -> None:
    stage = painted(lambda it: draw_chalk_star(it.pen, 500, -200, 40))
    assert seen(stage, 500, -238).a
    assert not seen(stage, 500, -160).a


def test_a_screen_goes_dark() -> None:
    on, off = (painted(lambda it: draw_tablet(it, 500, -250, 60, 80), era=era) for era in (Era.ON, Era.OFF))
    assert sum(seen(on, 510, -240)[:3]) > sum(seen(off, 510, -240)[:3]) + 100
