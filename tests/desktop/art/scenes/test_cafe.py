from fakes.painted import colours, painted

from game.desktop.art.scenes.cafe import paint_cafe
from game.model.event import Light


def test_cakes_stand_under_the_glass() -> None:
    cafe = painted(paint_cafe, indoors=True)
    assert len(colours(cafe, 412, -170, 136, 60)) > 9


def test_the_lamps_warm_the_bar_at_night() -> None:
    cafe = painted(paint_cafe, Light.NIGHT, indoors=True)
    assert max(colour[0] for colour in colours(cafe, 560, -300, 220, 60)) > 200
