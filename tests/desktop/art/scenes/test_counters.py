from fakes.painted import painted, seen

from game.desktop.art.scenes.counters import paint_counters
from game.model.event import Light


def test_the_middle_counter_is_shut_while_its_neighbours_shine() -> None:
    hall = painted(paint_counters, Light.NIGHT, indoors=True)
    open_left, shut, open_right = (seen(hall, x + 8, -200).r for x in (262, 420, 578))
    assert open_left > shut + 60
    assert open_right > shut + 60
