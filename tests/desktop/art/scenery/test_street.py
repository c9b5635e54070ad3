from collections.abc import Callable

import pytest
from fakes.painted import bare, colours, painted, seen

from game.desktop.art.palette import GOLD
from game.desktop.art.scenery.street import (
    draw_bench,
    draw_bicycle,
    draw_bins,
    draw_clock,
    draw_flag_line,
    draw_lamp,
    draw_star,
    draw_string_lights,
)
from game.desktop.art.stage import Stage
from game.model.event import Light


@pytest.mark.parametrize("draw", [draw_bench, draw_bicycle, draw_bins, draw_lamp])
def test_everything_stands_on_the_ground(draw: Callable[[Stage, float], None]) -> None:
    stage = bare()
    draw(stage, 500)
    assert any(colour[3] for colour in colours(stage, 480, -20, 200, 18))
    assert not any(colour[3] for colour in colours(stage, 400, 8, 300, 40))


def test_a_lamp_glows_after_dark_only() -> None:
    for light, glows in ((Light.DAY, False), (Light.NIGHT, True)):
        stage = bare(light)
        draw_lamp(stage, 500)
        assert bool(seen(stage, 558, -270).a) is glows


def test_a_star_has_five_points() -> None:
    stage = painted(lambda it: draw_star(it.pen, 500, -200, 40, GOLD))
    assert seen(stage, 500, -234).a
    assert not seen(stage, 500, -162).a


def test_the_hands_of_a_clock_follow_the_hour() -> None:
    seen_hands = set()
    for light in Light:
        stage = bare(light)
        draw_clock(stage, 500, -200, 40)
        seen_hands.add(tuple(seen(stage, 500 + dx, -200 + dy).r < 100 for dx, dy in ((14, -8), (-14, -8), (-6, 16))))
    assert len(seen_hands) == 3


def test_lines_hang_between_their_ends() -> None:
    for draw in (
        lambda it: draw_string_lights(it, (300, -300), (700, -300), 40, 8),
        lambda it: draw_flag_line(it, (300, -300), (700, -300), 12),
    ):
        stage = painted(draw)
        assert any(colour[3] for colour in colours(stage, 480, -290, 40, 60))
        assert not seen(stage, 250, -300).a
