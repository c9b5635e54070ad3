"""The dial of the app as a widget, and a shower of confetti."""

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size
from game.desktop.kit import Kit
from game.desktop.ops import Burst, Still
from game.desktop.widgets.choice import TONES
from game.desktop.widgets.widget import Look, Meaning, Widget

_CAPTION_UP, _ENDS_ACROSS, _ENDS_DOWN, _CHANGE_DOWN = 0.205, 0.315, 0.35, 0.665
_CAPTION_ROOM = 0.56


class Dial(Widget):
    """A score between two bounds, with gaps where the tiers begin; `change` says below it where it has been going."""

    title: str
    value: int
    low: int
    high: int
    marks: tuple[int, ...] = ()
    size: float = 222
    start: int | None = None
    change: str = ""
    way: int = 0

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
        if canvas.kit.type.width(self.title, "overline") < side * _CAPTION_ROOM:  # else it would lie over the arc
            caption = Rect(rect.x, rect.y + side * (0.5 - _CAPTION_UP) - high / 2, side, high)
            canvas.words(self.title, "overline", caption, "ink3", align="centre")
        for text, way in ((str(self.low), -1), (str(self.high), 1)):
            x = rect.x + side * (0.5 + way * _ENDS_ACROSS)
            spot = Rect(x - 30, rect.y + side * (0.5 + _ENDS_DOWN) - high / 2, 60, high)
            canvas.words(text, "overline", spot, "ink3", align="centre")
        if self.change:
            self._change(canvas, rect)
        place = canvas.kit.pixels(rect)
        square = Rect(rect.x, rect.y, place[2] / canvas.kit.scale, place[2] / canvas.kit.scale)
        canvas.live(self.key or "dial", Still(self.value, self.low, self.high, self.marks, font, self.start), square)

    def _change(self, canvas: Canvas, rect: Rect) -> None:
        """Write the change in a pill, with a caret, for colour alone says nothing to some."""
        tint, ink, caret = TONES.get(self.way, ("quiet_tint", "ink2", ""))
        lead = 22.0 if caret else 10.0
        wide = canvas.kit.type.width(self.change, "micro") + lead + 11
        high = max(22.0, canvas.kit.type.line("micro") + 5)
        spot = Rect(rect.x + (rect.w - wide) / 2, rect.y + rect.h * _CHANGE_DOWN, wide, high)
        canvas.box(spot, tint, high / 2)
        if caret:
            canvas.icon(caret, Rect(spot.x + 8, spot.y + (high - 13) / 2, 13, 13), ink)
        canvas.words(self.change, "micro", Rect(spot.x + lead, spot.y, wide - lead, high), ink)

    def meaning(self) -> Meaning | None:
        """Describe a meter, its value, and its change."""
        return Meaning("meter", self.title, f"{self.value}; {self.change}" if self.change else str(self.value))


class Confetti(Widget):
    """Paper over the whole place, once."""

    seed: int = 7

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Ask for the shower."""
        del look
        canvas.live(self.key or "confetti", Burst(self.seed), rect)
