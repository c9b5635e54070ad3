"""A crowd as dots, those in coral who are picked without having done anything; and the rates to choose from."""

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.controls import TARGET, focus_ring
from game.desktop.widgets.widget import Look, Meaning, Widget

_STIR, _SPREAD, _ROUND = 0x9E3779B1, 0x85EBCA77, 2**32  # two large odd numbers: they scatter, always in the same way
_DOTS, _PITCH = 1000, 7.4


def each_dot(people: int) -> int:
    """Return how many people one dot stands for."""
    return max(1, -(-people // _DOTS))


class Picked(Widget):
    """The crowd; a dot stands for `each_dot` people, and nobody who is picked goes unseen."""

    people: int
    wrong: int
    said: str

    def _count(self) -> tuple[int, int]:
        each = each_dot(self.people)
        return self.people // each, -(-self.wrong // each)

    def measure(self, kit: Kit, width: float) -> Size:
        """Return all the width, and as many lines as the crowd needs."""
        dots, _ = self._count()
        pitch = _PITCH * kit.swell
        return Size(width, -(-dots // max(1, int(width // pitch))) * pitch)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw a dot for everybody; the picked are larger."""
        del look
        dots, picked = self._count()
        pitch = _PITCH * canvas.kit.swell
        columns = max(1, int(rect.w // pitch))
        marked = set(sorted(range(dots), key=_scattered)[:picked])
        for at in range(dots):
            side = pitch * (0.94 if at in marked else 0.54)
            x, y = rect.x + (at % columns + 0.5) * pitch, rect.y + (at // columns + 0.5) * pitch
            spot = Rect(x - side / 2, y - side / 2, side, side)
            canvas.box(spot, "coral" if at in marked else "quiet_line", side / 2)

    def meaning(self) -> Meaning | None:
        """Describe the crowd by its sentence."""
        return Meaning("text", self.said)


def _scattered(at: int) -> int:
    stirred = at * _STIR % _ROUND
    return (stirred ^ stirred >> 15) * _SPREAD % _ROUND


class RateCard(Widget):
    """One error rate, and what it comes to once it was tried; without a key it is the one in force."""

    text: str
    note: str
    said: str
    on: bool = False

    def measure(self, kit: Kit, width: float) -> Size:
        """Return all the width and two lines."""
        note = kit.type.line("micro") * len(kit.type.wrap(self.note, "micro", width - 16))
        return Size(width, max(TARGET + 12, kit.type.line("name") + note + 16))

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the card; the one in force is filled."""
        if look.ring:
            focus_ring(canvas, rect, 16)
        if self.on:
            canvas.blend(rect, "primary_button", 16, across=True)
        else:
            canvas.box(rect, "lilac" if look.focused else "white", 16, border="line")
        kit = canvas.kit
        lines = kit.type.wrap(self.note, "micro", rect.w - 16)
        top = rect.y + (rect.h - kit.type.line("name") - kit.type.line("micro") * len(lines)) / 2
        high = kit.type.line("name")
        canvas.words(self.text, "name", Rect(rect.x, top, rect.w, high), "white" if self.on else "ink", align="centre")
        for at, line in enumerate(lines):
            spot = Rect(rect.x, top + high + at * kit.type.line("micro"), rect.w, kit.type.line("micro"))
            canvas.words(line, "micro", spot, "on_app" if self.on else "ink2", align="centre")

    def meaning(self) -> Meaning | None:
        """Describe a rate to choose, or the one that was chosen."""
        if self.key:
            return Meaning("choice", self.said, self.note, actions=("press",))
        return Meaning("text", self.text, self.note, states=("selected",) if self.on else ())
