"""The sheet on the classroom wall: names in rows, what counts in columns, and the stars themselves."""

from typing import NamedTuple

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.holders import Pad
from game.desktop.widgets.label import Label
from game.desktop.widgets.widget import Arranged, Look, Meaning, Widget
from game.model.person import Face, Mood

PAPER, RULED, BAND = "#FFFBF0", "#EFE2C6", "#F9E7BE"
_EDGE, _FACE, _MARK = 12.0, 34.0, 24.0
_STAR, _ROW, _PIN = 20.0, 39.0, 5.0


class Field(NamedTuple):
    """What hangs in one field, under which heading; `asked` when a star for it is in question."""

    title: str
    stars: int
    asked: bool = False


class Widths(NamedTuple):
    """The words from which all lines of a sheet take the same columns."""

    names: tuple[str, ...]
    fields: int

    def left(self, kit: Kit) -> float:
        """Return where the first column begins."""
        longest = max(kit.type.width(name, "label") for name in self.names)
        return _EDGE + _FACE + 8 + longest + 6 + _MARK

    def right(self, kit: Kit) -> float:
        """Return how much the sums at the end need."""
        return kit.type.width("000", "number") + 2 * _EDGE

    def field(self, kit: Kit, rect: Rect, at: int) -> Rect:
        """Return the place of one field of a line."""
        left = self.left(kit)
        wide = max(0.0, rect.w - left - self.right(kit)) / max(1, self.fields)
        return Rect(rect.x + left + at * wide, rect.y, wide, rect.h)


class Sheet(Pad):
    """The paper, with a pin in each upper corner."""

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the paper and the pins."""
        del look
        canvas.shadow(rect, "low", 14)
        canvas.box(rect, PAPER, 14, border=RULED)
        for x, colour in ((rect.x + 16, "coral"), (rect.right - 16, "teal")):
            canvas.box(Rect(x - _PIN, rect.y - 3, 2 * _PIN, 2 * _PIN), "night@22", _PIN)
            canvas.box(Rect(x - _PIN, rect.y - 5, 2 * _PIN, 2 * _PIN), colour, _PIN)
            canvas.box(Rect(x - 2, rect.y - 4, 3, 3), "white@75", 1.5)


class HeadLine(Widget):
    """The headings of the columns."""

    widths: Widths
    titles: tuple[str, ...]
    said: str

    def _heads(self, kit: Kit, width: float) -> list[tuple[Label, Rect]]:
        """Return each heading with its column: smaller where one of them would not stand on one line."""
        fields = [self.widths.field(kit, Rect(0, 0, width, 0), at) for at in range(len(self.titles))]
        room = fields[0].w - 4 if fields else 0
        role = "label" if all(kit.type.width(title, "label") <= room for title in self.titles) else "micro"
        labels = [
            Label(text=title, role=role, colour="gold_text", align="centre", spoken=False) for title in self.titles
        ]
        return list(zip(labels, fields, strict=True))

    def measure(self, kit: Kit, width: float) -> Size:
        """Return one line, or more where a heading has several words."""
        high = max((label.measure(kit, field.w).h for label, field in self._heads(kit, width)), default=0)
        return Size(width, max(kit.type.line("label"), high) + 11)

    def arrange(self, kit: Kit, rect: Rect) -> Arranged:
        """Put each heading over the middle of its column."""
        places = []
        for label, field in self._heads(kit, rect.w):
            high = label.measure(kit, field.w).h
            places.append((label, Rect(rect.x + field.x, rect.y + (rect.h - high) / 2, field.w, high)))
        return tuple(places)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the band beneath the headings."""
        del look
        canvas.box(rect, BAND, 10)

    def meaning(self) -> Meaning | None:
        """Its headings."""
        return Meaning("text", self.said)


