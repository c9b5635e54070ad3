"""A pen that draws in design units on a large surface and shrinks it, because pygame has no smooth polygons.

Colours never bleed into transparent black: a picture is painted opaque first, and `cut_out` then
multiplies it by a shrunken mask, so that no dark fringe remains on light screens.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache

import pygame
from pygame import Color, Rect, Surface

from game.desktop.art.palette import Paint, along, color

Point = tuple[float, float]

CURVE_STEPS = 8
SHARP = 0.8


def spline(points: Sequence[Point], *, closed: bool = True) -> list[Point]:
    """Round a polygon: a Catmull-Rom curve through all points."""
    ring = [points[-1], *points, *points[:2]] if closed else [points[0], *points, points[-1]]
    weights = _weights()
    curve: list[Point] = []
    for (x0, y0), (x1, y1), (x2, y2), (x3, y3) in zip(ring, ring[1:], ring[2:], ring[3:], strict=False):
        curve += [(a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3) for a, b, c, d in weights]
    return curve if closed else [*curve, points[-1]]


@cache
def _weights() -> tuple[tuple[float, float, float, float], ...]:
    """Tell how much each of four neighbouring points pulls at the steps between the middle two."""
    steps = [(t, t * t, t * t * t) for t in (step / CURVE_STEPS for step in range(CURVE_STEPS))]
    return tuple(
        (
            0.5 * (-t + 2 * square - cube),
            0.5 * (2 - 5 * square + 3 * cube),
            0.5 * (t + 4 * square - 3 * cube),
            0.5 * (cube - square),
        )
        for t, square, cube in steps
    )


def mirrored(half: Sequence[Point], axis: float = 100) -> list[Point]:
    """Complete the left half of a symmetric outline, given from top to bottom."""
    return [*half, *((2 * axis - x, y) for x, y in reversed(half) if x != axis)]


def speckle(*numbers: int) -> float:
    """Scatter things without chance: the same numbers give the same value in [0, 1) everywhere."""
    state = 0x9E3779B9
    for number in numbers:
        state = ((state ^ (number & 0xFFFF)) * 0x85EBCA6B) & 0xFFFFFFFF
        state ^= state >> 13
    state = (state * 0xC2B2AE35) & 0xFFFFFFFF
    return ((state ^ (state >> 16)) & 0xFFFF) / 0x10000


class Pen:
    """Draws shapes given in design units; `origin` is the unit point at the top left corner."""

    def __init__(self, size: tuple[int, int], *, units: float, fine: int, origin: Point = (0, 0)) -> None:
        self.size = size
        self.fine = fine
        self.scale = size[0] * fine / units
        self.origin = origin
        self.surface = Surface((size[0] * fine, size[1] * fine), pygame.SRCALPHA)

    def poly(self, points: Iterable[Point], paint: Paint) -> None:
        """Fill a polygon."""
        pixels = _pixels(self, points)
        _put(self, _bounds(pixels), paint, lambda on, dye, x, y: _polygon(on, dye, pixels, x, y))

    def blob(self, points: Sequence[Point], paint: Paint) -> None:
        """Fill the rounded outline through the points."""
        self.poly(spline(points), paint)

    def ellipse(self, x: float, y: float, rx: float, ry: float, paint: Paint) -> None:
        """Fill an ellipse around a centre."""
        self.rect(x - rx, y - ry, 2 * rx, 2 * ry, paint, radius=-1)

    def dot(self, x: float, y: float, radius: float, paint: Paint) -> None:
        """Fill a circle."""
        self.ellipse(x, y, radius, radius, paint)

    def rect(self, x: float, y: float, w: float, h: float, paint: Paint, radius: float = 0) -> None:
        """Fill a rectangle with round corners; a negative radius makes it an ellipse."""
        box = self.box(x, y, w, h)
        corner = round(radius * self.scale)

        def draw(on: Surface, dye: Color, dx: int, dy: int) -> None:
            if radius < 0:
                pygame.draw.ellipse(on, dye, box.move(-dx, -dy))
            else:
                pygame.draw.rect(on, dye, box.move(-dx, -dy), border_radius=corner)

        _put(self, box, paint, draw)

    def line(self, points: Sequence[Point], width: float, paint: Paint, *, smooth: bool = True) -> None:
        """Draw a thick line with round ends and joints."""
        path = spline(points, closed=False) if smooth and len(points) > 2 else points  # noqa: PLR2004 - two points are straight
        pixels = _pixels(self, path)
        radius = max(width * self.scale / 2, 0.5)
        box = _bounds(pixels).inflate(2 * radius + 2, 2 * radius + 2)
        _put(self, box, paint, lambda on, dye, x, y: _thick(on, dye, pixels, radius, (x, y)))

    def shade(self, x: float, y: float, w: float, h: float, stops: tuple[Paint, ...], *, across: bool = False) -> None:
        """Fill a rectangle with an opaque gradient, from top to bottom or from left to right."""
        box = self.box(x, y, w, h)
        length = box.width if across else box.height
        seen = box.clip(self.surface.get_rect())
        first = (seen.x - box.x) if across else (seen.y - box.y)
        count = seen.width if across else seen.height
        for index in range(count):
            dye = along(stops, (first + index) / max(length - 1, 1))
            row = (seen.x + index, seen.y, 1, seen.height) if across else (seen.x, seen.y + index, seen.width, 1)
            self.surface.fill(dye, row)

    def inside(self, outline: Sequence[Point], draw: Callable[[], None]) -> None:
        """Let `draw` paint only inside the outline."""
        whole, corner = self.surface, self.origin
        pixels = _pixels(self, outline)
        box = _bounds(pixels).clip(whole.get_rect())
        self.surface = Surface(box.size, pygame.SRCALPHA)
        self.origin = (corner[0] + box.x / self.scale, corner[1] + box.y / self.scale)
        draw()
        layer, self.surface, self.origin = self.surface, whole, corner
        mask = Surface(box.size, pygame.SRCALPHA)
        _polygon(mask, Color("white"), pixels, box.x, box.y)
        layer.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        whole.blit(layer, box)

    @contextmanager
    def zoomed(self, share: float, about: Point) -> Iterator[None]:
        """Draw smaller or larger for a while, around a point that stays where it is."""
        scale, origin = self.scale, self.origin
        self.scale = scale * share
        self.origin = (about[0] - (about[0] - origin[0]) / share, about[1] - (about[1] - origin[1]) / share)
        yield
        self.scale, self.origin = scale, origin

    def box(self, x: float, y: float, w: float, h: float) -> Rect:
        """Say which pixels a rectangle of design units covers."""
        left, top = (x - self.origin[0]) * self.scale, (y - self.origin[1]) * self.scale
        right, bottom = left + w * self.scale, top + h * self.scale
        return Rect(round(left), round(top), max(1, round(right) - round(left)), max(1, round(bottom) - round(top)))


def _pixels(pen: Pen, points: Iterable[Point]) -> list[Point]:
    left, top = pen.origin
    return [((x - left) * pen.scale, (y - top) * pen.scale) for x, y in points]


def _put(pen: Pen, box: Rect, paint: Paint, draw: Callable[[Surface, Color, int, int], None]) -> None:
    """Draw straight onto the paper when opaque, else on a layer of its own, so that colours show through."""
    dye = color(paint)
    if dye.a == 255:  # noqa: PLR2004 - opaque
        draw(pen.surface, dye, 0, 0)
        return
    seen = box.clip(pen.surface.get_rect())
    if not seen.width or not seen.height:
        return
    layer = Surface(seen.size, pygame.SRCALPHA)
    layer.fill(Color(dye.r, dye.g, dye.b, 0))
    draw(layer, dye, seen.x, seen.y)
    pen.surface.blit(layer, seen)


def _bounds(pixels: Sequence[Point]) -> Rect:
    left, top = min(x for x, _ in pixels), min(y for _, y in pixels)
    right, bottom = max(x for x, _ in pixels), max(y for _, y in pixels)
    return Rect(int(left) - 1, int(top) - 1, int(right - left) + 3, int(bottom - top) + 3)


def _polygon(on: Surface, dye: Color, pixels: Sequence[Point], dx: int, dy: int) -> None:
    pygame.draw.polygon(on, dye, [(x - dx, y - dy) for x, y in pixels])


def _thick(on: Surface, dye: Color, pixels: Sequence[Point], radius: float, shift: tuple[int, int]) -> None:
    """Fill quads that share their corners: one outline would leave holes where a tight curve overlaps itself."""
    path = [(x - shift[0], y - shift[1]) for x, y in pixels]
    normals = [_normal(path, index, radius) for index in range(len(path))]
    for index in range(len(path) - 1):
        (x0, y0), (x1, y1) = path[index], path[index + 1]
        (u0, v0), (u1, v1) = normals[index], normals[index + 1]
        pygame.draw.polygon(on, dye, [(x0 + u0, y0 + v0), (x1 + u1, y1 + v1), (x1 - u1, y1 - v1), (x0 - u0, y0 - v0)])
    for point in {path[0], path[-1], *_corners(path)}:
        pygame.draw.circle(on, dye, point, radius)


def _normal(path: Sequence[Point], index: int, radius: float) -> Point:
    before, after = path[max(index - 1, 0)], path[min(index + 1, len(path) - 1)]
    length = math.dist(before, after) or 1
    return -(after[1] - before[1]) * radius / length, (after[0] - before[0]) * radius / length


def _corners(path: Sequence[Point]) -> list[Point]:
    """Find the joints that turn too sharply for shared corners."""
    sharp = []
    for before, here, after in zip(path, path[1:], path[2:], strict=False):
        ahead = (here[0] - before[0]) * (after[0] - here[0]) + (here[1] - before[1]) * (after[1] - here[1])
        if ahead < SHARP * math.dist(before, here) * math.dist(here, after):
            sharp.append(here)
    return sharp


def picture(pen: Pen) -> Surface:
    """Shrink a fully painted surface to its size."""
    return pygame.transform.smoothscale(pen.surface, pen.size)


def cut_out(pen: Pen, edge: Paint) -> Surface:
    """Shrink a drawing with a transparent surrounding; `edge` is the colour that its border fades in."""
    opaque = Surface(pen.surface.get_size())
    opaque.fill(color(edge))
    opaque.blit(pen.surface, (0, 0))
    small = pygame.transform.smoothscale(opaque, pen.size)
    shown = Surface(pen.size, pygame.SRCALPHA)
    shown.blit(small, (0, 0))
    shown.blit(silhouette(pen), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return shown


def silhouette(pen: Pen) -> Surface:
    """Give the shape of a drawing alone, in white, at its final size."""
    shape = pen.surface.copy()
    shape.fill((255, 255, 255, 0), special_flags=pygame.BLEND_RGBA_MAX)
    return pygame.transform.smoothscale(shape, pen.size)


@cache
def round_mask(size: int, fine: int, inset: float = 0.5) -> Surface:
    """Give a white disc whose surroundings are transparent white."""
    mask = Surface((size * fine, size * fine), pygame.SRCALPHA)
    mask.fill((255, 255, 255, 0))
    pygame.draw.circle(mask, "white", (size * fine / 2, size * fine / 2), (size / 2 - inset) * fine)
    return pygame.transform.smoothscale(mask, (size, size))


GLOW_RINGS = 32


def glow(pen: Pen, x: float, y: float, radius: float, paint: Paint, alpha: int = 120) -> None:
    """Put a soft light around a point: stacked discs, because blurs differ between machines."""
    dye = color(paint)
    disc = Surface((2 * GLOW_RINGS, 2 * GLOW_RINGS), pygame.SRCALPHA)
    disc.fill(Color(dye.r, dye.g, dye.b, 0))
    for ring in range(GLOW_RINGS, 0, -1):
        strength = int(alpha * (1 - ring / GLOW_RINGS) ** 2)
        pygame.draw.circle(disc, Color(dye.r, dye.g, dye.b, strength), (GLOW_RINGS, GLOW_RINGS), ring)
    box = pen.box(x - radius, y - radius, 2 * radius, 2 * radius)
    pen.surface.blit(pygame.transform.smoothscale(disc, box.size), box)
