"""Confetti: three hundred scraps whose flight depends on nothing but a seed and the time."""

import math
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

import pygame
from pygame import Surface

from game.desktop.art.pen import speckle

PIECES = 300
ROTATIONS = 16
DURATION_MS = 1600
PAINTS = ("#5546D1", "#8B6CF0", "#F2694B", "#F2B134", "#0F8B8D", "#F7A6B0", "#7FC8F0", "#FFFDFA")
GRAVITY = 0.96
FADE_FROM = 0.72

Placed = tuple[Surface, tuple[int, int]]


def confetti(seed: int, elapsed_ms: int, area: tuple[int, int], scrap: int = 12) -> Sequence[Placed]:
    """Say which sprite goes where, ready for `Surface.fblits`; nothing once the time is over."""
    if not 0 <= elapsed_ms < DURATION_MS:
        return ()
    time = elapsed_ms / DURATION_MS
    sprites = _sprites(scrap, _step(time))
    wide, high = area
    out, up, fall, wave = 1 - (1 - time) ** 3, 1 - (1 - time) ** 2.4, 0.9 + GRAVITY * time * time, time * 9
    return [  # one comprehension without calls of our own: a frame has a third of a millisecond for this
        (
            sprites[paint + int((turn + time * spin) * ROTATIONS) % ROTATIONS],
            (int((start + push * out + math.sin(wave + phase) * 0.018) * wide), int((fall - climb * up) * high)),
        )
        for start, push, climb, phase, turn, spin, paint in _pieces(seed)
    ]


def _step(time: float) -> int:
    """Fade in eight steps, so that few sprites are kept."""
    return 8 if time < FADE_FROM else max(1, math.ceil(8 * (1 - time) / (1 - FADE_FROM)))


class _Piece(NamedTuple):
    """What never changes about one scrap of one burst."""

    start: float
    push: float
    climb: float
    phase: float
    turn: float
    spin: float
    paint: int


@lru_cache(maxsize=4)
def _pieces(seed: int) -> tuple[_Piece, ...]:
    return tuple(_piece(seed, number) for number in range(PIECES))


def _piece(seed: int, number: int) -> _Piece:
    side = -1 if number % 2 else 1
    aim = 0.35 + speckle(seed, number, 1) * 1.15
    speed = 0.3 + math.sqrt(speckle(seed, number, 2)) * 1.1
    return _Piece(
        start=0.5 - side * 0.54,
        push=side * speed * math.cos(aim) * 0.9,
        climb=speed * math.sin(aim) * 1.15,
        phase=speckle(seed, number, 3) * math.tau,
        turn=speckle(seed, number, 4),
        spin=1 + speckle(seed, number, 5) * 3,
        paint=number % len(PAINTS) * ROTATIONS,
    )


@cache
def _sprites(scrap: int, step: int) -> tuple[Surface, ...]:
    """Turn one scrap of each colour through sixteen angles and, as it tumbles, make it narrower."""
    return tuple(_scrap(paint, scrap, turn, step) for paint in PAINTS for turn in range(ROTATIONS))


def _scrap(paint: str, scrap: int, turn: int, step: int) -> Surface:
    fine = 4
    side = scrap * fine
    angle = turn * math.pi / ROTATIONS
    wide = 0.16 + 0.34 * abs(math.cos(turn * math.tau / ROTATIONS))
    corners = [
        (
            side / 2 + side * (dx * math.cos(angle) - dy * math.sin(angle)),
            side / 2 + side * (dx * math.sin(angle) + dy * math.cos(angle)),
        )
        for dx, dy in ((-wide, -0.28), (wide, -0.28), (wide, 0.28), (-wide, 0.28))
    ]
    mask = Surface((side, side), pygame.SRCALPHA)
    mask.fill((255, 255, 255, 0))
    pygame.draw.polygon(mask, (255, 255, 255, 255), corners)
    sprite = pygame.transform.smoothscale(mask, (scrap, scrap))
    dye = pygame.Color(paint)
    sprite.fill((dye.r, dye.g, dye.b, 255 * step // 8), special_flags=pygame.BLEND_RGBA_MULT)
    return sprite
