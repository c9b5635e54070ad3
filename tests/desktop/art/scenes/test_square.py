from fakes.painted import colours, painted

from game.desktop.art.scenes.square import paint_square
from game.model.event import Light


def test_the_clock_of_the_hall_shows_another_time_at_every_hour() -> None:
    dials = [painted(paint_square, light).pen for light in (Light.DUSK, Light.NIGHT)]
    faces = [pen.surface.subsurface(pen.box(384, -306, 52, 52)).get_buffer().raw for pen in dials]
    assert faces[0] != faces[1]


def test_fruit_lies_on_the_stall() -> None:
    assert len(colours(painted(paint_square), 44, -66, 170, 18)) > 8
