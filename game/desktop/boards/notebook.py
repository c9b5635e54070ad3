"""The player's own notebook: one line for each list, in its own format, and the number that only they can make."""

from game.desktop.boards.window import entry_mark
from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.widget import Look, Meaning, Widget

_LINE, _MARGIN, _ENTRY = 34.0, 30.0, 96.0


class NotePage(Widget):
    """Lined paper; `notes` are a title, a format and the entry as it was written down."""

    title: str
    empty: str
    said: str
    notes: tuple[tuple[str, str, str], ...] = ()
    number: str = ""
    number_title: str = ""

    def _high(self, kit: Kit) -> float:
        return max(_LINE, kit.type.line("small") + 10)

    def measure(self, kit: Kit, width: float) -> Size:
        """Return as many lines as there are notes, one at least, with the heading and the number."""
        lines = 1 + max(1, len(self.notes)) + (1 if self.number else 0)
        return Size(width, lines * self._high(kit) + 10)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the paper, its lines, and what is written on them."""
        del look
        kit, high = canvas.kit, self._high(canvas.kit)
        canvas.box(rect, "#FFFCF1", 14, border="line")
        canvas.box(Rect(rect.x + _MARGIN - 8, rect.y + 2, 1.4, rect.h - 4), "coral@45")
        for at in range(1, int((rect.h - 4) // high) + 1):
            canvas.box(Rect(rect.x + 8, rect.y + at * high, rect.w - 16, 1), "indigo@16")
        canvas.words(self.title, "name", Rect(rect.x + _MARGIN, rect.y, rect.w - _MARGIN, high), "indigo_deep")
        top = rect.y + high
        if not self.notes:
            canvas.words(self.empty, "small", Rect(rect.x + _MARGIN, top, rect.w - _MARGIN - 8, high), "ink2")
        for title, kind, entry in self.notes:
            wide = max(_ENTRY, kit.type.width(entry, "number") if kind != "star" else 0)
            left = rect.right - wide - 12
            canvas.words(title, "small", Rect(rect.x + _MARGIN, top, left - rect.x - _MARGIN, high), "ink")
            spot = Rect(left, top + 2, wide, high - 4)
            if kind == "star":
                entry_mark(canvas, kind, entry, spot)
            else:
                canvas.words(entry, "number", spot, "ink2", align="right")
            top += high
        if self.number:
            row = Rect(rect.x + _MARGIN, top, rect.w - _MARGIN - 12, high)
            canvas.words(self.number_title, "name", row, "indigo_deep")
            canvas.words(self.number, "h3", row, "indigo_deep", align="right")

    def meaning(self) -> Meaning | None:
        """Say what is written."""
        return Meaning("text", self.title, self.said)
