"""What the app puts up in a town, and what it leaves behind when it is switched off."""

import math

from game.desktop.art.era import Era
from game.desktop.art.palette import GOLD, INDIGO, fade, mix
from game.desktop.art.pen import Pen, Point
from game.desktop.art.scenery.street import IRON, draw_star
from game.desktop.art.stage import Stage

SCREW_HOLE = "#4A3A52"
CLEAN = "#FFFFFF"
FADED = "#B9B2CC"
BODY = "#E9E4F8"


def draw_camera(stage: Stage, x: float, y: float) -> None:
    """Mount a camera that looks to the right; switched off it hangs its head, and nobody has taken it down."""
    match stage.era:
        case Era.BEFORE:
            return
        case Era.ON:
            _watching(stage, x, y)
        case Era.OFF:
            _hanging(stage, x, y)


def _watching(stage: Stage, x: float, y: float) -> None:
    pen = stage.pen
    pen.rect(x, y + 5, 10, 6, stage.tone(IRON))
    pen.rect(x + 4, y, 42, 17, stage.tone(BODY), radius=6)
    pen.rect(x + 40, y + 1.5, 15, 14, stage.tone("#2A2146"), radius=5)
    pen.dot(x + 50, y + 8.5, 3.4, "#FF6B57")


def _hanging(stage: Stage, x: float, y: float) -> None:
    pen = stage.pen
    pen.rect(x, y + 5, 12, 6, stage.tone(IRON))
    pen.line([(x + 9, y + 8), (x + 17, y + 2), (x + 22, y + 10)], 1.8, stage.tone(IRON))
    pen.line([(x + 14, y + 12), (x + 25, y + 38)], 15, stage.tone(FADED))
    pen.line([(x + 24, y + 36), (x + 27, y + 43)], 13, stage.tone("#2A2146"))
    pen.dot(x + 28, y + 45, 3, stage.tone("#6B6488"))


def draw_banner(stage: Stage, x: float, y: float, w: float, h: float, *, stars: int, wall: str = CLEAN) -> None:
    """Fix a star banner to a wall; afterwards the wall is cleaner there, and the screw holes remain."""
    match stage.era:
        case Era.BEFORE:
            return
        case Era.ON:
            stage.pen.rect(x, y, w, h, INDIGO, radius=h * 0.3)
            step = min(w / 5.6, h * 1.05)
            for star in range(5):
                across = x + w / 2 + (star - 2) * step
                draw_star(stage.pen, across, y + h / 2, h * 0.3, GOLD if star < stars else fade("#FFFFFF", 90))
        case Era.OFF:
            draw_clean_patch(stage, x, y, w, h, wall)
            draw_sticker(stage, x + w - h * 0.45, y + h * 0.55, h * 0.34)


def draw_clean_patch(stage: Stage, x: float, y: float, w: float, h: float, wall: str = CLEAN) -> None:
    """Show where something hung: the wall has kept its first colour there, with a screw hole in each corner."""
    pen = stage.pen
    edge = min(6.0, h * 0.22)
    for soot, alpha in ((7, 16), (4, 22), (1.5, 46)):
        pen.rect(x - soot, y - soot, w + 2 * soot, h + 2 * soot, fade("#3A2A4A", alpha), radius=4 + soot)
    pen.rect(x, y, w, h, fade(stage.tone(mix(wall, CLEAN, 0.4)), 190), radius=3)
    for across in (x + edge, x + w - edge):
        for down in (y + edge, y + h - edge):
            pen.dot(across, down, 2.2, stage.tone(SCREW_HOLE))
            pen.line([(across, down + 2), (across - 0.4, down + 5)], 1, fade(stage.tone(SCREW_HOLE), 90))


