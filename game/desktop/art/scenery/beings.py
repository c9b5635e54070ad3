"""Neighbours at a distance, and the animals of Starbridge."""

from dataclasses import dataclass

from game.desktop.art.palette import fade, mix
from game.desktop.art.stage import Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """Somebody far enough away to have no face."""

    top: str
    legs: str = "#3E4468"
    skin: str = "#E8AE80"
    hair: str = "#4A3328"
    facing: int = 1
    size: float = 1


def draw_walker(stage: Stage, x: float, base: float, figure: Figure, *, stride: float = 1) -> None:
    """Draw somebody walking or, with a stride of 0, standing; about 120 units tall."""
    pen, size, way = stage.pen, figure.size, figure.facing
    tall = 118 * size
    pen.ellipse(x, base + 1, 24 * size, 4.5 * size, fade("#1E1836", 46))
    for side in (-1, 1):
        foot = (x + side * stride * 15 * size + (0 if stride else side * 7 * size), base - 3 * size)
        pen.line([(x + side * 4 * size, base - 56 * size), foot], 10 * size, stage.tone(figure.legs))
        pen.line([foot, (foot[0] + way * 7 * size, foot[1])], 6 * size, stage.tone("#2E2746"))
    coat = stage.tone(figure.top)
    pen.rect(x - 16 * size, base - 98 * size, 32 * size, 50 * size, coat, radius=13 * size)
    pen.line([(x, base - 90 * size), (x + way * 8 * size, base - 70 * size), (x + way * 14 * size, base - 58 * size)],
             8 * size, stage.tone(mix(figure.top, "#1E1836", 0.2)))  # fmt: skip
    pen.dot(x + way * 15 * size, base - 56 * size, 4.4 * size, stage.tone(figure.skin))
    _head(stage, (x, base - tall + 5 * size), figure)


def _head(stage: Stage, at: tuple[float, float], figure: Figure) -> None:
    x, y = at
    size, way = figure.size, figure.facing
    stage.pen.rect(x - 4 * size, y + 8 * size, 8 * size, 10 * size, stage.tone(mix(figure.skin, "#7A3A2A", 0.2)))
    stage.pen.dot(x, y, 14 * size, stage.tone(figure.hair))
    stage.pen.ellipse(x + way * 3.5 * size, y + 3 * size, 10.5 * size, 11 * size, stage.tone(figure.skin))


def draw_sitter(stage: Stage, x: float, seat: float, figure: Figure) -> None:
    """Draw somebody sitting at a seat's height, legs to the floor at y = seat + 44."""
    pen, size, way = stage.pen, figure.size, figure.facing
    knee = x + way * 26 * size
    pen.line([(x, seat - 8 * size), (knee, seat - 8 * size)], 13 * size, stage.tone(figure.legs))
    pen.line([(knee, seat - 8 * size), (knee + way * 2, seat + 40 * size)], 10 * size, stage.tone(figure.legs))
    pen.line([(knee, seat + 42 * size), (knee + way * 10 * size, seat + 42 * size)], 6 * size, stage.tone("#2E2746"))
    pen.rect(x - 16 * size, seat - 54 * size, 32 * size, 56 * size, stage.tone(figure.top), radius=13 * size)
    arm = stage.tone(mix(figure.top, "#1E1836", 0.2))
    pen.line([(x, seat - 42 * size), (x + way * 10 * size, seat - 22 * size), (x + way * 26 * size, seat - 24 * size)],
             8 * size, arm)  # fmt: skip
    _head(stage, (x + way * 2 * size, seat - 68 * size), figure)


