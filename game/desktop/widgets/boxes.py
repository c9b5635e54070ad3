"""Widgets that only arrange others: columns, rows, grids, panels, layers, and a list that scrolls."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from itertools import accumulate
from typing import Literal

from game.desktop.canvas import Canvas
from game.desktop.geometry import UNBOUNDED, Edges, Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.widget import Arranged, Look, Meaning, Widget

Align = Literal["start", "centre", "end", "stretch"]
_NO_ROOM = Edges()
_RING = 8.0
_SHARE = {"start": 0.0, "stretch": 0.0, "centre": 0.5, "end": 1.0}


class Holder(Widget):
    """A widget around one other, of the same size unless it says otherwise."""

    child: Widget

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the child's size."""
        return self.child.measure(kit, width)

    def arrange(self, kit: Kit, rect: Rect) -> Arranged:
        """Give the child all the room."""
        del kit
        return ((self.child, rect),)


class Grow(Holder):
    """Takes the room that its row or column has left, shared by weight."""

    weight: float = 1


class Gap(Widget):
    """Some room."""

    w: float = 0
    h: float = 0

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the room."""
        del kit, width
        return Size(self.w, self.h)


def _shares(children: tuple[Widget, ...], left: float) -> list[float]:
    """Share what is left among the children that grow."""
    weights = [child.weight if isinstance(child, Grow) else 0 for child in children]
    total = sum(weights)
    return [max(0.0, left) * weight / total if total else 0.0 for weight in weights]


class Column(Widget):
    """Widgets below each other; `spread` says where they stand when there is room to spare."""

    children: tuple[Widget, ...]
    gap: float = 0
    align: Align = "stretch"
    spread: Align = "start"

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the widest child's width and the sum of the heights."""
        sizes = [child.measure(kit, width) for child in self.children]
        gaps = self.gap * max(0, len(sizes) - 1)
        return Size(max((size.w for size in sizes), default=0), sum(size.h for size in sizes) + gaps)

    def arrange(self, kit: Kit, rect: Rect) -> Arranged:
        """Stack the children; those that grow share what is left."""
        sizes = [child.measure(kit, rect.w) for child in self.children]
        fixed = sum(size.h for child, size in zip(self.children, sizes, strict=True) if not isinstance(child, Grow))
        left = rect.h - fixed - self.gap * max(0, len(sizes) - 1)
        shares = _shares(self.children, left)
        grows = any(isinstance(child, Grow) for child in self.children)
        top = rect.y + (0 if grows else max(0, left) * _SHARE[self.spread])
        places = []
        for child, size, share in zip(self.children, sizes, shares, strict=True):
            high = share if isinstance(child, Grow) else size.h
            wide = rect.w if self.align == "stretch" else min(size.w, rect.w)
            places.append((child, Rect(rect.x + (rect.w - wide) * _SHARE[self.align], top, wide, high)))
            top += high + self.gap
        return tuple(places)


class Row(Widget):
    """Widgets beside each other; those that grow share what the others leave."""

    children: tuple[Widget, ...]
    gap: float = 0
    align: Align = "centre"
    spread: Align = "start"

    def _sizes(self, kit: Kit, width: float) -> list[Size]:
        left = width - self.gap * max(0, len(self.children) - 1)
        sizes = [Size(0, 0) if isinstance(child, Grow) else child.measure(kit, left) for child in self.children]
        shares = _shares(self.children, left - sum(size.w for size in sizes))
        return [
            Size(share, child.measure(kit, share).h) if isinstance(child, Grow) and width < UNBOUNDED else
            child.measure(kit, UNBOUNDED) if isinstance(child, Grow) else size
            for child, size, share in zip(self.children, sizes, shares, strict=True)
        ]  # fmt: skip

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the sum of the widths and the tallest child's height."""
        sizes = self._sizes(kit, width)
        wide = sum(size.w for size in sizes) + self.gap * max(0, len(sizes) - 1)
        return Size(wide, max((size.h for size in sizes), default=0))

    def arrange(self, kit: Kit, rect: Rect) -> Arranged:
        """Line the children up."""
        sizes = self._sizes(kit, rect.w)
        spare = rect.w - sum(size.w for size in sizes) - self.gap * max(0, len(sizes) - 1)
        start = rect.x + max(0, spare) * _SHARE[self.spread]
        lefts = accumulate((size.w + self.gap for size in sizes), initial=start)
        places = []
        for child, size, left in zip(self.children, sizes, lefts, strict=False):
            high = rect.h if self.align == "stretch" else min(size.h, rect.h)
            places.append((child, Rect(left, rect.y + (rect.h - high) * _SHARE[self.align], size.w, high)))
        return tuple(places)


