"""How people stand in a line: in the light or out of it, with their number below them, and as cards to turn to."""

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.boxes import Holder
from game.desktop.widgets.controls import focus_ring
from game.desktop.widgets.widget import Look, Meaning, Widget
from game.model.person import Face, Mood

_HEAD, _LIT, _SIDE, _LAMP = 64.0, 76.0, 12.0, 9.0
_PORTRAIT, _LAMPS = 54.0, 13


class Stand(Widget):
    """Somebody in the line; `lit` stands in the light, `far` too far up to be met, `you` is the player."""

    face: Face
    name: str
    score: str
    said: str
    lit: bool = False
    far: bool = False
    you: bool = False

    def _head(self) -> float:
        return _LIT if self.you or self.lit else _HEAD

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the head with the plate below it."""
        words = max(kit.type.width(self.name, "micro"), kit.type.width(self.score, "number"))
        high = kit.type.line("micro") + kit.type.line("number") + 8
        return Size(min(width, max(_LIT + 8, words + 22)), _LIT + high + 14)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the light behind the head, the head, and the plate with the number."""
        del look
        kit, side = canvas.kit, self._head()
        high = kit.type.line("micro") + kit.type.line("number") + 8
        plate = Rect(rect.x + 3, rect.bottom - high, rect.w - 6, high)
        head = Rect(rect.x + (rect.w - side) / 2, plate.y - side + 6, side, side)
        if self.lit:
            for grow, colour in ((13.0, "lamp@25"), (7.0, "lamp@45")):
                glow = Rect(head.x - grow, head.y - grow, side + 2 * grow, side + 2 * grow)
                canvas.box(glow, colour, glow.w / 2)
        canvas.portrait(self.face, Mood.SMILE, head, ring="gold" if self.lit else "coral" if self.you else "white")
        if self.far:
            canvas.box(head, "night@15", side / 2)
            lock = Rect(head.right - 22, head.y, 24, 24)
            canvas.box(lock, "white", 12)
            canvas.icon("lock-simple", Rect(lock.x + 5, lock.y + 5, 14, 14), "ink2")
        canvas.box(plate, "coral_tint" if self.you else "white", 12, border="coral" if self.you else "")
        line = kit.type.line("micro")
        canvas.words(self.name, "micro", Rect(plate.x, plate.y + 4, plate.w, line), "ink2", align="centre")
        spot = Rect(plate.x, plate.y + 4 + line, plate.w, kit.type.line("number"))
        canvas.words(self.score, "number", spot, "coral_deep" if self.you else "indigo_deep", align="centre")

    def meaning(self) -> Meaning | None:
        """Say who stands there, and where."""
        return Meaning("text", self.said, states=("selected",) if self.you else ())


class Lanterns(Holder):
    """A string of lanterns over what it holds."""

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the string in three bows, and a lamp in each of its thirteenths."""
        del look
        step = rect.w / (_LAMPS + 1)
        points = [(rect.x + step * at, rect.y + 8 + _bow(at)) for at in range(_LAMPS + 2)]
        canvas.curve(points, 1.4, "white@50")
        for x, y in points[1:-1]:
            for grow, colour in ((6.0, "lamp@25"), (0.0, "lamp")):
                side = _LAMP + 2 * grow
                canvas.box(Rect(x - side / 2, y - side / 2 + 4, side, side), colour, side / 2)


def _bow(at: int) -> float:
    """Return how far a string hangs through: highest at its three nails, lowest between them."""
    third = at % 5 - 2
    return 12.0 - 2.5 * third * third


class FaceCard(Widget):
    """Somebody who can be turned to: who they are, what is known of them, and what can be done."""

    face: Face
    name: str
    score: str
    text: str
    verb: str
    icon: str
    warm: bool = False

    def _room(self, width: float) -> float:
        return width - _PORTRAIT - 3 * _SIDE

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the height of the words, no less than the head needs."""
        room = self._room(width)
        words = kit.type.line("small") * len(kit.type.wrap(self.text, "small", room))
        verb = kit.type.line("number") * len(kit.type.wrap(self.verb, "number", room - 9 - 17 * kit.swell))
        return Size(width, max(_PORTRAIT, kit.type.line("name") + words + verb + 4) + 18)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the card; the one in focus is filled."""
        kit = canvas.kit
        if look.ring:
            focus_ring(canvas, rect, 18)
        place = rect.moved(0, 1.5) if look.pressed else rect
        lit = look.focused and bool(self.key)
        if lit:
            canvas.blend(place, "primary_button", 18, across=True)
        else:
            canvas.box(place, "coral_tint" if self.warm else "white", 18, border="coral" if self.warm else "line")
        head = Rect(place.x + _SIDE, place.y + (place.h - _PORTRAIT) / 2, _PORTRAIT, _PORTRAIT)
        canvas.portrait(self.face, Mood.GRIN if self.warm else Mood.CALM, head, ring="coral" if self.warm else "line")
        self._write(canvas, place, lit=lit, kit=kit)

    def _write(self, canvas: Canvas, place: Rect, *, lit: bool, kit: Kit) -> None:
        left, room, top = place.x + _PORTRAIT + 2 * _SIDE, self._room(place.w), place.y + 9
        line = kit.type.line("name")
        canvas.words(self.name, "name", Rect(left, top, room, line), "white" if lit else "ink")
        wide = kit.type.width(self.score, "micro") + 14
        high = max(20.0, kit.type.line("micro") + 2)
        chip = Rect(place.right - _SIDE - wide, top + (line - high) / 2, wide, high)
        canvas.box(chip, "white" if lit else "lilac", 10)
        canvas.words(self.score, "micro", chip, "indigo_deep", align="centre")
        top += line
        for words in kit.type.wrap(self.text, "small", room):
            canvas.words(words, "small", Rect(left, top, room, kit.type.line("small")), "on_app" if lit else "ink2")
            top += kit.type.line("small")
        top += 4
        ink = "white" if lit else "coral_deep" if self.warm else "indigo"
        if self.verb:
            side = 17 * kit.swell
            canvas.icon(self.icon, Rect(left, top + (kit.type.line("number") - side) / 2, side, side), ink)
        for words in kit.type.wrap(self.verb, "number", room - 9 - 17 * kit.swell):
            canvas.words(words, "number", Rect(left + 7 + 17 * kit.swell, top, room, kit.type.line("number")), ink)
            top += kit.type.line("number")

    def meaning(self) -> Meaning | None:
        """Describe a choice with what is known."""
        if not self.key:
            return Meaning("text", self.name, self.text)
        return Meaning("choice", self.verb, f"{self.score}; {self.text}", actions=("press",))
