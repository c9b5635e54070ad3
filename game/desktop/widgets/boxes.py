"""Widgets that only arrange others: columns, rows, lines that break, grids."""

from itertools import accumulate
from typing import Literal

from game.desktop.geometry import UNBOUNDED, Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.widget import Arranged, Widget

Align = Literal["start", "centre", "end", "stretch"]
_MERCY = 0.1  # a line that is given the very width it asked for holds all it measured
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
            if not lines or size.w > room + _MERCY:
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
