"""Widgets that answer: buttons, tabs, a stepper, a switch, a slider."""

from typing import Literal

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.widget import Arranged, Look, Meaning, Widget

TARGET = 44
Kind = Literal["primary", "plain", "quiet", "danger"]
_GAP, _GOLD, _INK = 3.0, 3.0, 1.5
_SIDE, _GLYPH, _ARROW = 20.0, 22.0, 18.0


def focus_ring(canvas: Canvas, rect: Rect, radius: float) -> None:
    """Draw the double ring: gold alone would vanish on paper, ink alone on the night."""
    for out, width, colour in ((_GAP + _GOLD + _INK, _INK, "focus_outer"), (_GAP + _GOLD, _GOLD, "focus_inner")):
        grown = Rect(rect.x - out, rect.y - out, rect.w + 2 * out, rect.h + 2 * out)
        canvas.outline(grown, colour, radius + out, width)


class Button(Widget):
    """Something to press; the kind says how loudly it asks."""

    text: str
    icon: str = ""
    kind: Kind = "plain"
    disabled: bool = False
    wide: bool = False
    trail: str = ""

    def _lead(self, kit: Kit) -> float:
        return _SIDE + (_GLYPH * kit.swell + 8 if self.icon else 0)

    def _tail(self, kit: Kit) -> float:
        return _SIDE + (_ARROW * kit.swell + 8 if self.trail else 0)

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the size of the words with room for a finger."""
        ends = self._lead(kit) + self._tail(kit)
        lines = kit.type.wrap(self.text, "button", width - ends)
        wide = max(kit.type.width(line, "button") for line in lines) + ends + 1
        high = max(TARGET + 4, kit.type.line("button") * len(lines) + 22)
        return Size(width if self.wide else min(width, wide), high)

    def _colours(self, look: Look) -> tuple[str, str]:
        if self.disabled:
            return "quiet_tint", "ink3"
        match self.kind:
            case "primary":
                return "", "white"
            case "danger":
                return ("coral_tint" if not look.focused else "coral_text"), (
                    "coral_deep" if not look.focused else "white"
                )
            case "plain" | "quiet":
                return ("lilac" if look.focused else "white" if self.kind == "plain" else ""), "indigo_deep"

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the ground, the icon and the words; pressed, it sinks a little."""
        radius = min(18.0, rect.h / 2)
        if look.ring:
            focus_ring(canvas, rect, radius)
        place = rect.moved(0, 1.5) if look.pressed else rect
        fill, ink = self._colours(look)
        if self.kind == "primary" and not self.disabled:
            canvas.blend(place, "primary_button", radius, across=True)
        elif fill:
            canvas.box(place, fill, radius, border="line" if self.kind == "plain" else "")
        self._write(canvas, place, ink)

    def _write(self, canvas: Canvas, place: Rect, ink: str) -> None:
        """Write the words in the middle, with the glyph before them."""
        kit = canvas.kit
        ends = self._lead(kit) + self._tail(kit)
        lines = kit.type.wrap(self.text, "button", place.w - ends)
        high = kit.type.line("button")
        wide = max(kit.type.width(line, "button") for line in lines)
        left = place.x + _SIDE + max(0.0, place.w - wide - ends) / 2
        if self.icon:
            side = _GLYPH * kit.swell
            canvas.icon(self.icon, Rect(left, place.y + (place.h - side) / 2, side, side), ink)
            left += side + 8
        top = place.y + (place.h - high * len(lines)) / 2
        for index, line in enumerate(lines):
            canvas.words(line, "button", Rect(left, top + index * high, wide + 2, high), ink)
        if self.trail:
            side = _ARROW * kit.swell
            spot = Rect(place.right - _SIDE - side, place.y + (place.h - side) / 2, side, side)
            canvas.icon(self.trail, spot, ink)

    def meaning(self) -> Meaning | None:
        """Describe a button with its words."""
        if self.disabled:
            return Meaning("button", self.text, states=("disabled",))
        return Meaning("button", self.text, actions=("press",))


