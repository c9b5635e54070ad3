"""The left side of the mirror: the glass with the player's face, and the headline in the player's own numbers."""

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size, edges
from game.desktop.kit import Kit
from game.desktop.ops import Arch
from game.desktop.scene import Context
from game.desktop.scenes.mirror_pair import say
from game.desktop.widgets.boxes import Column, Panel
from game.desktop.widgets.label import Label, Rule
from game.desktop.widgets.widget import Look, Meaning, Widget
from game.model.finding import Contrast, Mirror
from game.model.person import Face, Mood

_W, _H, _FRAME, _FACE = 168.0, 184.0, 9.0, 158.0
_LOW = 700


class Glass(Widget):
    """A mirror in a golden frame."""

    face: Face
    name: str
    times: float = 1.0

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the size of the frame with the name at its foot."""
        del width
        return Size(_W * self.times, _H * self.times + kit.type.line("small") / 2 + 8)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the frame, the glass, the face, and the name on a plate."""
        del look
        theme = canvas.kit.theme
        wide, high, side = _W * self.times, _H * self.times, _FACE * self.times
        frame = Rect(rect.x + (rect.w - wide) / 2, rect.y, wide, high)
        glass = frame.inset(edges(_FRAME))
        canvas.shadow(frame, "low", 96)
        canvas.put(Arch(theme.gradients["mirror"], canvas.kit.length(32)), frame)
        canvas.put(Arch(theme.gradients["glass"], canvas.kit.length(23)), glass)
        with canvas.window(glass):
            canvas.portrait(
                self.face,
                Mood.CALM,
                Rect(glass.x + (glass.w - side) / 2, glass.bottom - side + 12, side, side),
                bust=True,
            )
        wide, high = canvas.kit.type.width(self.name, "small") + 40, canvas.kit.type.line("small") + 10
        plate = Rect(rect.x + (rect.w - wide) / 2, frame.bottom - high / 2, wide, high)
        canvas.box(plate, "night", high / 2)
        canvas.words(self.name, "small", plate, "white", align="centre")

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


def glass(ctx: Context) -> Widget:
    """Return the mirror with the player's face."""
    low = ctx.size.h < _LOW  # on a low window the words need the room
    return Glass(face=ctx.pack.you.face, name=ctx.pack.you.name, times=0.66 if low else 1.0)


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
