from fakes.painted import painted, seen

from game.desktop.art.scenes.clinic import paint_clinic
from game.model.event import Light


def test_the_fish_tank_is_as_bright_at_night_as_by_day() -> None:
    day, night = (painted(paint_clinic, light, indoors=True) for light in (Light.DAY, Light.NIGHT))
    assert seen(day, 500, -130) == seen(night, 500, -130)
    assert seen(day, 900, -200) != seen(night, 900, -200)
