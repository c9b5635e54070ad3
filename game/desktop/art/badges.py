"""Badges of the tiers: one shield that gains a ribbon, laurels, a crown and rays as people climb."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from pygame import Color, Surface

from game.desktop.art.icons import icon
from game.desktop.art.palette import GOLD, Paint, fade, mix
from game.desktop.art.pen import Pen, Point, cut_out, mirrored, spline
from game.desktop.art.scenery.street import draw_star

FINE = 4
OUTLINE = "#2A2160"
SHIELD: list[Point] = [(100, 34), (70, 44), (48, 48), (46, 86), (56, 124), (78, 150), (100, 164)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dress:
    """What one step of the ladder wears."""

    field: str
    deep: str
    metal: str
    ornaments: int


FAMILY: Mapping[str, int] = {
    "guest": 0,
    "user": 0,
    "resident": 1,
    "house-line": 1,
    "house": 1,
    "trusted": 2,
    "seal-check": 2,
    "shield-star": 2,
    "model": 3,
    "medal": 3,
    "crown": 3,
    "star": 4,
    "trophy": 4,
}
DRESSES: tuple[Dress, ...] = (
    Dress(field="#A79FC4", deep="#857CA8", metal="#DAD5E8", ornaments=0),
    Dress(field="#23A6A0", deep="#0F7C7E", metal="#CFEFE8", ornaments=1),
    Dress(field="#6A5AE6", deep="#4536BE", metal="#DCD6FF", ornaments=2),
    Dress(field="#9A5CE6", deep="#6A36B8", metal="#F7CE6B", ornaments=3),
    Dress(field="#F7BE45", deep="#E08A2A", metal="#FFF0C2", ornaments=4),
)


def badge(name: str, size: int, order: int = 0) -> Surface:
    """Draw a tier's badge: one of the family, or the plain shield of its order with any icon on it."""
    pen = Pen((size, size), units=200, fine=FINE)
    step = FAMILY.get(name, min(max(order, 0), len(DRESSES) - 1))
    dress = DRESSES[step]
    _behind(pen, dress)
    pen.blob(_grown(8), OUTLINE)
    pen.blob(_grown(3.5), dress.metal)
    outline = _grown(-4)
    pen.blob(outline, dress.field)
    pen.inside(spline(outline), lambda: _field(pen, dress))
    if name in FAMILY:
        EMBLEMS[step](pen, dress)
    else:
        sign = icon(name, round(88 * pen.scale), Color("white"))
        pen.surface.blit(sign, pen.box(56, 52, 88, 88))
    _before(pen, dress)
    return cut_out(pen, OUTLINE)


def _grown(by: float) -> list[Point]:
    middle = (100.0, 98.0)
    grown = [(x + by * (x - middle[0]) / 54, y + by * (y - middle[1]) / 62) for x, y in SHIELD]
    return mirrored(grown)


def _field(pen: Pen, dress: Dress) -> None:
    pen.poly([(100, 20), (170, 20), (170, 180), (100, 180)], dress.deep)
    pen.ellipse(72, 58, 44, 30, fade("#FFFFFF", 46))


def _behind(pen: Pen, dress: Dress) -> None:
    match dress.ornaments:
        case 4:
            _rays(pen)
        case 2 | 3:
            for side in (-1, 1):
                _laurel(pen, side, dress.metal if dress.ornaments > 2 else "#8FD3B0")  # noqa: PLR2004 - gold comes later
        case _:
            pass


def _rays(pen: Pen) -> None:
    for grow, long_paint, short_paint in ((5, OUTLINE, OUTLINE), (0, "#F7CE6B", "#F2A53A")):
        for ray in range(16):
            turn = ray * math.tau / 16
            reach = (92 if ray % 2 == 0 else 82) + grow
            tip = 0.05 + grow * 0.012
            corners = [(58, turn - 0.26), (reach, turn - tip), (reach, turn + tip), (58, turn + 0.26)]
            points = [(100 + r * math.sin(t), 100 - r * math.cos(t)) for r, t in corners]
            pen.poly(points, long_paint if ray % 2 == 0 else short_paint)


def _laurel(pen: Pen, side: int, paint: str) -> None:
    def at(turn: float, radius: float) -> Point:
        return 100 + side * radius * math.sin(turn), 98 - radius * math.cos(turn)

    stem = [at(2.95 - step * 0.3, 74) for step in range(7)]
    pen.line(stem, 7, OUTLINE)
    pen.line(stem, 3.2, paint)
    for step in range(5):
        turn = 2.62 - step * 0.36
        for radius, tilt in ((83, 0.5), (66, -0.5)):
            _leaf(pen, at(turn - 0.1, radius), side * (turn - math.pi / 2) * -1 + side * tilt, paint)