class Flow(Widget):
    """Widgets beside each other that go on in the next line when there is no more room."""

    children: tuple[Widget, ...]
    gap: float = 8
    align: Align = "start"

    def _lines(self, kit: Kit, width: float) -> list[list[tuple[Widget, Size]]]:
        lines: list[list[tuple[Widget, Size]]] = []
        room = 0.0
        for child in self.children:
            wanted = child.measure(kit, width)
            size = Size(min(wanted.w, width), wanted.h)
            if not lines or size.w > room:
                lines.append([])
                room = width
            lines[-1].append((child, size))
            room -= size.w + self.gap
        return lines

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the size of all lines."""
        lines = self._lines(kit, width)
        high = sum(max(size.h for _, size in line) for line in lines) + self.gap * max(0, len(lines) - 1)
        wide = max((sum(size.w for _, size in line) + self.gap * (len(line) - 1) for line in lines), default=0)
        return Size(wide, high)

    def arrange(self, kit: Kit, rect: Rect) -> Arranged:
        """Fill line after line."""
        places, top = [], rect.y
        for line in self._lines(kit, rect.w):
            high = max(size.h for _, size in line)
            wide = sum(size.w for _, size in line) + self.gap * (len(line) - 1)
            left = rect.x + (rect.w - wide) * _SHARE[self.align]
            for child, size in line:
                places.append((child, Rect(left, top + (high - size.h) / 2, size.w, size.h)))
                left += size.w + self.gap
            top += high + self.gap
        return tuple(places)


class Grid(Widget):
    """Widgets in columns of one width; each line is as high as its tallest."""

    children: tuple[Widget, ...]
    columns: int = 2
    gap: float = 12

    def _lines(self, kit: Kit, width: float) -> tuple[float, list[float]]:
        column = (width - self.gap * (self.columns - 1)) / self.columns
        heights = [child.measure(kit, column).h for child in self.children]
        return column, [max(heights[i : i + self.columns]) for i in range(0, len(heights), self.columns)]

    def measure(self, kit: Kit, width: float) -> Size:
        """Return all the width and the sum of the lines."""
        _, heights = self._lines(kit, width)
        return Size(width, sum(heights) + self.gap * max(0, len(heights) - 1))

    def arrange(self, kit: Kit, rect: Rect) -> Arranged:
        """Fill the columns line by line."""
        column, heights = self._lines(kit, rect.w)
        tops = list(accumulate((high + self.gap for high in heights), initial=rect.y))
        return tuple(
            (
                child,
                Rect(
                    rect.x + (index % self.columns) * (column + self.gap),
                    tops[index // self.columns],
                    column,
                    heights[index // self.columns],
                ),
            )
            for index, child in enumerate(self.children)
        )


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
        high = max(rect.h, self.child.measure(kit, rect.w - self.pad).h)
        by = max(0.0, min(kit.scroll.get(self.key, 0.0), high - rect.h))
        return ((self.child, Rect(rect.x, rect.y - by, rect.w - (self.pad if high > rect.h else 0), high)),)

    def window(self, rect: Rect) -> Rect | None:
        """Cut the child off at the edges."""
        return _ringed(rect, 0)

    @contextmanager
    def around(self, canvas: Canvas, rect: Rect) -> Iterator[None]:
        """Show the child through the window, and a bar that says that there is more."""
        high = self.child.measure(canvas.kit, rect.w).h
        with canvas.window(_ringed(rect, _RING if high <= rect.h + 1 else 0)):
            yield
        high = self.child.measure(canvas.kit, rect.w - self.pad).h
        if high > rect.h + 1:
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
