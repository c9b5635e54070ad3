"""Lamplight in rooms: a map of how much light arrives where, multiplied over the finished picture."""

from collections.abc import Sequence
from dataclasses import dataclass

import pygame
from pygame import Color, Surface

from game.desktop.art.palette import Paint, color

MAP_WIDTH = 240
RINGS = 48


@dataclass(frozen=True, slots=True, kw_only=True)
class Lamp:
    """A light in a room: where it hangs in design units, how far it reaches, and in what colour."""

    x: float
    y: float
    reach: float
    paint: Paint


def light_up(shown: Surface, lamps: Sequence[Lamp], ambient: Paint, *, units: float, top: float) -> None:
    """Darken a room to its ambient light, except where lamps shine: that is where people look."""
    width, height = shown.get_size()
    scale = MAP_WIDTH / units
    chart = Surface((MAP_WIDTH, max(1, round(MAP_WIDTH * height / width))))
    chart.fill(color(ambient))
    for lamp in lamps:
        side = max(2, round(2 * lamp.reach * scale))
        disc = pygame.transform.smoothscale(_disc(lamp.paint), (side, side))
        corner = (round((lamp.x - lamp.reach) * scale), round((lamp.y - top - lamp.reach) * scale))
        chart.blit(disc, corner, special_flags=pygame.BLEND_RGB_ADD)
    shown.blit(pygame.transform.smoothscale(chart, (width, height)), (0, 0), special_flags=pygame.BLEND_RGB_MULT)


def _disc(paint: Paint) -> Surface:
    """Let the light fall off smoothly, so that no lamp draws a circle on a wall."""
    dye = color(paint)
    disc = Surface((2 * RINGS, 2 * RINGS))
    for ring in range(RINGS, 0, -1):
        share = (1 - (ring / RINGS) ** 2) ** 2
        lit = Color(int(dye.r * share), int(dye.g * share), int(dye.b * share))
        pygame.draw.circle(disc, lit, (RINGS, RINGS), ring)
    return disc
