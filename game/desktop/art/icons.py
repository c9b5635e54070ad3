"""Phosphor's icons in any size and colour."""

import io
from functools import lru_cache
from pathlib import Path

import pygame
from pygame import Color, Surface

from game.content.shipped import shipped
from game.desktop.art.pen import Pen, Point, cut_out

KEPT = 512
QUESTION: list[Point] = [(70, 76), (76, 52), (100, 44), (126, 54), (130, 80), (108, 100), (100, 118)]


def icon(name: str, size: int, color: Color) -> Surface:
    """Give an icon; an unknown name becomes a plain question mark, so that a typo in a pack never stops a game."""
    return _icon(name, size, (color.r, color.g, color.b, color.a))


def known_icons() -> frozenset[str]:
    """List every icon that is shipped."""
    return frozenset(path.stem for path in _folder().glob("*.svg"))


@lru_cache(maxsize=KEPT)
def _icon(name: str, size: int, rgba: tuple[int, int, int, int]) -> Surface:
    path = _folder() / f"{name}.svg"
    if not path.is_file():
        return _question_mark(size, Color(*rgba))
    black = path.read_text(encoding="utf-8").replace("currentColor", "#000000")
    shape = pygame.image.load_sized_svg(io.BytesIO(black.encode()), (size, size))
    shape.fill((255, 255, 255, 0), special_flags=pygame.BLEND_RGBA_MAX)
    shape.fill(rgba, special_flags=pygame.BLEND_RGBA_MULT)
    return shape


def _folder() -> Path:
    return shipped("assets") / "icons"


def _question_mark(size: int, color: Color) -> Surface:
    pen = Pen((size, size), units=200, fine=4)
    pen.line(QUESTION, 20, color)
    pen.dot(100, 152, 13, color)
    return cut_out(pen, color)
