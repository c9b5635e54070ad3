"""The small instruments of a desk: bars with notches, steps, buttons that turn a slider, the mark of a legend."""

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.controls import TARGET, focus_ring
from game.desktop.widgets.widget import Look, Meaning, Widget

_FULL = 100


class Share(Widget):
    """A number from 0 to 100 as a bar; `before` is where it stood a quarter ago, `goal` where it is wanted."""

    text: str
    value: int
    colour: str
    before: int | None = None
    goal: int | None = None
    shown: str = ""

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the height of the words over the bar."""
        lines = kit.type.wrap(self.text, "small", self._room(kit, width))
        return Size(width, kit.type.line("small") * len(lines) + 18)

    def _room(self, kit: Kit, width: float) -> float:
        return max(80.0, width - kit.type.width(self._said(), "number") - 12)

    def _said(self) -> str:
        return self.shown or str(self.value)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the words, the number, the bar, and the two notches."""
        del look
        kit, high = canvas.kit, canvas.kit.type.line("small")
        for at, line in enumerate(kit.type.wrap(self.text, "small", self._room(kit, rect.w))):
            canvas.words(line, "small", Rect(rect.x, rect.y + at * high, rect.w, high), "ink2")
        canvas.words(self._said(), "number", Rect(rect.x, rect.y, rect.w, high), "ink", align="right")
        bar = Rect(rect.x, rect.bottom - 14, rect.w, 10)
        canvas.box(bar, "track", 5)
        canvas.box(Rect(bar.x, bar.y, max(10, bar.w * min(_FULL, self.value) / _FULL), bar.h), self.colour, 5)
        if self.before is not None:
            x = bar.x + bar.w * self.before / _FULL
            canvas.box(Rect(x - 5, bar.y, 10, 10), "white", 5, border="ink2", width=2)
        if self.goal is not None:
            x = bar.x + bar.w * self.goal / _FULL
            canvas.box(Rect(x - 1.5, bar.y - 4, 3, 18), "ink", 1.5)

    def meaning(self) -> Meaning | None:
        """Describe a meter with its number."""
        return Meaning("meter", self.text, self._said())


class Pips(Widget):
    """How far a slider is turned, as a row of steps that grow."""

    value: int
    most: int
    name: str

    def measure(self, kit: Kit, width: float) -> Size:
        """Return room for all steps."""
        del width
        return Size(self.most * 15 * kit.swell, 28 * kit.swell)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the steps, the turned ones filled and the others empty."""
        del look
        wide = rect.w / self.most
        for at in range(self.most):
            high = rect.h * (0.36 + 0.64 * (at + 1) / self.most)
            spot = Rect(rect.x + (at + 0.15) * wide, rect.bottom - high, wide * 0.7, high)
            if at < self.value:
                canvas.box(spot, "indigo", wide / 3)
            else:
                canvas.box(spot, "white", wide / 3, border="quiet_line", width=1.6)

    def meaning(self) -> Meaning | None:
        """Describe how far it is turned."""
        return Meaning("meter", self.name, f"{self.value} / {self.most}")


class Turn(Widget):
    """A button that turns a slider one step down or up; without a key it has come to its end."""

    up: bool
    text: str = ""

    def measure(self, kit: Kit, width: float) -> Size:
        """Return a square for a finger."""
        del width
        return Size(TARGET * kit.swell, TARGET * kit.swell)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the disc and a plus or a minus, empty where there is no further step."""
        x, y = rect.centre
        half, long, thick = rect.w * 0.39, rect.w * 0.16, rect.w * 0.034
        disc = Rect(x - half, y - half, 2 * half, 2 * half)
        if look.ring:
            focus_ring(canvas, disc, half)
        if look.focused:
            canvas.blend(disc, "primary_button", half, across=True)
        elif self.key:
            canvas.box(disc, "lilac", half)
        else:
            canvas.outline(disc, "line", half, 1.4)
        ink = "white" if look.focused else "indigo_deep" if self.key else "quiet_line"
        canvas.box(Rect(x - long, y - thick, 2 * long, 2 * thick), ink, thick)
        if self.up:
            canvas.box(Rect(x - thick, y - long, 2 * thick, 2 * long), ink, thick)

    def meaning(self) -> Meaning | None:
        """Describe a button with what it does."""
        return Meaning("button", self.text, actions=("press",)) if self.key else None


class Counted(Widget):
    """How many people are drawn as rings, with such a ring before the words."""

    text: str

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the height of the words beside the ring."""
        lines = kit.type.wrap(self.text, "small", width - 30)
        return Size(width, max(22.0, kit.type.line("small") * len(lines)))

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the ring on a piece of night, then the words."""
        del look
        high = canvas.kit.type.line("small")
        canvas.box(Rect(rect.x, rect.y, 22, 22), "night", 8)
        canvas.outline(Rect(rect.x + 6, rect.y + 6, 10, 10), "pin", 5, 2)
        for at, line in enumerate(canvas.kit.type.wrap(self.text, "small", rect.w - 30)):
            canvas.words(line, "small", Rect(rect.x + 30, rect.y + at * high, rect.w - 30, high), "coral_deep")

    def meaning(self) -> Meaning | None:
        """Say the words."""
        return Meaning("text", self.text)
