"""Places on the screen in logical units: 1280 x 720 of them are the design, whatever the window's pixels."""

from typing import NamedTuple


class Size(NamedTuple):
    """A width and a height."""

    w: float
    h: float


class Edges(NamedTuple):
    """Room to leave at each side."""

    left: float = 0
    top: float = 0
    right: float = 0
    bottom: float = 0

    @property
    def across(self) -> float:
        """Return what both sides take from the width."""
        return self.left + self.right

    @property
    def down(self) -> float:
        """Return what top and bottom take from the height."""
        return self.top + self.bottom


def edges(across: float, down: float | None = None) -> Edges:
    """Return the same room at both sides, and the same (or another) above and below."""
    tall = across if down is None else down
    return Edges(across, tall, across, tall)


class Rect(NamedTuple):
    """A place: left, top, width, height."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """Return the right edge."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """Return the lower edge."""
        return self.y + self.h

    @property
    def centre(self) -> tuple[float, float]:
        """Return the middle."""
        return self.x + self.w / 2, self.y + self.h / 2

    def inset(self, room: Edges) -> "Rect":
        """Return what is left inside the given edges."""
        return Rect(self.x + room.left, self.y + room.top, max(0, self.w - room.across), max(0, self.h - room.down))

    def moved(self, right: float, down: float) -> "Rect":
        """Return the same place further right and down."""
        return Rect(self.x + right, self.y + down, self.w, self.h)

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a point lies inside."""
        return self.x <= x < self.right and self.y <= y < self.bottom

    def shared(self, other: "Rect") -> "Rect":
        """Return the part that both places have (of no size if they are apart)."""
        left, top = max(self.x, other.x), max(self.y, other.y)
        return Rect(
            left, top, max(0, min(self.right, other.right) - left), max(0, min(self.bottom, other.bottom) - top)
        )

    def joined(self, other: "Rect") -> "Rect":
        """Return the smallest place around both."""
        left, top = min(self.x, other.x), min(self.y, other.y)
        return Rect(left, top, max(self.right, other.right) - left, max(self.bottom, other.bottom) - top)


UNBOUNDED = 1e6
"""A width that never makes words wrap."""