class IconButton(Widget):
    """A round button with a glyph alone; `text` is its name for those who hear it."""

    icon: str
    text: str
    fill: str = ""
    colour: str = "ink2"
    size: float = TARGET
    glyph: float = 22

    def measure(self, kit: Kit, width: float) -> Size:
        """Return a square for a finger."""
        del kit, width
        return Size(self.size, self.size)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the disc and the glyph."""
        x, y = rect.centre
        side = max(34.0, self.size - 10)
        disc = Rect(x - side / 2, y - side / 2, side, side)
        if look.ring:
            focus_ring(canvas, disc, side / 2)
        fill = self.fill or ("lilac" if look.focused else "")
        if fill:
            canvas.box(disc, fill, side / 2)
        canvas.icon(self.icon, Rect(x - self.glyph / 2, y - self.glyph / 2, self.glyph, self.glyph), self.colour)

    def meaning(self) -> Meaning | None:
        """Describe a button with its name."""
        return Meaning("button", self.text, actions=("press",))


class Tab(Widget):
    """One of several views, of which one is shown."""

    text: str
    icon: str = ""
    selected: bool = False

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the size of its words with a finger's height."""
        lead = 24 if self.icon else 0
        wide = kit.type.width(self.text, "number") + lead + 27
        return Size(min(width, wide), max(TARGET, kit.type.line("number") + 16))

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw a pill when it is the one."""
        pill = Rect(rect.x, rect.y + 4, rect.w, rect.h - 8)
        if look.ring:
            focus_ring(canvas, pill, pill.h / 2)
        if self.selected:
            canvas.blend(pill, "primary_button", pill.h / 2, across=True)
        elif look.focused:
            canvas.box(pill, "lilac", pill.h / 2)
        ink = "white" if self.selected else "ink2"
        left = rect.x + 13
        if self.icon:
            canvas.icon(self.icon, Rect(left, rect.y + (rect.h - 18) / 2, 18, 18), ink)
            left += 24
        canvas.words(self.text, "number", Rect(left, rect.y, rect.right - left - 10, rect.h), ink)

    def meaning(self) -> Meaning | None:
        """Describe a tab, perhaps the selected one."""
        return Meaning("tab", self.text, actions=("press",), states=("selected",) if self.selected else ())


class Stepper(Widget):
    """A whole number between two bounds, as a row of stones; left and right change it."""

    name: str
    value: int
    low: int
    high: int

    def measure(self, kit: Kit, width: float) -> Size:
        """Return room for all stones."""
        side = self._side(kit, width)
        return Size(min(width, (side + 10) * (self.high - self.low + 1) - 10), side)

    def _side(self, kit: Kit, width: float) -> float:
        count = self.high - self.low + 1
        wanted = max(56.0, kit.type.line("h2") + 16)
        return max(TARGET, min(wanted, (width - 10 * (count - 1)) / count))

    def arrange(self, kit: Kit, rect: Rect) -> Arranged:
        """One stone for each number, each to be pressed."""
        side = self._side(kit, rect.w)
        return tuple(
            (
                Stone(key=f"{self.key}:{number}", text=str(number), on=number == self.value),
                Rect(rect.x + (number - self.low) * (side + 10), rect.y, side, side),
            )
            for number in range(self.low, self.high + 1)
        )

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the ring around all stones."""
        if look.ring:
            focus_ring(canvas, rect, 20)

    def meaning(self) -> Meaning | None:
        """Describe a number that can be made less or more."""
        return Meaning("stepper", self.name, str(self.value), actions=("less", "more"))


class Stone(Widget):
    """One number of a stepper."""

    text: str
    on: bool = False

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the stone, filled when it is the one."""
        radius = 18
        if self.on:
            canvas.blend(rect, "primary_button", radius, across=True)
        else:
            canvas.box(rect, "lilac" if look.focused else "white", radius, border="line")
        canvas.words(self.text, "h3", rect, "white" if self.on else "ink", align="centre")

    def meaning(self) -> Meaning | None:
        """Describe a number to pick; only a pointer needs it, keys use the stepper itself."""
        return Meaning("stone", self.text, actions=("pick",), states=("selected",) if self.on else ())


class Toggle(Widget):
    """Something that is on or off."""

    text: str
    on: bool
    note: str = ""

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the size of the words beside the switch."""
        high = kit.type.line("label") * len(kit.type.wrap(self.text, "label", width - 92))
        note = kit.type.line("small") * len(kit.type.wrap(self.note, "small", width - 92)) if self.note else 0
        return Size(width, max(TARGET + 8, high + note + 20))

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the words and the switch."""
        if look.ring:
            focus_ring(canvas, rect, 14)
        if look.focused:
            canvas.box(rect, "lilac", 14)
        _lines(canvas, rect, self.text, self.note, 92)
        track = Rect(rect.right - 64, rect.y + rect.h / 2 - 14, 50, 28)
        if self.on:
            canvas.blend(track, "primary_button", 14, across=True)
        else:
            canvas.box(track, "grey", 14)
        canvas.box(Rect(track.x + (25 if self.on else 3), track.y + 3, 22, 22), "white", 11)

    def meaning(self) -> Meaning | None:
        """Describe a switch and how it stands."""
        return Meaning("switch", self.text, "on" if self.on else "off", ("press",), ("checked",) if self.on else ())


class Slider(Widget):
    """A share or a size in steps; left and right change it."""

    text: str
    value: int
    low: int
    high: int
    shown: str
    note: str = ""

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the size of the words beside the bar."""
        high = kit.type.line("label") * len(kit.type.wrap(self.text, "label", width / 2))
        return Size(width, max(TARGET + 8, high + 20))

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the words, the bar with its knob, and the value."""
        if look.ring:
            focus_ring(canvas, rect, 14)
        if look.focused:
            canvas.box(rect, "lilac", 14)
        _lines(canvas, rect, self.text, self.note, rect.w / 2)
        room = max(64.0, canvas.kit.type.width("100 %", "number") + 38)
        bar = Rect(rect.x + rect.w / 2, rect.y + rect.h / 2 - 4, rect.w / 2 - room, 8)
        share = (self.value - self.low) / max(1, self.high - self.low)
        canvas.box(bar, "quiet_line", 4)
        canvas.blend(Rect(bar.x, bar.y, max(8, bar.w * share), bar.h), "primary_button", 4, across=True)
        knob = Rect(bar.x + bar.w * share - 11, bar.y - 7, 22, 22)
        canvas.box(knob, "white", 11, border="indigo", width=3)
        canvas.words(self.shown, "number", Rect(rect.right - room, rect.y, room - 14, rect.h), "ink2", align="right")

    def meaning(self) -> Meaning | None:
        """Describe a value that can be made less or more."""
        return Meaning("slider", self.text, self.shown, actions=("less", "more"))


def _lines(canvas: Canvas, rect: Rect, text: str, note: str, off: float) -> None:
    """Write a name, and a remark below it, in the middle of a line."""
    kit = canvas.kit
    rows = [(line, "label", "ink") for line in kit.type.wrap(text, "label", rect.w - off)]
    rows += [(line, "small", "ink2") for line in kit.type.wrap(note, "small", rect.w - off)] if note else []
    top = rect.y + (rect.h - sum(kit.type.line(role) for _, role, _ in rows)) / 2
    for line, role, colour in rows:
        canvas.words(line, role, Rect(rect.x + 14, top, rect.w - off, kit.type.line(role)), colour)
        top += kit.type.line(role)
