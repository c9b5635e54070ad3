"""A thin bar from 0 to 100, and the bars that stand where words will be."""

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.widget import Look, Meaning, Widget

_LINES = (1.0, 0.94, 0.98, 0.61)
_BRIGHT = "lilac"


class Bar(Widget):
    """How far a meter is filled."""

    name: str
    value: int
    colour: str = "indigo"
    high: float = 8

    def measure(self, kit: Kit, width: float) -> Size:
        """As wide as there is room."""
        del kit
        return Size(width, self.high)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the track and what is filled of it."""
        del look
        canvas.box(rect, "track", self.high / 2)
        wide = max(self.high, rect.w * self.value / 100)
        canvas.box(Rect(rect.x, rect.y, wide, rect.h), self.colour, self.high / 2)

    def meaning(self) -> Meaning | None:
        """Describe a meter and its value."""
        return Meaning("meter", self.name, str(self.value))


class Shimmer(Widget):
    """Lines without words while a page is held back; `beat` says which of them is bright."""

    beat: int

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the room of as many lines of words."""
        return Size(width, kit.type.line("body") * len(_LINES))

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the lines."""
        del look
        step = rect.h / len(_LINES)
        for index, share in enumerate(_LINES):
            spot = Rect(rect.x, rect.y + step * index + step * 0.2, rect.w * share, step * 0.6)
            bright = index == self.beat % len(_LINES)
            canvas.box(spot, _BRIGHT if bright else "quiet_tint", step * 0.3)
