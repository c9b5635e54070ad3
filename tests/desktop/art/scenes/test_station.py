from fakes.painted import painted, seen

from game.desktop.art.era import Era
from game.desktop.art.scenes.station import paint_station
from game.model.event import Light


def test_two_gates_are_open_and_one_is_shut() -> None:
    platform = painted(paint_station, era=Era.ON)
    lamps = [seen(platform, x + 17, -24) for x in (576, 668, 760)]
    assert [lamp.r > lamp.g for lamp in lamps] == [False, True, False]


def test_a_kiosk_stands_where_gates_will_be() -> None:
    shutters = [seen(painted(paint_station, era=era), 628, -5) for era in Era]
    assert shutters[0] != shutters[1]


def test_the_tram_is_lit_after_dark() -> None:
    day, night = (painted(paint_station, light) for light in (Light.DAY, Light.NIGHT))
    assert seen(night, 446, -165).r > seen(day, 446, -165).r + 40
