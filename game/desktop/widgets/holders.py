"""Widgets around one other or on top of each other: room, a panel, a place, a scroll, an entrance."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

from game.desktop.canvas import Canvas
from game.desktop.geometry import UNBOUNDED, Edges, Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.boxes import Holder
from game.desktop.widgets.widget import Arranged, Look, Meaning, Widget

_NO_ROOM = Edges()
_RING = 8.0


class Pad(Holder):
    """Room around a widget."""

    room: Edges

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the child's size with the room around it."""
        size = self.child.measure(kit, width - self.room.across)
        return Size(size.w + self.room.across, size.h + self.room.down)

    def arrange(self, kit: Kit, rect: Rect) -> Arranged:
        """Leave the room free."""
        del kit
        return ((self.child, rect.inset(self.room)),)


class Panel(Pad):
    """A card: a filled ground with room, round corners, perhaps a shadow, a border, a gradient instead of a colour."""

    room: Edges = _NO_ROOM
    fill: str = "paper"
    radius: float = 0
    shade: str = ""
    border: str = ""
    gradient: str = ""
    across: bool = False

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the ground."""
        del look
        if self.shade:
            canvas.shadow(rect, self.shade, self.radius)
        if self.gradient:
            canvas.blend(rect, self.gradient, self.radius, across=self.across)
        elif self.fill:
            canvas.box(rect, self.fill, self.radius, border=self.border)


class Fixed(Holder):
    """Holds a widget to a size; what is not given stays as the child wants it."""

    w: float | None = None
    h: float | None = None
    max_w: float = UNBOUNDED
    min_h: float = 0

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the given size, or the child's within its bounds."""
        room = min(width, self.max_w) if self.w is None else self.w
        size = self.child.measure(kit, room)
        wide = min(size.w, self.max_w) if self.w is None else self.w
        return Size(wide, max(self.min_h, size.h) if self.h is None else self.h)


class Aligned(Holder):
    """Puts a widget somewhere in a larger place: `x` and `y` run from 0 to 1."""

    x: float = 0.5
    y: float = 0.5

    def arrange(self, kit: Kit, rect: Rect) -> Arranged:
        """Give the child the size it wants, no more than there is."""
        size = self.child.measure(kit, rect.w)
        wide, high = min(size.w, rect.w), min(size.h, rect.h)
        return ((self.child, Rect(rect.x + (rect.w - wide) * self.x, rect.y + (rect.h - high) * self.y, wide, high)),)


class Layers(Widget):
    """Widgets in the same place, the last on top."""

    children: tuple[Widget, ...]

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the largest size."""
        sizes = [child.measure(kit, width) for child in self.children]
        return Size(max((size.w for size in sizes), default=0), max((size.h for size in sizes), default=0))

    def arrange(self, kit: Kit, rect: Rect) -> Arranged:
        """Give all of them all the room."""
        del kit
        return tuple((child, rect) for child in self.children)


class Spots(Widget):
    """Widgets at places of their own, counted from the corner of this one."""

    spots: tuple[tuple[Widget, Rect], ...]
    size: Size

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the given size."""
        del kit, width
        return self.size

    def arrange(self, kit: Kit, rect: Rect) -> Arranged:
        """Move every place here."""
        del kit
        return tuple((child, place.moved(rect.x, rect.y)) for child, place in self.spots)


def _ringed(rect: Rect, down: float) -> Rect:
    """Leave room for the focus ring of what stands at the edge of a list."""
    return Rect(rect.x - _RING, rect.y - down, rect.w + 2 * _RING, rect.h + 2 * down)


class Scroll(Holder):
    """A window on something taller; `key` names how far it is scrolled."""

    pad: float = 0

    def arrange(self, kit: Kit, rect: Rect) -> Arranged:
        """Move the child up by what is scrolled."""
        high = self._high(kit, rect)
        by = max(0.0, min(kit.scroll.get(self.key, 0.0), high - rect.h))
        return ((self.child, Rect(rect.x, rect.y - by, rect.w - (self.pad if high > rect.h else 0), high)),)

    def _high(self, kit: Kit, rect: Rect) -> float:
        """Return the child's height: only where it is too tall does it make room for the bar, and so grows taller."""
        if self.child.measure(kit, rect.w).h <= rect.h + 1:
            return rect.h
        return max(rect.h, self.child.measure(kit, rect.w - self.pad).h)

    def window(self, rect: Rect) -> Rect | None:
        """Cut the child off at the edges."""
        return _ringed(rect, 0)

    @contextmanager
    def around(self, canvas: Canvas, rect: Rect) -> Iterator[None]:
        """Show the child through the window, and a bar that says that there is more."""
        high = self._high(canvas.kit, rect)
        with canvas.window(_ringed(rect, 0 if high > rect.h else _RING)):
            yield
        if high > rect.h:
            by = max(0.0, min(canvas.kit.scroll.get(self.key, 0.0), high - rect.h))
            long = max(28, rect.h * rect.h / high)
            top = rect.y + (rect.h - long) * by / (high - rect.h)
            canvas.box(Rect(rect.right - 5, top, 5, long), "quiet_line", 2.5)

    def meaning(self) -> Meaning | None:
        """Describe a list that can be scrolled."""
        return Meaning("scroll", "")


class Enter(Holder):
    """A part that rises into its place when its key is new on the screen, with a `bounce` where that is a feast."""

    down: float = 18
    spread: float = 40
    bounce: bool = False

    def around(self, canvas: Canvas, rect: Rect) -> AbstractContextManager[None]:
        """Draw the child on a slide of its own."""
        grown = Rect(rect.x - self.spread, rect.y - self.spread, rect.w + 2 * self.spread, rect.h + 2 * self.spread)
        return canvas.sliding(self.key, grown, self.down, bounce=self.bounce)


class Inert(Holder):
    """Another screen beneath this one: seen, but neither moving nor answering."""

    @contextmanager
    def around(self, canvas: Canvas, rect: Rect) -> Iterator[None]:
        """Draw it as a still."""
        del rect
        before, canvas.still = canvas.still, True
        yield
        canvas.still = before

    def meaning(self) -> Meaning | None:
        """Everything in here is out of reach."""
        return Meaning("inert", "")


class Aside(Holder):
    """A part beside what the screen is about: the focus comes to it last, and no digit counts what is in it."""

    name: str

    def meaning(self) -> Meaning | None:
        """Describe a part of its own."""
        return Meaning("aside", self.name)
