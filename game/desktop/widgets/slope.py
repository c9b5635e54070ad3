"""One kind of question in the mirror: what was answered before, what under the other framing, and the line between."""

from itertools import pairwise
from typing import NamedTuple

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size, edges
from game.desktop.kit import Kit
from game.desktop.widgets.controls import focus_ring
from game.desktop.widgets.widget import Arranged, Look, Meaning, Widget
from game.model.finding import Shift
from game.model.framing import Stance

_STEPS = 24
_LEAST, _MOST = 46.0, 76.0
_COMPACT, _TIGHT = 600.0, 700.0
_LOW = frozenset({Stance.ALONG, Stance.B})
_TELLING = frozenset({Stance.ALONG, Stance.OWN, Stance.A, Stance.B})
_TILE, _SIDE, _BETWEEN = 36.0, 16.0, 10.0
_LEAD, _OFF, _STAND, _FREE, _NAME = 47.0, 18.0, 104.0, 5.0, 96.0

Tone = tuple[str, str, str, str]
_TONES: dict[Shift, Tone] = {
    Shift.ALONG: ("indigo", "lilac", "indigo_deep", "arrow-down-right"),
    Shift.BACK: ("coral", "coral_tint", "coral_deep", "arrow-up-right"),
    Shift.SAME: ("grey", "quiet_tint", "ink2", "arrow-right"),
    Shift.NO_ROOM: ("grey", "quiet_tint", "ink2", "lock-simple"),
    Shift.CHANGED: ("grey", "quiet_tint", "ink2", "arrows-down-up"),
    Shift.APART: ("grey", "quiet_tint", "ink2", "skip-forward"),
}


def tone(shift: Shift) -> Tone:
    """Return the line's colour, the chip's ground and ink, and the icon: never colour alone."""
    return _TONES[shift]


def lanes(rect: Rect, enlarge: float) -> tuple[float, float]:
    """Return where the two framings stand across a row: nearer together where there is little room for words."""
    left, right = (0.405, 0.66) if rect.w > _TIGHT * enlarge else (0.4, 0.6)
    return rect.x + rect.w * left, rect.x + rect.w * right


class ChartWords(NamedTuple):
    """The words that stand beside the lines of a chart: of each row at both ends and on the chip; of the heads."""

    rows: tuple[tuple[str, str, str], ...] = ()
    heads: tuple[str, ...] = ()


def compact(kit: Kit, width: float, words: ChartWords) -> bool:
    """Tell whether there is no room for the chart, so that each row becomes a card that says it in words.

    All rows of a chart are drawn alike, and some languages have long words: none may run into another.
    """
    if width < _COMPACT * max(1.0, kit.enlarge):
        return True
    left, right = lanes(Rect(0, 0, width, 0), kit.enlarge)
    after = max((_width(kit, end) + _chip_width(kit, chip) for _, end, chip in words.rows), default=0)
    heads = sum(kit.type.width(text, "small") for text in words.heads) / 2
    return (
        left - _LEAD - _OFF - _before(kit, words) - _FREE < min(_NAME, left - _LEAD - _STAND)
        or right + _OFF + after + _FREE > width
        or heads + _FREE > right - left
    )


def _width(kit: Kit, text: str) -> float:
    return kit.type.width(text, "number") if text else 0


def _chip_width(kit: Kit, text: str) -> float:
    return kit.type.width(text, "small") + 28 + 16 * kit.swell


def _before(kit: Kit, words: ChartWords) -> float:
    return max((_width(kit, end) for end, _, _ in words.rows), default=0)


