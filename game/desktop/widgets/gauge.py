"""The dial of the app as a widget, and a shower of confetti."""

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size
from game.desktop.kit import Kit
from game.desktop.ops import Burst, Still
from game.desktop.widgets.widget import Look, Meaning, Widget

_CAPTION_UP, _ENDS_ACROSS, _ENDS_DOWN = 0.205, 0.315, 0.35


class Dial(Widget):
    """A score between two bounds, with gaps where the tiers begin."""

    title: str
    value: int
    low: int
    high: int
    marks: tuple[int, ...] = ()
    size: float = 222

    def measure(self, kit: Kit, width: float) -> Size:
        """Return its square; the open foot of the arc needs less room."""
        del kit
        side = min(self.size, width)
        return Size(side, side)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Write what stands still, and hand the rest to what moves."""
        del look
        side = rect.w
        font = canvas.kit.type.face("display")
        font = font._replace(pixels=max(10, round(side * canvas.kit.scale * 0.285)), readable=False)
        high = canvas.kit.type.line("overline")
        caption = Rect(rect.x, rect.y + side * (0.5 - _CAPTION_UP) - high / 2, side, high)
        canvas.words(self.title, "overline", caption, "ink3", align="centre")
        for text, way in ((str(self.low), -1), (str(self.high), 1)):
            x = rect.x + side * (0.5 + way * _ENDS_ACROSS)
            spot = Rect(x - 30, rect.y + side * (0.5 + _ENDS_DOWN) - high / 2, 60, high)
            canvas.words(text, "overline", spot, "ink3", align="centre")
        place = canvas.kit.pixels(rect)
        square = Rect(rect.x, rect.y, place[2] / canvas.kit.scale, place[2] / canvas.kit.scale)
        canvas.live(self.key or "dial", Still(self.value, self.low, self.high, self.marks, font), square)

    def meaning(self) -> Meaning | None:
        """Describe a meter and its value."""
        return Meaning("meter", self.title, str(self.value))


class Confetti(Widget):
    """Paper over the whole place, once."""

    seed: int = 7

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Ask for the shower."""
        del look
        canvas.live(self.key or "confetti", Burst(self.seed), rect)
