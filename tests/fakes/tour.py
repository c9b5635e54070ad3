"""A tour of every screen that `shots` photographs, without a camera: for tests that look at places, not at pixels."""

from collections.abc import Iterator
from functools import lru_cache

import pygame
from pygame import Rect, Surface

from game.desktop import ops
from game.desktop.canvas import Canvas
from game.desktop.painter import paint
from game.desktop.pictures import Pictures
from game.desktop.shots import Photographer
from game.desktop.theme import Colour, load_theme
from game.desktop.widgets.widget import Placed, draw
from game.desktop.window import Window

ACROSS, DOWN = 24, 8
"""Where a background is looked at: so many spots along a line of words."""


class Tourist(Photographer):
    """Sees every screen, and paints none."""

    def _rest(self, rest: int = 0) -> None:
        del rest
        self.window.director.first = False
        self.window.director.settle(self.window.tree())


def drawn(window: Window, size: tuple[int, int]) -> Canvas:
    """Return everything on a screen as it stands when nothing moves."""
    canvas = Canvas(window.kit, (0, 0, *size), still=True)
    draw(window.tree(), canvas)
    return canvas


def words_behind(canvas: Canvas, size: tuple[int, int]) -> Iterator[tuple[ops.Words, Rect, list[Colour]]]:
    """Yield each line of words that counts, its place, and the colours that lie behind it before it is written."""
    target, pictures = Surface(size).convert(), Pictures()
    first = _veiled(canvas, size)
    for index, op in enumerate(canvas.things):
        words, place = _written(op)
        place = place.clip(op.clip).clip(target.get_rect())
        if words is not None and index > first and place.w and place.h:
            yield words, place, [_colour(target.get_at(spot)) for spot in _spots(place)]
        paint(target, [op], target.get_rect(), pictures)


def _written(op: ops.Op) -> tuple[ops.Words | None, Rect]:
    """Return the words of something, and where they stand; those of a dial are its number."""
    match op.what:
        case ops.Words():
            return op.what, Rect(op.box)
        case ops.Still():
            words = ops.Words(str(op.what.value), op.what.font, load_theme().colour("ink"))
            return words, Rect(op.box).scale_by(0.5, 0.2)
        case _:
            return None, Rect(op.box)


def _colour(seen: pygame.Color) -> Colour:
    return seen.r, seen.g, seen.b, seen.a


def _veiled(canvas: Canvas, size: tuple[int, int]) -> int:
    """Return where the screen beneath ends, whose words are dimmed because nobody is to read them now."""
    whole = (0, 0, *size)
    veils = [i for i, op in enumerate(canvas.things) if isinstance(op.what, ops.Box) and op.box == whole]
    return max(veils, default=-1)


def _spots(place: Rect) -> list[tuple[int, int]]:
    return [
        (
            place.x + min(place.w - 1, place.w * (2 * i + 1) // (2 * ACROSS)),
            place.y + place.h * (2 * j + 1) // (2 * DOWN),
        )
        for i in range(ACROSS)
        for j in range(DOWN)
    ]


def off_duty(placed: Placed) -> Iterator[Placed]:
    """Yield everything that is greyed out: WCAG asks no contrast of it."""
    for each in placed.walk():
        meaning = each.widget.meaning()
        if meaning is not None and "disabled" in meaning.states:
            yield each


@lru_cache(maxsize=65536)
def light(colour: Colour) -> float:
    """Return the relative luminance of a colour as WCAG defines it."""
    red, green, blue = (_linear(part / 255) for part in colour[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def contrast(front: Colour, behind: Colour) -> float:
    """Return the contrast of two colours (1 to 21); a see-through front shows what is behind it."""
    share = front[3] / 255
    mixed = tuple(round(share * one + (1 - share) * other) for one, other in zip(front[:3], behind[:3], strict=True))
    bright, dark = sorted((light((*mixed, 255)), light(behind)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)