class PupilLine(Widget):
    """One child: face, name, stars by column, and the sum; `mark` is the crown of the first or the last one's broom."""

    widths: Widths
    name: str
    face: Face
    fields: tuple[Field, ...]
    total: int
    said: str
    mark: str = ""
    asked: bool = False

    def measure(self, kit: Kit, width: float) -> Size:
        """Return one line with room for a face."""
        return Size(width, max(_ROW, kit.type.line("label") + 12))

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the line; the child in question stands out."""
        del look
        first = self.mark == "crown-simple"
        if self.asked:
            canvas.box(rect, "lilac", 12, border="violet")
        elif first:
            canvas.box(rect, "gold_tint", 12)
        self._who(canvas, rect)
        for at, field in enumerate(self.fields):
            self._field(canvas, self.widths.field(canvas.kit, rect, at), field)
        room = self.widths.right(canvas.kit)
        canvas.words(str(self.total), "number", Rect(rect.right - room, rect.y, room - _EDGE, rect.h), align="right")

    def _who(self, canvas: Canvas, rect: Rect) -> None:
        mood = {"crown-simple": Mood.GRIN, "broom": Mood.WORRY}.get(self.mark, Mood.CALM)
        spot = Rect(rect.x + _EDGE, rect.y + (rect.h - _FACE) / 2, _FACE, _FACE)
        canvas.portrait(self.face, mood, spot, ring="gold" if self.mark == "crown-simple" else "")
        left = spot.right + 8
        wide = canvas.kit.type.width(self.name, "label") + 2
        canvas.words(self.name, "label", Rect(left, rect.y, wide, rect.h))
        if self.mark:
            colour = "gold_icon" if self.mark == "crown-simple" else "ink3"
            canvas.icon(self.mark, Rect(left + wide + 4, rect.y + (rect.h - 20) / 2, 20, 20), colour)

    def _field(self, canvas: Canvas, place: Rect, field: Field) -> None:
        """Hang up the stars; where there are many they lie over each other."""
        room = place.w - 12
        shown = field.stars + field.asked
        if not shown:
            canvas.box(Rect(place.centre[0] - 5, place.centre[1] - 1, 10, 2), RULED, 1)
            return
        step = min(_STAR + 1, (room - _STAR) / (shown - 1)) if shown > 1 else 0
        left = place.centre[0] - (_STAR + step * (shown - 1)) / 2
        top = place.y + (place.h - _STAR) / 2
        for at in range(field.stars):
            tilt = (-1.2, 0.8, -0.2)[at % 3]
            canvas.icon("star", Rect(left + at * step, top + tilt + 1.4, _STAR, _STAR), "gold_icon")
            canvas.icon("star", Rect(left + at * step, top + tilt, _STAR, _STAR), "gold")
        if field.asked:
            canvas.icon("star-regular", Rect(left + field.stars * step, top, _STAR, _STAR), "indigo")

    def meaning(self) -> Meaning | None:
        """Who it is, and how many stars hang under which heading."""
        states = ("selected",) if self.asked else ()
        return Meaning("text", self.name, f"{self.total}: {self.said}", states=states)


class Tower(Widget):
    """One class in the race: its name, its sum, and a bar that shows it beside the other's."""

    title: str
    value: int
    most: int
    colour: str = "gold"

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the line of words and the bar."""
        return Size(width, kit.type.line("label") + 20)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the words, the sum and the bar."""
        del look
        high = canvas.kit.type.line("label")
        words = Rect(rect.x, rect.y, rect.w, high)
        canvas.words(self.title, "label", words, "body")
        canvas.words(str(self.value), "number", words, align="right")
        bar = Rect(rect.x, rect.y + high + 4, rect.w, 10)
        canvas.box(bar, "track", 5)
        canvas.box(Rect(bar.x, bar.y, max(10.0, bar.w * self.value / max(1, self.most)), bar.h), self.colour, 5)

    def meaning(self) -> Meaning | None:
        """Its name and sum."""
        return Meaning("text", self.title, str(self.value))
