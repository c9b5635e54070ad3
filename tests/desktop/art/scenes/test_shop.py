from fakes.painted import colours, painted

from game.desktop.art.era import Era
from game.desktop.art.scenes.shop import paint_shop
from game.model.event import Light


def test_the_shelves_hold_many_goods() -> None:
    assert len(colours(painted(paint_shop, indoors=True), 286, -280, 270, 270)) > 25


def test_the_star_sign_shines_at_every_hour() -> None:
    for light in Light:
        assert (85, 70, 209, 255) in colours(painted(paint_shop, light, indoors=True, era=Era.ON), 622, -290, 166, 36)
