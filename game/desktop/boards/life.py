"""A pattern of life, drawn: one sitting as a line of dots, and whom the player met, on threads from the middle."""

from math import cos, pi, sin, sqrt

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.widget import Look, Meaning, Value, Widget
from game.model.person import Face, Mood

_LEAST, _MOST = 5.0, 26.0
_SLOW_MS = 12_000  # a dot that took as long as this, or longer, is as large as dots get
_FACE, _YOU = 44.0, 58.0


class Dot(Value):
    """One decision on the line: where between start and end (0 to 1), how long it took, what was odd about it."""

    share: float
    ms: int
    slowest: bool = False
    wavered: bool = False

    @property
    def size(self) -> float:
        """Return the width of the dot: its area grows with the time."""
        return _LEAST + (_MOST - _LEAST) * sqrt(min(1.0, self.ms / _SLOW_MS))


class DayLine(Widget):
    """The dots of one sitting from its first minute to its last; `ends` are their times in words."""

    dots: tuple[Dot, ...]
    ends: tuple[str, str]
    said: str

    def measure(self, kit: Kit, width: float) -> Size:
        """Return all the width, and room for the largest dot and the times."""
        return Size(width, _MOST + 10 + kit.type.line("micro"))

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the line, the dots, the slowest one in coral, and the times at both ends."""
        del look
        middle, high = rect.y + _MOST / 2 + 2, canvas.kit.type.line("micro")
        left, wide = rect.x + _MOST / 2, rect.w - _MOST
        canvas.box(Rect(rect.x, middle - 2, rect.w, 4), "track", 2)
        for dot in sorted(self.dots, key=lambda each: (each.slowest, -each.size)):
            side, x = dot.size, left + wide * dot.share
            spot = Rect(x - side / 2, middle - side / 2, side, side)
            canvas.box(spot, "coral" if dot.slowest else "indigo@55", side / 2)
            if dot.wavered:
                ring = Rect(spot.x - 3, spot.y - 3, side + 6, side + 6)
                canvas.outline(ring, "gold", side / 2 + 3, 2)
        foot = Rect(rect.x, rect.bottom - high, rect.w, high)
        for text, align in zip(self.ends, ("left", "right"), strict=True):
            canvas.words(text, "micro", foot, "ink2", align=align)

    def meaning(self) -> Meaning | None:
        """Describe the line by its sentence."""
        return Meaning("text", self.said)


class Met(Value):
    """Somebody on a thread: the face, the name and how often in words; the `casual` one is ringed."""

    face: Face | None
    often: str
    times: int
    casual: bool = False


class Meetings(Widget):
    """The player in the middle, everybody they met around them, on threads as thick as they met often."""

    you: Face
    people: tuple[Met, ...]
    said: str

    def measure(self, kit: Kit, width: float) -> Size:
        """Return a place that is wider than it is high."""
        names = kit.type.line("micro")
        return Size(width, max(190.0, 2 * (_FACE + names) + _YOU + 24))

    def _spots(self, kit: Kit, rect: Rect) -> list[tuple[float, float]]:
        """Return where the faces stand: on a flat ring, from its left end on."""
        names = kit.type.line("micro")
        across, down = rect.w / 2 - _FACE - 8, (rect.h - _FACE - names - 6) / 2
        x, y = rect.centre
        turns = [pi + 2 * pi * at / max(1, len(self.people)) for at in range(len(self.people))]
        return [(x + across * cos(turn), y - names / 2 + down * sin(turn)) for turn in turns]

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the threads, then the faces over them."""
        del look
        x, y = rect.centre
        middle = (x, y - canvas.kit.type.line("micro") / 2)
        spots = self._spots(canvas.kit, rect)
        for met, spot in zip(self.people, spots, strict=True):
            canvas.curve((middle, spot), min(7.0, 1.0 + met.times * 0.7), "coral" if met.casual else "quiet_line")
        for met, spot in zip(self.people, spots, strict=True):
            _face(canvas, met, spot)
        you = Rect(middle[0] - _YOU / 2, middle[1] - _YOU / 2, _YOU, _YOU)
        canvas.box(Rect(you.x - 4, you.y - 4, _YOU + 8, _YOU + 8), "paper", _YOU)
        canvas.portrait(self.you, Mood.CALM, you, ring="indigo")

    def meaning(self) -> Meaning | None:
        """Describe the threads by their sentence."""
        return Meaning("text", self.said)


def _face(canvas: Canvas, met: Met, spot: tuple[float, float]) -> None:
    x, y = spot
    place = Rect(x - _FACE / 2, y - _FACE / 2, _FACE, _FACE)
    canvas.box(Rect(place.x - 3, place.y - 3, _FACE + 6, _FACE + 6), "paper", _FACE)
    if met.face is None:
        canvas.icon("user-circle", place, "ink3")
    else:
        canvas.portrait(met.face, Mood.WORRY if met.casual else Mood.CALM, place)
    if met.casual:
        canvas.outline(Rect(place.x - 6, place.y - 6, _FACE + 12, _FACE + 12), "coral", _FACE / 2 + 6, 3)
    kit, text = canvas.kit, met.often
    wide, high = kit.type.width(text, "micro") + 14, kit.type.line("micro") + 2
    label = Rect(x - wide / 2, place.bottom + (7 if met.casual else 3), wide, high)
    canvas.box(label, "coral_tint" if met.casual else "paper@85", high / 2)
    canvas.words(text, "micro", label, "coral_deep" if met.casual else "ink2", align="centre")
