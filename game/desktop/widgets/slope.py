"""One kind of question in the mirror: what was answered before, what under the other framing, and the line between."""

from itertools import pairwise

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.controls import focus_ring
from game.desktop.widgets.widget import Look, Meaning, Widget
from game.model.finding import Shift
from game.model.framing import Stance

_STEPS = 24
_LANE = 13.0
_COMPACT, _TIGHT = 600.0, 700.0
_LOW = frozenset({Stance.ALONG, Stance.B})

Tone = tuple[str, str, str, str]
_TONES: dict[Shift, Tone] = {
    Shift.ALONG: ("indigo", "lilac", "indigo_deep", "arrow-down-right"),
    Shift.BACK: ("coral", "coral_tint", "coral_deep", "arrow-up-right"),
    Shift.SAME: ("grey", "quiet_tint", "ink2", "minus"),
    Shift.NO_ROOM: ("grey", "quiet_tint", "ink2", "lock-simple"),
    Shift.CHANGED: ("grey", "quiet_tint", "ink2", "arrows-down-up"),
    Shift.APART: ("grey", "quiet_tint", "ink2", "skip-forward"),
}


def tone(shift: Shift) -> Tone:
    """Return the line's colour, the chip's ground and ink, and the icon: never colour alone."""
    return _TONES[shift]


def lanes(rect: Rect) -> tuple[float, float]:
    """Return where the two framings stand across a row: nearer together where there is little room for words."""
    left, right = (0.415, 0.67) if rect.w > _TIGHT else (0.4, 0.6)
    return rect.x + rect.w * left, rect.x + rect.w * right


def compact(kit: Kit, width: float) -> bool:
    """Tell whether there is no room for the chart, so that the row says it in words."""
    return width < _COMPACT * max(1.0, kit.enlarge)


