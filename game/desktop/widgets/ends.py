"""Two widgets at both ends of a line, or below each other where the line is too short for both."""

from game.desktop.geometry import UNBOUNDED, Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.widget import Arranged, Widget


class Ends(Widget):
    """Keeps both children whole: neither is squeezed for the other's sake."""

    first: Widget
    last: Widget
    gap: float = 16

    def _beside(self, kit: Kit, width: float) -> bool:
        both = self.first.measure(kit, UNBOUNDED).w + self.last.measure(kit, UNBOUNDED).w
        return both + self.gap <= width

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the height of one line, or of two."""
        if self._beside(kit, width):
            return Size(width, max(self.first.measure(kit, width).h, self.last.measure(kit, width).h))
        return Size(width, self.first.measure(kit, width).h + self.last.measure(kit, width).h + self.gap / 2)

    def arrange(self, kit: Kit, rect: Rect) -> Arranged:
        """Put the first at the left, the last at the right or below."""
        if self._beside(kit, rect.w):
            one, two = self.first.measure(kit, UNBOUNDED), self.last.measure(kit, UNBOUNDED)
            return (
                (self.first, Rect(rect.x, rect.y + (rect.h - one.h) / 2, one.w, one.h)),
                (self.last, Rect(rect.right - two.w, rect.y + (rect.h - two.h) / 2, two.w, two.h)),
            )
        one, two = self.first.measure(kit, rect.w), self.last.measure(kit, rect.w)
        return (
            (self.first, Rect(rect.x, rect.y, rect.w, one.h)),
            (self.last, Rect(rect.x, rect.bottom - two.h, min(rect.w, two.w), two.h)),
        )
