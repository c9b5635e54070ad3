"""Three quiet plots: a score on its way through the tiers, spots between two axes, a bar to either side."""

from typing import NamedTuple

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.widget import Look, Meaning, Widget

_DOT, _LEAD = 11.0, 10.0


class Spot(NamedTuple):
    """One spot: how far right, how far up (0 to 1), and whether it is filled."""

    x: float
    y: float
    filled: bool = True


class ScoreLine(Widget):
    """A score, line by line of its ledger, over thin lines where the tiers begin."""

    values: tuple[int, ...]
    low: int
    high: int
    tiers: tuple[tuple[int, str], ...]
    said: str
    tall: float = 196

    def measure(self, kit: Kit, width: float) -> Size:
        """As wide as there is room."""
        return Size(width, self.tall * kit.swell)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the tiers, then the way of the score over them."""
        del look
        for index, (at, title) in enumerate(self.tiers):
            y = self._y(rect, at)
            canvas.box(Rect(rect.x, y, rect.w, 1), "line")
            high = canvas.kit.type.line("micro")
            canvas.words(
                title, "micro", Rect(rect.x, y - high, rect.w, high), "ink2", align=("right", "left")[index % 2]
            )
        step = rect.w / max(1, len(self.values) - 1)
        points = [(rect.x + step * index, self._y(rect, value)) for index, value in enumerate(self.values)]
        if len(points) > 1:
            canvas.curve(points, 3, "indigo")
        for x, y in (points[0], points[-1]):
            canvas.box(Rect(x - 5, y - 5, 10, 10), "indigo_deep", 5)

    def _y(self, rect: Rect, value: int) -> float:
        return rect.bottom - 6 - (rect.h - 12) * (value - self.low) / max(1, self.high - self.low)

    def meaning(self) -> Meaning | None:
        """Say where it went."""
        return Meaning("image", self.said)


class Field(Widget):
    """Spots in a field; the words at its foot name its two ends."""

    spots: tuple[Spot, ...]
    left: str
    right: str
    said: str
    colour: str = "indigo"
    tall: float = 110

    def measure(self, kit: Kit, width: float) -> Size:
        """As wide as there is room, with a line of words at the foot."""
        return Size(width, self.tall * kit.swell + kit.type.line("micro") + 4)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the field and the spots; an empty one is a ring, for colour alone says nothing to some."""
        del look
        foot = canvas.kit.type.line("micro") + 4
        field = Rect(rect.x, rect.y, rect.w, rect.h - foot)
        canvas.box(field, "app_bg", 14)
        wide, high = field.w - 2 * _LEAD - _DOT, field.h - 2 * _LEAD - _DOT
        for spot in self.spots:
            place = Rect(field.x + _LEAD + wide * spot.x, field.y + _LEAD + high * (1 - spot.y), _DOT, _DOT)
            canvas.box(place, self.colour, _DOT / 2)
            if not spot.filled:
                canvas.box(Rect(place.x + 2.5, place.y + 2.5, _DOT - 5, _DOT - 5), "white", _DOT / 2)
        line = Rect(rect.x, field.bottom + 2, rect.w, foot)
        canvas.words(self.left, "micro", line, "ink2")
        canvas.words(self.right, "micro", line, "ink2", align="right")

    def meaning(self) -> Meaning | None:
        """Say what it shows."""
        return Meaning("image", self.said)


class Both(Widget):
    """What came and what went, as bars to the right and to the left of a middle."""

    up: int
    down: int
    most: int
    high: float = 12

    def measure(self, kit: Kit, width: float) -> Size:
        """As wide as there is room."""
        del kit
        return Size(width, self.high)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw both bars."""
        del look
        half, middle = rect.w / 2, rect.x + rect.w / 2
        canvas.box(rect, "quiet_tint", self.high / 2)
        left, right = half * self.down / max(1, self.most), half * self.up / max(1, self.most)
        if self.down:
            canvas.box(Rect(middle - left, rect.y, left, rect.h), "coral", 3)
        if self.up:
            canvas.box(Rect(middle, rect.y, right, rect.h), "teal", 3)
        canvas.box(Rect(middle - 0.75, rect.y - 3, 1.5, rect.h + 6), "ink2")
