"""Small things to pick where a card would be too loud: a word, a heart."""

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.controls import TARGET, focus_ring
from game.desktop.widgets.widget import Look, Meaning, Widget

_SIDE = 16.0


class WordChip(Widget):
    """A word that can be picked, or, once it is, taken out again; `said` is what pressing it means."""

    text: str
    said: str
    on: bool = False

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the size of the word with room for a finger."""
        lines = kit.type.wrap(self.text, "label", width - 2 * _SIDE)
        wide = max(kit.type.width(line, "label") for line in lines) + 2 * _SIDE + 1
        return Size(min(wide, width), max(TARGET, kit.type.line("label") * len(lines) + 16))

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the chip; the one that stands in the post is filled."""
        radius = min(16.0, rect.h / 2)
        if look.ring:
            focus_ring(canvas, rect, radius)
        place = rect.moved(0, 1.5) if look.pressed else rect
        if self.on:
            canvas.blend(place, "primary_button", radius, across=True)
        else:
            canvas.box(place, "lilac" if look.focused else "white", radius, border="line")
        kit, high = canvas.kit, canvas.kit.type.line("label")
        lines = kit.type.wrap(self.text, "label", rect.w - 2 * _SIDE)
        top = place.y + (place.h - high * len(lines)) / 2
        for at, line in enumerate(lines):
            spot = Rect(place.x + _SIDE, top + at * high, place.w - 2 * _SIDE + 2, high)
            canvas.words(line, "label", spot, "white" if self.on else "indigo_deep")

    def meaning(self) -> Meaning | None:
        """Describe it as one of the answers, perhaps the one that was given."""
        return Meaning("choice", self.said, actions=("press",), states=("selected",) if self.on else ())


class HeartButton(Widget):
    """A heart with a number beside it, to be added to; without a key it only shows."""

    n: int
    said: str
    on: bool = False

    def measure(self, kit: Kit, width: float) -> Size:
        """Return a place for a finger, wider with a longer number."""
        del width
        return Size(
            max(kit.type.width(text, "number") for text in (str(self.n), "00")) + 20 * kit.swell + 26,
            max(TARGET, kit.type.line("number")),
        )

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the pill, the heart and the number."""
        side = 20 * canvas.kit.swell
        pill = Rect(rect.x, rect.y + (rect.h - side - 14) / 2, rect.w, side + 14)
        if look.ring:
            focus_ring(canvas, pill, pill.h / 2)
        if self.key and look.focused:
            canvas.box(pill, "coral_tint", pill.h / 2)
        heart = Rect(pill.x + 9, pill.y + (pill.h - side) / 2, side, side)
        canvas.icon("heart", heart, "coral" if self.on else "coral@55" if self.n else "quiet_line")
        spot = Rect(heart.right + 5, pill.y, pill.right - heart.right - 5, pill.h)
        canvas.words(str(self.n), "number", spot, "coral_text" if self.on else "ink2")

    def meaning(self) -> Meaning | None:
        """Describe it by what pressing it does, or by its number alone."""
        return Meaning("button", self.said, str(self.n), actions=("press",)) if self.key else Meaning("text", self.said)
