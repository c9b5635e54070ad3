"""One thing that can be done on a board: an icon, the words, its price; lower than the card of an answer."""

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.controls import TARGET, focus_ring
from game.desktop.widgets.widget import Look, Meaning, Widget

_TILE, _SIDE, _GAP = 32.0, 8.0, 10.0


class DeedButton(Widget):
    """A line to press, read from the left, so that several of them make a list."""

    text: str
    note: str = ""
    icon: str = ""

    def _note(self, kit: Kit) -> float:
        return kit.type.width(self.note, "small") + _GAP if self.note else 0.0

    def _room(self, kit: Kit, width: float) -> tuple[float, bool]:
        """Return the width for the words, and whether the note stands beside them (else below)."""
        room = width - _SIDE - _TILE * kit.swell - _GAP - 14
        beside = room - self._note(kit)
        fits = kit.type.width(self.text, "label") <= beside
        return (beside, True) if fits else (room, False)

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the height of the words, no less than a finger needs."""
        room, beside = self._room(kit, width)
        high = kit.type.line("label") * len(kit.type.wrap(self.text, "label", room))
        notes = 0 if beside or not self.note else len(kit.type.wrap(self.note, "small", room))
        below = notes * kit.type.line("small")
        return Size(width, max(TARGET + 2, high + below + 16))

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the ground, the icon on its tile, the words and the note."""
        if look.ring:
            focus_ring(canvas, rect, 15)
        kit = canvas.kit
        place = rect.moved(0, 1.5) if look.pressed else rect
        if look.focused:
            canvas.blend(place, "primary_button", 15, across=True)
        else:
            canvas.box(place, "white", 15, border="line")
        ink, pale = ("white", "on_app") if look.focused else ("ink", "ink2")
        side = _TILE * kit.swell
        tile = Rect(place.x + _SIDE, place.y + (place.h - side) / 2, side, side)
        canvas.box(tile, "white@18" if look.focused else "lilac", 11)
        inset = side * 0.2
        glyph = Rect(tile.x + inset, tile.y + inset, side - 2 * inset, side - 2 * inset)
        canvas.icon(self.icon, glyph, "white" if look.focused else "indigo")
        self._write(canvas, place, tile.right + _GAP, ink, pale)

    def _write(self, canvas: Canvas, place: Rect, left: float, ink: str, pale: str) -> None:
        kit = canvas.kit
        room, beside = self._room(kit, place.w)
        lines = [(line, "label", ink) for line in kit.type.wrap(self.text, "label", room)]
        if self.note and not beside:
            lines += [(line, "small", pale) for line in kit.type.wrap(self.note, "small", room)]
        top = place.y + (place.h - sum(kit.type.line(role) for _, role, _ in lines)) / 2
        for line, role, colour in lines:
            canvas.words(line, role, Rect(left, top, room + 2, kit.type.line(role)), colour)
            top += kit.type.line(role)
        if self.note and beside:
            spot = Rect(place.x, place.y, place.w - 14, place.h)
            canvas.words(self.note, "small", spot, pale, align="right")

    def meaning(self) -> Meaning | None:
        """Describe a choice with its price."""
        return Meaning("choice", self.text, self.note, actions=("press",))