class SlopeRow(Widget):
    """One pair; `before` and `after` are stances, None where there was no answer."""

    title: str
    icon: str
    before: Stance | None
    after: Stance | None
    before_text: str
    after_text: str
    shift: Shift
    shift_text: str
    none_text: str

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the height of the chart's row, or of the words that stand in for it."""
        if compact(kit, width):
            lines = len(kit.type.wrap(self.title, "strong", width - 70)) * kit.type.line("strong")
            words = len(kit.type.wrap(self._told(), "small", width - 70)) * kit.type.line("small")
            return Size(width, lines + words + kit.type.line("small") + 34)
        return Size(width, 56)

    def _told(self) -> str:
        return f"{self.before_text}, {self.after_text}"

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the row."""
        box = Rect(rect.x - 10, rect.y + 2, rect.w + 20, rect.h - 4)
        if look.ring:
            focus_ring(canvas, box, 14)
        if look.focused:
            canvas.box(box, "app_bg", 14)
        live = self.shift in (Shift.ALONG, Shift.BACK)
        tile = Rect(rect.x, rect.y + rect.h / 2 - 18, 36, 36)
        canvas.box(tile, "lilac" if live else "quiet_tint", 12)
        canvas.icon(self.icon, Rect(tile.x + 7, tile.y + 7, 22, 22), "indigo" if live else "ink3")
        if compact(canvas.kit, rect.w):
            self._words(canvas, rect)
            return
        left, right = lanes(rect)
        name = Rect(rect.x + 47, rect.y, left - rect.x - 47 - 112, rect.h)
        self._name(canvas, name, live=live)
        self._slope(canvas, rect, left, right, live=live)
        self._chip(canvas, rect)

    def _name(self, canvas: Canvas, name: Rect, *, live: bool) -> None:
        lines = canvas.kit.type.wrap(self.title, "label", name.w)
        high = canvas.kit.type.line("label")
        top = name.y + (name.h - high * len(lines)) / 2
        for index, line in enumerate(lines):
            canvas.words(line, "label", Rect(name.x, top + index * high, name.w, high), "ink" if live else "ink2")

    def _words(self, canvas: Canvas, rect: Rect) -> None:
        kit, ink = canvas.kit, tone(self.shift)[2]
        top = rect.y + 12
        for text, role, colour in (
            (self.title, "strong", "ink"),
            (self._told(), "small", "ink2"),
            (self.shift_text, "small", ink),
        ):
            for line in kit.type.wrap(text, role, rect.w - 70):
                canvas.words(line, role, Rect(rect.x + 50, top, rect.w - 50, kit.type.line(role)), colour)
                top += kit.type.line(role)

    def _slope(self, canvas: Canvas, rect: Rect, left: float, right: float, *, live: bool) -> None:
        middle = rect.y + rect.h / 2
        for low in (-1, 1):
            y = middle + low * _LANE
            for x in (left, right):
                canvas.box(Rect(x - 4.5, y - 4.5, 9, 9), "quiet_line", 4.5)
                canvas.box(Rect(x - 2.5, y - 2.5, 5, 5), "paper", 2.5)
        if self.before is None or self.after is None:
            self._nothing(canvas, left, right, middle)
            return
        start, end = self._height(middle, self.before), self._height(middle, self.after)
        colour = tone(self.shift)[0]
        reach = right - (20 if live else 4)
        points = [(left + 4 + (reach - left - 4) * u, start + (end - start) * _smooth(u)) for u in _shares()]
        if self.shift is Shift.NO_ROOM:
            for one, two in list(pairwise(points))[::2]:
                canvas.curve((one, two), 3, colour)
        else:
            canvas.curve(points, 4.5 if live else 3, colour)
        if live:
            canvas.icon("caret-right", Rect(right - 30, end - 11, 22, 22), colour)
        self._dots(canvas, (left, start), (right, end), colour)
        self._ends(canvas, (left, start), (right, end), live=live)

    def _dots(self, canvas: Canvas, start: tuple[float, float], end: tuple[float, float], colour: str) -> None:
        for (x, y), hollow in ((start, True), (end, False)):
            canvas.box(Rect(x - 10, y - 10, 20, 20), "paper", 10)
            canvas.box(Rect(x - 8, y - 8, 16, 16), colour, 8)
            if hollow:
                canvas.box(Rect(x - 5, y - 5, 10, 10), "paper", 5)

    def _ends(self, canvas: Canvas, start: tuple[float, float], end: tuple[float, float], *, live: bool) -> None:
        ink = tone(self.shift)[2] if live else "ink2"
        high = canvas.kit.type.line("small")
        canvas.words(
            self.before_text, "small", Rect(start[0] - 138, start[1] - high / 2, 120, high),
            "ink" if live else "ink2", align="right",
        )  # fmt: skip
        canvas.words(self.after_text, "small", Rect(end[0] + 18, end[1] - high / 2, 130, high), ink)

    def _nothing(self, canvas: Canvas, left: float, right: float, middle: float) -> None:
        wide = canvas.kit.type.width(self.none_text, "small") + 24
        spot = Rect((left + right - wide) / 2, middle - 14, wide, 28)
        canvas.box(spot, "paper", 14)
        canvas.words(self.none_text, "small", spot, "ink2", align="centre")

    def _chip(self, canvas: Canvas, rect: Rect) -> None:
        _, ground, ink, icon = tone(self.shift)
        wide = canvas.kit.type.width(self.shift_text, "small") + 44
        spot = Rect(rect.right - wide, rect.y + rect.h / 2 - 15, wide, 30)
        canvas.box(spot, ground, 15)
        canvas.icon(icon, Rect(spot.x + 11, spot.y + 7, 16, 16), ink)
        canvas.words(self.shift_text, "small", Rect(spot.x + 32, spot.y, wide - 32, 30), ink)

    def _height(self, middle: float, stance: Stance) -> float:
        if stance is Stance.NEITHER:
            return middle
        return middle + (_LANE if stance in _LOW else -_LANE)

    def meaning(self) -> Meaning | None:
        """Describe a row that opens its two answers."""
        value = f"{self.before_text}, {self.after_text}, {self.shift_text}"
        return Meaning("row", self.title, value, actions=("press",))


def _shares() -> list[float]:
    return [step / _STEPS for step in range(_STEPS + 1)]


def _smooth(share: float) -> float:
    return share * share * share * (share * (share * 6 - 15) + 10)


class Lanes(Widget):
    """The heads of the two framings, and the ground on which the lines run."""

    before: tuple[str, str]
    after: tuple[str, str]
    rows: float

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the height of the heads; the ground reaches down behind the rows."""
        return Size(width, 0 if compact(kit, width) else kit.type.line("label") + kit.type.line("small") + 10)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the ground and the heads."""
        del look
        if compact(canvas.kit, rect.w):
            return
        left, right = lanes(rect)
        canvas.blend(Rect(left, rect.bottom + 2, right - left, self.rows - 4), "lanes", across=True)
        for x, (name, note) in ((left, self.before), (right, self.after)):
            high, low = canvas.kit.type.line("label"), canvas.kit.type.line("small")
            canvas.words(name, "label", Rect(x - 110, rect.y, 220, high), "ink", align="centre")
            canvas.words(note, "small", Rect(x - 110, rect.y + high, 220, low), "ink2", align="centre")
            canvas.box(Rect(x - 1.5, rect.bottom - 2, 3, self.rows + 4), "quiet_line", 1.5)
