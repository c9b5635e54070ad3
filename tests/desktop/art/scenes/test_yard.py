from fakes.painted import painted, seen

from game.desktop.art.era import Era
from game.desktop.art.scenes.yard import paint_yard
from game.model.event import Light


def test_the_door_of_the_block_shines_after_dark() -> None:
    day, night = (painted(paint_yard, light) for light in (Light.DAY, Light.NIGHT))
    assert seen(night, 170, -50).r > seen(day, 170, -50).r + 40


def test_the_board_can_be_read_at_night() -> None:
    night = painted(paint_yard, Light.NIGHT, era=Era.ON)
    assert sum(seen(night, 690, -120)[:3]) > 500
