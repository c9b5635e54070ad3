"""One of many by its words or its number, with a stone at each side to go to the one before or after it."""

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.controls import TARGET, focus_ring
from game.desktop.widgets.widget import Look, Meaning, Widget

_STONE, _SIDE = 34.0, 14.0
_SHARE = 0.4


class Chooser(Widget):
    """A name, and what is chosen; left and right change it. `note` says where in the row one is."""

    name: str
    shown: str
    note: str = ""
    first: bool = False
    last: bool = False

    def _words(self, kit: Kit, width: float) -> tuple[tuple[str, ...], tuple[str, ...]]:
        name = kit.type.wrap(self.name, "label", width * _SHARE - _SIDE - 8)
        return name, kit.type.wrap(self.shown, "number", width * (1 - _SHARE) - 2 * (_STONE + 16))

    def measure(self, kit: Kit, width: float) -> Size:
        """Return room for both columns of words."""
        name, shown = self._words(kit, width)
        right = len(shown) * kit.type.line("number") + (kit.type.line("micro") if self.note else 0)
        return Size(width, max(TARGET + 4, len(name) * kit.type.line("label") + 14, right + 14))

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the name at the left, the stones and what is chosen at the right."""
        if look.ring:
            focus_ring(canvas, rect, 14)
        canvas.box(rect, "lilac" if look.focused else "white", 14, border="line")
        kit = canvas.kit
        name, shown = self._words(kit, rect.w)
        high = kit.type.line("label")
        top = rect.y + (rect.h - high * len(name)) / 2
        for at, line in enumerate(name):
            canvas.words(line, "label", Rect(rect.x + _SIDE, top + at * high, rect.w * _SHARE, high), "ink2")
        left = rect.x + rect.w * _SHARE
        self._stone(canvas, Rect(left, rect.y + (rect.h - _STONE) / 2, _STONE, _STONE), "caret-left", off=self.first)
        end = rect.right - _STONE - 8
        self._stone(canvas, Rect(end, rect.y + (rect.h - _STONE) / 2, _STONE, _STONE), "caret-right", off=self.last)
        lines = [(line, "number", "ink") for line in shown] + ([(self.note, "micro", "ink2")] if self.note else [])
        top = rect.y + (rect.h - sum(kit.type.line(role) for _, role, _ in lines)) / 2
        for line, role, colour in lines:
            place = Rect(left + _STONE, top, end - left - _STONE, kit.type.line(role))
            canvas.words(line, role, place, colour, align="centre")
            top += kit.type.line(role)

    def _stone(self, canvas: Canvas, rect: Rect, icon: str, *, off: bool) -> None:
        canvas.box(rect, "quiet_tint", _STONE / 2)
        canvas.icon(icon, Rect(rect.x + 9, rect.y + 9, 16, 16), "quiet_line" if off else "indigo_deep")

    def meaning(self) -> Meaning | None:
        """Describe a choice that can go back and on."""
        return Meaning("slider", self.name, self.shown, actions=("less", "more"))
