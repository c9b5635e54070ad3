"""A price on a tag, and a line that moves slowly."""

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.widget import Look, Meaning, Widget

_TONES = {-1: ("coral_tint", "coral_text"), 0: ("quiet_tint", "ink2"), 1: ("teal_tint", "teal_text")}
_HOLE, _NOSE = 5.0, 26.0


class PriceTag(Widget):
    """A tag with a hole for its string; `way` says whether the price is paid (-1) or got (1)."""

    text: str
    way: int = 0

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the size of the words with the nose of the tag before them."""
        return Size(min(width, kit.type.width(self.text, "strong") + _NOSE + 22), kit.type.line("strong") + 16)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the string, the tag, its hole and the words."""
        del look
        fill, ink = _TONES[self.way]
        _, y = rect.centre
        canvas.box(rect, fill, 14)
        canvas.box(Rect(rect.x + 14 - _HOLE, y - _HOLE, 2 * _HOLE, 2 * _HOLE), "white", _HOLE)
        canvas.curve(_string(rect.x + 14, y), 1.8, "ink3")
        canvas.words(self.text, "strong", Rect(rect.x + _NOSE, rect.y, rect.w - _NOSE - 8, rect.h), ink)

    def meaning(self) -> Meaning | None:
        """Its words."""
        return Meaning("text", self.text)


def _string(x: float, y: float) -> list[tuple[float, float]]:
    """Return the points of a string that hangs out of the hole, a little slack."""
    ways = [step / 12 for step in range(13)]
    return [(x - 34 * way * way + 8 * way, y + 26 * way * (1 - way) - 15 * way * way) for way in ways]


class Hole(Widget):
    """A gap that waits for a word."""

    said: str

    def measure(self, kit: Kit, width: float) -> Size:
        """Return room for a short word."""
        return Size(min(width, 76 * kit.swell), kit.type.line("strong") + 8)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the room and the line that one would write on."""
        del look
        canvas.box(rect, "quiet_tint", 10)
        canvas.box(Rect(rect.x + 12, rect.bottom - 9, rect.w - 24, 2.5), "ink3", 1.2)

    def meaning(self) -> Meaning | None:
        """Say that nothing stands here yet."""
        return Meaning("text", self.said)


class SlowLine(Widget):
    """How far a page has come, in steps of which each waits to be asked for."""

    done: int
    most: int
    said: str

    def measure(self, kit: Kit, width: float) -> Size:
        """Return all the width and the height of the line with its words."""
        return Size(width, kit.type.line("small") + 12)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw one piece for each step, those that are done filled, and say how it stands."""
        del look
        gap, high = 5.0, 6.0
        wide = (rect.w - gap * (self.most - 1)) / self.most
        for step in range(self.most):
            place = Rect(rect.x + step * (wide + gap), rect.y, wide, high)
            canvas.box(place, "indigo" if step < self.done else "quiet_line", high / 2)
        words = Rect(rect.x, rect.y + high + 6, rect.w, rect.h - high - 6)
        canvas.words(self.said, "small", words, "ink2")

    def meaning(self) -> Meaning | None:
        """How it stands."""
        return Meaning("text", self.said, f"{self.done}/{self.most}")
