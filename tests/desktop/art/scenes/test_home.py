from fakes.painted import colours, painted

from game.desktop.art.scenes.home import paint_home
from game.model.event import Light


def test_the_piano_has_white_and_black_keys() -> None:
    keys = colours(painted(paint_home, indoors=True), 70, -99, 218, 8)
    assert max(sum(key[:3]) for key in keys) > 700
    assert min(sum(key[:3]) for key in keys) < 250


def test_the_reading_lamp_burns_after_dark_only() -> None:
    day, night = (painted(paint_home, light, indoors=True) for light in (Light.DAY, Light.NIGHT))
    assert (255, 227, 168, 255) in colours(night, 810, -186, 50, 30)
    assert (255, 227, 168, 255) not in colours(day, 810, -186, 50, 30)
