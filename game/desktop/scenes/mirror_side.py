"""The left side of the mirror: the glass with the player's face, and the headline in the player's own numbers."""

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size, edges
from game.desktop.kit import Kit
from game.desktop.ops import Arch, Pane
from game.desktop.scene import Context
from game.desktop.scenes.mirror_pair import say
from game.desktop.widgets.boxes import Column
from game.desktop.widgets.holders import Panel
from game.desktop.widgets.label import Label, Rule
from game.desktop.widgets.widget import Look, Meaning, Widget
from game.model.finding import Contrast, Mirror
from game.model.person import Face

_W, _H, _FRAME = 212.0, 236.0, 10.0
_LEAST, _MOST = 0.46, 1.35


class Glass(Widget):
    """A mirror in a golden frame, as large as its place allows."""

    face: Face
    name: str
    least: float = _W * _LEAST

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the least it needs, with the name at its foot."""
        return Size(min(width, max(self.least, self._broad(kit))), _H * _LEAST + self._plate(kit) / 2)

    def _broad(self, kit: Kit) -> float:
        return kit.type.width(self.name, "small") + 40

    def _plate(self, kit: Kit) -> float:
        return kit.type.line("small") + 10

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the frame, the glass with the face, and the name on a plate."""
        del look
        theme, plate = canvas.kit.theme, self._plate(canvas.kit)
        times = max(_LEAST, min(_MOST, (rect.h - plate / 2) / _H, rect.w / _W))
        wide, high = _W * times, _H * times
        top = rect.y + max(0.0, (rect.h - plate / 2 - high) / 2)
        frame = Rect(rect.x + (rect.w - wide) / 2, top, wide, high)
        rim = _FRAME * times
        canvas.shadow(frame, "low", 96)
        canvas.put(Arch(theme.gradients["mirror"], canvas.kit.length(26 + rim)), frame)
        canvas.put(Pane(self.face, theme.gradients["glass"], canvas.kit.length(26)), frame.inset(edges(rim)))
        broad = self._broad(canvas.kit)
        spot = Rect(rect.x + (rect.w - broad) / 2, frame.bottom - plate / 2, broad, plate)
        canvas.box(spot, "night", plate / 2)
        canvas.words(self.name, "small", spot, "white", align="centre")

    def meaning(self) -> Meaning | None:
        """Whose face it is."""
        return Meaning("image", self.name)


class Marks(Widget):
    """One mark for each question with room to move, filled where it moved along."""

    room: int
    along: int

    def measure(self, kit: Kit, width: float) -> Size:
        """Return room for a line of marks."""
        del kit
        return Size(min(width, 21.0 * self.room), 16)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the marks."""
        del look
        for index in range(self.room):
            spot = Rect(rect.x + 21 * index, rect.y, 16, 16)
            moved = index < self.along
            canvas.box(spot, "indigo" if moved else "grey", 8)
            if moved:
                canvas.icon("arrow-down-right", Rect(spot.x + 3, spot.y + 3, 10, 10), "white")
            else:
                canvas.box(Rect(spot.x + 2.5, spot.y + 2.5, 11, 11), "paper", 5.5)


def glass(ctx: Context, least: float = _W * _LEAST) -> Widget:
    """Return the mirror with the player's face."""
    return Glass(face=ctx.pack.you.face, name=ctx.pack.you.name, least=least)


def headline_card(ctx: Context, mirror: Mirror, contrast: Contrast) -> Widget:
    """Return what happened in one sentence, and beside it how much moves where nothing is at stake."""
    numbers = contrast.headline.numbers
    marks = Marks(room=int(numbers["room"]), along=int(numbers["along"]))
    words = (
        Label(text=say(ctx, contrast.headline), role="strong"),
        *((marks,) if marks.room else ()),
        Rule(),
        Label(text=say(ctx, mirror.noise), role="small", colour="ink2"),
    )
    return Panel(child=Column(children=words, gap=10), radius=20, shade="low", room=edges(20, 16))
