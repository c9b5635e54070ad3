"""Puts a screen's list of things onto a surface, only inside the parts that changed."""

from collections import Counter
from collections.abc import Sequence

import pygame
from pygame import Rect, Surface

from game.desktop import sprites
from game.desktop.kit import Pixels
from game.desktop.ops import Blend, Box, Op, Outline, Shadow
from game.desktop.pictures import Pictures

_OPAQUE = 255
_MANY = 10


def seen(op: Op) -> Rect:
    """Return the part of the screen that a thing covers."""
    return Rect(op.box).clip(op.clip)


def changed(old: Sequence[Op], new: Sequence[Op]) -> list[Rect]:
    """Return the places in which two screens differ."""
    first = 0
    while first < min(len(old), len(new)) and old[first] == new[first]:
        first += 1
    last = 0
    while last < min(len(old), len(new)) - first and old[-1 - last] == new[-1 - last]:
        last += 1
    gone, come = Counter(old[first : len(old) - last]), Counter(new[first : len(new) - last])
    differ = [*(gone - come), *(come - gone)]
    if not differ and (gone or come):
        differ = [*gone]  # the same things in another order: one may now hide another
    return merged([seen(op) for op in differ])


def merged(places: Sequence[Rect]) -> list[Rect]:
    """Join places that touch, and all of them if they are many: each costs a pass over the list."""
    left = [place for place in places if place.width and place.height]
    done: list[Rect] = []
    while left:
        place = left.pop()
        touching = place.collidelistall(left)
        if touching:
            place = place.unionall([left[index] for index in touching])
            left = [other for index, other in enumerate(left) if index not in set(touching)]
            left.append(place)
        else:
            done.append(place)
    return [done[0].unionall(done[1:])] if len(done) > _MANY else done


def paint(target: Surface, things: Sequence[Op], part: Rect, pictures: Pictures) -> None:
    """Draw everything that shows in one part of the surface."""
    part = part.clip(target.get_rect())
    for op in things:
        window = part.clip(op.clip)
        if window.colliderect(op.box):
            target.set_clip(window)
            _put(target, op, pictures)
    target.set_clip(None)


def _put(target: Surface, op: Op, pictures: Pictures) -> None:
    what, box = op.what, Rect(op.box)
    match what:
        case Box() if what.colour[3] == _OPAQUE:
            sprites.fill_round(target, box, what.radius, what.colour)
        case Outline() if what.colour[3] == _OPAQUE:
            sprites.outline(target, box, what.radius, what.width, what.colour)
        case Shadow():
            sprites.shade(target, box, what.radius, what.blur, what.colour)
        case Blend() if not what.radius and not what.across:
            _rows(target, box, what)
        case _:
            target.blit(pictures.get(what, box.size), box)


def _rows(target: Surface, box: Rect, what: Blend) -> None:
    """Fill a large gradient row by row: no picture of a whole screen need be kept for it."""
    for y in range(max(box.top, target.get_clip().top), min(box.bottom, target.get_clip().bottom)):
        target.fill(sprites.colour_at(what.stops, (y - box.top) / max(1, box.height - 1)), (box.left, y, box.width, 1))


def surface_of(things: Sequence[Op], box: Pixels, pictures: Pictures) -> Surface:
    """Draw a part of a screen on a see-through surface of its own."""
    made = Surface(box[2:], pygame.SRCALPHA)
    moved = [
        Op(
            op.what,
            (op.box[0] - box[0], op.box[1] - box[1], *op.box[2:]),
            (op.clip[0] - box[0], op.clip[1] - box[1], *op.clip[2:]),
        )
        for op in things
    ]
    paint(made, moved, made.get_rect(), pictures)
    return made
