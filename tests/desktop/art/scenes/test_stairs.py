from fakes.painted import painted, seen

from game.desktop.art.scenes.stairs import paint_stairs
from game.model.event import Light


def test_light_falls_through_the_gap_of_the_door() -> None:
    for light in (Light.DUSK, Light.NIGHT):
        stairwell = painted(paint_stairs, light, indoors=True)
        assert sum(seen(stairwell, 172, -60)[:3]) > sum(seen(stairwell, 80, -60)[:3]) + 150
