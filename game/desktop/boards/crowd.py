"""The crowd on the desk's glass: everybody a light, to the right by what they think, upwards by what they say."""

from collections.abc import Sequence

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.widget import Look, Meaning, Widget

Spot = tuple[int, int]
"""What somebody says and what they think, from 0 to 100, as a view of the board has it."""

FULL, MASK = 100, 20
_LIGHT, _GHOST, _MEAN = 3.4, 2.6, 8.0
_RADIUS = 24.0


def mean(spots: Sequence[Spot]) -> Spot:
    """Return the middle of a crowd."""
    many = max(1, len(spots))
    return round(sum(say for say, _ in spots) / many), round(sum(think for _, think in spots) / many)


class CrowdPlot(Widget):
    """All the lights over their ghosts, the line of those who say what they think, and the way of the middle."""

    dots: tuple[Spot, ...]
    ghosts: tuple[Spot, ...]
    way: tuple[Spot, ...]
    axes: tuple[str, str]
    line: str
    told: str
    high: float = 340

    def measure(self, kit: Kit, width: float) -> Size:
        """Return a place of the given height."""
        del kit
        return Size(width, self.high)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the glass from its ground up."""
        del look
        canvas.blend(rect, "glass_night", _RADIUS)
        _Glass(self, canvas, rect).draw()

    def meaning(self) -> Meaning | None:
        """Say in a sentence what the lights show."""
        return Meaning("image", self.told)


class _Glass:
    """The drawing of one crowd in one place."""

    def __init__(self, plot: CrowdPlot, canvas: Canvas, rect: Rect) -> None:
        self._plot, self._canvas = plot, canvas
        edge = canvas.kit.type.line("micro") + 12
        self._swell = 1 + (canvas.kit.enlarge - 1) * 0.4
        self._area = Rect(rect.x + 22, rect.y + edge, rect.w - 44, rect.h - 2 * edge)

    def draw(self) -> None:
        """Draw the grid, the line, the ghosts, the lights, the middle."""
        self._grid()
        self._honest()
        for say, think in self._plot.ghosts:
            x, y = self._at(say, think)
            self._ring(x, y, _GHOST, "white@20", 1)
        for say, think in self._plot.dots:
            self._light(say, think)
        self._middle()
        self._words()

    def _at(self, say: float, think: float) -> tuple[float, float]:
        area = self._area
        return area.x + area.w * think / FULL, area.bottom - area.h * say / FULL

    def _grid(self) -> None:
        area = self._area
        for part in (0, 25, 50, 75, 100):
            x, y = self._at(part, part)
            strong = "white@30" if part == 0 else "white@8"
            self._canvas.box(Rect(x - 0.5, area.y, 1, area.h), strong)
            self._canvas.box(Rect(area.x, y - 0.5, area.w, 1), strong)

    def _honest(self) -> None:
        ends = [self._at(part, part) for part in range(0, FULL + 1, 5)]
        self._canvas.curve(ends, 16, "lamp@10")
        for start in range(0, FULL, 4):
            self._canvas.curve((self._at(start, start), self._at(start + 2, start + 2)), 1.8, "lamp@70")

    def _light(self, say: int, think: int) -> None:
        """Draw one person: a full warm light near the line, an empty ring for whom says more than they think."""
        x, y = self._at(say, think)
        if say - think >= MASK:
            self._ring(x, y, _LIGHT + 0.8, "pin", 1.6)
            return
        self._disc(x, y, _LIGHT * 2.1, "lamp@14")
        self._disc(x, y, _LIGHT, "lamp@92")

    def _middle(self) -> None:
        way = [self._at(say, think) for say, think in self._plot.way]
        if len(way) > 1:
            self._canvas.curve(way, 2.4, "white@85")
        for x, y in way[:-1]:
            self._disc(x, y, 3.4, "white")
        x, y = way[-1]
        self._disc(x, y, _MEAN + 3, "night@80")
        self._ring(x, y, _MEAN + 1, "white", 3)
        self._disc(x, y, 3, "white")

    def _words(self) -> None:
        canvas, area, high = self._canvas, self._area, self._canvas.kit.type.line("micro")
        say, think = self._plot.axes
        canvas.words(say, "micro", Rect(area.x, area.y - high - 5, area.w, high), "white")
        canvas.words(think, "micro", Rect(area.x, area.bottom + 6, area.w, high), "white", align="right")
        long = canvas.kit.type.width(self._plot.line, "micro")
        spot = Rect(area.x, area.bottom + 6, long + 22, high)
        canvas.curve(((spot.x, spot.y + high / 2), (spot.x + 14, spot.y + high / 2)), 2, "lamp@90")
        canvas.words(self._plot.line, "micro", Rect(spot.x + 20, spot.y, long + 4, high), "lamp")

    def _disc(self, x: float, y: float, radius: float, colour: str) -> None:
        radius *= self._swell
        self._canvas.box(Rect(x - radius, y - radius, 2 * radius, 2 * radius), colour, radius)

    def _ring(self, x: float, y: float, radius: float, colour: str, width: float) -> None:
        radius, width = radius * self._swell, width * self._swell
        self._canvas.outline(Rect(x - radius, y - radius, 2 * radius, 2 * radius), colour, radius, width)
