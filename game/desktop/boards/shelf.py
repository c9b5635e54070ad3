"""What a shop is drawn with: things on a shelf with their price tags, the plank they stand on, a bar that fills."""

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.controls import focus_ring
from game.desktop.widgets.widget import Look, Meaning, Widget

_TILE, _ROOM, _TAG = 56.0, 8.0, 22.0


class ShelfCard(Widget):
    """A thing on the shelf: its picture on a tile, its price tag, its name, and how many of it are in the basket."""

    text: str
    icon: str
    tint: str
    ink: str
    price: str
    said: str
    badge: str = ""
    faint: bool = False

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the tile with two lines of words below it, more where the words are longer."""
        lines = len(kit.type.wrap(self.text, "small", width - 8))
        return Size(width, _TILE * kit.swell + lines * kit.type.line("small") + 2 * _ROOM)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the thing; in focus its tile is filled, so that colour is not its only mark."""
        kit = canvas.kit
        if look.ring:
            focus_ring(canvas, rect, 16)
        place = rect.moved(0, 1.5) if look.pressed else rect
        taken = bool(self.badge)
        canvas.box(place, "white" if not self.faint else "app_bg", 16, border="indigo" if taken else "line", width=2)
        tile = Rect(place.x + 5, place.y + 5, place.w - 10, _TILE * kit.swell)
        if look.focused and self.key:
            canvas.blend(tile, "primary_button", 12, across=True)
        else:
            canvas.box(tile, "app_bg" if self.faint else self.tint, 12)
        side = 34 * kit.swell
        x, y = tile.centre
        ink = "white" if look.focused and self.key else "grey" if self.faint and not taken else self.ink
        canvas.icon(self.icon, Rect(x - side / 2, y - side / 2, side, side), ink)
        self._tag(canvas, tile)
        if taken:
            self._badge(canvas, tile)
        high = kit.type.line("small")
        for at, line in enumerate(kit.type.wrap(self.text, "small", place.w - 8)):
            spot = Rect(place.x + 4, tile.bottom + _ROOM / 2 + at * high, place.w - 8, high)
            canvas.words(line, "small", spot, "ink2" if self.faint else "ink", align="centre")

    def _tag(self, canvas: Canvas, tile: Rect) -> None:
        """Draw the price at the upper right, as a tag that hangs over the edge."""
        kit = canvas.kit
        wide, high = kit.type.width(self.price, "micro") + 14, max(_TAG, kit.type.line("micro") + 4)
        spot = Rect(tile.right - wide + 1, tile.y - 1, wide, high)
        canvas.box(spot, "gold_tint", 9, border="gold", width=1.2)
        canvas.words(self.price, "micro", spot, "gold_text", align="centre")

    def _badge(self, canvas: Canvas, tile: Rect) -> None:
        """Draw how many there are in the basket, at the upper left."""
        kit = canvas.kit
        wide, high = kit.type.width(self.badge, "micro") + 14, max(_TAG, kit.type.line("micro") + 4)
        spot = Rect(tile.x - 1, tile.y - 1, wide, high)
        canvas.box(spot, "indigo", high / 2, border="white", width=1.4)
        canvas.words(self.badge, "micro", spot, "white", align="centre")

    def meaning(self) -> Meaning | None:
        """Describe a thing with its price, and how many of it are taken."""
        states = ("selected",) if self.badge else ()
        if not self.key:
            return Meaning("text", self.text, self.price, states=states)
        return Meaning("choice", self.said, self.price, actions=("press",), states=states)


class Plank(Widget):
    """The board that things stand on."""

    def measure(self, kit: Kit, width: float) -> Size:
        """Return a thin line's height."""
        del kit
        return Size(width, 8)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the wood and its shaded edge."""
        del look
        canvas.box(rect, "lamp", 4)
        canvas.box(Rect(rect.x, rect.y + rect.h - 3, rect.w, 3), "gold", 1.5)


class Bar(Widget):
    """How much of something is used up."""

    value: int
    most: int
    text: str

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the bar's height with its words in it."""
        return Size(width, max(30, kit.type.line("number") + 10))

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the track, what is used, and the words on top of a lighter pill, so that they can be read anywhere."""
        del look
        kit = canvas.kit
        canvas.box(rect, "track", rect.h / 2, border="line")
        share = min(1.0, self.value / max(1, self.most))
        if self.value:
            filled = Rect(rect.x, rect.y, max(rect.h, rect.w * share), rect.h)
            canvas.blend(filled, "primary_button", rect.h / 2, across=True)
        wide = kit.type.width(self.text, "number") + 24
        pill = Rect(rect.x + (rect.w - wide) / 2, rect.y + 3, wide, rect.h - 6)
        canvas.box(pill, "white", pill.h / 2)
        canvas.words(self.text, "number", pill, "ink", align="centre")

    def meaning(self) -> Meaning | None:
        """Describe a meter."""
        return Meaning("meter", self.text, f"{self.value} / {self.most}")


class Slip(Widget):
    """One line of words that can be pressed: typed into a search, or lying in the basket."""

    text: str
    said: str
    icon: str
    trail: str = ""
    on: bool = False

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the words in a field for a finger."""
        ends = self._ends(kit)
        lines = kit.type.wrap(self.text, "small", width - ends)
        wide = max(kit.type.width(line, "small") for line in lines) + ends + 1
        return Size(min(width, wide), max(44, len(lines) * kit.type.line("small") + 16))

    def _ends(self, kit: Kit) -> float:
        return 30 + 20 * kit.swell + (8 + 16 * kit.swell if self.trail else 0)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the field."""
        kit = canvas.kit
        radius = min(22.0, rect.h / 2)
        if look.ring:
            focus_ring(canvas, rect, radius)
        lit = look.focused and bool(self.key)
        if lit:
            canvas.blend(rect, "primary_button", radius, across=True)
        else:
            canvas.box(rect, "lilac" if self.on else "white", radius, border="indigo" if self.on else "line")
        ink = "white" if lit else "ink"
        side, end = 18 * kit.swell, 15 * kit.swell
        canvas.icon(
            self.icon, Rect(rect.x + 12, rect.y + (rect.h - side) / 2, side, side), "white" if lit else "indigo"
        )
        left, high = rect.x + 12 + side + 7, kit.type.line("small")
        lines = kit.type.wrap(self.text, "small", rect.w - self._ends(kit))
        top = rect.y + (rect.h - high * len(lines)) / 2
        for at, line in enumerate(lines):
            canvas.words(line, "small", Rect(left, top + at * high, rect.w, high), ink)
        if self.trail:
            spot = Rect(rect.right - 12 - end, rect.y + (rect.h - end) / 2, end, end)
            canvas.icon(self.trail, spot, "white" if lit else "ink2")

    def meaning(self) -> Meaning | None:
        """Describe a line that can be pressed, perhaps one that is on."""
        states = ("selected",) if self.on else ()
        if not self.key:
            return Meaning("text", self.text, states=states)
        return Meaning("choice", self.said, actions=("press",), states=states)
