"""What stands about in a town: lamps, benches, bicycles, clocks."""

import math

from game.desktop.art.palette import Paint, mix
from game.desktop.art.pen import Pen, glow
from game.desktop.art.stage import Stage
from game.model.event import Light

IRON = "#3A2D52"
WOOD = "#C98455"
HANDS = {Light.DAY: (10, 10), Light.DUSK: (18, 35), Light.NIGHT: (21, 50)}


def draw_star(pen: Pen, x: float, y: float, radius: float, paint: Paint) -> None:
    """Draw a star, the town's new currency."""
    turns = [math.tau * step / 10 - math.pi / 2 for step in range(10)]
    reach = [radius if step % 2 == 0 else radius * 0.47 for step in range(10)]
    pen.poly([(x + r * math.cos(t), y + r * math.sin(t)) for t, r in zip(turns, reach, strict=True)], paint)


def draw_lamp(stage: Stage, x: float, base: float = 0, *, tall: float = 300) -> None:
    """Put up a street lamp."""
    pen, iron = stage.pen, stage.tone(IRON)
    pen.rect(x - 4, base - tall, 8, tall, iron, radius=4)
    pen.rect(x - 8, base - 22, 16, 22, iron, radius=3)
    pen.line([(x, base - tall + 3), (x + 18, base - tall - 17), (x + 50, base - tall - 17)], 7, iron)
    if stage.lamps_on:
        glow(pen, x + 58, base - tall + 6, 96, "#FFE3A6", stage.air.glow + 40)
    pen.poly(
        [(x + 42, base - tall - 17), (x + 74, base - tall - 17), (x + 84, base - tall), (x + 32, base - tall)], iron
    )
    pen.rect(x + 38, base - tall, 40, 6, "#FFF1C9" if stage.lamps_on else stage.tone("#E8E4EE"), radius=3)


def draw_string_lights(
    stage: Stage, start: tuple[float, float], end: tuple[float, float], sag: float, bulbs: int
) -> None:
    """Hang a line of bulbs between two points."""
    (x0, y0), (x1, y1) = start, end
    steps = bulbs * 3
    path = [
        (x0 + (x1 - x0) * t / steps, y0 + (y1 - y0) * t / steps + sag * math.sin(math.pi * t / steps))
        for t in range(steps + 1)
    ]
    stage.pen.line(path, 2, stage.tone("#2F2450"), smooth=False)
    for x, y in path[1::3]:
        if stage.lamps_on:
            glow(stage.pen, x, y + 7, 22, "#FFDF9A", 180)
        stage.pen.dot(x, y + 7, 4.6, "#FFF4D0" if stage.lamps_on else stage.tone("#F7D98A"))


def draw_bench(stage: Stage, x: float, base: float = 0, width: float = 118) -> None:
    """Set a wooden bench."""
    pen, wood, iron = stage.pen, stage.tone(WOOD), stage.tone(IRON)
    for leg in (x + 12, x + width - 18):
        pen.rect(leg, base - 62, 6, 62, iron, radius=2)
    for y in (-66, -54):
        pen.rect(x, base + y, width, 8.5, wood, radius=4)
    pen.rect(x - 4, base - 36, width + 8, 9.5, stage.tone(mix(WOOD, "#FFFFFF", 0.12)), radius=4)


def draw_bicycle(stage: Stage, x: float, base: float = 0, paint: str = "#E2674A") -> None:
    """Lean a bicycle; wheels 24 units, leaning on nothing in particular."""
    pen, frame = stage.pen, stage.tone(paint)
    for wheel in (x, x + 70):
        ring = [
            (wheel + 24 * math.cos(t * math.tau / 24), base - 25 + 24 * math.sin(t * math.tau / 24)) for t in range(25)
        ]
        pen.line(ring, 3.4, stage.tone("#2E2746"), smooth=False)
        for spoke in range(3):
            turn = spoke * math.pi / 3 + 0.4
            dx, dy = 22 * math.cos(turn), 22 * math.sin(turn)
            pen.line([(wheel - dx, base - 25 - dy), (wheel + dx, base - 25 + dy)], 0.8, stage.tone("#9A94B4"))
    for path in (
        [(x, base - 25), (x + 22, base - 56), (x + 58, base - 58), (x + 32, base - 25), (x, base - 25)],
        [(x + 32, base - 25), (x + 18, base - 64)],
        [(x + 70, base - 25), (x + 56, base - 70)],
    ):
        pen.line(path, 4.2, frame, smooth=False)
    pen.line([(x + 8, base - 66), (x + 27, base - 66)], 5.5, stage.tone("#3A2D52"))
    pen.line([(x + 50, base - 72), (x + 58, base - 72), (x + 64, base - 66)], 3.6, stage.tone("#3A2D52"))
    pen.rect(x + 62, base - 66, 26, 18, stage.tone("#B9835A"), radius=4)


def draw_clock(stage: Stage, x: float, y: float, radius: float) -> None:
    """Hang a clock that shows the hour of the scene."""
    pen = stage.pen
    hour, minute = HANDS[stage.light]
    stage.shine(x, y, radius * 2.2, "#FFE9BE", stage.air.glow // 2)
    pen.dot(x, y, radius, stage.tone(IRON))
    pen.dot(x, y, radius * 0.84, "#FFF8E8" if not stage.lamps_on else "#FFEFC8")
    for mark in range(12):
        turn = mark * math.tau / 12
        pen.dot(x + radius * 0.7 * math.sin(turn), y - radius * 0.7 * math.cos(turn), radius * 0.05, "#4A3D63")
    for turn, reach, width in (((hour + minute / 60) / 12, 0.44, 0.11), (minute / 60, 0.64, 0.08)):
        angle = turn * math.tau
        tip = (x + radius * reach * math.sin(angle), y - radius * reach * math.cos(angle))
        pen.line([(x, y), tip], radius * width, "#3A2D52")
    pen.dot(x, y, radius * 0.09, "#F2694B")


def draw_bins(stage: Stage, x: float, base: float = 0) -> None:
    """Stand three bins in a row."""
    for index, paint in enumerate(("#4E8C7A", "#5B74B8", "#D9A441")):
        left = x + index * 46
        stage.pen.poly(
            [(left, base - 56), (left + 40, base - 56), (left + 36, base), (left + 4, base)], stage.tone(paint)
        )
        stage.pen.rect(left - 3, base - 64, 46, 11, stage.tone(mix(paint, "#1E1836", 0.25)), radius=4)
        stage.pen.rect(left + 12, base - 40, 16, 16, stage.tone(mix(paint, "#FFFFFF", 0.3)), radius=4)


def draw_flag_line(stage: Stage, start: tuple[float, float], end: tuple[float, float], count: int) -> None:
    """Hang bunting between two points."""
    (x0, y0), (x1, y1) = start, end
    paints = ("#F2694B", "#F2B134", "#0F8B8D", "#8B6CF0", "#F7A6B0")
    path = [
        (x0 + (x1 - x0) * t / count, y0 + (y1 - y0) * t / count + 22 * math.sin(math.pi * t / count))
        for t in range(count + 1)
    ]
    stage.pen.line(path, 1.8, stage.tone("#4A3A5A"), smooth=False)
    for index, (x, y) in enumerate(path[:-1]):
        stage.pen.poly([(x + 3, y + 1), (x + 21, y + 2), (x + 12, y + 22)], stage.tone(paints[index % 5]))
