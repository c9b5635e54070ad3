"""Dates on a line from top to bottom, each with its words and, small, what it rests on."""

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.boxes import Column, Flow
from game.desktop.widgets.label import Chip, Label
from game.desktop.widgets.widget import Arranged, Look, Widget

_LEFT, _DOT = 26.0, 12.0
_TONES = {"full": "teal", "copy": "gold", "abstract": "violet"}


class Step(Widget):
    """One date; `tone` names how well it was checked, which the chips say in words."""

    when: str
    text: str
    tone: str = ""
    chips: tuple[Chip, ...] = ()

    def _body(self) -> Widget:
        head = Flow(children=(Label(text=self.when, role="number", colour="ink"), *self.chips), gap=8)
        return Column(children=(head, Label(text=self.text, role="note", colour="body")), gap=2)

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the height of the words beside the line."""
        return Size(width, self._body().measure(kit, width - _LEFT).h)

    def arrange(self, kit: Kit, rect: Rect) -> Arranged:
        """Leave the line its room at the left."""
        del kit
        return ((self._body(), Rect(rect.x + _LEFT, rect.y, rect.w - _LEFT, rect.h)),)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the dot."""
        del look
        y = rect.y + 12 * canvas.kit.enlarge - _DOT / 2
        canvas.box(Rect(rect.x + 3, y - 3, _DOT + 6, _DOT + 6), "paper", _DOT)
        canvas.box(Rect(rect.x + 6, y, _DOT, _DOT), _TONES.get(self.tone, "grey"), _DOT / 2)


class Timeline(Column):
    """Steps below each other on one line."""

    gap: float = 12

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the line behind the dots."""
        del look
        canvas.box(Rect(rect.x + 11, rect.y + 12, 2.4, max(0, rect.h - 24)), "quiet_line", 1.2)
