"""The foot of the phone: a bar with tabs, each an icon above its word; and what shows how many news there are."""

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.controls import TARGET, focus_ring
from game.desktop.widgets.holders import Pad
from game.desktop.widgets.widget import Look, Meaning, Widget

_PILL = 28.0
_RING = 5.0  # of the focus, between the pill and the word


class NavBar(Pad):
    """The bar: straight above, round below as the phone is."""

    radius: float = 44

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the bar and the line above it."""
        del look
        with canvas.window(rect):
            canvas.box(Rect(rect.x, rect.y - self.radius, rect.w, rect.h + self.radius), "white", self.radius)
        canvas.box(Rect(rect.x, rect.y, rect.w, 1), "line")


def badge(canvas: Canvas, spot: Rect, count: int) -> None:
    """Draw how many are new at the upper right of a place, if any are."""
    if not count:
        return
    words = str(min(count, 99))
    wide = max(18.0, canvas.kit.type.width(words, "micro") + 9)
    high = max(18.0, canvas.kit.type.line("micro"))
    place = Rect(spot.right - wide * 0.72, spot.y - 4, wide, high)
    canvas.box(place, "coral_deep", high / 2)
    canvas.words(words, "micro", place, "white", align="centre")


class NavTab(Widget):
    """One page of the app; `said` is its name where that tells more than its word, such as how many are new."""

    text: str
    icon: str
    selected: bool = False
    count: int = 0
    said: str = ""

    def measure(self, kit: Kit, width: float) -> Size:
        """Return room for the icon and the word."""
        wide = max(56.0, kit.type.width(self.text, "micro"))
        return Size(min(wide, width), max(TARGET + 8, _PILL * kit.swell + _RING + kit.type.line("micro") + 10))

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the icon, in a pill when this is the page shown."""
        x, _ = rect.centre
        swell = canvas.kit.swell
        pill = Rect(x - 27 * swell, rect.y + 4, 54 * swell, _PILL * swell)
        if look.ring:
            focus_ring(canvas, pill, pill.h / 2)
        if self.selected or look.focused:
            canvas.box(pill, "lilac", pill.h / 2)
        tone = "indigo" if self.selected else "ink3"
        canvas.icon(self.icon, Rect(x - 11 * swell, pill.y + 3 * swell, 22 * swell, 22 * swell), tone)
        badge(canvas, Rect(pill.x, pill.y + 4, x + 11 * swell + 13 - pill.x, pill.h), self.count)
        word = Rect(rect.x, pill.bottom + _RING, rect.w, rect.bottom - pill.bottom - _RING - 2)
        canvas.words(self.text, "micro", word, tone, align="centre")

    def meaning(self) -> Meaning | None:
        """Describe a tab, perhaps the one shown."""
        return Meaning("tab", self.said or self.text, actions=("press",), states=("selected",) if self.selected else ())


class Bell(Widget):
    """The button for the app's news, with how many are new; `said` is that in words."""

    count: int
    said: str
    selected: bool = False

    def measure(self, kit: Kit, width: float) -> Size:
        """Return a square for a finger."""
        del kit, width
        return Size(TARGET, TARGET)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the disc, the bell, and the number where there is one."""
        if look.ring:
            focus_ring(canvas, rect, rect.h / 2)
        on = self.selected or look.focused
        canvas.box(rect, "white" if on else "white@20", rect.h / 2)
        x, y = rect.centre
        canvas.icon("bell", Rect(x - 11, y - 11, 22, 22), "indigo" if on else "white")
        badge(canvas, rect, self.count)

    def meaning(self) -> Meaning | None:
        """Describe a button with its count."""
        return Meaning("button", self.said, actions=("press",), states=("selected",) if self.selected else ())


class PhoneButton(Widget):
    """The button that unfolds the phone, with how many news are in it; `said` is that in words."""

    count: int
    said: str
    size: float = 48

    def measure(self, kit: Kit, width: float) -> Size:
        """Return a square for a finger that grows with the words beside it."""
        del width
        side = self.size * kit.swell
        return Size(side, side)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the tile, the phone, and the number where there is one; pressed, it sinks a little."""
        radius = rect.h * 0.32
        if look.ring:
            focus_ring(canvas, rect, radius)
        place = rect.moved(0, 1.5) if look.pressed else rect
        canvas.box(place, "lilac" if look.focused else "white", radius, border="line")
        (x, y), side = place.centre, place.h * 0.54
        canvas.icon("device-mobile", Rect(x - side / 2, y - side / 2, side, side), "indigo_deep")
        badge(canvas, place, self.count)

    def meaning(self) -> Meaning | None:
        """Describe a button with its count."""
        return Meaning("button", self.said, actions=("press",))
