"""Painted stages for tests: small pictures whose design units can be looked up."""

from collections.abc import Callable

from pygame import Color

from game.desktop.art.era import Era
from game.desktop.art.stage import Stage, stage_for
from game.model.event import Light

SIZE = (640, 360)


def bare(light: Light = Light.DAY, *, indoors: bool = False, era: Era = Era.BEFORE) -> Stage:
    """Give an empty stage."""
    return stage_for(SIZE, light, indoors=indoors, era=era)


def painted(
    paint: Callable[[Stage], None], light: Light = Light.DAY, *, indoors: bool = False, era: Era = Era.BEFORE
) -> Stage:
    """Paint something on a fresh stage."""
    stage = bare(light, indoors=indoors, era=era)
    paint(stage)
    return stage


def seen(stage: Stage, x: float, y: float) -> Color:
    """Look at one point, given in design units."""
    return stage.pen.surface.get_at(stage.pen.box(x, y, 1, 1).topleft)


def colours(stage: Stage, x: float, y: float, w: float, h: float) -> set[tuple[int, ...]]:
    """Collect the colours of a rectangle in design units, on a coarse grid."""
    return {tuple(seen(stage, x + w * i / 24, y + h * j / 24)) for i in range(25) for j in range(25)}


def brightness(colour: Color) -> int:
    """Add up red, green and blue."""
    return colour.r + colour.g + colour.b
