"""Widgets that only show: words, icons, faces, places, chips, lines."""

from typing import TYPE_CHECKING, Literal

from game.content.breaks import FIRST_WIDE
from game.desktop.art.era import Era
from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.widget import Look, Meaning, Widget
from game.model.person import Face, Mood

if TYPE_CHECKING:  # costs five milliseconds that the first picture need not wait for
    from game.model.event import Light

_SQUARE = 1.22
_HEADINGS = frozenset({"display", "h1", "h2", "h3"})


class Label(Widget):
    """Words that wrap; `spoken` False keeps decoration out of the semantic tree."""

    text: str
    role: str = "body"
    colour: str = "ink"
    align: Literal["left", "centre", "right"] = "left"
    spoken: bool = True

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the size of the wrapped lines."""
        if not self.text:
            return Size(0, 0)
        lines = kit.type.wrap(self.text, self.role, width)
        wide = max(kit.type.width(line, self.role) for line in lines)
        return Size(min(wide, width), len(lines) * self._line(kit))

    def _line(self, kit: Kit) -> float:
        """Return the height of a line: where lines stand as close as in a display, full squares need more."""
        high = kit.type.line(self.role)
        square = self.role == "display" and max(self.text) >= FIRST_WIDE
        return high * _SQUARE if square else high

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Write line below line."""
        del look
        if not self.text:
            return
        high = self._line(canvas.kit)
        for index, line in enumerate(canvas.kit.type.wrap(self.text, self.role, rect.w)):
            place = Rect(rect.x, rect.y + index * high, rect.w, high)
            canvas.words(line, self.role, place, self.colour, align=self.align)

    def meaning(self) -> Meaning | None:
        """Its words; a heading if it looks like one."""
        if not self.spoken or not self.text:
            return None
        return Meaning("heading" if self.role in _HEADINGS else "text", self.text)


class IconMark(Widget):
    """A glyph, on a tile of its own if one is named."""

    name: str
    size: float = 22
    colour: str = "ink2"
    tile: str = ""
    tile_size: float = 0
    radius: float = 12

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the size of the tile, or of the glyph."""
        del kit, width
        side = max(self.size, self.tile_size)
        return Size(side, side)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the tile and the glyph in its middle."""
        del look
        if self.tile:
            canvas.box(rect, self.tile, self.radius)
        x, y = rect.centre
        canvas.icon(self.name, Rect(x - self.size / 2, y - self.size / 2, self.size, self.size), self.colour)


class BadgeMark(Widget):
    """A tier's badge."""

    name: str
    order: int = 0
    size: float = 24

    def measure(self, kit: Kit, width: float) -> Size:
        """Return its square."""
        del kit, width
        return Size(self.size, self.size)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the badge."""
        del look
        canvas.badge(self.name, self.order, rect)


class PortraitMark(Widget):
    """Somebody's face; `name` is what a screen reader says."""

    face: Face
    mood: Mood = Mood.CALM
    size: float = 48
    ring: str = ""
    bust: bool = False
    name: str = ""

    def measure(self, kit: Kit, width: float) -> Size:
        """Return its square."""
        del kit, width
        return Size(self.size, self.size)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the face."""
        del look
        canvas.portrait(self.face, self.mood, rect, ring=self.ring, bust=self.bust)

    def meaning(self) -> Meaning | None:
        """Who it is and how they look."""
        return Meaning("image", self.name, self.mood.value) if self.name else None


class VistaMark(Widget):
    """A place, filling whatever room it gets."""

    name: str
    light: "Light"
    radius: float = 30
    title: str = ""
    era: Era = Era.BEFORE

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the place."""
        del look
        canvas.vista(self.name, self.light, rect, self.radius, self.era)

    def meaning(self) -> Meaning | None:
        """Where it is."""
        return Meaning("image", self.title) if self.title else None


class Wallpaper(Widget):
    """The phone's own picture."""

    radius: float = 44

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw it over the whole screen of the phone."""
        del look
        canvas.wall(rect, self.radius)


class Rule(Widget):
    """A thin line."""

    colour: str = "line"

    def measure(self, kit: Kit, width: float) -> Size:
        """As wide as there is room."""
        del kit
        return Size(width, 1)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the line."""
        del look
        canvas.box(Rect(rect.x, rect.y, rect.w, 1), self.colour)


class Ground(Widget):
    """The ground of a whole screen, from edge to edge."""

    gradient: str = "page"

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the gradient."""
        del look
        canvas.blend(rect, self.gradient)


class Veil(Widget):
    """Dims the screen beneath."""

    colour: str = "night@55"

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw one see-through layer."""
        del look
        canvas.box(rect, self.colour)


class Chip(Widget):
    """A short fact in a pill: an icon and a word or two, longer ones on several lines."""

    text: str
    icon: str = ""
    fill: str = "quiet_tint"
    colour: str = "ink2"
    icon_colour: str = ""
    role: str = "micro"
    icon_size: float = 15
    room: float = 10
    min_h: float = 24

    def _lead(self, kit: Kit) -> float:
        return self.room + (self.icon_size * kit.swell + 6 if self.icon else 0)

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the size of the words with their pill."""
        lead = self._lead(kit)
        lines = kit.type.wrap(self.text, self.role, width - lead - self.room)
        wide = max(kit.type.width(line, self.role) for line in lines)
        high = kit.type.line(self.role) * len(lines)
        return Size(min(width, wide + lead + self.room + 1), max(self.min_h, high + 8))

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the pill, the icon and the words."""
        del look
        canvas.box(rect, self.fill, min(rect.h / 2, 17))
        kit, lead = canvas.kit, self._lead(canvas.kit)
        if self.icon:
            side = self.icon_size * kit.swell
            place = Rect(rect.x + self.room, rect.y + (rect.h - side) / 2, side, side)
            canvas.icon(self.icon, place, self.icon_colour or self.colour)
        room = rect.w - lead - self.room
        lines = kit.type.wrap(self.text, self.role, room)
        high = kit.type.line(self.role)
        top = rect.y + (rect.h - high * len(lines)) / 2
        for index, line in enumerate(lines):
            canvas.words(line, self.role, Rect(rect.x + lead, top + index * high, room, high), self.colour)

    def meaning(self) -> Meaning | None:
        """Its words."""
        return Meaning("text", self.text)
