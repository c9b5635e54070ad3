"""The glass of the mirror: somebody's face, and behind it another, paler one that is not quite the same."""

import pygame
from pygame import Surface

from game.desktop import sprites
from game.desktop.art import faces
from game.desktop.ops import Pane
from game.model.person import Mood

_SHARE = 1.02  # of the face in the width of the glass
_ASIDE, _ABOVE = 0.17, 0.035
_PALE, _GLEAM = 62, 70
_TINT = (120, 100, 235, 0)
_FINE = 3
_STREAKS = ((0.30, 0.30), (0.74, 0.12))  # where each begins along the top, and how wide it is


def looking_glass(what: Pane, size: tuple[int, int]) -> Surface:
    """Return the glass with the face in it, in the shape of its frame."""
    made = Surface(size, pygame.SRCALPHA)
    made.blit(sprites.gradient(size, what.stops, across=False), (0, 0))
    side = round(size[0] * _SHARE)
    left, top = (size[0] - side) // 2, size[1] - round(side * 0.93)
    made.blit(_gleam(size), (0, 0))
    made.blit(_pale(what, side), (left + round(side * _ASIDE), top - round(side * _ABOVE)))
    made.blit(faces.face(what.face, Mood.CALM, side, bust=True), (left, top))
    made.blit(sprites.arch_mask(size, what.foot), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return made


def _pale(what: Pane, side: int) -> Surface:
    """Return the other face: turned around, worried, as faint as breath."""
    other = pygame.transform.flip(faces.face(what.face, Mood.WORRY, side, bust=True), flip_x=True, flip_y=False)
    other.fill(_TINT, special_flags=pygame.BLEND_RGBA_MAX)
    other.set_alpha(_PALE)
    return other


def _gleam(size: tuple[int, int]) -> Surface:
    """Return two slanting streaks of light."""
    wide, high = size[0] * _FINE, size[1] * _FINE
    big = Surface((wide, high), pygame.SRCALPHA)
    big.fill((255, 255, 255, 0))
    for start, broad in _STREAKS:
        top, end = start * wide, (start - 0.55) * wide
        corners = [(top, 0), (top + broad * wide, 0), (end + broad * wide, high), (end, high)]
        pygame.draw.polygon(big, (255, 255, 255, _GLEAM), corners)
    return pygame.transform.smoothscale(big, size)
