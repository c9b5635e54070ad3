"""Where widgets draw: it writes down what stands where, in pixels; `painter` puts it on a surface, tests read it."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from game.desktop import ops, text
from game.desktop.art.era import Era
from game.desktop.geometry import Rect
from game.desktop.kit import Kit, Pixels
from game.model.person import Face, Mood

if TYPE_CHECKING:  # costs five milliseconds that the first picture need not wait for
    from game.model.event import Light

_SPREAD = 1.0


@dataclass(slots=True)
class Canvas:
    """A screen in the making; `still` draws what would move as it stands at the end."""

    kit: Kit
    clip: Pixels
    still: bool = False
    things: list[ops.Op] = field(default_factory=list)
    lives: list[ops.Live] = field(default_factory=list)

    def put(self, what: ops.What, rect: Rect) -> None:
        """Write down one thing."""
        self.things.append(ops.Op(what, self.kit.pixels(rect), self.clip))

    def live(self, key: str, what: ops.Still | ops.Burst, rect: Rect) -> None:
        """Write down something that moves by itself, or, on a still canvas, what is left when it has moved."""
        if not self.still:
            self.lives.append(ops.Live(key, what, self.kit.pixels(rect), self.clip))
        elif isinstance(what, ops.Still):
            self.put(what, rect)

    @contextmanager
    def window(self, rect: Rect) -> Iterator[None]:
        """Show only what lies inside a place."""
        before = self.clip
        left, top, wide, high = self.kit.pixels(rect)
        x, y = max(left, before[0]), max(top, before[1])
        right, bottom = min(left + wide, before[0] + before[2]), min(top + high, before[1] + before[3])
        self.clip = (x, y, max(0, right - x), max(0, bottom - y))
        yield
        self.clip = before

    @contextmanager
    def sliding(self, key: str, rect: Rect, down: float, *, bounce: bool = False) -> Iterator[None]:
        """Let a part of the screen come in when it is new."""
        outer, self.things, at = self.things, [], len(self.lives)
        yield
        part, self.things = self.things, outer
        if self.still:
            self.things.extend(part)
        else:
            what = ops.Sliding(tuple(part), self.kit.length(down), bounce)
            # before what moves inside it, which would be hidden beneath it otherwise
            self.lives.insert(at, ops.Live(key, what, self.kit.pixels(rect), self.clip))

    def box(self, rect: Rect, colour: str, radius: float = 0, *, border: str = "", width: float = 1.4) -> None:
        """Fill a place, with a border if one is named."""
        fill = self.kit.theme.colour(colour)
        round_by = self._radius(rect, radius)
        self.put(ops.Box(fill, round_by), rect)
        if border:
            self.outline(rect, border, radius, width)

    def outline(self, rect: Rect, colour: str, radius: float, width: float) -> None:
        """Draw a border inwards."""
        self.put(ops.Outline(self.kit.theme.colour(colour), self._radius(rect, radius), self.kit.length(width)), rect)

    def blend(self, rect: Rect, gradient: str, radius: float = 0, *, across: bool = False) -> None:
        """Fill a place with a gradient of the theme."""
        self.put(ops.Blend(self.kit.theme.gradients[gradient], across, self._radius(rect, radius)), rect)

    def shadow(self, rect: Rect, shade: str, radius: float) -> None:
        """Draw the shadow that something casts."""
        how = self.kit.theme.shades[shade]
        colour = (*self.kit.theme.shade_colour[:3], how.alpha)
        blur = how.blur * _SPREAD
        grown = Rect(rect.x - blur, rect.y - blur + how.fall, rect.w + 2 * blur, rect.h + 2 * blur)
        self.put(ops.Shadow(colour, self._radius(rect, radius), self.kit.length(blur)), grown)

    def words(self, words: str, role: str, rect: Rect, colour: str = "ink", *, align: str = "left") -> None:
        """Write one line, in the middle of a place's height; `align` is left, centre or right."""
        if not words:
            return
        face = self.kit.type.face(role)
        wide, high = round(text.width(words, face)), text.height(face)
        left, top, room, tall = self.kit.pixels(rect)
        shift = {"left": 0, "centre": (room - wide) // 2, "right": room - wide}[align]
        what = ops.Words(words, face, self.kit.theme.colour(colour))
        self.things.append(ops.Op(what, (left + shift, top + (tall - high) // 2, wide, high), self.clip))

    def icon(self, name: str, rect: Rect, colour: str = "ink2") -> None:
        """Draw a glyph."""
        if name:
            self.put(ops.Icon(name, self.kit.theme.colour(colour)), rect)

    def badge(self, name: str, order: int, rect: Rect) -> None:
        """Draw a tier's badge."""
        self.put(ops.Badge(name, order), rect)

    def wall(self, rect: Rect, radius: float) -> None:
        """Draw the phone's wallpaper."""
        self.put(ops.Wall(self.kit.length(radius)), rect)

    def portrait(self, face: Face, mood: Mood, rect: Rect, *, ring: str = "", bust: bool = False) -> None:
        """Draw a face."""
        self.put(ops.Portrait(face, mood, self.kit.theme.colour(ring) if ring else None, bust), rect)

    def vista(self, name: str, light: "Light", rect: Rect, radius: float, era: Era = Era.BEFORE) -> None:
        """Draw a place."""
        self.put(ops.Vista(name, light, self.kit.length(radius), era), rect)

    def curve(self, points: Sequence[tuple[float, float]], width: float, colour: str) -> None:
        """Draw a line through points."""
        scale, thick = self.kit.scale, self.kit.length(width)
        spots = [(x * scale, y * scale) for x, y in points]
        left, top = int(min(x for x, _ in spots)) - thick, int(min(y for _, y in spots)) - thick
        right, bottom = int(max(x for x, _ in spots)) + thick + 1, int(max(y for _, y in spots)) + thick + 1
        near = tuple((round(x - left, 2), round(y - top, 2)) for x, y in spots)
        what = ops.Curve(near, thick, self.kit.theme.colour(colour))
        self.things.append(ops.Op(what, (left, top, right - left, bottom - top), self.clip))

    def _radius(self, rect: Rect, radius: float) -> int:
        return round(min(radius, rect.w / 2, rect.h / 2) * self.kit.scale)
