"""Faces from traits: a round avatar for the phone, or a bust for the scene."""

from collections.abc import Callable

import pygame
from pygame import Color, Surface

from game.desktop.art.clothes import draw_body
from game.desktop.art.features import (
    draw_eyes,
    draw_freckles,
    draw_glasses,
    draw_head,
    draw_mouth,
    draw_nose,
    draw_tells,
)
from game.desktop.art.hair import draw_beard, draw_hair_behind, draw_hair_front
from game.desktop.art.look import Look, look_of
from game.desktop.art.palette import mix
from game.desktop.art.pen import Pen, Point, cut_out, picture, round_mask, silhouette
from game.model.person import Face, Mood

FINE = 4
LARGE_FINE = 3
LARGE = 300
RING_SHARE = 0.052
GAP_SHARE = 0.032
RIM = "#FFE3BE"
CENTRE: Point = (100, 104)
FOOT: Point = (100, 206)

LAYERS: tuple[Callable[[Pen, Look], None], ...] = (
    draw_hair_behind,
    draw_body,
    draw_head,
    draw_beard,
    draw_freckles,
    draw_eyes,
    draw_nose,
    draw_mouth,
    draw_hair_front,
    draw_tells,
    draw_glasses,
)


def face(traits: Face, mood: Mood, size: int, ring: Color | None = None, *, bust: bool = False) -> Surface:
    """Draw a person: round with an optional score ring, or as a bust with nothing behind."""
    look = look_of(traits, mood)
    return _bust(look, size) if bust else _avatar(look, size, ring)


def _avatar(look: Look, size: int, ring: Color | None) -> Surface:
    pen = Pen((size, size), units=178, fine=FINE, origin=(11, -3))
    pen.surface.fill(look.backdrop)
    pen.ellipse(118, 52, 96, 92, mix(look.backdrop, "#FFFFFF", 0.4))
    with pen.zoomed(look.build.presence, CENTRE):
        _layers(pen, look)
    if ring is not None:
        _ring(pen.surface, ring)
    shown = picture(pen)
    shown.blit(round_mask(size, FINE), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return shown


def _ring(surface: Surface, ring: Color) -> None:
    """Paint the ring and all that the round mask cuts away, so that the edge fades in the ring's own colour."""
    size = surface.get_width()
    beyond = size // 4
    band = max(round(size * RING_SHARE), 2 * FINE)
    gap = max(round(size * GAP_SHARE), FINE)
    for dye, width in ((Color("white"), band + gap), (ring, band)):
        pygame.draw.circle(surface, dye, (size / 2, size / 2), size / 2 + beyond, beyond + width)


def _layers(pen: Pen, look: Look) -> None:
    for draw in LAYERS:
        draw(pen, look)


def _bust(look: Look, size: int) -> Surface:
    pen = Pen((size, size), units=200, fine=LARGE_FINE if size > LARGE else FINE)
    with pen.zoomed(look.build.stature, FOOT):
        _layers(pen, look)
    shape = silhouette(pen)
    shown = cut_out(pen, RIM)
    _rim_light(shown, shape, max(round(size * 0.016), 1))
    return _outlined(shown, shape, max(round(size * 0.009), 1))


def _rim_light(shown: Surface, shape: Surface, reach: int) -> None:
    """Warm the edge that turns to the lamps: the shape without its copy moved away from the light."""
    edge = shape.copy()
    away = shape.copy()
    away.fill((0, 0, 0, 255), special_flags=pygame.BLEND_RGBA_MULT)
    edge.blit(away, (-reach, reach // 2), special_flags=pygame.BLEND_RGBA_SUB)
    light = Color(RIM)
    edge.fill((light.r, light.g, light.b, 120), special_flags=pygame.BLEND_RGBA_MULT)
    shown.blit(edge, (0, 0))


def _outlined(shown: Surface, shape: Surface, reach: int) -> Surface:
    """Lay the bust on a soft, slightly larger shape of itself, so that it stands off any scene."""
    halo = shape.copy()
    diagonal = max(round(reach * 0.7), 1)
    for x, y in ((reach, 0), (-reach, 0), (0, -reach), (diagonal, -diagonal), (-diagonal, -diagonal)):
        halo.blit(shape, (x, y), special_flags=pygame.BLEND_RGBA_MAX)
    light = Color(RIM)
    halo.fill((light.r, light.g, light.b, 150), special_flags=pygame.BLEND_RGBA_MULT)
    halo.blit(shown, (0, 0))
    return halo
