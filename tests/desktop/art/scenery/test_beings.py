from collections.abc import Callable

import pytest
from fakes.painted import bare, colours, seen

from game.desktop.art.scenery.beings import (
    Figure,
    draw_cat,
    draw_dog,
    draw_pigeon,
    draw_sitter,
    draw_sleeping_cat,
    draw_walker,
)
from game.desktop.art.stage import Stage


def test_a_child_is_smaller_than_a_grown_up() -> None:
    tall, small = bare(), bare()
    draw_walker(tall, 500, 0, Figure(top="#E2674A"))
    draw_walker(small, 500, 0, Figure(top="#E2674A", size=0.7), stride=0)
    assert seen(tall, 500, -116).a
    assert not seen(small, 500, -116).a


def test_somebody_sits_with_the_legs_ahead() -> None:
    stage = bare()
    draw_sitter(stage, 500, -48, Figure(top="#E2674A"))
    assert seen(stage, 526, -20).a
    assert not seen(stage, 474, -20).a


@pytest.mark.parametrize("draw", [draw_cat, draw_sleeping_cat, draw_dog, draw_pigeon])
def test_every_animal_stands_on_its_base(draw: Callable[[Stage, float, float], None]) -> None:
    stage = bare()
    draw(stage, 500, 0)
    assert any(colour[3] for colour in colours(stage, 470, -30, 60, 28))
    assert not any(colour[3] for colour in colours(stage, 430, 8, 140, 20))
