"""A source card in a list: what was claimed, and the verdict in a colour, an icon and a word."""

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size, edges
from game.desktop.kit import Kit
from game.desktop.widgets.controls import TARGET, focus_ring
from game.desktop.widgets.widget import Look, Meaning, Widget

_TILE, _SIDE = 38.0, 12.0
_TONES = {
    "documented": ("teal_tint", "teal_text", "check-circle"),
    "reported": ("lilac", "indigo_deep", "newspaper"),
    "planned": ("gold_tint", "gold_text", "calendar"),
    "contested": ("quiet_tint", "ink2", "scales"),
    "exaggerated": ("gold_tint", "coral_deep", "megaphone"),
    "wrong": ("coral_tint", "coral_deep", "x-circle"),
}
_UNKNOWN = ("quiet_tint", "ink2", "question")


def verdict_tone(verdict: str) -> tuple[str, str]:
    """Return the ground and the ink of a verdict."""
    return _TONES.get(verdict, _UNKNOWN)[:2]


def verdict_icon(verdict: str) -> str:
    """Return the icon of a verdict, for colour alone says nothing."""
    return _TONES.get(verdict, _UNKNOWN)[2]


def _left(kit: Kit) -> float:
    return 2 * _SIDE + _TILE * kit.swell


class ClaimRow(Widget):
    """One claim; `where` names the chapters in which the player did it."""

    text: str
    verdict: str
    verdict_text: str
    where: str = ""

    def _beside(self, kit: Kit, width: float) -> bool:
        """Tell whether the verdict stands beside the words, else below."""
        return width > _left(kit) + kit.type.width(self.verdict_text, "number") + 300 * kit.enlarge

    def _lines(self, kit: Kit, width: float) -> list[tuple[str, str, str]]:
        beside = self._beside(kit, width)
        chip = kit.type.width(self.verdict_text, "number") + 40 if beside else 0
        room = width - _left(kit) - chip - 18
        rows = [(line, "name", "ink") for line in kit.type.wrap(self.text, "name", room)]
        if self.where:
            rows += [(line, "small", "ink2") for line in kit.type.wrap(self.where, "small", room)]
        if not beside:
            ink = verdict_tone(self.verdict)[1]
            rows += [(line, "number", ink) for line in kit.type.wrap(self.verdict_text, "number", room)]
        return rows

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the height of the words, no less than a finger needs."""
        high = sum(kit.type.line(role) for _, role, _ in self._lines(kit, width))
        return Size(width, max(TARGET + 14, high + 22))

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the tile, the words and the verdict."""
        kit, (ground, ink) = canvas.kit, verdict_tone(self.verdict)
        if look.ring:
            focus_ring(canvas, rect, 18)
        canvas.box(rect, "lilac" if look.focused else "white", 18, border="line")
        side = _TILE * kit.swell
        tile = Rect(rect.x + _SIDE, rect.y + (rect.h - side) / 2, side, side)
        canvas.box(tile, ground, side / 3)
        canvas.icon(verdict_icon(self.verdict), tile.inset(edges(side / 4.75)), ink)
        rows = self._lines(kit, rect.w)
        top = rect.y + (rect.h - sum(kit.type.line(role) for _, role, _ in rows)) / 2
        for line, role, colour in rows:
            canvas.words(line, role, Rect(rect.x + _left(kit), top, rect.w - _left(kit), kit.type.line(role)), colour)
            top += kit.type.line(role)
        if self._beside(kit, rect.w):
            spot = Rect(rect.x, rect.y, rect.w - 18, rect.h)
            canvas.words(self.verdict_text, "number", spot, ink, align="right")

    def meaning(self) -> Meaning | None:
        """Describe a card that opens."""
        said = f"{self.verdict_text}; {self.where}" if self.where else self.verdict_text
        return Meaning("row", self.text, said, actions=("press",))


class Address(Widget):
    """Where a source is found; it breaks anywhere, for an address has no spaces."""

    text: str

    def _lines(self, kit: Kit, width: float) -> list[str]:
        lines = [""]
        for sign in self.text.removeprefix("https://"):
            if lines[-1] and kit.type.width(lines[-1] + sign, "micro") > width:
                lines.append("")
            lines[-1] += sign
        return lines

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the size of its lines."""
        return Size(width, len(self._lines(kit, width)) * kit.type.line("micro"))

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Write line below line."""
        del look
        high = canvas.kit.type.line("micro")
        for index, line in enumerate(self._lines(canvas.kit, rect.w)):
            canvas.words(line, "micro", Rect(rect.x, rect.y + index * high, rect.w, high), "indigo_deep")

    def meaning(self) -> Meaning | None:
        """Describe an address by itself."""
        return Meaning("text", self.text)