def draw_sticker(stage: Stage, x: float, y: float, radius: float) -> None:
    """Stick a star on something; afterwards it is grey, and one corner has come off."""
    match stage.era:
        case Era.BEFORE:
            return
        case Era.ON:
            stage.pen.dot(x, y, radius * 1.15, "#FFFFFF")
            stage.pen.dot(x, y, radius, INDIGO)
            draw_star(stage.pen, x, y, radius * 0.72, GOLD)
        case Era.OFF:
            _half_peeled(stage, x, y, radius)


def _half_peeled(stage: Stage, x: float, y: float, radius: float) -> None:
    """Cut the disc along a fold and turn the rest over, so that the paper's white back shows."""
    pen = stage.pen
    disc = [_on(x, y, radius, step / 32) for step in range(33)]
    kept = [point for point in disc if (point[0] - x) - (point[1] - y) < radius * 0.7]
    pen.poly([(px + 1.2, py + 1.6) for px, py in kept], fade("#1E1836", 50))
    pen.poly(kept, stage.tone(mix(FADED, INDIGO, 0.18)))
    pen.inside(kept, lambda: draw_star(pen, x, y, radius * 0.72, stage.tone("#DCD4C4")))
    fold = ((x + radius * 0.92, y + radius * 0.26), (x - radius * 0.2, y - radius * 0.95))
    curl: list[Point] = [fold[0], (x + radius * 0.12, y + radius * 0.05), fold[1]]
    pen.poly([(px - 0.8, py + 1.6) for px, py in curl], fade("#1E1836", 60))
    pen.poly(curl, stage.tone("#F6F0E4"))


def _on(x: float, y: float, radius: float, share: float) -> Point:
    return x + radius * math.cos(share * math.tau), y + radius * math.sin(share * math.tau)


def draw_chalk_star(pen: Pen, x: float, y: float, radius: float, strength: int = 210) -> None:
    """Chalk a star by hand: the outline does not quite close, and the chalk was rubbed over once."""
    reach = [radius * (1 + 0.07 * (step % 3 - 1)) * (1 if step % 2 == 0 else 0.5) for step in range(10)]
    points = [_on(x, y, far, step / 10 - 0.25) for step, far in enumerate(reach)]
    points.append((points[0][0] + radius * 0.1, points[0][1] + radius * 0.06))
    pen.poly(points, fade("#FFFFFF", strength // 5))
    pen.line(points, max(radius * 0.11, 1.4), fade("#FFFFFF", strength), smooth=False)
    for rub in (-0.3, 0.0, 0.3):
        pen.line([(x + radius * (rub - 0.2), y + radius * 0.25), (x + radius * (rub + 0.12), y - radius * 0.25)],
                 max(radius * 0.05, 0.8), fade("#FFFFFF", strength // 2))  # fmt: skip


def draw_tablet(stage: Stage, x: float, y: float, w: float, h: float) -> None:
    """Screw a small screen to the wall: an indigo dial while the app counts, a dark pane afterwards."""
    pen, on = stage.pen, stage.era is Era.ON
    if on:
        stage.shine(x + w / 2, y + h / 2, w * 1.3, "#A99BFF", 110)
    pen.rect(x, y, w, h, stage.tone("#2E2746"), radius=6)
    if on:
        pen.shade(x + 4, y + 4, w - 8, h - 8, ("#4536BE", "#6A5AE6"))
        arc = [_on(x + w / 2, y + h / 2, h * 0.27, 0.4 + 0.7 * step / 16) for step in range(17)]
        pen.line(arc, h * 0.09, fade("#FFFFFF", 90), smooth=False)
        pen.line(arc[:11], h * 0.09, GOLD, smooth=False)
        draw_star(pen, x + w / 2, y + h / 2, h * 0.12, "#FFFFFF")
    else:
        pen.rect(x + 4, y + 4, w - 8, h - 8, stage.tone("#1E1930"), radius=3)
        pen.poly([(x + w * 0.2, y + h - 5), (x + w * 0.6, y + 5), (x + w * 0.78, y + 5), (x + w * 0.38, y + h - 5)],
                 fade("#FFFFFF", 26))  # fmt: skip
