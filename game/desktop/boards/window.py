"""One window of a hall: a blind until somebody asks, then what its list says, drawn in the format of that list."""

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.controls import focus_ring
from game.desktop.widgets.widget import Look, Meaning, Widget

TINTS = (
    ("lilac", "indigo_deep", "indigo"),
    ("gold_tint", "gold_text", "gold_icon"),
    ("coral_tint", "coral_deep", "coral_text"),
    ("teal_tint", "teal_text", "teal"),
)
_PANE, _SLAT, _SEAL, _SIDE = 56.0, 8.0, 24.0, 6.0


def entry_mark(canvas: Canvas, kind: str, text: str, place: Rect) -> None:
    """Draw an entry in its format: stars, a letter, a stamp, a sheet of a calendar, a number with its unit."""
    match kind:
        case "star":
            _stars(canvas, text, place)
        case "text-aa":
            canvas.words(text, "h2", place, "indigo_deep", align="centre")
        case "seal":
            _stamp(canvas, text, place)
        case "calendar":
            _sheet(canvas, text, place)
        case _:
            _number(canvas, text, place, "ink")


def _stars(canvas: Canvas, text: str, place: Rect) -> None:
    side = min(17.0 * canvas.kit.swell, place.w / max(1, len(text)) - 1)
    left = place.x + (place.w - (side + 1) * len(text)) / 2
    for star in text:
        spot = Rect(left, place.y + (place.h - side) / 2, side, side)
        canvas.icon("star", spot, "gold" if star == "★" else "quiet_line")
        left += side + 1


def _stamp(canvas: Canvas, text: str, place: Rect) -> None:
    kit = canvas.kit
    wide = min(place.w, kit.type.width(text, "micro") + 18)
    spot = Rect(place.x + (place.w - wide) / 2, place.y + place.h / 2 - 14 * kit.swell, wide, 28 * kit.swell)
    canvas.outline(spot, "coral_text", 6, 2)
    canvas.words(text, "micro", spot, "coral_text", align="centre")


def _sheet(canvas: Canvas, text: str, place: Rect) -> None:
    """Draw a calendar's sheet behind the days."""
    wide = min(place.w, 66.0 * canvas.kit.swell)
    sheet = Rect(place.x + (place.w - wide) / 2, place.y, wide, place.h)
    canvas.box(sheet, "white", 8, border="line")
    canvas.box(Rect(sheet.x, sheet.y, sheet.w, 8), "coral", 4)
    _number(canvas, text, Rect(place.x, place.y + 6, place.w, place.h - 6), "ink")


def _number(canvas: Canvas, text: str, place: Rect, ink: str) -> None:
    kit = canvas.kit
    number, _, unit = text.partition(" ")
    high, low = kit.type.line("h3") - 3, kit.type.line("micro")
    top = place.y + (place.h - high - (low if unit else 0)) / 2
    canvas.words(number, "h3", Rect(place.x, top, place.w, high), ink, align="centre")
    canvas.words(unit, "micro", Rect(place.x, top + high, place.w, low), "ink2", align="centre")


class CounterWindow(Widget):
    """A window to go to; gold frames the one where the player stands."""

    title: str
    icon: str = ""
    kind: str = ""
    entry: str = ""
    unseen: str = ""
    seal: str = ""
    linked: bool = False
    here: bool = False
    hall: int = 0

    def _sign(self, kit: Kit, width: float) -> list[str]:
        return list(kit.type.wrap(self.title, "micro", width - 2 * _SIDE - 4))

    def measure(self, kit: Kit, width: float) -> Size:
        """Return room for the sign and the pane."""
        signs = max(1, len(self._sign(kit, width)))
        return Size(width, kit.type.line("micro") * signs + 10 + (_PANE + 12) * kit.swell)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the frame, the sign, and the blind or what lies behind it."""
        kit = canvas.kit
        _, ink, tone = TINTS[self.hall % len(TINTS)]
        place = rect.moved(0, 1.5) if look.pressed else rect
        if look.ring:
            focus_ring(canvas, rect, 14)
        canvas.box(place, "white", 14)
        sign = kit.type.line("micro")
        lines = self._sign(kit, rect.w)
        band = Rect(place.x, place.y, place.w, sign * len(lines) + 8)
        if look.focused:
            canvas.blend(band, "primary_button", 12, across=True)
        for at, line in enumerate(lines):
            row = Rect(place.x, place.y + 4 + at * sign, place.w, sign)
            canvas.words(line, "micro", row, "white" if look.focused else ink, align="centre")
        pane = Rect(place.x + _SIDE, band.bottom + 2, place.w - 2 * _SIDE, place.bottom - band.bottom - _SIDE - 2)
        if self.entry:
            canvas.box(pane, "sand_top", 9)
            inner = Rect(pane.x + 4, pane.y + 4, pane.w - 8, pane.h - 8)
            entry_mark(canvas, self.kind, self.entry, inner)
        else:
            self._blind(canvas, pane, tone)
        border = ("gold", 3.0) if self.here else ("indigo", 2.0) if look.focused else ("line", 1.4)
        canvas.outline(place, border[0], 14, border[1])
        self._corner(canvas, place)

    def _blind(self, canvas: Canvas, pane: Rect, tone: str) -> None:
        """Draw a blind that is down, with the sign of the counter on it."""
        canvas.box(pane, "quiet_tint", 9)
        slats = int(pane.h // _SLAT)
        for at in range(1, slats):
            canvas.box(Rect(pane.x + 5, pane.y + at * _SLAT, pane.w - 10, 1), "quiet_line")
        side = 30.0 * canvas.kit.swell
        x, y = pane.centre
        canvas.box(Rect(x - side / 2, y - side / 2, side, side), "white", side / 2)
        glyph = side * 0.62
        canvas.icon(self.icon, Rect(x - glyph / 2, y - glyph / 2, glyph, glyph), tone)

    def _corner(self, canvas: Canvas, place: Rect) -> None:
        """Draw the seal that it gave or could give, and whether it shares."""
        side = _SEAL * canvas.kit.swell
        if self.seal:
            spot = Rect(place.right - side + 5, place.bottom - side + 5, side, side)
            given = self.seal == "given"
            canvas.box(spot, "teal" if given else "white", side / 2, border="white" if given else "quiet_line", width=2)
            inset = side * 0.2
            glyph = Rect(spot.x + inset, spot.y + inset, side - 2 * inset, side - 2 * inset)
            canvas.icon("check" if given else "seal", glyph, "white" if given else "grey")
        if self.linked:
            spot = Rect(place.x - 5, place.bottom - side + 5, side, side)
            canvas.box(spot, "coral_text", side / 2, border="white", width=2)
            inset = side * 0.22
            canvas.icon("link", Rect(spot.x + inset, spot.y + inset, side - 2 * inset, side - 2 * inset), "white")

    def meaning(self) -> Meaning | None:
        """Describe a window with what it is known to have."""
        value = self.entry or self.unseen
        if not self.key:
            return Meaning("text", self.title, value, states=("selected",) if self.here else ())
        return Meaning("choice", self.title, value, actions=("press",))
