"""Draws with the pictures that a pack brings; what cannot be drawn is drawn by the game as always."""

import io
from functools import cache
from typing import TYPE_CHECKING

import pygame
from pygame import Color, Rect, Surface

from game.desktop import sprites
from game.desktop.ops import Icon, Portrait, Vista, What

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.model.shelf import Asset

_RING = 0.045


class Brought:
    """The pictures of one pack, each decoded when it is first seen."""

    def __init__(self, assets: "Sequence[Asset]") -> None:
        self._content = {(one.kind.value, one.name): one.content for one in assets}
        self._decoded = cache(self._decode)

    def draw(self, what: What, size: tuple[int, int]) -> Surface | None:
        """Draw something with the pack's own picture; None where it has none."""
        match what:
            case Portrait() if what.face.picture and (found := self._decoded("faces", what.face.picture)):
                return _face(found, size, what)
            case Vista() if found := self._decoded("places", what.name):
                made = _filling(found, size)
                return sprites.rounded(made, what.radius) if what.radius else made
            case Icon() if content := self._content.get(("icons", what.name)):
                return _icon(content, size, Color(*what.colour))
            case _:
                return None

    def _decode(self, kind: str, name: str) -> Surface | None:
        content = self._content.get((kind, name))
        try:
            return pygame.image.load(io.BytesIO(content), f"{name}.png") if content else None
        except (pygame.error, ValueError):
            return None


def _filling(picture: Surface, size: tuple[int, int]) -> Surface:
    """Fill a place with a picture, cut at the sides or at top and bottom, never stretched."""
    share = max(size[0] / picture.get_width(), size[1] / picture.get_height())
    wide, high = max(1, round(size[0] / share)), max(1, round(size[1] / share))
    middle = Rect(0, 0, min(wide, picture.get_width()), min(high, picture.get_height()))
    middle.center = picture.get_rect().center
    made = Surface(middle.size, pygame.SRCALPHA)
    made.blit(picture, (0, 0), middle)
    return pygame.transform.smoothscale(made, size)


def _face(picture: Surface, size: tuple[int, int], what: Portrait) -> Surface:
    """Show a face in a round frame; a bust stands free, as the picture's own see-through parts let it."""
    made = _filling(picture, size)
    if what.bust:
        return made
    made = sprites.rounded(made, min(size) // 2)
    if what.ring:
        width = max(2, round(min(size) * _RING))
        sprites.outline(made, made.get_rect(), min(size) // 2, width, what.ring)
    return made


def _icon(content: bytes, size: tuple[int, int], colour: Color) -> Surface | None:
    """Draw an icon in the colour of its place, as the game's own are drawn."""
    black = content.replace(b"currentColor", b"#000000")
    try:
        shape = pygame.image.load_sized_svg(io.BytesIO(black), size).convert_alpha()
    except (pygame.error, ValueError):
        return None
    shape.fill((255, 255, 255, 0), special_flags=pygame.BLEND_RGBA_MAX)
    shape.fill(colour, special_flags=pygame.BLEND_RGBA_MULT)
    return shape