class SlopeRow(Widget):
    """One pair; `before` and `after` are stances, None where there was no answer.

    `told` says all of it in words, `lines` each of the answers with its framing. `words` are those
    of all rows of the chart, so that either all of them are drawn as lines or none.
    """

    title: str
    icon: str
    before: Stance | None
    after: Stance | None
    before_text: str
    after_text: str
    shift: Shift
    shift_text: str
    none_text: str
    told: str
    lines: tuple[str, str]
    words: ChartWords = ChartWords()

    @property
    def beside(self) -> tuple[str, str, str]:
        """Return the words that stand beside its line."""
        before = self.before_text if self.before in _TELLING else ""
        return before, self.after_text if self.after in _TELLING else "", self.shift_text

    def among(self, words: ChartWords) -> "SlopeRow":
        """Return this row as one of a chart."""
        return SlopeRow(**{**self.__dict__, "words": words})

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the least height of the chart's row, or the height of the card that stands in for it."""
        if compact(kit, width, self.words):
            return Size(width, _card_height(self, kit, width))
        lines = kit.type.wrap(self.title, "name", _name_room(kit, width, self.words))
        return Size(width, max(_LEAST, kit.type.line("name") * len(lines) + 8, kit.type.line("small") * 2 + 6))

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the row."""
        small = compact(canvas.kit, rect.w, self.words)
        box = rect if small else Rect(rect.x - 10, rect.y + 2, rect.w + 20, rect.h - 4)
        radius = 18 if small else 14
        if look.ring:
            focus_ring(canvas, box, radius)
        if small:
            canvas.box(rect, "lilac" if look.focused else "white", radius, border="line")
            _card(self, canvas, rect)
            return
        if look.focused:
            canvas.box(box, "lilac@55", radius)
        _tile(self, canvas, Rect(rect.x, rect.y + (rect.h - _TILE) / 2, _TILE, _TILE))
        self._name(canvas, rect)
        _Line(self, canvas, rect).draw()
        wide = _chip_width(canvas.kit, self.shift_text)
        high = max(30.0, canvas.kit.type.line("small") + 8)
        _chip(self, canvas, Rect(rect.right - wide, rect.y + (rect.h - high) / 2, wide, high))

    @property
    def live(self) -> bool:
        """Tell whether the answer moved."""
        return self.shift in (Shift.ALONG, Shift.BACK)

    def _name(self, canvas: Canvas, rect: Rect) -> None:
        room = _name_room(canvas.kit, rect.w, self.words)
        lines = canvas.kit.type.wrap(self.title, "name", room)
        high = canvas.kit.type.line("name")
        top = rect.y + (rect.h - high * len(lines)) / 2
        ink = "ink" if self.live or self.shift is Shift.SAME else "ink2"
        for index, line in enumerate(lines):
            canvas.words(line, "name", Rect(rect.x + _LEAD, top + index * high, room, high), ink)

    def meaning(self) -> Meaning | None:
        """Describe a row that opens its two answers."""
        return Meaning("row", self.title, self.told, actions=("press",))


def _name_room(kit: Kit, width: float, words: ChartWords) -> float:
    left, _ = lanes(Rect(0, 0, width, 0), kit.enlarge)
    return left - _LEAD - max(_STAND, _OFF + _before(kit, words) + _FREE)


def _tile(row: SlopeRow, canvas: Canvas, spot: Rect) -> None:
    canvas.box(spot, "lilac" if row.live else "quiet_tint", spot.w / 3)
    canvas.icon(row.icon, spot.inset(edges(spot.w / 5)), "indigo" if row.live else "ink3")


def _chip(row: SlopeRow, canvas: Canvas, spot: Rect) -> None:
    _, ground, ink, icon = tone(row.shift)
    canvas.box(spot, ground, spot.h / 2)
    side = 16 * canvas.kit.swell
    canvas.icon(icon, Rect(spot.x + 11, spot.y + (spot.h - side) / 2, side, side), ink)
    canvas.words(row.shift_text, "small", Rect(spot.x + 16 + side, spot.y, spot.w - 16 - side, spot.h), ink)


def _dot(canvas: Canvas, x: float, y: float, colour: str, *, hollow: bool) -> None:
    canvas.box(Rect(x - 10.5, y - 10.5, 21, 21), "paper", 10.5)
    canvas.box(Rect(x - 8.5, y - 8.5, 17, 17), colour, 8.5)
    if hollow:
        canvas.box(Rect(x - 5, y - 5, 10, 10), "paper", 5)


class _Line:
    """The drawing of one row between the two framings."""

    def __init__(self, row: SlopeRow, canvas: Canvas, rect: Rect) -> None:
        self._row, self._canvas = row, canvas
        self._left, self._right = lanes(rect, canvas.kit.enlarge)
        self._middle = rect.y + rect.h / 2
        self._lane = min(17.0, rect.h * 0.235)
        self._colour = tone(row.shift)[0]

    def draw(self) -> None:
        """Draw the rungs, the line, its two ends, and what stands beside them."""
        row = self._row
        self._rungs()
        if row.shift is Shift.APART or row.before is None or row.after is None:
            self._apart()
        else:
            self._slope(self._height(row.before), self._height(row.after))
        for x, stance, hollow in ((self._left, row.before, True), (self._right, row.after, False)):
            if stance in _TELLING:
                _dot(self._canvas, x, self._height(stance), self._colour, hollow=hollow)
        self._ends()

    def _height(self, stance: Stance | None) -> float:
        return self._middle + (self._lane if stance in _LOW else -self._lane if stance in _TELLING else 0)

    def _rungs(self) -> None:
        for y in (self._middle - self._lane, self._middle + self._lane):
            self._canvas.box(Rect(self._left, y - 0.6, self._right - self._left, 1.2), "quiet_line@70")
            for x in (self._left, self._right):
                self._canvas.box(Rect(x - 4.5, y - 4.5, 9, 9), "quiet_line", 4.5)
                self._canvas.box(Rect(x - 2.5, y - 2.5, 5, 5), "paper", 2.5)

    def _slope(self, start: float, end: float) -> None:
        row, canvas = self._row, self._canvas
        reach = self._right - (24 if row.live else 8)
        points = [
            (self._left + 8 + (reach - self._left - 8) * u, start + (end - start) * _smooth(u)) for u in _shares()
        ]
        if row.shift is Shift.NO_ROOM:
            for one, two in list(pairwise(points))[::2]:
                canvas.curve((one, two), 3, self._colour)
        else:
            canvas.curve(points, 4.5 if row.live else 3, self._colour)
        if row.live:
            canvas.icon("caret-right", Rect(self._right - 37, end - 14, 28, 28), self._colour)

    def _ends(self) -> None:
        row, canvas = self._row, self._canvas
        high = canvas.kit.type.line("small")
        after = tone(row.shift)[2] if row.live else "ink2"
        if row.before in _TELLING:
            place = Rect(self._left - _OFF - 130, self._height(row.before) - high / 2, 130, high)
            canvas.words(row.before_text, "number", place, "ink" if row.live else "ink2", align="right")
        if row.after in _TELLING:
            place = Rect(self._right + _OFF, self._height(row.after) - high / 2, 130, high)
            canvas.words(row.after_text, "number", place, after)

    def _apart(self) -> None:
        canvas, text = self._canvas, self._row.none_text
        wide, high = canvas.kit.type.width(text, "small") + 26, canvas.kit.type.line("small") + 9
        spot = Rect((self._left + self._right - wide) / 2, self._middle - high / 2, wide, high)
        canvas.box(spot, "paper", high / 2)
        canvas.words(text, "small", spot, "ink2", align="centre")


def _shares() -> list[float]:
    return [step / _STEPS for step in range(_STEPS + 1)]


def _smooth(share: float) -> float:
    return share * share * share * (share * (share * 6 - 15) + 10)


def _indent(kit: Kit) -> float:
    return _SIDE + _TILE * kit.swell + 12


def _card_height(row: SlopeRow, kit: Kit, width: float) -> float:
    title = len(kit.type.wrap(row.title, "strong", width - _indent(kit) - _SIDE)) * kit.type.line("strong")
    return title + 2 * _card_line(kit) + _chip_height(kit) + 2 * _SIDE + 8


def _card_line(kit: Kit) -> float:
    return max(24.0, kit.type.line("label"))


def _chip_height(kit: Kit) -> float:
    return max(30.0, kit.type.line("small") + 8)


def _card(row: SlopeRow, canvas: Canvas, rect: Rect) -> None:
    """Draw a row as a card: the kind, the answer before, the answer after, and what became of it."""
    kit, left, top = canvas.kit, rect.x + _indent(canvas.kit), rect.y + _SIDE
    indent, side = _indent(kit), _TILE * kit.swell
    _tile(row, canvas, Rect(rect.x + _SIDE - 2, top, side, side))
    for line in kit.type.wrap(row.title, "strong", rect.w - indent - _SIDE):
        canvas.words(line, "strong", Rect(left, top, rect.w, kit.type.line("strong")))
        top += kit.type.line("strong")
    high = _card_line(kit)
    for text, stance, hollow in ((row.lines[0], row.before, True), (row.lines[1], row.after, False)):
        if stance in _TELLING:
            _dot(canvas, left + 9, top + high / 2, tone(row.shift)[0], hollow=hollow)
        else:
            canvas.icon("minus", Rect(left + 1, top + high / 2 - 8, 16, 16), "ink3")
        canvas.words(text, "label", Rect(left + 28, top, rect.w - indent - 28, high), "ink" if row.live else "ink2")
        top += high
    wide = min(rect.w - indent - _SIDE, kit.type.width(row.shift_text, "small") + 30 + 16 * kit.swell)
    _chip(row, canvas, Rect(left, top + 8, wide, _chip_height(kit)))


class Chart(Widget):
    """The rows of one comparison, the heads of the two framings, and the ground on which the lines run."""

    before: tuple[str, str]
    after: tuple[str, str]
    rows: tuple[SlopeRow, ...]

    def _compact(self, kit: Kit, width: float) -> bool:
        return compact(kit, width, self.rows[0].words if self.rows else ChartWords())

    def _head(self, kit: Kit) -> float:
        return kit.type.line("label") + kit.type.line("small") + 12

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the height of heads and rows, or of the cards below each other."""
        heights = [row.measure(kit, width).h for row in self.rows]
        if self._compact(kit, width):
            return Size(width, sum(heights) + _BETWEEN * max(0, len(heights) - 1))
        return Size(width, self._head(kit) + max(heights, default=0) * len(heights) + 4)

    def arrange(self, kit: Kit, rect: Rect) -> Arranged:
        """Give every row the same height, and all of them what room there is."""
        heights = [row.measure(kit, rect.w).h for row in self.rows]
        gap, top = _BETWEEN, rect.y
        if not self._compact(kit, rect.w):
            gap, top = 0.0, rect.y + self._head(kit)
            share = (rect.h - self._head(kit) - 4) / max(1, len(heights))
            heights = [max(*heights, min(_MOST, share))] * len(heights) if heights else []
        places = []
        for row, high in zip(self.rows, heights, strict=True):
            places.append((row, Rect(rect.x, top, rect.w, high)))
            top += high + gap
        return tuple(places)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the ground, the heads, and a thin line between rows."""
        del look
        spots = [place for _, place in self.arrange(canvas.kit, rect)]
        if self._compact(canvas.kit, rect.w) or not spots:
            return
        left, right = lanes(rect, canvas.kit.enlarge)
        top, low = spots[0].y, spots[-1].bottom
        canvas.blend(Rect(left, top, right - left, low - top), "lanes", across=True)
        high, small = canvas.kit.type.line("label"), canvas.kit.type.line("small")
        for x, (name, note) in ((left, self.before), (right, self.after)):
            canvas.words(name, "strong", Rect(x - 110, rect.y, 220, high), "ink", align="centre")
            canvas.words(note, "small", Rect(x - 110, rect.y + high, 220, small), "ink2", align="centre")
            canvas.box(Rect(x - 1.5, top - 4, 3, low - top + 8), "quiet_line", 1.5)
        for spot in spots[1:]:
            canvas.box(Rect(rect.x, spot.y - 0.6, left - 14 - rect.x, 1.2), "line")
            canvas.box(Rect(right + 14, spot.y - 0.6, rect.right - right - 14, 1.2), "line")