def draw_cat(stage: Stage, x: float, base: float, coat: str = "#2A2146", size: float = 1, *, facing: int = -1) -> None:
    """Seat a cat; it is always the calmest being of the scene."""
    pen, tone = stage.pen, stage.tone(coat)

    def at(dx: float, dy: float) -> tuple[float, float]:
        return x - facing * dx * size, base + dy * size

    pen.blob([at(-12, 0), at(-13, -22), at(-5, -32), at(9, -26), at(19, -10), at(19, 0)], tone)
    pen.dot(*at(-8, -36), 10 * size, tone)
    pen.poly([at(-17, -39), at(-16, -53), at(-8, -45)], tone)
    pen.poly([at(-7, -45), at(0, -53), at(1, -38)], tone)
    pen.line([at(17, -2), at(31, -5), at(34, -18), at(30, -22)], 4.4 * size, tone)
    for dx in (-12, -5):
        pen.ellipse(*at(dx, -37), 1.5 * size, 2.1 * size, "#F6D27A")


def draw_sleeping_cat(stage: Stage, x: float, base: float, coat: str = "#E0A05E") -> None:
    """Curl a cat up: a loaf with ears and a tail around it."""
    pen, tone = stage.pen, stage.tone(coat)
    pen.blob([(x - 34, base), (x - 34, base - 16), (x - 14, base - 28), (x + 14, base - 27), (x + 32, base - 14),
              (x + 32, base)], tone)  # fmt: skip
    pen.dot(x - 24, base - 13, 11.5, stage.tone(mix(coat, "#FFFFFF", 0.12)))
    pen.poly([(x - 34, base - 18), (x - 33, base - 31), (x - 24, base - 22)], tone)
    pen.poly([(x - 24, base - 22), (x - 15, base - 31), (x - 14, base - 17)], tone)
    pen.line([(x - 30, base - 12), (x - 26, base - 10.5), (x - 23, base - 12)], 1.6, stage.tone("#5A3424"))
    pen.line([(x + 30, base - 4), (x + 6, base - 3), (x - 14, base - 3)], 6, stage.tone(mix(coat, "#5A2E1A", 0.2)))
    for stripe in (0, 10, 20):
        pen.line(
            [(x + stripe - 4, base - 26), (x + stripe - 2, base - 18)], 2.6, stage.tone(mix(coat, "#5A2E1A", 0.35))
        )


def draw_dog(stage: Stage, x: float, base: float, coat: str = "#B98352", *, facing: int = 1) -> None:
    """Walk a small dog."""
    pen, tone = stage.pen, stage.tone(coat)
    for dx in (-16, -8, 10, 18):
        pen.line([(x + dx, base - 18), (x + dx + 1, base - 1)], 5, stage.tone(mix(coat, "#3A2418", 0.25)))
    pen.rect(x - 22, base - 36, 46, 22, tone, radius=11)
    pen.line([(x - facing * 20, base - 30), (x - facing * 31, base - 45)], 4.5, tone)
    pen.ellipse(x + facing * 26, base - 42, 13, 11, tone)
    pen.ellipse(x + facing * 37, base - 39, 7, 5.5, stage.tone(mix(coat, "#FFFFFF", 0.25)))
    pen.dot(x + facing * 43, base - 41, 2.2, stage.tone("#2A2146"))
    pen.ellipse(x + facing * 20, base - 44, 5, 9, stage.tone(mix(coat, "#3A2418", 0.35)))


def draw_pigeon(stage: Stage, x: float, base: float, *, facing: int = 1) -> None:
    """Put down a pigeon, pecking."""
    pen, tone = stage.pen, stage.tone("#8A90AE")
    pen.ellipse(x, base - 9, 11, 7, tone)
    pen.dot(x + facing * 9, base - 16, 4.8, stage.tone("#6C7A9E"))
    pen.poly(
        [(x - facing * 8, base - 12), (x - facing * 20, base - 7), (x - facing * 8, base - 5)], stage.tone("#6C7392")
    )
    pen.poly(
        [(x + facing * 13, base - 17), (x + facing * 18, base - 15), (x + facing * 13, base - 14)],
        stage.tone("#F0B070"),
    )
    pen.line([(x, base - 3), (x, base)], 1.8, stage.tone("#E08A6A"))