def _leaf(pen: Pen, at: Point, lean: float, paint: str) -> None:
    x, y = at
    dx, dy = math.sin(lean), -math.cos(lean)
    for grow, tone in ((3.2, OUTLINE), (0.0, paint)):
        half, wide = 12 + grow, 5.4 + grow
        pen.blob(
            [
                (x - dx * half, y - dy * half),
                (x - dy * wide, y + dx * wide),
                (x + dx * half, y + dy * half),
                (x + dy * wide, y - dx * wide),
            ],
            tone,
        )
    pen.line([(x - dx * 9, y - dy * 9), (x + dx * 8, y + dy * 8)], 1.6, mix(paint, "#7A4B2B", 0.3))


def _before(pen: Pen, dress: Dress) -> None:
    if dress.ornaments == 1:
        _ribbon(pen, dress)
    if dress.ornaments >= 3:  # noqa: PLR2004 - from the fourth step
        _crown(pen)
    if dress.ornaments >= 4:  # noqa: PLR2004 - the last step
        for x, y, radius in ((30, 40, 10), (172, 46, 12), (34, 160, 8), (168, 158, 9)):
            draw_star(pen, x, y, radius + 4, OUTLINE)
            draw_star(pen, x, y, radius, "#FFF6DC")


def _ribbon(pen: Pen, dress: Dress) -> None:
    for side in (-1, 1):
        tail = [(100 + side * x, y) for x, y in ((44, 150), (78, 146), (68, 160), (80, 176), (42, 174))]
        pen.poly(tail, OUTLINE)
        inner = [(100 + side * x, y) for x, y in ((44, 153), (71, 150), (63, 160), (72, 172), (42, 170))]
        pen.poly(inner, dress.deep)
    pen.rect(46, 148, 108, 27, OUTLINE, radius=9)
    pen.rect(50, 152, 100, 19, dress.metal, radius=6)
    for dot in (80, 100, 120):
        pen.dot(dot, 161.5, 3.6, dress.deep)


def _crown(pen: Pen) -> None:
    points: list[Point] = [(66, 48), (60, 12), (82, 28), (100, 4), (118, 28), (140, 12), (134, 48)]
    pen.line([*points, points[0]], 8, OUTLINE, smooth=False)
    pen.poly(points, GOLD)
    pen.poly([(100, 4), (118, 28), (140, 12), (134, 48), (100, 48)], "#E29A2A")
    pen.rect(65, 40, 70, 10, "#FFE3A0", radius=3)
    for x, y, gem in ((60, 12, "#F2694B"), (100, 5, "#FFF6DC"), (140, 12, "#F2694B"), (100, 45, "#0F8B8D")):
        pen.dot(x, y, 5.4, OUTLINE)
        pen.dot(x, y, 3.8, gem)


def _door(pen: Pen, dress: Dress) -> None:
    pen.rect(79, 66, 42, 64, "#FFFFFF", radius=8)
    pen.rect(86, 73, 28, 57, dress.deep, radius=4)
    pen.poly([(86, 73), (104, 81), (104, 134), (86, 130)], "#FFFFFF")
    pen.dot(99, 106, 3, dress.deep)


def _house(pen: Pen, dress: Dress) -> None:
    pen.blob([(100, 58), (98, 59), (63, 90), (66, 97), (134, 97), (137, 90), (102, 59)], "#FFFFFF")
    pen.rect(73, 92, 54, 42, "#FFFFFF", radius=6)
    pen.rect(92, 108, 16, 26, dress.deep, radius=4)


def _one_star(pen: Pen, dress: Dress) -> None:
    _shadowed_star(pen, 40, "#FFFFFF", dress)


def _many_stars(pen: Pen, dress: Dress) -> None:
    draw_star(pen, 100, 92, 32, "#FFF6DC")
    for x, y in ((72, 124), (100, 134), (128, 124)):
        draw_star(pen, x, y, 13, mix(dress.metal, "#FFFFFF", 0.2))


def _grand_star(pen: Pen, dress: Dress) -> None:
    _shadowed_star(pen, 46, "#FFFDF2", dress)
    draw_star(pen, 100, 100, 22, dress.field)


def _shadowed_star(pen: Pen, radius: float, paint: Paint, dress: Dress) -> None:
    draw_star(pen, 100, 103, radius, mix(dress.deep, "#1E1440", 0.3))
    draw_star(pen, 100, 99, radius, paint)


EMBLEMS: tuple[Callable[[Pen, Dress], None], ...] = (_door, _house, _one_star, _many_stars, _grand_star)
