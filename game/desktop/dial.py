"""The dial of the app: an arc that fills, a knob, a number; cut into slices so that moving it costs next to nothing."""

import math
from functools import lru_cache

import pygame
from pygame import Surface

from game.desktop import text
from game.desktop.ops import Still
from game.desktop.sprites import blank, colour_at
from game.desktop.theme import Colour, load_theme

START, SWEEP = 140, 260
SLICES = 130
_FINE = 3
_RADIUS, _THICK, _KNOB, _GLOW = 0.405, 0.081, 0.056, 0.115  # shares of the dial's width
_NUMBER_DOWN = 0.005


def _spot(size: int, share: float, radius: float) -> tuple[float, float]:
    angle = math.radians(START + SWEEP * share)
    return size / 2 + radius * size * math.cos(angle), size / 2 + radius * size * math.sin(angle)


def _arc(size: int, colours: tuple[Colour, ...], marks: tuple[float, ...]) -> Surface:
    """Draw the whole arc in a run of colours, with gaps where tiers begin."""
    wide = size * _FINE
    big = blank((wide, wide), colours[0])
    half = _THICK / 2
    for index in range(2 * SLICES):
        u, v = index / (2 * SLICES), (index + 1.4) / (2 * SLICES)
        colour = colour_at(colours, index / (2 * SLICES - 1))
        ends = ((u, _RADIUS - half), (u, _RADIUS + half), (v, _RADIUS + half), (v, _RADIUS - half))
        pygame.draw.polygon(big, colour, [_spot(wide, share, radius) for share, radius in ends])
    for share in (0.0, 1.0):
        pygame.draw.circle(big, colour_at(colours, share), _spot(wide, share, _RADIUS), half * wide)
    for share in marks:
        inner, outer = (_spot(wide, share, _RADIUS + way * (half + 0.01)) for way in (-1, 1))
        pygame.draw.line(big, (255, 255, 255, 0), inner, outer, width=max(2, round(0.011 * wide)))
    return pygame.transform.smoothscale(big, (size, size))


def _slices(whole: Surface) -> list[tuple[Surface, tuple[int, int]]]:
    """Cut an arc so that it can grow piece by piece."""
    size = whole.get_width()
    made = []
    for index in range(SLICES):
        u = -0.05 if index == 0 else index / SLICES - 0.001
        v = 1.05 if index == SLICES - 1 else (index + 1) / SLICES + 0.001
        ends = ((u, 0.34), (u, 0.5), (v, 0.5), (v, 0.34))
        spots = [_spot(size, share, radius) for share, radius in ends]
        left, top = (math.floor(min(spot[axis] for spot in spots)) for axis in (0, 1))
        right, low = (math.ceil(max(spot[axis] for spot in spots)) for axis in (0, 1))
        box = pygame.Rect(left, top, right - left + 1, low - top + 1).clip(whole.get_rect())
        shape = blank(box.size, (255, 255, 255, 255))
        pygame.draw.polygon(shape, (255, 255, 255, 255), [(x - box.x, y - box.y) for x, y in spots])
        shape.blit(whole.subsurface(box), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        made.append((shape, box.topleft))
    return made


def _knob(size: int) -> Surface:
    """Draw the knob with its glow."""
    reach = round(_GLOW * size * _FINE)
    theme = load_theme()
    glow = theme.gradients["dial"][-1]
    big = blank((2 * reach, 2 * reach), glow)
    for ring in range(reach, 0, -2):
        pygame.draw.circle(big, (*glow[:3], round(130 * (1 - ring / reach) ** 2)), (reach, reach), ring)
    for share, colour in ((_KNOB, theme.colour("white")), (_KNOB * 0.56, theme.colour("knob"))):
        pygame.draw.circle(big, colour, (reach, reach), share * size * _FINE)
    return pygame.transform.smoothscale(big, (2 * reach // _FINE, 2 * reach // _FINE))


class DialArt:
    """All the pieces of a dial in one size."""

    def __init__(self, size: int, marks: tuple[float, ...], font: text.Face) -> None:
        theme = load_theme()
        track = theme.colour("track")
        self.size = size
        self.track = _arc(size, (track, track), marks)
        self.slices = _slices(_arc(size, theme.gradients["dial"], marks))
        self.knob = _knob(size)
        self.digits = [text.picture(str(digit), font, theme.colour("ink")) for digit in range(10)]
        self.step = max(round(text.width(str(digit), font)) for digit in range(10))

    def draw_top(self, target: Surface, corner: tuple[int, int], share: float, value: int) -> None:
        """Put the knob and the number on top of the arc; each digit has the same room, so that counting stays still."""
        x, y = _spot(self.size, share, _RADIUS)
        half = self.knob.get_width() // 2
        target.blit(self.knob, (corner[0] + round(x) - half, corner[1] + round(y) - half))
        signs = [self.digits[int(sign)] for sign in str(abs(value))]
        left = corner[0] + (self.size - self.step * len(signs)) // 2
        top = corner[1] + self.size // 2 - signs[0].get_height() // 2 + round(_NUMBER_DOWN * self.size)
        for index, sign in enumerate(signs):
            target.blit(sign, (left + index * self.step + (self.step - sign.get_width()) // 2, top))


@lru_cache(maxsize=4)
def dial_art(size: int, marks: tuple[float, ...], font: text.Face) -> DialArt:
    """Return the pieces for a dial, drawn once per size."""
    return DialArt(size, marks, font)


def share_of(what: Still, value: float) -> float:
    """Return how far round the dial a value stands (0 to 1)."""
    return max(0.0, min(1.0, (value - what.low) / max(1, what.high - what.low)))


def marks_of(what: Still) -> tuple[float, ...]:
    """Return where the tiers begin on the arc."""
    return tuple(share_of(what, mark) for mark in what.marks if what.low < mark < what.high)


def draw_dial(what: Still, size: tuple[int, int]) -> Surface:
    """Draw a dial that does not move."""
    art = dial_art(size[0], marks_of(what), what.font)
    made = blank(size, (255, 255, 255, 255))
    made.blit(art.track, (0, 0))
    share = share_of(what, what.value)
    for piece, spot in art.slices[: round(share * SLICES)]:
        made.blit(piece, spot)
    art.draw_top(made, (0, 0), share, what.value)
    return made
