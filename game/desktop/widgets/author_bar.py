"""The thin bar over everything in author mode: that nothing is recorded, what has happened, and three doors."""

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.controls import focus_ring
from game.desktop.widgets.widget import Arranged, Look, Meaning, Widget

_SIDE, _GAP, _GLYPH = 14.0, 8.0, 18.0


class BarButton(Widget):
    """A door in the bar; where there is no room its words are only heard, and `badge` is shown instead."""

    text: str
    icon: str
    tone: str = "white"
    badge: str = ""
    short: bool = False

    @property
    def _shown(self) -> str:
        return self.badge if self.short else self.text

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the size of its words with a finger's height."""
        del width
        wide = kit.type.width(self._shown, "number") + 8 if self._shown else 0
        return Size(_GLYPH * kit.swell + wide + 26, max(36.0, kit.type.line("number") + 14))

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw a pill on the night."""
        if look.ring:
            focus_ring(canvas, rect, rect.h / 2)
        canvas.box(rect, "white@28" if look.focused else "white@14", rect.h / 2)
        side = _GLYPH * canvas.kit.swell
        canvas.icon(self.icon, Rect(rect.x + 12, rect.y + (rect.h - side) / 2, side, side), self.tone)
        if self._shown:
            left = rect.x + 12 + side + 8
            canvas.words(self._shown, "number", Rect(left, rect.y, rect.right - left, rect.h), self.tone)

    def meaning(self) -> Meaning | None:
        """Describe a button with its whole name."""
        return Meaning("button", self.text, actions=("press",))


class AuthorBar(Widget):
    """A note at the left, the doors at the right; the longest note that fits is shown."""

    notes: tuple[str, ...]
    doors: tuple[BarButton, ...]

    def _fitting(self, kit: Kit, width: float) -> tuple[str, tuple[BarButton, ...]]:
        """Choose the longest note, and words for the doors before signs, as far as there is room."""
        for short in (False, True):
            doors = tuple(
                BarButton(key=each.key, text=each.text, icon=each.icon, tone=each.tone, badge=each.badge, short=short)
                for each in self.doors
            )
            room = width - sum(door.measure(kit, width).w + _GAP for door in doors) - 2 * _SIDE - _GLYPH * kit.swell - 8
            for note in self.notes[:-1]:
                if kit.type.width(note, "number") <= room:
                    return note, doors
        return self.notes[-1], doors

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the whole width, as thin as a finger allows."""
        return Size(width, max(44.0, kit.type.line("number") + 22))

    def arrange(self, kit: Kit, rect: Rect) -> Arranged:
        """Put the doors at the right."""
        _, doors = self._fitting(kit, rect.w)
        sizes = [door.measure(kit, rect.w) for door in doors]
        left = rect.right - _SIDE - sum(size.w + _GAP for size in sizes) + _GAP
        placed = []
        for door, size in zip(doors, sizes, strict=True):
            placed.append((door, Rect(left, rect.y + (rect.h - size.h) / 2, size.w, size.h)))
            left += size.w + _GAP
        return tuple(placed)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the night and the note."""
        del look
        canvas.box(rect, "night")
        note, _ = self._fitting(canvas.kit, rect.w)
        side = _GLYPH * canvas.kit.swell
        canvas.icon("pencil-line", Rect(rect.x + _SIDE, rect.y + (rect.h - side) / 2, side, side), "lamp")
        canvas.words(note, "number", Rect(rect.x + _SIDE + side + 8, rect.y, rect.w, rect.h), "white")

    def meaning(self) -> Meaning | None:
        """Stand aside: the story comes first."""
        return Meaning("aside", self.notes[0])
