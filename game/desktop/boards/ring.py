"""The graph of a circle: the player in the middle, the friends around, lines as thick and as short as the tie."""

from math import cos, pi, sin

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.controls import focus_ring
from game.desktop.widgets.widget import Arranged, Look, Meaning, Widget
from game.model.person import Face, Mood

TONES = {
    1: ("teal_tint", "teal_text", "teal"),
    -1: ("coral_tint", "coral_text", "coral"),
    0: ("quiet_tint", "ink2", "grey"),
}
_FACE, _MARK, _CHIP = 62.0, 22.0, 24.0
_NEAR, _FAR = 0.66, 1.0
_WIDEST = pi * 0.3
_WIDTHS = (1.6, 2.6, 4.2, 6.0, 8.0, 10.0)


class FriendNode(Widget):
    """One friend: the face ringed by the way they pull, the name, the pull, and the score once it was looked up."""

    face: Face
    mood: Mood
    name: str
    pull: int
    pulled: str
    said: str = ""
    score: str = ""
    tie: int = 0
    marks: tuple[str, ...] = ()
    their: tuple[str, ...] = ()
    hidden: bool = False
    chosen: bool = False

    def measure(self, kit: Kit, width: float) -> Size:
        """Return room for the face and what stands below it."""
        wide = max(
            _FACE * kit.swell + 44, kit.type.width(self.name, "name") + 12, kit.type.width(self._below(), "micro") + 20
        )
        return Size(min(width, wide), _FACE * kit.swell + kit.type.line("name") + self._chip(kit) + 8)

    def _below(self) -> str:
        return self.score or self.pulled

    def _chip(self, kit: Kit) -> float:
        return max(_CHIP, kit.type.line("micro") + 6)

    def disc(self, kit: Kit, rect: Rect) -> Rect:
        """Return where the face is."""
        side = _FACE * kit.swell
        return Rect(rect.x + (rect.w - side) / 2, rect.y + 2, side, side)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the face on a halo when it is the one turned to, then name and chips."""
        kit, disc = canvas.kit, self.disc(canvas.kit, rect)
        tint, ink, ring = TONES[(self.pull > 0) - (self.pull < 0)]
        around = Rect(disc.x - 7, disc.y - 7, disc.w + 14, disc.h + 14)
        if look.ring:
            focus_ring(canvas, around, around.w / 2)
        canvas.box(around, "gold@55" if self.chosen else "lilac" if look.focused else "paper", around.w / 2)
        canvas.portrait(self.face, self.mood, disc, ring=ring)
        if self.hidden:
            canvas.box(disc, "paper@70", disc.w / 2)
        self._marks(canvas, disc)
        name = Rect(rect.x, disc.bottom + 5, rect.w, kit.type.line("name"))
        canvas.words(self.name, "name", name, "ink3" if self.hidden else "ink", align="centre")
        self._pill(canvas, Rect(rect.x, name.bottom, rect.w, self._chip(kit)), tint, ink)

    def _pill(self, canvas: Canvas, row: Rect, tint: str, ink: str) -> None:
        """Write the pull, and beside it the score once it is known."""
        kit = canvas.kit
        texts = [(self.pulled, tint, ink)] + ([(self.score, "night", "white")] if self.score else [])
        wides = [kit.type.width(text, "micro") + 16 for text, _, _ in texts]
        left = row.x + (row.w - sum(wides) - 4 * (len(wides) - 1)) / 2
        for (text, fill, colour), wide in zip(texts, wides, strict=True):
            spot = Rect(left, row.y + 2, wide, row.h - 4)
            canvas.box(spot, fill, spot.h / 2)
            canvas.words(text, "micro", spot, colour, align="centre")
            left += wide + 4

    def _marks(self, canvas: Canvas, disc: Rect) -> None:
        """Draw what was done to them at the left, what they do at the right."""
        side = _MARK * canvas.kit.swell
        for at, icon in enumerate(self.marks[:3]):
            self._mark(canvas, Rect(disc.x - side * 0.5, disc.y + at * (side + 1), side, side), icon, "indigo")
        for at, icon in enumerate(self.their[:3]):
            self._mark(canvas, Rect(disc.right - side * 0.5, disc.y + at * (side + 1), side, side), icon, "coral_deep")

    def _mark(self, canvas: Canvas, spot: Rect, icon: str, fill: str) -> None:
        canvas.box(spot, fill, spot.w / 2, border="white", width=2)
        inset = spot.w * 0.22
        canvas.icon(icon, Rect(spot.x + inset, spot.y + inset, spot.w - 2 * inset, spot.h - 2 * inset), "white")

    def meaning(self) -> Meaning | None:
        """Describe somebody to turn to, or who cannot be turned to any more."""
        states = ("selected",) if self.chosen else ()
        if not self.key:
            return Meaning("text", self.name, self.said)
        return Meaning("choice", self.name, self.said, actions=("press",), states=states)


class RingPlot(Widget):
    """The friends on an oval around the player; the closer the tie, the shorter and thicker the line."""

    friends: tuple[FriendNode, ...]
    you: Face
    score: str
    name: str
    most: int
    high: float = 336

    def measure(self, kit: Kit, width: float) -> Size:
        """Return all the width."""
        return Size(width, self.high * kit.swell)

    def _places(self, kit: Kit, rect: Rect) -> list[tuple[FriendNode, Rect]]:
        x, y = rect.centre
        places = []
        for friend, angle in zip(self.friends, _angles(len(self.friends)), strict=True):
            size = friend.measure(kit, rect.w / 3)
            far = _FAR - (_FAR - _NEAR) * (friend.tie - 1) / max(1, self.most - 1)
            across, down = (rect.w - size.w) / 2 - 8, (rect.h - size.h) / 2 - 12
            spot_x = x + across * far * cos(angle) - size.w / 2
            spot_y = y + down * sin(angle) / sin(_WIDEST) - size.h / 2
            places.append((friend, Rect(spot_x, spot_y, size.w, size.h)))
        return places

    def arrange(self, kit: Kit, rect: Rect) -> Arranged:
        """Place the friends."""
        return tuple(self._places(kit, rect))

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the ground, the lines and the player."""
        del look
        kit = canvas.kit
        canvas.blend(rect, "glass", 26)
        x, y = rect.centre
        for friend, place in self._places(kit, rect):
            disc = friend.disc(kit, place)
            colour = TONES[(friend.pull > 0) - (friend.pull < 0)][2]
            width = _WIDTHS[max(0, min(friend.tie, len(_WIDTHS) - 1))]
            canvas.curve(((x, y), disc.centre), width, f"{colour}@35" if friend.hidden else f"{colour}@75")
        side = 74 * kit.swell
        spot = Rect(x - side / 2, y - side / 2 - 8, side, side)
        canvas.box(Rect(spot.x - 7, spot.y - 7, side + 14, side + 14), "white", side / 2 + 7)
        canvas.portrait(self.you, Mood.CALM, spot, ring="indigo")
        wide = max(kit.type.width(self.score, "number") + 22, 56)
        chip = Rect(x - wide / 2, spot.bottom - 4, wide, kit.type.line("number") + 8)
        canvas.blend(chip, "primary_button", chip.h / 2, across=True)
        canvas.words(self.score, "number", chip, "white", align="centre")

    def meaning(self) -> Meaning | None:
        """Say who is in the middle."""
        return Meaning("image", self.name, self.score)


def _angles(count: int) -> list[float]:
    """Return where friends stand: by turns at the right and at the left, nobody straight above or below the player."""
    angles = [0.0] * count
    for side, turn in ((0, 0.0), (1, pi)):
        there = list(range(side, count, 2))
        widest = _WIDEST * min(1.0, 0.35 * len(there))
        for nth, at in enumerate(there):
            share = 2 * nth / (len(there) - 1) - 1 if len(there) > 1 else 0.0
            angles[at] = turn + (share if side == 0 else -share) * widest
    return angles
