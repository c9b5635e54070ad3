"""Two marks for a wall: a code for cameras, and a figure with its interval between back and along."""

from typing import Final

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.widget import Look, Meaning, Widget

_QUIET: Final = 3


class QrMark(Widget):
    """Black on white, with its quiet edge."""

    rows: tuple[str, ...]
    said: str
    side: float = 400

    def measure(self, kit: Kit, width: float) -> Size:
        """Return its size, as large as there is room."""
        del kit
        return Size(min(self.side, width), min(self.side, width))

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw runs of dark modules; whole pixels leave no seams between them."""
        del look
        canvas.shadow(rect, "card", 24)
        canvas.box(rect, "#FFFFFF", 24)
        step = min(rect.w, rect.h) / (len(self.rows) + 2 * _QUIET)
        for down, row in enumerate(self.rows):
            across = 0
            while across < len(row):
                run = len(row[across:]) - len(row[across:].lstrip("1"))
                if run:
                    left, top = rect.x + (across + _QUIET) * step, rect.y + (down + _QUIET) * step
                    canvas.box(Rect(left, top, run * step, step), "#000000")
                across += max(1, run)

    def meaning(self) -> Meaning | None:
        """Say where it leads."""
        return Meaning("image", self.said)


class Whisker(Widget):
    """A figure from -1 to 1; what cannot be told is a ring, what can is filled, what went back is a square."""

    verdict: str
    mean: float | None
    low: float | None
    high: float | None
    said: str
    tall: float = 40

    def measure(self, kit: Kit, width: float) -> Size:
        """As wide as there is room."""
        del kit
        return Size(width, self.tall)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the ground, the middle, the interval and the figure."""
        del look
        middle = rect.y + rect.h / 2
        sure = self.verdict in ("along", "back")
        ink = {"along": "indigo_deep", "back": "coral_text"}.get(self.verdict, "ink2")
        canvas.box(Rect(rect.x, middle - 1, rect.w, 2), "line")
        canvas.box(Rect(rect.x + rect.w / 2 - 1, rect.y, 2, rect.h), "ink2")
        if self.mean is None:
            return
        if self.low is not None and self.high is not None:
            left, right = self._x(rect, self.low), self._x(rect, self.high)
            thick = 7 if sure else 3
            canvas.box(Rect(left, middle - thick / 2, right - left, thick), ink)
            for end in (left, right):
                canvas.box(Rect(end - 2, middle - 11, 4, 22), ink)
        x = self._x(rect, self.mean)
        dot = Rect(x - 12, middle - 12, 24, 24)
        canvas.box(dot, ink, 3 if self.verdict == "back" else 12)
        if not sure:
            canvas.box(Rect(x - 7, middle - 7, 14, 14), "paper", 7)

    @staticmethod
    def _x(rect: Rect, value: float) -> float:
        return rect.x + rect.w / 2 + max(-1.0, min(1.0, value)) * (rect.w / 2 - 14)

    def meaning(self) -> Meaning | None:
        """Say the figure."""
        return Meaning("image", self.said)
