from fakes.painted import colours, painted

from game.desktop.art.scenes.school import paint_school
from game.model.event import Light


def test_chalk_lies_on_the_ground() -> None:
    chalk, bare = colours(painted(paint_school), 150, 20, 120, 60), colours(painted(paint_school), 1000, 60, 120, 60)
    assert max(sum(colour[:3]) for colour in chalk) > max(sum(colour[:3]) for colour in bare) + 60


def test_windows_shine_after_dark() -> None:
    night = colours(painted(paint_school, Light.NIGHT), 0, -290, 230, 280)
    assert max(colour[0] for colour in night) > 240
