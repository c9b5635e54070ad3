"""Places by name: each is painted for day, dusk and night, before, under and after the app, at any size."""

from collections.abc import Callable, Mapping

from pygame import Surface

from game.desktop.art.era import Era
from game.desktop.art.scenes.cafe import paint_cafe
from game.desktop.art.scenes.clinic import paint_clinic
from game.desktop.art.scenes.counters import paint_counters
from game.desktop.art.scenes.home import paint_home
from game.desktop.art.scenes.library import paint_library
from game.desktop.art.scenes.office import paint_office
from game.desktop.art.scenes.school import paint_school
from game.desktop.art.scenes.shop import paint_shop
from game.desktop.art.scenes.square import paint_square
from game.desktop.art.scenes.stairs import paint_stairs
from game.desktop.art.scenes.station import paint_station
from game.desktop.art.scenes.street import paint_street
from game.desktop.art.scenes.yard import paint_yard
from game.desktop.art.stage import Stage, finish, stage_for
from game.model.event import Light
from game.model.place import Place

Painter = Callable[[Stage], None]

OUTSIDE: Mapping[str, Painter] = {
    Place.STREET: paint_street,
    Place.YARD: paint_yard,
    Place.SQUARE: paint_square,
    Place.SCHOOL: paint_school,
    Place.STATION: paint_station,
}
INSIDE: Mapping[str, Painter] = {
    Place.HOME: paint_home,
    Place.STAIRS: paint_stairs,
    Place.OFFICE: paint_office,
    Place.CLINIC: paint_clinic,
    Place.COUNTERS: paint_counters,
    Place.CAFE: paint_cafe,
    Place.SHOP: paint_shop,
    Place.LIBRARY: paint_library,
}
PAINTERS: Mapping[str, Painter] = {**OUTSIDE, **INSIDE}


def place(name: str, light: Light, size: tuple[int, int], *, era: Era = Era.BEFORE) -> Surface:
    """Paint a place in an era; callers keep the picture, for it takes some tens of milliseconds."""
    if name not in PAINTERS:
        known = ", ".join(sorted(PAINTERS))
        raise KeyError(f"there is no place called '{name}'; known are {known}")
    stage = stage_for(size, light, indoors=name in INSIDE, era=era)
    PAINTERS[name](stage)
    return finish(stage)
