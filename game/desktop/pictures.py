"""The door to the art: faces, places, badges and icons, cached by what they show and how large."""

from collections import OrderedDict
from typing import TYPE_CHECKING, assert_never

from pygame import Color, Surface

from game.desktop import sprites, text
from game.desktop.art.icons import icon
from game.desktop.brought import Brought
from game.desktop.dial import draw_dial
from game.desktop.ops import (
    Arch,
    Badge,
    Blend,
    Box,
    Curve,
    Icon,
    Outline,
    Pane,
    Portrait,
    Shadow,
    Still,
    Vista,
    Wall,
    What,
    Words,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.model.shelf import Asset

_BUDGET = 24_000_000  # bytes of cached pictures; a screen at 4K needs about half of it


class Pictures:
    """Draws what is costly to draw and remembers it, the least used forgotten first."""

    def __init__(self, budget: int = _BUDGET, *, assets: "Sequence[Asset]" = ()) -> None:
        self._brought = Brought(assets) if assets else None
        self._kept: OrderedDict[tuple[What, tuple[int, int]], Surface] = OrderedDict()
        self._budget = budget
        self._bytes = 0

    def get(self, what: What, size: tuple[int, int]) -> Surface:
        """Return the picture of something in a size."""
        key = (what, size)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        own = self._brought.draw(what, size) if self._brought else None
        made = own or draw(what, size)
        self._kept[key] = made
        self._bytes += made.get_width() * made.get_height() * 4
        while self._bytes > self._budget and len(self._kept) > 1:
            _, old = self._kept.popitem(last=False)
            self._bytes -= old.get_width() * old.get_height() * 4
        return made


def draw(what: What, size: tuple[int, int]) -> Surface:  # noqa: PLR0911 - one for each case
    """Draw one thing in a size, whatever it is."""
    match what:
        case Words():
            return text.picture(what.text, what.font, what.colour)
        case Blend():
            made = sprites.gradient(size, what.stops, across=what.across)
            return sprites.rounded(made, what.radius) if what.radius else made
        case Box() | Outline() | Shadow():
            return _flat(what, size)
        case Curve():
            return sprites.curve(size, what)
        case Arch():
            return sprites.arch(size, what.stops, what.foot)
        case Still():
            return draw_dial(what, size)
        case Icon() | Badge() | Portrait() | Vista() | Wall() | Pane():
            return _art(what, size)
        case _:
            assert_never(what)


def _flat(what: Box | Outline | Shadow, size: tuple[int, int]) -> Surface:
    """Draw a see-through rectangle as one picture, so that its parts do not darken each other."""
    made = sprites.blank(size, what.colour)
    opaque = (*what.colour[:3], 255)
    match what:
        case Box():
            sprites.fill_round(made, made.get_rect(), what.radius, opaque)
            made.set_alpha(what.colour[3])
        case Outline():
            sprites.outline(made, made.get_rect(), what.radius, what.width, opaque)
            made.set_alpha(what.colour[3])
        case Shadow():
            sprites.shade(made, made.get_rect(), what.radius, what.blur, what.colour)
        case _:
            assert_never(what)
    return made


def _art(what: Icon | Badge | Portrait | Vista | Wall | Pane, size: tuple[int, int]) -> Surface:
    if isinstance(what, Icon):
        return icon(what.name, size[0], Color(*what.colour))
    from game.desktop.art import badges, faces, places, wallpaper  # noqa: PLC0415 - the first picture has icons alone

    match what:
        case Badge():
            return badges.badge(what.name, size[0], what.order)
        case Portrait():
            ring = Color(*what.ring) if what.ring else None
            return faces.face(what.face, what.mood, size[0], ring, bust=what.bust)
        case Vista():
            made = places.place(what.name, what.light, size, era=what.era)
            return sprites.rounded(made, what.radius) if what.radius else made
        case Pane():
            from game.desktop.looking_glass import looking_glass  # noqa: PLC0415 - only the mirror has one

            return looking_glass(what, size)
        case Wall():
            return sprites.rounded(wallpaper.wallpaper(size), what.radius)
        case _:
            assert_never(what)
