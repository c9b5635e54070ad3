import pytest
from fakes.painted import bare, brightness, colours, painted, seen

from game.desktop.art.scenery.sky import draw_birds, draw_ground, draw_sky, draw_skyline
from game.model.event import Light


def test_stars_come_out_after_dark() -> None:
    day, night = (painted(draw_sky, light) for light in (Light.DAY, Light.NIGHT))
    bright = [sum(colour[:3]) > 300 for colour in colours(night, 0, -480, 300, 200)]
    assert any(bright)
    assert all(colour[2] > 200 for colour in colours(day, 0, -480, 160, 100))


@pytest.mark.parametrize("light", Light)
def test_something_shines_in_every_sky(light: Light) -> None:
    stage = painted(draw_sky, light)
    height = -96 if light is Light.DUSK else -268 if light is Light.NIGHT else -318
    assert brightness(seen(stage, 900, height - 24)) > 620


def test_a_skyline_stands_at_the_horizon() -> None:
    plain, town = painted(draw_sky), painted(draw_sky)
    draw_skyline(town)
    assert colours(plain, 0, -60, 1279, 50) != colours(town, 0, -60, 1279, 50)
    assert colours(plain, 0, -490, 1279, 100) == colours(town, 0, -490, 1279, 100)


def test_birds_sleep_at_night() -> None:
    for light, flying in ((Light.DAY, True), (Light.NIGHT, False)):
        stage = bare(light)
        draw_birds(stage, 600, -200)
        assert any(colour[3] for colour in colours(stage, 590, -216, 60, 24)) is flying


def test_a_lawn_turns_teal_and_stone_turns_mauve_at_dusk() -> None:
    for lawn in (True, False):
        stage = bare(Light.DUSK)
        draw_ground(stage, near="#6E9A62", far="#6E9A62", lawn=lawn)
        shown = seen(stage, 600, 60)
        assert (shown.g > shown.r) is lawn
