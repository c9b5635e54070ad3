"""The pieces that screens are put together from, each drawn once, larger than needed, and made small: crisp edges."""

from functools import lru_cache
from itertools import pairwise

import pygame
from pygame import Surface

from game.desktop.ops import Curve
from game.desktop.theme import Colour

_FINE = 4
_STEPS = 96
_HALF = 0.5


def blank(size: tuple[int, int], colour: Colour = (0, 0, 0, 0)) -> Surface:
    """Return an empty surface that is see-through but already tinted, so that shrinking leaves no dark fringe."""
    surface = Surface((max(1, size[0]), max(1, size[1])), pygame.SRCALPHA)
    surface.fill((*colour[:3], 0))
    return surface


@lru_cache(maxsize=256)
def disc(radius: int, colour: Colour) -> Surface:
    """Return a filled circle, from whose quarters round corners are made."""
    big = blank((2 * radius * _FINE, 2 * radius * _FINE), colour)
    pygame.draw.circle(big, colour, (radius * _FINE, radius * _FINE), radius * _FINE)
    return pygame.transform.smoothscale(big, (2 * radius, 2 * radius))


@lru_cache(maxsize=256)
def hoop(radius: int, width: int, colour: Colour) -> Surface:
    """Return a circle's border, from whose quarters round borders are made."""
    big = blank((2 * radius * _FINE, 2 * radius * _FINE), colour)
    pygame.draw.circle(big, colour, (radius * _FINE, radius * _FINE), radius * _FINE, width * _FINE)
    return pygame.transform.smoothscale(big, (2 * radius, 2 * radius))


def corners(target: Surface, piece: Surface, box: pygame.Rect, radius: int) -> None:
    """Put the four quarters of a circle into the corners of a rectangle."""
    for right, low in ((0, 0), (1, 0), (0, 1), (1, 1)):
        spot = (box.right - radius if right else box.left, box.bottom - radius if low else box.top)
        target.blit(piece, spot, (right * radius, low * radius, radius, radius))


def fill_round(target: Surface, box: pygame.Rect, radius: int, colour: Colour) -> None:
    """Fill a rectangle with round corners."""
    if radius < 1:
        target.fill(colour, box)
        return
    target.fill(colour, (box.left + radius, box.top, box.width - 2 * radius, box.height))
    target.fill(colour, (box.left, box.top + radius, radius, box.height - 2 * radius))
    target.fill(colour, (box.right - radius, box.top + radius, radius, box.height - 2 * radius))
    corners(target, disc(radius, colour), box, radius)


def outline(target: Surface, box: pygame.Rect, radius: int, width: int, colour: Colour) -> None:
    """Draw a border inside a rectangle with round corners."""
    across, down = box.width - 2 * radius, box.height - 2 * radius
    target.fill(colour, (box.left + radius, box.top, across, width))
    target.fill(colour, (box.left + radius, box.bottom - width, across, width))
    target.fill(colour, (box.left, box.top + radius, width, down))
    target.fill(colour, (box.right - width, box.top + radius, width, down))
    if radius:
        corners(target, hoop(radius, width, colour), box, radius)


def rounded(picture: Surface, radius: int) -> Surface:
    """Return a picture with round corners: only the corners are worked on, for the rest stays as it is."""
    made = picture.convert_alpha()
    white = disc(radius, (255, 255, 255, 255))
    box = made.get_rect()
    for right, low in ((0, 0), (1, 0), (0, 1), (1, 1)):
        spot = (box.right - radius if right else 0, box.bottom - radius if low else 0)
        quarter = (right * radius, low * radius, radius, radius)
        made.blit(white, spot, quarter, special_flags=pygame.BLEND_RGBA_MULT)
    return made


def colour_at(stops: tuple[Colour, ...], share: float) -> tuple[int, int, int]:
    """Return the colour at a share (0 to 1) of a run of colours."""
    place = max(0.0, min(1.0, share)) * (len(stops) - 1)
    index = min(int(place), len(stops) - 2)
    low, high, rest = stops[index], stops[index + 1], place - index
    return (
        round(low[0] + (high[0] - low[0]) * rest),
        round(low[1] + (high[1] - low[1]) * rest),
        round(low[2] + (high[2] - low[2]) * rest),
    )


