"""Neck and shoulders, and the five tops that people wear."""

from game.desktop.art.look import Look
from game.desktop.art.palette import fade
from game.desktop.art.pen import Pen, Point, mirrored, spline

SHOULDERS: list[Point] = [(100, 143), (76, 146), (46, 155), (26, 176), (16, 250), (100, 250)]
NECK: list[Point] = [(100, 173), (84, 163), (80, 147), (82, 118), (100, 118)]
SHIRT = "#F7F4FB"
THROAT: Point = (100, 138)


def draw_body(pen: Pen, look: Look) -> None:
    """Draw everything below the chin."""
    with pen.zoomed(look.build.shoulders, THROAT):
        _body(pen, look)


def _body(pen: Pen, look: Look) -> None:
    pen.blob(mirrored(SHOULDERS), look.cloth)
    pen.inside(spline(mirrored(SHOULDERS)), lambda: _folds(pen, look))
    if look.face.top == "hood":
        pen.blob(mirrored([(100, 173), (72, 165), (60, 148), (69, 136), (100, 152)]), look.cloth_dark)
    if look.face.hair == "hijab":
        return
    neck = mirrored(NECK)
    pen.blob(neck, look.skin)
    pen.inside(spline(neck), lambda: pen.ellipse(100, 123 + look.face.jaw, 32, 23, look.skin_shade))
    match look.face.top:
        case "crew":
            pen.line([(77, 152), (87, 165), (100, 169), (113, 165), (123, 152)], 6.5, look.cloth_dark)
        case "vneck":
            pen.poly([(80, 149), (100, 183), (120, 149)], look.skin)
            pen.line([(79, 148), (100, 184), (121, 148)], 5.5, look.cloth_dark, smooth=False)
        case "hood":
            _hood(pen, look)
        case "collar":
            _collar(pen, look)
        case "blazer":
            _blazer(pen, look)


def _folds(pen: Pen, look: Look) -> None:
    pen.blob([(0, 150), (44, 152), (38, 180), (36, 216), (0, 216)], fade(look.cloth_dark, 95))
    pen.line([(150, 176), (154, 190), (153, 208)], 2.6, fade(look.cloth_dark, 170))
    pen.line([(50, 178), (46, 192), (47, 208)], 2.6, fade(look.cloth_dark, 170))
    pen.line([(132, 153), (152, 159), (166, 170)], 4, fade(look.cloth_light, 150))


def _hood(pen: Pen, look: Look) -> None:
    pen.line([(72, 148), (84, 164), (100, 170), (116, 164), (128, 148)], 9, look.cloth_dark)
    for x, end in ((88, 86), (112, 114)):
        pen.line([(x, 167), (end, 188)], 3.2, "#F4F1FA")
        pen.dot(end, 189, 2.6, "#F4F1FA")


def _collar(pen: Pen, look: Look) -> None:
    pen.poly([(84, 152), (100, 177), (116, 152), (117, 214), (83, 214)], look.cloth_light)
    pen.poly([(83, 152), (100, 176), (117, 152)], look.skin)
    pen.poly([(85, 149), (100, 165), (115, 149)], look.skin_shade)
    pen.line([(100, 178), (100, 212)], 2, look.cloth_dark)
    for y in (188, 202):
        pen.dot(104.5, y, 1.8, SHIRT)
    for side in (-1, 1):
        flap: list[Point] = [(100 + side * 20, 144), (100, 174), (100 + side * 15, 185), (100 + side * 29, 154)]
        pen.poly(flap, "#FFFFFF")
        pen.line([flap[1], flap[2], flap[3]], 1.6, fade(look.cloth_dark, 150), smooth=False)


def _blazer(pen: Pen, look: Look) -> None:
    pen.poly([(82, 152), (100, 214), (118, 152), (118, 214), (82, 214)], SHIRT)
    pen.poly([(83, 152), (100, 214), (117, 152)], SHIRT)
    pen.poly([(86, 150), (100, 172), (114, 150)], look.skin)
    for side in (-1, 1):
        pen.poly([(100 + side * 16, 148), (100, 172), (100 + side * 9, 180), (100 + side * 22, 158)], "#FFFFFF")
        pen.poly([(100 + side * 27, 149), (100 + side * 4, 214), (100 + side * 50, 214)], look.cloth)
        lapel: list[Point] = [(21, 146), (30, 151), (33, 172), (25, 176), (4, 213)]
        pen.poly([(100 + side * x, y) for x, y in lapel], look.cloth_dark)
