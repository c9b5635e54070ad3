"""A sentence as paper slips on a line: what can go is pegged, what has gone lies below, crossed out and pale."""

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.boxes import Flow
from game.desktop.widgets.controls import TARGET, focus_ring
from game.desktop.widgets.widget import Look, Meaning, Widget

_SIDE, _PEG, _LINE, _FALL = 13.0, 13.0, 9.0, 12.0


class Slip(Widget):
    """One word; with a key it can be pressed to drop it, `gone` it has fallen, `tag` says what its loss would bring."""

    text: str
    role: str = "strong"
    said: str = ""
    tag: str = ""
    gone: bool = False

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the size of the paper with the line above it, and room to fall."""
        wide = max(kit.type.width(self.text, self.role), self._tag_width(kit)) + 2 * _SIDE
        return Size(min(width, wide), _LINE + self._paper(kit) + _FALL)

    def _paper(self, kit: Kit) -> float:
        return max(TARGET, kit.type.line(self.role) + kit.type.line("micro") + 14)

    def _tag_width(self, kit: Kit) -> float:
        return kit.type.width(self.tag, "micro") + 22 if self.tag else 0

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the paper: hung from its peg, or fallen and crossed out."""
        fall = _FALL if self.gone else 0
        paper = Rect(rect.x, rect.y + _LINE + fall, rect.w, self._paper(canvas.kit))
        if self.gone:
            self._fallen(canvas, paper)
            return
        if look.ring:
            focus_ring(canvas, paper, 8)
        canvas.shadow(paper, "low", 8)
        if look.focused:
            canvas.blend(paper, "primary_button", 8, across=True)
        else:
            canvas.box(paper, "white", 8, border="line")
        self._write(canvas, paper, "white" if look.focused else "ink", on=look.focused)
        peg = Rect(paper.x + paper.w / 2 - _PEG / 4, paper.y - _PEG * 0.62, _PEG / 2, _PEG)
        canvas.box(peg, "coral" if self.key else "quiet_line", 3)

    def _write(self, canvas: Canvas, paper: Rect, ink: str, *, on: bool) -> None:
        kit = canvas.kit
        high, low = kit.type.line(self.role), kit.type.line("micro") if self.tag else 0
        top = paper.y + (paper.h - high - low) / 2
        canvas.words(self.text, self.role, Rect(paper.x, top, paper.w, high), ink, align="centre")
        if self.tag:
            spot = Rect(paper.x, top + high, paper.w, low)
            canvas.words(self.tag, "micro", spot, "on_app" if on else "teal_text", align="centre")

    def _fallen(self, canvas: Canvas, paper: Rect) -> None:
        kit = canvas.kit
        canvas.box(paper, "quiet_tint@60", 8)
        canvas.words(self.text, self.role, paper, "ink3", align="centre")
        wide = kit.type.width(self.text, self.role)
        y = paper.y + paper.h / 2 + 1
        canvas.curve(((paper.x + (paper.w - wide) / 2 - 4, y + 2), (paper.right - (paper.w - wide) / 2 + 4, y - 2)), 2,
                     "coral_text")  # fmt: skip

    def meaning(self) -> Meaning | None:
        """Describe a word that can go as a choice, any other as a word."""
        if self.key:
            return Meaning("choice", self.said, actions=("press",))
        return Meaning("text", self.text, states=("disabled",) if self.gone else ())


class Washing(Flow):
    """Slips beside each other, under a line that sags a little; more lines where they need them."""

    gap: float = 10

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw a line above every row of slips."""
        del look
        tops = sorted({round(place.y, 2) for _, place in self.arrange(canvas.kit, rect)})
        for top in tops:
            y = top + 2
            points = [(rect.x + rect.w * step / 16, y + _sag(step / 16)) for step in range(17)]
            canvas.curve(points, 1.6, "quiet_line")


def _sag(share: float) -> float:
    return 9 * share * (1 - share) * 4 * 0.6