def gradient(size: tuple[int, int], stops: tuple[Colour, ...], *, across: bool) -> Surface:
    """Return a rectangle that runs through colours."""
    strip = Surface((_STEPS, 1) if across else (1, _STEPS))
    for index in range(_STEPS):
        strip.set_at((index, 0) if across else (0, index), colour_at(stops, index / (_STEPS - 1)))
    doubled = pygame.transform.scale(strip, (_STEPS, 2) if across else (2, _STEPS))
    return pygame.transform.smoothscale(doubled, (max(1, size[0]), max(1, size[1])))


@lru_cache(maxsize=64)
def soft_corner(radius: int, blur: int, colour: Colour) -> Surface:
    """Return a small shadow whose corners and edges are stretched to any size: baked, never blurred at run time."""
    reach = blur + max(radius, blur)
    made = blank((2 * reach + 2, 2 * reach + 2), colour)
    for step in range(2 * blur + 1):
        share = step / (2 * blur)
        dark = share * share * (3 - 2 * share)
        place = made.get_rect().inflate(-2 * step, -2 * step)
        pygame.draw.rect(
            made, (*colour[:3], round(colour[3] * dark)), place, border_radius=max(1, radius + blur - step)
        )
    return made


def shade(target: Surface, box: pygame.Rect, radius: int, blur: int, colour: Colour) -> None:
    """Draw a soft shadow into a place that includes its spread; the middle stays free, for what casts it hides that."""
    piece = soft_corner(radius, blur, colour)
    reach = min(piece.get_width() // 2 - 1, box.width // 2, box.height // 2)
    far = piece.get_width() - reach
    for right, low in ((0, 0), (1, 0), (0, 1), (1, 1)):
        spot = (box.right - reach if right else box.left, box.bottom - reach if low else box.top)
        target.blit(piece, spot, (right * far, low * far, reach, reach))
    middle = piece.get_width() // 2
    across, down = box.width - 2 * reach, box.height - 2 * reach
    for low in (0, 1):
        strip = piece.subsurface((middle, low * far, 1, reach))
        target.blit(
            pygame.transform.scale(strip, (across, reach)), (box.left + reach, (box.bottom - reach) if low else box.top)
        )
    for right in (0, 1):
        strip = piece.subsurface((right * far, middle, reach, 1))
        target.blit(
            pygame.transform.scale(strip, (reach, down)), ((box.right - reach) if right else box.left, box.top + reach)
        )


def curve(size: tuple[int, int], what: Curve) -> Surface:
    """Return a line through points with round ends and joints."""
    fine = 3
    big = blank((size[0] * fine, size[1] * fine), what.colour)
    spots = [((x + _HALF) * fine, (y + _HALF) * fine) for x, y in what.points]
    for start, end in pairwise(spots):
        steps = max(1, int(pygame.Vector2(start).distance_to(end) / (what.width * fine) * 6))
        for step in range(steps + 1):
            spot = pygame.Vector2(start).lerp(end, step / steps)
            pygame.draw.circle(big, what.colour, spot, what.width * fine / 2)
    return pygame.transform.smoothscale(big, size)


def arch(size: tuple[int, int], stops: tuple[Colour, ...], foot: int) -> Surface:
    """Return a gradient in the shape of a window with a round top."""
    made = Surface(size, pygame.SRCALPHA)
    made.blit(gradient(size, stops, across=False), (0, 0))
    made.blit(arch_mask(size, foot), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return made


def arch_mask(size: tuple[int, int], foot: int) -> Surface:
    """Return the shape of a window with a round top, white on nothing."""
    big = blank((size[0] * _FINE, size[1] * _FINE), (255, 255, 255, 255))
    half, low = size[0] * _FINE // 2, foot * _FINE
    pygame.draw.rect(
        big, (255, 255, 255, 255), big.get_rect(), border_top_left_radius=half, border_top_right_radius=half,
        border_bottom_left_radius=low, border_bottom_right_radius=low,
    )  # fmt: skip
    return pygame.transform.smoothscale(big, size)
