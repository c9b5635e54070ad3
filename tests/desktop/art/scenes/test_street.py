from fakes.painted import colours, painted, seen

from game.desktop.art.scenes.street import paint_street
from game.model.event import Light


def test_the_shop_window_shines_after_dark() -> None:
    day, night = (painted(paint_street, light) for light in (Light.DAY, Light.NIGHT))
    assert seen(night, 300, -66).r > seen(day, 300, -66).r + 40


def test_bunting_hangs_over_the_street() -> None:
    assert len(colours(painted(paint_street), 560, -330, 280, 40)) > 12
