"""A field of a table that is read aloud with its row and column; where something stands behind it, it opens."""

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect
from game.desktop.widgets.controls import focus_ring
from game.desktop.widgets.holders import Panel
from game.desktop.widgets.widget import Look, Meaning


class Cell(Panel):
    """A ground with words; with a key it can be pressed."""

    told: str

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the ground, and the ring or the border of what is in focus."""
        if look.ring:
            focus_ring(canvas, rect, self.radius)
        canvas.box(rect, self.fill, self.radius, border="indigo" if look.focused else "")

    def meaning(self) -> Meaning | None:
        """Describe it by its whole sentence."""
        return Meaning("button" if self.key else "text", self.told, actions=("press",) if self.key else ())
