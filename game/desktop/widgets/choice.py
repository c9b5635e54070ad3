"""The card of one answer: an icon, the words, a note, and what the score says it is worth."""

from typing import NamedTuple

from game.desktop.canvas import Canvas
from game.desktop.geometry import UNBOUNDED, Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.controls import focus_ring
from game.desktop.widgets.widget import Look, Meaning, Widget

_TILE, _SIDE, _CHIP = 40.0, 12.0, 24.0


class Stakes(NamedTuple):
    """What the screen says that an answer is worth: words, and whether that is up (1), down (-1) or nothing."""

    text: str
    way: int


TONES = {1: ("teal_tint", "teal_text", "caret-up"), -1: ("coral_tint", "coral_text", "caret-down")}


class ChoiceCard(Widget):
    """One answer; confirmed it is final."""

    text: str
    note: str = ""
    icon: str = ""
    stakes: Stakes | None = None
    chosen: bool = False
    faint: bool = False

    def _left(self) -> float:
        return _SIDE + _TILE + _SIDE if self.icon else 18.0

    def _chip(self, kit: Kit) -> Size:
        if self.stakes is None:
            return Size(0, 0)
        wide = kit.type.width(self.stakes.text, "micro") + (34 if self.stakes.way else 20)
        return Size(wide, max(_CHIP, kit.type.line("micro") + 6))

    def _room(self, kit: Kit, width: float) -> tuple[float, bool]:
        """Return the width for the words, and whether the chip stands beside them (else below)."""
        chip = self._chip(kit).w
        room = width - self._left() - 14
        beside = room - chip - 10
        longest = max(kit.type.width(word, "button") for word in self.text.split())
        return (beside, True) if chip and beside >= max(120, longest) else (room, not chip)

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the height of the words, no less than a finger needs."""
        room, beside = self._room(kit, min(width, UNBOUNDED))
        high = kit.type.line("button") * len(kit.type.wrap(self.text, "button", room))
        if self.note:
            high += kit.type.line("small") * len(kit.type.wrap(self.note, "small", room))
        if not beside:
            high += self._chip(kit).h + 4
        return Size(width, max(64, high + 20))

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the card; the one in focus is filled, so that colour is not its only mark."""
        if look.ring:
            focus_ring(canvas, rect, 18)
        on = (look.focused or self.chosen) and not self.faint
        place = rect.moved(0, 1.5) if look.pressed else rect
        if on:
            canvas.blend(place, "primary_button", 18, across=True)
        else:
            canvas.box(place, "app_bg" if self.faint else "white", 18, border="line")
        if self.icon:
            tile = Rect(place.x + _SIDE, place.y + (place.h - _TILE) / 2, _TILE, _TILE)
            canvas.box(tile, "white@18" if on else "lilac", 13)
            canvas.icon(self.icon, Rect(tile.x + 8, tile.y + 8, 24, 24), "white" if on else "indigo")
        self._write(canvas, place, on=on)

    def _write(self, canvas: Canvas, place: Rect, *, on: bool) -> None:
        kit = canvas.kit
        room, beside = self._room(kit, place.w)
        ink, pale = ("white", "on_app") if on else ("ink2", "ink2") if self.faint else ("ink", "ink2")
        rows = [(line, "button", ink) for line in kit.type.wrap(self.text, "button", room)]
        rows += [(line, "small", pale) for line in kit.type.wrap(self.note, "small", room)] if self.note else []
        chip = self._chip(kit)
        high = sum(kit.type.line(role) for _, role, _ in rows) + (0 if beside else chip.h + 4)
        top = place.y + (place.h - high) / 2
        left = place.x + self._left()
        for line, role, colour in rows:
            canvas.words(line, role, Rect(left, top, room + 2, kit.type.line(role)), colour)
            top += kit.type.line(role)
        if self.stakes:
            spot = Rect(place.right - 14 - chip.w, place.y + (place.h - chip.h) / 2, chip.w, chip.h)
            self._stake(canvas, spot if beside else Rect(left, top + 4, chip.w, chip.h), self.stakes, on=on)

    def _stake(self, canvas: Canvas, spot: Rect, stakes: Stakes, *, on: bool) -> None:
        tint, ink, caret = TONES.get(stakes.way, ("quiet_tint", "ink2", ""))
        canvas.box(spot, "white" if on else tint, spot.h / 2)
        lead = 10.0
        if caret:
            canvas.icon(caret, Rect(spot.x + 8, spot.y + (spot.h - 14) / 2, 14, 14), ink)
            lead = 24
        canvas.words(stakes.text, "micro", Rect(spot.x + lead, spot.y, spot.w - lead, spot.h), ink)

    def meaning(self) -> Meaning | None:
        """Describe a choice with its note and stakes as its value."""
        said = "; ".join(part for part in (self.note, self.stakes.text if self.stakes else "") if part)
        if self.faint or self.chosen:
            return Meaning("text", self.text, said, states=("selected",) if self.chosen else ())
        return Meaning("choice", self.text, said, actions=("press",))
